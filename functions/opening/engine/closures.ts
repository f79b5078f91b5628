/** Closures that lie ahead, for whoever plans to come, and those that cut a stay short. Pure. */
import type { Calendar } from '../../calendar/types.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { DAY, instantOf, overlaps, type Instant, type Window } from '../../platform/time.ts';
import { openState } from './state.ts';
import type { Opening, TemporaryClosure } from './types.ts';

/** How far ahead they are told of. */
const AHEAD = 14 * DAY;
const MOST = 10;

export interface ComingClosure {
  readonly from: Instant;
  /** Absent until further notice. */
  readonly to?: Instant;
  readonly reason: LocalizedText;
  /** When the place next opens after it; absent when nobody can say. */
  readonly opensAt?: Instant;
}

const opensFrom = (opening: Opening, calendar: Calendar, at: Instant): Instant | undefined => {
  const { open, opensAt } = openState(opening, calendar, at);
  return open ? at : opensAt;
};

/** Closures that begin within the coming fortnight, the next first; one that goes on is told by the state. */
export const comingClosures = (opening: Opening, calendar: Calendar, at: Instant): ComingClosure[] =>
  opening.closures
    .map(({ from, to, reason }) => ({ from: instantOf(from), to: to === undefined ? to : instantOf(to), reason }))
    .filter(({ from }) => from > at && from <= at + AHEAD)
    .sort((a, b) => a.from - b.from)
    .slice(0, MOST)
    .map(({ to, ...closure }) => {
      if (to === undefined) return closure;
      const opensAt = opensFrom(opening, calendar, to);
      return { ...closure, to, ...(opensAt === undefined ? {} : { opensAt }) };
    });

/** The closure that is the first to touch a span. */
export const closureDuring = ({ closures }: Pick<Opening, 'closures'>, span: Window): TemporaryClosure | undefined =>
  closures
    .filter(({ from, to }) =>
      overlaps(span, { from: instantOf(from), to: to === undefined ? Infinity : instantOf(to) }),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1))[0];

/** Until when a place that is open stays so, closures apart; one that is not, not at all. */
const openUntil = (opening: Opening, calendar: Calendar, at: Instant): Instant => {
  const { open, mustLeaveBy = Infinity } = openState({ ...opening, closures: [] }, calendar, at);
  return open ? mustLeaveBy : at;
};

/** From when on a change takes the opening away from a stay that is under way; undefined when it lets it be. */
export const takenAwayFrom = (
  before: Opening,
  after: Opening,
  calendar: Calendar,
  stay: Window,
): Instant | undefined => {
  const left = openUntil(after, calendar, stay.from);
  return left < Math.min(stay.to, openUntil(before, calendar, stay.from)) ? left : undefined;
};

/** The closure that a change has made, if it cuts a span shorter than any before it. */
export const closureMade = (
  before: Pick<Opening, 'closures'>,
  after: Pick<Opening, 'closures'>,
  span: Window,
): TemporaryClosure | undefined => {
  const [known, made] = [closureDuring(before, span), closureDuring(after, span)];
  return made && (!known || made.from < known.from) ? made : undefined;
};
