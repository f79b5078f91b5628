import type { UpsertOutcome } from '../../generated/graphql.ts';
import type { Refusal } from '../../lib/act.svelte.ts';
import { csvOf } from '../../lib/csv.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { fenOf } from '../../lib/typed-yuan.ts';
import { rowsOf } from './csv-text.ts';

/** Cells of one row by the keys of their columns. */
export type Row = Readonly<Record<string, string>>;

/** One column of a sheet, and one field of its form. */
interface Column {
  readonly key: string;
  /** In the language of the page. */
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'number' | 'date';
  /** Values that may be chosen, by their words. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** What is wrong with a cell before it is sent. */
interface Wrong {
  readonly column: string;
  readonly message: string;
}

const w = words(
  {
    whole: (label: string) => `“${label}”须为整数`,
    decimal: (label: string) => `“${label}”须为数字`,
    yuan: (label: string) => `“${label}”须为金额（元），如 23.50`,
    date: (label: string) => `“${label}”须为日期，如 2027-06-30`,
    choice: (label: string, all: string) => `“${label}”须为其中之一：${all}`,
    form: (label: string) => `“${label}”不能辨认，请按示例填写`,
    heading: '首行须为列名，缺少：',
    and: '、',
    yes: '是',
    no: '否',
  },
  {
    whole: (label: string) => `${label}: a whole number is needed`,
    decimal: (label: string) => `${label}: a number is needed`,
    yuan: (label: string) => `${label}: an amount in yuan is needed, such as 23.50`,
    date: (label: string) => `${label}: a date is needed, such as 2027-06-30`,
    choice: (label: string, all: string) => `${label}: one of ${all} is needed`,
    form: (label: string) => `${label}: cannot be read; write it as in the example`,
    heading: 'The first line names the columns; there is no ',
    and: ', ',
    yes: 'yes',
    no: 'no',
  },
);

export const yesOrNo = (): { readonly yes: string; readonly no: string } => ({ yes: w.yes, no: w.no });

/** Reads the cells of one row; what cannot be read is noted, so that all of it is told at once. */
export class RowReader {
  readonly wrong: Wrong[] = [];
  readonly #row: Row;
  readonly #columns: readonly Column[];

  constructor(row: Row, columns: readonly Column[]) {
    this.#row = row;
    this.#columns = columns;
  }

  text(key: string): string {
    return (this.#row[key] ?? '').trim();
  }

  /** A cell as `read` takes it, or `none` with a word of what is wrong with it. */
  read<Value>(
    key: string,
    read: (text: string) => Value | undefined,
    none: Value,
    say: (label: string) => string = w.form,
  ): Value {
    const value = read(this.text(key));
    if (value !== undefined) return value;
    const label = this.#columns.find((one) => one.key === key)?.label ?? key;
    this.wrong.push({ column: key, message: say(label) });
    return none;
  }

  whole(key: string): number {
    return this.read(key, (text) => (/^-?\d{1,9}$/.test(text) ? Number(text) : undefined), 0, w.whole);
  }

  decimal(key: string): number {
    return this.read(key, (text) => (/^-?\d{1,4}(\.\d{1,8})?$/.test(text) ? Number(text) : undefined), 0, w.decimal);
  }

  fen(key: string): number {
    return this.read(key, fenOf, 0, w.yuan);
  }

  date(key: string): string {
    return this.read(key, (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined), '', w.date);
  }

  /** A choice by its value or by its word. */
  choice<Value extends string>(key: string, choices: Readonly<Record<Value, string>>): Value {
    const all = Object.entries<string>(choices);
    const [first] = Object.keys(choices) as [Value, ...Value[]];
    const read = (text: string): Value | undefined =>
      all.find(([value, word]) => value === text || word === text)?.[0] as Value | undefined;
    return this.read(key, read, first, (label) => w.choice(label, all.map(([, word]) => word).join(w.and)));
  }

  yes(key: string): boolean {
    return this.choice(key, yesOrNo()) === 'yes';
  }
}

/** What became of one item that was sent. */
export interface ItemOutcome {
  readonly partnerReference: string;
  readonly outcome: UpsertOutcome;
  readonly userErrors: readonly Refusal[];
}

/** A part of the catalogue as rows: what stands there, how a row is read, and where it is sent. */
export interface Sheet<Shown, Input> {
  readonly columns: () => readonly Column[];
  readonly rowOf: (shown: Shown) => Row;
  readonly read: (cells: RowReader) => Input;
  readonly send: (
    items: Input[],
  ) => Promise<{ readonly results: readonly ItemOutcome[]; readonly userErrors: readonly Refusal[] }>;
}

/** A text in both languages, as it is sent and as its two cells hold it. */
export const bothOf = (zh: string, en: string): { zh: string; en?: string } => ({ zh, ...(en === '' ? {} : { en }) });
export const englishOf = ({ zh, en }: { readonly zh?: string; readonly en?: string }): string =>
  en === zh ? '' : (en ?? '');

/** Rows as CSV with a line of headings, to be put right in a spreadsheet and pasted again. */
export const sheetOf = (columns: readonly Column[], rows: readonly Row[]): string =>
  csvOf([columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ''))]);

/** Rows of pasted text by the keys of their columns; a text when the line of headings lacks some. */
export const rowsIn = (columns: readonly Column[], text: string): Row[] | string => {
  const [headings = [], ...rows] = rowsOf(text);
  const places = columns.map(({ key, label }) => headings.findIndex((one) => one === label || one === key));
  const missing = columns.filter((_, at) => places[at] === -1);
  if (missing.length > 0) return `${w.heading}${missing.map(({ label }) => label).join(w.and)}`;
  return rows.map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[places[at] ?? -1] ?? ''])));
};
