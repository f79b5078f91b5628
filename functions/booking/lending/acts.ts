/** A unit says that others may use one of its vehicles while it stands idle, and takes it back (调剂). */
import { lendingWrite, vehicleKey, vehicleOf } from '../../fleet/records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { findUnit } from '../../organisation/records.ts';
import type { Unit } from '../../organisation/types.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { done, refusal, refused, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { DAY, type Instant } from '../../platform/time.ts';
import { actorIn } from '../acts.ts';
import { bookingsIn } from '../dispatch/vehicle-booking-acts.ts';
import { policiesOf } from '../policy-records.ts';
import { look, seenOf } from '../seen-records.ts';
import { lendingInForce, mayLend, termsRefusals, type LendingTerms } from './rules.ts';
import type { LendRefusal, StopLendingRefusal } from './refusal-types.ts';
import type { StandingLoan, StoppedLending } from './types.ts';

interface LendVehicle extends Omit<LendingTerms, 'until' | 'note'> {
  readonly idempotencyKey: string;
  readonly vehicleId: string;
  readonly until?: Instant | null | undefined;
  readonly note?: string | null | undefined;
}

const notFound = refused([refusal('VEHICLE_NOT_FOUND' as const, ['input', 'vehicleId'])]);

/** The vehicle as it stands this moment with its unit; undefined when it is not the caller's to lend. */
const theirs = async (ctx: Context, vehicleId: string): Promise<{ vehicle: Vehicle; fleet: Unit } | undefined> => {
  const item =
    nounOf(vehicleId) === 'vehicle' ? await ctx.store.get(vehicleKey(vehicleId), { consistent: true }) : undefined;
  const vehicle = item && vehicleOf(item);
  const fleet = vehicle && (await findUnit(ctx, vehicle.unitId));
  return fleet && mayLend(ctx.viewer, fleet) ? { vehicle, fleet } : undefined;
};

/** Lends a vehicle on some terms; said again, the new terms take the place of the old. */
export const lendVehicle = async (
  ctx: Context,
  { idempotencyKey, vehicleId, ...input }: LendVehicle,
): Promise<Result<Vehicle, LendRefusal>> => {
  const { personId: saidBy } = actorIn(ctx);
  const terms: LendingTerms = {
    from: input.from,
    ...(input.until == null ? {} : { until: input.until }),
    purposes: [...new Set(input.purposes)].sort(),
    selfDrive: input.selfDrive,
    withDriver: input.withDriver,
    keyKeeper: tidy(input.keyKeeper),
    note: tidy(input.note ?? ''),
  };
  const found = await theirs(ctx, vehicleId);
  if (!found) return notFound;
  const { vehicle, fleet } = found;
  const id = derivedId('lending', saidBy, 'lendVehicle', idempotencyKey);
  const hash = inputHash({ vehicleId, ...terms });
  if (vehicle.lending?.id === id)
    return vehicle.lending.inputHash === hash
      ? done(vehicle)
      : refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
  const policies = await policiesOf(ctx, vehicle.divisionCode, ctx.now);
  const refusals = termsRefusals(terms, vehicle, policies(Math.max(ctx.now, terms.from)), ctx.now);
  if (refusals.length > 0) return refused(refusals);
  const lending = { ...terms, id, centreId: fleet.servedBy, saidBy, saidAt: ctx.now, inputHash: hash };
  const outcome = await ctx.store.commit([lendingWrite(vehicle.id, lending)], stampOf(ctx, 'lendVehicle', terms.note));
  ctx.written();
  return outcome.ok ? done({ ...vehicle, lending }) : refused([refusal('TRY_AGAIN')]);
};

/** What neighbours have a vehicle for from now on, as far ahead as anybody books. */
const standingFor = async (ctx: Context, vehicle: Vehicle): Promise<StandingLoan[]> => {
  const policies = await policiesOf(ctx, vehicle.divisionCode, ctx.now);
  const { horizonDays, longestTripDays } = policies(ctx.now);
  const window = { from: ctx.now, to: ctx.now + (horizonDays + longestTripDays) * DAY };
  const bookings = await bookingsIn(ctx, vehicle, window);
  const ids = bookings.map(({ bookingId }) => bookingId).filter((id) => nounOf(id) === 'order');
  const { orders } = await look(ctx.store, ids);
  return bookings.flatMap(({ window: booked, bookingId }) => {
    const order = seenOf(orders, bookingId);
    return order?.source === 'NEIGHBOUR_UNIT' ? [{ window: booked, order }] : [];
  });
};

/** Takes a vehicle back: nobody borrows it any more, but what it is booked for stays, and is told. */
export const stopLendingVehicle = async (
  ctx: Context,
  { vehicleId }: { readonly vehicleId: string },
): Promise<Result<StoppedLending, StopLendingRefusal>> => {
  const { personId: endedBy } = actorIn(ctx);
  const found = await theirs(ctx, vehicleId);
  if (!found) return notFound;
  const { vehicle } = found;
  if (vehicle.lending?.endedBy === endedBy) return done({ vehicle, standing: await standingFor(ctx, vehicle) });
  const lending = lendingInForce(vehicle);
  if (!lending) return refused([refusal('NOT_LENT', ['input', 'vehicleId'])]);
  const ended = { ...lending, endedBy, endedAt: ctx.now };
  const outcome = await ctx.store.commit([lendingWrite(vehicle.id, ended)], stampOf(ctx, 'stopLendingVehicle'));
  ctx.written();
  if (!outcome.ok) return refused([refusal('TRY_AGAIN')]);
  // Asked once it is taken back, so that no booking made meanwhile is left out.
  return done({ vehicle: { ...vehicle, lending: ended }, standing: await standingFor(ctx, vehicle) });
};
