import { makeCourier } from './courier.ts';
import { sealingInEnvironment, storeInEnvironment, testClockInEnvironment } from './environment.ts';
import { createDeliverHandler } from './work.ts';

const store = storeInEnvironment();

/** Sends partners their events: as the table's stream tells of them, and again as the clock rings. */
export const handler = createDeliverHandler({
  store,
  sealing: sealingInEnvironment(),
  courier: makeCourier(),
  now: Date.now,
  ...testClockInEnvironment(store),
});
