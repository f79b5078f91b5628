/** What the parts of a clerk's line say together: rules, a dated period, or a restriction. Pure. */
import type {
  BreakRule,
  ClosedRule,
  DailyRule,
  DaySelector,
  Hours,
  Movement,
  OpeningPeriod,
  OpeningRule,
  WeeklyRule,
  YearlyRule,
} from '../engine/types.ts';
import { minutesOf } from '../engine/clock.ts';
import { withItsWeeks } from './every-other-week.ts';
import type { Expected } from './examples.ts';
import { areWholeDays, daysOf } from './moments.ts';
import { ALL_DAY, clockOf, DAY, distinct } from './parts.ts';
import type { Parts } from './found.ts';
import type { Phrase } from './types.ts';

type Barred = NonNullable<Movement['barred']>;

/** Nobody comes in from a time to the end of the hours that hold it; of the day where no hours are known. */
const afterLastEntry = (hours: readonly Hours[] | undefined, at: number | undefined): Barred => {
  // Nobody comes in once the hours are over.
  if (at === undefined || hours?.some(({ to }) => minutesOf(to) === at)) return [];
  const held = hours?.find(({ from, to }) => minutesOf(from) <= at && at < minutesOf(to));
  return [{ what: 'ENTRY', hours: { from: clockOf(at), to: held?.to ?? (at < DAY ? '24:00' : '48:00') } }];
};

const movementOf = (found: Parts, said: Barred): Movement => {
  const barred = [...said, ...afterLastEntry(found.hours?.[0], found.lastEntryAt)];
  return {
    ...(barred.length > 0 ? { barred } : {}),
    ...(found.lastEntryMinutes === undefined ? {} : { lastEntryMinutes: found.lastEntryMinutes }),
  };
};

/** Whether the line says which days come again. */
const saysDays = (found: Parts): boolean =>
  (found.kinds ??
    found.weekdays ??
    found.dates ??
    found.before ??
    found.season ??
    found.monthDays ??
    found.named ??
    found.lunar ??
    found.lunarDays ??
    found.market ??
    found.yearly ??
    found.weekly ??
    found.run) !== undefined;

/** 施工时间：2027年5月1日8:00至5月5日18:00 opens nothing. */
const OTHER_EVENT = /施工|维[修护]|检修|保养|活动|比赛|考试|会议|演练|报名|有效|[执施]行|封闭|管制|停|关/;

const periodsOf = (found: Parts, movement: Movement): OpeningPeriod[] | Expected => {
  if (saysDays(found) || (found.leaveBy ?? found.except ?? found.asUsual)) return 'PERIOD_HAS_DATES';
  const announced = {
    ...(found.name ? { name: found.name } : {}),
    replacesRules: found.replacesRules ?? false,
    ...movement,
  };
  if (found.moments && !found.continuous && OTHER_EVENT.test(found.name?.zh ?? '')) return 'OPENS_OR_CLOSES';
  if (found.moments) return [{ type: 'WHOLE', ...found.moments, ...announced }];
  if (!found.days) return 'DAYS';
  const { firstDay, lastDay } = found.days;
  if (!found.hours) {
    if (!found.continuous) return 'HOURS';
    return [{ type: 'EACH_DAY', firstDay, lastDay, hours: [ALL_DAY], ...announced }];
  }
  return found.hours.map((one) => ({ type: 'EACH_DAY', firstDay, lastDay, hours: one, ...announced }));
};

const breaksOf = (found: Parts, movement: Movement): BreakRule[] | Expected => {
  if (found.weekdays ?? found.dates ?? found.before ?? found.monthDays ?? found.except ?? found.asUsual)
    return 'RUN_OF_KINDS';
  if (found.market ?? found.lunar ?? found.lunarDays ?? found.inRun ?? found.beside) return 'RUN_OF_KINDS';
  const kinds = found.kinds ?? (found.named ? [['HOLIDAY'] as const] : undefined);
  if (!kinds) return found.leaveBy === undefined ? 'KINDS' : 'RUN_BEFORE';
  const from = found.run?.from ?? found.hours?.[0]?.[0]?.from ?? '00:00';
  const allDay = found.hours?.every((one) => one.length === 1 && one[0]?.to === '24:00') ?? true;
  if (!allDay || (found.run && found.leaveBy !== undefined)) return 'RUN';
  const to = found.run?.to ?? found.leaveBy ?? '24:00';
  return kinds.map((of) => ({
    type: 'BREAK',
    of,
    ...(found.named ? { named: found.named } : {}),
    ...(found.season ? { season: found.season } : {}),
    ...(found.run?.eve ? { eve: found.run.eve } : {}),
    from,
    to,
    ...movement,
    ...found.force,
  }));
};

