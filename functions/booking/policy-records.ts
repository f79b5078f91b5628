/** Booking policy as authorities set it, a division at a time, kept in memory for a minute. */
import { lineage } from '../organisation/rules.ts';
import { attributesOf, storeOf, type Source } from '../platform/item.ts';
import { makeMemory } from '../platform/memory.ts';
import { items } from '../platform/table.ts';
import { MINUTE, type Instant } from '../platform/time.ts';
import type { Item } from '../platform/write.ts';
import { policiesFrom, type Policies, type PolicyVersion } from './policy.ts';

/** All versions of one division, in one item: they are few, and a decision needs the one of its day. */
interface DivisionPolicies {
  readonly divisionCode: string;
  readonly versions: readonly PolicyVersion[];
  readonly revision: number;
}

const policyKey = (divisionCode: string) => items.BOOKING_POLICY.key({ divisionCode });

const divisionPoliciesOf = (item: Item): DivisionPolicies => attributesOf(item) as unknown as DivisionPolicies;

const memory = makeMemory<Policies>(MINUTE, 5_000);

/** Policies of a division under those above it: one batch when cold, nothing for a minute after. */
export const policiesOf = (source: Source, divisionCode: string, now: Instant): Promise<Policies> => {
  const store = storeOf(source);
  return memory.read(store, divisionCode, now, async () => {
    const found = await store.getMany(lineage(divisionCode).reverse().map(policyKey));
    return policiesFrom(found.map((item) => (item ? divisionPoliciesOf(item).versions : [])));
  });
};
