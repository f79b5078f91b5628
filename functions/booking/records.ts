import { driverKey, driverOf, odometerWrite, vehicleKey, vehicleOf } from '../fleet/records.ts';
import type { Driver, Vehicle } from '../fleet/types.ts';
import { book, ledgerDayOf, move, release } from '../ledger/records.ts';
import type { LedgerDay, Resource } from '../ledger/types.ts';
import { ABSENT } from '../platform/condition.ts';
import { nounOf } from '../platform/ids.ts';
import { attributesOf, itemOf, read, type Source } from '../platform/item.ts';
import type { CommitOutcome, Store } from '../platform/store.ts';
import type { Item, Write } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import { toDateTime, type Window } from '../platform/time.ts';
import type { DispatchOrder, VehicleRequest, VehicleRequestState } from './types.ts';

/** Queue of requests that wait for the approval of a unit. */
export const approvalQueue = (unitId: string): string => `APPROVAL#${unitId}`;
/** Queue of approved requests that wait for a service centre to dispatch a vehicle. */
export const dispatchQueue = (centreId: string): string => `DISPATCH#${centreId}`;

type Queued = Pick<VehicleRequest, 'id' | 'unitId' | 'centreId' | 'window'> & { readonly state: VehicleRequestState };

/** Keys of the queue a request waits in; none in other states. */
const queueKeys = ({ id, state, unitId, centreId, window }: Queued): { listPk?: string; listSk?: string } => {
  const place = { from: toDateTime(window.from), requestId: id };
  if (state === 'WAITING_APPROVAL') return items.REQUEST.listKeys({ queue: approvalQueue(unitId), ...place });
  return state === 'APPROVED' ? items.REQUEST.listKeys({ queue: dispatchQueue(centreId), ...place }) : {};
};

export const requestKey = (requestId: string) => items.REQUEST.key({ requestId });

export const requestItem = (request: VehicleRequest): Item =>
  itemOf(
    'REQUEST',
    {
      ...requestKey(request.id),
      ...queueKeys(request),
      ...items.REQUEST.findKeys({
        personId: request.requesterId,
        from: toDateTime(request.window.from),
        requestId: request.id,
      }),
    },
    request,
  );

export const requestOf = (item: Item): VehicleRequest => attributesOf(item) as unknown as VehicleRequest;

export const findRequest = async (source: Source, id: string): Promise<VehicleRequest | undefined> => {
  const item = await read(source, requestKey(id));
  return item && requestOf(item);
};

/** What an act changes on a request, its new state included. */
export type RequestChange = Partial<VehicleRequest> & Pick<VehicleRequest, 'state'>;

/** Moves a request along; holds only while it stands where it was seen. It changes queues by itself. */
export const changeRequest = (request: VehicleRequest, change: RequestChange): Write => {
  const { listPk, listSk } = queueKeys({ ...request, ...change });
  return {
    change: requestKey(request.id),
    set: { ...change, listPk, listSk },
    ...(listPk === undefined && queueKeys(request).listPk !== undefined ? { remove: ['listPk', 'listSk'] } : {}),
    if: [{ attribute: 'state', is: request.state }],
  };
};

const orderKey = (orderId: string) => items.ORDER.key({ orderId });

export const orderItem = (order: DispatchOrder): Item => itemOf('ORDER', orderKey(order.id), order);

export const orderOf = (item: Item): DispatchOrder => attributesOf(item) as unknown as DispatchOrder;

export const findOrder = async (source: Source, id: string): Promise<DispatchOrder | undefined> => {
  const item = await read(source, orderKey(id));
  return item && orderOf(item);
};

/** Vehicle and driver as the ledger knows them. */
const resourcesOf = ({ vehicleId, vehicleShelf, driverId, driverShelf }: DispatchOrder): Resource[] => [
  { shelf: vehicleShelf, resourceId: vehicleId },
  ...(driverId !== undefined && driverShelf !== undefined ? [{ shelf: driverShelf, resourceId: driverId }] : []),
];

