import type { SuggestionsQuery } from '../../generated/graphql.ts';
import { plate } from '../../lib/format.ts';

export type Suggestion = SuggestionsQuery['suggestAssignments'][number];

/** What is suggested, as it is read: the vehicle, and the driver where one is wanted. */
export const pairName = ({ vehicle, driver }: Suggestion): string =>
  [plate(vehicle.plateNumber), driver?.name].filter(Boolean).join(' + ');
