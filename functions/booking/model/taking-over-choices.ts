/** What people do next with trips that do not go as planned. */
import { derivedId } from '../../platform/ids.ts';
import { MINUTE, toDateTime } from '../../platform/time.ts';
import { breakOffTrip } from '../trip/break-off-acts.ts';
import { replaceVehicle } from '../trip/breakdown-acts.ts';
import { extendTrip } from '../trip/extend-acts.ts';
import { handOverTrip } from '../trip/take-over-acts.ts';
import { anyCar, id, making, makingNothing, pick, type Choice, type Dice } from './act.ts';
import { driverOf } from './model.ts';
import * as takingOver from './taking-over.ts';
import { named, nextQuarter, QUARTER, terms, type Order, type World } from './world.ts';

const live = ({ state }: Order): boolean => state === 'DISPATCHED' || state === 'UNDER_WAY';
const underWay = ({ state }: Order): boolean => state === 'UNDER_WAY';

const whoever = (world: World, order: Order, dice: Dice): string =>
  dice(3) === 0 ? 'dispatcher' : driverOf(world, order);

export const extend: Choice = (world, town, dice) => {
  const order = pick(world.orders, live, dice);
  if (!order) return undefined;
  const requester = named(world.requests, order.requests[0] ?? '').by;
  const by = dice(3) === 0 ? requester : whoever(world, order, dice);
  const due = order.to - terms.bufferAfterMinutes * MINUTE;
  const to = Math.max(nextQuarter(world.now), due) + (dice(8) === 0 ? dice(60) : dice(6)) * QUARTER;
  const seen = { order: order.name, changes: order.changes - (dice(12) === 0 ? 1 : 0) };
  return {
    words: `${by} extends ${order.name} to ${toDateTime(to).slice(5, 16)}`,
    onModel: (told) => takingOver.extend(told, by, seen, to),
    onTown: (as) => makingNothing(extendTrip(as(by), { orderId: id(town, seen.order), revision: seen.changes, to })),
  };
};

export const handOver: Choice = (world, town, dice) => {
  const order = pick(world.orders, (one) => live(one) && one.driver !== undefined, dice);
  if (!order) return undefined;
  const by = whoever(world, order, dice);
  const driver = pick(world.drivers, (name) => name !== order.driver, dice) ?? '';
  const odometerKm = (order.readAtKm ?? 0) + dice(2);
  const reading = order.departedAtKm === undefined ? {} : { odometerKm };
  return {
    words: `${by} hands ${order.name} over to ${driver} at ${String(odometerKm)} km`,
    onModel: (told) => takingOver.handOver(told, by, order.name, driver, odometerKm),
    stands: (told) => named(told.orders, order.name).driver === driver,
    onTown: (as) =>
      makingNothing(handOverTrip(as(by), { orderId: id(town, order.name), driverId: id(town, driver), ...reading })),
  };
};

export const replace: Choice = (world, town, dice, serial) => {
  const order = pick(world.orders, underWay, dice);
  if (!order) return undefined;
  const by = whoever(world, order, dice);
  const car = anyCar(world, dice);
  const odometerKm = (order.readAtKm ?? 0) + dice(2);
  const orderId = id(town, order.name);
  const block = takingOver.blockFor(order.name, order.car);
  const blockId = derivedId('block', orderId, 'replaceVehicle', id(town, order.car));
  const input = { orderId, vehicleId: id(town, car), odometerKm, reason: `车辆故障 ${serial}` };
  return {
    words: `${by} replaces ${order.car} of ${order.name} by ${car} at ${String(odometerKm)} km`,
    onModel: (told) => takingOver.replace(told, by, order.name, car, odometerKm),
    onTown: (as) => making(replaceVehicle(as(by), input), () => ({ [block]: blockId })),
  };
};

export const breakOff: Choice = (world, town, dice, serial) => {
  const order = pick(world.orders, underWay, dice);
  if (!order) return undefined;
  const by = whoever(world, order, dice);
  const odometerKm = (order.readAtKm ?? 0) + dice(2);
  const orderId = id(town, order.name);
  const block = takingOver.blockFor(order.name, order.car);
  const blockId = derivedId('block', orderId, 'replaceVehicle', id(town, order.car));
  const rests = Object.fromEntries(
    order.requests.map((request) => [
      takingOver.restName(order.name, request),
      derivedId('request', orderId, 'rest', id(town, request)),
    ]),
  );
  const input = { orderId, odometerKm, place: '服务区', reason: `车辆故障 ${serial}` };
  return {
    words: `${by} ends ${order.name} where ${order.car} broke down at ${String(odometerKm)} km`,
    onModel: (told) => takingOver.breakOff(told, by, order.name, odometerKm),
    onTown: (as) => making(breakOffTrip(as(by), input), () => ({ [block]: blockId, ...rests })),
  };
};
