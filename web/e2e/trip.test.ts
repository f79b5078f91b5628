import jsqr from 'jsqr';
import type { Locator, Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address } from './address.ts';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { sendCar } from './sent-car.ts';
import { cast, signedIn, soon, pageKept } from './staff.ts';

const browser = ownBrowser();

const PHONE = { width: 390, height: 844 };

/** How often a page has told the service something that its answers were read for: bodies with an odometer. */
const readingsSent = (page: Page): (() => number) => {
  const sent: Request[] = [];
  page.on('requestfinished', (request) => {
    if (request.postData()?.includes('odometerKm') === true) sent.push(request);
  });
  return () => sent.length;
};

/** A drawn QR code: how many squares it is wide, and where the dark ones lie. */
const drawn = async (svg: Locator): Promise<{ size: number; dark: [x: number, y: number][] }> => {
  const [, , size] = ((await svg.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  const path = (await svg.locator('path').getAttribute('d')) ?? '';
  const dark = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]): [number, number] => [Number(x), Number(y)]);
  return { size: size ?? 0, dark };
};

/** What a camera would read of it. */
const readCode = ({ size, dark }: Awaited<ReturnType<typeof drawn>>): string | undefined => {
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [x, y] of dark)
    for (let i = 0; i < scale * scale; i += 1) {
      const at = ((y * scale + Math.floor(i / scale)) * width + x * scale + (i % scale)) * 4;
      pixels.fill(0, at, at + 3);
    }
  return jsqr.default(pixels, width, width)?.data;
};

