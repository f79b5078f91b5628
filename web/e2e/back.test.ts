import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { citizen, HOLIDAY } from './citizen.ts';
import { ownBrowser } from './own-browser.ts';

const browser = ownBrowser();

const asked = (page: Page): string => {
  const { searchParams } = new URL(page.url());
  searchParams.delete('in');
  searchParams.delete('at');
  return searchParams.toString();
};
const becomes = (page: Page, search: string): Promise<unknown> => expect.poll(() => asked(page)).toBe(search);

describe("the browser's Back in the list of lots", () => {
  it('takes back the map, then each filter, one at a time, and Forward brings them again', async () => {
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}`);
    await page.locator('ol > li').first().waitFor();
    await page.getByRole('button', { name: '充电', exact: true }).click();
    await becomes(page, 'charging=1');
    await page.getByLabel('车高').selectOption('200');
    await becomes(page, 'charging=1&height=200');
    await page.getByRole('button', { name: '地图' }).click();
    await page.getByRole('region', { name: '地图' }).waitFor();

    await page.goBack();
    await page.getByRole('region', { name: '地图' }).waitFor({ state: 'detached' });
    await becomes(page, 'charging=1&height=200');
    await page.goBack();
    await becomes(page, 'charging=1');
    expect(await page.getByLabel('车高').inputValue()).toBe('');
    await page.goBack();
    await becomes(page, '');
    expect(await page.getByRole('button', { name: '充电', exact: true }).getAttribute('aria-pressed')).toBe('false');
    await page.goForward();
    await becomes(page, 'charging=1');
  });

  it('takes back a text as a whole, and what was cleared comes again', async () => {
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}`);
    const text = page.getByLabel('名称、单位或道路');
    await text.fill('体育');
    await becomes(page, `text=${encodeURIComponent('体育')}`);
    await text.fill('体育中心');
    await becomes(page, `text=${encodeURIComponent('体育中心')}`);
    await page.getByRole('button', { name: /^清除 1 项/ }).click();
    await becomes(page, '');

    await page.goBack();
    await becomes(page, `text=${encodeURIComponent('体育中心')}`);
    expect(await text.inputValue()).toBe('体育中心');
    await page.goBack();
    await becomes(page, '');
    expect(await text.inputValue()).toBe('');
  });

  it('does not count how much of the list is shown, nor a place asked for twice', async () => {
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}`);
    const locate = page.getByRole('button', { name: '我的位置' });
    await locate.click();
    await becomes(page, 'near=27.827%2C113.134');
    await locate.and(page.locator('[aria-busy="false"]')).click();
    await page.locator('button[aria-busy="true"]').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '再看一些' }).click();
    await becomes(page, 'near=27.827%2C113.134&pages=2');

    await page.goBack();
    await becomes(page, '');
  });
});
