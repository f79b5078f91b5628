/** Employees who take cars: each looks where his order stands, and does what one does next. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../../organisation/types.ts';
import { HOUR, MINUTE, toDateTime, type Instant } from '../../platform/time.ts';
import type { Random } from '../demo/random.ts';
import type { Issuer } from './issuer.ts';

const ORDER = 'id state window { to } command { state }';
const acts = {
  holdCar: 'HoldCarInput',
  cancelRentalOrder: 'CancelRentalOrderInput',
  unlockCar: 'UnlockCarInput',
  extendRentalOrder: 'ExtendRentalOrderInput',
  reportCarDamage: 'ReportCarDamageInput',
  returnCar: 'ReturnCarInput',
} as const;
const CARS = `query ($window: TimeWindowInput!) { rentalCars(window: $window, expectedKm: 20) { car { id } } }`;
const STATIONS = `query ($partnerId: ID!) { returnStations(partnerId: $partnerId) { station { id } } }`;
const LOOK = `query ($id: ID!) { node(id: $id) { ... on RentalOrder { ${ORDER} } } }`;

interface Order {
  readonly id: string;
  readonly state: string;
  readonly window: { readonly to: string };
  readonly command: { readonly state: string } | null;
}

export interface EmployeeParts {
  readonly address: string;
  readonly partnerId: string;
  readonly issuer: Issuer;
  readonly random: Random;
  readonly now: () => Instant;
}

export interface Employee {
  /** Does the next thing; the id of an order that has come to its end, when one has. */
  readonly step: (mayTake: boolean) => Promise<string | undefined>;
  /** Whether an order of his is under way. */
  readonly isBusy: () => boolean;
}

const OVER = ['CLOSED', 'DECLINED', 'EXPIRED', 'CANCELLED', 'NO_SHOW', 'FAILED'];
const TIMEOUT_MS = 8_000;
const MOST_TRIES = 40;

/** Asks as a page does: again with the same words while no answer comes. */
const asker =
  ({ address, issuer }: EmployeeParts, { subject }: Person) =>
  async <Data>(query: string, variables: object): Promise<Data> => {
    for (let tried = 1; tried <= MOST_TRIES; tried += 1) {
      try {
        const answer = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.forPerson(subject)}` },
          body: JSON.stringify({ query, variables }),
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        const { data } = (await answer.json()) as { data?: Data | null };
        if (answer.ok && data != null) return data;
      } catch {
        // It is asked again.
      }
      await sleep(20 * tried);
    }
    throw new Error('an employee gets no answer');
  };

export const makeEmployee = (parts: EmployeeParts, person: Person): Employee => {
  const { random, now, partnerId } = parts;
  const ask = asker(parts, person);
  let orderId: string | undefined;

  /** The order as the act left it; undefined when it was refused. */
  const act = async (name: keyof typeof acts, input: object): Promise<Order | undefined> => {
    const mutation = `mutation ($input: ${acts[name]}!) { did: ${name}(input: $input) {
      rentalOrder { ${ORDER} } userErrors { code } } }`;
    const { did } = await ask<{ did: { rentalOrder: Order | null } }>(mutation, { input });
    return did.rentalOrder ?? undefined;
  };

  const take = async (): Promise<void> => {
    const window = { from: toDateTime(now()), to: toDateTime(now() + random.whole(1, 3) * HOUR) };
    const { rentalCars } = await ask<{ rentalCars: { car: { id: string } }[] }>(CARS, { window });
    if (rentalCars.length === 0) return;
    const { car } = random.pick(rentalCars);
    const input = { idempotencyKey: randomUUID(), carId: car.id, window, purpose: 'FIELD_WORK', expectedKm: 20 };
    orderId = (await act('holdCar', input))?.id;
  };

  const giveBack = async (id: string): Promise<void> => {
    const { returnStations } = await ask<{ returnStations: { station: { id: string } }[] }>(STATIONS, { partnerId });
    if (returnStations.length > 0)
      await act('returnCar', { orderId: id, stationId: random.pick(returnStations).station.id });
  };

  const drive = async ({ id, window }: Order): Promise<void> => {
    if (random.chance(0.05)) await act('reportCarDamage', { orderId: id, text: '右后门划痕' });
    if (random.chance(0.05))
      await act('extendRentalOrder', { orderId: id, to: toDateTime(Date.parse(window.to) + HOUR) });
    if (random.chance(0.6)) await giveBack(id);
  };

  const goOn = async (order: Order): Promise<void> => {
    const { id, state, command } = order;
    const waits = command?.state === 'REQUESTED';
    if (state === 'HELD' && random.chance(0.02)) await act('cancelRentalOrder', { orderId: id });
    else if (state === 'CONFIRMED' && !waits)
      await act(random.chance(0.03) ? 'cancelRentalOrder' : 'unlockCar', { orderId: id });
    else if (state === 'IN_USE') await drive(order);
    // The lock has not closed: it is told again.
    else if (state === 'RETURNED' && !waits) await giveBack(id);
  };

  return {
    isBusy: () => orderId !== undefined,
    step: async (mayTake) => {
      if (orderId === undefined) {
        if (mayTake) await take();
        return undefined;
      }
      const { node } = await ask<{ node: Order }>(LOOK, { id: orderId });
      if (!OVER.includes(node.state)) {
        await goOn(node);
        return undefined;
      }
      orderId = undefined;
      return node.id;
    },
  };
};

/** How long passes between two looks of the employees. */
export const nextPause = (random: Random): number =>
  random.chance(0.05) ? random.whole(16, 40) * MINUTE : random.whole(20, 240) * 1_000;