describe("the driver's page without a connection", () => {
  it('opens, keeps what is recorded over a reload, and sends it once when the connection is back', async () => {
    const destination = '仙庾镇';
    const { driverName, path, requester } = await sendCar(browser, destination);
    const page = await signedIn(browser, driverName, '/drive', PHONE);
    const trip = page.getByRole('article').filter({ hasText: destination });
    await trip.getByRole('button', { name: '出车' }).waitFor();
    await pageKept(page);
    const sent = readingsSent(page);

    await page.context().setOffline(true);
    const out = Number(await trip.getByLabel('出车里程表（公里）').inputValue());
    await trip.getByRole('button', { name: '出车' }).click();
    await trip.getByText('已记在本机，等待发送').first().waitFor();
    await page.reload();
    await trip.getByText(`出车 ${out.toLocaleString('en-US')} km 已记在本机，等待发送`).waitFor();
    expect(sent()).toBe(0);

    await page.context().setOffline(false);
    await trip.getByText(/已出车 · [\d,]+ km/).waitFor();
    expect(await trip.getByText('等待发送').count()).toBe(0);
    expect(sent()).toBe(1);
    await page.getByRole('navigation', { name: '公务用车', exact: true }).waitFor();
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(/ · (工作日|休息日|调休上班|节假日|\S+节)/);

    await trip.getByLabel('收车里程表（公里）').fill(String(out - 1));
    await trip.getByRole('button', { name: '收车' }).click();
    await trip.getByText(`里程表读数不能小于 ${out.toLocaleString('en-US')}`).waitFor();
    await trip.getByLabel('收车里程表（公里）').fill(String(out + 9));
    await trip.getByRole('button', { name: '收车' }).click();
    await trip.getByText(/出车后行驶 9 公里，平均超过每小时 \d+ 公里.*至少 2 个字/).waitFor();
    await trip.getByLabel('情况说明').fill('补录昨日里程');
    await trip.getByText('停车费、加油充电、交车地点、备注').click();
    await trip.getByLabel('停车费（元）').fill('5');
    // What was taken on is no record without what it cost.
    await trip.getByLabel(/^(加油|充电)量/).fill('20');
    await trip.getByRole('button', { name: '收车' }).click();
    await trip.getByText('请一并填写费用，没有花钱的填 0').waitFor();
    await trip.getByLabel('加油或充电费用（元）').fill('160');
    await trip.getByRole('button', { name: '收车' }).click();
    await trip.getByText(/已收车 · [\d,]+ km · 行驶 9 km/).waitFor();
    await trip.getByText(/^实际 /).waitFor();
    // What he typed with it stands on the finished card.
    await trip.getByText('补录昨日里程', { exact: true }).waitFor();
    await trip.getByText('¥5.00', { exact: true }).waitFor();
    await trip.getByText(/^20\.00 .+ · ¥160\.00$/).waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'large' }]);

    // The requester confirms what was recorded: his receipt closes the trip.
    await requester.goto(path);
    const receipt = requester.locator('#receipt');
    await receipt.getByText('补录昨日里程', { exact: true }).waitFor();
    await receipt.getByText(/^20\.00 .+ · ¥160\.00$/).waitFor();
    // While the receipt shows what was recorded, the dispatch order does not show it once more.
    const order = requester.locator('section').filter({ hasText: '打印派车单' });
    expect(await order.getByText('情况说明', { exact: true }).count()).toBe(0);
    await receipt.getByRole('button', { name: '提交回执并办结' }).click();
    await receipt.getByText('请先选择满意度').first().waitFor();
    await expectAccessible(requester, [{ language: 'zh', size: 'normal' }]);
    await receipt.getByRole('radio', { name: '很满意' }).check({ force: true });
    await requester.reload();
    await receipt.getByText('已恢复您先前填写、尚未提交的内容。').waitFor();
    expect(await receipt.getByRole('radio', { name: '很满意' }).isChecked()).toBe(true);
    await receipt.getByRole('radio', { name: '有出入' }).check();
    await receipt.getByLabel('哪里不对').fill('停车没有花钱');
    await receipt.getByRole('button', { name: '提交回执并办结' }).click();
    await requester.getByRole('heading', { level: 1, name: `去${destination}的行程已办结` }).waitFor();
    await requester.getByText('等待调度员核实').waitFor();

    // The desk has it before it, and sets it right; who disputed it sees what was and what is.
    const desk = await signedIn(browser, cast.dispatcher, '/dispatch');
    const disputes = desk.locator('section').filter({ hasText: '回执有出入' });
    const disputed = disputes.getByRole('listitem').filter({ hasText: destination });
    await disputed.getByText('停车没有花钱').waitFor();
    await expectAccessible(desk, [{ language: 'zh', size: 'large' }]);
    // The notice leads to the order, whose dialog has the same ways to settle it.
    await desk.goto('/notices');
    await desk.getByRole('link', { name: /停车没有花钱/ }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByText('回执有出入').waitFor();
    await dialog.getByText(/停车没有花钱/).waitFor();
    await dialog.getByRole('button', { name: '记录无误' }).waitFor();
    await expectAccessible(desk, [{ language: 'zh', size: 'large' }]);
    await dialog.getByRole('button', { name: '更正' }).click();
    await dialog.getByText('用车人说：“停车没有花钱”').waitFor();
    expect(await dialog.getByLabel('这次更正后，用车人提出的出入即处理完毕').isChecked()).toBe(true);
    expect(await dialog.getByLabel('收车里程表（公里）').inputValue()).toBe(String(out + 9));
    expect(await dialog.getByLabel('出车里程表（公里）').inputValue()).toBe(String(out));
    await dialog.getByLabel('停车费（元）').fill('0');
    await dialog.getByRole('button', { name: '确认更正' }).click();
    await dialog.getByText('请写明更正原因，至少 2 个字').waitFor();
    await dialog.getByLabel('更正原因').fill('票据不属于本次');
    await dialog.getByRole('button', { name: '确认更正' }).click();
    await disputed.waitFor({ state: 'detached' });
    await requester.reload();
    await requester
      .getByText(/^停车费 ¥5\.00 改为 ¥0\.00 · .+ · 票据不属于本次$/)
      .first()
      .waitFor();
    await requester.getByText(/^已更正/).waitFor();
    await requester.getByText('更正登记，出入处理完毕').waitFor();
  });
});

