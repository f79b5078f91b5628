import type { AssignmentOptionsQuery, VehicleSource } from '../../generated/graphql.ts';

/** Everything that could take what is composed, as the server judges it. */
export type Options = NonNullable<AssignmentOptionsQuery['assignmentOptions']>;
export type Offer = Options['vehicles'][number];
export type DriverOffer = Options['drivers'][number];

/** Sources as they are tried; all others do not stand among the vehicles of fleets. */
const sourceOrder: readonly VehicleSource[] = ['OWN_UNIT', 'PLATFORM_POOL', 'NEIGHBOUR_UNIT'];

/** The own unit's car first, a neighbour's last, then the one with the fewest seats; what cannot serve behind them. */
export const byFitness = (a: Offer, b: Offer): number =>
  Number(b.available) - Number(a.available) ||
  sourceOrder.indexOf(a.source) - sourceOrder.indexOf(b.source) ||
  a.vehicle.seats - b.vehicle.seats;
