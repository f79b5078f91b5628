/** Hours of a clerk's line: open spans, those in which something is barred, runs over several days. Pure. */
import { minutesOf } from '../engine/clock.ts';
import type { Hours, Weekday } from '../engine/types.ts';
import type { Assumption } from './phrase-assumptions.ts';
import { closed } from './phrase-dates.ts';
import type { Parts } from './phrase-meaning.ts';
import {
  after,
  ALL_DAY,
  clockOf,
  combined,
  DAY,
  either,
  list,
  mapped,
  optional,
  span,
  weekday,
  word,
  type Reader,
} from './phrase-parts.ts';
import { assumedOf, hoursMeant, isBare, time, type SaidTime } from './phrase-times.ts';

type Run = NonNullable<Parts['run']>;
type Assumed = Pick<Parts, 'assumed'>;

/** One span of a list, each way it can be meant. */
interface SaidSpan {
  readonly meant: readonly Hours[];
  /** Whether its beginning says on a clock of twelve hours that it lies after noon. */
  readonly late?: boolean;
  /** Whether it says no part of the day. */
  readonly bare?: boolean;
  readonly assumed?: Assumption;
}

/** Spans together, each way they can be meant, and what was assumed of them. */
interface SaidHours {
  readonly options: readonly (readonly Hours[])[];
  readonly assumed: readonly Assumption[];
}

const meantOf = (from: SaidTime, to: SaidTime): SaidSpan | undefined => {
  const meant = hoursMeant(from, to);
  if (meant.length === 0) return undefined;
  const assumed = assumedOf(from, to, meant);
  return { meant, late: from.twelve, bare: isBare(from, to), ...(assumed ? { assumed } : {}) };
};

/** 早上6时开园，晚上10时闭园 */
const opensAndCloses: Reader<SaidSpan> = mapped(
  after(
    after(
      time,
      word(/开[馆园门场放]\s*(?:,|、|至|到)?/, () => true),
    ),
    after(
      time,
      word(/闭[馆园门场]|关(?:闭|门|园|馆)|结束/, () => true),
    ),
  ),
  ([[from], [to]]) => meantOf(from, to),
);

/** 周五下午闭馆: parts of a day without hours, where they close. The afternoon may end in the evening or at night. */
const closedHalf: Reader<SaidSpan> = word(
  /([上下]午|晚上|夜间)(?=[^,;()\d]{0,6},?\s*(?:全部)?(?:不(?:对外)?开放|闭[馆园场]|停止开放|暂停开放|关闭|休[馆息]))/,
  ([, part]) => {
    const noon = clockOf(DAY / 2);
    if (part === '上午') return { meant: [{ from: ALL_DAY.from, to: noon }] };
    const evening = '18:00';
    return part === '下午'
      ? { meant: [evening, ALL_DAY.to].map((to) => ({ from: noon, to })) }
      : { meant: [{ from: evening, to: ALL_DAY.to }] };
  },
);

const oneSpan: Reader<SaidSpan> = either<SaidSpan>(
  mapped(span(time, time), ([from, to]) => meantOf(from, to)),
  mapped(
    after(
      time,
      word(/起|以后|之后|后(?=\s*(?:$|[、,;)]|对外|免费|全|开放))|onwards?\b/, () => true),
    ),
    ([from]) => ({ meant: [{ from: clockOf(from.minutes), to: from.next ? '48:00' : '24:00' }] }),
  ),
  opensAndCloses,
  closedHalf,
  word(/全天(?:24小时)?(?:开放)?|7\s*[x×*]\s*24小时(?:开放)?|24小时(?:开放)?|昼夜开放|all day|round the clock/, () => ({
    meant: [ALL_DAY],
  })),
);

const afterNoon = ({ from, to }: Hours): Hours => ({
  from: clockOf(minutesOf(from) + DAY / 2),
  to: clockOf(minutesOf(to) + DAY / 2),
});

/** 下午1:00-3:00、4:00-6:00: what comes after hours after noon may lie after noon as well. */
const spansMeant = (spans: readonly SaidSpan[]): SaidHours => {
  let late = false;
  const options = combined(
    spans.map((one) => {
      const carried = late && one.bare === true;
      late = one.late === true || carried;
      return carried ? [...one.meant, ...one.meant.map(afterNoon)] : one.meant;
    }),
  );
  return { options, assumed: spans.flatMap((one) => one.assumed ?? []) };
};

