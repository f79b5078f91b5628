/** Whether the ledger and the bookings say the same: the proof that nothing is lost, booked twice or half there. */
import { isLapsed, isSame, numbersOf, spansOf, without } from './rules.ts';
import type { LedgerDay, Placed, Span } from './types.ts';

export type DifferenceCode =
  /** A booking has hours that its day does not say are its own. */
  | 'NOT_IN_LEDGER'
  /** Hours on a day belong to no booking that says so. */
  | 'NO_SUCH_BOOKING'
  /** Two bookings have the same hours. */
  | 'OVERLAP'
  /** The set of taken quarter-hours lacks some that a booking of the day has. */
  | 'NOT_TAKEN'
  /** The set has quarter-hours that no booking of the day has. */
  | 'TAKEN_BY_NOBODY';

export interface Difference {
  readonly code: DifferenceCode;
  readonly resourceId: string;
  readonly date: string;
  readonly bookingId?: string;
  /** Quarter-hours of the day that are concerned. */
  readonly slots: readonly number[];
}

const dayName = ({ shelf, resourceId }: { shelf: string; resourceId: string }, date: string): string =>
  `${shelf}\n${resourceId}\n${date}`;

/** What a day says against itself. */
const withinDay = ({ resourceId, date, taken, spans }: LedgerDay): Difference[] => {
  const said = spans.flatMap(numbersOf);
  const twice = [...new Set(said.filter((slot, i) => said.indexOf(slot) !== i))];
  const found = (code: DifferenceCode, slots: readonly number[]): Difference[] =>
    slots.length > 0 ? [{ code, resourceId, date, slots }] : [];
  return [
    ...found('OVERLAP', twice),
    ...found('NOT_TAKEN', [...new Set(without(said, [...taken]))]),
    ...found('TAKEN_BY_NOBODY', without([...taken], said)),
  ];
};

const missing = (code: DifferenceCode, resourceId: string, span: Span): Difference => ({
  code,
  resourceId,
  date: span.date,
  bookingId: span.bookingId,
  slots: numbersOf(span),
});

/**
 * Every difference between the days of a ledger and the bookings that live: orders, blocks, holds that have not
 * lapsed. A lapsed hold may still lie on its days until somebody clears it.
 */
export const differencesBetween = (
  days: readonly LedgerDay[],
  bookings: readonly Placed[],
  now: number,
): Difference[] => {
  const claims = Map.groupBy(
    bookings.flatMap((placed) => spansOf(placed.bookingId, placed).map((span) => ({ placed, span }))),
    ({ placed, span }) => dayName(placed.resource, span.date),
  );
  const onDay = new Map(days.map((day) => [dayName(day, day.date), day.spans]));
  const unclaimed = days.flatMap((day) => {
    const claimed = claims.get(dayName(day, day.date)) ?? [];
    return day.spans
      .filter(({ hold }) => !hold || !isLapsed(hold, now))
      .filter((span) => !claimed.some((claim) => isSame(claim.span, span)))
      .map((span) => missing('NO_SUCH_BOOKING', day.resourceId, span));
  });
  const lost = [...claims.entries()].flatMap(([name, ofDay]) =>
    ofDay
      .filter(({ span }) => !onDay.get(name)?.some((other) => isSame(other, span)))
      .map(({ placed, span }) => missing('NOT_IN_LEDGER', placed.resource.resourceId, span)),
  );
  return [...days.flatMap(withinDay), ...unclaimed, ...lost];
};
