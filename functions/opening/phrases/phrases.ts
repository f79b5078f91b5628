/**
 * Reads a clerk's words into opening rules: 工作日 18:30–次日7:00，5月至9月. One line is one rule, one dated period, or one
 * restriction. What can mean several things is answered with all of them; nothing is guessed. Pure: the page reads, too.
 */
import type { LocalizedText } from '../../platform/text.ts';
import type { Movement, OpeningRule } from '../engine/types.ts';
import { closed, closedDates, closedInMonth, dates, days, force, season } from './dates.ts';
import { before, daysOfMonth, kindList, weekdays, daysInMonth } from './days.ts';
import { lunar, lunarDays, newYearDays, yearly } from './lunar.ts';
import { asUsual, except } from './except.ts';
import { market } from './market.ts';
import { daysOfRun, eveRun, namedDays, ofYear, runOfDays } from './named.ts';
import { assumptions, type Assumption } from './assumptions.ts';
import { beginningAt, goneOn, isSaidByDates, otherLine, withoutName, withSaid } from './clauses.ts';
import { everyOtherWeek } from './every-other-week.ts';
import { goneBy, lastEntry, lastEntryAt } from './entry.ts';
import { barredAfter, barredBefore, hours } from './hours.ts';
import { leaveBy, run, weekly } from './runs.ts';
import { moments, sinceTime } from './moments.ts';
import { withPart, type Parts } from './found.ts';
import { phrasesOf } from './meaning.ts';
import { afterSpace, either, plainLine, word, type Reader, type Taken } from './parts.ts';
import { expectedAt, trouble, type LineReading } from './reading.ts';
import {
  daysOf,
  isAmongLeftOut,
  isExplainedByWeekdays,
  isOfHolidays,
  isOfOneYear,
  standing,
  unionOf,
  withRestDays,
  type DaysAt,
} from './together.ts';
import type { NoticeOpening, Phrase } from './types.ts';

const part =
  <Name extends keyof Parts>(name: Name, reader: Reader<NonNullable<Parts[Name]>>): Reader<Parts> =>
  (text, at) => {
    const taken = reader(text, at);
    return taken && { value: { [name]: taken.value }, end: taken.end };
  };

