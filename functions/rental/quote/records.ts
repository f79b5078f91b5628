/** Quotes of partners in the table. */
import { ABSENT } from '../../platform/condition.ts';
import type { Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { toDateTime } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { RentalQuote } from './types.ts';

const quoteKey = (quoteId: string) => items.RENTAL_QUOTE.key({ quoteId });

export const quoteOf = (item: Item): RentalQuote => attributesOf(item) as unknown as RentalQuote;

/** Partition in which the quotes of a partner lie by when they were asked for. */
export const quotesPk = (partnerId: string): string => items.RENTAL_QUOTE.listPk({ partnerId });

export const makeQuoteWrite = (quote: RentalQuote): Write => {
  const { id: quoteId, partnerId, askedAt } = quote;
  const place = items.RENTAL_QUOTE.listKeys({ partnerId, askedAt: toDateTime(askedAt), quoteId });
  return { put: itemOf('RENTAL_QUOTE', { ...quoteKey(quoteId), ...place }, quote), if: ABSENT };
};

/** A quote with a change, as it will be. */
export const changedQuote = (quote: RentalQuote, change: Partial<RentalQuote>): RentalQuote => ({
  ...quote,
  ...change,
  revision: quote.revision + 1,
});

/** Changes a quote; holds only while it is as it was seen. */
export const changeQuoteWrite = (quote: RentalQuote, change: Partial<RentalQuote>): Write => ({
  change: quoteKey(quote.id),
  set: { ...change, revision: quote.revision + 1 },
  if: [{ attribute: 'revision', is: quote.revision }],
});

/** Quotes by their ids, in that order, as they stand this moment. */
export const findQuotes = async (store: Store, ids: readonly string[]): Promise<RentalQuote[]> => {
  const keys = ids.filter((id) => nounOf(id) === 'rentalQuote').map(quoteKey);
  const found = keys.length > 0 ? await store.getMany(keys, { consistent: true }) : [];
  return found.flatMap((item) => (item ? [quoteOf(item)] : []));
};

/** Quotes by their ids as they are shown beside others, all of which are read together. */
export const quotesShown = async ({ load }: Context, ids: readonly string[]): Promise<RentalQuote[]> =>
  (await Promise.all(ids.map((id) => load(quoteKey(id))))).flatMap((item) => (item ? [quoteOf(item)] : []));

export const findQuote = async (store: Store, id: string): Promise<RentalQuote | undefined> =>
  (await findQuotes(store, [id]))[0];
