/** What is kept of a citizen about courts: handed out with the rest of his data, and deleted with it. */
import type { Store } from '../../platform/store.ts';
import { toDateTime, WEEK, type Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import type { Standing } from '../citizen/types.ts';
import { findCourtBookings, forgetWrite, removePlayerWrite } from './records.ts';
import { findSeries, withdrawWrite } from './series-records.ts';

/** Whether something of his is still to come: a slot held or joined, or one he waits for. */
export const hasCourts = ({ courts, queues }: Standing, now: Instant): boolean =>
  [...courts.values()].some(({ live, to }) => live && now < to) || [...queues.values()].some(({ from }) => now < from);

/** When the last of his slots still to be played ends, or of the slots that his club asks for; undefined when there is none. */
export const lastCourtEnd = async (store: Store, { courts, series }: Standing): Promise<Instant | undefined> => {
  const asked = await findSeries(store, [...series.keys()]);
  const ends = [
    ...[...courts.values()].flatMap(({ live, to }) => (live ? [to] : [])),
    ...asked.map(({ window, weeks }) => window.to + weeks * WEEK),
  ];
  return ends.length === 0 ? undefined : Math.max(...ends);
};

/** Names of all that a standing says of courts. */
export const courtIdsIn = ({ courts, queues, series }: Standing): string[] => [
  ...courts.keys(),
  ...queues.keys(),
  ...series.keys(),
];

export const courtDataOf = async (store: Store, { subject, courts, series }: Standing) => {
  const [bookings, asked] = await Promise.all([
    findCourtBookings(store, [...courts.keys()]),
    findSeries(store, [...series.keys()]),
  ]);
  return {
    courtBookings: bookings.map((one) => ({
      ...{ id: one.id, state: one.state, place: one.placeName, court: one.courtName },
      ...{ from: toDateTime(one.window.from), to: toDateTime(one.window.to), madeAt: toDateTime(one.madeAt) },
      ...{ isHolder: one.citizenId === subject, people: one.people, cancelled: one.cancelled ?? null },
    })),
    courtSeries: asked.map((one) => ({
      ...{ id: one.id, state: one.state, place: one.placeName, court: one.courtName, club: one.club },
      ...{ note: one.note ?? null, from: toDateTime(one.window.from), weeks: one.weeks },
    })),
  };
};

/** What is left says that somebody played, and not who; what nobody has decided is withdrawn. */
export const forgetCourtWrites = async (store: Store, { subject, courts, series }: Standing): Promise<Write[]> => {
  const [bookings, asked] = await Promise.all([
    findCourtBookings(store, [...courts.keys()]),
    findSeries(store, [...series.keys()]),
  ]);
  return [
    ...bookings.map((one) => (one.citizenId === subject ? forgetWrite(one) : removePlayerWrite(one, subject))),
    ...asked.map(withdrawWrite),
  ];
};
