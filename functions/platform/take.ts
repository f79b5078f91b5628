/** The frame of acts: look, decide, commit; overtaken, look again. */
import type { Context } from './context.ts';
import { done, refusal, refused, type Refusal, type Result } from './result.ts';
import type { Stamp, Write } from './write.ts';

export interface Step<Seen, T, Code extends string> {
  readonly stamp: Stamp;
  /** Reads all the act looks at, as it stands this moment. */
  readonly look: () => Promise<Seen>;
  /** The answer when this very act is already done; undefined when it is not. */
  readonly repeated?: (seen: Seen) => T | undefined;
  /** Every reason against the act. */
  readonly refusals: (seen: Seen) => readonly Refusal<Code>[];
  /** What is written, and the answer once it is. */
  readonly change: (seen: Seen) => { readonly writes: readonly Write[]; readonly answer: T };
}

/** How often an act is decided anew when others keep overtaking it. */
const ROUNDS = 8;

/**
 * Decides and commits; when a condition of the commit failed, it looks and decides again. So an act is harmless when
 * repeated, also after a lost answer, and a refusal is only ever given for what was really seen.
 */
export const take = async <Seen, T, Code extends string>(
  ctx: Pick<Context, 'store' | 'written'>,
  { stamp, look, repeated, refusals, change }: Step<Seen, T, Code>,
): Promise<Result<T, Code | 'TRY_AGAIN'>> => {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const seen = await look();
    const earlier = repeated?.(seen);
    if (earlier !== undefined) return done(earlier);
    const against = refusals(seen);
    if (against.length > 0) return refused(against);
    const { writes, answer } = change(seen);
    const outcome = await ctx.store.commit(writes, stamp);
    ctx.written();
    if (outcome.ok) return done(answer);
    if (outcome.cause === 'busy') break;
  }
  return refused([refusal('TRY_AGAIN')]);
};
