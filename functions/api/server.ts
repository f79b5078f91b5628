import { ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { actorOf } from '../platform/access.ts';
import { makeContext } from '../platform/context.ts';
import type { Store } from '../platform/store.ts';
import { MINUTE, type Instant } from '../platform/time.ts';
import { allowances, rateLimitHeaders } from './allowance.ts';
import { privately, publicly } from './caching.ts';
import type { ApiContext, Trace } from './context.ts';
import { isApiError, isUnexpected, told } from './errors.ts';
import { languageOf } from './language.ts';
import { parametersOf, requestOf, resultOf, type HttpAnswer, type HttpRequest } from './lambda.ts';
import { limits } from './limits.ts';
import { edgePlugin } from './plugin.ts';
import { makeSchema } from './schema.ts';
import type { Verify } from './tokens.ts';
import { pageDocuments, withDocument, type Documents, type Parameters } from './trusted.ts';
import { makeIdentify } from './viewer.ts';

/** Everything the API stands on; the cloud, the local run and the tests each give their own. */
export interface ApiParts {
  readonly store: Store;
  readonly now: () => Instant;
  readonly verify: Verify;
  /** Whether anyone may run any document and read the schema, as locally and in tests. */
  readonly freeDocuments: boolean;
  readonly documents?: Documents;
  readonly operationsPerMinute?: number;
  readonly log?: (line: Readonly<Record<string, unknown>>) => void;
}

export type GraphqlHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

const OPERATIONS_PER_MINUTE = 600;

const makeServer = (freeDocuments: boolean): ApolloServer<ApiContext> =>
  new ApolloServer<ApiContext>({
    schema: makeSchema(),
    introspection: freeDocuments,
    hideSchemaDetailsFromClientErrors: !freeDocuments,
    includeStacktraceInErrorResponses: false,
    // Credentials travel only in the Authorization header, which no foreign site can make a browser send.
    csrfPrevention: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    plugins: [
      edgePlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });

/** The request as Apollo wants it, its document already put in. */
const forApollo = ({ method, headers }: HttpRequest, parameters: Parameters): HTTPGraphQLRequest => {
  const search = new URLSearchParams();
  if (method === 'GET')
    for (const [name, value] of Object.entries(parameters))
      search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return { method, headers: new HeaderMap(headers), search: `?${search.toString()}`, body: parameters };
};

/** An answer of the edge itself, before or instead of an execution. */
const answerTo = (error: Error, { headers, id }: HttpRequest): HttpAnswer => {
  const type = headers.get('accept')?.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  return {
    status: isApiError(error) ? (error.extensions.http?.status ?? 400) : 500,
    headers: { 'content-type': `${type}; charset=utf-8`, ...(isApiError(error) ? error.headers : {}) },
    body: JSON.stringify({ errors: [told(error, languageOf(headers.get('accept-language')), id)] }),
  };
};

const logLine = (line: Readonly<Record<string, unknown>>): void => {
  console.log(JSON.stringify(line));
};

/** The GraphQL API as one function from API Gateway's event to its answer. */
export const createGraphqlHandler = async (parts: ApiParts): Promise<GraphqlHandler> => {
  const { store, freeDocuments, documents = pageDocuments, log = logLine } = parts;
  const server = makeServer(freeDocuments);
  await server.start();
  const identify = makeIdentify(store, parts.verify);
  const takeAllowance = allowances(parts.operationsPerMinute ?? OPERATIONS_PER_MINUTE);

  const run = async (request: HttpRequest, trace: Trace): Promise<HttpAnswer> => {
    const clock = parts.now();
    const parameters = parametersOf(request);
    const viewer = await identify(request.headers.get('authorization'), clock);
    trace.viewer = viewer.kind;
    const allowance = takeAllowance(viewer.kind === 'anonymous' ? request.ip : actorOf(viewer), clock);
    const shared = request.method === 'GET' && viewer.kind === 'anonymous' && 'documentId' in parameters;
    const ctx: ApiContext = {
      ...makeContext({
        store,
        viewer,
        language: languageOf(request.headers.get('accept-language')),
        // Within a minute the same shared question has the same answer, so that caches see it unchanged.
        now: shared ? clock - (clock % MINUTE) : clock,
        requestId: request.id,
      }),
      allowance,
      trace,
    };
    const asked = withDocument(parameters, documents, freeDocuments || viewer.kind === 'partner');
    const { status, headers, body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: forApollo(request, asked),
      context: () => Promise.resolve(ctx),
    });
    if (body.kind !== 'complete') throw new Error('answers are never sent in parts');
    const seconds = Math.ceil((allowance.resetAt - clock) / 1_000);
    const answer = {
      status: status ?? 200,
      headers: {
        ...Object.fromEntries(headers),
        ...rateLimitHeaders(allowance.perMinute, allowance.remaining, seconds),
      },
      body: body.string,
    };
    return shared && answer.status === 200 && !trace.failure && !trace.personal
      ? publicly(answer, request)
      : privately(answer);
  };

  return async (event) => {
    const started = performance.now();
    const request = requestOf(event);
    const trace: Trace = {
      operation: '',
      viewer: 'unknown',
      cost: 0,
      failure: undefined,
      unexpected: [],
      personal: false,
    };
    const answer = await run(request, trace).catch((thrown: unknown) => {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      if (isUnexpected(error)) trace.unexpected.push(error);
      trace.failure = isApiError(error) ? error.extensions.code : 'INTERNAL_SERVER_ERROR';
      return privately(answerTo(error, request));
    });
    for (const { message, stack } of trace.unexpected)
      log({ level: 'error', requestId: request.id, operation: trace.operation, message, stack });
    log({
      level: 'info',
      requestId: request.id,
      operation: trace.operation,
      viewer: trace.viewer,
      cost: trace.cost,
      status: answer.status,
      outcome: trace.failure ?? 'OK',
      ms: Math.round(performance.now() - started),
    });
    return resultOf({ ...answer, headers: { ...answer.headers, 'x-request-id': request.id } });
  };
};
