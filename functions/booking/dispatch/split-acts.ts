/** One request over several cars: while it waits, and once it is dispatched. */
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, newCode } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { actorIn } from '../acts.ts';
import { goingAlone } from '../pooling/agreed-acts.ts';
import { fleetCar, selfDriven, selfDriverOf } from '../places.ts';
import { policiesOf } from '../policy-records.ts';
import type { Policies } from '../policy.ts';
import { changedOrder } from '../records.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import {
  declinedRefusals,
  fleetsSay,
  keptEarlier,
  passedOverByAny,
  saidOfBorrowed,
  type Declined,
} from '../source/earlier-acts.ts';
import { bookedWindow, originOf } from '../source/matching.ts';
import { readSelfDriving } from '../source/self-driving-acts.ts';
import { stateRefusals, steps } from '../states.ts';
import type { EarlierSource } from '../source/reason-types.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import type { OrderPlan } from './arranging.ts';
import { orderIn } from './judging-acts.ts';
import { orderNotFound, rearrange, type OrderSeen } from './rearrange-acts.ts';
import { requestsOf, tripOf } from './trip-plan-acts.ts';
import type { PassingOverRefusal, SplitOrderRefusal, SplitRefusal } from './types.ts';

/** One of the cars over which a request is split. */
interface SplitCar {
  readonly vehicleId: string;
  readonly driverId?: string | null | undefined;
  readonly passengers: number;
}

interface Split {
  readonly idempotencyKey: string;
  readonly cars: readonly SplitCar[];
  /** Why earlier sources are passed over that could serve, where one of the cars is a neighbour's. */
  readonly declinedSources?: Declined;
}

const namedIn = (cars: readonly SplitCar[]): string[] =>
  cars.flatMap(({ vehicleId, driverId }) => [vehicleId, ...(driverId == null ? [] : [driverId])]);

/** Two to so many cars, each with somebody in it, none of them twice, and everybody in one of them. */
const carsRefusals = (
  cars: readonly SplitCar[],
  { passengers }: VehicleRequest,
  most: number,
): Refusal<'CARS_INVALID' | 'PASSENGERS_MISMATCH'>[] => {
  const named = namedIn(cars);
  const right = cars.length >= 2 && cars.length <= most && new Set(named).size === named.length;
  const riding = cars.reduce((sum, car) => sum + car.passengers, 0);
  const seated = riding === passengers && cars.every((car) => Number.isInteger(car.passengers) && car.passengers >= 1);
  return [
    ...(right ? [] : [refusal('CARS_INVALID' as const, ['input', 'cars'], { most })]),
    ...(seated ? [] : [refusal('PASSENGERS_MISMATCH' as const, ['input', 'cars'], { riding, passengers })]),
  ];
};

/** What earlier sources said: of the trip as a whole, and of each vehicle that is borrowed for a part of it. */
interface Said {
  readonly whole: readonly EarlierSource[];
  readonly borrowed: ReadonlyMap<string, readonly EarlierSource[]>;
}

const nothingSaid: Said = { whole: [], borrowed: new Map() };

/**
 * Asks earlier sources why one car could not take them all, and of a neighbour's vehicle why none but those that go
 * anyway could take its passengers. Cars that a split order has already are not asked about once more.
 */
