import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { ApiContext } from './context.ts';
import { deprecatedIn } from './deprecated.ts';
import { isUnexpected, told } from './errors.ts';
import { measure, refuseBeyondLimits } from './limits.ts';

type Asked = GraphQLRequestContext<ApiContext>;

/** Refuses an operation beyond the limits before it runs, and notes name, cost, and what of it is to go. */
const checkLimits = ({ schema, document, operation, request, contextValue: { trace, viewer } }: Asked): void => {
  if (!document || !operation) return;
  trace.operation = operation.name?.value.slice(0, 80) ?? operation.operation;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  const measured = measure(schema, document, operation, coerced);
  trace.cost = measured.cost;
  if (viewer.kind === 'partner') trace.deprecated = deprecatedIn(schema, document);
  refuseBeyondLimits(measured);
};

/** Puts every error into the form that the caller may see, and notes the first. */
const tellErrors = ({ errors, response, contextValue: { trace, language, requestId } }: Asked): void => {
  if (!errors?.length || response.body?.kind !== 'single') return;
  const formatted = errors.map((error) => told(error, language, requestId));
  trace.failure = String(formatted[0]?.extensions?.code);
  trace.unexpected.push(...errors.filter(isUnexpected));
  response.body.singleResult.errors = formatted;
};

/** What the edge does around the execution of an operation. */
export const edgePlugin: ApolloServerPlugin<ApiContext> = {
  unexpectedErrorProcessingRequest: ({ requestContext, error }) => {
    requestContext.contextValue.trace.unexpected.push(error);
    return Promise.resolve();
  },
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: (asked) => Promise.resolve(asked).then(checkLimits),
      willSendResponse: (asked) => Promise.resolve(asked).then(tellErrors),
    }),
};
