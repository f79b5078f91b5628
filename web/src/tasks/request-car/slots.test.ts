import { describe, expect, it } from 'vitest';
import { movedReturn, quickWindows, usualWindow } from './slots.ts';

const at = (text: string): number => Date.parse(`${text}:00+08:00`);

describe('times a request for a car starts with', () => {
  it('proposes the next quarter-hour that leaves time to fill in and to approve', () => {
    expect(usualWindow(at('2026-11-24T09:05')).from).toBe(at('2026-11-24T10:00'));
    expect(usualWindow(at('2026-11-24T09:15')).from).toBe(at('2026-11-24T10:00'));
  });

  it('proposes half past eight to those who plan in the evening or at night', () => {
    expect(usualWindow(at('2026-11-24T19:00')).from).toBe(at('2026-11-25T08:30'));
    expect(usualWindow(at('2026-11-24T23:50')).from).toBe(at('2026-11-25T08:30'));
    expect(usualWindow(at('2026-11-24T05:00')).from).toBe(at('2026-11-24T08:30'));
  });

  it('proposes a trip of three hours', () => {
    const { from, to } = usualWindow(at('2026-11-24T09:05'));
    expect(to - from).toBe(3 * 3_600_000);
  });

  it('keeps the length of the trip when its departure is moved', () => {
    const before = { from: at('2026-11-24T08:30'), to: at('2026-11-24T17:00') };
    expect(movedReturn(before, at('2026-11-25T09:00'))).toBe(at('2026-11-25T17:30'));
    expect(movedReturn(before, at('2026-11-25T09:10'))).toBe(at('2026-11-25T17:45'));
  });

  it('proposes three hours when the return was not after the departure', () => {
    const before = { from: at('2026-11-24T08:30'), to: at('2026-11-24T08:30') };
    expect(movedReturn(before, at('2026-11-25T09:00'))).toBe(at('2026-11-25T12:00'));
  });

  it('offers the windows people usually mean, of today only what can still be had', () => {
    const offered = (now: string) => quickWindows(at(now)).map(({ name, from, to }) => [name, from, to]);
    expect(offered('2026-11-24T07:00')).toEqual([
      ['thisMorning', at('2026-11-24T08:30'), at('2026-11-24T12:00')],
      ['thisAfternoon', at('2026-11-24T14:00'), at('2026-11-24T18:00')],
      ['tomorrowMorning', at('2026-11-25T08:30'), at('2026-11-25T12:00')],
      ['tomorrowAfternoon', at('2026-11-25T14:00'), at('2026-11-25T18:00')],
      ['allTomorrow', at('2026-11-25T08:30'), at('2026-11-25T18:00')],
    ]);
    expect(offered('2026-11-24T10:20')[0]).toEqual(['thisAfternoon', at('2026-11-24T14:00'), at('2026-11-24T18:00')]);
    expect(offered('2026-11-24T15:40')[0]).toEqual(['thisAfternoon', at('2026-11-24T16:30'), at('2026-11-24T18:00')]);
    expect(offered('2026-11-24T16:40')[0]?.[0]).toBe('tomorrowMorning');
  });
});
