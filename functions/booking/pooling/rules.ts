/** Which requests may share a car (拼车), and where an invitation stands. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import { MINUTE, type Instant, type Window } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { isRentalOnly } from '../rentals.ts';
import { changedFields, tripOf } from '../request/changing.ts';
import type { TripDetails, VehiclePurpose, VehicleRequest } from '../types.ts';
import {
  poolingObstacleNames,
  type Pooling,
  type PoolingEnd,
  type PoolingEndCause,
  type PoolingObstacle,
  type PoolingState,
} from './types.ts';

/** A destination as people mean it: width, case, spaces and punctuation do not matter. */
const placeOf = (destination: string): string =>
  destination
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

/** Whether some category of vehicle may serve all of these purposes. */
const servedTogether = (purposes: readonly VehiclePurpose[], policy: BookingPolicy): boolean =>
  Object.values(policy.purposes).some((permitted) => purposes.every((purpose) => permitted.includes(purpose)));

const spreadOf = (moments: readonly Instant[]): number => Math.max(...moments) - Math.min(...moments);

/** Whether some begin and end at about the same times, and all are on their way at one moment. */
const areTogether = (windows: readonly Window[], { poolingMinutes }: BookingPolicy): boolean => {
  const [departures, returns] = [windows.map(({ from }) => from), windows.map(({ to }) => to)];
  return (
    [departures, returns].every((moments) => spreadOf(moments) <= poolingMinutes * MINUTE) &&
    Math.max(...departures) < Math.min(...returns)
  );
};

const isOne = (values: readonly string[]): boolean => new Set(values).size < 2;

const together = (requests: readonly VehicleRequest[]): number =>
  requests.reduce((sum, { passengers }) => sum + passengers, 0);

/** What has to fit for some requests to ride in one car, in the order in which it is told where it does not. */
const fits: Readonly<Record<PoolingObstacle, (requests: readonly VehicleRequest[], policy: BookingPolicy) => boolean>> =
  {
    DESTINATION: (requests) => isOne(requests.map(({ destination }) => placeOf(destination))),
    TIME: (requests, policy) =>
      areTogether(
        requests.map(({ window }) => window),
        policy,
      ),
    JOURNEY: (requests) => isOne(requests.map(({ journey }) => journey)),
    PURPOSE: (requests, policy) =>
      servedTogether(
        requests.map(({ purpose }) => purpose),
        policy,
      ),
    PASSENGERS: (requests, { mostPassengers }) => together(requests) <= mostPassengers,
    DRIVING: (requests) => requests.every(({ driving }) => driving === 'WITH_DRIVER'),
    EMERGENCY: (requests) => requests.every(({ priority }) => priority !== 'EMERGENCY'),
    LENGTH: (requests, policy) => requests.every(({ window }) => !isRentalOnly(window, policy)),
  };

/** What keeps some requests from riding in one car; empty where they could. */
export const poolingObstacles = (requests: readonly VehicleRequest[], policy: BookingPolicy): PoolingObstacle[] =>
  poolingObstacleNames.filter((obstacle) => !fits[obstacle](requests, policy));

/** Whether two requests could ride in one car. */
export const poolable = (a: VehicleRequest, b: VehicleRequest, policy: BookingPolicy): boolean =>
  a.id !== b.id && poolingObstacles([a, b], policy).length === 0;

/** Why some requests could not ride in one car: each obstacle by itself. */
export const poolingRefusals = (
  requests: readonly VehicleRequest[],
  policy: BookingPolicy,
  path: readonly string[] = [],
): Refusal<'NOT_POOLABLE'>[] => {
  const { poolingMinutes: minutes, mostPassengers: most, longestTripDays: days } = policy;
  return poolingObstacles(requests, policy).map((obstacle) =>
    refusal('NOT_POOLABLE', path, { obstacle, people: together(requests), most, minutes, days }),
  );
};

/** Where an invitation stands: one refusal or a side that leaves ends it, and silence when its time is over. */
export const poolingState = ({ requestIds, answers, answerBy, dissolved }: Pooling, now: Instant): PoolingState => {
  if (dissolved) return 'DISSOLVED';
  if (requestIds.some((id) => answers[id]?.accepted === false)) return 'DECLINED';
  if (requestIds.every((id) => answers[id]?.accepted === true)) return 'AGREED';
  return now < answerBy ? 'OPEN' : 'LAPSED';
};

/** How an invitation came to its end before its time, or before one car had taken all. */
export const endOf = ({ dissolved }: Pooling): PoolingEnd | undefined =>
  dissolved && { cause: dissolved.requestId === undefined ? 'WITHDRAWN' : 'LEFT', ...dissolved };

/** When one of its sides left what is shared, or was to be. */
export const leftAt = ({ left = [], dissolved }: Pooling, requestId: string): Instant | undefined =>
  [...left, dissolved].find((one) => one?.requestId === requestId)?.at;

/** Those who share one car, or are to: all who were asked, but for who left it. */
export const sidesOf = (pooling: Pooling): string[] =>
  pooling.requestIds.filter((id) => leftAt(pooling, id) === undefined);

