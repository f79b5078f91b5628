/** What the dispatcher is advised: suggestions for what waits, and what could take a request or an order at all. */
import type { Vehicle } from '../../fleet/types.ts';
import { daysOfResource } from '../../ledger/records.ts';
import { daysWithout } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { findUnit } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { DAY, dayWindow, overlaps, type CivilDate, type Window } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { ridingTogether } from '../pooling/agreed-acts.ts';
import { selfDriverOf } from '../places.ts';
import { policiesOf, policiesOfAll } from '../policy-records.ts';
import { isRentalOnly } from '../rentals.ts';
import { look, seenOf } from '../seen-records.ts';
import { bearingOn, licensedSeats } from '../source/driving.ts';
import {
  bookedWindow,
  driverRefusals,
  driverServes,
  holderOf,
  servingRefusals,
  sourceOfAll,
  tripLengthRefusals,
  type Question,
} from '../source/matching.ts';
import { readSelfDriving } from '../source/self-driving-acts.ts';
import { partsOf, tripWindow } from '../states.ts';
import type { DispatchOrder, TripNeed, VehicleOffer, VehicleRequest } from '../types.ts';
import { movedWith, needsOf } from './arranging.ts';
import { waitingFor } from './board-acts.ts';
import { hiredOrderRefusals } from './hiring.ts';
import { bearingOnAll, readLent, readMeans, readSelfDrivers, together } from './means-acts.ts';
import { suggestionsFor, suggestionsForAll } from './suggesting.ts';
import type { AssignmentOptions, DriverOffer, HiredCarOffer, Suggestion } from './option-types.ts';

/** Alternatives for one request. */
const ALTERNATIVES = 3;
/** For how many of those that wait, the first to be served, there is a suggestion. */
const SUGGESTED_MOST = 200;

/**
 * Suggestions for the requests that wait for a day, none in the way of another; or the best few for one of them alone.
 */
export const suggestAssignments = async (
  ctx: Context,
  { date, requestId }: { readonly date: CivilDate; readonly requestId?: string | null | undefined },
): Promise<Suggestion[]> => {
  const { unitId, personId: dispatcherId } = actorIn(ctx);
  const centre = certain(await findUnit(ctx, unitId), `unit ${unitId}`);
  const policies = await policiesOf(ctx, centre.divisionCode, ctx.now);
  const waiting = await waitingFor(ctx, unitId, dayWindow(date), policies(ctx.now));
  const wanted = waiting
    // No vehicle of a fleet serves for longer than a trip: a rental is asked of partners.
    .filter(({ window }) => !isRentalOnly(window, policies(window.from)))
    .filter(({ id, window }) =>
      requestId == null ? window.from > ctx.now && overlaps(window, dayWindow(date)) : id === requestId,
    )
    .slice(0, SUGGESTED_MOST);
  if (wanted.length === 0) return [];
  const riding = await ridingTogether(ctx, wanted);
  const all = wanted.flatMap(riding);
  const fleets = [unitId, ...all.map((request) => request.unitId)];
  const bearing = bearingOnAll(all, policies);
  const [own, lent, driving, ofAll] = await Promise.all([
    readMeans(ctx, fleets, bearing),
    readLent(ctx, all, bearing),
    readSelfDrivers(ctx, wanted, bearing),
    policiesOfAll(ctx, [centre, ...all], ctx.now),
  ]);
  const means = together(together(own, lent), driving);
  const deciding = { now: ctx.now, dispatcherId, policies: ofAll, riding };
  const [only] = wanted;
  return requestId == null || !only
    ? suggestionsForAll(wanted, means, deciding)
    : suggestionsFor(only, means, deciding, ALTERNATIVES);
};

/** What a vehicle and a driver are looked for: a waiting request, or an order that has not departed. */
interface OptionsFor {
  readonly requestId?: string | null | undefined;
  readonly orderId?: string | null | undefined;
  /** Other times for it. */
  readonly window?: Window | null | undefined;
  /** The request alone, though all sides agreed to share a car. */
  readonly alone?: boolean | null | undefined;
  /** Passengers in one car, where it is to be split. */
  readonly passengers?: number | null | undefined;
}

interface Subject {
  readonly requests: readonly VehicleRequest[];
  readonly needs: readonly TripNeed[];
  /** Orders that do not stand in their own way. */
  readonly orderIds: readonly string[];
  readonly order: DispatchOrder | undefined;
  readonly holder: string | undefined;
  readonly window: Window;
}