/** 周末：周六6:30至周日20:00: each week, or each run of rest days. */
const isWeekend = ({ weekly, kinds }: Parts): boolean =>
  weekly?.firstDay === 6 && weekly.lastDay === 7 && kinds?.length === 1 && kinds[0]?.join() === 'REST_DAY';

const weeklyOf = (found: Parts, movement: Movement): (WeeklyRule | BreakRule)[] | Expected => {
  const {
    weekly,
    kinds,
    season,
    force,
    barred: _barred,
    lastEntryAt: _at,
    lastEntryMinutes: _minutes,
    ...more
  } = found;
  if (!weekly || Object.keys(more).some((name) => name !== 'continuous' && name !== 'assumed')) return 'END_OF_LINE';
  if (kinds && !isWeekend(found)) return 'END_OF_LINE';
  const said = { ...(season ? { season } : {}), ...movement, ...force };
  const { from, to } = weekly;
  return [
    { type: 'WEEKLY', ...weekly, ...said },
    ...(kinds ? [{ type: 'BREAK' as const, of: ['REST_DAY' as const], from, to, ...said }] : []),
  ];
};

const yearlyOf = (found: Parts, movement: Movement): YearlyRule[] | Expected => {
  const { yearly, force, barred: _barred, lastEntryAt: _at, lastEntryMinutes: _minutes, ...more } = found;
  if (!yearly || Object.keys(more).some((name) => name !== 'continuous' && name !== 'assumed')) return 'END_OF_LINE';
  return [{ type: 'YEARLY', ...yearly, ...movement, ...force }];
};

/** 双休日（含法定节假日）: holidays are days off as well; of weekdays and of every day it says nothing more. */
const withHolidays = ({ andHolidays, ...found }: Parts): Parts | Expected => {
  if (!andHolidays) return found;
  if (found.kinds?.every((kinds) => kinds.join() === 'REST_DAY')) return { ...found, kinds: [['REST_DAY', 'HOLIDAY']] };
  return found.everyDay || (found.closed && found.weekdays && !found.kinds) ? found : 'ANOTHER_LINE';
};

/** Each way the days of the line can be meant. */
const selectors = (found: Parts): DaySelector[] =>
  (found.kinds ?? [undefined]).flatMap((kinds) =>
    (found.before ?? [undefined]).flatMap((before) =>
      (found.except ?? [found.asUsual]).flatMap((except) =>
        (found.market ?? [{}]).map((market): DaySelector => ({
          ...(kinds ? { kinds } : {}),
          ...(found.weekdays ? { weekdays: found.weekdays } : {}),
          ...(typeof found.everyOtherWeek === 'string' ? { everyOtherWeekFrom: found.everyOtherWeek } : {}),
          ...(found.season ? { season: found.season } : {}),
          ...(found.dates ? { dates: found.dates } : {}),
          ...(before ? { before } : {}),
          ...(found.monthDays ? { monthDays: found.monthDays } : {}),
          ...(found.inMonth ? { inMonth: found.inMonth } : {}),
          ...(found.named ? { named: found.named } : {}),
          ...(found.lunar ? { lunar: found.lunar } : {}),
          ...(found.lunarDays ? { lunarDays: found.lunarDays } : {}),
          ...(found.inRun ? { inRun: found.inRun } : {}),
          ...(found.beside ? { beside: found.beside } : {}),
          ...(except ? { except } : {}),
          ...market,
        })),
      ),
    ),
  );

const closedOf = (found: Parts): ClosedRule[] | Expected => {
  if (found.run ?? found.leaveBy ?? found.weekly ?? found.yearly ?? found.moments) return 'DAYS';
  if (!saysDays(found) && !found.everyDay && !found.force) return 'DAYS';
  return selectors(found).flatMap((on) =>
    (found.hours ?? [[ALL_DAY]]).map((hours): ClosedRule => ({ type: 'CLOSED', on, hours, ...found.force })),
  );
};

/** A line that says no days means every day. */
const dailyOf = (found: Parts): DailyRule[] | Expected => {
  if (!found.hours) return saysDays(found) || found.everyDay ? 'HOURS' : 'DAYS';
  // 每天8:00-20:00，节假日照常开放 says nothing more; of some days alone it says no hours.
  const { weekdays, kinds } = found;
  if (found.asUsual && saysDays(found) && (kinds ?? weekdays?.length !== 7)) return 'HOURS';
  const { asUsual: _asUsual, ...more } = found;
  return selectors(more).flatMap((on) =>
    (found.hours ?? []).map((hours): DailyRule => ({ type: 'DAILY', on, hours, ...found.force })),
  );
};

