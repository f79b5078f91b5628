/** Commands to the lock: the renter asks for them, the partner carries them out. */
import type { Context } from '../../platform/context.ts';
import { derivedId } from '../../platform/ids.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { findLicence } from '../membership/records.ts';
import { licenceRefusals } from '../membership/renting.ts';
import type { RentalPolicy } from '../policy.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { findCar, findPartner } from '../records.ts';
import type { TimeShareCar } from '../types.ts';
import { batteryRefusals } from './offering.ts';
import { makeCommandWrite } from './records.ts';
import { takeStep } from './step-acts.ts';
import { isCommandOpen, unlockFrom } from './times.ts';
import type { LockCommand, LockCommandKind, RentalOrder, UnlockRefusal } from './types.ts';

const SECOND = 1_000;

/** A command for the car of an order, and what the order says of it. */
export const commandFor = (
  order: RentalOrder,
  kind: LockCommandKind,
  now: Instant,
  { lockCommandSeconds }: RentalPolicy,
): { readonly write: Write; readonly change: Pick<RentalOrder, 'command'> } => {
  const { id: orderId, partnerId, carId } = order;
  const id = derivedId('lockCommand', orderId, String(order.revision + 1));
  const deadline = now + lockCommandSeconds * SECOND;
  const command: LockCommand = {
    ...{ id, orderId, partnerId, carId, command: kind, state: 'REQUESTED' },
    ...{ requestedAt: now, deadline, revision: 1 },
  };
  return { write: makeCommandWrite(command), change: { command: { id, until: deadline, state: 'REQUESTED' } } };
};

/** Whether the car stands at a station, its lock free to be opened for an order. */
export const isThere = (car: TimeShareCar | undefined): boolean =>
  car?.stationId !== undefined && car.orderId === undefined;

const orderPath = ['input', 'orderId'];

/** Asks for the car to be unlocked; with the car's answer the trip begins. */
export const unlockCar = (
  ctx: Context,
  { orderId }: { readonly orderId: string },
): Promise<Result<RentalOrder, UnlockRefusal>> =>
  takeStep(ctx, {
    useCase: 'unlockCar',
    step: 'UNLOCK',
    orderId,
    look: async (order) => {
      const [car, licence, partner] = await Promise.all([
        findCar(ctx, order.carId),
        findLicence(ctx, order.personId),
        findPartner(ctx, order.partnerId),
      ]);
      return { car, licence, partner };
    },
    // Asked again while the car has yet to answer, the command is the same.
    repeated: isCommandOpen,
    refusals: (order, { car, licence, partner }, policy): Refusal<UnlockRefusal>[] => {
      const earliest = unlockFrom(order, policy);
      return [
        ...(ctx.now < earliest ? [refusal('TOO_EARLY' as const, orderPath, { from: earliest })] : []),
        ...(ctx.now >= order.window.to ? [refusal('TOO_LATE' as const, orderPath)] : []),
        // Trips under way go on to their end; no new one begins.
        ...(partner?.state === 'ENGAGED' ? [] : [refusal('PARTNER_NOT_ENGAGED' as const, orderPath)]),
        ...(isThere(car) ? [] : [refusal('CAR_NOT_BACK' as const, orderPath)]),
        ...(car?.service === 'OUT_OF_SERVICE'
          ? [refusal('CAR_NOT_OFFERED' as const, orderPath, { why: 'OUT_OF_SERVICE' })]
          : []),
        ...(car ? batteryRefusals(car, policy) : []),
        ...(car ? licenceRefusals(licence, order.window, car.energy) : []),
      ];
    },
    change: (order, _, policy) => {
      const { write, change } = commandFor(order, 'UNLOCK', ctx.now, policy);
      return { change, writes: [write] };
    },
  });

/** From when the car of an order may be unlocked; undefined of a market rental. */
export const unlockFromOf = async (ctx: Context, order: RentalOrder): Promise<Instant | undefined> => {
  if (order.rentalKind === 'MARKET_RENTAL') return undefined;
  const policies = await rentalPoliciesOf(ctx, order.divisionCode, ctx.now);
  return unlockFrom(order, policies(order.window.from));
};