const withAssumed = <Found extends object>(found: Found, assumed: readonly Assumption[]): Found & Assumed =>
  assumed.length > 0 ? { ...found, assumed } : found;

/** Hours in which something is barred stand close together, for the open hours come before the comma. */
const barredHours: Reader<SaidHours> = mapped(list(oneSpan, { close: true }), spansMeant);

const BAR = {
  movement: word(
    /\s*(?:期间)?(?:车辆)?(?:不得|禁止|不能|不准)(?:车辆)?(?:进出|出入|进入和驶出)|\s*(?:期间)?(?:车辆)?不进不出/,
    () => 'MOVEMENT' as const,
  ),
  entry: word(
    /\s*(?:期间)?(?:车辆)?(?:不得|禁止|不能|不准|停止)(?:车辆)?(?:进入|入场|驶入)|\s*(?:期间)?(?:车辆)?只出不进/,
    () => 'ENTRY' as const,
  ),
};

const barredIn = ({ options, assumed }: SaidHours, what: 'ENTRY' | 'MOVEMENT'): Pick<Parts, 'barred'> & Assumed =>
  withAssumed({ barred: options.map((spans) => spans.map((hours) => ({ what, hours }))) }, assumed);

export const barredAfter = mapped(
  after(barredHours, either<'ENTRY' | 'MOVEMENT'>(BAR.movement, BAR.entry)),
  ([said, what]) => barredIn(said, what),
);
export const barredBefore = mapped(
  after(
    word(/no (movement|entry)/, ([, what]) => (what === 'entry' ? ('ENTRY' as const) : ('MOVEMENT' as const))),
    barredHours,
  ),
  ([what, said]) => barredIn(said, what),
);

/** Hours behind a comma that close are not those that open before it: 8:00-22:00，12:00-14:00关闭. */
const closedAfter: Reader<true> = (text, at) =>
  /,\s*$/.test(text.slice(0, at))
    ? mapped(after(barredHours, after(optional(/,(?=\s*[\u4e00-\u9fff])/), closed)), () => true as const)(text, at)
    : undefined;

const openSpans: Reader<SaidHours> = mapped(
  list(oneSpan, { stop: either<unknown>(barredAfter, closedAfter) }),
  spansMeant,
);

/** 全天（8:00-22:00）: what all day means. */
const hoursOfDay: Reader<SaidHours> = mapped(
  after(
    word(/全天(?:开放)?\s*\(/, () => true),
    after(
      openSpans,
      word(/\)/, () => true),
    ),
  ),
  ([, [{ options, assumed }]]) => {
    const isAllDay = options.every((spans) =>
      spans.every(({ from, to }) => from === ALL_DAY.from && to === ALL_DAY.to),
    );
    return { options, assumed: isAllDay ? assumed : [...assumed, 'HOURS_OF_DAY'] };
  },
);

export const hours: Reader<Pick<Parts, 'hours'> & Assumed> = mapped(
  either(hoursOfDay, openSpans),
  ({ options, assumed }) => withAssumed({ hours: options }, assumed),
);

const noEntry = /(?:停止|不再|禁止|不得)(?:车辆)?(?:入场|进入|进场|驶入|入园|入馆|售票|检票)/.source;

const entry = '(?:车辆)?(?:入场|进入|进场|驶入|入园|入馆)';
const until = '(?:时间)?(?:为|是|至|到|:)?';
/** 入场截止21:30, 最晚入场21:30 */
const entryEnds = [`${entry}(?:时间)?(?:截止|截至)${until}`, `(?:截止|截至|最晚|最迟|最后)${entry}${until}`].join('|');

/** 21:30前入场 */
const entryBefore: Reader<SaidTime> = mapped(
  after(
    time,
    word(new RegExp(`(?:之|以)?前${entry}`), () => true),
  ),
  ([at]) => at,
);

