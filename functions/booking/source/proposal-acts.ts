/** Which source could serve a trip, read in one parallel round. */
import { daysOfShelf } from '../../ledger/records.ts';
import { findDivision } from '../../organisation/records.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Context } from '../../platform/context.ts';
import type { Point } from '../../platform/geo.ts';
import { certain } from '../../platform/item.ts';
import type { Window } from '../../platform/time.ts';
import { offeredCars } from '../../rental/order/offered-acts.ts';
import { partnersOf } from '../../rental/records.ts';
import { actorIn } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import { policyAsked, standardPolicies } from '../policy.ts';
import { isRentalOnly, mostDays, rentalAskedFor } from '../rentals.ts';
import {
  distanceRefusals,
  drivingRefusals,
  leadRefusals,
  passengersRefusals,
  windowRefusals,
} from '../request/asking.ts';
import type { Driving, TripPriority, VehiclePurpose } from '../types.ts';
import { best, offersFrom, ownSources, sourcesOf, wouldDrive, type Sources } from './acts.ts';
import { alternativesFor } from './alternatives.ts';
import { earliestEnd } from './driving-time.ts';
import { dutyExceeded } from './duty.ts';
import { bookedWindow, holderOf, type Question } from './matching.ts';
import { readSelfDriving } from './self-driving-acts.ts';
import { neighbourOffers } from './neighbour-acts.ts';
import { proposals, type Supply, type TimeShareSupply } from './proposing.ts';
import type { SourceProposal, TripSources } from './types.ts';

interface AskedSources {
  readonly window: Window;
  readonly purpose: VehiclePurpose;
  readonly passengers: number;
  readonly driving: Driving;
  readonly distanceKm?: number | null | undefined;
  readonly priority?: TripPriority | null | undefined;
  readonly luggage?: number | null | undefined;
  readonly requestId?: string | null | undefined;
}

/** Where a trip begins; the middle of its unit's division while that is not known. */
const beginningOf = async (ctx: Context, { divisionCode }: Sources, { need }: Question): Promise<Point> =>
  need.pickUpPoint ?? certain(await findDivision(ctx, divisionCode), `division ${divisionCode}`).centre;

/** Time-share cars of a unit's city, and what of them is taken. */
export const timeShareFor = async (ctx: Context, sources: Sources, question: Question): Promise<TimeShareSupply> => {
  const { divisionCode } = sources;
  const { window } = question.need;
  const [offered, days, near] = await Promise.all([
    offeredCars(ctx, divisionCode, window.from),
    daysOfShelf(ctx, cityOf(divisionCode), bookedWindow(window, question.policy)),
    beginningOf(ctx, sources, question),
  ]);
  return { ...offered, days, near };
};

/** All that the sources of a unit have, in one parallel round. */
const supplyFor = async (ctx: Context, sources: Sources, question: Question): Promise<Supply> => {
  if (isRentalOnly(question.need.window, question.policy))
    return { offers: [], timeShare: undefined, partners: await partnersOf(ctx, cityOf(sources.divisionCode)) };
  const [offers, borrowed, timeShare, partners] = await Promise.all([
    offersFrom(ctx, sources, question),
    neighbourOffers(ctx, sources, question),
    timeShareFor(ctx, sources, question),
    partnersOf(ctx, cityOf(sources.divisionCode)),
  ]);
  return { offers: [...offers, ...borrowed].sort(best), timeShare, partners };
};

/** What each source says of a trip of a unit. */
const proposalsFor = async (ctx: Context, sources: Sources, question: Question): Promise<SourceProposal[]> =>
  proposals(await supplyFor(ctx, sources, question), question);

/** Sources and alternatives for a trip; none when no request could have such a window or so many passengers. */
export const tripSources = async (ctx: Context, asked: AskedSources): Promise<TripSources> => {
  const { requestId, distanceKm, priority, luggage, ...trip } = asked;
  const request = requestId == null ? undefined : await sourcesOf(ctx, requestId);
  const sources = requestId == null ? await ownSources(ctx) : request;
  const policies = sources ? await policiesOf(ctx, sources.divisionCode, ctx.now) : standardPolicies;
  const policy = policyAsked(policies, trip.window, ctx.now);
  const need = {
    ...trip,
    ...(distanceKm == null ? {} : { distanceKm }),
    ...(priority == null ? {} : { priority }),
    ...(luggage == null ? {} : { luggage }),
  };
  // What has been asked for already is judged with whoever would drive it.
  const undrivable = requestId == null ? drivingRefusals(need, policy) : [];
  const wrong = [
    ...windowRefusals(trip.window, ctx.now, policy, mostDays(policy)),
    ...passengersRefusals(trip.passengers, policy),
    ...distanceRefusals(distanceKm ?? undefined, policy),
    ...undrivable,
  ];
  const tooLate = priority == null ? [] : leadRefusals({ ...trip, priority }, ctx.now, policy);
  const problems = [...wrong, ...tooLate];
  const end = undrivable.length > 0 ? { earliestEnd: earliestEnd(need, policy) } : {};
  if (wrong.length > 0) return { proposals: [], alternatives: [], problems, ...end };
  const rentalKind = rentalAskedFor(trip.window, policy);
  const holder = requestId == null ? {} : { holder: holderOf(requestId, actorIn(ctx).personId) };
  const selfDriver = await readSelfDriving(ctx, wouldDrive(ctx, trip.driving, request), trip.window, policy);
  const question = { need, now: ctx.now, policy, selfDriver, ...holder };
  const duty = dutyExceeded(need, policy);
  return {
    proposals: sources ? await proposalsFor(ctx, sources, question) : [],
    alternatives: alternativesFor(need, policy),
    problems,
    ...(duty ? { dutyExceeded: duty } : {}),
    ...(rentalKind === undefined ? {} : { rentalKind }),
  };
};
