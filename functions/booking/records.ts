import { changeBookings, type Circumstances } from '../ledger/records.ts';
import { slotsOf } from '../ledger/rules.ts';
import { attributesOf, itemOf, read, type Source } from '../platform/item.ts';
import { findHold, liveHolds } from '../ledger/hold-records.ts';
import type { Store } from '../platform/store.ts';
import type { Item, Stamp, Write } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import { toDateTime, type Instant } from '../platform/time.ts';
import { decidingUnit } from './approval/deciding.ts';
import type { VehicleHold } from './dispatch/board-types.ts';
import type { DispatchOrder, VehicleRequest } from './types.ts';
import { paperNumber } from './numbers.ts';
import { driverResource, presentPlacesOf } from './places.ts';
import type { Policies } from './policy.ts';
import { storedOf, wholeRequest } from './request-records.ts';
import { mostSlotsOn, restWindows } from './source/driving.ts';
import { isDisputed } from './trip/disputes.ts';

/** Queue of requests that wait for approval by the people of a unit. */
export const approvalQueue = (unitId: string): string => `APPROVAL#${unitId}`;
/** Queue of approved requests that wait for a service centre to dispatch a vehicle. */
export const dispatchQueue = (centreId: string): string => `DISPATCH#${centreId}`;

/** Queue of closed trips of a service centre whose requesters dispute odometer or costs. */
export const disputeQueue = (centreId: string): string => `DISPUTE#${centreId}`;

/** Keys of the queue a request waits in; none in other states. */
const queueKeys = (request: VehicleRequest): { listPk?: string; listSk?: string } => {
  const { id, state, centreId, window } = request;
  const place = { from: toDateTime(window.from), requestId: id };
  if (state === 'WAITING_APPROVAL')
    return items.REQUEST.listKeys({ queue: approvalQueue(decidingUnit(request)), ...place });
  if (isDisputed(request)) return items.REQUEST.listKeys({ queue: disputeQueue(centreId), ...place });
  return state === 'APPROVED' ? items.REQUEST.listKeys({ queue: dispatchQueue(centreId), ...place }) : {};
};

/** Keys under which a person's requests are found, by their windows. */
const finderKeys = ({ id: requestId, requesterId: personId, window }: VehicleRequest) =>
  items.REQUEST.findKeys({ personId, from: toDateTime(window.from), requestId });

/** The person in those keys, who is stored nowhere else. */
const requesterIn = ({ findPk }: Item): string => String(findPk).split('#')[1] ?? '';

export const requestKey = (requestId: string) => items.REQUEST.key({ requestId });

export const requestItem = (request: VehicleRequest): Item =>
  itemOf(
    'REQUEST',
    {
      ...requestKey(request.id),
      ...queueKeys(request),
      ...finderKeys(request),
    },
    storedOf(request).said,
  );

