/** The clock of a sandbox: ahead of everybody else's by as much as its partners have put it. A real deployment has none. */
import type { Store } from './store.ts';
import { items } from './table.ts';
import type { Instant } from './time.ts';
import type { Stamp } from './write.ts';

/** The clock as it was read. */
export interface TestClock {
  /** By how many milliseconds it is ahead. */
  readonly ahead: number;
  /** Puts it ahead by so much; one that is further already stays there. False when the database was too busy. */
  readonly putAhead: (ahead: number, stamp: Stamp) => Promise<boolean>;
}

export type ReadTestClock = () => Promise<TestClock>;

const key = items.TEST_CLOCK.key({});

/** The one clock of a table. */
export const testClockOf =
  (store: Store): ReadTestClock =>
  async () => {
    const item = await store.get(key, { consistent: true });
    return {
      ahead: Number(item?.ahead ?? 0),
      putAhead: async (ahead, stamp) => {
        const further = { attribute: 'ahead', fewerThan: ahead };
        const set = { kind: 'TEST_CLOCK', schemaVersion: 1, ahead };
        const outcome = await store.commit([{ change: key, set, if: [further] }], stamp);
        return outcome.ok || outcome.cause === 'conditions';
      },
    };
  };

/** The moment by which a deployment acts: everybody's, and in a sandbox that of its own clock. */
export const clockOf = (now: () => Instant, testClock?: ReadTestClock) => async (): Promise<Instant> =>
  now() + ((await testClock?.())?.ahead ?? 0);
