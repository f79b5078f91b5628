/**
 * Reads a notice pasted whole, sentence by sentence: what carries a rule is read, what says nothing of opening is set
 * aside, and a mark stands where words that may matter were not understood. Pure.
 */
import { addDays, type CivilDate } from '../../platform/time.ts';
import type { OpeningRule, Season } from '../engine/types.ts';
import { asideOf, closesAtMost, namesDays, opens, saidIn, stretchesOf, WEIGHTY, type Stretch } from './phrase-aside.ts';
import { expectations } from './phrase-examples.ts';
import type { Parts } from './phrase-meaning.ts';
import { plainLine } from './phrase-parts.ts';
import { partAt, readPhrase, type LineReading } from './phrases.ts';
import { writePhrase } from './phrase-writing.ts';
import type { Phrase } from './types.ts';

/** A line of a notice, what was read of it, and what was not needed. */
export interface NoticeLine extends LineReading {
  /** Where it begins in the text. */
  readonly at: number;
  readonly text: string;
  /** The line without the words that say nothing of opening. */
  readonly said: string;
  /** Words that say nothing of opening. */
  readonly unused: readonly string[];
  /** From which day on the notice is in force, where prose says so: 自2026年12月1日起向社会开放. */
  readonly effectiveFrom?: CivilDate;
}

