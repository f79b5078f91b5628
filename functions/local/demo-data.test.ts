import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Store } from '../platform/store.ts';
import { DATA_SHAPE, readyDemo } from './demo-data.ts';
import { openFolder, type Folder, type Note } from './folder.ts';

const TABLE = 'arn:one';
const summary = { people: [], others: [], partners: [], gates: [] };

/** A store that must not be touched. */
const untouched = new Proxy({}, { get: () => expect.unreachable('the store was used') }) as Store;

const folderWith = (note: Note, value: object): Folder => {
  const folder = openFolder(join(mkdtempSync(join(tmpdir(), 'gongxing-shape-')), 'data'));
  folder.write(note, value);
  return folder;
};

const ready = (folder: Folder) =>
  readyDemo({
    store: untouched,
    folder,
    table: TABLE,
    vehicles: undefined,
    now: 0,
    say: () => undefined,
    showProgress: () => undefined,
  });

const noted = { table: TABLE, now: 0, vehicles: null, summary };

it('goes on with data of the present shape', async () => {
  const folder = folderWith('demo', { ...noted, shape: DATA_SHAPE });
  expect(await ready(folder)).toEqual({ summary, isFresh: false });
  folder.release();
});

it.each([
  ['an earlier', {}],
  ['an earlier', { shape: DATA_SHAPE - 1 }],
  ['a later', { shape: DATA_SHAPE + 1 }],
])('says what to do about data of %s version, and leaves them as they are', async (which, shape) => {
  for (const note of ['demo', 'loading'] as const) {
    const folder = folderWith(note, { ...noted, ...shape });
    await expect(ready(folder)).rejects.toThrow(new RegExp(`written by ${which} version[^]*npm run reset`));
    expect(folder.read(note)).toEqual({ ...noted, ...shape });
    folder.release();
  }
});
