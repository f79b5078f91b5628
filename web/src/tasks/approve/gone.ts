import { RequestNowDocument, type VehicleRequestState } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { words } from '../../lib/i18n.svelte.ts';
import type { WaitingRequest } from './approve.svelte.ts';
import { changedSince } from './changed.ts';

const w = words(
  {
    gone: (to: string, name: string, why: string) => `去${to}的申请（${name}）${why}，不再包括在内。`,
    cancelled: (reason: string | null) => (reason === null ? '已撤销' : `已撤销（${reason}）`),
    rejected: '已由他人驳回',
    decided: '已由他人批准',
    elsewhere: '已不由您审批',
    changed: (to: string, name: string, what: string) =>
      `去${to}的申请（${name}）刚改过：${what}。不再包括在内，请看过后再选。`,
  },
  {
    gone: (to: string, name: string, why: string) =>
      `The request to ${to} (${name}) ${why} and is no longer among them.`,
    cancelled: (reason: string | null) => (reason === null ? 'was cancelled' : `was cancelled (${reason})`),
    rejected: 'was rejected by somebody else',
    decided: 'was approved by somebody else',
    elsewhere: 'is not for you to decide any more',
    changed: (to: string, name: string, what: string) =>
      `The request to ${to} (${name}) was just changed: ${what}. It is no longer among them: look at it and pick it again.`,
  },
);

interface Standing {
  readonly state?: VehicleRequestState;
  readonly cancelReason?: string | null;
}

/** Why a request waits for the viewer no more; without an answer, or where he may not see it, nobody knows. */
const whyGone = (standing: Standing | undefined): string => {
  switch (standing?.state) {
    case 'CANCELLED':
      return w.cancelled(standing.cancelReason ?? null);
    case 'REJECTED':
      return w.rejected;
    case undefined:
    case 'WAITING_APPROVAL':
      return w.elsewhere;
    default:
      return w.decided;
  }
};

/** Says of a request that was to be decided with others and left them meanwhile which it is, and why. */
export const saidOfGone = async (seen: WaitingRequest, now: WaitingRequest | undefined): Promise<string> => {
  const { id, destination, requester } = seen;
  const changed = now && changedSince(seen, now);
  if (changed !== undefined) return w.changed(destination, requester.name, changed);
  const answer = await ask(RequestNowDocument, { id }).catch(() => undefined);
  return w.gone(destination, requester.name, whyGone(answer?.node ?? undefined));
};
