/** Hours of a clerk's line: open spans, and those in which something is barred. Pure. */
import { minutesOf } from '../engine/clock.ts';
import type { Hours } from '../engine/types.ts';
import type { Assumption } from './assumptions.ts';
import { closed } from './dates.ts';
import type { Parts } from './found.ts';
import {
  after,
  ALL_DAY,
  clockOf,
  closely,
  combined,
  DAY,
  either,
  list,
  mapped,
  optional,
  span,
  word,
  type Reader,
} from './parts.ts';
import { assumedOf, hoursMeant, isBare, morningToEvening, time, type SaidTime } from './times.ts';

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

/** 17:30以后至次日8:00前: words that change nothing of a time. */
const begins: Reader<SaidTime> = mapped(after(time, optional(/(?:[以之]?后|起)(?=\s*(?:-|至|到))/)), ([at]) => at);
const ends: Reader<SaidTime> = mapped(
  after(time, optional(/(?:[以之]?前|为?止)(?=\s*(?:$|[,;、()]|开放|对外|免费|向))/)),
  ([at]) => at,
);

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
  /([上下]午|晚上|夜间)(?!场)(?=[^,;()\d]{0,6},?\s*(?:全部)?(?:不(?:对外)?开放|闭[馆园场]|停止开放|暂停开放|关闭|休[馆息]))/,
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
  mapped(span(begins, ends), ([from, to]) => meantOf(from, to)),
  mapped(morningToEvening, ([from, to]) => meantOf(from, to)),
  mapped(
    after(
      time,
      word(/起|以后|之后|后(?=\s*(?:$|[、,;)]|对外|免费|全|开放))|onwards?\b/, () => true),
    ),
    ([from]) => ({ meant: [{ from: clockOf(from.minutes), to: from.next ? '48:00' : '24:00' }] }),
  ),
  opensAndCloses,
  closedHalf,
  word(
    /全天候?(?:24小时)?(?:开放)?|7\s*[x×*]\s*24小时(?:开放)?|24小时(?:开放)?|昼夜开放|all day|round the clock/,
    () => ({
      meant: [ALL_DAY],
    }),
  ),
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
const barredHours: Reader<SaidHours> = mapped(list(oneSpan, { by: closely }), spansMeant);

const NO_MOVEMENT = /\s*(?:期间)?(?:车辆)?(?:(?:不得|禁止|不能|不准)(?:车辆)?(?:进出|出入|进入和驶出)|不进不出)/.source;
const NO_ENTRY = /\s*(?:期间)?(?:车辆)?(?:(?:不得|禁止|不能|不准|停止)(?:车辆)?(?:进入|入场|驶入)|只出不进)/.source;
/** 23:00至次日5:30，车辆不得进出: behind a comma nothing may follow, such as the lane that is to be kept free. */
const apart = (words: string): string => `\\s*,${words}(?=\\s*(?:$|[,;()]))`;
const bars: Reader<'ENTRY' | 'MOVEMENT'> = either<'ENTRY' | 'MOVEMENT'>(
  word(new RegExp(`${NO_MOVEMENT}|${apart(NO_MOVEMENT)}`), () => 'MOVEMENT'),
  word(new RegExp(`${NO_ENTRY}|${apart(NO_ENTRY)}`), () => 'ENTRY'),
);

const barredIn = ({ options, assumed }: SaidHours, what: 'ENTRY' | 'MOVEMENT'): Pick<Parts, 'barred'> & Assumed =>
  withAssumed({ barred: options.map((spans) => spans.map((hours) => ({ what, hours }))) }, assumed);

export const barredAfter = mapped(after(barredHours, bars), ([said, what]) => barredIn(said, what));
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
