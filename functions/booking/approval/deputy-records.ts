/** Deputies in the table: the appointments of a unit, in one item. */
import { ABSENT } from '../../platform/condition.ts';
import { attributesOf, itemOf, storeOf, type Source } from '../../platform/item.ts';
import { makeMemory } from '../../platform/memory.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { UnitDeputies } from './types.ts';

const deputiesKey = (unitId: string) => items.DEPUTIES.key({ unitId });

export const deputiesIn = (item: Item): UnitDeputies => attributesOf(item) as unknown as UnitDeputies;

/** Appointments of a unit as they stand this moment. */
export const deputiesNow = async (store: Store, unitId: string): Promise<UnitDeputies> => {
  const item = await store.get(deputiesKey(unitId), { consistent: true });
  return item ? deputiesIn(item) : { unitId, appointments: [], revision: 0 };
};

const memory = makeMemory<UnitDeputies>(5_000, 5_000);

/** Appointments of a unit, at most some seconds old: every list and every request that is seen asks for them. */
export const deputiesOf = (source: Source, unitId: string, now: Instant): Promise<UnitDeputies> => {
  const store = storeOf(source);
  return memory.read(store, unitId, now, () => deputiesNow(store, unitId));
};

/** Writes the appointments of a unit; holds only while nobody else has changed any since. */
export const deputiesWrite = ({ revision }: UnitDeputies, after: Omit<UnitDeputies, 'revision'>): Write => ({
  put: itemOf('DEPUTIES', deputiesKey(after.unitId), { ...after, revision: revision + 1 }),
  if: revision === 0 ? ABSENT : [{ attribute: 'revision', is: revision }],
});

export const forgetDeputies = (store: Store, unitId: string): void => {
  memory.forget(store, unitId);
};
