import { placesOf } from '../booking/places.ts';
import { orderOf } from '../booking/records.ts';
import type { DispatchOrder } from '../booking/types.ts';
import { blockOf, placedOf } from '../fleet/block-records.ts';
import { driverOf, vehicleOf } from '../fleet/records.ts';
import type { Out } from '../fleet/types.ts';
import { differencesBetween, type Difference } from '../ledger/audit.ts';
import { holdOf, placementsOf } from '../ledger/hold-records.ts';
import { ledgerDayOf } from '../ledger/records.ts';
import { isLapsed } from '../ledger/rules.ts';
import type { LedgerDay, Placed } from '../ledger/types.ts';
import { courtBookingOf, placedCourt } from '../opening/court/records.ts';
import type { Store } from '../platform/store.ts';
import { placesOf as placesOfRental } from '../rental/order/placing.ts';
import { rentalOrderOf } from '../rental/order/records.ts';
import { civilDate, type Instant } from '../platform/time.ts';
import type { Item } from '../platform/write.ts';

/** What orders and what they send say of each other, which no ledger knows. */
type OutCode =
  /** Two orders are under way with one vehicle or driver. */
  | 'ON_TWO_TRIPS'
  /** A vehicle or driver says that it is out with an order that is not under way with it. */
  | 'OUT_WITH_NOTHING';

export type AuditDifference = Omit<Difference, 'code'> & { readonly code: Difference['code'] | OutCode };

export interface LedgerAudit {
  readonly days: number;
  /** Places of live bookings: an order with a driver has two. */
  readonly places: number;
  readonly differences: readonly AuditDifference[];
}

/** Where the bookings of an item lie; nowhere when it is none or does not live any more. */
const placedIn = (item: Item, now: Instant): Placed[] => {
  if (item.kind === 'ORDER') {
    const order = orderOf(item);
    return order.state === 'CANCELLED' ? [] : placesOf(order);
  }
  if (item.kind === 'RENTAL_ORDER') {
    const order = rentalOrderOf(item);
    return order.state === 'HELD' && isLapsed({ until: order.holdUntil }, now) ? [] : placesOfRental(order);
  }
  if (item.kind === 'COURT_BOOKING') return placedCourt(courtBookingOf(item));
  if (item.kind === 'BLOCK') return placedOf(blockOf(item));
  if (item.kind !== 'HOLD') return [];
  const held = holdOf(item);
  return isLapsed(held, now) ? [] : placementsOf(held).map((placement) => ({ bookingId: held.id, ...placement }));
};

/** An order under way, and whom or what it has out. */
interface Trip {
  readonly order: DispatchOrder;
  readonly resourceId: string;
}

const tripsIn = (item: Item): Trip[] => {
  if (item.kind !== 'ORDER') return [];
  const order = orderOf(item);
  const { state, vehicleId, driverId, departure } = order;
  const out = [...(departure ? [vehicleId] : []), ...(driverId === undefined ? [] : [driverId])];
  return state === 'UNDER_WAY' ? out.map((resourceId) => ({ order, resourceId })) : [];
};

const outIn = (item: Item): { readonly resourceId: string; readonly out: Out }[] => {
  if (item.kind !== 'VEHICLE' && item.kind !== 'DRIVER') return [];
  const { id: resourceId, out } = item.kind === 'VEHICLE' ? vehicleOf(item) : driverOf(item);
  return out ? [{ resourceId, out }] : [];
};

/** What is on two trips at once, and what says that it is out and is on none. */
const outDifferences = (trips: readonly Trip[], said: ReturnType<typeof outIn>): AuditDifference[] => {
  const tripsOf = Map.groupBy(trips, ({ resourceId }) => resourceId);
  return [
    ...[...tripsOf.values()].flatMap(([_first, ...others]) =>
      others.map(({ order, resourceId }) => ({
        ...{ code: 'ON_TWO_TRIPS' as const, resourceId, bookingId: order.id },
        ...{ date: civilDate(order.window.from), slots: [] },
      })),
    ),
    ...said
      .filter(({ resourceId, out }) => !tripsOf.get(resourceId)?.some(({ order }) => order.id === out.orderId))
      .map(({ resourceId, out }) => ({
        ...{ code: 'OUT_WITH_NOTHING' as const, resourceId, bookingId: out.orderId },
        ...{ date: civilDate(out.until), slots: [] },
      })),
  ];
};

const auditOnce = async (store: Store, now: Instant): Promise<LedgerAudit> => {
  const days: LedgerDay[] = [];
  const bookings: Placed[] = [];
  const trips: Trip[] = [];
  const out: ReturnType<typeof outIn> = [];
  for (let page = await store.scan(); ; page = await store.scan(page.next)) {
    days.push(...page.items.filter(({ kind }) => kind === 'LEDGER_DAY').map(ledgerDayOf));
    bookings.push(...page.items.flatMap((item) => placedIn(item, now)));
    trips.push(...page.items.flatMap(tripsIn));
    out.push(...page.items.flatMap(outIn));
    if (!page.next) break;
  }
  const differences = [...differencesBetween(days, bookings, now), ...outDifferences(trips, out)];
  return { days: days.length, places: bookings.length, differences };
};

/**
 * Reads the whole table and compares. It may be in use: what was written while it was read differs only once, so a
 * difference counts when a second reading shows the very same.
 */
export const auditLedger = async (store: Store, now: Instant): Promise<LedgerAudit> => {
  const first = await auditOnce(store, now);
  if (first.differences.length === 0) return first;
  const second = await auditOnce(store, now);
  const known = new Set(first.differences.map((difference) => JSON.stringify(difference)));
  return { ...second, differences: second.differences.filter((difference) => known.has(JSON.stringify(difference))) };
};
