import { describe, expect, it, vi } from 'vitest';
import { recurrenceWord, weekdays } from './recurrence.ts';

vi.mock('../../lib/api.ts', () => ({ askPublic: vi.fn() }));

describe('a recurrence in words', () => {
  const word = (named: typeof weekdays, onNonWorkingDays: 'SKIP' | 'KEEP' = 'SKIP') =>
    recurrenceWord({ weekdays: named, onNonWorkingDays, until: '2026-12-18' }).split(', until')[0];
  const until = (last: number) => weekdays.slice(0, last);

  it('is on working days where it goes from Monday to Friday or on and skips days of rest', () => {
    expect(word(until(7))).toBe('Every working day');
    expect(word(until(6))).toBe('Every working day of Mon to Sat');
    expect(word(until(5))).toBe('Every working day of Mon to Fri');
    expect(word(until(7), 'KEEP')).toBe('Every day');
  });

  it('names days, those in a row from first to last', () => {
    expect(word(until(6), 'KEEP')).toBe('Every Mon to Sat');
    expect(word(until(4))).toBe('Every Mon to Thu');
    expect(word(['FRIDAY', 'TUESDAY'])).toBe('Every Tue, Fri');
    expect(word(['MONDAY', 'TUESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'])).toBe('Every Mon, Tue, Thu to Sat');
  });
});
