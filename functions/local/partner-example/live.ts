/** The example as it runs beside a platform: says what it does until it is told to stop. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataFolder } from '../settings.ts';
import { say } from '../terminal.ts';
import { accessOf } from './access.ts';
import { pretendedCars } from './cars.ts';
import { publishCatalogue, reportCars } from './catalogue.ts';
import { openPartner, type Partner } from './partner.ts';
import { openPlatform } from './platform.ts';
import { differencesSince, repair } from './reconciliation.ts';
import { statementsOf } from './statements.ts';
import { rotateSecret, tryOut, unsubscribe } from './webhook.ts';

/** How often the log is read although no webhook has rung. */
const LOOK_EVERY = 10_000;
/** How often all cars report: well within the time after which a silent one is not offered any more. */
const REPORT_EVERY = 5 * 60_000;
const SHANGHAI_OFFSET = 8 * 3_600_000;
const WEEK = 7 * 24 * 3_600_000;

const reconcile = async (partner: Partner): Promise<void> => {
  const since = new Date(Date.now() - WEEK).toISOString();
  const differences = await differencesSince(partner, since);
  say(`reconciled the last seven days: ${String(differences.length)} differences`);
  for (const { orderId, difference } of differences) say(`  ${orderId}: ${difference}`);
  if (differences.length === 0) return;
  await repair(partner, differences);
  say(`repaired: ${String((await differencesSince(partner, since)).length)} left`);
};

const showStatements = async (partner: Partner): Promise<void> => {
  const statements = await statementsOf(partner);
  for (const { month, unitName, orders, total, state } of statements.slice(0, 5))
    say(
      `statement ${month} ${unitName.zh}: ${String(orders)} orders, ${(total.amountFen / 100).toFixed(2)} yuan, ${state}`,
    );
  if (statements.length === 0) say('no statements yet: they are issued on the first of a month');
};

export interface LiveChoices {
  /** Where webhooks are taken. */
  readonly port: number;
  /** Whether the webhook secret is turned over first. */
  readonly rotates: boolean;
}

export const live = async ({ port, rotates }: LiveChoices): Promise<void> => {
  const access = accessOf(process.env);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      stopping.abort();
    });
  say(`signing in at ${access.address} as ${access.clientId}`);
  const ask = openPlatform(access);
  const partner = await openPartner({
    ask,
    file: join(dataFolder(), `books-${access.clientId}.sqlite`),
    ...{ cars: pretendedCars(ask), port, now: Date.now, say },
    objection: () => undefined,
    rung: (type) => {
      say(`webhook, signature verified: ${type}`);
    },
  });
  say('caught up with the log; webhooks ring from now on');
  if (rotates) {
    await rotateSecret(partner);
    say('the webhook secret was turned over: for a day both sign');
  }
  await tryOut(partner);
  await publishCatalogue(partner.ask, say, new Date(Date.now() + SHANGHAI_OFFSET).toISOString().slice(0, 10));
  await reconcile(partner);
  await showStatements(partner);
  say('waiting for orders; Ctrl-C stops');
  const look = async (): Promise<void> => {
    await partner.catchUp();
    if (Date.now() - reportedAt < REPORT_EVERY) return;
    say(`${String(await reportCars(partner.ask, Date.now()))} cars report how they stand`);
    reportedAt = Date.now();
  };
  let reportedAt = 0;
  while (!stopping.signal.aborted) {
    await look().catch((error: unknown) => {
      say(`not now: ${String(error)}`);
    });
    await sleep(LOOK_EVERY, undefined, { signal: stopping.signal }).catch(() => undefined);
  }
  await unsubscribe(partner);
  await partner.stop();
  say('stopped; what happens meanwhile is read from the log at the next start');
};