const rulesOf = (found: Parts, barred: Barred): readonly OpeningRule[] | Expected => {
  if (found.closed) return closedOf(found);
  const movement = movementOf(found, barred);
  if (found.weekly) return weeklyOf(found, movement);
  if (found.yearly) return yearlyOf(found, movement);
  if (found.run ?? found.leaveBy) return breaksOf(found, movement);
  const daily = dailyOf(found);
  return typeof daily === 'string'
    ? daily
    : daily.map((rule) => ({ ...rule, ...movementOf({ ...found, hours: [rule.hours] }, barred) }));
};

/** 18:00后开放，次日7:00前驶离: open until then. */
const upTo = (goneBy: number, hours: readonly Hours[]): readonly Hours[] => {
  const last = hours.at(-1);
  return last?.to === ALL_DAY.to && last.from !== ALL_DAY.from && goneBy > DAY
    ? [...hours.slice(0, -1), { ...last, to: clockOf(goneBy) }]
    : hours;
};

/** By when to be gone says the end of the hours, or nothing more; another time contradicts them. */
const withEnd = ({ goneBy, ...found }: Parts): Parts | Expected => {
  if (goneBy === undefined) return found;
  const hours = found.hours?.map((one) => upTo(goneBy, one));
  const isEnd = (one: readonly Hours[]): boolean => one.at(-1)?.to === clockOf(goneBy);
  return hours?.every(isEnd) ? { ...found, hours } : 'GONE_BY';
};

const isAllDay = ({ hours }: Parts): boolean =>
  hours?.every((one) => one.length === 1 && one[0]?.from === ALL_DAY.from && one[0].to === ALL_DAY.to) ?? false;

/** 2027年5月1日零时至5月5日24时，每天8:00-22:00: beside hours or days, and where they close, moments only say which days. */
const withDays = (found: Parts): Parts | Expected => {
  const { moments, ...others } = found;
  if (!moments || !(found.hours || found.closed || saysDays(found))) return found;
  if (isAllDay(found) && !found.closed && !saysDays(found)) {
    const { hours: _hours, ...open } = found;
    return open;
  }
  return areWholeDays(moments) && !found.days && !found.force ? { ...others, days: daysOf(moments) } : 'WHOLE_DAYS';
};

/** Dates beside days that come again, or that close, say when the rule is in force. */
const inForce = (found: Parts): Parts => {
  const { days, ...others } = found;
  if (!days || !(saysDays(found) || found.closed) || (found.force && !found.closed)) return found;
  return { ...others, force: { effectiveFrom: days.firstDay, effectiveTo: days.lastDay } };
};

/** 每天22:00–6:00不得进出 restricts every day, as without that word. */
const RESTRICTIONS = new Set(['everyDay', 'barred', 'lastEntryMinutes', 'lastEntryAt', 'assumed']);

/** 夏季：5:30-22:00: days that each place sets. */
const UNDATED = /[春夏秋冬](?:季|令|天)|[寒暑]假|学期|期[间内]?$/;

/** What the parts say together; or what is missing. */
export const phrasesOf = (parts: Parts): Phrase[] | Expected => {
  const said = [withEnd, withHolidays, withDays].reduce<Parts | Expected>(
    (found, next) => (typeof found === 'string' ? found : next(found)),
    parts,
  );
  if (typeof said === 'string') return said;
  const found = withItsWeeks(inForce(said));
  if (typeof found === 'string') return found;
  const all: Phrase[] = [];
  for (const barred of found.barred ?? [[]]) {
    const movement = movementOf(found, barred);
    const bare = Object.keys(found).every((name) => RESTRICTIONS.has(name));
    if (bare && Object.keys(movement).length > 0) {
      all.push({ kind: 'RESTRICTION', movement });
      continue;
    }
    if (found.moments ?? found.days) {
      const periods = periodsOf(found, movement);
      if (typeof periods === 'string') return periods;
      all.push(...periods.map((period): Phrase => ({ kind: 'PERIOD', period })));
      continue;
    }
    if (found.name && found.hours && !saysDays(found)) return UNDATED.test(found.name.zh) ? 'ITS_DATES' : 'DAYS';
    if (found.name ?? found.replacesRules) return 'PERIOD_HAS_DATES';
    const rules = rulesOf(found, barred);
    if (typeof rules === 'string') return rules;
    all.push(...rules.map((rule): Phrase => ({ kind: 'RULE', rule })));
  }
  return distinct(all);
};
