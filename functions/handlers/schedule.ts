import { storeInEnvironment } from './environment.ts';
import { createScheduleHandler } from './work.ts';

/** What the rooms do from time to time, rung by the clock of the deployment. */
export const handler = createScheduleHandler(storeInEnvironment(), Date.now);
