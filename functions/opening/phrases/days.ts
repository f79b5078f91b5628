/** Days of a clerk's line that come again: kinds of day, weekdays, the day before. Pure. */
import type { DayKind } from '../../calendar/types.ts';
import type { Weekday } from '../engine/types.ts';
import { after, combined, distinct, either, kinds, list, mapped, span, weekday, word, type Reader } from './parts.ts';
import { spoken } from './times.ts';
import type { Parts } from './found.ts';

export const ORDER: readonly DayKind[] = ['WORKDAY', 'MAKEUP_WORKDAY', 'REST_DAY', 'HOLIDAY'];

/** Kinds of a list of words together, each way the words can be meant. */
export const kindList: Reader<readonly (readonly DayKind[])[]> = mapped(list(kinds), (words) =>
  distinct(combined(words).map((some) => ORDER.filter((kind) => some.flat().includes(kind)))),
);

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

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

const week: Reader<number> = either(
  word(/最后一?个|last\b/, () => -1),
  word(/第?([一二三四五1-5])个?/, ([, number = '']) => Number(number) || spoken(number)),
  word(/(first|second|third|fourth|fifth)\b/, ([, word = '']) => ORDINALS.indexOf(word) + 1),
);

const ofEachMonth = word(/of (?:each|every|the) month/, () => true as const);

/** 每月第一个周六: which of their weekday in the month. */
export const weeksOfMonth: Reader<Pick<Parts, 'weeks' | 'weekdays'>> = either(
  mapped(
    after(
      word(/每(?:个)?月(?:的)?/, () => true),
      after(list(week), weekdays),
    ),
    ([, [weeks, weekdays]]) => ({ weeks, weekdays }),
  ),
  mapped(
    after(
      after(
        word(/(?:the|every)/, () => true),
        list(week),
      ),
      after(weekdays, ofEachMonth),
    ),
    ([[, weeks], [weekdays]]) => ({ weeks, weekdays }),
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
