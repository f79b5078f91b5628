/**
 * Reads a clerk's words into opening rules: 工作日 18:30–次日7:00，5月至9月. One line is one rule, one dated period, or one
 * restriction. What can mean several things is answered with all of them; nothing is guessed. Pure: the page reads, too.
 */
import type { DayKind } from '../../calendar/types.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { isCivilDate } from '../../platform/time.ts';
import type {
  BreakRule,
  DailyRule,
  DaySelector,
  Hours,
  InForce,
  Movement,
  OpeningPeriod,
  Season,
  Weekday,
} from '../engine/types.ts';
import {
  after,
  afterSpace,
  clockOf,
  date,
  dayAlone,
  either,
  kinds,
  list,
  month,
  monthDay,
  monthEnd,
  plainLine,
  span,
  time,
  weekday,
  word,
  type Reader,
  type SaidTime,
  type Taken,
} from './phrase-parts.ts';
import { exampleNear, expectations, type Expected } from './phrase-examples.ts';
import type { NoticeOpening, Phrase } from './types.ts';

/** Where a line stopped being understood. */
export interface PhraseTrouble {
  readonly offset: number;
  readonly expected: LocalizedText;
  readonly example: string;
}

/** One reading: understood. Several: the writer must choose. None: there is trouble. */
export interface LineReading {
  readonly readings: readonly Phrase[];
  readonly trouble?: PhraseTrouble;
}

/** Parts of a line as they were found; lists in `kinds`, `before` and `hours` are alternatives. */
interface Parts {
  name?: LocalizedText;
  force?: InForce;
  season?: Season;
  dates?: readonly string[];
  weekdays?: readonly Weekday[];
  kinds?: readonly (readonly DayKind[])[];
  before?: readonly (readonly DayKind[])[];
  everyDay?: true;
  hours?: readonly (readonly Hours[])[];
  run?: { readonly from: string; readonly to: string };
  leaveBy?: string;
  moments?: { readonly from: string; readonly to: string };
  days?: { readonly firstDay: string; readonly lastDay: string };
  barred?: readonly (readonly NonNullable<Movement['barred']>[number][])[];
  lastEntryMinutes?: number;
  replacesRules?: true;
  continuous?: true;
}

const ORDER: readonly DayKind[] = ['WORKDAY', 'MAKEUP_WORKDAY', 'REST_DAY', 'HOLIDAY'];
const DAY = 1_440;

/** Every way of taking one alternative of each. */
const combined = <T>(alternatives: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  alternatives.reduce<readonly (readonly T[])[]>(
    (all, options) => all.flatMap((some) => options.map((option) => [...some, option])),
    [[]],
  );

const distinct = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((one) => [JSON.stringify(one), one])).values(),
];

const mapped =
  <A, B>(reader: Reader<A>, map: (value: A) => B | undefined): Reader<B> =>
  (text, at) => {
    const taken = reader(text, at);
    const value = taken && map(taken.value);
    return taken && value !== undefined ? { value, end: taken.end } : undefined;
  };

/** Kinds of a list of words together, each way the words can be meant. */
const kindList: Reader<readonly (readonly DayKind[])[]> = mapped(list(kinds), (words) =>
  distinct(combined(words).map((some) => ORDER.filter((kind) => some.flat().includes(kind)))),
);

/** Hours as they can be meant: an end before the beginning lies on the next day, or after noon of a clock of twelve hours. */
const hoursMeant = ([from, to]: readonly [SaidTime, SaidTime]): readonly Hours[] => {
  const begin = from.minutes + (from.next ? DAY : 0);
  const ends = [to.minutes + (to.next ? DAY : 0)];
  if (!to.next && (ends[0] ?? 0) <= begin) {
    const evening = to.minutes + DAY / 2;
    ends[0] = to.minutes + DAY;
    if (begin < (13 * DAY) / 24 && to.minutes < DAY / 2 && evening > begin) ends.push(evening);
  }
  return ends.filter((end) => end > begin && end <= 2 * DAY).map((end) => ({ from: clockOf(begin), to: clockOf(end) }));
};

const some = <T>(options: readonly T[]): readonly T[] | undefined => (options.length > 0 ? options : undefined);

const ALL_DAY: Hours = { from: '00:00', to: '24:00' };

