/** Days of a clerk's line that come again: kinds of day, weekdays, the day before. Pure. */
import type { DayKind } from '../../calendar/types.ts';
import type { Weekday } from '../engine/types.ts';
import {
  after,
  combined,
  distinct,
  either,
  kinds,
  list,
  mapped,
  span,
  weekday,
  word,
  type Reader,
} from './phrase-parts.ts';
import type { Parts } from './phrase-meaning.ts';

const ORDER: readonly DayKind[] = ['WORKDAY', 'MAKEUP_WORKDAY', 'REST_DAY', 'HOLIDAY'];

/** Kinds of a list of words together, each way the words can be meant. */
export const kindList: Reader<readonly (readonly DayKind[])[]> = mapped(list(kinds), (words) =>
  distinct(combined(words).map((some) => ORDER.filter((kind) => some.flat().includes(kind)))),
);

export const weekdays: Reader<readonly Weekday[]> = (text, at) => {
  const range = span(weekday, weekday)(text, at);
  if (range) {
    const [first, last] = range.value;
    const through = ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => day >= first && day <= last);
    return first <= last ? { value: through, end: range.end } : undefined;
  }
  return mapped(list(weekday), (all) => ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => all.includes(day)))(text, at);
};

const NOT_HOLIDAYS: readonly DayKind[] = ['WORKDAY', 'MAKEUP_WORKDAY', 'REST_DAY'];

export const before: Reader<Pick<Parts, 'before' | 'kinds'>> = either<Pick<Parts, 'before' | 'kinds'>>(
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
