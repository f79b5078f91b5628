import { mapConnection, storedConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import { actorIn } from '../acts.ts';
import { requestOf } from '../records.ts';
import type { VehicleRequest } from '../types.ts';

/** Own requests, latest window first. */
export const myVehicleRequests = async (ctx: Context, page: ListArguments): Promise<Connection<VehicleRequest>> => {
  const pk = items.REQUEST.findPk({ personId: actorIn(ctx).personId });
  const keys = await storedConnection(ctx.store, { index: 'finder', pk, newestFirst: true }, page);
  const found = await Promise.all(keys.nodes.map(ctx.load));
  const requests = new Map(found.flatMap((item) => (item ? [[item.pk, requestOf(item)]] : [])));
  return mapConnection(keys, ({ pk: key }) => certain(requests.get(key), key));
};
