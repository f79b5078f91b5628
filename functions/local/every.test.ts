import { expect, it } from 'vitest';
import { every } from './every.ts';

const HOUR = 3_600_000;

/** A round of work that ends when the test says so. */
const startRound = () => {
  const said: string[] = [];
  const { promise, reject } = Promise.withResolvers<undefined>();
  const stop = every(
    HOUR,
    () => promise,
    (line) => said.push(line),
  );
  const fail = async (): Promise<void> => {
    reject(new TypeError('fetch failed'));
    await new Promise(setImmediate);
  };
  return { said, stop, fail };
};

it('says what fails of work that rings again and again', async () => {
  const { said, stop, fail } = startRound();
  await fail();
  stop();
  expect(said).toEqual(['Scheduled work failed: TypeError: fetch failed']);
});

it('says nothing of a round that is cut off by stopping', async () => {
  const { said, stop, fail } = startRound();
  stop();
  await fail();
  expect(said).toEqual([]);
});
