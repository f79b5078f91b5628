/** Days of two sorts in one clerk's line: either of them, the one narrowed by the other, or the one said by the other. Pure. */
import { isLikeBreak, isSaidByDates, saysWhichDays } from './clauses.ts';
import { ORDER } from './days.ts';
import type { Parts } from './found.ts';
import { distinct } from './parts.ts';
import { trouble, type LineReading, type Span, type Union } from './reading.ts';

/** Days of a line and where they stand. */
export interface DaysAt extends Span {
  readonly words: string;
  readonly isDates: boolean;
  /** Whether they may be the days of a break. */
  readonly isBreak: boolean;
}

/** The days that a part says. */
export const daysOf = (part: Parts, words: string, span: Span): DaysAt | undefined => {
  const isDates = (part.season ?? part.days) !== undefined;
  return isDates || saysWhichDays(part) ? { ...span, words, isDates, isBreak: isLikeBreak(part) } : undefined;
};

const IN_BRACKETS = /\(\s*$/;
const JOINS = /[、和及与]|and\b/;
const JOINS_CLOSELY = /[和及与]|and\b/;
const SCHOOL_HOLIDAY = /^(?:每年|20\d\d年的?)?[寒暑]/;
/** 国庆假期（10月1日至7日）、双休日: the bracket ends what its dates explain. */
const BEHIND_BRACKET = /^\s*\)/;
const NAMED = /节|假|元旦|五一|十一|国庆|holiday|festival|break/;

/**
 * How days stand to those before them. 、 between dates and days that come again may as well narrow the days, unless the
 * dates are a school holiday: 7月1日至8月31日、双休日.
 */
export const standing = (first: DaysAt, second: DaysAt, between: string): 'EITHER' | 'BOTH' | undefined => {
  if (!JOINS.test(between)) return undefined;
  const isDated = first.isDates !== second.isDates;
  if (!isDated || JOINS_CLOSELY.test(between) || (first.isBreak && BEHIND_BRACKET.test(between))) return 'EITHER';
  return [first, second].some(({ words, isDates }) => (isDates ? SCHOOL_HOLIDAY : NAMED).test(words))
    ? 'EITHER'
    : 'BOTH';
};

/** 工作日（周一至周五）, 双休日（周六、周日）: the weekdays in brackets say what the kind mostly is. */
export const isExplainedByWeekdays = (found: Parts, part: Parts, between: string): boolean => {
  const days = part.weekdays?.join();
  const [kinds, ...others] = found.kinds ?? [];
  if (!IN_BRACKETS.test(between) || others.length > 0 || found.weekdays) return false;
  if (kinds?.includes('WORKDAY')) return days === '1,2,3,4,5';
  return kinds?.join() === 'REST_DAY' && days === '6,7';
};

/** 双休日（每月15日、法定节假日除外）: days in a bracket that are left out with others, which no reader knows to be left out. */
export const isAmongLeftOut = (plain: string, { from }: DaysAt, between: string): boolean =>
  JOINS.test(between) && IN_BRACKETS.test(plain.slice(0, from));

const WEEKEND =
  /^每?(?:周|星期|礼拜)六(?:、|和|及|与|至|到|-)?每?(?:周|星期|礼拜)?[日天]$|^saturdays?(?: and |, )sundays?$/;

/** 周六、周日及法定节假日: beside holidays the weekend is mostly meant as rest days, which its writer is asked. */
export const withRestDays = (found: Parts, part: Parts, first: DaysAt, second: DaysAt): Parts | undefined => {
  const [week, options] = found.weekdays ? [first, part.kinds] : [second, found.kinds];
  const areOff = options?.every((kinds) => kinds.every((kind) => kind === 'REST_DAY' || kind === 'HOLIDAY'));
  if (!options || !areOff || (found.weekdays && found.kinds) || !WEEKEND.test(week.words)) return undefined;
  const { weekdays: _weekdays, assumed = [], ...others } = found;
  const kinds = options.map((some) => ORDER.filter((kind) => kind === 'REST_DAY' || some.some((one) => one === kind)));
  return { ...others, kinds: distinct(kinds), assumed: [...assumed, 'REST_DAYS'] };
};

/** Days of two sorts listed together. */
export const unionOf = (line: string, union: Union): LineReading => ({
  ...trouble(line, union.second.from, 'ANOTHER_LINE'),
  union,
});

/** 国庆假期（10月1日至7日）: dates of this year's break; 9月25日至27日、10月1日至7日: several spans. */
const ANOTHER_SPAN = /、\s*$/;
/** 暑假, 冬季, and whole months are those of every year. */
const COMES_AGAIN = /^(?:每年)?[春夏秋冬寒暑汛]|^[^日号]*$/;

/** Whether dates without a year are those of one break, or go on from dates that were said. */
export const isOfOneYear = (found: Parts, dates: DaysAt, part: Parts, between: string): boolean => {
  if (!part.season) return false;
  if (isSaidByDates(found, part, between)) return !/^(?:every|每年)/.test(dates.words) && !JOINS.test(between);
  const goesOn = (found.days ?? found.season) !== undefined && ANOTHER_SPAN.test(between);
  return goesOn && !COMES_AGAIN.test(dates.words);
};

/** 双休日及法定节假日（1月1日至3日）: dates in brackets behind holidays say nothing of the days before them. */
export const isOfHolidays = (found: Parts, days: DaysAt, part: Parts, between: string): boolean =>
  (part.season ?? part.days) !== undefined &&
  IN_BRACKETS.test(between) &&
  found.kinds !== undefined &&
  JOINS.test(days.words) &&
  /[节假]日$|holidays?$/.test(days.words) &&
  isLikeBreak(part);
