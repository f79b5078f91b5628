/** A slip in what was read at departure is set right while the trip is under way, by whoever drives or the desk. */
import { odometerCorrection } from '../../fleet/records.ts';
import type { Context } from '../../platform/context.ts';
import { refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { actorIn, take } from '../acts.ts';
import { changedOrder, changeOrder, requestKey } from '../records.ts';
import { textRefusals } from '../request/asking.ts';
import type { Seen } from '../seen-records.ts';
import { orderStateRefusals } from '../states.ts';
import type { DispatchOrder } from '../types.ts';
import { departureRefusals } from './correct-readings.ts';
import { correctedOrder, figuresOf } from './correcting.ts';
import { withOtherReadings } from './other-readings-acts.ts';
import { inTrip, notTheirsRefusals, seeAgain, seeTrip } from './see-acts.ts';
import type { CorrectDepartureRefusal, ReturnCorrection } from './types.ts';

interface CorrectDeparture {
  readonly orderId: string;
  /** Revision of the order that the caller saw. */
  readonly revision: number;
  /** As it should have been read. */
  readonly odometerKm: number;
  readonly reason: string;
}

/** Corrects the reading at departure; old and new stay with the trip, and the vehicle's odometer follows. */
export const correctDeparture = async (
  ctx: Context,
  { orderId, revision, odometerKm, reason: given }: CorrectDeparture,
): Promise<Result<DispatchOrder, CorrectDepartureRefusal>> => {
  const found = await seeTrip(ctx, orderId, 'CORRECT_DEPARTURE', 'NOT_YOUR_ACT');
  if (!found.ok) return found;
  const trip = found.value;
  const reason = tidy(given);
  const { personId } = actorIn(ctx);
  const right = (order: DispatchOrder) => correctedOrder(order, { ...figuresOf(order), departureKm: odometerKm });
  const withOthers = (seen: Seen): Promise<Seen> => withOtherReadings(ctx, trip, { departureKm: odometerKm }, seen);
  return take<DispatchOrder, CorrectDepartureRefusal>(ctx, await withOthers(trip.seen), {
    useCase: 'correctDeparture',
    why: reason,
    repeated: (seen) => {
      const { order } = inTrip(trip, seen);
      const last = order.corrections?.at(-1);
      const isDone = last?.personId === personId && last.reason === reason && last.after.departureKm === odometerKm;
      return isDone && order.revision > revision ? order : undefined;
    },
    refusals: (seen) => {
      const { order, vehicle } = inTrip(trip, seen);
      const state = orderStateRefusals('CORRECT_DEPARTURE', order);
      if (state.length > 0) return state;
      const isBilled = order.hired?.rental?.rentalOrderId !== undefined;
      const readings = { order, vehicle, others: seen.orders, policy: trip.policy };
      return [
        ...notTheirsRefusals(ctx, trip, seen, 'CORRECT_DEPARTURE', 'NOT_YOUR_ACT'),
        ...(order.revision === revision ? [] : [refusal('CHANGED_MEANWHILE' as const, ['input', 'revision'])]),
        ...(order.departure?.odometerKm === odometerKm ? [refusal('NOTHING_CORRECTED' as const)] : []),
        ...(isBilled
          ? [refusal('READING_BILLED' as const, ['input', 'odometerKm'])]
          : departureRefusals(readings, right(order), 'odometerKm')),
        ...textRefusals('reason', reason, 2, 200),
      ];
    },
    change: (seen) => {
      const { order, requests, vehicle } = inTrip(trip, seen);
      const before = figuresOf(order);
      const after = { ...before, departureKm: odometerKm };
      const correction: ReturnCorrection = { at: ctx.now, personId, reason, before, after };
      const { departure } = right(order);
      const change = { ...(departure ? { departure } : {}), corrections: [...(order.corrections ?? []), correction] };
      const isLast = vehicle?.odometerAt === order.departure?.at && vehicle?.odometerKm === order.departure?.odometerKm;
      const writes = [
        changeOrder(order, change),
        // Nobody gives a receipt for what is corrected at the same moment.
        ...requests.map(({ id, revision: is }) => ({
          check: requestKey(id),
          if: [{ attribute: 'revision' as const, is }],
        })),
        ...(vehicle && isLast ? [odometerCorrection(vehicle, odometerKm)] : []),
      ];
      return { writes, answer: changedOrder(order, change) };
    },
    again: async () => withOthers(await seeAgain(ctx, orderId)),
  });
};
