import { mapConnection, storedConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import { actorIn } from '../acts.ts';
import { ordersOf, partsIn } from '../list-acts.ts';
import { policiesOf } from '../policy-records.ts';
import { requestOf } from '../records.ts';
import { isTheirs, seesTelephone, stateRefusals } from '../states.ts';
import type { CancelConsequences, TripRevision, VehicleRequest } from '../types.ts';
import { cancelConsequencesOf } from './cancelling.ts';

/** Own requests, latest window first. */
export const myVehicleRequests = async (ctx: Context, page: ListArguments): Promise<Connection<VehicleRequest>> => {
  const pk = items.REQUEST.findPk({ personId: actorIn(ctx).personId });
  const keys = await storedConnection(ctx.store, { index: 'finder', pk, newestFirst: true }, page);
  const found = await Promise.all(keys.nodes.map(ctx.load));
  const requests = new Map(found.flatMap((item) => (item ? [[item.pk, requestOf(item)]] : [])));
  return mapConnection(keys, ({ pk: key }) => certain(requests.get(key), key));
};

/** What a cancel by the caller would bring about now; undefined when he may not cancel. */
export const cancelConsequences = async (
  ctx: Context,
  request: VehicleRequest,
): Promise<CancelConsequences | undefined> => {
  const parts = await partsIn(ctx, request);
  if (!isTheirs('CANCEL', parts) || stateRefusals('CANCEL', request).length > 0) return undefined;
  const [orders, policies] = await Promise.all([
    ordersOf(ctx, request),
    policiesOf(ctx, request.divisionCode, ctx.now),
  ]);
  return cancelConsequencesOf(request, orders, parts, ctx.now, policies(request.window.from));
};

/** How a trip was changed, without the telephones where the caller need not know them. */
export const visibleRevisions = async (ctx: Context, request: VehicleRequest): Promise<TripRevision[]> => {
  const { revisions = [] } = request;
  if (revisions.length === 0 || seesTelephone(await partsIn(ctx, request))) return [...revisions];
  const without = ({ telephone: _, ...trip }: TripRevision['before']) => trip;
  return revisions.map((one) => ({ ...one, before: without(one.before), after: without(one.after) }));
};