describe('a departure refused when the connection is back', () => {
  it('is told with the return that was to follow it, whose values are kept until it has left', async () => {
    const destination = '古岳峰镇';
    const { driverName } = await sendCar(browser, destination);
    const page = await signedIn(browser, driverName, '/drive', PHONE);
    const trip = page.getByRole('article').filter({ hasText: destination });
    const outKm = trip.getByLabel('出车里程表（公里）');
    const backKm = trip.getByLabel('收车里程表（公里）');
    await trip.getByRole('button', { name: '出车' }).waitFor();
    await pageKept(page);

    await page.context().setOffline(true);
    const out = Number(await outKm.inputValue());
    // Nothing drives so far unrecorded: one digit was mistyped.
    await outKm.fill(String(out + 3000));
    await trip.getByRole('button', { name: '出车' }).click();
    await backKm.fill(String(out + 3009));
    await trip.getByRole('button', { name: '收车' }).click();
    await trip.getByLabel('情况说明').fill('补录昨日里程');
    await trip.getByText('停车费、加油充电、交车地点、备注').click();
    await trip.getByLabel('停车费（元）').fill('5');
    await trip.getByRole('button', { name: '收车' }).click();
    await trip.getByText(/^收车 .* 已记在本机，等待发送/).waitFor();
    await page.reload();
    await trip.getByText(/^收车 .* 已记在本机，等待发送/).waitFor();

    await page.context().setOffline(false);
    const told = trip.getByRole('alert').filter({ hasText: '没有办成' });
    await told.getByText(`收车（${(out + 3009).toLocaleString('en-US')} 公里）也没有办成`).waitFor();
    await told.getByText(/^出车（[\d,]+ 公里）：/).waitFor();
    await page.reload();
    await told.getByText(/^出车（[\d,]+ 公里）：/).waitFor();
    expect(await outKm.inputValue()).toBe(String(out + 3000));
    await expectAccessible(page, [{ language: 'zh', size: 'large' }]);
    await trip.getByRole('button', { name: '知道了' }).click();

    await outKm.fill(String(out));
    // It left when it was first recorded; so the return that was held back counts from then, too.
    const asThen = trip.getByText(/按当时记下的时间 .+ 登记/);
    await asThen.waitFor();
    await trip.getByRole('button', { name: '出车' }).click();
    await trip.getByText(/已出车 · [\d,]+ km/).waitFor();
    expect(await backKm.inputValue()).toBe(String(out + 3009));
    await asThen.waitFor();
    await trip.getByRole('button', { name: '改按现在登记' }).click();
    await asThen.waitFor({ state: 'detached' });
    expect(await trip.getByLabel('情况说明').inputValue()).toBe('补录昨日里程');
    expect(await trip.getByLabel('停车费（元）').inputValue()).toBe('5');
  });
});

