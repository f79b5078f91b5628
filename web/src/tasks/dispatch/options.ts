import type { AssignmentOptionsQuery } from '../../generated/graphql.ts';

/** Everything that could take what is composed, as the server judges it. */
export type Options = NonNullable<AssignmentOptionsQuery['assignmentOptions']>;
export type Offer = Options['vehicles'][number];
export type DriverOffer = Options['drivers'][number];
