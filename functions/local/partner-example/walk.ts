/** The whole way through a sandbox, both sides of it played by one system: from an empty catalogue to an approved statement. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../terminal.ts';
import { trouble } from '../trouble.ts';
import { accessOf } from './access.ts';
import { pretendedCars } from './cars.ts';
import { publishCatalogue, reportCars, STATION_REFERENCE } from './catalogue.ts';
import { documents, type Order } from './documents.ts';
import { openPartner, type Partner } from './partner.ts';
import { act, openPlatform, type Ask } from './platform.ts';
import { differencesSince } from './reconciliation.ts';
import { statementsOf } from './statements.ts';
import { tryOut, unsubscribe } from './webhook.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const QUARTER = 15 * MINUTE;
const SHANGHAI_OFFSET = 8 * HOUR;
const MOST_LOOKS = 100;
/** How long after a fatal error the platform is still told what ends. */
const TIME_TO_END = 3_000;

/** Both sides of an order, and the clock between them. */
interface Scene {
  readonly partner: Partner;
  readonly renter: Ask;
  readonly manager: Ask;
}

/** Does what must not be refused. */
const must = async <Did>(ask: Ask, mutation: string, input: object): Promise<Did> => {
  const did = await act<Did>(ask, mutation, input);
  const [refused] = did.userErrors;
  if (refused) throw new Error(`${refused.code} ${refused.message}`);
  return did;
};

const clockOf = async (ask: Ask): Promise<number> => {
  const { testClock } = await ask<{ testClock: { now: string } | null }>(documents.testClock);
  if (!testClock) throw trouble('This is no sandbox: its clock stands still.', 'Start one: npm run sandbox');
  return Date.parse(testClock.now);
};

/** Past very much that is due the clock stops on the way, and is asked again. */
const advance = async (partner: Partner, to: number): Promise<void> => {
  const input = { to: new Date(to).toISOString() };
  const { testClock, reached } = await must<{ testClock: { now: string }; reached: boolean }>(
    partner.ask,
    documents.advance,
    input,
  );
  say(`the clock stands at ${testClock.now}`);
  if (!reached) await advance(partner, to);
};

/** Lets the partner work until an order has come to a state: what it does follows from the log, as ever. */
const until = async ({ partner }: Scene, orderId: string, state: string): Promise<void> => {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await partner.catchUp();
    if (partner.books.order(orderId)?.state === state) return;
    await sleep(100);
  }
  throw new Error(`${orderId} is ${String(partner.books.order(orderId)?.state)}, not ${state}`);
};

/** A renter takes the first car there is, for two hours from now, and the partner promises it. */
const take = async (scene: Scene): Promise<{ readonly order: Order; readonly stationId: string }> => {
  const { partner, renter } = scene;
  const now = await clockOf(partner.ask);
  await reportCars(partner.ask, now);
  const from = Math.floor(now / QUARTER) * QUARTER;
  const window = { from: new Date(from).toISOString(), to: new Date(from + 2 * HOUR).toISOString() };
  interface Offers {
    readonly rentalCars: readonly {
      readonly car: { readonly id: string };
      readonly station: { readonly id: string };
    }[];
  }
  const [offer] = (await renter<Offers>(documents.offers, { window })).rentalCars;
  if (!offer) throw new Error('no car is offered: `obstacles` of myCars and myStations say why');
  const input = { idempotencyKey: randomUUID(), carId: offer.car.id, window, purpose: 'FIELD_WORK', expectedKm: 20 };
  const { rentalOrder } = await must<{ rentalOrder: Order }>(renter, documents.hold, input);
  await until(scene, rentalOrder.id, 'CONFIRMED');
  return { order: rentalOrder, stationId: offer.station.id };
};

const drive = async (scene: Scene): Promise<void> => {
  say('an order that is driven to its end');
  const { order, stationId } = await take(scene);
  await must(scene.renter, documents.unlock, { orderId: order.id });
  await until(scene, order.id, 'IN_USE');
  await advance(scene.partner, (await clockOf(scene.partner.ask)) + 45 * MINUTE);
  await must(scene.renter, documents.giveBack, { orderId: order.id, stationId });
  await until(scene, order.id, 'CLOSED');
};

const stayAway = async (scene: Scene): Promise<void> => {
  say('an order for which nobody comes');
  const { order } = await take(scene);
  await advance(scene.partner, (await clockOf(scene.partner.ask)) + HOUR);
  await until(scene, order.id, 'NO_SHOW');
};

/** Eight in the morning of the first day of the next month, in Shanghai. */
const nextMonth = (now: number): number => {
  const day = new Date(now + SHANGHAI_OFFSET);
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1, 8) - SHANGHAI_OFFSET;
};

const settleAccounts = async ({ partner, manager }: Scene): Promise<void> => {
  say('the month ends');
  await advance(partner, nextMonth(await clockOf(partner.ask)));
  const [statement] = await statementsOf(partner);
  if (!statement) throw new Error('no statement was issued');
  await must(manager, documents.approveStatement, { statementId: statement.id });
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    await partner.catchUp();
    if ((await statementsOf(partner))[0]?.state === 'APPROVED') return;
    await sleep(100);
  }
  throw new Error('the statement was not approved by both');
};

const go = async (scene: Scene): Promise<number> => {
  const { partner } = scene;
  const { ask } = partner;
  const begins = await clockOf(ask);
  await tryOut(partner);
  await publishCatalogue(ask, say, new Date(begins + SHANGHAI_OFFSET).toISOString().slice(0, 10));
  const inspected = { idempotencyKey: randomUUID(), partnerReference: STATION_REFERENCE };
  await must(ask, documents.inspect, inspected);
  say('the station was inspected, and is open');
  await drive(scene);
  await stayAway(scene);
  await settleAccounts(scene);
  const differences = await differencesSince(partner, new Date(begins - HOUR).toISOString());
  for (const { orderId, difference } of differences) say(`  ${orderId}: ${difference}`);
  return differences.length;
};

/** Whether both sides end the same. */
export const walk = async (port: number): Promise<boolean> => {
  const access = accessOf(process.env, { isSandbox: true });
  say(`signing in at ${access.address} as ${access.clientId}`);
  const ending = new AbortController();
  const { signal } = ending;
  const ask = openPlatform({ ...access, signal });
  await clockOf(ask);
  const folder = mkdtempSync(join(tmpdir(), 'gongxing-walk-'));
  const partner = await openPartner({
    ...{ ask, file: join(folder, 'books.sqlite'), cars: pretendedCars(ask), port, now: Date.now, say },
    objection: () => undefined,
    rung: (type) => {
      say(`webhook, signature verified: ${type}`);
    },
  });
  try {
    const played = (as: 'renter' | 'manager'): Ask => openPlatform({ ...access, signal, as });
    const differences = await go({ partner, renter: played('renter'), manager: played('manager') });
    say(`reconciled: ${String(differences)} differences`);
    return differences === 0;
  } catch (error) {
    // A platform that is gone is not waited for.
    setTimeout(() => {
      ending.abort();
    }, TIME_TO_END).unref();
    throw error;
  } finally {
    await unsubscribe(partner).catch((error: unknown) => {
      say(`the endpoint stays: ${String(error)}`);
    });
    await partner.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
