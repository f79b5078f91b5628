/** Which requests may share a car (拼车), and where an invitation stands. Pure. */
import { MINUTE, overlaps, type Instant } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import { isRentalOnly } from '../rentals.ts';
import type { VehiclePurpose, VehicleRequest } from '../types.ts';
import type { Pooling, PoolingState } from './types.ts';

/** A destination as people mean it: width, case, spaces and punctuation do not matter. */
const placeOf = (destination: string): string =>
  destination
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

/** Whether some category of vehicle may serve all of these purposes. */
const servedTogether = (purposes: readonly VehiclePurpose[], policy: BookingPolicy): boolean =>
  Object.values(policy.purposes).some((permitted) => purposes.every((purpose) => permitted.includes(purpose)));

const startTogether = (a: VehicleRequest, b: VehicleRequest, { poolingMinutes }: BookingPolicy): boolean =>
  overlaps(a.window, b.window) &&
  Math.abs(a.window.from - b.window.from) <= poolingMinutes * MINUTE &&
  Math.abs(a.window.to - b.window.to) <= poolingMinutes * MINUTE;

/** Whether two requests could ride in one car: same destination and time, both driven, and a vehicle may serve both. */
export const poolable = (a: VehicleRequest, b: VehicleRequest, policy: BookingPolicy): boolean =>
  a.id !== b.id &&
  a.driving === 'WITH_DRIVER' &&
  b.driving === 'WITH_DRIVER' &&
  a.journey === b.journey &&
  a.priority !== 'EMERGENCY' &&
  b.priority !== 'EMERGENCY' &&
  placeOf(a.destination) === placeOf(b.destination) &&
  startTogether(a, b, policy) &&
  !isRentalOnly(a.window, policy) &&
  servedTogether([a.purpose, b.purpose], policy) &&
  a.passengers + b.passengers <= policy.mostPassengers;

/** Whether all of some requests could ride in one car. */
export const allPoolable = (requests: readonly VehicleRequest[], policy: BookingPolicy): boolean =>
  requests.every((a, i) => requests.slice(i + 1).every((b) => poolable(a, b, policy))) &&
  servedTogether(
    requests.map(({ purpose }) => purpose),
    policy,
  ) &&
  requests.reduce((sum, { passengers }) => sum + passengers, 0) <= policy.mostPassengers;

/** Where an invitation stands: one refusal or a side that leaves ends it, and silence when its time is over. */
export const poolingState = ({ requestIds, answers, answerBy, dissolved }: Pooling, now: Instant): PoolingState => {
  if (dissolved) return 'DISSOLVED';
  if (requestIds.some((id) => answers[id]?.accepted === false)) return 'DECLINED';
  if (requestIds.every((id) => answers[id]?.accepted === true)) return 'AGREED';
  return now < answerBy ? 'OPEN' : 'LAPSED';
};

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
export const isWidened = (pooling: Pooling, requestIds: readonly string[], now: Instant): boolean =>
  poolingState(pooling, now) === 'AGREED' &&
  pooling.requestIds.length < requestIds.length &&
  pooling.requestIds.every((id) => requestIds.includes(id));

/** Whether a change takes a request out of what was agreed before one car was sent to all: it needs none any more. */
export const leavesPooling = (before: VehicleRequest | undefined, after: VehicleRequest): boolean =>
  (before?.state === 'WAITING_APPROVAL' || before?.state === 'APPROVED') &&
  (after.state === 'CANCELLED' || after.state === 'REJECTED' || after.state === 'LUMP_SUM');

/** Whether a change takes a request out of a car of its own, which was to be merged with that of others. */
export const losesOwnCar = (before: VehicleRequest | undefined, after: VehicleRequest): boolean =>
  before?.state === 'DISPATCHED' && (after.state === 'CANCELLED' || after.state === 'APPROVED');

/** Whether nobody of an invitation rides with one of its sides by these orders, though somebody has a car. */
export const ridesAlone = (orderIds: readonly string[], others: readonly VehicleRequest[]): boolean => {
  const sent = others.filter(({ state }) => state === 'DISPATCHED');
  return sent.length > 0 && sent.every((other) => !other.orderIds.some((id) => orderIds.includes(id)));
};

/** Until when an invitation may be accepted: its time, but never beyond the first departure. */
export const answerByFor = (requests: readonly VehicleRequest[], now: Instant, policy: BookingPolicy): Instant =>
  Math.min(now + policy.poolingAnswerMinutes * MINUTE, ...requests.map(({ window }) => window.from));
