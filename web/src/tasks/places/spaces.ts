import type { ListedPlaceFragment } from '../../generated/graphql.ts';

/** How many spaces of a lot are free, while somebody knows and now is what is asked about. */
export const freeNow = ({ occupancy }: Pick<ListedPlaceFragment, 'occupancy'>, isNow: boolean): number | undefined =>
  isNow && occupancy && !occupancy.stale ? (occupancy.free ?? undefined) : undefined;
