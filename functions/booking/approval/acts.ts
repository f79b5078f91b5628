/** Use cases of those who approve for a unit: approve, reject, decide many. */
import type { Context } from '../../platform/context.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { actorIn, take } from '../acts.ts';
import { changedRequest, changeRequest, type RequestChange } from '../records.ts';
import { look, nothingSeen, seenOf, type Seen } from '../seen-records.ts';
import { textRefusals } from '../request/asking.ts';
import { rejected } from '../request/cancelling.ts';
import { approverBehind, isTheirs, partsOf, stateRefusals, steps, windowPastRefusals } from '../states.ts';
import type { BulkRefusal, DecisionRefusal } from '../refusal-types.ts';
import type { Approval, VehicleRequest } from '../types.ts';
import { authorityRefusals, isLastStep, rightRefusals, rightTo, stepDue } from './deciding.ts';
import { standsInFor } from './deputy-acts.ts';

/** What somebody decides on one request. */
interface Decision {
  readonly requestId: string;
  /** The request as he saw it; whatever stands there counts when absent. */
  readonly revision?: number | null | undefined;
  readonly approve: boolean;
  readonly comment?: string | null | undefined;
  /** Number of the document of a special approval. */
  readonly documentNumber?: string | null | undefined;
}

/** Where the input names a decision and its comment. */
interface Place {
  readonly at: string;
  readonly comment: 'comment' | 'reason';
}

const path = ({ at }: Place, field: string): string[] => `input.${at}${field}`.split('.');

/** The step that a person has decided in these very words; undefined when he has not. */
const decided = (
  request: VehicleRequest,
  personId: string,
  { approved, comment, documentNumber }: Pick<Approval, 'approved' | 'comment' | 'documentNumber'>,
) =>
  request.approvals.some(
    (one) =>
      one.approverId === personId &&
      one.approved === approved &&
      one.comment === comment &&
      one.documentNumber === documentNumber,
  )
    ? request
    : undefined;

/** Whether what is due is a special approval that somebody means to give: with document and reason. */
const isSpecial = (request: VehicleRequest, approve: boolean): boolean => approve && stepDue(request)?.special === true;

/** Decides the step of a request that is due, on the request as it was seen. */
const decide = async (
  ctx: Context,
  seenRequest: VehicleRequest | undefined,
  { requestId, revision, approve, comment: given, documentNumber: number }: Decision,
  place: Place,
): Promise<Result<VehicleRequest, DecisionRefusal>> => {
  const viewer = actorIn(ctx);
  const principals = seenRequest ? await standsInFor(ctx, seenRequest.unitId) : [];
  const act = approve ? 'APPROVE' : 'REJECT';
  if (!seenRequest || !isTheirs(act, partsOf(viewer, seenRequest, [], principals)))
    return refused([refusal('REQUEST_NOT_FOUND', path(place, 'requestId'))]);
  const self = approverBehind(viewer);
  const comment = tidy(given ?? '') || undefined;
  const documentNumber = approve ? tidy(number ?? '') || undefined : undefined;
  const said = {
    approved: approve,
    ...(comment === undefined ? {} : { comment }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
  };
  const the = ({ requests }: Seen): VehicleRequest => seenOf(requests, requestId) ?? seenRequest;

  const refusals = (request: VehicleRequest): Refusal<DecisionRefusal>[] => {
    const state = stateRefusals(act, request);
    if (state.length > 0) return state;
    const right = rightRefusals(request, self, principals);
    const changed = revision != null && revision !== request.revision;
    return [
      ...(right.length > 0 ? right : authorityRefusals(request, viewer)),
      ...(changed ? [refusal('REVISION_STALE' as const, path(place, 'revision'))] : []),
      ...windowPastRefusals(request, ctx.now),
      ...textRefusals(
        `${place.at}${place.comment}`,
        comment ?? '',
        approve && !isSpecial(request, approve) ? 0 : 2,
        200,
      ),
      ...textRefusals(`${place.at}documentNumber`, documentNumber ?? '', isSpecial(request, approve) ? 2 : 0, 50),
    ];
  };
  return take<VehicleRequest, DecisionRefusal>(
    ctx,
    { ...nothingSeen, requests: [seenRequest] },
    {
      useCase: approve ? 'approveVehicleRequest' : 'rejectVehicleRequest',
      why: comment,
      repeated: (seen) => decided(the(seen), viewer.personId, said),
      refusals: (seen) => refusals(the(seen)),
      change: (seen) => {
        const request = the(seen);
        const approval: Approval = {
          approverId: viewer.personId,
          ...rightTo(request, self, principals),
          decidedAt: ctx.now,
          ...said,
        };
        const approvedTo = isLastStep(request) ? steps.APPROVE.to : request.state;
        const change: RequestChange = {
          ...(approve ? { state: approvedTo } : rejected(request)),
          approvals: [...request.approvals, approval],
        };
        return { writes: [changeRequest(request, change)], answer: changedRequest(request, change) };
      },
    },
  );
};

const decideOne = async (ctx: Context, decision: Decision, comment: Place['comment']) => {
  const { requests } = await look(ctx.store, [decision.requestId]);
  return decide(ctx, seenOf(requests, decision.requestId), decision, { at: '', comment });
};

/** Approves the step of a request that is due. */
export const approveVehicleRequest = (
  ctx: Context,
  input: Omit<Decision, 'approve'>,
): Promise<Result<VehicleRequest, DecisionRefusal>> => decideOne(ctx, { ...input, approve: true }, 'comment');

/** Rejects a request, with the reason. */
export const rejectVehicleRequest = (
  ctx: Context,
  { reason, ...input }: Omit<Decision, 'approve' | 'comment' | 'documentNumber'> & { readonly reason: string },
): Promise<Result<VehicleRequest, DecisionRefusal>> =>
  decideOne(ctx, { ...input, approve: false, comment: reason }, 'reason');

/** Most decisions of one call. */
const MOST = 50;

/** What became of one decision among many. */
export interface Outcome {
  readonly requestId: string;
  readonly result: Result<VehicleRequest, DecisionRefusal>;
}

/** Decides many requests, each whatever becomes of the others: all are read at once and written one by one. */
export const decideVehicleRequests = async (
  ctx: Context,
  decisions: readonly Decision[],
): Promise<Result<readonly Outcome[], BulkRefusal>> => {
  const ids = decisions.map(({ requestId }) => requestId);
  if (ids.length < 1 || ids.length > MOST || new Set(ids).size < ids.length)
    return refused([refusal('DECISIONS_INVALID', ['input', 'decisions'], { most: MOST, count: ids.length })]);
  const { requests } = await look(ctx.store, ids);
  const outcomes = decisions.map(async (decision, index): Promise<Outcome> => {
    const { requestId } = decision;
    const place: Place = { at: `decisions.${String(index)}.`, comment: 'comment' };
    return { requestId, result: await decide(ctx, seenOf(requests, requestId), decision, place) };
  });
  return { ok: true, value: await Promise.all(outcomes) };
};
