/** Rental orders and commands to locks in the table. */
import { ABSENT } from '../../platform/condition.ts';
import { nounOf } from '../../platform/ids.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { secondEnding, toDateTime, type Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { LockCommand, RentalOrder } from './types.ts';

const orderKey = (orderId: string) => items.RENTAL_ORDER.key({ orderId });

/** When time next does something to it. */
const dueKeys = (orderId: string, due: Instant) => items.RENTAL_ORDER.findKeys({ due: toDateTime(due), orderId });

export const rentalOrderOf = (item: Item): RentalOrder => attributesOf(item) as unknown as RentalOrder;

/** Makes an order, and the entry by which its unit, its person and its partner find it; time does something to it at `due`. */
export const makeWrites = (order: RentalOrder, due: Instant | undefined): Write[] => {
  const { id: orderId, unitId, personId, partnerId } = order;
  const from = toDateTime(order.window.from);
  const entry = {
    ...items.RENTAL_ENTRY.key({ unitId, from, orderId }),
    ...items.RENTAL_ENTRY.listKeys({ personId, from, orderId }),
    ...items.RENTAL_ENTRY.findKeys({ partnerId, from, orderId }),
  };
  return [
    {
      put: itemOf('RENTAL_ORDER', { ...orderKey(orderId), ...(due === undefined ? {} : dueKeys(orderId, due)) }, order),
      if: ABSENT,
    },
    { put: itemOf('RENTAL_ENTRY', entry, { orderId, unitId, personId, partnerId }) },
  ];
};

/** An order with a change, as it will be. */
export const changedOrder = (order: RentalOrder, change: Partial<RentalOrder>): RentalOrder => ({
  ...order,
  ...change,
  revision: order.revision + 1,
});

/** Changes an order as it was seen; time does something to it next at `due`, or never again. */
export const changeWrite = (order: RentalOrder, change: Partial<RentalOrder>, due: Instant | undefined): Write => ({
  change: orderKey(order.id),
  set: { ...change, revision: order.revision + 1, ...(due === undefined ? {} : dueKeys(order.id, due)) },
  ...(due === undefined ? { remove: ['findPk', 'findSk'] } : {}),
  if: [{ attribute: 'revision', is: order.revision }],
});

export const findRentalOrder = async (store: Store, id: string): Promise<RentalOrder | undefined> => {
  if (nounOf(id) !== 'rentalOrder') return undefined;
  const item = await store.get(orderKey(id), { consistent: true });
  return item && rentalOrderOf(item);
};

/** Orders by their ids, in that order, as they stand this moment. */
export const findRentalOrders = async (store: Store, ids: readonly string[]): Promise<RentalOrder[]> => {
  const found = ids.length > 0 ? await store.getMany(ids.map(orderKey), { consistent: true }) : [];
  return found.flatMap((item) => (item ? [rentalOrderOf(item)] : []));
};

/** The order that an entry of a list stands for. */
export const orderIdOf = ({ sk }: Item): string => sk.slice(sk.indexOf('#') + 1);

/** Orders of a partner that were to begin at an instant or later, as they stand this moment. */
export const partnerOrdersFrom = async (store: Store, partnerId: string, from: Instant): Promise<RentalOrder[]> => {
  const pk = items.RENTAL_ENTRY.findPk({ partnerId });
  const found = await store.queryAll({ index: 'finder', pk, sortFrom: toDateTime(from) });
  return findRentalOrders(store, found.map(orderIdOf));
};

/** Orders to which time has something to do, the longest overdue first. */
export const ordersDue = async (store: Store, now: Instant, most: number): Promise<RentalOrder[]> => {
  const pk = items.RENTAL_ORDER.findPk({});
  const { items: keys } = await store.query({ index: 'finder', pk, sortTo: `${toDateTime(now)}~`, limit: most });
  const found = keys.length > 0 ? await store.getMany(keys, { consistent: true }) : [];
  return found.flatMap((item) => (item?.findPk === undefined ? [] : [rentalOrderOf(item)]));
};

/** The end of the first second after an instant in which time has something to do to an order. */
export const nextOrderDue = async (store: Store, after: Instant): Promise<Instant | undefined> => {
  const pk = items.RENTAL_ORDER.findPk({});
  const { items: keys } = await store.query({ index: 'finder', pk, sortFrom: `${toDateTime(after)}~`, limit: 1 });
  return secondEnding(keys[0]?.findSk);
};

const commandKey = (commandId: string) => items.LOCK_COMMAND.key({ commandId });

const lockCommandOf = (item: Item): LockCommand => attributesOf(item) as unknown as LockCommand;

export const makeCommandWrite = (command: LockCommand): Write => ({
  put: itemOf('LOCK_COMMAND', commandKey(command.id), command),
  if: ABSENT,
});

export const changeCommandWrite = (command: LockCommand, change: Partial<LockCommand>): Write => ({
  change: commandKey(command.id),
  set: { ...change, revision: command.revision + 1 },
  if: [{ attribute: 'revision', is: command.revision }],
});

export const findLockCommand = async (store: Store, id: string | undefined): Promise<LockCommand | undefined> => {
  if (id === undefined || nounOf(id) !== 'lockCommand') return undefined;
  const item = await store.get(commandKey(id), { consistent: true });
  return item && lockCommandOf(item);
};
