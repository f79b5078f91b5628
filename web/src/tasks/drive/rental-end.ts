import { dateOf } from '../../lib/format.ts';

interface EarlyReturn {
  readonly before: string;
  readonly until: string;
}

/** What a return does to a rental that goes on: it ends it before its last day, and so early that it is explained. */
export const rentalEnd = (
  early: EarlyReturn | null | undefined,
  at: Date,
): { readonly isAsked: boolean; readonly isExplained: boolean } => ({
  isAsked: !!early && dateOf(at) < dateOf(new Date(early.until)),
  isExplained: !!early && at.getTime() < Date.parse(early.before),
});
