import type { DynamoDBStreamEvent } from 'aws-lambda';
import { createGraphqlHandler, type ApiParts } from '../api/server.ts';
import { createDeliverHandler, createStreamHandler } from '../handlers/work.ts';
import { followStream, type StreamReader } from '../local/stream.ts';
import { findPerson } from '../organisation/records.ts';
import type { Store } from '../platform/store.ts';
import { testClockOf } from '../platform/test-clock.ts';
import type { Instant } from '../platform/time.ts';
import { freshStore } from './database.ts';
import { eventOf, type RawRequest } from './event.ts';
import { testSealing } from './sealing.ts';
import { makeTokenIssuer, type TokenIssuer } from './tokens.ts';

/** Body of a GraphQL answer. Tests say the shape of `data` they expect. */
export interface AnswerBody<Data> {
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

export interface Answer<Data> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AnswerBody<Data>;
}

export interface Caller {
  /** Runs a document as this caller. */
  ask<Data = Record<string, unknown>>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<Data>>;
}

export interface TestApi {
  readonly store: Store;
  readonly tokens: TokenIssuer;
  /** A person by id, who must be in the store when he first asks; or anyone, without a token. */
  as(caller: string): Caller;
  /** A request as API Gateway would hand it over, answered as the handler answers it. */
  send(request: RawRequest): Promise<{ status: number; headers: Readonly<Record<string, string>>; body: string }>;
  setNow(instant: Instant): void;
  /** Runs all rooms' reactions over everything written so far. */
  settle(): Promise<void>;
  /** Tells all rooms' reactions the whole stream once more. */
  replay(): Promise<void>;
  stop(): Promise<void>;
}

/** The whole API over a new table: the Lambda's own handlers, real tokens, the test's own clock. */
export const startApi = async (
  options: {
    readonly now: Instant;
    /** Puts something between the handlers and the table, such as a fault. */
    readonly through?: (store: Store) => Store;
    /** Whether it is a sandbox, with a clock that is put ahead. */
    readonly isSandbox?: boolean;
  } & Partial<Omit<ApiParts, 'now' | 'store' | 'verify' | 'sealing'>>,
): Promise<TestApi> => {
  const { now: start, through = (plain: Store): Store => plain, isSandbox = false, ...parts } = options;
  const store = await freshStore();
  const sandbox = isSandbox ? { testClock: testClockOf(store) } : {};
  const tokens = await makeTokenIssuer();
  let now = start;
  const handler = await createGraphqlHandler({
    sealing: testSealing,
    freeDocuments: true,
    operationsPerMinute: 1_000_000,
    log: ({ level, message, stack }) => {
      if (level === 'error') console.error(message, stack);
    },
    ...sandbox,
    ...parts,
    store: through(store),
    verify: tokens.verify,
    now: () => now,
  });

  const send: TestApi['send'] = async (request) => {
    const { statusCode = 0, headers = {}, body = '' } = await handler(eventOf(request));
    const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
    return { status: statusCode, headers: Object.fromEntries(texts) as Record<string, string>, body };
  };

  const authorizationOf = async (caller: string): Promise<{ authorization?: string }> => {
    if (caller === 'citizen') return {};
    const person = await findPerson(store, caller);
    if (!person) throw new Error(`no person ${caller} in the store`);
    return { authorization: `Bearer ${await tokens.sign(person.subject, now)}` };
  };

  const { messenger, courier } = options;
  const streamHandler = createStreamHandler(store, messenger && { messenger, sealing: testSealing });
  const deliver = courier && createDeliverHandler({ store, sealing: testSealing, courier, now: () => now, ...sandbox });
  const follow = (): StreamReader =>
    followStream({
      endpoint: store.endpoint,
      tableName: store.tableName,
      handle: async (event: DynamoDBStreamEvent) => {
        const answer = await streamHandler(event);
        await deliver?.(event);
        return answer;
      },
      position: undefined,
      keep: () => undefined,
      say: (line) => {
        console.warn(line);
      },
    });
  let stream: StreamReader | undefined;

  return {
    store,
    tokens,
    send,
    as: (caller) => ({
      ask: async (query, variables = {}, headers = {}) => {
        const answer = await send({
          headers: { 'content-type': 'application/json', ...(await authorizationOf(caller)), ...headers },
          body: JSON.stringify({ query, variables }),
        });
        return { ...answer, body: JSON.parse(answer.body) as never };
      },
    }),
    setNow: (instant) => {
      now = instant;
    },
    settle: () => {
      stream ??= follow();
      return stream.caughtUp();
    },
    replay: async () => {
      const again = follow();
      await again.caughtUp();
      await again.stop();
    },
    stop: async () => {
      await stream?.stop();
      store.close();
    },
  };
};
