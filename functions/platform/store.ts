import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { tableDesign, type IndexName, type ItemKey } from './table.ts';
import { requestOf, type Item, type Stamp, type Write } from './write.ts';

export type CommitOutcome =
  | { readonly ok: true }
  /** Conditions that did not hold: index of the write and the item as it stood. Nothing was written. */
  | {
      readonly ok: false;
      readonly cause: 'conditions';
      readonly failed: readonly { index: number; item: Item | undefined }[];
    }
  /** Conflicts or throttling outlasted the retries. Nothing was written. */
  | { readonly ok: false; readonly cause: 'busy' };

export interface Query {
  readonly pk: string;
  readonly index?: IndexName;
  readonly sortPrefix?: string;
  readonly sortFrom?: string;
  readonly sortTo?: string;
  readonly newestFirst?: boolean;
  readonly limit?: number;
  /** Key after which to go on, as an earlier page gave it. */
  readonly after?: Readonly<Record<string, string>>;
}

export interface Page {
  readonly items: Item[];
  /** Key to go on after; undefined on the last page. */
  readonly next: Readonly<Record<string, string>> | undefined;
}

/** One request to the database, as benchmarks count them. */
export interface Metered {
  readonly operation: string;
  readonly units: number;
}

export interface Store {
  get(key: ItemKey, options?: { consistent?: boolean }): Promise<Item | undefined>;
  /** Items in the order of the keys; absent ones are undefined. */
  getMany(keys: readonly ItemKey[], options?: { consistent?: boolean }): Promise<(Item | undefined)[]>;
  query(query: Query): Promise<Page>;
  /** All pages of a query: only for lists with a known bound. */
  queryAll(query: Query): Promise<Item[]>;
  /** A page of everything, in no order: for proofs and exports, never for an answer. */
  scan(after?: Page['next']): Promise<Page>;
  /** All writes or none, each stamped. Up to 100. */
  commit(writes: readonly Write[], stamp: Stamp): Promise<CommitOutcome>;
  close(): void;
}

export interface StoreOptions {
  readonly tableName: string;
  readonly endpoint?: string;
  readonly observe?: (metered: Metered) => void;
  /** Called before each commit attempt: tests throw from here what DynamoDB would. */
  readonly disturb?: (attempt: number) => void;
}

const TRIES = 8;
const RETRIED = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
]);
const RETRIED_NAMES = new Set([
  'TransactionConflictException',
  'TransactionInProgressException',
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
]);

/** Waits longer with each try, jittered, so that rivals do not meet again. */
const backOff = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(1_000, 15 * 2 ** attempt)));

interface CapacityReport {
  readonly CapacityUnits?: number | undefined;
}

