import type {
  BoardBookingFragment,
  BoardQuery,
  SentOrderFragment,
  VehicleRequestState,
} from '../../generated/graphql.ts';
import { clock, dateOf, span } from '../../lib/format.ts';
import { leading } from '../../ui/trip/leading.ts';

/** Geometry and figures of the dispatcher's day. Instants are epoch milliseconds. */

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A day of the service centre. */
export type Board = NonNullable<BoardQuery['dispatchBoard']>;
/** What a span of the board is taken for when nothing blocks the vehicle. */
export type BoardOrder = NonNullable<BoardBookingFragment['order']>;

/** Everything booked on a day: of vehicles, of partners' cars, of drivers. */
export const bookingsOn = ({ vehicles, hired, drivers }: Board): BoardBookingFragment[] =>
  [...vehicles, ...hired, ...drivers].flatMap(({ bookings }) => bookings);

/** The orders of the day, each once by the car that it has. */
export const ordersOfDay = ({ vehicles, hired }: Board): BoardOrder[] =>
  [...vehicles, ...hired].flatMap(({ bookings }) => bookings.flatMap(({ order }) => order ?? []));

/** Whether the day's board shows that the vehicle of an order has left: then its dispatch is undone no more. */
export const hasLeft = (board: Board, number: string): boolean =>
  ordersOfDay(board).some((order) => order.number === number && order.state !== 'DISPATCHED');

/** The order of that id, on whichever row it lies. */
export const orderOn = (board: Board | undefined, orderId: string): BoardOrder | undefined =>
  board && (bookingsOn(board).find(({ order }) => order?.id === orderId)?.order ?? undefined);

/** From the first departure to the last return of those who share an order, without the buffers of the booking. */
export const tripOf = ({ requests }: BoardOrder): Span => ({
  from: Math.min(...requests.map(({ window }) => Date.parse(window.from))),
  to: Math.max(...requests.map(({ window }) => Date.parse(window.to))),
});

/** How far the trip of an order has come: what its request goes on with in another car is none of it. */
export const tripState = (order: BoardOrder): VehicleRequestState =>
  order.state === 'RETURNED' && leading(order).state === 'CLOSED' ? 'CLOSED' : order.state;

/** Where an order goes: a place that several who share the car go to is named once. */
export const destinationsOf = ({ requests }: { readonly requests: readonly { destination: string }[] }): string =>
  [...new Set(requests.map(({ destination }) => destination))].join('、');

/** What an order is called in a choice of several: plate, driver, where to. */
export const orderName = (order: BoardOrder, plate: (text: string) => string): string =>
  [plate(order.plateNumber), driverName(order), leading(order).destination].filter(Boolean).join(' · ');

/** The dashed bar of what is proposed for a row, or carried over it. */
export interface Proposed {
  readonly place: { readonly left: number; readonly width: number } | undefined;
  readonly label: string;
  readonly bad?: boolean;
}

/** Who is composing a dispatch of a request at this moment, and until when what he holds for it is his. */
export const composerOf = (
  { composing }: Board,
  requestId: string,
  now: number,
): { readonly name: string; readonly until: string } | undefined => {
  const held = composing.findLast(
    ({ until, own, request }) => request.id === requestId && !own && Date.parse(until) > now,
  );
  return held && { name: held.dispatcher.name, until: held.until };
};

/** Who drives: a driver of a fleet, or the one who comes with a rented car. */
export const driverName = ({ driver, rental }: Pick<SentOrderFragment, 'driver' | 'rental'>): string | undefined =>
  driver?.name ?? rental?.driverName ?? undefined;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Hours shown on a day without early or late trips. */
const USUAL = { from: 7, to: 20 } as const;

export const spanOf = ({ from, to }: { from: string; to: string }): Span => ({
  from: Date.parse(from),
  to: Date.parse(to),
});

interface Times {
  readonly from: string;
  readonly to: string;
}

/** 09:00–11:00 of a day that stands above; with days where it goes over midnight. */
export const timesOf = ({ from, to }: Times): string =>
  dateOf(new Date(from)) === dateOf(new Date(to)) ? `${clock(from)}–${clock(to)}` : span(from, to);

const isMidnight = (at: string): boolean => clock(at) === '00:00';

/** What lies on a day is cut at midnight: from there on `whole` says when it really begins and ends. */
export const wholeOf = (part: Times, whole: Times | undefined): Times => ({
  from: isMidnight(part.from) ? (whole?.from ?? part.from) : part.from,
  to: isMidnight(part.to) ? (whole?.to ?? part.to) : part.to,
});

/** Half-open: two spans that only touch do not overlap. */
export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

const dayStart = (date: string): number => Date.parse(`${date}T00:00:00+08:00`);

/** How much of the day is shown at once. */
export type Zoom = 'day' | 'morning' | 'afternoon';

const HALVES = { morning: { from: 6, to: 13 }, afternoon: { from: 12, to: 21 } } as const;

