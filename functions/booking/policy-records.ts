/** Booking policy as authorities set it, a division at a time, kept in memory for a minute. */
import { lineage } from '../organisation/rules.ts';
import { attributesOf, itemOf, storeOf, type Source } from '../platform/item.ts';
import { ABSENT } from '../platform/condition.ts';
import { makeMemory } from '../platform/memory.ts';
import type { Store } from '../platform/store.ts';
import { items } from '../platform/table.ts';
import { MINUTE, type Instant } from '../platform/time.ts';
import type { Item, Write } from '../platform/write.ts';
import { policiesFrom, type Policies } from './policy.ts';
import type { DivisionPolicies, SetVersion } from './policy/types.ts';

const policyKey = (divisionCode: string) => items.BOOKING_POLICY.key({ divisionCode });

const divisionPoliciesOf = (item: Item): DivisionPolicies => attributesOf(item) as unknown as DivisionPolicies;

/** What a division and those above it have set, as it stands this moment, the highest first: one batch. */
export const policiesSet = async (store: Store, divisionCode: string): Promise<DivisionPolicies[]> => {
  const divisionCodes = lineage(divisionCode).reverse();
  const found = await store.getMany(divisionCodes.map(policyKey), { consistent: true });
  return divisionCodes.map((divisionCode, index) => {
    const item = found[index];
    return item ? divisionPoliciesOf(item) : { divisionCode, versions: [], revision: 0 };
  });
};

/** Writes a division's versions; holds only while nobody else has set any since. */
export const policyWrite = ({ divisionCode, revision }: DivisionPolicies, versions: readonly SetVersion[]): Write => ({
  put: itemOf('BOOKING_POLICY', policyKey(divisionCode), { divisionCode, versions, revision: revision + 1 }),
  if: revision === 0 ? ABSENT : [{ attribute: 'revision', is: revision }],
});

const memory = makeMemory<Policies>(MINUTE, 5_000);

/**
 * Policies of a division under those above it: one batch when cold, nothing for a minute after. A minute does no harm,
 * for what is set begins tomorrow at the earliest.
 */
export const policiesOf = (source: Source, divisionCode: string, now: Instant): Promise<Policies> => {
  const store = storeOf(source);
  return memory.read(store, divisionCode, now, async () => {
    return policiesFrom((await policiesSet(store, divisionCode)).map(({ versions }) => versions));
  });
};
