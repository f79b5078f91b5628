/**
 * What the rules of a notice leave open beside each other, each of them plain by itself: its writer is asked. A line that
 * stands as it would be written out has been confirmed, and is not asked about again. Pure.
 */
import { nationalCalendar } from '../../calendar/rules.ts';
import { addDays, type CivilDate } from '../../platform/time.ts';
import { dayNumber, minutesOf } from '../engine/clock.ts';
import { daysOf } from '../engine/days.ts';
import { inForce, selects } from '../engine/selection.ts';
import type { ClosedRule, DailyRule, DaySelector, Hours } from '../engine/types.ts';
import { isPlace } from './aside.ts';
import { expectations } from './examples.ts';
import { isOfSameTime, mayShareDays } from './force.ts';
import { dailyOf, isWrittenOut, liesWithin, ruleOf, withAssumed, withHours, type NoticeLine } from './notice-lines.ts';
import { ALL_DAY, clockOf, DAY, distinct, plainLine } from './parts.ts';

type Doubt = (lines: readonly NoticeLine[]) => NoticeLine[];
type InText = (lines: readonly NoticeLine[], text: string) => NoticeLine[];

const unread = (line: NoticeLine, expected: 'OTHER_PLACE' | 'NEVER', offset: number): NoticeLine => ({
  ...line,
  readings: [],
  trouble: {
    offset,
    expected: expectations[expected],
    example: '每周三 18:00–21:00',
  },
});

const PARKING = /停车[场位]|车位|车库/g;
/** What a place is called, without what says only that it is the one of the notice. */
const placeName = (words: string): string =>
  words.replace(/^\s*(?:本|该|我)|(?:内|均|将)?\s*$/g, '').replace(PARKING, '停车');

const placesOf = ({ unused, readings }: NoticeLine): string[] => (readings.length > 0 ? unused.filter(isPlace) : []);
const areApart = (one: string, other: string): boolean => !one.includes(other) && !other.includes(one);

/** 篮球场8:00-22:00，足球场周末8:00-18:00: hours of another place are not of this one. */
export const ofOnePlace: Doubt = (lines) => {
  const [first] = lines.flatMap(placesOf);
  if (first === undefined) return [...lines];
  return lines.map((line) => {
    const other = placesOf(line).find((place) => areApart(placeName(first), placeName(place)));
    return other === undefined ? line : unread(line, 'OTHER_PLACE', line.text.indexOf(other));
  });
};

const isEveryDay = ({ except: _except, season: _season, ...on }: DaySelector): boolean => Object.keys(on).length === 0;

/** 每天6:00-8:00，双休日8:00-18:00: whether the hours of every day hold beside those of some days. */
const askedBesideUsual: InText = (lines, text) => {
  const usual = lines.flatMap((line) => dailyOf(line) ?? []).filter(({ on }) => isEveryDay(on));
  const isBeside = (rule: DailyRule): boolean =>
    usual.some((one) => mayShareDays(one.on, rule.on) && isOfSameTime(one, rule) && !liesWithin(one.hours, rule.hours));
  return lines.map((line) => {
    const rule = dailyOf(line);
    return rule && !isEveryDay(rule.on) && isBeside(rule) && !isWrittenOut(line, text)
      ? withAssumed(line, 'BESIDE_USUAL')
      : line;
  });
};

const isAllDay = ({ hours }: DailyRule): boolean =>
  hours.some(({ from, to }) => from === ALL_DAY.from && to === ALL_DAY.to);
const goesOn = ({ to }: Hours): boolean => minutesOf(to) > DAY;
const SAYS_MIDNIGHT = /24:00|24[点时]/;

/** 工作日17:30至次日8:00，双休日全天: the night from Sunday to Monday, as it is written, ends at midnight. */
const askedOfMidnight: InText = (lines, text) => {
  const nights = lines.flatMap((line) => dailyOf(line) ?? []).filter(({ hours }) => hours.some(goesOn));
  return lines.map((line) => {
    const rule = dailyOf(line);
    const isCut = rule && isAllDay(rule) && nights.some((one) => !mayShareDays(one.on, rule.on));
    return isCut && !SAYS_MIDNIGHT.test(plainLine(line.text)) && !isWrittenOut(line, text)
      ? withAssumed(line, 'TO_MIDNIGHT')
      : line;
  });
};

