/** What a car answers to a command of its lock, and what of it can be believed. Pure. */
import { mostDriven, type OdometerReading } from '../../fleet/odometers.ts';
import { certain } from '../../platform/item.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import type { RentalPolicy } from '../policy.ts';
import type { AcknowledgeRefusal, HandOver, LockCommand, RentalOrder } from './types.ts';

/** What a car answered to a command. */
export interface LockAnswer {
  readonly commandId: string;
  readonly outcome: 'DONE' | 'FAILED';
  readonly odometerKm?: number | null | undefined;
  readonly batteryPercent?: number | null | undefined;
  readonly reason?: string | null | undefined;
}

export const commandPath = ['input', 'commandId'];

/** How far a command has come at a moment: its time being over it has timed out, though nobody has written it down yet. */
export const commandStateAt = ({ state, deadline }: Pick<LockCommand, 'state' | 'deadline'>, now: Instant) =>
  state === 'REQUESTED' && now >= deadline ? 'TIMED_OUT' : state;

/** Whether the order still waits for this command; of one that has failed nothing else can be told. */
export const overRefusals = (order: RentalOrder, command: LockCommand): Refusal<AcknowledgeRefusal>[] =>
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

export const readingRefusals = (
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

/** What an order says when its lock was told to open, and did not. */
export const unlockFailed = ({ failedUnlocks = 0 }: RentalOrder): Pick<RentalOrder, 'failedUnlocks'> => ({
  failedUnlocks: failedUnlocks + 1,
});

export const readingOf = ({ odometerKm }: LockAnswer, at: Instant): OdometerReading => ({
  at,
  odometerKm: certain(odometerKm ?? undefined, 'odometer'),
});

export const readings = ({
  odometerKm,
  batteryPercent,
}: LockAnswer): Pick<HandOver, 'odometerKm' | 'batteryPercent'> => ({
  ...(odometerKm == null ? {} : { odometerKm }),
  ...(batteryPercent == null ? {} : { batteryPercent }),
});
