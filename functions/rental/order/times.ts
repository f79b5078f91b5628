/** When time has something to do to an order. Pure. */
import { certain } from '../../platform/item.ts';
import { MINUTE, type Instant, type Window } from '../../platform/time.ts';
import type { RentalPolicy } from '../policy.ts';
import type { RentalPartner } from '../types.ts';
import type { RentalOrder } from './types.ts';

/** Until when the partner may confirm a car that is held now. */
export const heldUntil = (
  now: Instant,
  { confirmMinutes }: Pick<RentalPartner, 'confirmMinutes'>,
  { holdMinutes }: RentalPolicy,
): Instant => now + Math.min(confirmMinutes, holdMinutes) * MINUTE;

/** The time of an order as it is shown: once the car is back, the one for which it was really out. */
export const shownWindow = ({ window, pickUp, dropOff }: Pick<RentalOrder, 'window' | 'pickUp' | 'dropOff'>): Window =>
  pickUp && dropOff ? { from: pickUp.at, to: dropOff.at } : window;

/** From when a car may be unlocked. */
export const unlockFrom = ({ window }: RentalOrder, { earlyPickUpMinutes }: RentalPolicy): Instant =>
  window.from - earlyPickUpMinutes * MINUTE;

/** How often a lock may fail to open before its renter is sent to another car. */
const MOST_FAILED_UNLOCKS = 3;

/**
 * When a car is given to others that nobody has come for, or that did not open to whoever has: he who tries its lock has
 * come, and does not wait for one that has failed him time and again.
 */
export const missedAt = (
  { window, steps, command, failedUnlocks = 0 }: RentalOrder,
  { noShowMinutes }: RentalPolicy,
): Instant =>
  failedUnlocks >= MOST_FAILED_UNLOCKS
    ? (steps.CONFIRMED?.at ?? window.from)
    : Math.max(window.from, steps.CONFIRMED?.at ?? 0, command?.until ?? 0) + noShowMinutes * MINUTE;

/** When a renter is reminded that the end of his time is near. */
export const remindFrom = ({ window }: RentalOrder, { dueSoonMinutes }: RentalPolicy): Instant =>
  window.to - dueSoonMinutes * MINUTE;

/** Whether he was reminded of the end that the order has now; who has picked the car up since knows it. */
export const isReminded = (order: RentalOrder, policy: RentalPolicy): boolean =>
  Math.max(order.remindedAt ?? 0, order.pickUp?.at ?? 0) >= remindFrom(order, policy);

/** When it is noted that a car is not back. */
export const lateFrom = ({ window }: RentalOrder, { lateReturnMinutes }: RentalPolicy): Instant =>
  window.to + lateReturnMinutes * MINUTE;

/** Whether it was noted that the car is late for the end the order has now. */
export const isNotedLate = ({ lateAt, window }: RentalOrder): boolean => lateAt !== undefined && lateAt >= window.to;

/** Until when a command to the lock waits for its answer; undefined when none does. */
const commandOpenUntil = ({ command }: RentalOrder): Instant | undefined =>
  command?.state === 'REQUESTED' ? command.until : undefined;

export const isCommandOpen = (order: RentalOrder): boolean => commandOpenUntil(order) !== undefined;

/** When an order is closed that was returned, though nobody has told that its lock has closed. */
export const closedUnlockedAt = ({ dropOff }: RentalOrder, { unlockedReturnMinutes }: RentalPolicy): Instant =>
  certain(dropOff, 'drop-off').at + unlockedReturnMinutes * MINUTE;

/** Until when damage of a car may be reported whose lock has closed; undefined before. */
export const damageUntil = ({ steps }: RentalOrder, { damageReportMinutes }: RentalPolicy): Instant | undefined =>
  steps.CLOSED && steps.CLOSED.at + damageReportMinutes * MINUTE;

/** When time next does something to an order; undefined when it never does again unless somebody acts. */
export const dueOf = (order: RentalOrder, policy: RentalPolicy): Instant | undefined => {
  if (order.rentalKind === 'MARKET_RENTAL') return order.state === 'HELD' ? order.holdUntil : undefined;
  switch (order.state) {
    case 'HELD':
      return order.holdUntil;
    case 'CONFIRMED':
      return commandOpenUntil(order) ?? missedAt(order, policy);
    case 'IN_USE':
      if (!isReminded(order, policy)) return remindFrom(order, policy);
      return isNotedLate(order) ? undefined : lateFrom(order, policy);
    case 'RETURNED':
      return commandOpenUntil(order) ?? closedUnlockedAt(order, policy);
    default:
      return undefined;
  }
};
