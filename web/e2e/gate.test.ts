import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, pageKept, signedIn } from './staff.ts';

const browser = ownBrowser();

/** The last one stays. */
const looks = [
  { language: 'en', size: 'large' },
  { language: 'zh', size: 'normal' },
] as const;
const PHONE = { width: 390, height: 844 };

describe('whoever keeps the gate', () => {
  it('lets a vehicle in by its plate, and is told what is wrong with a code', async () => {
    const page = await signedIn(browser, cast.approver, '/gate', PHONE);
    const asked = page.getByLabel('车牌号或入场码');
    await page.getByRole('heading', { name: '今日预约车辆' }).waitFor();
    await asked.fill('000000');
    await page.getByRole('button', { name: '查验' }).click();
    await page.getByRole('status').getByText('没有这个入场码的预约。').waitFor();
    await asked.fill('湘B7Z9Q2');
    await page.getByRole('button', { name: '查验' }).click();
    await page.getByRole('status').getByText('湘B7Z9Q2').waitFor();
    await expectAccessible(page, looks);
  });

  it('takes no space by asking: only who is let through is let in and counted', async () => {
    const page = await signedIn(browser, cast.approver, '/gate', PHONE);
    const main = page.getByRole('main');
    const sent: string[] = [];
    // The hour of the day is not what this is about.
    await page.route('**/graphql**', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      if (text === '') {
        await route.fulfill({ response });
        return;
      }
      const body = JSON.parse(text) as { data?: Record<string, unknown> };
      const check = { allowed: true, reasons: [], until: null, vehicleLimits: null };
      for (const name of Object.keys(body.data ?? {})) sent.push(name);
      if (body.data?.checkPlate !== undefined) body.data.checkPlate = check;
      if (body.data?.admitVehicle !== undefined) body.data.admitVehicle = { check, userErrors: [] };
      await route.fulfill({ response, json: body });
    });
    for (const code of ['042917', '湘B7Z9Q3']) {
      await main.getByLabel('车牌号或入场码').fill(code);
      await main.getByRole('button', { name: '查验' }).click();
      await main.getByRole('status').getByText('可以放行').waitFor();
      expect(sent).not.toContain('admitVehicle');
    }
    const told = page.waitForRequest((request) => request.postData()?.includes('deviceEventId') === true);
    await main.getByRole('button', { name: '放行并计数' }).click();
    expect((await told).postDataJSON()).toMatchObject({ variables: { events: [{ plate: '湘B7Z9Q3' }] } });
    expect(sent).toContain('admitVehicle');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('knows without a connection whom it let in with one, and says nothing of the one before beside the next', async () => {
    const page = await signedIn(browser, cast.approver, '/gate', PHONE);
    const main = page.getByRole('main');
    const answer = main.locator('.answer');
    const pass = { allowed: true, reasons: [], until: null, vehicleLimits: null };
    const hours = [{ from: '00:00', to: '24:00' }];
    const always = { rules: [{ type: 'DAILY', on: {}, hours }], periods: [], closures: [] };
    await page.route('**/graphql**', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const body = JSON.parse(text === '' ? 'null' : text) as { data?: Record<string, unknown> } | null;
      // The hour of the day is not what this is about.
      if (body?.data?.gateList) body.data.place = { ...(body.data.place as object), openingData: always };
      if (body?.data?.checkPlate !== undefined) body.data.checkPlate = pass;
      if (body?.data?.admitVehicle !== undefined) body.data.admitVehicle = { check: pass, userErrors: [] };
      await route.fulfill(body ? { response, json: body } : { response });
    });
    await page.reload();
    await main.getByRole('heading', { name: '今日预约车辆' }).waitFor();
    await page.waitForLoadState('networkidle');
    const ask = async (plate: string, typed = plate) => {
      await main.getByLabel('车牌号或入场码').fill(typed);
      await main.getByRole('button', { name: '查验' }).click();
      await answer.getByText(plate).waitFor();
    };
    await ask('湘B7Z9Q4');
    await main.getByRole('button', { name: '放行并计数' }).click();
    await answer.waitFor({ state: 'detached' });
    await ask('湘B7Z9Q5', '湘ｂ７ｚ９ｑ５');
    await main.getByLabel('车牌号或入场码').fill('湘B7Z');
    await answer.waitFor({ state: 'detached' });
    await main.getByRole('status').filter({ hasText: '待上传' }).waitFor({ state: 'detached' });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().setOffline(true);
    await ask('湘B7Z9Q4');
    await answer.getByText(/驶入/).waitFor();
    await expectAccessible(page, looks);
    const told = page.waitForRequest((request) => request.postData()?.includes('exitCounted') === true);
    await main.getByRole('button', { name: '驶离时漏计，放行但不再计数' }).click();
    await answer.waitFor({ state: 'detached' });
    await ask('湘B7Z9Q4');
    await main.getByRole('button', { name: '驶离时已计数，再放行并计数' }).click();
    await page.context().setOffline(false);
    expect((await told).postDataJSON()).toMatchObject({
      variables: {
        events: [
          { plate: '湘B7Z9Q4', exitMissed: true },
          { plate: '湘B7Z9Q4', exitCounted: true },
        ],
      },
    });
  });

  it('is told which vehicle counts once with an entry at another gate, until that is read', async () => {
    const page = await signedIn(browser, cast.approver, '/gate', PHONE);
    const main = page.getByRole('main');
    const pass = { allowed: true, reasons: [], until: null, vehicleLimits: null };
    await page.route('**/graphql**', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const body = JSON.parse(text === '' ? 'null' : text) as {
        data?: { checkPlate?: object; admitVehicle?: object; reportGateEvents?: { results: object[] } };
      } | null;
      if (body?.data?.checkPlate !== undefined) body.data.checkPlate = pass;
      if (body?.data?.admitVehicle !== undefined) body.data.admitVehicle = { check: pass, userErrors: [] };
      const { results } = body?.data?.reportGateEvents ?? {};
      const otherEntryAt = new Date().toISOString();
      if (body?.data?.reportGateEvents)
        body.data.reportGateEvents.results = (results ?? []).map((one) => ({ ...one, otherEntryAt }));
      await route.fulfill(body ? { response, json: body } : { response });
    });
    await main.getByLabel('车牌号或入场码').fill('湘B7Z9Q8');
    await main.getByRole('button', { name: '查验' }).click();
    await main.getByRole('button', { name: '放行并计数' }).click();
    const told = main.getByRole('status').filter({ hasText: '登记了两次的驶入' });
    await told
      .getByRole('listitem')
      .filter({ hasText: '湘B·7Z9Q8' })
      .getByText(/另有 \d\d:\d\d 驶入/)
      .waitFor();
    await told.getByText('无需重新清点').waitFor();
    // It keeps nobody from the next vehicle.
    await main.getByLabel('车牌号或入场码').fill('湘B7Z9Q9');
    await expectAccessible(page, looks);
    await page.reload();
    await told.getByRole('button', { name: '知道了' }).click();
    await told.waitFor({ state: 'detached' });
    await page.reload();
    await main.getByRole('heading', { name: '今日预约车辆' }).waitFor();
    expect(await told.count()).toBe(0);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('is answered by the list of the day when the connection breaks, which says of when it is', async () => {
    const page = await signedIn(browser, cast.approver, '/gate', PHONE);
    const main = page.getByRole('main');
    await main.getByRole('heading', { name: '今日预约车辆' }).waitFor();
    await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('person:gate-sheet:')));
    await page.context().setOffline(true);
    await main.getByLabel('车牌号或入场码').fill('000000');
    await main.getByRole('button', { name: '查验' }).click();
    const answer = main.getByRole('status').filter({ hasText: '000000' });
    await answer.getByText('按名单不能放行').waitFor();
    await answer.getByText(/离线查验，依据 \d\d:\d\d 的名单/).waitFor();
    await expectAccessible(page, looks);
    // It goes out whatever the list says, and the count waits for the connection.
    await main.getByRole('radio', { name: '驶离' }).check({ force: true });
    await main.getByLabel('车牌号或入场码').fill('湘B7Z9Q2');
    await main.getByRole('button', { name: '查验' }).click();
    await main.getByRole('status').getByText('按名单可以放行').waitFor();
    await main.getByRole('button', { name: '放行并计数' }).click();
    await main.getByRole('status').filter({ hasText: '1 条记录待上传' }).waitFor();
    await main.getByLabel('车牌号或入场码').fill('042 917');
    await main.getByRole('button', { name: '查验' }).click();
    await main.getByRole('button', { name: '放行并计数' }).click();
    await main.getByRole('status').filter({ hasText: '2 条记录待上传' }).waitFor();
    await main.getByLabel('车牌号或入场码').fill('湘B7Z9Q2');
    await main.getByRole('button', { name: '查验' }).click();
    await main.getByRole('button', { name: '放行并计数' }).waitFor();
    // What they were known by is told with them.
    const told = page.waitForRequest((request) => request.postData()?.includes('deviceEventId') === true);
    await page.context().setOffline(false);
    expect((await told).postDataJSON()).toMatchObject({
      variables: { events: [{ plate: '湘B7Z9Q2' }, { code: '042917' }] },
    });
    // What was answered by the list goes with the connection back.
    await main.getByRole('button', { name: '放行并计数' }).waitFor({ state: 'detached' });
    await main.getByRole('status').filter({ hasText: '待上传' }).waitFor({ state: 'detached' });
  });

  it('is told of a lot that is none of theirs, and led to their own', async () => {
    const page = await signedIn(browser, cast.approver, '/gate/plc_00000000000000000000000000', PHONE);
    const main = page.getByRole('main');
    await main.getByText('没有这个停车场，或不属于本单位').waitFor();
    expect(await main.getByRole('button', { name: '查验' }).count()).toBe(0);
    await expectAccessible(page, looks);
    await main.getByRole('link', { name: '本单位停车场的门岗' }).click();
    await main.getByRole('heading', { name: '今日预约车辆' }).waitFor();
  });

  it('keeps counting and checking where the page was begun again without a connection, its lists saying so quietly', async () => {
    const page = await signedIn(browser, cast.approver, '/gate', PHONE);
    const main = page.getByRole('main');
    await main.getByRole('heading', { name: '今日预约车辆' }).waitFor();
    await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('person:gate-sheet:')));
    await pageKept(page);
    await page.context().setOffline(true);
    await page.reload();
    const expected = main.locator('section').filter({ has: page.getByRole('heading', { name: '今日预约车辆' }) });
    const late = main.locator('section').filter({ has: page.getByRole('heading', { name: '超时停放' }) });
    for (const list of [expected, late]) {
      await list.getByText('离线，暂不能查看').waitFor();
      // Nothing to be pressed in vain.
      expect(await list.getByRole('button').count()).toBe(0);
    }
    await main.getByLabel('车牌号或入场码').fill('000000');
    await main.getByRole('button', { name: '查验' }).click();
    await main.getByRole('status').getByText('按名单不能放行').waitFor();
    await expectAccessible(page, looks);
    await page.context().setOffline(false);
    for (const list of [expected, late]) await list.getByText('离线，暂不能查看').waitFor({ state: 'detached' });
  });

  it('fetches its list for a broken connection anew as soon as somebody has reserved', async () => {
    const page = await signedIn(browser, cast.approver, '/gate', PHONE);
    const main = page.getByRole('main');
    let [lists, isReserved] = [0, false];
    await page.route('**/graphql**', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      if (text === '') {
        await route.fulfill({ response });
        return;
      }
      const body = JSON.parse(text) as { data?: { gateList?: object; placeReservations?: object[] } };
      if (body.data?.gateList) lists += 1;
      const [from, to] = [1, 2].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
      if (isReserved)
        body.data?.placeReservations?.push({ id: 'new', state: 'RESERVED', plate: '湘B***88', window: { from, to } });
      await route.fulfill({ response, json: body });
    });
    await page.clock.install();
    await page.reload();
    await main
      .getByText(/今天没有预约|未到|已到|已结束/)
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    const before = lists;
    expect(before).toBeGreaterThan(0);
    isReserved = true;
    await page.clock.fastForward(21_000);
    await main.getByText(/\*\*\*88/).waitFor();
    await expect.poll(() => lists).toBe(before + 1);
    await page.clock.fastForward(21_000);
    await main.getByText(/\*\*\*88/).waitFor();
    expect(lists).toBe(before + 1);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('notes a misuse of a car that has not reserved, is told what it comes to, and finds it in console and appeals', async () => {
    const page = await signedIn(browser, cast.approver, '/gate', PHONE);
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog', { name: '登记违规停放' });
    await main.getByLabel('车牌号或入场码').fill('湘B6K6K6');
    await main.getByRole('button', { name: '登记违规停放' }).click();
    expect(await dialog.getByLabel('车牌号').inputValue()).toBe('湘B6K6K6');
    await dialog.getByRole('button', { name: '确认记违约' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByLabel('车牌号').inputValue()).toBe('湘B6K6K6');
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await dialog.getByLabel('情况说明').fill('占用无障碍车位，经劝说未驶离');
    await dialog.getByRole('button', { name: '确认记违约' }).click();
    await main.getByRole('status').getByText('湘B***K6，近 90 天第 1 次违约。满 3 次限制预约和入场 30 天。').waitFor();

    await page.goto('/unit-places');
    const noted = main.getByRole('listitem').filter({ hasText: '湘B***K6' });
    await noted.getByText('占用无障碍车位，经劝说未驶离').waitFor();
    await page.goto('/appeals');
    await noted.getByText('违反停放规定').waitFor();
  });

  it('registers a gate, is told its client id, and ends it after a second thought', async () => {
    const page = await signedIn(browser, cast.approver, '/gate', PHONE);
    await page.getByRole('link', { name: '管理闸机账号' }).click();
    await page.getByRole('heading', { name: '登记闸机' }).waitFor();
    await page.getByLabel('名称').fill('南门道闸');
    await page.getByRole('button', { name: '登记' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByLabel('名称').inputValue()).toBe('南门道闸');
    await page.getByLabel('厂商').fill('某停车科技');
    await page.getByRole('group', { name: '服务的停车场' }).getByRole('checkbox').first().check();
    await page.getByRole('button', { name: '登记' }).click();
    await page.getByRole('status').getByText('gcl_').waitFor();
    const mine = page.getByRole('article').filter({ has: page.getByRole('heading', { name: '南门道闸' }) });
    await mine.getByRole('button', { name: '停用 南门道闸' }).click();
    await expectAccessible(page, looks);
    await mine.getByRole('button', { name: '确认停用' }).click();
    await mine.getByText('已停用').waitFor();
  });
});

describe('the authority of a city', () => {
  it('chooses a unit and registers a gate for its lots', async () => {
    const page = await signedIn(browser, '刘洋', '/opening', PHONE);
    await page.getByRole('main').getByRole('link', { name: '闸机账号' }).click();
    await page.getByLabel('单位', { exact: true }).selectOption({ label: '株洲市财政局' });
    await page.getByLabel('名称').fill('财政局东门道闸');
    await page.getByLabel('厂商').fill('某停车科技');
    await page.getByRole('group', { name: '服务的停车场' }).getByRole('checkbox').first().check();
    await page.getByRole('button', { name: '登记' }).click();
    await page.getByRole('status').getByText('gcl_').waitFor();
    await page.getByRole('heading', { name: '财政局东门道闸' }).waitFor();
    await expectAccessible(page, looks);
    // Those of one unit are not shown under another.
    await page.getByLabel('单位', { exact: true }).selectOption({ label: '株洲市生态环境局' });
    await page.getByRole('heading', { name: '财政局东门道闸' }).waitFor({ state: 'detached' });
  });
});
