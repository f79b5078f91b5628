/** The partner tells what the car answered to a command of its lock: with that a trip begins, or is over. */
import { calendarsOf, type Calendars } from '../../calendar/records.ts';
import type { OdometerReading } from '../../fleet/odometers.ts';
import type { Context } from '../../platform/context.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { dropOffWrite, findCar, freeBayWrite, pickUpWrite } from '../records.ts';
import type { TimeShareCar } from '../types.ts';
import { chargesOf } from './charging.ts';
import { isThere } from './lock-acts.ts';
import {
  commandPath,
  overRefusals,
  readingOf,
  readingRefusals,
  readings,
  unlockFailed,
  type LockAnswer,
} from './lock-answers.ts';
import { changeCommandWrite, findLockCommand } from './records.ts';
import { promiseWrites, takeStep } from './step-acts.ts';
import type { AcknowledgeRefusal, LockCommand, LockCommandState, OrderActRefusal, RentalOrder } from './types.ts';

const MOST_REASON = 200;

const notFound = refused([refusal('COMMAND_NOT_FOUND' as const, commandPath)]);

type Acknowledged = Result<RentalOrder, AcknowledgeRefusal | OrderActRefusal>;

/** A step is taken with the order; the partner has asked about the command. */
const asAnswer = async (
  ctx: Context,
  commandId: string,
  result: Acknowledged,
): Promise<Result<LockCommand, AcknowledgeRefusal>> => {
  if (result.ok) return done(certain(await findLockCommand(ctx.store, commandId), commandId));
  const told = result.refusals.map(({ code, path, facts }): Refusal<AcknowledgeRefusal> =>
    code === 'ORDER_NOT_FOUND' || code === 'STATE_NOT_ALLOWED'
      ? refusal('COMMAND_OVER', commandPath)
      : { code, path, facts },
  );
  return refused(told);
};

/** The order's own word on its latest command. */
const said = ({ command }: RentalOrder, state: LockCommandState): Pick<RentalOrder, 'command'> => ({
  command: { ...certain(command, 'command'), state },
});

const commandIn = async (ctx: Context, id: string): Promise<LockCommand> =>
  certain(await findLockCommand(ctx.store, id), `command ${id}`);

interface SeenUnlocking {
  readonly car: TimeShareCar | undefined;
  readonly command: LockCommand;
}

/** The car was unlocked: it leaves its bay, and the trip begins. */
const pickedUp = (ctx: Context, { id, orderId }: LockCommand, answer: LockAnswer): Promise<Acknowledged> =>
  takeStep<SeenUnlocking, AcknowledgeRefusal>(ctx, {
    useCase: 'acknowledgeLockCommand',
    step: 'PICK_UP',
    orderId,
    look: async ({ carId }) => {
      const [car, command] = await Promise.all([findCar(ctx, carId), commandIn(ctx, id)]);
      return { car, command };
    },
    repeated: ({ steps, command }) => steps.IN_USE !== undefined && command?.id === id && command.state !== 'TIMED_OUT',
    refusals: (order, { car, command }, policy) => [
      ...overRefusals(order, command),
      ...readingRefusals(answer, ctx.now, car?.lastReading, policy),
      ...(isThere(car) ? [] : [refusal('CAR_NOT_BACK' as const, commandPath)]),
    ],
    change: (order, seen) => {
      const car = certain(seen.car, order.carId);
      const stationId = certain(car.stationId, 'station');
      return {
        change: { pickUp: { stationId, at: ctx.now, ...readings(answer) }, ...said(order, 'ACKNOWLEDGED') },
        writes: [
          changeCommandWrite(seen.command, { state: 'ACKNOWLEDGED', answeredAt: ctx.now }),
          pickUpWrite(car, order.id, readingOf(answer, ctx.now)),
          freeBayWrite(stationId),
        ],
      };
    },
  });

