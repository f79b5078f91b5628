/**
 * `npm run bench`: figures that hold on any machine are counts (requests, capacity units, bytes); times are medians
 * beside a peer of the same run, and only their ratio means anything elsewhere.
 *
 *   -- --only growth     one part: costs, start, pages, board, opening, growth, rounds or emergency
 *   -- --rounds 1000     so many rounds of 64 at one vehicle, 20 otherwise
 *   -- --million         growth also at 1,000,000 bookings, which takes long to store
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../platform/store.ts';
import { loadDemo, type DemoPerson } from '../demo/load.ts';
import { ensureTable, startEmulator } from '../emulator.ts';
import { aligned, progress, say } from '../terminal.ts';
import { measureBoard } from './board.ts';
import { costsOf } from './costs.ts';
import { measureEmergencies } from './emergency.ts';
import { measureFirstAnswer } from './first-answer.ts';
import { measureGrowth, type Measured } from './growth.ts';
import { thousands } from './measure.ts';
import { measureOpening } from './opening.ts';
import { measurePages } from './pages.ts';
import { runRounds } from './rounds.ts';
import { measureSearch } from './search.ts';
import { measureSecondStart } from './second-start.ts';

const TABLE = 'bench';

const heading = (text: string): void => {
  say('');
  say(text);
};

const rows = (table: readonly (readonly string[])[]): void => {
  for (const row of aligned(table)) say(`  ${row}`);
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '20' },
    million: { type: 'boolean', default: false },
  },
});
const isAsked = (
  part: 'costs' | 'start' | 'pages' | 'board' | 'opening' | 'growth' | 'rounds' | 'emergency',
): boolean => (values.only ?? part) === part;

/** What the page's operations cost, and how quickly the API is there: both over the demo's data. */
const overDemo = async (folder: string): Promise<void> => {
  const emulator = await startEmulator();
  try {
    const { endpoint } = emulator;
    await ensureTable(endpoint, TABLE);
    const now = Date.now();
    const store = openStore({ tableName: TABLE, endpoint });
    const { people } = await loadDemo(store, { now, onProgress: progress('demo data') });
    store.close();
    if (isAsked('costs')) await showCosts(endpoint, people, now);
    if (isAsked('start')) await showStarts(endpoint, folder);
  } finally {
    await emulator.stop();
  }
};

const showCosts = async (endpoint: string, people: readonly DemoPerson[], now: number): Promise<void> => {
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
  say('  A dispatch writes four items, each at two units a KB begun: the request, the order, and a day of vehicle and');
  say(
    '  driver; and the request leaves the queue, at one unit a KB. So it is 9 units while the request is below 1 KB.',
  );
  say('  One that says what people usually say is: what most requests say alike is not stored.');
};

