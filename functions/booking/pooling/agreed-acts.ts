/** What all sides of waiting requests have agreed to: they are one trip at the desk until one car is sent to them. */
import type { Context } from '../../platform/context.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { Write } from '../../platform/write.ts';
import type { UnagreedRefusal } from '../dispatch/types.ts';
import type { BookingPolicy } from '../policy.ts';
import { look, seenOf } from '../seen-records.ts';
import type { VehicleRequest } from '../types.ts';
import { dissolveWrite, poolingKey, poolingOf, unchanged } from './records.ts';
import { agreedBy, isBound, isBoundElsewhere, poolingRefusals, poolingState, sidesOf } from './rules.ts';
import type { Pooling } from './types.ts';

/** Agreed invitations of some requests of which every side still waits, with these sides, by the invitation. */
const agreedOf = async (
  ctx: Context,
  requests: readonly VehicleRequest[],
): Promise<ReadonlyMap<string, readonly VehicleRequest[]>> => {
  const ids = [...new Set(requests.flatMap(({ poolingId }) => poolingId ?? []))];
  if (ids.length === 0) return new Map();
  const found = await ctx.store.getMany(ids.map(poolingKey), { consistent: true });
  const agreed = found
    .flatMap((item) => (item ? [poolingOf(item)] : []))
    .filter((pooling) => poolingState(pooling, ctx.now) === 'AGREED');
  const seen = await look(ctx.store, agreed.flatMap(sidesOf));
  return new Map(
    agreed
      .map((pooling) => [pooling.id, sidesOf(pooling).flatMap((id) => seenOf(seen.requests, id) ?? [])] as const)
      .filter(([, sides]) => sides.every(({ state }) => state === 'APPROVED')),
  );
};

/** All who ride with a request, itself first; it alone where nothing is agreed or a side waits no more. */
export type Riding = (request: VehicleRequest) => readonly VehicleRequest[];

/** Who would ride with each of some waiting requests. */
export const ridingTogether = async (ctx: Context, requests: readonly VehicleRequest[]): Promise<Riding> => {
  const agreed = await agreedOf(ctx, requests);
  return (request) => {
    const sides = agreed.get(request.poolingId ?? '') ?? [];
    return [request, ...sides.filter(({ id }) => id !== request.id)];
  };
};

/** Waiting requests in their order, those that share a car once: by the side that is served first. */
export const asOneTrip = async (ctx: Context, requests: readonly VehicleRequest[]): Promise<VehicleRequest[]> => {
  const agreed = await agreedOf(ctx, requests);
  const firstOf = new Map<string, string>();
  for (const { id, poolingId = '' } of requests)
    if (agreed.has(poolingId) && !firstOf.has(poolingId)) firstOf.set(poolingId, id);
  return requests.filter(({ id, poolingId = '' }) => (firstOf.get(poolingId) ?? id) === id);
};

/** Whether all sides agreed and wait for the one car. */
export const awaitsCar = async (ctx: Context, { id, requestIds }: Pooling): Promise<boolean> => {
  const { requests } = await look(ctx.store, requestIds.slice(0, 1));
  return (await agreedOf(ctx, requests)).has(id);
};

/** What of their invitations bears on whether requests of several units may ride in one car. */
export interface Agreements {
  /** Empty where one unit rides, or all have agreed; nobody is to be asked what would be refused. */
  readonly refusals: (requests: readonly VehicleRequest[], policy: BookingPolicy) => Refusal<UnagreedRefusal>[];
  /** Holds only while nobody has left what he had agreed to. */
  readonly writes: (requests: readonly VehicleRequest[]) => Write[];
}

/** The invitations of some requests, as they stand this moment. */
export const agreementsOf = async (ctx: Context, requests: readonly VehicleRequest[]): Promise<Agreements> => {
  const ids = [...new Set(requests.flatMap(({ poolingId }) => poolingId ?? []))];
  const found = await ctx.store.getMany(ids.map(poolingKey), { consistent: true });
  const poolings = new Map(found.flatMap((item) => (item ? [poolingOf(item)] : [])).map((one) => [one.id, one]));
  const isOneUnit = (riding: readonly VehicleRequest[]): boolean =>
    new Set(riding.map(({ unitId }) => unitId)).size < 2;
  const latest = ([first]: readonly VehicleRequest[]): Pooling | undefined => poolings.get(first?.poolingId ?? '');
  return {
    refusals: (riding, policy) => {
      const pooling = latest(riding);
      if (isOneUnit(riding) || agreedBy(pooling, riding, ctx.now)) return [];
      const obstacles = poolingRefusals(riding, policy);
      if (obstacles.length > 0) return obstacles;
      const ids = riding.map(({ id }) => id);
      const isAsked =
        pooling !== undefined &&
        poolingState(pooling, ctx.now) === 'OPEN' &&
        ids.every((id) => pooling.requestIds.includes(id));
      if (isAsked) return [refusal('SIDES_NOT_AGREED')];
      const isBusy = riding.some(({ poolingId = '' }) => isBoundElsewhere(poolings.get(poolingId), ids, ctx.now));
      return [refusal(isBusy ? 'POOLED_ALREADY' : 'SIDES_NOT_ASKED')];
    },
    writes: (riding) => (isOneUnit(riding) ? [] : [latest(riding) ?? []].flat().map(unchanged)),
  };
};

/** What speaks against sending a car to a side without the others, and what is written when nothing does. */
export interface GoingAlone {
  /** Of the request as it stands when it is sent: one that was invited meanwhile is to be judged anew. */
  readonly refusals: (latest: VehicleRequest) => readonly Refusal<'POOLING_AGREED' | 'TRY_AGAIN'>[];
  readonly writes: readonly Write[];
}

/** The invitation by which a request is bound, as it stands this moment. */
const boundBy = async (ctx: Context, { poolingId }: VehicleRequest): Promise<Pooling | undefined> => {
  const item = poolingId === undefined ? undefined : await ctx.store.get(poolingKey(poolingId), { consistent: true });
  const pooling = item && poolingOf(item);
  return isBound(pooling, ctx.now) ? pooling : undefined;
};

/**
 * A side of an agreement gets a car of its own only when the dispatcher says so, which dissolves it. An invitation that
 * is still open ends with it: nobody agrees afterwards to share a car that is sent to another, least of all a partner's.
 * Where all sides go in it nobody goes alone: they have what they agreed to, which holds.
 */
export const goingAlone = async (
  ctx: Context,
  request: VehicleRequest | undefined,
  isWanted: boolean | null | undefined,
  riding: readonly VehicleRequest[] = [],
): Promise<GoingAlone> => {
  const judged = (writes: readonly Write[], ...refusals: readonly Refusal<'POOLING_AGREED'>[]): GoingAlone => ({
    refusals: ({ poolingId }) => (poolingId === request?.poolingId ? refusals : [refusal('TRY_AGAIN')]),
    writes,
  });
  const pooling = request && (await boundBy(ctx, request));
  if (!pooling) return judged([]);
  const ended = judged([dissolveWrite(pooling, { cause: 'SENT_ALONE', requestId: request.id, at: ctx.now })]);
  if (poolingState(pooling, ctx.now) === 'OPEN') return ended;
  const sides = (await agreedOf(ctx, [request])).get(pooling.id);
  if (!sides || sides.every(({ id }) => riding.some((one) => one.id === id))) return judged([unchanged(pooling)]);
  if (isWanted === true) return ended;
  return judged([], refusal('POOLING_AGREED', ['input', 'requestId'], { sides: sides.length }));
};
