/** Dates of a clerk's line: dated days and moments, seasons, from when and until when a rule is in force. Pure. */
import { isCivilDate } from '../../platform/time.ts';
import type { InForce, Season } from '../engine/types.ts';
import type { Parts } from './found.ts';
import {
  after,
  ahead,
  date,
  DAY,
  dayAlone,
  either,
  mapped,
  month,
  monthDay,
  monthEnd,
  optional,
  word,
  type Reader,
  type Taken,
} from './parts.ts';

/** The date after a date: its year may be left out. */
export const laterDate = (first: string): Reader<string> =>
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

export const dashed = word(/\s*(?:-+|至|到|to\b|until\b)\s*/, () => true as const);
export const since: Reader<true> = optional(/(?:自|从|from )?\s*/);

/** 2026年3月至11月: whole months with their year. */
const wholeMonths: Reader<{ firstDay: string; lastDay: string }> = word(
  /(20\d\d)年(\d{1,2})月份?(?:\s*(?:-|至|到)\s*(?:(20\d\d)年)?(\d{1,2})月份?)?(?!\s*\d+[日号]|起|底)/,
  ([, year = '', first = '', lastYear = year, last = first]) => {
    const [begins, ends] = [`${year}-${first.padStart(2, '0')}`, `${lastYear}-${last.padStart(2, '0')}`];
    const lastDay = [31, 30, 29, 28].map((day) => `${ends}-${String(day)}`).find(isCivilDate);
    return isCivilDate(`${begins}-01`) && lastDay !== undefined && begins <= ends
      ? { firstDay: `${begins}-01`, lastDay }
      : undefined;
  },
);

