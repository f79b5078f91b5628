/** What became of the dispatches of a request, as the audit trail has it: nothing that was written is forgotten. Pure. */
import type { DispatchOrder } from '../booking/types.ts';
import type { Instant } from '../platform/time.ts';
import type { Arrangement, ArrangementKind, AuditRecord } from './types.ts';

type Changes = AuditRecord['changes'];

const valueOf = (changes: Changes, name: string): unknown => {
  const after = changes.find((change) => change.name === name)?.after;
  return after === undefined ? undefined : JSON.parse(after);
};
const touches = (changes: Changes, name: string): boolean => changes.some((change) => change.name === name);

const idsIn = (list = '[]'): string[] => JSON.parse(list) as string[];

/** An order that serves a request, or served it, from when until when; both instants are part of it. */
export interface Service {
  readonly orderId: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** When which order served a request, by the records of the request; one that was there before them served until then. */
export const servicesIn = (records: readonly AuditRecord[]): Service[] => {
  const lists = records
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ at, changes }) =>
      changes.filter(({ name }) => name === 'orderIds').map(({ before, after }) => ({ at, before, after })),
    );
  const served = [
    { at: 0, ids: idsIn(lists[0]?.before) },
    ...lists.map(({ at, after }) => ({ at, ids: idsIn(after) })),
  ];
  return served.flatMap(({ at, ids }, i) =>
    ids.map((orderId) => ({ orderId, from: at, until: served[i + 1]?.at ?? Number.POSITIVE_INFINITY })),
  );
};

/** Invitations to share a car that a request was part of, by its records. */
export const poolingIdsIn = (records: readonly AuditRecord[]): string[] =>
  records.flatMap(({ changes }) =>
    changes
      .filter(({ name }) => name === 'poolingId')
      .flatMap(({ before, after }) =>
        [before, after].flatMap((id) => (id === undefined ? [] : [JSON.parse(id) as string])),
      ),
  );

/** Requests that came to ride with an order after it was made. */
const joinedIn = (changes: Changes): string[] => {
  const riders = changes.find(({ name }) => name === 'requestIds');
  if (riders?.before === undefined) return [];
  const before = idsIn(riders.before);
  return idsIn(riders.after).filter((id) => !before.includes(id));
};

/** How an order ended before its trip. */
const ending = ({ useCase, changes }: AuditRecord): ArrangementKind => {
  if (valueOf(changes, 'displacedBy') !== undefined) return 'DISPLACED';
  return useCase === 'recallOrder' ? 'RECALLED' : 'ENDED';
};

/** What a record of an order tells one of its riders; another leg or hand-over the trip itself tells. */
const kindsOf = (record: AuditRecord, requestId: string): ArrangementKind[] => {
  const { act, changes } = record;
  if (act === 'CREATED') return [valueOf(changes, 'givenBackBy') === undefined ? 'DISPATCHED' : 'GIVEN_BACK'];
  if (valueOf(changes, 'state') === 'CANCELLED') return [ending(record)];
  const joined = joinedIn(changes);
  if (joined.includes(requestId)) return ['MERGED'];
  return [
    ...(joined.length > 0 ? ['JOINED' as const] : []),
    ...(touches(changes, 'vehicleId') && !touches(changes, 'earlierLegs') ? ['VEHICLE_CHANGED' as const] : []),
    ...(touches(changes, 'driverId') && !touches(changes, 'earlierDrivers') ? ['DRIVER_CHANGED' as const] : []),
    ...(valueOf(changes, 'extendedTo') === undefined ? [] : ['EXTENDED' as const]),
    ...(valueOf(changes, 'extensionWanted') === undefined ? [] : ['EXTENSION_WANTED' as const]),
    ...(valueOf(changes, 'extensionDeclined') === undefined ? [] : ['EXTENSION_DECLINED' as const]),
  ];
};

/** What of its orders a request was part of; that it left one for another, the other tells. */
export const ofItsOwn = (arrangements: readonly Arrangement[], services: readonly Service[]): Arrangement[] =>
  arrangements
    .filter(({ order, at }) =>
      services.some(({ orderId, from, until }) => orderId === order.id && from <= at && at <= until),
    )
    .filter(
      ({ kind, at }) => kind !== 'ENDED' || !arrangements.some((other) => other.kind === 'MERGED' && other.at === at),
    );

/** Attributes of an order that are told as they were from then on. */
const toldNames = [
  'plateNumber',
  'driverId',
  'extendedTo',
  'extensionWanted',
  'extensionDeclined',
  'requestIds',
  'swappedWith',
] as const;
type ToldThen = Partial<Pick<DispatchOrder, (typeof toldNames)[number]>>;

/** Until when the trip was extended, or was to be. */
const untilOf = (kind: ArrangementKind, order: ToldThen): Instant | undefined => {
  if (kind === 'EXTENSION_WANTED') return order.extensionWanted?.to;
  return kind === 'EXTENSION_DECLINED' ? order.extensionDeclined?.to : order.extendedTo;
};

/** Who rides along with a request once one thing has happened: all others of its car, or those who joined it. */
const ridersAlong = (kind: ArrangementKind, changes: Changes, all: readonly string[], requestId: string): string[] => {
  if (kind === 'JOINED') return joinedIn(changes);
  return kind === 'MERGED' || kind === 'DISPATCHED' ? all.filter((id) => id !== requestId) : [];
};

/** What happened to one order, as a request that rides with it is told, earliest first: the car and the driver are those it had from then on, or until then. */
export const arrangementsOf = (
  order: DispatchOrder,
  records: readonly AuditRecord[],
  requestId: string,
): Arrangement[] => {
  let now: ToldThen = {};
  return records
    .toSorted((a, b) => a.at - b.at)
    .flatMap((record) => {
      const told = record.changes.flatMap(({ name, after }) =>
        after !== undefined && toldNames.some((one) => one === name) ? [[name, JSON.parse(after)] as const] : [],
      );
      const before = now;
      now = { ...now, ...Object.fromEntries(told) };
      const { at, actor, reason } = record;
      const { plateNumber = order.plateNumber, driverId, requestIds = [] } = now;
      const swappedWith = record.useCase === 'swapOrders' ? now.swappedWith : undefined;
      return kindsOf(record, requestId).map((kind) => ({
        kind,
        at,
        actor,
        reason,
        order,
        plateNumber,
        driverId,
        fromPlateNumber: kind === 'VEHICLE_CHANGED' ? before.plateNumber : undefined,
        swappedWith,
        withIds: ridersAlong(kind, record.changes, requestIds, requestId),
        until: untilOf(kind, now),
      }));
    });
};
