import { expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, requestIn, signedIn } from './staff.ts';

const browser = ownBrowser();

it('a paper is checked by the number and the code that stand on it', async () => {
  const requester = await signedIn(browser, cast.requester, '/my-requests');
  await (await requestIn(requester, '已办结')).click();
  const printed = requester.locator('article > header b');
  await printed.last().waitFor({ state: 'attached' });
  const [number = '', code = ''] = await printed.allTextContents();

  const page = await signedIn(browser, cast.driver, '/verify', { width: 390, height: 844 });
  await expectAccessible(page);
  await page.getByRole('button', { name: '核验' }).click();
  await page.getByText('请照纸面填写', { exact: true }).first().waitFor();
  await page.getByLabel('派车单号').fill(number);
  await page.getByLabel('核验码').fill('0000-0000-0000');
  await page.getByRole('button', { name: '核验' }).click();
  await page.getByRole('status').filter({ hasText: '查无此单' }).waitFor();
  expect(await page.getByText('查无此单').count()).toBe(1);
  // What was typed stands there to be corrected.
  expect(await page.getByLabel('派车单号').inputValue()).toBe(number);
  await page.getByLabel('核验码').fill(code.toLowerCase());
  await page.getByRole('button', { name: '核验' }).click();
  await page.getByRole('status').filter({ hasText: '派车单属实' }).waitFor();
  await page.getByText(number, { exact: true }).waitFor();
});

it('an address of a paper that is not whole leads to where number and code are typed', async () => {
  const page = await signedIn(browser, cast.driver, '/verify', { width: 390, height: 844 });
  await page.goto('/verify/20261127');
  await page.getByRole('link', { name: '填写编号和核验码' }).click();
  await page.getByLabel('派车单号').waitFor();
});
