/** What all ways of asking have in common: a key makes one thing, once. */
import { findUnit } from '../../organisation/records.ts';
import type { Unit } from '../../organisation/types.ts';
import { ABSENT } from '../../platform/condition.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import type { Item, Write } from '../../platform/write.ts';
import { actorIn } from '../acts.ts';
import type { TripDetails, VehicleRequest } from '../types.ts';
import { toApprove, type ApprovalTerms } from '../approval/chain.ts';
import { draftsNow, dropDraft } from './draft-records.ts';

/** Unit of the one who asks. */
export const ownUnit = async (ctx: Context): Promise<Unit> => {
  const { unitId } = actorIn(ctx);
  return certain(await findUnit(ctx, unitId), `unit ${unitId}`);
};

/** A request as it is when it has just been made. */
export const newRequest = (
  ctx: Context,
  { id: unitId, divisionCode, servedBy: centreId }: Unit,
  trip: TripDetails,
  made: Pick<VehicleRequest, 'id' | 'inputHash' | 'seriesId'>,
  terms: ApprovalTerms,
): VehicleRequest => ({
  ...trip,
  ...toApprove(terms, { ...trip, requesterId: actorIn(ctx).personId }, ctx.now),
  ...made,
  state: 'WAITING_APPROVAL',
  requesterId: actorIn(ctx).personId,
  unitId,
  divisionCode,
  centreId,
  requestedAt: ctx.now,
  revision: 1,
  orderIds: [],
});

/** Takes away the draft that is asked for now, if it is still there. */
export const draftWrites = async (ctx: Context, draftId: string | null | undefined): Promise<Write[]> => {
  const { personId } = actorIn(ctx);
  const { drafts } = draftId == null ? { drafts: [] } : await draftsNow(ctx.store, personId);
  return drafts.filter(({ id }) => id === draftId).map(({ id }) => dropDraft(personId, id));
};

interface Making<T, Code extends string> {
  readonly useCase: string;
  readonly why: string;
  /** What is made: its id comes from the key, so it is its own record of having been made. */
  readonly made: T;
  readonly itemOf: (made: T) => Item;
  readonly of: (item: Item) => T;
  readonly refusals: readonly Refusal<Code>[];
  /** What else is written with it. */
  readonly beside: readonly Write[];
}

/** Makes something once. A key that was used before gives what it made then, or is refused for other input. */
export const makeOnce = async <T extends { readonly inputHash: string }, Code extends string>(
  ctx: Context,
  { useCase, why, made, itemOf, of, refusals, beside }: Making<T, Code>,
): Promise<Result<T, Code | 'IDEMPOTENCY_KEY_REUSED' | 'TRY_AGAIN'>> => {
  const item = itemOf(made);
  const again = (earlier: Item): Result<T, 'IDEMPOTENCY_KEY_REUSED'> =>
    of(earlier).inputHash === made.inputHash
      ? done(of(earlier))
      : refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
  if (refusals.length > 0) {
    // What was right when it was first asked, such as a window still to come, may be wrong when asked again.
    const earlier = await ctx.store.get(item, { consistent: true });
    return earlier ? again(earlier) : refused(refusals);
  }
  const outcome = await ctx.store.commit([{ put: item, if: ABSENT }, ...beside], stampOf(ctx, useCase, why));
  ctx.written();
  if (outcome.ok) return done(made);
  if (outcome.cause === 'busy') return refused([refusal('TRY_AGAIN')]);
  return again(certain(outcome.failed.find(({ index }) => index === 0)?.item, `${made.inputHash} of ${useCase}`));
};
