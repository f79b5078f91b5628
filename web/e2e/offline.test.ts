import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../functions/local/chromium.ts';
import { citizen, cutOff, HOLIDAY, lotsAt, WORKDAY } from './citizen.ts';
import { newPlate, openForm, prove, untilPageKept } from './reserving.ts';

let browser: Browser;
/** A citizen who looked at the list for a while, and then lost the connection. */
let page: Page;

/** Waits in the page until it has kept the lots of the city, and its grounds after them. */
const untilKept = async (): Promise<void> => {
  const cache = await caches.open('places');
  while (!(await cache.match('/kept/430200/SPORTS_GROUND'))) await new Promise((resolve) => setTimeout(resolve, 200));
};

beforeAll(async () => {
  browser = await launch();
  page = await citizen(browser);
  await page.goto('/');
  await page.evaluate(untilKept);
  await page.context().setOffline(true);
  // The browser's own cache would answer the same question for some seconds more.
  await cutOff(page);
});
afterAll(async () => {
  await browser.close();
});

const openThen = async (local: string, path = '/'): Promise<void> => {
  await page.clock.setFixedTime(`${local}:00+08:00`);
  await page.goto(path);
};

describe('citizens without a connection', () => {
  it('are told rightly what is open at another moment than that at which they lost it, and of when the data are', async () => {
    const { openCount, openSpaces, nodes } = await lotsAt(HOLIDAY);

    await openThen(WORKDAY);
    await page.getByRole('heading', { level: 1, name: '现在没有开放的机关停车场' }).waitFor();
    await page
      .getByRole('alert')
      .getByText(/离线 · .*数据截至/)
      .waitFor();
    expect(await page.locator('ol > li').first().innerText()).toMatch(/未开放[\s\S]*开放时间\s+今天 18:00/);

    await openThen(HOLIDAY);
    await page.getByRole('heading', { level: 1, name: `现在有 ${String(openCount)} 处机关停车场可停` }).waitFor();
    await page.getByText(`共 ${openSpaces.toLocaleString('en-US')} 个车位`).waitFor();
    await expect.poll(() => page.locator('article').first().getAttribute('id')).toBe(nodes[0]?.id);
  });

  it('search by pinyin, and open the page of a place with its week', async () => {
    await openThen(HOLIDAY);
    await page.getByLabel('名称、单位或道路').fill('xzspfwj');
    await page.getByRole('heading', { level: 1, name: '现在有 1 处机关停车场可停' }).waitFor();
    await page.getByRole('link', { name: '株洲市行政审批服务局停车场' }).click();

    await page.getByRole('heading', { level: 1, name: '株洲市行政审批服务局停车场' }).waitFor();
    await page.getByText('开放中').waitFor();
    await page.getByText('2月24日 周二 07:00').waitFor();
    await page.getByRole('alert').getByText(/离线/).waitFor();
    await page.getByText('联网后才能看到这里能不能预约').waitFor();
    expect(await page.getByRole('table', { name: '一周开放时间' }).getByRole('row').count()).toBe(8);
  });

  it('come straight to the page of a place, which leads on to the list', async () => {
    const { nodes } = await lotsAt(HOLIDAY);
    await openThen(WORKDAY, `/places/${nodes[0]?.id ?? ''}`);
    await page.getByText('未开放').waitFor();
    await page.getByRole('link', { name: '返回列表' }).click();
    await page.locator('ol > li').first().waitFor();
  });

  it('find the sports grounds, too, though they have never looked at them', async () => {
    await openThen(HOLIDAY, '/grounds');
    await page.getByRole('heading', { level: 1, name: /现在有 \d+ 处运动场开放/ }).waitFor();
    await page.getByRole('alert').getByText(/离线/).waitFor();
  });

  it.each([
    { path: '/reservations', title: '我的预约' },
    { path: '/opening-figures', title: '开放情况' },
    { path: '/courts/nowhere/000000', title: '邀请您一起运动' },
  ])('open $path, though they have never looked at it', async ({ path, title }) => {
    await openThen(HOLIDAY, path);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('are told plainly when the device has kept nothing of a city', async () => {
    await openThen(WORKDAY, '/?in=430400');
    await page.getByRole('heading', { level: 1, name: '暂时查不到机关停车场' }).waitFor();
    await page.getByRole('alert').getByText('连不上服务。请检查网络后重试。').waitFor();
  });
});

describe('whoever has just reserved and loses the connection', () => {
  it('finds the code for the gate under 我的预约, which this device has never opened', async () => {
    const driver = await citizen(browser);
    await openForm(driver);
    await driver.getByLabel('号牌号码').fill(newPlate());
    await driver.getByLabel('我的车不是营运车辆').check();
    await prove(driver);
    await driver.getByRole('button', { name: '预约车位' }).click();
    await driver.getByRole('heading', { name: '预约成功' }).waitFor();
    const code = (await driver.locator('.code').textContent()) ?? '';
    await driver.evaluate(untilPageKept);

    await driver.context().setOffline(true);
    await driver.getByRole('link', { name: '我的预约' }).first().click();
    await driver.getByRole('alert').filter({ hasText: '离线 · 这是' }).waitFor();
    expect(await driver.locator('.code').textContent()).toBe(code);
    await driver.getByRole('img', { name: '入场二维码' }).waitFor();
  });
});
