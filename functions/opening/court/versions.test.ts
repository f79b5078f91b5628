import { describe, expect, it } from 'vitest';
import { courtOn } from '../courts.ts';
import type { Court } from '../types.ts';
import { withVersion } from './versions.ts';

const TODAY = '2026-11-24';
const booking = { slotMinutes: 60, minimumPlayers: 1, capacity: 10, cutOffMinutes: 60 };
const court: Court = { id: 'crt_1', name: { zh: '一号', en: 'One' }, sport: 'BASKETBALL', capacity: 20 };
const from = (effectiveFrom: string, slotMinutes: number) => ({
  effectiveFrom,
  booking: { ...booking, slotMinutes },
});
const days = (one: Court) =>
  one.versions?.map(({ effectiveFrom, ...use }) => [effectiveFrom, use.booking?.slotMinutes]);

describe('versions of a court', () => {
  it('hold from their day until the next', () => {
    const set = withVersion(withVersion(court, from('2026-12-10', 90), TODAY), from('2026-12-01', 60), TODAY);
    const lengths = ['2026-11-30', '2026-12-01', '2026-12-09', '2026-12-10'].map((day) => courtOn(set, day).booking);
    expect(lengths.map((terms) => terms?.slotMinutes)).toEqual([undefined, 60, 60, 90]);
    expect(courtOn(set, '2026-11-30').capacity).toBe(20);
    expect(courtOn(set, '2026-12-01').capacity).toBeUndefined();
    expect(days(courtOn(set, '2026-12-01'))).toEqual([['2026-12-10', 90]]);
  });

  it('of one day are one, the later; what holds already is none; what is over is kept no longer', () => {
    const set = withVersion(withVersion(court, from('2026-12-01', 60), TODAY), from('2026-12-01', 90), TODAY);
    expect(days(set)).toEqual([['2026-12-01', 90]]);
    // Set to what is so before it, it is taken back.
    expect(withVersion(set, { effectiveFrom: '2026-12-01', capacity: 20 }, TODAY)).toEqual(court);
    const later = withVersion(set, from('2026-12-20', 120), '2026-12-05');
    expect(later.booking?.slotMinutes).toBe(90);
    expect(days(later)).toEqual([['2026-12-20', 120]]);
    expect(withVersion(set, from(TODAY, 45), TODAY).booking?.slotMinutes).toBe(45);
  });
});
