/** Which vehicles could serve a trip: the search that answers like the dispatch would. */
import { vehicleRoster } from '../../fleet/roster-records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { daysOfShelf } from '../../ledger/records.ts';
import { byResource, daysWithout } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { findUnit } from '../../organisation/records.ts';
import { comparePositions, connectionOf, type Connection, type ListArguments } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { makeMemory } from '../../platform/memory.ts';
import { done, refused, type Result } from '../../platform/result.ts';
import { MINUTE, type Window } from '../../platform/time.ts';
import { distanceRefusals, passengersRefusals, windowRefusals } from '../request/asking.ts';
import { bookedWindow, holderOf, sourceOf, vehicleRefusals, type Asking, type Question } from './matching.ts';
import { sourceOrder } from './proposing.ts';
import { readSelfDriving } from './self-driving-acts.ts';
import { selfDriverOf } from '../places.ts';
import { policiesOf } from '../policy-records.ts';
import { policyAsked, standardPolicies } from '../policy.ts';
import { findRequest } from '../records.ts';
import { partsOf } from '../states.ts';
import { actorIn } from '../acts.ts';
import type { SearchRefusal } from '../refusal-types.ts';
import type { Driving, SelfDriver, VehicleOffer, VehiclePurpose, VehicleRequest } from '../types.ts';

interface FreeVehicles extends ListArguments {
  readonly window: Window;
  readonly purpose: VehiclePurpose;
  readonly passengers: number;
  readonly driving: Driving;
  readonly distanceKm?: number | null | undefined;
  readonly requestId?: string | null | undefined;
  readonly includeUnavailable: boolean;
}

/** The unit that asks, the service centre whose pool serves it, and the division whose policy holds. */
export type Sources = Asking;

/** A unit changes its service centre once in years; a minute's memory saves every search a read round. */
const sourcesOfUnits = makeMemory<Sources>(MINUTE, 5_000);

export const ownSources = (ctx: Context): Promise<Sources> => {
  const { unitId } = actorIn(ctx);
  return sourcesOfUnits.read(ctx.store, unitId, ctx.now, async () => {
    const { servedBy: centreId, divisionCode } = certain(await findUnit(ctx, unitId), `unit ${unitId}`);
    return { unitId, centreId, divisionCode };
  });
};

/** The request that a vehicle is looked for, and so its sources; undefined when it is not the caller's to see. */
export const sourcesOf = async (ctx: Context, requestId: string): Promise<VehicleRequest | undefined> => {
  const request = nounOf(requestId) === 'request' ? await findRequest(ctx, requestId) : undefined;
  return request && partsOf(ctx.viewer, request).size > 0 ? request : undefined;
};

/** Who would drive himself: whoever asked for it, or whoever looks around. */
export const wouldDrive = (
  ctx: Context,
  driving: Driving,
  request: VehicleRequest | undefined,
): SelfDriver | undefined => {
  const { personId: requesterId, unitId } = actorIn(ctx);
  return selfDriverOf({ ...(request ?? { requesterId, unitId }), driving });
};

interface Fleet {
  readonly vehicles: readonly Vehicle[];
  readonly days: readonly LedgerDay[];
}

/** A fleet's roster, which may be some seconds old, beside what is taken of it this moment: one parallel round. */
const readFleet = async (ctx: Context, fleetId: string, window: Window): Promise<Fleet> => {
  const [vehicles, days] = await Promise.all([
    vehicleRoster.of(ctx, fleetId, ctx.now),
    daysOfShelf(ctx, fleetId, window),
  ]);
  return { vehicles, days };
};

const offersOf = ({ vehicles, days }: Fleet, sources: Sources, question: Question): VehicleOffer[] => {
  const daysOf = byResource(days);
  return vehicles.flatMap((vehicle) => {
    const source = sourceOf(vehicle.unitId, sources);
    const refusals = vehicleRefusals(vehicle, daysOf.get(vehicle.id) ?? [], question);
    return source ? [{ vehicle, source, available: refusals.length === 0, refusals }] : [];
  });
};

/** Best first: what can be booked, own unit before pool, no more seats than needed; then by plate. */
const rank = ({ available, source, vehicle }: VehicleOffer): (string | number)[] => [
  available ? 0 : 1,
  sourceOrder.indexOf(source),
  vehicle.seats,
  vehicle.plateNumber,
  vehicle.id,
];

export const best = (a: VehicleOffer, b: VehicleOffer): number => comparePositions(rank(a), rank(b));

export type OfferConnection = Connection<VehicleOffer> & { availableCount: number };

/**
 * Vehicles of the own unit and its centre with the answer whether they can serve; refused when no request could have
 * such a window or so many passengers.
 */
export const freeVehicles = async (
  ctx: Context,
  asked: FreeVehicles,
): Promise<Result<OfferConnection, SearchRefusal>> => {
  const { window, purpose, passengers, driving, distanceKm, requestId } = asked;
  const request = requestId == null ? undefined : await sourcesOf(ctx, requestId);
  const sources = requestId == null ? await ownSources(ctx) : request;
  const policies = sources ? await policiesOf(ctx, sources.divisionCode, ctx.now) : standardPolicies;
  const asking = policyAsked(policies, window, ctx.now);
  const wrong = [
    ...windowRefusals(window, ctx.now, asking),
    ...passengersRefusals(passengers, asking),
    ...distanceRefusals(distanceKm ?? undefined, asking),
  ];
  if (wrong.length > 0) return refused(wrong);
  const need = { window, purpose, passengers, driving, ...(distanceKm == null ? {} : { distanceKm }) };
  const holder = requestId == null ? {} : { holder: holderOf(requestId, actorIn(ctx).personId) };
  const policy = policies(window.from);
  const selfDriver = await readSelfDriving(ctx, wouldDrive(ctx, driving, request), window, policy);
  const question = { need, now: ctx.now, policy, selfDriver, ...holder };
  const offers = sources ? await offersFrom(ctx, sources, question) : [];
  const available = offers.filter((offer) => offer.available);
  const listed = (asked.includeUnavailable ? offers : available).sort(best);
  return done({ ...connectionOf(listed, asked, rank), availableCount: available.length });
};

/** What goes with the act for which is asked: orders that end with it, and vehicles that are sent by it anyway. */
export interface Beside {
  readonly orderIds?: readonly string[];
  readonly vehicleIds?: readonly string[];
}

/** What one fleet offers; a fleet without vehicles has no ledger to look at. */
export const offersOfFleet = async (
  ctx: Context,
  fleetId: string,
  sources: Sources,
  question: Question,
  { orderIds = [], vehicleIds = [] }: Beside = {},
): Promise<VehicleOffer[]> => {
  const roster = await vehicleRoster.of(ctx, fleetId, ctx.now);
  const vehicles = roster.filter(({ id }) => !vehicleIds.includes(id));
  if (vehicles.length === 0) return [];
  const taken = await daysOfShelf(ctx, fleetId, bookedWindow(question.need.window, question.policy));
  const days = orderIds.reduce<readonly LedgerDay[]>((left, id) => daysWithout(left, id), taken);
  return offersOf({ vehicles, days }, sources, question);
};

/** What both sources offer, read in one parallel round. */
export const offersFrom = async (ctx: Context, sources: Sources, question: Question): Promise<VehicleOffer[]> => {
  const booked = bookedWindow(question.need.window, question.policy);
  const fleetIds = [...new Set([sources.unitId, sources.centreId])];
  const fleets = await Promise.all(fleetIds.map((fleetId) => readFleet(ctx, fleetId, booked)));
  return fleets.flatMap((fleet) => offersOf(fleet, sources, question));
};
