/** Use cases of those who wait for a taken slot. */
import { daysOfResource } from '../../ledger/records.ts';
import { isFree, spansInWayOf } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import type { Context } from '../../platform/context.ts';
import { refusal, type Refusal, type Result } from '../../platform/result.ts';
import { items } from '../../platform/table.ts';
import type { Window } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { citizenStamp } from '../citizen/phone-acts.ts';
import { standingWrite, standingsOf } from '../citizen/standing-records.ts';
import { newStanding } from '../citizen/standing.ts';
import type { Standing } from '../citizen/types.ts';
import { take } from '../take-acts.ts';
import { citizenOf, deviceUnknown } from './book-acts.ts';
import { banRefusals, slotRefusals } from './booking.ts';
import { groundOf, slotIn } from './ground-records.ts';
import { findQueues, queueIdOf, queueWrite } from './queue-records.ts';
import { courtResource } from './slots.ts';
import type {
  BookableCourt,
  CourtQueue,
  Ground,
  LeaveQueueRefusal,
  OwnWaiting,
  SlotAsked,
  WaitRefusal,
} from './types.ts';

interface Wait extends SlotAsked {
  readonly token: string;
  readonly people: number;
}

interface SeenWaiting {
  readonly ground: Ground | undefined;
  readonly court: BookableCourt | undefined;
  readonly slot: Window | undefined;
  readonly days: readonly LedgerDay[];
  readonly queue: CourtQueue | undefined;
  readonly holder: Standing;
}

const waitRefusals = (
  { ground, court, slot, days, queue, holder }: SeenWaiting,
  people: number,
  now: number,
): Refusal<WaitRefusal>[] => {
  if (!ground || !court) return [refusal('NOT_BOOKABLE', ['input', 'courtId'])];
  const policy = ground.policies(now);
  const against = [...slotRefusals(court, slot, people, now, policy), ...banRefusals(holder, now)];
  if (against.length > 0 || !slot) return against;
  if (isFree(days, slot, { now })) return [refusal('SLOT_FREE', ['input', 'from'])];
  const waiting = [...holder.queues.values()].filter(({ from }) => now < from).length;
  const { mostWaitingForCourt, mostCourtQueues } = policy;
  const isOwn = spansInWayOf(days, slot, { now }).some(({ bookingId }) => holder.courts.get(bookingId)?.live);
  return [
    ...(isOwn ? [refusal('SLOT_OWN' as const, ['input', 'from'])] : []),
    ...((queue?.entries.length ?? 0) < mostWaitingForCourt
      ? []
      : [refusal('QUEUE_FULL' as const, ['input', 'from'], { most: mostWaitingForCourt })]),
    ...(waiting < mostCourtQueues
      ? []
      : [refusal('QUEUES_TOO_MANY' as const, ['input', 'token'], { most: mostCourtQueues })]),
  ];
};

/** Holds only while the slot is taken by whom it was seen taken by. */
const takenChecks = (days: readonly LedgerDay[], slot: Window, now: number): Write[] => {
  const [span] = spansInWayOf(days, slot, { now });
  const day = days.find(({ date }) => date === span?.date);
  return span && day ? [{ check: items.LEDGER_DAY.key({ ...day }), if: [{ present: span.bookingId }] }] : [];
};

/** What he waited for and is over. */
const pastQueues = ({ queues }: Standing, now: number): string[] =>
  [...queues].filter(([, { from }]) => from <= now).map(([id]) => id);

export const ownWaiting = (queue: CourtQueue, citizenId: string): OwnWaiting[] => {
  const index = queue.entries.findIndex((entry) => entry.citizenId === citizenId);
  const entry = queue.entries[index];
  return entry ? [{ ...queue, position: index + 1, people: entry.people }] : [];
};

/** Waits for a taken slot: whoever comes first is offered it first. */
export const waitForCourt = async (
  ctx: Context,
  { token, ...asked }: Wait,
): Promise<Result<OwnWaiting, WaitRefusal>> => {
  const citizenId = await citizenOf(ctx, token);
  if (citizenId === undefined) return deviceUnknown;
  const { now, store } = ctx;
  const { placeId, courtId, from, people } = asked;
  return take<SeenWaiting, OwnWaiting, WaitRefusal>(ctx, {
    stamp: citizenStamp(ctx, citizenId, 'waitForCourt'),
    look: async () => {
      const ground = await groundOf(ctx, placeId, now);
      const { court, slot } = slotIn(ground, asked);
      const [[queue], days, [holder]] = await Promise.all([
        findQueues(store, [queueIdOf(courtId, from)]),
        slot ? daysOfResource(store, courtResource(placeId, courtId), slot) : [],
        standingsOf(store, [citizenId]),
      ]);
      return { ground, court, slot, queue, days, holder: holder ?? newStanding(citizenId) };
    },
    repeated: ({ queue }) => queue && ownWaiting(queue, citizenId)[0],
    refusals: (seen) => waitRefusals(seen, people, now),
    change: ({ ground, court, slot, queue, days, holder }) => {
      if (!ground || !court || !slot) throw new Error('a queue needs its slot');
      const entries = [...(queue?.entries ?? []), { citizenId, people, at: now }];
      const after: CourtQueue = queue ?? {
        ...{ id: queueIdOf(courtId, from), placeId, placeName: ground.place.name, courtId, courtName: court.name },
        ...{ window: slot, entries: [], revision: 0 },
      };
      return {
        writes: [
          queueWrite(after, entries),
          standingWrite(holder, now, { set: { [after.id]: { from } }, remove: pastQueues(holder, now) }),
          ...takenChecks(days, slot, now),
        ],
        answer: { ...after, entries, position: entries.length, people },
      };
    },
  });
};

/** Waits no more. */
export const leaveCourtQueue = async (
  ctx: Context,
  { token, queueId }: { readonly token: string; readonly queueId: string },
): Promise<Result<true, LeaveQueueRefusal>> => {
  const citizenId = await citizenOf(ctx, token);
  if (citizenId === undefined) return deviceUnknown;
  const { now, store } = ctx;
  interface Seen {
    readonly queue: CourtQueue | undefined;
    readonly holder: Standing;
  }
  return take<Seen, true, LeaveQueueRefusal>(ctx, {
    stamp: citizenStamp(ctx, citizenId, 'leaveCourtQueue'),
    look: async () => {
      const [holder = newStanding(citizenId)] = await standingsOf(store, [citizenId]);
      const [queue] = await findQueues(store, holder.queues.has(queueId) ? [queueId] : []);
      return { queue, holder };
    },
    refusals: ({ queue }) =>
      queue && ownWaiting(queue, citizenId).length > 0 ? [] : [refusal('QUEUE_NOT_FOUND', ['input', 'queueId'])],
    change: ({ queue, holder }) => {
      if (!queue) throw new Error('who leaves a queue was in it');
      return {
        writes: [
          queueWrite(
            queue,
            queue.entries.filter((entry) => entry.citizenId !== citizenId),
          ),
          standingWrite(holder, now, { remove: [queueId] }),
        ],
        answer: true,
      };
    },
  });
};
