/** Sending a partner's car where no fleet has one: time-share, or a car rented on the market (双保障). */
import { plateOf } from '../../fleet/plates.ts';
import { isPlateHeld } from '../../fleet/records.ts';
import { daysOfResources } from '../../ledger/records.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, newCode, nounOf } from '../../platform/ids.ts';
import { refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { Write } from '../../platform/write.ts';
import { rentalsOf, type DispatchedTrip, type MadeRental } from '../../rental/order/dispatched-acts.ts';
import { offeredCar } from '../../rental/order/offered-acts.ts';
import { carResource, rentedCarResource, renterResource } from '../../rental/order/placing.ts';
import { rentalPoliciesOf } from '../../rental/policy-records.ts';
import { carCheck, findPartner } from '../../rental/records.ts';
import { actorIn, requestNotFound, take } from '../acts.ts';
import { selfDriven, selfDriverOf } from '../places.ts';
import { policiesOf } from '../policy-records.ts';
import { goingAlone } from '../pooling/agreed-acts.ts';
import { changeRequest } from '../records.ts';
import { isRentalOnly, rentalKindOf, rentalLengthRefusals } from '../rentals.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import { declinedRefusals, earlierSources, passedOverRefusals, type Declined } from '../source/earlier-acts.ts';
import { startedDays } from '../source/costs.ts';
import { bearingOn } from '../source/driving.ts';
import { bookedWindow, holderOf, takenRefusals, type Question } from '../source/matching.ts';
import { carRefusals } from '../source/proposing.ts';
import { selfDrivingOf } from '../source/self-driving.ts';
import { isTheirs, partsOf, samePersonRefusals, stateRefusals, steps, windowPastRefusals } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import type { HiredCar, HireRefusal, MarketRentalRefusal, TimeShareRefusal } from './hire-types.ts';
import { purposeRefusals, rentalRefusals } from './hiring.ts';
import { planWrites } from './records.ts';

interface Hire {
  readonly idempotencyKey: string;
  readonly requestId: string;
  /** Why each source that could serve is passed over. */
  readonly declinedSources?: Declined;
  /** The request is sent alone though all sides agreed to share a car. */
  readonly alone?: boolean | null | undefined;
}

/** A car that may be hired, by its id in the ledger, and what speaks against it. */
interface Candidate<Code extends string> {
  readonly carId: string;
  readonly plateNumber: string;
  readonly model: string;
  readonly hired: HiredCar;
  readonly refusals: (seen: Seen, question: Question) => readonly Refusal<Code>[];
  /** The partner's own order for the trip, where there is one. */
  readonly rentalFor?: (trip: DispatchedTrip) => MadeRental;
  /** On what else it stands. */
  readonly writes?: (seen: Seen) => readonly Write[];
}

/** What a partner has to know of a trip, and what its order is counted for. */
export const tripFor = (need: VehicleRequest, dispatchOrderId: string): DispatchedTrip => ({
  ...{ dispatchOrderId, personId: need.requesterId, unitId: need.unitId, divisionCode: need.divisionCode },
  ...{ purpose: need.purpose, window: need.window, expectedKm: need.distanceKm ?? 0 },
});

const daysOf = ({ days }: Seen, carId: string): LedgerDay[] => days.filter(({ resourceId }) => resourceId === carId);

/** Hires a car for an approved request: the car is taken in the ledger as a vehicle of a fleet is. */
const hire = async <Code extends string>(
  ctx: Context,
  useCase: string,
  source: 'TIME_SHARE' | 'MARKET_RENTAL',
  { idempotencyKey, ...given }: Hire,
  candidateFor: (
    cityCode: string,
    question: Question,
    request: VehicleRequest,
  ) => Promise<Candidate<Code> | Refusal<Code>>,
): Promise<Result<DispatchOrder, Code | HireRefusal>> => {
  const viewer = actorIn(ctx);
  const { requestId, declinedSources } = given;
  const orderId = derivedId('order', viewer.personId, useCase, idempotencyKey);
  const hash = inputHash(given);
  const named = await look(ctx.store, [requestId, orderId]);
  const request = seenOf(named.requests, requestId);
  if (!request || !isTheirs('DISPATCH', partsOf(viewer, request))) return requestNotFound;
  const policies = await policiesOf(ctx, request.divisionCode, ctx.now);
  const policy = policies(request.window.from);
  const window = bookedWindow(request.window, policy);
  const selfDriver = selfDriverOf(request);
  const whoDrives = selfDriver && !isRentalOnly(request.window, policy) ? [renterResource(selfDriver)] : [];
  const [licensed, drivenDays] = await Promise.all([
    look(ctx.store, selfDriver ? [selfDriver.personId] : [], named),
    daysOfResources(ctx, whoDrives, bearingOn(window, policy)),
  ]);
  const first = { ...licensed, days: drivenDays };
  const viewpoint = { now: ctx.now, holder: holderOf(requestId, viewer.personId) };
  const requestIn = ({ requests }: Seen): VehicleRequest => seenOf(requests, requestId) ?? request;
  const questionIn = (seen: Seen): Question => {
    const need = requestIn(seen);
    const driving = selfDrivingOf(selfDriver, seen.licences, seen.days);
    return { need, ...viewpoint, policy: policies(need.window.from), selfDriver: driving };
  };
  const cityCode = cityOf(request.divisionCode);
  const question = questionIn(first);
  const [apart, earlier, candidate] = await Promise.all([
    goingAlone(ctx, request, given.alone),
    earlierSources(ctx, request, source, question, declinedSources),
    candidateFor(cityCode, question, request),
  ]);
  if (!('carId' in candidate)) return refused([candidate]);
  const { carId, plateNumber, model, hired, rentalFor } = candidate;
  const car = source === 'TIME_SHARE' ? carResource({ cityCode, carId }) : rentedCarResource({ cityCode, carId });
  const carDays = await daysOfResources(ctx, [car], window);
  return take<DispatchOrder, Code | HireRefusal>(
    ctx,
    { ...first, days: [...drivenDays, ...carDays] },
    {
      useCase,
      repeated: ({ orders }) => {
        const order = seenOf(orders, orderId);
        return order?.inputHash === hash ? order : undefined;
      },
      refusals: (seen) => {
        const wanted = requestIn(seen);
        if (seenOf(seen.orders, orderId)) return [refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])];
        return [
          ...stateRefusals('DISPATCH', wanted),
          ...samePersonRefusals('DISPATCH', viewer, wanted),
          ...windowPastRefusals(wanted, ctx.now),
          ...apart.refusals(wanted),
          ...purposeRefusals(questionIn(seen)),
          ...candidate.refusals(seen, questionIn(seen)),
          ...declinedRefusals(declinedSources),
          ...passedOverRefusals(earlier),
        ];
      },
      change: (seen) => {
        const { policy } = questionIn(seen);
        const need = requestIn(seen);
        const rented = rentalFor?.(tripFor(need, orderId));
        const order: DispatchOrder = {
          id: orderId,
          requestIds: [requestId],
          state: 'DISPATCHED',
          vehicleId: carId,
          vehicleShelf: car.shelf,
          plateNumber,
          model,
          hired: rented ? { ...hired, rentalOrderId: rented.order.id } : hired,
          ...selfDriven(need, policy),
          source,
          earlierSources: earlier,
          centreId: request.centreId,
          dispatcherId: viewer.personId,
          dispatchedAt: ctx.now,
          window: bookedWindow(need.window, policy),
          inputHash: hash,
          checkCode: newCode(),
          revision: 1,
        };
        const change = { state: steps.DISPATCH.to, orderIds: [orderId] };
        const booked = planWrites([{ after: order }], () => policy, { days: seen.days, viewpoint });
        const writes = [
          ...[changeRequest(need, change), ...apart.writes, ...booked],
          ...(rented?.writes ?? []),
          ...(candidate.writes?.(seen) ?? []),
        ];
        return { writes, answer: order };
      },
    },
  );
};

