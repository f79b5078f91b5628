/** What a dispatcher does next with orders that have not departed. */
import { MINUTE } from '../../platform/time.ts';
import { reassignOrder, swapOrders } from '../dispatch/reassign-acts.ts';
import { splitRequest } from '../dispatch/split-acts.ts';
import { mergeOrders, moveOrder, recallOrder } from '../dispatch/trip-plan-acts.ts';
import {
  anyCar,
  anyDriver,
  anyTrip,
  dispatchers,
  id,
  making,
  makingNothing,
  oneOf,
  optional,
  pick,
  span,
  type Choice,
  type Dice,
} from './act.ts';
import * as pooling from './pooling.ts';
import * as rearranging from './rearranging.ts';
import type { Town } from './town.ts';
import { named, type AskedTrip, type Order, type World } from './world.ts';

/** An order as a dispatcher sees it, now and then as it was before its last change. */
const seeing = (world: World, dice: Dice, fits = (_: Order): boolean => true): rearranging.Seen | undefined => {
  const order = pick(world.orders, (one) => one.state === 'DISPATCHED' && one.to > world.now && fits(one), dice);
  return order && { order: order.name, changes: order.changes - (dice(12) === 0 ? 1 : 0) };
};
const told = (town: Town, { order, changes }: rearranging.Seen) => ({ orderId: id(town, order), revision: changes });

export const reassign: Choice = (world, town, dice) => {
  const seen = seeing(world, dice);
  if (!seen) return undefined;
  const what = dice(3);
  const car = what === 1 ? undefined : anyCar(world, dice);
  const driver = what === 0 ? undefined : oneOf(world.drivers, dice);
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  const named = { ...(car === undefined ? {} : { vehicleId: id(town, car) }), ...optional(town, driver) };
  return {
    words: `${by} gives ${seen.order} ${[car, driver].filter((name) => name !== undefined).join(' and ')}`,
    onModel: (world) => rearranging.reassign(world, by, seen, car, driver),
    onTown: (as) => makingNothing(reassignOrder(as(by), { ...told(town, seen), ...named })),
  };
};

export const swap: Choice = (world, town, dice) => {
  const [first, second] = [seeing(world, dice), seeing(world, dice)];
  if (!first || !second || first.order === second.order) return undefined;
  const swapped = (['VEHICLES', 'DRIVERS', 'BOTH'] as const)[dice(3)] ?? 'BOTH';
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  return {
    words: `${by} swaps ${swapped} of ${first.order} and ${second.order}`,
    onModel: (world) => rearranging.swap(world, by, first, second, swapped),
    onTown: (as) =>
      makingNothing(swapOrders(as(by), { first: told(town, first), second: told(town, second), swapped })),
  };
};

export const move: Choice = (world, town, dice) => {
  const seen = seeing(world, dice);
  if (!seen) return undefined;
  const { from, to } = anyTrip(world, dice);
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  return {
    words: `${by} moves ${seen.order} to ${span({ from, to })}`,
    onModel: (world) => rearranging.move(world, by, seen, from, to),
    onTown: (as) => makingNothing(moveOrder(as(by), { ...told(town, seen), window: { from, to } })),
  };
};

export const recall: Choice = (world, town, dice, serial) => {
  const isOfSides = ({ requests }: Order): boolean =>
    requests.some((request) => pooling.isBound(world, named(world.requests, request)));
  const seen = (dice(2) === 0 ? seeing(world, dice, isOfSides) : undefined) ?? seeing(world, dice);
  if (!seen) return undefined;
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  return {
    words: `${by} takes ${seen.order} back`,
    onModel: (world) => rearranging.recall(world, by, seen),
    onTown: (as) => makingNothing(recallOrder(as(by), { ...told(town, seen), reason: `车辆故障 ${serial}` })),
  };
};

export const merge: Choice = (world, town, dice) => {
  const isNear = (one: Order, other: Order): boolean =>
    one !== other &&
    Math.max(Math.abs(other.from - one.from), Math.abs(other.to - one.to)) <= 60 * MINUTE &&
    other.driver !== undefined;
  const into = seeing(world, dice, (one) => world.orders.some((other) => isNear(one, other)));
  const kept = into && named(world.orders, into.order);
  const from = kept && seeing(world, dice, (other) => isNear(kept, other));
  if (!into || !from || into.order === from.order) return undefined;
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  return {
    words: `${by} lets ${from.order} ride with ${into.order}`,
    onModel: (world) => rearranging.merge(world, by, into, from),
    onTown: (as) => makingNothing(mergeOrders(as(by), { into: told(town, into), from: told(town, from) })),
  };
};

export const split: Choice = (world, town, dice, serial) => {
  const fits = ({ state, from, people }: AskedTrip): boolean => state === 'APPROVED' && from > world.now && people > 1;
  const request = pick(world.requests, fits, dice);
  if (!request) return undefined;
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  const names = [`order ${serial}a`, `order ${serial}b`];
  const first = 1 + dice(Math.max(1, request.people - 1));
  const [second, turned] = [dice(8) > 0 ? 1 : 0, dice(2)];
  const cars = [first, request.people - first].map((people, i) => {
    // Mostly another car and another driver than those of the first.
    const driver = anyDriver(world, request.selfDrive, dice) && world.drivers[(i * second + turned) % 2];
    const car = world.cars[(i * second + turned) % 2]?.name ?? '';
    return { car, people, ...(driver === undefined ? {} : { driver }) };
  });
  const named = cars.map(({ car, people, driver }) => ({
    vehicleId: id(town, car),
    passengers: people,
    ...optional(town, driver),
  }));
  return {
    words: `${by} splits ${request.name} over ${cars.map(({ car, driver }) => `${car} and ${driver ?? 'no driver'}`).join(', ')}`,
    onModel: (world) => rearranging.split(world, names, by, request.name, cars),
    onTown: (as) =>
      making(
        splitRequest(as(by), { idempotencyKey: `split ${serial}`, requestId: id(town, request.name), cars: named }),
        (orders) => Object.fromEntries(orders.map((order, i) => [names[i] ?? '', order.id])),
      ),
  };
};
