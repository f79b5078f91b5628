import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export interface RawRequest {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT';
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly search?: string;
  readonly body?: string;
  /** Network address it comes from. */
  readonly address?: string;
}

/** A request to the API as API Gateway hands it over: payload format 2.0. */
export const eventOf = ({
  method = 'POST',
  path = '/graphql',
  headers = {},
  search = '',
  body,
  address = '192.0.2.1',
}: RawRequest): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: search,
  headers: { ...headers },
  requestContext: {
    accountId: 'test',
    apiId: 'test',
    domainName: 'api.test',
    domainPrefix: 'api',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: address, userAgent: 'test' },
    requestId: randomUUID(),
    routeKey: '$default',
    stage: '$default',
    time: '',
    timeEpoch: 0,
  },
  ...(body === undefined ? {} : { body: Buffer.from(body).toString('base64') }),
  isBase64Encoded: body !== undefined,
});