const askEarlier = async (
  ctx: Context,
  request: VehicleRequest,
  { cars, declinedSources }: Split,
  orders: readonly DispatchOrder[],
): Promise<Said> => {
  const policies = await policiesOf(ctx, request.divisionCode, ctx.now);
  const policy = policies(request.window.from);
  const ownIds = orders.map(({ id }) => id);
  const selfDriver = await readSelfDriving(ctx, selfDriverOf(request), request.window, policy, ownIds);
  const question = { need: request, now: ctx.now, policy, selfDriver };
  const fresh = cars.filter(({ vehicleId }) => !orders.some((order) => order.vehicleId === vehicleId));
  const vehicleIds = cars.map(({ vehicleId }) => vehicleId);
  const beside = { vehicleIds, orderIds: ownIds };
  const [whole, { vehicles }] = await Promise.all([
    fleetsSay(ctx, request, question, declinedSources),
    look(
      ctx.store,
      fresh.map(({ vehicleId }) => vehicleId),
    ),
  ]);
  const said = await Promise.all(
    fresh.map(async ({ vehicleId, passengers }) => {
      const ofCar = { ...question, need: { ...request, passengers } };
      const vehicle = seenOf(vehicles, vehicleId);
      const earlier = await saidOfBorrowed(ctx, vehicle, [request], ofCar, declinedSources, beside);
      return earlier ? [[vehicleId, earlier] as const] : [];
    }),
  );
  return { whole, borrowed: new Map(said.flat()) };
};

/** Each source that could have served one of the borrowed cars and of which no reason is given, once. */
const borrowingRefusals = ({ borrowed }: Said, { declinedSources }: Split): Refusal<PassingOverRefusal>[] => [
  ...declinedRefusals(declinedSources),
  ...passedOverByAny(borrowed.values()),
];

/** The order of one of the cars. */
const orderFor = (
  ctx: Context,
  id: string,
  request: VehicleRequest,
  { vehicleId, driverId, passengers }: SplitCar,
  split: Split,
  { whole, borrowed }: Said,
  seen: Seen,
  policies: Policies,
): DispatchOrder => {
  const vehicle = seenOf(seen.vehicles, vehicleId);
  const driver = seenOf(seen.drivers, driverId ?? undefined);
  const policy = policies(request.window.from);
  const origin = originOf(vehicle, request, policy);
  return {
    id,
    requestIds: [request.id],
    state: 'DISPATCHED',
    ...fleetCar(vehicleId, vehicle),
    ...(driverId == null ? {} : { driverId, driverShelf: driver?.unitId ?? '' }),
    ...selfDriven(request, policy),
    ...origin,
    ...keptEarlier(borrowed.get(vehicleId) ?? whole, origin.source),
    centreId: request.centreId,
    dispatcherId: actorIn(ctx).personId,
    dispatchedAt: ctx.now,
    window: bookedWindow(request.window, policy),
    passengers,
    inputHash: inputHash(split),
    checkCode: newCode(),
    revision: 1,
  };
};

interface SplitRequest extends Split {
  readonly requestId: string;
  readonly holdId?: string | null | undefined;
  /** The request is sent alone though all sides agreed to share a car. */
  readonly alone?: boolean | null | undefined;
}

/** Dispatches a waiting request with several cars at once, all of them or none. */
export const splitRequest = async (
  ctx: Context,
  { holdId, ...input }: SplitRequest,
): Promise<Result<readonly DispatchOrder[], SplitRefusal>> => {
  const { idempotencyKey, requestId, cars } = input;
  const { personId } = actorIn(ctx);
  const madeIds = cars.map((_, index) => derivedId('order', personId, 'splitRequest', idempotencyKey, String(index)));
  const the = (seen: Seen): VehicleRequest => certain(seenOf(seen.requests, requestId), `request ${requestId}`);
  const asked = seenOf((await look(ctx.store, [requestId])).requests, requestId);
  const said = asked ? await askEarlier(ctx, asked, input, []) : nothingSaid;
  const apart = await goingAlone(ctx, asked, input.alone);
  return rearrange<readonly DispatchOrder[], SplitRefusal>(ctx, {
    useCase: 'splitRequest',
    notFound: refusal('REQUEST_NOT_FOUND', ['input', 'requestId']),
    input,
    orders: [],
    requestIds: [requestId],
    holdId,
    doneBy: madeIds,
    others: namedIn(cars),
    beside: apart.writes,
    refusals: (seen, policies) => [
      ...(madeIds.some((id) => seenOf(seen.orders, id))
        ? [refusal('IDEMPOTENCY_KEY_REUSED' as const, ['input', 'idempotencyKey'])]
        : []),
      ...stateRefusals('DISPATCH', the(seen)),
      ...apart.refusals(the(seen)),
      ...carsRefusals(cars, the(seen), policies(the(seen).window.from).mostCarsOfRequest),
      ...borrowingRefusals(said, input),
    ],
    change: (seen, policies) => {
      const request = the(seen);
      const plans = cars.map((car, index) => ({
        after: orderFor(ctx, certain(madeIds[index], 'id of a car'), request, car, input, said, seen, policies),
      }));
      return { plans, requests: [{ before: request, change: { state: steps.DISPATCH.to, orderIds: madeIds } }] };
    },
    answer: (after) => madeIds.map((id) => orderIn(after, id)),
  });
};

