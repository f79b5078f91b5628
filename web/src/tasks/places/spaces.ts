import type { ListedPlaceFragment } from '../../generated/graphql.ts';

/**
 * How many spaces of an open lot are free, as far as anyone can tell: now by its count, which says nothing of a later
 * time; then by past weeks.
 */
export const freeOf = (
  { occupancy }: Pick<ListedPlaceFragment, 'occupancy'>,
  isOpen: boolean,
  isNow: boolean,
): number | undefined =>
  isOpen && occupancy
    ? ((isNow ? (occupancy.stale ? undefined : occupancy.free) : occupancy.forecast) ?? undefined)
    : undefined;
