/** Partners are asked for a trip only while it needs what was quoted, and waits for a car. */
import type { Reaction } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { findRentalOrder } from '../../rental/order/records.ts';
import { clock, daysOfOrder, freeingWrites, takeStep } from '../../rental/order/step-acts.ts';
import type { RentalOrder } from '../../rental/order/types.ts';
import { changeQuoteWrite, findQuotes } from '../../rental/quote/records.ts';
import { requestOf } from '../records.ts';
import type { VehicleRequest } from '../types.ts';
import { findCall } from './records.ts';
import { causeOf, isUnderWay, withdrawalOf, type Changed } from './withdrawing.ts';

/** How often it is tried anew when a partner answers at the same moment. */
const ROUNDS = 4;

const useCase = 'withdrawQuotes';

/** Frees a car that its partner has yet to confirm, as its quote is withdrawn. */
const freeHeld = async (store: Store, orderId: string, writes: readonly Write[], at: Instant): Promise<boolean> => {
  const acting = clock(store, at);
  const { ok } = await takeStep(acting, {
    ...{ useCase, step: 'WITHDRAW', orderId },
    look: (order) => daysOfOrder(acting, order),
    change: (order, days) => ({ change: {}, writes: [...freeingWrites(order, days), ...writes] }),
  });
  return ok;
};

/** One of the quotes serves the trip: the others stand by, should that car fail. */
const isServedBy = (chosen: RentalOrder | undefined, { orderIds }: VehicleRequest): boolean =>
  chosen?.dispatchOrderId !== undefined && orderIds.includes(chosen.dispatchOrderId);

const close = async (store: Store, changed: Changed, at: Instant): Promise<void> => {
  const because = causeOf(changed);
  if (!because) return;
  const { after } = changed;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const call = await findCall(store, after.id);
    if (!call) return;
    const chosen = call.orderId === undefined ? undefined : await findRentalOrder(store, call.orderId);
    if (because === 'SERVED_OTHERWISE' && isServedBy(chosen, after)) return;
    const held = chosen?.state === 'HELD' ? chosen : undefined;
    const ended = (await findQuotes(store, call.quoteIds)).flatMap((quote) => {
      const withdrawal = isUnderWay(quote, held, at) ? withdrawalOf(changed, because, quote, at) : undefined;
      return withdrawal ? [{ quote, withdrawal }] : [];
    });
    if (ended.length === 0) return;
    const writes = ended.map(({ quote, withdrawal }) => changeQuoteWrite(quote, { state: 'WITHDRAWN', withdrawal }));
    const frees = held && ended.some(({ quote }) => quote.orderId === held.id);
    const isDone = frees
      ? await freeHeld(store, held.id, writes, at)
      : (await store.commit(writes, { actor: 'system', useCase, at })).ok;
    if (isDone) return;
  }
  throw new Error(`the quotes for ${after.id} could not be withdrawn`);
};

/**
 * When a trip is dispatched otherwise, given up, or needs something else, what partners were asked for it is withdrawn.
 * Told twice, it is over once.
 */
export const closeQuotes: Reaction = {
  name: 'closeQuotes',
  on: ['REQUEST'],
  run: async (changes, store) => {
    for (const { before, after, stamp } of changes)
      if (before && after) await close(store, { before: requestOf(before), after: requestOf(after) }, stamp?.at ?? 0);
  },
};
