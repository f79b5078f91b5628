import { count, dateOf, moment, yuan } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';

interface EarlyReturn {
  readonly before: string;
  readonly until: string;
  readonly days: number;
}

const w = words(
  {
    ends: (days: string, until: string, cost: string) =>
      `租期 ${days} 天，至 ${until}。收车即结束租赁，未用的天数仍按与租赁企业的约定计费（约定总价 ${cost}）。途中停放的，不用收车。`,
  },
  {
    ends: (days: string, until: string, cost: string) =>
      `The car is rented for ${days} days, until ${until}. Its return ends the rental, and days not used are charged as agreed with the partner (${cost} in all). While it is only parked, no return is recorded.`,
  },
);

/** What a return is called that ends a rental. */
export const backForGood = words({ word: '收车并结束租赁' }, { word: 'Return and end the rental' });

/**
 * What a return at some moment does to a rental that goes on: it ends it before its last day, which is said, and so
 * early that it is explained.
 */
export const rentalEnd = (
  early: EarlyReturn | null | undefined,
  costFen: number | undefined,
  at: Date,
): { readonly said: string | undefined; readonly isExplained: boolean } => {
  if (!early || dateOf(at) >= dateOf(new Date(early.until))) return { said: undefined, isExplained: false };
  const said = w.ends(count(early.days), moment(early.until), yuan(costFen ?? 0));
  return { said, isExplained: at.getTime() < Date.parse(early.before) };
};
