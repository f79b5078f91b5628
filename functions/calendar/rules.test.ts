import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonViewer } from '../platform/access.ts';
import { addDays } from '../platform/time.ts';
import { calendarOf, correctionRefusals, nationalCalendar } from './rules.ts';
import type { Correction, DayKind } from './types.ts';

let made = 0;
const correction = (divisionCode: string, date: string, kind: DayKind | null, correctedAt = 1): Correction => {
  made += 1;
  return {
    id: `cor_${String(made)}`,
    divisionCode,
    days: [{ date, kind }],
    reason: `by ${divisionCode}`,
    source: 'notice',
    correctedAt,
    inputHash: '',
  };
};
const kindOn = (date: string, divisionCode: string, corrections: readonly Correction[]): DayKind =>
  calendarOf(divisionCode, corrections)(date).kind;

describe('the national calendar', () => {
  it.each([
    ['2026-02-14', 'MAKEUP_WORKDAY'],
    ['2026-02-16', 'HOLIDAY'],
    ['2026-11-20', 'WORKDAY'],
    ['2026-11-21', 'REST_DAY'],
    ['2020-02-02', 'HOLIDAY'],
  ])('knows %s as %s', (date, kind) => {
    expect(nationalCalendar(date)).toMatchObject({ date, kind, provisional: false });
  });

  it('names the holiday in both languages', () => {
    expect(nationalCalendar('2026-06-19').holiday).toEqual({ zh: '端午节', en: 'Dragon Boat Festival' });
  });

  it.each([
    '2027-01-01',
    '2027-02-05',
    '2027-02-08',
    '2027-04-05',
    '2027-05-02',
    '2027-06-09',
    '2027-09-15',
    '2027-10-03',
  ])('holds %s to be a statutory holiday although the year is not arranged yet', (date) => {
    expect(nationalCalendar(date)).toMatchObject({ kind: 'HOLIDAY', provisional: true });
  });

  it.each([
    ['2027-02-04', 'WORKDAY'],
    ['2027-02-09', 'WORKDAY'],
    ['2027-05-03', 'WORKDAY'],
    ['2027-02-14', 'REST_DAY'],
    ['1999-05-01', 'HOLIDAY'],
    ['2099-05-04', 'WORKDAY'],
  ])('only derives %s as %s and says so', (date, kind) => {
    expect(nationalCalendar(date)).toMatchObject({ kind, provisional: true });
  });
});

describe('corrections of the calendar', () => {
  it('apply in the division and below it, with reason and source, and are not provisional', () => {
    const corrections = [correction('430200', '2027-02-09', 'HOLIDAY', 7)];
    expect(calendarOf('430211', corrections)('2027-02-09')).toEqual({
      date: '2027-02-09',
      kind: 'HOLIDAY',
      provisional: false,
      correction: { reason: 'by 430200', source: 'notice', correctedAt: 7 },
    });
    expect(kindOn('2027-02-09', '430000', corrections)).toBe('WORKDAY');
    expect(kindOn('2027-02-09', '430400', corrections)).toBe('WORKDAY');
  });

  it('of a county prevail over those of its city and province, whenever they were made', () => {
    const corrections = [
      correction('430211', '2026-11-20', 'REST_DAY', 1),
      correction('430200', '2026-11-20', 'HOLIDAY', 2),
      correction('430000', '2026-11-20', 'MAKEUP_WORKDAY', 3),
    ];
    expect(kindOn('2026-11-20', '430211', corrections)).toBe('REST_DAY');
    expect(kindOn('2026-11-20', '430202', corrections)).toBe('HOLIDAY');
    expect(kindOn('2026-11-20', '430400', corrections)).toBe('MAKEUP_WORKDAY');
  });

  it('of one division follow each other; taking one back uncovers what lies below', () => {
    const corrections = [
      correction('430200', '2026-11-20', null, 3),
      correction('430200', '2026-11-20', 'REST_DAY', 2),
      correction('430000', '2026-11-20', 'HOLIDAY', 1),
    ];
    expect(kindOn('2026-11-20', '430200', corrections.slice(1))).toBe('REST_DAY');
    expect(kindOn('2026-11-20', '430200', corrections)).toBe('HOLIDAY');
  });

  it('answer the same in whatever order they were read, and leave other days alone', () => {
    const kinds = fc.constantFrom<DayKind | null>('WORKDAY', 'REST_DAY', 'HOLIDAY', 'MAKEUP_WORKDAY', null);
    const some = fc.array(
      fc.record({ code: fc.constantFrom('430000', '430200', '430211'), day: fc.nat(5), kind: kinds }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, fc.boolean(), (parts, reversed) => {
        const corrections = parts.map(({ code, day, kind }, i) =>
          correction(code, addDays('2026-03-02', day), kind, i),
        );
        const calendar = calendarOf('430211', corrections);
        const shuffled = calendarOf('430211', reversed ? corrections.toReversed() : corrections);
        for (let day = -1; day <= 6; day += 1) {
          const date = addDays('2026-03-02', day);
          expect(shuffled(date)).toEqual(calendar(date));
          if (!corrections.some(({ days }) => days[0]?.date === date))
            expect(calendar(date)).toEqual(nationalCalendar(date));
        }
      }),
    );
  });
});

describe('who may correct what', () => {
  const authority: PersonViewer = {
    kind: 'person',
    personId: 'psn_1',
    unitId: 'unt_1',
    roles: ['AUTHORITY'],
    jurisdiction: '430200',
  };
  const input = {
    divisionCode: '430211',
    days: [{ date: '2027-01-04', kind: 'HOLIDAY' as const }],
    reason: 'r',
    source: 's',
  };

  it('an authority inside its jurisdiction, with reason and source', () => {
    expect(correctionRefusals(authority, input)).toEqual([]);
  });

  it('nobody else, and every refusal is told at once', () => {
    const supervisor: PersonViewer = { ...authority, roles: ['SUPERVISOR'] };
    expect(correctionRefusals(supervisor, input).map(({ code }) => code)).toEqual(['FOREIGN_JURISDICTION']);
    const wrong = { divisionCode: '430000', days: [...input.days, ...input.days], reason: ' ', source: '' };
    expect(correctionRefusals(authority, wrong).map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['FOREIGN_JURISDICTION', 'division'],
      ['DAYS_INVALID', 'days'],
      ['REASON_REQUIRED', 'reason'],
      ['REASON_REQUIRED', 'source'],
    ]);
  });
});
