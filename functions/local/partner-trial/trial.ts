/**
 * Many orders between employees and the example partner, with everything going wrong on the way that may: requests and
 * answers are lost, doubled and late, webhooks overtake each other, locks fail, and either side is restarted.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../platform/store.ts';
import { DAY, HOUR, instantOf, MINUTE, type Instant } from '../../platform/time.ts';
import { randomFor } from '../demo/random.ts';
import { freePort } from '../emulator.ts';
import { pretendedCars } from '../partner-example/cars.ts';
import type { Cars } from '../partner-example/orders.ts';
import { openPartner } from '../partner-example/partner.ts';
import { openPlatform } from '../partner-example/platform.ts';
import { statementsOf } from '../partner-example/statements.ts';
import { makeCity, settleCity, type City } from './city.ts';
import { makeEmployee, nextPause, type Employee } from './employees.ts';
import { makeFaults, type FaultCounts, type Faults } from './faults.ts';
import { makeIssuer, type Issuer } from './issuer.ts';
import { managersOf, type Manager } from './managers.ts';
import { makeProcess, type PartnerProcess } from './process.ts';
import { faultsOfStatements, proofOfOrders } from './proof.ts';
import { startPlatform, type RunningPlatform } from './running.ts';

export interface TrialOptions {
  /** How many orders are taken at least. */
  readonly orders: number;
  readonly withFaults: boolean;
  readonly seed: string;
  /** An empty table. */
  readonly endpoint: string;
  readonly tableName: string;
  /** How far it has come. */
  readonly say: (line: string) => void;
  /** What the partner says and what breaks. */
  readonly tell?: (line: string) => void;
}

export interface TrialReport {
  readonly taken: number;
  readonly closed: number;
  readonly totalFen: number;
  readonly differences: number;
  readonly statements: number;
  readonly struck: FaultCounts;
  /** In words; none when all is well. */
  readonly faults: readonly string[];
}

/** Monday morning; what is ordered is over long before the month is. */
const BEGIN = instantOf('2026-11-02T08:00');
const MONTH_IS_OVER = instantOf('2026-12-01T09:00');
const MOST_EMPLOYEES = 24;
/** So many of them act at the same moment. */
const AT_ONCE = 6;
/** Rounds after which what is not over by itself is a fault. */
const MOST_ROUNDS_AFTER = 300;

/** Both sides, and what goes wrong between them. */
interface Scene {
  readonly store: Store;
  readonly platform: RunningPlatform;
  readonly process: PartnerProcess;
  readonly employees: readonly Employee[];
  readonly managers: readonly Manager[];
  readonly faults: Faults;
  readonly now: () => Instant;
  readonly pass: (ms: number) => void;
  /** From now on nothing goes wrong any more. */
  readonly calm: () => void;
  readonly stop: () => Promise<void>;
}

/** Cars that now and then do not do as they are told. */
const stubborn = (cars: Cars, { strikes }: Faults): Cars => ({
  open: (order) =>
    strikes('lock did not open', 0.03) ? Promise.resolve({ outcome: 'FAILED', reason: '车辆离线' }) : cars.open(order),
  close: (order) =>
    strikes('lock did not close', 0.03)
      ? Promise.resolve({ outcome: 'FAILED', reason: '车门未关' })
      : cars.close(order),
});

/** The partner's side: a process with its books in a folder, at a port of its own. */
const openSide = async (
  { partner, secret }: City,
  {
    address,
    folder,
    faults,
    now,
    seed,
    tell,
  }: Pick<Scene, 'faults' | 'now'> &
    Pick<TrialOptions, 'seed'> & {
      readonly address: string;
      readonly folder: string;
      readonly tell: (line: string) => void;
    },
): Promise<PartnerProcess> => {
  const port = await freePort();
  const platform = { address, clientId: partner.id, secret, timeoutMs: 8_000, waitMs: 20 };
  const cars = stubborn(pretendedCars(openPlatform(platform)), faults);
  const start = (signal: AbortSignal) =>
    openPartner({
      ask: openPlatform({ ...platform, signal }),
      file: join(folder, 'books.sqlite'),
      ...{ cars, port, now, say: tell },
      objection: () => (faults.strikes('partner declined', 0.02) ? '车辆检修' : undefined),
    });
  return makeProcess(start, faults, randomFor(`${seed} partner`));
};

