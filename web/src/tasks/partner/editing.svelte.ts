import type { Refusal } from '../../lib/act.svelte.ts';
import { Act } from '../../lib/act.svelte.ts';
import { RowReader, rowsIn, type ItemOutcome, type Row, type Sheet } from './sheet.ts';

/** As many as one call may name. */
const MOST = 100;

const refusalOf = (column: string, message: string): Refusal => ({
  code: 'MISSING',
  message,
  path: [column],
  rule: '',
});

/** One item of the catalogue in a form, made from the columns of its sheet. */
export class ItemForm<Shown, Input> {
  readonly act = new Act();
  readonly sheet: Sheet<Shown, Input>;
  readonly row: Record<string, string> = $state({});

  constructor(sheet: Sheet<Shown, Input>, row: Row) {
    this.sheet = sheet;
    for (const { key, choices } of sheet.columns())
      this.row[key] = row[key] ?? Object.values(choices ?? {}).at(-1) ?? '';
  }

  /** What the cells say; undefined while one of them cannot be read. */
  get input(): Input | undefined {
    const cells = new RowReader(this.row, this.sheet.columns());
    const input = this.sheet.read(cells);
    return cells.wrong.length === 0 ? input : undefined;
  }

  /** True when it was taken. */
  async save(): Promise<boolean> {
    const cells = new RowReader(this.row, this.sheet.columns());
    const input = this.sheet.read(cells);
    this.act.clear();
    this.act.refusals = cells.wrong.map(({ column, message }) => refusalOf(column, message));
    if (cells.wrong.length > 0) return false;
    const done = await this.act.run(async () => {
      const { results, userErrors } = await this.sheet.send([input]);
      return { userErrors: [...userErrors, ...results.flatMap((result) => result.userErrors)] };
    });
    return done !== undefined;
  }
}

/** What became of one pasted row. */
interface RowOutcome {
  readonly reference: string;
  readonly outcome: ItemOutcome['outcome'];
  readonly messages: readonly string[];
}

/** Many items at once, from pasted rows: one that is refused sinks no other. */
export class Bulk<Shown, Input> {
  readonly act = new Act();
  readonly sheet: Sheet<Shown, Input>;
  text = $state('');
  results = $state.raw<readonly RowOutcome[]>([]);
  /** How many rows were sent, of how many. */
  progress = $state.raw<{ readonly sent: number; readonly all: number }>();

  constructor(sheet: Sheet<Shown, Input>) {
    this.sheet = sheet;
  }

  async #sendSome(items: Input[]): Promise<boolean> {
    const done = await this.act.run(async () => this.sheet.send(items));
    if (!done) return false;
    const told = done.results.map(({ partnerReference, outcome, userErrors }) => ({
      reference: partnerReference,
      outcome,
      messages: userErrors.map(({ message }) => message),
    }));
    this.results = [...this.results, ...told];
    return true;
  }

  /** Sends all rows that can be read, a hundred at a time, and tells of each what became of it. */
  async send(): Promise<void> {
    this.act.clear();
    this.results = [];
    const columns = this.sheet.columns();
    const rows = rowsIn(columns, this.text);
    if (typeof rows === 'string') {
      this.act.refusals = [refusalOf('text', rows)];
      return;
    }
    const read = rows.map((row) => {
      const cells = new RowReader(row, columns);
      return { reference: row.partnerReference ?? '', input: this.sheet.read(cells), wrong: cells.wrong };
    });
    this.results = read
      .filter(({ wrong }) => wrong.length > 0)
      .map(({ reference, wrong }) => ({
        reference,
        outcome: 'REFUSED',
        messages: wrong.map(({ message }) => message),
      }));
    const items = read.filter(({ wrong }) => wrong.length === 0).map(({ input }) => input);
    for (let at = 0; at < items.length; at += MOST) {
      this.progress = { sent: at, all: items.length };
      if (!(await this.#sendSome(items.slice(at, at + MOST)))) break;
    }
    this.progress = undefined;
  }
}
