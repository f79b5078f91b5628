/** Days of a clerk's line that come again: kinds of day, weekdays, the day before. Pure. */
import type { DayKind } from '../../calendar/types.ts';
import type { Weekday } from '../engine/types.ts';
import { after, combined, distinct, either, kinds, list, mapped, span, weekday, word, type Reader } from './parts.ts';
import { spoken } from './times.ts';
import type { Parts } from './found.ts';

export const ORDER: readonly DayKind[] = ['WORKDAY', 'MAKEUP_WORKDAY', 'REST_DAY', 'HOLIDAY'];

/** Kinds of several words together, each way the words can be meant. */
const together = (
  words: Reader<readonly (readonly (readonly DayKind[])[])[]>,
): Reader<readonly (readonly DayKind[])[]> =>
  mapped(words, (some) => distinct(combined(some).map((all) => ORDER.filter((kind) => all.flat().includes(kind)))));

export const kindList = together(list(kinds));

/** 三 of 周一、三、五: a weekday after others need not say 周 again. */
const weekdayAlone: Reader<Weekday> = word(
  /([一二三四五六日天])(?![点时半刻个月十])/,
  ([, day = '']) => ('一二三四五六日'.indexOf(day === '天' ? '日' : day) + 1) as Weekday,
);

/** 周日至周四 goes on into the next week. */
const through = (first: Weekday, last: Weekday): readonly Weekday[] =>
  ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) =>
    first <= last ? day >= first && day <= last : day >= first || day <= last,
  );

const oneOrRange: Reader<readonly Weekday[]> = either(
  mapped(span(weekday, either(weekday, weekdayAlone)), ([first, last]) => through(first, last)),
  mapped(weekday, (day) => [day]),
);
const another: Reader<readonly Weekday[]> = either(
  oneOrRange,
  mapped(weekdayAlone, (day) => [day]),
);
const mayPart = word(/\s*(?:[,、/]|和|及|与|以及|and\b)\s*/, () => true as const);

/** 二四六 or 二、四、六 of 周一三五18:00-21:00，二四六19:00-22:00: bare weekdays in their order, right before a time. */
const bareWeekdays: Reader<readonly Weekday[]> = word(
  /(?<![\u4e00-\u9fff])([一二三四五六日]{2,}|(?<!、)[一二三四五六日](?:[、和及][一二三四五六日])+)(?=\s*(?:早|上午|下午|晚|傍晚)?[上间]?\s*\d)/,
  ([, said = '']) => {
    const days = Array.from(said.replace(/[、和及]/g, ''), (day) => ('一二三四五六日'.indexOf(day) + 1) as Weekday);
    return days.every((day, i) => day > (days[i - 1] ?? 0)) ? days : undefined;
  },
);

export const weekdays: Reader<readonly Weekday[]> = (text, at) => {
  const first = either(oneOrRange, bareWeekdays)(text, at);
  if (!first) return undefined;
  let { end } = first;
  const all = [...first.value];
  for (;;) {
    const next = another(text, mayPart(text, end)?.end ?? end);
    if (!next) break;
    all.push(...next.value);
    end = next.end;
  }
  return { value: ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => all.includes(day)), end };
};

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** first, second last: places counted from the beginning, or from the end. */
export const ordinal: Reader<number> = either(
  word(new RegExp(`(${ORDINALS.join('|')})( last)?\\b`), ([, which = '', last]) => {
    const place = ORDINALS.indexOf(which) + 1;
    return last === undefined ? place : -place;
  }),
  word(/last\b/, () => -1),
);

export const numeral = (said: string): number => Number(said) || spoken(said);
const counted = (most: number): number[] => Array.from({ length: most }, (_, i) => i + 1);
export const firstOf = (days: string): readonly number[] => counted(numeral(days));
export const lastOf = (days: string): readonly number[] =>
  firstOf(days)
    .map((one) => -one)
    .reverse();

