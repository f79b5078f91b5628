/**
 * `npm run soak`: what takes too long for a test.
 *
 *   -- --seconds 60      an embedded database under load is killed at random, for so long: nothing that was
 *                        acknowledged is lost, nothing is booked twice and nothing is half there
 *   -- --model 10000     instead, so many random commands, each compared with the model of booking
 *   -- --seed 7          the same commands as another time
 */
import { parseArgs } from 'node:util';
import { soakByKilling } from './killing.ts';
import { soakByModel } from './model.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    model: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

const above0 = (name: 'seconds' | 'model' | 'seed', text: string): number => {
  if (Number(text) > 0) return Number(text);
  throw new Error(`--${name} must be a number above 0, not ${text}`);
};

const isWhole =
  values.model === undefined
    ? await soakByKilling(above0('seconds', values.seconds))
    : await soakByModel(above0('model', values.model), above0('seed', values.seed));
process.exitCode = isWhole ? 0 : 1;