/** Opens the table. The only place that knows the SDK. */
export const openStore = ({ tableName, endpoint, observe, disturb }: StoreOptions): Store => {
  const client = new DynamoDBClient({
    ...(endpoint === undefined
      ? {}
      : { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
    maxAttempts: 3,
  });
  // It words every request and answer for a log that nobody keeps.
  client.middlewareStack.remove('loggerMiddleware');
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const metering = observe ? ({ ReturnConsumedCapacity: 'TOTAL' } as const) : {};
  const meter = (operation: string, capacity: CapacityReport | CapacityReport[] | undefined): void => {
    if (!observe) return;
    const reports = Array.isArray(capacity) ? capacity : [capacity ?? {}];
    observe({ operation, units: reports.reduce((sum, { CapacityUnits }) => sum + (CapacityUnits ?? 0), 0) });
  };

  const get: Store['get'] = async (key, { consistent = false } = {}) => {
    const answer = await documents.send(
      new GetCommand({
        TableName: tableName,
        Key: { pk: key.pk, sk: key.sk },
        ConsistentRead: consistent,
        ...metering,
      }),
    );
    meter('get', answer.ConsumedCapacity);
    return answer.Item as Item | undefined;
  };

  const getMany: Store['getMany'] = async (keys, { consistent = false } = {}) => {
    const found = new Map<string, Item>();
    const name = ({ pk, sk }: ItemKey): string => `${pk}\n${sk}`;
    const wanted = [...new Map(keys.map((key) => [name(key), { pk: key.pk, sk: key.sk }])).values()];
    const chunks: ItemKey[][] = [];
    for (let i = 0; i < wanted.length; i += 100) chunks.push(wanted.slice(i, i + 100));
    await Promise.all(
      chunks.map(async (chunk) => {
        let left: ItemKey[] = chunk;
        for (let attempt = 0; left.length > 0; attempt += 1) {
          if (attempt > 0) await backOff(attempt);
          if (attempt >= TRIES) throw new Error('the database left keys unread');
          const answer = await documents.send(
            new BatchGetCommand({
              RequestItems: { [tableName]: { Keys: left, ConsistentRead: consistent } },
              ...metering,
            }),
          );
          meter('getMany', answer.ConsumedCapacity);
          for (const item of (answer.Responses?.[tableName] ?? []) as Item[]) found.set(name(item), item);
          left = (answer.UnprocessedKeys?.[tableName]?.Keys ?? []) as unknown as ItemKey[];
        }
      }),
    );
    return keys.map((key) => found.get(name(key)));
  };

  const query: Store['query'] = async (asked) => {
    const index = asked.index ? tableDesign.indexes[asked.index] : undefined;
    const names: Record<string, string> = { '#pk': index?.partitionKey ?? 'pk' };
    const values: Record<string, unknown> = { ':pk': asked.pk };
    let condition = '#pk = :pk';
    const sortOn = (expression: string, bounds: Record<string, string>): void => {
      names['#sk'] = index?.sortKey ?? 'sk';
      Object.assign(values, bounds);
      condition += ` AND ${expression}`;
    };
    if (asked.sortPrefix !== undefined) sortOn('begins_with(#sk, :prefix)', { ':prefix': asked.sortPrefix });
    else if (asked.sortFrom !== undefined && asked.sortTo !== undefined)
      sortOn('#sk BETWEEN :from AND :to', { ':from': asked.sortFrom, ':to': asked.sortTo });
    else if (asked.sortFrom !== undefined) sortOn('#sk >= :from', { ':from': asked.sortFrom });
    else if (asked.sortTo !== undefined) sortOn('#sk <= :to', { ':to': asked.sortTo });
    const answer = await documents.send(
      new QueryCommand({
        TableName: tableName,
        ...(index ? { IndexName: index.name } : {}),
        KeyConditionExpression: condition,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
        ScanIndexForward: !asked.newestFirst,
        ...(asked.limit === undefined ? {} : { Limit: asked.limit }),
        ...(asked.after === undefined ? {} : { ExclusiveStartKey: { ...asked.after } }),
        ...metering,
      }),
    );
    meter('query', answer.ConsumedCapacity);
    return { items: (answer.Items ?? []) as Item[], next: answer.LastEvaluatedKey as Page['next'] };
  };

  const queryAll: Store['queryAll'] = async (asked) => {
    const all: Item[] = [];
    let page = await query(asked);
    all.push(...page.items);
    while (page.next) {
      page = await query({ ...asked, after: page.next });
      all.push(...page.items);
    }
    return all;
  };

  const scan: Store['scan'] = async (after) => {
    const answer = await documents.send(
      new ScanCommand({
        TableName: tableName,
        ConsistentRead: true,
        ...(after === undefined ? {} : { ExclusiveStartKey: { ...after } }),
        ...metering,
      }),
    );
    meter('scan', answer.ConsumedCapacity);
    return { items: (answer.Items ?? []) as Item[], next: answer.LastEvaluatedKey as Page['next'] };
  };

  const attempt = async (writes: readonly Write[], stamp: Stamp): Promise<CommitOutcome> => {
    const requests = writes.map((write) => requestOf(tableName, write, stamp));
    const [only] = requests;
    // A single write needs no transaction, which would cost twice the units.
    if (requests.length === 1 && only && !only.ConditionCheck) {
      const answer = only.Put
        ? await documents.send(new PutCommand({ ...only.Put, ...metering }))
        : await documents.send(new UpdateCommand({ ...only.Update, ...metering }));
      meter('write', answer.ConsumedCapacity);
    } else {
      const answer = await documents.send(new TransactWriteCommand({ TransactItems: requests, ...metering }));
      meter('transaction', answer.ConsumedCapacity);
    }
    return { ok: true };
  };

  const commit: Store['commit'] = async (writes, stamp) => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      try {
        disturb?.(tried);
        return await attempt(writes, stamp);
      } catch (error) {
        const failed = failedConditions(error);
        if (failed) return { ok: false, cause: 'conditions', failed };
        if (!isContention(error)) throw error;
        await backOff(tried);
      }
    }
    return { ok: false, cause: 'busy' };
  };

  return { get, getMany, query, queryAll, scan, commit, close: () => client.destroy() };
};

/** Writes whose conditions did not hold, or undefined when something else went wrong. */
const failedConditions = (error: unknown): { index: number; item: Item | undefined }[] | undefined => {
  if (error instanceof ConditionalCheckFailedException) return [{ index: 0, item: plain(error.Item) }];
  if (!(error instanceof TransactionCanceledException)) return undefined;
  const reasons = error.CancellationReasons ?? [];
  const failed = reasons.flatMap(({ Code, Item: item }, index) =>
    Code === 'ConditionalCheckFailed' ? [{ index, item: plain(item) }] : [],
  );
  return failed.length > 0 ? failed : undefined;
};

/** An item in the wire's form, as the document client leaves those of errors and the stream tells all. */
export const plain = (item: Parameters<typeof unmarshall>[0] | undefined): Item | undefined =>
  item && (unmarshall(item) as Item);

const isContention = (error: unknown): boolean =>
  error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).some(({ Code }) => Code !== undefined && RETRIED.has(Code))
    : error instanceof Error && RETRIED_NAMES.has(error.name);
