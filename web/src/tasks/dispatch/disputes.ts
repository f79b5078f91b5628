import type { DisputedTripsQuery, OrderFactsFragment } from '../../generated/graphql.ts';

type Disputed = DisputedTripsQuery['disputedTrips'][number];

/** What is disputed of the orders of the desk, and where it is settled. */
export interface Disputes {
  readonly about: (orderId: string) => readonly Disputed[];
  readonly correct: (trip: Disputed, order: OrderFactsFragment) => void;
  readonly settle: (trip: Disputed) => void;
}
