import { describe, expect, it } from 'vitest';
import { peopleOf, sidesOf, waitsAs } from './together.ts';

const side = (id: string, passengers: number) => ({
  passengers,
  window: { from: '2026-11-24T09:00:00+08:00', to: '2026-11-24T10:00:00+08:00' },
  unit: { id: 'unt_1', name: { zh: '局', en: 'Bureau' } },
  request: { id, requester: { name: '王芳' } },
});
const request = (awaitsCar: boolean) => ({
  id: 'req_1',
  passengers: 3,
  pooling: { id: 'pol_1', awaitsCar, sides: [side('req_1', 3), side('req_2', 2)] },
});

describe('requests that share a car', () => {
  it('are one card with all passengers once all agreed, found by either of them', () => {
    expect(peopleOf(request(true))).toBe(5);
    expect(waitsAs(request(true), 'req_2')).toBe(true);
  });
  it('are cards of their own as long as not all agreed', () => {
    expect(sidesOf(request(false))).toEqual([]);
    expect(peopleOf(request(false))).toBe(3);
    expect(waitsAs(request(false), 'req_2')).toBe(false);
    expect(waitsAs({ id: 'req_1', pooling: null }, 'req_1')).toBe(true);
  });
});
