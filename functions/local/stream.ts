import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  TrimmedDataAccessException,
  type _Record,
  type GetRecordsCommandOutput,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { localAccess } from './emulator.ts';
import { eventRecord, failuresIn } from './stream-event.ts';

/** How far each shard of a stream has been handled. */
export interface Position {
  readonly stream: string;
  /** Last sequence number handled, by shard. */
  readonly read: Readonly<Record<string, string>>;
}

export interface StreamOptions {
  readonly endpoint: string;
  readonly tableName: string;
  /** The stream's handler, as Lambda calls it. */
  readonly handle: (event: DynamoDBStreamEvent) => Promise<unknown>;
  /** Position that an earlier run kept. */
  readonly position: Position | undefined;
  /** Keeps a position: everything up to it has been handled. */
  readonly keep: (position: Position) => void;
  readonly say: (line: string) => void;
}

export interface StreamReader {
  /** Something was written: look at once instead of at the next look-round. */
  readonly nudge: () => void;
  /** Resolves when everything written before has been handled. */
  readonly caughtUp: () => Promise<void>;
  /** Stops after the batch at hand. */
  readonly stop: () => Promise<void>;
}

type StartAt =
  | { readonly ShardIteratorType: 'TRIM_HORIZON' }
  | { readonly ShardIteratorType: 'AFTER_SEQUENCE_NUMBER'; readonly SequenceNumber: string };

interface OpenStream {
  readonly stream: string;
  readonly iterators: Map<string, string>;
}

const BATCH = 200;
const IDLE_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;

/**
 * Plays the part of Lambda's stream trigger: reads the table's stream in order and hands batches to the handler, each
 * until it is handled, at least once. The position is kept after a batch, so a restart repeats at most one.
 */
export const followStream = (options: StreamOptions): StreamReader => {
  const { endpoint, tableName, handle, keep, say } = options;
  const client = new DynamoDBStreamsClient({ endpoint, ...localAccess });
  let position = options.position;
  let stopped = false;
  const isStopped = (): boolean => stopped;
  /** Something was written since the present look-round began. */
  let isNudged = false;
  let wake: (() => void) | undefined;
  let waiting: { since: number; done: () => void }[] = [];
  let round = 0;

  /** Waits, but not for a reader that is stopped; nor after a nudge, unless it waits before trying again. */
  const rest = (ms: number, { despiteNudges }: { despiteNudges: boolean }): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        if (!isStopped() && (despiteNudges || !isNudged)) return;
        clearTimeout(timer);
        resolve();
      };
      wake();
    });

  const handled = (shard: string, sequence: string): void => {
    position = { stream: position?.stream ?? '', read: { ...position?.read, [shard]: sequence } };
    keep(position);
  };

  /** Hands over a batch; what the handler reports as failed is handed over again, later each time. */
  const deliver = async (stream: string, shard: string, records: readonly _Record[]): Promise<void> => {
    let left = records;
    for (let attempt = 0; left.length > 0 && !isStopped(); attempt += 1) {
      const answer = await handle({ Records: left.map((record) => eventRecord(stream, shard, record)) }).catch(
        (error: unknown) => {
          say(
            `A reaction to a change failed and is tried again: ${error instanceof Error ? error.message : String(error)}`,
          );
          return { batchItemFailures: [{ itemIdentifier: left[0]?.dynamodb?.SequenceNumber }] };
        },
      );
      const failed = new Set(failuresIn(answer));
      const first = left.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''));
      const done = first === -1 ? left : left.slice(0, first);
      const last = done.at(-1)?.dynamodb?.SequenceNumber;
      if (last !== undefined) handled(shard, last);
      left = left.slice(done.length);
      if (left.length > 0) await rest(Math.min(LONGEST_RETRY_MS, 200 * 2 ** attempt), { despiteNudges: true });
    }
  };

  const iteratorOf = async (stream: string, shard: string): Promise<string | undefined> => {
    const ask = (start: StartAt) =>
      client.send(new GetShardIteratorCommand({ StreamArn: stream, ShardId: shard, ...start }));
    const after = position?.read[shard];
    if (after === undefined) return (await ask({ ShardIteratorType: 'TRIM_HORIZON' })).ShardIterator;
    try {
      return (await ask({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after })).ShardIterator;
    } catch (error) {
      if (!(error instanceof TrimmedDataAccessException)) throw error;
      return (await ask({ ShardIteratorType: 'TRIM_HORIZON' })).ShardIterator;
    }
  };

  /** Iterators of the stream's shards, parents before children, as the stream lists them. */
  const openShards = async (): Promise<OpenStream | undefined> => {
    const { Streams } = await client.send(new ListStreamsCommand({ TableName: tableName }));
    const stream = Streams?.at(-1)?.StreamArn;
    if (stream === undefined) return undefined;
    if (position?.stream !== stream) position = { stream, read: {} };
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: stream }));
    const iterators = new Map<string, string>();
    for (const { ShardId } of StreamDescription?.Shards ?? []) {
      const iterator = ShardId === undefined ? undefined : await iteratorOf(stream, ShardId);
      if (ShardId !== undefined && iterator !== undefined) iterators.set(ShardId, iterator);
    }
    return { stream, iterators };
  };

  /** Reads a shard until nothing more is there now. Resolves to where to go on; undefined when the shard has ended. */
  const readShard = async (stream: string, shard: string, from: string): Promise<string | undefined> => {
    let iterator: string | undefined = from;
    while (iterator !== undefined && !isStopped()) {
      const answer: GetRecordsCommandOutput = await client.send(
        new GetRecordsCommand({ ShardIterator: iterator, Limit: BATCH }),
      );
      const records = answer.Records ?? [];
      await deliver(stream, shard, records);
      iterator = answer.NextShardIterator;
      if (records.length === 0) break;
    }
    return iterator;
  };

  let open: OpenStream | undefined;

  /** Reads every open shard once. Where one has ended, the next look-round asks for its children. */
  const lookRound = async (): Promise<void> => {
    open ??= await openShards();
    let ended = false;
    for (const [shard, from] of open?.iterators ?? []) {
      const next = await readShard(open?.stream ?? '', shard, from);
      if (next === undefined) ended = true;
      else open?.iterators.set(shard, next);
    }
    if (ended) open = undefined;
  };

  const follow = async (): Promise<void> => {
    while (!isStopped()) {
      round += 1;
      const current = round;
      isNudged = false;
      try {
        await lookRound();
        for (const { done } of waiting.filter(({ since }) => since < current)) done();
        waiting = waiting.filter(({ since }) => since >= current);
      } catch (error) {
        // Iterators expire; the next round asks for new ones at the position kept.
        open = undefined;
        if (!isStopped())
          say(
            `The stream of changes cannot be read just now: ${error instanceof Error ? error.message : String(error)}`,
          );
      }
      if (!isStopped()) await rest(IDLE_MS, { despiteNudges: false });
    }
  };
  const ended = follow();

  const nudge = (): void => {
    isNudged = true;
    wake?.();
  };

  return {
    nudge,
    caughtUp: () =>
      new Promise((done) => {
        waiting.push({ since: round, done });
        nudge();
      }),
    stop: async () => {
      stopped = true;
      wake?.();
      await ended;
      for (const { done } of waiting) done();
      client.destroy();
    },
  };
};
