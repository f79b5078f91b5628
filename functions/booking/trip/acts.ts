/**
 * Use cases of the driver: departure and return, told at once or once there is a connection again. A return that he
 * forgot the dispatcher records.
 */
import { daysOfResources } from '../../ledger/records.ts';
import { spansInWayOf } from '../../ledger/rules.ts';
import type { Context } from '../../platform/context.ts';
import { refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { Instant } from '../../platform/time.ts';
import { actorIn, take } from '../acts.ts';
import { changedOrder, changeRequest } from '../records.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import { textRefusals } from '../request/asking.ts';
import { bearingOn } from '../source/driving.ts';
import { earliestDeparture, orderStateRefusals, steps, tripWindow } from '../states.ts';
import type { DispatchOrder } from '../types.ts';
import { goesByLock } from './by-lock.ts';
import { expensesRefusals } from './costs.ts';
import { noteLeftInVain } from './left-in-vain-acts.ts';
import { kilometresOf } from './legs.ts';
import { beginsAt, bookedLater, leavingChange, leavingRefusals, quarterOf } from './leaving.ts';
import { ordersStillOut } from './list-acts.ts';
import { elsewhereRefusals, selfDriverElsewhereRefusals } from './out.ts';
import { departureWrites, leavingWrites, returnWrites } from './records.ts';
import {
  actedAt,
  departureOdometerRefusals,
  departureTimeRefusals,
  deviationRefusals,
  explainBeyond,
  onOdometer,
  lastReading,
  recordedAtRefusals,
  returnOdometerRefusals,
  speedRefusals,
  stateAfterReturn,
  windowAfter,
} from './rules.ts';
import { atWheelOf, inTrip, overtakenRefusals, partsOnTrip, seeAgain, seeTrip, type Trip } from './see-acts.ts';
import type { DepartureRefusal, EnergyTaken, ReturnRefusal } from './types.ts';

interface Recorded {
  readonly orderId: string;
  /** Plate of the vehicle on which it was done; absent: whichever the order has. */
  readonly plateNumber?: string | null | undefined;
  readonly odometerKm: number;
  /** When it was done; absent: now. */
  readonly recordedAt?: Instant | null | undefined;
}

/** Before this no vehicle of the order can have left: another vehicle's leg ended, or there was no order. */
const departsAfter = ({ dispatchedAt, earlierLegs }: DispatchOrder): Instant =>
  earlierLegs?.at(-1)?.return.at ?? dispatchedAt;

/** Whether an order's vehicle has left as it is said, or one that broke down since. */
const hasLeft = ({ departure, earlierLegs = [] }: DispatchOrder, odometerKm: number, said: Instant | undefined) =>
  departure?.odometerKm === odometerKm ||
  earlierLegs.some(({ departure: one }) => one.odometerKm === odometerKm && one.at === said);

/** The trip with what bears on leaving before it is booked; one that leaves in its time needs no more than it is. */
const withDaysBefore = async (ctx: Context, trip: Trip, seen: Seen, said: Instant | undefined): Promise<Seen> => {
  const { order, requests } = inTrip(trip, seen);
  const at = actedAt(said, departsAfter(order), ctx.now);
  const from = quarterOf(at);
  const later = bookedLater(order, from);
  if (later.length === 0 || at < earliestDeparture({ window: tripWindow(requests) }, trip.policy)) return seen;
  const whole = bearingOn({ from, to: order.window.to }, trip.policy);
  const days = await daysOfResources(
    ctx,
    later.map(({ resource }) => resource),
    whole,
  );
  const others = spansInWayOf(days, { from, to: order.window.from }, ctx).map(({ bookingId }) => bookingId);
  // The order itself is in its own way once it has left: somebody else told it at the same moment.
  const unseen = [...new Set(others)].filter((id) => id === order.id || !seenOf(seen.orders, id));
  return { ...(await look(ctx.store, unseen, seen)), days };
};

const depart = async (
  ctx: Context,
  { orderId, plateNumber, odometerKm, recordedAt }: Recorded,
): Promise<Result<DispatchOrder, DepartureRefusal>> => {
  const found = await seeTrip(ctx, orderId, 'RECORD_DEPARTURE', 'NOT_THE_DRIVER');
  if (!found.ok) return found;
  const trip = found.value;
  const said = recordedAt ?? undefined;
  const stillOut = trip.order.selfDriver ? await ordersStillOut(ctx) : [];
  return take<DispatchOrder, DepartureRefusal>(ctx, await withDaysBefore(ctx, trip, trip.seen, said), {
    useCase: 'recordDeparture',
    repeated: (seen) => {
      const { order } = inTrip(trip, seen);
      return hasLeft(order, odometerKm, said) ? order : undefined;
    },
    refusals: (seen) => {
      const { order, requests, vehicle, driver } = inTrip(trip, seen);
      const at = actedAt(said, departsAfter(order), ctx.now);
      if (goesByLock(order)) return [refusal('GOES_BY_LOCK')];
      const overtaken = overtakenRefusals(ctx, trip, seen, 'RECORD_DEPARTURE', 'NOT_THE_DRIVER', plateNumber);
      if (overtaken.length > 0) return overtaken;
      // Another vehicle takes over whenever it comes.
      const tooSoon = order.earlierLegs ? [] : departureTimeRefusals({ window: tripWindow(requests) }, at, trip.policy);
      const elsewhere = [...elsewhereRefusals(order, vehicle, driver), ...selfDriverElsewhereRefusals(order, stillOut)];
      return [
        ...orderStateRefusals('RECORD_DEPARTURE', order),
        ...recordedAtRefusals(said, departsAfter(order), ctx.now, trip.policy),
        ...tooSoon,
        ...elsewhere,
        ...(tooSoon.length + elsewhere.length > 0
          ? []
          : leavingRefusals(order, atWheelOf(seen, order), beginsAt(order, at, seen, ctx), seen, trip.policy, ctx)),
        // The first reading of a hired car is where it happens to stand.
        ...(vehicle ? departureOdometerRefusals({ at, odometerKm }, vehicle, trip.policy) : onOdometer(odometerKm)),
      ];
    },
    change: (seen) => {
      const { order, requests, vehicle, driver } = inTrip(trip, seen);
      const at = actedAt(said, departsAfter(order), ctx.now);
      const begin = beginsAt(order, at, seen, ctx);
      const departure = { at, odometerKm };
      const change = { state: 'UNDER_WAY' as const, departure, ...leavingChange(order, begin) };
      const writes = [
        ...requests
          .filter(({ state }) => state !== steps.RECORD_DEPARTURE.to)
          .map((request) => changeRequest(request, { state: steps.RECORD_DEPARTURE.to })),
        ...departureWrites(order, { vehicle, driver }, change),
        ...leavingWrites(ctx, order, begin, seen, trip.policy),
      ];
      return { writes, answer: changedOrder(order, change) };
    },
    again: async () => withDaysBefore(ctx, trip, await seeAgain(ctx, orderId), said),
  });
};

/**
 * Records that the vehicle has left: from then on it is booked, though it was to leave later. Who left though his trip
 * was given to others meanwhile is told so, and the desk of him.
 */
export const recordDeparture = async (
  ctx: Context,
  input: Recorded,
): Promise<Result<DispatchOrder, DepartureRefusal>> => {
  const result = await depart(ctx, input);
  if (!result.ok) await noteLeftInVain(ctx, input, result.refusals);
  return result;
};

interface RecordReturn extends Recorded {
  readonly tollsFen?: number | null | undefined;
  readonly parkingFen?: number | null | undefined;
  readonly otherFen?: number | null | undefined;
  readonly energy?: EnergyTaken | null | undefined;
  readonly handBackPlace?: string | null | undefined;
  readonly deviation?: string | null | undefined;
  readonly remark?: string | null | undefined;
  /** Why a dispatcher records it in the driver's place. */
  readonly onBehalfReason?: string | null | undefined;
}

const texts = ['handBackPlace', 'deviation', 'remark'] as const;

/** What a trip brought back besides its odometer; what is not named was not paid. */
const broughtBack = (input: RecordReturn) => ({
  tollsFen: input.tollsFen ?? 0,
  parkingFen: input.parkingFen ?? 0,
  otherFen: input.otherFen ?? 0,
  ...(input.energy ? { energy: { ...input.energy } } : {}),
  ...(Object.fromEntries(
    texts.flatMap((name) => {
      const text = tidy(input[name] ?? '');
      return text === '' ? [] : [[name, text]];
    }),
  ) as Partial<Record<(typeof texts)[number], string>>),
});

type BroughtBack = ReturnType<typeof broughtBack>;

/** Whether an order already has exactly what is said of its return. */
const isSaid = (order: DispatchOrder, odometerKm: number, back: BroughtBack): boolean =>
  order.return?.odometerKm === odometerKm &&
  (['tollsFen', 'parkingFen', 'otherFen', ...texts] as const).every((name) => order[name] === back[name]) &&
  (['kind', 'amount', 'costFen'] as const).every((name) => order.energy?.[name] === back.energy?.[name]);

/** Records that the vehicle is back, and frees what is left of its window. */
export const recordReturn = async (
  ctx: Context,
  input: RecordReturn,
): Promise<Result<DispatchOrder, ReturnRefusal>> => {
  const { orderId, odometerKm } = input;
  const found = await seeTrip(ctx, orderId, 'RECORD_RETURN', 'NOT_THE_DRIVER');
  if (!found.ok) return found;
  const trip = found.value;
  const back = broughtBack(input);
  const reason = tidy(input.onBehalfReason ?? '');
  const said = input.recordedAt ?? undefined;
  /** The order as the return would leave it. */
  const returned = (order: DispatchOrder): DispatchOrder => ({
    ...order,
    return: { at: actedAt(said, lastReading(order)?.at ?? order.dispatchedAt, ctx.now), odometerKm },
  });
  /** Whether it is recorded in the driver's place: by whoever dispatches, and does not drive himself. */
  const isOnBehalf = (seen: Seen): boolean => {
    const parts = partsOnTrip(ctx, trip, seen);
    return parts.has('DISPATCHER') && !parts.has('DRIVER');
  };
  return take<DispatchOrder, ReturnRefusal>(ctx, trip.seen, {
    useCase: 'recordReturn',
    why: reason === '' ? (back.deviation ?? back.remark) : reason,
    repeated: (seen) => {
      const { order } = inTrip(trip, seen);
      return isSaid(order, odometerKm, back) ? order : undefined;
    },
    refusals: (seen) => {
      const { order, requests, vehicle } = inTrip(trip, seen);
      if (goesByLock(order)) return [refusal('GOES_BY_LOCK')];
      const overtaken = overtakenRefusals(ctx, trip, seen, 'RECORD_RETURN', 'NOT_THE_DRIVER', input.plateNumber);
      if (overtaken.length > 0) return overtaken;
      // What is back already has nothing more to be read of it.
      const state = orderStateRefusals('RECORD_RETURN', order);
      if (state.length > 0) return state;
      const last = lastReading(order);
      const after = returned(order);
      const at = after.return?.at ?? ctx.now;
      const beyond = explainBeyond(order, requests, trip.policy);
      // What was forgotten is told however late, and its reason explains the rest.
      const onBehalf = isOnBehalf(seen);
      const explained = back.deviation ?? (onBehalf ? reason : '');
      const terms = onBehalf ? { ...trip.policy, offlineHours: Infinity } : trip.policy;
      return [
        ...(last ? recordedAtRefusals(said, last.at, ctx.now, terms) : []).map((one) =>
          onBehalf ? { ...one, facts: { ...one.facts, onBehalf: 1 } } : one,
        ),
        ...(last ? returnOdometerRefusals({ at, odometerKm }, last, vehicle, trip.policy) : []),
        ...expensesRefusals(back, vehicle?.energy, trip.policy),
        ...deviationRefusals(explained, kilometresOf(after), at, beyond),
        ...(order.departure ? speedRefusals(explained, { at, odometerKm }, order.departure, beyond) : []),
        ...textRefusals('handBackPlace', back.handBackPlace ?? '', 0, 100),
        ...textRefusals('deviation', back.deviation ?? '', 0, 200),
        ...textRefusals('remark', back.remark ?? '', 0, 200),
        ...(onBehalf ? textRefusals('onBehalfReason', reason, 2, 200) : []),
      ];
    },
    change: (seen) => {
      const { order, requests, vehicle, driver } = inTrip(trip, seen);
      const { return: reading = { at: ctx.now, odometerKm } } = returned(order);
      const whole = {
        ...back,
        state: 'RETURNED' as const,
        return: reading,
        window: windowAfter(order, reading.at),
        ...(isOnBehalf(seen) ? { returnOnBehalf: { personId: actorIn(ctx).personId, reason } } : {}),
        ...(order.overdueSince === undefined ? {} : { overdueSince: undefined }),
      };
      const writes = [
        ...requests.map((request) =>
          changeRequest(request, { state: stateAfterReturn(request, order.id, seen.orders) }),
        ),
        ...returnWrites(order, { vehicle, driver }, whole),
      ];
      return { writes, answer: changedOrder(order, whole) };
    },
    again: () => seeAgain(ctx, orderId),
  });
};
