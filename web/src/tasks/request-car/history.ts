import type { WholeRequestFragment } from '../../generated/graphql.ts';
import { decider } from '../../ui/trip/words.ts';
import { revisionWord } from './revised.ts';

/** One thing that happened to a request. */
export interface Happening {
  readonly kind: 'asked' | 'changed' | 'approved' | 'rejected' | 'dispatched' | 'departed' | 'returned' | 'closed';
  /** Instant, RFC 3339. */
  readonly at: string;
  readonly by?: string | undefined;
  /** What was said, or the figure that was recorded. */
  readonly note?: string | undefined;
}

const km = (value: number): string => `${value.toLocaleString('en-US')} km`;

/** What happened to one of the orders; without a driver the requester drives himself. */
const tripOf = (order: WholeRequestFragment['orders'][number], requester: string): (Happening | null)[] => {
  const by = order.driver?.person.name ?? requester;
  return [
    { kind: 'dispatched', at: order.dispatchedAt, by: order.dispatcher.name, note: order.number },
    order.departure && { kind: 'departed', at: order.departure.at, by, note: km(order.departure.odometerKm) },
    order.return && { kind: 'returned', at: order.return.at, by, note: km(order.return.odometerKm) },
  ];
};

/** What happened so far, earliest first, as far as the request itself tells. */
export const history = ({
  requester,
  requestedAt,
  revisions,
  approvals,
  orders,
  receipt,
}: WholeRequestFragment): Happening[] => {
  const happenings: (Happening | undefined | null | false)[] = [
    { kind: 'asked', at: requestedAt, by: requester.name },
    ...revisions.map((revision) => ({
      kind: 'changed' as const,
      at: revision.at,
      by: revision.by.name,
      note: revisionWord(revision),
    })),
    ...approvals.map(({ approved, decidedAt, approver, onBehalfOf, comment }): Happening => ({
      kind: approved ? 'approved' : 'rejected',
      at: decidedAt,
      by: decider(approver.name, onBehalfOf?.name),
      note: comment ?? undefined,
    })),
    ...orders.flatMap((order) => tripOf(order, requester.name)),
    receipt && { kind: 'closed', at: receipt.at, by: requester.name, note: receipt.comment ?? undefined },
  ];
  return happenings.filter((happening) => !!happening).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
};
