import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ownBrowser } from './own-browser.ts';
import { cast, signedIn, soon } from './staff.ts';

const browser = ownBrowser();

const PHONE = { width: 390, height: 844 };
const destination = '龙门镇饮用水源地';

const fillIn = async (page: Page, telephone: string, from = soon()): Promise<void> => {
  await page.getByLabel('去哪里').fill(destination);
  await page.getByLabel('出发').fill(from);
  await page.getByLabel('返回').fill(soon(2));
  await page.getByLabel('事由').fill('环境执法检查');
  await page.getByLabel('乘车人数').fill('2');
  await page.getByLabel('联系电话').fill(telephone);
  await page.getByLabel('上车地点').fill('本单位南门');
};

/** Makes a request and gives its address. */
const request = async (page: Page, from?: string): Promise<string> => {
  await fillIn(page, '13800001234', from);
  await page.getByRole('button', { name: '提交审批' }).click();
  await page.getByRole('heading', { name: '等待本单位审批' }).waitFor();
  return new URL(page.url()).pathname;
};

/** Approves the one request to the destination in two taps. */
const approve = async (page: Page): Promise<void> => {
  const card = page.getByRole('article', { name: destination });
  await card.getByRole('button', { name: '批准' }).click();
  await card.getByRole('button', { name: '确认批准' }).click();
  await page.getByText(`已批准去${destination}的申请`).waitFor();
};

/** Confirms what the board of the day proposes; gives the driver's name. */
const dispatch = async (page: Page): Promise<string> => {
  await page.getByRole('region', { name: '待派申请' }).getByRole('button', { name: destination }).click();
  const driver = page.getByLabel('驾驶员', { exact: true });
  await driver.waitFor();
  await page.getByText(`${destination}（拟派）`).first().waitFor();
  const name = await driver.locator('option:checked').innerText();
  await page.getByRole('button', { name: '确认派车' }).click();
  await page.getByText(/已派车，派车单 派\d{8}-\w+。/).waitFor();
  return name.split(' · ')[0] ?? '';
};

