/** A dispatcher chooses a quote: the car is held for the request until its partner has confirmed. */
import { changeBookings, daysOfResources } from '../../ledger/records.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { isPlateHeld } from '../../fleet/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { isLapsed } from '../../ledger/rules.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import { tidy } from '../../platform/text.ts';
import { findLicence } from '../../rental/membership/records.ts';
import type { DrivingLicence } from '../../rental/membership/types.ts';
import { placeChanges, rentedCarResource, renterResource } from '../../rental/order/placing.ts';
import { findRentalOrder, makeWrites } from '../../rental/order/records.ts';
import { isLive } from '../../rental/order/states.ts';
import { heldUntil } from '../../rental/order/times.ts';
import type { RentalOrder } from '../../rental/order/types.ts';
import { rentalPoliciesOf } from '../../rental/policy-records.ts';
import { isOpen, openOffers } from '../../rental/quote/quoting.ts';
import { changeQuoteWrite, findQuote, findQuotes } from '../../rental/quote/records.ts';
import type { RentalQuote } from '../../rental/quote/types.ts';
import { engagedCheck, findPartner } from '../../rental/records.ts';
import { actorIn, seeRequest } from '../acts.ts';
import { purposeRefusals, rentalRefusals } from '../dispatch/hiring.ts';
import { goingAlone, type GoingAlone } from '../pooling/agreed-acts.ts';
import { selfDriven, selfDriverOf } from '../places.ts';
import { policiesOf } from '../policy-records.ts';
import { findRequest, limitsOf } from '../records.ts';
import { isRentalOnly, rentalLengthRefusals } from '../rentals.ts';
import { declinedRefusals, earlierSources, passedOverRefusals } from '../source/earlier-acts.ts';
import { bearingOn } from '../source/driving.ts';
import { bookedWindow, takenRefusals, type Question } from '../source/matching.ts';
import { readSelfDriving } from '../source/self-driving-acts.ts';
import { selfDrivingOf } from '../source/self-driving.ts';
import { samePersonRefusals, stateRefusals, windowPastRefusals } from '../states.ts';
import type { VehicleRequest } from '../types.ts';
import { quoteNotFound } from './acts.ts';
import { needsAsQuoted, wordsWith } from './needs.ts';
import { callWrite, findCall, requestCheck } from './records.ts';
import type { AcceptQuote, AcceptQuoteRefusal, QuoteCall } from './types.ts';

interface Seen {
  readonly request: VehicleRequest;
  readonly call: QuoteCall;
  readonly quotes: readonly RentalQuote[];
  readonly quote: RentalQuote;
  /** The order made by this very call before. */
  readonly order: RentalOrder | undefined;
  /** Order of a quote that was chosen before. */
  readonly earlier: RentalOrder | undefined;
  /** Of who drives the car himself. */
  readonly licence: DrivingLicence | undefined;
  /** Those of the car, and of who drives it himself. */
  readonly days: readonly LedgerDay[];
  readonly apart: GoingAlone;
}

/** By its plate a rented car is one, whoever rents it out. */
const carIdOf = (plateNumber: string): string => derivedId('car', 'dispatchMarketRental', plateNumber);

/** Whether somebody has yet to confirm, or has done so and may still serve. */
const isStanding = (order: RentalOrder | undefined, now: number): boolean =>
  order !== undefined && isLive(order) && !(order.state === 'HELD' && isLapsed({ until: order.holdUntil }, now));

