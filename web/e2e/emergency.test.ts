import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, signedIn } from './staff.ts';

const browser = ownBrowser();

const AUTHORITY = '刘洋';
const PHONE = { width: 390, height: 844 };

const fillIn = async (page: Page, place: string, count: number): Promise<void> => {
  await page.getByLabel('事件类型').selectOption({ label: '防汛抗旱' });
  await page.getByLabel('事件等级').selectOption({ label: '较大（Ⅲ级）' });
  await page.getByLabel('事发地点').fill(place);
  await page.getByLabel('数量').fill(String(count));
  await page.getByLabel('用车事由').fill('防汛抢险');
  await page.getByLabel('提出用车的单位').selectOption({ label: '株洲市生态环境局' });
  await page.getByLabel('提出人').selectOption({ label: cast.approver });
  await page.getByLabel('现场联系电话').fill('13800001234');
};

describe('an emergency', () => {
  it('is called, answered with vehicles, and approved afterwards on a phone', async () => {
    const place = `渌江大堤${String(Date.now() % 100_000)}`;
    const dispatcher = await signedIn(browser, cast.dispatcher, '/emergency');
    await dispatcher.getByRole('link', { name: '发起应急调度' }).click();
    await dispatcher.getByRole('button', { name: '立即调派' }).click();
    await dispatcher.getByRole('link', { name: '请选择事件类型' }).waitFor();
    await fillIn(dispatcher, place, 2);
    // Who calls can drive one of them, not two.
    await dispatcher.getByLabel('驾驶').selectOption({ label: '自驾' });
    await dispatcher.getByRole('button', { name: '立即调派' }).click();
    await dispatcher.getByRole('link', { name: /自驾只能要 1 辆/ }).waitFor();
    await dispatcher.getByLabel('驾驶').selectOption({ label: '派驾驶员' });
    await dispatcher.getByRole('complementary').getByRole('row', { name: '第 1 类 2' }).waitFor();
    await dispatcher.getByRole('button', { name: '立即调派' }).click();
    // The last look: what goes, and what that does to others, confirmed once.
    const last = dispatcher.getByRole('dialog', { name: '确认应急调派？' });
    await last.getByText(`将派出 2 辆车前往${place}：`).waitFor();
    expect(
      await last
        .getByRole('listitem')
        .filter({ hasText: /湘.+ · / })
        .count(),
    ).toBe(2);
    await last.getByText('都是空闲车辆，不影响其他行程。').waitFor();
    await last.getByRole('button', { name: '确认调派' }).click();

    await dispatcher.getByRole('heading', { level: 1, name: place }).waitFor();
    await dispatcher.getByText('所需车辆已全部派出。').waitFor();
    await dispatcher.getByRole('heading', { name: '派出车辆（2 辆）' }).waitFor();
    // Who called, of which unit, and the telephone there, as they were typed.
    const facts = dispatcher.locator('dl');
    for (const fact of [cast.approver, '株洲市生态环境局', '13800001234'])
      await facts.getByText(fact, { exact: true }).waitFor();

    // Whoever drives there is told that it is an emergency, and which.
    const row = dispatcher.getByRole('row').filter({ hasText: '待出车' }).first();
    const driver = await signedIn(browser, await row.locator('td').nth(1).innerText(), '/drive', PHONE);
    const order = driver.getByRole('article').filter({ hasText: place });
    await order.getByText('应急用车', { exact: true }).waitFor();
    await order.getByText('防汛抢险', { exact: true }).waitFor();

    const authority = await signedIn(browser, AUTHORITY, '/emergency', PHONE);
    await authority
      .getByRole('article', { name: place })
      .getByText(/待补办审批，剩 2\d 小时/)
      .waitFor();
    await authority.getByRole('link', { name: place }).click();
    await authority.getByLabel('审批意见（批准时可不填）').fill('情况属实');
    await authority.getByRole('button', { name: '批准', exact: true }).click();
    await authority.getByRole('button', { name: '确认' }).click();
    await authority.getByText('已补办审批', { exact: true }).waitFor();
    expect(await authority.getByRole('button', { name: '批准', exact: true }).count()).toBe(0);

    await dispatcher.reload();
    await dispatcher.getByText('情况属实').waitFor();
    await dispatcher.getByRole('button', { name: '解除应急' }).click();
    const dialog = dispatcher.getByRole('dialog');
    await dialog.getByLabel('解除原因').fill('险情解除');
    await dialog.getByRole('button', { name: '确认解除' }).click();
    await dispatcher.getByText('已解除', { exact: true }).waitFor();
    await dispatcher.getByRole('status').filter({ hasText: '已解除应急' }).waitFor();
    await dispatcher.getByText(`应急已由${cast.dispatcher}解除；共派出 2 辆；已撤回 2 辆。`).waitFor();
    expect(await dispatcher.getByText('所需车辆已全部派出。').count()).toBe(0);
    expect(await dispatcher.getByText('已撤回', { exact: true }).count()).toBe(2);
    // Nothing is on its way there any more, of which a map could tell.
    expect(await dispatcher.getByRole('heading', { name: '车辆位置' }).count()).toBe(0);
  });

  it('that is short of vehicles asks before it takes what there is', async () => {
    const page = await signedIn(browser, cast.dispatcher, '/emergency?call=new');
    await fillIn(page, '天元大桥', 300);
    await page
      .getByRole('complementary')
      .getByText(/仍缺 \d+ 辆/)
      .waitFor();
    await page.getByRole('button', { name: '立即调派' }).click();
    const dialog = page.getByRole('dialog', { name: '确认应急调派？' });
    await dialog.getByText(/车辆不足，将缺 \d+ 辆/).waitFor();
    await dialog.getByRole('button', { name: '返回修改' }).click();
    expect(await page.getByLabel('事发地点').inputValue()).toBe('天元大桥');

    // Nothing of it is lost when the page is loaded anew, not even who calls, until it is dropped.
    await page.reload();
    await page.getByText('已恢复您先前填写、尚未提交的内容。').waitFor();
    expect(await page.getByLabel('事发地点').inputValue()).toBe('天元大桥');
    expect(await page.getByLabel('数量').inputValue()).toBe('300');
    await expect
      .poll(() => page.getByLabel('提出人').evaluate((chosen: HTMLSelectElement) => chosen.selectedOptions[0]?.text))
      .toBe(cast.approver);
    await page.getByRole('button', { name: '不要，从头填写' }).click();
    expect(await page.getByLabel('事发地点').inputValue()).toBe('');
    await page.reload();
    await page.getByLabel('数量').waitFor();
    expect(await page.getByText('已恢复您先前填写').count()).toBe(0);
  });
});

