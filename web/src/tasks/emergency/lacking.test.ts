import { describe, expect, it } from 'vitest';
import { furtherOf, kindsOf, lackingOf, windowLeft } from './lacking.ts';

const need = (count: number, sent: number, change: object = {}) => ({
  ...{ count, sent, driving: 'WITH_DRIVER' as const, seatsAtLeast: null, categories: [], energies: [], ...change },
});
const bus = need(3, 1, { seatsAtLeast: 30, energies: ['DIESEL' as const] });

describe('what an event may still be sent', () => {
  it('is what it lacks, kind by kind', () => {
    expect(lackingOf({ needs: [need(2, 2), bus] })).toEqual([
      { count: 2, driving: 'WITH_DRIVER', seatsAtLeast: 30, energies: ['DIESEL'] },
    ]);
  });

  it('or more of its kinds, each offered once and with a driver', () => {
    const kinds = kindsOf({ needs: [need(1, 1, { driving: 'SELF_DRIVE' }), bus, need(2, 0)] });
    expect(kinds.map(({ driving, seatsAtLeast }) => [driving, seatsAtLeast])).toEqual([
      ['WITH_DRIVER', null],
      ['WITH_DRIVER', 30],
    ]);
    expect(furtherOf(kinds, [null, 4])).toEqual([
      { count: 4, driving: 'WITH_DRIVER', seatsAtLeast: 30, energies: ['DIESEL'] },
    ]);
    expect(furtherOf(kinds, [])).toEqual([]);
  });

  it('for what is left of its time, from the quarter of an hour on', () => {
    const window = { from: '2026-11-27T08:00:00.000Z', to: '2026-11-27T12:00:00.000Z' };
    const at = (time: string) => windowLeft({ window }, Date.parse(time));
    expect(at('2026-11-27T07:10:00Z')).toEqual(window);
    expect(at('2026-11-27T09:29:59Z')).toEqual({ ...window, from: '2026-11-27T09:15:00.000Z' });
    expect(at('2026-11-27T12:00:00Z')).toBeUndefined();
  });
});
