/** A slip in a return is set right: by the desk, or by whoever drove, soon and before its receipt. */
import { odometerCorrection } from '../../fleet/records.ts';
import { daysOfResource } from '../../ledger/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { Write } from '../../platform/write.ts';
import { actorIn, take } from '../acts.ts';
import { changedOrder, changeOrder, changeRequest, requestKey } from '../records.ts';
import { textRefusals } from '../request/asking.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import { orderStateRefusals } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { correctableRefusals } from './correctable.ts';
import { figuresOf, isLastRead, isSameFigures, readAfter } from './correcting.ts';
import { expensesRefusals } from './costs.ts';
import { isDisputed, settledReceipt } from './disputes.ts';
import { kilometresOf } from './legs.ts';
import {
  deviationRefusals,
  explainBeyond,
  isReadSince,
  lastReading,
  returnOdometerRefusals,
  speedRefusals,
} from './rules.ts';
import { inTrip, notTheirsRefusals, partsOnTrip, seeAgain, seeTrip, type Trip } from './see-acts.ts';
import type { CorrectRefusal, EnergyTaken, ReturnCorrection, ReturnFigures } from './types.ts';

interface CorrectReturn {
  readonly orderId: string;
  /** Revision of the order that the caller saw. */
  readonly revision: number;
  readonly odometerKm: number;
  readonly tollsFen?: number | null | undefined;
  readonly parkingFen?: number | null | undefined;
  readonly otherFen?: number | null | undefined;
  readonly energy?: EnergyTaken | null | undefined;
  /** Absent: as it is. */
  readonly deviation?: string | null | undefined;
  readonly reason: string;
}

/** The trip with what else was read of its vehicle after it came back. */
const withLater = async (ctx: Context, trip: Trip, seen: Seen): Promise<Seen> => {
  const { order, vehicle } = inTrip(trip, seen);
  const from = order.return?.at;
  if (!vehicle?.odometerAt || from === undefined || !isReadSince(vehicle, from)) return seen;
  const resource = { shelf: order.vehicleShelf, resourceId: order.vehicleId };
  const days = await daysOfResource(ctx, resource, { from, to: vehicle.odometerAt + 1 });
  const booked = days.flatMap(({ spans }) => spans.map(({ bookingId }) => bookingId));
  const orders = [...new Set(booked)].filter((id) => id !== order.id && nounOf(id) === 'order');
  return look(ctx.store, orders, seen);
};

/** The figures as they should have been recorded; what is not named was not paid. */
const correctedFigures = (input: CorrectReturn, order: DispatchOrder): ReturnFigures => {
  const deviation = input.deviation == null ? order.deviation : tidy(input.deviation);
  return {
    odometerKm: input.odometerKm,
    tollsFen: input.tollsFen ?? 0,
    parkingFen: input.parkingFen ?? 0,
    otherFen: input.otherFen ?? 0,
    ...(input.energy ? { energy: { ...input.energy } } : {}),
    ...(deviation === undefined || deviation === '' ? {} : { deviation }),
  };
};

/** The new reading against those before and after it, and whether so long a way is explained. */
const readingRefusals = (
  trip: Trip,
  seen: Seen,
  after: ReturnFigures,
  explained: string,
): Refusal<CorrectRefusal>[] => {
  const { order, requests, vehicle } = inTrip(trip, seen);
  const last = lastReading(order);
  if (!order.return || !order.departure || !last) return [];
  if (after.odometerKm === order.return.odometerKm) return [];
  if (order.hired?.rental?.rentalOrderId !== undefined) return [refusal('READING_BILLED', ['input', 'odometerKm'])];
  const reading = { at: order.return.at, odometerKm: after.odometerKm };
  const later = readAfter(order, vehicle, seen.orders);
  const read = later === undefined ? undefined : { odometerKm: later, odometerAt: Infinity };
  // When it came back stays as it is: only the way is judged anew.
  const { early: _, ...beyond } = explainBeyond(order, requests, trip.policy);
  return [
    ...returnOdometerRefusals(reading, last, read, trip.policy),
    ...deviationRefusals(explained, kilometresOf({ ...order, return: reading }), -Infinity, beyond),
    ...speedRefusals(explained, reading, order.departure, beyond),
  ];
};