describe('a departure recorded while the trip was given to somebody else', () => {
  it('is told with the return behind it on every day, with all that was typed, until the driver puts it away', async () => {
    const destination = '龙凤镇';
    const { driverName } = await sendCar(browser, destination);
    const page = await signedIn(browser, driverName, '/drive', PHONE);
    const trip = page.getByRole('article').filter({ hasText: destination });
    await trip.getByRole('button', { name: '出车' }).waitFor();
    await pageKept(page);
    await page.context().setOffline(true);
    const out = Number(await trip.getByLabel('出车里程表（公里）').inputValue());
    await trip.getByRole('button', { name: '出车' }).click();
    await trip.getByLabel('收车里程表（公里）').fill(String(out));
    await trip.getByText('停车费、加油充电、交车地点、备注').click();
    await trip.getByLabel('停车费（元）').fill('5');
    await trip.getByRole('button', { name: '收车' }).click();
    await trip.getByText(/^收车 .* 已记在本机，等待发送/).waitFor();

    const desk = await signedIn(browser, cast.dispatcher, `/dispatch?date=${soon().slice(0, 10)}`);
    // However many cars are out that day, only rows in sight are drawn.
    await desk.getByRole('searchbox').fill(/湘\S+/.exec(await trip.innerText())?.[0] ?? '');
    await desk
      .getByRole('grid')
      .getByRole('button', { name: new RegExp(`^${destination}`) })
      .first()
      .click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByRole('button', { name: '改派' }).click();
    const driver = dialog.getByLabel('驾驶员', { exact: true });
    // Beside who is taken then stands by what.
    const free = driver.locator('option', { hasText: /^\S+ · \S+$/ }).filter({ hasNotText: driverName });
    await driver.selectOption(await free.first().getAttribute('value'));
    await dialog.getByRole('button', { name: '确认' }).click();
    await desk.getByText('已改派').first().waitFor();

    await page.context().setOffline(false);
    const told = page.getByRole('alert').filter({ hasText: '以下登记没有记入系统' });
    await told.getByText(destination).waitFor();
    await trip.waitFor({ state: 'detached' });
    const isWhole = async (): Promise<void> => {
      await told.getByRole('heading', { name: '出车没有记入' }).waitFor();
      await told.getByText('这趟行程已改派给他人，不再由您驾驶。').waitFor();
      await told.getByText(/派\d{8}-\w+/).waitFor();
      await told.getByRole('heading', { name: '收车没有记入' }).waitFor();
      expect(await told.getByText(`${out.toLocaleString('en-US')} 公里`, { exact: true }).count()).toBe(2);
      await told.getByText('¥5.00', { exact: true }).waitFor();
      await told.getByText('联系派车的调度员').waitFor();
      await told.getByRole('link', { name: /^致电调度 0731-\d+$/ }).waitFor();
    };
    await isWhole();
    await page.goto(`/drive?date=${soon(48).slice(0, 10)}`);
    await isWhole();
    await expectAccessible(page);
    await told.getByRole('button', { name: /知道了|Understood/ }).click();
    await told.waitFor({ state: 'detached' });
    await page.goto('/drive');
    await page.getByText(/同步$/).first().waitFor();
    expect(await told.count()).toBe(0);
  });
});

describe('a trip on its way', () => {
  it('takes longer, goes on with another car, and with another driver, each in a dialog that all can use', async () => {
    const destination = '均楚镇';
    const { driverName } = await sendCar(browser, destination);
    const page = await signedIn(browser, driverName, '/drive');
    const trip = page.getByRole('article').filter({ hasText: destination });
    await trip.getByText(/^最早 .* 可以出车$/).waitFor();
    const out = Number(await trip.getByLabel('出车里程表（公里）').inputValue());
    await trip.getByRole('button', { name: '出车' }).click();
    await trip.getByText(/已出车 · [\d,]+ km/).waitFor();
    await trip.getByLabel('收车里程表（公里）').fill(String(out + 5));
    const dialog = page.getByRole('dialog');
    const look = () => expectAccessible(page, [{ language: 'zh', size: 'normal' }]);

    await trip.getByRole('button', { name: '延长用车' }).click();
    await look();
    await dialog.getByLabel('延长到').fill(soon(-24));
    await dialog.getByRole('button', { name: '确认延长' }).click();
    await dialog.getByRole('alert').first().waitFor();
    await dialog.getByRole('button', { name: '不延长' }).click();

    await trip.getByRole('button', { name: '车辆故障，换车' }).click();
    const car = dialog.getByLabel('接替的车辆');
    await car.waitFor();
    await look();
    const next = (await car.locator('option').nth(1).innerText()).split(' · ').slice(0, 1).join('');
    await car.selectOption({ index: 1 });
    await dialog.getByLabel('故障车辆里程表（公里）').fill(String(out + 5));
    await dialog.getByLabel('故障地点').fill('炎陵服务区');
    await dialog.getByLabel('故障情况').fill('爆胎');
    await dialog.getByRole('button', { name: '确认' }).click();
    await trip.getByText(next).first().waitFor();
    expect(await trip.getByLabel('出车里程表（公里）').inputValue()).not.toBe(String(out + 5));
    await trip.getByRole('button', { name: '出车' }).click();
    await trip.getByRole('button', { name: '收车' }).waitFor();

    await trip.getByRole('button', { name: '交接给其他驾驶员' }).click();
    const driver = dialog.getByLabel('接手的驾驶员');
    await driver.waitFor();
    await look();
    const nextDriver = await driver.locator('option').nth(1).innerText();
    await driver.selectOption({ index: 1 });
    await dialog.getByLabel('当前里程表（公里）').fill('1');
    await dialog.getByRole('button', { name: '确认' }).click();
    await dialog.getByText(/^里程表读数不能小于/).waitFor();
    await dialog.getByRole('button', { name: '返回' }).click();
    expect(nextDriver).not.toBe(driverName);
  });
});

