/** What the ledger does by itself. */
import type { ScheduledTask } from '../platform/changes.ts';
import type { Store } from '../platform/store.ts';
import type { Instant } from '../platform/time.ts';
import { lapsedHolds, tidyUp } from './hold-records.ts';
import { daysOfResources } from './records.ts';
import type { Hold } from './types.ts';

/** Most holds of one run; what is left waits for the next, in nobody's way. */
const MOST = 50;

/** A hold that somebody clears at the same moment is left to him, and to the next run. */
const tidy = async (store: Store, held: Hold, now: Instant): Promise<void> => {
  const days = await daysOfResources(store, held.resources, held.window);
  await store.commit(tidyUp(held, days), { actor: 'system', useCase: 'tidyUpHolds', at: now });
};

const tidyUpHolds: ScheduledTask = {
  name: 'tidyUpHolds',
  run: async (store, now) => {
    const holds = await lapsedHolds(store, now, MOST);
    await Promise.all(holds.map((held) => tidy(store, held, now)));
  },
};

export const tasks: readonly ScheduledTask[] = [tidyUpHolds];
