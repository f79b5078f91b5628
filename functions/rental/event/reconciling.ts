/** What a partner's list of orders and ours say differently. Pure. */
import type { RentalOrder } from '../order/types.ts';
import type { DifferenceKind, OrderDifference, OrderSide } from './reconcile-types.ts';

/** An order as we have it. */
export const sideOf = ({ id, state, charges }: RentalOrder): OrderSide => ({
  orderId: id,
  state,
  ...(charges ? { totalFen: charges.totalFen } : {}),
});

const differencesOf = (here: OrderSide | undefined, there: OrderSide): OrderDifference[] => {
  const { orderId } = there;
  if (!here) return [{ orderId, difference: 'MISSING_HERE', there }];
  const found = (difference: DifferenceKind) => ({ orderId, difference, here, there });
  const tells = there.totalFen !== undefined && there.totalFen !== null;
  return [
    ...(here.state === there.state ? [] : [found('STATE_DIFFERS')]),
    ...(tells && here.totalFen !== there.totalFen ? [found('AMOUNT_DIFFERS')] : []),
  ];
};

/**
 * Everything on which two lists differ: of each order of theirs, in their order, then what only we have. `here` are the
 * orders of ours by id that theirs name, `due` those that must be among theirs.
 */
export const differencesBetween = (
  theirs: readonly OrderSide[],
  here: ReadonlyMap<string, OrderSide>,
  due: readonly OrderSide[],
): OrderDifference[] => {
  const named = new Set(theirs.map(({ orderId }) => orderId));
  return [
    ...theirs.flatMap((there) => differencesOf(here.get(there.orderId), there)),
    ...due
      .filter(({ orderId }) => !named.has(orderId))
      .map((one): OrderDifference => ({ orderId: one.orderId, difference: 'MISSING_THERE', here: one })),
  ];
};
