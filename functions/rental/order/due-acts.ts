/** What time does to orders: a hold lapses, a lock does not answer, nobody comes, a car is not back, or back unlocked. */
import { calendarsOf } from '../../calendar/records.ts';
import { isLapsed } from '../../ledger/rules.ts';
import type { ScheduledTask } from '../../platform/changes.ts';
import { certain } from '../../platform/item.ts';
import { refusal } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { dropOffWrite, findCar, findPartner } from '../records.ts';
import type { RentalPartner, TimeShareCar } from '../types.ts';
import { chargesOf } from './charging.ts';
import { isThere } from './lock-acts.ts';
import { unlockFailed } from './lock-answers.ts';
import { changeCommandWrite, findLockCommand, ordersDue } from './records.ts';
import { clock, daysOfOrder, freeingWrites, promiseWrites, takeStep } from './step-acts.ts';
import { closedUnlockedAt, isCommandOpen, isNotedLate, isReminded, lateFrom, missedAt, remindFrom } from './times.ts';
import type { RentalOrder } from './types.ts';

/** Most that one round looks at; the next round goes on. */
const MOST = 200;

/** Why the clock leaves an order alone: somebody was faster. */
const notYet = [refusal('STATE_NOT_ALLOWED' as const)];

/** The partner has said nothing in its time. */
const expire = (store: Store, orderId: string, now: Instant) =>
  takeStep(clock(store, now), {
    useCase: 'expireRentalOrder',
    step: 'EXPIRE',
    orderId,
    look: (order) => daysOfOrder({ store }, order),
    refusals: ({ holdUntil }) => (isLapsed({ until: holdUntil }, now) ? [] : notYet),
    change: (order, days) => ({ change: {}, writes: freeingWrites(order, days) }),
  });

/** The lock has not answered in its time; the renter may try again. */
const timeOut = (store: Store, orderId: string, now: Instant) =>
  takeStep(clock(store, now), {
    useCase: 'timeOutLockCommand',
    step: 'TIME_OUT',
    orderId,
    look: ({ command }) => findLockCommand(store, command?.id),
    refusals: (order, command) =>
      command?.state === 'REQUESTED' && order.command?.id === command.id && command.deadline <= now ? [] : notYet,
    change: (order, command) => ({
      change: {
        ...(order.command ? { command: { ...order.command, state: 'TIMED_OUT' } } : {}),
        ...(command?.command === 'UNLOCK' ? unlockFailed(order) : {}),
      },
      writes: command ? [changeCommandWrite(command, { state: 'TIMED_OUT' })] : [],
    }),
  });

/** Why a car could not be taken by whoever came for it; undefined where nobody came. */
const lackOf = (
  { failedUnlocks }: RentalOrder,
  car: TimeShareCar | undefined,
  partner: RentalPartner | undefined,
): string | undefined => {
  if (partner?.state !== 'ENGAGED') return '租赁企业已暂停或终止合作 · the partner was suspended or works no more';
  if (!isThere(car)) return '车辆未按时归还 · the car was not brought back in time';
  if (car?.service === 'OUT_OF_SERVICE') return '车辆已停用 · the car was taken out of service';
  return failedUnlocks === undefined ? undefined : '车锁没有打开 · the lock of the car did not open';
};

/** Nobody came for the car; or somebody could not take it, as its partner, the car or its lock did not serve. */
const miss = async (store: Store, order: RentalOrder, now: Instant) => {
  const [car, partner] = await Promise.all([findCar(store, order.carId), findPartner(store, order.partnerId)]);
  const lack = lackOf(order, car, partner);
  const policies = await rentalPoliciesOf(store, order.divisionCode, now);
  return takeStep(clock(store, now), {
    useCase: lack === undefined ? 'noteRentalNoShow' : 'failRentalOrder',
    step: lack === undefined ? 'MISS' : 'LACK',
    orderId: order.id,
    look: (seen) => daysOfOrder({ store }, seen),
    refusals: (seen) => (missedAt(seen, policies(seen.window.from)) <= now && !isCommandOpen(seen) ? [] : notYet),
    change: (seen, days) => ({
      change: lack === undefined ? {} : { reason: lack },
      writes: freeingWrites(seen, days),
    }),
  });
};

/** The end of the time is near: the renter is reminded to bring the car back, or to keep it for longer. */
const remind = (store: Store, orderId: string, now: Instant) =>
  takeStep(clock(store, now), {
    useCase: 'remindOfReturn',
    step: 'REMIND',
    orderId,
    look: () => Promise.resolve(undefined),
    refusals: (order, _, policy) =>
      !isReminded(order, policy) && remindFrom(order, policy) <= now && now < order.window.to ? [] : notYet,
    change: () => ({ change: { remindedAt: now }, writes: [] }),
  });

/** The car is not back: its partner and its unit are told. */
const noteLate = (store: Store, orderId: string, now: Instant) =>
  takeStep(clock(store, now), {
    useCase: 'noteLateReturn',
    step: 'NOTE_LATE',
    orderId,
    look: () => Promise.resolve(undefined),
    refusals: (order, _, policy) => (!isNotedLate(order) && lateFrom(order, policy) <= now ? [] : notYet),
    change: () => ({ change: { lateAt: now }, writes: [] }),
  });

/**
 * The car was returned, and nobody has told that its lock has closed: the trip ends as it was returned, charged to its
 * return, and without kilometres, which nobody has told either.
 */
const closeUnlocked = (store: Store, orderId: string, now: Instant) =>
  takeStep(clock(store, now), {
    useCase: 'closeUnlockedReturn',
    step: 'CLOSE_UNLOCKED',
    orderId,
    look: async ({ carId, cityCode }) => {
      const [car, calendars] = await Promise.all([findCar(store, carId), calendarsOf(store, cityCode, now)]);
      return { car, calendars };
    },
    refusals: (order, _, policy) => (closedUnlockedAt(order, policy) <= now && !isCommandOpen(order) ? [] : notYet),
    change: (order, { car, calendars }) => {
      const dropOff = certain(order.dropOff, 'drop-off');
      const charges = chargesOf(order, certain(order.pickUp, 'pick-up'), dropOff, calendars(order.divisionCode));
      return {
        change: { charges },
        writes: [
          dropOffWrite(certain(car, order.carId), dropOff.stationId),
          ...promiseWrites(order, charges.totalFen - order.estimateFen),
        ],
      };
    },
  });

/** One order whose moment has come. Each step is one transaction: killed before, it is found again. */
const settle = async (store: Store, order: RentalOrder, now: Instant): Promise<void> => {
  if (order.state === 'HELD') await expire(store, order.id, now);
  else if (isCommandOpen(order)) await timeOut(store, order.id, now);
  else if (order.state === 'CONFIRMED') await miss(store, order, now);
  else if (order.state === 'IN_USE') await (now < order.window.to ? remind : noteLate)(store, order.id, now);
  else if (order.state === 'RETURNED') await closeUnlocked(store, order.id, now);
};

export const settleRentalOrders: ScheduledTask = {
  name: 'settleRentalOrders',
  run: async (store, now) => {
    for (const order of await ordersDue(store, now, MOST)) await settle(store, order, now);
  },
};
