import { orderOf, requestOf } from '../../booking/records.ts';
import { allOrderIds } from '../../booking/trip/legs.ts';
import type { DispatchOrder, VehicleRequest } from '../../booking/types.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import { auditLedger } from '../audit.ts';
import type { Journal } from './load.ts';

interface Stored {
  readonly requests: ReadonlyMap<string, VehicleRequest>;
  readonly orders: ReadonlyMap<string, DispatchOrder>;
  readonly holds: ReadonlySet<string>;
}

const everything = async (store: Store): Promise<Stored> => {
  const requests = new Map<string, VehicleRequest>();
  const orders = new Map<string, DispatchOrder>();
  const holds = new Set<string>();
  for (let page = await store.scan(); ; page = await store.scan(page.next)) {
    for (const item of page.items) {
      if (item.kind === 'REQUEST') requests.set(String(item.id), requestOf(item));
      if (item.kind === 'ORDER') orders.set(String(item.id), orderOf(item));
      if (item.kind === 'HOLD') holds.add(String(item.id));
    }
    if (!page.next) return { requests, orders, holds };
  }
};

/** What was acknowledged and is not there, or otherwise than was said. */
const lost = (journal: Journal, { requests, orders, holds }: Stored): string[] => [
  ...[...journal.requests].flatMap(([id, state]) => {
    const found = requests.get(id)?.state;
    return found === state ? [] : [`request ${id} was ${state} and is ${found ?? 'not there'}`];
  }),
  ...[...journal.orders].flatMap(([id, { vehicleId, driverId }]) => {
    const found = orders.get(id);
    return found?.vehicleId === vehicleId && found.driverId === driverId ? [] : [`order ${id} is not as it was made`];
  }),
  ...[...journal.holds].filter((id) => !holds.has(id)).map((id) => `hold ${id} is not there`),
];

/** Orders without their request, and requests without their order: halves of one transaction. */
const halves = ({ requests, orders }: Stored): string[] => [
  ...[...orders.values()].flatMap(({ id, requestIds }) =>
    requestIds
      .filter((requestId) => {
        const request = requests.get(requestId);
        return !request || !allOrderIds(request).includes(id);
      })
      .map((requestId) => `order ${id} is unknown to its request ${requestId}`),
  ),
  ...[...requests.values()].flatMap((request) =>
    allOrderIds(request)
      .filter((orderId) => !orders.get(orderId)?.requestIds.includes(request.id))
      .map((orderId) => `request ${request.id} is unknown to its order ${orderId}`),
  ),
];

/** Everything that must not be: lost, half there, booked twice. */
export const faultsIn = async (store: Store, journal: Journal, now: Instant): Promise<string[]> => {
  const stored = await everything(store);
  const { differences } = await auditLedger(store, now);
  return [
    ...lost(journal, stored),
    ...halves(stored),
    ...differences.map(({ code, date, resourceId, bookingId = '' }) => `${code} ${date} ${resourceId} ${bookingId}`),
  ];
};
