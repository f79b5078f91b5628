/** Policies as authorities set them, a division at a time, kept in memory for a minute. */
import { ABSENT } from '../../platform/condition.ts';
import { attributesOf, itemOf, storeOf, type Source } from '../../platform/item.ts';
import { makeMemory } from '../../platform/memory.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { civilDate, MINUTE, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { lineage } from '../rules.ts';
import type { DivisionPolicies, Policies, Policy, PolicyVersion, SetVersion } from './types.ts';

/** Where the policies of one kind are kept. */
export interface PolicyRecords<P extends Policy> {
  /** What a division and those above it have set, as it stands this moment, the highest first: one batch. */
  readonly set: (store: Store, divisionCode: string) => Promise<DivisionPolicies<P>[]>;
  /** Writes a division's versions; holds only while nobody else has set any since. */
  readonly write: (before: DivisionPolicies<P>, versions: readonly SetVersion<P>[]) => Write;
  /**
   * Policies of a division under those above it: one batch when cold, nothing for a minute after. A minute does no
   * harm today, for what is set begins tomorrow at the earliest; what is decided `ahead` of today reads afresh.
   */
  readonly of: (source: Source, divisionCode: string, now: Instant, ahead?: Instant) => Promise<Policies<P>>;
  /** Makes a process read afresh what it has just set; what a division sets holds below it, too. */
  readonly forget: (store: Store) => void;
  readonly from: (versionsByDivision: readonly (readonly PolicyVersion<P>[])[]) => Policies<P>;
}

export const policyRecords = <P extends Policy>(
  kind: 'BOOKING_POLICY' | 'OPENING_POLICY' | 'RENTAL_POLICY',
  from: PolicyRecords<P>['from'],
): PolicyRecords<P> => {
  const keyOf = (divisionCode: string) => items[kind].key({ divisionCode });
  const setOf = (item: Item | undefined, divisionCode: string): DivisionPolicies<P> =>
    item ? (attributesOf(item) as unknown as DivisionPolicies<P>) : { divisionCode, versions: [], revision: 0 };
  const set: PolicyRecords<P>['set'] = async (store, divisionCode) => {
    const divisionCodes = lineage(divisionCode).reverse();
    const found = await store.getMany(divisionCodes.map(keyOf), { consistent: true });
    return divisionCodes.map((code, index) => setOf(found[index], code));
  };
  const memory = makeMemory<Policies<P>>(MINUTE, 5_000);
  return {
    set,
    from,
    write: ({ divisionCode, revision }, versions) => ({
      put: itemOf(kind, keyOf(divisionCode), { divisionCode, versions, revision: revision + 1 }),
      if: revision === 0 ? ABSENT : [{ attribute: 'revision', is: revision }],
    }),
    forget: (store) => {
      memory.forget(store);
    },
    of: (source, divisionCode, now, ahead = now) => {
      const store = storeOf(source);
      if (civilDate(ahead) > civilDate(now)) memory.forget(store, divisionCode);
      return memory.read(store, divisionCode, now, async () =>
        from((await set(store, divisionCode)).map(({ versions }) => versions)),
      );
    },
  };
};
