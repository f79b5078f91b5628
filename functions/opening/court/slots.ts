/** Slots of a court: worked out from the open windows, never stored before they are booked. Pure. */
import type { Calendar } from '../../calendar/types.ts';
import { QUARTER } from '../../ledger/rules.ts';
import type { Resource } from '../../ledger/types.ts';
import {
  civilDate,
  dayWindow,
  instantAt,
  MINUTE,
  type CivilDate,
  type Instant,
  type Window,
} from '../../platform/time.ts';
import { minuteSpan } from '../engine/clock.ts';
import { openWindows } from '../engine/windows.ts';
import { courtsOn } from '../courts.ts';
import type { OpeningPolicy } from '../policy.ts';
import type { Court, Place } from '../types.ts';
import type { BookableCourt } from './types.ts';

export const isBookable = (court: Court): court is BookableCourt => court.booking !== undefined;

/** The court of a ground as it is used on a day, when its slots can be booked then. */
export const bookableCourt = (place: Place, courtId: string, day: CivilDate): BookableCourt | undefined =>
  courtsOn(place, day)
    .filter(isBookable)
    .find(({ id }) => id === courtId);

/** A court in the ledger: on the shelf of its ground. */
export const courtResource = (placeId: string, courtId: string): Resource => ({ shelf: placeId, resourceId: courtId });

/** What of a day can be booked at all. */
const bookableHours = ({ booking: { hours } }: BookableCourt, date: CivilDate): Window => {
  if (!hours) return dayWindow(date);
  const { from, to } = minuteSpan(hours);
  return { from: instantAt(date, from), to: instantAt(date, to) };
};

const upToQuarter = (at: Instant): Instant => Math.ceil(at / QUARTER) * QUARTER;

/** The slots of a court that begin on a day: one after the other in each open window, the policy's buffer between them. */
export const slotsOn = (
  place: Place,
  court: BookableCourt,
  calendar: Calendar,
  date: CivilDate,
  { courtBufferMinutes }: OpeningPolicy,
): Window[] => {
  const hours = bookableHours(court, date);
  const length = court.booking.slotMinutes * MINUTE;
  const step = upToQuarter(length + courtBufferMinutes * MINUTE);
  return openWindows(place.opening, calendar, date, 1).flatMap((open) => {
    const first = upToQuarter(Math.max(open.from, hours.from));
    const end = Math.min(open.to, hours.to);
    const count = Math.max(0, Math.floor((end - first - length) / step) + 1);
    return Array.from({ length: count }, (_, i) => ({ from: first + i * step, to: first + i * step + length }));
  });
};

/** The slot of a court that begins at an instant; undefined when none does. */
export const slotAt = (
  place: Place,
  court: BookableCourt,
  calendar: Calendar,
  from: Instant,
  policy: OpeningPolicy,
): Window | undefined => slotsOn(place, court, calendar, civilDate(from), policy).find((slot) => slot.from === from);

/** Whether a place is still open for the whole of a booked span, whatever its slots are now. */
export const isOpenFor = ({ opening }: Place, calendar: Calendar, { from, to }: Window): boolean =>
  openWindows(opening, calendar, civilDate(from), 1).some((open) => open.from <= from && to <= open.to);

/** Players without whom a game of teams of so many is none: five a side ten, eight a side sixteen, eleven a side 22. */
export const playersOfTeams = (aSide: number): number => 2 * aSide;
