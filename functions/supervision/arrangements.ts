/** What became of the dispatches of a request, as the audit trail has it: nothing that was written is forgotten. Pure. */
import type { DispatchOrder } from '../booking/types.ts';
import type { Arrangement, ArrangementKind, AuditRecord } from './types.ts';

type Changes = AuditRecord['changes'];

const valueOf = (changes: Changes, name: string): unknown => {
  const after = changes.find((change) => change.name === name)?.after;
  return after === undefined ? undefined : JSON.parse(after);
};
const touches = (changes: Changes, name: string): boolean => changes.some((change) => change.name === name);

/** Every order that ever served a request, by the records of the request. */
export const orderIdsIn = (records: readonly AuditRecord[]): string[] => {
  const ids = records
    .flatMap(({ changes }) => changes.filter(({ name }) => name === 'orderIds'))
    .flatMap(({ before = '[]', after = '[]' }) => [before, after].flatMap((list) => JSON.parse(list) as string[]));
  return [...new Set(ids)];
};

/** How an order ended before its trip. */
const ending = ({ useCase, changes }: AuditRecord): ArrangementKind => {
  if (valueOf(changes, 'displacedBy') !== undefined) return 'DISPLACED';
  if (useCase === 'recallOrder') return 'RECALLED';
  return useCase === 'mergeOrders' ? 'MERGED' : 'ENDED';
};

/** What a record of an order tells of who goes with which car until when; another leg or hand-over the trip itself tells. */
const kindsOf = (record: AuditRecord): ArrangementKind[] => {
  const { act, changes } = record;
  if (act === 'CREATED') return [valueOf(changes, 'givenBackBy') === undefined ? 'DISPATCHED' : 'GIVEN_BACK'];
  if (valueOf(changes, 'state') === 'CANCELLED') return [ending(record)];
  return [
    ...(touches(changes, 'vehicleId') && !touches(changes, 'earlierLegs') ? ['VEHICLE_CHANGED' as const] : []),
    ...(touches(changes, 'driverId') && !touches(changes, 'earlierDrivers') ? ['DRIVER_CHANGED' as const] : []),
    ...(valueOf(changes, 'extendedTo') === undefined ? [] : ['EXTENDED' as const]),
  ];
};

/** What happened to one order, earliest first: the car and the driver are those it had from then on, or until then. */
export const arrangementsOf = (order: DispatchOrder, records: readonly AuditRecord[]): Arrangement[] => {
  let now: Partial<Pick<DispatchOrder, 'plateNumber' | 'driverId' | 'extendedTo'>> = {};
  return records
    .toSorted((a, b) => a.at - b.at)
    .flatMap((record) => {
      const told = record.changes.flatMap(({ name, after }) =>
        after !== undefined && ['plateNumber', 'driverId', 'extendedTo'].includes(name)
          ? [[name, JSON.parse(after)] as const]
          : [],
      );
      now = { ...now, ...Object.fromEntries(told) };
      const { at, actor, reason } = record;
      const { plateNumber = order.plateNumber, driverId, extendedTo: until } = now;
      return kindsOf(record).map((kind) => ({ kind, at, actor, reason, order, plateNumber, driverId, until }));
    });
};