/**
 * Makes an order and takes vehicle and driver, or does nothing at all. The vehicle itself is not checked once more:
 * whoever takes it out of service has to look at its bookings anyway.
 */
export const dispatchWrites = (order: DispatchOrder, request: VehicleRequest, change: RequestChange): Write[] => [
  { put: orderItem(order), if: ABSENT },
  changeRequest(request, change),
  ...resourcesOf(order).flatMap((resource) => book(resource, order.id, order.window)),
];

/** Ends a request before departure and gives back what its order had taken. */
export const cancelWrites = (
  request: VehicleRequest,
  change: RequestChange,
  order: DispatchOrder | undefined,
): Write[] => [
  changeRequest(request, change),
  ...(order ? resourcesOf(order).flatMap((resource) => release(resource, order.id, order.window)) : []),
];

export const departureWrites = (
  request: VehicleRequest,
  requestChange: RequestChange,
  order: DispatchOrder,
  departure: NonNullable<DispatchOrder['departure']>,
): Write[] => [
  changeRequest(request, requestChange),
  { change: orderKey(order.id), set: { departure }, if: [{ absent: 'departure' }] },
  odometerWrite(order.vehicleId, departure.odometerKm),
];

/**
 * Keeps what the driver brings back, and frees the rest of the window for others. A return recorded only after the
 * vehicle's next departure no longer moves the vehicle's own odometer.
 */
export const returnWrites = (
  request: VehicleRequest,
  requestChange: RequestChange,
  order: DispatchOrder,
  vehicle: Vehicle,
  back: Required<Pick<DispatchOrder, 'return'>> & Partial<DispatchOrder> & { readonly window: Window },
): Write[] => [
  changeRequest(request, requestChange),
  { change: orderKey(order.id), set: back, if: [{ absent: 'return' }] },
  ...(back.return.odometerKm >= vehicle.odometerKm ? [odometerWrite(vehicle.id, back.return.odometerKm)] : []),
  ...resourcesOf(order).flatMap((resource) => move(resource, order.id, order.window, back.window)),
];

/** Everything an act looks at before it decides. */
export interface Seen {
  readonly request: VehicleRequest;
  readonly order?: DispatchOrder;
  readonly vehicle?: Vehicle;
  readonly driver?: Driver;
  /** Days of vehicle and driver in the ledger, as far as they were looked at. */
  readonly days: readonly LedgerDay[];
}

const keyOf = { request: requestKey, order: orderKey, vehicle: vehicleKey, driver: driverKey } as const;

/** Reads what an act looks at, as it stands this moment, in one round. Whatever is not an id of its noun finds nothing. */
export const look = async (
  store: Store,
  ids: Readonly<Partial<Record<keyof typeof keyOf, string>>>,
): Promise<Partial<Seen>> => {
  const asked = Object.entries(ids) as [keyof typeof keyOf, string][];
  const keys = asked.filter(([noun, id]) => nounOf(id) === noun).map(([noun, id]) => keyOf[noun](id));
  const found = keys.length > 0 ? await store.getMany(keys, { consistent: true }) : [];
  return found.reduce<Partial<Seen>>((seen, item) => (item ? withItem(seen, item) : seen), {});
};

type FailedConditions = Extract<CommitOutcome, { readonly cause: 'conditions' }>;

/** The same after a commit whose conditions failed: each item as it stood then, with no further read. */
export const seenAfter = (seen: Seen, { failed }: FailedConditions): Seen =>
  failed.reduce((latest, { item }) => (item ? withItem(latest, item) : latest), seen);

const withItem = <T extends Partial<Seen>>(seen: T, item: Item): T => {
  if (item.kind === 'REQUEST') return { ...seen, request: requestOf(item) };
  if (item.kind === 'ORDER') return { ...seen, order: orderOf(item) };
  if (item.kind === 'VEHICLE') return { ...seen, vehicle: vehicleOf(item) };
  if (item.kind === 'DRIVER') return { ...seen, driver: driverOf(item) };
  return item.kind === 'LEDGER_DAY' ? { ...seen, days: [...(seen.days ?? []), ledgerDayOf(item)] } : seen;
};