const showStarts = async (endpoint: string, folder: string): Promise<void> => {
  heading('Bundles and first answer: a new process, one question to the database, beside bare graphql-js + SDK');
  const first = await measureFirstAnswer({ endpoint, tableName: TABLE }, folder);
  rows([
    ...Object.entries(first.code).map(([name, { atStart, inAll }]) => [
      `bundle ${name}`,
      `${thousands(atStart)} bytes at its start, ${thousands(inAll)} in all`,
    ]),
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
};

const showPages = async (folder: string): Promise<void> => {
  heading('Pages of citizens, first visit: a phone four times slower than this machine, 150 ms and 1.6 Mbit/s away');
  const pages = await measurePages(join(folder, 'data'));
  rows([
    ['page', 'largest paint', 'blocked', 'layout shift', 'script, gzip', 'all, gzip'],
    ...pages.map(({ path, largestPaintMs, blockedMs, moved, scriptBytes, bytes }) => [
      path,
      `${thousands(largestPaintMs)} ms`,
      `${thousands(blockedMs)} ms`,
      moved.toFixed(3),
      `${thousands(scriptBytes)} bytes`,
      `${thousands(bytes)} bytes`,
    ]),
  ]);
};

const showBoard = async (folder: string): Promise<void> => {
  const { vehicles, bookings, waiting, figures } = await measureBoard(join(folder, 'data'));
  heading(
    `The dispatch board with ${thousands(vehicles)} vehicles, ${thousands(bookings)} bookings and ${thousands(waiting)} waiting requests: interaction to next paint`,
  );
  rows([
    ['what', 'interactions', 'longest'],
    ...figures.map(({ what, interactions, longestMs }) => [what, String(interactions), `${thousands(longestMs)} ms`]),
  ]);
};

const showOpening = (): void => {
  const { places, windows, ms, ratio } = measureOpening();
  heading(`A year of ${thousands(places)} places, each with an opening of its own, worked out from nothing`);
  rows([
    ['windows', thousands(windows)],
    ['all of them', `${thousands(ms)} ms; ratio to one look at the calendar a place and day ${ratio.toFixed(2)}`],
  ]);
};

const showSearch = async (): Promise<void> => {
  const { lots, cold, occupancyUnits, again, lanes } = await measureSearch();
  heading(`A citizen's search in a city of ${thousands(lots)} lots, all of which tell how full they are`);
  rows([
    [
      'cold',
      `${String(cold.units)} read units, ${String(cold.requests.length)} requests (${cold.requests.join(', ')}), one after the other ${String(cold.rounds)}`,
    ],
    ['how full they are', `${String(occupancyUnits)} read units of these`],
    ['asked again with its entity tag', `${String(again.status)}, ${String(again.bytes)} bytes`],
  ]);
  rows([
    ['warm, at once', 'a second', 'ms', 'to bare graphql-js with one read'],
    ...lanes.map(({ parallel, perSecond, ms, ratio }) => [
      String(parallel),
      thousands(perSecond),
      ms.toFixed(1),
      ratio.toFixed(2),
    ]),
  ]);
};

const showGrowth = async (sizes: readonly number[]): Promise<void> => {
  heading(
    'Booking, moving and searching as bookings grow: units and median milliseconds, and their ratio to the least',
  );
  const table: string[][] = [['bookings', 'operation', 'at once', 'units', 'ms', 'a second', 'units ×', 'ms ×']];
  let least: readonly Measured[] = [];
  for (const size of sizes) {
    const measured = await measureGrowth(size);
    if (least.length === 0) least = measured;
    for (const { what, parallel, units, ms, perSecond } of measured) {
      const base = least.find((one) => one.what === what && one.parallel === parallel);
      table.push([
        thousands(size),
        what,
        String(parallel),
        units.toFixed(1),
        ms.toFixed(1),
        thousands(perSecond),
        (units / (base?.units ?? units)).toFixed(2),
        (ms / (base?.ms ?? ms)).toFixed(2),
      ]);
    }
  }
  rows(table);
};

const showRounds = async (count: number): Promise<void> => {
  heading(`${thousands(count)} rounds of 64 dispatches at once of one vehicle for one window`);
  const { winners, refused } = await runRounds(count, progress('rounds'));
  rows([
    ...[...winners].map(([won, times]) => [`rounds with ${String(won)} winners`, thousands(times)]),
    ...[...refused].map(([code, times]) => [`refused: ${code}`, thousands(times)]),
  ]);
};

const showEmergencies = async (): Promise<void> => {
  heading('One emergency that sends 200 vehicles of one centre');
  const events = await measureEmergencies();
  rows([
    ['stock', 'sent', 'gave way', 'got another', 'seconds', 'transactions', 'requests'],
    ...events.map(({ what, sent, gaveWay, rehomed, seconds, transactions, requests }) => [
      what,
      String(sent),
      String(gaveWay),
      String(rehomed),
      seconds.toFixed(1),
      thousands(transactions),
      thousands(requests),
    ]),
  ]);
};

const folder = mkdtempSync(join(tmpdir(), 'gongxing-bench-'));
try {
  if (isAsked('costs') || isAsked('start')) await overDemo(folder);
  if (isAsked('pages')) await showPages(folder);
  if (isAsked('board')) await showBoard(folder);
  if (isAsked('opening')) {
    showOpening();
    await showSearch();
  }
  if (isAsked('growth')) await showGrowth([1_000, 100_000, ...(values.million ? [1_000_000] : [])]);
  if (isAsked('emergency')) await showEmergencies();
  if (isAsked('rounds')) await showRounds(Number(values.rounds));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
