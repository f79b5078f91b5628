/** Who is told when deputies are named or their time is ended, and what a deputy need not decide any more. */
import { deputiesIn } from '../booking/approval/deputy-records.ts';
import { look } from '../booking/seen-records.ts';
import { findPerson } from '../organisation/records.ts';
import type { Change } from '../platform/changes.ts';
import type { Store } from '../platform/store.ts';
import type { Instant } from '../platform/time.ts';
import type { Item } from '../platform/write.ts';
import { peopleMeant } from './addressee-acts.ts';
import { endedSince, newlyNamed, newsOfDeputies, newsOfEndedDeputies } from './deputy-news.ts';
import { unreadUntil } from './records.ts';
import { approversDue } from './request-news.ts';
import type { Settled, Told } from './types.ts';

const asked: readonly string[] = ['APPROVAL_WANTED', 'APPROVAL_REMINDER', 'APPROVAL_OVERDUE'];

/** What a former deputy was asked to decide, and is not his to decide in another way. */
const settledFor = async (store: Store, personId: string, at: Instant): Promise<Settled[]> => {
  const unread = (await unreadUntil(store, personId, at)).filter(({ kind }) => asked.includes(kind));
  const { requests } = await look(store, [...new Set(unread.flatMap(({ requestId }) => requestId ?? []))]);
  const due = new Map(requests.map((after) => [after.id, approversDue({ after, at })]));
  const peopleBehind = await peopleMeant(store, [...due.values()].flat());
  return unread
    .filter(({ requestId = '' }) => !due.get(requestId)?.some((to) => peopleBehind(to).includes(personId)))
    .map(({ kind, requestId, seriesId }) => ({
      ...{ kind, to: { personId } },
      ...(requestId === undefined ? {} : { requestId }),
      ...(seriesId === undefined ? {} : { seriesId }),
    }));
};

export const toldOfDeputies = async (change: Change, item: Item, store: Store): Promise<Told> => {
  const [before, after] = [change.before && deputiesIn(change.before), deputiesIn(item)];
  const [named, ended] = [newlyNamed(before, after), endedSince(before, after)];
  const people = await Promise.all([...named, ...ended].map(({ approverId }) => findPerson(store, approverId)));
  const nameOf = (id: string): string | undefined => people.find((one) => one?.id === id)?.name;
  const at = change.stamp?.at ?? 0;
  const settled = await Promise.all(ended.map(({ deputyId }) => settledFor(store, deputyId, at)));
  return { news: [...newsOfDeputies(named, nameOf), ...newsOfEndedDeputies(ended, nameOf)], settled: settled.flat() };
};