/** As the odometer was read at pick-up. */
const lastOf = ({ pickUp }: RentalOrder): OdometerReading | undefined =>
  pickUp?.odometerKm === undefined ? undefined : { at: pickUp.at, odometerKm: pickUp.odometerKm };

interface SeenLocking extends SeenUnlocking {
  readonly calendars: Calendars;
}

/** The car was locked where it was returned: the trip is over and charged. */
const closed = (ctx: Context, { id, orderId }: LockCommand, answer: LockAnswer): Promise<Acknowledged> =>
  takeStep<SeenLocking, AcknowledgeRefusal>(ctx, {
    useCase: 'acknowledgeLockCommand',
    step: 'CLOSE',
    orderId,
    look: async ({ carId, cityCode }) => {
      const [car, command, calendars] = await Promise.all([
        findCar(ctx, carId),
        commandIn(ctx, id),
        calendarsOf(ctx.store, cityCode, ctx.now),
      ]);
      return { car, command, calendars };
    },
    repeated: ({ steps, command }) =>
      steps.CLOSED !== undefined && command?.id === id && command.state === 'ACKNOWLEDGED',
    refusals: (order, { command }, policy) => [
      ...overRefusals(order, command),
      ...readingRefusals(answer, ctx.now, lastOf(order), policy),
    ],
    change: (order, { car, command, calendars }) => {
      const dropOff = { ...certain(order.dropOff, 'drop-off'), ...readings(answer) };
      const charges = chargesOf(order, certain(order.pickUp, 'pick-up'), dropOff, calendars(order.divisionCode));
      return {
        change: { dropOff, charges, ...said(order, 'ACKNOWLEDGED') },
        writes: [
          changeCommandWrite(command, { state: 'ACKNOWLEDGED', answeredAt: ctx.now }),
          dropOffWrite(certain(car, order.carId), dropOff.stationId, readingOf(answer, ctx.now)),
          ...promiseWrites(order, charges.totalFen - order.estimateFen),
        ],
      };
    },
  });

/** The car did not do what it was told; the renter may try again. */
const failed = (
  ctx: Context,
  { id, orderId, command: kind }: LockCommand,
  { reason }: LockAnswer,
): Promise<Acknowledged> =>
  takeStep<LockCommand, AcknowledgeRefusal>(ctx, {
    useCase: 'acknowledgeLockCommand',
    step: kind === 'UNLOCK' ? 'UNLOCK_FAILED' : 'LOCK_FAILED',
    orderId,
    look: () => commandIn(ctx, id),
    repeated: ({ command }) => command?.id === id && command.state === 'FAILED',
    refusals: (order, command) => overRefusals(order, command),
    change: (order, command) => {
      const why = reason == null ? {} : { reason: tidy(reason).slice(0, MOST_REASON) };
      return {
        // The time to answer being over, it was counted then.
        change: {
          ...said(order, 'FAILED'),
          ...(kind === 'UNLOCK' && command.state === 'REQUESTED' ? unlockFailed(order) : {}),
        },
        writes: [changeCommandWrite(command, { state: 'FAILED', answeredAt: ctx.now, ...why })],
      };
    },
  });

/**
 * The partner tells what the car answered. Late is better than never: as long as the order waits for this very
 * command, an answer counts though its time was over.
 */
export const acknowledgeLockCommand = async (
  ctx: Context,
  answer: LockAnswer,
): Promise<Result<LockCommand, AcknowledgeRefusal>> => {
  const { commandId, outcome } = answer;
  const command = await findLockCommand(ctx.store, commandId);
  if (!command || ctx.viewer.kind !== 'partner' || command.partnerId !== ctx.viewer.partnerId) return notFound;
  if (command.state === (outcome === 'DONE' ? 'ACKNOWLEDGED' : 'FAILED')) return done(command);
  if (outcome === 'FAILED') return asAnswer(ctx, commandId, await failed(ctx, command, answer));
  const take = command.command === 'UNLOCK' ? pickedUp : closed;
  return asAnswer(ctx, commandId, await take(ctx, command, answer));
};
