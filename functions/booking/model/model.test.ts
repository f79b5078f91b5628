import fc from 'fast-check';
import { describe, it } from 'vitest';
import { freshStore } from '../../testing/database.ts';
import { commands } from './commands.ts';
import { play } from './play.ts';

const SEED = 20_261_124;

describe('booking agrees with a simple model', () => {
  it('whatever people do one after the other and at once, disturbed or not, as time passes', async () => {
    await fc.assert(
      fc.asyncProperty(commands(60), (drawn) => play(freshStore, drawn)),
      { seed: SEED, numRuns: 6 },
    );
  });
});
