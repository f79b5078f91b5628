import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Publication } from '../platform/publication.ts';
import type { Store } from '../platform/store.ts';
import type { Instant } from '../platform/time.ts';
import { calendarFeed } from './calendar-feeds.ts';
import { plainText, requestOf, resultOf } from './lambda.ts';
import { openData } from './open-data.ts';

/** What the feeds stand on. */
export interface FeedParts {
  readonly store: Store;
  readonly publication: Publication;
  readonly now: () => Instant | Promise<Instant>;
}

/** What programs fetch by an address: calendars of one person each, and the open data. It only reads. */
export const createFeedsHandler =
  ({ store, publication, now }: FeedParts) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const request = requestOf(event);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return resultOf(plainText(405, 'Method Not Allowed', { allow: 'GET, HEAD', 'cache-control': 'no-store' }));
    const isOpen = /^\/open-data(\/|$)/.test(request.path);
    const at = await now();
    return resultOf(isOpen ? await openData(store, publication, request, at) : await calendarFeed(store, request, at));
  };
