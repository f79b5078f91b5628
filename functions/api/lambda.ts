import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { apiError } from './errors.ts';
import { limits } from './limits.ts';
import type { Parameters } from './trusted.ts';

/** A request as it comes out of API Gateway's payload 2.0, its body still unread. */
export interface HttpRequest {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly search: string;
  readonly body: Buffer;
  /** Network address of the caller. */
  readonly address: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the body is bytes, in base64. */
  readonly isBase64?: boolean;
}

/** `addressHeader`: where a proxy of ours tells the caller's address, with or without a port. */
export const requestOf = (event: APIGatewayProxyEventV2, addressHeader = ''): HttpRequest => {
  const headers = new Map(Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value ?? '']));
  const { requestId, http } = event.requestContext;
  return {
    id: requestId,
    method: http.method,
    path: event.rawPath,
    headers,
    search: event.rawQueryString,
    body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
    address: headers.get(addressHeader)?.replace(/:\d+$/, '') ?? http.sourceIp,
  };
};

export const resultOf = ({
  status,
  headers,
  body,
  isBase64 = false,
}: HttpAnswer): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { ...headers },
  body,
  ...(isBase64 ? { isBase64Encoded: true } : {}),
});

/** A word about what is not to be had. */
export const plainText = (status: number, text: string, headers: HttpAnswer['headers']): HttpAnswer => ({
  status,
  headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  body: `${text}\n`,
});

/** What the request asks to be run: of a GET from the query string, of a POST from the JSON body. */
export const parametersOf = (request: HttpRequest): Parameters => {
  if (request.method === 'POST') return parametersInBody(request);
  if (request.method === 'GET') return parametersInSearch(request.search);
  throw apiError('METHOD_NOT_ALLOWED', { zh: '仅接受 GET 与 POST。', en: 'Only GET and POST are allowed.' }, 405, {
    allow: 'GET, POST',
  });
};

const badRequest = (zh: string, en: string): Error => apiError('BAD_REQUEST', { zh, en }, 400);

const parametersInBody = ({ headers, body }: HttpRequest): Parameters => {
  if (body.byteLength > limits.bodyBytes)
    throw apiError('BODY_TOO_LARGE', { zh: '请求内容超过 256 KiB。', en: 'The body is larger than 256 KiB.' }, 413);
  if (!/^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? ''))
    throw apiError(
      'UNSUPPORTED_MEDIA_TYPE',
      { zh: '请求内容须为 application/json。', en: 'The body must be application/json.' },
      415,
    );
  const content = jsonOf(body.toString('utf8'));
  if (content === null || typeof content !== 'object' || Array.isArray(content))
    throw badRequest('请求内容须为一个 JSON 对象。', 'The body must be one JSON object.');
  return content as Parameters;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('请求内容不是有效的 JSON。', 'Malformed JSON.');
  }
};

const JSON_PARAMETERS = new Set(['variables', 'extensions']);

const parametersInSearch = (search: string): Parameters => {
  const parameters: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(search))
    if (value !== '') parameters[name] = JSON_PARAMETERS.has(name) ? jsonOf(value) : value;
  return parameters;
};
