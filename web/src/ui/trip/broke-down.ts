import type { OrderFactsFragment } from '../../generated/graphql.ts';

/** Whether a vehicle broke down on a trip: then each of its vehicles is told by itself. */
export const brokeDown = ({ legs, brokenOff }: Pick<OrderFactsFragment, 'legs' | 'brokenOff'>): boolean =>
  legs.length > 1 || brokenOff !== null;
