/** What somebody in the town does next, chosen by dice from what there is: told to the model and to the acts alike. */
import { blockVehicle, endVehicleBlock } from '../../fleet/block-acts.ts';
import type { Result } from '../../platform/result.ts';
import { MINUTE, toDateTime } from '../../platform/time.ts';
import { approveVehicleRequest, rejectVehicleRequest } from '../approval/acts.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { holdVehicle, releaseHold } from '../dispatch/hold-acts.ts';
import { reassignOrder, swapOrders } from '../dispatch/reassign-acts.ts';
import { mergeOrders, moveOrder, recallOrder, splitRequest } from '../dispatch/trip-plan-acts.ts';
import { cancelVehicleRequest, requestVehicle } from '../request/acts.ts';
import { recordDeparture, recordReturn } from '../trip/acts.ts';
import * as model from './model.ts';
import type { Reasons, Trip } from './model.ts';
import * as rearranging from './rearranging.ts';
import type { As, Town } from './town.ts';
import { named, nextQuarter, QUARTER, type Order, type World } from './world.ts';

/** One act, in words, as the model and as the town have it. */
export interface Act {
  readonly words: string;
  readonly onModel: (world: World) => Reasons;
  readonly onTown: (as: As) => Promise<Result<unknown>>;
  /** Names of what it makes, in the order of its answer. */
  readonly makes?: readonly string[];
  /** Car and request of which a search must say what this act will hear. */
  readonly asks?: { readonly by: string; readonly request: string; readonly car: string };
}

/** Throws a number from 0 up to, but not with, `sides`. */
export type Dice = (sides: number) => number;

/** Chooses an act; undefined when there is nothing of its kind to be done. `serial` names what is made. */
type Choice = (world: World, town: Town, dice: Dice, serial: string) => Act | undefined;

const oneOf = <T>(all: readonly T[], dice: Dice): T | undefined => all[dice(Math.max(1, all.length))];

/** Mostly one that fits, and now and then any. */
const pick = <T>(all: readonly T[], fits: (one: T) => boolean, dice: Dice): T | undefined =>
  oneOf(dice(10) > 0 ? all.filter(fits) : all, dice);

/** Mostly some hours within the next half day, now and then further off or over night. */
export const anyTrip = (world: World, dice: Dice): Trip => {
  const from = nextQuarter(world.now) + dice(dice(4) === 0 ? 160 : 40) * QUARTER;
  const to = from + (1 + dice(dice(8) === 0 ? 130 : 16)) * QUARTER;
  return { unit: 'bureau', from, to, people: 1 + dice(5), selfDrive: dice(3) === 0 };
};

const span = ({ from, to }: { from: number; to: number }): string =>
  `${toDateTime(from).slice(5, 16)} to ${toDateTime(to).slice(5, 16)}`;

const id = (town: Town, name: string): string => town.ids.get(name) ?? name;
const optional = (town: Town, name: string | undefined) => (name === undefined ? {} : { driverId: id(town, name) });

const dispatchers = ['dispatcher', 'everything'] as const;
const askers = [
  'clerk',
  'clerk',
  'clerk',
  'colleague',
  'colleague',
  'colleague',
  'manager',
  'manager',
  'dispatcher',
] as const;
const unitOf = (person: string): 'centre' | 'bureau' =>
  ['dispatcher', 'everything', 'driver', 'otherDriver'].includes(person) ? 'centre' : 'bureau';

const anyCar = (world: World, dice: Dice): string => oneOf(world.cars, dice)?.name ?? '';
/** Mostly a driver where one is needed, and none where not. */
const anyDriver = (world: World, selfDrive: boolean, dice: Dice): string | undefined =>
  (dice(10) === 0) === selfDrive ? oneOf(world.drivers, dice) : undefined;

const ask: Choice = (world, _town, dice, serial) => {
  const by = oneOf(askers, dice) ?? 'clerk';
  const trip = { ...anyTrip(world, dice), unit: unitOf(by) };
  const name = `request ${serial}`;
  const { people: passengers, selfDrive, from, to } = trip;
  const input = {
    idempotencyKey: name,
    window: { from, to },
    purpose: 'FIELD_WORK' as const,
    reason: '下乡调研',
    destination: '茶陵县',
    passengers,
    driving: selfDrive ? ('SELF_DRIVE' as const) : ('WITH_DRIVER' as const),
    telephone: '13812345678',
  };
  return {
    words: `${by} asks for a car for ${String(passengers)}, ${span(trip)}${selfDrive ? ', to drive himself' : ''}: ${name}`,
    onModel: (told) => model.ask(told, name, by, trip),
    onTown: (as) => requestVehicle(as(by), input),
    makes: [name],
  };
};

