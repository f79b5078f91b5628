/** Use cases of sharing a car: the dispatcher asks both sides, each requester answers for himself. */
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { hasRole } from '../../platform/access.ts';
import { items } from '../../platform/table.ts';
import { actorIn } from '../acts.ts';
import { partsIn, sortFromFor } from '../list-acts.ts';
import { policiesOf } from '../policy-records.ts';
import type { BookingPolicy } from '../policy.ts';
import { changeRequest, dispatchQueue, findRequest, requestOf } from '../records.ts';
import { look, seenOf } from '../seen-records.ts';
import { stateRefusals } from '../states.ts';
import type { VehicleRequest } from '../types.ts';
import { answered, answerWrite, dissolveWrite, findPooling, makePooling, poolingKey, poolingOf } from './records.ts';
import {
  answerByFor,
  isBound,
  isBoundElsewhere,
  poolable,
  poolingRefusals,
  poolingState,
  stateAsked,
} from './rules.ts';
import type { AnswerPoolingRefusal, Pooling, ProposePoolingRefusal, WithdrawPoolingRefusal } from './types.ts';

const CANDIDATES_MOST = 20;
/** Requests that share a car. */
const LEAST = 2;
const MOST = 4;
/** How often an answer is tried anew when the other side answers at the same moment. */
const ROUNDS = 4;

const policyFor = async (ctx: Context, { divisionCode, window }: VehicleRequest): Promise<BookingPolicy> =>
  (await policiesOf(ctx, divisionCode, ctx.now))(window.from);

/** Invitations of requests, by their id. */
const poolingsOf = async (ctx: Context, requests: readonly VehicleRequest[]): Promise<Map<string, Pooling>> => {
  const ids = [...new Set(requests.flatMap(({ poolingId }) => poolingId ?? []))];
  const found = await ctx.store.getMany(ids.map(poolingKey), { consistent: true });
  return new Map(found.flatMap((item) => (item ? [poolingOf(item)] : [])).map((pooling) => [pooling.id, pooling]));
};

/** Waiting requests of the same centre that could share a car with one, nearest in time first. */
export const poolingCandidates = async (ctx: Context, requestId: string): Promise<VehicleRequest[]> => {
  const request = nounOf(requestId) === 'request' ? await findRequest(ctx, requestId) : undefined;
  const { unitId } = actorIn(ctx);
  if (request?.state !== 'APPROVED' || request.centreId !== unitId) return [];
  const policy = await policyFor(ctx, request);
  const pk = items.REQUEST.listPk({ queue: dispatchQueue(unitId) });
  const found = await ctx.store.queryAll({ index: 'lists', pk, sortFrom: sortFromFor(ctx.now, policy) });
  const alike = found.map(requestOf).filter((other) => poolable(request, other, policy));
  const poolings = await poolingsOf(ctx, alike);
  const distance = ({ window }: VehicleRequest): number => Math.abs(window.from - request.window.from);
  return alike
    .filter(({ poolingId }) => !isBound(poolings.get(poolingId ?? ''), ctx.now))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, CANDIDATES_MOST);
};

interface ProposePooling {
  readonly idempotencyKey: string;
  readonly requestIds: readonly string[];
}

/** Asks the requesters of two to four requests whether they would share a car: all of them wait for one, or each has one. */
export const proposePooling = async (
  ctx: Context,
  { idempotencyKey, requestIds }: ProposePooling,
): Promise<Result<Pooling, ProposePoolingRefusal>> => {
  const { personId, unitId } = actorIn(ctx);
  const path = ['input', 'requestIds'];
  const ids = [...new Set(requestIds)];
  if (ids.length !== requestIds.length || ids.length < LEAST || ids.length > MOST)
    return refused([refusal('REQUESTS_INVALID', path, { least: LEAST, most: MOST })]);
  const id = derivedId('pooling', personId, 'proposePooling', idempotencyKey);
  const hash = inputHash({ requestIds });
  const [earlier, seen] = await Promise.all([
    ctx.store.get(poolingKey(id), { consistent: true }),
    look(ctx.store, ids),
  ]);
  if (earlier) {
    const made = poolingOf(earlier);
    return made.inputHash === hash
      ? done(made)
      : refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
  }
  const requests = ids.flatMap((requestId) => seenOf(seen.requests, requestId) ?? []);
  if (requests.length < ids.length || requests.some(({ centreId }) => centreId !== unitId))
    return refused([refusal('REQUEST_NOT_FOUND', path)]);
  const first = certain(requests[0], 'request');
  const policy = await policyFor(ctx, first);
  const poolings = await poolingsOf(ctx, requests);
  const merges = requests.every(({ state }) => state === 'DISPATCHED');
  const binds = (pooling: Pooling | undefined): boolean =>
    merges ? isBoundElsewhere(pooling, ids, ctx.now) : isBound(pooling, ctx.now);
  const refusals: Refusal<ProposePoolingRefusal>[] = [
    ...(merges ? [] : requests.flatMap((request) => stateRefusals('DISPATCH', request))),
    ...poolingRefusals(requests, policy, path),
    ...(requests.some(({ poolingId }) => binds(poolings.get(poolingId ?? '')))
      ? [refusal('POOLED_ALREADY' as const, path)]
      : []),
  ];
  if (refusals.length > 0) return refused(refusals);
  const pooling: Pooling = {
    id,
    centreId: unitId,
    divisionCode: first.divisionCode,
    requestIds: ids,
    ...(merges ? { merges } : {}),
    invitedBy: personId,
    invitedAt: ctx.now,
    answerBy: answerByFor(requests, ctx.now, policy),
    answers: {},
    inputHash: hash,
    revision: 1,
  };
  const writes = requests.map((request) => changeRequest(request, { state: request.state, poolingId: id }));
  const outcome = await ctx.store.commit([makePooling(pooling), ...writes], stampOf(ctx, 'proposePooling'));
  ctx.written();
  return outcome.ok ? done(pooling) : refused([refusal('TRY_AGAIN')]);
};

