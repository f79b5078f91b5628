/** What becomes of a dispatch order becomes of the partner's order that goes with it, and the other way round. */
import type { Change, Reaction } from '../../platform/changes.ts';
import type { Result } from '../../platform/result.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import { moveRental, releaseRental } from '../../rental/order/dispatched-acts.ts';
import { rentalOrderOf } from '../../rental/order/records.ts';
import { clock, takeStep } from '../../rental/order/step-acts.ts';
import type { RentalOrder } from '../../rental/order/types.ts';
import { pricedLines } from '../../rental/quote/quoting.ts';
import { findQuote } from '../../rental/quote/records.ts';
import { policiesOf } from '../policy-records.ts';
import { followingOf, type Following } from '../quote/following.ts';
import { changedOrder, changeRequest, orderOf, type RequestChange } from '../records.ts';
import { look, seenOf } from '../seen-records.ts';
import { givenUp } from '../request/cancelling.ts';
import { tripIn } from '../source/matching.ts';
import { steps } from '../states.ts';
import { followLock } from '../trip/by-lock-acts.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { planWrites } from './records.ts';

/** A step that the state forbids was overtaken by the partner or the renter, and is over; a busy database is told again. */
const orAgain = (result: Result<unknown>): void => {
  if (!result.ok && result.refusals.some(({ code }) => code === 'TRY_AGAIN'))
    throw new Error('the rental order is busy');
};

/** A market rental takes the step of its trip, and is charged as quoted at its end. */
const takeTripStep = (store: Store, { rentalOrderId, step, km }: Following, at: Instant) =>
  takeStep(clock(store, at), {
    useCase: 'followTrip',
    step,
    orderId: rentalOrderId,
    look: ({ quoteId = '' }) => (step === 'END_TRIP' ? findQuote(store, quoteId) : Promise.resolve(undefined)),
    change: (_, quote) => ({
      change: quote?.offer ? { charges: { lines: pricedLines(quote.offer), totalFen: quote.offer.totalFen, km } } : {},
      writes: [],
    }),
  });

/** The dispatch was taken back, sends another car or has other times: the order for the time-share car follows. */
const followTimeShare = async (store: Store, was: DispatchOrder, is: DispatchOrder, at: Instant): Promise<void> => {
  const rentalOrderId = was.hired?.rentalOrderId;
  if (rentalOrderId === undefined) return;
  if (is.state === 'CANCELLED' || is.hired?.rentalOrderId !== rentalOrderId) {
    orAgain(await releaseRental(store, rentalOrderId, at));
    return;
  }
  const isMoved = is.window.from !== was.window.from || is.window.to !== was.window.to;
  const [requestId = ''] = is.requestIds;
  const request = isMoved ? seenOf((await look(store, [requestId])).requests, requestId) : undefined;
  if (!request || (is.state !== 'DISPATCHED' && is.state !== 'UNDER_WAY')) return;
  const policy = (await policiesOf(store, request.divisionCode, at))(request.window.from);
  orAgain(await moveRental(store, rentalOrderId, tripIn(is.window, policy), at));
};

const followDispatch = async (store: Store, { before, after, stamp }: Change): Promise<void> => {
  const [was, is] = [before && orderOf(before), after && orderOf(after)];
  const at = stamp?.at ?? 0;
  const following = is && followingOf(was, is);
  if (following) orAgain(await takeTripStep(store, following, at));
  else if (was && is) await followTimeShare(store, was, is, at);
};

/** How often it is tried anew when somebody changes the trip at the same moment. */
const ROUNDS = 4;

const lostStates: ReadonlySet<string> = new Set(['DECLINED', 'EXPIRED', 'FAILED', 'NO_SHOW']);

const reasons: Readonly<Record<string, string>> = {
  EXPIRED: '租赁企业未在时限内确认',
  NO_SHOW: '未按时取车',
};

/** The requests of an order, and all orders over which they are split. */
const tripOf = async (store: Store, order: DispatchOrder) => {
  const named = await look(store, order.requestIds);
  const ids = new Set([order.id, ...named.requests.flatMap(({ orderIds }) => orderIds)]);
  const { orders, requests } = await look(store, [...ids], named);
  return { orders, requests };
};

/** Whether a dispatch order goes by a rental order, of whatever kind. */
const goesBy = ({ hired }: DispatchOrder, { id }: RentalOrder): boolean =>
  (hired?.rentalOrderId ?? hired?.rental?.rentalOrderId) === id;

/**
 * The partner's car does not come: the trip waits for a vehicle again, unless it has begun. For one for which nobody came
 * no vehicle can be sent any more, as its time has begun: it is over.
 */
const recallFor = async (store: Store, rental: RentalOrder, at: number): Promise<void> => {
  const { dispatchOrderId = '', state, reason } = rental;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const order = seenOf((await look(store, [dispatchOrderId])).orders, dispatchOrderId);
    if (order?.state !== 'DISPATCHED' || !goesBy(order, rental)) return;
    const { orders, requests } = await tripOf(store, order);
    if (orders.some((one) => one.state !== 'DISPATCHED')) return;
    const policies = await policiesOf(store, requests[0]?.divisionCode ?? rental.divisionCode, at);
    const why = reason ?? reasons[state] ?? '';
    const recall = { at, dispatcherId: order.dispatcherId, reason: why };
    const changeOf = (request: VehicleRequest): RequestChange =>
      state === 'NO_SHOW'
        ? { ...givenUp(request, at), cancelReason: why }
        : { state: steps.RECALL.to, orderIds: [], recall };
    const useCase = state === 'NO_SHOW' ? 'cancelVehicleRequest' : 'recallOrder';
    const writes = [
      ...requests.map((request) => changeRequest(request, changeOf(request))),
      ...planWrites(
        orders.map((before) => ({ before, after: changedOrder(before, { state: 'CANCELLED' }) })),
        policies,
      ),
    ];
    if ((await store.commit(writes, { actor: 'system', useCase, at, why })).ok) return;
  }
  throw new Error(`the dispatch ${dispatchOrderId} could not be taken back`);
};

const followRental = async (store: Store, { before, after, stamp }: Change): Promise<void> => {
  const rental = after && rentalOrderOf(after);
  if (rental?.dispatchOrderId === undefined || rental.state === before?.state) return;
  const at = stamp?.at ?? 0;
  if (rental.pickUp) await followLock(store, rental, at);
  else if (lostStates.has(rental.state)) await recallFor(store, rental, at);
};

/** Told twice, nothing more happens: each side moves only from where the other has left it. */
export const followRentals: Reaction = {
  name: 'followRentals',
  on: ['ORDER', 'RENTAL_ORDER'],
  run: async (changes, store) => {
    for (const change of changes)
      await (change.kind === 'ORDER' ? followDispatch(store, change) : followRental(store, change));
  },
};