const decide: Choice = (world, town, dice, serial) => {
  const request = pick(world.requests, ({ state }) => state === 'WAITING_APPROVAL', dice);
  if (!request) return undefined;
  const approves = dice(8) > 0;
  const own = request.unit === 'centre' ? 'everything' : (oneOf(['manager', 'deputy'], dice) ?? 'manager');
  const by = dice(12) === 0 ? 'manager' : own;
  const requestId = id(town, request.name);
  return {
    words: `${by} ${approves ? 'approves' : 'rejects'} ${request.name}`,
    onModel: (told) => model.decide(told, request.name, by, unitOf(by), approves),
    onTown: (as) =>
      approves
        ? approveVehicleRequest(as(by), { requestId, comment: `同意 ${serial}` })
        : rejectVehicleRequest(as(by), { requestId, reason: `不同意 ${serial}` }),
  };
};

/** Names a car and a driver for a request, to dispatch or to hold them. */
const naming = (world: World, dice: Dice) => {
  const request = pick(world.requests, ({ state, from }) => state === 'APPROVED' && from > world.now, dice);
  if (!request) return undefined;
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  return { request, by, car: anyCar(world, dice), driver: anyDriver(world, request.selfDrive, dice) };
};

const dispatch: Choice = (world, town, dice, serial) => {
  const chosen = naming(world, dice);
  if (!chosen) return undefined;
  const { request, by, car, driver } = chosen;
  const name = `order ${serial}`;
  const named = { requestId: id(town, request.name), vehicleId: id(town, car), ...optional(town, driver) };
  return {
    words: `${by} dispatches ${car} and ${driver ?? 'no driver'} for ${request.name}: ${name}`,
    onModel: (told) => model.dispatch(told, name, by, request.name, car, driver),
    onTown: (as) => dispatchVehicle(as(by), { idempotencyKey: name, ...named }),
    makes: [name],
    asks: { by, request: request.name, car },
  };
};

const hold: Choice = (world, town, dice, serial) => {
  const chosen = naming(world, dice);
  if (!chosen) return undefined;
  const { request, by, car, driver } = chosen;
  const name = `hold ${serial}`;
  const named = { requestId: id(town, request.name), vehicleId: id(town, car), ...optional(town, driver) };
  return {
    words: `${by} holds ${car} and ${driver ?? 'no driver'} for ${request.name}: ${name}`,
    onModel: (told) => model.hold(told, name, by, request.name, car, driver),
    onTown: (as) => holdVehicle(as(by), { idempotencyKey: name, ...named }),
    makes: [name],
    asks: { by, request: request.name, car },
  };
};

const release: Choice = (world, town, dice) => {
  const held = oneOf(world.holds.slice(-4), dice);
  if (!held) return undefined;
  const by = dice(6) === 0 ? (oneOf(dispatchers, dice) ?? held.by) : held.by;
  return {
    words: `${by} gives ${held.name} back`,
    onModel: (told) => model.release(told, held.name, by),
    onTown: (as) => releaseHold(as(by), { holdId: id(town, held.name) }),
  };
};

const cancel: Choice = (world, town, dice, serial) => {
  const request = pick(world.requests, ({ state }) => state === 'DISPATCHED', dice);
  if (!request) return undefined;
  const by = dice(3) === 0 ? 'dispatcher' : request.by;
  return {
    words: `${by} cancels ${request.name}`,
    onModel: (told) => model.cancel(told, request.name),
    onTown: (as) => cancelVehicleRequest(as(by), { requestId: id(town, request.name), reason: `改期 ${serial}` }),
  };
};

/** Whoever drives an order. */
const driverOf = (world: World, { driver, requests }: Order): string =>
  driver ?? named(world.requests, requests[0] ?? '').by;

const depart: Choice = (world, town, dice) => {
  const order = pick(world.orders, ({ state, from }) => state === 'DISPATCHED' && from < world.now + 90 * MINUTE, dice);
  if (!order) return undefined;
  const km = named(world.cars, order.car).km + dice(3);
  const by = driverOf(world, order);
  return {
    words: `${by} departs with ${order.name} at ${String(km)} km`,
    onModel: (told) => model.depart(told, order.name, km),
    onTown: (as) => recordDeparture(as(by), { orderId: id(town, order.name), odometerKm: km }),
  };
};

const comeBack: Choice = (world, town, dice, serial) => {
  const order = pick(world.orders, ({ state }) => state === 'UNDER_WAY', dice);
  if (!order) return undefined;
  const by = driverOf(world, order);
  const odometerKm = (order.departedAtKm ?? 0) + 1;
  return {
    words: `${by} comes back with ${order.name}`,
    onModel: (told) => model.comeBack(told, order.name),
    onTown: (as) => recordReturn(as(by), { orderId: id(town, order.name), odometerKm, deviation: `堵车 ${serial}` }),
  };
};

