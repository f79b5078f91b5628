import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, show } from './browser.ts';
import { citizen } from './citizen.ts';
import { ownBrowser } from './own-browser.ts';
import { signedIn } from './staff.ts';

const browser = ownBrowser();

const MANAGER = '王志强';
/** Manager of the unit whose stadium a club asks for. */
const GROUND_MANAGER = '宋德华';

/** Somebody reserves a space of a lot at the hours that the page proposes. */
const reserveAt = async (page: Page, placeId: string): Promise<void> => {
  await page.goto(`/places/${placeId}`);
  await page.getByRole('button', { name: '开始预约' }).click();
  await page.getByLabel('号牌号码').fill('湘B7C1D2');
  await page.getByLabel('我的车不是营运车辆').check();
  await page.getByLabel('手机号码').fill('15766660001');
  await page.getByRole('button', { name: '获取验证码' }).click();
  const shown = await page.getByText('这里不发短信').textContent();
  await page.getByLabel('验证码').fill(/\d{6}/.exec(shown ?? '')?.[0] ?? '');
  await page.getByRole('button', { name: '验证', exact: true }).click();
  await page.getByRole('button', { name: '预约车位' }).click();
  await page.getByRole('heading', { name: '预约成功' }).waitFor();
};

describe('the manager of a unit', () => {
  it('sees who is expected, keeps spaces back in place, and what was typed stays when refused', async () => {
    const page = await signedIn(browser, MANAGER, '/unit-places', { width: 390, height: 4000 });
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    await main.getByRole('heading', { name: /株洲市生态环境局/ }).waitFor();
    await main.getByRole('heading', { name: '预约与在场' }).waitFor();
    await main
      .getByText(/这一天没有预约|待到场/)
      .first()
      .waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

    await main.getByRole('button', { name: '调整车位' }).click();
    const kept = dialog.getByLabel('公务保留');
    const before = await kept.inputValue();
    await kept.fill('9999');
    await dialog.getByLabel('原因').fill('临时公务保障');
    await dialog.getByRole('button', { name: '确认调整' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await kept.inputValue()).toBe('9999');
    expect(await dialog.getByLabel('原因').inputValue()).toBe('临时公务保障');
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    for (const spaces of [String(Number(before) + 1), before]) {
      await kept.fill(spaces);
      await dialog.getByLabel('原因').fill('临时公务保障');
      await dialog.getByRole('button', { name: '确认调整' }).click();
      await main.getByRole('status').filter({ hasText: '车位已调整' }).waitFor();
      await main.getByText('公务保留').locator('..').getByText(spaces, { exact: true }).waitFor();
      if (spaces !== before) await main.getByRole('button', { name: '调整车位' }).click();
    }
  });

  it('sees the day of the courts and the month, answers a club, and the notice leads there', async () => {
    const page = await signedIn(browser, GROUND_MANAGER, '/notices', { width: 390, height: 4000 });
    const main = page.getByRole('main');
    await main.getByRole('link', { name: /株洲老友足球社/ }).click();
    const series = main.getByRole('article', { name: '株洲老友足球社' });
    await series.getByText('待同意').waitFor();
    await series.getByRole('button', { name: '不同意' }).click();
    await series.getByRole('alert').waitFor();
    await expectAccessible(page);

    await main.getByLabel('选择场所').selectOption({ label: '株洲市文化旅游广电体育局体育场' });
    const code = main.getByLabel('签到码');
    await code.fill('12');
    await main.getByRole('button', { name: '签到', exact: true }).click();
    await main.getByText('签到码是六位数字，请核对').waitFor();
    await code.fill('000 000');
    await main.getByText('签到码是六位数字，请核对').waitFor({ state: 'detached' });
    await main.getByRole('button', { name: '签到', exact: true }).click();
    await main.getByRole('alert').filter({ hasText: '没有这个场地预约' }).waitFor();
    expect(await code.inputValue()).toBe('000 000');
    await expectAccessible(page, [{ language: 'zh', size: 'large' }]);

    const tomorrow = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);
    await main.getByLabel('选择日期').last().fill(tomorrow);
    const slots = main.getByRole('region', { name: '场次' });
    await slots.getByText('138****8010').waitFor();
    await slots.getByText('候补 1 人').waitFor();
    await main.getByRole('heading', { name: /月度统计/ }).waitFor();
    await main.getByRole('link', { name: '下载月度表格' }).waitFor();
    expect(await main.getByLabel('签到码').count()).toBe(0);
    for (const size of ['large', 'normal'] as const) {
      await show(page, 'zh', size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await expectAccessible(page);

    await series.getByRole('button', { name: '同意', exact: true }).click();
    await main.getByText('其他长期预约').click();
    await series.getByText('已同意').waitFor();
  });

  it('sets on which terms a court is booked; what was typed stays when refused', async () => {
    const page = await signedIn(browser, GROUND_MANAGER, '/unit-places', { width: 390, height: 4000 });
    const main = page.getByRole('main');
    await main.getByLabel('选择场所').selectOption({ label: '株洲市文化旅游广电体育局体育场' });
    const terms = main.getByRole('region', { name: '预约条件' });
    const dialog = page.getByRole('dialog');
    const court = terms.getByRole('listitem').filter({ hasText: '五人制足球场' });
    const change = async (): Promise<void> => {
      await court.getByRole('button', { name: /^更改条件/ }).click();
      await dialog.getByText('已预约的场次').waitFor();
    };
    await change();
    const cutOff = dialog.getByLabel('开场前多少分钟截止');
    const before = await cutOff.inputValue();
    await dialog.getByLabel('每场时长（分钟）').fill('50');
    await dialog.getByLabel('可约时段从').fill('22:00');
    await dialog.getByLabel('原因').fill('冬季提前截止');
    await dialog.getByRole('button', { name: '确认更改' }).click();
    await dialog.getByText('请填写开始和结束').first().waitFor();
    await dialog.getByLabel('可约时段从').fill('');
    await dialog.getByLabel('到', { exact: true }).fill('');
    await dialog.getByRole('button', { name: '确认更改' }).click();
    await dialog.getByText('数值不在允许范围内。').first().waitFor();
    expect(await dialog.getByLabel('每场时长（分钟）').inputValue()).toBe('50');
    await dialog.getByRole('radio', { name: '先到先得' }).check({ force: true });
    await dialog
      .getByText(/^(将取消 \d+ 个已预约的场次|株洲老友足球社的长期预约正等待答复)/)
      .first()
      .waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await page.keyboard.press('Escape');

    for (const minutes of ['180', before]) {
      await change();
      await cutOff.fill(minutes);
      await dialog.getByLabel('原因').fill('调整截止时间');
      await dialog.getByRole('button', { name: '确认更改' }).click();
      await main.getByRole('status').filter({ hasText: '预约条件已设定' }).waitFor();
      // It holds from tomorrow on; set to what holds already, it is taken back.
      await court.getByText(`开场前 ${minutes} 分钟`).first().waitFor();
      const later = court.getByText(/^自.*起：/);
      await later.waitFor({ state: minutes === before ? 'detached' : 'visible' });
    }
    for (const size of ['large', 'normal'] as const) {
      await show(page, 'zh', size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await expectAccessible(page);
  });

  it('sees what a club asks for meanwhile, as soon as the rest is asked again', async () => {
    const page = await signedIn(browser, GROUND_MANAGER, '/unit-places', { width: 390, height: 4000 });
    let isAsked = false;
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      const { data } = (await answer.json()) as { data?: { placeCourtSeries?: readonly object[] } };
      const json = data?.placeCourtSeries && !isAsked ? { data: { placeCourtSeries: [] } } : { data };
      await route.fulfill({ response: answer, json });
    });
    await page.clock.install();
    await page.reload();
    const main = page.getByRole('main');
    await main.getByRole('heading', { name: /月度统计/ }).waitFor();
    await page.waitForLoadState('networkidle');
    const series = main.getByRole('heading', { name: '社团长期预约' });
    expect(await series.count()).toBe(0);
    isAsked = true;
    await page.clock.fastForward(31_000);
    await series.waitFor();
  });

  it('takes spaces away that people have reserved only when it says so', async () => {
    const page = await signedIn(browser, MANAGER, '/unit-places');
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    const link = main.getByRole('link', { name: '开放时间与临时关闭' });
    const id = (await link.getAttribute('href'))?.split('/').pop() ?? '';
    await reserveAt(await citizen(browser), id);

    await main.getByRole('button', { name: '调整车位' }).click();
    const total = await dialog.getByLabel('全部车位').inputValue();
    const fields = ['公务保留', '开放车位中的无障碍车位', '开放车位中的充电车位'] as const;
    const before = await Promise.all(fields.map((field) => dialog.getByLabel(field).inputValue()));
    const fill = async (values: readonly string[]): Promise<void> => {
      for (const [i, field] of fields.entries()) await dialog.getByLabel(field).fill(values[i] ?? '');
      await dialog.getByLabel('原因').fill('应急物资临时存放');
      await dialog.getByRole('button', { name: '确认调整' }).click();
    };
    await fill([total, '0', '0']);
    await dialog.getByText(/有 \d+ 个预约放不下/).waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await dialog.getByLabel('取消较晚的预约并通知预约人，不计违约').check();
    await dialog.getByRole('button', { name: '确认调整' }).click();
    await main.getByRole('status').filter({ hasText: '车位已调整' }).waitFor();
    await page.reload();
    await main.getByRole('button', { name: '调整车位' }).click();
    await fill(before);
    await main.getByRole('status').filter({ hasText: '车位已调整' }).waitFor();
  });

  it('notes a misuse of a stay that has begun, and says to whom it counts', async () => {
    // The unit at which a citizen of the demo stood yesterday: its manager has noted a strike.
    const appeals = await signedIn(browser, '刘洋', '/appeals');
    const given = appeals.getByRole('listitem').filter({ hasText: '占用无障碍车位，经劝说后驶离' });
    const manager = / · (\S+) 记录/.exec(await given.first().innerText())?.[1] ?? '';
    const page = await signedIn(browser, manager, '/unit-places');
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    const misuse = main.getByRole('button', { name: /记违约$/ }).first();
    const day = main.getByRole('region', { name: '预约与在场' });
    const DAY = 86_400_000;
    for (const ago of [1, 0]) {
      const date = new Date(Date.now() + 8 * 3_600_000 - ago * DAY).toISOString().slice(0, 10);
      await page.goto(`/unit-places?date=${date}`);
      await day.getByText('这一天没有预约').or(day.getByRole('table')).first().waitFor();
      if (await misuse.isVisible()) break;
    }
    await misuse.click();
    await dialog.getByText('号牌和预约人各记一次违约').waitFor();
    await dialog.getByRole('button', { name: '确认记违约' }).click();
    await dialog.getByRole('alert').waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await dialog.getByLabel('情况说明').fill('跨两个车位停放，经劝说未改正');
    await dialog.getByRole('button', { name: '确认记违约' }).click();
    await main.getByRole('status').filter({ hasText: '违约' }).waitFor();
    // The same stay is noted once.
    await misuse.click();
    await dialog.getByLabel('情况说明').fill('再次发现');
    await dialog.getByRole('button', { name: '确认记违约' }).click();
    await dialog.getByRole('alert').waitFor();
  });

  it('changes the telephone the public is told', async () => {
    const page = await signedIn(browser, MANAGER, '/unit-places');
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    for (const telephone of ['0731-28680000', '12345']) {
      await main.getByRole('button', { name: '更改公开信息' }).click();
      await dialog.getByLabel('投诉电话').fill(telephone);
      await dialog.getByRole('group', { name: '出入口 1' }).getByLabel('名称（中文）').fill(`东门${telephone}`);
      await dialog.getByLabel('原因').fill('值班电话变更');
      await dialog.getByRole('button', { name: '确认更改' }).click();
      await main.getByRole('status').filter({ hasText: '公开信息已更改' }).waitFor();
      await main.getByText(`东门${telephone}（出入口）`).waitFor();
      // Asked anew, so that the next change knows of this one.
      await page.reload();
    }
    await main.getByRole('button', { name: '更改公开信息' }).click();
    expect(await dialog.getByLabel('投诉电话').inputValue()).toBe('12345');
    // Without a way in the public could not come: what was typed stays.
    const gate = dialog.getByRole('group', { name: '出入口 1' });
    await gate.getByLabel('可进入').uncheck();
    await dialog.getByLabel('原因').fill('东门施工');
    await dialog.getByRole('button', { name: '确认更改' }).click();
    await dialog.getByText('须有入口和出口').first().waitFor();
    expect(await gate.getByLabel('可进入').isChecked()).toBe(false);
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
  });
});
