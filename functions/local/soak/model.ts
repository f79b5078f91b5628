/** Many random commands, each compared with the model of booking, over tables of a database in memory. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { choices } from '../../booking/model/choices.ts';
import { commands, type Tell } from '../../booking/model/commands.ts';
import { play } from '../../booking/model/play.ts';
import type { OpenTable } from '../../booking/model/town.ts';
import { poolingEnds } from '../../booking/model/world.ts';
import { openStore } from '../../platform/store.ts';
import { ensureTable, startEmulator } from '../emulator.ts';
import { aligned, progress, say } from '../terminal.ts';

/** Most commands of one town, whose table is compared whole after each of them. */
const OF_TOWN = 150;
/** Fewer than so many are drawn for few of the towns. */
const LEAST_OF_TOWN = 20;

/** So many commands hold every kind of act at least once. */
const ALL_KINDS = 5_000;
/** A story that ends badly is told shorter, but not for an hour. */
const SHORTENED = 200;

/** Whether the model and the town never differed. */
export const soakByModel = async (count: number, seed: number): Promise<boolean> => {
  say(`${count.toLocaleString('en')} random commands, seed ${String(seed)}`);
  const emulator = await startEmulator();
  const openTable: OpenTable = async (options) => {
    const tableName = `model-${randomUUID()}`;
    await ensureTable(emulator.endpoint, tableName);
    const { endpoint } = emulator;
    return { ...openStore({ tableName, endpoint, ...options }), tableName, endpoint };
  };
  const show = progress('commands');
  const counts = new Map<string, number>();
  const note = (row: string): void => {
    counts.set(row, (counts.get(row) ?? 0) + 1);
  };
  let ran = 0;
  let differs = false;
  const tell: Tell = (_, outcomes) => {
    if (differs) return;
    for (const { kind, isDone } of outcomes) note(`${kind} ${isDone ? 'done' : 'refused'}`);
    ran += 1;
    show(Math.min(ran, count), count);
  };
  try {
    const property = fc.asyncProperty(fc.limitShrink(commands(OF_TOWN), SHORTENED), async (drawn) => {
      if (ran >= count && !differs) return;
      const { poolings } = await play(openTable, drawn, tell).catch((error: unknown) => {
        if (!differs) say('  a difference; looking for the shortest story that ends so');
        differs = true;
        throw error;
      });
      for (const { over } of poolings) if (over) note(`sharing ends: ${over.cause}`);
    });
    const { failed, errorInstance } = await fc.check(property, { seed, numRuns: Math.ceil(count / LEAST_OF_TOWN) });
    for (const row of aligned([...counts].sort().map(([kind, times]) => [`  ${kind}`, times.toLocaleString('en')])))
      say(row);
    if (failed) say(errorInstance instanceof Error ? errorInstance.message : String(errorInstance));
    // What never happens is not compared.
    const rows = [
      ...Object.keys(choices).map((kind) => `${kind} done`),
      ...poolingEnds.map((end) => `sharing ends: ${end}`),
    ];
    const missing = rows.filter((row) => !counts.has(row));
    if (missing.length > 0) say(`  never: ${missing.join(', ')}`);
    say(`${ran.toLocaleString('en')} commands, ${failed ? '1 difference' : '0 differences'} from the model.`);
    return !failed && (missing.length === 0 || count < ALL_KINDS);
  } finally {
    await emulator.stop();
  }
};
