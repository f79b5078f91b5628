/**
 * Reads one sentence of a notice: what carries a rule is read, what says nothing of opening is set aside, and a mark
 * stands where words that may matter were not understood. Pure.
 */
import { asideOf, isPlace, isStay, namesDays, opens, saidIn, stretchesOf, type Stretch } from './aside.ts';
import { assumptions } from './assumptions.ts';
import { cutAtEnds } from './clock-ends.ts';
import { closingHours } from './closing.ts';
import { goneOn, withYearsSaid } from './dated.ts';
import { expectations, type Expected } from './examples.ts';
import { prose, type NoticeLine, type ReadSentence } from './notice-lines.ts';
import { saysWhen } from './others.ts';
import { plainLine } from './parts.ts';
import { readPhrase } from './phrases.ts';
import { trouble, type LineReading } from './reading.ts';
import { inSeason, isOfSeason, saysItsDays } from './seasons.ts';
import { isHeading, silentFrom } from './silence.ts';
import { eachOfUnion } from './unions.ts';
import { validityIn, whileAt } from './validity.ts';
import { datesIn, shareHours, type NoticeTime } from './years.ts';

/** A sentence as it stands. */
interface Sentence {
  readonly text: string;
  readonly at: number;
  readonly time: NoticeTime;
  readonly plain: string;
  /** What it says where every word counts. */
  readonly strict: LineReading;
}

/** A sentence without the words that say nothing of opening. */
interface Bared extends Sentence {
  readonly stretches: readonly Stretch[];
  readonly left: readonly Stretch[];
  readonly aside: readonly Stretch[];
  readonly line: string;
  readonly reading: LineReading;
}

/** One way to read a sentence; nothing when it is not written in that way. */
type Way<S extends Sentence> = (sentence: S) => NoticeLine[] | undefined;

const asStrictly = ({ text, at, strict }: Sentence): NoticeLine => ({
  ...{ at, text, said: text.trim(), unused: [] },
  ...strict,
});

const hasYear = ({ year, follows }: NoticeTime): boolean => (year ?? follows) !== undefined;
const isEveryYear = ({ assumed }: LineReading): boolean => assumed?.includes(assumptions.EVERY_YEAR) ?? false;

const yearsSaid: Way<Sentence> = ({ text, at, time }) => withYearsSaid(text, at, time, readSentence);

/** Every word of it is understood. */
const asItStands: Way<Sentence> = (sentence) => {
  const { strict, time } = sentence;
  if (strict.readings.length === 0) return undefined;
  const isOfYear = hasYear(time) && (time.follows !== undefined || isEveryYear(strict));
  return (isOfYear ? yearsSaid(sentence) : undefined) ?? [asStrictly(sentence)];
};

/** 10月1日至3日、5日8:00-20:00: several dates share hours. */
const withSharedHours: Way<Sentence> = (sentence) =>
  shareHours(sentence.plain, datesIn(sentence.plain)) ? yearsSaid(sentence) : undefined;

const asHeading: Way<Sentence> = ({ text, at }) => (isHeading(text) ? [prose(text, at)] : undefined);

/** Until when all of the notice holds. */
const asValidity: Way<Sentence> = ({ text, at, plain }) => {
  const validity = validityIn(plain);
  return validity && [{ ...prose(text, at), ...validity }];
};

/** 试行半年: the day on which it ends is wanted. */
const forAWhile: Way<Sentence> = (sentence) => {
  const { text, plain } = sentence;
  const from = whileAt(plain);
  return from === undefined
    ? undefined
    : [{ ...asStrictly(sentence), ...trouble(text, from + plain.slice(from).search(/[^\s,:]/), 'UNTIL') }];
};

/** What stands before words that say nothing of what is usual. */
const beforeSilence: Way<Sentence> = ({ text, at, time, plain }) => {
  const silent = silentFrom(plain);
  if (silent === undefined) return undefined;
  const before = silent === 0 ? [] : readSentence(text.slice(0, silent), at, time);
  return [...before, prose(text.slice(silent), at + silent)];
};