const oneSpan: Reader<readonly Hours[]> = either(
  mapped(span(time, time), (times) => some(hoursMeant(times))),
  mapped(
    after(
      time,
      word(/起|以后|onwards?\b/, () => true),
    ),
    ([from]) => [{ from: clockOf(from.minutes), to: from.next ? '48:00' : '24:00' }],
  ),
  word(/全天(?:24小时)?(?:开放)?|24小时(?:开放)?|昼夜开放|all day|round the clock/, () => [ALL_DAY]),
);

/** Hours in which something is barred stand close together, for the open hours come before the comma. */
const barredHours: Reader<readonly (readonly Hours[])[]> = mapped(list(oneSpan, { close: true }), combined);

const BAR = {
  movement: word(
    /\s*(?:期间)?(?:车辆)?(?:不得|禁止|不能|不准)(?:车辆)?(?:进出|出入|进入和驶出)|不进不出/,
    () => 'MOVEMENT' as const,
  ),
  entry: word(
    /\s*(?:期间)?(?:车辆)?(?:不得|禁止|不能|不准|停止)(?:车辆)?(?:进入|入场|驶入)|\s*只出不进/,
    () => 'ENTRY' as const,
  ),
};

const barredAfter = mapped(
  after(barredHours, either<'ENTRY' | 'MOVEMENT'>(BAR.movement, BAR.entry)),
  ([options, what]) => options.map((spans) => spans.map((one) => ({ what, hours: one }))),
);
const barredBefore = mapped(
  after(
    word(/no (movement|entry)/, ([, what]) => (what === 'entry' ? ('ENTRY' as const) : ('MOVEMENT' as const))),
    barredHours,
  ),
  ([what, options]) => options.map((spans) => spans.map((one) => ({ what, hours: one }))),
);

const hours: Reader<readonly (readonly Hours[])[]> = mapped(list(oneSpan, { stop: barredAfter }), combined);

const lastEntry = either(
  word(
    /(?:开放)?(?:结束|关闭|闭场|闭馆)前\s*(?:(\d{1,3})\s*分钟|(\d{1,2})\s*(?:个)?小时|(半)(?:个)?小时)(?:起)?(?:停止|不再|禁止|不得)(?:入场|进入|进场|驶入)/,
    ([, minutes, whole, half]) => (half ? 30 : minutes === undefined ? Number(whole) * 60 : Number(minutes)),
  ),
  word(/last entry (\d{1,3}) minutes? before the end/, ([, minutes]) => Number(minutes)),
);

/** The date after a date: its year may be left out. */
const laterDate = (first: string): Reader<string> =>
  either(
    date,
    mapped(monthDay, (day) => {
      const sameYear = `${first.slice(0, 4)}-${day}`;
      const later = sameYear >= first ? sameYear : `${String(Number(first.slice(0, 4)) + 1)}-${day}`;
      return isCivilDate(later) ? later : undefined;
    }),
    mapped(dayAlone, (day) => {
      const later = `${first.slice(0, 8)}${String(day).padStart(2, '0')}`;
      return isCivilDate(later) && later >= first ? later : undefined;
    }),
  );

const momentOf = (day: string, { minutes, next }: SaidTime): string | undefined => {
  const total = minutes + (next ? DAY : 0);
  const ahead = Math.floor(total / DAY);
  const then = new Date(Date.parse(`${day}T00:00:00Z`) + ahead * DAY * 60_000).toISOString().slice(0, 10);
  return `${then}T${clockOf(total % DAY)}`;
};

const dashed = word(/\s*(?:-+|至|到|to\b|until\b)\s*/, () => true as const);
const since = word(/(?:自|从|from )?\s*/, () => true as const);

const moments: Reader<{ from: string; to: string }> = (text, at) => {
  const start = since(text, at)?.end ?? at;
  const first = after(date, time)(text, start);
  const dash = first && dashed(text, first.end);
  const second = dash && after(laterDate(first.value[0]), time)(text, dash.end);
  if (!second) return undefined;
  const [from, to] = [momentOf(...first.value), momentOf(...second.value)];
  return from !== undefined && to !== undefined && from < to ? { value: { from, to }, end: second.end } : undefined;
};

const days: Reader<{ firstDay: string; lastDay: string }> = (text, at) => {
  const first = date(text, since(text, at)?.end ?? at);
  if (!first) return undefined;
  const dash = dashed(text, first.end);
  const second = dash && laterDate(first.value)(text, dash.end);
  if (!second) return { value: { firstDay: first.value, lastDay: first.value }, end: first.end };
  return second.value < first.value
    ? undefined
    : { value: { firstDay: first.value, lastDay: second.value }, end: second.end };
};

