/** The model's shared cars: a dispatcher invites, each side answers for itself, and one car goes when all agree. */
import { MINUTE } from '../../platform/time.ts';
import { bookedFrom, bookedTo, sidesOf, stateOf, type Reasons } from './model.ts';
import { rearrange, tripOf } from './rearranging.ts';
import { named, terms, type AskedTrip, type World } from './world.ts';

/** Whether some could ride in one car: to the same place at about the same time, with a driver, and not to an event. */
export const mayShare = (requests: readonly AskedTrip[]): boolean => {
  for (const one of requests) {
    if (one.selfDrive || one.priority === 'EMERGENCY') return false;
    for (const other of requests) {
      if (one.destination !== other.destination) return false;
      if (one.from >= other.to || other.from >= one.to) return false;
      if (Math.abs(one.from - other.from) > terms.poolingMinutes * MINUTE) return false;
      if (Math.abs(one.to - other.to) > terms.poolingMinutes * MINUTE) return false;
    }
  }
  return true;
};

/** Whether a request waits for answers, or for the car that all agreed to share. */
export const isBound = (world: World, { pooling }: AskedTrip): boolean =>
  pooling !== undefined && ['OPEN', 'AGREED'].includes(stateOf(named(world.poolings, pooling), world.now));

export const invite = (world: World, name: string, requestNames: readonly string[]): Reasons => {
  const requests = requestNames.map((request) => named(world.requests, request));
  const reasons: Reasons = [];
  const merges = requests.every(({ state }) => state === 'DISPATCHED');
  const isWidened = ({ pooling = '' }: AskedTrip): boolean => {
    const earlier = named(world.poolings, pooling);
    return (
      merges &&
      stateOf(earlier, world.now) === 'AGREED' &&
      requestNames.some((one) => !earlier.requests.includes(one)) &&
      sidesOf(earlier).every((one) => requestNames.includes(one))
    );
  };
  if (!merges && requests.some(({ state }) => state !== 'APPROVED')) reasons.push('STATE_NOT_ALLOWED');
  if (!mayShare(requests)) reasons.push('NOT_POOLABLE');
  if (requests.some((request) => isBound(world, request) && !isWidened(request))) reasons.push('POOLED_ALREADY');
  if (reasons.length > 0) return reasons;
  const answerBy = Math.min(world.now + terms.poolingAnswerMinutes * MINUTE, ...requests.map(({ from }) => from));
  world.poolings.push({ name, requests: [...requestNames], merges, answerBy, answers: {}, left: [] });
  for (const request of requests) request.pooling = name;
  return [];
};

export const answer = (
  world: World,
  poolingName: string,
  requestName: string,
  by: string,
  accepted: boolean,
): Reasons => {
  const pooling = named(world.poolings, poolingName);
  const request = named(world.requests, requestName);
  if (request.by !== by) return ['POOLING_NOT_FOUND'];
  const said = pooling.answers[requestName];
  if (said !== undefined) return said === accepted ? [] : ['ANSWERED_OTHERWISE'];
  const reasons: Reasons = [];
  if (stateOf(pooling, world.now) !== 'OPEN') reasons.push('POOLING_OVER');
  if (request.state !== (pooling.merges ? 'DISPATCHED' : 'APPROVED')) reasons.push('STATE_NOT_ALLOWED');
  if (reasons.length === 0) pooling.answers[requestName] = accepted;
  return reasons;
};

/** One car for all of them, or for none. */
export const dispatchTogether = (
  world: World,
  name: string,
  by: string,
  poolingName: string,
  car: string,
  driver: string,
): Reasons => {
  const pooling = named(world.poolings, poolingName);
  if (stateOf(pooling, world.now) !== 'AGREED') return ['POOLING_NOT_AGREED'];
  const sides = sidesOf(pooling);
  const requests = sides.map((request) => named(world.requests, request));
  const reasons: Reasons = [];
  if (requests.some(({ state }) => state !== 'APPROVED')) reasons.push('STATE_NOT_ALLOWED');
  if (!mayShare(requests)) reasons.push('NOT_POOLABLE');
  const trip = tripOf(world, sides);
  const [from, to] = [bookedFrom(trip), bookedTo(trip)];
  const after = {
    name,
    requests: sides,
    car,
    driver,
    from,
    to,
    state: 'DISPATCHED' as const,
    changes: 1,
  };
  const against = rearrange(world, by, [], [{ after, trip }], reasons);
  if (against.length === 0)
    for (const request of requests) Object.assign(request, { state: 'DISPATCHED', orders: [name] });
  return against;
};
