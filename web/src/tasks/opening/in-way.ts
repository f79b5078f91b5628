import { InWayOfClosureDocument, InWayOfTakingBackDocument } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import { chunked, MOST_ASKED } from './places.svelte.ts';

/** Who is inside when places close. */
export interface Inside {
  /** Vehicles there now, where it closes at once and anybody counts. */
  readonly vehicles: number | null;
  /** Stays under way whose holders are told to leave. */
  readonly told: number;
}

/** How many bookings a change would cancel, and who is inside. */
export interface InWay {
  readonly reservations: number;
  readonly courtBookings: number;
  readonly inside: Inside;
}

/** Those inside at all of some places. */
export const together = (all: readonly Inside[]): Inside => {
  const counted = all.flatMap(({ vehicles }) => vehicles ?? []);
  return {
    vehicles: counted.length === 0 ? null : counted.reduce((sum, one) => sum + one, 0),
    told: all.reduce((sum, { told }) => sum + told, 0),
  };
};

/** Whether it is still being asked: nobody confirms what he has not been told yet. */
export const isBeingAsked = ({ data, error }: Live<unknown>): boolean => data === undefined && error === undefined;

/** A span as its two fields hold it: empty is now, or until further notice. */
export interface TypedSpan {
  readonly from: string;
  readonly to: string;
}

export const spanOf = ({ from, to }: TypedSpan) => ({
  ...(from === '' ? {} : { from: dateTimeOf(from) }),
  ...(to === '' ? {} : { to: dateTimeOf(to) }),
});

/** Asked while the time is chosen. */
export const inWayOfClosure = (placeIds: readonly string[], span: () => TypedSpan): Live<InWay> =>
  new Live(async (signal) => {
    const question = { placeIds: [...placeIds], ...spanOf(span()) };
    const { reservationsInWay, courtBookingsInWay, insideInWay } = await ask(InWayOfClosureDocument, question, signal);
    return { reservations: reservationsInWay, courtBookings: courtBookingsInWay, inside: insideInWay };
  }, 60_000);

/** Asked before a single opening, or a version to come, is taken back. */
export const inWayOfTakingBack = (
  placeIds: readonly string[],
  what: { readonly periodId: string } | { readonly versionId: string },
): Live<InWay> =>
  new Live(async (signal) => {
    const answers = await Promise.all(
      chunked(placeIds, MOST_ASKED).map((some) => ask(InWayOfTakingBackDocument, { placeIds: some, ...what }, signal)),
    );
    return {
      reservations: answers.reduce((sum, { reservationsInWay }) => sum + reservationsInWay, 0),
      courtBookings: answers.reduce((sum, { courtBookingsInWay }) => sum + courtBookingsInWay, 0),
      inside: together(answers.map(({ insideInWay }) => insideInWay)),
    };
  }, 60_000);
