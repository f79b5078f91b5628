/** Use cases of the trip itself: departure, return, receipt. */
import type { Vehicle } from '../../fleet/types.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { requestNotFound, seeRequest, take } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import type { BookingPolicy } from '../policy.ts';
import {
  changedOrder,
  changedRequest,
  changeRequest,
  departureWrites,
  look,
  nothingSeen,
  returnWrites,
  seenOf,
  type Seen,
} from '../records.ts';
import { textRefusals } from '../request/asking.ts';
import { isTheirs, orderStateRefusals, orderSteps, partsOf, stateRefusals, steps, tripWindow } from '../states.ts';
import type {
  CloseRefusal,
  DepartureRefusal,
  DispatchOrder,
  ReturnRefusal,
  VehicleRequest,
  VehicleRequestAct,
  VehicleRequestState,
} from '../types.ts';
import {
  departureOdometerRefusals,
  departureTimeRefusals,
  returnOdometerRefusals,
  satisfactionRefusals,
  tollsRefusals,
  usedWindow,
} from './rules.ts';

/** An order with all that belongs to it, as it stands this moment, and the policy of its day. */
interface Trip {
  readonly seen: Seen;
  readonly order: DispatchOrder;
  readonly requests: readonly VehicleRequest[];
  readonly vehicle: Vehicle;
  readonly policy: BookingPolicy;
}

/** What of an order an act sees: it and its requests as they stood last. */
const inTrip = ({ order, requests }: Trip, seen: Seen): Pick<Trip, 'order' | 'requests'> => ({
  order: seenOf(seen.orders, order.id) ?? order,
  requests: requests.map((request) => seenOf(seen.requests, request.id) ?? request),
});

/** The order with its requests, vehicle and driver, and the other orders over which its requests are split. */
const findTrip = async (ctx: Context, orderId: string): Promise<Trip | undefined> => {
  const alone = await look(ctx.store, [orderId]);
  const order = seenOf(alone.orders, orderId);
  if (!order) return undefined;
  const { requestIds, vehicleId, driverId } = order;
  const beside = await look(ctx.store, [...requestIds, vehicleId, ...(driverId ? [driverId] : [])], alone);
  const others = beside.requests.flatMap(({ orderIds }) => orderIds).filter((id) => id !== orderId);
  const seen = await look(ctx.store, others, beside);
  const requests = requestIds.map((id) => certain(seenOf(seen.requests, id), `request ${id}`));
  const [first] = requests;
  const policies = await policiesOf(ctx, certain(first, `request of ${orderId}`).divisionCode, ctx.now);
  const vehicle = certain(seenOf(seen.vehicles, vehicleId), `vehicle ${vehicleId}`);
  return { seen, order, requests, vehicle, policy: policies(tripWindow(requests).from) };
};

/** A trip for the one who drives it. */
const seeTrip = async (
  ctx: Context,
  orderId: string,
  act: VehicleRequestAct,
): Promise<Result<Trip, 'ORDER_NOT_FOUND' | 'NOT_THE_DRIVER'>> => {
  const trip = await findTrip(ctx, orderId);
  const drivers = trip?.seen.drivers.map(({ personId }) => personId);
  const parts = new Set(trip?.requests.flatMap((request) => [...partsOf(ctx.viewer, request, drivers)]));
  if (!trip || parts.size === 0) return refused([refusal('ORDER_NOT_FOUND' as const, ['input', 'orderId'])]);
  return isTheirs(act, parts) ? done(trip) : refused([refusal('NOT_THE_DRIVER')]);
};

/** Reads the whole trip anew. */
const seeAgain = async (ctx: Context, orderId: string): Promise<Seen> =>
  certain(await findTrip(ctx, orderId), `order ${orderId}`).seen;

/** Records that the vehicle has left. */
export const recordDeparture = async (
  ctx: Context,
  { orderId, odometerKm }: { readonly orderId: string; readonly odometerKm: number },
): Promise<Result<DispatchOrder, DepartureRefusal>> => {
  const found = await seeTrip(ctx, orderId, 'RECORD_DEPARTURE');
  if (!found.ok) return found;
  const trip = found.value;
  return take<DispatchOrder, DepartureRefusal>(ctx, trip.seen, {
    useCase: 'recordDeparture',
    repeated: (seen) => {
      const { order } = inTrip(trip, seen);
      return order.departure?.odometerKm === odometerKm ? order : undefined;
    },
    refusals: (seen) => {
      const { order, requests } = inTrip(trip, seen);
      const last = seenOf(seen.vehicles, order.vehicleId)?.odometerKm ?? 0;
      return [
        ...orderStateRefusals('RECORD_DEPARTURE', order),
        ...departureTimeRefusals({ window: tripWindow(requests) }, ctx.now, trip.policy),
        ...departureOdometerRefusals(odometerKm, last, trip.policy),
      ];
    },
    change: (seen) => {
      const { order, requests } = inTrip(trip, seen);
      const change = { state: orderSteps.RECORD_DEPARTURE.to, departure: { at: ctx.now, odometerKm } };
      const writes = [
        ...requests.map((request) => changeRequest(request, { state: steps.RECORD_DEPARTURE.to })),
        ...departureWrites(order, change),
      ];
      return { writes, answer: changedOrder(order, change) };
    },
    again: () => seeAgain(ctx, orderId),
  });
};

