/**
 * `npm run bench`: figures that hold on any machine are counts (requests, capacity units, bytes); times are medians
 * beside a peer of the same run, and only their ratio means anything elsewhere.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../platform/store.ts';
import { loadDemo } from '../demo/load.ts';
import { ensureTable, startEmulator } from '../emulator.ts';
import { aligned, progress, say } from '../terminal.ts';
import { costsOf } from './costs.ts';
import { measureFirstAnswer } from './first-answer.ts';
import { thousands } from './measure.ts';
import { measureSecondStart } from './second-start.ts';

const TABLE = 'bench';

const heading = (text: string): void => {
  say('');
  say(text);
};

const rows = (table: readonly (readonly string[])[]): void => {
  for (const row of aligned(table)) say(`  ${row}`);
};

const folder = mkdtempSync(join(tmpdir(), 'gongxing-bench-'));
const emulator = await startEmulator();
try {
  const { endpoint } = emulator;
  await ensureTable(endpoint, TABLE);
  const now = Date.now();
  const store = openStore({ tableName: TABLE, endpoint });
  const { people } = await loadDemo(store, { now, onProgress: progress('demo data') });
  store.close();

  heading('Requests to the database and capacity units of one operation, through the whole API');
  const costs = await costsOf((observe) => openStore({ tableName: TABLE, endpoint, observe }), people, now);
  rows([
    ['operation', 'requests', 'read units', 'write units', 'answer, gzip bytes'],
    ...costs.map(({ what, requests, readUnits, writeUnits, bytes }) => [
      what,
      `${String(requests.length)}${requests.length > 0 ? ` (${requests.join(', ')})` : ''}`,
      String(readUnits),
      String(writeUnits),
      thousands(bytes),
    ]),
  ]);

  heading('Bundles and first answer: a new process, one question to the database, beside bare graphql-js + SDK');
  const first = await measureFirstAnswer({ endpoint, tableName: TABLE }, folder);
  rows([
    ...Object.entries(first.bytes).map(([name, bytes]) => [`bundle ${name}`, `${thousands(bytes)} bytes`]),
    ['bundle bare', `${thousands(first.bareBytes)} bytes`],
    [
      'start to first answer',
      `${thousands(first.ms)} ms; bare ${thousands(first.bareMs)} ms; ratio ${first.ratio.toFixed(2)}`,
    ],
  ]);

  heading('npm start, the second time');
  const second = await measureSecondStart(join(folder, 'data'));
  rows([
    ['ready after', `${second.seconds.toFixed(1)} s`],
    [
      'memory of all processes',
      second.megabytes === undefined ? 'not known here' : `${thousands(second.megabytes)} MB`,
    ],
  ]);
} finally {
  await emulator.stop();
  rmSync(folder, { recursive: true, force: true });
}
