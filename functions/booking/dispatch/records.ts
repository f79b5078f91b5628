import { lendingCheck } from '../../fleet/records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { endHold, givenBack } from '../../ledger/hold-records.ts';
import { changeBookings, type Circumstances } from '../../ledger/records.ts';
import type { Hold } from '../../ledger/types.ts';
import { ABSENT } from '../../platform/condition.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { Stamp, Write } from '../../platform/write.ts';
import type { Policies } from '../policy.ts';
import { changeOrder, limitsOf, orderItem, orderOf, type OrderChange } from '../records.ts';
import type { DispatchOrder } from '../types.ts';
import { bookingChangesOf, isKept, isLive, liveAfter, type OrderPlan } from './arranging.ts';

/** What a plan changes on an order; what it no longer has goes. */
const differenceOf = (before: DispatchOrder, after: DispatchOrder): OrderChange => ({
  ...Object.fromEntries(Object.keys(before).flatMap((name) => (name in after ? [] : [[name, undefined]]))),
  ...Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => name !== 'revision' && value !== before[name as keyof DispatchOrder],
    ),
  ),
});

const orderWrite = ({ before, after }: OrderPlan): Write =>
  before ? changeOrder(before, differenceOf(before, after)) : { put: orderItem(after), if: ABSENT };

/**
 * Carries out plans: each order, and what they all take of the ledger, or nothing at all; holds of whoever books end
 * with it. The vehicles themselves are
 * not checked once more: whoever takes one out of service has to look at its bookings anyway.
 */
export const planWrites = (
  plans: readonly OrderPlan[],
  policies: Policies,
  circumstances: Circumstances = {},
  holds: readonly Hold[] = [],
): Write[] => [
  ...plans.map(orderWrite),
  ...holds.map((held) => endHold(held, circumstances.viewpoint?.now ?? held.until)),
  ...changeBookings([...plans.flatMap(bookingChangesOf), ...holds.flatMap(givenBack)], {
    ...limitsOf(liveAfter(plans), policies),
    ...circumstances,
  }),
];

/**
 * Whoever borrows a vehicle does so on the terms that he saw: a unit that takes it back at the same moment hears of the
 * order, or the order is not made. Where nothing is borrowed anew, this asks for nothing.
 */
export const lendingChecks = (plans: readonly OrderPlan[], vehicles: readonly Vehicle[]): Write[] => {
  const borrowed = new Set(
    plans
      .filter(({ before, after }) => after.source === 'NEIGHBOUR_UNIT' && isLive(after) && !isKept(before, after))
      .map(({ after }) => after.vehicleId),
  );
  return vehicles.filter(({ id }) => borrowed.has(id)).map(lendingCheck);
};

/** An order as it stands, and who made it so, in which act and when. */
export const changeOfOrder = async (
  store: Store,
  orderId: string,
): Promise<{ readonly order: DispatchOrder; readonly stamp: Stamp } | undefined> => {
  const item = await store.get(items.ORDER.key({ orderId }), { consistent: true });
  return item && { order: orderOf(item), stamp: item.stamp as Stamp };
};
