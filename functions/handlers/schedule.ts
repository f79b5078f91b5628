import { clockOf } from '../platform/test-clock.ts';
import { storeInEnvironment, testClockInEnvironment } from './environment.ts';
import { createScheduleHandler } from './work.ts';

const store = storeInEnvironment();

/** What the rooms do from time to time, rung by the clock of the deployment. */
export const handler = createScheduleHandler(store, clockOf(Date.now, testClockInEnvironment(store).testClock));