/** 2027年寒假（1月20日至2月20日）: the year stands before the holiday. */
const dateOfHoliday: Reader<string> = mapped(
  after(
    word(/(20\d\d)年的?[寒暑]假(?:期间)?\s*\(/, ([, year = '']) => year),
    monthDay,
  ),
  ([year, day]) => (isCivilDate(`${year}-${day}`) ? `${year}-${day}` : undefined),
);

export const days: Reader<{ firstDay: string; lastDay: string }> = (text, at) => {
  const months = wholeMonths(text, at);
  if (months) return months;
  const first = either(date, dateOfHoliday)(text, since(text, at)?.end ?? at);
  if (!first) return undefined;
  const dash = dashed(text, first.end);
  const second = dash && laterDate(first.value)(text, dash.end);
  if (!second)
    return {
      value: { firstDay: first.value, lastDay: first.value },
      end: first.end,
    };
  return second.value < first.value
    ? undefined
    : { value: { firstDay: first.value, lastDay: second.value }, end: second.end };
};

export const onward = word(/起(?:施行|执行|生效|实施|开始)?|开始/, () => true as const);

/** 自2026年3月1日起至11月30日止: the last day may leave its year out. */
const fromAndUntil: Reader<InForce> = (text, at) => {
  const first = mapped(after(since, after(date, onward)), ([, [day]]) => day)(text, at);
  const dash = first && dashed(text, first.end);
  const last = dash && laterDate(first.value)(text, dash.end);
  const end = last && (word(/为?止/, () => true)(text, last.end)?.end ?? last.end);
  return last && end !== undefined
    ? { value: { effectiveFrom: first.value, effectiveTo: last.value }, end }
    : undefined;
};

export const force: Reader<InForce> = either<InForce>(
  fromAndUntil,
  mapped(
    after(
      after(
        since,
        word(/(20\d\d)年(\d{1,2})月份?/, ([, year = '', one = '']) => `${year}-${one.padStart(2, '0')}-01`),
      ),
      onward,
    ),
    ([[, effectiveFrom]]) => (isCivilDate(effectiveFrom) ? { effectiveFrom } : undefined),
  ),
  mapped(after(date, onward), ([day]) => ({ effectiveFrom: day })),
  mapped(
    after(
      word(/自|从/, () => true),
      after(date, onward),
    ),
    ([, [day]]) => ({ effectiveFrom: day }),
  ),
  mapped(
    after(
      word(/(?:截止|截至)?(?:至|到)|截止|截至/, () => true),
      either(
        mapped(
          after(
            date,
            word(/为止|止/, () => true),
          ),
          ([day]) => day,
        ),
        date,
      ),
    ),
    ([, day]) => ({ effectiveTo: day }),
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

const EVERY_YEAR = { assumed: ['EVERY_YEAR'] as const };

const comma = word(/\s*(?:[,、]|和|及|与|以及|and\b)\s*/, () => true as const);
const nextYear = word(/(?:次年|翌年|第二年)?\s*/, () => true as const);
/** A season may have its name before its dates: 暑假（7月1日至8月31日）. */
const eachYear = word(
  /(每年|every )?\s*(?:([夏冬](?:季|令时?)|夏秋季?|冬春季?|汛期)|[寒暑][假期])?(?:期间)?\s*[:(]?\s*/,
  ([, every, half]) => (every ?? half) !== undefined,
);
/** Dates so close together may be those of one year: 6月7日至9日. */
const MAY_BE_ONCE_DAYS = 92;
const mayBeOnce = ({ from, to }: Season): boolean => {
  const [first, last] = [from, to].map((day) => Date.parse(`2000-${day}`)) as [number, number];
  return last >= first && (last - first) / (DAY * 60_000) < MAY_BE_ONCE_DAYS;
};

/** 5 of 5至9月. */
const monthAlone: Reader<number> = word(
  /([1-9]|1[0-2])(?=\s*[-至到]\s*(?:次年|翌年|第二年)?\d{1,2}月(?!\s*\d+[日号]))/,
  ([, number]) => Number(number),
);

/** 7、8月: two months, the one after the other. */
const twoMonths: Reader<readonly [number, number]> = word(
  /([1-9]|1[0-2])月?[、和及]([1-9]|1[0-2])月(?!\s*\d+[日号])/,
  ([, first, second]) => (Number(second) === (Number(first) % 12) + 1 ? [Number(first), Number(second)] : undefined),
);

export const season: Reader<Pick<Parts, 'season' | 'assumed'>> = (text, at) => {
  const { value: comesAgain = false, end: start = at } = eachYear(text, at) ?? {};
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
  if (named) {
    const days = { from: named.value[0], to: named.value[1] };
    return { value: { season: days, ...(comesAgain || !mayBeOnce(days) ? {} : EVERY_YEAR) }, end: named.end };
  }
  const whole = pair(either(month, monthAlone), () => month) ?? twoMonths(text, start);
  const single = whole ? undefined : month(text, start);
  const [from, to] = whole?.value ?? [single?.value, single?.value];
  const end = whole?.end ?? single?.end;
  if (from === undefined || to === undefined || end === undefined) return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  return { value: { season: { from: `${two(from)}-01`, to: `${two(to)}-${two(monthEnd(to))}` } }, end };
};

export const closed = word(
  /(?:全天)?(?:不对外|不|停止|暂停)(?:对外)?(?:免费)?开放|(?:全天)?(?:闭馆|闭园|闭场|关闭|休馆)|(?<=[日天末节假期\d一二三四五六])休息(?![日室区厅椅站]|期间)|(?<=[日天末一二三四五六])休(?=\s*(?:$|[,;、)]))|(?<=\d)除外|closed\b/,
  () => true as const,
);

/** 每月第二个周六除外: which of the days of a month cannot be left out, but may be closed. */
export const closedInMonth: Reader<Pick<Parts, 'closed' | 'assumed'>> = word(
  /(?<=个(?:(?:周|星期|礼拜)[一二三四五六日天]|工作日))除外(?=\s*(?:$|[,;()]))/,
  () => ({ closed: true, assumed: ['CLOSED_INSTEAD'] }),
);

/** 6月7日、8日: days after others need not say the month again. */
const yearDays: Reader<readonly string[]> = (text, at) => {
  const first = monthDay(text, at);
  if (!first) return undefined;
  const days = [first.value];
  let { end } = first;
  for (;;) {
    const next = comma(text, end);
    const month = days.at(-1)?.slice(0, 3) ?? '';
    const day: Taken<string> | undefined =
      next &&
      either(
        mapped(after(optional(/每年|every\b/), monthDay), ([, one]) => one),
        mapped(dayAlone, (one) =>
          one <= monthEnd(Number(month.slice(0, 2))) ? month + String(one).padStart(2, '0') : undefined,
        ),
      )(text, next.end);
    if (!day) return { value: [...new Set(days)], end };
    days.push(day.value);
    end = day.end;
  }
};

export const dates: Reader<readonly string[]> = mapped(
  after(
    word(/每年|every\b/, () => true),
    yearDays,
  ),
  ([, all]) => all,
);

/** 6月7日不开放: a day without a year is of each year where it says what does not open. */
export const closedDates: Reader<Pick<Parts, 'dates' | 'assumed'>> = mapped(
  after(yearDays, ahead(closed)),
  ([dates]) => ({ dates, ...EVERY_YEAR }),
);
