/** What reserved stays and booked court slots add to the use of a place. Pure. */
import type { Change } from '../../platform/changes.ts';
import { civilDate } from '../../platform/time.ts';
import type { Item } from '../../platform/write.ts';
import type { OpeningUse } from './types.ts';

/** How a stay or slot counts as it stands: one that was cancelled, or is only offered, not at all. */
const counted = (item: Item | undefined): Omit<OpeningUse, 'placeId'> => {
  const stands = item !== undefined && item.state !== 'CANCELLED' && item.state !== 'OFFERED';
  return { reservations: stands ? 1 : 0, arrivals: stands && item.arrivedAt !== undefined ? 1 : 0 };
};

/** One place and month, and what a change adds to it, or takes away. */
export interface UseChange extends OpeningUse {
  readonly cityCode: string;
  readonly month: string;
}

/** What a change does to the month of its stay; undefined when it counts as before. One that is removed stays counted. */
export const useChange = ({ before, after }: Pick<Change, 'before' | 'after'>): UseChange | undefined => {
  if (!after) return undefined;
  const [was, is] = [counted(before), counted(after)];
  const [reservations, arrivals] = [is.reservations - was.reservations, is.arrivals - was.arrivals];
  if (reservations === 0 && arrivals === 0) return undefined;
  return {
    placeId: String(after.placeId),
    cityCode: String(after.cityCode),
    month: civilDate((after.window as { from: number }).from).slice(0, 7),
    reservations,
    arrivals,
  };
};
