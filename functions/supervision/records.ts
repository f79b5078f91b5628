import { mapConnection, storedConnection, type Connection, type ListArguments } from '../platform/connection.ts';
import { attributesOf, itemOf } from '../platform/item.ts';
import type { Store } from '../platform/store.ts';
import type { Item } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import type { AuditRecord } from './types.ts';

/** Milliseconds since 1970 have 13 digits until the year 2286: as text they sort by time. */
export const auditItem = (record: AuditRecord): Item =>
  itemOf(
    'AUDIT',
    items.AUDIT.key({ objectId: record.objectId, at: String(record.at).padStart(13, '0'), changeId: record.changeId }),
    record,
  );

const auditRecordOf = (item: Item): AuditRecord => attributesOf(item) as unknown as AuditRecord;

/** The newest record of an object. */
export const latestRecord = async (store: Store, objectId: string): Promise<AuditRecord | undefined> => {
  const { items: found } = await store.query({ pk: items.AUDIT.pkOf({ objectId }), newestFirst: true, limit: 1 });
  return found[0] && auditRecordOf(found[0]);
};

/** Records of an object, newest first. */
export const recordsOf = async (
  store: Store,
  objectId: string,
  list: ListArguments,
): Promise<Connection<AuditRecord>> =>
  mapConnection(
    await storedConnection(store, { pk: items.AUDIT.pkOf({ objectId }), newestFirst: true }, list),
    auditRecordOf,
  );
