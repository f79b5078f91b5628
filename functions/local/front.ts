import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { compressed } from './compression.ts';
import { bodyOf, gatewayAnswer, gatewayEvent, gatewayFailure, type Answer } from './gateway.ts';
import { pageHeaders } from './page.ts';

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => void;

export interface FrontParts {
  /** Port it listens on: only requests addressed to it are answered. */
  readonly port: number;
  /** The API's handler, as Lambda has it. */
  readonly graphql: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyResultV2>;
  /** Calendars and open data by their addresses, as Lambda has them. */
  readonly feeds: FrontParts['graphql'];
  /** Identity provider, mounted under /oidc. */
  readonly signIn: HttpHandler;
  /** What the page must know before it can ask anything. */
  readonly config: Readonly<Record<string, unknown>>;
  /** A file of the page by its path; `knownTag` is the tag of what the caller has already. */
  readonly page: (path: string, knownTag: string | undefined) => Promise<Answer>;
  /** Server of the page's sources, which takes the place of `page` while someone works on them. */
  readonly sources?: HttpHandler | undefined;
  /** Called after every request that may have written. */
  readonly wrote: () => void;
  readonly say: (line: string) => void;
}

const send = async (request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> => {
  const { status, headers, cookies, body } = await compressed(
    answer,
    [request.headers['accept-encoding'] ?? ''].join(),
  );
  response.writeHead(status, {
    ...headers,
    ...(cookies.length > 0 ? { 'set-cookie': [...cookies] } : {}),
    ...(status === 304 ? {} : { 'content-length': body.byteLength }),
  });
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
};

const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { ...pageHeaders, 'content-type': 'application/json', 'cache-control': 'no-cache' },
  cookies: [],
  body: Buffer.from(JSON.stringify(value)),
});

/** Takes the mount's prefix off, as the provider expects it. */
const mounted =
  (prefix: string, handler: HttpHandler): HttpHandler =>
  (request, response) => {
    const original = request.url ?? '/';
    Object.assign(request, { originalUrl: original, url: original.slice(prefix.length) || '/' });
    handler(request, response);
  };

const pathOf = (url = '/'): string | undefined =>
  URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : undefined;

const isUnder = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

/** One address for everything, as the CDN is in the cloud: API, sign-in, configuration and the page. */
export const createFront = (parts: FrontParts): HttpHandler => {
  const { port, graphql, feeds, config, page, sources, wrote, say } = parts;
  const signIn = mounted('/oidc', parts.signIn);

  const call = async (handler: FrontParts['graphql'], request: IncomingMessage): Promise<Answer> => {
    const body = await bodyOf(request);
    if (body === undefined) return gatewayFailure(413);
    try {
      return gatewayAnswer(await handler(gatewayEvent(request, body)));
    } catch (error) {
      say(`A request failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return gatewayFailure(500);
    } finally {
      if (request.method === 'POST') wrote();
    }
  };

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const pathname = pathOf(request.url);
    if (pathname === undefined) return send(request, response, json(400, { message: 'Bad Request' }));
    const host = request.headers.host ?? '';
    // Any other name that leads here is a foreign site's trick, or an address that sign-in does not know.
    if (host !== `localhost:${String(port)}`) {
      const isLoopback = [`127.0.0.1:${String(port)}`, `[::1]:${String(port)}`].includes(host);
      if (!isLoopback) return send(request, response, json(421, { message: 'Misdirected Request' }));
      if (request.headers.accept?.includes('text/html') === true) {
        response.writeHead(307, { location: `http://localhost:${String(port)}${request.url ?? '/'}` }).end();
        return;
      }
    }
    if (isUnder(pathname, '/oidc')) {
      signIn(request, response);
      return;
    }
    if (pathname === '/graphql') return send(request, response, await call(graphql, request));
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(request, response, json(405, { message: 'Method Not Allowed' }));
    // The page has an address of its own beside the calendars that are subscribed to.
    if (pathname.startsWith('/calendar/') || isUnder(pathname, '/open-data'))
      return send(request, response, await call(feeds, request));
    if (pathname === '/config.json') return send(request, response, json(200, config));
    if (sources) {
      sources(request, response);
      return;
    }
    return send(request, response, await page(pathname, request.headers['if-none-match']));
  };

  return (request, response) => {
    route(request, response).catch((error: unknown) => {
      say(`A request failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
};
