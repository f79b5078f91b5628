import type { VehicleRequestState } from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { isUnserved } from '../../ui/trip/standing.ts';

/** What is left of a trip whose car broke down on the way. */

interface WithOrders<Order> {
  readonly orders: readonly Order[];
}
interface Leg {
  readonly brokenOff: object | null;
}

export const restWord = words(
  { waits: '原车途中故障，剩余行程等待派车' },
  { waits: 'The car broke down: the rest of the trip waits for another' },
);

/** Orders that are not over because their car broke down. */
export const standingOrders = <Order extends Leg>({ orders }: WithOrders<Order>): Order[] =>
  orders.filter(({ brokenOff }) => !brokenOff);

/** Whether the rest of a trip waits for another car. */
export const waitsForRest = (
  request: WithOrders<Leg> & { readonly state: VehicleRequestState; readonly window: { readonly to: string } },
): boolean =>
  request.state === 'APPROVED' && !isUnserved(request) && request.orders.some(({ brokenOff }) => brokenOff !== null);
