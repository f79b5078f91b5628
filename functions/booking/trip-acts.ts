/** Use cases of the trip itself: departure, return, receipt. */
import type { Context } from '../platform/context.ts';
import { certain } from '../platform/item.ts';
import { done, refusal, refused, type Result } from '../platform/result.ts';
import { tidy } from '../platform/text.ts';
import { textRefusals } from './asking.ts';
import { policyAt } from './policy.ts';
import { changeRequest, departureWrites, look, returnWrites, type Seen } from './records.ts';
import { requestNotFound, seeRequest } from './request-acts.ts';
import { isTheirs, partsOf, stateRefusals, steps } from './states.ts';
import { take } from './acts.ts';
import {
  departureOdometerRefusals,
  departureTimeRefusals,
  returnOdometerRefusals,
  satisfactionRefusals,
  tollsRefusals,
  usedWindow,
} from './trip.ts';
import type {
  CloseRefusal,
  DepartureRefusal,
  DispatchOrder,
  ReturnRefusal,
  VehicleRequest,
  VehicleRequestAct,
} from './types.ts';

type SeenTrip = Seen & Required<Pick<Seen, 'order' | 'vehicle'>>;

/** An order with all that belongs to it, as it stands this moment, for the one who drives it. */
const seeTrip = async (
  ctx: Context,
  orderId: string,
  act: VehicleRequestAct,
): Promise<Result<SeenTrip, 'ORDER_NOT_FOUND' | 'NOT_THE_DRIVER'>> => {
  const notFound = refused([refusal('ORDER_NOT_FOUND' as const, ['input', 'orderId'])]);
  const { order } = await look(ctx.store, { order: orderId });
  if (!order) return notFound;
  const { requestId, vehicleId, driverId } = order;
  const ids = { request: requestId, vehicle: vehicleId, ...(driverId === undefined ? {} : { driver: driverId }) };
  const { request, vehicle, driver } = await look(ctx.store, ids);
  const seen: SeenTrip = {
    request: certain(request, `request ${requestId}`),
    order,
    vehicle: certain(vehicle, `vehicle ${vehicleId}`),
    days: [],
  };
  const parts = partsOf(ctx.viewer, seen.request, driver?.personId);
  if (parts.size === 0) return notFound;
  return isTheirs(act, parts) ? done(seen) : refused([refusal('NOT_THE_DRIVER')]);
};

/** Records that the vehicle has left. */
export const recordDeparture = async (
  ctx: Context,
  { orderId, odometerKm }: { readonly orderId: string; readonly odometerKm: number },
): Promise<Result<DispatchOrder, DepartureRefusal>> => {
  const trip = await seeTrip(ctx, orderId, 'RECORD_DEPARTURE');
  if (!trip.ok) return trip;
  return take<DispatchOrder, DepartureRefusal>(ctx, trip.value, {
    useCase: 'recordDeparture',
    repeated: ({ order }) => (order?.departure?.odometerKm === odometerKm ? order : undefined),
    refusals: ({ request, vehicle }) => [
      ...stateRefusals('RECORD_DEPARTURE', request),
      ...departureTimeRefusals(request, ctx.now),
      ...departureOdometerRefusals(odometerKm, vehicle?.odometerKm ?? 0, policyAt(ctx.now)),
    ],
    change: ({ request }) => {
      const { order } = trip.value;
      const departure = { at: ctx.now, odometerKm };
      const writes = departureWrites(request, { state: steps.RECORD_DEPARTURE.to }, order, departure);
      return { writes, answer: { ...order, departure } };
    },
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

/** Records that the vehicle is back, and frees what is left of its window. */
export const recordReturn = async (
  ctx: Context,
  input: RecordReturn,
): Promise<Result<DispatchOrder, ReturnRefusal>> => {
  const trip = await seeTrip(ctx, input.orderId, 'RECORD_RETURN');
  if (!trip.ok) return trip;
  const back = broughtBack(ctx, input);
  const policy = policyAt(ctx.now);
  return take<DispatchOrder, ReturnRefusal>(ctx, trip.value, {
    useCase: 'recordReturn',
    why: back.remark,
    repeated: ({ order }) =>
      order?.return?.odometerKm === input.odometerKm && order.tollsFen === back.tollsFen && order.remark === back.remark
        ? order
        : undefined,
    refusals: ({ request, order }) => [
      ...stateRefusals('RECORD_RETURN', request),
      ...(order?.departure ? returnOdometerRefusals(input.odometerKm, order.departure, ctx.now, policy) : []),
      ...tollsRefusals(back.tollsFen, policy),
      ...textRefusals('remark', back.remark ?? '', 0, 200),
    ],
    change: ({ request }) => {
      const { order, vehicle } = trip.value;
      const whole = { ...back, window: usedWindow(order, ctx.now) };
      const writes = returnWrites(request, { state: steps.RECORD_RETURN.to }, order, vehicle, whole);
      return { writes, answer: { ...order, ...whole } };
    },
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
  const seen = await seeRequest(ctx, input.requestId, 'CLOSE');
  if (!seen) return requestNotFound;
  return take<VehicleRequest, CloseRefusal>(ctx, seen, {
    useCase: 'closeTrip',
    why: comment === '' ? undefined : comment,
    repeated: ({ request }) =>
      request.receipt?.satisfaction === satisfaction && (request.receipt.comment ?? '') === comment
        ? request
        : undefined,
    refusals: ({ request }) => [
      ...stateRefusals('CLOSE', request),
      ...satisfactionRefusals(satisfaction),
      ...textRefusals('comment', comment, 0, 200),
    ],
    change: ({ request }) => {
      const receipt = { at: ctx.now, satisfaction, ...(comment === '' ? {} : { comment }) };
      const change = { state: steps.CLOSE.to, receipt };
      return { writes: [changeRequest(request, change)], answer: { ...request, ...change } };
    },
  });
};
