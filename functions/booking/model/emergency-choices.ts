/** What a dispatcher does next when there is an event. */
import { dispatchEmergency } from '../emergency/acts.ts';
import { standDownEmergency } from '../emergency/ending-acts.ts';
import { anyTrip, dispatchers, id, making, oneOf, pick, span, type Choice } from './act.ts';
import * as model from './emergency.ts';
import { PLACE_OF_EVENT } from './town.ts';
import { EVENT, QUARTER } from './world.ts';

export const send: Choice = (world, town, dice, serial) => {
  const { from: later, to, selfDrive } = anyTrip(world, dice);
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  const calledBy = oneOf(['clerk', 'manager'], dice) ?? 'clerk';
  const from = later - dice(5) * QUARTER;
  // Who calls drives one of them at most.
  const cars = selfDrive ? 1 : 1 + dice(2);
  const event = { from, to, cars, selfDrive, displaces: dice(4) > 0 };
  const name = `event ${serial}`;
  const call = {
    idempotencyKey: name,
    type: 'FLOOD' as const,
    level: 'LEVEL_II' as const,
    place: EVENT,
    point: PLACE_OF_EVENT,
    window: { from: event.from, to },
    needs: [{ count: event.cars, driving: selfDrive ? ('SELF_DRIVE' as const) : ('WITH_DRIVER' as const) }],
    reason: '防汛抢险',
    telephone: '13812345678',
    displaces: event.displaces,
    requestedBy: id(town, calledBy),
  };
  const much = `${String(event.cars)} cars${selfDrive ? '' : ' with drivers'}${event.displaces ? ', whoever gives way for it' : ''}`;
  return {
    words: `${by} sends to ${name}, ${span({ from: event.from, to })}, ${much}`,
    onModel: (told) => model.send(told, name, by, calledBy, event),
    onTown: (as) =>
      making(dispatchEmergency(as(by), call), ({ id: eventId, assignments, displacements }) => {
        const names = new Map([...town.ids].map(([known, knownId]) => [knownId, known]));
        const nameOf = (known: string): string => names.get(known) ?? known;
        return Object.fromEntries([
          [name, eventId],
          ...assignments.flatMap(({ vehicleId, requestId, orderId }) => [
            [model.requestFor(name, nameOf(vehicleId)), requestId],
            [model.orderFor(name, nameOf(vehicleId)), orderId],
          ]),
          ...displacements.flatMap(({ requestId, orderId, newOrderId }, i) =>
            newOrderId === undefined || displacements.findIndex((one) => one.newOrderId === newOrderId) < i
              ? []
              : [[model.orderInstead(name, nameOf(requestId), nameOf(orderId)), newOrderId]],
          ),
        ]) as Record<string, string>;
      }),
    isLong: true,
  };
};

export const standDown: Choice = (world, town, dice, serial) => {
  const event = pick(world.emergencies, ({ state }) => state === 'DISPATCHED', dice);
  if (!event) return undefined;
  const by = oneOf(dispatchers, dice) ?? 'dispatcher';
  const input = { emergencyId: id(town, event.name), reason: `险情解除 ${serial}` };
  return {
    words: `${by} ends ${event.name}`,
    onModel: (told) => model.standDown(told, event.name),
    onTown: (as) =>
      making(standDownEmergency(as(by), input), ({ displacements }) => {
        const names = new Map([...town.ids].map(([known, knownId]) => [knownId, known]));
        return Object.fromEntries(
          displacements.flatMap(({ orderId, newOrderId }) =>
            newOrderId === undefined || names.has(newOrderId)
              ? []
              : [[model.orderBack(event.name, names.get(orderId) ?? orderId), newOrderId]],
          ),
        );
      }),
    isLong: true,
  };
};
