/** Policy of opening as authorities set it, a division at a time, kept in memory for a minute. */
import { lineage } from '../organisation/rules.ts';
import { storeOf, type Source } from '../platform/item.ts';
import { makeMemory } from '../platform/memory.ts';
import { items } from '../platform/table.ts';
import { MINUTE, type Instant } from '../platform/time.ts';
import { openingPoliciesFrom, type OpeningPolicies, type OpeningPolicyVersion } from './policy.ts';

const memory = makeMemory<OpeningPolicies>(MINUTE, 5_000);

/** Policies of a division under those above it: one batch when cold, nothing for a minute after. */
export const openingPoliciesOf = (source: Source, divisionCode: string, now: Instant): Promise<OpeningPolicies> => {
  const store = storeOf(source);
  return memory.read(store, divisionCode, now, async () => {
    const keys = lineage(divisionCode)
      .reverse()
      .map((code) => items.OPENING_POLICY.key({ divisionCode: code }));
    const found = await store.getMany(keys, { consistent: true });
    return openingPoliciesFrom(found.map((item) => (item?.versions ?? []) as readonly OpeningPolicyVersion[]));
  });
};