const LEAST_PROSE = 3;

/** Nothing in it opens: prose, unless there is too little of it to be any. */
const asProse: Way<Bared> = (sentence) => {
  const { text, at, plain, stretches, left, aside } = sentence;
  if (opens(left)) return undefined;
  const isProse =
    aside.some(({ from, to }) => to - from >= LEAST_PROSE) ||
    (aside.length > 0 && plain.trim().length > LEAST_PROSE && stretches.every(({ part }) => !part));
  return [isProse && !saysWhen(plain) ? prose(text, at, saidIn(stretches)) : asStrictly(sentence)];
};

const ofUnion: Way<Bared> = ({ text, at, time, line, reading: { union } }) =>
  union && eachOfUnion(line, { at, text }, union, time, readSentence);

const isTrouble = ({ trouble }: LineReading, expected: Expected): boolean =>
  trouble?.expected === expectations[expected];

/** Hours that close what was opened before them. */
const ofClosing: Way<Bared> = ({ text, at, time, reading }) =>
  reading.trouble && isTrouble(reading, 'CLOSING_HOURS')
    ? closingHours(text, at, reading.trouble.offset, (some, from) => readSentence(some, from, time))
    : undefined;

/** 周一全天、周五下午闭馆: what closes the last may close what stands before it as well. */
const mayCloseBoth = (plain: string, at: number): boolean => {
  const [before, after] = [plain.slice(0, at), plain.slice(at)];
  const [own = ''] = /[^,;()]*$/.exec(before) ?? [];
  const [next = ''] = /^[^,;()]*/.exec(after) ?? [];
  return (
    /[、和及与]\s*$/.test(before) && !own.includes('开放') && 'closed' in saidIn(stretchesOf(next, 0, next.length))
  );
};

/** Times of the first and the last day that take from hours of each day. */
const atClockEnds: Way<Bared> = ({ text, at, time, reading }) =>
  isTrouble(reading, 'WHOLE_DAYS') ? cutAtEnds(text, at, time, readSentence) : undefined;

/** What stands before a position and what stands after it, each read by itself; nothing where the first is not understood. */
const inTwo = ({ text, at, time }: Sentence, offset: number, then: NoticeTime): NoticeLine[] | undefined => {
  const first = readSentence(text.slice(0, offset), at, time);
  if (first.some(({ trouble }) => trouble)) return undefined;
  return [...first, ...readSentence(text.slice(offset), at + offset, then)];
};

/** 周一闭馆，自习室24小时开放: words that say nothing themselves are of what follows them in their clause. */
const withItsWords = ({ plain, line }: Bared, offset: number): number => {
  const [own = ''] = /[^,;()]*$/.exec(plain.slice(0, offset)) ?? [];
  return line.slice(offset - own.length, offset).trim() === '' ? offset - own.length : offset;
};

/** Two rules in one sentence. */
const asTwoRules: Way<Bared> = (sentence) => {
  const { text, at, time, plain, reading } = sentence;
  const { offset } = reading.trouble ?? { offset: 0 };
  const closes = isTrouble(reading, 'CLOSING_LINE');
  const isWithin = /\S/.test(text.slice(0, offset)) && offset < text.length;
  if (!isWithin || !(closes || isTrouble(reading, 'ANOTHER_LINE'))) return undefined;
  if (mayCloseBoth(plain, offset)) return [{ ...asStrictly(sentence), ...trouble(text, offset, 'CLOSING_LINE') }];
  const isSeasonal = !closes && isOfSeason(plain, offset);
  const seasonal = isSeasonal ? inSeason(text, at, offset, time, readSentence) : undefined;
  if (seasonal) return seasonal;
  return isSeasonal && !saysItsDays(plain, offset)
    ? undefined
    : inTwo(sentence, withItsWords(sentence, offset), { ...time, ...goneOn(plain, offset) });
};

/** Dates whose year the dates before them say. */
const inFollowingYear: Way<Bared> = (sentence) => {
  const { time, plain, reading } = sentence;
  if (!reading.trouble || !isTrouble(reading, 'YEAR')) return undefined;
  const { offset } = reading.trouble;
  const { follows } = goneOn(plain, offset);
  return follows === undefined ? undefined : inTwo(sentence, offset, { ...time, follows });
};

