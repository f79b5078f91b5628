/** What a dispatcher who names a vehicle and a driver for a request looks at, and how that is judged. */
import type { Driver, Vehicle } from '../../fleet/types.ts';
import { daysOfResources } from '../../ledger/records.ts';
import { isLapsed, spansInWayOf } from '../../ledger/rules.ts';
import type { LedgerDay, Viewpoint } from '../../ledger/types.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { Window } from '../../platform/time.ts';
import { renterResource } from '../../rental/order/placing.ts';
import {
  bookedWindow,
  driverRefusals,
  driverServes,
  holderOf,
  servingRefusals,
  type Question,
} from '../source/matching.ts';
import { ridingTogether } from '../pooling/agreed-acts.ts';
import { bearingOn } from '../source/driving.ts';
import { selfDrivingOf } from '../source/self-driving.ts';
import { actorIn } from '../acts.ts';
import { selfDriverOf } from '../places.ts';
import { policiesOf } from '../policy-records.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import { isTheirs, partsOf, samePersonRefusals, stateRefusals } from '../states.ts';
import type { DispatchRefusal } from '../refusal-types.ts';
import { needsOf } from './arranging.ts';
import type { VehicleHold } from './board-types.ts';
import type { VehicleRequest } from '../types.ts';

/** What a dispatcher names. */
export interface Named {
  readonly requestId: string;
  readonly vehicleId: string;
  readonly driverId?: string | null | undefined;
  /** A hold of his own for the request that ends with the act. */
  readonly holdId?: string | null | undefined;
}

export interface Desk {
  readonly seen: Seen;
  /** His own holds for the request are not in his way. */
  readonly viewpoint: Required<Viewpoint>;
  readonly requestIn: (latest: Seen) => VehicleRequest;
  readonly vehicleIn: (latest: Seen) => Vehicle | undefined;
  readonly driverIn: (latest: Seen) => Driver | undefined;
  readonly questionIn: (latest: Seen) => Question;
  /** What vehicle and driver would be booked for. */
  readonly bookedIn: (latest: Seen) => Window;
  /** His own live holds that end with the act: the one he names, and those that were found in his way. */
  readonly holdsIn: (latest: Seen) => readonly VehicleHold[];
  /** Every reason against this vehicle and driver for this request. */
  readonly refusals: (latest: Seen) => Refusal<DispatchRefusal>[];
  /** The ledger's days of both: once an act is refused anyway, so that all reasons are told at once. */
  readonly withLedger: () => Promise<Seen>;
  /** The days, where a hold of his lies otherwise than what he would book: a move within a day needs it. */
  readonly ready: (latest: Seen) => Promise<Seen>;
  /** His holds that the last attempt found in his way. */
  readonly again: (latest: Seen) => Promise<Seen>;
}

const daysOf = (days: readonly LedgerDay[], resourceId: string): LedgerDay[] =>
  days.filter((day) => day.resourceId === resourceId);

const refusalsOfDriver = (
  driver: Driver | undefined,
  named: boolean,
  days: readonly LedgerDay[],
  request: VehicleRequest,
  question: Question,
  vehicle: Vehicle | undefined,
): Refusal<DispatchRefusal>[] =>
  named && !(driver && driverServes(driver, request, vehicle, question.policy))
    ? [refusal('DRIVER_NOT_FOUND', ['input', 'driverId'])]
    : driverRefusals(driver, driver ? daysOf(days, driver.id) : [], question, vehicle);

/**
 * Reads all that is named, and what the act itself would make, in one round; not the ledger, whose conditions decide
 * by themselves. With `together` all who agreed to share a car with the request are to be served. Undefined when the
 * request is not the caller's to dispatch.
 */