/** What a correction does to the requests of its trip: an open dispute is settled, and none is closed meanwhile unseen. */
const requestWrite = (request: VehicleRequest, { at, personId, reason }: ReturnCorrection): Write =>
  request.receipt && isDisputed(request)
    ? changeRequest(request, {
        state: request.state,
        receipt: settledReceipt(request.receipt, { at, personId, reason }, true),
      })
    : { check: requestKey(request.id), if: [{ attribute: 'revision', is: request.revision }] };

/** Corrects odometer and costs of a trip that is back; old and new stay with it. */
export const correctReturn = async (
  ctx: Context,
  input: CorrectReturn,
): Promise<Result<DispatchOrder, CorrectRefusal>> => {
  const { orderId, revision } = input;
  const found = await seeTrip(ctx, orderId, 'CORRECT_RETURN', 'NOT_YOUR_ACT');
  if (!found.ok) return found;
  const trip = found.value;
  const reason = tidy(input.reason);
  const { personId } = actorIn(ctx);
  return take<DispatchOrder, CorrectRefusal>(ctx, await withLater(ctx, trip, trip.seen), {
    useCase: 'correctReturn',
    why: reason,
    repeated: (seen) => {
      const { order } = inTrip(trip, seen);
      const last = order.corrections?.at(-1);
      const isDone =
        last?.personId === personId &&
        last.reason === reason &&
        isSameFigures(last.after, correctedFigures(input, order)) &&
        order.revision > revision;
      return isDone ? order : undefined;
    },
    refusals: (seen) => {
      const { order, requests, vehicle } = inTrip(trip, seen);
      const after = correctedFigures(input, order);
      const byDesk = partsOnTrip(ctx, trip, seen).has('DISPATCHER');
      // What the desk sets right its reason explains.
      const explained = after.deviation ?? (byDesk ? reason : '');
      const state = orderStateRefusals('CORRECT_RETURN', order);
      return [
        ...notTheirsRefusals(ctx, trip, seen, 'CORRECT_RETURN', 'NOT_YOUR_ACT'),
        ...state,
        ...(state.length > 0 ? [] : correctableRefusals(order, requests, byDesk, trip.policy, ctx.now)),
        ...(order.revision === revision ? [] : [refusal('CHANGED_MEANWHILE' as const, ['input', 'revision'])]),
        // What a colleague has just set right the same way is no correction that the caller left empty.
        ...(order.revision === revision && isSameFigures(figuresOf(order), after)
          ? [refusal('NOTHING_CORRECTED' as const)]
          : []),
        ...readingRefusals(trip, seen, after, explained),
        ...expensesRefusals(after, vehicle?.energy, trip.policy),
        ...textRefusals('deviation', after.deviation ?? '', 0, 200),
        ...textRefusals('reason', reason, 2, 200),
      ];
    },
    change: (seen) => {
      const { order, requests, vehicle } = inTrip(trip, seen);
      const before = figuresOf(order);
      const after = correctedFigures(input, order);
      const first = seenOf(requests, order.requestIds[0]);
      const correction: ReturnCorrection = {
        ...{ at: ctx.now, personId, reason, before, after },
        ...(first?.receipt ? { afterReceipt: true } : {}),
      };
      const { odometerKm, tollsFen, parkingFen, otherFen, energy, deviation } = after;
      const change = {
        ...(order.return ? { return: { ...order.return, odometerKm } } : {}),
        ...{ tollsFen, parkingFen, otherFen, energy, deviation },
        corrections: [...(order.corrections ?? []), correction],
      };
      const writes = [
        changeOrder(order, change),
        ...requests.map((request) => requestWrite(request, correction)),
        ...(vehicle && after.odometerKm !== before.odometerKm && isLastRead(order, vehicle)
          ? [odometerCorrection(vehicle, after.odometerKm)]
          : []),
      ];
      return { writes, answer: changedOrder(order, change) };
    },
    again: async () => withLater(ctx, trip, await seeAgain(ctx, orderId)),
  });
};
