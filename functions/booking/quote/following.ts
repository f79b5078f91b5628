/** How rental orders and dispatch orders keep together after a change of either. Pure. */
import type { RentalStepName } from '../../rental/order/states.ts';
import type { DispatchOrder } from '../types.ts';

/** What a change of a dispatch order does to the rental order that it rests on. */
export interface Following {
  readonly rentalOrderId: string;
  readonly step: Extract<RentalStepName, 'BEGIN_TRIP' | 'END_TRIP' | 'GIVE_UP_TRIP'>;
  readonly km: number;
}

const rentalOf = (order: DispatchOrder | undefined): string | undefined => order?.hired?.rental?.rentalOrderId;

const kmOf = ({ departure, return: back }: DispatchOrder): number =>
  Math.max(0, (back?.odometerKm ?? 0) - (departure?.odometerKm ?? 0));

/** The step that a rental takes after a change of its dispatch order; undefined when it takes none. */
export const followingOf = (before: DispatchOrder | undefined, after: DispatchOrder): Following | undefined => {
  const was = rentalOf(before);
  const is = after.state === 'CANCELLED' ? undefined : rentalOf(after);
  if (was !== undefined && is !== was) return { rentalOrderId: was, step: 'GIVE_UP_TRIP', km: 0 };
  if (is === undefined || before?.state === after.state) return undefined;
  if (after.state === 'UNDER_WAY') return { rentalOrderId: is, step: 'BEGIN_TRIP', km: 0 };
  return after.state === 'RETURNED' ? { rentalOrderId: is, step: 'END_TRIP', km: kmOf(after) } : undefined;
};
