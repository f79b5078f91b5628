import fc from 'fast-check';
import { describe, it } from 'vitest';
import { freshStore } from '../../testing/database.ts';
import { commands } from './commands.ts';
import { play } from './play.ts';

/** The same acts in every run: `npm run soak -- --model 10000` looks for others. */
const SEED = 20_261_124;
/** A story that ends badly is told a little shorter, but not for minutes. */
const SHORTENED = 30;

describe('booking agrees with a simple model', () => {
  it('whatever people do one after the other and at once, disturbed or not, as time passes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.limitShrink(commands(80), SHORTENED), (drawn) => play(freshStore, drawn)),
      { seed: SEED, numRuns: 16 },
    );
  }, 120_000);
});
