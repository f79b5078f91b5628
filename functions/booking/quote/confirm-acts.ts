/** A partner confirms the car that was chosen: in the same transaction it is dispatched. */
import { changeBookings, daysOfResources } from '../../ledger/records.ts';
import { isLapsed } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { ABSENT } from '../../platform/condition.ts';
import { derivedId, newCode } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import { civilDate } from '../../platform/time.ts';
import { placesOf, rentedCarResource, resourcesOf } from '../../rental/order/placing.ts';
import { changedOrder, changeWrite, findRentalOrder } from '../../rental/order/records.ts';
import { mayTake, stateRefusals as rentalStateRefusals } from '../../rental/order/states.ts';
import type { RentalMeeting, RentalOrder } from '../../rental/order/types.ts';
import { findQuote } from '../../rental/quote/records.ts';
import type { QuoteOffer, RentalQuote } from '../../rental/quote/types.ts';
import { engagedCheck, findPartner } from '../../rental/records.ts';
import { partnerIdOf, serves } from '../../rental/rules.ts';
import type { RentalPartner } from '../../rental/types.ts';
import { bookingChangesOf } from '../dispatch/arranging.ts';
import type { HiredCar } from '../dispatch/hire-types.ts';
import { selfDriven } from '../places.ts';
import { policiesOf } from '../policy-records.ts';
import type { BookingPolicy } from '../policy.ts';
import { goingAlone, type GoingAlone } from '../pooling/agreed-acts.ts';
import { changeRequest, findRequest, orderItem } from '../records.ts';
import { rentalKindOf } from '../rentals.ts';
import { startedDays } from '../source/costs.ts';
import { stateRefusals, steps, windowPastRefusals } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { needsAsQuoted } from './needs.ts';
import { findCall } from './records.ts';
import type { ConfirmMarketRentalRefusal, QuoteCall } from './types.ts';

interface Seen {
  readonly order: RentalOrder;
  readonly quote: RentalQuote;
  readonly call: QuoteCall;
  readonly request: VehicleRequest;
  readonly partner: RentalPartner | undefined;
  /** Whether the trip has agreed meanwhile to share a car with others. */
  readonly apart: GoingAlone;
  readonly days: readonly LedgerDay[];
}

const notFound = refused([refusal('ORDER_NOT_FOUND' as const, ['input', 'orderId'])]);

const hiredAs = (offer: QuoteOffer, order: RentalOrder, request: VehicleRequest, policy: BookingPolicy): HiredCar => ({
  partnerId: order.partnerId,
  seats: offer.seats,
  rental: {
    kind: rentalKindOf(request.window, policy),
    costFen: offer.totalFen,
    days: startedDays(request.window),
    ...(offer.driverName === undefined ? {} : { driverName: offer.driverName }),
    ...(offer.driverTelephone === undefined ? {} : { driverTelephone: offer.driverTelephone }),
    handOver: offer.handOver ?? request.pickUp,
    rentalOrderId: order.id,
  },
});

/** The dispatch order that a promised car makes. */
const dispatched = ({ order, quote, call, request }: Seen, policy: BookingPolicy, now: number): DispatchOrder => ({
  ...{ id: derivedId('order', order.id), requestIds: [request.id], state: 'DISPATCHED', vehicleId: order.carId },
  ...{ vehicleShelf: rentedCarResource(order).shelf, plateNumber: order.plateNumber, model: order.model },
  source: 'MARKET_RENTAL',
  hired: hiredAs(certain(quote.offer, quote.id), order, request, policy),
  ...selfDriven(request, policy),
  ...(call.earlierSources ? { earlierSources: call.earlierSources } : {}),
  ...{ centreId: request.centreId, dispatcherId: certain(call.chosenBy, 'chooser'), dispatchedAt: now },
  ...{ window: order.window, inputHash: order.inputHash, checkCode: newCode(), revision: 1 },
});