/** A full stop of English ends a sentence before a capital; 1 Oct. to 30 Apr. goes on. */
const SENTENCE = /(?:[^\n；;。！.]|\.(?!\s+[A-Z]|\s*$))+/g;
/** A closure that is announced when it comes says nothing of what is usual: 遇重大活动停止开放，另行公告. */
const WHEN_ANNOUNCED = /(?:^|[,，])\s*(?:如|若|因|凡)?遇\D*$/;
/** Hours of a telephone are not those of the place: 咨询电话：0731-28680000（工作日8:30-17:30）. */
const TELEPHONE = /(?:^|[,(])[^,(]{0,12}(?:电话|热线|联系人|联系方式|邮箱|传真)(?!.*(?:开放|关闭|入场|驶离)).*$/;
/** The day of issue stands last. */
const ISSUED = /^\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*$/;
const LEAST_PROSE = 3;

const blanked = (text: string, aside: readonly Stretch[]): string =>
  aside.reduce((line, { from, to }) => line.slice(0, from) + ' '.repeat(to - from) + line.slice(to), text);

const prose = (text: string, at: number, { force }: Parts = {}): NoticeLine => ({
  ...{ at, text, said: '', unused: [text.replace(/^[\s,，]+/, '').trim()], readings: [] },
  ...(force?.effectiveFrom === undefined ? {} : { effectiveFrom: force.effectiveFrom }),
});

/** A leap year, so that the day before 1 March is in it. */
const YEAR = 2024;
const dayBeside = (day: string, days: number): string => addDays(`${String(YEAR)}-${day}`, days).slice(5);
const restOfYear = ({ from, to }: Season): Season => ({ from: dayBeside(to, 1), to: dayBeside(from, -1) });

const asRule = (line: Pick<NoticeLine, 'at' | 'text' | 'unused'>, rule: OpeningRule): NoticeLine => {
  const phrase: Phrase = { kind: 'RULE', rule };
  return { ...line, said: writePhrase(phrase), readings: [phrase] };
};

/** Whether what begins at a position is a season, and nothing else that says on which days. */
const isOfSeason = (plain: string, at: number): boolean => partAt(plain, at)?.value.season !== undefined;

/**
 * A season with hours of its own for the same days, such as （夏季5月1日至9月30日为19:00至次日7:00）: what was said before
 * holds in the rest of the year. Nothing when it is not as plain as that.
 */
const inSeason = (text: string, at: number, offset: number): NoticeLine[] | undefined => {
  const plain = plainLine(text);
  const close = plain.indexOf(')', offset);
  const end = close < 0 ? text.length : close;
  const stretches = stretchesOf(plain, offset, end);
  const { season, hours, assumed: _assumed, ...more } = saidIn(stretches);
  const isPlain = stretches.every(({ from, to, part }) => part ?? !WEIGHTY.test(plain.slice(from, to)));
  if (!season || hours?.length !== 1 || Object.keys(more).length > 0 || !isPlain) return undefined;
  const before = readSentence(text.slice(0, offset), at);
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
    ...(behind === undefined ? [] : readSentence(text.slice(end + behind), at + end + behind)),
  ];
};

/** From where on a sentence says nothing of what is usual, to its end. */
const silentFrom = (plain: string): number | undefined => {
  const announced = WHEN_ANNOUNCED.exec(plain)?.index;
  if (announced !== undefined && closesAtMost(stretchesOf(plain, announced, plain.length))) return announced;
  return TELEPHONE.exec(plain)?.index;
};

const readSentence = (text: string, at: number): NoticeLine[] => {
  const plain = plainLine(text);
  const strict = readPhrase(text);
  const whole = { at, text, said: text.trim(), unused: [] };
  if (strict.readings.length > 0) return [{ ...whole, ...strict }];
  const silent = silentFrom(plain);
  if (silent !== undefined)
    return [...(silent === 0 ? [] : readSentence(text.slice(0, silent), at)), prose(text.slice(silent), at + silent)];
  const stretches = stretchesOf(plain, 0, plain.length);
  const aside = asideOf(plain);
  const isProse =
    aside.some(({ from, to }) => to - from >= LEAST_PROSE) ||
    (aside.length > 0 && plain.trim().length > LEAST_PROSE && stretches.every(({ part }) => !part));
  if (!opens(stretches)) return isProse ? [prose(text, at, saidIn(stretches))] : [{ ...whole, ...strict }];
  const line = blanked(text, aside);
  const reading = readPhrase(line);
  const closing = reading.trouble?.expected === expectations.CLOSING_LINE;
  if (reading.trouble && (closing || reading.trouble.expected === expectations.ANOTHER_LINE)) {
    const { offset } = reading.trouble;
    const seasonal = !closing && isOfSeason(plain, offset);
    const both = seasonal ? inSeason(text, at, offset) : undefined;
    if (both) return both;
    const first = seasonal ? [] : readSentence(text.slice(0, offset), at);
    if (!seasonal && first.every(({ trouble }) => !trouble))
      return [...first, ...readSentence(text.slice(offset), at + offset)];
  }
  const found = saidIn(stretches.filter((one) => !aside.some(({ from, to }) => from <= one.from && one.to <= to)));
  if (reading.readings.length > 0 && aside.length > 0 && !namesDays(found)) return [{ ...whole, ...strict }];
  // Numbers of paragraphs and single characters tell nobody anything.
  const unused = aside.map(({ from, to }) => text.slice(from, to).trim()).filter((words) => words.length > 1);
  return [{ at, text, said: line.replace(/\s+/g, ' ').trim(), unused, ...reading }];
};

const ruleOf = ({ readings: [reading, ...others] }: NoticeLine): OpeningRule | undefined =>
  reading?.kind === 'RULE' && others.length === 0 ? reading.rule : undefined;

/** From when the first rule of a sentence is in force holds for those after it that say nothing else. */
const inForceTogether = (lines: readonly NoticeLine[]): NoticeLine[] => {
  const first = lines.map(ruleOf).find((rule) => rule !== undefined);
  const { effectiveFrom, effectiveTo } = first ?? {};
  const force = {
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(effectiveTo === undefined ? {} : { effectiveTo }),
  };
  return lines.map((line) => {
    const rule = ruleOf(line);
    if (!rule || rule === first || Object.keys(force).length === 0) return line;
    if ((rule.effectiveFrom ?? rule.effectiveTo) !== undefined) return line;
    const phrase: Phrase = { kind: 'RULE', rule: { ...rule, ...force } };
    return { ...line, readings: [phrase], said: writePhrase(phrase) };
  });
};

const REST = /[\s,，、(（]*(?:其余|其[他它])(?:月份|季节|时间|时段|日期|日子)\s*(?:为|是|[:：])?/;
const STAYS_CLOSED = /^\s*(?:一律|均|暂)?不(?:对外)?开放[\s)）]*$/;

/**
 * 其余月份周六9:00-11:30: what was said of one season holds in the rest of the year; behind what closes, the rest is every
 * day. Whatever else is not as plain is not understood.
 */
const inRest = (text: string, at: number, earlier: readonly NoticeLine[]): NoticeLine => {
  const begin = REST.exec(text)?.[0].length ?? 0;
  if (STAYS_CLOSED.test(text.slice(begin))) return prose(text, at);
  const unread: NoticeLine = { at, text, said: text.trim(), unused: [], ...readPhrase(text) };
  const [line, ...more] = readSentence(text.slice(begin), at + begin);
  const rule = line && ruleOf(line);
  const before = earlier.flatMap((one) => ruleOf(one) ?? []);
  if (!line || rule?.type !== 'DAILY' || more.length > 0 || before.length === 0) return unread;
  const { season: _own, ...asked } = rule.on;
  const saysDays = Object.keys(rule.on).length > 0;
  if (!saysDays && before.every(({ type }) => type === 'CLOSED'))
    return asRule({ at, text, unused: line.unused }, rule);
  const [usual, ...others] = before.filter((one) => one.type !== 'CLOSED' && seasonOf(one) !== undefined);
  if (usual?.type !== 'DAILY' || others.length > 0 || rule.on.season || usual !== before.at(-1)) return unread;
  const { season, ...days } = usual.on;
  if (!season || (saysDays && JSON.stringify(asked) !== JSON.stringify(days))) return unread;
  return asRule({ at, text, unused: line.unused }, { ...rule, on: { season: restOfYear(season), ...days } });
};

const seasonOf = (rule: OpeningRule): Season | undefined =>
  rule.type === 'DAILY' || rule.type === 'CLOSED' ? rule.on.season : 'season' in rule ? rule.season : undefined;

/** A sentence, and what it says of the rest by itself. */
const readWithRest = (text: string, at: number, earlier: readonly NoticeLine[]): NoticeLine[] => {
  const rest = REST.exec(text);
  if (!rest) return readSentence(text, at);
  const before = rest.index === 0 ? [] : readSentence(text.slice(0, rest.index), at);
  return [...before, inRest(text.slice(rest.index), at + rest.index, [...earlier, ...before])];
};

/** Every sentence or line that says something. Where nothing at all opens, prose is no prose but not understood. */
export const readNotice = (text: string): readonly NoticeLine[] => {
  const lines = [...text.matchAll(SENTENCE)]
    .filter(([sentence]) => sentence.trim() !== '')
    .reduce<NoticeLine[]>(
      (all, { 0: sentence, index }) => [...all, ...inForceTogether(readWithRest(sentence, index, all))],
      [],
    );
  if (lines.some(({ readings }) => readings.length > 0))
    return lines.map((line, i) =>
      i === lines.length - 1 && ISSUED.test(line.text) ? prose(line.text, line.at) : line,
    );
  return lines.map((line) => ({ ...line, said: line.text.trim(), unused: [], ...readPhrase(line.text) }));
};

/** The day from which all of a notice is in force, as far as it names one day alone. */
export const beginningOf = (lines: readonly NoticeLine[]): CivilDate | undefined => {
  const days = new Set(lines.flatMap((line) => line.effectiveFrom ?? ruleOf(line)?.effectiveFrom ?? []));
  return days.size === 1 ? [...days][0] : undefined;
};
