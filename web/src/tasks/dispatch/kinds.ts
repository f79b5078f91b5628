import type { ChangeKind } from './changes.ts';
import { tripOf, type BoardOrder } from './timeline.ts';

const KINDS = ['reassign', 'move', 'swap', 'merge', 'recall'] as const satisfies readonly ChangeKind[];
/** A partner's car was hired for this trip: it is not exchanged. */
const HIRED = ['reassign', 'move', 'merge', 'recall'] as const satisfies readonly ChangeKind[];

/** Whether an order has departed no more than it still may: only then it is changed. */
export const isChangeable = (order: BoardOrder, now: number): boolean =>
  order.state === 'DISPATCHED' && now < tripOf(order).to;

/**
 * Changes of an order that can succeed. A car that one request has for itself may become several, unless whoever asked
 * for it drives himself; what was to begin already is taken back no more.
 */
export const kindsOf = (order: BoardOrder, now: number): readonly ChangeKind[] => {
  if (!isChangeable(order, now)) return [];
  const [request, other] = order.requests;
  const isWhole = !other && order.passengers > 1 && order.split === null;
  const canSplit = isWhole && request?.driving === 'WITH_DRIVER';
  const hasBegun = now >= tripOf(order).from;
  const kinds: readonly ChangeKind[] = order.vehicle ? KINDS : HIRED;
  return kinds.flatMap((kind) => {
    if (kind !== 'recall') return kind;
    return [...(canSplit ? ['split' as const] : []), ...(hasBegun ? [] : [kind])];
  });
};
