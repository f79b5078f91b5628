/** A departure that was refused because its trip was given to others meanwhile: the desk is told, for he may be on the road. */
import { stampOf, type Context } from '../../platform/context.ts';
import type { Refusal } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { markOrder } from '../records.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import type { DispatchOrder } from '../types.ts';
import { actedAt } from './rules.ts';
import type { DepartureRefusal, LeftInVain } from './types.ts';

interface Refused {
  readonly orderId: string;
  readonly plateNumber?: string | null | undefined;
  readonly odometerKm: number;
  readonly recordedAt?: Instant | null | undefined;
}

/** So a departure is refused of an order that has another vehicle, or another driver, by now. */
const GIVEN_AWAY: ReadonlySet<DepartureRefusal> = new Set(['VEHICLE_CHANGED', 'NOT_THE_DRIVER', 'ORDER_NOT_FOUND']);

/** How often it is tried anew when the order changes at the same moment. */
const ROUNDS = 3;

/** The caller as a driver whom the order has, or had before it left; undefined when it was never his. */
const driverIn = ({ drivers }: Seen, { driverId, formerDriverIds = [] }: DispatchOrder, personId: string) =>
  drivers.find((one) => one.personId === personId && [driverId, ...formerDriverIds].includes(one.id));

/** Whether there is a trip still on which he could have left: who drives it on with another vehicle has departed before. */
const mayHaveLeft = ({ state, driverId }: DispatchOrder, vain: LeftInVain): boolean =>
  state === 'DISPATCHED' || (state === 'UNDER_WAY' && driverId !== vain.driverId);

const isKnown = ({ leftInVain }: DispatchOrder, { driverId, at, plateNumber }: LeftInVain): boolean =>
  leftInVain?.driverId === driverId && leftInVain.at === at && leftInVain.plateNumber === plateNumber;

/** Notes who left in vain, with which vehicle, when and at which reading; told twice, once. Whoever never drove it notes nothing. */
export const noteLeftInVain = async (
  ctx: Context,
  { orderId, plateNumber, odometerKm, recordedAt }: Refused,
  refusals: readonly Refusal<DepartureRefusal>[],
): Promise<void> => {
  if (plateNumber == null || !refusals.some(({ code }) => GIVEN_AWAY.has(code))) return;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const named = await look(ctx.store, [orderId]);
    const order = seenOf(named.orders, orderId);
    if (!order) return;
    const present = order.driverId === undefined ? [] : [order.driverId];
    const seen = await look(ctx.store, [...present, ...(order.formerDriverIds ?? [])], named);
    const driver = driverIn(seen, order, actorIn(ctx).personId);
    if (!driver) return;
    const at = actedAt(recordedAt ?? undefined, order.dispatchedAt, ctx.now);
    const vain = { driverId: driver.id, plateNumber, at, odometerKm };
    if (!mayHaveLeft(order, vain) || isKnown(order, vain)) return;
    const outcome = await ctx.store.commit([markOrder(order, { leftInVain: vain })], stampOf(ctx, 'noteLeftInVain'));
    if (!outcome.ok) continue;
    ctx.written();
    return;
  }
};
