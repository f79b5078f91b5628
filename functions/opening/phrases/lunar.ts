/** Days of the lunar calendar in a clerk's line: 正月初一至初七, 除夕18:00至正月初六20:00. Pure. */
import type { LunarSpan, YearlyRule } from '../engine/types.ts';
import {
  after,
  clockOf,
  either,
  list,
  mapped,
  monthDay,
  dayAlone,
  monthEnd,
  span,
  word,
  type Reader,
  type Taken,
} from './parts.ts';
import type { Parts } from './found.ts';
import { spoken, time, type SaidTime } from './times.ts';

const EVE = '12-30';
const MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'];
const monthNumber = (said: string): number => MONTHS.indexOf(said) + 1 || Number(said) || spoken(said);

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const lunarOf = (month: number, day: number): string | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 30 ? `${twoDigits(month)}-${twoDigits(day)}` : undefined;

/** 初一 … 初十, 十五, 廿三, 二十八, 三十 */
const DATE =
  '(初[一二三四五六七八九十]|廿[一二三四五六七八九]?|三十|二?十[一二三四五六七八九]?)(?![点时个月天一二三四五六七八九十])[日号]?';
const dateNumber = (said: string): number => Number(said) || spoken(said.replace('初', '').replace('廿', '二十'));

/** A month and day are of the lunar calendar by that word, by the name of the month, or by the day's 初 or 廿. */
const day: Reader<string> = either(
  word(
    new RegExp(`(?:农历|阴历)的?(正|冬|腊|十[一二]?|[一二三四五六七八九])月份?${DATE}`),
    ([, month = '', date = '']) => lunarOf(monthNumber(month), dateNumber(date)),
  ),
  word(/(?:农历|阴历)的?(\d{1,2})月(\d{1,2})[日号]?/, ([, month, date]) => lunarOf(Number(month), Number(date))),
  word(new RegExp(`(正|冬|腊)月${DATE}`), ([, month = '', date = '']) => lunarOf(monthNumber(month), dateNumber(date))),
  word(new RegExp(`(十[一二]?|[一二三四五六七八九])月(?=初|廿)${DATE}`), ([, month = '', date = '']) =>
    lunarOf(monthNumber(month), dateNumber(date)),
  ),
  word(
    /(?:农历|阴历)的?(正|冬|腊|十[一二]?|[一二三四五六七八九])月([一二三四五六七八九])(?![一二三四五六七八九十点时个月])[日号]?/,
    ([, month = '', date = '']) => lunarOf(monthNumber(month), spoken(date)),
  ),
  // 三月三: months and days of the same number are festivals of the lunar year.
  word(
    /([二三五六七九])月\1(?:节|庙会)?(?:当[天日])?(?![一二三四五六七八九十点时个月日号]|期间|假|前|后)/,
    ([, month = '']) => lunarOf(spoken(month), spoken(month)),
  ),
  word(/大?年(初[一二三四五六七八九十])/, ([, date = '']) => lunarOf(1, dateNumber(date))),
  word(/元宵节?(?:当[天日])?(?!期间|假|前|后)/, () => '01-15'),
  word(/重阳节?(?:当[天日])?(?!期间|假|前|后)/, () => '09-09'),
  word(/day (\d{1,2}) of lunar month (\d{1,2})/, ([, date, month]) => lunarOf(Number(month), Number(date))),
);

const eve = word(/(?:农历)?(?:除夕|大年三十|年三十)(?:当[天日])?/, () => EVE);

/** What comes after a lunar day need not say the calendar again, nor the month: behind the eve it is the first. */
const dayAfter = (first: string): Reader<string> =>
  either(
    eve,
    day,
    word(new RegExp(`(十[一二]?|[一二三四五六七八九])月${DATE}`), ([, month = '', date = '']) =>
      lunarOf(monthNumber(month), dateNumber(date)),
    ),
    word(new RegExp(DATE), ([, date = '']) => lunarOf(first === EVE ? 1 : Number(first.slice(0, 2)), dateNumber(date))),
  );

const comma = word(/\s*(?:、|和|及|与|以及|,(?=\s*day )|and\b)\s*/, () => true as const);
const dash = word(/\s*(?:-+|至|到|to\b|until\b)\s*/, () => true as const);

/** From one day to another, each followed by what `more` reads. */
const fromTo =
  <More>(more: Reader<More>) =>
  (text: string, at: number): Taken<{ readonly days: LunarSpan; readonly more: readonly [More, More] }> | undefined => {
    const first = after(either(eve, day), more)(text, at);
    const between = first && dash(text, first.end);
    const last = between && after(dayAfter(first.value[0]), more)(text, between.end);
    return (
      last && {
        value: { days: { from: first.value[0], to: last.value[0] }, more: [first.value[1], last.value[1]] },
        end: last.end,
      }
    );
  };

const nothing: Reader<true> = (_, at) => ({ value: true, end: at });

/** 初一至初三 without a month. */
const bareDay: Reader<string> = word(new RegExp(`(?=初)${DATE}`), ([, date = '']) => lunarOf(1, dateNumber(date)));
const bareSpan: Reader<LunarSpan> = (text, at) => {
  const first = bareDay(text, at);
  const between = first && dash(text, first.end);
  const last = between && dayAfter(first.value)(text, between.end);
  return (
    first && {
      value: { from: first.value, to: last?.value ?? first.value },
      end: last?.end ?? first.end,
    }
  );
};

/** Behind what speaks of the new year it is that of its first month. */
const ofNewYear: Reader<LunarSpan> = (text, at) =>
  /除夕|春节|正月|大年/.test(text.slice(0, at)) ? bareSpan(text, at) : undefined;

