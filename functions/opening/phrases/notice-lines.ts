/** Lines of a notice as they were read, and what one says for another. Pure. */
import type { CivilDate } from '../../platform/time.ts';
import { minutesOf } from '../engine/clock.ts';
import type { DailyRule, DaySelector, Hours, OpeningRule } from '../engine/types.ts';
import { assumptions, type Assumption } from './assumptions.ts';
import type { Parts } from './found.ts';
import { writePhrase } from './writing.ts';
import type { LineReading } from './reading.ts';
import type { Phrase } from './types.ts';
import type { NoticeTime } from './years.ts';

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
  /** Until which day it is: 有效期至2027年6月30日. */
  readonly effectiveTo?: CivilDate;
}

/** Reads one sentence, as what is read of a part of it asks again. */
export type ReadSentence = (text: string, at: number, time: NoticeTime) => NoticeLine[];

export const prose = (text: string, at: number, { force }: Parts = {}): NoticeLine => ({
  ...{ at, text, said: '', unused: [text.replace(/^[\s,，]+/, '').trim()], readings: [] },
  // 2027年5月1日至5月3日 in prose is the time of something else.
  ...(force?.effectiveFrom === undefined || force.effectiveTo !== undefined
    ? {}
    : { effectiveFrom: force.effectiveFrom }),
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

export const dailyOf = (line: NoticeLine): DailyRule | undefined => {
  const rule = ruleOf(line);
  return rule?.type === 'DAILY' ? rule : undefined;
};

const BEGINS_LINE = /(?:^|[\n；;。！])\s*$/;
const ENDS_LINE = /^\s*(?:$|[\n；;。！])/;

/** Whether a line stands by itself in a text as it would be written out: once its writer has confirmed it, it does. */
export const isWrittenOut = (line: NoticeLine, whole: string): boolean => {
  const { at, text, readings } = line;
  const said = text.trim();
  return (
    BEGINS_LINE.test(whole.slice(0, at)) &&
    ENDS_LINE.test(whole.slice(at + text.length)) &&
    readings.length === 1 &&
    readings.some((reading) =>
      (['zh', 'en'] as const).some((language) =>
        [said, said.replace(/^每年/, '')].includes(writePhrase(reading, language)),
      ),
    )
  );
};

/** What is to stand for words that several lines share: all that they say. */
export const sharingText = (lines: readonly NoticeLine[]): NoticeLine[] =>
  lines.map((line) => {
    const sharing = lines.filter(({ at, text }) => at === line.at && text === line.text);
    return sharing.length > 1 ? { ...line, instead: sharing.map(({ said }) => said).join('\n') } : line;
  });

/** In a notice of one year, what comes again each year by its words may be meant for that year alone. */
export const ofOneYear = (line: NoticeLine, year: number | undefined): NoticeLine => {
  const rule = ruleOf(line);
  if (!rule || year === undefined || line.text.includes('每年') || (rule.effectiveFrom ?? rule.effectiveTo))
    return line;
  const on: DaySelector = rule.type === 'DAILY' || rule.type === 'CLOSED' ? rule.on : {};
  const named = on.named ?? on.lunar ?? (rule.type === 'BREAK' ? rule.named : undefined);
  return (named ?? (rule.type === 'YEARLY' || undefined)) ? withAssumed(line, 'OF_YEARS') : line;
};

export const meet = (one: Hours, other: Hours): boolean =>
  minutesOf(one.from) < minutesOf(other.to) && minutesOf(other.from) < minutesOf(one.to);

/** Whether each of some hours lies within one of others: a break at noon. */
export const liesWithin = (some: readonly Hours[], others: readonly Hours[]): boolean =>
  some.every((one) =>
    others.some(({ from, to }) => minutesOf(from) <= minutesOf(one.from) && minutesOf(one.to) <= minutesOf(to)),
  );

/** Hours as one, where they lie in each other. */
const joined = (hours: readonly Hours[]): readonly Hours[] =>
  [...hours]
    .sort((a, b) => minutesOf(a.from) - minutesOf(b.from))
    .reduce<readonly Hours[]>((all, one) => {
      const last = all.at(-1);
      if (!last || !meet(last, one)) return [...all, one];
      const to = minutesOf(one.to) > minutesOf(last.to) ? one.to : last.to;
      return [...all.slice(0, -1), { from: last.from, to }];
    }, []);

/** The same of other hours. */
export const withHours = (phrase: Phrase, change: (hours: readonly Hours[]) => readonly Hours[]): Phrase => {
  if (phrase.kind === 'RULE' && 'hours' in phrase.rule)
    return { ...phrase, rule: { ...phrase.rule, hours: change(phrase.rule.hours) } };
  if (phrase.kind === 'PERIOD' && 'hours' in phrase.period)
    return { ...phrase, period: { ...phrase.period, hours: change(phrase.period.hours) } };
  return phrase;
};

export const hoursOf = (phrase: Phrase): readonly Hours[] => {
  if (phrase.kind === 'RESTRICTION') return [];
  const said = phrase.kind === 'RULE' ? phrase.rule : phrase.period;
  return 'hours' in said ? said.hours : [];
};

/** Hours that lie in each other: one of them may say something else, such as when the place is cleared. */
export const askedOfOverlap = (line: NoticeLine): NoticeLine => {
  const isMet = line.readings
    .map(hoursOf)
    .some((hours) => hours.some((one, i) => hours.slice(i + 1).some((other) => meet(one, other))));
  if (!isMet) return line;
  const assumed = [...(line.assumed ?? []), assumptions.HOURS_OVERLAP];
  return { ...line, readings: line.readings.map((one) => withHours(one, joined)), assumed };
};

/**
 * The day from which all of a notice is in force: its prose or its first rule says 自…起, and no other another day.
 * Dates on which it makes an exception, such as 2027年5月1日至5月3日不开放, are none of its beginning.
 */
export const beginningOf = (lines: readonly NoticeLine[]): CivilDate | undefined => {
  const rules: readonly OpeningRule[] = lines.flatMap((line) => ruleOf(line) ?? []);
  const [first, ...others] = rules.filter(({ type, effectiveTo }) => type !== 'CLOSED' || effectiveTo === undefined);
  const told = lines.flatMap(({ effectiveFrom }) => effectiveFrom ?? []);
  if (told.length === 0 && first?.effectiveTo !== undefined) return undefined;
  const begun = first?.effectiveFrom ?? told[0];
  const later = others.flatMap(({ effectiveFrom, effectiveTo }) =>
    effectiveTo === undefined ? (effectiveFrom ?? []) : [],
  );
  return [...told, ...later].every((day) => day === begun) ? begun : undefined;
};
