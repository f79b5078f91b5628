import { createFeedsHandler } from '../api/feeds.ts';
import { publicationInEnvironment, storeInEnvironment } from './environment.ts';

/** Calendars of own bookings, for programs that subscribe to them, and the open data of the opening to the public. */
export const handler = createFeedsHandler({
  store: storeInEnvironment(),
  publication: publicationInEnvironment(),
  now: Date.now,
});
