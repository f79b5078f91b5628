/** What a board shows of the days of a resource in the ledger. Pure. */
import { inOrder, windowOf } from '../../ledger/rules.ts';
import type { LedgerDay, Viewpoint } from '../../ledger/types.ts';
import { nounOf } from '../../platform/ids.ts';
import type { ResourceDay } from './board-types.ts';

/** What takes a resource for good, and what is held for some minutes only; each earliest first. */
export const resourceDay = (days: readonly LedgerDay[], viewpoint: Viewpoint): ResourceDay => {
  const spans = Map.groupBy(inOrder(days, viewpoint), ({ bookingId }) => nounOf(bookingId) === 'hold');
  return {
    bookings: (spans.get(false) ?? []).map((span) => ({ window: windowOf(span), bookingId: span.bookingId })),
    holds: (spans.get(true) ?? []).map((span) => ({ window: windowOf(span), holdId: span.bookingId })),
  };
};
