import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, signedIn, soon } from './staff.ts';

const browser = ownBrowser();

const PHONE = { width: 390, height: 2400 };
const destination = '渌口区农业农村局';

describe('a shared car that a dispatcher sends', () => {
  it('is chosen among the nearest, told to who drives it, and unlocked from his request', async () => {
    const requester = await signedIn(browser, cast.requester, '/request-car', PHONE);
    await requester.getByLabel('去哪里').fill(destination);
    await requester.getByLabel('往返公里').fill('40');
    // So late that nobody else who takes a car here finds it at hand.
    const from = soon(5);
    await requester.getByLabel('出发').fill(from);
    await requester.getByLabel('返回').fill(soon(7));
    await requester.getByLabel('事由').fill('现场核查');
    await requester.getByLabel('乘车人数').fill('2');
    await requester.getByRole('radio', { name: '自驾' }).check();
    await requester.getByLabel('联系电话').fill('13800001234');
    await requester.getByLabel('上车地点').fill('本单位南门');
    await requester.getByRole('button', { name: '提交审批' }).click();
    await requester.getByRole('heading', { name: '等待本单位审批' }).waitFor();
    const path = new URL(requester.url()).pathname;

    const approver = await signedIn(browser, cast.approver, '/approve', PHONE);
    const card = approver.getByRole('article', { name: destination });
    await card.getByRole('button', { name: '批准' }).click();
    await card.getByRole('button', { name: '确认批准' }).click();
    await approver.getByText(`已批准去${destination}的申请`).waitFor();

    const dispatcher = await signedIn(browser, cast.dispatcher, `/dispatch?date=${from.slice(0, 10)}`);
    await dispatcher.getByRole('region', { name: '待派申请' }).getByRole('button', { name: destination }).click();
    await dispatcher.getByText('其他来源：拼车、邻近单位、分时租赁、社会租赁').click();
    const cars = dispatcher.getByRole('button', { name: /^派这辆：/ });
    await cars.first().waitFor();
    expect(await cars.count()).toBeGreaterThan(1);
    const plate = ((await cars.nth(1).getAttribute('aria-label')) ?? '').replace('派这辆：', '');
    // Without a word on the sources before it, nothing is sent, and nothing typed is lost.
    await cars.nth(1).click();
    const reasons = dispatcher.getByLabel(/不用的原因$/);
    await dispatcher.getByRole('alert').first().waitFor();
    for (const reason of await reasons.all()) await reason.fill('留作应急值班');
    await cars.nth(1).click();
    await dispatcher.getByText(/已派车，派车单 派\d{8}-\w+。/).waitFor();

    await requester.goto(path);
    const shared = requester.locator('section').filter({ has: requester.getByRole('heading', { name: '分时租车' }) });
    await shared.getByText(plate).first().waitFor();
    await shared.getByText('取车站点').waitFor();
    await shared.getByRole('link', { name: /高德地图/ }).waitFor();
    await requester.getByText('出车、收车以分时租赁的开锁、还车为准').waitFor();
    await expectAccessible(requester);
    await shared.getByRole('link', { name: /租车订单|开锁/ }).click();
    await requester.getByRole('heading', { name: '当前用车' }).waitFor();
    await requester.getByText('本单随派车单办理').waitFor();
    expect(await requester.getByRole('button', { name: '取消预订' }).count()).toBe(0);
    await expectAccessible(requester, [{ language: 'zh', size: 'normal' }]);
  });
});
