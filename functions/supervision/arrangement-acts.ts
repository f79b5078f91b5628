/** The dispatches of a request and the invitations to share a car, those included that are over. */
import { findPooling } from '../booking/pooling/records.ts';
import type { Pooling } from '../booking/pooling/types.ts';
import { findOrder } from '../booking/records.ts';
import type { VehicleRequest } from '../booking/types.ts';
import type { Context } from '../platform/context.ts';
import { arrangementsOf, ofItsOwn, poolingIdsIn, servicesIn } from './arrangements.ts';
import { recordsOf } from './records.ts';
import type { Arrangement, AuditRecord } from './types.ts';

/** Most records of one object that are looked at. */
const RECORDS_MOST = 100;

const trailOf = async (ctx: Context, id: string): Promise<readonly AuditRecord[]> =>
  (await recordsOf(ctx.store, id, { first: RECORDS_MOST })).edges.map(({ node }) => node);

/** What became of every dispatch of a request while it was part of it, earliest first. */
export const requestArrangements = async (ctx: Context, { id }: VehicleRequest): Promise<Arrangement[]> => {
  const services = servicesIn(await trailOf(ctx, id));
  const orderIds = [...new Set(services.map(({ orderId }) => orderId))];
  const found = await Promise.all(
    orderIds.map(async (orderId) => {
      const [order, trail] = await Promise.all([findOrder(ctx, orderId), trailOf(ctx, orderId)]);
      return order ? arrangementsOf(order, trail, id) : [];
    }),
  );
  return ofItsOwn(found.flat(), services).sort((a, b) => a.at - b.at);
};

/** Every invitation to share a car that a request was part of, earliest first; the latest also before the trail has it. */
export const requestPoolings = async (ctx: Context, { id, poolingId }: VehicleRequest): Promise<Pooling[]> => {
  const ids = [...poolingIdsIn(await trailOf(ctx, id)), ...(poolingId === undefined ? [] : [poolingId])];
  const found = await Promise.all([...new Set(ids)].map((one) => findPooling(ctx, one)));
  return found.flatMap((pooling) => pooling ?? []).sort((a, b) => a.invitedAt - b.invitedAt);
};
