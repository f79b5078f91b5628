import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, launch } from './browser.ts';
import { citizen, HOLIDAY, lotsAt } from './citizen.ts';

let browser: Browser;
let lots: readonly string[];
beforeAll(async () => {
  browser = await launch();
  lots = (await lotsAt(HOLIDAY)).nodes.map(({ id }) => id);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
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
  }, 60_000);

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
