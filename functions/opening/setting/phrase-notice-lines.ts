/** Lines of a notice as they were read, and what one says for another. Pure. */
import type { CivilDate } from '../../platform/time.ts';
import { minutesOf } from '../engine/clock.ts';
import type { DaySelector, Hours, OpeningRule } from '../engine/types.ts';
import { assumptions, type Assumption } from './phrase-assumptions.ts';
import type { Parts } from './phrase-meaning.ts';
import { writePhrase } from './phrase-writing.ts';
import type { LineReading } from './phrases.ts';
import type { Phrase } from './types.ts';

/** A line of a notice, what was read of it, and what was not needed. */
export interface NoticeLine extends LineReading {
  /** Where it begins in the text. */
  readonly at: number;
  readonly text: string;
  /** The line without the words that say nothing of opening. */
  readonly said: string;
  /** What its text is to be when it is written out, where other lines share it. */
  readonly instead?: string;
  /** Words that say nothing of opening. */
  readonly unused: readonly string[];
  /** From which day on the notice is in force, where prose says so: 自2026年12月1日起向社会开放. */
  readonly effectiveFrom?: CivilDate;
}

export const prose = (text: string, at: number, { force }: Parts = {}): NoticeLine => ({
  ...{ at, text, said: '', unused: [text.replace(/^[\s,，]+/, '').trim()], readings: [] },
  ...(force?.effectiveFrom === undefined ? {} : { effectiveFrom: force.effectiveFrom }),
});

export const withAssumed = (line: NoticeLine, what: Assumption): NoticeLine => ({
  ...line,
  assumed: [...(line.assumed ?? []).filter((one) => one !== assumptions.EVERY_YEAR), assumptions[what]],
});

export const asRule = (line: Pick<NoticeLine, 'at' | 'text' | 'unused'>, rule: OpeningRule): NoticeLine => {
  const phrase: Phrase = { kind: 'RULE', rule };
  return { ...line, said: writePhrase(phrase), readings: [phrase] };
};

export const ruleOf = ({ readings: [reading, ...others] }: NoticeLine): OpeningRule | undefined =>
  reading?.kind === 'RULE' && others.length === 0 ? reading.rule : undefined;

/** From when the first rule of a sentence is in force holds for those after it that say nothing else. */
export const inForceTogether = (lines: readonly NoticeLine[]): NoticeLine[] => {
  const first = lines.map(ruleOf).find((rule) => rule !== undefined);
  // Closed from one date to another: what else is said holds outside them.
  const { effectiveFrom, effectiveTo } =
    first?.type === 'CLOSED' && first.effectiveTo !== undefined ? {} : (first ?? {});
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

/** In a notice of one year, what comes again each year by its words may be meant for that year alone. */
export const ofOneYear = (line: NoticeLine, year: number | undefined): NoticeLine => {
  const rule = ruleOf(line);
  if (!rule || year === undefined || line.text.includes('每年') || (rule.effectiveFrom ?? rule.effectiveTo))
    return line;
  const on: DaySelector = rule.type === 'DAILY' || rule.type === 'CLOSED' ? rule.on : {};
  const named = on.named ?? on.lunar ?? (rule.type === 'BREAK' ? rule.named : undefined);
  return (named ?? (rule.type === 'YEARLY' || undefined)) ? withAssumed(line, 'OF_YEARS') : line;
};

const meet = (one: Hours, other: Hours): boolean =>
  minutesOf(one.from) < minutesOf(other.to) && minutesOf(other.from) < minutesOf(one.to);

const hoursOf = (phrase: Phrase): readonly Hours[] => {
  if (phrase.kind === 'RESTRICTION') return [];
  const said = phrase.kind === 'RULE' ? phrase.rule : phrase.period;
  return 'hours' in said ? said.hours : [];
};

/** Hours that lie in each other: one of them may say something else, such as when the place is cleared. */
export const askedOfOverlap = (line: NoticeLine): NoticeLine => {
  const isMet = line.readings
    .map(hoursOf)
    .some((hours) => hours.some((one, i) => hours.slice(i + 1).some((other) => meet(one, other))));
  return isMet ? { ...line, assumed: [...(line.assumed ?? []), assumptions.HOURS_OVERLAP] } : line;
};

/** The day from which all of a notice is in force, as far as it names one day alone. */
export const beginningOf = (lines: readonly NoticeLine[]): CivilDate | undefined => {
  const days = new Set(lines.flatMap((line) => line.effectiveFrom ?? ruleOf(line)?.effectiveFrom ?? []));
  return days.size === 1 ? [...days][0] : undefined;
};
