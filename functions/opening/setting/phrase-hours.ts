/** Hours of a clerk's line: open spans, those in which something is barred, runs over several days. Pure. */
import type { Hours, Weekday } from '../engine/types.ts';
import { kindList } from './phrase-days.ts';
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
  span,
  time,
  weekday,
  word,
  type Reader,
  type SaidTime,
} from './phrase-parts.ts';

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

type Run = NonNullable<Parts['run']>;

const oneSpan: Reader<readonly Hours[]> = either(
  mapped(span(time, time), (times) => {
    const meant = hoursMeant(times);
    return meant.length > 0 ? meant : undefined;
  }),
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
    /\s*(?:期间)?(?:车辆)?(?:不得|禁止|不能|不准)(?:车辆)?(?:进出|出入|进入和驶出)|\s*(?:期间)?(?:车辆)?不进不出/,
    () => 'MOVEMENT' as const,
  ),
  entry: word(
    /\s*(?:期间)?(?:车辆)?(?:不得|禁止|不能|不准|停止)(?:车辆)?(?:进入|入场|驶入)|\s*(?:期间)?(?:车辆)?只出不进/,
    () => 'ENTRY' as const,
  ),
};

export const barredAfter = mapped(
  after(barredHours, either<'ENTRY' | 'MOVEMENT'>(BAR.movement, BAR.entry)),
  ([options, what]) => options.map((spans) => spans.map((one) => ({ what, hours: one }))),
);
export const barredBefore = mapped(
  after(
    word(/no (movement|entry)/, ([, what]) => (what === 'entry' ? ('ENTRY' as const) : ('MOVEMENT' as const))),
    barredHours,
  ),
  ([what, options]) => options.map((spans) => spans.map((one) => ({ what, hours: one }))),
);

export const hours: Reader<readonly (readonly Hours[])[]> = mapped(list(oneSpan, { stop: barredAfter }), combined);

const noEntry = /(?:停止|不再|禁止|不得)(?:车辆)?(?:入场|进入|进场|驶入|入园|入馆)/.source;

/** 最晚入场21:30: the time from which nobody comes in. */
export const lastEntryAt: Reader<number> = mapped(
  either(
    mapped(
      after(
        word(/(?:最晚|最迟|最后)(?:入场|进入|进场|入园|入馆)(?:时间)?(?:为|是|:)?|last entry(?: at)?/, () => true),
        time,
      ),
      ([, at]) => at,
    ),
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

const lastDay = word(/(末日|最后一天)|结束后次日|(?:节|假|假期|休息)?后?(?:的)?(?:首个|第一个)工作日/, ([, last]) =>
  last === undefined ? DAY : 0,
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

const dayBefore = word(/的?前(?:一|1)?(?:天|日|晚|夜)|的?前夕/, () => true as const);
/** 节前最后一个工作日: the day before the break of a holiday. */
const beforeHoliday: Reader<NonNullable<Parts['kinds']>> = word(
  /(?:法定)?(?:节假日|假期|节日|节)前(?:的)?(?:最后)?一个工作日/,
  () => [['HOLIDAY'] as const],
);

/** 双休日前一日18:00至节后首个工作日8:00: a run joined by the evening before it. */
export const eveRun: Reader<Pick<Parts, 'kinds' | 'run'>> = mapped(
  after(
    either(
      mapped(after(kindList, dayBefore), ([options]) => options),
      beforeHoliday,
    ),
    span(time, after(lastDay, time)),
  ),
  ([kinds, [from, [extra, to]]]) => {
    const found = runOf(from, to, extra, true);
    return found && { kinds, run: found };
  },
);

/** 周五18:00至周一7:00: from a time of one weekday to a time of another. */
export const weekly: Reader<NonNullable<Parts['weekly']>> = either(
  mapped(span(after(weekday, time), after(weekday, time)), ([[firstDay, from], [lastDay, to]]) =>
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

const runOf = (from: SaidTime, to: SaidTime, extra: number, eve: boolean): Run | undefined => {
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
