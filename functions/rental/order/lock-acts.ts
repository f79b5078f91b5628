/** Commands to the lock: the renter asks for them, the partner carries them out and tells what the car answered. */
import { calendarsOf, type Calendars } from '../../calendar/records.ts';
import { mostDriven, type OdometerReading } from '../../fleet/odometers.ts';
import type { Context } from '../../platform/context.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { findLicence } from '../membership/records.ts';
import { licenceRefusals } from '../membership/renting.ts';
import type { RentalPolicy } from '../policy.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { dropOffWrite, findCar, freeBayWrite, pickUpWrite } from '../records.ts';
import type { TimeShareCar } from '../types.ts';
import { chargesOf } from './charging.ts';
import { batteryRefusals } from './offering.ts';
import { changeCommandWrite, findLockCommand, makeCommandWrite } from './records.ts';
import { promiseWrites, takeStep } from './step-acts.ts';
import { isCommandOpen, unlockFrom } from './times.ts';
import type {
  AcknowledgeRefusal,
  HandOver,
  LockCommand,
  LockCommandKind,
  LockCommandState,
  OrderActRefusal,
  RentalOrder,
  UnlockRefusal,
} from './types.ts';

const SECOND = 1_000;
const MOST_REASON = 200;

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
      const [car, licence] = await Promise.all([findCar(ctx, order.carId), findLicence(ctx, order.personId)]);
      return { car, licence };
    },
    // Asked again while the car has yet to answer, the command is the same.
    repeated: isCommandOpen,
    refusals: (order, { car, licence }, policy): Refusal<UnlockRefusal>[] => {
      const earliest = unlockFrom(order, policy);
      return [
        ...(ctx.now < earliest ? [refusal('TOO_EARLY' as const, orderPath, { from: earliest })] : []),
        ...(ctx.now >= order.window.to ? [refusal('TOO_LATE' as const, orderPath)] : []),
        ...(isThere(car) ? [] : [refusal('CAR_NOT_BACK' as const, orderPath)]),
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

/** What a car answered to a command. */
export interface LockAnswer {
  readonly commandId: string;
  readonly outcome: 'DONE' | 'FAILED';
  readonly odometerKm?: number | null | undefined;
  readonly batteryPercent?: number | null | undefined;
  readonly reason?: string | null | undefined;
}

const commandPath = ['input', 'commandId'];
const notFound = refused([refusal('COMMAND_NOT_FOUND' as const, commandPath)]);

/** Whether the order still waits for this command; of one that has failed nothing else can be told. */
const overRefusals = (order: RentalOrder, command: LockCommand): Refusal<AcknowledgeRefusal>[] =>
  order.command?.id === command.id && (command.state === 'REQUESTED' || command.state === 'TIMED_OUT')
    ? []
    : [refusal('COMMAND_OVER', commandPath)];

/** An odometer neither runs backwards, from one order to the next either, nor further than the time allows. */
const odometerRefusals = (
  told: OdometerReading,
  last: OdometerReading | undefined,
  policy: RentalPolicy,
): Refusal<'ODOMETER_BACKWARDS' | 'ODOMETER_IMPLAUSIBLE'>[] => {
  const path = ['input', 'odometerKm'];
  if (!last) return [];
  if (told.odometerKm < last.odometerKm) return [refusal('ODOMETER_BACKWARDS', path, { least: last.odometerKm })];
  const most = last.odometerKm + mostDriven(last, told.at, policy);
  return told.odometerKm <= most ? [] : [refusal('ODOMETER_IMPLAUSIBLE', path, { last: last.odometerKm, most })];
};

const readingRefusals = (
  { odometerKm, batteryPercent }: LockAnswer,
  at: Instant,
  last: OdometerReading | undefined,
  policy: RentalPolicy,
): Refusal<AcknowledgeRefusal>[] => {
  const isReading = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;
  if (odometerKm == null || !isReading(odometerKm, 2_000_000))
    return [refusal('READINGS_MISSING', ['input', 'odometerKm'])];
  return [
    ...(batteryPercent == null || isReading(batteryPercent, 100)
      ? []
      : [refusal('READINGS_MISSING' as const, ['input', 'batteryPercent'])]),
    ...odometerRefusals({ at, odometerKm }, last, policy),
  ];
};

const readingOf = ({ odometerKm }: LockAnswer, at: Instant): OdometerReading => ({
  at,
  odometerKm: certain(odometerKm ?? undefined, 'odometer'),
});

const readings = ({ odometerKm, batteryPercent }: LockAnswer): Pick<HandOver, 'odometerKm' | 'batteryPercent'> => ({
  ...(odometerKm == null ? {} : { odometerKm }),
  ...(batteryPercent == null ? {} : { batteryPercent }),
});

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
    repeated: ({ steps, command }) => steps.CLOSED !== undefined && command?.id === id,
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
        change: said(order, 'FAILED'),
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