const force: Reader<InForce> = either<InForce>(
  mapped(
    after(
      word(/自|从/, () => true),
      after(
        date,
        word(/起(?:施行|执行|生效)?|开始/, () => true),
      ),
    ),
    ([, [day]]) => ({
      effectiveFrom: day,
    }),
  ),
  mapped(
    after(
      word(/至|到/, () => true),
      after(
        date,
        word(/为止|止/, () => true),
      ),
    ),
    ([, [day]]) => ({ effectiveTo: day }),
  ),
  mapped(
    after(
      word(/from/, () => true),
      after(
        date,
        word(/on\b/, () => true),
      ),
    ),
    ([, [day]]) => ({ effectiveFrom: day }),
  ),
  mapped(
    after(
      word(/until/, () => true),
      date,
    ),
    ([, day]) => ({ effectiveTo: day }),
  ),
);

const nextYear = word(/(?:次年|翌年|第二年)?\s*/, () => true as const);
const eachYear = word(/(?:每年|every )?\s*/, () => true as const);

const season: Reader<Season> = (text, at) => {
  const start = eachYear(text, at)?.end ?? at;
  const pair = <A, B>(first: Reader<A>, second: (value: A) => Reader<B>): Taken<readonly [A, B]> | undefined => {
    const from = first(text, start);
    const dash = from && dashed(text, from.end);
    const to = dash && second(from.value)(text, nextYear(text, dash.end)?.end ?? dash.end);
    return to && { value: [from.value, to.value], end: to.end };
  };
  const named = pair(monthDay, (from) =>
    either(
      monthDay,
      mapped(dayAlone, (day) =>
        day <= monthEnd(Number(from.slice(0, 2))) ? `${from.slice(0, 3)}${String(day).padStart(2, '0')}` : undefined,
      ),
    ),
  );
  if (named) return { value: { from: named.value[0], to: named.value[1] }, end: named.end };
  const whole = pair(month, () => month);
  const single = whole ? undefined : month(text, start);
  const [from, to] = whole?.value ?? [single?.value, single?.value];
  const end = whole?.end ?? single?.end;
  if (from === undefined || to === undefined || end === undefined) return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  return { value: { from: `${two(from)}-01`, to: `${two(to)}-${two(monthEnd(to))}` }, end };
};

const dates = list(
  mapped(
    after(
      word(/每年|every\b/, () => true),
      monthDay,
    ),
    ([, day]) => day,
  ),
);
const datesOfOneYear: Reader<readonly string[]> = mapped(
  after(
    word(/每年|every\b/, () => true),
    list(monthDay),
  ),
  ([, all]) => all,
);

const weekdays: Reader<readonly Weekday[]> = (text, at) => {
  const range = span(weekday, weekday)(text, at);
  if (range) {
    const [first, last] = range.value;
    const through = ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => day >= first && day <= last);
    return first <= last ? { value: through, end: range.end } : undefined;
  }
  return mapped(list(weekday), (all) => ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => all.includes(day)))(text, at);
};

const NOT_HOLIDAYS: readonly DayKind[] = ['WORKDAY', 'MAKEUP_WORKDAY', 'REST_DAY'];

const before: Reader<Pick<Parts, 'before' | 'kinds'>> = either<Pick<Parts, 'before' | 'kinds'>>(
  word(/(?:法定)?(?:节假日|假期|节日|节)前(?:的)?(?:一天|一日|一晚|夜)|the eve of public holidays/, () => ({
    kinds: [NOT_HOLIDAYS],
    before: [['HOLIDAY'] as const],
  })),
  mapped(
    after(
      word(/(?:次日|第二天)为|the day before/, () => true),
      kindList,
    ),
    ([, options]) => ({ before: options }),
  ),
  mapped(
    after(
      kindList,
      word(/的?前(?:一天|一日|一晚|夜)/, () => true),
    ),
    ([options]) => ({ before: options }),
  ),
);

