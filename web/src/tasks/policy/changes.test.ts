import { describe, expect, it } from 'vitest';
import { changesIn, countOf, isWrong, typedIn, wrongIn, type Typed } from './changes.ts';
import type { PolicyShown, PolicyValue } from './terms.ts';

const division = { code: '430200', level: 'CITY', name: { zh: '株洲市', en: 'Zhuzhou' } } as const;
const value = (term: PolicyValue['term'], unit: PolicyValue['unit'], now: number, most: number): PolicyValue => ({
  term,
  unit,
  value: now,
  least: 1,
  most,
  choices: [],
  name: { zh: term, en: term },
  setBy: null,
});
const before: PolicyShown = {
  date: '2026-12-01',
  division,
  values: [value('HORIZON_DAYS', 'DAYS', 90, 366), value('BUS_FARE_FEN', 'FEN', 200, 5_000)],
  purposes: [{ category: 'OTHER_OFFICIAL', purposes: ['MEETING', 'FIELD_WORK'] }],
  purposesSetBy: null,
  licences: [{ licenceClass: 'C1', seats: 9 }],
  licencesSetBy: null,
};
const nothing: Typed = { values: {}, purposes: {}, licences: {} };

describe('what was typed', () => {
  it('names a time of the day by the clock, inside its bounds', () => {
    const start = { ...value('WORKDAY_START_MINUTES', 'MINUTES', 480, 600), least: 360 };
    const policy = { ...before, values: [start] };
    const typing = (text: string): Typed => ({ ...nothing, values: { WORKDAY_START_MINUTES: text } });
    expect(typedIn(nothing, start)).toBe('08:00');
    expect(changesIn(typing('08:30'), policy).values.map(({ value: now }) => now)).toEqual([510]);
    expect(changesIn(typing('08:00'), policy).values).toEqual([]);
    expect(['08:30', '05:59', '510', ''].map((text) => isWrong(text, start))).toEqual([false, true, true, true]);
  });
  it('changes what differs only, in any order of purposes, and money is typed in yuan', () => {
    expect(
      countOf(
        changesIn(
          {
            values: { HORIZON_DAYS: '90', BUS_FARE_FEN: '2.00' },
            purposes: { OTHER_OFFICIAL: ['FIELD_WORK', 'MEETING'] },
            licences: { C1: '9' },
          },
          before,
        ),
      ),
    ).toBe(0);
    const { values, purposes, licences } = changesIn(
      {
        values: { HORIZON_DAYS: ' 60 ', BUS_FARE_FEN: '2.5' },
        purposes: { OTHER_OFFICIAL: ['MEETING'] },
        licences: { C1: '7' },
      },
      before,
    );
    expect(values.map(({ before: { term }, value: now }) => [term, now])).toEqual([
      ['HORIZON_DAYS', 60],
      ['BUS_FARE_FEN', 250],
    ]);
    expect(purposes).toMatchObject([{ category: 'OTHER_OFFICIAL', purposes: ['MEETING'] }]);
    expect(licences).toEqual([{ licenceClass: 'C1', before: 9, seats: 7 }]);
  });

  it('is wrong where it is empty, no whole number of the unit, or outside the bounds', () => {
    const days = { unit: 'DAYS', least: 1, most: 366 } as const;
    for (const text of ['', ' ', 'x', '0', '1.5', '367']) expect(isWrong(text, days), text).toBe(true);
    for (const text of [undefined, '1', '366']) expect(isWrong(text, days)).toBe(false);
    const fare = { unit: 'FEN', least: 0, most: 5_000 } as const;
    for (const text of ['0', '19.99', '50']) expect(isWrong(text, fare), text).toBe(false);
    for (const text of ['50.01', '1.005', '-1']) expect(isWrong(text, fare), text).toBe(true);
  });

  it('names what is wrong in the order of the policy, and counts no change for it', () => {
    const typed: Typed = { ...nothing, values: { BUS_FARE_FEN: '99', HORIZON_DAYS: '' }, licences: { C1: '0' } };
    expect(wrongIn(typed, before)).toEqual(['HORIZON_DAYS', 'BUS_FARE_FEN', 'C1']);
    expect(changesIn({ ...nothing, values: { HORIZON_DAYS: '' } }, before).values).toEqual([]);
  });
});
