import type { VehicleRequestState } from '../../generated/graphql.ts';
import { moment } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { isUnserved } from '../../ui/trip/standing.ts';

/** What is left of a trip that waits for a car: its own broke down on the way, or none was there when it was to begin. */

interface WithOrders<Order> {
  readonly orders: readonly Order[];
}
interface Leg {
  readonly brokenOff: object | null;
}

const restWord = words(
  {
    waits: '原车途中故障，剩余行程等待派车',
    waitsOn: (at: string) => `原定 ${at} 出发，尚未派车，继续等候`,
  },
  {
    waits: 'The car broke down: the rest of the trip waits for another',
    waitsOn: (at: string) => `Was to leave ${at}: no car was sent yet, and it waits on`,
  },
);

/** Orders that are not over because their car broke down. */
export const standingOrders = <Order extends Leg>({ orders }: WithOrders<Order>): Order[] =>
  orders.filter(({ brokenOff }) => !brokenOff);

interface Waiting {
  readonly isRest: boolean;
  readonly state: VehicleRequestState;
  readonly window: { readonly to: string };
  readonly plannedWindow: { readonly from: string } | null;
}

/** What a request waits for beyond its time, the rest of a trip or a late one; undefined where it does not. */
export const waitingWord = (request: Waiting): string | undefined => {
  if (request.state !== 'APPROVED' || isUnserved(request)) return undefined;
  if (request.isRest) return restWord.waits;
  return request.plannedWindow ? restWord.waitsOn(moment(request.plannedWindow.from)) : undefined;
};
