import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, signedIn } from './staff.ts';

const browser = ownBrowser();

const PHONE = { width: 390, height: 2400 };
const plain = [{ language: 'zh', size: 'normal' }] as const;

const fits = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
};

describe('somebody of a unit', () => {
  it('takes a shared car, unlocks it, notes a damage, returns it to a free bay and sees the bill', async () => {
    const renter = await signedIn(browser, cast.requester, '/time-share', PHONE);
    const partner = await signedIn(browser, '罗倩', '/partner/orders', PHONE, '租赁企业');
    const main = renter.getByRole('main');
    const desk = partner.getByRole('main');
    const state = (name: string) => main.getByRole('status').filter({ hasText: name });
    /** Does by hand what no system of the partner does first. */
    const byHand = (doing: Promise<void>): void => {
      doing.catch(() => undefined);
    };
    const answer = async (odometer: string): Promise<void> => {
      await desk.getByLabel('里程表').fill(odometer);
      await desk.getByLabel('电量').fill('70');
      await desk.getByRole('button', { name: '已执行' }).click();
    };

    await main
      .getByRole('button', { name: /^预订 / })
      .first()
      .waitFor();
    await main.getByRole('button', { name: '地图' }).click();
    await main.getByRole('region', { name: '地图' }).waitFor();
    await expectAccessible(renter);
    await fits(renter);
    await main.getByText('费用明细').first().click();
    await main.getByRole('row').filter({ hasText: '合计' }).waitFor();
    await main
      .getByRole('button', { name: /^预订 / })
      .first()
      .click();

    await main.getByRole('heading', { name: '当前用车' }).waitFor();
    byHand(desk.getByRole('button', { name: '确认接单' }).click());
    await state('待取车').waitFor();
    // The order that stands above is not in the list below, where it would be a moment behind.
    const mine = main.locator('section').filter({ has: renter.getByRole('heading', { name: '我的用车' }) });
    expect(await mine.getByText('待取车').count()).toBe(0);
    await main.getByRole('button', { name: '延长' }).click();
    const longer = main.locator('form');
    await main.getByLabel('延长到').fill('2030-03-01T10:05');
    await longer.getByRole('button', { name: '延长' }).click();
    await longer.getByText('请选整刻钟，如 09:00、09:15。').waitFor();
    await main.getByLabel('延长到').fill('2030-03-01T10:00');
    await longer.getByRole('button', { name: '延长' }).click();
    await longer.getByRole('alert').waitFor();
    expect(await main.getByRole('alert').count()).toBe(1);
    await main.getByRole('button', { name: '延长' }).first().click();
    await expectAccessible(renter);
    await fits(renter);
    await main.getByRole('button', { name: '登记车损' }).click();
    await main.getByLabel('哪里有损坏').fill('左前门有划痕');
    await main.getByRole('button', { name: '登记', exact: true }).click();
    await main.getByText('取车前', { exact: true }).waitFor();
    await main.getByRole('button', { name: '开锁取车' }).click();
    byHand(answer('12000'));
    await state('用车中').waitFor();

    await main.getByRole('button', { name: '还车' }).click();
    const dialog = renter.getByRole('dialog');
    await dialog.getByRole('button', { name: /^还到/ }).first().waitFor();
    await expectAccessible(renter, plain);
    await dialog.getByRole('button', { name: /^还到/ }).first().click();
    byHand(answer('12018'));
    await state('已完成').waitFor();
    await main.getByRole('row').filter({ hasText: '合计' }).first().waitFor();
    await expectAccessible(renter);
    await expectAccessible(partner);
    await fits(partner);
    // What it came to stands there, and no more what it was thought to.
    const present = main.locator('section').filter({ has: renter.getByRole('heading', { name: '当前用车' }) });
    expect(await present.getByText('预计').count()).toBe(0);
    await main.getByRole('button', { name: '完成' }).click();
    await main.getByRole('heading', { name: '找车' }).waitFor();
    await main.getByText('距离从市区中心算起').waitFor();
    await mine.getByRole('listitem').first().getByText('已完成').waitFor();
  });
});