/** When something of these was last written, as their stamps have it. */
export const changedAt = (...items: readonly (Item | undefined)[]): Instant | undefined => {
  const times = items.flatMap((item) => (item?.stamp as Stamp | undefined)?.at ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
};

export const requestOf = (item: Item): VehicleRequest => wholeRequest(attributesOf(item), requesterIn(item));

export const findRequest = async (source: Source, id: string): Promise<VehicleRequest | undefined> => {
  const item = await read(source, requestKey(id));
  return item && requestOf(item);
};

/** What an act changes on a request, its new state included; what it makes undefined goes. */
export type RequestChange = {
  readonly [Name in keyof Omit<VehicleRequest, 'revision'>]?: VehicleRequest[Name] | undefined;
} & Pick<VehicleRequest, 'state'>;

/** What is proposed for a request that waits is over once it waits no more. */
const wholeChange = ({ marketProposal, freedPlateNumber }: VehicleRequest, change: RequestChange): RequestChange =>
  change.state === 'APPROVED'
    ? change
    : {
        ...(marketProposal ? { marketProposal: undefined } : {}),
        ...(freedPlateNumber === undefined ? {} : { freedPlateNumber: undefined }),
        ...change,
      };

/** A request after a change. */
export const changedRequest = (request: VehicleRequest, change: RequestChange): VehicleRequest => {
  const all = Object.entries({ ...request, ...wholeChange(request, change), revision: request.revision + 1 });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as unknown as VehicleRequest;
};

/** Moves a request along; holds only while it stands as it was seen. It changes queues by itself. */
export const changeRequest = (request: VehicleRequest, change: RequestChange): Write => {
  const after = changedRequest(request, change);
  const keys = { ...queueKeys(after), ...(change.window ? finderKeys(after) : {}) };
  const { said, unsaid } = storedOf(wholeChange(request, change));
  const left = Object.keys(queueKeys(request)).filter((name) => !(name in keys));
  return {
    change: requestKey(request.id),
    set: { ...said, revision: after.revision, ...keys },
    ...(unsaid.length + left.length > 0 ? { remove: [...unsaid, ...left] } : {}),
    if: [{ attribute: 'revision', is: request.revision }],
  };
};

/** Leaves a mark on a request that nobody's act has left, or takes one away. It is no new revision: whoever has the request before him still sees all there is. */
export const markRequest = (
  { id, revision }: VehicleRequest,
  marks: Pick<RequestChange, 'approvalSteps' | 'lapsedAt' | 'marketProposal' | 'freedPlateNumber'>,
): Write => {
  const { said, unsaid } = storedOf(marks);
  return {
    change: requestKey(id),
    set: said,
    ...(unsaid.length > 0 ? { remove: unsaid } : {}),
    if: [{ attribute: 'revision', is: revision }],
  };
};

/** Queue of all orders under way that are not known to be overdue, by the end of their windows. */
export const UNDER_WAY_QUEUE = 'UNDER_WAY';
/** Queue of the overdue orders that a service centre looks after. */
export const overdueQueue = (centreId: string): string => `OVERDUE#${centreId}`;

/** Keys of the queue an order waits in until its vehicle is back; none before and after. */
const orderQueueKeys = ({
  id: orderId,
  state,
  overdueSince,
  centreId,
  window,
}: DispatchOrder): { listPk?: string; listSk?: string } => {
  if (state !== 'UNDER_WAY') return {};
  const queue = overdueSince === undefined ? UNDER_WAY_QUEUE : overdueQueue(centreId);
  return items.ORDER.listKeys({ queue, until: toDateTime(window.to), orderId });
};

export const orderKey = (orderId: string) => items.ORDER.key({ orderId });

/** Keys by which who holds the paper finds the order. */
const numberKeys = ({ id: orderId, dispatchedAt }: DispatchOrder): { findPk: string; findSk: string } =>
  items.ORDER.findKeys({ number: paperNumber('派', orderId, dispatchedAt), orderId });

export const orderItem = (order: DispatchOrder): Item =>
  itemOf('ORDER', { ...orderKey(order.id), ...orderQueueKeys(order), ...numberKeys(order) }, order);

export const orderOf = (item: Item): DispatchOrder => attributesOf(item) as unknown as DispatchOrder;

export const findOrder = async (source: Source, id: string): Promise<DispatchOrder | undefined> => {
  const item = await read(source, orderKey(id));
  return item && orderOf(item);
};

/** Orders of a number on paper: more than one hardly ever, for it has the end of their ids only. */
export const ordersNumbered = async (store: Store, number: string): Promise<DispatchOrder[]> => {
  const keys = await store.queryAll({ index: 'finder', pk: items.ORDER.findPk({ number }) });
  return (await store.getMany(keys)).flatMap((item) => (item ? [orderOf(item)] : []));
};

/** What an act changes on an order; what it makes undefined goes. */
export type OrderChange = {
  readonly [Name in keyof Omit<DispatchOrder, 'revision'>]?: DispatchOrder[Name] | undefined;
};

/** What follows of itself: who had it before is known, and what was left in vain is over once it moves on. */
const wholeOrderChange = (order: DispatchOrder, change: OrderChange): OrderChange => {
  const { driverId, formerDriverIds = [], leftInVain } = order;
  const isGiven = driverId !== undefined && 'driverId' in change && change.driverId !== driverId;
  return {
    ...(isGiven ? { formerDriverIds: [...formerDriverIds, driverId] } : {}),
    ...(leftInVain && change.state !== undefined && change.state !== order.state ? { leftInVain: undefined } : {}),
    ...change,
  };
};

/** An order after a change. */
export const changedOrder = (order: DispatchOrder, change: OrderChange): DispatchOrder => {
  const all = Object.entries({ ...order, ...wholeOrderChange(order, change), revision: order.revision + 1 });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as unknown as DispatchOrder;
};

/** Changes an order; holds only while it stands as it was seen. It changes queues by itself. */
export const changeOrder = (order: DispatchOrder, given: OrderChange): Write => {
  const change = wholeOrderChange(order, given);
  const keys = orderQueueKeys(changedOrder(order, given));
  const gone = Object.entries(change).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const left = Object.keys(orderQueueKeys(order)).filter((name) => !(name in keys));
  return {
    change: orderKey(order.id),
    set: { ...change, revision: order.revision + 1, ...keys },
    ...(gone.length + left.length > 0 ? { remove: [...gone, ...left] } : {}),
    if: [{ attribute: 'revision', is: order.revision }],
  };
};

/** Leaves a mark on an order that is no act on it: whoever has the order before him still sees all there is. */
export const markOrder = ({ id, revision }: DispatchOrder, marks: Pick<OrderChange, 'leftInVain'>): Write => ({
  change: orderKey(id),
  set: marks,
  if: [{ attribute: 'revision', is: revision }],
});

/**
 * Limits of whoever drives some orders: hours of a day and rest between days are conditions of the same transaction,
 * so that no two dispatches at once can bring a driver above them.
 */
export const limitsOf = (
  orders: readonly Pick<DispatchOrder, 'driverId' | 'driverShelf' | 'selfDriver' | 'window'>[],
  policies: Policies,
): Circumstances => {
  const driven = orders.flatMap(({ window, ...order }) => {
    const resource = driverResource(order);
    return resource ? [{ resource, window, policy: policies(window.from) }] : [];
  });
  return {
    mostSlotsOfDay: ({ resource, date }) => {
      const limits = driven
        .filter((one) => one.resource.resourceId === resource.resourceId)
        .flatMap(({ window, policy }) =>
          slotsOf(window)
            .filter((slots) => slots.date === date)
            .map((slots) => mostSlotsOn(window, policy, slots)),
        );
      return limits.length > 0 ? Math.max(...limits) : undefined;
    },
    keptFree: driven.flatMap(({ resource, window, policy }) =>
      restWindows(window, policy).map((kept) => ({ resource, window: kept })),
    ),
  };
};

/** Ends an order before departure and gives back what it had taken. */
const cancelOrder = (order: DispatchOrder): Write[] => [
  changeOrder(order, { state: 'CANCELLED' }),
  ...changeBookings(presentPlacesOf(order).map(({ bookingId, ...from }) => ({ bookingId, from }))),
];

/** Takes a request off its orders: an order that served it alone is freed, one that it shares goes on for the others. */
export const leaveOrders = ({ id, orderIds }: VehicleRequest, orders: readonly DispatchOrder[]): Write[] =>
  orders
    .filter((order) => orderIds.includes(order.id))
    .flatMap((order) => {
      const requestIds = order.requestIds.filter((other) => other !== id);
      return requestIds.length > 0 ? [changeOrder(order, { requestIds })] : cancelOrder(order);
    });

/** Every hold of vehicles and drivers is made by a dispatcher, so it is one of this room. */
export const findVehicleHold = async (source: Source, id: string): Promise<VehicleHold | undefined> =>
  (await findHold(source, id)) as VehicleHold | undefined;

/** What the dispatchers of a unit hold at this moment. */
export const vehicleHoldsOf = async (store: Store, unitId: string, now: Instant): Promise<VehicleHold[]> =>
  ((await liveHolds(store, now)) as VehicleHold[]).filter((held) => held.unitId === unitId);
