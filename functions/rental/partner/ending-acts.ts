/** Tells partners in good time that their agreement ends. */
import type { ScheduledTask } from '../../platform/changes.ts';
import { addDays, civilDate } from '../../platform/time.ts';
import { partnersEndingBy } from '../records.ts';
import { changePartnerWrites } from './records.ts';

/** How many days beforehand. */
const NOTED_BEFORE = 30;

export const noteEndingAgreements: ScheduledTask = {
  name: 'noteEndingAgreements',
  run: async (store, now) => {
    const stamp = { actor: 'system', useCase: 'noteEndingAgreement', at: now };
    for (const partner of await partnersEndingBy(store, addDays(civilDate(now), NOTED_BEFORE))) {
      const noted = { ...partner, endingNotedFor: partner.agreement.to, revision: partner.revision + 1 };
      await store.commit(changePartnerWrites(partner, noted), stamp);
    }
  },
};
