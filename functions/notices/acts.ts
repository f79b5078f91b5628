/** What people do with their notices: those of units and authorities, and those of partners. */
import { actorOf } from '../platform/access.ts';
import { commitWhatHolds } from '../platform/batch.ts';
import type { Connection, ListArguments } from '../platform/connection.ts';
import { stampOf, type Context } from '../platform/context.ts';
import { nounOf } from '../platform/ids.ts';
import { done, refusal, refused, type Result } from '../platform/result.ts';
import { noticesOfPerson, readWrite, unreadIds } from './records.ts';
import { selectionRefusals } from './rules.ts';
import type { MarkRefusal, Notice, Selection } from './types.ts';

/** A badge needs no larger figure. */
const MOST_COUNTED = 99;
/** Most notices that one call marks; of more, the newest. */
const MOST_MARKED = 1_000;

/** Whose notices are read: the caller's own. Systems are told by events, and have none. */
const readerIn = ({ viewer }: Context): string => actorOf(viewer);

export const myNotices = (
  ctx: Context,
  { unreadOnly, ...page }: ListArguments & { readonly unreadOnly: boolean },
): Promise<Connection<Notice>> => noticesOfPerson(ctx.store, readerIn(ctx), ctx.now, unreadOnly, page);

/** How many notices of the caller are unread, at most 99. */
export const unreadCount = async (ctx: Context): Promise<number> =>
  (await unreadIds(ctx.store, readerIn(ctx), ctx.now, MOST_COUNTED)).length;

/** Marks notices of the caller as read. Ids that are not his, and notices that have gone, are passed over. */
export const markNoticesRead = async (ctx: Context, selection: Selection): Promise<Result<true, MarkRefusal>> => {
  const refusals = selectionRefusals(selection);
  if (refusals.length > 0) return refused(refusals);
  const personId = readerIn(ctx);
  const ids = selection.noticeIds ?? (await unreadIds(ctx.store, personId, ctx.now, MOST_MARKED));
  const writes = [...new Set(ids)]
    .filter((id) => nounOf(id) === 'notice')
    .map((id) => readWrite(personId, id, ctx.now));
  const isDone = await commitWhatHolds(ctx.store, writes, stampOf(ctx, 'markNoticesRead'));
  ctx.written();
  return isDone ? done(true) : refused([refusal('TRY_AGAIN')]);
};