/** What its partner is told for the trip, of which it knew no more than the place to come to. */
const meetingOf = ({ quote, request }: Seen): RentalMeeting => ({
  place: quote.offer?.handOver ?? request.pickUp,
  ...(request.driving === 'WITH_DRIVER' ? { destination: request.destination } : {}),
  centreId: request.centreId,
});

/** The trip must still be as it was quoted, and wait for a car of its own. */
const isNeeded = ({ request, quote, call, order, apart }: Seen, now: number): boolean =>
  apart.refusals(request).length === 0 &&
  stateRefusals('DISPATCH', request).length === 0 &&
  windowPastRefusals(request, now).length === 0 &&
  call.orderId === order.id &&
  needsAsQuoted(request, quote);

const confirmRefusals = (seen: Seen, now: number): Refusal<ConfirmMarketRentalRefusal>[] => {
  const { order, partner } = seen;
  const state = rentalStateRefusals('CONFIRM', order);
  if (state.length > 0) return state;
  return [
    ...(isLapsed({ until: order.holdUntil }, now) ? [refusal('HOLD_LAPSED' as const, ['input', 'orderId'])] : []),
    ...(partner && serves(partner, 'MARKET_RENTAL', civilDate(order.window.from))
      ? []
      : [refusal('PARTNER_NOT_ENGAGED' as const)]),
    ...(isNeeded(seen, now) ? [] : [refusal('NEED_OVER' as const, ['input', 'orderId'])]),
  ];
};

/** Promises the car of a market rental: the trip is dispatched with it, or nothing has changed. */
export const confirmMarketRental = async (
  ctx: Context,
  { orderId }: { readonly orderId: string },
): Promise<Result<RentalOrder, ConfirmMarketRentalRefusal>> => {
  const { store, now, viewer } = ctx;
  const first = await findRentalOrder(store, orderId);
  const { requestId, quoteId } = first ?? {};
  if (!first || !mayTake('CONFIRM', viewer, first) || requestId === undefined || quoteId === undefined) return notFound;
  const policies = await policiesOf(ctx, first.divisionCode, now);
  return take<Seen, RentalOrder, ConfirmMarketRentalRefusal>(ctx, {
    stamp: stampOf(ctx, 'confirmMarketRental'),
    look: async () => {
      const [order, quote, call, request, partner] = await Promise.all([
        findRentalOrder(store, orderId),
        findQuote(store, quoteId),
        findCall(store, requestId),
        findRequest(store, requestId),
        findPartner(ctx, first.partnerId),
      ]);
      const asked = certain(request, requestId);
      return {
        order: certain(order, orderId),
        quote: certain(quote, quoteId),
        call: certain(call, requestId),
        request: asked,
        partner,
        apart: await goingAlone(ctx, asked, false),
        days: await daysOfResources(ctx, resourcesOf(first), first.window),
      };
    },
    repeated: ({ order }) => (order.steps.CONFIRMED ? order : undefined),
    refusals: (seen) => confirmRefusals(seen, now),
    change: (seen) => {
      const { order, request, days, apart } = seen;
      const sent = dispatched(seen, policies(request.window.from), now);
      const change = {
        state: 'CONFIRMED',
        dispatchOrderId: sent.id,
        meeting: meetingOf(seen),
        steps: { ...order.steps, CONFIRMED: { at: now, by: partnerIdOf(viewer) } },
      } as const;
      const held = placesOf(order).map(({ bookingId, ...from }) => ({ bookingId, from }));
      return {
        writes: [
          changeWrite(order, change, undefined),
          { put: orderItem(sent), if: ABSENT },
          changeRequest(request, { state: steps.DISPATCH.to, orderIds: [sent.id] }),
          ...changeBookings([...held, ...bookingChangesOf({ after: sent })], {
            days,
            viewpoint: { now, holder: order.id },
          }),
          engagedCheck(order.partnerId),
          ...apart.writes,
        ],
        answer: changedOrder(order, change),
      };
    },
  });
};
