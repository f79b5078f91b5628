import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';

/** An answer as it goes out over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

/** Lambda takes no request larger than this. */
const MOST_BYTES = 6 * 1024 * 1024;

/** The whole body, or undefined when it is larger than the gateway takes. */
export const bodyOf = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.byteLength;
    // Read on to the end, keeping nothing: a client still sending would not see the answer.
    if (size <= MOST_BYTES) pieces.push(piece);
    else pieces.length = 0;
  }
  return size <= MOST_BYTES ? Buffer.concat(pieces) : undefined;
};

const isText = (type: string): boolean =>
  /^(text\/|application\/(json|[\w.-]+\+json|x-www-form-urlencoded|graphql))/i.test(type);

/** A request as API Gateway's HTTP API hands it to Lambda: payload format 2.0. */
export const gatewayEvent = (request: IncomingMessage, body: Buffer): APIGatewayProxyEventV2 => {
  const { cookie, ...others } = request.headers;
  const url = new URL(request.url ?? '/', 'http://localhost');
  const method = request.method ?? 'GET';
  const headers = Object.fromEntries(
    Object.entries(others).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : (value ?? '')]),
  );
  const domain = request.headers.host ?? 'localhost';
  const text = isText(headers['content-type'] ?? 'text/plain') && headers['content-encoding'] === undefined;
  const now = new Date();
  const search: Record<string, string> = {};
  for (const [name, value] of url.searchParams)
    search[name] = name in search ? `${search[name] ?? ''},${value}` : value;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie === undefined ? {} : { cookies: cookie.split(/; */) }),
    headers,
    ...(url.search.length > 1 ? { queryStringParameters: search } : {}),
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: domain,
      domainPrefix: domain.split('.')[0] ?? domain,
      http: {
        method,
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.byteLength === 0 ? {} : { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.byteLength > 0 && !text,
  };
};

/** What the handler returned, as the gateway reads it: a bare value is a JSON body with status 200. */
export const gatewayAnswer = (result: APIGatewayProxyResultV2): Answer => {
  if (typeof result === 'string' || !('statusCode' in result))
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      cookies: [],
      body: Buffer.from(typeof result === 'string' ? result : JSON.stringify(result)),
    };
  const { statusCode = 200, headers = {}, cookies = [], body = '', isBase64Encoded = false } = result;
  return {
    status: statusCode,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])),
    cookies,
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
};

/** What the gateway itself says; the handler has not answered. */
export const gatewayFailure = (status: 413 | 500): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  cookies: [],
  body: Buffer.from(JSON.stringify({ message: status === 413 ? 'Request Entity Too Large' : 'Internal Server Error' })),
});
