/** The platform of a trial: the real handlers over an embedded database, at a loopback address, with its own clock. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createGraphqlHandler } from '../../api/server.ts';
import { makeCourier } from '../../handlers/courier.ts';
import { createDeliverHandler, createScheduleHandler, createStreamHandler } from '../../handlers/work.ts';
import { makeSealing } from '../../platform/sealing.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import { bodyOf, gatewayAnswer, gatewayEvent, gatewayFailure, type Answer } from '../gateway.ts';
import { followStream, type Position, type StreamReader } from '../stream.ts';
import { troubledCourier, troubledRequest, type Faults } from './faults.ts';
import type { Issuer } from './issuer.ts';

export interface PlatformParts {
  readonly store: Store;
  readonly endpoint: string;
  readonly tableName: string;
  readonly issuer: Issuer;
  readonly faults: Faults;
  readonly now: () => Instant;
  readonly say: (line: string) => void;
}

export interface RunningPlatform {
  readonly address: string;
  /** Everything written has been told to all rooms, and what is due has been done and sent. */
  readonly settle: () => Promise<void>;
  /** Dies and comes back: connections break, and the stream is told again from where it was last noted. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Receivers on this machine have no reason to take long. */
const PATIENCE_MS = 2_000;
const JSON_TYPE = { 'content-type': 'application/json' };

const json = (status: number, value: unknown): Answer => ({
  ...{ status, headers: JSON_TYPE, cookies: [] },
  body: Buffer.from(JSON.stringify(value)),
});

export const startPlatform = async (parts: PlatformParts): Promise<RunningPlatform> => {
  const { store, endpoint, tableName, issuer, faults, now, say } = parts;
  const sealing = makeSealing('the key of a trial, known to everyone');
  const courier = troubledCourier(faults, makeCourier({ allowsLoopback: true, timeoutMs: PATIENCE_MS }));
  const log = ({ level, message, stack }: Readonly<Record<string, unknown>>): void => {
    if (level === 'error') say(`the platform failed: ${String(message)} ${String(stack)}`);
  };
  const graphql = await createGraphqlHandler({
    ...{ store, sealing, courier, now, log, freeDocuments: true, operationsPerMinute: 1_000_000 },
    verify: issuer.verify,
  });
  const deliver = createDeliverHandler({ store, sealing, courier, now });
  const schedule = createScheduleHandler(store, now);
  const handleStream = createStreamHandler(store);

  const answerTo = async (request: IncomingMessage, body: Buffer): Promise<Answer> => {
    if (request.url === '/oidc/token') {
      const scope = new URLSearchParams(body.toString()).get('scope') ?? '';
      const token = await issuer.forClient(request.headers.authorization, scope);
      return token === undefined ? json(401, { error: 'invalid_client' }) : json(200, { access_token: token });
    }
    return gatewayAnswer(await graphql(gatewayEvent(request, body)));
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const handle = (): Promise<Answer> => (body ? answerTo(request, body) : Promise.resolve(gatewayFailure(413)));
    const answer = await troubledRequest(faults, request, response, handle);
    if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      say(`a request broke: ${String(error)}`);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  let noted: Position | undefined;
  const follow = (): StreamReader =>
    followStream({
      ...{ endpoint, tableName, say, position: noted },
      handle: async (event) => {
        const answer = await handleStream(event);
        await deliver(event);
        return answer;
      },
      keep: (reached) => {
        if (!faults.strikes('position of the stream not noted', 0.3)) noted = reached;
      },
    });
  let stream = follow();

  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    settle: async () => {
      await schedule();
      await stream.caughtUp();
      await deliver();
    },
    restart: async () => {
      server.closeAllConnections();
      await stream.stop();
      stream = follow();
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await stream.stop();
    },
  };
};
