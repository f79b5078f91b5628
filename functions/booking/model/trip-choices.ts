/** What those who ask, approve and drive do next. */
import { MINUTE } from '../../platform/time.ts';
import { approveVehicleRequest, rejectVehicleRequest } from '../approval/acts.ts';
import { cancelVehicleRequest, requestVehicle } from '../request/acts.ts';
import { changeVehicleRequest } from '../request/change-acts.ts';
import { recordDeparture, recordReturn } from '../trip/acts.ts';
import {
  anyTrip,
  id,
  makingNothing,
  makingOne,
  oneOf,
  pick,
  span,
  unitOf,
  type Act,
  type Choice,
  type Dice,
} from './act.ts';
import { change as changeOn, type Wish } from './changing.ts';
import * as model from './model.ts';
import { isBound } from './pooling.ts';
import type { Town } from './town.ts';
import { DESTINATION, named, QUARTER, type AskedTrip, type World } from './world.ts';

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
/** Who is to share a car, or shares one that has yet to leave. */
const sidesIn = (world: World): AskedTrip[] =>
  world.requests.filter((one) => isBound(world, one) && (one.state === 'APPROVED' || one.state === 'DISPATCHED'));

/** A trip like one that waits for a car, so that both could share one. */
const alike = (world: World, dice: Dice): model.Trip => {
  const trip = anyTrip(world, dice);
  const waiting = oneOf(
    world.requests.filter(({ state, selfDrive }) => state === 'APPROVED' && !selfDrive),
    dice,
  );
  const people = 1 + dice(2);
  return waiting ? { ...trip, from: waiting.from, to: waiting.to + dice(3) * QUARTER, people, selfDrive: false } : trip;
};

export const ask: Choice = (world, _town, dice, serial) => {
  const by = oneOf(askers, dice) ?? 'clerk';
  const trip = { ...(dice(2) === 0 ? alike(world, dice) : anyTrip(world, dice)), unit: unitOf(by) };
  const name = `request ${serial}`;
  const isUrgent = dice(4) === 0;
  const { people: passengers, selfDrive, from, to } = trip;
  const input = {
    idempotencyKey: name,
    window: { from, to },
    purpose: 'FIELD_WORK' as const,
    reason: '下乡调研',
    destination: DESTINATION,
    passengers,
    driving: selfDrive ? ('SELF_DRIVE' as const) : ('WITH_DRIVER' as const),
    telephone: '13812345678',
    priority: isUrgent ? ('URGENT' as const) : ('ROUTINE' as const),
  };
  return {
    words: `${by} asks${isUrgent ? ' urgently' : ''} for a car for ${String(passengers)}, ${span(trip)}${selfDrive ? ', to drive himself' : ''}: ${name}`,
    onModel: (told) => model.ask(told, name, by, trip, isUrgent),
    onTown: (as) => makingOne(requestVehicle(as(by), input), name),
  };
};

export const decide: Choice = (world, town, dice, serial) => {
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
      makingNothing(
        approves
          ? approveVehicleRequest(as(by), { requestId, comment: `同意 ${serial}` })
          : rejectVehicleRequest(as(by), { requestId, reason: `不同意 ${serial}` }),
      ),
  };
};

export const cancel: Choice = (world, town, dice, serial) => {
  // Now and then one of those who are to share a car, or share one.
  const ofSides = dice(2) === 0 && sidesIn(world).length > 0;
  const request = ofSides
    ? oneOf(sidesIn(world), dice)
    : pick(world.requests, ({ state }) => state === 'DISPATCHED', dice);
  if (!request) return undefined;
  const by = dice(3) === 0 ? 'dispatcher' : request.by;
  return {
    words: `${by} cancels ${request.name}`,
    onModel: (told) => model.cancel(told, request.name),
    onTown: (as) =>
      makingNothing(cancelVehicleRequest(as(by), { requestId: id(town, request.name), reason: `改期 ${serial}` })),
  };
};

const changing = (town: Town, request: AskedTrip, wish: Wish): Act => {
  const input = {
    requestId: id(town, request.name),
    window: { from: wish.from, to: wish.to },
    passengers: wish.people,
    destination: wish.destination,
  };
  return {
    words: `${request.by} changes ${request.name} to ${span(wish)} for ${String(wish.people)} to ${wish.destination}`,
    onModel: (told) => changeOn(told, request.name, wish),
    onTown: (as) => makingNothing(changeVehicleRequest(as(request.by), input)),
  };
};

export const change: Choice = (world, town, dice) => {
  const own = world.requests.filter(({ priority }) => priority !== 'EMERGENCY');
  const request = pick(own, ({ state }) => ['WAITING_APPROVAL', 'APPROVED', 'DISPATCHED'].includes(state), dice);
  if (!request) return undefined;
  const trip = dice(3) === 0 ? anyTrip(world, dice) : request;
  const people = dice(2) === 0 ? 1 + dice(5) : request.people;
  return changing(town, request, { from: trip.from, to: trip.to, people, destination: request.destination });
};
/** Who is to share a car, or shares one, mostly wants something else about the same time, or with one more or less. */
export const changeSide: Choice = (world, town, dice) => {
  const request = oneOf(sidesIn(world), dice);
  if (!request) return undefined;
  const { from, to, people, destination } = request;
  const later = from + dice(3) * QUARTER;
  const wishes: readonly Partial<Wish>[] = [
    { from: later, to: Math.max(later + QUARTER, to + (dice(5) - 2) * QUARTER) },
    { people: people + 1 },
    { people: Math.max(1, people - 1) },
    { destination: destination === DESTINATION ? '攸县' : DESTINATION },
  ];
  // A car that is sent leaves nothing else to change.
  const wish = request.state === 'DISPATCHED' && dice(4) > 0 ? { people: people + 1 } : oneOf(wishes, dice);
  return changing(town, request, { from, to, people, destination, ...wish });
};

export const depart: Choice = (world, town, dice) => {
  const order = pick(
    world.orders,
    ({ state, from, departedAtKm }) =>
      departedAtKm === undefined &&
      (state === 'UNDER_WAY' || (state === 'DISPATCHED' && from < world.now + 90 * MINUTE)),
    dice,
  );
  if (!order) return undefined;
  const km = named(world.cars, order.car).km + dice(3);
  const by = model.driverOf(world, order);
  return {
    words: `${by} departs with ${order.name} at ${String(km)} km`,
    onModel: (told) => model.depart(told, order.name, by, km),
    onTown: (as) => makingNothing(recordDeparture(as(by), { orderId: id(town, order.name), odometerKm: km })),
  };
};

export const comeBack: Choice = (world, town, dice, serial) => {
  const order = pick(world.orders, ({ state }) => state === 'UNDER_WAY', dice);
  if (!order) return undefined;
  const by = dice(4) === 0 ? 'dispatcher' : model.driverOf(world, order);
  const odometerKm = (order.readAtKm ?? 0) + 1;
  const said = { deviation: `堵车 ${serial}`, onBehalfReason: '驾驶员忘记登记' };
  return {
    words: `${by} comes back with ${order.name}`,
    onModel: (told) => model.comeBack(told, order.name, by, odometerKm),
    onTown: (as) => makingNothing(recordReturn(as(by), { orderId: id(town, order.name), odometerKm, ...said })),
  };
};
