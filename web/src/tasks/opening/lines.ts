import { assumptions } from '../../../../functions/opening/phrases/assumptions.ts';
import { readOnce } from '../../../../functions/opening/phrases/once.ts';
import { beginningOf, type NoticeLine } from '../../../../functions/opening/phrases/notice-lines.ts';
import { readNotice } from '../../../../functions/opening/phrases/notice.ts';
import { writePhrase } from '../../../../functions/opening/phrases/writing.ts';
import { dateOf } from '../../lib/format.ts';
import { now } from '../../lib/now.ts';

/** A line of a notice and what was understood of it. */
export type ReadLine = NoticeLine;

/** Every line and sentence that says something, read as on a day. */
export const readLines = (text: string, today = dateOf(now())): readonly ReadLine[] => readNotice(text, today);

/** The day from which a notice is in force, when it names one and that lies ahead. */
export const dayOfEffect = (lines: readonly ReadLine[], today: string): string | undefined => {
  const day = beginningOf(lines);
  return day !== undefined && day > today ? day : undefined;
};

/** The one line of a single opening, as said today. */
export const readOnceLine = (text: string, today: string): readonly ReadLine[] =>
  text.trim() === '' ? [] : [{ at: 0, text, said: text.trim(), unused: [], ...readOnce(text, today) }];

/** Whether a line is no rule at all, and no fault either. */
export const isProse = ({ readings, trouble }: ReadLine): boolean => readings.length === 0 && !trouble;

/** Whether a line is understood, but only with something taken for granted: the writer says that it is so, or rewrites it. */
export const isAssumed = ({ readings, assumed }: ReadLine): boolean => readings.length === 1 && assumed !== undefined;

const isUnderstood = (line: ReadLine): boolean => isProse(line) || (line.readings.length === 1 && !isAssumed(line));

/** How many lines were not understood in exactly one way, with nothing taken for granted. */
export const notUnderstood = (lines: readonly ReadLine[]): number => lines.filter((line) => !isUnderstood(line)).length;

/** Whether each line was understood in exactly one way, and there is a rule or a period among them. */
export const isPlain = (lines: readonly ReadLine[]): boolean =>
  lines.every(isUnderstood) &&
  lines.some(({ readings: [reading] }) => reading !== undefined && reading.kind !== 'RESTRICTION');

/** The lines as they are sent: without what says nothing of opening. */
export const sentLines = (lines: readonly ReadLine[]): string[] =>
  lines.filter((line) => !isProse(line)).map(({ said }) => said);

const ENDS_SENTENCE = /(?:^|[\n；;。！])\s*$/;
const GOES_ON = /^\s*[^\n；;。！\s]/;

/** The text with one line changed; what stood in the middle of a sentence comes to stand by itself. */
export const withLine = (text: string, { at, text: before }: Pick<ReadLine, 'at' | 'text'>, line: string): string => {
  const [head, tail] = [text.slice(0, at), text.slice(at + before.length)];
  const begin = ENDS_SENTENCE.test(head) ? head : `${head.replace(/[\s，,、（(]+$/, '')}\n`;
  const end = GOES_ON.test(tail) ? `\n${tail.replace(/^[\s，,、）)]+/, '')}` : tail;
  return begin + line + end;
};

/** The text with one line more. */
export const withAnother = (text: string, line: string): string =>
  text.trim() === '' ? line : `${text.trimEnd()}\n${line}`;

/** A reading as a line of its own, in the language the line was written in. */
export const rewritten = (line: string, reading: ReadLine['readings'][number]): string =>
  writePhrase(reading, /[\u4e00-\u9fff]/.test(line) ? 'zh' : 'en');

/** An assumed line as it is once its writer has said that it is so: nothing in it is taken for granted any more. */
export const confirmed = ({ text, instead, readings: [reading], assumed = [] }: ReadLine): string => {
  if (!reading || instead !== undefined) return instead ?? text;
  return (assumed.includes(assumptions.OF_YEARS) ? '每年' : '') + rewritten(text, reading);
};