const MORNING = 12 * 60;
/** Nobody opens so early without saying that it is the morning. */
const EARLY = { from: 60, to: 7 * 60 } as const;
const SAYS_PART = /早|晨|凌|上午|次日|am\b/;

const afterNoon = ({ from, to }: Hours): Hours => ({
  from: clockOf(minutesOf(from) + MORNING),
  to: clockOf(minutesOf(to) + MORNING),
});

/** Hours that go back behind those before them, where those twelve hours later go on from them. */
const goneOnAfterNoon = (hours: readonly Hours[]): readonly Hours[] =>
  hours.map((one, i) => {
    const [from, to, before] = [minutesOf(one.from), minutesOf(one.to), minutesOf(hours[i - 1]?.to ?? '00:00')];
    const isEarly = from >= EARLY.from && from < EARLY.to && to <= MORNING;
    return isEarly && from < before && before <= from + MORNING ? afterNoon(one) : one;
  });

/** 8:00-12:00、2:00-5:00: in the small hours, or in the afternoon. */
const askedOfAfternoon: InText = (lines, text) =>
  lines.map((line) => {
    if (SAYS_PART.test(plainLine(line.text)) || isWrittenOut(line, text)) return line;
    const others = line.readings.map((one) => withHours(one, goneOnAfterNoon));
    return { ...line, readings: distinct([...line.readings, ...others]) };
  });

/** 9:00-18:00收费: hours that cost something are open hours, unless only those without a fee were to be said. */
const FEES = /\d\s*[:点时][^,;()]*\(?(?:收费|计费|付费|有偿)(?!\s*标准)/;
const askedOfFees: Doubt = (lines) =>
  lines.map((line) =>
    line.readings.length > 0 && FEES.test(plainLine(line.text)) ? withAssumed(line, 'WITH_FEES') : line,
  );

const IN_BRACKETS_AT_END = /\([^()]*(?:除外|不含|不包括)[^()]*\)\s*$/;

/** Whether days that are left out are among some days. */
const areAmong = ({ except = {} }: DaySelector, on: DaySelector): boolean =>
  mayShareDays({ ...on, except: {} }, except);

/** 周一至周五18:00-22:00，周六8:00-22:00（法定节假日除外）: whether the bracket is of all that stands before it. */
export const askedOfBracket: Doubt = (lines) => {
  const last = lines.at(-1);
  const end = last && dailyOf(last);
  if (!last || !end?.on.except || !IN_BRACKETS_AT_END.test(plainLine(last.text))) return [...lines];
  const isOpen = lines.some((line) => {
    const rule = line === last ? undefined : dailyOf(line);
    return rule && !rule.on.except && areAmong(end.on, rule.on);
  });
  return isOpen ? [...lines.slice(0, -1), withAssumed(last, 'EXCEPT_OF_LAST')] : [...lines];
};

/** Four years hold every day that comes again, 29 February as well. */
const LONG = 4 * 365 + 1;

const comesOnce = ({ on, ...force }: DailyRule | ClosedRule, today: CivilDate | undefined): boolean => {
  const { effectiveFrom, effectiveTo } = force;
  const begin = effectiveFrom ?? (effectiveTo === undefined ? today : addDays(effectiveTo, -LONG));
  if (begin === undefined) return true;
  const [days, first, isOn, isInForce] = [daysOf(nationalCalendar), dayNumber(begin), selects(on), inForce(force)];
  for (let day = first; day <= first + LONG; day += 1) if (isInForce(day) && isOn(days, day)) return true;
  return false;
};

/** 春节期间，工作日8:00-20:00: what is of no day at all was meant in another way. */
const ofSomeDay = (lines: readonly NoticeLine[], today: CivilDate | undefined): NoticeLine[] =>
  lines.map((line) => {
    const rule = ruleOf(line);
    const isOfDays = rule?.type === 'DAILY' || rule?.type === 'CLOSED';
    return isOfDays && !comesOnce(rule, today)
      ? unread(line, 'NEVER', Math.max(0, line.text.search(/[^\s,，、（(]/)))
      : line;
  });

/** Every line of a notice with what its writer has to confirm of it beside the others. */
export const withDoubts = (lines: readonly NoticeLine[], text: string, today: CivilDate | undefined): NoticeLine[] =>
  ofSomeDay(askedOfAfternoon(askedOfFees(askedOfMidnight(askedBesideUsual(lines, text), text)), text), today);
