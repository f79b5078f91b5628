/** Keeping a vehicle and a driver for some minutes while the dispatch is composed (rule 8 of the field). */
import { hold, releaseHold as giveBack } from '../../ledger/hold-records.ts';
import { isLapsed } from '../../ledger/rules.ts';
import type { Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { MINUTE } from '../../platform/time.ts';
import { actorIn, requestNotFound, take } from '../acts.ts';
import { driverResource } from '../places.ts';
import { limitsOf } from '../records.ts';
import { look, seenOf, type Seen } from '../seen-records.ts';
import type { HoldRefusal, ReleaseHoldRefusal } from '../refusal-types.ts';
import type { VehicleHold } from './board-types.ts';
import { sitAtDesk, type Desk, type Named } from './desk-acts.ts';

/** A driver may still be open when the vehicle is held. */
const notTheDriversLack = (one: ReturnType<Desk['refusals']>[number]): one is Refusal<HoldRefusal> =>
  one.code !== 'DRIVER_REQUIRED';

interface HoldVehicle extends Named {
  readonly idempotencyKey: string;
  /** The request is to be sent alone though all sides agreed to share a car. */
  readonly alone?: boolean | null | undefined;
}

/**
 * Holds a vehicle, and a driver if one is named, for a request; whoever holds is the one who may book them. Where
 * sides agreed to share a car it is held for all of them, over the time of all. Who drives himself is not held: he is
 * taken once a car is sent, which may be a partner's as well as the vehicle looked at.
 */
export const holdVehicle = async (
  ctx: Context,
  { idempotencyKey, alone, ...named }: HoldVehicle,
): Promise<Result<VehicleHold, HoldRefusal>> => {
  const { requestId, vehicleId, driverId } = named;
  const { personId: dispatcherId, unitId } = actorIn(ctx);
  const holdId = derivedId('hold', dispatcherId, 'holdVehicle', idempotencyKey);
  const hash = inputHash({
    requestId,
    vehicleId,
    driverId: driverId ?? undefined,
    ...(alone === true ? { alone } : {}),
  });
  const desk = await sitAtDesk(ctx, named, holdId, { together: alone !== true });
  if (!desk) return requestNotFound;
  const { seen, viewpoint } = desk;

  const refusals = (latest: Seen): Refusal<HoldRefusal>[] =>
    seenOf(latest.holds, holdId)
      ? [refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]
      : desk.refusals(latest).filter(notTheDriversLack);
  const repeated = ({ holds }: Seen): VehicleHold | undefined => {
    const held = seenOf(holds, holdId);
    return held?.inputHash === hash ? held : undefined;
  };

  if (!repeated(seen) && refusals(seen).length > 0) return refused(refusals(await desk.withLedger()));
  // Nothing is written on the days of who drives himself, so no condition would tell that he has something else to do.
  const isSelfDriven = desk.questionIn(seen).selfDriver !== undefined;
  return take<VehicleHold, HoldRefusal>(ctx, isSelfDriven ? await desk.withLedger() : await desk.ready(seen), {
    useCase: 'holdVehicle',
    repeated,
    refusals,
    change: (latest) => {
      const vehicle = certain(desk.vehicleIn(latest), `vehicle ${vehicleId}`);
      const driver = desk.driverIn(latest);
      const { policy } = desk.questionIn(latest);
      const driving = driver ? { driverId: driver.id, driverShelf: driver.unitId } : {};
      const behindWheel = driverResource(driving);
      const held: VehicleHold = {
        id: holdId,
        holder: viewpoint.holder,
        until: ctx.now + policy.holdMinutes * MINUTE,
        window: desk.bookedIn(latest),
        resources: [{ shelf: vehicle.unitId, resourceId: vehicleId }, ...(behindWheel ? [behindWheel] : [])],
        requestId,
        vehicleId,
        ...(driver ? { driverId: driver.id } : {}),
        dispatcherId,
        unitId,
        inputHash: hash,
      };
      // A driver is held only for what he could drive, so his hours and rest are conditions here as of a dispatch.
      const limits = limitsOf([{ window: held.window, ...driving }], () => policy);
      const circumstances = { ...limits, days: latest.days, viewpoint };
      return { writes: hold(held, circumstances, desk.holdsIn(latest)), answer: held };
    },
    again: desk.again,
  });
};

/** Gives a hold of one's own back before it lapses; one that has ended in whatever way stays as it is. */
export const releaseHold = async (
  ctx: Context,
  { holdId }: { readonly holdId: string },
): Promise<Result<VehicleHold, ReleaseHoldRefusal>> => {
  const seen = await look(ctx.store, [holdId]);
  const first = seenOf(seen.holds, holdId);
  if (first?.dispatcherId !== actorIn(ctx).personId) return refused([refusal('HOLD_NOT_FOUND', ['input', 'holdId'])]);
  const the = ({ holds }: Seen): VehicleHold => seenOf(holds, holdId) ?? first;
  if (isLapsed(first, ctx.now)) return done(first);
  return take<VehicleHold, ReleaseHoldRefusal>(ctx, seen, {
    useCase: 'releaseHold',
    repeated: (latest) =>
      the(latest).resources.length === 0 || isLapsed(the(latest), ctx.now) ? the(latest) : undefined,
    refusals: () => [],
    change: (latest) => ({
      writes: giveBack(the(latest), ctx.now),
      answer: { ...the(latest), until: ctx.now, resources: [] },
    }),
  });
};
