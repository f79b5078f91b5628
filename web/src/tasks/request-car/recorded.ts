import type { WholeRequestFragment } from '../../generated/graphql.ts';
import { words } from '../../lib/i18n.svelte.ts';

const w = words(
  { driver: '驾驶员登记的里程和费用', own: '您登记的里程和费用', others: '登记的里程和费用' },
  {
    driver: 'Odometer and costs as the driver recorded them',
    own: 'Odometer and costs as you recorded them',
    others: 'Odometer and costs as recorded',
  },
);

type Order = Pick<WholeRequestFragment['orders'][number], 'driver' | 'rentalOrder' | 'returnOnBehalf'>;

/** What figures of a trip are called to its requester: without a driver of the fleet he took the readings himself. */
export const recordedWord = (orders: readonly Order[]): string => {
  // A shared car tells its own, and what was forgotten a dispatcher records.
  if (orders.some(({ rentalOrder, returnOnBehalf }) => rentalOrder ?? returnOnBehalf)) return w.others;
  return orders.some(({ driver }) => driver) ? w.driver : w.own;
};
