import { now, putNowAhead } from './now.ts';

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
export const serverNow = (): Date => {
  now();
  return new Date(serverTime());
};

/** Of an answer that asked for it: the clock of a sandbox, null elsewhere. */
export interface Clocked {
  readonly testClock?: { readonly now: string; readonly aheadSeconds: number } | null;
}

/** An answer came that was given at `servedAt`; where it tells of a sandbox's clock, that one is gone by. */
export const hearAnswer = ({ testClock }: Clocked, servedAt: number): void => {
  hearClock(testClock ? Date.parse(testClock.now) : servedAt);
  if (testClock !== undefined) putNowAhead((testClock?.aheadSeconds ?? 0) * 1_000);
};
