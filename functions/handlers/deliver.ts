import { makeCourier } from './courier.ts';
import { sealingInEnvironment, storeInEnvironment } from './environment.ts';
import { createDeliverHandler } from './work.ts';

/** Sends partners their events: as the table's stream tells of them, and again as the clock rings. */
export const handler = createDeliverHandler({
  store: storeInEnvironment(),
  sealing: sealingInEnvironment(),
  courier: makeCourier(),
  now: Date.now,
});
