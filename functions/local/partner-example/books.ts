/** The partner's own books: whatever it has heard and done, in a file that outlives it. */
import { DatabaseSync } from 'node:sqlite';

/** An order as the partner has it. */
export interface BookedOrder {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  /** What it costs; null until it is charged. */
  readonly totalFen: number | null;
  readonly begins: string;
}

/** What a car answered to a command, as it is told to the platform. */
export interface LockAnswer {
  readonly outcome: 'DONE' | 'FAILED';
  readonly odometerKm?: number;
  readonly batteryPercent?: number;
  readonly reason?: string;
}

type NoteName = 'cursor' | 'endpointId' | 'secrets' | 'registration';

export interface Books {
  readonly note: (name: NoteName) => string | undefined;
  readonly keepNote: (name: NoteName, value: string) => void;
  /** Keeps an order as it was told, unless something later is known already. */
  readonly keepOrder: (order: BookedOrder) => void;
  readonly orders: () => BookedOrder[];
  readonly order: (id: string) => BookedOrder | undefined;
  /** What a car answered to a command; it was asked once. */
  readonly answerTo: (commandId: string) => LockAnswer | undefined;
  readonly keepAnswer: (commandId: string, answer: LockAnswer) => void;
  readonly close: () => void;
}

const LAYOUT = `
  PRAGMA journal_mode = WAL;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS answers (command TEXT PRIMARY KEY, answer TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS orders (
    id TEXT PRIMARY KEY, state TEXT NOT NULL, revision INTEGER NOT NULL, totalFen INTEGER, begins TEXT NOT NULL
  )`;

/** Opens the books in a file, made when absent. */
export const openBooks = (file: string): Books => {
  const database = new DatabaseSync(file);
  database.exec(LAYOUT);
  const readNote = database.prepare('SELECT value FROM notes WHERE name = ?');
  const writeNote = database.prepare('INSERT OR REPLACE INTO notes VALUES (?, ?)');
  const readAnswer = database.prepare('SELECT answer FROM answers WHERE command = ?');
  const writeAnswer = database.prepare('INSERT OR IGNORE INTO answers VALUES (?, ?)');
  const readOrder = database.prepare('SELECT * FROM orders WHERE id = ?');
  const readOrders = database.prepare('SELECT * FROM orders ORDER BY begins, id');
  const writeOrder = database.prepare(`INSERT INTO orders VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
    state = excluded.state, revision = excluded.revision, totalFen = excluded.totalFen
    WHERE excluded.revision > orders.revision`);
  return {
    note: (name) => readNote.get(name)?.value as string | undefined,
    keepNote: (name, value) => {
      writeNote.run(name, value);
    },
    keepOrder: ({ id, state, revision, totalFen, begins }) => {
      writeOrder.run(id, state, revision, totalFen, begins);
    },
    orders: () => readOrders.all().map((row) => ({ ...row }) as unknown as BookedOrder),
    order: (id) => readOrder.get(id) as unknown as BookedOrder | undefined,
    answerTo: (commandId) => {
      const row = readAnswer.get(commandId);
      return row && (JSON.parse(String(row.answer)) as LockAnswer);
    },
    keepAnswer: (commandId, answer) => {
      writeAnswer.run(commandId, JSON.stringify(answer));
    },
    close: () => {
      database.close();
    },
  };
};
