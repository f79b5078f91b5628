import { ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDisableSuggestions } from '@apollo/server/plugin/disableSuggestions';
import type { ApiContext } from './context.ts';
import type { HttpAnswer, HttpRequest } from './lambda.ts';
import { limits } from './limits.ts';
import { edgePlugin } from './plugin.ts';
import { makeSchema } from './schema.ts';
import type { Parameters } from './trusted.ts';

/** Runs one request's document and answers as GraphQL over HTTP wants it. */
export type Execute = (request: HttpRequest, parameters: Parameters, ctx: ApiContext) => Promise<HttpAnswer>;

interface Openness {
  /** Whether anyone may run any document. */
  readonly freeDocuments: boolean;
  /** Whether whoever may run any document may ask for the contract itself. */
  readonly introspection: boolean;
}

const makeServer = ({ freeDocuments, introspection }: Openness): ApolloServer<ApiContext> =>
  new ApolloServer<ApiContext>({
    schema: makeSchema(),
    introspection,
    includeStacktraceInErrorResponses: false,
    // Credentials travel only in the Authorization header, which no foreign site can make a browser send.
    csrfPrevention: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    plugins: [
      edgePlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...(freeDocuments ? [] : [ApolloServerPluginDisableSuggestions()]),
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

export const startServer = async (openness: Openness): Promise<Execute> => {
  const server = makeServer(openness);
  await server.start();
  return async (request, parameters, ctx) => {
    const { status, headers, body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: forApollo(request, parameters),
      context: () => Promise.resolve(ctx),
    });
    const [broken] = ctx.trace.unexpected;
    if (status === 500 && broken) throw broken;
    if (body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
    return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
  };
};