/** Whether a request is bound by an invitation that is open or agreed. */
export const isBound = (pooling: Pooling | undefined, now: Instant): boolean =>
  pooling !== undefined && ['OPEN', 'AGREED'].includes(poolingState(pooling, now));

/** The state in which the sides of an invitation are asked: they wait for a car, or each has one already. */
export const stateAsked = ({ merges }: Pick<Pooling, 'merges'>): VehicleRequest['state'] =>
  merges ? 'DISPATCHED' : 'APPROVED';

/** Whether all of some requests have agreed to ride together, in whichever car. */
export const agreedBy = (pooling: Pooling | undefined, requests: readonly VehicleRequest[], now: Instant): boolean =>
  pooling !== undefined &&
  poolingState(pooling, now) === 'AGREED' &&
  requests.every(({ id, poolingId }) => poolingId === pooling.id && pooling.requestIds.includes(id));

/** Whether what some have agreed to is taken up into an invitation to more: they ride in one car already. */
const isWidened = (pooling: Pooling, requestIds: readonly string[], now: Instant): boolean =>
  poolingState(pooling, now) === 'AGREED' &&
  requestIds.some((id) => !pooling.requestIds.includes(id)) &&
  sidesOf(pooling).every((id) => requestIds.includes(id));

/** Whether an invitation keeps a request that has a car already from being asked with these to merge them. */
export const isBoundElsewhere = (pooling: Pooling | undefined, requestIds: readonly string[], now: Instant): boolean =>
  isBound(pooling, now) && !(pooling && isWidened(pooling, requestIds, now));

/** Whether a request that was not under way is at its end: given up, with what was driven of it until it broke off as a trip. */
const isGivenUp = ({ state }: VehicleRequest): boolean =>
  state === 'CANCELLED' || state === 'REJECTED' || state === 'LUMP_SUM' || state === 'RETURNED';

/**
 * What the other sides agreed to, however many ride: all go by the places where one of them gets in and stops, and no
 * car takes who drives himself, or does not come back with them. Telephone and luggage they were not shown; nor the
 * point on the map, which only says where the place of that name lies.
 */
const sharedFields: readonly (keyof TripDetails)[] = ['pickUp', 'stops', 'journey', 'driving'];

/** Whether a trip is another than the other sides agreed to, also where more ride; where fewer do, the others lose nothing. */
const isAnotherTrip = (before: VehicleRequest, after: VehicleRequest): boolean =>
  after.passengers > before.passengers ||
  changedFields(tripOf(before), tripOf(after)).some((name) => sharedFields.includes(name));

/**
 * Whether a change takes a request out of what was agreed before one car was sent to all: it needs none any more, its
 * unit approves it anew, or it has become another trip than the others agreed to.
 */
export const leavesPooling = (before: VehicleRequest | undefined, after: VehicleRequest): boolean =>
  (before?.state === 'APPROVED' && after.state === 'WAITING_APPROVAL') ||
  (before?.state === 'APPROVED' && after.state === 'APPROVED' && isAnotherTrip(before, after)) ||
  ((before?.state === 'WAITING_APPROVAL' || before?.state === 'APPROVED') && isGivenUp(after));

/** Whether a change takes a request out of a car of its own that was to be merged with that of others, or makes another trip of it. */
export const leavesOwnCar = (before: VehicleRequest | undefined, after: VehicleRequest): boolean =>
  before?.state === 'DISPATCHED' &&
  (isGivenUp(after) || after.state === 'APPROVED' || (after.state === 'DISPATCHED' && isAnotherTrip(before, after)));

/** Why a change takes a request out of what was agreed, or out of a car of its own. */
export const causeOfLeaving = (before: VehicleRequest | undefined, after: VehicleRequest): PoolingEndCause => {
  if (isGivenUp(after)) return 'LEFT';
  return before?.state === 'DISPATCHED' && after.state === 'APPROVED' ? 'CAR_LOST' : 'CHANGED';
};

/** Those of an invitation who go on in a car that a request was sent with and needs no more. */
export const leftBehind = (
  before: VehicleRequest | undefined,
  after: VehicleRequest,
  others: readonly VehicleRequest[],
): readonly VehicleRequest[] =>
  before?.state === 'DISPATCHED' && isGivenUp(after)
    ? others.filter(
        ({ state, orderIds }) => state === 'DISPATCHED' && orderIds.some((id) => before.orderIds.includes(id)),
      )
    : [];

/** Whether nobody of an invitation rides with one of its sides by these orders, though somebody has a car. */
export const ridesAlone = (orderIds: readonly string[], others: readonly VehicleRequest[]): boolean => {
  const sent = others.filter(({ state }) => state === 'DISPATCHED');
  return sent.length > 0 && sent.every((other) => !other.orderIds.some((id) => orderIds.includes(id)));
};

/** Until when an invitation may be accepted: its time, but never beyond the first departure. */
export const answerByFor = (requests: readonly VehicleRequest[], now: Instant, policy: BookingPolicy): Instant =>
  Math.min(now + policy.poolingAnswerMinutes * MINUTE, ...requests.map(({ window }) => window.from));