interface RecordReturn {
  readonly orderId: string;
  readonly odometerKm: number;
  readonly tollsFen?: number | null | undefined;
  readonly remark?: string | null | undefined;
}

/** What a trip brought back; without tolls none were paid. */
const broughtBack = (ctx: Context, { odometerKm, tollsFen, remark }: RecordReturn) => ({
  return: { at: ctx.now, odometerKm },
  tollsFen: tollsFen ?? 0,
  ...(remark == null || tidy(remark) === '' ? {} : { remark: tidy(remark) }),
});

/** Where a request stands once one of its orders is back: only the last return ends the trip. */
const stateAfterReturn = ({ orderIds }: VehicleRequest, orderId: string, { orders }: Seen): VehicleRequestState =>
  orderIds.some((id) => id !== orderId && ['DISPATCHED', 'UNDER_WAY'].includes(seenOf(orders, id)?.state ?? ''))
    ? 'UNDER_WAY'
    : steps.RECORD_RETURN.to;

/** Records that the vehicle is back, and frees what is left of its window. */
export const recordReturn = async (
  ctx: Context,
  input: RecordReturn,
): Promise<Result<DispatchOrder, ReturnRefusal>> => {
  const found = await seeTrip(ctx, input.orderId, 'RECORD_RETURN');
  if (!found.ok) return found;
  const trip = found.value;
  const back = broughtBack(ctx, input);
  return take<DispatchOrder, ReturnRefusal>(ctx, trip.seen, {
    useCase: 'recordReturn',
    why: back.remark,
    repeated: (seen) => {
      const { order } = inTrip(trip, seen);
      const same = order.return?.odometerKm === input.odometerKm && order.tollsFen === back.tollsFen;
      return same && order.remark === back.remark ? order : undefined;
    },
    refusals: (seen) => {
      const { order } = inTrip(trip, seen);
      return [
        ...orderStateRefusals('RECORD_RETURN', order),
        ...(order.departure ? returnOdometerRefusals(input.odometerKm, order.departure, ctx.now, trip.policy) : []),
        ...tollsRefusals(back.tollsFen, trip.policy),
        ...textRefusals('remark', back.remark ?? '', 0, 200),
      ];
    },
    change: (seen) => {
      const { order, requests } = inTrip(trip, seen);
      const whole = { ...back, state: orderSteps.RECORD_RETURN.to, window: usedWindow(order, ctx.now) };
      const vehicle = seenOf(seen.vehicles, order.vehicleId) ?? trip.vehicle;
      const writes = [
        ...requests.map((request) => changeRequest(request, { state: stateAfterReturn(request, order.id, seen) })),
        ...returnWrites(order, vehicle, whole),
      ];
      return { writes, answer: changedOrder(order, whole) };
    },
    again: () => seeAgain(ctx, input.orderId),
  });
};

interface CloseTrip {
  readonly requestId: string;
  readonly satisfaction: number;
  readonly comment?: string | null | undefined;
}

/** The requester fills in the receipt, which closes the trip. */
export const closeTrip = async (ctx: Context, input: CloseTrip): Promise<Result<VehicleRequest, CloseRefusal>> => {
  const { satisfaction } = input;
  const comment = tidy(input.comment ?? '');
  const request = await seeRequest(ctx, input.requestId, 'CLOSE');
  if (!request) return requestNotFound;
  const the = ({ requests }: Seen): VehicleRequest => seenOf(requests, request.id) ?? request;
  return take<VehicleRequest, CloseRefusal>(
    ctx,
    { ...nothingSeen, requests: [request] },
    {
      useCase: 'closeTrip',
      why: comment === '' ? undefined : comment,
      repeated: (seen) => {
        const { receipt } = the(seen);
        return receipt?.satisfaction === satisfaction && (receipt.comment ?? '') === comment ? the(seen) : undefined;
      },
      refusals: (seen) => [
        ...stateRefusals('CLOSE', the(seen)),
        ...satisfactionRefusals(satisfaction),
        ...textRefusals('comment', comment, 0, 200),
      ],
      change: (seen) => {
        const receipt = { at: ctx.now, satisfaction, ...(comment === '' ? {} : { comment }) };
        const change = { state: steps.CLOSE.to, receipt };
        return { writes: [changeRequest(the(seen), change)], answer: changedRequest(the(seen), change) };
      },
    },
  );
};
