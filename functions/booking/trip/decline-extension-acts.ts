/** The desk does not let a trip take longer, and says why: whoever asked would wait for an answer until it is over. */
import type { Context } from '../../platform/context.ts';
import { refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { actorIn, take } from '../acts.ts';
import { changedOrder, changeOrder } from '../records.ts';
import { textRefusals } from '../request/asking.ts';
import { orderStateRefusals } from '../states.ts';
import type { DispatchOrder } from '../types.ts';
import { inTrip, notTheirsRefusals, seeAgain, seeTrip } from './see-acts.ts';
import type { DeclineExtensionRefusal } from './types.ts';

interface DeclineExtension {
  readonly orderId: string;
  /** Revision of the order that the caller saw. */
  readonly revision: number;
  readonly reason: string;
}

/** Declines the longer trip that is asked for; it ends as before. */
export const declineExtension = async (
  ctx: Context,
  { orderId, revision, reason: typed }: DeclineExtension,
): Promise<Result<DispatchOrder, DeclineExtensionRefusal>> => {
  const found = await seeTrip(ctx, orderId, 'DECLINE_EXTENSION', 'NOT_YOUR_ACT');
  if (!found.ok) return found;
  const trip = found.value;
  const reason = tidy(typed);
  const { personId } = actorIn(ctx);
  return take<DispatchOrder, DeclineExtensionRefusal>(ctx, trip.seen, {
    useCase: 'declineExtension',
    why: reason,
    repeated: (seen) => {
      const { order } = inTrip(trip, seen);
      const { extensionWanted: wanted, extensionDeclined: declined } = order;
      const isDone = wanted === undefined && declined?.by === personId && declined.reason === reason;
      return isDone && order.revision > revision ? order : undefined;
    },
    refusals: (seen) => {
      const { order } = inTrip(trip, seen);
      return [
        ...notTheirsRefusals(ctx, trip, seen, 'DECLINE_EXTENSION', 'NOT_YOUR_ACT'),
        ...orderStateRefusals('DECLINE_EXTENSION', order),
        ...(order.extensionWanted ? [] : [refusal('NO_EXTENSION_WANTED' as const)]),
        ...(order.revision === revision ? [] : [refusal('CHANGED_MEANWHILE' as const, ['input', 'revision'])]),
        ...textRefusals('reason', reason, 2, 200),
      ];
    },
    change: (seen) => {
      const { order } = inTrip(trip, seen);
      const to = order.extensionWanted?.to ?? order.window.to;
      const change = { extensionWanted: undefined, extensionDeclined: { to, by: personId, at: ctx.now, reason } };
      return { writes: [changeOrder(order, change)], answer: changedOrder(order, change) };
    },
    again: () => seeAgain(ctx, orderId),
  });
};
