import { relative } from 'node:path';

/** What the terminal shows. One line is one fact; progress rewrites its line where the terminal can. */

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A path as one would write it from here. */
export const shortened = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
};

/** Columns a text takes: a Chinese character takes two. */
const columns = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/.test(sign) ? 2 : 1), 0);

/** Rows with their cells under each other. */
export const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => columns(row[index] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - columns(cell)))
      .join('  ')
      .trimEnd(),
  );
};

/** Shows how far something is: every tenth where output is kept, at once where it is looked at. */
export const progress = (what: string): ((done: number, total: number) => void) => {
  let shown = -1;
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    const step = process.stdout.isTTY ? percent : percent - (percent % 10);
    if (step <= shown) return;
    shown = step;
    if (process.stdout.isTTY) process.stdout.write(`\r  ${what}: ${String(step)} %${percent === 100 ? '\n' : ''}`);
    else say(`  ${what}: ${String(step)} %`);
  };
};
