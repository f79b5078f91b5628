/** What reserved stays and booked court slots add to the use of a place. Pure. */
import type { Change } from '../../platform/changes.ts';
import { civilDate, type Window } from '../../platform/time.ts';
import type { Item } from '../../platform/write.ts';
import { HOURS, touchedDays } from '../reservation/capacity.ts';

/** Counters of a place and month by their names. */
type Counters = Readonly<Record<string, number>>;

/** Counter of the stays and slots in an hour of the day. */
export const usedIn = (hour: number): string => `used${String(hour).padStart(2, '0')}`;

/** How a stay or slot counts as it stands: one that was cancelled, or is only offered, not at all. */
const counted = (item: Item | undefined): Counters => {
  if (item === undefined || item.state === 'CANCELLED' || item.state === 'OFFERED') return {};
  const hours = touchedDays(item.window as Window).flatMap((day) => day.hours);
  return {
    reservations: 1,
    ...(item.arrivedAt === undefined ? {} : { arrivals: 1 }),
    ...(item.state === 'NO_SHOW' ? { noShows: 1 } : {}),
    ...Object.fromEntries(HOURS.filter((hour) => hours.includes(hour)).map((hour) => [usedIn(hour), 1])),
  };
};

/** What a change adds to each counter, or takes away; those that stay are left out. */
const difference = (was: Counters, is: Counters): Counters => {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const added = names.map((name) => [name, (is[name] ?? 0) - (was[name] ?? 0)] as const);
  return Object.fromEntries(added.filter(([, count]) => count !== 0));
};

/** One place and month, and what a change adds to its counters. */
export interface UseChange {
  readonly placeId: string;
  readonly cityCode: string;
  readonly month: string;
  readonly add: Counters;
}

/** What a change does to the month of its stay; undefined when it counts as before. One that is removed stays counted. */
export const useChange = ({ before, after }: Pick<Change, 'before' | 'after'>): UseChange | undefined => {
  if (!after) return undefined;
  const add = difference(counted(before), counted(after));
  if (Object.keys(add).length === 0) return undefined;
  return {
    placeId: String(after.placeId),
    cityCode: String(after.cityCode),
    month: civilDate((after.window as { from: number }).from).slice(0, 7),
    add,
  };
};