/**
 * Part of the day that is shown: the usual hours, widened to full hours for whatever begins earlier or ends later; or
 * one half of the day, twice as wide.
 */
export const shownPart = (date: string, spans: readonly Span[], zoom: Zoom = 'day'): Span => {
  const start = dayStart(date);
  if (zoom !== 'day') return { from: start + HALVES[zoom].from * HOUR, to: start + HALVES[zoom].to * HOUR };
  const within = spans.filter((span) => overlaps(span, { from: start, to: start + DAY }));
  const first = Math.min(USUAL.from, ...within.map(({ from }) => Math.floor((from - start) / HOUR)));
  const last = Math.max(USUAL.to, ...within.map(({ to }) => Math.ceil((to - start) / HOUR)));
  return { from: start + Math.max(0, first) * HOUR, to: start + Math.min(24, last) * HOUR };
};

/** Before that nobody's day begins: what leaves then is looked for by hand. */
const EARLIEST = 5;

/** From when on a day is looked at: seven, or when its first trip leaves that morning. */
export const dayBegins = (date: string, trips: readonly Span[]): number => {
  const start = dayStart(date);
  const leaving = trips.map(({ from }) => from).filter((from) => from >= start + EARLIEST * HOUR);
  return Math.min(start + USUAL.from * HOUR, ...leaving);
};

/** Full hours of a part of the day, as 7, 8, 9. */
export const hoursOf = (date: string, part: Span): number[] =>
  Array.from({ length: (part.to - part.from) / HOUR }, (_, i) => (part.from - dayStart(date)) / HOUR + i);

/** Where a span stands in the shown part, in per cent of its width; undefined when outside. */
export const placeOf = (span: Span, part: Span): { left: number; width: number } | undefined => {
  if (!overlaps(span, part)) return undefined;
  const per = 100 / (part.to - part.from);
  const from = Math.max(span.from, part.from);
  return { left: (from - part.from) * per, width: (Math.min(span.to, part.to) - from) * per };
};

/** The bookings that stand in the way of a window. */
export const inTheWay = (bookings: readonly BoardBookingFragment[], window: Span): BoardBookingFragment[] =>
  bookings.filter((booking) => overlaps(spanOf(booking.window), window));

/** What a row is asked whether it is out. */
interface OutDay {
  readonly outUntil?: string | null | undefined;
  readonly bookings: readonly BoardBookingFragment[];
}

/**
 * Whether a vehicle, or a driver, is on a trip at this moment, also one that should be over: an overdue vehicle is not
 * free, though nothing is booked of it any more.
 */
const isOut = ({ outUntil, bookings }: OutDay, id: string): boolean =>
  typeof outUntil === 'string' ||
  bookings.some(({ order }) => order?.state === 'UNDER_WAY' && [order.vehicle?.id, order.driver?.id].includes(id));

/** Since when it should have been back, if it is out and should. */
export const overdueFrom = ({ outUntil }: OutDay, now: number): string | undefined =>
  typeof outUntil === 'string' && Date.parse(outUntil) <= now ? outUntil : undefined;

/** Whether only this moment is looked at, not a whole day. */
const isNow = ({ from, to }: Span): boolean => to - from === 1;

/** Whether nothing of a row is booked in what is looked at, nor is it out at this moment, where that is looked at. */
export const isFree = (day: OutDay, id: string, looked: Span): boolean =>
  inTheWay(day.bookings, looked).length === 0 && !(isNow(looked) && isOut(day, id));

export interface Figures {
  readonly waiting: number;
  readonly underWay: number;
  readonly freeVehicles: number;
  readonly freeDrivers: number;
  readonly drivers: number;
}

/** This moment when the day is today, else the whole day. */
export const lookedAt = ({ day: { date } }: Board, now: number): Span => {
  const day = { from: dayStart(date), to: dayStart(date) + DAY };
  return overlaps(day, { from: now, to: now + 1 }) ? { from: now, to: now + 1 } : day;
};

/** What the day's heading says: at this moment when the day is today, else of the whole day. */
export const figuresOf = (board: Board, now: number): Figures => {
  const looked = lookedAt(board, now);
  const isUnderWay = ({ outUntil, bookings }: OutDay): boolean =>
    (isNow(looked) && typeof outUntil === 'string') || bookings.some(({ order }) => order?.state === 'UNDER_WAY');
  return {
    waiting: board.waitingCount,
    underWay: [...board.vehicles, ...board.hired].filter(isUnderWay).length,
    // A unit's car is not the centre's to send to whoever asks.
    freeVehicles: board.vehicles.filter(
      (row) => !row.owner && row.vehicle.state === 'IN_SERVICE' && isFree(row, row.vehicle.id, looked),
    ).length,
    freeDrivers: board.drivers.filter((row) => isFree(row, row.driver.id, looked)).length,
    drivers: board.drivers.length,
  };
};
