import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Change, Reaction } from './changes.ts';
import { plain, type Store } from './store.ts';
import type { Item, Stamp } from './write.ts';

/** Binary attributes stay the base64 text that the event carries: nothing reacts to them. */
const itemIn = (image: NonNullable<DynamoDBRecord['dynamodb']>['NewImage']): Item | undefined =>
  plain(image as Parameters<typeof plain>[0]);

const changeOf = ({ eventID, dynamodb }: DynamoDBRecord): Change[] => {
  const before = itemIn(dynamodb?.OldImage);
  const after = itemIn(dynamodb?.NewImage);
  const kind = (after ?? before)?.kind;
  if (kind === undefined || eventID === undefined) return [];
  return [{ id: eventID, kind, before, after, stamp: after?.stamp as Stamp | undefined }];
};

/** The first change that a reaction fails at. It is told all at once; only when that fails, one by one. */
const firstFailure = async (
  { name, on, run }: Reaction,
  changes: readonly Change[],
  store: Store,
): Promise<Change | undefined> => {
  const concerned = changes.filter(({ kind }) => !on || on.includes(kind));
  if (concerned.length === 0) return undefined;
  try {
    await run(concerned, store);
    return undefined;
  } catch {
    for (const change of concerned) {
      try {
        await run([change], store);
      } catch (error) {
        console.error(JSON.stringify({ level: 'error', reaction: name, change: change.id, message: String(error) }));
        return change;
      }
    }
    return undefined;
  }
};

/**
 * Tells all reactions what changed. The answer names the change from which the stream has to tell again; what came
 * before it is done, and being told twice harms no reaction.
 */
export const react = async (
  event: DynamoDBStreamEvent,
  reactions: readonly Reaction[],
  store: Store,
): Promise<DynamoDBBatchResponse> => {
  const changes = event.Records.flatMap(changeOf);
  const failures = await Promise.all(reactions.map((reaction) => firstFailure(reaction, changes, store)));
  const failed = new Set(failures.map((change) => change?.id));
  const first = event.Records.find(({ eventID }) => eventID !== undefined && failed.has(eventID));
  const sequence = first?.dynamodb?.SequenceNumber;
  return { batchItemFailures: sequence === undefined ? [] : [{ itemIdentifier: sequence }] };
};
