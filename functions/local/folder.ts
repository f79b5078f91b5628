import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { trouble } from './trouble.ts';

/** Where the local run keeps everything: one folder, held by one process at a time. */
export interface Folder {
  readonly path: string;
  readonly databaseFile: string;
  /** What an earlier run noted under this name; undefined when there is nothing or it cannot be read. */
  readonly read: (name: Note) => unknown;
  /** Notes a value so that it is there wholly or not at all. Readable by its owner only. */
  readonly write: (name: Note, value: unknown) => void;
  readonly remove: (name: Note) => void;
  /** Lets others have the folder. The system does it, too, when the process dies. */
  readonly release: () => void;
}

/**
 * running: address and pids while it runs · demo: the demo data is loaded, and whom to sign in as · loading: a load
 * has begun · stream: how far the stream is read · keys, clients: secrets of the sign-in · sealing: the key under which
 * citizens' data are sealed.
 */
export type Note = 'running' | 'demo' | 'loading' | 'stream' | 'keys' | 'clients' | 'sealing';

/** Address at which the process that holds a folder says it runs. */
const addressIn = (note: unknown): string | undefined =>
  typeof note === 'object' && note !== null && 'address' in note && typeof note.address === 'string'
    ? note.address
    : undefined;

const readNote = (path: string, name: Note): unknown => {
  try {
    return JSON.parse(readFileSync(join(path, `${name}.json`), 'utf8')) as unknown;
  } catch {
    return undefined;
  }
};

/** Takes a lock that the system itself gives back when the process dies, so that none is ever left behind. */
const takeLock = (path: string): DatabaseSync => {
  const lock = new DatabaseSync(join(path, 'lock'));
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return lock;
  } catch {
    lock.close();
    const address = addressIn(readNote(path, 'running'));
    throw trouble(
      address === undefined ? 'Gongxing is already starting.' : `Gongxing already runs: ${address}`,
      `(data in ${path}; stop that one first with Ctrl-C in its terminal, or give this one GONGXING_DATA=<another folder>)`,
    );
  }
};

/** Opens the folder, made when absent; refuses when another process holds it. */
export const openFolder = (path: string): Folder => {
  mkdirSync(path, { recursive: true });
  const lock = takeLock(path);
  return {
    path,
    databaseFile: join(path, 'gongxing.sqlite'),
    read: (name) => readNote(path, name),
    write: (name, value) => {
      const draft = join(path, `${name}.draft`);
      writeFileSync(draft, JSON.stringify(value, null, 1), { mode: 0o600 });
      renameSync(draft, join(path, `${name}.json`));
    },
    remove: (name) => {
      rmSync(join(path, `${name}.json`), { force: true });
    },
    release: () => {
      lock.close();
    },
  };
};
