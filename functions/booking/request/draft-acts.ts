/** Drafts are kept for the person on the server, so that they are there on every device. */
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId } from '../../platform/ids.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { actorIn } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import type { GivenTrip } from './asking.ts';
import { draftsOf, dropDraft, keepDraft } from './draft-records.ts';
import type { Draft } from './draft-types.ts';
import { draftRefusals, knownTrip, MOST_DRAFTS } from './drafts.ts';
import { ownUnit } from './making-acts.ts';
import type { Recurrence } from './series-types.ts';
import type { DraftRefusal } from './types.ts';

/** Own drafts, the latest first. */
export const myVehicleRequestDrafts = (ctx: Context): Promise<Draft[]> => draftsOf(ctx.store, actorIn(ctx).personId);

type SaveDraft = GivenTrip & {
  readonly idempotencyKey: string;
  /** Draft whose place it takes; absent for a new one. */
  readonly draftId?: string | null | undefined;
  readonly recurrence?: Recurrence | null | undefined;
};

/** Keeps what is written so far, complete or not. */
export const saveVehicleRequestDraft = async (
  ctx: Context,
  { idempotencyKey, draftId, recurrence, ...given }: SaveDraft,
): Promise<Result<Draft, DraftRefusal>> => {
  const { personId, unitId } = actorIn(ctx);
  const trip = knownTrip(given);
  const id = draftId ?? derivedId('draft', personId, 'saveVehicleRequestDraft', idempotencyKey);
  const content = {
    trip,
    ...(recurrence ? { recurrence: { ...recurrence, weekdays: [...recurrence.weekdays] } } : {}),
  };
  const draft: Draft = { id, savedAt: ctx.now, ...content, inputHash: inputHash(content) };
  const [unit, drafts] = await Promise.all([ownUnit(ctx), draftsOf(ctx.store, personId)]);
  const earlier = drafts.find((one) => one.id === id);
  if (earlier?.inputHash === draft.inputHash) return done(earlier);
  const policies = await policiesOf(ctx, unit.divisionCode, ctx.now);
  const refusals: Refusal<DraftRefusal>[] = [
    ...(draftId != null && !earlier ? [refusal('DRAFT_NOT_FOUND' as const, ['input', 'draftId'])] : []),
    ...(draftId == null && earlier ? [refusal('IDEMPOTENCY_KEY_REUSED' as const, ['input', 'idempotencyKey'])] : []),
    ...(draftId == null && drafts.length >= MOST_DRAFTS
      ? [refusal('DRAFTS_TOO_MANY' as const, [], { most: MOST_DRAFTS })]
      : []),
    ...draftRefusals(trip, policies(ctx.now)),
  ];
  if (refusals.length > 0) return refused(refusals);
  const outcome = await ctx.store.commit([keepDraft(personId, unitId, draft)], stampOf(ctx, 'saveVehicleRequestDraft'));
  return outcome.ok ? done(draft) : refused([refusal('TRY_AGAIN')]);
};

/** Takes a draft away; one that is gone already is gone. */
export const deleteVehicleRequestDraft = async (
  ctx: Context,
  { draftId }: { readonly draftId: string },
): Promise<Result<string, 'TRY_AGAIN'>> => {
  const { personId } = actorIn(ctx);
  const drafts = await draftsOf(ctx.store, personId);
  if (!drafts.some(({ id }) => id === draftId)) return done(draftId);
  const stamp = stampOf(ctx, 'deleteVehicleRequestDraft');
  const outcome = await ctx.store.commit([dropDraft(personId, draftId)], stamp);
  return outcome.ok ? done(draftId) : refused([refusal('TRY_AGAIN')]);
};
