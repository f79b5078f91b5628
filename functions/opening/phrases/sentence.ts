/**
 * Reads one sentence of a notice: what carries a rule is read, what says nothing of opening is set aside, and a mark
 * stands where words that may matter were not understood. Pure.
 */
import {
  asideOf,
  closesAtMost,
  isPlace,
  namesDays,
  opens,
  saidIn,
  stretchesOf,
  WEIGHTY,
  type Stretch,
} from './aside.ts';
import { assumptions } from './assumptions.ts';
import { closingHours } from './closing.ts';
import { expectations } from './examples.ts';
import { asRule, prose, ruleOf, withAssumed, type NoticeLine } from './notice-lines.ts';
import { plainLine } from './parts.ts';
import { trouble, type Union } from './reading.ts';
import { restOfYear } from './days-left.ts';
import { writePhrase } from './writing.ts';
import { datesIn, lastDated, shareHours, withYears, type NoticeTime } from './years.ts';
import { partAt, readPhrase } from './phrases.ts';

/** A closure that is announced when it comes says nothing of what is usual: 遇重大活动停止开放，另行公告. */
const WHEN_ANNOUNCED = /(?:^|[,，])\s*(?:如|若|因|凡)?遇\D*$/;
/** 10月8日起恢复正常: the usual rules hold outside the dates that were said. */
const RESUMED = /(?:^|,)[^,]{0,16}恢复(?:正常|原|平时|日常|(?:对外)?开放$)[^,\d]*$/;
/** Hours of a telephone are not those of the place: 咨询电话：0731-28680000（工作日8:30-17:30）. */
const TELEPHONE = /(?:^|[,(])[^,(]{0,12}(?:电话|热线|联系人|联系方式|邮箱|传真)(?!.*(?:开放|关闭|入场|驶离)).*$/;
/** 关于国庆节期间开放停车场的公告: what a notice is about, and not yet when. */
const HEADING = /^\s*关于[^，,：:]*(?:公告|通告|通知|告示|公示|启事|说明|函)\s*$/;
const LEAST_PROSE = 3;

const blanked = (text: string, aside: readonly Stretch[]): string =>
  aside.reduce((line, { from, to }) => line.slice(0, from) + ' '.repeat(to - from) + line.slice(to), text);

/** 国庆、中秋假期（ before dates: the dates say which days these are. */
const ONLY_NAMES = /(?:[（(，,]|期间|节|假期?|元旦|春节|清明|端午|中秋|国庆|五一)\s*$/;
const saysOnlyNames = (head: string): boolean => {
  const plain = plainLine(head);
  return (
    ONLY_NAMES.test(head) &&
    Object.keys(saidIn(stretchesOf(plain, 0, plain.length))).every((name) =>
      ['named', 'force', 'assumed'].includes(name),
    )
  );
};

/** What is read once the dates have their years: each span of dates with the hours that they share. */
const withYearsSaid = (text: string, at: number, time: NoticeTime): NoticeLine[] | undefined => {
  const plain = plainLine(text);
  const listed = datesIn(plain);
  const dates = shareHours(plain, listed) ? listed : listed.slice(0, 1);
  const [first, last, years] = [dates[0], dates.at(-1), withYears(dates, time)];
  if (!first || !last || !years) return undefined;
  const head = saysOnlyNames(text.slice(0, first.from)) ? '' : text.slice(0, first.from);
  const read = years.words.map((words) => {
    const end = head.length + words.length;
    /** Where a position of what was read lies in the text. */
    const there = (position: number): number => (position < end ? position : position - end + last.to);
    const lines = readSentence(head + words + text.slice(last.to), 0, {}).map((line) => {
      const [from, to] = [there(line.at), there(line.at + line.text.length)];
      return { ...line, at: at + from, text: text.slice(from, to) };
    });
    return {
      lines,
      dated: lines.find((one) => one.at - at <= head.length && one.at - at + one.text.length >= last.to),
    };
  });
  const dated = read.flatMap(({ dated: line }) => {
    const [reading, ...others] = line?.readings ?? [];
    return line && reading && others.length === 0 ? [{ ...line, said: writePhrase(reading) }] : [];
  });
  const lines = read.at(-1)?.lines ?? [];
  if (dated.length < dates.length || read.some((one) => one.lines.some(({ trouble }) => trouble))) return undefined;
  const told = dated.map((line) => (years.assumed ? withAssumed(line, years.assumed) : line));
  return lines.flatMap((line) => (line === read.at(-1)?.dated ? told : [line]));
};

/** Whether what begins at a position is a season, and nothing else that says on which days. */
const isOfSeason = (plain: string, at: number): boolean => partAt(plain, at)?.value.season !== undefined;

/**
 * A season with hours of its own for the same days, such as （夏季5月1日至9月30日为19:00至次日7:00）: what was said before
 * holds in the rest of the year. Nothing when it is not as plain as that.
 */
const inSeason = (text: string, at: number, offset: number, time: NoticeTime): NoticeLine[] | undefined => {
  const plain = plainLine(text);
  const close = plain.indexOf(')', offset);
  const end = close < 0 ? text.length : close;
  const stretches = stretchesOf(plain, offset, end);
  const { season, hours, assumed: _assumed, ...more } = saidIn(stretches);
  const isPlain = stretches.every(({ from, to, part }) => part ?? !WEIGHTY.test(plain.slice(from, to)));
  if (!season || hours?.length !== 1 || Object.keys(more).length > 0 || !isPlain) return undefined;
  const before = readSentence(text.slice(0, offset), at, time);
  const usual = before.at(-1);
  const rule = usual && ruleOf(usual);
  if (!usual || rule?.type !== 'DAILY') return undefined;
  const behind = /[^\s,、)]/.exec(plain.slice(end))?.index;
  return [
    ...before.slice(0, -1),
    asRule(usual, { ...rule, on: { season: restOfYear(season), ...rule.on } }),
    asRule(
      { at: at + offset, text: text.slice(offset, end), unused: [] },
      { ...rule, on: { ...rule.on, season }, hours: hours[0] ?? [] },
    ),
    ...(behind === undefined ? [] : readSentence(text.slice(end + behind), at + end + behind, time)),
  ];
};

/** 周一全天、周五下午闭馆: what closes the last may close what stands before it as well. */
const mayCloseBoth = (plain: string, at: number): boolean => {
  const [before, after] = [plain.slice(0, at), plain.slice(at)];
  const [own = ''] = /[^,;()]*$/.exec(before) ?? [];
  const [next = ''] = /^[^,;()]*/.exec(after) ?? [];
  return (
    /[、和及与]\s*$/.test(before) && !own.includes('开放') && 'closed' in saidIn(stretchesOf(next, 0, next.length))
  );
};

/** Whether hours of a season are of days that it says itself, or of those of a season before it. */
const saysItsDays = (plain: string, at: number): boolean => {
  const end = plain.slice(at).search(/[,;]/);
  const own = saidIn(stretchesOf(plain, at, end < 0 ? plain.length : at + end));
  return (
    (own.everyDay ?? own.kinds ?? own.weekdays ?? own.named) !== undefined ||
    stretchesOf(plain, 0, at).some(({ part }) => part?.season ?? part?.days)
  );
};

/** From where on a sentence says nothing of what is usual, to its end. */
const silentFrom = (plain: string): number | undefined => {
  const announced = WHEN_ANNOUNCED.exec(plain)?.index;
  if (announced !== undefined && closesAtMost(stretchesOf(plain, announced, plain.length))) return announced;
  return RESUMED.exec(plain)?.index ?? TELEPHONE.exec(plain)?.index;
};

/** Dates right behind dates with a year: 2026年10月1日至3日9:00-17:00，10月5日至7日8:00-20:00. */
const goneOn = (plain: string, at: number): Pick<NoticeTime, 'follows'> => {
  const follows = /^\s*\d/.test(plain.slice(at)) ? lastDated(plain.slice(0, at)) : undefined;
  return follows === undefined ? {} : { follows };
};

const hasYear = ({ year, follows }: NoticeTime): boolean => (year ?? follows) !== undefined;

export const readSentence = (text: string, at: number, time: NoticeTime): NoticeLine[] => {
  const plain = plainLine(text);
  const strict = readPhrase(text);
  const whole = { at, text, said: text.trim(), unused: [] };
  if (strict.readings.length > 0) {
    const isOfYear = hasYear(time) && (time.follows ?? strict.assumed?.includes(assumptions.EVERY_YEAR));
    return (isOfYear ? withYearsSaid(text, at, time) : undefined) ?? [{ ...whole, ...strict }];
  }
  if (shareHours(plain, datesIn(plain))) {
    const each = withYearsSaid(text, at, time);
    if (each) return each;
  }
  if (HEADING.test(text)) return [prose(text, at)];
  const silent = silentFrom(plain);
  if (silent !== undefined)
    return [
      ...(silent === 0 ? [] : readSentence(text.slice(0, silent), at, time)),
      prose(text.slice(silent), at + silent),
    ];
  const stretches = stretchesOf(plain, 0, plain.length);
  const aside = asideOf(plain);
  const isProse =
    aside.some(({ from, to }) => to - from >= LEAST_PROSE) ||
    (aside.length > 0 && plain.trim().length > LEAST_PROSE && stretches.every(({ part }) => !part));
  if (!opens(stretches)) return isProse ? [prose(text, at, saidIn(stretches))] : [{ ...whole, ...strict }];
  const line = blanked(text, aside);
  const reading = readPhrase(line);
  if (reading.union) {
    const each = eachOfUnion(line, { at, text }, reading.union, time);
    if (each) return each;
  }
  if (reading.trouble?.expected === expectations.CLOSING_HOURS) {
    const both = closingHours(text, at, reading.trouble.offset, (some, from) => readSentence(some, from, time));
    if (both) return both;
  }
  const isWithin =
    reading.trouble && /\S/.test(text.slice(0, reading.trouble.offset)) && reading.trouble.offset < text.length;
  const closing = reading.trouble?.expected === expectations.CLOSING_LINE;
  if (reading.trouble && isWithin && (closing || reading.trouble.expected === expectations.ANOTHER_LINE)) {
    const { offset } = reading.trouble;
    if (mayCloseBoth(plain, offset)) return [{ ...whole, ...trouble(text, offset, 'CLOSING_LINE') }];
    const seasonal = !closing && isOfSeason(plain, offset);
    const both = seasonal ? inSeason(text, at, offset, time) : undefined;
    if (both) return both;
    const isOwn = !seasonal || saysItsDays(plain, offset);
    const first = isOwn ? readSentence(text.slice(0, offset), at, time) : [];
    if (isOwn && first.every(({ trouble }) => !trouble))
      return [...first, ...readSentence(text.slice(offset), at + offset, { ...time, ...goneOn(plain, offset) })];
  }
  const wrong = reading.trouble;
  const { follows } = wrong?.expected === expectations.YEAR ? goneOn(plain, wrong.offset) : {};
  if (wrong && follows !== undefined) {
    const first = readSentence(text.slice(0, wrong.offset), at, time);
    if (first.every((line) => !line.trouble))
      return [...first, ...readSentence(text.slice(wrong.offset), at + wrong.offset, { ...time, follows })];
  }
  const isUndated = datesIn(plain).some(
    ({ year, from, to }) => year === undefined && wrong && from <= wrong.offset && wrong.offset <= to,
  );
  const inYears = isUndated ? withYearsSaid(text, at, time) : undefined;
  if (inYears) return inYears;
  const found = saidIn(stretches.filter((one) => !aside.some(({ from, to }) => from <= one.from && one.to <= to)));
  const isOfPlaces = aside.every(({ from, to }) => isPlace(plain.slice(from, to)));
  if (reading.readings.length > 0 && !isOfPlaces && !namesDays(found)) return [{ ...whole, ...strict }];
  const isOfYear = hasYear(time) && reading.assumed?.includes(assumptions.EVERY_YEAR);
  const dated = isOfYear ? withYearsSaid(text, at, time) : undefined;
  if (dated) return dated;
  // Numbers of paragraphs and single characters tell nobody anything.
  const unused = aside.map(({ from, to }) => text.slice(from, to).trim()).filter((words) => words.length > 1);
  return [{ at, text, said: line.replace(/\s+/g, ' ').trim(), unused, ...reading }];
};

/** 双休日、春节假期全天开放: days of two sorts with the same hours are two rules. */
const eachOfUnion = (
  line: string,
  { at, text }: Pick<NoticeLine, 'at' | 'text'>,
  { first, second }: Union,
  time: NoticeTime,
): NoticeLine[] | undefined => {
  const both = [line.slice(0, first.to) + line.slice(second.to), line.slice(0, first.from) + line.slice(second.from)];
  const read = both.flatMap((one) => readSentence(one, 0, time));
  const told = read.flatMap((one) => {
    const [reading, ...others] = one.readings;
    return reading && others.length === 0 ? [{ ...one, at, text, said: writePhrase(reading) }] : [];
  });
  if (told.length !== read.length) return undefined;
  return [...new Map(told.map((one) => [one.said, one])).values()];
};
