import type { Instant } from '../../platform/time.ts';
import type { ArrangeRefusal, PassingOverRefusal } from '../dispatch/types.ts';

/** What can keep requests from sharing a car. */
export const poolingObstacleNames = [
  'DESTINATION',
  'TIME',
  'JOURNEY',
  'PURPOSE',
  'PASSENGERS',
  'DRIVING',
  'EMERGENCY',
  'LENGTH',
] as const;

export type PoolingObstacle = (typeof poolingObstacleNames)[number];

export type PoolingState = 'OPEN' | 'AGREED' | 'DECLINED' | 'LAPSED' | 'DISSOLVED';

/** What the requester of one of the requests said. */
export interface PoolingAnswer {
  readonly accepted: boolean;
  readonly by: string;
  readonly at: Instant;
}

/** An invitation to share a car (拼车): both sides are asked, and only when all accept is one car sent. */
export interface Pooling {
  readonly id: string;
  readonly centreId: string;
  readonly divisionCode: string;
  /** Two to four requests. */
  readonly requestIds: readonly string[];
  /** True where each of them has a car already, and one of the cars would take all. */
  readonly merges?: true;
  readonly invitedBy: string;
  readonly invitedAt: Instant;
  /** Half-open: from here on nobody can accept any more. */
  readonly answerBy: Instant;
  /** By request. */
  readonly answers: Readonly<Record<string, PoolingAnswer>>;
  /** When it ended before one car was sent to all, by the request that left; none where it was withdrawn. */
  readonly dissolved?: { readonly requestId?: string; readonly at: Instant };
  readonly inputHash: string;
  readonly revision: number;
}

export type ProposePoolingRefusal =
  | 'REQUEST_NOT_FOUND'
  | 'REQUESTS_INVALID'
  | 'NOT_POOLABLE'
  | 'POOLED_ALREADY'
  | 'STATE_NOT_ALLOWED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';

export type AnswerPoolingRefusal =
  'POOLING_NOT_FOUND' | 'POOLING_OVER' | 'ANSWERED_OTHERWISE' | 'STATE_NOT_ALLOWED' | 'TRY_AGAIN';

export type WithdrawPoolingRefusal = 'POOLING_NOT_FOUND' | 'POOLING_OVER' | 'TRY_AGAIN';

export type DispatchPoolingRefusal =
  | ArrangeRefusal
  | PassingOverRefusal
  | 'POOLING_NOT_FOUND'
  | 'POOLING_NOT_AGREED'
  | 'NOT_POOLABLE'
  | 'STATE_NOT_ALLOWED'
  | 'SAME_PERSON'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';

/** Everything about sharing a car that can be refused. */
export type PoolingRefusal = ProposePoolingRefusal | AnswerPoolingRefusal | 'POOLING_NOT_AGREED' | 'POOLING_AGREED';
