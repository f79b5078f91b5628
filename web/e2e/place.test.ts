import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './browser.ts';
import { citizen, HOLIDAY, lotsAt } from './citizen.ts';

let browser: Browser;
let lot: string;
beforeAll(async () => {
  browser = await launch();
  lot = `/places/${(await lotsAt(HOLIDAY)).nodes[0]?.id ?? ''}`;
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
});

describe("a place's page", () => {
  it('tells how it stands now and at the chosen time, and the week of that time in a table', async () => {
    const page = await citizen(browser);
    await page.goto(`${lot}?at=${HOLIDAY}`);

    await page.getByText('届时开放').waitFor();
    await page.getByText('2月24日 周二 07:00').waitFor();
    const rows = page.getByRole('table', { name: '一周开放时间' }).getByRole('row');
    expect(await rows.count()).toBe(8);
    expect(await rows.nth(1).innerText()).toMatch(/2月16日 周一[\s\S]*全天/);
    await page
      .getByRole('row', { name: /除夕|春节/ })
      .first()
      .waitFor();

    await page.getByRole('button', { name: '回到现在' }).click();
    await page.getByText('届时开放').waitFor({ state: 'detached' });
  });

  it('leads there with each map service in its own coordinates', async () => {
    const page = await citizen(browser);
    await page.goto(lot);
    const hrefs = async (name: string): Promise<URL> =>
      new URL((await page.getByRole('link', { name }).getAttribute('href')) ?? '');

    const amap = await hrefs('高德地图');
    const baidu = await hrefs('百度地图');
    const tencent = await hrefs('腾讯地图');
    expect([amap.host, baidu.host, tencent.host]).toEqual(['uri.amap.com', 'api.map.baidu.com', 'apis.map.qq.com']);
    const [lng, lat] = (amap.searchParams.get('to') ?? '').split(',');
    expect(tencent.searchParams.get('tocoord')).toBe(`${lat ?? ''},${lng ?? ''}`);
    expect(baidu.searchParams.get('coord_type')).toBe('bd09ll');
  });

  it('names gates, limits, registration, rules and the telephone for complaints', async () => {
    const page = await citizen(browser);
    await page.goto(lot);
    for (const title of ['出入口', '车辆限制', '怎样登记', '开放规则', '投诉电话', '最近一次核实开放'])
      await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('a[href^="tel:"]').getAttribute('href')).toMatch(/^tel:\+?[\d-]+$/);
  });

  it('brings one back to the list as it was left, and readers to the heading of each page', async () => {
    const page = await citizen(browser);
    await page.goto(`/?at=${HOLIDAY}&pages=2`);
    const far = page.locator('ol > li').nth(25).getByRole('link');
    await far.hover();
    const left = await page.evaluate<number>('scrollY');
    const name = await far.innerText();
    await far.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(await page.evaluate('scrollY')).toBe(0);

    await page.getByRole('link', { name: '返回列表' }).click();
    await page.getByRole('heading', { level: 1, name: /有 \d+ 处/ }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(new URL(page.url()).searchParams.get('at')).toBe(HOLIDAY);
    expect(await page.locator('ol > li').nth(25).getByRole('link').innerText()).toBe(name);
    await expect.poll(() => page.evaluate('scrollY')).toBe(left);
  });

  it('hands its address on', async () => {
    const page = await citizen(browser);
    await page.goto(lot);
    await page.getByRole('button', { name: '分享' }).click();

    await page.getByRole('status').getByText('链接已复制').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
  });

  it('says so when there is none of that id', async () => {
    const page = await citizen(browser);
    await page.goto('/places/plc_00000000000000000000000000');
    await page.getByRole('heading', { level: 1, name: '没有这个地方' }).waitFor();
  });
});
