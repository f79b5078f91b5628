/** A slip in what was recorded of a trip is set right: by the desk, or by whoever drove, soon and before its receipt. */
import { odometerCorrection } from '../../fleet/records.ts';
import type { Context } from '../../platform/context.ts';
import { refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { Write } from '../../platform/write.ts';
import { actorIn, take } from '../acts.ts';
import { changedOrder, changeOrder, changeRequest, requestKey } from '../records.ts';
import { textRefusals } from '../request/asking.ts';
import { seenOf, type Seen } from '../seen-records.ts';
import { orderStateRefusals } from '../states.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import { correctableRefusals } from './correctable.ts';
import { readingRefusals } from './correct-readings.ts';
import { correctedOrder, figuresOf, isLastRead, isSameFigures } from './correcting.ts';
import { expensesRefusals } from './costs.ts';
import { isDisputed, settledReceipt } from './disputes.ts';
import { allOrderIds } from './legs.ts';
import { withOtherReadings } from './other-readings-acts.ts';
import { inTrip, notTheirsRefusals, partsOnTrip, seeAgain, seeTrip } from './see-acts.ts';
import type { CorrectRefusal, EnergyTaken, ReturnCorrection, ReturnFigures } from './types.ts';

interface CorrectReturn {
  readonly orderId: string;
  /** Revision of the order that the caller saw. */
  readonly revision: number;
  /** At departure; absent: as it is. */
  readonly departureKm?: number | null | undefined;
  /** At return. */
  readonly odometerKm: number;
  readonly tollsFen?: number | null | undefined;
  readonly parkingFen?: number | null | undefined;
  readonly otherFen?: number | null | undefined;
  readonly energy?: EnergyTaken | null | undefined;
  /** Absent: as it is. */
  readonly deviation?: string | null | undefined;
  readonly reason: string;
  /** Whether it settles what a receipt disputes; absent: it does where the trip has no other car that may be meant. */
  readonly settlesDispute?: boolean | null | undefined;
}

/** The figures as they should have been recorded; what is not named was not paid. */
const correctedFigures = (input: CorrectReturn, order: DispatchOrder): ReturnFigures => {
  const deviation = input.deviation == null ? order.deviation : tidy(input.deviation);
  const departureKm = input.departureKm ?? order.departure?.odometerKm;
  return {
    ...(departureKm === undefined ? {} : { departureKm }),
    odometerKm: input.odometerKm,
    tollsFen: input.tollsFen ?? 0,
    parkingFen: input.parkingFen ?? 0,
    otherFen: input.otherFen ?? 0,
    ...(input.energy ? { energy: { ...input.energy } } : {}),
    ...(deviation === undefined || deviation === '' ? {} : { deviation }),
  };
};

/** Whether a correction settles what a request disputes: of one over several cars only who corrects knows which is meant. */
const isSettledBy = ({ settlesDispute }: CorrectReturn, request: VehicleRequest): boolean =>
  isDisputed(request) && (settlesDispute ?? allOrderIds(request).length === 1);

/** What a correction does to the requests of its trip: a dispute that it settles is over, and none is closed meanwhile unseen. */
const requestWrite = (request: VehicleRequest, { at, personId, reason }: ReturnCorrection, settles: boolean): Write =>
  request.receipt && settles
    ? changeRequest(request, {
        state: request.state,
        receipt: settledReceipt(request.receipt, { at, personId, reason }, true),
      })
    : { check: requestKey(request.id), if: [{ attribute: 'revision', is: request.revision }] };

/** Corrects readings and costs of a trip that is back; old and new stay with it. */
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
  const withOthers = (seen: Seen): Promise<Seen> =>
    withOtherReadings(ctx, trip, correctedFigures(input, inTrip(trip, seen).order), seen);
  return take<DispatchOrder, CorrectRefusal>(ctx, await withOthers(trip.seen), {
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
      const byDesk = partsOnTrip(ctx, trip, seen).has('DESK');
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
        ...readingRefusals({ ...inTrip(trip, seen), others: seen.orders, policy: trip.policy }, after, explained),
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
      const { tollsFen, parkingFen, otherFen, energy, deviation } = after;
      const { departure, return: back } = correctedOrder(order, after);
      const change = {
        ...(departure ? { departure } : {}),
        ...(back ? { return: back } : {}),
        ...{ tollsFen, parkingFen, otherFen, energy, deviation },
        corrections: [...(order.corrections ?? []), correction],
      };
      const writes = [
        changeOrder(order, change),
        ...requests.map((request) => requestWrite(request, correction, isSettledBy(input, request))),
        ...(vehicle && after.odometerKm !== before.odometerKm && isLastRead(order, vehicle)
          ? [odometerCorrection(vehicle, after.odometerKm)]
          : []),
      ];
      return { writes, answer: changedOrder(order, change) };
    },
    again: async () => withOthers(await seeAgain(ctx, orderId)),
  });
};
