/** Approval chains: what a unit sets, and which steps a trip goes through. */
import { findUnit, peopleOf } from '../../organisation/records.ts';
import type { Person, Unit } from '../../organisation/types.ts';
import { actorOf, hasRole, oversees } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { civilDate } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import { termsOf } from './authority-acts.ts';
import { rulesOn, stepsFor, withSpecial } from './chain.ts';
import { chainNow, chainOf, chainWrite, forgetChain } from './chain-records.ts';
import {
  mayApprove,
  maySetChain,
  rulesRefusals,
  settingRefusals,
  withVersion,
  type ChainSetting,
} from './chain-setting.ts';
import { isApprover } from './deputies.ts';
import { standsInFor } from './deputy-acts.ts';
import type { ApprovalChain, ChainRule, ChainStep, ChainTrip, ChainVersion, SetChainRefusal } from './types.ts';

/** Rules of a unit's chain that hold for what is asked for, or changed, now. */
export const rulesInForce = async (ctx: Context, unitId: string): Promise<readonly ChainRule[]> =>
  rulesOn((await chainOf(ctx, unitId, ctx.now)).versions, civilDate(ctx.now));

/** A unit whose chain the caller may see: his own, or one in his jurisdiction. */
const visibleUnit = async ({ viewer, ...ctx }: Context, unitId: string): Promise<Unit | undefined> => {
  const unit = await findUnit({ viewer, ...ctx }, unitId);
  const isOwn = viewer.kind === 'person' && viewer.unitId === unitId;
  return unit && (isOwn || oversees(viewer, unit.divisionCode)) ? unit : undefined;
};

/** The chain of a unit as it stands; undefined when it is not the caller's to see. */
export const approvalChain = async (ctx: Context, unitId: string): Promise<ApprovalChain | undefined> =>
  (await visibleUnit(ctx, unitId)) && chainNow(ctx.store, unitId);

const sameVersion = (a: ChainVersion, b: ChainVersion): boolean =>
  a.setBy === b.setBy && inputHash([a.effectiveFrom, a.rules, a.why]) === inputHash([b.effectiveFrom, b.rules, b.why]);

/** Texts as people meant them. */
const tidied = ({ effectiveFrom, rules, why }: ChainSetting): ChainSetting => ({
  effectiveFrom,
  rules: rules.map(({ when, steps }) => ({
    when,
    steps: steps.map(({ name, ...step }) => ({ ...step, name: { zh: tidy(name.zh), en: tidy(name.en) } })),
  })),
  why: tidy(why),
});

/** Sets the chain of a unit from a day on, upon what the caller has seen. Repeated with the same input it is done. */
export const setApprovalChain = async (
  ctx: Context,
  { unitId, revision, ...input }: ChainSetting & { readonly unitId: string; readonly revision: number },
): Promise<Result<ApprovalChain, SetChainRefusal>> => {
  const unit = await findUnit(ctx, unitId);
  if (!unit || !maySetChain(ctx.viewer, unit)) return refused([refusal('UNIT_NOT_FOUND', ['input', 'unitId'])]);
  const setting = tidied(input);
  const [people, policies] = await Promise.all([peopleOf(ctx, unitId), policiesOf(ctx, unit.divisionCode, ctx.now)]);
  const before = await chainNow(ctx.store, unitId);
  const version = { ...setting, setBy: actorOf(ctx.viewer), setAt: ctx.now };
  if (before.versions.some((one) => sameVersion(one, version))) return done(before);
  const refusals = settingRefusals(setting, people, ctx.now, policies(ctx.now));
  if (refusals.length > 0) return refused(refusals);
  if (before.revision !== revision) return refused([refusal('CHAIN_CHANGED', ['input', 'revision'])]);
  const after = {
    unitId,
    versions: withVersion(before.versions, version, civilDate(ctx.now)),
    revision: revision + 1,
  };
  const outcome = await ctx.store.commit([chainWrite(before, after)], stampOf(ctx, 'setApprovalChain', setting.why));
  forgetChain(ctx.store, unitId);
  if (outcome.ok) return done(after);
  return refused([refusal(outcome.cause === 'busy' ? 'TRY_AGAIN' : 'CHAIN_CHANGED', ['input', 'revision'])]);
};

/** Steps that a sample trip would go through, under rules that are being written or under those in force; a long rental with its special approval. */
export const approvalPreview = async (
  ctx: Context,
  {
    unitId,
    rules,
    trip,
  }: { readonly unitId: string; readonly rules: readonly ChainRule[] | undefined; readonly trip: ChainTrip },
): Promise<readonly ChainStep[]> => {
  const unit = await visibleUnit(ctx, unitId);
  if (!unit) return [];
  const [people, policies] = await Promise.all([peopleOf(ctx, unitId), policiesOf(ctx, unit.divisionCode, ctx.now)]);
  if (rules && rulesRefusals(rules, people, policies(ctx.now)).length > 0) return [];
  const tried = rules ?? (await rulesInForce(ctx, unitId));
  return withSpecial(stepsFor(tried, trip), await termsOf(ctx, unit, tried, trip, policies));
};

/** People of the own unit who may be named as approvers or deputies, in the order of their ids. */
export const possibleApprovers = async (ctx: Context, unitId: string): Promise<Person[]> =>
  (await visibleUnit(ctx, unitId)) ? (await peopleOf(ctx, unitId)).filter(mayApprove) : [];

/**
 * Whether requests may come to the caller for approval: by himself, because he stands in for somebody today, or because
 * he is of an authority, which decides for units whose only manager asks.
 */
export const approves = async (ctx: Context): Promise<boolean> => {
  const viewer = actorIn(ctx);
  const [{ versions }, principals] = await Promise.all([
    chainOf(ctx, viewer.unitId, ctx.now),
    standsInFor(ctx, viewer.unitId),
  ]);
  return isApprover(viewer, versions) || principals.length > 0 || hasRole(viewer, 'AUTHORITY');
};