interface DispatchTimeShare extends Hire {
  readonly carId: string;
}

/** Sends a time-share car, which the requester drives himself. */
export const dispatchTimeShare = (
  ctx: Context,
  input: DispatchTimeShare,
): Promise<Result<DispatchOrder, TimeShareRefusal>> =>
  hire<TimeShareRefusal>(ctx, 'dispatchTimeShare', 'TIME_SHARE', input, async (cityCode, { need }, request) => {
    const offered = await offeredCar(ctx, input.carId, cityCode);
    if (!offered) return refusal('CAR_NOT_FOUND', ['input', 'carId']);
    const { id: carId, partnerId, plateNumber, model, seats } = offered.car;
    const [policies, rentalFor] = await Promise.all([
      rentalPoliciesOf(ctx, request.divisionCode, ctx.now),
      rentalsOf(ctx, offered, request.divisionCode),
    ]);
    /** The car as it was seen last: whoever was faster may have picked it up. */
    const latest = ({ cars }: Seen) => ({ ...offered, car: seenOf(cars, carId) ?? offered.car });
    return {
      carId,
      plateNumber,
      model,
      hired: { partnerId, seats },
      rentalFor,
      writes: (seen) => [carCheck(latest(seen).car)],
      refusals: (seen, question) => [
        ...(question.need.driving === 'SELF_DRIVE' ? [] : [refusal('SELF_DRIVE_ONLY' as const)]),
        ...carRefusals(latest(seen), daysOf(seen, carId), question, policies(need.window.from)),
      ],
    };
  });

