/** Drafts are kept for the person on the server, so that they are there on every device. */
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId } from '../../platform/ids.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { actorIn } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import type { GivenTrip } from './asking.ts';
import { draftsNow, dropDraft, keepDraft } from './draft-records.ts';
import type { Draft } from './draft-types.ts';
import { draftRefusals, isUnsaid, knownTrip, MOST_DRAFTS } from './drafts.ts';
import { ownUnit } from './making-acts.ts';
import type { Recurrence } from './series-types.ts';
import type { DraftRefusal } from './types.ts';

/** Own drafts, the latest first. */
export const myVehicleRequestDrafts = async (ctx: Context): Promise<Draft[]> => [
  ...(await draftsNow(ctx.store, actorIn(ctx).personId)).drafts,
];

/** How often a draft is saved anew when another device keeps being faster. */
const ROUNDS = 4;

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
  const unit = await ownUnit(ctx);
  const policy = (await policiesOf(ctx, unit.divisionCode, ctx.now))(ctx.now);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const kept = await draftsNow(ctx.store, personId);
    const earlier = kept.drafts.find((one) => one.id === id);
    if (earlier?.inputHash === draft.inputHash) return done(earlier);
    const refusals: Refusal<DraftRefusal>[] = [
      ...(draftId != null && !earlier ? [refusal('DRAFT_NOT_FOUND' as const, ['input', 'draftId'])] : []),
      ...(draftId == null && earlier ? [refusal('IDEMPOTENCY_KEY_REUSED' as const, ['input', 'idempotencyKey'])] : []),
      ...(draftId == null && kept.drafts.length >= MOST_DRAFTS
        ? [refusal('DRAFTS_TOO_MANY' as const, [], { most: MOST_DRAFTS })]
        : []),
      ...(isUnsaid(trip) && !recurrence ? [refusal('DRAFT_EMPTY' as const)] : []),
      ...draftRefusals(trip, policy),
    ];
    if (refusals.length > 0) return refused(refusals);
    const stamp = stampOf(ctx, 'saveVehicleRequestDraft');
    if ((await ctx.store.commit([keepDraft(personId, unitId, kept, draft)], stamp)).ok) return done(draft);
  }
  return refused([refusal('TRY_AGAIN')]);
};

/** Takes a draft away; one that is gone already is gone. */
export const deleteVehicleRequestDraft = async (
  ctx: Context,
  { draftId }: { readonly draftId: string },
): Promise<Result<string, 'TRY_AGAIN'>> => {
  const { personId } = actorIn(ctx);
  const { drafts } = await draftsNow(ctx.store, personId);
  if (!drafts.some(({ id }) => id === draftId)) return done(draftId);
  const stamp = stampOf(ctx, 'deleteVehicleRequestDraft');
  const outcome = await ctx.store.commit([dropDraft(personId, draftId)], stamp);
  return outcome.ok ? done(draftId) : refused([refusal('TRY_AGAIN')]);
};
