/** How far partners have come in answering for a request. Pure. */
import type { RentalQuote, WithdrawalCause } from '../../rental/quote/types.ts';
import type { QuoteAnswers } from './types.ts';

/** Why the last of those that were withdrawn was, where of the others none waits for a partner or can be chosen. */
const withdrawnOf = (latest: readonly RentalQuote[]): WithdrawalCause | undefined =>
  latest.every(({ state }) => state === 'WITHDRAWN' || state === 'DECLINED')
    ? latest
        .flatMap(({ withdrawal }) => withdrawal ?? [])
        .toSorted((a, b) => a.at - b.at)
        .at(-1)?.because
    : undefined;

/** Each partner counts once, by what it was asked last; undefined when none was asked. */
export const answersOf = (quotes: readonly RentalQuote[]): QuoteAnswers | undefined => {
  if (quotes.length === 0) return undefined;
  const inTurn = quotes.toSorted((a, b) => a.askedAt - b.askedAt);
  const latest = [...new Map(inTurn.map((quote) => [quote.partnerId, quote])).values()];
  const standing = latest.filter(({ state }) => state !== 'WITHDRAWN');
  const open = standing.filter(({ state }) => state === 'ASKED');
  const withdrawn = withdrawnOf(latest);
  return {
    asked: standing.length,
    answered: standing.length - open.length,
    ...(open.length > 0 ? { until: Math.max(...open.map(({ until }) => until)) } : {}),
    ...(withdrawn ? { withdrawn } : {}),
  };
};
