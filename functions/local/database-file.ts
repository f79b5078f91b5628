import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

export type FileState =
  | { readonly state: 'new' | 'ours' }
  /** Not a database, or one of somebody else's. */
  | { readonly state: 'foreign'; readonly why: string }
  | { readonly state: 'damaged'; readonly why: string };

const MAGIC = 'SQLite format 3\0';

const startsAsDatabase = (file: string): boolean => {
  const head = Buffer.alloc(MAGIC.length);
  const handle = openSync(file, 'r');
  readSync(handle, head, 0, head.length, 0);
  closeSync(handle);
  return head.toString('latin1') === MAGIC;
};

/** What a query answers in its first column. */
const column = (database: DatabaseSync, sql: string): string[] =>
  database
    .prepare(sql)
    .all()
    .map((row) => String(Object.values(row)[0]));

/**
 * Looks at the database's file before it is used, and changes nothing: the emulator itself starts silently on a
 * damaged file and would write into a foreign one.
 */
export const inspectFile = (file: string, tableName: string): FileState => {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return { state: 'new' };
  if (!startsAsDatabase(file)) return { state: 'foreign', why: 'it is not a SQLite file' };
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const [verdict] = column(database, 'PRAGMA quick_check(1)');
    if (verdict !== 'ok') return { state: 'damaged', why: verdict ?? 'the check gave no answer' };
    const tables = column(database, "SELECT name FROM sqlite_master WHERE type = 'table'");
    if (!tables.includes('_tables')) return { state: 'foreign', why: `it holds ${tables.join(', ') || 'nothing'}` };
    const names = column(database, 'SELECT table_name FROM _tables');
    if (names.length === 0) return { state: 'new' };
    return names.includes(tableName) ? { state: 'ours' } : { state: 'foreign', why: `it holds ${names.join(', ')}` };
  } catch (error) {
    return { state: 'damaged', why: error instanceof Error ? error.message : String(error) };
  } finally {
    database?.close();
  }
};

/** Does something to the file while the emulator runs on it; SQLite keeps the two apart. */
const beside = (file: string, act: (database: DatabaseSync) => void): void => {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  try {
    act(database);
  } finally {
    database.close();
  }
};

/**
 * The emulator looks for the stream's last number at every write by reading the whole stream of the table: each write
 * takes longer than the one before. With this index it finds it at once.
 */
export const indexStream = (file: string): void => {
  beside(file, (database) => {
    database.exec(
      'CREATE INDEX IF NOT EXISTS gongxing_stream_order ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
    );
  });
};

/**
 * Removes what has been read from the stream, which the emulator keeps for ever (DynamoDB keeps a day). The last
 * record stays: from it the emulator counts on.
 */
export const trimStream = (file: string, tableName: string, upTo: number): void => {
  beside(file, (database) => {
    database
      .prepare('DELETE FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) < ?')
      .run(tableName, upTo);
  });
};
