import { leading } from '../../ui/trip/leading.ts';
import { spanOf, tripOf, type BoardOrder, type Span } from './timeline.ts';

/** What is carried over the timeline, by hand or by keys, before it is dropped. */
export interface Carried {
  readonly kind: 'request' | 'order';
  readonly id: string;
  /** Row it came from; none for a request. */
  readonly from?: string;
  readonly label: string;
  readonly window: { readonly from: string; readonly to: string };
  /** Row over which it is. */
  readonly over?: string;
  /** Milliseconds by which its time would move. */
  readonly shift: number;
}

export const QUARTER = 15 * 60_000;

/** A shift in whole quarter-hours, for so many pixels of a track so wide that shows so long a part of the day. */
export const shiftFor = (pixels: number, width: number, part: Span): number =>
  width > 0 ? Math.round(((pixels / width) * (part.to - part.from)) / QUARTER) * QUARTER : 0;

/** Time it would take: only an order on its own row moves in time. */
export const carriedSpan = ({ kind, window, from, over, shift }: Carried): Span => {
  const span = spanOf(window);
  const moves = kind === 'order' && over !== undefined && over === from;
  return moves ? { from: span.from + shift, to: span.to + shift } : span;
};

/** What a drop would mean. */
export type Drop = 'pick' | 'reassign' | 'move' | 'nothing';

export const dropOf = ({ kind, from, over, shift }: Carried): Drop => {
  if (over === undefined) return 'nothing';
  if (kind === 'request') return 'pick';
  if (over !== from) return 'reassign';
  return shift === 0 ? 'nothing' : 'move';
};

/** An order taken up from its row. */
export const orderCarried = (order: BoardOrder, row: string): Carried => {
  const { from, to } = tripOf(order);
  const window = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  return { kind: 'order', id: order.id, from: row, over: row, label: leading(order).destination, window, shift: 0 };
};
