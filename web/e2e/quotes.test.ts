import { describe, expect, it } from 'vitest';
import { approvedRequest } from './api.ts';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, signedIn, soon } from './staff.ts';

const browser = ownBrowser();

const PHONE = { width: 390, height: 2400 };
const COMPANY = '株洲通达汽车租赁有限公司';
const tomorrow = soon(24).slice(0, 10);
/** A name that no other run has used: the same data may serve several. */
const place = `比价${String(Date.now() % 1_000_000)}镇`;

describe('a quote', () => {
  it('is asked for, answered line by line, chosen and confirmed in time; of people and other offers nothing is told', async () => {
    await approvedRequest(browser, place, { from: `${tomorrow}T19:00`, to: `${tomorrow}T22:00` }, { distanceKm: 120 });
    const dispatcher = await signedIn(browser, cast.dispatcher, `/dispatch?date=${tomorrow}`);
    const waiting = dispatcher.getByRole('region', { name: '待派申请' });
    await waiting.getByRole('button', { name: place }).click();
    await waiting.getByText('其他来源：').click();
    const rent = waiting.getByRole('region', { name: '比价租车' });
    const asks = rent.getByRole('button', { name: /^向 \d 家企业询价$/ });
    const reasons = waiting.getByLabel(/不用的原因$/);
    // Whoever asks says first why an earlier source is not used.
    await reasons.first().waitFor();
    await asks.click();
    await waiting
      .getByText(/请写明不用/)
      .first()
      .waitFor();
    for (const reason of await reasons.all()) await reason.fill('留作应急值班');
    await asks.click();
    await rent
      .getByText(/等待报价/)
      .first()
      .waitFor();

    const partner = await signedIn(browser, '袁志刚', '/partner/quotes', PHONE, '租赁企业');
    const card = partner
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: '待报价' })
      .filter({ hasText: '约 120 公里' })
      .first();
    await card.getByRole('timer').waitFor();
    expect(await card.innerText()).not.toMatch(new RegExp(`${cast.requester}|${place}|13800001234`));
    await card.getByRole('button', { name: '报价' }).first().click();
    await card.getByLabel('车牌号').fill('湘B12345');
    await card.getByLabel('品牌型号').fill('别克 GL8');
    await card.getByLabel('座位数').fill('7');
    await card.getByLabel('姓名').fill('吴建军');
    await card.getByLabel('手机').fill('13873300001');
    await card.getByLabel('单价').first().fill('很便宜');
    await card.getByLabel('单价').nth(1).fill('0.50');
    await card.getByRole('button', { name: '提交报价' }).click();
    await card.getByRole('alert').filter({ hasText: '第 1 项的单价填 0 至 100,000 元' }).waitFor();
    expect(await card.getByLabel('品牌型号').inputValue()).toBe('别克 GL8');
    await card.getByLabel('单价').first().fill('1');
    await card.getByText('合计 ¥1.50').waitFor();
    await expectAccessible(partner);
    expect(await partner.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await card.getByRole('button', { name: '提交报价' }).click();
    const own = partner.getByRole('main').getByRole('listitem').filter({ hasText: '约 120 公里' }).first();
    await own.getByText('已报价，等待选择').waitFor();

    // The desk sees it without asking, and is led to where offers are compared.
    const answered = waiting
      .getByRole('listitem')
      .filter({ hasText: place })
      .getByText(/^报价 1\/\d 已答/);
    await answered.waitFor();
    await waiting.getByRole('button', { name: place, expanded: true }).click();
    await waiting.getByRole('button', { name: `比较报价：去${place}` }).click();
    await expect.poll(() => rent.evaluate((section) => section === document.activeElement)).toBe(true);
    await dispatcher.reload();
    await rent.getByText('最低报价', { exact: true }).waitFor();
    // What was said then need not be typed again.
    await reasons.first().waitFor();
    for (const reason of await reasons.all()) expect(await reason.inputValue()).toBe('留作应急值班');
    await rent.getByRole('button', { name: `选定 ${COMPANY}` }).click();
    await rent.getByText(/等待企业在/).waitFor();

    await partner.reload();
    await own.getByText('已选中，待确认').waitFor();
    await own.getByRole('timer').waitFor();
    await expectAccessible(partner);
    await own.getByRole('button', { name: '确认派车' }).click();
    await own.getByText('已成交').waitFor();
  });
});
