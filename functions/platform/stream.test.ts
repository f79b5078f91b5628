import type { DynamoDBStreamEvent } from 'aws-lambda';
import { describe, expect, it, vi } from 'vitest';
import type { Change, Reaction } from './changes.ts';
import type { Store } from './store.ts';
import { react } from './stream.ts';

const store = {} as Store;
const image = (id: string, kind = 'VEHICLE') => ({
  pk: { S: `VEHICLE#${id}` },
  sk: { S: 'VEHICLE' },
  kind: { S: kind },
  schemaVersion: { N: '1' },
  taken: { NS: ['1', '2'] },
  stamp: { M: { actor: { S: 'psn_1' }, useCase: { S: 'test' }, at: { N: '5' } } },
});
const event = (...ids: string[]): DynamoDBStreamEvent => ({
  Records: ids.map((id) => ({
    eventID: id,
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: `seq-${id}`, NewImage: image(id) },
  })),
});

/** A reaction that notes each time it is told, and fails at one change. */
const noting = (failsAt?: string) => {
  const told: string[][] = [];
  const reaction: Reaction = {
    name: 'noting',
    run: (changes) => {
      told.push(changes.map(({ id }) => id));
      return changes.some(({ id }) => id === failsAt) ? Promise.reject(new Error('no')) : Promise.resolve();
    },
  };
  return { told, reaction };
};

describe('a batch of the stream', () => {
  it('is told at once, with what was before and after and who did it', async () => {
    const seen: Change[] = [];
    const reaction: Reaction = {
      name: 'seeing',
      run: (changes) => {
        seen.push(...changes);
        return Promise.resolve();
      },
    };
    const removed = {
      eventID: 'gone',
      eventName: 'REMOVE' as const,
      dynamodb: { SequenceNumber: '2', OldImage: image('gone') },
    };
    const { Records } = event('a');
    expect(await react({ Records: [...Records, removed] }, [reaction], store)).toEqual({ batchItemFailures: [] });
    expect(seen).toMatchObject([
      {
        id: 'a',
        kind: 'VEHICLE',
        before: undefined,
        after: { pk: 'VEHICLE#a', taken: new Set([1, 2]) },
        stamp: { actor: 'psn_1', useCase: 'test', at: 5 },
      },
      { id: 'gone', before: { pk: 'VEHICLE#gone' }, after: undefined, stamp: undefined },
    ]);
  });

  it('is told only to reactions to its kinds', async () => {
    const { told, reaction } = noting();
    await react(event('a'), [{ ...reaction, on: ['ORDER'] }], store);
    expect(told).toEqual([]);
    await react(event('a'), [{ ...reaction, on: ['ORDER', 'VEHICLE'] }], store);
    expect(told).toEqual([['a']]);
  });

  it('is told again from the first change that a reaction fails at, and no reaction waits for another', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const late = noting('c');
    const early = noting('b');
    const well = noting();
    const answer = await react(event('a', 'b', 'c', 'd'), [late.reaction, early.reaction, well.reaction], store);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'seq-b' }] });
    expect(early.told).toEqual([['a', 'b', 'c', 'd'], ['a'], ['b']]);
    expect(well.told).toEqual([['a', 'b', 'c', 'd']]);
    expect(errors.mock.calls.flat().join()).toContain('"change":"b"');
    errors.mockRestore();
  });
});
