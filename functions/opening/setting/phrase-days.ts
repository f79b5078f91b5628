/** Days of a clerk's line that come again: kinds of day, weekdays, the day before. Pure. */
import type { DayKind } from '../../calendar/types.ts';
import type { DayException, NamedDay, Weekday } from '../engine/types.ts';
import {
  after,
  combined,
  distinct,
  either,
  kinds,
  list,
  mapped,
  monthDay,
  span,
  weekday,
  word,
  type Reader,
} from './phrase-parts.ts';
import { spoken } from './phrase-times.ts';
import type { Parts } from './phrase-meaning.ts';

const ORDER: readonly DayKind[] = ['WORKDAY', 'MAKEUP_WORKDAY', 'REST_DAY', 'HOLIDAY'];

/** Kinds of a list of words together, each way the words can be meant. */
export const kindList: Reader<readonly (readonly DayKind[])[]> = mapped(list(kinds), (words) =>
  distinct(combined(words).map((some) => ORDER.filter((kind) => some.flat().includes(kind)))),
);

/** 三 of 周一、三、五: a weekday after others need not say 周 again. */
const weekdayAlone: Reader<Weekday> = word(
  /([一二三四五六日天])(?![点时半刻个月十])/,
  ([, day = '']) => ('一二三四五六日'.indexOf(day === '天' ? '日' : day) + 1) as Weekday,
);

const through = (first: Weekday, last: Weekday): readonly Weekday[] | undefined =>
  first <= last ? ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => day >= first && day <= last) : undefined;

const oneOrRange: Reader<readonly Weekday[]> = either(
  mapped(span(weekday, either(weekday, weekdayAlone)), ([first, last]) => through(first, last)),
  mapped(weekday, (day) => [day]),
);
const another: Reader<readonly Weekday[]> = either(
  oneOrRange,
  mapped(weekdayAlone, (day) => [day]),
);
const mayPart = word(/\s*(?:[,、/]|和|及|与|以及|and\b)\s*/, () => true as const);

/** 二四六 of 周一三五18:00-21:00，二四六19:00-22:00: bare weekdays in their order, right before a time. */
const bareWeekdays: Reader<readonly Weekday[]> = word(
  /(?<![\u4e00-\u9fff])([一二三四五六日]{2,})(?=\s*(?:早|上午|下午|晚|傍晚)?[上间]?\s*\d)/,
  ([, said = '']) => {
    const days = Array.from(said, (day) => ('一二三四五六日'.indexOf(day) + 1) as Weekday);
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

const NAMES: readonly (readonly [NamedDay, string])[] = [
  ['LUNAR_EVE', "除夕|大年三十|lunar new year's eve"],
  ['NEW_YEAR', "元旦|new year's day"],
  ['SPRING_FESTIVAL', '春节|spring festival'],
  ['QINGMING', '清明节?|qingming festival'],
  ['LABOUR_DAY', '五一(?:劳动节)?|(?:国际)?劳动节|labour day'],
  ['DRAGON_BOAT', '端午节?|dragon boat festival'],
  ['MID_AUTUMN', '中秋节?|mid-autumn festival'],
  ['NATIONAL_DAY', '十一国庆|国庆节?|national day'],
];

/** A name before a colon names what was announced, not the days of a rule. */
const SUFFIX = '(?:长?假期|放假期间|假日|期间| break)?';
/** The day itself, its eve and what comes after it are other days than the break. */
const OTHER_DAY = '节?(?:前|后|当[天日]|至|到|-)';
const namedDay: Reader<NamedDay> = either(
  ...NAMES.map(([day, names]) =>
    word(new RegExp(`(?:每年)?(?:${names})(?!${SUFFIX}\\s*:)(?!${OTHER_DAY})${SUFFIX}(?!${OTHER_DAY})`), () => day),
  ),
);

const namedDate = (names: string, date: string): Reader<string> =>
  word(new RegExp(`(?:每年)?(?:${names})(?:当[天日])`), () => date);

/** 元旦当天: the day itself, where it has the same date each year. */
export const namedDates: Reader<readonly string[]> = list(
  either(
    namedDate('元旦', '01-01'),
    namedDate('五一(?:劳动节)?|(?:国际)?劳动节', '05-01'),
    namedDate('十一国庆节?|国庆节?', '10-01'),
  ),
);

export const namedDays: Reader<readonly NamedDay[]> = mapped(list(namedDay), (days) => [...new Set(days)]);

type Left = readonly DayException[];

const leftDay: Reader<Left> = either<Left>(
  mapped(weekdays, (days) => [{ weekdays: days }]),
  mapped(kinds, (options) => options.map((some) => ({ kinds: some }))),
  mapped(
    either(
      mapped(
        after(
          word(/每年/, () => true),
          monthDay,
        ),
        ([, day]) => day,
      ),
      monthDay,
    ),
    (day) => [{ dates: [day] }],
  ),
  mapped(namedDay, (day) => [{ named: [day] }]),
);

const together = (some: readonly DayException[]): DayException => {
  const all = <Name extends keyof DayException>(name: Name) =>
    some.flatMap((one): readonly NonNullable<DayException[Name]>[number][] => one[name] ?? []);
  const [weekdays, kinds, dates, named] = [all('weekdays'), all('kinds'), all('dates'), all('named')];
  return {
    ...(kinds.length > 0 ? { kinds: ORDER.filter((kind) => kinds.includes(kind)) } : {}),
    ...(weekdays.length > 0
      ? { weekdays: ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => weekdays.includes(day)) }
      : {}),
    ...(dates.length > 0 ? { dates: [...new Set(dates)] } : {}),
    ...(named.length > 0 ? { named: [...new Set(named)] } : {}),
  };
};

const leftDays: Reader<Left> = mapped(list(leftDay), (options) => distinct(combined(options).map(together)));

/** 法定节假日除外: days left out. */
export const except: Reader<Left> = either(
  mapped(
    after(
      leftDays,
      word(/除外|以外|不算/, () => true),
    ),
    ([days]) => days,
  ),
  mapped(
    after(
      word(/除了?/, () => true),
      after(
        leftDays,
        word(/(?:以|之)?外/, () => true),
      ),
    ),
    ([, [days]]) => days,
  ),
  mapped(
    after(
      word(/不(?:含|包括|包含)|except(?: on| for)?\b/, () => true),
      leftDays,
    ),
    ([, days]) => days,
  ),
);

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
