/** Which notices follow from the answers to an invitation to share a car, and for whom. Pure. */
import { poolingState } from '../booking/pooling/rules.ts';
import type { Pooling, PoolingState } from '../booking/pooling/types.ts';
import type { VehicleRequest } from '../booking/types.ts';
import type { Instant } from '../platform/time.ts';
import { whereabouts } from './order-news.ts';
import { known } from './rules.ts';
import type { News, PoolingNoticeKind, Settled } from './types.ts';

/** An invitation to share a car before and after an answer, with the requests it asks. */
export interface PoolingChange {
  readonly before: Pooling | undefined;
  readonly after: Pooling;
  readonly requests: readonly VehicleRequest[];
  readonly at: Instant;
}

const poolingKinds: Readonly<Partial<Record<PoolingState, PoolingNoticeKind>>> = {
  AGREED: 'POOLING_AGREED',
  DECLINED: 'POOLING_DECLINED',
};

/** What the answers to an invitation tell the dispatcher who invited. */
export const newsOfPooling = ({ before, after, requests, at }: PoolingChange): News[] => {
  const state = poolingState(after, at);
  const kind = poolingKinds[state];
  const [requestId] = after.requestIds;
  if (!kind || requestId === undefined || (before && poolingState(before, at) === state)) return [];
  return [{ kind, to: { personId: after.invitedBy }, requestId, facts: known(whereabouts(requests)) }];
};

/** Who has answered need not be asked any more. */
export const settledByPooling = ({ before, after, requests }: PoolingChange): Settled[] =>
  requests
    .filter(({ id }) => after.answers[id] && !before?.answers[id])
    .map(({ id: requestId, requesterId: personId }) => ({ kind: 'POOLING_WANTED', to: { personId }, requestId }));