/** By itself it is most likely so. */
export const newYearDays: Reader<Pick<Parts, 'lunar' | 'assumed'>> = mapped(bareSpan, (span) => ({
  lunar: [span],
  assumed: ['FIRST_MONTH'],
}));

const oneSpan: Reader<LunarSpan> = either(
  mapped(fromTo(nothing), ({ days }) => days),
  mapped(day, (one) => ({ from: one, to: one })),
  ofNewYear,
);

/** Behind the eve a comma of both kinds lists the first days of the year. */
const commaAfterEve = either(
  comma,
  word(/\s*,\s*(?=正月|腊月|农历|大?年?初)/, () => true as const),
);

/** 除夕 of 除夕、正月初一: by itself, and beside what says its calendar, it is a day with a name. */
const eveInList: Reader<LunarSpan> = (text, at) => {
  const first = eve(text, at);
  const next = first && commaAfterEve(text, first.end);
  const isList = next && (text.slice(first.end, next.end).includes(',') || !text.startsWith('农历', next.end));
  return isList && dayAfter(EVE)(text, next.end) ? { value: { from: EVE, to: EVE }, end: first.end } : undefined;
};

const anotherSpan = (before: string): Reader<LunarSpan> => {
  const one = dayAfter(before);
  return either(
    (text, at) => {
      const first = one(text, at);
      const between = first && dash(text, first.end);
      const last = between && dayAfter(first.value)(text, between.end);
      return last && { value: { from: first.value, to: last.value }, end: last.end };
    },
    mapped(one, (day) => ({ from: day, to: day })),
  );
};

/** 农历正月初一、正月初三至初五; days after others need not say the month again. */
export const lunar: Reader<readonly LunarSpan[]> = (text, at) => {
  const start = word(/每年\s*/, () => true)(text, at)?.end ?? at;
  const first = either(oneSpan, eveInList)(text, start);
  if (!first) return undefined;
  const spans = [first.value];
  let { end } = first;
  for (;;) {
    const next = (spans.at(-1)?.to === EVE ? commaAfterEve : comma)(text, end);
    const more = next && anotherSpan(spans.at(-1)?.to ?? EVE)(text, next.end);
    if (!more) return { value: spans, end };
    spans.push(more.value);
    end = more.end;
  }
};

const dayOfMonth: Reader<number> = either(
  word(/最后一[天日]|the last day/, () => -1),
  word(new RegExp(DATE), ([, date = '']) => dateNumber(date)),
  word(/day (\d{1,2})\b/, ([, date]) => (Number(date) <= 30 ? Number(date) : undefined)),
);

/** 农历每月初一、十五 */
export const lunarDays: Reader<readonly number[]> = either(
  mapped(
    after(
      word(
        /(?:每逢|逢)?(?:农历每月|每月(?:的)?农历)(?:的)?|(?:每逢|逢)?(?:农历|每月)(?=初[一二三四五六七八九十])|每?逢(?=初[一二三四五六七八九十])/,
        () => true,
      ),
      list(dayOfMonth),
    ),
    ([, days]) => [...new Set(days)],
  ),
  mapped(
    after(
      list(dayOfMonth),
      word(/of each lunar month/, () => true),
    ),
    ([days]) => [...new Set(days)],
  ),
);

type Yearly = Pick<YearlyRule, 'lunar' | 'firstDay' | 'from' | 'lastDay' | 'to'>;

const yearlyOf = (days: LunarSpan, [from, to]: readonly [SaidTime, SaidTime], isLunar: boolean): Yearly | undefined =>
  days.from === days.to || from.next || to.next
    ? undefined
    : {
        ...(isLunar ? { lunar: true } : {}),
        ...{ firstDay: days.from, from: clockOf(from.minutes), lastDay: days.to, to: clockOf(to.minutes) },
      };

const eachYear = word(/每年\s*(?:的|自|从)?|(?:自|从)/, () => true as const);

const ofMonth = (first: string): Reader<string> =>
  mapped(dayAlone, (date) =>
    date <= monthEnd(Number(first.slice(0, 2))) ? `${first.slice(0, 3)}${twoDigits(date)}` : undefined,
  );

/** 每年9月28日19:00至10月6日19:00, 除夕18:00至正月初六20:00: from a time of one date to a time of another. */
export const yearly: Reader<Yearly> = either(
  (text, at) =>
    mapped(fromTo(time), ({ days, more }) => yearlyOf(days, more, true))(text, eachYear(text, at)?.end ?? at),
  (text, at) => {
    const start = word(/每年\s*(?:的|自|从)?/, () => true)(text, at)?.end;
    const first = start === undefined ? undefined : after(monthDay, time)(text, start);
    const between = first && dash(text, first.end);
    const later = first && either(monthDay, ofMonth(first.value[0]));
    const last = between && later && after(later, time)(text, between.end);
    const value = last && yearlyOf({ from: first.value[0], to: last.value[0] }, [first.value[1], last.value[1]], false);
    return value && { value, end: last.end };
  },
  mapped(
    after(
      word(/yearly/, () => true),
      span(
        after(
          time,
          either(
            mapped(day, (one) => ({ one, isLunar: true })),
            mapped(monthDay, (one) => ({ one, isLunar: false })),
          ),
        ),
        after(time, either(day, monthDay)),
      ),
    ),
    ([, [[from, { one, isLunar }], [to, last]]]) => yearlyOf({ from: one, to: last }, [from, to], isLunar),
  ),
);
