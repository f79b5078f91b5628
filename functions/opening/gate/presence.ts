/** Which vehicle stands on a lot, by its plate: the latest entry and the latest exit, in whatever order they are told. Pure. */
import type { Calendar } from '../../calendar/types.ts';
import { DAY, MINUTE, type Instant } from '../../platform/time.ts';
import { openState } from '../engine/state.ts';
import type { Opening } from '../engine/types.ts';
import type { GateDirection, Presence } from './types.ts';

/** What is to be done about a vehicle that has not left. */
export type Lingering =
  /** It may still stay, until then. */
  | { readonly what: 'MAY_STAY'; readonly until: Instant }
  /** Nobody can blame it: no end, or a closure that cut its stay short. */
  | { readonly what: 'EXCUSED' }
  | { readonly what: 'OVERSTAYED'; readonly leaveBy: Instant };

/** When somebody who came in then must have left; undefined where the place was closed, or has no end in sight. */
export const leaveByOf = (opening: Opening, calendar: Calendar, enteredAt: Instant): Instant | undefined =>
  openState(opening, calendar, enteredAt).mustLeaveBy;

/** Whether the vehicle is there, as far as its gate has told. */
export const isInside = ({ enteredAt, leftAt }: Pick<Presence, 'enteredAt' | 'leftAt'>): boolean =>
  enteredAt !== undefined && (leftAt === undefined || leftAt < enteredAt);

/**
 * Since when a vehicle that asks to come in has been inside; undefined when it is not. Where nobody reads who leaves, it
 * is believed only while its stay lasts, and for a day at most.
 */
export const insideSince = (
  cameAt: Instant | undefined,
  leftAt: Instant | undefined,
  {
    exitsRead,
    leaveBy,
    now,
  }: { readonly exitsRead: boolean; readonly leaveBy: Instant | undefined; readonly now: Instant },
): Instant | undefined => {
  if (cameAt === undefined || !isInside({ enteredAt: cameAt, ...(leftAt === undefined ? {} : { leftAt }) }))
    return undefined;
  return exitsRead || now < Math.min(leaveBy ?? Infinity, cameAt + DAY) ? cameAt : undefined;
};

/** Entry and exit after one more was told; undefined when a later one of its kind is known. */
export const movedBy = (
  known: Pick<Presence, 'enteredAt' | 'leftAt'>,
  direction: GateDirection,
  at: Instant,
): Pick<Presence, 'enteredAt' | 'leftAt'> | undefined => {
  const part = direction === 'ENTRY' ? 'enteredAt' : 'leftAt';
  return (known[part] ?? -Infinity) >= at ? undefined : { ...known, [part]: at };
};

/** Judges a vehicle by the opening as it is now: what was announced since it came in counts. */
export const lingering = (
  { enteredAt = 0 }: Pick<Presence, 'enteredAt'>,
  opening: Opening,
  calendar: Calendar,
  graceMinutes: number,
  now: Instant,
): Lingering => {
  const leaveBy = leaveByOf(opening, calendar, enteredAt);
  const announced = leaveByOf({ ...opening, closures: [] }, calendar, enteredAt);
  if (leaveBy === undefined || announced !== leaveBy) return { what: 'EXCUSED' };
  const until = leaveBy + graceMinutes * MINUTE;
  return now < until ? { what: 'MAY_STAY', until } : { what: 'OVERSTAYED', leaveBy };
};