export const sitAtDesk = async (
  ctx: Context,
  { requestId, vehicleId, driverId, holdId }: Named,
  madeId: string,
  { together = false }: { readonly together?: boolean } = {},
): Promise<Desk | undefined> => {
  const viewer = actorIn(ctx);
  const named = [driverId, nounOf(holdId ?? '') === 'hold' ? holdId : undefined].filter((id) => id != null);
  const found = await look(ctx.store, [requestId, vehicleId, madeId, ...named]);
  const request = seenOf(found.requests, requestId);
  if (!request || !isTheirs('DISPATCH', partsOf(viewer, request))) return undefined;
  const selfDriver = selfDriverOf(request);
  const [policies, ridesWith, seen] = await Promise.all([
    policiesOf(ctx, request.divisionCode, ctx.now),
    ridingTogether(ctx, together ? [request] : []),
    selfDriver ? look(ctx.store, [selfDriver.personId], found) : found,
  ]);
  const viewpoint = { now: ctx.now, holder: holderOf(requestId, viewer.personId) };

  const requestIn = ({ requests }: Seen): VehicleRequest => seenOf(requests, requestId) ?? request;
  const vehicleIn = ({ vehicles }: Seen): Vehicle | undefined => seenOf(vehicles, vehicleId);
  const driverIn = ({ drivers }: Seen): Driver | undefined => seenOf(drivers, driverId ?? undefined);
  const questionIn = (latest: Seen): Question => {
    const wanted = requestIn(latest);
    const riding = ridesWith(wanted);
    const need = riding.length > 1 ? (needsOf(riding)[0] ?? wanted) : wanted;
    const { licences, days } = latest;
    const driving = selfDrivingOf(selfDriver, licences, days);
    return { need, ...viewpoint, policy: policies(need.window.from), selfDriver: driving };
  };
  const bookedIn = (latest: Seen): Window => {
    const { need, policy } = questionIn(latest);
    return bookedWindow(need.window, policy);
  };
  const holdsIn = ({ holds }: Seen): readonly VehicleHold[] =>
    holds.filter(
      (held) =>
        held.id !== madeId && held.holder === viewpoint.holder && held.resources.length > 0 && !isLapsed(held, ctx.now),
    );
  const withDays = async (latest: Seen): Promise<Seen> => {
    const { policy } = questionIn(latest);
    const named = [...latest.vehicles, ...latest.drivers].map(({ unitId, id }) => ({ shelf: unitId, resourceId: id }));
    const resources = [...named, ...(selfDriver ? [renterResource(selfDriver)] : [])];
    return { ...latest, days: await daysOfResources(ctx, resources, bearingOn(bookedIn(latest), policy)) };
  };
  const ready = async (latest: Seen): Promise<Seen> => {
    const booked = bookedIn(latest);
    const otherwise = holdsIn(latest).some(({ window }) => window.from !== booked.from || window.to !== booked.to);
    return otherwise ? withDays(latest) : latest;
  };
  return {
    seen,
    bookedIn,
    holdsIn,
    ready,
    viewpoint,
    requestIn,
    vehicleIn,
    driverIn,
    questionIn,
    refusals: (latest) => {
      const [wanted, question, vehicle] = [requestIn(latest), questionIn(latest), vehicleIn(latest)];
      return [
        ...stateRefusals('DISPATCH', wanted),
        ...samePersonRefusals('DISPATCH', viewer, wanted),
        ...servingRefusals(vehicle, daysOf(latest.days, vehicleId), wanted, question),
        ...refusalsOfDriver(driverIn(latest), driverId != null, latest.days, wanted, question, vehicle),
      ];
    },
    withLedger: () => withDays(seen),
    again: async (latest) => {
      const inWay = spansInWayOf(latest.days, bookedIn(latest), { now: ctx.now });
      const own = inWay.filter(({ hold }) => hold?.holder === viewpoint.holder).map(({ bookingId }) => bookingId);
      const unknown = [...new Set(own)].filter((id) => !seenOf(latest.holds, id));
      return ready(unknown.length > 0 ? await look(ctx.store, unknown, latest) : latest);
    },
  };
};
