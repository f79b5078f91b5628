import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../functions/platform/time.ts';
import { citizen, HOLIDAY, lotsAt, stadiumId } from './citizen.ts';
import { ownBrowser } from './own-browser.ts';

const browser = ownBrowser();
let lot: string;
beforeAll(async () => {
  lot = `/places/${(await lotsAt(HOLIDAY)).nodes[0]?.id ?? ''}`;
});

/** Lets every answer about a place say how full it is, and whether it is open. */
const occupied = async (page: Page, occupancy: Readonly<Record<string, unknown>>, open = true): Promise<void> => {
  await page.route('**/graphql?**', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text())
      .replace(/"occupancy":\{[^}]*\}/g, `"occupancy":${JSON.stringify(occupancy)}`)
      .replace(/"open":(true|false)/g, `"open":${String(open)}`);
    await route.fulfill({ response: answer, body });
  });
};
/** Nothing is forecast of a time that is over. */
const DAY_BEFORE = `${addDays(HOLIDAY.slice(0, 10), -1)}T10:00:00+08:00`;
const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

describe('how many spaces are free', () => {
  it('is said with the age of the figure, in the list and on the page of a lot', async () => {
    const page = await citizen(browser);
    await occupied(page, { free: 12, asOf: minutesAgo(3), stale: false, source: 'EVENTS' });
    await page.goto('/');
    expect(await page.locator('ol > li').first().innerText()).toMatch(/12\s+空位 \/ 共 \d+\s+3 分钟前/);

    await page.goto(lot);
    await page.getByText('约 12 个空位 · 3 分钟前').waitFor();
  });

  it('is said to be unknown, and why, when the figure is old or nobody counts', async () => {
    const page = await citizen(browser);
    await occupied(page, { free: 12, asOf: minutesAgo(190), stale: true, source: 'EVENTS' });
    await page.goto('/');
    expect(await page.locator('ol > li').first().innerText()).toContain('余位未知');
    await page.goto(lot);
    await page.getByText('余位未知').waitFor();
    await page.getByText('3 小时 10 分钟前约有 12 个空位，此后没有新的数据。').waitFor();
  });

  it('is not said of a lot that is closed: what is free there helps nobody', async () => {
    const page = await citizen(browser);
    await occupied(page, { free: 12, asOf: minutesAgo(3), stale: false, source: 'EVENTS', forecast: 9 }, false);
    await page.goto('/');
    const first = await page.locator('ol > li').first().innerText();
    expect(first).toMatch(/\d+\s+个车位/);
    expect(first).not.toContain('空位');
    await page.goto(`${lot}?at=${HOLIDAY}`);
    await page.getByText(/共 \d+ 个车位/).waitFor();
    expect(await page.getByText(/个空位|余位未知/).count()).toBe(0);
  });

  it('is not expected of a time that is over, from which nobody has to be reminded to leave either', async () => {
    const page = await citizen(browser);
    await occupied(page, { free: 12, asOf: minutesAgo(3), stale: false, source: 'EVENTS', forecast: 9 });
    await page.goto(`${lot}?at=${HOLIDAY}`);
    await page.getByText('这是过去的时间').waitFor();
    await page.getByText(/共 \d+ 个车位/).waitFor();
    expect(await page.getByText(/个空位|余位未知/).count()).toBe(0);
    expect(await page.getByRole('button', { name: '提醒我驶离' }).count()).toBe(0);
  });

  it('is what past weeks tell for another time', async () => {
    const page = await citizen(browser);
    await page.clock.setFixedTime(DAY_BEFORE);
    await occupied(page, { free: 12, asOf: minutesAgo(3), stale: false, source: 'EVENTS', forecast: 9 });
    await page.goto(`/?at=${HOLIDAY}`);
    expect(await page.locator('ol > li').first().innerText()).toMatch(/9\s+空位 \/ 共 \d+\s+预计/);
    await page.goto(`${lot}?at=${HOLIDAY}`);
    await page.getByText('预计约 9 个空位').waitFor();
    await page.getByText('按往周同一时段的情况推算').waitFor();
    // How many are free at this moment says nothing of then.
    expect(await page.getByText('12 个空位').count()).toBe(0);
  });

  it('is not known for another time where past weeks tell nothing, in the list as on the page', async () => {
    const page = await citizen(browser);
    await page.clock.setFixedTime(DAY_BEFORE);
    await occupied(page, { free: 12, asOf: minutesAgo(3), stale: false, source: 'EVENTS', forecast: null });
    await page.goto(`/?at=${HOLIDAY}`);
    expect(await page.locator('ol > li').first().innerText()).toContain('余位未知');
    await page.goto(`${lot}?at=${HOLIDAY}`);
    await page.getByText('届时余位未知').waitFor();
    await page.getByText('往周同一时段还没有数据。').waitFor();
  });
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

  it('tells whether one must leave before the stay ends, and by how much', async () => {
    const page = await citizen(browser);
    await page.goto(`${lot}?at=${HOLIDAY}&until=2026-02-24T06:00`);
    await page.getByText('够停，富余 1 小时').waitFor();

    await page.getByLabel('停到（可不填）').fill('2026-02-24T09:00');
    await page.getByLabel('停到（可不填）').blur();
    await page.getByText(/须在.*2月24日 周二 07:00 前驶离，比您的时间早 2 小时。/).waitFor();
  });

  it('tells above all of a closure that is announced: when, why, and when it opens again', async () => {
    const page = await citizen(browser);
    await page.goto('/?text=档案馆');
    await page
      .getByRole('link', { name: /档案馆/ })
      .first()
      .click();
    const now = page.locator('section').filter({ has: page.getByRole('heading', { name: /^现在/ }) });
    await now.getByText(/\d+:\d+ – .* 临时关闭：场地沥青翻修。之后 .* 开放/).waitFor();
  });

  it('says at the field that the end lies before the start, and not that it suffices', async () => {
    const page = await citizen(browser);
    await page.goto(`${lot}?at=${HOLIDAY}&until=2026-02-16T09:00`);
    await page.getByText('结束时间要晚于开始时间').waitFor();
    await page.getByText('届时开放').waitFor();
    expect(await page.getByText('够停').count()).toBe(0);
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

  it('has on paper its address without what was asked', async () => {
    const page = await citizen(browser);
    await page.goto(`${lot}?at=${HOLIDAY}`);
    await page.getByRole('heading', { name: '开放规则' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const foot = await page.getByText('打印时间').innerText();
    expect(foot.endsWith(`${new URL(page.url()).host}${lot}`)).toBe(true);
  });

  it('hands its address on', async () => {
    const page = await citizen(browser);
    await page.goto(lot);
    await page.getByRole('button', { name: '分享' }).click();

    await page.getByRole('status').getByText('链接已复制').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
  });

  it('says where reserving could not be asked about, and asks again', async () => {
    const page = await citizen(browser);
    let fails = true;
    await page.route('**/graphql?**', (route) => {
      const { variables, query } = Object.fromEntries(new URL(route.request().url()).searchParams);
      const isOffer = query === undefined && variables?.includes('placeId');
      return fails && isOffer ? route.abort() : route.continue();
    });
    for (const [path, title] of [
      [lot, '预约车位'],
      [`/places/${await stadiumId()}`, '预约场地'],
    ] as const) {
      fails = true;
      await page.goto(path);
      const card = page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
      await card.getByRole('alert').getByText('连不上服务').waitFor();
      fails = false;
      await card.getByRole('button', { name: '重试' }).click();
      await card.getByRole('alert').waitFor({ state: 'detached' });
      await card.getByRole('link', { name: '我的预约' }).waitFor();
    }
  });

  it('says so when there is none of that id', async () => {
    const page = await citizen(browser);
    await page.goto('/places/plc_00000000000000000000000000');
    await page.getByRole('heading', { level: 1, name: '没有这个地方' }).waitFor();
  });
});
