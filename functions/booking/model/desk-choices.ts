/** What a dispatcher does next with cars: dispatch and hold them, take them out of reach. */
import { blockVehicle, endVehicleBlock } from '../../fleet/block-acts.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { holdVehicle, releaseHold } from '../dispatch/hold-acts.ts';
import {
  anyCar,
  anyCrew,
  anyDriver,
  anyTrip,
  dispatchers,
  id,
  makingNothing,
  makingOne,
  oneOf,
  optional,
  pick,
  span,
  type Act,
  type Choice,
  type Crew,
  type Dice,
} from './act.ts';
import * as model from './model.ts';
import * as pooling from './pooling.ts';
import type { Town } from './town.ts';
import { QUARTER, type AskedTrip, type World } from './world.ts';

/** A car and who drives it, as a dispatcher names them for a request. */
interface Named {
  readonly request: AskedTrip;
  readonly by: string;
  readonly car: string;
  readonly driver?: string | undefined;
}

/** Names a car and a driver for a request, to dispatch or to hold them: now and then those that were held last. */
const naming = (world: World, dice: Dice): Named | undefined => {
  // Those who are to share a car mostly wait for it.
  const isPatient = dice(5) > 0;
  const waits = (one: AskedTrip): boolean =>
    one.state === 'APPROVED' && one.from > world.now && !(isPatient && pooling.isBound(world, one));
  const request = pick(world.requests, waits, dice);
  if (!request) return undefined;
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  const held =
    dice(3) === 0
      ? world.takings.findLast(({ what, until }) => until !== undefined && what.includes('car'))
      : undefined;
  return { request, by, car: held?.what ?? anyCar(world, dice), driver: anyDriver(world, request.selfDrive, dice) };
};

export const dispatch: Choice = (world, town, dice, serial) => {
  const chosen = naming(world, dice);
  if (!chosen) return undefined;
  const { request, by, car, driver } = chosen;
  const name = `order ${serial}`;
  const named = { requestId: id(town, request.name), vehicleId: id(town, car), ...optional(town, driver) };
  return {
    words: `${by} dispatches ${car} and ${driver ?? 'no driver'} for ${request.name}: ${name}`,
    onModel: (told) => model.dispatch(told, name, by, request.name, car, driver),
    onTown: (as) => makingOne(dispatchVehicle(as(by), { idempotencyKey: name, ...named }), name),
    asks: { by, request: request.name, car },
  };
};

const holding = (world: World, { request, by, car, driver }: Named, town: Town, serial: string): Act => {
  const name = `hold ${serial}`;
  const named = { requestId: id(town, request.name), vehicleId: id(town, car), ...optional(town, driver) };
  return {
    words: `${by} holds ${car} and ${driver ?? 'no driver'} for ${request.name}: ${name}`,
    onModel: (told) => model.hold(told, name, by, request.name, car, driver),
    onTown: (as) => makingOne(holdVehicle(as(by), { idempotencyKey: name, ...named }), name),
    asks: { by, request: request.name, car, trip: model.heldFor(world, request.name) },
  };
};

export const hold: Choice = (world, town, dice, serial) => {
  const chosen = naming(world, dice);
  return chosen && holding(world, chosen, town, serial);
};

/** Holds for one of those who agreed to share a car what all of them are to have, mostly one that they can have. */
export const holdTogether: Choice = (world, town, dice, serial) => {
  const request = oneOf(
    world.requests.filter(({ name }) => model.goesWithOthers(world, name)),
    dice,
  );
  if (!request) return undefined;
  const fits = ({ by, car, driver }: Crew): boolean =>
    model.hold(structuredClone(world), serial, by, request.name, car, driver).length === 0;
  return holding(world, { request, ...anyCrew(world, dice, fits) }, town, serial);
};

export const release: Choice = (world, town, dice) => {
  const held = oneOf(world.holds.slice(-4), dice);
  if (!held) return undefined;
  const by = dice(6) === 0 ? (oneOf(dispatchers, dice) ?? held.by) : held.by;
  return {
    words: `${by} gives ${held.name} back`,
    onModel: (told) => model.release(told, held.name, by),
    onTown: (as) => makingNothing(releaseHold(as(by), { holdId: id(town, held.name) })),
  };
};

export const block: Choice = (world, town, dice, serial) => {
  const { from: later, to } = anyTrip(world, dice);
  const from = later - dice(4) * QUARTER;
  const car = anyCar(world, dice);
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  const name = `block ${serial}`;
  const input = { idempotencyKey: name, vehicleId: id(town, car), window: { from, to }, reason: '年检' };
  return {
    words: `${by} blocks ${car}, ${span({ from, to })}: ${name}`,
    onModel: (told) => model.block(told, name, car, from, to),
    onTown: (as) => makingOne(blockVehicle(as(by), { ...input, kind: 'INSPECTION' }), name),
  };
};

export const endBlock: Choice = (world, town, dice) => {
  const ended = pick(world.blocks, ({ endedBy, to }) => endedBy === undefined && to > world.now, dice);
  if (!ended) return undefined;
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  return {
    words: `${by} ends ${ended.name}`,
    onModel: (told) => model.endBlock(told, ended.name, by),
    onTown: (as) => makingNothing(endVehicleBlock(as(by), { blockId: id(town, ended.name) })),
  };
};