const block: Choice = (world, town, dice, serial) => {
  const { from: later, to } = anyTrip(world, dice);
  const from = later - dice(4) * QUARTER;
  const car = anyCar(world, dice);
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  const name = `block ${serial}`;
  const input = { idempotencyKey: name, vehicleId: id(town, car), window: { from, to }, reason: '年检' };
  return {
    words: `${by} blocks ${car}, ${span({ from, to })}: ${name}`,
    onModel: (told) => model.block(told, name, car, from, to),
    onTown: (as) => blockVehicle(as(by), { ...input, kind: 'INSPECTION' }),
    makes: [name],
  };
};

const endBlock: Choice = (world, town, dice) => {
  const ended = pick(world.blocks, ({ endedBy, to }) => endedBy === undefined && to > world.now, dice);
  if (!ended) return undefined;
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  return {
    words: `${by} ends ${ended.name}`,
    onModel: (told) => model.endBlock(told, ended.name, by),
    onTown: (as) => endVehicleBlock(as(by), { blockId: id(town, ended.name) }),
  };
};

/** An order as a dispatcher sees it, now and then as it was before its last change. */
const seeing = (world: World, dice: Dice, fits = (_: Order): boolean => true): rearranging.Seen | undefined => {
  const order = pick(world.orders, (one) => one.state === 'DISPATCHED' && one.to > world.now && fits(one), dice);
  return order && { order: order.name, changes: order.changes - (dice(12) === 0 ? 1 : 0) };
};
const told = (town: Town, { order, changes }: rearranging.Seen) => ({ orderId: id(town, order), revision: changes });

const reassign: Choice = (world, town, dice) => {
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
    onTown: (as) => reassignOrder(as(by), { ...told(town, seen), ...named }),
  };
};

const swap: Choice = (world, town, dice) => {
  const [first, second] = [seeing(world, dice), seeing(world, dice)];
  if (!first || !second || first.order === second.order) return undefined;
  const swapped = (['VEHICLES', 'DRIVERS', 'BOTH'] as const)[dice(3)] ?? 'BOTH';
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  return {
    words: `${by} swaps ${swapped} of ${first.order} and ${second.order}`,
    onModel: (world) => rearranging.swap(world, by, first, second, swapped),
    onTown: (as) => swapOrders(as(by), { first: told(town, first), second: told(town, second), swapped }),
  };
};

const move: Choice = (world, town, dice) => {
  const seen = seeing(world, dice);
  if (!seen) return undefined;
  const { from, to } = anyTrip(world, dice);
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  return {
    words: `${by} moves ${seen.order} to ${span({ from, to })}`,
    onModel: (world) => rearranging.move(world, by, seen, from, to),
    onTown: (as) => moveOrder(as(by), { ...told(town, seen), window: { from, to } }),
  };
};

const recall: Choice = (world, town, dice, serial) => {
  const seen = seeing(world, dice);
  if (!seen) return undefined;
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  return {
    words: `${by} takes ${seen.order} back`,
    onModel: (world) => rearranging.recall(world, by, seen),
    onTown: (as) => recallOrder(as(by), { ...told(town, seen), reason: `车辆故障 ${serial}` }),
  };
};

const merge: Choice = (world, town, dice) => {
  const into = seeing(world, dice);
  const kept = into && named(world.orders, into.order);
  const from = kept && seeing(world, dice, (other) => Math.abs(other.from - kept.from) <= 60 * MINUTE);
  if (!into || !from || into.order === from.order) return undefined;
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  return {
    words: `${by} lets ${from.order} ride with ${into.order}`,
    onModel: (world) => rearranging.merge(world, by, into, from),
    onTown: (as) => mergeOrders(as(by), { into: told(town, into), from: told(town, from) }),
  };
};

const split: Choice = (world, town, dice, serial) => {
  const request = pick(world.requests, ({ state, from }) => state === 'APPROVED' && from > world.now, dice);
  if (!request) return undefined;
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  const names = [`order ${serial}a`, `order ${serial}b`];
  const first = 1 + dice(Math.max(1, request.people - 1));
  const cars = [first, request.people - first].map((people) => {
    const driver = anyDriver(world, request.selfDrive, dice);
    return { car: anyCar(world, dice), people, ...(driver === undefined ? {} : { driver }) };
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
      splitRequest(as(by), { idempotencyKey: `split ${serial}`, requestId: id(town, request.name), cars: named }),
    makes: names,
  };
};

/** Every kind of act, and how often it is chosen. */
export const choices = {
  ask: [6, ask],
  decide: [8, decide],
  dispatch: [9, dispatch],
  hold: [4, hold],
  release: [1, release],
  cancel: [2, cancel],
  depart: [4, depart],
  comeBack: [4, comeBack],
  block: [1, block],
  endBlock: [1, endBlock],
  reassign: [2, reassign],
  swap: [2, swap],
  move: [3, move],
  recall: [1, recall],
  merge: [4, merge],
  split: [2, split],
} as const satisfies Readonly<Record<string, readonly [number, Choice]>>;
export type Kind = keyof typeof choices;
