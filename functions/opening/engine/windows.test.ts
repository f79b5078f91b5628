import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { holidayNames } from '../../calendar/holidays.ts';
import { nationalCalendar } from '../../calendar/rules.ts';
import type { Calendar, DayKind } from '../../calendar/types.ts';
import { addDays, DAY, daysBetween, HOUR, instantAt, instantOf, MINUTE, toDateTime } from '../../platform/time.ts';
import { noticeOpenings } from './fixtures/notice-openings.ts';
import { firstMinute, isOpenAt, movesAt } from './fixtures/oracle.ts';
import { openState } from './state.ts';
import type { Hours, Movement, NamedDay, Opening, OpeningPeriod, OpeningRule, Weekday } from './types.ts';
import { openWindows } from './windows.ts';

// A failing property ends at once: looking for a smaller example minute by minute would take an hour.
const START = '2026-09-28';
const DAYS = 2;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const kind = fc.constantFrom<DayKind>('WORKDAY', 'REST_DAY', 'HOLIDAY', 'MAKEUP_WORKDAY');
const kinds = fc.uniqueArray(kind, { minLength: 1, maxLength: 3 });
/** No break has workdays in it: outside the weeks of the calendar below there are only workdays, and it would never end. */
const breakKinds = fc.uniqueArray(fc.constantFrom('REST_DAY' as const, 'HOLIDAY' as const, 'MAKEUP_WORKDAY' as const), {
  minLength: 1,
});
const hours: fc.Arbitrary<Hours> = fc
  .tuple(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 1, max: 1_440 }))
  .map(([from, length]) => ({ from: clock(from), to: clock(from + length) }));
const date = fc.integer({ min: -6, max: 8 }).map((days) => addDays(START, days));
const monthDay = date.map((day) => day.slice(5));
const weekdays = fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: 1, maxLength: 4 });
const named = fc.uniqueArray(
  fc.constantFrom<NamedDay>('NATIONAL_DAY', 'MID_AUTUMN', 'ON_NATIONAL_DAY', 'ON_MID_AUTUMN'),
  { minLength: 1, maxLength: 2 },
);
/** 28 September 2026 is the eighteenth of the eighth lunar month, a short one; its last day is 9 October. */
const lunarDay = fc.constantFrom('08-12', '08-15', '08-18', '08-19', '08-27', '08-29', '08-30', '09-01', '12-30');
const lunar = fc.array(fc.record({ from: lunarDay, to: lunarDay }), { minLength: 1, maxLength: 2 });
const inRun = fc.uniqueArray(fc.constantFrom(1, 2, 3, -1, -2), { minLength: 1, maxLength: 3 });
const beside = fc.constantFrom('BEFORE' as const, 'AFTER' as const);
const season = fc.record({ from: monthDay, to: monthDay });
const inForce = fc.record({ effectiveFrom: date, effectiveTo: date }, { requiredKeys: [] });
const moment = fc.tuple(date, fc.integer({ min: 0, max: 1_439 })).map(([day, minute]) => `${day}T${clock(minute)}`);
const moments = fc.tuple(moment, moment).filter(([from, to]) => from < to);

/** A rule or period without the parts that are not there. */
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const dates = fc.array(monthDay, { minLength: 1, maxLength: 3 });
const except = fc.record({ kinds, weekdays, dates, named, lunar }, { requiredKeys: [] });
/** Which days by kind and name: any of them, those with a place in their run, or those beside it. */
const ofRun = fc.oneof(
  fc.record({ kinds, named }, { requiredKeys: [] }),
  fc.oneof(fc.record({ kinds: breakKinds }), fc.record({ named })).chain((days) =>
    fc.oneof(
      inRun.map((inRun) => ({ ...days, inRun })),
      beside.map((beside) => ({ ...days, beside })),
    ),
  ),
);