/** What is asked for, as it would be; undefined when it is not the caller's to dispatch. */
const subjectOf = async (
  ctx: Context,
  { requestId, orderId, window, alone, passengers }: OptionsFor,
): Promise<Subject | undefined> => {
  const viewer = actorIn(ctx);
  const named = await look(ctx.store, [requestId ?? orderId ?? '']);
  const order = seenOf(named.orders, orderId ?? undefined);
  const seen = order ? await look(ctx.store, order.requestIds, named) : named;
  const riding = await ridingTogether(ctx, order || alone === true ? [] : seen.requests);
  const requests = order ? seen.requests : seen.requests.flatMap(riding);
  const trip = requests.length > 0 ? tripWindow(requests) : undefined;
  if (!trip || !requests.every((request) => partsOf(viewer, request).has('DISPATCHER'))) return undefined;
  const moved = requests.map((request) => ({ ...request, window: movedWith(request.window, trip, window ?? trip) }));
  return {
    requests,
    needs: needsOf(moved, passengers ?? order?.passengers),
    orderIds: requests.flatMap((request) => request.orderIds),
    order,
    holder: order || requestId == null ? undefined : holderOf(requestId, viewer.personId),
    window: window ?? trip,
  };
};

/** What the partner's car of an order says to what is asked of it; undefined where its vehicle is of a fleet. */
const hiredOfferOf = async (
  ctx: Context,
  order: DispatchOrder,
  questions: readonly Question[],
  booked: Window,
): Promise<HiredCarOffer | undefined> => {
  const { id, hired, plateNumber, vehicleId: resourceId, vehicleShelf: shelf } = order;
  if (!hired) return undefined;
  const [days, { cars }] = await Promise.all([
    daysOfResource(ctx, { shelf, resourceId }, booked),
    look(ctx.store, [resourceId]),
  ]);
  const [car, others] = [seenOf(cars, resourceId), daysWithout(days, id)];
  const refusals = questions.flatMap((question) => hiredOrderRefusals({ ...order, hired }, car, others, question));
  return { plateNumber, available: refusals.length === 0, refusals };
};

/** Vehicles and drivers for a request or an order, each with the answer that the act itself would give. */
export const assignmentOptions = async (ctx: Context, asked: OptionsFor): Promise<AssignmentOptions | undefined> => {
  const subject = await subjectOf(ctx, asked);
  const [first] = subject?.requests ?? [];
  if (!subject || !first) return undefined;
  const { requests, needs, window, holder } = subject;
  const policies = await policiesOfAll(ctx, requests, ctx.now);
  const policy = policies(window.from);
  const fleets = [first.centreId, ...requests.map(({ unitId }) => unitId)];
  // No fleet serves for longer than a trip, whatever is booked: its first day is enough to say so.
  const { from } = window;
  const looked = isRentalOnly(window, policy) ? { from, to: from + DAY } : window;
  const bearing = bearingOn(bookedWindow(looked, policy), policy);
  const [own, lent, selfDriver] = await Promise.all([
    readMeans(ctx, fleets, bearing),
    readLent(
      ctx,
      requests.map((request) => ({ ...request, window })),
      bearing,
    ),
    readSelfDriving(ctx, selfDriverOf(first), window, policy, subject.orderIds),
  ]);
  const asking = {
    now: ctx.now,
    policy,
    selfDriver,
    ...(holder === undefined ? {} : { holder }),
    ...(subject.orderIds.length > 0 ? { until: window.to } : {}),
  };
  const questions = needs.map((need): Question => ({ ...asking, need }));
  const means = together(own, lent);
  const daysOf = (id: string): readonly LedgerDay[] => subject.orderIds.reduce(daysWithout, means.days.get(id) ?? []);
  const vehicles = means.vehicles.flatMap((vehicle): VehicleOffer[] => {
    const source = sourceOfAll(vehicle, requests, policy);
    const against = questions.flatMap((question) =>
      requests.flatMap((request) => servingRefusals(vehicle, daysOf(vehicle.id), request, question)),
    );
    const refusals = [...new Map(against.map((one) => [JSON.stringify(one), one])).values()];
    return source ? [{ vehicle, source, available: refusals.length === 0, refusals }] : [];
  });
  const [question] = questions;
  const drivers = means.drivers.flatMap((driver): DriverOffer[] => {
    const serves = (vehicle?: Vehicle): boolean =>
      requests.every((request) => driverServes(driver, request, vehicle, policy));
    const comesWith = serves() ? [] : lent.vehicles.filter(serves).map(({ id }) => id);
    if (comesWith.length === 0 && !serves()) return [];
    const refusals = question
      ? [...tripLengthRefusals(question), ...driverRefusals(driver, daysOf(driver.id), question)]
      : [];
    const seats = licensedSeats(driver.licenceClass, policy);
    return [{ driver, available: refusals.length === 0, licensedSeats: seats, comesWith, refusals }];
  });
  const hired = subject.order && (await hiredOfferOf(ctx, subject.order, questions, bookedWindow(window, policy)));
  return { vehicles, drivers, ...(hired ? { hired } : {}) };
};
