import { placesOf } from '../booking/places.ts';
import { orderOf } from '../booking/records.ts';
import { blockOf, placedOf } from '../fleet/block-records.ts';
import { differencesBetween, type Difference } from '../ledger/audit.ts';
import { holdOf, placementsOf } from '../ledger/hold-records.ts';
import { ledgerDayOf } from '../ledger/records.ts';
import { isLapsed } from '../ledger/rules.ts';
import type { LedgerDay, Placed } from '../ledger/types.ts';
import { courtBookingOf, placedCourt } from '../opening/court/records.ts';
import type { Store } from '../platform/store.ts';
import { placesOf as placesOfRental } from '../rental/order/placing.ts';
import { rentalOrderOf } from '../rental/order/records.ts';
import type { Instant } from '../platform/time.ts';
import type { Item } from '../platform/write.ts';

export interface LedgerAudit {
  readonly days: number;
  /** Places of live bookings: an order with a driver has two. */
  readonly places: number;
  readonly differences: readonly Difference[];
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

const auditOnce = async (store: Store, now: Instant): Promise<LedgerAudit> => {
  const days: LedgerDay[] = [];
  const bookings: Placed[] = [];
  for (let page = await store.scan(); ; page = await store.scan(page.next)) {
    days.push(...page.items.filter(({ kind }) => kind === 'LEDGER_DAY').map(ledgerDayOf));
    bookings.push(...page.items.flatMap((item) => placedIn(item, now)));
    if (!page.next) break;
  }
  return { days: days.length, places: bookings.length, differences: differencesBetween(days, bookings, now) };
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
