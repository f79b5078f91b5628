import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { actorOf, isMachine } from '../platform/access.ts';
import { makeContext } from '../platform/context.ts';
import type { Courier } from '../platform/courier.ts';
import type { ClientIssuer } from '../platform/client-issuer.ts';
import type { Messenger } from '../platform/messenger.ts';
import type { Sealing } from '../platform/sealing.ts';
import type { Store } from '../platform/store.ts';
import type { ReadTestClock } from '../platform/test-clock.ts';
import { MINUTE, type Instant } from '../platform/time.ts';
import { allowances, rateLimitHeaders } from './allowance.ts';
import { startServer } from './apollo.ts';
import { privately, publicly } from './caching.ts';
import { newTrace, type Trace } from './context.ts';
import { isApiError, isUnexpected, told } from './errors.ts';
import { languageOf } from './language.ts';
import { parametersOf, requestOf, resultOf, type HttpAnswer, type HttpRequest } from './lambda.ts';
import { actingIn } from './test-people.ts';
import type { Verify } from './tokens.ts';
import { pageDocuments, withDocument, type Documents } from './trusted.ts';
import { makeIdentify } from './viewer.ts';

type Line = Readonly<Record<string, unknown>>;

/** Everything the API stands on; the cloud, the local run and the tests each give their own. */
export interface ApiParts {
  readonly store: Store;
  readonly now: () => Instant;
  readonly verify: Verify;
  /** Seals and hashes personal data of citizens. */
  readonly sealing: Sealing;
  /** Sends messages to citizens; absent where there is no such service. */
  readonly messenger?: Messenger;
  /** The way to systems of partners; without one none can have anything sent. */
  readonly courier?: Courier;
  /** Makes clients at the issuer; absent where they are made there by hand. */
  readonly clientIssuer?: ClientIssuer;
  /** The clock of a sandbox; absent in a real deployment, which goes by everybody's. */
  readonly testClock?: ReadTestClock;
  /** Whether anyone may run any document and read the schema, as locally and in tests. */
  readonly freeDocuments: boolean;
  readonly documents?: Documents;
  /** Header in which a proxy of ours tells the caller's address; without one it is who connected. */
  readonly addressHeader?: string;
  readonly operationsPerMinute?: number;
  readonly log?: (line: Line) => void;
}

export type GraphqlHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

const OPERATIONS_PER_MINUTE = 600;

const logLine = (line: Line): void => {
  console.log(JSON.stringify(line));
};

/** An answer of the edge itself, instead of an execution. */
const refusalOf = (error: Error, { headers, id }: HttpRequest): HttpAnswer => {
  const accepted = headers.get('accept')?.includes('application/graphql-response+json');
  const type = accepted ? 'application/graphql-response+json' : 'application/json';
  return {
    status: isApiError(error) ? (error.extensions.http?.status ?? 400) : 500,
    headers: { 'content-type': `${type}; charset=utf-8`, ...(isApiError(error) ? error.headers : {}) },
    body: JSON.stringify({ errors: [told(error, languageOf(headers.get('accept-language')), id)] }),
  };
};

/** From a request to its answer; throws what refuses the request as a whole. */
const makeRun = async (parts: ApiParts) => {
  const {
    store,
    now,
    verify,
    sealing,
    messenger,
    courier,
    clientIssuer,
    testClock: readTestClock,
    freeDocuments,
    documents = pageDocuments,
  } = parts;
  const execute = await startServer({ freeDocuments, introspection: freeDocuments || readTestClock !== undefined });
  const identify = makeIdentify(store, verify);
  const takeAllowance = allowances(parts.operationsPerMinute ?? OPERATIONS_PER_MINUTE);

  return async (request: HttpRequest, trace: Trace): Promise<HttpAnswer> => {
    // Tokens and allowances go by everybody's clock, also in a sandbox.
    const world = now();
    const testClock = await readTestClock?.();
    const clock = world + (testClock?.ahead ?? 0);
    const asked = parametersOf(request);
    const caller = await identify(request.headers.get('authorization'), world);
    trace.viewer = caller.kind;
    const allowance = takeAllowance(caller.kind === 'anonymous' ? request.address : actorOf(caller), world);
    const parameters = withDocument(asked, documents, freeDocuments || isMachine(caller));
    const viewer = await actingIn(request, { store, caller, testClock, now: clock });
    const shareable = request.method === 'GET' && viewer.kind === 'anonymous' && 'documentId' in asked;
    const context = makeContext({
      store,
      viewer,
      language: languageOf(request.headers.get('accept-language')),
      // Within a minute the same shared question has the same answer, so that caches see it unchanged.
      now: shareable ? clock - (clock % MINUTE) : clock,
      requestId: request.id,
      address: request.address,
      sealing,
      ...(messenger ? { messenger } : {}),
      ...(courier ? { courier } : {}),
      ...(clientIssuer ? { clientIssuer } : {}),
      ...(testClock ? { testClock } : {}),
      personal: () => {
        trace.personal = true;
      },
    });
    const result = await execute(request, parameters, { ...context, allowance, trace });
    if (caller.kind === 'partner' && trace.deprecated.length > 0) {
      const { noteDeprecatedUses } = await import('../rental/partner/deprecated-acts.ts');
      await noteDeprecatedUses(store, caller.partnerId, trace.deprecated, clock);
    }
    const answer = { ...result, headers: { ...result.headers, ...rateLimitHeaders(allowance, world) } };
    const share = shareable && answer.status === 200 && !trace.failure && !trace.personal;
    return share ? publicly(answer, request) : privately(answer);
  };
};

/** The GraphQL API as one function from API Gateway's event to its answer. Leaves one line for each request in the log. */
export const createGraphqlHandler = async (parts: ApiParts): Promise<GraphqlHandler> => {
  const { log = logLine } = parts;
  const run = await makeRun(parts);
  return async (event) => {
    const started = performance.now();
    const request = requestOf(event, parts.addressHeader);
    const trace = newTrace();
    const answer = await run(request, trace).catch((thrown: unknown) => {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      if (isUnexpected(error) && !trace.unexpected.includes(error)) trace.unexpected.push(error);
      trace.failure = isApiError(error) ? error.extensions.code : 'INTERNAL_SERVER_ERROR';
      return privately(refusalOf(error, request));
    });
    const { operation, viewer, cost, failure, unexpected } = trace;
    const common = { requestId: request.id, operation };
    for (const { message, stack } of unexpected) log({ level: 'error', ...common, message, stack });
    const ms = Math.round(performance.now() - started);
    log({ level: 'info', ...common, viewer, cost, status: answer.status, outcome: failure ?? 'OK', ms });
    return resultOf({ ...answer, headers: { ...answer.headers, 'x-request-id': request.id } });
  };
};