/** From a time of the first day to a time of the last, or of the day after it. */
const run: Reader<{ from: string; to: string }> = either(
  mapped(
    after(
      word(/首日|第一天/, () => true),
      span(
        time,
        after(
          word(/(末日|最后一天)|结束后次日|(?:节后|假后)?首个工作日/, ([, last]) => (last === undefined ? DAY : 0)),
          time,
        ),
      ),
    ),
    ([, [from, [extra, to]]]) => runOf(from, to, extra),
  ),
  mapped(
    after(
      after(
        time,
        word(/of the first day/, () => true),
      ),
      after(
        word(/to\b/, () => true),
        after(
          time,
          word(/of the (last day|day after the last)/, ([, last]) => (last === 'last day' ? 0 : DAY)),
        ),
      ),
    ),
    ([[from], [, [to, extra]]]) => runOf(from, to, extra),
  ),
);

const runOf = (from: SaidTime, to: SaidTime, extra: number): { from: string; to: string } | undefined => {
  const [begin, end] = [from.minutes + (from.next ? DAY : 0), to.minutes + (to.next ? DAY : 0) + extra];
  return end <= 2 * DAY ? { from: clockOf(begin), to: clockOf(end) } : undefined;
};

/** 节后首个工作日7:00前驶离: the run goes on to that time of the day after it. */
const leaveBy: Reader<string> = either(
  mapped(
    after(
      word(/(?:(?:节|假|假期|休息)后)?的?(?:首个|第一个)工作日/, () => true),
      after(
        time,
        word(/(?:之|以)?前(?:驶离|离开|离场|开走)/, () => true),
      ),
    ),
    ([, [at]]) => (at.next ? undefined : clockOf(at.minutes + DAY)),
  ),
  mapped(
    after(
      word(/leave by/, () => true),
      after(
        time,
        word(/of the first workday(?: after)?/, () => true),
      ),
    ),
    ([, [at]]) => (at.next ? undefined : clockOf(at.minutes + DAY)),
  ),
);

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
  part('run', run),
  part('leaveBy', leaveBy),
  part('season', season),
  part('dates', either(datesOfOneYear, dates)),
  part('weekdays', weekdays),
  before,
  part('kinds', kindList),
  part(
    'everyDay',
    word(/每天|每日|天天|daily\b|every ?day\b|each day\b/, () => true as const),
  ),
  part('barred', either(barredAfter, barredBefore)),
  part('hours', hours),
  part(
    'replacesRules',
    word(/期间(?:不按|暂停)平时(?:规则|时段)(?:开放)?|in place of the ordinary hours/, () => true as const),
  ),
  part(
    'continuous',
    word(/(?:不间断|连续|持续)开放|without a break/, () => true as const),
  ),
];

const gap = word(/[\s,、;:/]+/, () => true as const);
const noise = word(/的|开放|对外|免费|期间|均|和|and\b|open\b/, () => true as const);

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
  if (!colon) return undefined;
  const name = unquoted(line, 0, colon[0].length - 1);
  return { value: { zh: name, en: name }, end: colon[0].length };
};

const trouble = (line: string, offset: number, expected: Expected): LineReading => ({
  readings: [],
  trouble: { offset, expected: expectations[expected], example: exampleNear(line) },
});

const movementOf = (found: Parts, barred: NonNullable<Movement['barred']>): Movement => ({
  ...(barred.length > 0 ? { barred } : {}),
  ...(found.lastEntryMinutes === undefined ? {} : { lastEntryMinutes: found.lastEntryMinutes }),
});

const periodsOf = (found: Parts, movement: Movement): OpeningPeriod[] | Expected => {
  if (found.kinds ?? found.weekdays ?? found.before ?? found.season ?? found.dates ?? found.run ?? found.leaveBy)
    return 'PERIOD_HAS_DATES';
  const announced = {
    ...(found.name ? { name: found.name } : {}),
    replacesRules: found.replacesRules ?? false,
    ...movement,
  };
  if (found.moments) return found.hours ? 'END_OF_LINE' : [{ type: 'WHOLE', ...found.moments, ...announced }];
  if (!found.days) return 'DAYS';
  const { firstDay, lastDay } = found.days;
  if (!found.hours) {
    if (!found.continuous) return 'HOURS';
    return [{ type: 'EACH_DAY', firstDay, lastDay, hours: [ALL_DAY], ...announced }];
  }
  return found.hours.map((one) => ({ type: 'EACH_DAY', firstDay, lastDay, hours: one, ...announced }));
};

