/** What those who ask, approve and drive do next. */
import { MINUTE } from '../../platform/time.ts';
import { approveVehicleRequest, rejectVehicleRequest } from '../approval/acts.ts';
import { cancelVehicleRequest, requestVehicle } from '../request/acts.ts';
import { recordDeparture, recordReturn } from '../trip/acts.ts';
import { anyTrip, id, makingNothing, makingOne, oneOf, pick, span, unitOf, type Choice } from './act.ts';
import * as model from './model.ts';
import { named, type Order, type World } from './world.ts';

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
export const ask: Choice = (world, _town, dice, serial) => {
  const by = oneOf(askers, dice) ?? 'clerk';
  const trip = { ...anyTrip(world, dice), unit: unitOf(by) };
  const name = `request ${serial}`;
  const isUrgent = dice(4) === 0;
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
  const request = pick(world.requests, ({ state }) => state === 'DISPATCHED', dice);
  if (!request) return undefined;
  const by = dice(3) === 0 ? 'dispatcher' : request.by;
  return {
    words: `${by} cancels ${request.name}`,
    onModel: (told) => model.cancel(told, request.name),
    onTown: (as) =>
      makingNothing(cancelVehicleRequest(as(by), { requestId: id(town, request.name), reason: `改期 ${serial}` })),
  };
};

/** Whoever drives an order. */
const driverOf = (world: World, { driver, requests }: Order): string =>
  driver ?? named(world.requests, requests[0] ?? '').by;

export const depart: Choice = (world, town, dice) => {
  const order = pick(world.orders, ({ state, from }) => state === 'DISPATCHED' && from < world.now + 90 * MINUTE, dice);
  if (!order) return undefined;
  const km = named(world.cars, order.car).km + dice(3);
  const by = driverOf(world, order);
  return {
    words: `${by} departs with ${order.name} at ${String(km)} km`,
    onModel: (told) => model.depart(told, order.name, km),
    onTown: (as) => makingNothing(recordDeparture(as(by), { orderId: id(town, order.name), odometerKm: km })),
  };
};

export const comeBack: Choice = (world, town, dice, serial) => {
  const order = pick(world.orders, ({ state }) => state === 'UNDER_WAY', dice);
  if (!order) return undefined;
  const by = driverOf(world, order);
  const odometerKm = (order.departedAtKm ?? 0) + 1;
  return {
    words: `${by} comes back with ${order.name}`,
    onModel: (told) => model.comeBack(told, order.name),
    onTown: (as) =>
      makingNothing(recordReturn(as(by), { orderId: id(town, order.name), odometerKm, deviation: `堵车 ${serial}` })),
  };
};