interface SplitOrder extends Split, OrderSeen {}

/**
 * Splits a trip that is dispatched already, in one act: a car that goes on keeps its order, the others get orders of
 * their own, and an order whose car does not go on ends. At no moment is the trip without its vehicles.
 */
export const splitOrder = async (
  ctx: Context,
  input: SplitOrder,
): Promise<Result<readonly DispatchOrder[], SplitOrderRefusal>> => {
  const { idempotencyKey, orderId, revision, cars } = input;
  const { personId } = actorIn(ctx);
  const madeIds = cars.map((_, index) => derivedId('order', personId, 'splitOrder', idempotencyKey, String(index)));
  const firstOf = (seen: Seen): VehicleRequest =>
    certain(requestsOf(seen, orderIn(seen, orderId))[0], `request of ${orderId}`);
  const named = await look(ctx.store, [orderId]);
  const { requests, orders } = await look(ctx.store, seenOf(named.orders, orderId)?.requestIds ?? [], named);
  const [asked] = requests;
  const said = asked ? await askEarlier(ctx, asked, input, orders) : nothingSaid;
  return rearrange<readonly DispatchOrder[], SplitOrderRefusal>(ctx, {
    useCase: 'splitOrder',
    notFound: orderNotFound,
    input,
    orders: [{ orderId, revision }],
    others: [...namedIn(cars), ...madeIds],
    refusals: (seen, policies) => [
      ...(madeIds.some((id) => seenOf(seen.orders, id))
        ? [refusal('IDEMPOTENCY_KEY_REUSED' as const, ['input', 'idempotencyKey'])]
        : []),
      ...(orderIn(seen, orderId).requestIds.length > 1 ? [refusal('ORDER_SHARED' as const, ['input', 'orderId'])] : []),
      ...carsRefusals(cars, firstOf(seen), policies(firstOf(seen).window.from).mostCarsOfRequest),
      ...borrowingRefusals(said, input),
    ],
    change: (seen, policies) => {
      const request = firstOf(seen);
      const present = tripOf(seen, orderId).orders;
      const plans = cars.map((car, index): OrderPlan => {
        const before = present.find(({ vehicleId }) => vehicleId === car.vehicleId);
        const made = orderFor(ctx, certain(madeIds[index], 'id of a car'), request, car, input, said, seen, policies);
        if (!before) return { after: made };
        const { passengers, dispatcherId } = made;
        const driver = { driverId: made.driverId, driverShelf: made.driverShelf };
        return { before, after: changedOrder(before, { ...driver, passengers, dispatcherId }) };
      });
      const kept = new Set(plans.map(({ after: { id } }) => id));
      const ended = present
        .filter(({ id }) => !kept.has(id))
        .map((before) => ({ before, after: changedOrder(before, { state: 'CANCELLED' }) }));
      const change = { state: request.state, orderIds: [...kept] };
      return { plans: [...plans, ...ended], requests: [{ before: request, change }] };
    },
    answer: (after) => firstOf(after).orderIds.map((id) => orderIn(after, id)),
  });
};
