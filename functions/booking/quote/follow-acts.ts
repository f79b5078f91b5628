/** Rental orders and dispatch orders keep together: what befalls the one is told to the other by the table's stream. */
import type { Change, Reaction } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import { rentalOrderOf } from '../../rental/order/records.ts';
import { clock, takeStep } from '../../rental/order/step-acts.ts';
import type { RentalOrder } from '../../rental/order/types.ts';
import { pricedLines } from '../../rental/quote/quoting.ts';
import { findQuote } from '../../rental/quote/records.ts';
import { planWrites } from '../dispatch/records.ts';
import { policiesOf } from '../policy-records.ts';
import { changedOrder, changeRequest, look, orderOf, type Seen } from '../records.ts';
import { steps } from '../states.ts';
import type { DispatchOrder } from '../types.ts';
import { followingOf, type Following } from './following.ts';

/** The rental takes the step of its trip; taken already, or overtaken by its partner, it stays as it is. */
const follow = async (store: Store, { rentalOrderId, step, km }: Following, at: Instant): Promise<void> => {
  const outcome = await takeStep(clock(store, at), {
    useCase: 'followTrip',
    step,
    orderId: rentalOrderId,
    look: ({ quoteId = '' }) => (step === 'END_TRIP' ? findQuote(store, quoteId) : Promise.resolve(undefined)),
    change: (_, quote) => ({
      change: quote?.offer ? { charges: { lines: pricedLines(quote.offer), totalFen: quote.offer.totalFen, km } } : {},
      writes: [],
    }),
  });
  if (!outcome.ok && outcome.refusals.some(({ code }) => code === 'TRY_AGAIN'))
    throw new Error('a rental could not follow its trip; the stream will tell again');
};

/** All orders of the requests that one order serves. */
const tripOf = async (store: Store, orderId: string): Promise<Seen> => {
  const first = await look(store, [orderId]);
  const withRequests = await look(
    store,
    first.orders.flatMap(({ requestIds }) => requestIds),
    first,
  );
  return look(
    store,
    withRequests.requests.flatMap(({ orderIds }) => orderIds),
    withRequests,
  );
};

const restsOn = ({ hired }: DispatchOrder, { id }: RentalOrder): boolean => hired?.rental?.rentalOrderId === id;

/** A car that was promised cannot come: its trip waits for a vehicle again, and the next offer may be chosen. */
const takeBack = async (store: Store, rental: RentalOrder, at: Instant): Promise<void> => {
  const { orders, requests } = await tripOf(store, rental.dispatchOrderId ?? '');
  const failed = orders.find((order) => restsOn(order, rental));
  if (!failed || !orders.every(({ state }) => state === 'DISPATCHED')) return;
  const policies = await policiesOf(store, rental.divisionCode, at);
  const recall = { at, dispatcherId: failed.dispatcherId, reason: rental.reason ?? '' };
  const plans = orders.map((before) => ({ before, after: changedOrder(before, { state: 'CANCELLED' }) }));
  const waiting = requests.map((request) => changeRequest(request, { state: steps.RECALL.to, orderIds: [], recall }));
  const stamp = { actor: 'system', useCase: 'recallFailedRental', at, why: recall.reason };
  const outcome = await store.commit([...planWrites(plans, policies), ...waiting], stamp);
  if (!outcome.ok) throw new Error('a failed rental could not be taken back; the stream will tell again');
};

const followOne = async ({ kind, before, after, stamp }: Change, store: Store): Promise<void> => {
  if (!after || !stamp) return;
  if (kind === 'ORDER') {
    const following = followingOf(before && orderOf(before), orderOf(after));
    if (following) await follow(store, following, stamp.at);
    return;
  }
  const rental = rentalOrderOf(after);
  if (rental.state === 'FAILED' && rental.rentalKind === 'MARKET_RENTAL' && rental.dispatchOrderId !== undefined)
    await takeBack(store, rental, stamp.at);
};

/** One after the other: a trip begins before it ends. */
export const followMarketRentals: Reaction = {
  name: 'followMarketRentals',
  on: ['ORDER', 'RENTAL_ORDER'],
  run: async (changes, store) => {
    for (const change of changes) await followOne(change, store);
  },
};