const rule: fc.Arbitrary<OpeningRule> = fc.oneof(
  fc
    .record({
      on: fc.record(
        {
          weekdays,
          season,
          dates,
          before: kinds,
          lunar,
          lunarDays: fc.uniqueArray(fc.constantFrom(-1, 15, 18, 19, 20, 29, 30), { minLength: 1, maxLength: 4 }),
          monthDays: fc.uniqueArray(fc.constantFrom(-1, 1, 2, 15, 27, 28, 29, 30), { minLength: 1, maxLength: 5 }),
          everyOtherWeekFrom: fc.constantFrom('2026-02-03', '2026-02-14', '2026-09-27'),
          inMonth: fc.uniqueArray(fc.constantFrom(-1, -2, 1, 4, 5), { minLength: 1, maxLength: 3 }),
          except,
        },
        { requiredKeys: [] },
      ),
      run: fc.option(ofRun, { nil: {} }),
      hours: fc.array(hours, { minLength: 1, maxLength: 2 }),
      force: inForce,
    })
    .chain((daily) =>
      fc.constantFrom('DAILY' as const, 'DAILY' as const, 'CLOSED' as const).map((type) => ({ type, ...daily })),
    )
    .map(({ type, on, run, hours, force }): OpeningRule => defined({ type, on: { ...on, ...run }, hours, ...force })),
  fc
    .record({
      firstDay: fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
      length: fc.integer({ min: 1, max: 6 }),
      from: fc.integer({ min: 0, max: 1_439 }),
      to: fc.integer({ min: 0, max: 1_440 }),
      force: inForce,
    })
    .map(({ firstDay, length, from, to, force }): OpeningRule =>
      defined({
        type: 'WEEKLY',
        firstDay,
        lastDay: (((firstDay + length - 1) % 7) + 1) as Weekday,
        from: clock(from),
        to: clock(to),
        ...force,
      }),
    ),
  fc
    .record({
      days: fc.tuple(monthDay, monthDay).filter(([first, last]) => first !== last),
      lunarDays: fc.tuple(lunarDay, lunarDay).filter(([first, last]) => first !== last),
      lunar: fc.boolean(),
      from: fc.integer({ min: 0, max: 1_439 }),
      to: fc.integer({ min: 0, max: 1_440 }),
      force: inForce,
    })
    .map(({ days, lunarDays, lunar, from, to, force }): OpeningRule => {
      const [firstDay, lastDay] = lunar ? lunarDays : days;
      const hours = { from: clock(from), to: clock(to) };
      return defined({ type: 'YEARLY', ...(lunar ? { lunar } : {}), firstDay, lastDay, ...hours, ...force });
    }),
  fc
    .record({
      named: fc.option(named, { nil: undefined }),
      of: breakKinds,
      from: fc.integer({ min: 0, max: 1_440 }),
      to: fc.integer({ min: 0, max: 2_880 }),
      force: inForce,
      season: fc.option(season, { nil: undefined }),
      eve: fc.option(fc.constant(true as const), { nil: undefined }),
    })
    .map(({ named, of, from, to, force, season, eve }): OpeningRule =>
      defined({
        type: 'BREAK' as const,
        of,
        ...(named ? { named } : {}),
        from: clock(from),
        to: clock(to),
        ...force,
        ...(season ? { season } : {}),
        ...(eve ? { eve } : {}),
      }),
    ),
);

const period: fc.Arbitrary<OpeningPeriod> = fc.oneof(
  fc
    .record({ span: moments, replacesRules: fc.boolean() })
    .map(({ span: [from, to], replacesRules }) => ({ type: 'WHOLE' as const, from, to, replacesRules })),
  fc.record({
    type: fc.constant('EACH_DAY' as const),
    firstDay: date,
    lastDay: date,
    hours: fc.array(hours, { minLength: 1, maxLength: 2 }),
    replacesRules: fc.boolean(),
  }),
);

