import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, signedIn } from './staff.ts';

const browser = ownBrowser();

/** Authority of the district of Tianyuan, where no other test counts on a policy. */
const AUTHORITY = '赵蕾';
const DAY = 86_400_000;
/** A day far ahead (Asia/Shanghai), so that trips of other tests are judged as before. */
const farDay = new Date(Date.now() + 8 * 3_600_000 + 300 * DAY).toISOString().slice(0, 10);

const row = (page: Page, name: string): Promise<string[]> =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell')
    .allInnerTexts();

describe('the authority of a district', () => {
  it('sets a term from a day on: bounds beside the field, what was typed kept, the difference before it is confirmed', async () => {
    const page = await signedIn(browser, AUTHORITY, `/policy?date=${farDay}`);
    await page.getByRole('heading', { level: 1, name: '天元区 · 用车政策' }).waitFor();
    const [before, bounds] = await row(page, '收车后预留时间');
    expect(bounds).toBe('0 分钟 – 4 小时');
    const minutes = before === '30 分钟' ? '45' : '30';

    await page.getByRole('button', { name: '调整政策' }).click();
    await page.getByLabel('生效日期').fill(farDay);
    const field = page.getByLabel('收车后预留时间（分钟）');
    await field.fill('999');
    await page.getByText('须为 0 – 240 分钟').waitFor();
    await page.getByRole('button', { name: '核对并确认' }).click();
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(2);
    expect(await field.inputValue()).toBe('999');
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);

    await field.fill(minutes);
    await page.getByLabel('依据或原因').fill('天元区 2026 年第 3 号文');
    await page.reload();
    await page.getByText('已恢复您先前填写、尚未提交的内容。').waitFor();
    expect(await field.inputValue()).toBe(minutes);
    await page.getByRole('button', { name: '核对并确认' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('rowheader', { name: '收车后预留时间' }).waitFor();
    expect(await dialog.getByRole('cell').allInnerTexts()).toEqual([before, `${minutes} 分钟`]);
    await dialog.getByRole('button', { name: '确认制定' }).click();

    await page.getByRole('status').filter({ hasText: '已制定' }).waitFor();
    await page.getByText('天元区 2026 年第 3 号文').waitFor();
    expect(await row(page, '收车后预留时间')).toEqual([`${minutes} 分钟`, bounds, '本地区']);
  });

  it('sets a term of opening on the same page, and finds it among what the division has set', async () => {
    const page = await signedIn(browser, AUTHORITY, `/policy?date=${farDay}`);
    await page.getByRole('radio', { name: '开放' }).check({ force: true });
    await page.getByRole('heading', { level: 1, name: '天元区 · 开放政策' }).waitFor();
    const [before, bounds] = await row(page, '号牌和手机号码保存期（停放后）');
    expect(bounds).toBe('1 – 90 天');
    expect(await page.getByRole('table', { name: '准驾车型与座位' }).count()).toBe(0);
    const days = before === '20 天' ? '25' : '20';

    await page.getByRole('button', { name: '调整政策' }).click();
    await page.getByLabel('生效日期').fill(farDay);
    await page.getByLabel('号牌和手机号码保存期（停放后）（天）').fill(days);
    await page.getByLabel('依据或原因').fill('天元区 2026 年第 8 号文');
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await page.getByRole('button', { name: '核对并确认' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认制定' }).click();

    await page.getByRole('status').filter({ hasText: '已制定' }).waitFor();
    await page.getByText('天元区 2026 年第 8 号文').waitFor();
    expect(await row(page, '号牌和手机号码保存期（停放后）')).toEqual([`${days} 天`, bounds, '本地区']);
    await page.getByRole('radio', { name: '用车' }).check({ force: true });
    await page.getByRole('heading', { level: 1, name: '天元区 · 用车政策' }).waitFor();
    expect(await page.getByText('天元区 2026 年第 8 号文').count()).toBe(0);
  });

  it('sets a term of rental on the same page, of whose name bookings have one as well', async () => {
    const page = await signedIn(browser, AUTHORITY, `/policy?date=${farDay}`);
    await page.getByRole('radio', { name: '租赁' }).check({ force: true });
    await page.getByRole('heading', { level: 1, name: '天元区 · 租赁政策' }).waitFor();
    await page.getByRole('table', { name: '预订与取车' }).waitFor();
    expect(await page.getByRole('table', { name: '其他' }).count()).toBe(0);
    const [before, bounds] = await row(page, '车辆保留时间（待企业确认）');
    expect(bounds).toBe('2 分钟 – 2 小时');
    const minutes = before === '20 分钟' ? '25' : '20';

    await page.getByRole('button', { name: '调整政策' }).click();
    await page.getByLabel('生效日期').fill(farDay);
    await page.getByLabel('车辆保留时间（待企业确认）（分钟）').fill(minutes);
    await page.getByLabel('依据或原因').fill('天元区 2026 年第 9 号文');
    await page.getByRole('button', { name: '核对并确认' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认制定' }).click();

    await page.getByRole('status').filter({ hasText: '已制定' }).waitFor();
    await page.getByText('天元区 2026 年第 9 号文').waitFor();
    expect(await row(page, '车辆保留时间（待企业确认）')).toEqual([`${minutes} 分钟`, bounds, '本地区']);
  });
});

describe('a dispatcher', () => {
  it('reads the policy of the division and cannot set it, in both languages and in 长辈版', async () => {
    const page = await signedIn(browser, cast.dispatcher, '/policy', { width: 390, height: 4000 });
    await page.getByRole('table', { name: '预约' }).waitFor();
    expect(await page.getByRole('button', { name: '调整政策' }).count()).toBe(0);
    await expectAccessible(page);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});
