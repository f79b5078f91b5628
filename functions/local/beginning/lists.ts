/** The lists that a city begins with, as its people wrote them: a CSV with a line of column names, or a JSON list. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { tidy } from '../../platform/text.ts';
import { isTrouble, trouble } from '../trouble.ts';

/** One row with the place where it stands, so that a fault can be found. Cells that are left out are empty. */
export interface Row<Column extends string> {
  readonly at: string;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface List<Column extends string> {
  readonly rows: readonly Row<Column>[];
  readonly faults: readonly string[];
}

interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Cells of a CSV after RFC 4180; a quoted cell may run over several lines. Lines without a text are left out. */
const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let cells: string[] = [];
  let number = 1;
  let begun = number;
  let read = 0;
  for (const [whole, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
    read += whole.length;
    cells.push(quoted?.replaceAll('""', '"') ?? bare);
    number += whole.split('\n').length - 1;
    if (end === ',') continue;
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ number: begun, cells });
    [cells, begun] = [[], number];
  }
  if (read < text.length) throw trouble(`line ${String(number)}: a quotation mark is not closed, or stands in a cell.`);
  return lines;
};

/** Columns that a CSV may do without; a JSON entry leaves out what it likes. */
const OPTIONAL: readonly string[] = ['telephone'];

const listOfCsv = <Column extends string>(file: string, text: string, columns: readonly Column[]): List<Column> => {
  const [head = { number: 1, cells: [] }, ...lines] = linesOf(text);
  const names = head.cells.map((name) => name.trim());
  const at = (line: number): string => `${file}, line ${String(line)}`;
  const faults = [
    ...columns
      .filter((column) => !names.includes(column) && !OPTIONAL.includes(column))
      .map((column) => `${column}: the column is missing.`),
    ...names.filter((name) => !columns.some((one) => one === name)).map((name) => `${name}: there is no such column.`),
  ].map((fault) => `${at(head.number)}, ${fault}`);
  const tooLong = lines.filter(({ cells }) => cells.length > names.length);
  return {
    rows: lines.map(({ number, cells }) => ({
      at: at(number),
      cells: Object.fromEntries(
        columns.map((column) => [column, tidy(cells[names.indexOf(column)] ?? '')]),
      ) as Row<Column>['cells'],
    })),
    faults: [...faults, ...tooLong.map(({ number }) => `${at(number)}: there are more cells than columns.`)],
  };
};

const textOf = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  return typeof value === 'string' || typeof value === 'number' ? tidy(String(value)) : undefined;
};

const listOfJson = <Column extends string>(file: string, text: string, columns: readonly Column[]): List<Column> => {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries)) throw trouble('it must be a list of entries.');
  const faults: string[] = [];
  const rows = entries.map((entry: unknown, index) => {
    const at = `${file}, entry ${String(index + 1)}`;
    const given = Object.entries((entry ?? {}) as Readonly<Record<string, unknown>>);
    for (const [name, value] of given)
      if (!columns.some((column) => column === name)) faults.push(`${at}, ${name}: there is no such field.`);
      else if (textOf(value) === undefined) faults.push(`${at}, ${name}: it must be a text.`);
    const told = new Map(given);
    const cells = columns.map((column) => [column, textOf(told.get(column)) ?? '']);
    return { at, cells: Object.fromEntries(cells) as Row<Column>['cells'] };
  });
  return { rows, faults };
};

/** Spreadsheets like to save Chinese as GBK, which would come in as other signs. */
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw trouble('it must be saved as UTF-8.');
  }
};

const bytesOf = (path: string): Uint8Array => {
  try {
    return readFileSync(path);
  } catch {
    throw trouble('it cannot be read.');
  }
};

/** Reads a list, and tells what is wrong with its form. */
export const readList = <Column extends string>(path: string, columns: readonly Column[]): List<Column> => {
  const file = basename(path);
  try {
    const text = decoded(bytesOf(path));
    const list = (path.endsWith('.json') ? listOfJson : listOfCsv)(file, text, columns);
    return list.rows.length > 0 ? list : { rows: [], faults: [...list.faults, `${file}, there is nothing in it.`] };
  } catch (error) {
    if (isTrouble(error)) return { rows: [], faults: [`${file}, ${error.message}`] };
    if (error instanceof SyntaxError) return { rows: [], faults: [`${file}, it is not JSON (${error.message}).`] };
    throw error;
  }
};
