/** What anyone may know before booking: the slots of a day, which are free, and how many wait. */
import { daysOfResources } from '../../ledger/records.ts';
import { isFree } from '../../ledger/rules.ts';
import type { Context } from '../../platform/context.ts';
import { dayWindow, overlaps, type CivilDate } from '../../platform/time.ts';
import { courtsOn } from '../courts.ts';
import { isLive, playersOf } from './booking.ts';
import { groundOf } from './ground-records.ts';
import { findQueues, queueIdOf } from './queue-records.ts';
import { courtBookingsOn } from './records.ts';
import { courtResource, isBookable, slotsOn } from './slots.ts';
import type { CourtBooking, CourtDay, ShownSlot } from './types.ts';

/** Undefined where there is no ground; without slots where nothing can be booked. */
export const courtDay = async (ctx: Context, placeId: string, date: CivilDate): Promise<CourtDay | undefined> => {
  const { now, store } = ctx;
  const ground = await groundOf(ctx, placeId, now);
  if (ground?.place.kind !== 'SPORTS_GROUND') return undefined;
  const { place, calendar, policies } = ground;
  const policy = policies(now);
  const day = dayWindow(date);
  const courts = courtsOn(place, date);
  const slots = courts
    .filter(isBookable)
    .flatMap((court) => slotsOn(place, court, calendar, date, policies(day.from)).map((window) => ({ court, window })));
  const resources = [...new Set(slots.map(({ court }) => court))].map(({ id }) => courtResource(placeId, id));
  const [days, bookings, queues] = await Promise.all([
    daysOfResources(store, resources, day),
    slots.length > 0 ? courtBookingsOn(store, placeId, date) : [],
    findQueues(
      store,
      slots.map(({ court, window }) => queueIdOf(court.id, window.from)),
    ),
  ]);
  const bookingIn = (courtId: string, window: ShownSlot['window']): CourtBooking | undefined =>
    bookings.find((one) => one.courtId === courtId && isLive(one) && overlaps(one.window, window));
  const shown = slots.map(({ court, window }, index): { courtId: string; slot: ShownSlot } => {
    const ofCourt = days.filter(({ resourceId }) => resourceId === court.id);
    const free = isFree(ofCourt, window, { now });
    const booking = free ? undefined : bookingIn(court.id, window);
    const waiting = queues[index]?.entries.length ?? 0;
    const isOver = window.from <= now;
    return {
      courtId: court.id,
      slot: {
        ...{ window, waiting, state: isOver ? 'OVER' : free ? 'FREE' : 'TAKEN' },
        players: booking && booking.state !== 'OFFERED' ? playersOf(booking) : undefined,
        canWait: !isOver && !free && waiting < policy.mostWaitingForCourt,
      },
    };
  });
  return {
    date,
    horizonDays: policy.courtHorizonDays,
    mostLive: policy.mostLiveCourts,
    mostOfWeek: policy.mostCourtsOfWeek,
    offerMinutes: policy.courtOfferMinutes,
    seriesWeeks: policy.courtSeriesWeeks,
    courts: courts.map((court) => ({
      court,
      slots: shown.filter(({ courtId }) => courtId === court.id).map(({ slot }) => slot),
    })),
  };
};
