import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshStore } from '../../testing/database.ts';
import type { Kind } from './choices.ts';
import { commands, type Tell } from './commands.ts';
import { play } from './play.ts';
import type { PoolingEnd } from './world.ts';

/** The same acts in every run: `npm run soak -- --model 10000` looks for others. */
const SEED = 20_261_126;
/** A story that ends badly is told a little shorter, but not for minutes. */
const SHORTENED = 10;
/** All that becomes of an agreement to share a car: what never happens is not compared. */
const SHARING: readonly Kind[] = ['invite', 'answer', 'holdTogether', 'dispatchTogether', 'changeSide'];
/** How it mostly ends, and for whom: before there is a car, or after. */
const ENDS: readonly PoolingEnd[] = ['CHANGED', 'LEFT', 'LEFT_CAR', 'CAR_LOST'];

describe('booking agrees with a simple model', () => {
  it('whatever people do one after the other and at once, disturbed or not, as time passes', async () => {
    const done: Partial<Record<Kind, number>> = {};
    const ends = new Set<PoolingEnd>();
    const tell: Tell = (_, outcomes) => {
      for (const { kind, isDone } of outcomes) done[kind] = (done[kind] ?? 0) + Number(isDone);
    };
    await fc.assert(
      fc.asyncProperty(fc.limitShrink(commands(50), SHORTENED), async (drawn) => {
        const { poolings } = await play(freshStore, drawn, tell);
        for (const { over } of poolings) if (over) ends.add(over.cause);
      }),
      { seed: SEED, numRuns: 12 },
    );
    for (const end of ENDS) expect([...ends], end).toContain(end);
    for (const kind of SHARING) expect(done[kind], kind).toBeGreaterThan(0);
  }, 180_000);
});