describe('the main job', () => {
  it('passes through four people, from the request to the receipt', async () => {
    const requester = await signedIn(browser, cast.requester, '/request-car');
    const from = soon();
    // Shortly before midnight it leaves tomorrow.
    const day = from.slice(0, 10);
    const path = await request(requester, from);

    const approver = await signedIn(browser, cast.approver, '/approve', PHONE);
    await approve(approver);

    const dispatcher = await signedIn(browser, cast.dispatcher, `/dispatch?date=${day}`);
    const driverName = await dispatch(dispatcher);

    const driver = await signedIn(browser, driverName, '/drive', PHONE);
    const trip = driver.getByRole('article').filter({ hasText: destination });
    const out = Number(await trip.getByLabel('出车里程表（公里）').inputValue());

    // Without a connection the departure waits on the device, and goes out by itself once there is one.
    await driver.context().setOffline(true);
    await trip.getByRole('button', { name: '出车' }).click();
    await trip.getByText('已记在本机，等待发送').waitFor();
    await driver.context().setOffline(false);
    await trip.getByText(/已出车 · [\d,]+ km/).waitFor();
    expect(await trip.getByText('等待发送').count()).toBe(0);

    await trip.getByLabel('收车里程表（公里）').fill(String(out + 12));
    // So far in so short a time is asked about.
    await trip.getByLabel('情况说明').fill('补录昨日里程');
    await trip.getByLabel('过路费（元，可不填）').fill('15.5');
    await trip.getByRole('button', { name: '收车' }).click();
    await trip.getByText(/已收车 · [\d,]+ km · 行驶 12 km/).waitFor();

    await requester.goto(path);
    await requester.getByRole('heading', { name: '行程结束，请填写回执' }).waitFor();
    await requester.getByLabel('很满意').check();
    await requester.getByRole('button', { name: '提交回执并办结' }).click();
    await requester.getByRole('heading', { name: `去${destination}的行程已办结` }).waitFor();
    expect(await requester.getByText('¥15.50').first().isVisible()).toBe(true);

    const sheet = await requester.pdf({ format: 'A4' });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});

describe('a request for a car', () => {
  it('that is refused keeps what was typed and says beside the field what is wrong, even after a reload', async () => {
    const page = await signedIn(browser, cast.requester, '/request-car', PHONE);
    await fillIn(page, '1380000');
    await page.getByRole('button', { name: '提交审批' }).click();

    await page.getByRole('alert').getByText('没有办成，原因如下').waitFor();
    const telephone = page.getByLabel('联系电话');
    expect(await telephone.getAttribute('aria-invalid')).toBe('true');
    expect(await telephone.inputValue()).toBe('1380000');

    await page.reload();
    await page.getByLabel('去哪里').waitFor();
    expect(await page.getByLabel('去哪里').inputValue()).toBe(destination);
    expect(await telephone.inputValue()).toBe('1380000');
  });

  it('outlives a sign-in that has ended: what was typed is there after signing in again', async () => {
    const page = await signedIn(browser, cast.requester, '/request-car');
    await fillIn(page, '13800001234');
    await page.evaluate(() => {
      for (const [name, text] of Object.entries(sessionStorage) as [string, string][])
        if (name.startsWith('oidc.user:'))
          sessionStorage.setItem(name, JSON.stringify({ ...(JSON.parse(text) as object), access_token: 'ended' }));
    });
    await page.getByRole('button', { name: '提交审批' }).click();
    await page.getByText('登录已过期，您填写的内容仍在。').waitFor();
    expect(await page.getByLabel('去哪里').inputValue()).toBe(destination);

    await page.getByRole('button', { name: '重新登录' }).click();
    await page.getByText('登录已过期，您填写的内容仍在。').waitFor({ state: 'detached' });
    const person = page.getByRole('button', { name: cast.requester });
    await person.or(page.getByLabel('去哪里')).first().waitFor();
    if (await person.first().isVisible()) await person.first().click();
    await page.getByLabel('去哪里').waitFor();
    expect(await page.getByLabel('去哪里').inputValue()).toBe(destination);
    await page.getByRole('button', { name: '提交审批' }).click();
    await page.getByRole('heading', { name: '等待本单位审批' }).waitFor();
  });

  it('can be taken back with a reason before it is driven', async () => {
    const page = await signedIn(browser, cast.requester, '/request-car');
    await request(page);
    await page.getByRole('button', { name: '撤销申请' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('撤销原因').fill('会议改期');
    await dialog.getByRole('button', { name: '确认撤销' }).click();
    await page.getByRole('heading', { name: '这份申请已撤销' }).waitFor();
    expect(await page.getByText('会议改期').first().isVisible()).toBe(true);
  });
});

describe('the staff section', () => {
  it('shows a person what his roles open, and helps who comes to another page', async () => {
    const page = await signedIn(browser, cast.driver, '/dispatch');
    await page.getByRole('heading', { name: '这一页不在您的职责内' }).waitFor();
    const places = await page.getByRole('navigation', { name: '公务用车' }).getByRole('link').allInnerTexts();
    expect(places.map((text) => text.split(/\s/)[0])).toEqual(['出车']);
    await page.getByRole('link', { name: '回到我的工作' }).click();
    await page.waitForURL(/\/drive$/);
  });

  it('keeps the present page in sight on a phone, and the others behind “more” by key and by touch', async () => {
    const page = await signedIn(browser, cast.approver, '/policy', PHONE);
    const nav = page.getByRole('navigation', { name: '公务用车' });
    const present = nav.getByRole('link', { name: '政策' });
    const isInSight = async (): Promise<boolean> => {
      const { x, width } = (await present.boundingBox()) ?? { x: 0, width: Infinity };
      return x >= 0 && x + width <= PHONE.width;
    };
    expect(await present.getAttribute('aria-current')).toBe('page');
    expect(await isInSight()).toBe(true);

    await nav.getByRole('button', { name: '更多' }).press('Enter');
    await page.keyboard.press('Tab');
    await nav.getByRole('link', { name: '约车' }).waitFor();
    await page.keyboard.press('Escape');
    await nav.getByRole('link', { name: '车辆' }).waitFor({ state: 'hidden' });

    await nav.getByRole('button', { name: '更多' }).click();
    await nav.getByRole('link', { name: '车辆' }).click();
    await page.waitForURL(/\/fleet$/);
    await nav.getByRole('link', { name: '门岗' }).waitFor({ state: 'hidden' });
    expect(await nav.getByRole('link', { name: '车辆' }).getAttribute('aria-current')).toBe('page');
  });
});
