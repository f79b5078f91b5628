import { findUnit } from '../../organisation/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { placesOf } from '../search/records.ts';
import type { AskedPlace } from '../types.ts';
import { maySeeGates } from './clients.ts';

/** Most lots of one unit. */
const MOST = 20;

/** Lots of the caller's own unit, or of another one whose gates the caller sees. */
export const lotsOfUnit = async (ctx: Context, asked?: string): Promise<AskedPlace[]> => {
  const { viewer, now } = ctx;
  const own = viewer.kind === 'person' ? viewer.unitId : undefined;
  const id = asked ?? own;
  const unit = id !== undefined && nounOf(id) === 'unit' ? await findUnit(ctx, id) : undefined;
  if (!unit) return [];
  const { id: unitId, divisionCode } = unit;
  if (unitId !== own && !maySeeGates(viewer, { unitId, divisionCode })) return [];
  const places = await placesOf(ctx, cityOf(divisionCode), 'PARKING_LOT', now);
  return places
    .filter((place) => place.unitId === unitId)
    .slice(0, MOST)
    .map((place) => ({ place, at: now }));
};
