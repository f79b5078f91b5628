/**
 * Reads a clerk's words into opening rules: 工作日 18:30–次日7:00，5月至9月. One line is one rule, one dated period, or one
 * restriction. What can mean several things is answered with all of them; nothing is guessed. Pure: the page reads, too.
 */
import type { LocalizedText } from '../../platform/text.ts';
import type { Movement, OpeningRule } from '../engine/types.ts';
import { closed, closedDates, dates, days, force, moments, season } from './phrase-dates.ts';
import { before, daysOfMonth, kindList, weekdays, weeksOfMonth } from './phrase-days.ts';
import { lunar, lunarDays, yearly } from './phrase-lunar.ts';
import { except } from './phrase-except.ts';
import { daysOfRun, eveRun, namedDays, runOfDays } from './phrase-named.ts';
import { assumptions, type Assumption } from './phrase-assumptions.ts';
import {
  beginningAt,
  goneOn,
  isLikeBreak,
  namedByDates,
  otherLine,
  saysWhichDays,
  withSaid,
} from './phrase-clauses.ts';
import { exampleNear, expectations, type Expected } from './phrase-examples.ts';
import { barredAfter, barredBefore, hours, lastEntry, lastEntryAt, leaveBy, run, weekly } from './phrase-hours.ts';
import { phrasesOf, withPart, type Parts } from './phrase-meaning.ts';
import { afterSpace, either, plainLine, word, type Reader, type Taken } from './phrase-parts.ts';
import type { NoticeOpening, Phrase } from './types.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a line stopped being understood. */
export interface PhraseTrouble {
  readonly offset: number;
  readonly expected: LocalizedText;
  readonly example: string;
}

/** Days of two sorts listed together: 双休日、春节假期. */
export interface Union {
  readonly first: Span;
  readonly second: Span;
}

/** One reading: understood. Several: the writer must choose. None: there is trouble. */
export interface LineReading {
  readonly readings: readonly Phrase[];
  /** What was taken for granted: the writer must say that it is so. */
  readonly assumed?: readonly LocalizedText[];
  readonly trouble?: PhraseTrouble;
  /** The days that stand together where there is trouble, since one rule cannot mean either of them. */
  readonly union?: Union;
}

const part =
  <Name extends keyof Parts>(name: Name, reader: Reader<NonNullable<Parts[Name]>>): Reader<Parts> =>
  (text, at) => {
    const taken = reader(text, at);
    return taken && { value: { [name]: taken.value }, end: taken.end };
  };

/** What a line may be made of; the longer comes before what it begins with. */
const parts: readonly Reader<Parts>[] = [
  part('force', force),
  part('moments', moments),
  part('days', days),
  part('lastEntryMinutes', lastEntry),
  part('lastEntryAt', lastEntryAt),
  except,
  part('closed', closed),
  eveRun,
  runOfDays,
  part('run', run),
  part('weekly', weekly),
  part('leaveBy', leaveBy),
  part('yearly', yearly),
  part('lunarDays', lunarDays),
  part('lunar', lunar),
  season,
  part('monthDays', daysOfMonth),
  weeksOfMonth,
  part('before', before),
  daysOfRun,
  namedDays,
  part('dates', dates),
  closedDates,
  part('weekdays', weekdays),
  part('kinds', kindList),
  part(
    'everyDay',
    word(/全年(?:365天|无休)?|365天|每天|每日|天天|daily\b|every ?day\b|each day\b/, () => true as const),
  ),
  either(barredAfter, barredBefore),
  hours,
  part(
    'replacesRules',
    word(/期间(?:不按|暂停)平时(?:规则|时段)(?:开放)?|in place of the ordinary hours/, () => true as const),
  ),
  part(
    'continuous',
    word(/(?:不间断|连续|持续)开放|without a break/, () => true as const),
  ),
];

