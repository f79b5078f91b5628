import { createFeedsHandler } from '../api/feeds.ts';
import { clockOf } from '../platform/test-clock.ts';
import { publicationInEnvironment, storeInEnvironment, testClockInEnvironment } from './environment.ts';

const store = storeInEnvironment();

/** Calendars of own bookings, for programs that subscribe to them, and the open data of the opening to the public. */
export const handler = createFeedsHandler({
  store,
  publication: publicationInEnvironment(),
  now: clockOf(Date.now, testClockInEnvironment(store).testClock),
});