/** Places in a month: 第一、三个, 前两个, 倒数第二个. 每月一个周六 does not say which. */
const places: Reader<readonly number[]> = either(
  word(/首个/, () => [1]),
  word(/最后一?个/, () => [-1]),
  word(/倒数第([一二三四五六七八九1-9])个?/, ([, one = '']) => [-numeral(one)]),
  word(/(?:第|(?<=[、和及与]))([一二三四五六七八九1-9])个?/, ([, one = '']) => [numeral(one)]),
  word(/前([二两三四五六七八九2-9])个/, ([, days = '']) => firstOf(days)),
  word(/最后([二两三四五六七八九2-9])个/, ([, days = '']) => lastOf(days)),
  mapped(ordinal, (one) => [one]),
);

const ofEachMonth = word(/of (?:each|every|the) month/, () => true as const);

type InMonth = Pick<Parts, 'inMonth' | 'weekdays' | 'kinds'>;

/** Places and the days that are counted: of a weekday there are five at most. */
const inMonth = (counted: Reader<Pick<Parts, 'weekdays' | 'kinds'>>): Reader<InMonth> =>
  mapped(after(list(places), counted), ([some, days]) => {
    const all = [...new Set(some.flat())];
    return days.weekdays && all.some((one) => Math.abs(one) > 5) ? undefined : { inMonth: all, ...days };
  });

const ofWeekdays = mapped(weekdays, (days) => ({ weekdays: days }));
/** 每月第一个双休日 may be two days. */
const oneDay: Reader<readonly (readonly DayKind[])[]> = (text, at) =>
  /^(?:双休日|周末)/.test(text.slice(at)) ? undefined : kinds(text, at);
const ofKinds = mapped(together(list(oneDay, { by: word(/或/, () => true) })), (options) => ({ kinds: options }));

/** 每月第一个周六, 每月最后一个工作日: which of such days of the month. */
export const daysInMonth: Reader<InMonth> = either(
  mapped(
    after(
      word(/每(?:个)?月(?:的)?/, () => true),
      inMonth(either<Pick<Parts, 'weekdays' | 'kinds'>>(ofWeekdays, ofKinds)),
    ),
    ([, found]) => found,
  ),
  mapped(
    after(
      after(
        word(/the|every/, () => true),
        inMonth(
          either<Pick<Parts, 'weekdays' | 'kinds'>>(
            ofWeekdays,
            mapped(
              after(
                word(/of the/, () => true),
                kindList,
              ),
              ([, options]) => ({ kinds: options }),
            ),
          ),
        ),
      ),
      ofEachMonth,
    ),
    ([[, found]]) => found,
  ),
);

const numbers = (first: number, last: number, step = 1): number[] =>
  Array.from({ length: 31 }, (_, i) => first + i * step).filter((day) => day <= last);
const isDay = (...days: readonly number[]): boolean => days.every((day) => day >= 1 && day <= 31);

const dayOfMonth: Reader<readonly number[]> = either(
  word(/(?:最后一[天日]|月末|the last day)/, () => [-1]),
  word(/(\d{1,2})[日号]?\s*[-至到]\s*(\d{1,2})[日号]/, ([, first, last]) =>
    isDay(Number(first), Number(last)) && Number(first) <= Number(last)
      ? numbers(Number(first), Number(last))
      : undefined,
  ),
  word(/(\d{1,2})[日号]|day (\d{1,2})\b/, ([, zh, en]) => (isDay(Number(zh ?? en)) ? [Number(zh ?? en)] : undefined)),
);

/** 每月15日, 单号日: days of each month. */
export const daysOfMonth: Reader<readonly number[]> = either(
  word(/(?:每月)?(单|双)(?:号日?|日)|(odd|even) days of (?:each|every|the) month/, ([, zh, en]) =>
    numbers(zh === '单' || en === 'odd' ? 1 : 2, 31, 2),
  ),
  mapped(
    after(
      word(/每(?:个)?月(?:的)?/, () => true),
      list(dayOfMonth),
    ),
    ([, days]) => [...new Set(days.flat())],
  ),
  mapped(after(list(dayOfMonth), ofEachMonth), ([days]) => [...new Set(days.flat())]),
);

/** 次日为法定节假日 */
export const before: Reader<readonly (readonly DayKind[])[]> = mapped(
  after(
    word(/(?:次日|第二天)为|the day before/, () => true),
    kindList,
  ),
  ([, options]) => options,
);
