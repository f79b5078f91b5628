import { describe, expect, it } from 'vitest';
import { arrivals, departures, mustLeaveBy, stayOf, whyNone } from './times.ts';

const night = { from: '2026-11-24T18:00:00+08:00', to: '2026-11-25T07:00:00+08:00' };
const free = (change: Readonly<Record<number, number>> = {}): number[] =>
  Array.from({ length: 24 }, (_, hour) => change[hour] ?? 3);
const days = [
  { date: '2026-11-24', free: free() },
  { date: '2026-11-25', free: free({ 3: 0 }) },
];

describe('the times of a stay', () => {
  it('begin at the next half-hour, while a space is left and half an hour of the window', () => {
    const at = arrivals([night], days, Date.parse('2026-11-24T20:10:00+08:00'), 7);
    expect(at[0]).toBe('2026-11-24T20:30:00+08:00');
    expect(at.at(-1)).toBe('2026-11-25T06:30:00+08:00');
    expect(at).not.toContain('2026-11-25T03:30:00+08:00');
    expect(arrivals([night], days, Date.parse(night.to), 7)).toEqual([]);
  });
  it('end at the end of the window at the latest, before the first full hour, and not after the longest stay', () => {
    expect(departures([night], days, '2026-11-24T18:00:00+08:00', 24).at(-1)).toBe('2026-11-25T03:00:00+08:00');
    expect(departures([night], days, '2026-11-25T04:00:00+08:00', 24).at(-1)).toBe(night.to);
    expect(departures([night], days, '2026-11-24T18:00:00+08:00', 2)).toEqual([
      '2026-11-24T18:30:00+08:00',
      '2026-11-24T19:00:00+08:00',
      '2026-11-24T19:30:00+08:00',
      '2026-11-24T20:00:00+08:00',
    ]);
    expect(departures([night], days, '2026-11-24T12:00:00+08:00', 2)).toEqual([]);
  });
  it('are the half-hours around the stay that was searched for', () => {
    expect(stayOf('2026-11-24T20:10', '2026-11-25T06:40')).toEqual({
      from: '2026-11-24T20:00:00+08:00',
      to: '2026-11-25T07:00:00+08:00',
    });
    expect(stayOf('2026-11-24T20:00', undefined)).toEqual({ from: '2026-11-24T20:00:00+08:00' });
    expect(stayOf(undefined, undefined)).toEqual({});
  });
  it('are none for the true reason: the time is over or too far ahead, the lot is closed, or all is taken', () => {
    const now = Date.parse('2026-11-24T12:00:00+08:00');
    const far = { from: '2026-12-05T18:00:00+08:00', to: '2026-12-06T07:00:00+08:00' };
    expect(whyNone([night], now, 7, '2026-11-23T20:00')).toBe('OVER');
    expect(whyNone([far], now, 7, '2026-12-05T23:30')).toBe('TOO_FAR');
    expect(whyNone([], now, 7, undefined)).toBe('NOT_OPEN');
    expect(whyNone([far], now, 7, undefined)).toBe('NOT_OPEN');
    expect(whyNone([night], now, 7, '2026-11-24T20:00')).toBe('FULL');
  });
  it('say when one must have left', () => {
    expect(mustLeaveBy([night], '2026-11-24T20:00:00+08:00')).toBe(night.to);
    expect(mustLeaveBy([night], '2026-11-25T08:00:00+08:00')).toBeUndefined();
  });
});
