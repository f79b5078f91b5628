import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Language } from '../platform/result.ts';
import type { LocalizedText } from '../platform/text.ts';

/** Codes of top-level errors. What a caller can put right in his input is a userError of the mutation instead. */
type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'RATE_LIMITED'
  | 'QUERY_TOO_COSTLY'
  | 'UNKNOWN_DOCUMENT'
  | 'INTROSPECTION_CLOSED'
  | 'BAD_REQUEST'
  | 'BODY_TOO_LARGE'
  | 'METHOD_NOT_ALLOWED'
  | 'UNSUPPORTED_MEDIA_TYPE';

/** An error meant for the caller: code for machines, text for people. With `http` it answers the whole request. */
export interface ApiError extends Error {
  readonly extensions: Readonly<Record<string, unknown>> & {
    readonly code: string;
    readonly http?: { readonly status: number };
  };
  readonly text: LocalizedText;
  readonly headers?: Readonly<Record<string, string>>;
}

export const apiError = (
  code: ErrorCode,
  text: LocalizedText,
  status?: number,
  headers: Readonly<Record<string, string>> = {},
): ApiError =>
  Object.assign(new Error(text.en), {
    extensions: { code, ...(status === undefined ? {} : { http: { status } }) },
    text,
    headers,
  });

export const isApiError = (error: unknown): error is ApiError =>
  error instanceof Error && 'text' in error && 'extensions' in error;

const MASKED = 'INTERNAL_SERVER_ERROR';
const maskedText: LocalizedText = {
  zh: '系统内部错误，请凭请求编号联系平台。',
  en: 'Internal error; quote the request id when you report it.',
};

/** What graphql-js finds wrong in the document or its variables while it runs: such errors point into the document. */
const isCallersFault = (error: Error): boolean => {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return cause instanceof GraphQLError && (cause.nodes ?? []).length > 0;
};

/**
 * Where in the variables a value stands that does not fit, in the form of the paths of refusals: graphql-js tells it in
 * words only, `Variable "$input" got invalid value … at "input.items[3].bays"; …`. Undefined of every other error.
 */
export const inputPathOf = (message: string): string[] | undefined => {
  const [, variable] = /^Variable "\$(\w+)" /.exec(message) ?? [];
  if (variable === undefined) return undefined;
  const [, at = variable] = / at "([\w.[\]]+)"; /.exec(message) ?? [];
  const [, field] = /; Field "(\w+)" (?:of required type|is not defined)/.exec(message) ?? [];
  return [...(at.match(/\w+/g) ?? []), ...(field === undefined ? [] : [field])];
};

const extensionsOf = (error: Error): Readonly<Record<string, unknown>> => {
  if (!(error instanceof GraphQLError || isApiError(error))) return {};
  return error.extensions.code === undefined && isCallersFault(error)
    ? { ...error.extensions, code: 'BAD_USER_INPUT' }
    : error.extensions;
};

/** Whether an error is a bug or lost infrastructure: logged, and its text kept from the caller. */
export const isUnexpected = (error: Error): boolean => {
  const { code } = extensionsOf(error);
  return code === undefined || code === MASKED;
};

const introspectionClosed = (): Error =>
  apiError(
    'INTROSPECTION_CLOSED',
    {
      zh: '此处不开放内省。接口定义随每次发布公布于 graphql/schema.graphql，变更见 graphql/CHANGES.md；沙箱可以内省。',
      en: 'The contract is not told here: it is published with each release as graphql/schema.graphql, its changes as graphql/CHANGES.md; a sandbox tells it.',
    },
    400,
  );

/** The parser gives up at so many tokens, and Apollo tells no contract, in words of their own; here they say so in ours. */
const inOurWords = (error: Error): Error => {
  if (error instanceof GraphQLError && error.extensions.validationErrorCode === 'INTROSPECTION_DISABLED')
    return introspectionClosed();
  const most =
    error instanceof GraphQLError && error.extensions.code === 'GRAPHQL_PARSE_FAILED'
      ? /(\d+) tokens/.exec(error.message)?.[1]
      : undefined;
  if (most === undefined) return error;
  const text = {
    zh: `查询过长，最多 ${most} 个词元；请分几次查询。`,
    en: `The document is too long; at most ${most} tokens are allowed. Ask in several queries.`,
  };
  return apiError('QUERY_TOO_COSTLY', text, 400);
};

/** An error as the caller may see it: in his language, and of an unexpected one nothing but the request's id. */
export const told = (given: Error, language: Language, requestId: string): GraphQLFormattedError => {
  const error = inOurWords(given);
  const place = error instanceof GraphQLError ? error.toJSON() : {};
  if (isUnexpected(error)) return { ...place, message: maskedText[language], extensions: { code: MASKED, requestId } };
  const cause = error instanceof GraphQLError ? error.originalError : error;
  const message = isApiError(cause) ? cause.text[language] : error.message;
  const { http: _, ...extensions } = extensionsOf(error);
  const inputPath = inputPathOf(message);
  return { ...place, message, extensions: { ...extensions, ...(inputPath ? { inputPath } : {}), requestId } };
};
