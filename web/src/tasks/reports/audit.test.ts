import { describe, expect, it } from 'vitest';
import { nameIn, readable } from './audit.ts';

const id = 'req_01KAB2C3D4E5F6G7H8J9KMNPQR';

describe('the id of an object', () => {
  it('is found alone, among spaces, and in the address of its page', () => {
    for (const text of [id, `  ${id} `, `https://example.org/requests/${id}?from=list#receipt`])
      expect(nameIn(text)).toBe(id);
  });
  it('may be a number from paper, or a plate as it stands on the car', () => {
    expect(nameIn(' 派20261122-7k3fq')).toBe('派20261122-7K3FQ');
    expect(nameIn('申20261122-7K3FQ')).toBe('申20261122-7K3FQ');
    expect(nameIn('湘b·D12345')).toBe('湘BD12345');
  });
  it('is not seen in half a number, or in half an id', () => {
    for (const text of ['', '派20261122-0001', '湘B', 'req_01KAB2', `${id}X`]) expect(nameIn(text)).toBeUndefined();
  });
});

describe('a value of the audit', () => {
  it('is shown as text where it is one, otherwise as it was written', () => {
    expect(readable('"CLOSED"')).toBe('CLOSED');
    expect(readable('{"km":1}')).toBe('{"km":1}');
    expect(readable('42')).toBe('42');
    expect(readable(null)).toBe('—');
  });
  it('shows instants as the time in Shanghai', () => {
    expect(readable('1795242120000')).toBe('2026-11-21 14:22');
    expect(readable('{"from":1795242120000}')).toBe('{"from":2026-11-21 14:22}');
  });
});
