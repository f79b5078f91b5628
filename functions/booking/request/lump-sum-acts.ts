/** Settling a trip without a car (单人单次包干报销): chosen before dispatch, taken back before departure, closed by the word of who travelled. */
import type { Context } from '../../platform/context.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { requestNotFound, seeRequest, take } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import { changedRequest, changeRequest, type RequestChange } from '../records.ts';
import { nothingSeen, seenOf, type Seen } from '../seen-records.ts';
import { lumpSumOf } from '../source/alternatives.ts';
import { stateRefusals, steps, windowPastRefusals } from '../states.ts';
import type { VehicleRequest } from '../types.ts';
import type { ChooseLumpSumRefusal, ConfirmLumpSumRefusal, WithdrawLumpSumRefusal } from './types.ts';

interface OfRequest {
  readonly requestId: string;
}

/** What is paid for a trip without a car, by the policy of its day; undefined when nothing is. */
export const lumpSumOffer = async (ctx: Context, request: VehicleRequest): Promise<number | undefined> => {
  if (!steps.CHOOSE_LUMP_SUM.from.includes(request.state)) return undefined;
  const policies = await policiesOf(ctx, request.divisionCode, ctx.now);
  const amountFen = lumpSumOf(request, policies(request.window.from));
  return amountFen > 0 ? amountFen : undefined;
};

/** Changes a request that is settled, or to be settled, without a car. */
const settle = <Code extends string>(
  ctx: Context,
  request: VehicleRequest,
  useCase: string,
  isDone: (request: VehicleRequest) => boolean,
  refusals: (request: VehicleRequest) => readonly Refusal<Code>[],
  changeOf: (request: VehicleRequest) => RequestChange,
): Promise<Result<VehicleRequest, Code | 'TRY_AGAIN'>> => {
  const the = ({ requests }: Seen): VehicleRequest => seenOf(requests, request.id) ?? request;
  return take<VehicleRequest, Code>(
    ctx,
    { ...nothingSeen, requests: [request] },
    {
      useCase,
      repeated: (seen) => (isDone(the(seen)) ? the(seen) : undefined),
      refusals: (seen) => refusals(the(seen)),
      change: (seen) => {
        const change = changeOf(the(seen));
        return { writes: [changeRequest(the(seen), change)], answer: changedRequest(the(seen), change) };
      },
    },
  );
};

/** Does without a car: the approved request leaves the dispatchers' queue, and what is paid is fixed. */
export const chooseLumpSum = async (
  ctx: Context,
  { requestId }: OfRequest,
): Promise<Result<VehicleRequest, ChooseLumpSumRefusal>> => {
  const found = await seeRequest(ctx, requestId, 'CHOOSE_LUMP_SUM');
  if (!found) return requestNotFound;
  const policies = await policiesOf(ctx, found.divisionCode, ctx.now);
  const amountOf = (request: VehicleRequest): number => lumpSumOf(request, policies(request.window.from));
  return settle<ChooseLumpSumRefusal>(
    ctx,
    found,
    'chooseLumpSum',
    ({ state }) => state === steps.CHOOSE_LUMP_SUM.to,
    (request) => [
      ...stateRefusals('CHOOSE_LUMP_SUM', request),
      ...windowPastRefusals(request, ctx.now),
      ...(amountOf(request) > 0 ? [] : [refusal('LUMP_SUM_NOT_OFFERED' as const)]),
    ],
    (request) => ({
      state: steps.CHOOSE_LUMP_SUM.to,
      lumpSum: { amountFen: amountOf(request), chosenAt: ctx.now },
    }),
  );
};

/** Wants a car after all, while there is time to send one: the request, approved as it was, waits for dispatch again. */
export const withdrawLumpSum = async (
  ctx: Context,
  { requestId }: OfRequest,
): Promise<Result<VehicleRequest, WithdrawLumpSumRefusal>> => {
  const found = await seeRequest(ctx, requestId, 'WITHDRAW_LUMP_SUM');
  if (!found) return requestNotFound;
  return settle<WithdrawLumpSumRefusal>(
    ctx,
    found,
    'withdrawLumpSum',
    ({ lumpSum, lumpSumWithdrawnAt }) => lumpSum === undefined && lumpSumWithdrawnAt !== undefined,
    (request) => [...stateRefusals('WITHDRAW_LUMP_SUM', request), ...windowPastRefusals(request, ctx.now)],
    () => ({ state: steps.WITHDRAW_LUMP_SUM.to, lumpSum: undefined, lumpSumWithdrawnAt: ctx.now }),
  );
};

/** The requester's word that he has made the trip closes the request; the sum is due to him. */
export const confirmLumpSum = async (
  ctx: Context,
  { requestId }: OfRequest,
): Promise<Result<VehicleRequest, ConfirmLumpSumRefusal>> => {
  const found = await seeRequest(ctx, requestId, 'CONFIRM_LUMP_SUM');
  if (!found) return requestNotFound;
  return settle<ConfirmLumpSumRefusal>(
    ctx,
    found,
    'confirmLumpSum',
    ({ lumpSum }) => lumpSum?.confirmedAt !== undefined,
    (request) => [
      ...stateRefusals('CONFIRM_LUMP_SUM', request),
      ...(ctx.now < request.window.from
        ? [refusal('TRIP_NOT_BEGUN' as const, [], { earliest: request.window.from })]
        : []),
    ],
    ({ lumpSum = { amountFen: 0, chosenAt: ctx.now } }) => ({
      state: steps.CONFIRM_LUMP_SUM.to,
      lumpSum: { ...lumpSum, confirmedAt: ctx.now },
    }),
  );
};
