/** What those lost who gave way to an event, and what is looked for instead. Pure. */
import { derivedId } from '../../platform/ids.ts';
import type { Instant } from '../../platform/time.ts';
import { needsOf } from '../dispatch/arranging.ts';
import type { Policies } from '../policy.ts';
import type { Trip } from '../rehoming/finding.ts';
import { movedOn } from '../rests.ts';
import type { Question } from '../source/matching.ts';
import { tripWindow } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import type { Displacement, Emergency } from './types.ts';

/** What a request lost: all of it, or some of the cars over which it was split; or the one car that several shared. */
export interface Loss {
  readonly requests: Trip['requests'];
  readonly orders: readonly DispatchOrder[];
}

/** The order instead of a lost one: for one of its requests alone, or for all who go on together. */
export const aloneIdFor = (
  { id }: Emergency,
  { requestId, orderId }: Pick<Displacement, 'requestId' | 'orderId'>,
): string => derivedId('order', id, 'rehome', requestId, orderId);
export const sharedIdFor = ({ id }: Emergency, orderId: string): string => derivedId('order', id, 'rehome', orderId);

export const idsInstead = (emergency: Emergency, displacement: Displacement): string[] => [
  sharedIdFor(emergency, displacement.orderId),
  aloneIdFor(emergency, displacement),
];

/** What is asked of a vehicle instead of a lost one; of a split request it takes those who rode in it. */
export const questionFor = (
  now: Instant,
  request: VehicleRequest,
  { passengers = request.passengers }: DispatchOrder,
  policies: Policies,
): Question => ({ need: { ...request, passengers }, now, policy: policies(request.window.from) });

/** Those who lost a vehicle as one trip to find another for. */
export const tripFor = (now: Instant, requests: Trip['requests'], lost: DispatchOrder, policies: Policies): Trip => {
  const question = questionFor(now, requests[0], lost, policies);
  if (requests.length === 1) return { requests, questions: [question] };
  const policy = policies(tripWindow(requests).from);
  const [first = question, ...others] = needsOf(requests).map((need): Question => ({ need, now, policy }));
  return { requests, questions: [first, ...others] };
};

/** Losses of one order as one, where its requests lost nothing else. */
export const sharedOnce = (losses: readonly Loss[]): Loss[] => {
  const byOrders = Map.groupBy(losses, ({ orders }) => orders.map(({ id }) => id).join());
  return [...byOrders.values()].flatMap((same): Loss[] => {
    const [first, ...others] = same;
    if (first?.orders.length !== 1) return same;
    return [{ ...first, requests: [first.requests[0], ...others.flatMap(({ requests }) => requests)] }];
  });
};

/** The more urgent before the others, then who leaves first. */
export const urgentFirst = (requests: readonly VehicleRequest[]): VehicleRequest[] =>
  requests.toSorted(
    (a, b) => Number(b.priority === 'URGENT') - Number(a.priority === 'URGENT') || a.window.from - b.window.from,
  );

/** Before its trip begins a request that lost its vehicle waits for another, one that was split still has others. */
const waitsForAnother = ({ state, orderIds, window }: VehicleRequest, now: Instant): boolean =>
  (state === 'APPROVED' || (state === 'DISPATCHED' && orderIds.length > 0)) && window.from > now;

/** Those who wait for another vehicle, each as it can be served now: whose time has come begins with what is left of it. */
export const whoWait = (requests: readonly VehicleRequest[], now: Instant, policies: Policies): VehicleRequest[] =>
  requests
    .map((request) => movedOn(request, now, policies(request.window.from)))
    .filter((request) => waitsForAnother(request, now));
