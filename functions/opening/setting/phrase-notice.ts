/**
 * Reads a notice pasted whole, sentence by sentence: what carries a rule is read, what says nothing of opening is set
 * aside, and a mark stands where words that may matter were not understood. Pure.
 */
import type { OpeningRule } from '../engine/types.ts';
import { expectations } from './phrase-examples.ts';
import { withPart, type Parts } from './phrase-meaning.ts';
import { plainLine } from './phrase-parts.ts';
import { idleAt, partAt, readPhrase, type LineReading } from './phrases.ts';
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
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** What was read there; nothing where no reader takes anything. */
  readonly part?: Parts;
}

const SENTENCE = /[^\n；;。！]+/g;
const CLAUSE = /[^,()]+/g;
/** Words that may change what is open, and so are never set aside unread. */
const WEIGHTY = /\d|不|禁|除|仅|只|每|周|星期|暂停|停止|假|节|晚|早|夜|午|closed|except|only|holiday/;
/** A clause of its own may well hold numbers, such as 限高2.1米: only times and dates make it weighty. */
const TIMELY = /\d\s*[:点时月日号]|假|周末|星期|傍晚|夜间/;
const OPENS: readonly (keyof Parts)[] = [
  ...(['hours', 'closed', 'run', 'weekly', 'leaveBy', 'barred', 'moments'] as const),
  ...(['lastEntryMinutes', 'lastEntryAt', 'continuous'] as const),
];
const LEAST_PROSE = 3;

/** The clause in stretches that were read and stretches that were not. */
const stretchesOf = (plain: string, from: number, to: number): Stretch[] => {
  const stretches: Stretch[] = [];
  let at = from;
  while (at < to) {
    const taken = partAt(plain, at);
    const idle = taken ? undefined : idleAt(plain, at);
    const end = taken?.end ?? idle?.end ?? at + 1;
    const last = stretches.at(-1);
    if (taken) stretches.push({ from: at, to: end, part: taken.value });
    else if (!idle && last && !last.part && last.to === at)
      stretches[stretches.length - 1] = { from: last.from, to: end };
    else if (!idle) stretches.push({ from: at, to: end });
    at = end;
  }
  return stretches;
};

const opens = (stretches: readonly Stretch[]): boolean =>
  stretches.some(({ part }) => part && OPENS.some((name) => name in part));

/** Stretches of a sentence that are set aside. */
const asideOf = (plain: string): Stretch[] =>
  [...plain.matchAll(CLAUSE)].flatMap((clause) => {
    const stretches = stretchesOf(plain, clause.index, clause.index + clause[0].length);
    const unread = stretches.filter(({ part }) => !part);
    const weighty = stretches.length > unread.length ? WEIGHTY : TIMELY;
    return unread.filter(({ from, to }) => !weighty.test(plain.slice(from, to)));
  });

const blanked = (text: string, aside: readonly Stretch[]): string =>
  aside.reduce((line, { from, to }) => line.slice(0, from) + ' '.repeat(to - from) + line.slice(to), text);

const prose = (text: string, at: number): NoticeLine => ({ at, text, said: '', unused: [text.trim()], readings: [] });

/** Hours without days mean every day only where nothing stands beside them that might have said which. */
const namesDays = (found: Parts | undefined): boolean =>
  found !== undefined && Object.keys(found).some((name) => !OPENS.includes(name as keyof Parts) && name !== 'force');

const readSentence = (text: string, at: number): NoticeLine[] => {
  const strict = readPhrase(text);
  const whole = { at, text, said: text.trim(), unused: [] };
  if (strict.readings.length > 0) return [{ ...whole, ...strict }];
  const plain = plainLine(text);
  const stretches = stretchesOf(plain, 0, plain.length);
  const aside = asideOf(plain);
  const isProse = aside.some(({ from, to }) => to - from >= LEAST_PROSE);
  if (!opens(stretches)) return isProse ? [prose(text, at)] : [{ ...whole, ...strict }];
  const line = blanked(text, aside);
  const reading = readPhrase(line);
  if (reading.trouble?.expected === expectations.ANOTHER_LINE) {
    const { offset } = reading.trouble;
    const first = readSentence(text.slice(0, offset), at);
    if (first.every(({ trouble }) => !trouble)) return [...first, ...readSentence(text.slice(offset), at + offset)];
  }
  const found = stretches.reduce<Parts | undefined>(
    (all, { part }) => (all && part ? (withPart(all, part) ?? all) : all),
    {},
  );
  if (reading.readings.length > 0 && aside.length > 0 && !namesDays(found)) return [{ ...whole, ...strict }];
  const unused = aside.map(({ from, to }) => text.slice(from, to).trim()).filter((words) => words !== '');
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

/** Every sentence or line that says something. Where nothing at all opens, prose is no prose but not understood. */
export const readNotice = (text: string): readonly NoticeLine[] => {
  const lines = [...text.matchAll(SENTENCE)]
    .filter(([sentence]) => sentence.trim() !== '')
    .flatMap((sentence) => inForceTogether(readSentence(sentence[0], sentence.index)));
  if (lines.some(({ readings }) => readings.length > 0)) return lines;
  return lines.map((line) => ({ ...line, said: line.text.trim(), unused: [], ...readPhrase(line.text) }));
};
