/** Partners are asked for a trip only while it waits for a car. */
import type { Change, Reaction } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { findRentalOrder } from '../../rental/order/records.ts';
import { changeQuoteWrite, findQuotes } from '../../rental/quote/records.ts';
import type { RentalQuote } from '../../rental/quote/types.ts';
import { requestOf } from '../records.ts';
import { findCall } from './records.ts';

/** How often it is tried anew when a partner answers at the same moment. */
const ROUNDS = 4;

/** Ends a quote: nobody answers it any more, and its offer is not to be chosen. */
const endWrites = (quote: RentalQuote, at: Instant): Write[] => {
  const { state, until, offer } = quote;
  if (state !== 'ASKED' && state !== 'OFFERED') return [];
  if (until <= at && (offer === undefined || offer.validUntil <= at)) return [];
  const ended = offer && { offer: { ...offer, validUntil: Math.min(offer.validUntil, at) } };
  return [changeQuoteWrite(quote, { until: Math.min(until, at), ...ended })];
};

const hasStoppedWaiting = ({ before, after }: Change): boolean =>
  before !== undefined &&
  after !== undefined &&
  requestOf(before).state === 'APPROVED' &&
  requestOf(after).state !== 'APPROVED';

const close = async (store: Store, change: Change): Promise<void> => {
  if (!change.after || !hasStoppedWaiting(change)) return;
  const { id, orderIds } = requestOf(change.after);
  const at = change.stamp?.at ?? 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const call = await findCall(store, id);
    if (!call) return;
    const chosen = call.orderId === undefined ? undefined : await findRentalOrder(store, call.orderId);
    // One of the quotes serves the trip: the others stand by, should that car fail.
    if (chosen?.dispatchOrderId !== undefined && orderIds.includes(chosen.dispatchOrderId)) return;
    const writes = (await findQuotes(store, call.quoteIds)).flatMap((quote) => endWrites(quote, at));
    if (writes.length === 0) return;
    if ((await store.commit(writes, { actor: 'system', useCase: 'closeQuotes', at })).ok) return;
  }
  throw new Error(`the quotes for ${id} could not be closed`);
};

/** When a trip is dispatched otherwise, or given up, what partners were asked for it is over. Told twice, it is over once. */
export const closeQuotes: Reaction = {
  name: 'closeQuotes',
  on: ['REQUEST'],
  run: async (changes, store) => {
    for (const change of changes) await close(store, change);
  },
};
