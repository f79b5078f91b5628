import type { Browser, Page } from 'playwright-core';
import { approvedRequest, sendIdle } from './api.ts';
import { cast, signedIn, soon } from './staff.ts';

interface SentCar {
  /** Where the requester sees it. */
  readonly path: string;
  readonly driverName: string;
  readonly requester: Page;
}

/** Has a car sent to the destination that can leave at once, through the API: how that looks is tested elsewhere. */
export const sendCar = async (
  browser: Pick<Browser, 'newContext'>,
  destination: string,
  { from, to } = { from: soon(), to: soon(2) },
): Promise<SentCar> => {
  const { id } = await approvedRequest(browser, destination, { from, to });
  const driverName = await sendIdle(browser, id);
  const path = `/requests/${id}`;
  return { path, driverName, requester: await signedIn(browser, cast.requester, path) };
};
