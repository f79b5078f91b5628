/** What time does to strikes: after long enough they are forgotten. */
import type { ScheduledTask } from '../../platform/changes.ts';
import { standingsOf } from './standing-records.ts';
import { concernedBy } from './strike-acts.ts';
import { forgetStrike, strikesToForget, withdrawWrites } from './strike-records.ts';

/** One that is changed at the same moment is left for the next round. */
export const forgetStrikes: ScheduledTask = {
  name: 'forgetStrikes',
  run: async (store, now) => {
    for (const strike of await strikesToForget(store, now)) {
      const standings = await standingsOf(store, concernedBy(strike));
      const writes = [forgetStrike(strike), ...withdrawWrites(strike.id, standings, now)];
      await store.commit(writes, { actor: 'system', useCase: 'forgetStrikes', at: now });
    }
  },
};