interface DispatchMarketRental extends Hire {
  readonly partnerId: string;
  readonly plateNumber: string;
  readonly model: string;
  readonly seats: number;
  readonly driverName?: string | null | undefined;
  readonly driverTelephone?: string | null | undefined;
  readonly costFen: number;
}

/** Sends a car that was rented for this trip; by its plate it is taken like any other, so that it is not rented twice. */
export const dispatchMarketRental = (
  ctx: Context,
  input: DispatchMarketRental,
): Promise<Result<DispatchOrder, MarketRentalRefusal>> =>
  hire<MarketRentalRefusal>(
    ctx,
    'dispatchMarketRental',
    'MARKET_RENTAL',
    input,
    async (cityCode, { need, policy }, request) => {
      const { partnerId, seats, costFen, requestId } = input;
      const plateNumber = plateOf(input.plateNumber) ?? input.plateNumber;
      const [partner, isHeld] = await Promise.all([
        nounOf(partnerId) === 'partner' ? findPartner(ctx, partnerId) : undefined,
        isPlateHeld(ctx, plateNumber),
      ]);
      const model = tidy(input.model);
      const driverName = tidy(input.driverName ?? '');
      const driverTelephone = tidy(input.driverTelephone ?? '');
      const agreed = { partnerId, plateNumber, model, seats, driverName, driverTelephone, costFen };
      const kind = rentalKindOf(need.window, policy);
      const driver = driverName === '' ? {} : { driverName, driverTelephone };
      const carId = derivedId('car', 'dispatchMarketRental', plateNumber);
      return {
        carId,
        plateNumber,
        model,
        hired: {
          partnerId,
          seats,
          rental: { kind, costFen, days: startedDays(need.window), ...driver },
        },
        refusals: (seen, question) => [
          ...rentalLengthRefusals(seenOf(seen.requests, requestId) ?? request, question.policy),
          ...rentalRefusals(agreed, { partner, isPlateHeld: isHeld }, cityCode, question),
          ...takenRefusals(daysOf(seen, carId), question, ['input', 'plateNumber'], plateNumber),
        ],
      };
    },
  );
