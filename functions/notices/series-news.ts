/** Which notices about trips of one series are told as one, and which of those need not be read any more. Pure. */
import { stepDue } from '../booking/approval/deciding.ts';
import type { Series } from '../booking/request/series-types.ts';
import type { ApprovalStep, VehicleRequest } from '../booking/types.ts';
import { civilDate, type Instant } from '../platform/time.ts';
import type { Facts } from '../platform/result.ts';
import type { News, NoticeKind, Settled } from './types.ts';

/** A series, and its trips as they stand now, the first one first. */
export interface SeriesSeen {
  readonly series: Series;
  readonly trips: readonly VehicleRequest[];
}

const decidedAs =
  (approved: boolean) =>
  ({ state, approvals }: VehicleRequest): Instant | undefined => {
    const last = approvals.at(-1);
    return state !== 'WAITING_APPROVAL' && last?.approved === approved ? last.decidedAt : undefined;
  };

/** When a trip came to what a kind tells of another one of its series. What all came to at one moment is told as one. */
const cameAt: Partial<
  Readonly<Record<NoticeKind, (trip: VehicleRequest, like: VehicleRequest) => Instant | undefined>>
> = {
  APPROVAL_WANTED: ({ requestedAt, approvals }, like) =>
    like.approvals.length === 0 ? requestedAt : approvals[like.approvals.length - 1]?.decidedAt,
  APPROVAL_REMINDER: (trip) => stepDue(trip)?.remindedAt,
  APPROVAL_OVERDUE: (trip) => stepDue(trip)?.overdueSince,
  REQUEST_APPROVED: decidedAs(true),
  DISPATCH_WANTED: decidedAs(true),
  REQUEST_REJECTED: decidedAs(false),
  REQUEST_CANCELLED: ({ cancelledAt }) => cancelledAt,
};

/** Whether the other trips of the series have a say in some of these. */
export const concernSeries = (told: readonly { readonly kind: NoticeKind }[]): boolean =>
  told.some(({ kind }) => cameAt[kind] !== undefined);

const factsOf = ({ weekdays, onNonWorkingDays }: Series, trips: readonly VehicleRequest[]): Facts => {
  const [first, last] = [trips[0], trips.at(-1)];
  return first && last
    ? {
        ...{ trips: trips.length, weekdays: weekdays.join(' '), onNonWorkingDays, from: first.window.from },
        ...{ first: civilDate(first.window.from), last: civilDate(last.window.from) },
      }
    : {};
};

/**
 * News of one trip, as news of all those of its series that came to the same at the same moment: whichever of them it is
 * told by, it is one notice. A trip that was changed, or comes back to the desk by itself, is told by itself.
 */
export const toldTogether = (
  news: readonly News[],
  after: VehicleRequest,
  at: Instant,
  { series, trips }: SeriesSeen,
): News[] =>
  news.map((one) => {
    const came = cameAt[one.kind];
    if (!came || 'changed' in one.facts || came(after, after) !== at) return one;
    const alike = trips.filter((trip) => came(trip, after) === at);
    const told = { ...one, together: series.id };
    const [first] = alike;
    return first && alike.length > 1
      ? { ...told, requestId: first.id, seriesId: series.id, facts: { ...one.facts, ...factsOf(series, alike) } }
      : told;
  });

const isDueStill =
  (isSame: (step: ApprovalStep) => boolean) =>
  (trip: VehicleRequest, before: VehicleRequest): boolean => {
    const step = stepDue(trip);
    return step !== undefined && trip.approvals.length === before.approvals.length && isSame(step);
  };

/** Whether what was asked of the approvers of a step, or of the desk, still is of a trip; it may be reminded of in other words. */
const holds: Partial<Readonly<Record<NoticeKind, (trip: VehicleRequest, before: VehicleRequest) => boolean>>> = {
  APPROVAL_WANTED: isDueStill(({ remindedAt, overdueSince }) => remindedAt === undefined && overdueSince === undefined),
  APPROVAL_REMINDER: isDueStill(({ overdueSince }) => overdueSince === undefined),
  APPROVAL_OVERDUE: isDueStill(() => true),
  DISPATCH_WANTED: ({ state }) => state === 'APPROVED',
};

/** What was told of a series as one, once it holds for none of its trips any more. */
export const settledTogether = (
  settled: readonly Settled[],
  before: VehicleRequest,
  { series, trips }: SeriesSeen,
): Settled[] =>
  settled.flatMap(({ kind, to }) => {
    const still = holds[kind];
    if (!still) return [];
    const isHeld = trips.some((trip) => trip.lapsedAt === undefined && still(trip, before));
    return isHeld ? [] : [{ kind, to, seriesId: series.id }];
  });
