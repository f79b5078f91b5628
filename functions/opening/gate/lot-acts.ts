import { findUnit } from '../../organisation/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Context } from '../../platform/context.ts';
import { placesOf } from '../search/records.ts';
import type { AskedPlace } from '../types.ts';

/** Most lots of one unit. */
const MOST = 20;

/** Lots of the caller's own unit. */
export const ownLots = async (ctx: Context): Promise<AskedPlace[]> => {
  const { viewer, now } = ctx;
  const unit = viewer.kind === 'person' ? await findUnit(ctx, viewer.unitId) : undefined;
  if (!unit) return [];
  const places = await placesOf(ctx, cityOf(unit.divisionCode), 'PARKING_LOT', now);
  return places
    .filter(({ unitId }) => unitId === unit.id)
    .slice(0, MOST)
    .map((place) => ({ place, at: now }));
};