/** Chooses a quote. What earlier sources say is kept, and why a dearer one is chosen. */
export const acceptQuote = async (
  ctx: Context,
  { idempotencyKey, ...chosen }: AcceptQuote,
): Promise<Result<RentalOrder, AcceptQuoteRefusal>> => {
  const viewer = actorIn(ctx);
  const { store, now } = ctx;
  const { quoteId, declinedSources } = chosen;
  const first = await findQuote(store, quoteId);
  const asked = first && (await seeRequest(ctx, first.requestId, 'DISPATCH'));
  if (!asked?.id || !first) return quoteNotFound;
  const id = derivedId('rentalOrder', viewer.personId, 'acceptQuote', idempotencyKey);
  const hash = inputHash(chosen);
  const reason = tidy(chosen.reason ?? '');
  const { requestId, partnerId } = first;
  const cityCode = cityOf(asked.divisionCode);
  const [policies, rentalPolicies, partner, isHeld] = await Promise.all([
    policiesOf(ctx, asked.divisionCode, now),
    rentalPoliciesOf(ctx, asked.divisionCode, now),
    findPartner(ctx, partnerId),
    isPlateHeld(ctx, first.offer?.plateNumber ?? ''),
  ]);
  const selfDriver = selfDriverOf(asked);
  const questionOf = (need: VehicleRequest): Question => {
    return { need, now, holder: id, policy: policies(need.window.from) };
  };
  const words = wordsWith(declinedSources, await findCall(store, requestId));
  const driving = await readSelfDriving(ctx, selfDriver, asked.window, policies(asked.window.from));
  const question = { ...questionOf(asked), selfDriver: driving };
  const earlier = await earlierSources(ctx, asked, 'MARKET_RENTAL', question, words);

  const cheaperThan = ({ quotes, quote }: Seen): number | undefined => {
    const [cheapest] = openOffers(quotes, now);
    return cheapest && quote.offer && cheapest.offer.totalFen < quote.offer.totalFen
      ? cheapest.offer.totalFen
      : undefined;
  };
  const choiceRefusals = (seen: Seen): Refusal<AcceptQuoteRefusal>[] => {
    const { quote, request } = seen;
    if (quote.withdrawal?.because === 'NEED_CHANGED') return [refusal('NEED_CHANGED', ['input', 'quoteId'])];
    if (!isOpen(quote, now)) return [refusal('QUOTE_NOT_OPEN', ['input', 'quoteId'])];
    const cheaper = cheaperThan(seen);
    const isExplained = reason.length >= 2 && reason.length <= 200;
    const selfDriving = selfDrivingOf(selfDriver, seen.licence ? [seen.licence] : [], seen.days);
    const question = { ...questionOf(request), selfDriver: selfDriving };
    const carDays = seen.days.filter(({ resourceId }) => resourceId !== selfDriver?.personId);
    const { driverName = '', driverTelephone = '', totalFen, ...car } = quote.offer;
    return [
      ...(needsAsQuoted(request, quote) ? [] : [refusal('NEED_CHANGED' as const, ['input', 'quoteId'])]),
      ...(cheaper === undefined || isExplained
        ? []
        : [refusal('DEARER_UNEXPLAINED' as const, ['input', 'reason'], { yuan: (cheaper / 100).toFixed(2) })]),
      ...rentalRefusals(
        { ...car, partnerId, driverName, driverTelephone, costFen: totalFen },
        { partner, isPlateHeld: isHeld },
        cityCode,
        question,
      ),
      ...takenRefusals(carDays, question, ['input', 'quoteId'], car.plateNumber),
    ];
  };
  return take<Seen, RentalOrder, AcceptQuoteRefusal>(ctx, {
    stamp: stampOf(ctx, 'acceptQuote', reason === '' ? undefined : reason),
    look: async () => {
      const [order, found, call] = await Promise.all([
        findRentalOrder(store, id),
        findRequest(store, requestId),
        findCall(store, requestId),
      ]);
      const [request, known] = [certain(found, requestId), certain(call, requestId)];
      const [quotes, before] = await Promise.all([
        findQuotes(store, known.quoteIds),
        known.orderId === undefined ? undefined : findRentalOrder(store, known.orderId),
      ]);
      const quote = certain(
        quotes.find((one) => one.id === quoteId),
        quoteId,
      );
      const car = rentedCarResource({ cityCode, carId: carIdOf(quote.offer?.plateNumber ?? '') });
      const policy = policies(request.window.from);
      const bearing = bearingOn(bookedWindow(request.window, policy), policy);
      const whoDrives = selfDriver && !isRentalOnly(request.window, policy) ? [renterResource(selfDriver)] : [];
      const [days, licence, apart] = await Promise.all([
        daysOfResources(ctx, [car, ...whoDrives], bearing),
        selfDriver && findLicence(ctx, selfDriver.personId),
        goingAlone(ctx, request, false),
      ]);
      return { request, call: known, quotes, quote, order, earlier: before, licence, days, apart };
    },
    repeated: ({ order }) => (order?.inputHash === hash ? order : undefined),
    refusals: (seen) => {
      const { request } = seen;
      if (seen.order) return [refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])];
      return [
        ...stateRefusals('DISPATCH', request),
        ...samePersonRefusals('DISPATCH', viewer, request),
        ...windowPastRefusals(request, now),
        ...seen.apart.refusals(request),
        ...purposeRefusals(questionOf(request)),
        ...rentalLengthRefusals(request, policies(request.window.from)),
        ...(isStanding(seen.earlier, now) ? [refusal('RENTAL_PENDING' as const, ['input', 'quoteId'])] : []),
        ...choiceRefusals(seen),
        ...declinedRefusals(declinedSources),
        ...passedOverRefusals(earlier),
      ];
    },
    change: (seen) => {
      const { request, call, quote, days } = seen;
      const offer = certain(quote.offer, quoteId);
      const cheaperFen = cheaperThan(seen);
      const holdUntil = Math.min(
        heldUntil(now, certain(partner, partnerId), rentalPolicies(request.window.from)),
        request.window.from,
      );
      const order: RentalOrder = {
        ...{ id, rentalKind: 'MARKET_RENTAL', state: 'HELD', partnerId, carId: carIdOf(offer.plateNumber), cityCode },
        ...{ plateNumber: offer.plateNumber, model: offer.model, unitId: request.unitId },
        ...{ divisionCode: request.divisionCode, personId: request.requesterId, purpose: request.purpose },
        ...{ requestId, quoteId, window: bookedWindow(request.window, policies(request.window.from)) },
        ...(selfDriver && !isRentalOnly(request.window, policies(request.window.from))
          ? { selfDrive: true as const }
          : {}),
        ...{ expectedKm: request.distanceKm ?? 0, estimateFen: offer.totalFen, holdUntil },
        ...(cheaperFen === undefined ? {} : { cheaperFen, choiceReason: reason }),
        steps: { HELD: { at: now, by: viewer.personId } },
        damages: [],
        inputHash: hash,
        revision: 1,
      };
      return {
        writes: [
          ...makeWrites(order, holdUntil),
          ...changeBookings(placeChanges(undefined, order), {
            ...limitsOf([{ window: order.window, ...selfDriven(request, policies(request.window.from)) }], policies),
            ...{ days, viewpoint: { now, holder: id } },
          }),
          changeQuoteWrite(quote, { state: 'ACCEPTED', orderId: id }),
          callWrite(call, { ...call, orderId: id, chosenBy: viewer.personId, earlierSources: earlier }),
          requestCheck(request),
          engagedCheck(partnerId),
          ...seen.apart.writes,
        ],
        answer: order,
      };
    },
  });
};
