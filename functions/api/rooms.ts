import * as calendar from '../calendar/resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import * as opening from '../opening/resolvers.ts';
import * as organisation from '../organisation/resolvers.ts';
import type { Nodes } from '../platform/nodes.ts';

/** What a room, or an alcove of one, answers. */
export interface Room {
  readonly resolvers: Resolvers | readonly Resolvers[];
  readonly nodes?: Nodes;
}

/** There from the start: what citizens need who look for a place. */
export const rooms: readonly Room[] = [calendar, organisation, opening];

/**
 * All else is loaded when something of it is asked for the first time, so that nobody who looks for a place waits for
 * it. A room or alcove stands here under the name of its contract's files: those of booking are booking.graphql,
 * booking-trip.graphql and so on.
 */
export const laterRooms: Readonly<Record<string, () => Promise<Room>>> = {
  fleet: () => import('../fleet/resolvers.ts'),
  'opening-citizen': () => import('../opening/citizen/resolvers.ts'),
  'opening-court': () => import('../opening/court/resolvers.ts'),
  'opening-publishing': () => import('../opening/publishing/resolvers.ts'),
  'opening-policy': () => import('../opening/policy/resolvers.ts'),
  'opening-reservation': () => import('../opening/reservation/resolvers.ts'),
  'opening-setting': () => import('../opening/setting/resolvers.ts'),
  'opening-inspection': () => import('../opening/inspection/resolvers.ts'),
  rental: () => import('../rental/resolvers.ts'),
  'rental-statement': () => import('../rental/statement/resolvers.ts'),
  'rental-event': () => import('../rental/event/resolvers.ts'),
  'rental-membership': () => import('../rental/membership/resolvers.ts'),
  'rental-order': () => import('../rental/order/resolvers.ts'),
  'rental-policy': () => import('../rental/policy/resolvers.ts'),
  'rental-service': () => import('../rental/service/resolvers.ts'),
  'rental-quote': () => import('../rental/quote/resolvers.ts'),
  'rental-sandbox': () => import('../rental/sandbox/resolvers.ts'),
  'rental-catalogue': () => import('../rental/catalogue/resolvers.ts'),
  'rental-partner': () => import('../rental/partner/resolvers.ts'),
  booking: () => import('../booking/resolvers.ts'),
  'opening-gate': () => import('../opening/gate/resolvers.ts'),
  supervision: () => import('../supervision/resolvers.ts'),
  reports: () => import('../reports/resolvers.ts'),
  notices: () => import('../notices/resolvers.ts'),
};