const movement: fc.Arbitrary<Movement> = fc.record(
  {
    lastEntryMinutes: fc.integer({ min: 1, max: 180 }),
    barred: fc.array(fc.record({ what: fc.constantFrom('ENTRY' as const, 'MOVEMENT' as const), hours }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);
const moving = <T extends object>(one: fc.Arbitrary<T>): fc.Arbitrary<T & Movement> =>
  fc.tuple(one, movement).map(([opens, moves]) => ({ ...opens, ...moves }));

/** Most closures have an end; some last until further notice. */
const closure = fc.record({ span: moments, endless: fc.nat({ max: 9 }) }).map(({ span: [from, to], endless }) => ({
  from,
  ...(endless === 0 ? {} : { to }),
  reason: { zh: '大型活动', en: 'large event' },
}));

const opening: fc.Arbitrary<Opening> = fc.record({
  rules: fc.array(moving(rule), { maxLength: 4 }),
  periods: fc.array(moving(period), { maxLength: 2 }),
  closures: fc.array(closure, { maxLength: 2 }),
});

/** Calendar of arbitrary kinds for some weeks around the days asked about, ordinary workdays outside them. */
const calendar: fc.Arbitrary<Calendar> = fc
  .array(kind, { minLength: 30, maxLength: 30 })
  .map((list): Calendar => (day) => ({
    date: day,
    kind: list[daysBetween(addDays(START, -14), day)] ?? 'WORKDAY',
    ...(day.endsWith('-01') || day.endsWith('-28') ? { holiday: holidayNames.NATIONAL_DAY } : {}),
    ...(day.endsWith('-29') ? { holiday: holidayNames.MID_AUTUMN } : {}),
    provisional: false,
  }));

describe('joined windows', () => {
  it('hold exactly the minutes that rules, periods and closures open, and never touch each other', () => {
    fc.assert(
      fc.property(opening, calendar, (opening, calendar) => {
        const windows = openWindows(opening, calendar, START, DAYS);
        const end = instantAt(addDays(START, DAYS));
        let next = 0;
        for (let at = instantAt(START); at < end; at += MINUTE) {
          while ((windows[next]?.to ?? Infinity) <= at) next += 1;
          const open = at >= (windows[next]?.from ?? Infinity);
          if (open !== isOpenAt(opening, calendar, at)) throw new Error(`wrong at ${toDateTime(at)}`);
        }
        for (const [i, { from, to }] of windows.entries()) {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThan(windows[i - 1]?.to ?? -Infinity);
        }
      }),
      { numRuns: 70, endOnFailure: true },
    );
  });

  it('are told with their true ends, even when these lie outside the days asked about', () => {
    fc.assert(
      fc.property(opening, calendar, (opening, calendar) => {
        for (const { from, to } of openWindows(opening, calendar, START, DAYS)) {
          if (to - from > 60 * DAY) continue; // rules for every kind of day hardly ever close
          expect(isOpenAt(opening, calendar, from - MINUTE)).toBe(false);
          expect(isOpenAt(opening, calendar, to)).toBe(false);
        }
      }),
      { endOnFailure: true },
    );
  });

  it('agree with the state at any instant, how one may move in it, its end and the next opening', () => {
    fc.assert(
      fc.property(opening, calendar, fc.integer({ min: 0, max: 1_439 }), (opening, calendar, minute) => {
        const at = instantAt(START, minute);
        const state = openState(opening, calendar, at);
        expect(state.open).toBe(isOpenAt(opening, calendar, at));
        const change = firstMinute(opening, calendar, { from: at, to: at + 5 * DAY }, !state.open);
        if (change === at + 5 * DAY) expect((state.mustLeaveBy ?? state.opensAt ?? Infinity) >= change).toBe(true);
        else {
          expect(state.open ? state.mustLeaveBy : state.opensAt).toBe(change);
          const moves = state.open ? movesAt(opening, calendar, at, change) : { enter: false, exit: false };
          expect({ enter: state.enter, exit: state.exit }).toEqual(moves);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('follow a place that never closes only as far as the horizon', () => {
    const always: Opening = {
      rules: [{ type: 'DAILY', on: {}, hours: [{ from: '00:00', to: '24:00' }] }],
      periods: [],
      closures: [],
    };
    const [window, ...others] = openWindows(always, nationalCalendar, START, 7);
    expect(others).toEqual([]);
    expect((window?.to ?? 0) - instantAt(START)).toBeGreaterThan(365 * DAY);
    const state = openState(always, nationalCalendar, instantAt(START));
    expect(state).toMatchObject({ open: true, enter: true, exit: true, provisional: false });
    expect(state.mustLeaveBy).toBeUndefined();
  });
});

const byRules = (...rules: OpeningRule[]): Opening => ({ rules, periods: [], closures: [] });
const local = (at: number | undefined): string => (at === undefined ? 'never' : toDateTime(at).slice(0, 16));
const stateAt = (opening: Opening, at: string) => openState(opening, nationalCalendar, instantOf(at));
const nightly = (movement: Movement): Opening =>
  byRules({ type: 'DAILY', on: {}, hours: [{ from: '18:00', to: '31:00' }], ...movement });

/** Every part that a selector has, and every kind of rule. */
const manifold = byRules(
  { type: 'DAILY', on: { except: { weekdays: [2] } }, hours: [{ from: '05:30', to: '08:00' }] },
  { type: 'DAILY', on: { weekdays: [6], inMonth: [1, -1] }, hours: [{ from: '09:00', to: '17:00' }] },
  { type: 'DAILY', on: { monthDays: [15, -1] }, hours: [{ from: '18:00', to: '20:00' }] },
  { type: 'BREAK', of: ['HOLIDAY'], eve: true, from: '18:00', to: '31:00' },
  { type: 'WEEKLY', firstDay: 5, from: '18:00', lastDay: 1, to: '04:00' },
  { type: 'DAILY', on: { named: ['NATIONAL_DAY'], inRun: [1, -1] }, hours: [{ from: '22:00', to: '23:00' }] },
  { type: 'DAILY', on: { named: ['LABOUR_DAY'], beside: 'AFTER' }, hours: [{ from: '22:00', to: '23:00' }] },
  { type: 'DAILY', on: { lunar: [{ from: '01-15', to: '01-15' }] }, hours: [{ from: '22:00', to: '23:30' }] },
  { type: 'DAILY', on: { named: ['ON_MID_AUTUMN', 'ON_QINGMING'] }, hours: [{ from: '21:00', to: '21:30' }] },
  { type: 'YEARLY', lunar: true, firstDay: '12-27', from: '18:00', lastDay: '12-28', to: '05:00' },
  { type: 'BREAK', of: ['HOLIDAY'], named: ['DRAGON_BOAT'], from: '08:00', to: '19:00' },
  { type: 'CLOSED', on: { named: ['LUNAR_EVE'] }, hours: [{ from: '00:00', to: '24:00' }] },
  { type: 'CLOSED', on: { dates: ['06-07'] }, hours: [{ from: '00:00', to: '24:00' }] },
);

describe('what notices ask for', () => {
  it.each<[string, boolean, string | undefined, string]>([
    ['2026-11-23T06:00', true, '2026-11-23T08:00', 'a day that is not left out'],
    ['2026-11-24T06:00', false, undefined, 'a Tuesday, left out'],
    ['2026-12-05T12:00', true, '2026-12-07T04:00', 'the weekend from Friday evening to Monday morning'],
    ['2026-12-15T19:00', true, '2026-12-15T20:00', 'the fifteenth'],
    ['2026-02-28T19:00', true, undefined, 'the last day of a short month'],
    [
      '2026-09-30T18:30',
      true,
      '2026-10-08T08:00',
      'the evening before a holiday, joined to it and to the morning after',
    ],
    ['2026-02-16T06:00', false, undefined, 'the eve of the lunar new year, closed'],
    ['2026-02-17T00:00', true, undefined, 'the day after it'],
    ['2027-02-05T06:00', false, undefined, 'the eve of a year whose new moon falls near midnight'],
    ['2026-10-01T22:30', true, undefined, 'the first day of a break'],
    ['2026-05-06T22:30', true, '2026-05-06T23:00', 'the day after a break'],
    ['2026-05-07T22:30', false, undefined, 'the second day after it'],
    ['2026-03-03T22:30', true, '2026-03-03T23:30', 'the fifteenth of the first lunar month'],
    ['2026-04-05T21:15', true, undefined, 'the Qingming Festival itself'],
    ['2027-02-03T20:00', true, '2027-02-04T05:00', 'from a day of the lunar year on to the next'],
    ['2027-02-04T10:00', false, undefined, 'after it'],
    ['2026-06-07T06:00', false, undefined, 'a date on which it closes, inside a weekend'],
  ])('at %s is open: %s, until %s, for it is %s', (at, open, end, _) => {
    const state = stateAt(manifold, at);
    expect(state.open).toBe(open);
    if (end) expect(local(state.mustLeaveBy)).toBe(end);
  });

  it('closes by a rule what other rules open, but not what is announced', () => {
    const closed = byRules(...nightly({}).rules, { type: 'CLOSED', on: {}, hours: [{ from: '00:00', to: '24:00' }] });
    const period: OpeningPeriod = {
      type: 'WHOLE',
      from: '2026-11-24T19:00',
      to: '2026-11-24T20:00',
      replacesRules: false,
    };
    expect(stateAt(closed, '2026-11-24T19:00').open).toBe(false);
    expect(stateAt({ ...closed, periods: [period] }, '2026-11-24T19:00').open).toBe(true);
  });

  it('opens on the evening before a rest period, and joins the period', () => {
    const opening = byRules(
      { type: 'DAILY', on: { before: ['REST_DAY', 'HOLIDAY'] }, hours: [{ from: '18:00', to: '24:00' }] },
      { type: 'BREAK', of: ['REST_DAY', 'HOLIDAY'], from: '00:00', to: '20:00' },
    );
    expect(stateAt(opening, '2026-11-19T19:00').open).toBe(false);
    expect(local(stateAt(opening, '2026-11-20T19:00').mustLeaveBy)).toBe('2026-11-22T20:00');
  });

  it('opens on single weekdays and on single dates of each year', () => {
    const opening = byRules(
      { type: 'DAILY', on: { weekdays: [3] }, hours: [{ from: '19:00', to: '21:00' }] },
      { type: 'DAILY', on: { dates: ['08-08'] }, hours: [{ from: '08:00', to: '20:00' }] },
    );
    expect(stateAt(opening, '2026-11-25T20:00').open).toBe(true);
    expect(stateAt(opening, '2026-11-24T20:00').open).toBe(false);
    expect(stateAt(opening, '2027-08-08T12:00')).toMatchObject({ open: true, provisional: false });
  });

  it('lets nobody in during the last half hour before the joined window ends, and only then', () => {
    const opening = nightly({ lastEntryMinutes: 30 });
    expect(stateAt(opening, '2026-11-24T06:29').enter).toBe(true);
    expect(stateAt(opening, '2026-11-24T06:30')).toMatchObject({ open: true, enter: false, exit: true });
    const twoParts = byRules(
      { type: 'DAILY', on: {}, hours: [{ from: '08:00', to: '12:00' }], lastEntryMinutes: 30 },
      { type: 'DAILY', on: {}, hours: [{ from: '12:00', to: '14:00' }], lastEntryMinutes: 30 },
    );
    expect(stateAt(twoParts, '2026-11-24T11:45').enter).toBe(true);
  });

  it('bars entry alone, or every movement, over midnight', () => {
    const late = nightly({ barred: [{ what: 'ENTRY', hours: { from: '22:00', to: '31:00' } }] });
    expect(stateAt(late, '2026-11-24T02:00')).toMatchObject({ open: true, enter: false, exit: true });
    const still = nightly({ barred: [{ what: 'MOVEMENT', hours: { from: '22:00', to: '30:00' } }] });
    expect(stateAt(still, '2026-11-24T05:59')).toMatchObject({ open: true, enter: false, exit: false });
    expect(stateAt(still, '2026-11-24T06:00')).toMatchObject({ open: true, enter: true, exit: true });
  });

  it('puts announced hours in place of the rules, or on top of them', () => {
    const rules = nightly({}).rules;
    const period: OpeningPeriod = {
      type: 'EACH_DAY',
      firstDay: '2026-11-24',
      lastDay: '2026-11-25',
      hours: [{ from: '09:00', to: '11:00' }],
      replacesRules: true,
      name: { zh: '体育节', en: 'sports festival' },
    };
    const instead: Opening = { rules, periods: [period], closures: [] };
    const onTop: Opening = { rules, periods: [{ ...period, replacesRules: false }], closures: [] };
    expect(stateAt(instead, '2026-11-24T19:00').open).toBe(false);
    expect(local(stateAt(instead, '2026-11-23T19:00').mustLeaveBy)).toBe('2026-11-24T00:00');
    expect(stateAt(onTop, '2026-11-24T19:00').open).toBe(true);
    expect(stateAt(onTop, '2026-11-24T10:00')).toMatchObject({ open: true, reason: 'OPEN_BY_PERIOD' });
    expect(stateAt(instead, '2026-11-24T10:00').why.zh).toContain('体育节');
  });

  it('closes for a time whatever else opens, names the reason, and sends people home before', () => {
    const closure = {
      from: '2026-11-24T20:00',
      to: '2026-11-26T08:00',
      reason: { zh: '积雪清理', en: 'snow clearing' },
    };
    const opening: Opening = { ...nightly({ lastEntryMinutes: 60 }), closures: [closure] };
    const before = stateAt(opening, '2026-11-24T19:30');
    expect(before).toMatchObject({ open: true, enter: false, exit: true });
    expect(local(before.mustLeaveBy)).toBe('2026-11-24T20:00');
    expect(before.why.zh).toContain('积雪清理');
    expect(before.notice).toBeUndefined();
    const during = stateAt(opening, '2026-11-25T19:00');
    expect(during).toMatchObject({ open: false, reason: 'TEMPORARILY_CLOSED', notice: closure.reason });
    expect(during.why.en).toContain('snow clearing');
    expect(local(during.opensAt)).toBe('2026-11-26T18:00');
  });

  it('says that an answer is provisional only while it rests on days not yet arranged', () => {
    const lot = noticeOpenings['zhuzhou-2025'] ?? nightly({});
    expect(stateAt(lot, '2026-12-30T19:00').provisional).toBe(false);
    expect(stateAt(lot, '2026-12-31T19:00').provisional).toBe(true);
    expect(stateAt(nightly({}), '2027-05-12T19:00').provisional).toBe(false);
    const windows = openWindows(lot, nationalCalendar, '2026-12-30', 2);
    expect(windows.map(({ provisional }) => provisional)).toEqual([false, false, true]);
  });

  it('refuses data that is no opening', () => {
    const wrong = (hours: Hours): Opening => byRules({ type: 'DAILY', on: {}, hours: [hours] });
    expect(() => stateAt(wrong({ from: '18:00', to: '07:00' }), '2026-11-24T19:00')).toThrow('end before they begin');
    expect(() => stateAt(wrong({ from: '18:00', to: '49:00' }), '2026-11-24T19:00')).toThrow('no clock time');
    expect(() => stateAt(wrong({ from: '6 pm', to: '20:00' }), '2026-11-24T19:00')).toThrow('no clock time');
  });
});

describe("the process's own time zone", () => {
  afterEach(() => vi.unstubAllEnvs());

  /** Answers of freshly loaded rules, so that nothing worked out in another zone is remembered. */
  const answersIn = async (zone: string): Promise<unknown[]> => {
    vi.stubEnv('TZ', zone);
    vi.resetModules();
    const [{ openState }, { openWindows }, { nationalCalendar }] = await Promise.all([
      import('./state.ts'),
      import('./windows.ts'),
      import('../../calendar/rules.ts'),
    ]);
    return [...Object.values(noticeOpenings), manifold].flatMap((opening) => [
      openWindows(structuredClone(opening), nationalCalendar, '2026-01-01', 366),
      ...Array.from({ length: 400 }, (_, i) =>
        openState(structuredClone(opening), nationalCalendar, instantAt('2026-02-01') + i * 7 * HOUR),
      ),
    ]);
  };

  it('never changes an answer', async () => {
    const utc = await answersIn('UTC');
    const offset = new Date(2026, 0, 1).getTimezoneOffset();
    const newYork = await answersIn('America/New_York');
    expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(offset);
    expect(newYork).toEqual(utc);
  });
});
