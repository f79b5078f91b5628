/** Until when, and by whom, a return is corrected. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import { DAY, HOUR, type Instant } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import type { CorrectableRefusal } from './types.ts';

/** The desk corrects for some weeks; whoever drove for some hours, and only what nobody has confirmed or disputed yet. */
export const correctableRefusals = (
  { return: back }: Pick<DispatchOrder, 'return'>,
  requests: readonly Pick<VehicleRequest, 'receipt'>[],
  byDesk: boolean,
  { driverCorrectionHours: hours, deskCorrectionDays: days }: BookingPolicy,
  now: Instant,
): Refusal<CorrectableRefusal>[] => {
  const age = now - (back?.at ?? now);
  const tooLate = { hours, days };
  if (age > days * DAY) return [refusal('CORRECTION_TOO_LATE', [], { ...tooLate, over: 1 })];
  if (byDesk) return [];
  if (requests.some(({ receipt }) => receipt !== undefined)) return [refusal('RECEIPT_GIVEN')];
  return age <= hours * HOUR ? [] : [refusal('CORRECTION_TOO_LATE', [], tooLate)];
};
