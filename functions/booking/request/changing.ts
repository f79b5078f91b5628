/** What may still change of a trip, and what a change brings about. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import { nobodyRefusals, toApprove, type ApprovalTerms } from '../approval/chain.ts';
import { stateRefusals, windowPastRefusals } from '../states.ts';
import type { TripDetails, TripRevision, VehicleRequest } from '../types.ts';
import { drivingRefusals, rentalRefusals, requestRefusals, tripFields, tripRefusals } from './asking.ts';
import type { Ride } from './seating.ts';
import type { ChangeRefusal } from './types.ts';

type Field = keyof TripDetails;

const only = (trip: TripDetails, names: readonly Field[]): Partial<TripDetails> =>
  Object.fromEntries(names.flatMap((name) => (trip[name] === undefined ? [] : [[name, trip[name]]])));

/** The trip of a request, without what has become of it. */
export const tripOf = (request: VehicleRequest): TripDetails => only(request, tripFields) as TripDetails;

/** A value as text; the parts of windows and points in order, for the database keeps none. */
const textOf = (value: unknown): string =>
  JSON.stringify(
    typeof value === 'object' && value !== null ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value,
  );

/** Fields in which two trips differ. */
export const changedFields = (before: TripDetails, after: TripDetails): Field[] =>
  tripFields.filter((name) => textOf(before[name]) !== textOf(after[name]));

/**
 * What the unit approves a trip for: when, where to, and what for, in its requester's own words, too: whether a trip is
 * official is decided by them more than by any category. Every condition of a chain is here or below: purpose, reach,
 * priority, days (the window), distance. What is not, is of the ride: who is called, where one gets in and with how much
 * luggage; whether the car waits or goes home empty lies within the same window.
 */
const approvedFields: readonly Field[] = [
  'window',
  'destination',
  'stops',
  'reach',
  'reason',
  'purpose',
  'priority',
  'lengthReason',
];

/**
 * Whether a trip that was approved needs to be approved anew: also when more people ride, or farther, or when nobody of
 * the fleet drives any more; fewer, nearer and with a driver are less than was approved.
 */
export const needsNewApproval = (before: TripDetails, after: TripDetails): boolean =>
  changedFields(before, after).some((name) => approvedFields.includes(name)) ||
  (after.driving === 'SELF_DRIVE' && before.driving !== 'SELF_DRIVE') ||
  after.passengers > before.passengers ||
  (after.distanceKm ?? 0) > (before.distanceKm ?? 0);

/** What concerns the ride itself and may change until departure; everything else belongs to the dispatcher by then. */
const rideFields: readonly Field[] = ['telephone', 'pickUp', 'pickUpPoint', 'stops', 'luggage', 'passengers'];

/** Seats of the assigned cars, the drivers' and those of others who share them taken off. */
const seatsRefusals = ({ passengers, driving }: TripDetails, rides: readonly Ride[]): Refusal<'SEATS_TOO_FEW'>[] => {
  const taken = rides.reduce((sum, { others }) => sum + others + (driving === 'WITH_DRIVER' ? 1 : 0), 0);
  const seats = rides.reduce((sum, { vehicle }) => sum + vehicle.seats, 0);
  const plate = rides.map(({ vehicle }) => vehicle.plateNumber).join('、');
  const people = passengers + taken;
  return people <= seats ? [] : [refusal('SEATS_TOO_FEW', ['input', 'passengers'], { plate, people, seats })];
};

/** Somebody rides in each car of a split request: for fewer than cars there is one too many, which the dispatcher takes back. */
const carsRefusals = ({ passengers }: TripDetails, { length: cars }: readonly Ride[]): Refusal<'CARS_TOO_MANY'>[] =>
  passengers < 1 || passengers >= cars ? [] : [refusal('CARS_TOO_MANY', ['input', 'passengers'], { cars })];

/** Times are judged anew only when they are moved: a telephone may change minutes before the trip. */
const timeIsMoved = (fields: readonly Field[]): boolean => fields.includes('window') || fields.includes('priority');

/** Everything that forbids a change, all at once. */
export const changeRefusals = (
  request: VehicleRequest,
  after: TripDetails,
  rides: readonly Ride[],
  now: Instant,
  { policy, ...terms }: ApprovalTerms,
): Refusal<ChangeRefusal>[] => {
  const fields = changedFields(tripOf(request), after);
  if (request.state === 'DISPATCHED')
    return [
      ...fields
        .filter((name) => !rideFields.includes(name))
        .map((name) => refusal('FIXED_BY_DISPATCH' as const, ['input', name])),
      ...tripRefusals(after, policy),
      ...(fields.includes('passengers') ? carsRefusals(after, rides) : []),
      // A car that was assigned a moment ago has yet to be looked at.
      ...(after.passengers > request.passengers && rides.length === request.orderIds.length
        ? seatsRefusals(after, rides)
        : []),
    ];
  return [
    ...stateRefusals('CHANGE', request),
    ...nobodyRefusals(terms),
    ...(timeIsMoved(fields)
      ? requestRefusals(after, now, policy)
      : [
          ...windowPastRefusals(request, now),
          ...(fields.includes('distanceKm') ? drivingRefusals(after, policy) : []),
          ...tripRefusals(after, policy),
          ...rentalRefusals(after, policy),
        ]),
  ];
};

/** Whether the unit decides from the first step on; after dispatch it never does. */
const startsAnew = (request: VehicleRequest, after: TripDetails): boolean =>
  request.state !== 'DISPATCHED' && needsNewApproval(tripOf(request), after);

/** Whether a change undoes an approval, or what has been approved so far. */
export const losesApproval = (request: VehicleRequest, after: TripDetails): boolean =>
  startsAnew(request, after) && request.approvals.length > 0;

/** How many changes a request remembers; the latest. */
const MOST_REVISIONS = 20;

/** What a change makes of a request; approval starts anew where it must, which after dispatch it never does. */
export const changeOf = (
  request: VehicleRequest,
  after: TripDetails,
  by: string,
  at: Instant,
  terms?: ApprovalTerms,
) => {
  const before = tripOf(request);
  const fields = changedFields(before, after);
  const anew = startsAnew(request, after) ? terms : undefined;
  const state = anew ? 'WAITING_APPROVAL' : request.state;
  const undone = anew && request.approvals.length > 0 ? { undone: request.approvals } : {};
  const revision: TripRevision = { at, by, before: only(before, fields), after: only(after, fields), state, ...undone };
  return {
    ...Object.fromEntries(fields.map((name) => [name, after[name]])),
    ...(anew ? toApprove(anew, { ...after, requesterId: request.requesterId }, at) : {}),
    state,
    // A time of one's own choosing is what is planned from now on; what was driven until a breakdown stays as it was.
    ...(fields.includes('window') && request.planned && !request.brokenOffOrderIds ? { planned: undefined } : {}),
    revisions: [...(request.revisions ?? []), revision].slice(-MOST_REVISIONS),
  };
};
