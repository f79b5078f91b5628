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

/**
 * Why a car is shared no more, or not any further: the desk took the invitation back or sent one side a car of its own;
 * a side needs none any more, before one was sent or out of the one that all share; it asks for another trip than the
 * others agreed to; or the car that was its own is gone.
 */
export type PoolingEndCause = 'WITHDRAWN' | 'SENT_ALONE' | 'LEFT' | 'LEFT_CAR' | 'CHANGED' | 'CAR_LOST';

/** How an invitation came to its end, by which of its requests; by none where it was withdrawn. */
export interface PoolingEnd {
  readonly cause: PoolingEndCause;
  readonly requestId?: string;
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
  /** Before one car was sent to all, or when one alone is left in it; what ended before causes were kept has none. */
  readonly dissolved?: Omit<PoolingEnd, 'cause'> & Partial<Pick<PoolingEnd, 'cause'>>;
  /** Sides that left the one car, which goes on with at least two others. */
  readonly left?: readonly { readonly requestId: string; readonly at: Instant }[];
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
