import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import type { Opening, OpeningRule } from '../engine/types.ts';
import { differencesOf } from './differences.ts';

const nights: OpeningRule = { type: 'DAILY', on: {}, hours: [{ from: '18:00', to: '31:00' }] };
const mornings: OpeningRule = { type: 'DAILY', on: {}, hours: [{ from: '06:00', to: '09:00' }] };
const DAY = '2026-12-01';

const overlapOf = (...rules: OpeningRule[]) => {
  const before: Opening = { rules: [nights], periods: [], closures: [] };
  const { warnings } = differencesOf(before, { ...before, rules }, nationalCalendar, DAY);
  return warnings.find(({ kind }) => kind === 'RULES_OVERLAP')?.words.zh;
};

it('an opening that is left with closings alone is warned of: it opens never', () => {
  const before: Opening = { rules: [nights], periods: [], closures: [] };
  const onlyCloses: OpeningRule = { type: 'CLOSED', on: { dates: ['12-04'] }, hours: [{ from: '00:00', to: '24:00' }] };
  const kinds = (after: Opening) =>
    differencesOf(before, after, nationalCalendar, DAY).warnings.map(({ kind }) => kind);
  expect(kinds({ ...before, rules: [onlyCloses] })).toContain('NEVER_OPENS');
  expect(kinds({ ...before, rules: [nights, onlyCloses] })).not.toContain('NEVER_OPENS');
});

describe('a warning of rules that overlap', () => {
  it('says nothing of a night that began before the day of effect', () => {
    expect(overlapOf({ ...nights, effectiveTo: '2026-11-30' }, { ...mornings, effectiveFrom: DAY })).toBeUndefined();
  });

  it('says nothing of a working night that runs into an ordinary rest day', () => {
    const working: OpeningRule = { ...nights, on: { kinds: ['WORKDAY', 'MAKEUP_WORKDAY'] } };
    const resting: OpeningRule = { type: 'BREAK', of: ['REST_DAY', 'HOLIDAY'], from: '00:00', to: '31:00' };
    expect(overlapOf(working, resting)).toBeUndefined();
    const restDays: OpeningRule = {
      ...nights,
      on: { kinds: ['REST_DAY', 'HOLIDAY'] },
      hours: [{ from: '00:00', to: '24:00' }],
    };
    expect(overlapOf({ ...working, lastEntryMinutes: 30 }, restDays)).toBeUndefined();
    expect(overlapOf(working, { ...nights, on: { weekdays: [3] }, lastEntryMinutes: 30 })).toContain('12月2日');
  });

  it('tells the first overlap of what begins from then on', () => {
    expect(overlapOf({ ...nights, effectiveFrom: DAY }, { ...mornings, effectiveFrom: DAY })).toContain('12月2日');
  });
});
