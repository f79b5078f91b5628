import { plateOf } from '../fleet/plates.ts';
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
    {
      ...items.AUDIT.key({
        objectId: record.objectId,
        at: String(record.at).padStart(13, '0'),
        changeId: record.changeId,
      }),
      ...(record.number === undefined
        ? {}
        : items.AUDIT.findKeys({ number: record.number, objectId: record.objectId })),
    },
    record,
  );

const auditRecordOf = (item: Item): AuditRecord => attributesOf(item) as unknown as AuditRecord;

const PAPER_NUMBER = /^[申派]\d{8}-[0-9A-Z]{5}$/;

/** Objects that are meant by an id, a number on paper or the plate of a vehicle. */
export const objectsMeant = async (store: Store, text: string): Promise<string[]> => {
  const plateNumber = plateOf(text);
  if (plateNumber !== undefined) {
    const plate = await store.get(items.PLATE.key({ plateNumber }));
    return plate ? [String(plate.vehicleId)] : [];
  }
  if (!PAPER_NUMBER.test(text)) return [text];
  const keys = await store.queryAll({ index: 'finder', pk: items.AUDIT.findPk({ number: text }) });
  const found = await store.getMany(keys);
  return found.flatMap((item) => (item ? [auditRecordOf(item).objectId] : []));
};

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
