/** Which quotes were asked for a request, in the table. */
import { ABSENT } from '../../platform/condition.ts';
import { attributesOf, itemOf } from '../../platform/item.ts';
import type { Context } from '../../platform/context.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { VehicleRequest } from '../types.ts';
import type { QuoteCall } from './types.ts';

const callKey = (requestId: string) => items.QUOTE_CALL.key({ requestId });

const callOf = (item: Item): QuoteCall => attributesOf(item) as unknown as QuoteCall;

export const findCall = async (store: Store, requestId: string): Promise<QuoteCall | undefined> => {
  const item = await store.get(callKey(requestId), { consistent: true });
  return item && callOf(item);
};

/** The same as it is shown beside others, all of which are read together. */
export const callShown = async ({ load }: Context, requestId: string): Promise<QuoteCall | undefined> => {
  const item = await load(callKey(requestId));
  return item && callOf(item);
};

/** Writes a call; holds only while it is as it was seen. */
export const callWrite = (before: QuoteCall | undefined, after: Omit<QuoteCall, 'revision'>): Write => ({
  put: itemOf('QUOTE_CALL', callKey(after.requestId), { ...after, revision: (before?.revision ?? 0) + 1 }),
  if: before ? [{ attribute: 'revision', is: before.revision }] : ABSENT,
});

/** Holds only while a request is as it was seen. */
export const requestCheck = ({ id: requestId, revision }: VehicleRequest): Write => ({
  check: items.REQUEST.key({ requestId }),
  if: [{ attribute: 'revision', is: revision }],
});
