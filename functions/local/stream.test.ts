import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../platform/store.ts';
import { freshStore } from '../testing/database.ts';
import { followStream, type Position, type StreamReader } from './stream.ts';

const STAMP = { actor: 'psn_A', useCase: 'test', at: 0 };

const write = (store: Store, id: string): Promise<unknown> =>
  store.commit(
    [{ put: { pk: `UNIT#${id}`, sk: 'UNIT', kind: 'UNIT', schemaVersion: 1, blob: new Uint8Array([1, 2]) } }],
    STAMP,
  );

const idOf = ({ dynamodb }: DynamoDBRecord): string => String(dynamodb?.Keys?.pk?.S).slice('UNIT#'.length);

const readers: StreamReader[] = [];
afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.stop()));
});

interface Given {
  readonly tableName: string;
  readonly endpoint: string;
}

type Handle = (event: DynamoDBStreamEvent) => Promise<unknown>;

/** A reader whose position outlives it, as the file in the data folder does. */
const startReader = ({ tableName, endpoint }: Given, kept: { position?: Position }, handle: Handle): StreamReader => {
  const reader = followStream({
    tableName,
    endpoint,
    handle,
    position: kept.position,
    keep: (position) => {
      kept.position = position;
    },
    say: () => undefined,
  });
  readers.push(reader);
  return reader;
};

describe('the stream of changes', () => {
  it('hands over every change in order, in the shape of the real trigger', async () => {
    const store = await freshStore();
    const records: DynamoDBRecord[] = [];
    const reader = startReader(store, {}, ({ Records }) => Promise.resolve(records.push(...Records)));
    for (const id of ['a', 'b', 'c']) await write(store, id);
    await write(store, 'a');
    await reader.caughtUp();

    expect(records.map((record) => [record.eventName, idOf(record)])).toEqual([
      ['INSERT', 'a'],
      ['INSERT', 'b'],
      ['INSERT', 'c'],
      ['MODIFY', 'a'],
    ]);
    expect(records[3]).toMatchObject({
      eventSource: 'aws:dynamodb',
      dynamodb: {
        StreamViewType: 'NEW_AND_OLD_IMAGES',
        OldImage: { kind: { S: 'UNIT' } },
        NewImage: { blob: { B: Buffer.from([1, 2]).toString('base64') }, stamp: { M: { actor: { S: 'psn_A' } } } },
      },
    });
    expect(new Set(records.map(({ eventID }) => eventID)).size).toBe(4);
    store.close();
  });

  it('loses nothing that is written while nobody reads, and repeats nothing that was handled', async () => {
    const store = await freshStore();
    const kept = {};
    const seen: string[] = [];
    const handle: Handle = ({ Records }) => Promise.resolve(seen.push(...Records.map(idOf)));
    const first = startReader(store, kept, handle);
    await write(store, 'before');
    await first.caughtUp();
    await first.stop();

    await write(store, 'meanwhile');
    const second = startReader(store, kept, handle);
    await write(store, 'after');
    await second.caughtUp();
    expect(seen).toEqual(['before', 'meanwhile', 'after']);
    store.close();
  });

  it('hands a change over again until it is handled, and those behind it only then', async () => {
    const store = await freshStore();
    let failures = 2;
    const handled: string[] = [];
    const reader = startReader(store, {}, ({ Records }) => {
      for (const record of Records) {
        if (idOf(record) === 'stubborn' && failures > 0) {
          failures -= 1;
          return failures === 1
            ? Promise.reject(new Error('out of order'))
            : Promise.resolve({ batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber }] });
        }
        handled.push(idOf(record));
      }
      return Promise.resolve({ batchItemFailures: [] });
    });
    for (const id of ['stubborn', 'next']) await write(store, id);
    await reader.caughtUp();
    expect(failures).toBe(0);
    expect(handled).toEqual(['stubborn', 'next']);
    store.close();
  });

  it('starts from the beginning in a new database, whatever was read of an old one', async () => {
    const store = await freshStore();
    await write(store, 'a');
    const seen: string[] = [];
    const kept = { position: { stream: 'another stream', read: { 'shardId-00000001-x': '999' } } };
    const reader = startReader(store, kept, ({ Records }) => Promise.resolve(seen.push(...Records.map(idOf))));
    await reader.caughtUp();
    expect(seen).toEqual(['a']);
    store.close();
  });
});
