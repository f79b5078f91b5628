import { paperNumber } from '../booking/numbers.ts';
import type { Change } from '../platform/changes.ts';
import { attributesOf } from '../platform/item.ts';
import { maskedTelephone } from '../platform/text.ts';
import type { Item } from '../platform/write.ts';
import { items, type ItemKind } from '../platform/table.ts';
import type { AuditRecord } from './types.ts';

/**
 * Kinds whose writes leave no record of their own, because each only repeats what another record already says: records
 * of writes themselves would never end; counters, their marks, notices, notes of what is due, events for partners,
 * their deliveries and packed pages are made from changes that are recorded; what gates measure is itself the record,
 * each movement once; the ledger's days are written in one transaction with the order that books or frees them, the
 * history of an opening with the place, messages to citizens, standings and reserved days with the reservation or
 * strike they are about, an evening with its reports; codes are proved or lapse; bays are taken and given back with
 * the order or car that stands in them, a partner's codes and credentials with the partner and its clients, what a unit
 * spends with the rental orders that cost it; by the clock of a sandbox nothing is official.
 */
const derivedKinds: ReadonlySet<ItemKind> = new Set([
  'AUDIT',
  'SEEN',
  'FIGURES',
  'PLACE_PAGE',
  'OPENING_CHANGE',
  'ROSTER',
  'LEDGER_DAY',
  'NOTICE',
  'APPROVAL_DUE',
  'PHONE_CODE',
  'CODE_ALLOWANCE',
  'CITIZEN_MESSAGE',
  'STANDING',
  'OCCUPANCY',
  'OCCUPANCY_PAGE',
  'OCCUPANCY_PATTERN',
  'RESERVED_DAY',
  'ARRIVALS',
  'PRESENCE',
  'REPORTED_EVENING',
  'REPORT_ALLOWANCE',
  'OPENING_USE',
  'STATION_BAYS',
  'PARTNER_CODE',
  'PARTNER_CREDENTIAL',
  'DEPRECATED_USE',
  'RENTAL_EVENT',
  'RENTAL_EVENT_HEAD',
  'WEBHOOK_DELIVERY',
  'RENTAL_STATEMENT_LINE',
  'RENTAL_STATEMENT_DUE',
  'RENTAL_SPENDING',
  'RENTAL_ENTRY',
  'RENTAL_COMPLAINT',
  'PARTNER_SERVICE',
  'TEST_CLOCK',
]);

/** Kinds of which every write leaves a record (rule 11 of the field). */
export const auditedKinds: readonly ItemKind[] = (Object.keys(items) as ItemKind[]).filter(
  (kind) => !derivedKinds.has(kind),
);

/** What machines measure on an audited item: it changes every minute, and is itself the record of what was measured. */
const measured: Readonly<Partial<Record<ItemKind, ReadonlySet<string>>>> = {
  CAR: new Set(['reportedAt', 'service', 'batteryPercent', 'rangeKm', 'location']),
};

/** Most attributes that one record names. */
const MAX_CHANGES = 100;

const inOrder = (a: number | string, b: number | string): number => (a < b ? -1 : 1);

/** A value as JSON can say it, sets and attributes in order, so that equal values give equal text. */
const plain = (value: unknown): unknown => {
  if (value instanceof Set) return [...(value as Set<number | string>)].sort(inOrder);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => inOrder(a, b))
      .map(([name, part]) => [name, plain(part)]),
  );
};

/** A plain value without telephones and secrets, however deep they lie. */
const masked = (name: string, value: unknown): unknown => {
  if (/secret|password|token|sealed|plateHash/i.test(name)) return '****';
  if (typeof value === 'string') return /telephone|mobile/i.test(name) ? maskedTelephone(value) : value;
  if (Array.isArray(value)) return value.map((part) => masked(name, part));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([part, inner]) => [part, masked(part, inner)]));
};

/** Attributes that differ, by name, with their values before and after as JSON text; keys and stamps left out. */
const changedAttributes = (before: Item | undefined, after: Item | undefined): AuditRecord['changes'] => {
  const old = before ? attributesOf(before) : {};
  const now = after ? attributesOf(after) : {};
  const kind = (after ?? before)?.kind;
  const left = kind && measured[kind];
  const text = (name: string, value: unknown): string => JSON.stringify(masked(name, plain(value)));
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !left?.has(name))
    .sort()
    .filter((name) => JSON.stringify(plain(old[name])) !== JSON.stringify(plain(now[name])))
    .slice(0, MAX_CHANGES)
    .map((name) => ({
      name,
      ...(name in old ? { before: text(name, old[name]) } : {}),
      ...(name in now ? { after: text(name, now[name]) } : {}),
    }));
};

/** Id by which the API names an object; objects without one go by their key. */
const objectIdOf = (item: Item): string => (typeof item.id === 'string' ? item.id : `${item.pk}/${item.sk}`);

const actOf = ({ before, after }: Change): AuditRecord['act'] => {
  if (!before) return 'CREATED';
  return after ? 'CHANGED' : 'REMOVED';
};

/** Where an object belongs: its division itself, or the unit whose division it is. */
export interface Belonging {
  readonly divisionCode?: string;
  readonly unitId?: string;
}

export const belongingOf = (item: Item): Belonging => {
  const text = (name: string): string | undefined => (typeof item[name] === 'string' ? item[name] : undefined);
  const divisionCode =
    text('divisionCode') ?? text('cityCode') ?? (item.kind === 'DIVISION' ? text('code') : undefined);
  const unitId = text('unitId') ?? text('vehicleShelf');
  return { ...(divisionCode === undefined ? {} : { divisionCode }), ...(unitId === undefined ? {} : { unitId }) };
};

/** Number on paper of a request or dispatch order that comes into being. */
const numberOf = ({ before, after }: Change): string | undefined => {
  if (before || typeof after?.id !== 'string') return undefined;
  const { id, kind, requestedAt, dispatchedAt } = after;
  if (kind === 'REQUEST' && typeof requestedAt === 'number') return paperNumber('申', id, requestedAt);
  return kind === 'ORDER' && typeof dispatchedAt === 'number' ? paperNumber('派', id, dispatchedAt) : undefined;
};

/** The record of a change; undefined when it changed nothing but keys and stamp. */
export const recordOf = (change: Change, divisionCode: string | undefined): AuditRecord | undefined => {
  const item = change.after ?? change.before;
  const changes = changedAttributes(change.before, change.after);
  if (!item || changes.length === 0) return undefined;
  const { stamp } = change;
  const why = stamp?.why;
  const number = numberOf(change);
  return {
    objectId: objectIdOf(item),
    changeId: change.id,
    ...(number === undefined ? {} : { number }),
    // Only the database's own expiry removes items, and it leaves no stamp: the due time is the best known.
    at: stamp?.at ?? (typeof item.expiresAt === 'number' ? item.expiresAt * 1_000 : 0),
    act: actOf(change),
    useCase: stamp?.useCase ?? 'expire',
    actor: stamp?.actor ?? 'system',
    ...(why === undefined ? {} : { reason: why }),
    ...(divisionCode === undefined ? {} : { divisionCode }),
    changes,
  };
};
