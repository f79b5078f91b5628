/** How far the clock of a sandbox is put ahead. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import { DAY, type Instant } from '../../platform/time.ts';
import type { AdvanceRefusal } from './types.ts';

/** Longer than any month, so that one act passes its end. */
const MOST_DAYS_AT_ONCE = 45;
/** As far as holidays are known and papers hold. */
const MOST_DAYS_AHEAD = 400;

/** Why the clock cannot be put to a moment: it is too far away, for one act or for ever. */
export const advanceRefusals = (
  { now, ahead }: { readonly now: Instant; readonly ahead: number },
  to: Instant,
): Refusal<AdvanceRefusal>[] =>
  to - now <= MOST_DAYS_AT_ONCE * DAY && ahead + (to - now) <= MOST_DAYS_AHEAD * DAY
    ? []
    : [refusal('TOO_FAR', ['input', 'to'], { days: MOST_DAYS_AT_ONCE, inAll: MOST_DAYS_AHEAD })];
