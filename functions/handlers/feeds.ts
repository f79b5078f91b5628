import { createFeedsHandler } from '../api/feeds.ts';
import { storeInEnvironment } from './environment.ts';

/** Calendars of own bookings, for programs that subscribe to them. */
export const handler = createFeedsHandler({ store: storeInEnvironment(), now: Date.now });