describe('an emergency that was short of vehicles', () => {
  it('is filled up once some come free, and raised beyond what was called for, on one page and one list', async () => {
    const page = await signedIn(browser, cast.dispatcher, '/emergency');
    const serial = String(Date.now() % 100_000);
    // Some days ahead, of a kind of which there are few, so that no other trip is in question.
    const day = new Date(Date.now() + 5 * 24 * 3_600_000 + 8 * 3_600_000).toISOString().slice(0, 10);
    const call = async (place: string, count: number): Promise<string> => {
      await page.goto('/emergency?call=new');
      await fillIn(page, place, count);
      await page.locator('#to').fill(`${day}T14:00`);
      await page.locator('#from').fill(`${day}T10:00`);
      await page.getByLabel('至少座位').fill('15');
      await page.getByLabel(/空闲车辆不足时/).uncheck();
      await page.getByRole('button', { name: '立即调派' }).click();
      await page.getByRole('button', { name: '确认调派' }).click();
      await page.getByRole('heading', { level: 1, name: place }).waitFor();
      return page.url();
    };
    const standDown = async (address: string): Promise<void> => {
      await page.goto(address);
      await page.getByRole('button', { name: '解除应急' }).click();
      await page.getByLabel('解除原因').fill('险情解除');
      await page.getByRole('button', { name: '确认解除' }).click();
      await page.getByText('已解除', { exact: true }).first().waitFor();
    };
    // All that there are go to the first.
    const first = await call(`渌江一号堤${serial}`, 40);
    await page.getByText(/^缺 \d+ 辆：/).waitFor();
    const place = `渌江二号堤${serial}`;
    const short = await call(place, 1);
    await page.getByText(/^缺 1 辆：/).waitFor();
    await page.getByText(/现在没有符合要求、可以补派的车辆或驾驶员/).waitFor();
    expect(await page.getByRole('button', { name: '补派' }).count()).toBe(0);

    await standDown(first);
    await page.goto(short);
    await page.getByText('现在可补派 1 / 1 辆，在原申请数量之内，不另审批。').waitFor();
    await page.getByRole('button', { name: '补派' }).click();
    const look = page.getByRole('dialog', { name: '确认补派？' });
    await look.getByText(`将派出 1 辆车前往${place}：`).waitFor();
    await look.getByRole('button', { name: '确认补派' }).click();
    await page.getByRole('status').filter({ hasText: '已补派 1 辆。' }).waitFor();
    await page.getByText('所需车辆已全部派出。').waitFor();
    await page.getByRole('cell', { name: '补派', exact: true }).waitFor();

    await page.getByRole('button', { name: '增派', exact: true }).click();
    const raise = page.getByRole('dialog', { name: '增派车辆' });
    await raise.getByRole('button', { name: '确认增派' }).click();
    await raise.getByText('请至少填写 1 辆').waitFor();
    await raise.getByLabel(/再派几辆/).fill('1');
    await raise.getByText('现在能派 1 / 1 辆。').waitFor();
    await raise.getByLabel('增派原因').fill('水位继续上涨');
    await raise.getByRole('button', { name: '确认增派' }).click();
    await page.getByRole('status').filter({ hasText: '已增派 1 辆，待补办审批。' }).waitFor();
    await page.getByRole('cell', { name: '增派 1', exact: true }).waitFor();
    await expectAccessible(page);

    // The authority decides on it by itself, and what was called for before goes on.
    const authority = await signedIn(browser, AUTHORITY, '/emergency', PHONE);
    const card = authority.getByRole('article', { name: place }).filter({ hasText: '水位继续上涨' });
    await card.getByRole('link', { name: place }).click();
    await authority.getByText('这是一次增派，另行补办审批。').waitFor();
    await authority.getByLabel('审批意见（批准时可不填）').fill('不必增派');
    await authority.getByRole('button', { name: '不予批准' }).click();
    await authority.getByRole('button', { name: '确认' }).click();
    await authority.getByText('未获批准', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('未获批准', { exact: true }).waitFor();
    await page.getByRole('row').filter({ hasText: '增派 1' }).getByText('已撤回').waitFor();
    await page.getByText('所需车辆已全部派出。').waitFor();
    await standDown(short);
  });
});

describe('everyone can use', () => {
  it('the call for vehicles, in both languages and in 长辈版', async () => {
    const page = await signedIn(browser, cast.dispatcher, '/emergency?call=new', { width: 390, height: 4000 });
    await page.getByRole('complementary').getByRole('table').waitFor();
    // What the look has found lies below the form: a button there says it and leads to it.
    await page.getByRole('button', { name: /现在能派 \d+ \/ \d+ 辆/ }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('preview-title');
    await expectAccessible(page);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});
