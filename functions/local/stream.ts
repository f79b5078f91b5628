import { createHash } from 'node:crypto';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  TrimmedDataAccessException,
  type _Record,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb-streams';
import type { AttributeValue as EventValue, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { localAccess } from './emulator.ts';

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
  nudge(): void;
  /** Resolves when everything written before has been handled. */
  caughtUp(): Promise<void>;
  /** Stops after the batch at hand. */
  stop(): Promise<void>;
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

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A value as Lambda writes it into its JSON event: binary as base64. */
const eventValue = (value: AttributeValue): EventValue => {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(eventValue) };
  if (value.M !== undefined) return { M: eventImage(value.M) };
  return value as EventValue;
};

const eventImage = (image: Readonly<Record<string, AttributeValue>>): Record<string, EventValue> =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, eventValue(value)]));

/**
 * A record as Lambda hands it over. Its id is made of stream, shard and number: the emulator's own ids begin at 1 in
 * every database.
 */
const eventRecord = (stream: string, shard: string, record: _Record): DynamoDBRecord => {
  const { Keys, NewImage, OldImage, SequenceNumber = '', SizeBytes, ApproximateCreationDateTime } = record.dynamodb ?? {};
  return {
    eventID: createHash('md5').update(`${stream} ${shard} ${SequenceNumber}`).digest('hex'),
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: localAccess.region,
    eventSourceARN: stream,
    ...(record.eventName === undefined ? {} : { eventName: record.eventName }),
    dynamodb: {
      ...(ApproximateCreationDateTime ? { ApproximateCreationDateTime: ApproximateCreationDateTime.getTime() / 1000 } : {}),
      ...(Keys ? { Keys: eventImage(Keys) } : {}),
      ...(NewImage ? { NewImage: eventImage(NewImage) } : {}),
      ...(OldImage ? { OldImage: eventImage(OldImage) } : {}),
      SequenceNumber,
      ...(SizeBytes === undefined ? {} : { SizeBytes }),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
};

/** Sequence numbers that a handler reports as failed; what comes before the first of them is done. */
const failuresIn = (answer: unknown): string[] => {
  const failures =
    typeof answer === 'object' && answer !== null && 'batchItemFailures' in answer ? answer.batchItemFailures : [];
  return (Array.isArray(failures) ? (failures as { itemIdentifier?: unknown }[]) : []).map(({ itemIdentifier }) =>
    String(itemIdentifier),
  );
};

/**
 * Plays the part of Lambda's stream trigger: reads the table's stream in order and hands batches to the handler, each
 * until it is handled, at least once. The position is kept after a batch, so a restart repeats at most one.
 */
export const followStream = (options: StreamOptions): StreamReader => {
  const { endpoint, tableName, handle, keep, say } = options;
  const client = new DynamoDBStreamsClient({ endpoint, ...localAccess });
  let position = options.position;
  let stopped = false;
  let wake: (() => void) | undefined;
  let waiting: { since: number; done: () => void }[] = [];
  let round = 0;

  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (stopped) wake();
    });

  const handled = (shard: string, sequence: string): void => {
    position = { stream: position?.stream ?? '', read: { ...position?.read, [shard]: sequence } };
    keep(position);
  };

  /** Hands over a batch; what the handler reports as failed is handed over again, later each time. */
  const deliver = async (stream: string, shard: string, records: readonly _Record[]): Promise<void> => {
    let left = records;
    for (let attempt = 0; left.length > 0 && !stopped; attempt += 1) {
      const answer = await handle({ Records: left.map((record) => eventRecord(stream, shard, record)) }).catch(
        (error: unknown) => {
          say(`A reaction to a change failed and is tried again: ${error instanceof Error ? error.message : String(error)}`);
          return { batchItemFailures: [{ itemIdentifier: left[0]?.dynamodb?.SequenceNumber }] };
        },
      );
      const failed = new Set(failuresIn(answer));
      const first = left.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''));
      const done = first === -1 ? left : left.slice(0, first);
      const last = done.at(-1)?.dynamodb?.SequenceNumber;
      if (last !== undefined) handled(shard, last);
      left = left.slice(done.length);
      if (left.length > 0) await rest(Math.min(LONGEST_RETRY_MS, 200 * 2 ** attempt));
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
    while (iterator !== undefined && !stopped) {
      const answer: { Records?: _Record[]; NextShardIterator?: string } = await client.send(
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
    while (!stopped) {
      round += 1;
      const current = round;
      try {
        await lookRound();
        for (const { done } of waiting.filter(({ since }) => since < current)) done();
        waiting = waiting.filter(({ since }) => since >= current);
      } catch (error) {
        // Iterators expire; the next round asks for new ones at the position kept.
        open = undefined;
        if (!stopped) say(`The stream of changes cannot be read just now: ${error instanceof Error ? error.message : String(error)}`);
      }
      if (!stopped) await rest(IDLE_MS);
    }
  };
  const ended = follow();

  return {
    nudge: () => wake?.(),
    caughtUp: () =>
      new Promise((done) => {
        waiting.push({ since: round, done });
        wake?.();
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