describe('a car that is taken', () => {
  it('is told of in a tab that knew nothing of it, where what was typed stays, and is given back only after a question', async () => {
    const page = await signedIn(browser, cast.requester, '/time-share', PHONE);
    const main = page.getByRole('main');
    const first = (where: typeof main) => where.getByRole('button', { name: /^预订 / }).first();
    await first(main).waitFor();
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    const other = tab.getByRole('main');
    await first(other).waitFor();
    await first(main).click();
    await main.getByRole('heading', { name: '当前用车' }).waitFor();
    await other.getByLabel('预计里程').fill('31');
    await other
      .getByRole('button', { name: /^预订 / })
      .last()
      .click();
    await other.getByRole('alert').filter({ hasText: '已预订了另一辆车' }).waitFor();
    const told = other.getByRole('status').filter({ hasText: '您已有另一辆车：' });
    await told.waitFor();
    expect(await other.getByLabel('预计里程').inputValue()).toBe('31');
    expect(await other.getByText('已预订了另一辆车').count()).toBe(1);
    await expectAccessible(tab, plain);
    await told.getByRole('button', { name: '查看这一单' }).click();
    await other.getByRole('heading', { name: '当前用车' }).waitFor();

    await main.getByRole('button', { name: '取消预订' }).click();
    const dialog = page.getByRole('dialog', { name: '取消这次用车？' });
    await expectAccessible(page, plain);
    await dialog.getByRole('button', { name: '不取消' }).click();
    expect(await main.getByText('已取消').count()).toBe(0);
    await main.getByRole('button', { name: '取消预订' }).click();
    await dialog.getByRole('button', { name: '确认取消' }).click();
    await main.getByRole('status').filter({ hasText: '已取消' }).waitFor();
  });
});

describe('somebody who looks for a car', () => {
  it('is told why there is none, or none for him, and what to do about it', async () => {
    const page = await signedIn(browser, cast.requester, '/time-share', PHONE);
    const main = page.getByRole('main');
    const takes = main.getByRole('button', { name: /^预订 / });
    await takes.first().waitFor();
    expect(await takes.count()).toBe(10);
    const search = main.locator('section').filter({ has: page.getByRole('heading', { name: '找车' }) });
    await search.getByRole('button', { name: '显示更多' }).click();
    expect(await takes.count()).toBeGreaterThan(10);
    await main.getByLabel('预计里程').fill('900');
    await main.getByText('辆车续航不够这段里程').waitFor();
    await main.getByText('里程填得短一些再试').waitFor();
    await main.getByRole('link', { name: '改为约车' }).waitFor();
    await expectAccessible(page);
    await fits(page);

    await main.getByLabel('预计里程').fill('20');
    const from = await main.getByLabel('取车').inputValue();
    await main.getByLabel('还车').fill(`2027${from.slice(4)}`);
    const against = main.getByRole('status').filter({ hasText: '暂时不能预订' });
    await against.filter({ hasText: '请把还车时间改早一些' }).waitFor();
    expect(await main.getByText('辆可用').count()).toBe(0);
    expect(
      await main
        .getByRole('button', { name: /^预订 / })
        .first()
        .isDisabled(),
    ).toBe(true);
    await main.getByLabel('取车').fill('2026-01-05T09:00');
    await against.filter({ hasText: '用车时间已过' }).waitFor();
    await expectAccessible(page, plain);
  });
});

