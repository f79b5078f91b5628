/** What a vehicle is taken for, for those who want to keep it in. */
import { mayBlock } from '../../fleet/blocks.ts';
import { findVehicle } from '../../fleet/records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { daysOfResource } from '../../ledger/records.ts';
import { spansInWayOf, windowOf } from '../../ledger/rules.ts';
import { findUnit } from '../../organisation/records.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { DAY, type Window } from '../../platform/time.ts';
import type { Booking } from './board-types.ts';

/** Longest window that is looked at, and most bookings that are named. */
const LONGEST_DAYS = 60;
const MOST_BOOKINGS = 100;

/** Bookings that go on at midnight are one. */
const joined = (spans: readonly Booking[]): Booking[] =>
  spans.reduce<Booking[]>((found, span) => {
    const before = found.find(
      ({ bookingId, window }) => bookingId === span.bookingId && window.to === span.window.from,
    );
    if (!before) return [...found, span];
    const whole = { ...before, window: { from: before.window.from, to: span.window.to } };
    return found.map((booking) => (booking === before ? whole : booking));
  }, []);

/** Bookings of a vehicle in a window, earliest first. */
export const bookingsIn = async (
  ctx: Context,
  { id: resourceId, unitId: shelf }: Pick<Vehicle, 'id' | 'unitId'>,
  window: Window,
): Promise<Booking[]> => {
  const days = await daysOfResource(ctx, { shelf, resourceId }, window);
  const spans = spansInWayOf(days, window, ctx).filter(({ bookingId }) => nounOf(bookingId) !== 'hold');
  return joined(spans.map((span) => ({ window: windowOf(span), bookingId: span.bookingId })));
};

/** Bookings of a vehicle in a window, earliest first; none when the vehicle is not the caller's to block. */
export const vehicleBookings = async (ctx: Context, vehicleId: string, { from, to }: Window): Promise<Booking[]> => {
  const vehicle = nounOf(vehicleId) === 'vehicle' ? await findVehicle(ctx, vehicleId) : undefined;
  const fleet = vehicle && (await findUnit(ctx, vehicle.unitId));
  if (!vehicle || !fleet || !mayBlock(ctx.viewer, fleet) || to <= from) return [];
  const window = { from, to: Math.min(to, from + LONGEST_DAYS * DAY) };
  return (await bookingsIn(ctx, vehicle, window)).slice(0, MOST_BOOKINGS);
};
