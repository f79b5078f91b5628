import type { Browser, Page } from 'playwright-core';
import { cast, signedIn, soon } from './staff.ts';

const PHONE = { width: 390, height: 844 };

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
  const requester = await signedIn(browser, cast.requester, '/request-car');
  await requester.getByLabel('去哪里').fill(destination);
  await requester.getByLabel('出发').fill(from);
  await requester.getByLabel('返回').fill(to);
  await requester.getByLabel('事由').fill('现场核查');
  await requester.getByLabel('乘车人数').fill('2');
  await requester.getByLabel('联系电话').fill('13800001234');
  await requester.getByLabel('上车地点').fill('本单位南门');
  await requester.getByRole('button', { name: '提交审批' }).click();
  await requester.getByRole('heading', { name: '等待本单位审批' }).waitFor();

  const approver = await signedIn(browser, cast.approver, '/approve', PHONE);
  const card = approver.getByRole('article', { name: destination });
  await card.getByRole('button', { name: '批准' }).click();
  await card.getByRole('button', { name: '确认批准' }).click();
  await approver.getByText(`已批准去${destination}的申请`).waitFor();

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
