import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshStore } from '../../testing/database.ts';
import type { Kind } from './choices.ts';
import { commands, type Tell } from './commands.ts';
import { play } from './play.ts';

/** The same acts in every run: `npm run soak -- --model 10000` looks for others. */
const SEED = 20_261_124;
/** A story that ends badly is told a little shorter, but not for minutes. */
const SHORTENED = 30;
/** All that becomes of an agreement to share a car: what never happens is not compared. */
const SHARING: readonly Kind[] = ['invite', 'answer', 'holdTogether', 'dispatchTogether'];

describe('booking agrees with a simple model', () => {
  it('whatever people do one after the other and at once, disturbed or not, as time passes', async () => {
    const done: Partial<Record<Kind, number>> = {};
    const tell: Tell = (_, outcomes) => {
      for (const { kind, isDone } of outcomes) done[kind] = (done[kind] ?? 0) + Number(isDone);
    };
    await fc.assert(
      fc.asyncProperty(fc.limitShrink(commands(50), SHORTENED), (drawn) => play(freshStore, drawn, tell)),
      { seed: SEED, numRuns: 10 },
    );
    for (const kind of SHARING) expect(done[kind], kind).toBeGreaterThan(0);
  }, 120_000);
});
