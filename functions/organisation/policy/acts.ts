/** Authorities see and set the policy of their division, of whichever kind. */
import { actorOf } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { instantAt, type CivilDate } from '../../platform/time.ts';
import { findDivision } from '../records.ts';
import type { PolicyRecords } from './records.ts';
import type { Policy, PolicyInForce, PolicyVersion } from './types.ts';
import { withVersion } from './versions.ts';

/** The policy of a division on a day; undefined when there is no such division. */
export const policyInForce = async <P extends Policy>(
  ctx: Context,
  records: PolicyRecords<P>,
  divisionCode: string,
  date: CivilDate,
): Promise<PolicyInForce<P> | undefined> => {
  if (!(await findDivision(ctx, divisionCode))) return undefined;
  const set = await records.set(ctx.store, divisionCode);
  const policies = records.from(set.map(({ versions }) => versions));
  return { divisionCode, date, policy: policies(instantAt(date)), set };
};

interface Setting<P extends Policy, Code extends string> {
  readonly useCase: string;
  readonly division: string;
  readonly effectiveFrom: CivilDate;
  readonly why: string;
  /** What the version says, from the division's own versions and from what holds on that day. */
  readonly changesOf: (own: readonly PolicyVersion<P>[], before: P) => PolicyVersion<P>['changes'];
  /** What speaks against the policy as it would hold on that day. */
  readonly against?: (after: P) => readonly Refusal<Code>[];
}

/** How often a setting is tried anew when another of the same division was faster. */
const ROUNDS = 4;

/** Sets terms that nothing speaks against. Repeated with the same input it changes nothing. */
export const setPolicy = async <P extends Policy, Code extends string = never>(
  ctx: Context,
  records: PolicyRecords<P>,
  { useCase, division, effectiveFrom, why, changesOf, against }: Setting<P, Code>,
): Promise<Result<PolicyInForce<P>, 'FOREIGN_JURISDICTION' | 'TRY_AGAIN' | Code>> => {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const shown = await policyInForce(ctx, records, division, effectiveFrom);
    const own = shown?.set.at(-1);
    if (!shown || !own) return refused([refusal('FOREIGN_JURISDICTION', ['input', 'division'], { division })]);
    const changes = changesOf(own.versions, shown.policy);
    const refusals = against?.({ ...shown.policy, ...changes }) ?? [];
    if (refusals.length > 0) return refused(refusals);
    const version = { effectiveFrom, changes, setBy: actorOf(ctx.viewer), setAt: ctx.now, why };
    const versions = withVersion(own.versions, version);
    const outcome = await ctx.store.commit([records.write(own, versions)], stampOf(ctx, useCase, why));
    ctx.written();
    records.forget(ctx.store);
    if (outcome.ok) {
      const after = await policyInForce(ctx, records, division, effectiveFrom);
      return after ? done(after) : refused([refusal('TRY_AGAIN')]);
    }
  }
  return refused([refusal('TRY_AGAIN')]);
};
