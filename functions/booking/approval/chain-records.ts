/** Approval chains in the table: all that a unit has set, in one item. */
import { ABSENT } from '../../platform/condition.ts';
import { attributesOf, itemOf, read, storeOf, type Source } from '../../platform/item.ts';
import { makeMemory } from '../../platform/memory.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { ApprovalChain } from './types.ts';

const chainKey = (unitId: string) => items.APPROVAL_CHAIN.key({ unitId });

const chainIn = (item: Item | undefined, unitId: string): ApprovalChain =>
  item ? (attributesOf(item) as unknown as ApprovalChain) : { unitId, versions: [], revision: 0 };

/** The chain of a unit as it stands this moment. */
export const chainNow = async (store: Store, unitId: string): Promise<ApprovalChain> =>
  chainIn(await store.get(chainKey(unitId), { consistent: true }), unitId);

const memory = makeMemory<ApprovalChain>(10_000, 5_000);

/** The chain of a unit, at most some seconds old: every request that is made asks for it. */
export const chainOf = (source: Source, unitId: string, now: Instant): Promise<ApprovalChain> =>
  memory.read(storeOf(source), unitId, now, async () => chainIn(await read(source, chainKey(unitId)), unitId));

/** Writes a chain; holds only while nobody else has set anything since. */
export const chainWrite = (before: ApprovalChain, after: ApprovalChain): Write => ({
  put: itemOf('APPROVAL_CHAIN', chainKey(after.unitId), after),
  if: before.revision === 0 ? ABSENT : [{ attribute: 'revision', is: before.revision }],
});

export const forgetChain = (store: Store, unitId: string): void => {
  memory.forget(store, unitId);
};
