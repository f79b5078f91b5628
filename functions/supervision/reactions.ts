import { unitOf } from '../organisation/records.ts';
import { commitWhatHolds } from '../platform/batch.ts';
import type { Change, Reaction, ScheduledTask } from '../platform/changes.ts';
import { ABSENT } from '../platform/condition.ts';
import type { Store } from '../platform/store.ts';
import { items } from '../platform/table.ts';
import { missedApprovalTask, refusedApprovals } from './case-acts.ts';
import { auditItem } from './records.ts';
import { auditedKinds, belongingOf, recordOf } from './rules.ts';
import type { AuditRecord } from './types.ts';

/** Divisions of the units by which objects without a division of their own belong somewhere. */
const divisionsOfUnits = async (store: Store, unitIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const units = await store.getMany(unitIds.map((unitId) => items.UNIT.key({ unitId })));
  return new Map(
    units.flatMap((item) => (item ? [unitOf(item)] : [])).map(({ id, divisionCode }) => [id, divisionCode]),
  );
};

const recordsOfChanges = async (changes: readonly Change[], store: Store): Promise<AuditRecord[]> => {
  const placed = changes.flatMap((change) => {
    const item = change.after ?? change.before;
    return item ? [{ change, belonging: belongingOf(item) }] : [];
  });
  const unplaced = placed.flatMap(({ belonging: { divisionCode, unitId } }) =>
    divisionCode === undefined && unitId !== undefined ? [unitId] : [],
  );
  const divisions = await divisionsOfUnits(store, [...new Set(unplaced)]);
  return placed.flatMap(({ change, belonging: { divisionCode, unitId } }) => {
    const record = recordOf(change, divisionCode ?? divisions.get(unitId ?? ''));
    return record ? [record] : [];
  });
};

/** Writes the records that are not there yet; one that is there stays as it was written first. */
const append = async (records: readonly AuditRecord[], store: Store): Promise<void> => {
  const writes = records.map((record) => ({ put: auditItem(record), if: ABSENT }));
  const at = Math.max(...records.map((record) => record.at));
  const isDone = await commitWhatHolds(store, writes, { actor: 'system', useCase: 'recordAudit', at });
  if (!isDone) throw new Error('audit records could not be written; the stream will tell again');
};

const audit: Reaction = {
  name: 'audit',
  on: auditedKinds,
  run: async (changes, store) => {
    await append(await recordsOfChanges(changes, store), store);
  },
};

export const reactions: readonly Reaction[] = [audit, refusedApprovals];

/** What this room does by the clock. */
export const tasks: readonly ScheduledTask[] = [missedApprovalTask];
