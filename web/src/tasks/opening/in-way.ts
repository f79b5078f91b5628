import { BookedInWayDocument, type BookedInWayQueryVariables } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';

/** How many a closure would cancel. */
export interface BookedInWay {
  readonly reservations: number;
  readonly courtBookings: number;
}

/** A span as its two fields hold it: empty is now, or until further notice. */
export interface TypedSpan {
  readonly from: string;
  readonly to: string;
}

export const spanOf = ({ from, to }: TypedSpan) => ({
  ...(from === '' ? {} : { from: dateTimeOf(from) }),
  ...(to === '' ? {} : { to: dateTimeOf(to) }),
});

const live = (asked: () => Omit<BookedInWayQueryVariables, 'placeIds'>, placeIds: readonly string[]) =>
  new Live<BookedInWay>(async (signal) => {
    const question = { placeIds: [...placeIds], ...asked() };
    const { reservationsInWay, courtBookingsInWay } = await ask(BookedInWayDocument, question, signal);
    return { reservations: reservationsInWay, courtBookings: courtBookingsInWay };
  }, 60_000);

/** Asked while the time is chosen. */
export const bookedInWay = (placeIds: readonly string[], span: () => TypedSpan): Live<BookedInWay> =>
  live(() => spanOf(span()), placeIds);

/** Asked before a single opening is taken back. */
export const bookedInPeriod = (placeId: string, periodId: string): Live<BookedInWay> =>
  live(() => ({ periodId }), [placeId]);