/** Dates without a year where it was not understood. */
const withYearOfNotice: Way<Bared> = (sentence) => {
  const { trouble: wrong } = sentence.reading;
  const isUndated = datesIn(sentence.plain).some(
    ({ year, from, to }) => year === undefined && wrong && from <= wrong.offset && wrong.offset <= to,
  );
  return isUndated ? yearsSaid(sentence) : undefined;
};

/** What was set aside might have said on which days. */
const whereDaysMayBeAside: Way<Bared> = (sentence) => {
  const { plain, left, aside, reading } = sentence;
  const wordsAside = aside.map(({ from, to }) => plain.slice(from, to));
  const saysNoDays = wordsAside.every((words) => isPlace(words) || isStay(words));
  return reading.readings.length > 0 && !saysNoDays && !namesDays(saidIn(left)) ? [asStrictly(sentence)] : undefined;
};

const SAYS_OPEN = /开放|免费|停[放车]|连续|不间断|畅通/;

/** 2027年5月1日8:00至5月5日22:00举办灯会: dates alone open only where a word says so, or nothing else is said. */
const ofAnotherEvent: Way<Bared> = (sentence) => {
  const { text, plain, aside, reading } = sentence;
  const [other] = aside.filter(({ from, to }) => to - from > 1 && !isPlace(plain.slice(from, to)));
  const isWhole = reading.readings.some((one) => one.kind === 'PERIOD' && one.period.type === 'WHOLE');
  return isWhole && other && !SAYS_OPEN.test(plain)
    ? [{ ...asStrictly(sentence), ...trouble(text, other.from, 'OPENS_OR_CLOSES') }]
    : undefined;
};

const inItsYear: Way<Bared> = (sentence) =>
  hasYear(sentence.time) && isEveryYear(sentence.reading) ? yearsSaid(sentence) : undefined;

const withoutAside: Way<Bared> = ({ text, at, line, aside, reading }) => {
  // Numbers of paragraphs and single characters tell nobody anything.
  const unused = aside.map(({ from, to }) => text.slice(from, to).trim()).filter((words) => words.length > 1);
  return [{ at, text, said: line.replace(/\s+/g, ' ').trim(), unused, ...reading }];
};

const blanked = (text: string, aside: readonly Stretch[]): string =>
  aside.reduce((line, { from, to }) => line.slice(0, from) + ' '.repeat(to - from) + line.slice(to), text);

const bared = (sentence: Sentence): Bared => {
  const { text, plain } = sentence;
  const aside = asideOf(plain);
  const line = blanked(text, aside);
  const stretches = stretchesOf(plain, 0, plain.length);
  const left = stretches.filter((one) => !aside.some(({ from, to }) => from <= one.from && one.to <= to));
  return { ...sentence, stretches, left, aside, line, reading: readPhrase(line) };
};

const asWritten: readonly Way<Sentence>[] = [
  ...[asValidity, asItStands, forAWhile, withSharedHours, asHeading, beforeSilence],
];
const asBared: readonly Way<Bared>[] = [
  ...[
    asProse,
    ofUnion,
    ofClosing,
    atClockEnds,
    asTwoRules,
    inFollowingYear,
    withYearOfNotice,
    whereDaysMayBeAside,
    ofAnotherEvent,
  ],
  inItsYear,
  withoutAside,
];

/** What the first way reads that fits. */
const firstOf = <S extends Sentence>(ways: readonly Way<S>[], sentence: S): NoticeLine[] | undefined => {
  for (const way of ways) {
    const lines = way(sentence);
    if (lines) return lines;
  }
  return undefined;
};

export const readSentence: ReadSentence = (text, at, time) => {
  const sentence = { text, at, time, plain: plainLine(text), strict: readPhrase(text) };
  return firstOf(asWritten, sentence) ?? firstOf(asBared, bared(sentence)) ?? [];
};
