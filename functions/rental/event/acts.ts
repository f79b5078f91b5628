/** The log of what happens to a partner's orders: written by the stream, read by the partner. */
import type { Reaction } from '../../platform/changes.ts';
import { mapConnection, storedConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import type { Store } from '../../platform/store.ts';
import { partnerIdOf } from '../rules.ts';
import { newsOf, toldKinds } from './news.ts';
import { appendWrites, eventOf, eventsPk, lastSeq, MARK } from './records.ts';
import type { RentalEvent, RentalNews } from './types.ts';

/** How often an event is put after the last one when others of the same partner are faster. */
const ROUNDS = 10;

const append = async (store: Store, news: RentalNews): Promise<void> => {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const last = await lastSeq(store, news.partnerId);
    const stamp = { actor: 'system', useCase: 'recordRentalEvents', at: news.at };
    const outcome = await store.commit(appendWrites(news, last), stamp);
    if (outcome.ok) return;
    if (outcome.cause === 'busy') break;
    if (outcome.failed.some(({ index }) => index === MARK)) return;
  }
  throw new Error('an event could not be written; the stream will tell again');
};

/** One after the other: the stream tells the changes of one order in their order, and so does the log. */
export const recordRentalEvents: Reaction = {
  name: 'recordRentalEvents',
  on: toldKinds,
  run: async (changes, store) => {
    for (const change of changes) {
      const news = newsOf(change);
      if (news) await append(store, news);
    }
  },
};

/** What happened to the caller's orders after a cursor, in the order in which it is told. */
export const orderEvents = async (ctx: Context, page: ListArguments): Promise<Connection<RentalEvent>> =>
  mapConnection(await storedConnection(ctx.store, { pk: eventsPk(partnerIdOf(ctx.viewer)) }, page), eventOf);
