import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, signedIn } from './staff.ts';

const browser = ownBrowser();

const PHONE = { width: 390, height: 2400 };
const PARTNER = '株洲绿程分时租赁有限公司';

const fits = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
};
const state = (page: Page, name: string) => page.getByRole('main').getByText(name, { exact: true });

describe('a statement', () => {
  it('is disputed, answered and decided order by order, approved by both sides, and told to whom it is their turn', async () => {
    const unit = await signedIn(browser, cast.approver, '/time-share', PHONE);
    const main = unit.getByRole('main');
    await main.getByRole('link', { name: '对账单' }).click();
    // What waits stands first, of whatever month, and only there.
    const waiting = main.locator('section').filter({ has: unit.getByRole('heading', { name: /张等您处理$/ }) });
    const issued = waiting.getByRole('listitem').filter({ hasText: PARTNER }).filter({ hasText: '待您办理' }).first();
    await issued.waitFor();
    await main.getByRole('heading', { name: '其他对账单' }).waitFor();
    expect(await main.getByText('待您办理').count()).toBe(await waiting.getByText('待您办理').count());
    await expectAccessible(unit);
    await fits(unit);
    await issued.getByRole('link').click();

    await main.getByRole('heading', { name: '逐单明细' }).waitFor();
    await main.getByRole('button', { name: '展开全部计费明细' }).click();
    await main.getByText('起步费').first().waitFor();
    await main.getByRole('button', { name: '收起计费明细' }).click();
    const download = unit.waitForEvent('download');
    await main.getByRole('button', { name: '下载 CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/^statement-\d{4}-\d{2}-rst_.*\.csv$/);
    await main.getByRole('button', { name: '提出异议' }).click();
    await main.getByRole('button', { name: '提交异议' }).click();
    await main.getByRole('alert').waitFor();
    await main.getByRole('checkbox').first().check();
    await main.getByLabel('理由').fill('该次还车时车位已满，请核减');
    await expectAccessible(unit);
    await fits(unit);
    await main.getByRole('button', { name: '提交异议' }).click();
    await state(unit, '待企业答复').waitFor();
    await main.getByText(/^企业应在 .+ 前答复；/).waitFor();
    await expectAccessible(unit);
    await fits(unit);
    const path = new URL(unit.url()).pathname.split('/').at(-1) ?? '';

    const partner = await signedIn(browser, '蒋芸', '/partner/statements', PHONE, '租赁企业');
    const desk = partner.getByRole('main');
    await desk
      .locator('section')
      .filter({ has: partner.getByRole('heading', { name: /张等您处理$/ }) })
      .locator(`a[href="/partner/statements/${path}"]`)
      .click();
    await desk.getByText('该次还车时车位已满').waitFor();
    await desk.getByLabel('应收金额').first().fill('五元');
    await desk.getByLabel('答复').fill('经核对，同意核减');
    await desk.getByRole('button', { name: '提交答复' }).click();
    await desk.getByRole('alert').filter({ hasText: '金额不能辨认' }).waitFor();
    expect(await desk.getByLabel('答复').inputValue()).toBe('经核对，同意核减');
    await desk.getByLabel('应收金额').first().fill('1.50');
    await expectAccessible(partner);
    await fits(partner);
    await desk.getByRole('button', { name: '提交答复' }).click();
    await state(partner, '待裁定').waitFor();

    const authority = await signedIn(browser, '刘洋', '/partners/statements');
    const tab = authority.getByRole('navigation', { name: '租赁企业监管' }).getByRole('link', { name: /^对账单/ });
    await tab.getByText(/张等待裁定$/).waitFor();
    const bureau = authority.getByRole('main');
    await bureau.getByText('待您办理').first().waitFor();
    await bureau.getByRole('heading', { name: /张等待裁定$/ }).waitFor();
    // Several months at once, as a list and as one table.
    const to = await bureau.getByLabel('到', { exact: true }).inputValue();
    await bureau.getByLabel('从', { exact: true }).fill(`${String(Number(to.slice(0, 4)) - 1)}${to.slice(4)}`);
    expect(await bureau.getByLabel('到', { exact: true }).inputValue()).not.toBe(to);
    await bureau.getByLabel('到', { exact: true }).fill(to);
    await bureau.getByRole('listitem').filter({ hasText: '双方已确认' }).first().waitFor();
    await bureau.getByText('待您办理').first().waitFor();
    const saved = authority.waitForEvent('download');
    await bureau.getByRole('button', { name: '下载 CSV' }).click();
    expect((await saved).suggestedFilename()).toMatch(/^statements-430200-/);
    await expectAccessible(authority);
    await authority.goto(`/partners/statements/${path}`);
    expect(await bureau.getByLabel('应收金额').first().inputValue()).toBe('1.50');
    await bureau.getByLabel('裁定理由').fill('按企业答复执行');
    await expectAccessible(authority);
    await bureau.getByRole('button', { name: '作出裁定' }).click();
    await state(authority, '待单位确认').waitFor();
    await bureau
      .getByText(/^调整 −/)
      .first()
      .waitFor();

    await unit.reload();
    await main.getByRole('button', { name: '确认对账单' }).click();
    await state(unit, '待企业确认').waitFor();
    await partner.reload();
    // By hand, where the company's own system was not faster.
    desk
      .getByRole('button', { name: '确认对账单' })
      .click()
      .catch(() => undefined);
    await state(partner, '双方已确认').waitFor();
    await unit.emulateMedia({ media: 'print' });
    expect(await main.getByText('用车单位（盖章）').isVisible()).toBe(true);
  });
});
