import type { Browser, Page } from 'playwright-core';
import { approvedRequest } from './api.ts';
import { cast, signedIn, soon } from './staff.ts';

interface SentCar {
  /** Where the requester sees it. */
  readonly path: string;
  readonly driverName: string;
  readonly requester: Page;
}

/** Has a car sent to the destination, by the hands of requester, approver and dispatcher. */
export const sendCar = async (
  browser: Pick<Browser, 'newContext'>,
  destination: string,
  { from, to } = { from: soon(), to: soon(2) },
): Promise<SentCar> => {
  const { id } = await approvedRequest(browser, destination, { from, to });
  const requester = await signedIn(browser, cast.requester, `/requests/${id}`);

  // Shortly before midnight it leaves tomorrow.
  const dispatcher = await signedIn(browser, cast.dispatcher, `/dispatch?date=${from.slice(0, 10)}`);
  await dispatcher.getByRole('region', { name: '待派申请' }).getByRole('button', { name: destination }).click();
  const driver = dispatcher.getByLabel('驾驶员', { exact: true });
  await driver.waitFor();
  await dispatcher.getByText(`${destination}（拟派）`).first().waitFor();
  const name = await driver.locator('option:checked').innerText();
  await dispatcher.getByRole('button', { name: '确认派车' }).click();
  await dispatcher.getByText(/已派车，派车单 派\d{8}-\w+。/).waitFor();
  return { path: new URL(requester.url()).pathname, driverName: name.split(' · ')[0] ?? '', requester };
};
