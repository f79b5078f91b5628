import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectFile } from './database-file.ts';
import { emulatorProgram, freePort, startEmulator, type Emulator } from './emulator.ts';
import type { Folder } from './folder.ts';
import { shortened } from './terminal.ts';
import { trouble } from './trouble.ts';

export interface Database {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

export interface DatabaseOptions {
  readonly folder: Folder;
  readonly tableName: string;
  /** Tells the person at the terminal what happens. */
  readonly say: (line: string) => void;
  /** Called with its process at every start, so that a later run can stop what a killed one left behind. */
  readonly onStarted: (pid: number) => void;
  /** Called when the database has stopped and does not come back. */
  readonly onLost: (why: string) => void;
}

const RESTARTS = 5;
const QUIET_SPELL = 60_000;

/** Refuses a file that must not be written to, with what to do about it. It deletes nothing. */
const checkFile = (file: string, tableName: string): void => {
  const found = inspectFile(file, tableName);
  const name = shortened(file);
  if (found.state === 'damaged')
    throw trouble(
      `The database file ${name} is damaged: ${found.why}.`,
      'Nothing was changed. Move it away to keep it for repair (with "sqlite3 … .recover"), or run "npm run reset" to start afresh with new demo data.',
    );
  if (found.state === 'foreign')
    throw trouble(
      `The file ${name} is not a Gongxing database: ${found.why}.`,
      'Nothing was changed. Move it away, or use another folder with GONGXING_DATA=<folder>.',
    );
};

/** Command line of a process; empty when there is none or the system does not tell. */
const commandLine = (pid: number): string => {
  try {
    return readFileSync(join('/proc', String(pid), 'cmdline'), 'utf8');
  } catch {
    return '';
  }
};

/** Stops the emulator that a killed run left behind on our file, as it noted; any other process is left alone. */
export const stopLeftBehind = async ({ databaseFile, read }: Folder): Promise<void> => {
  const note = read('running');
  const pid = typeof note === 'object' && note !== null && 'databasePid' in note ? Number(note.databasePid) : 0;
  const isOurs = (): boolean => commandLine(pid).includes(databaseFile);
  if (pid === 0 || !isOurs()) return;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < 5_000 && isOurs(); waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
};

/** Starts the embedded database on the folder's file and starts it again when it dies. */
export const openDatabase = async ({
  folder,
  tableName,
  say,
  onStarted,
  onLost,
}: DatabaseOptions): Promise<Database> => {
  if (!emulatorProgram())
    throw trouble(
      `There is no embedded database for ${process.platform} ${process.arch}.`,
      'Run any DynamoDB-compatible store, for instance DynamoDB Local, and name it: DYNAMODB_ENDPOINT=http://localhost:8000 npm start',
    );
  checkFile(folder.databaseFile, tableName);
  const port = await freePort();
  let stopping = false;
  const begin = async (): Promise<Emulator> => {
    const begun = await startEmulator({ file: folder.databaseFile, port });
    onStarted(begun.pid);
    return begun;
  };
  let emulator = await begin();

  const keepAlive = async (): Promise<void> => {
    let deaths: number[] = [];
    for (;;) {
      const how = await emulator.gone;
      if (stopping) return;
      deaths = [...deaths.filter((at) => at > Date.now() - QUIET_SPELL), Date.now()];
      if (deaths.length > RESTARTS) throw new Error(how);
      say(`The database stopped unexpectedly (${how}); starting it again. What was confirmed is kept.`);
      emulator = await begin();
      say('The database is back.');
    }
  };
  void keepAlive().catch((error: unknown) => {
    if (!stopping) onLost(error instanceof Error ? error.message : String(error));
  });

  return {
    endpoint: emulator.endpoint,
    stop: () => {
      stopping = true;
      return emulator.stop();
    },
  };
};

/** A DynamoDB-compatible store that somebody else runs. */
export const givenDatabase = async (endpoint: string): Promise<Database> => {
  await fetch(endpoint).catch(() => {
    throw trouble(
      `No database answers at ${endpoint}, which DYNAMODB_ENDPOINT names.`,
      'Start it, or unset DYNAMODB_ENDPOINT to use the embedded one.',
    );
  });
  return { endpoint, stop: () => Promise.resolve() };
};