const openScene = async (options: TrialOptions): Promise<Scene> => {
  const { orders, withFaults, seed, endpoint, tableName, tell = () => undefined } = options;
  let [clock, isTroubled] = [BEGIN, withFaults];
  const now = (): Instant => clock;
  const faults = makeFaults(randomFor(`${seed} faults`), () => isTroubled);
  const city = makeCity(Math.min(MOST_EMPLOYEES, Math.ceil(orders / 2)));
  const store = openStore({ tableName, endpoint });
  await settleCity(store, city, BEGIN);
  const issuer: Issuer = await makeIssuer({ id: city.partner.id, secret: city.secret }, now);
  const platform = await startPlatform({ store, endpoint, tableName, issuer, faults, now, say: tell });
  const { address } = platform;
  const folder = mkdtempSync(join(tmpdir(), 'gongxing-trial-'));
  const random = randomFor(`${seed} employees`);
  return {
    ...{ store, platform, faults, now },
    process: await openSide(city, { address, folder, faults, now, seed, tell }),
    employees: city.employees.map((person) =>
      makeEmployee({ address, partnerId: city.partner.id, issuer, random, now }, person),
    ),
    managers: managersOf(city.managers, address, issuer),
    pass: (ms) => {
      clock += ms;
    },
    calm: () => {
      isTroubled = false;
    },
    stop: async () => {
      await platform.stop();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const underWay = ({ employees }: Scene): number => employees.filter(({ isBusy }) => isBusy()).length;

/** Everybody does the next thing once. Resolves to the orders that have come to their end. */
const round = async (scene: Scene, mayTake: () => boolean, tell: (line: string) => void): Promise<string[]> => {
  const { platform, process, employees, faults } = scene;
  const ended: (string | undefined)[] = [];
  for (let from = 0; from < employees.length; from += AT_ONCE)
    ended.push(...(await Promise.all(employees.slice(from, from + AT_ONCE).map(({ step }) => step(mayTake())))));
  if (faults.strikes('platform restarted', 0.04)) await platform.restart();
  await platform.settle();
  await process.round().catch((error: unknown) => {
    tell(`the partner gave up for now: ${String(error)}`);
  });
  return ended.flatMap((id) => id ?? []);
};

/** Orders are taken until there are enough, and all of them have come to their end. Resolves to how many they are. */
const play = async (scene: Scene, { orders, seed, say, tell = () => undefined }: TrialOptions): Promise<number> => {
  const pauses = randomFor(`${seed} pauses`);
  const over = new Set<string>();
  const count = (): number => over.size + underWay(scene);
  let [shown, roundsAfter] = [0, 0];
  while (count() < orders || (underWay(scene) > 0 && roundsAfter < MOST_ROUNDS_AFTER)) {
    if (count() >= orders) roundsAfter += 1;
    for (const id of await round(scene, () => count() < orders, tell)) over.add(id);
    scene.pass(nextPause(pauses));
    if (over.size < shown + Math.max(10, orders / 20)) continue;
    shown = over.size;
    say(`  ${String(shown)} orders`);
  }
  return over.size;
};

/** Whatever was sent in vain is due again within half a day. */
const comeToRest = async ({ platform, process, pass, calm }: Scene): Promise<void> => {
  calm();
  for (const pause of [MINUTE, HOUR, DAY / 2]) {
    pass(pause);
    await platform.settle();
  }
  await (await process.alive()).catchUp();
};

/** The month ends: statements are issued, units approve them, and the partner does when its books say the same. */
const closeTheMonth = async ({ platform, process, managers, now, pass }: Scene): Promise<number> => {
  pass(MONTH_IS_OVER - now());
  await platform.settle();
  const partner = await process.alive();
  const statements = await statementsOf(partner);
  for (const { id } of statements) for (const { approve } of managers) await approve(id);
  await platform.settle();
  await partner.catchUp();
  return statements.length;
};

export const runTrial = async (options: TrialOptions): Promise<TrialReport> => {
  const scene = await openScene(options);
  try {
    await scene.process.alive();
    const taken = await play(scene, options);
    const left = underWay(scene);
    await comeToRest(scene);
    const partner = await scene.process.alive();
    const spentFen = await Promise.all(scene.managers.map(({ spent }) => spent()));
    const proof = await proofOfOrders(scene.store, partner, spentFen, BEGIN - DAY, scene.now());
    const statements = await closeTheMonth(scene);
    const ofStatements = await faultsOfStatements(partner, proof);
    await partner.stop();
    const { closed, totalFen, differences } = proof;
    const unended = left === 0 ? [] : [`${String(left)} orders came to no end`];
    const faults = [...unended, ...proof.faults, ...ofStatements];
    return { taken, closed, totalFen, differences, statements, struck: scene.faults.counts, faults };
  } finally {
    await scene.stop();
  }
};
