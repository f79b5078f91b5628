import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../platform/store.ts';
import { inspectFile, trimStream } from './database-file.ts';
import { ensureTable, startEmulator } from './emulator.ts';

const TABLE = 'gongxing';
const STAMP = { actor: 'test', useCase: 'test', at: 0 };
const folder = mkdtempSync(join(tmpdir(), 'gongxing-files-'));

/** A file as a first start leaves it, with `count` items. */
const filled = async (name: string, count: number, tableName = TABLE): Promise<string> => {
  const file = join(folder, name);
  const emulator = await startEmulator({ file });
  await ensureTable(emulator.endpoint, tableName);
  const store = openStore({ tableName, endpoint: emulator.endpoint });
  for (let i = 0; i < count; i += 1) {
    const item = {
      pk: `UNIT#${String(i)}`,
      sk: 'UNIT',
      kind: 'UNIT',
      schemaVersion: 1,
      text: 'x'.repeat(500),
    } as const;
    await store.commit([{ put: item }], STAMP);
  }
  store.close();
  await emulator.stop();
  return file;
};

describe('a database file before a start', () => {
  let ours: string;
  beforeAll(async () => {
    ours = await filled('ours.sqlite', 60);
  });

  it('that is absent or empty is new', () => {
    expect(inspectFile(join(folder, 'absent.sqlite'), TABLE)).toEqual({ state: 'new' });
    writeFileSync(join(folder, 'empty.sqlite'), '');
    expect(inspectFile(join(folder, 'empty.sqlite'), TABLE)).toEqual({ state: 'new' });
  });

  it('that an earlier start wrote is ours', () => {
    expect(inspectFile(ours, TABLE)).toEqual({ state: 'ours' });
  });

  it('that holds the table of another project is foreign', async () => {
    const other = await filled('other.sqlite', 0, 'orders-of-a-shop');
    expect(inspectFile(other, TABLE)).toMatchObject({ state: 'foreign', why: 'it holds orders-of-a-shop' });
  });

  it('that is any other SQLite database, or none at all, is foreign', () => {
    const stranger = join(folder, 'stranger.sqlite');
    const database = new DatabaseSync(stranger);
    database.exec('CREATE TABLE photos (id)');
    database.close();
    expect(inspectFile(stranger, TABLE)).toMatchObject({ state: 'foreign', why: 'it holds photos' });
    writeFileSync(join(folder, 'letter.sqlite'), 'Dear Sir or Madam,');
    expect(inspectFile(join(folder, 'letter.sqlite'), TABLE).state).toBe('foreign');
  });

  it('that has lost its end is damaged', () => {
    const torn = join(folder, 'torn.sqlite');
    writeFileSync(torn, readFileSync(ours));
    truncateSync(torn, 40_960);
    expect(inspectFile(torn, TABLE).state).toBe('damaged');
  });

  it('that has pages overwritten is damaged', () => {
    const scratched = join(folder, 'scratched.sqlite');
    const bytes = readFileSync(ours);
    bytes.fill(0xa5, 8_192, bytes.length - 8_192);
    writeFileSync(scratched, bytes);
    expect(inspectFile(scratched, TABLE).state).toBe('damaged');
  });

  it('is not changed by looking at it', () => {
    const before = readFileSync(ours);
    inspectFile(ours, TABLE);
    expect(readFileSync(ours).equals(before)).toBe(true);
  });
});

it('a trimmed stream goes on with the next number', async () => {
  const file = await filled('trimmed.sqlite', 5);
  trimStream(file, TABLE, 5);
  const emulator = await startEmulator({ file });
  const store = openStore({ tableName: TABLE, endpoint: emulator.endpoint });
  await store.commit([{ put: { pk: 'UNIT#next', sk: 'UNIT', kind: 'UNIT', schemaVersion: 1 } }], STAMP);
  store.close();
  await emulator.stop();
  const database = new DatabaseSync(file, { readOnly: true });
  const numbers = database.prepare('SELECT sequence_number AS number FROM _stream_records ORDER BY id').all();
  database.close();
  expect(numbers.map(({ number }) => number)).toEqual(['5', '6']);
});
