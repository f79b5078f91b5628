/** How far partners have come in answering for a request. Pure. */
import type { RentalQuote } from '../../rental/quote/types.ts';
import type { QuoteAnswers } from './types.ts';

/** Each partner counts once, by what it was asked last; undefined when none was asked. */
export const answersOf = (quotes: readonly RentalQuote[]): QuoteAnswers | undefined => {
  if (quotes.length === 0) return undefined;
  const inTurn = quotes.toSorted((a, b) => a.askedAt - b.askedAt);
  const latest = [...new Map(inTurn.map((quote) => [quote.partnerId, quote])).values()];
  const open = latest.filter(({ state }) => state === 'ASKED');
  return {
    asked: latest.length,
    answered: latest.length - open.length,
    ...(open.length > 0 ? { until: Math.max(...open.map(({ until }) => until)) } : {}),
  };
};
