/** An embedded database under load is killed at random and started again: what was acknowledged is there in the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../platform/store.ts';
import { MINUTE } from '../../platform/time.ts';
import { inspectFile } from '../database-file.ts';
import { ensureTable, freePort, startEmulator, type Emulator } from '../emulator.ts';
import { LOCAL_TABLE } from '../settings.ts';
import { aligned, say } from '../terminal.ts';
import { emptyJournal, lane, tidyUp } from './load.ts';
import { faultsIn } from './proof.ts';
import { settle } from './town.ts';

const LANES = 16;
/** A second of the soak is two minutes of its town, so that holds lapse while it runs. */
const TOWN_TIME = (2 * MINUTE) / 1_000;

/** Whether nothing was lost, booked twice or half there. */
export const soakByKilling = async (seconds: number): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'gongxing-soak-'));
  const file = join(folder, 'soak.sqlite');
  const port = await freePort();
  let emulator: Emulator = await startEmulator({ file, port });
  await ensureTable(emulator.endpoint, LOCAL_TABLE);
  const store = openStore({ tableName: LOCAL_TABLE, endpoint: emulator.endpoint });

  const begun = Date.now();
  const now = (): number => begun + (Date.now() - begun) * TOWN_TIME;
  say(`Load of ${String(LANES)} lanes for ${String(seconds)} s on ${file}`);
  const town = await settle(store, begun);
  const end = Date.now() + seconds * 1_000;
  const isOver = (): boolean => Date.now() >= end;
  const journal = emptyJournal();
  const damages: string[] = [];
  let kills = 0;

  /** Kills the database's own process, which was started here, and starts it again on the same file. */
  const killAtRandom = async (): Promise<void> => {
    for (;;) {
      const calm = Math.min(1_000 + Math.random() * 5_000, end - Date.now());
      if (calm <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, calm));
      if (isOver()) return;
      process.kill(emulator.pid, 'SIGKILL');
      await emulator.gone;
      kills += 1;
      const found = inspectFile(file, LOCAL_TABLE);
      if (found.state !== 'ours') damages.push(`the file is ${found.state} after kill ${String(kills)}`);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 2_000));
      emulator = await startEmulator({ file, port });
    }
  };

  let faults: string[] = [];
  try {
    await Promise.all([
      killAtRandom(),
      tidyUp({ store, now, isOver }),
      ...Array.from({ length: LANES }, () => lane({ store, town, journal, now, isOver })),
    ]);
    faults = [...damages, ...(await faultsIn(store, journal, now()))];
    const counted = (counts: ReadonlyMap<string, number>): string[][] =>
      [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => [`  ${name}`, count.toLocaleString('en')]);
    say('Acknowledged');
    for (const row of aligned(counted(journal.done))) say(row);
    say('Refused');
    for (const row of aligned(counted(journal.refused))) say(row);
    say(`${String(kills)} times killed, ${journal.repeated.toLocaleString('en')} calls without an answer made again`);
    for (const fault of faults) say(`  ${fault}`);
    say(
      faults.length === 0
        ? 'Nothing lost, nothing booked twice, nothing half there.'
        : `${String(faults.length)} faults.`,
    );
  } finally {
    store.close();
    await emulator.stop();
    if (faults.length === 0) rmSync(folder, { recursive: true, force: true });
    else say(`The database is kept for a look: ${file}`);
  }
  return faults.length === 0;
};
