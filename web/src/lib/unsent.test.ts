import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fitting, isTypedNumber, Unsent } from './unsent.svelte.ts';

const device = new Map<string, string>();
beforeEach(() => {
  device.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => device.get(name) ?? null,
    setItem: (name: string, text: string) => device.set(name, text),
    removeItem: (name: string) => device.delete(name),
  });
  return () => {
    vi.unstubAllGlobals();
  };
});

describe('what was typed and not sent', () => {
  const typed = { place: '渌江大堤' };

  it('is there after the page was loaded anew, for the same person and the same thing only', () => {
    new Unsent('receipt', 'per_1', 'req_1').keep(typed);
    const again = new Unsent('receipt', 'per_1', 'req_1');
    expect([again.before, again.isRestored]).toEqual([typed, true]);
    for (const [person, of] of [
      ['per_2', 'req_1'],
      ['per_1', 'req_2'],
    ] as const) {
      const other = new Unsent('receipt', person, of);
      expect([other.before, other.isRestored]).toEqual([undefined, false]);
    }
  });

  it('is gone once it was sent or dropped', () => {
    new Unsent('call', 'per_1').keep(typed);
    const again = new Unsent('call', 'per_1');
    again.forget();
    expect(again.isRestored).toBe(false);
    expect(new Unsent('call', 'per_1').before).toBeUndefined();
    expect(device.size).toBe(0);
  });
});

it('of a kept record only what fits the form is taken', () => {
  const form = { place: '', count: null as number | null, days: [] as string[], isRight: true };
  const record = { place: 7, count: 3, days: ['一', '二'], isRight: 'yes', more: 'x' };
  expect(fitting(record, form, { count: isTypedNumber })).toEqual({ count: 3, days: ['一', '二'] });
  expect(fitting({ days: ['一', 2] }, form)).toEqual({});
  expect(fitting('nothing', form)).toEqual({});
});
