import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { reactions as booking, tasks as bookingTasks } from '../booking/reactions.ts';
import { tasks as ledger } from '../ledger/reactions.ts';
import { reactions as fleet } from '../fleet/reactions.ts';
import { handOver, reactions as notices } from '../notices/reactions.ts';
import type { Channel } from '../notices/types.ts';
import { reactions as opening, sendMessages, tasks as openingTasks } from '../opening/reactions.ts';
import type { Reaction, ScheduledTask } from '../platform/changes.ts';
import type { Messenger } from '../platform/messenger.ts';
import type { Sealing } from '../platform/sealing.ts';
import type { Store } from '../platform/store.ts';
import { react } from '../platform/stream.ts';
import type { ReadTestClock } from '../platform/test-clock.ts';
import type { Instant } from '../platform/time.ts';
import {
  deliverDue,
  deliverFresh,
  reactions as rental,
  tasks as rentalTasks,
  type Delivering,
} from '../rental/reactions.ts';
import { reactions as reports } from '../reports/reactions.ts';
import { reactions as supervision, tasks as supervisionTasks } from '../supervision/reactions.ts';

/** Ways beside the page on which people are told; the README says how one is added. */
const channels: readonly Channel[] = [];
const reactions: readonly Reaction[] = [
  ...fleet,
  ...booking,
  ...opening,
  ...rental,
  ...supervision,
  ...reports,
  ...notices,
  handOver(channels),
];
const tasks: readonly ScheduledTask[] = [
  ...ledger,
  ...bookingTasks,
  ...openingTasks,
  ...rentalTasks,
  ...supervisionTasks,
];

/** The way to citizens' telephones, where there is one, and what opens the numbers. */
export interface Outreach {
  readonly messenger: Messenger;
  readonly sealing: Sealing;
}

export const createStreamHandler = (store: Store, outreach?: Outreach) => {
  const all = outreach ? [...reactions, sendMessages(outreach.messenger, outreach.sealing)] : reactions;
  return (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => react(event, all, store);
};

/** Runs every task, each whatever becomes of the others; fails at the end when one has failed. */
export const createScheduleHandler =
  (store: Store, now: () => Instant | Promise<Instant>) => async (): Promise<void> => {
    const at = await now();
    const outcomes = await Promise.allSettled(tasks.map(({ run }) => run(store, at)));
    const errors = outcomes.flatMap((outcome): unknown[] => (outcome.status === 'rejected' ? [outcome.reason] : []));
    if (errors.length > 0) throw new AggregateError(errors, 'scheduled tasks failed');
  };

interface DeliverParts extends Pick<Delivering, 'store' | 'sealing' | 'courier'> {
  readonly now: () => Instant;
  readonly testClock?: ReadTestClock;
}

/** Delivers what partners are to be sent: told by the stream at once, rung by the clock again. */
export const createDeliverHandler =
  ({ now: world, testClock, ...rest }: DeliverParts) =>
  async (event?: Partial<DynamoDBStreamEvent>): Promise<DynamoDBBatchResponse> => {
    const { Records } = event ?? {};
    const { ahead = 0 } = (await testClock?.()) ?? {};
    const parts: Delivering = { ...rest, world, now: () => world() + ahead };
    if (Records) return react({ Records }, [deliverFresh(parts)], parts.store);
    await deliverDue(parts);
    return { batchItemFailures: [] };
  };
