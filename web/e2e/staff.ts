import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';

/** People of the demo city through whose hands a trip passes. */
export const cast = { requester: '李敏', approver: '王志强', dispatcher: '陈静', driver: '周强' } as const;

/** A browser of one person's own, signed in on the real sign-in page and back at `path`. */
export const signedIn = async (
  browser: Pick<Browser, 'newContext'>,
  name: string,
  path: string,
  viewport = { width: 1360, height: 860 },
  section = '公务用车',
): Promise<Page> => {
  const address = inject('address');
  const context = await browser.newContext({
    baseURL: address,
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  await page.goto(path);
  await page.getByRole('main').getByRole('button', { name: '登录' }).click();
  await page.waitForURL(/\/oidc\//);
  const person = page.getByRole('button', { name });
  if (!(await person.first().isVisible())) await page.locator('summary').click();
  await person.first().click();
  await page.waitForURL(`${address}${path}`);
  await page.getByRole('navigation', { name: section, exact: true }).waitFor();
  return page;
};

/** Link to a request in a state, by its word, however many newer ones other tests have made. */
export const requestIn = async (page: Page, state: '待派车' | '已办结') => {
  const found = page.getByRole('listitem').filter({ hasText: state }).getByRole('link').first();
  const more = page.getByRole('button', { name: '显示更多' }).first();
  await page.getByRole('listitem').first().waitFor();
  while (!(await found.isVisible()) && (await more.isVisible())) {
    await more.click();
    await page.getByRole('button', { name: '正在加载…' }).waitFor({ state: 'hidden' });
  }
  return found;
};

const QUARTER = 15 * 60_000;

/** The next quarter-hour that leaves the lead of a routine trip, as datetime-local inputs want it (Asia/Shanghai). */
export const soon = (plusHours = 0): string => {
  const at = Math.ceil((Date.now() + 35 * 60_000) / QUARTER) * QUARTER + plusHours * 3_600_000;
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 16);
};

/** Waits until the device keeps the page, so that it opens without a connection. */
export const pageKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const cache = await caches.open('site');
    while (!(await cache.match('/'))) await new Promise((resolve) => setTimeout(resolve, 100));
  });