describe('a trip whose car breaks down with nothing to take over', () => {
  it('is ended where it stands, waits for the rest with who asked for it, and its paper is genuine all the same', async () => {
    const destination = '云田镇';
    const { driverName, path, requester } = await sendCar(browser, destination);
    const page = await signedIn(browser, driverName, '/drive', PHONE);
    const trip = page.getByRole('article').filter({ hasText: destination });
    await trip.getByRole('button', { name: '出车' }).click();
    await trip.getByText(/已出车 · [\d,]+ km/).waitFor();
    await trip.getByRole('button', { name: '车辆故障，换车' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^推荐：/).waitFor();
    await dialog.getByLabel('故障情况').fill('变速箱故障');
    await dialog.getByRole('button', { name: '无车接替，就地终止' }).click();
    await expect.poll(() => dialog.getByLabel('故障情况').inputValue()).toBe('变速箱故障');
    await dialog.getByRole('button', { name: '终止行程' }).click();
    await dialog.getByText('请写明故障地点，至少 2 个字').waitFor();
    const out = (await dialog.getByLabel('故障车辆里程表（公里）').getAttribute('min')) ?? '';
    await dialog.getByLabel('故障车辆里程表（公里）').fill(out);
    await dialog.getByLabel('故障地点').fill('沪昆高速 K1024');
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await dialog.getByRole('button', { name: '终止行程' }).click();
    await trip.getByText('行程已在“沪昆高速 K1024”终止').waitFor();

    await requester.goto(path);
    await requester.getByRole('heading', { name: '原车途中故障，剩余行程等待派车' }).waitFor();
    await requester.getByRole('heading', { name: /^第 1 辆车/ }).waitFor();
    const href = (await requester.locator('article figure a').getAttribute('href')) ?? '';
    await requester.goto('/requests');
    const listed = requester.getByRole('listitem').filter({ hasText: destination }).first();
    await listed.getByText('原车途中故障，剩余行程等待派车').waitFor();
    const desk = await signedIn(browser, cast.dispatcher, '/dispatch');
    const card = desk.getByRole('region', { name: '待派申请' }).getByRole('button', { name: destination });
    await card.getByText(/^自 .* 起等候$/).waitFor();
    expect(await card.innerText()).not.toMatch(/后出发|应派未派|出发时间已过/);
    await requester.goto(new URL(href).pathname);
    await requester.getByRole('status').getByText('派车单属实').waitFor();
    await requester.goto('/orders/nowhere');
    await requester.getByRole('heading', { name: '没有这张派车单' }).waitFor();
  });
});

describe('a printed 派车单', () => {
  it('fits one page, and its QR code leads to the answer whether it holds', async () => {
    const { path, requester } = await sendCar(browser, '白关镇');
    await requester.goto(path);
    await requester.getByRole('button', { name: '打印派车单' }).waitFor();
    const sheet = await requester.pdf({ format: 'A4' });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    const link = requester.locator('article figure a');
    const href = await link.getAttribute('href');
    expect(readCode(await drawn(link.locator('svg')))).toBe(href);
    const { pathname, origin } = new URL(href ?? '');
    expect(origin).toBe(new URL(address).origin);

    const stranger = await signedIn(browser, cast.approver, pathname, PHONE);
    await stranger.getByRole('status').getByText('有效', { exact: true }).waitFor();
    await stranger.getByText(/派\d{8}-\w+/).waitFor();
    expect(await stranger.getByText('13800001234').count()).toBe(0);
    await expectAccessible(stranger, [{ language: 'zh', size: 'normal' }]);
    await stranger.goto(pathname.replace(/\w$/, (last) => (last === '0' ? '1' : '0')));
    await stranger.getByRole('status').getByText('查无此单').waitFor();
  });
});
