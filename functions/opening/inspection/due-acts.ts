/** What time does: deadlines pass, telephones are removed. */
import type { ScheduledTask } from '../../platform/changes.ts';
import { followUpsDue, followUpWrite } from './follow-up-records.ts';
import { forgetPhoneWrite, phonesToForget } from './records.ts';

/** One that is changed at the same moment is left for the next round. */
export const followUpsOverdue: ScheduledTask = {
  name: 'followUpsOverdue',
  run: async (store, now) => {
    const stamp = { actor: 'system', useCase: 'followUpOverdue', at: now };
    for (const followUp of await followUpsDue(store, now))
      await store.commit([followUpWrite(followUp, { ...followUp, overdueAt: now })], stamp);
  },
};

export const forgetReportPhones: ScheduledTask = {
  name: 'forgetReportPhones',
  run: async (store, now) => {
    const stamp = { actor: 'system', useCase: 'forgetReportPhones', at: now };
    for (const report of await phonesToForget(store, now)) await store.commit([forgetPhoneWrite(report)], stamp);
  },
};
