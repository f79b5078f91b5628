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

/** Those who go on alone hear of it, each of his own request. */
const newsOfGoingAlone = (left: readonly VehicleRequest[]): News[] =>
  left.map((request) => ({
    kind: 'POOLING_DISSOLVED',
    to: { personId: request.requesterId },
    requestId: request.id,
    facts: known(whereabouts([request])),
  }));

/** So does who invited. */
const newsOfDissolved = ({ after, requests }: PoolingChange): News[] => {
  const left = requests.filter(({ id }) => id !== after.dissolved?.requestId);
  const [first] = left;
  return [
    ...newsOfGoingAlone(left),
    ...(first
      ? [
          {
            kind: 'POOLING_DISSOLVED',
            to: { personId: after.invitedBy },
            requestId: first.id,
            facts: known(whereabouts(left)),
          } as const,
        ]
      : []),
  ];
};

const poolingKinds: Readonly<Partial<Record<PoolingState, PoolingNoticeKind>>> = {
  AGREED: 'POOLING_AGREED',
  DECLINED: 'POOLING_DECLINED',
};

/** What the answers to an invitation tell the dispatcher who invited, and its end all who go on alone. */
export const newsOfPooling = ({ before, after, requests, at }: PoolingChange): News[] => {
  const state = poolingState(after, at);
  if (state === 'DISSOLVED') return before?.dissolved ? [] : newsOfDissolved({ before, after, requests, at });
  const kind = poolingKinds[state];
  const [requestId] = after.requestIds;
  if (!kind || requestId === undefined || (before && poolingState(before, at) === state)) return [];
  const others = state === 'DECLINED' ? requests.filter(({ id }) => after.answers[id]?.accepted !== false) : [];
  return [
    { kind, to: { personId: after.invitedBy }, requestId, facts: known(whereabouts(requests)) },
    ...newsOfGoingAlone(others),
  ];
};

/** Who has answered need not be asked any more, nor anybody once a side has declined or left. */
export const settledByPooling = ({ before, after, requests, at }: PoolingChange): Settled[] =>
  requests
    .filter(({ id }) =>
      ['DECLINED', 'DISSOLVED'].includes(poolingState(after, at))
        ? before && poolingState(before, at) !== poolingState(after, at)
        : after.answers[id] && !before?.answers[id],
    )
    .map(({ id: requestId, requesterId: personId }) => ({ kind: 'POOLING_WANTED', to: { personId }, requestId }));
