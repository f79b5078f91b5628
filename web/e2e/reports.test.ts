import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, requestIn, signedIn } from './staff.ts';

const browser = ownBrowser();

const AUTHORITY = '刘洋';
const PHONE = { width: 320, height: 4000 };

const table = (page: Page): Locator => page.getByRole('table', { name: '分地区' });
const heading = (page: Page, text: RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name: text }).waitFor();

/** Figures of the line that begins with a name. */
const line = async (page: Page, name: string): Promise<number[]> => {
  const row = table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  return (await row.getByRole('cell').allInnerTexts()).map((text) => Number(text.replaceAll(',', '')));
};

/** Cells of the CSV that the page hands over. */
const csv = async (page: Page): Promise<string[][]> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载 CSV' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split(','));
};

describe('the authority of a city', () => {
  it('lands on the figures of its jurisdiction, goes into a district, and takes the numbers along', async () => {
    const page = await signedIn(browser, AUTHORITY, '/my-requests');
    await page.getByRole('link', { name: '回到我的工作' }).click();
    await heading(page, /^株洲市 · \d{4}年\d+月/);

    const total = await line(page, '合计');
    expect(total).toHaveLength(3);
    expect(total[0]).toBeGreaterThan(0);
    const districts = await table(page).getByRole('link').allInnerTexts();
    expect(districts).toEqual(expect.arrayContaining(['荷塘区', '芦淞区', '天元区', '醴陵市']));
    const tianyuan = await line(page, '天元区');
    expect(tianyuan[0]).toBeGreaterThan(0);
    const sheet = await csv(page);
    expect(sheet.find(([, name]) => name === '天元区')).toEqual(['430211', '天元区', ...tianyuan.map(String)]);
    const lines = sheet.slice(1, -1);
    const sums = [2, 3, 4].map((column) => lines.reduce((sum, cells) => sum + Number(cells[column]), 0));
    expect(sums).toEqual(total);
    expect(sheet.at(-1)).toEqual(['430200', '合计', ...total.map(String)]);

    await table(page).getByRole('link', { name: '天元区' }).click();
    await heading(page, /^天元区 · /);
    expect(new URL(page.url()).searchParams.get('of')).toBe('430211');
    expect(await line(page, '合计')).toEqual(tianyuan);

    const way = page.getByRole('navigation', { name: '所在地区' });
    expect(await way.getByRole('link').allInnerTexts()).toEqual(['株洲市']);
    await way.getByRole('link', { name: '株洲市' }).click();
    await heading(page, /^株洲市 · /);
  });

  it('is told when a month has no figures, and when a division is not its own', async () => {
    const page = await signedIn(browser, AUTHORITY, '/figures?month=2020-02');
    await heading(page, /^株洲市 · 2020年2月/);
    await page.getByText('这个月还没有用车记录').waitFor();
    await page.goto('/figures?of=430100');
    await page.getByText('这个地区不在您的管辖范围内').waitFor();
    await page.getByRole('link', { name: '查看株洲市' }).click();
    await heading(page, /^株洲市 · /);
  });

  it('sees who changed what in a request, by the address of its page', async () => {
    const requester = await signedIn(browser, cast.requester, '/my-requests');
    const href = (await (await requestIn(requester, '已办结')).getAttribute('href')) ?? '';

    const page = await signedIn(browser, AUTHORITY, '/figures');
    const field = page.getByLabel('申请编号、派车单号、车牌或其他编号');
    await field.fill('株洲');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('这里面没有编号或车牌').waitFor();
    await field.fill(new URL(href, page.url()).href);
    await page.getByRole('button', { name: '查询' }).click();
    const record = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
    await record.first().waitFor();
    // The oldest record is the request as it was made; newer ones only tell what changed since.
    expect(await record.last().getByRole('rowheader', { name: 'destination' }).isVisible()).toBe(true);
  });
});

describe('everyone can use', () => {
  it('the figures and the audit trail, in both languages and in 长辈版, and on the narrowest phone', async () => {
    const page = await signedIn(browser, AUTHORITY, '/figures');
    await table(page).waitFor();
    await expectAccessible(page);
    await page.setViewportSize(PHONE);
    await expectAccessible(page);
    expect(await line(page, '合计')).toHaveLength(3);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});
