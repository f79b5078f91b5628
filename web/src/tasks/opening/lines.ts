import { writePhrase } from '../../../../functions/opening/setting/phrase-writing.ts';
import { readPhrase, type LineReading } from '../../../../functions/opening/setting/phrases.ts';

/** A line of a notice and what was understood of it. */
export interface ReadLine extends LineReading {
  /** Its number in the text, from 0. */
  readonly at: number;
  readonly text: string;
}

/** What stands between two lines: notices and lists also put several into one, with semicolons. */
const BETWEEN = /[\n；;]/;

/** Every line that says something, read. */
export const readLines = (text: string): readonly ReadLine[] =>
  text.split(BETWEEN).flatMap((line, at) => (line.trim() === '' ? [] : [{ at, text: line, ...readPhrase(line) }]));

/** Whether each line was understood in exactly one way, and there is a rule or a period among them. */
export const isPlain = (lines: readonly ReadLine[]): boolean =>
  lines.every(({ readings }) => readings.length === 1) &&
  lines.some(({ readings: [reading] }) => reading !== undefined && reading.kind !== 'RESTRICTION');

/** The lines as they are sent. */
export const sentLines = (lines: readonly ReadLine[]): string[] => lines.map(({ text }) => text.trim());

/** The text with one line changed. */
export const withLine = (text: string, at: number, line: string): string =>
  text
    .split(BETWEEN)
    .map((before, index) => (index === at ? line : before))
    .join('\n');

/** The text with one line more. */
export const withAnother = (text: string, line: string): string =>
  text.trim() === '' ? line : `${text.trimEnd()}\n${line}`;

/** A reading as a line of its own, in the language the line was written in. */
export const rewritten = (line: string, reading: LineReading['readings'][number]): string =>
  writePhrase(reading, /[\u4e00-\u9fff]/.test(line) ? 'zh' : 'en');
