import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bodyNamed } from '../../functions/local/demo/bodies.ts';
import { peopleIn } from '../../functions/local/demo/people.ts';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { signedIn, soon } from './staff.ts';

const browser = ownBrowser();

/** People of a unit in which no other test asks for cars. */
const unitId = bodyNamed('education').unit.id;
const nameOf = (role: 'UNIT_STAFF' | 'UNIT_MANAGER'): string => peopleIn(unitId, role)[0]?.name ?? '';

/** On a phone tall enough that nothing lies under the bar at its foot. */
const PHONE = { width: 390, height: 4000 };

const askForCar = async (page: Page, destination: string): Promise<void> => {
  await page.goto('/request-car');
  await page.getByLabel('去哪里').fill(destination);
  await page.getByLabel('出发').fill(soon(1));
  await page.getByLabel('返回').fill(soon(3));
  await page.getByLabel('事由').fill('学校安全检查');
  await page.getByLabel('联系电话').fill('13800001234');
  await page.getByLabel('上车地点').fill('本单位南门');
  await page.getByRole('button', { name: '提交审批' }).click();
  await page.getByRole('heading', { name: '等待本单位审批' }).waitFor();
};

/** The way to the notices, with how many are unread. */
const badge = (page: Page): Locator => page.getByRole('link', { name: /^通知/ });
/** As when one comes back to the tab. */
const lookAgain = (page: Page): Promise<void> =>
  page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
/** What is told comes by the stream, a moment later: one looks until it is there. */
const seen = (page: Page, what: Locator): Promise<void> =>
  expect
    .poll(
      async () => {
        await lookAgain(page);
        return what.count();
      },
      { timeout: 30_000, interval: 500 },
    )
    .toBeGreaterThan(0);
const unread = (page: Page, count: number): Promise<void> =>
  seen(page, badge(page).getByText(`${String(count)} 条未读`, { exact: true }));
const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

describe('notices', () => {
  it('reach who has to act, lead there, and are read', async () => {
    const manager = await signedIn(browser, nameOf('UNIT_MANAGER'), '/notices', PHONE);
    // What other tests have told the same manager is read first.
    await manager.getByRole('heading', { level: 1, name: /未读通知/ }).waitFor();
    const all = manager.getByRole('button', { name: '全部标为已读' });
    if (await all.isVisible()) await all.click();
    await heading(manager, '没有未读通知');

    const clerk = await signedIn(browser, nameOf('UNIT_STAFF'), '/my-requests');
    await askForCar(clerk, '渌口区第一中学');

    await unread(manager, 1);
    await heading(manager, '1 条未读通知');
    await expectAccessible(manager);

    // A second one is said by itself to who cannot see the badge change.
    await askForCar(clerk, '攸县第三小学');
    await seen(manager, manager.getByRole('status').getByText(/^新通知：.*攸县第三小学/));
    await unread(manager, 2);

    // Followed, a notice leads to the very request among those that wait, and is read.
    await manager.getByRole('link', { name: /申请用车.*渌口区第一中学/ }).click();
    await manager.waitForURL(/\/approve\?request=req_/);
    const card = manager.getByRole('article', { name: '渌口区第一中学' });
    const request = manager.getByRole('listitem').filter({ has: card });
    await expect.poll(() => request.evaluate((element) => element === document.activeElement)).toBe(true);
    await unread(manager, 1);
    await request.getByRole('button', { name: '批准' }).click();
    await request.getByRole('button', { name: '确认批准' }).click();
    await manager.getByText('已批准去渌口区第一中学的申请').waitFor();

    // The other is marked without following it: no badge is left, and the keyboard is at the heading.
    await badge(manager).click();
    await heading(manager, '1 条未读通知');
    await manager.getByRole('button', { name: '标为已读', exact: true }).click();
    await heading(manager, '没有未读通知');
    expect(await manager.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await expect.poll(() => badge(manager).innerText()).toBe('通知');
    const read = manager.getByRole('article').filter({ hasText: '攸县第三小学' });
    expect(await read.getByText('未读').count()).toBe(0);

    // What is decided leads to the request itself.
    await manager.getByRole('link', { name: /申请用车.*渌口区第一中学/ }).click();
    await manager.waitForURL(/\/requests\/req_/);

    await clerk.goto('/notices');
    await heading(clerk, '1 条未读通知');
    await clerk.getByRole('link', { name: /渌口区第一中学的用车申请已批准/ }).waitFor();
    // In another language what the service says is asked for anew, and not left as it was until the next turn.
    await clerk.getByRole('button', { name: 'English' }).click();
    await clerk.getByRole('link', { name: /to 渌口区第一中学 .* is approved/ }).waitFor({ timeout: 10_000 });
    await clerk.getByRole('button', { name: '中文' }).click();
    await clerk.getByRole('button', { name: '全部标为已读' }).click();
    await heading(clerk, '没有未读通知');
    await clerk.reload();
    await heading(clerk, '没有未读通知');
  });

  it('say so while there are none, and when they do not come', async () => {
    const page = await signedIn(browser, peopleIn(unitId, 'UNIT_STAFF')[1]?.name ?? '', '/notices', PHONE);
    await page.getByText('还没有通知').waitFor();
    await page.goto('/my-requests');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await badge(page).click();
    await page.getByRole('alert').getByText('连不上服务').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('还没有通知').waitFor();
  });
});
