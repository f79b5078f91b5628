/** The frame of every act on requests and orders. */
import { stampOf, type Context } from '../platform/context.ts';
import type { PersonViewer } from '../platform/access.ts';
import { done, refusal, refused, type Refusal, type Result } from '../platform/result.ts';
import type { Write } from '../platform/write.ts';
import { look, seenAfter, seenOf, type Seen } from './seen-records.ts';
import { isTheirs, partsOf } from './states.ts';
import type { VehicleRequest, VehicleRequestAct } from './types.ts';

export interface Step<T, Code extends string> {
  /** Name of the mutation. */
  readonly useCase: string;
  /** Reason the caller gave. */
  readonly why?: string | undefined;
  /** The answer when this very act of this very person is already done; undefined when it is not. */
  readonly repeated: (seen: Seen) => T | undefined;
  /** Every reason against the act. */
  readonly refusals: (seen: Seen) => readonly Refusal<Code>[];
  /** What is written, and the answer once it is. */
  readonly change: (seen: Seen) => { readonly writes: readonly Write[]; readonly answer: T };
  /**
   * Reads all it looks at anew, when it was overtaken by something that does not forbid it. Without, the items as they
   * stood are enough: a hold that lapsed, for instance, comes back with the day and is cleared by the next attempt.
   */
  readonly again?: (latest: Seen) => Promise<Seen>;
}

/** How often an act is decided anew when others keep overtaking it. */
const ROUNDS = 4;

/**
 * Decides, commits, and when a condition of the commit failed decides again on the items as they stood. So an act is
 * harmless when repeated, also after a lost answer, and a refusal is only ever given for what was really seen.
 */
export const take = async <T, Code extends string>(
  ctx: Context,
  seen: Seen,
  step: Step<T, Code>,
): Promise<Result<T, Code | 'TRY_AGAIN'>> => {
  let latest = seen;
  for (let round = 1; ; round += 1) {
    const before = verdict(latest, step);
    if (before) return before;
    const { writes, answer } = step.change(latest);
    const outcome = await ctx.store.commit(writes, stampOf(ctx, step.useCase, step.why));
    ctx.written();
    if (outcome.ok) return done(answer);
    if (outcome.cause === 'busy') return refused([refusal('TRY_AGAIN')]);
    latest = seenAfter(latest, outcome);
    const after = verdict(latest, step);
    if (after) return after;
    if (round === ROUNDS) return refused([refusal('TRY_AGAIN')]);
    if (step.again) latest = await step.again(latest);
  }
};

/** The answer when nothing is to be written: already done, or refused. */
const verdict = <T, Code extends string>(seen: Seen, step: Step<T, Code>): Result<T, Code> | undefined => {
  const earlier = step.repeated(seen);
  if (earlier !== undefined) return done(earlier);
  const refusals = step.refusals(seen);
  return refusals.length > 0 ? refused(refusals) : undefined;
};

/** The person who acts. The contract's policies let nobody else in. */
export const actorIn = ({ viewer }: Context): PersonViewer => {
  if (viewer.kind !== 'person') throw new Error('only people act on requests for cars');
  return viewer;
};

/** The request as it stands this moment; undefined when it is not the caller's to act on. */
export const seeRequest = async (
  ctx: Context,
  requestId: string,
  act: VehicleRequestAct,
): Promise<VehicleRequest | undefined> => {
  const request = seenOf((await look(ctx.store, [requestId])).requests, requestId);
  return request && isTheirs(act, partsOf(ctx.viewer, request)) ? request : undefined;
};

export const requestNotFound = refused([refusal('REQUEST_NOT_FOUND', ['input', 'requestId'])]);