const breaksOf = (found: Parts, movement: Movement): BreakRule[] | Expected => {
  if (found.weekdays ?? found.dates ?? found.before) return 'RUN_OF_KINDS';
  if (!found.kinds) return 'KINDS';
  const from = found.run?.from ?? found.hours?.[0]?.[0]?.from ?? '00:00';
  const allDay = found.hours?.every((one) => one.length === 1 && one[0]?.to === '24:00') ?? true;
  if (!allDay || (found.run && found.leaveBy !== undefined)) return 'RUN';
  const to = found.run?.to ?? found.leaveBy ?? '24:00';
  return found.kinds.map((of) => ({
    type: 'BREAK',
    of,
    ...(found.season ? { season: found.season } : {}),
    from,
    to,
    ...movement,
    ...found.force,
  }));
};

const dailyOf = (found: Parts, movement: Movement): DailyRule[] | Expected => {
  if (!(found.kinds ?? found.weekdays ?? found.dates ?? found.before ?? found.season ?? found.everyDay)) return 'DAYS';
  if (!found.hours) return 'HOURS';
  const on = (kinds: readonly DayKind[] | undefined, next: readonly DayKind[] | undefined): DaySelector => ({
    ...(kinds ? { kinds } : {}),
    ...(found.weekdays ? { weekdays: found.weekdays } : {}),
    ...(found.season ? { season: found.season } : {}),
    ...(found.dates ? { dates: found.dates } : {}),
    ...(next ? { before: next } : {}),
  });
  return (found.kinds ?? [undefined]).flatMap((kinds) =>
    (found.before ?? [undefined]).flatMap((next) =>
      (found.hours ?? []).map((one): DailyRule => ({
        type: 'DAILY',
        on: on(kinds, next),
        hours: one,
        ...movement,
        ...found.force,
      })),
    ),
  );
};

/** What the parts say together; or what is missing. */
const phrasesOf = (found: Parts): Phrase[] | Expected => {
  const all: Phrase[] = [];
  for (const barred of found.barred ?? [[]]) {
    const movement = movementOf(found, barred);
    const bare = Object.keys(found).every((name) => name === 'barred' || name === 'lastEntryMinutes');
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
    if (found.name ?? found.replacesRules) return 'PERIOD_HAS_DATES';
    const isRun = found.run !== undefined || found.leaveBy !== undefined;
    const rules = isRun ? breaksOf(found, movement) : dailyOf(found, movement);
    if (typeof rules === 'string') return rules;
    all.push(...rules.map((rule): Phrase => ({ kind: 'RULE', rule })));
  }
  return distinct(all);
};

/** Adds a part to those found, or says that it is there already. Hours in which something is barred may come twice. */
const withPart = (found: Parts, more: Parts): Parts | undefined => {
  if (found.barred && more.barred)
    return { ...found, barred: combined([found.barred, more.barred]).map((both) => both.flat()) };
  if (found.force && more.force) {
    const twice = Object.keys(more.force).some((name) => name in (found.force ?? {}));
    return twice ? undefined : { ...found, force: { ...found.force, ...more.force } };
  }
  return Object.keys(more).some((name) => name in found) ? undefined : { ...found, ...more };
};

/** Reads one line. */
export const readPhrase = (line: string): LineReading => {
  const plain = plainLine(line);
  let found: Parts = {};
  let at = afterSpace(plain, 0);
  if (at >= plain.length) return trouble(line, at, 'BEGINNING');
  const named = parts.some((reader) => reader(plain, at)) ? undefined : nameAt(line, plain);
  if (named) {
    found = { name: named.value };
    at = named.end;
  }
  for (;;) {
    at = gap(plain, at)?.end ?? at;
    if (at >= plain.length) break;
    const here = at;
    const taken = parts.map((reader) => reader(plain, here)).find((one) => one !== undefined);
    const idle = taken ? undefined : noise(plain, at);
    if (!taken && !idle) return trouble(line, at, Object.keys(found).length === 0 ? 'BEGINNING' : 'NEXT_PART');
    const grown = taken ? withPart(found, taken.value) : found;
    if (!grown) return trouble(line, at, 'ANOTHER_LINE');
    found = grown;
    at = taken?.end ?? idle?.end ?? at;
  }
  const phrases = phrasesOf(found);
  return typeof phrases === 'string' ? trouble(line, plain.length, phrases) : { readings: phrases };
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
  return {
    rules: phrases.flatMap((phrase) => (phrase.kind === 'RULE' ? [restricted(phrase.rule)] : [])),
    periods: phrases.flatMap((phrase) => (phrase.kind === 'PERIOD' ? [restricted(phrase.period)] : [])),
  };
};
