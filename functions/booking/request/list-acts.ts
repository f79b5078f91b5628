import {
  connectionOf,
  mapConnection,
  storedConnection,
  wantedConnection,
  type Connection,
  type ListArguments,
} from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import { DAY, toDateTime, type Instant } from '../../platform/time.ts';
import type { Item } from '../../platform/write.ts';
import { actorIn } from '../acts.ts';
import { ordersOf, partsIn } from '../list-acts.ts';
import { policiesOf } from '../policy-records.ts';
import { findRequest, requestKey, requestOf } from '../records.ts';
import { isTheirs, seesTelephone, stateRefusals } from '../states.ts';
import type { CancelConsequences, TripRevision, VehicleRequest, VehicleRequestState } from '../types.ts';
import { cancelConsequencesOf } from './cancelling.ts';
import { seriesOfRequest } from './series-acts.ts';
import type { Series } from './series-types.ts';

/** How long what is neither closed nor cancelled stands among the present: its receipt is due. */
const PRESENT = 90 * DAY;
const ENDED: ReadonlySet<VehicleRequestState> = new Set(['CLOSED', 'REJECTED', 'CANCELLED']);

const isPresent = ({ state, window }: VehicleRequest, now: Instant): boolean =>
  !ENDED.has(state) && window.from > now - PRESENT;

/** Requests behind keys of the finder. */
export const loadedOf = async (ctx: Context, keys: readonly Item[]): Promise<VehicleRequest[]> =>
  (await Promise.all(keys.map(ctx.load))).map((item, i) => requestOf(certain(item, keys[i]?.pk ?? '')));

/** Trips of a series in the order of their windows. */
const tripsOf = async (ctx: Context, { requestIds }: Series): Promise<VehicleRequest[]> =>
  (await Promise.all(requestIds.map((id) => findRequest(ctx, id))))
    .flatMap((request) => request ?? [])
    .sort((a, b) => a.window.from - b.window.from);

/** How many trips of a series there are, how many are still to be made, and how many were cancelled. */
export const countsOf = async (ctx: Context, series: Series) => {
  const trips = await tripsOf(ctx, series);
  return {
    total: trips.length,
    coming: trips.filter(({ state, window }) => !ENDED.has(state) && window.to > ctx.now).length,
    cancelled: trips.filter(({ state }) => state === 'CANCELLED').length,
  };
};

/** Own requests that are under way in any sense, soonest first; of a series the next one. */
const presentRequests = async (ctx: Context, pk: string, page: ListArguments): Promise<Connection<VehicleRequest>> => {
  const sortFrom = toDateTime(ctx.now - PRESENT);
  const found = await loadedOf(ctx, await ctx.store.queryAll({ index: 'finder', pk, sortFrom }));
  const present = found.filter((request) => isPresent(request, ctx.now));
  const nextOf = new Map(present.toReversed().map(({ id, seriesId = id }) => [seriesId, id]));
  const once = present.filter(({ id, seriesId = id }) => nextOf.get(seriesId) === id);
  return connectionOf(once, page, ({ id, window }) => [window.from, id]);
};

/** Whether a request stands among those that are over: of a series that is wholly over the last one. */
const standsForOver = async (ctx: Context, request: VehicleRequest): Promise<boolean> => {
  if (isPresent(request, ctx.now)) return false;
  const series = await seriesOfRequest(ctx, request);
  if (!series) return true;
  const trips = await tripsOf(ctx, series);
  return trips.at(-1)?.id === request.id && !trips.some((trip) => isPresent(trip, ctx.now));
};

/** Own requests: all of them, latest window first, or a part of them, in which a series stands once. */
export const myVehicleRequests = async (
  ctx: Context,
  { part, ...page }: ListArguments & { readonly part?: 'PRESENT' | 'OVER' | null | undefined },
): Promise<Connection<VehicleRequest>> => {
  const pk = items.REQUEST.findPk({ personId: actorIn(ctx).personId });
  if (part === 'PRESENT') return presentRequests(ctx, pk, page);
  const query = { index: 'finder', pk, newestFirst: true } as const;
  const isOver = async (key: Item): Promise<boolean> =>
    standsForOver(ctx, requestOf(certain(await ctx.load(key), key.pk)));
  const keys = await (part === 'OVER'
    ? wantedConnection(ctx.store, query, page, isOver)
    : storedConnection(ctx.store, query, page));
  const requests = new Map((await loadedOf(ctx, keys.nodes)).map((request) => [requestKey(request.id).pk, request]));
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
