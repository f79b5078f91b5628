/** The inspector of a sandbox, for whom no station has to wait. */
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { inspectStation } from '../catalogue/inspection-acts.ts';
import { standardItems } from '../catalogue/listing.ts';
import { stationIdOf } from '../catalogue/telling.ts';
import { findStation } from '../records.ts';
import { partnerIdOf } from '../rules.ts';
import type { Station } from '../types.ts';
import { testAuthority } from './people-acts.ts';
import type { InspectTestRefusal } from './types.ts';

/** Finds an own station as its partner told it: it opens when every item of the standard is met. */
export const inspectTestStation = async (
  ctx: Context,
  { idempotencyKey, partnerReference }: { readonly idempotencyKey: string; readonly partnerReference: string },
): Promise<Result<Station, InspectTestRefusal>> => {
  if (!ctx.testClock) return refused([refusal('NOT_A_SANDBOX')]);
  const id = stationIdOf(partnerIdOf(ctx.viewer), partnerReference);
  const station = await findStation(ctx, id);
  if (!station) return refused([refusal('STATION_NOT_FOUND', ['input', 'partnerReference'])]);
  const items = standardItems.map((item) => ({
    ...{ item, note: '' },
    met: station.standard.some((one) => one.item === item && one.met),
  }));
  const inspected = await inspectStation(
    { ...ctx, viewer: testAuthority('inspector', station) },
    { idempotencyKey, stationId: id, items, note: '' },
  );
  return inspected.ok ? done(certain(await findStation(ctx, id), id)) : inspected;
};