describe('a complaint', () => {
  it('is made by whoever rented, answered by the partner, and seen by the authority', async () => {
    const text = `车内未清洁 ${String(Date.now() % 1_000_000)}`;
    const renter = await signedIn(browser, cast.requester, '/time-share', PHONE);
    const trips = renter.getByRole('main').getByRole('listitem');
    const open = trips
      .filter({ hasText: '已完成' })
      // A time-share car of the partner, not a car that another has hired out.
      .filter({ hasText: /比亚迪|北京/ })
      .filter({ has: renter.getByText('投诉', { exact: true }) })
      .first();
    await open.getByText('投诉', { exact: true }).click();
    await open.getByRole('button', { name: '提交投诉' }).click();
    await open.getByRole('alert').waitFor();
    await open.getByLabel('发生了什么').fill(text);
    await expectAccessible(renter);
    await fits(renter);
    await open.getByRole('button', { name: '提交投诉' }).click();
    const told = trips.filter({ hasText: text });
    await told.getByText('待企业答复').waitFor();

    const partner = await signedIn(browser, '罗倩', '/partner/orders', PHONE, '租赁企业');
    // A notice leads to what is complained of.
    await partner.getByRole('link', { name: '通知' }).filter({ hasText: '条未读' }).click();
    await partner.getByRole('heading', { level: 1, name: '未读通知' }).waitFor();
    await expectAccessible(partner);
    await fits(partner);
    await partner.getByRole('article').getByRole('link').first().click();
    await partner.getByRole('radio', { name: '投诉', checked: true }).waitFor();
    const order = partner.getByRole('listitem').filter({ hasText: text });
    await order.getByLabel('答复投诉').fill('已安排清洁，并免去该车当日运营');
    await expectAccessible(partner);
    await fits(partner);
    await order.getByRole('button', { name: '提交答复' }).click();
    await order.getByText('企业答复').waitFor();

    const authority = await signedIn(browser, '刘洋', '/partners/service', PHONE);
    await authority.getByRole('listitem').filter({ hasText: text }).getByText('已安排清洁').waitFor();
    await expectAccessible(authority);
    await fits(authority);
    await renter.reload();
    await told.getByText('已安排清洁').waitFor();
  });
});

describe('the manager of a unit', () => {
  it('sets budget and limits, keeps what is typed when refused, and notes who may drive', async () => {
    const page = await signedIn(browser, cast.approver, '/time-share', PHONE);
    const main = page.getByRole('main');
    await main.getByRole('link', { name: '开通与额度' }).click();
    await main.getByLabel('单位月度预算').fill('99999999');
    await main.getByRole('button', { name: '保存' }).click();
    await main.getByRole('alert').waitFor();
    expect(await main.getByLabel('单位月度预算').inputValue()).toBe('99999999');
    await expectAccessible(page);
    await fits(page);
    for (const wrong of ['', '3000.555']) {
      await main.getByLabel('单位月度预算').fill(wrong);
      await main.getByRole('button', { name: '保存' }).click();
      await main.getByRole('alert').filter({ hasText: '单位月度预算（元）：请填写金额' }).waitFor();
      expect(await main.getByLabel('单位月度预算').inputValue()).toBe(wrong);
    }
    await main.getByLabel('单位月度预算').fill('4000');
    await main.getByRole('button', { name: '保存' }).click();
    const saved = main.getByRole('status').filter({ hasText: '已保存' });
    await saved.waitFor();
    await main.getByLabel('个人月度预算').press('End');
    await main.getByLabel('个人月度预算').pressSequentially('1');
    await saved.waitFor({ state: 'hidden' });
    await main.getByLabel('个人月度预算').press('Backspace');

    // In a second tab, which has seen less, nothing is overwritten; what stands is shown beside what is typed.
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    const other = tab.getByRole('main');
    await other.getByLabel('单位月度预算').waitFor();
    await main.getByLabel('单位月度预算').fill('4100');
    await main.getByRole('button', { name: '保存' }).click();
    await main.getByText('¥4,100.00').waitFor();
    await other.getByLabel('单位月度预算').fill('3900');
    await other.getByRole('button', { name: '保存' }).click();
    await other.getByRole('alert').filter({ hasText: '本次未保存' }).waitFor();
    await other.getByRole('status').filter({ hasText: '4,100.00' }).waitFor();
    expect(await other.getByLabel('单位月度预算').inputValue()).toBe('3900');
    await expectAccessible(tab, plain);
    await other.getByRole('button', { name: '改用现在的设置' }).click();
    expect(await other.getByLabel('单位月度预算').inputValue()).toBe('4100');
    await tab.close();

    await main.getByLabel('人员', { exact: true }).selectOption({ label: cast.requester });
    await main.getByLabel('准驾车型').selectOption('B2');
    await main.getByLabel('有效期至').fill('2032-05-01');
    await main.getByRole('button', { name: '登记', exact: true }).click();
    await main.getByText('有效期至 2032-05-01').waitFor();
  });
});
