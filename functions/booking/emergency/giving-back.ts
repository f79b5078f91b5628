/** What goes back to those who gave way to an event once it has ended, and what of it they get. Pure. */
import type { Vehicle } from '../../fleet/types.ts';
import { derivedId } from '../../platform/ids.ts';
import type { Instant } from '../../platform/time.ts';
import { fleetCar } from '../places.ts';
import type { Policies } from '../policy.ts';
import { orderInstead } from '../rehoming/orders.ts';
import { originOfAll } from '../source/matching.ts';
import { tripWindow } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { sharedOnce, urgentFirst, whoWait, type Loss } from './losses.ts';
import type { Emergency } from './types.ts';

const byId = <N extends { readonly id: string }>(all: readonly N[], id: string): N | undefined =>
  all.find((one) => one.id === id);

/** The order by which a lost one goes on: a vehicle goes back only once. */
export const backIdFor = ({ id }: Pick<Emergency, 'id'>, orderId: string): string =>
  derivedId('order', id, 'give back', orderId);

/** Whether its lost cars are just for those who have none: who was sent another, or is more or fewer now, needs none of them. */
const fitsWhoWaits = (request: VehicleRequest, lost: readonly DispatchOrder[], orders: readonly DispatchOrder[]) => {
  const present = request.orderIds.flatMap((id) => byId(orders, id) ?? []);
  const places = [...present, ...lost].map(({ passengers = request.passengers }) => passengers);
  return lost.length > 0 && places.reduce((sum, one) => sum + one, 0) === request.passengers;
};

/** What those lost who still wait for it, the more urgent first; `orders` are the lost ones and those they have now. */
export const lossesToMend = (
  { displacements }: Pick<Emergency, 'displacements'>,
  requests: readonly VehicleRequest[],
  orders: readonly DispatchOrder[],
  now: Instant,
  policies: Policies,
): Loss[] => {
  const waiting = urgentFirst(whoWait(requests, now, policies));
  const losses = waiting.flatMap((request): Loss[] => {
    const theirs = displacements.filter(({ requestId }) => requestId === request.id);
    const ordersOf = (some: typeof theirs) => some.flatMap(({ orderId }) => byId(orders, orderId) ?? []);
    // Who gave way to several sendings, and had got another car in between, waits for the one that he lost last.
    const last = theirs.at(-1)?.wave;
    const lost = [ordersOf(theirs), ordersOf(theirs.filter(({ wave }) => wave === last))].find((some) =>
      fitsWhoWaits(request, some, orders),
    );
    return lost ? [{ requests: [request], orders: lost }] : [];
  });
  return sharedOnce(losses);
};

/** A lost order as it goes on: the same vehicle and driver for the trip as it is asked for now, by who had sent them. */
export const orderBack = (
  emergency: Pick<Emergency, 'id'>,
  lost: DispatchOrder,
  requests: Loss['requests'],
  vehicles: readonly Vehicle[],
  now: Instant,
  policies: Policies,
): DispatchOrder => {
  const vehicle = byId(vehicles, lost.vehicleId);
  const { driverId, driverShelf, dispatcherId, earlierSources = [] } = lost;
  const policy = policies(tripWindow(requests).from);
  const making = { id: backIdFor(emergency, lost.id), dispatcherId, dispatchedAt: now };
  return {
    ...orderInstead(lost, requests, making, earlierSources, policy),
    ...fleetCar(lost.vehicleId, vehicle),
    ...(driverId === undefined || driverShelf === undefined ? {} : { driverId, driverShelf }),
    ...originOfAll(vehicle, requests, policy),
    givenBackBy: emergency.id,
  };
};
