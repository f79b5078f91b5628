/** Until when, and by whom, a return is corrected. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import { DAY, HOUR, type Instant } from '../../platform/time.ts';
import type { DispatchOrder, VehicleRequest } from '../types.ts';
import type { CorrectableRefusal } from './types.ts';

/** For how long whoever drove sets his own slip right. */
const DRIVER_HOURS = 24;
/** For how long the desk does: it bounds how many later trips of the vehicle are looked at, too. */
const DESK_DAYS = 31;

/** The desk corrects for a month; whoever drove for a day, and only what nobody has confirmed or disputed yet. */
export const correctableRefusals = (
  { return: back }: Pick<DispatchOrder, 'return'>,
  requests: readonly Pick<VehicleRequest, 'receipt'>[],
  byDesk: boolean,
  now: Instant,
): Refusal<CorrectableRefusal>[] => {
  const age = now - (back?.at ?? now);
  if (byDesk) return age <= DESK_DAYS * DAY ? [] : [refusal('CORRECTION_TOO_LATE', [], { days: DESK_DAYS })];
  if (requests.some(({ receipt }) => receipt !== undefined)) return [refusal('RECEIPT_GIVEN')];
  return age <= DRIVER_HOURS * HOUR ? [] : [refusal('CORRECTION_TOO_LATE', [], { hours: DRIVER_HOURS })];
};
