import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, show } from './browser.ts';
import { citizen, stadiumId, WIDE } from './citizen.ts';
import { ownBrowser } from './own-browser.ts';

const browser = ownBrowser();

let phones = Math.floor(Date.now() / 1_000) % 10_000_000;

/** Proves a telephone by the code that the demonstration shows. */
const prove = async (page: Page): Promise<void> => {
  await page.getByLabel('手机号码').fill(`158${String((phones += 1)).padStart(8, '0')}`);
  await page.getByRole('button', { name: '获取验证码' }).click();
  const shown = await page.getByText('这里不发短信').textContent();
  await page.getByLabel('验证码').fill(/\d{6}/.exec(shown ?? '')?.[0] ?? '');
  await page.getByRole('button', { name: '验证', exact: true }).click();
};

/** The page of the stadium, three days ahead: the slots of its five-a-side pitch. */
const openDay = async (page: Page) => {
  await page.goto(`/places/${await stadiumId()}`);
  await page.locator('.days label').nth(3).click();
  const slots = page.getByRole('list', { name: '五人制足球场' });
  await slots.waitFor();
  return slots;
};

describe('booking a court', () => {
  it('is done by keyboard; a friend joins by the link, another waits and is offered what is given back', async () => {
    const page = await citizen(browser);
    const free = (await openDay(page)).getByRole('button', { name: '可预约' }).first();
    const time = /\d\d:\d\d–\d\d:\d\d/.exec((await free.textContent()) ?? '')?.[0] ?? '';
    await free.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('人数').fill('99');
    await prove(page);
    await page.getByRole('button', { name: '预约这个场次' }).click();
    await page.getByText('人数应为 1 至 16 人。').first().waitFor();
    expect(await page.getByLabel('人数').inputValue()).toBe('99');
    await page.getByLabel('人数').fill('6');
    await page.getByRole('button', { name: '预约这个场次' }).click();
    await page.getByText('还差 4 人').waitFor();
    const link = await page.getByLabel('邀请链接').inputValue();
    const event = await page.getByRole('dialog').getByRole('link', { name: '加入日历' }).getAttribute('href');
    expect(decodeURIComponent(event ?? '')).toMatch(/SUMMARY:.*体育场 · 五人制足球场/);
    await page.getByRole('button', { name: '完成' }).click();
    await page.getByRole('link', { name: `${time} 我的场次` }).waitFor();

    const friend = await citizen(browser);
    await friend.goto(link);
    await prove(friend);
    await expectAccessible(friend, [{ language: 'zh', size: 'large' }]);
    await friend.getByRole('button', { name: '我要加入' }).click();
    await friend.getByRole('heading', { name: '您已加入' }).waitFor();
    await friend.getByText('已有 7 人').waitFor();

    const waiting = await citizen(browser);
    await (await openDay(waiting)).getByRole('button', { name: `${time} 已约` }).click();
    await prove(waiting);
    await waiting.getByRole('button', { name: '候补这个场次' }).click();
    await waiting.getByText('已候补').waitFor();

    await page.goto('/reservations');
    await page.getByRole('button', { name: '取消预约' }).click();
    await page.getByRole('button', { name: '确认取消' }).click();
    await page.getByText('以前的场次').waitFor();
    await waiting.goto('/reservations');
    await waiting.getByText('候补待确认').waitFor();
    await expectAccessible(waiting, [{ language: 'zh', size: 'normal' }]);
    await waiting.getByRole('button', { name: '确认预约' }).click();
    await waiting.getByText('已有 10 人').waitFor();
  });

  it('of a club each week is asked for and taken back', async () => {
    const page = await citizen(browser);
    await (await openDay(page)).getByRole('button', { name: '可预约' }).last().click();
    await page.getByLabel('人数').fill('12');
    await page.getByLabel('社团每周固定使用').check();
    await page.getByLabel('社团名称').fill('晨风足球社');
    await prove(page);
    // Of a slot of today it would be too late: the page leads to the same slot a week later.
    const message = '离这一场太近，来不及审核。长期预约最早可从 12-01 18:00 这一场开始。';
    await page.route('**/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() as { variables?: { input?: { club?: string } } };
      const userErrors = [{ code: 'SERIES_TOO_SOON', message, path: ['input', 'from'], rule: '' }];
      if (variables?.input?.club === undefined) await route.fallback();
      else await route.fulfill({ json: { data: { askCourtSeries: { series: null, userErrors } } } });
    });
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByRole('alert').getByText('来不及审核').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: /^改从 / }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByText('申请已提交').waitFor();
    await page.goto('/reservations');
    const series = page.getByRole('article').filter({ hasText: '晨风足球社' });
    await series.getByRole('button', { name: '撤回长期预约' }).click();
    await series.getByText('撤回后不再等待答复').waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'large' }]);
    await series.getByRole('button', { name: '确认撤回' }).click();
    await series.getByText('已撤回').waitFor();
    await series.getByRole('button', { name: '撤回长期预约' }).waitFor({ state: 'detached' });
  });

  it('is accessible in both languages and 长辈版, narrow, wide and in the dark', async () => {
    const page = await citizen(browser, { width: 320, height: 640 });
    const slots = await openDay(page);
    await expectAccessible(page);
    await show(page, 'zh', 'large');
    await slots.getByRole('button', { name: '可预约' }).last().click();
    await page.getByLabel('社团每周固定使用').check();
    await expectAccessible(page, [{ language: 'zh', size: 'large' }]);
    const dark = await citizen(browser, WIDE);
    await dark.emulateMedia({ colorScheme: 'dark' });
    await openDay(dark);
    await expectAccessible(dark, [{ language: 'zh', size: 'normal' }]);
  });
});
