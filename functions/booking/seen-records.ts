/** What an act of this room sees before it decides: whatever it looks at, read in one round, and again after a commit. */
import { driverKey, driverOf, vehicleKey, vehicleOf } from '../fleet/records.ts';
import type { Driver, Vehicle } from '../fleet/types.ts';
import { ledgerDayOf } from '../ledger/records.ts';
import type { LedgerDay } from '../ledger/types.ts';
import { nounOf, type IdNoun } from '../platform/ids.ts';
import { holdKey, holdOf } from '../ledger/hold-records.ts';
import type { CommitOutcome, Store } from '../platform/store.ts';
import type { Item } from '../platform/write.ts';
import type { ItemKey } from '../platform/table.ts';
import { licenceKey, heldLicence, licenceOf } from '../rental/membership/records.ts';
import type { DrivingLicence } from '../rental/membership/types.ts';
import { carKey, carOf } from '../rental/records.ts';
import type { TimeShareCar } from '../rental/types.ts';
import type { VehicleHold } from './dispatch/board-types.ts';
import { orderKey, orderOf, requestKey, requestOf } from './records.ts';
import type { DispatchOrder, VehicleRequest } from './types.ts';

/** Everything an act looks at before it decides. */
export interface Seen {
  readonly requests: readonly VehicleRequest[];
  readonly orders: readonly DispatchOrder[];
  readonly vehicles: readonly Vehicle[];
  readonly drivers: readonly Driver[];
  /** Time-share cars; a car of the market is no item, its order says what was agreed. */
  readonly cars: readonly TimeShareCar[];
  /** Driving licences of people, as their units have seen them. */
  readonly licences: readonly DrivingLicence[];
  readonly holds: readonly VehicleHold[];
  /** Days of vehicles and drivers in the ledger, as far as they were looked at. */
  readonly days: readonly LedgerDay[];
}

export const nothingSeen: Seen = {
  requests: [],
  orders: [],
  vehicles: [],
  drivers: [],
  cars: [],
  licences: [],
  holds: [],
  days: [],
};

const keyOf: Partial<Readonly<Record<IdNoun, (id: string) => ItemKey>>> = {
  request: requestKey,
  order: orderKey,
  vehicle: vehicleKey,
  driver: driverKey,
  car: carKey,
  person: licenceKey,
  hold: holdKey,
};

/** The one of that id, as far as it was seen. */
export const seenOf = <T extends { readonly id: string }>(seen: readonly T[], id: string | undefined): T | undefined =>
  seen.find((one) => one.id === id);

/**
 * Reads what an act looks at, as it stands this moment, in one round, added to what was seen before. Whatever is not
 * an id of a noun that acts look at finds nothing.
 */
export const look = async (store: Store, ids: readonly string[], before: Seen = nothingSeen): Promise<Seen> => {
  const keys = ids.flatMap((id) => keyOf[nounOf(id) ?? 'unit']?.(id) ?? []);
  const found = keys.length > 0 ? await store.getMany(keys, { consistent: true }) : [];
  return found.reduce<Seen>((seen, item) => (item ? withItem(seen, item) : seen), before);
};

type FailedConditions = Extract<CommitOutcome, { readonly cause: 'conditions' }>;

/** The same after a commit whose conditions failed: each item as it stood then, with no further read. */
export const seenAfter = (seen: Seen, { failed }: FailedConditions): Seen =>
  failed.reduce((latest, { item }) => (item ? withItem(latest, item) : latest), seen);

/** A list with one of its members as it was seen last. */
const latest = <T extends { readonly id: string }>(list: readonly T[], one: T): T[] => [
  ...list.filter(({ id }) => id !== one.id),
  one,
];

const withItem = (seen: Seen, item: Item): Seen => {
  if (item.kind === 'REQUEST') return { ...seen, requests: latest(seen.requests, requestOf(item)) };
  if (item.kind === 'ORDER') return { ...seen, orders: latest(seen.orders, orderOf(item)) };
  if (item.kind === 'VEHICLE') return { ...seen, vehicles: latest(seen.vehicles, vehicleOf(item)) };
  if (item.kind === 'DRIVER') return { ...seen, drivers: latest(seen.drivers, driverOf(item)) };
  if (item.kind === 'CAR') return { ...seen, cars: latest(seen.cars, carOf(item)) };
  if (item.kind === 'LICENCE') {
    const licence = licenceOf(item);
    const others = seen.licences.filter(({ personId }) => personId !== licence.personId);
    return { ...seen, licences: heldLicence(licence) ? [...others, licence] : others };
  }
  if (item.kind === 'HOLD') return { ...seen, holds: latest(seen.holds, holdOf(item) as VehicleHold) };
  if (item.kind !== 'LEDGER_DAY') return seen;
  const day = ledgerDayOf(item);
  const others = seen.days.filter(({ resourceId, date }) => resourceId !== day.resourceId || date !== day.date);
  return { ...seen, days: [...others, day] };
};