/** What a line may be made of; the longer comes before what it begins with. */
const parts: readonly Reader<Parts>[] = [
  everyOtherWeek,
  part('moments', moments),
  sinceTime,
  part('force', force),
  part('days', days),
  part('lastEntryMinutes', lastEntry),
  part('lastEntryAt', lastEntryAt),
  part('goneBy', goneBy),
  except,
  asUsual,
  part('closed', closed),
  closedInMonth,
  ofYear,
  eveRun,
  runOfDays,
  part('run', run),
  part('weekly', weekly),
  part('leaveBy', leaveBy),
  part('yearly', yearly),
  part('market', market),
  part('lunarDays', lunarDays),
  part('lunar', lunar),
  newYearDays,
  season,
  part('monthDays', daysOfMonth),
  daysInMonth,
  part('before', before),
  daysOfRun,
  namedDays,
  part('dates', dates),
  closedDates,
  part('weekdays', weekdays),
  part('kinds', kindList),
  part(
    'everyDay',
    word(
      /全年(?:365天|无休)?|365天|每(?=[早晚]\s*上?\s*\d)|每天|每日|天天|daily\b|every ?day\b|each day\b/,
      () => true as const,
    ),
  ),
  part(
    'andHolidays',
    word(/(?:含|包括|包含)(?:国家)?(?:法定)?节?假日/, () => true as const),
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
  /每年|的|开放|对外|免费|期间|均|和|及|与|以及|且为|[当该][天日](?=\s*(?:全天)?(?:不(?:对外)?开放|闭|暂停|停止|关闭|休))|(?:自|从)?(?:即日|今日|公告|发布|公布)(?:之日)?起|每?逢(?=[周星礼双单节法])|and\b|also\b|on\b|open\b|(?:夜间|夜晚|晚间|下班(?:以|之)?后|非(?:工作|上班|办公)时间)(?=\s*\(?\d|(?:免费|对外|向社会)*开放\s*:)|仅(?=\s*(?:上午|下午|晚上?)?\d)|分[两三四2-4]个?(?:场次?|时段)|第[一二三四五六]场次?(?=\s*[:(]?\s*(?:[上下]午|[早晚]上?)?\d)|[夏冬](?:季|令时?)(?=[^,;()]*\(\d{1,2}[月至到-])|[寒暑]假(?:期间)?(?=\s*\(\s*20\d\d[年.-])/,
  () => true as const,
);

/** The part of a line that a position holds. */
export const partAt: Reader<Parts> = either(...parts);
/** 开放时间：says that hours come. */
const heading = word(
  /(?:具体)?(?:免费|对外)*(?:开放)(?:时间|时段|安排|日期)(?:如下)?(?:(?=\s*(?::|\d{1,2}[:点时]))|为|是)/,
  () => true as const,
);
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
  const name = colon ? unquoted(line, afterSpace(plain, 0), colon[0].length - 1) : '';
  // （二）双休日：8:00-21:00 names days, and no period.
  if (Array.from(name, (_, at) => partAt(plain, at)?.value).some((part) => part?.kinds ?? part?.weekdays))
    return undefined;
  // 开放时间：工作日… names nothing.
  if (
    !colon ||
    /^(?:[一二三四五六七八九十]{1,2}(?=[、)）])|[\s()（）、])*(?:非(?:工作|上班|办公)时间)?(?:具体)?(?:免费|对外)*(?:开放)?(?:时间|时段|安排|日期|期间)?(?:如下)?[\s()（）]*$/.test(
      name,
    )
  )
    return undefined;
  return { value: { zh: name, en: name }, end: colon[0].length };
};

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
  let days: DaysAt | undefined;
  let before = at;
  let [goneAt, weeksAt] = [plain.length, plain.length];
  for (;;) {
    at = gap(plain, at)?.end ?? at;
    if (at >= plain.length) break;
    const taken = partAt(plain, at);
    const idle = taken ? undefined : either(heading, noise)(plain, at);
    if (!taken && !idle) return trouble(line, at, expectedAt(plain, at, found));
    if (taken) {
      const [part, between] = [taken.value, plain.slice(before, at)];
      if (part.goneBy !== undefined) goneAt = at;
      if (part.everyOtherWeek !== undefined) weeksAt = at;
      const next = daysOf(part, plain.slice(at, taken.end), { from: at, to: taken.end });
      said = goneOn(said, found, part, at, between);
      if (next && isOfOneYear(found, next, part, between)) return trouble(line, at, 'YEAR');
      const other = otherLine(said, found, part, at);
      // 每天6:00-22:00，冬季（11月至次年3月）每天7:00-21:00: dates right before are of what follows.
      const from =
        days?.isDates && days.to === before && days.from > said.begun && !/[,;]/.test(between) ? days.from : at;
      if (other) return trouble(line, Math.min(other.at, from), other.expected);
      said = withSaid(said, found, part, at, between);
      if (days && isOfHolidays(found, days, part, between)) return trouble(line, at, 'ANOTHER_LINE');
      if (days && part.except && isAmongLeftOut(plain, days, between)) return trouble(line, days.from, 'NEXT_PART');
      const stand = days && next && standing(days, next, between);
      if (days && next && stand === 'EITHER') {
        if (days.to !== before) return trouble(line, at, 'ANOTHER_LINE');
        const restDays = withRestDays(found, part, days, next);
        if (!restDays) return unionOf(line, { first: days, second: next });
        found = restDays;
        [days, before, at] = [next, taken.end, taken.end];
        continue;
      }
      const isExplained = isExplainedByWeekdays(found, part, between);
      const own: Parts = isExplained ? { assumed: ['KINDS'] } : part;
      const [kept, more] = isSaidByDates(found, own, between) ? withoutName(found, own) : [found, own];
      const grown = withPart(kept, stand === 'BOTH' ? { ...more, assumed: [...(more.assumed ?? []), stand] } : more);
      if (!grown) return trouble(line, from, 'ANOTHER_LINE');
      found = grown;
      days = next ?? days;
      before = taken.end;
    }
    at = taken?.end ?? idle?.end ?? at;
  }
  const phrases = phrasesOf(found);
  if (phrases === 'GONE_BY') return trouble(line, goneAt, phrases);
  if (phrases === 'EVERY_OTHER_WEEK') return trouble(line, weeksAt, phrases);
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
