import { now } from './now.ts';

/** An answer says its time to the second and takes a while to come: clocks as near as this are alike. */
const ALIKE = 3_000;
let ahead = 0;

/** The server said what time it was, epoch milliseconds, when the device's clock showed `device`. */
export const hearClock = (servedAt: number, device = Date.now()): void => {
  const by = servedAt - device;
  ahead = Math.abs(by) < ALIKE ? 0 : by;
};

/** The present moment of the server, epoch milliseconds: deadlines are counted by its clock, whatever the device's shows. */
export const serverTime = (device = Date.now()): number => device + ahead;

/** The same as a date; what shows it follows the clock. */
export const serverNow = (): Date => new Date(serverTime(now().getTime()));
