/** The trip of a time-share car follows its lock: nobody writes down a second time what the car has told. */
import type { OdometerReading } from '../../fleet/odometers.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import type { RentalOrder } from '../../rental/order/types.ts';
import { findStation } from '../../rental/records.ts';
import { changeRequest } from '../records.ts';
import { steps } from '../states.ts';
import { lockedIn, lockedOut, type LockedReturn } from './by-lock.ts';
import { departureWrites, returnWrites } from './records.ts';
import { stateAfterReturn, windowAfter } from './rules.ts';
import { findTrip, type Trip } from './see-acts.ts';

/** The car is its partner's, and whoever asked for it drives it. */
const partners = { vehicle: undefined, driver: undefined };

/** The car has left. It is booked from when it was to leave: before, nobody else could have had it unlocked. */
const departed = ({ order, requests }: Trip, departure: OdometerReading): Write[] => [
  ...requests
    .filter(({ state }) => state !== steps.RECORD_DEPARTURE.to)
    .map((request) => changeRequest(request, { state: steps.RECORD_DEPARTURE.to })),
  ...departureWrites(order, partners, { state: 'UNDER_WAY', departure }),
];

/** The car is back: what is left of its window is free. What it cost is told by its rental order, line by line. */
const returned = async (
  store: Store,
  { order, requests, seen }: Trip,
  { reading, stationId, deviation }: LockedReturn,
): Promise<Write[]> => {
  const station = stationId === undefined ? undefined : await findStation(store, stationId);
  const back = {
    ...({ state: 'RETURNED', return: reading, window: windowAfter(order, reading.at) } as const),
    ...{ tollsFen: 0, parkingFen: 0, otherFen: 0 },
    ...(station ? { handBackPlace: station.name.zh } : {}),
    ...(deviation === undefined ? {} : { deviation }),
    ...(order.overdueSince === undefined ? {} : { overdueSince: undefined }),
  };
  return [
    ...requests.map((request) => changeRequest(request, { state: stateAfterReturn(request, order.id, seen.orders) })),
    ...returnWrites(order, partners, back),
  ];
};

/** What the trip has yet to become by what its car has told; nothing when it stands there already. */
const stepOf = async (
  store: Store,
  trip: Trip,
  rental: RentalOrder,
): Promise<{ readonly useCase: string; readonly writes: readonly Write[] } | undefined> => {
  const [out, back] = [lockedOut(rental), lockedIn(rental)];
  if (trip.order.state === 'DISPATCHED' && out) return { useCase: 'recordDeparture', writes: departed(trip, out) };
  if (trip.order.state !== 'UNDER_WAY' || !back) return undefined;
  return { useCase: 'recordReturn', writes: await returned(store, trip, back) };
};

/** Departure and return, and once more each when somebody changes the trip at the same moment. */
const ROUNDS = 6;

/** Lets the trip of a rental order depart and return as its car was unlocked and locked. */
export const followLock = async (store: Store, rental: RentalOrder, at: Instant): Promise<void> => {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const trip = await findTrip(store, at, rental.dispatchOrderId ?? '');
    if (trip?.order.hired?.rentalOrderId !== rental.id) return;
    const step = await stepOf(store, trip, rental);
    if (!step) return;
    await store.commit(step.writes, { actor: 'system', useCase: step.useCase, at });
  }
  throw new Error(`the trip of ${rental.id} could not follow its car`);
};