interface AnswerPooling {
  readonly poolingId: string;
  readonly requestId: string;
  readonly accepted: boolean;
}

/** What speaks against an answer; none when it may be given. */
const answerRefusals = (pooling: Pooling, request: VehicleRequest, now: number): Refusal<AnswerPoolingRefusal>[] => {
  if (pooling.answers[request.id]) return [refusal('ANSWERED_OTHERWISE')];
  return [
    ...(poolingState(pooling, now) === 'OPEN' ? [] : [refusal('POOLING_OVER' as const)]),
    ...(request.state === stateAsked(pooling)
      ? []
      : [refusal('STATE_NOT_ALLOWED' as const, [], { state: request.state })]),
  ];
};

/** The requester of one of the requests accepts or declines. */
export const answerPooling = async (
  ctx: Context,
  { poolingId, requestId, accepted }: AnswerPooling,
): Promise<Result<Pooling, AnswerPoolingRefusal>> => {
  const { personId } = actorIn(ctx);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [item, seen] = await Promise.all([
      nounOf(poolingId) === 'pooling' ? ctx.store.get(poolingKey(poolingId), { consistent: true }) : undefined,
      look(ctx.store, [requestId]),
    ]);
    const pooling = item && poolingOf(item);
    const request = seenOf(seen.requests, requestId);
    if (!pooling?.requestIds.includes(requestId) || request?.requesterId !== personId)
      return refused([refusal('POOLING_NOT_FOUND', ['input', 'poolingId'])]);
    if (pooling.answers[requestId]?.accepted === accepted) return done(pooling);
    const refusals = answerRefusals(pooling, request, ctx.now);
    if (refusals.length > 0) return refused(refusals);
    const next = answered(pooling, requestId, { accepted, by: personId, at: ctx.now });
    const outcome = await ctx.store.commit([answerWrite(pooling, next)], stampOf(ctx, 'answerPooling'));
    ctx.written();
    if (outcome.ok) return done(next);
    if (outcome.cause === 'busy') break;
  }
  return refused([refusal('TRY_AGAIN')]);
};

/** A dispatcher of the centre takes an invitation back while somebody has yet to answer; withdrawn again, it is over once. */
export const withdrawPooling = async (
  ctx: Context,
  poolingId: string,
): Promise<Result<Pooling, WithdrawPoolingRefusal>> => {
  const item =
    nounOf(poolingId) === 'pooling' ? await ctx.store.get(poolingKey(poolingId), { consistent: true }) : undefined;
  const pooling = item && poolingOf(item);
  if (pooling?.centreId !== actorIn(ctx).unitId) return refused([refusal('POOLING_NOT_FOUND', ['input', 'poolingId'])]);
  if (pooling.dissolved && pooling.dissolved.requestId === undefined) return done(pooling);
  if (poolingState(pooling, ctx.now) !== 'OPEN') return refused([refusal('POOLING_OVER')]);
  const dissolved = { cause: 'WITHDRAWN' as const, at: ctx.now };
  const outcome = await ctx.store.commit([dissolveWrite(pooling, dissolved)], stampOf(ctx, 'withdrawPooling'));
  ctx.written();
  return outcome.ok ? done({ ...pooling, dissolved }) : refused([refusal('TRY_AGAIN')]);
};

/** The invitation of a request, for those who may see the request. */
export const poolingOfRequest = async (ctx: Context, request: VehicleRequest): Promise<Pooling | undefined> =>
  request.poolingId === undefined ? undefined : findPooling(ctx, request.poolingId);

/** An invitation, if the caller may see one of its requests. */
export const visiblePooling = async (ctx: Context, id: string): Promise<Pooling | undefined> => {
  const pooling = await findPooling(ctx, id);
  if (!pooling) return undefined;
  if (hasRole(ctx.viewer, 'DISPATCHER') && ctx.viewer.unitId === pooling.centreId) return pooling;
  const requests = await Promise.all(pooling.requestIds.map((requestId) => findRequest(ctx, requestId)));
  const parts = await Promise.all(requests.flatMap((request) => (request ? [partsIn(ctx, request)] : [])));
  return parts.some(({ size }) => size > 0) ? pooling : undefined;
};
