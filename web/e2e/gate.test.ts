import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, launch } from './browser.ts';
import { cast, signedIn } from './staff.ts';

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

/** The last one stays. */
const looks = [
  { language: 'en', size: 'large' },
  { language: 'zh', size: 'normal' },
] as const;
const PHONE = { width: 390, height: 844 };

describe('whoever keeps the gate', () => {
  it('lets a vehicle in by its plate, and is told what is wrong with a code', async () => {
    const page = await signedIn(browser, cast.approver, '/gate', PHONE);
    const asked = page.getByLabel('车牌号或入场码');
    await page.getByRole('heading', { name: '今日预约车辆' }).waitFor();
    await asked.fill('000000');
    await page.getByRole('button', { name: '查验' }).click();
    await page.getByRole('status').getByText('没有这个入场码的预约。').waitFor();
    await asked.fill('湘B7Z9Q2');
    await page.getByRole('button', { name: '查验' }).click();
    await page.getByRole('status').getByText('湘B7Z9Q2').waitFor();
    await expectAccessible(page, looks);
  });

  it('registers a gate, is told its client id, and ends it after a second thought', async () => {
    const page = await signedIn(browser, cast.approver, '/gate', PHONE);
    await page.getByRole('link', { name: '管理闸机账号' }).click();
    await page.getByRole('heading', { name: '登记闸机' }).waitFor();
    await page.getByLabel('名称').fill('南门道闸');
    await page.getByRole('button', { name: '登记' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByLabel('名称').inputValue()).toBe('南门道闸');
    await page.getByLabel('厂商').fill('某停车科技');
    await page.getByRole('group', { name: '服务的停车场' }).getByRole('checkbox').first().check();
    await page.getByRole('button', { name: '登记' }).click();
    await page.getByRole('status').getByText('gcl_').waitFor();
    const mine = page.getByRole('article').filter({ has: page.getByRole('heading', { name: '南门道闸' }) });
    await mine.getByRole('button', { name: '停用 南门道闸' }).click();
    await expectAccessible(page, looks);
    await mine.getByRole('button', { name: '确认停用' }).click();
    await mine.getByText('已停用').waitFor();
  });
});

describe('the authority of a city', () => {
  it('chooses a unit and registers a gate for its lots', async () => {
    const page = await signedIn(browser, '刘洋', '/opening', PHONE);
    await page.getByRole('main').getByRole('link', { name: '闸机账号' }).click();
    await page.getByLabel('单位', { exact: true }).selectOption({ label: '株洲市财政局' });
    await page.getByLabel('名称').fill('财政局东门道闸');
    await page.getByLabel('厂商').fill('某停车科技');
    await page.getByRole('group', { name: '服务的停车场' }).getByRole('checkbox').first().check();
    await page.getByRole('button', { name: '登记' }).click();
    await page.getByRole('status').getByText('gcl_').waitFor();
    await page.getByRole('heading', { name: '财政局东门道闸' }).waitFor();
    await expectAccessible(page, looks);
    // Those of one unit are not shown under another.
    await page.getByLabel('单位', { exact: true }).selectOption({ label: '株洲市生态环境局' });
    await page.getByRole('heading', { name: '财政局东门道闸' }).waitFor({ state: 'detached' });
  });
});
