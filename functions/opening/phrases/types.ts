/** What is read of a published notice, and written as one. */
import type { Movement, Opening, OpeningPeriod, OpeningRule } from '../engine/types.ts';

/** What a notice says of opening: rules of every year and dated periods. */
export type NoticeOpening = Pick<Opening, 'rules' | 'periods'>;

/** What a line of a notice says. */
export type Phrase =
  | { readonly kind: 'RULE'; readonly rule: OpeningRule }
  | { readonly kind: 'PERIOD'; readonly period: OpeningPeriod }
  | { readonly kind: 'RESTRICTION'; readonly movement: Movement };
