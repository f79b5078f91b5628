import type { Circumstances } from '../../ledger/records.ts';
import { ABSENT } from '../../platform/condition.ts';
import { attributesOf, itemOf, read, type Source } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import { toDateTime, type Instant } from '../../platform/time.ts';
import type { Store } from '../../platform/store.ts';
import type { Item, Write } from '../../platform/write.ts';
import { planWrites } from '../dispatch/records.ts';
import type { Policies } from '../policy.ts';
import { changeRequest, requestItem } from '../records.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import type { Emergency } from './types.ts';

export const emergencyKey = (emergencyId: string) => items.EMERGENCY.key({ emergencyId });

/** Events that wait for approval, by the time it is due. */
const UNAPPROVED = 'EMERGENCIES_UNAPPROVED';

const queueKeys = ({ id, approval, approvalMissedAt, approveBy }: Emergency) =>
  approval || approvalMissedAt !== undefined
    ? {}
    : items.EMERGENCY.findKeys({ queue: UNAPPROVED, due: toDateTime(approveBy), emergencyId: id });

/** A call that raises an event stands with that event, not beside it. */
const listedKeys = ({ id: emergencyId, centreId, declaredAt, raises }: Emergency) =>
  raises === undefined ? items.EMERGENCY.listKeys({ centreId, declaredAt: toDateTime(declaredAt), emergencyId }) : {};

const emergencyItem = (emergency: Emergency): Item =>
  itemOf(
    'EMERGENCY',
    {
      ...emergencyKey(emergency.id),
      ...listedKeys(emergency),
      ...queueKeys(emergency),
    },
    emergency,
  );

export const emergencyOf = (item: Item): Emergency => attributesOf(item) as unknown as Emergency;

export const findEmergency = async (source: Source, id: string): Promise<Emergency | undefined> => {
  const item = await read(source, emergencyKey(id));
  return item && emergencyOf(item);
};

export const makeEmergency = (emergency: Emergency): Write => ({ put: emergencyItem(emergency), if: ABSENT });

/** An event after a change. */
export const changedEmergency = (emergency: Emergency, change: Partial<Emergency>): Emergency => ({
  ...emergency,
  ...change,
  revision: emergency.revision + 1,
});

/** Writes an event anew; holds only while it stands as it was seen. */
export const changeEmergency = (emergency: Emergency, change: Partial<Emergency>): Write => ({
  put: emergencyItem(changedEmergency(emergency, change)),
  if: [{ attribute: 'revision', is: emergency.revision }],
});

/** Events that nobody has decided and whose time for approval has not been found to have passed, due first. */
export const unapproved = async (store: Store, dueUntil?: Instant): Promise<Emergency[]> => {
  const pk = items.EMERGENCY.findPk({ queue: UNAPPROVED });
  const bound = dueUntil === undefined ? {} : { sortTo: toDateTime(dueUntil) };
  const keys = await store.queryAll({ index: 'finder', pk, ...bound });
  const found = await store.getMany(keys, { consistent: true });
  return found
    .flatMap((item) => (item ? [emergencyOf(item)] : []))
    .filter(({ approval, approvalMissedAt }) => !approval && approvalMissedAt === undefined);
};

/** Notes that the time for approval passed; holds only while nobody has decided. */
export const missApproval = (emergency: Emergency, now: Instant): Write =>
  changeEmergency(emergency, { approvalMissedAt: now });

/** An order that gives way, with the requests that lose it. */
export interface GivingWay {
  readonly order: DispatchOrder;
  readonly requests: readonly VehicleRequest[];
}

/** A request without one of its orders: it waits for dispatch again once it has none left. */
const losing = (request: VehicleRequest, orderId: string, emergencyId: string): Write => {
  const orderIds = request.orderIds.filter((id) => id !== orderId);
  const state = orderIds.length > 0 ? request.state : 'APPROVED';
  return changeRequest(request, { state, orderIds, displacedBy: emergencyId });
};

/** Sends one vehicle to an event, all or nothing: its request and order, and the orders that give way with their requests. */
export const sendingWrites = (
  request: VehicleRequest,
  order: DispatchOrder & { readonly emergencyId: string },
  givingWay: readonly GivingWay[],
  policies: Policies,
  circumstances: Circumstances,
): Write[] => {
  const { emergencyId: displacedBy } = order;
  const plans = givingWay.map(({ order: before }) => ({
    before,
    after: { ...before, state: 'CANCELLED' as const, displacedBy },
  }));
  return [
    { put: requestItem(request), if: ABSENT },
    ...planWrites([...plans, { after: order }], policies, circumstances),
    ...givingWay.flatMap((one) => one.requests.map((lost) => losing(lost, one.order.id, displacedBy))),
  ];
};
