import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, launch } from './browser.ts';
import { signedIn } from './staff.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
});

describe('an authority', () => {
  it('decides on an appeal with a reason; what was chosen stays when refused', async () => {
    const page = await signedIn(browser, '刘洋', '/appeals', { width: 390, height: 3000 });
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    const appeal = main.getByRole('listitem').filter({ hasText: '车上有腿脚不便的老人' });
    await appeal.waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

    await appeal.getByRole('button', { name: '审核' }).click();
    expect(await dialog.getByRole('button', { name: '确认决定' }).isDisabled()).toBe(true);
    await dialog.getByRole('radio', { name: '撤销记录' }).check({ force: true });
    await dialog.getByRole('button', { name: '确认决定' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('radio', { name: '撤销记录' }).isChecked()).toBe(true);
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await dialog.getByLabel('理由').fill('录像显示停留不足三分钟');
    await dialog.getByRole('button', { name: '确认决定' }).click();

    await main.getByRole('status').filter({ hasText: '申诉成立' }).waitFor();
    await main.getByText('录像显示停留不足三分钟').waitFor();
    await appeal.getByRole('button', { name: '审核' }).waitFor({ state: 'detached' });
  }, 60_000);
});

describe('the authority of a province', () => {
  it('looks at one city at a time, which stands in the address', async () => {
    const page = await signedIn(browser, '孙红梅', '/appeals');
    const main = page.getByRole('main');
    await main.getByLabel('城市').selectOption({ label: '衡阳市' });
    await main.getByText('没有违约记录').waitFor();
    expect(new URL(page.url()).searchParams.get('of')).toBe('430400');
    await main.getByLabel('城市').selectOption({ label: '株洲市' });
    await main.getByRole('listitem').filter({ hasText: '占用无障碍车位' }).first().waitFor();
    await page.reload();
    await main.getByRole('listitem').filter({ hasText: '占用无障碍车位' }).first().waitFor();
    expect(await main.getByLabel('城市').inputValue()).toBe('430200');
  }, 60_000);
});

describe('the manager of a unit', () => {
  it('finds the page in the navigation, with what waits, who is banned, and all strikes', async () => {
    const page = await signedIn(browser, '王志强', '/unit-places');
    await page.getByRole('navigation', { name: '公务用车' }).getByRole('link', { name: '申诉' }).click();
    const main = page.getByRole('main');
    await main.getByRole('heading', { level: 1, name: '违约与申诉' }).waitFor();
    for (const name of ['等待决定的申诉', '正在限制预约和入场', '违约记录'])
      await main.getByRole('heading', { level: 2, name }).waitFor();
  }, 60_000);
});
