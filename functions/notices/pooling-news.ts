/** Which notices follow from the answers to an invitation to share a car, and for whom. Pure. */
import { endOf, poolingState } from '../booking/pooling/rules.ts';
import type { Pooling, PoolingEndCause, PoolingState } from '../booking/pooling/types.ts';
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
  /** Names of the units that ask for them, by their id. */
  readonly units?: ReadonlyMap<string, string>;
  readonly at: Instant;
}

const unitOf = (request: VehicleRequest | undefined, units: PoolingChange['units']): string | undefined =>
  request && units?.get(request.unitId);

/** Why those who were asked go on alone, and by the unit of which of them. */
interface Ending {
  readonly cause: PoolingEndCause | 'DECLINED';
  readonly who: string | undefined;
}

/** Those who go on alone hear of it, each of his own request. */
const newsOfGoingAlone = (left: readonly VehicleRequest[], ending: Ending): News[] =>
  left.map((request) => ({
    kind: 'POOLING_DISSOLVED',
    to: { personId: request.requesterId },
    requestId: request.id,
    facts: known({ ...whereabouts([request]), ...ending }),
  }));

/** So does who invited; of a side that left the car which all shared the order of that car tells. */
const newsOfDissolved = ({ after, requests, units }: PoolingChange): News[] => {
  const end = endOf(after);
  if (!end || end.cause === 'LEFT_CAR') return [];
  const left = requests.filter(({ id }) => id !== end.requestId);
  const ending = {
    cause: end.cause,
    who: unitOf(
      requests.find(({ id }) => id === end.requestId),
      units,
    ),
  };
  const [first] = left;
  return [
    ...newsOfGoingAlone(left, ending),
    ...(first
      ? [
          {
            kind: 'POOLING_DISSOLVED',
            to: { personId: after.invitedBy },
            requestId: first.id,
            facts: known({ ...whereabouts(left), ...ending }),
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
export const newsOfPooling = (change: PoolingChange): News[] => {
  const { before, after, requests, units, at } = change;
  const state = poolingState(after, at);
  if (state === 'DISSOLVED') return before?.dissolved ? [] : newsOfDissolved(change);
  const kind = poolingKinds[state];
  const [requestId] = after.requestIds;
  if (!kind || requestId === undefined || (before && poolingState(before, at) === state)) return [];
  const declined = requests.find(({ id }) => after.answers[id]?.accepted === false);
  const who = unitOf(declined, units);
  const others = state === 'DECLINED' ? requests.filter((request) => request !== declined) : [];
  return [
    { kind, to: { personId: after.invitedBy }, requestId, facts: known({ ...whereabouts(requests), who }) },
    ...newsOfGoingAlone(others, { cause: 'DECLINED', who }),
  ];
};

/** The desk need not send one car for all any more, once they do not agree. */
const settledAgreement = ({ before, after, at }: PoolingChange): Settled[] => {
  const [requestId] = after.requestIds;
  const isOver = before && poolingState(before, at) === 'AGREED' && poolingState(after, at) !== 'AGREED';
  return isOver && requestId !== undefined
    ? [{ kind: 'POOLING_AGREED', to: { personId: after.invitedBy }, requestId }]
    : [];
};

const settledInvitations = ({ before, after, requests, at }: PoolingChange): Settled[] =>
  requests
    .filter(({ id }) =>
      ['DECLINED', 'DISSOLVED'].includes(poolingState(after, at))
        ? before && poolingState(before, at) !== poolingState(after, at)
        : after.answers[id] && !before?.answers[id],
    )
    .map(({ id: requestId, requesterId: personId }) => ({ kind: 'POOLING_WANTED', to: { personId }, requestId }));

/** Who has answered need not be asked any more, nor anybody once a side has declined or left. */
export const settledByPooling = (change: PoolingChange): Settled[] => [
  ...settledAgreement(change),
  ...settledInvitations(change),
];