/** 最晚入场21:30: the time from which nobody comes in. */
export const lastEntryAt: Reader<number> = mapped(
  either(
    mapped(
      after(
        word(new RegExp(`${entryEnds}|last entry(?: at)?`), () => true),
        time,
      ),
      ([, at]) => at,
    ),
    mapped(
      after(
        word(/(?:最晚|最迟|请|须|应|限)(?:于|在)?|于|在/, () => true),
        entryBefore,
      ),
      ([, at]) => at,
    ),
    entryBefore,
    mapped(
      after(
        time,
        word(new RegExp(`(?:以|之)?后?(?:起)?${noEntry}`), () => true),
      ),
      ([at]) => at,
    ),
  ),
  ({ minutes, next }) => minutes + (next ? DAY : 0),
);

export const lastEntry = either(
  word(
    /(?:开放)?(?:结束|关闭|闭场|闭馆)前\s*(?:(\d{1,3})\s*分钟|(\d{1,2})\s*(?:个)?小时|(半)(?:个)?小时)(?:起)?(?:停止|不再|禁止|不得)(?:入场|进入|进场|驶入)/,
    ([, minutes, whole, half]) => (half ? 30 : minutes === undefined ? Number(whole) * 60 : Number(minutes)),
  ),
  word(/last entry (\d{1,3}) minutes? before (?:the end|closing)/, ([, minutes]) => Number(minutes)),
);

export const lastDay = word(
  /(末日|最后一天)|结束后次日|(?:节|假|假期|休息)?后?(?:的)?(?:首个|第一个)工作日/,
  ([, last]) => (last === undefined ? DAY : 0),
);
const ofFirst = word(/of the (?:(first day)|day before)/, ([, first]) => first !== undefined);
const ofLast = word(/of the (last day|day after the last)/, ([, last]) => (last === 'last day' ? 0 : DAY));

/** From a time of the first day, or of the day before it, to a time of the last, or of the day after it. */
export const run: Reader<Run> = either(
  mapped(
    after(
      word(/从?(?:首日|第一天)/, () => true),
      span(time, after(lastDay, time)),
    ),
    ([, [from, [extra, to]]]) => runOf(from, to, extra, false),
  ),
  mapped(
    after(
      after(time, ofFirst),
      after(
        word(/to\b/, () => true),
        after(time, ofLast),
      ),
    ),
    ([[from, first], [, [to, extra]]]) => runOf(from, to, extra, !first),
  ),
);

/** 次周一 */
const nextWeekday: Reader<Weekday> = mapped(after(optional(/[次下]个?/), weekday), ([, day]) => day);

/** 周五18:00至周一7:00: from a time of one weekday to a time of another. */
export const weekly: Reader<NonNullable<Parts['weekly']>> = either(
  mapped(span(after(weekday, time), after(nextWeekday, time)), ([[firstDay, from], [lastDay, to]]) =>
    weekOf(firstDay, from, lastDay, to),
  ),
  mapped(
    after(
      word(/weekly/, () => true),
      span(after(time, weekday), after(time, weekday)),
    ),
    ([, [[from, firstDay], [to, lastDay]]]) => weekOf(firstDay, from, lastDay, to),
  ),
);

const weekOf = (firstDay: Weekday, from: SaidTime, lastDay: Weekday, to: SaidTime): Parts['weekly'] =>
  firstDay === lastDay || from.next || to.next
    ? undefined
    : { firstDay, from: clockOf(from.minutes), lastDay, to: clockOf(to.minutes) };

export const runOf = (from: SaidTime, to: SaidTime, extra: number, eve: boolean): Run | undefined => {
  const [begin, end] = [from.minutes + (from.next ? DAY : 0), to.minutes + (to.next ? DAY : 0) + extra];
  return end <= 2 * DAY ? { ...(eve ? { eve } : {}), from: clockOf(begin), to: clockOf(end) } : undefined;
};

/** 节后首个工作日7:00前驶离: the run goes on to that time of the day after it. */
export const leaveBy: Reader<string> = either(
  mapped(
    after(
      word(/(?:(?:节|假|假期|休息)后)?的?(?:首个|第一个)工作日/, () => true),
      after(
        time,
        word(/(?:之|以)?前(?:必须|须|应|请)?(?:驶离|离开|离场|开走)/, () => true),
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
