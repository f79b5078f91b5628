/** What time does to requests that wait: reminders, overdue, missed; and that no car was sent, or none departed. */
import type { Change, Reaction, ScheduledTask } from '../../platform/changes.ts';
import type { Store } from '../../platform/store.ts';
import type { Write } from '../../platform/write.ts';
import type { Instant } from '../../platform/time.ts';
import { fromNow, timeStamp } from '../from-now-acts.ts';
import { markRequest, requestOf } from '../records.ts';
import { look, seenOf } from '../seen-records.ts';
import type { VehicleRequest } from '../types.ts';
import { marksAt, nextDueAt } from './deadlines.ts';
import { dueWrite, requestsDue } from './due-records.ts';

/** Most requests of one run; what is left waits a minute. */
const MOST = 100;

/** The note that a change calls for; undefined when it leaves the next moment as it was. */
const noteAfter = ({ before, after }: Change) => {
  if (!after) return undefined;
  const request = requestOf(after);
  const at = nextDueAt(request);
  return at === (before && nextDueAt(requestOf(before))) ? undefined : dueWrite(request.id, at);
};

/** Keeps the list of what is due in step with the requests. Told twice, it ends in the same notes. */
export const noteWhatIsDue: Reaction = {
  name: 'approvalsDue',
  on: ['REQUEST'],
  run: async (changes, store) => {
    for (const change of changes) {
      const note = noteAfter(change);
      const outcome = note && (await store.commit([note], timeStamp(change.stamp?.at ?? 0)));
      if (outcome?.ok === false && outcome.cause === 'busy') throw new Error('the moment could not be noted');
    }
  },
};

const writeFor = async (store: Store, request: VehicleRequest, now: Instant): Promise<Write> => {
  const marks = marksAt(request, now);
  if (marks) return markRequest(request, marks);
  return (await fromNow(store, request, now)) ?? dueWrite(request.id, nextDueAt(request, now));
};

/**
 * Marks one request that came up. Whoever decides or changes it at the same moment is faster: the mark does not hold,
 * and the change brings a note of its own. One that needs no mark any more had an old note.
 */
const mark = async (store: Store, requestId: string, now: Instant): Promise<void> => {
  const request = seenOf((await look(store, [requestId])).requests, requestId);
  await store.commit([request ? await writeFor(store, request, now) : dueWrite(requestId, undefined)], timeStamp(now));
};

export const approvalTask: ScheduledTask = {
  name: 'watchApprovals',
  run: async (store, now) => {
    const due = await requestsDue(store, now, MOST);
    await Promise.all(due.map((requestId) => mark(store, requestId, now)));
  },
};
