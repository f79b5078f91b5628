/** What was refused of trips that no card tells of: given to somebody else meanwhile, cancelled, or of another day. */
import type { DrivenOrder } from './days.ts';
import { isGivenAway, isOvertaken, stillMatters, type RefusedAct, type Standing, type TripSeen } from './queue.ts';

/** What of a request a trip is known by. */
export interface Ridden {
  readonly pickUp: string;
  readonly destination: string;
}

/** What a driver has to be told of a trip once it is out of his sight; its requests in the order in which people get in. */
export const tripSeen = (
  order: Pick<DrivenOrder, 'number' | 'plateNumber' | 'window' | 'dispatcher' | 'centreTelephone'>,
  requests: readonly Ridden[],
): TripSeen => ({
  number: order.number,
  plateNumber: order.plateNumber,
  from: order.window.from,
  to: order.window.to,
  pickUp: requests[0]?.pickUp ?? '',
  destination: requests.at(-1)?.destination ?? '',
  dispatcher: order.dispatcher.name,
  ...(order.centreTelephone === null ? {} : { centreTelephone: order.centreTelephone }),
});

/** Whether an order as it is shown tells what became of the act: one that was cancelled is no trip to do it on. */
const speaksOf = ({ act }: RefusedAct, { id, state }: Standing): boolean => id === act.orderId && state !== 'CANCELLED';

/** What ends a trip is judged by one that has ended: an order that was looked at before may not even show the departure. */
const isJudgedBy = ({ act }: RefusedAct, { state }: Standing): boolean =>
  state === 'RETURNED' || act.kind === 'departure' || act.kind === 'extend';

/** Whether an order shows that it does not matter any more that an act was refused. */
export const isSettled = (one: RefusedAct, order: Standing): boolean =>
  speaksOf(one, order) && isJudgedBy(one, order) && !stillMatters(one, order);

/** What was refused, was not read yet and stands on no card. */
export const untoldOf = (refused: readonly RefusedAct[], shown: readonly Standing[]): readonly RefusedAct[] =>
  refused.filter((one) => one.said.length > 0 && !shown.some((order) => speaksOf(one, order)));

/** What was refused of one trip, with what it held back. */
export interface UntoldTrip {
  readonly orderId: string;
  readonly trip: TripSeen | undefined;
  readonly acts: readonly RefusedAct[];
}

export const byTrip = (refused: readonly RefusedAct[]): readonly UntoldTrip[] =>
  [...Map.groupBy(refused, ({ act }) => act.orderId)].map(([orderId, acts]) => ({
    orderId,
    trip: acts.map(({ act }) => act.trip).find((trip) => trip !== undefined),
    acts,
  }));

/** Whether the trip is the driver's no more as he knew it, given away, to another vehicle or cancelled: nothing can be corrected on it. */
export const isGone = ({ acts }: UntoldTrip): boolean =>
  acts.some(
    (one) => isOvertaken(one) || one.refusals.some(({ code }) => isGivenAway({ code }) || code === 'STATE_NOT_ALLOWED'),
  );
