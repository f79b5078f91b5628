import { createHash } from 'node:crypto';
import type { _Record, AttributeValue } from '@aws-sdk/client-dynamodb-streams';
import type { AttributeValue as EventValue, DynamoDBRecord } from 'aws-lambda';
import { localAccess } from './emulator.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A value as Lambda writes it into its JSON event: binary as base64. */
const eventValue = (value: AttributeValue): EventValue => {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(eventValue) };
  if (value.M !== undefined) return { M: eventImage(value.M) };
  return value;
};

const eventImage = (image: Readonly<Record<string, AttributeValue>>): Record<string, EventValue> =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, eventValue(value)]));

/**
 * A record as Lambda hands it over. Its id is made of stream, shard and number: the emulator's own ids begin at 1 in
 * every database.
 */
export const eventRecord = (stream: string, shard: string, record: _Record): DynamoDBRecord => {
  const {
    Keys,
    NewImage,
    OldImage,
    SequenceNumber = '',
    SizeBytes,
    ApproximateCreationDateTime,
  } = record.dynamodb ?? {};
  return {
    eventID: createHash('md5').update(`${stream} ${shard} ${SequenceNumber}`).digest('hex'),
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: localAccess.region,
    eventSourceARN: stream,
    ...(record.eventName === undefined ? {} : { eventName: record.eventName }),
    dynamodb: {
      ...(ApproximateCreationDateTime
        ? { ApproximateCreationDateTime: ApproximateCreationDateTime.getTime() / 1000 }
        : {}),
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
export const failuresIn = (answer: unknown): string[] => {
  const failures =
    typeof answer === 'object' && answer !== null && 'batchItemFailures' in answer ? answer.batchItemFailures : [];
  return (Array.isArray(failures) ? (failures as { itemIdentifier?: unknown }[]) : []).map(({ itemIdentifier }) =>
    String(itemIdentifier),
  );
};
