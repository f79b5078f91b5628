import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { citizen, HOLIDAY, lotsAt } from './citizen.ts';
import { ownBrowser } from './own-browser.ts';

const browser = ownBrowser();
let lots: readonly string[];
beforeAll(async () => {
  lots = (await lotsAt(HOLIDAY)).nodes.map(({ id }) => id);
});

const nameOf = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

/** Opens a lot and waits until its name is known. */
const look = async (page: Page, lot: string | undefined): Promise<string> => {
  await page.goto(`/places/${lot ?? ''}`);
  await page.getByRole('button', { name: '收藏' }).waitFor();
  return nameOf(page);
};

describe('what a device remembers of places', () => {
  it('shows favourites with their state and what was looked at lately below the search, and forgets on request', async () => {
    const page = await citizen(browser);
    const favourite = await look(page, lots[0]);
    await page.getByRole('button', { name: '收藏' }).click();
    const seen = await look(page, lots[1]);
    await page.goto('/');

    const favourites = page.getByRole('region', { name: '收藏' });
    await favourites
      .getByRole('link', { name: favourite })
      .getByText(/开放|关闭|出/)
      .waitFor();
    const lately = page.getByRole('region', { name: '最近看过' });
    expect(await lately.getByRole('link').allInnerTexts()).toEqual([seen]);
    await expectAccessible(page, [{ language: 'zh', size: 'large' }]);

    await lately.getByRole('button', { name: '清除最近看过的记录' }).click();
    await lately.waitFor({ state: 'detached' });
    expect(await favourites.getByRole('link').count()).toBe(1);
  });

  it('compares up to three lots side by side under an address that can be shared', async () => {
    const page = await citizen(browser);
    const names: string[] = [];
    for (const lot of lots.slice(0, 3)) {
      names.push(await look(page, lot));
      await page.getByRole('button', { name: '加入比较' }).click();
    }
    await page.getByRole('link', { name: '比较这 3 处' }).click();
    await page.getByRole('heading', { level: 1, name: '比较' }).waitFor();
    for (const name of names) await page.getByRole('columnheader', { name }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await expectAccessible(page);

    const other = await citizen(browser);
    await other.goto(page.url());
    await other.getByRole('columnheader', { name: names[2] ?? '' }).waitFor();
    await other.getByRole('button', { name: `不再比较 ${names[2] ?? ''}` }).click();
    await expect.poll(() => other.getByRole('columnheader').count()).toBe(2);
  });

  it('compares for the place and time asked about, and says how old a figure is and how far each lot', async () => {
    const page = await citizen(browser);
    await page.goto(`/?near=27.827,113.134&at=${HOLIDAY}`);
    for (const i of [0, 1]) {
      await page.locator('ol > li').nth(i).getByRole('link').click();
      await page.getByRole('button', { name: '加入比较' }).click();
      if (i === 0) await page.goBack();
    }
    await page.getByRole('link', { name: '比较这 2 处' }).click();
    await page.getByRole('columnheader').nth(1).waitFor();
    expect(await page.getByText('届时开放').count()).toBe(2);
    expect(
      await page
        .getByRole('row')
        .filter({ hasText: /\d 米|公里/ })
        .count(),
    ).toBeGreaterThan(0);
    await page.getByText('距我的位置（直线）').first().waitFor();
    await page.getByRole('link', { name: '返回列表' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe(HOLIDAY);
    expect(new URL(page.url()).searchParams.get('near')).toBe('27.827,113.134');

    await page.route('**/graphql?**', async (route) => {
      const answer = await route.fetch();
      const asOf = new Date(Date.now() - 3 * 60_000).toISOString();
      const occupancy = JSON.stringify({ free: 12, asOf, stale: false, source: 'EVENTS' });
      const body = (await answer.text())
        .replace(/"occupancy":\{[^}]*\}/g, `"occupancy":${occupancy}`)
        .replace(/"open":(true|false)/g, '"open":true');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`/places?of=${lots.slice(0, 2).join(',')}`);
    await page
      .getByText(/约 12 个空位 \/ 共 \d+\s+3 分钟前/)
      .first()
      .waitFor();
    await page.getByText('距市中心（直线）').first().waitFor();
    await page.unrouteAll({ behavior: 'wait' });
  });

  it('does not tell those one shares a place with where one is', async () => {
    const page = await citizen(browser);
    await page.goto(`/places/${lots[0] ?? ''}?near=27.827,113.134&at=${HOLIDAY}`);
    await page.getByText(/直线距离 \d/).waitFor();
    await page.getByRole('button', { name: '分享' }).click();
    await page.getByRole('status').getByText('链接已复制').waitFor();
    const shared = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(shared).toContain('at=');
    expect(shared).not.toContain('near');
  });

  it('reminds before one must leave, asks for the permission at the tap, and says what it takes', async () => {
    const page = await citizen(browser);
    await page.context().grantPermissions(['notifications']);
    await page.clock.setFixedTime(`${HOLIDAY}:00+08:00`);
    await page.addInitScript(`globalThis.told = [];
      globalThis.Notification = class { static permission = 'granted';
        static requestPermission = () => Promise.resolve('granted');
        constructor(title, { body }) { told.push(title + body); } };`);
    await page.goto(`/places/${lots[0] ?? ''}?at=${HOLIDAY}`);
    await page.getByRole('button', { name: '提醒我驶离' }).click();
    await page.getByText('需要浏览器里开着本站的页面').waitFor();
    await page.getByLabel('提前').selectOption({ label: '1 小时' });
    await page.getByRole('button', { name: '在本机提醒' }).click();
    await page.getByText(/将在 .*2月24日 周二 06:00 提醒您/).waitFor();

    // The page was closed when the moment came: the next one that opens tells at once.
    await page.clock.setFixedTime('2026-02-24T06:10:00+08:00');
    await page.goto('/grounds');
    await expect.poll(() => page.evaluate('told.join()')).toMatch(/该驶离了：.*须在 07:00 前驶离/);
  });

  it('puts the time to leave into a calendar, which needs no page to be open', async () => {
    const page = await citizen(browser);
    await page.clock.setFixedTime(`${HOLIDAY}:00+08:00`);
    await page.goto(`/places/${lots[0] ?? ''}?at=${HOLIDAY}`);
    await page.getByRole('button', { name: '提醒我驶离' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '存入日历' }).click();
    const stream = await (await download).createReadStream();
    const text = (await stream.toArray()).join('');
    expect(text).toContain('DTSTART;TZID=Asia/Shanghai:20260224T063000');
    expect(text).toContain('DTEND;TZID=Asia/Shanghai:20260224T070000');
  });

  it('prints a place on one A4 page with a code that leads to its address', async () => {
    const page = await citizen(browser);
    await page.addInitScript('globalThis.print = () => undefined');
    await look(page, lots[0]);
    await page.getByRole('button', { name: '打印' }).click();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('img', { name: '这个页面的二维码' }).waitFor();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