const gap = word(/[\s,、;:/()]+/, () => true as const);
const noise = word(
  /每年|的|开放|对外|免费|期间|均|和|及|与|以及|and\b|on\b|open\b|(?:夜间|夜晚|晚间)(?=\s*\(?\d)/,
  () => true as const,
);

/** The part of a line that a position holds. */
export const partAt: Reader<Parts> = either(...parts);
/** 开放时间：says that hours come. */
const heading = word(/(?:具体)?(?:免费|对外)*(?:开放)(?:时间|时段|安排|日期)(?:如下)?(?=\s*:)/, () => true as const);
/** Words and marks that may stand anywhere and say nothing. */
export const idleAt: Reader<true> = either(gap, heading, noise);

const unquoted = (line: string, at: number, end: number): string => line.slice(at, end).trim();

/** A name at the beginning: in quotation marks, both languages parted by a bar, or simply before a colon. */
const nameAt = (line: string, plain: string): Taken<LocalizedText> | undefined => {
  const quoted = /^\s*"([^"|]+)(?:\|([^"|]+))?"[\s:]*/.exec(plain);
  if (quoted) {
    const start = plain.indexOf('"') + 1;
    const [, zh = '', en] = quoted;
    const chinese = line.slice(start, start + zh.length);
    const english = en === undefined ? chinese : line.slice(start + zh.length + 1, start + zh.length + 1 + en.length);
    return { value: { zh: chinese, en: english }, end: quoted[0].length };
  }
  const colon = /^[^\d:,;"]{1,60}:/.exec(plain);
  const name = colon ? unquoted(line, 0, colon[0].length - 1) : '';
  // 开放时间：工作日… names nothing.
  if (!colon || /^(?:具体)?(?:免费|对外)*(?:开放)?(?:时间|时段|安排|日期|期间)?(?:如下)?$/.test(name)) return undefined;
  return { value: { zh: name, en: name }, end: colon[0].length };
};

const trouble = (line: string, offset: number, expected: Expected): LineReading => ({
  readings: [],
  trouble: { offset, expected: expectations[expected], example: exampleNear(line) },
});

const JOINS = /[、和及与]|and\b/;
/** Between days and dates 、 may as well narrow the days. */
const JOINS_DATES = /[和及与]|and\b|、[寒暑]/;
const WEEKEND =
  /^每?(?:周|星期|礼拜)六(?:、|和|及|与|至|到|-)?每?(?:周|星期|礼拜)?[日天]$|^saturdays?(?: and |, )sundays?$/;

/** Weekdays and holidays listed together: Saturdays and Sundays are not all rest days, which may be meant. */
const unionOf = (line: string, both: Union, found: Parts): LineReading => {
  const week = found.weekdays ? both.first : both.second;
  if (!found.kinds === !found.weekdays || !WEEKEND.test(plainLine(line.slice(week.from, week.to))))
    return { ...trouble(line, both.second.from, 'ANOTHER_LINE'), union: both };
  const restDays = /[\u4e00-\u9fff]/.test(line) ? '双休日' : 'rest days';
  const example = line.slice(0, week.from) + restDays + line.slice(week.to);
  return { readings: [], trouble: { offset: week.from, expected: expectations.REST_DAYS, example } };
};

const LUNAR = /[^,;]{0,6}(?:正月|腊月|农历|初[一二三四五六七八九十]|除夕)|[^,;]{0,4}当[天日]/y;

/** A moment of a day without a year is of one year alone. */
const DATED_ONCE = /(?:自|从)?\d{1,2}月\d{1,2}[日号]\s*(?:、|[早上下中午晚间夜]*\d)/y;
/** 最多停放4小时: how long one may stay. */
const STAY = /^[^,;()\d]*(?:最[多长]|限[时停]|不得超过)[^,;()\d]*\d+\s*个?(?:小时|分钟)/;
/** 国庆假期（10月1日至7日）: dates of this year's break; 9月25日至27日、10月1日至7日: several spans. */
const OF_ONE_BREAK = /\(\s*$/;
const ANOTHER_SPAN = /、\s*$/;

/** What should stand where nothing was understood. */
const expectedAt = (plain: string, at: number, found: Parts): Expected => {
  LUNAR.lastIndex = at;
  if (LUNAR.test(plain)) return 'CIVIL_DATES';
  DATED_ONCE.lastIndex = at;
  if (DATED_ONCE.test(plain)) return 'YEAR';
  if (STAY.test(plain.slice(at))) return 'NO_STAY';
  return Object.keys(found).length === 0 ? 'BEGINNING' : 'NEXT_PART';
};

/** Whether dates without a year are those of one break, or go on from dates that were said. */
const isOfOneYear = (found: Parts, between: string): boolean =>
  found.named && OF_ONE_BREAK.test(between)
    ? true
    : (found.days ?? found.season) !== undefined && ANOTHER_SPAN.test(between);

/** 双休日及法定节假日（1月1日至3日）: dates in brackets behind holidays say nothing of the days before them. */
const isOfHolidays = (found: Parts, days: string, between: string): boolean =>
  OF_ONE_BREAK.test(between) && found.kinds !== undefined && JOINS.test(days) && /[节假]日$|holidays?$/.test(days);

/** Reads one line. */
export const readPhrase = (line: string): LineReading => {
  const plain = plainLine(line);
  let found: Parts = {};
  let at = afterSpace(plain, 0);
  if (at >= plain.length) return trouble(line, at, 'BEGINNING');
  const named = partAt(plain, at) ? undefined : nameAt(line, plain);
  if (named) {
    found = { name: named.value };
    at = named.end;
  }
  let said = beginningAt(at);
  /** Where the last days stand. */
  let days: (Span & { readonly isDates: boolean }) | undefined;
  /** Whether the last part stands in brackets behind what it explains. */
  let isExplained = false;
  let before = at;
  for (;;) {
    at = gap(plain, at)?.end ?? at;
    if (at >= plain.length) break;
    const taken = partAt(plain, at);
    const idle = taken ? undefined : either(heading, noise)(plain, at);
    if (!taken && !idle) return trouble(line, at, expectedAt(plain, at, found));
    if (taken) {
      said = goneOn(said, found, at, plain.slice(before, at));
      if (taken.value.season && isOfOneYear(found, plain.slice(before, at))) return trouble(line, at, 'YEAR');
      const other = otherLine(said, found, taken.value, at);
      if (other) return trouble(line, other.at, other.expected);
      said = withSaid(said, found, taken.value, at);
      const span = { from: at, to: taken.end };
      const isDates = (taken.value.season ?? taken.value.days) !== undefined;
      const isDays = isDates || saysWhichDays(taken.value);
      const between = plain.slice(before, at);
      if (days && isDates && isOfHolidays(found, plain.slice(days.from, days.to), between) && isLikeBreak(taken.value))
        return trouble(line, at, 'ANOTHER_LINE');
      const joins = isDates || days?.isDates ? JOINS_DATES : JOINS;
      if (days && isDays && joins.test(plain.slice(before, at + 1))) {
        if (days.to !== before) return trouble(line, at, 'ANOTHER_LINE');
        const isWeekend = taken.value.weekdays ?? taken.value.kinds;
        return unionOf(line, { first: days, second: span }, isWeekend ? found : {});
      }
      if (isDays) days = { ...span, isDates };
      isExplained = OF_ONE_BREAK.test(between) && (taken.value.lunar ?? taken.value.named) !== undefined;
      before = taken.end;
    }
    const grown = taken ? withPart(found, taken.value) : found;
    if (!grown) return trouble(line, at, 'ANOTHER_LINE');
    found = taken && isExplained ? namedByDates(grown) : grown;
    at = taken?.end ?? idle?.end ?? at;
  }
  const phrases = phrasesOf(found);
  if (typeof phrases === 'string') return trouble(line, plain.length, phrases);
  // Of holidays that are left out of holidays the whole break is meant.
  const isPlain = (one: Assumption): boolean => one === 'WHOLE_BREAK' && !found.named && found.kinds !== undefined;
  const assumed = [...new Set(found.assumed)].filter((one) => !isPlain(one)).map((one) => assumptions[one]);
  return { readings: phrases, ...(assumed.length > 0 ? { assumed } : {}) };
};

/** The opening of a notice's lines: a restriction on a line of its own is for every rule and period that states none. */
export const openingOfPhrases = (phrases: readonly Phrase[]): NoticeOpening => {
  const restrictions = phrases.flatMap((phrase) => (phrase.kind === 'RESTRICTION' ? [phrase.movement] : []));
  const barred = restrictions.flatMap((movement) => movement.barred ?? []);
  const lastEntryMinutes = restrictions.find((movement) => movement.lastEntryMinutes !== undefined)?.lastEntryMinutes;
  const movement: Movement = {
    ...(barred.length > 0 ? { barred } : {}),
    ...(lastEntryMinutes === undefined ? {} : { lastEntryMinutes }),
  };
  const restricted = <T extends Movement>(one: T): T =>
    one.barred || one.lastEntryMinutes !== undefined ? one : { ...one, ...movement };
  const ruled = (rule: OpeningRule): OpeningRule => (rule.type === 'CLOSED' ? rule : restricted(rule));
  return {
    rules: phrases.flatMap((phrase) => (phrase.kind === 'RULE' ? [ruled(phrase.rule)] : [])),
    periods: phrases.flatMap((phrase) => (phrase.kind === 'PERIOD' ? [restricted(phrase.period)] : [])),
  };
};
