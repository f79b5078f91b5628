import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { signedIn } from './staff.ts';

const browser = ownBrowser();

/** Authority of Zhuzhou, whose notice of 2025 opened the lots of 32 bodies. */
const AUTHORITY = '刘洋';
const MANAGER = '王志强';
const SUPERVISOR = '何建国';
const DAY = 86_400_000;
/** Days far ahead (Asia/Shanghai), so that places stand as they did for other tests. */
const farDay = (days: number): string => new Date(Date.now() + 8 * 3_600_000 + days * DAY).toISOString().slice(0, 10);

const NOTICE = [
  '工作日 18:30–次日7:00，5月至9月',
  '工作日 18:00–次日7:00，10月至次年4月',
  '双休日和法定节假日全天开放，节后首个工作日7:00前驶离',
];

/** A clerk who counts what he presses and types. */
const clerk = () => {
  let acts = 0;
  return {
    acts: () => acts,
    press: async (button: Locator) => {
      acts += 1;
      await button.click();
    },
    choose: async (select: Locator, value: string) => {
      acts += 1;
      await select.selectOption(value);
    },
    type: async (field: Locator, text: string) => {
      acts += 1;
      await field.fill(text);
    },
    typeLines: async (field: Locator, lines: readonly string[]) => {
      acts += lines.length;
      await field.pressSequentially(lines.join('\n'));
    },
  };
};

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('a clerk with the notice of Zhuzhou', () => {
  it('types three lines, chooses all 32 lots, previews, applies and takes it back', async () => {
    const page = await signedIn(browser, AUTHORITY, '/opening');
    const { acts, press, choose, type, typeLines } = clerk();
    const main = page.getByRole('main');

    await choose(main.getByLabel('类型', { exact: true }), 'PARKING_LOT');
    await press(main.getByRole('button', { name: '全选这 32 处' }));
    await main.getByText('已选 32 处').waitFor();
    await press(main.getByRole('button', { name: '设定开放时间' }));
    await typeLines(main.getByRole('textbox', { name: '开放时间' }), NOTICE);
    await main.getByRole('status').filter({ hasText: '全部读懂' }).waitFor();
    await type(main.getByLabel('施行日期'), farDay(500));
    await type(main.getByLabel('依据或原因'), '株洲市机关事务管理局通知');
    await press(main.getByRole('button', { name: '预览' }));
    const preview = main.getByRole('region', { name: '预览结果' });
    await preview.getByRole('heading', { name: '32 处' }).waitFor();
    expect(await preview.getByRole('list', { name: '施行后四周' }).getByRole('listitem').count()).toBe(28);
    await press(preview.getByRole('button', { name: /在 32 处施行/ }));
    await main.getByRole('status').filter({ hasText: '32 处已办好' }).waitFor();
    // Three minutes are 180 seconds; a practised clerk needs three for an act and twenty for typing a line.
    expect(acts()).toBeLessThanOrEqual(11);

    // Nothing is taken back before one has read what goes on instead, and whose bookings that cancels.
    await main.getByRole('button', { name: '撤销这次设定' }).click();
    const dialog = page.getByRole('dialog', { name: '撤销 32 处尚未施行的开放时间' });
    await dialog.getByText(/^撤销后.*继续执行：$/).waitFor();
    await dialog.getByText('没有要取消的预约。').waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await dialog.getByRole('button', { name: '不撤销' }).click();
    await main.getByRole('button', { name: '撤销这次设定' }).click();
    await dialog.getByRole('button', { name: '确认撤销' }).click();
    await main.getByRole('status').filter({ hasText: '已撤销' }).waitFor();
    await choose(main.getByLabel('状态', { exact: true }), 'CHANGES');
    await main.getByRole('link', { name: '株洲市生态环境局' }).waitFor({ state: 'detached' });
  });

  it('pastes the notice whole, which brings its day along', async () => {
    const page = await signedIn(browser, AUTHORITY, '/opening?kind=PARKING_LOT');
    const { acts, press, type } = clerk();
    const main = page.getByRole('main');
    const day = farDay(510);
    const [year, month, date] = day.split('-').map(Number);
    const notice = [
      '关于市直机关停车场错时开放的通知',
      `为缓解停车难，决定自${String(year)}年${String(month)}月${String(date)}日起，市直32家单位停车场错时向社会开放。`,
      '一、工作日18:00至次日7:00开放（5月1日至9月30日为18:30至次日7:00）；双休日和法定节假日全天开放，节后首个工作日7:00前驶离。',
      '二、限7座及以下非营运车辆，入场前登记；遇重大活动停止开放，另行公告。',
    ].join('\n');
    await press(main.getByRole('button', { name: '全选这 32 处' }));
    await press(main.getByRole('button', { name: '设定开放时间' }));
    await type(main.getByRole('textbox', { name: '开放时间' }), notice);
    await main.getByRole('status').filter({ hasText: '开放时间已读懂；1 处限制要到别处设定' }).waitFor();
    expect(await main.getByLabel('施行日期').inputValue()).toBe(day);
    await main.getByText('按正文里的“自…起”填写，可以改').waitFor();
    await type(main.getByLabel('依据或原因'), '株洲市机关事务管理局通知');
    await press(main.getByRole('button', { name: '预览' }));
    const preview = main.getByRole('region', { name: '预览结果' });
    await preview.getByRole('heading', { name: '32 处' }).waitFor();
    await press(preview.getByRole('button', { name: /在 32 处施行/ }));
    await main.getByRole('status').filter({ hasText: '32 处已办好' }).waitFor();
    expect(acts()).toBeLessThanOrEqual(6);
    await main.getByRole('button', { name: '撤销这次设定' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认撤销' }).click();
    await main.getByRole('status').filter({ hasText: '已撤销' }).waitFor();
  });

  it('sees where a line is not understood, takes the example, and chooses between two meanings', async () => {
    const page = await signedIn(browser, AUTHORITY, '/opening?kind=PARKING_LOT');
    const main = page.getByRole('main');
    await main.getByRole('checkbox').first().check();
    await main.getByRole('button', { name: '设定开放时间' }).click();
    const lines = main.getByRole('textbox', { name: '开放时间' });
    await lines.fill('工作日 晚上六点半到早上');
    await main.getByRole('button', { name: '预览' }).click();
    await main.getByRole('alert').waitFor();
    expect(await lines.inputValue()).toBe('工作日 晚上六点半到早上');
    await main.getByRole('button', { name: /^照例句写/ }).click();
    await main.getByRole('status').filter({ hasText: '全部读懂' }).waitFor();

    await lines.fill('每天 8:00–6:00');
    await main.getByText('可以有几种意思').waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await main.getByRole('button', { name: /^每天 8:00–18:00/ }).click();
    expect(await lines.inputValue()).toMatch(/^每天 8:00–18:00/);

    await lines.fill('工作日 18:00–22:00，其余时间全天');
    await main.getByRole('button', { name: '预览' }).click();
    await main.getByRole('alert').waitFor();
    await main.getByRole('button', { name: '确认，就是这个意思' }).click();
    await main.getByRole('status').filter({ hasText: '全部读懂' }).waitFor();
    expect(await lines.inputValue()).toBe('工作日 18:00–22:00\n双休日和法定节假日 全天');

    await main.getByRole('button', { name: '用表单写一行…' }).click();
    const form = page.getByRole('dialog', { name: '用表单写一行' });
    await form.getByText('更多日子').click();
    await form.getByRole('button', { name: '国庆节假期' }).first().click();
    await form.getByRole('button', { name: '第1天' }).click();
    await form.getByRole('status').filter({ hasText: '还缺' }).waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await form.getByLabel('时间', { exact: true }).fill('8:00-20:00');
    await form.getByRole('button', { name: '加入', exact: true }).click();
    expect(await lines.inputValue()).toMatch(/\n国庆节假期第一天 8:00–20:00$/);

    // A line that stands there is changed by the same form; what its fields cannot say, in the text itself.
    await lines.fill('工作日 18:30–次日7:00，5月至9月\n“体育节|Games”：2027年5月1日至2027年5月5日每天 8:00–22:00');
    await main.getByRole('button', { name: /^修改.*第 1 行/ }).click();
    const refilled = page.getByRole('dialog', { name: '用表单改这一行' });
    expect(await refilled.getByLabel('每年的时段', { exact: true }).inputValue()).toBe('5月至9月');
    const hours = refilled.getByLabel('时间', { exact: true });
    expect(await hours.inputValue()).toBe('18:30–次日7:00');
    await hours.fill('19:00–次日7:00');
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await refilled.getByRole('button', { name: '改成这样' }).click();
    expect(await lines.inputValue()).toMatch(/^工作日 19:00–次日7:00，5月至9月\n“体育节/);
    await main.getByRole('button', { name: /^修改.*第 2 行/ }).click();
    expect(
      await lines.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd)),
    ).toMatch(/^“体育节/);
  });
});

describe('the manager of a unit', () => {
  it('sets the own lot on a phone, finds it in the history, and withdraws it, in both languages and in 长辈版', async () => {
    const page = await signedIn(browser, MANAGER, '/opening', { width: 390, height: 4000 });
    const main = page.getByRole('main');
    await main
      .getByRole('link', { name: /株洲市生态环境局/ })
      .first()
      .click();
    await main.getByRole('heading', { name: '各版开放时间' }).waitFor();
    await main.getByRole('button', { name: '设定开放时间' }).click();
    await main.getByRole('button', { name: '每天 6:00–9:00、16:00–21:00' }).click();
    await main.getByLabel('施行日期').fill(farDay(400));
    await main.getByLabel('依据或原因').fill('办公楼改造期间调整');
    await main.getByRole('button', { name: '预览' }).click();
    const preview = main.getByRole('region', { name: '预览结果' });
    await preview.getByText('不再开放').first().waitFor();
    await expectAccessible(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await preview.getByRole('button', { name: /在 1 处施行/ }).click();
    await main.getByRole('status').filter({ hasText: '1 处已办好' }).waitFor();
    await main.getByRole('button', { name: '完成，回到列表' }).click();

    await main.getByText('尚未施行').waitFor();
    await main.getByText('原因：办公楼改造期间调整').waitFor();
    await expectAccessible(page);
    await main.getByRole('button', { name: '撤销这一版' }).click();
    await page.getByRole('dialog').getByLabel('撤销原因').fill('改造推迟');
    await page.getByRole('dialog').getByRole('button', { name: '确认撤销' }).click();
    await main.getByRole('status').filter({ hasText: '已撤销' }).waitFor();
    await main.getByText('尚未施行').waitFor({ state: 'detached' });
  });
});

describe('closing and opening once', () => {
  it('is announced for several places, says whose reservations it cancels, and ends early', async () => {
    const page = await signedIn(browser, AUTHORITY, '/opening?kind=SPORTS_GROUND', { width: 390, height: 4000 });
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    await main.getByRole('checkbox').nth(0).check();
    await main.getByRole('checkbox').nth(1).check();
    await main.getByRole('checkbox').nth(2).check();
    await main.getByRole('button', { name: '临时关闭' }).click();
    await dialog.getByLabel('关闭原因').selectOption({ label: '恶劣天气' });
    await dialog.getByRole('button', { name: '因强降雨天气，临时关闭' }).click();
    // Usual words of one kind never stand under another.
    await dialog.getByLabel('关闭原因').selectOption({ label: '施工维护' });
    expect(await dialog.getByLabel('给市民的说明').inputValue()).toBe('');
    await dialog.getByLabel('关闭原因').selectOption({ label: '恶劣天气' });
    await dialog.getByRole('button', { name: '因强降雨天气，临时关闭' }).click();
    await dialog.getByRole('button', { name: '确认关闭' }).click();
    await dialog.getByRole('alert').filter({ hasText: '请选择结束时间' }).waitFor();
    expect(await dialog.getByLabel('给市民的说明').inputValue()).toBe('因强降雨天气，临时关闭');
    await dialog.getByLabel('从', { exact: true }).fill(`${farDay(420)}T08:00`);
    await dialog.getByLabel('到', { exact: true }).fill(`${farDay(421)}T08:00`);
    // What was wrong is no longer said once it is put right.
    await dialog.getByRole('alert').waitFor({ state: 'detached' });
    await dialog.getByText('没有要取消的预约。').waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await dialog.getByRole('button', { name: '确认关闭' }).click();
    await main.getByRole('status').filter({ hasText: '3 处已登记临时关闭' }).waitFor();

    await main.getByLabel('状态', { exact: true }).selectOption('CLOSED');
    const closed = main.getByRole('listitem').filter({ hasText: '因强降雨天气' });
    await closed.nth(2).waitFor();
    await closed.first().getByRole('link').click();
    await main.getByRole('button', { name: '更改', exact: true }).click();
    await dialog.getByLabel('到', { exact: true }).fill(`${farDay(422)}T08:00`);
    await dialog.getByRole('button', { name: '因低温雨雪冰冻，临时关闭' }).click();
    await dialog.getByText('没有要取消的预约。').waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await dialog.getByRole('button', { name: '确认更改' }).click();
    await main.getByRole('status').filter({ hasText: '关闭安排已更改' }).waitFor();
    await main.getByText('因低温雨雪冰冻，临时关闭').first().waitFor();
    await page.goto('/opening?kind=SPORTS_GROUND&standing=CLOSED');
    await main.getByRole('heading', { name: /^场所/ }).waitFor();
    // Long after the page of the act was left, all of it is taken back from any of its places, but what was changed since.
    await closed.nth(1).waitFor();
    await closed.first().getByRole('link').click();
    await main.getByText('同时办理的 2 处').waitFor();
    await main.getByText('后来另有更改、不在内').waitFor();
    await main.getByRole('button', { name: '撤销关闭（2 处一并）' }).click();
    await dialog.getByText(/^共 2 处：/).waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await dialog.getByRole('button', { name: '撤销关闭' }).click();
    await main.getByRole('status').filter({ hasText: '已撤销关闭，届时照常开放' }).waitFor();
    await page.goto('/opening?kind=SPORTS_GROUND&standing=CLOSED');
    await main.getByRole('heading', { name: /^场所/ }).waitFor();
    await closed.first().waitFor({ state: 'detached' });
    const changed = main.getByRole('listitem').filter({ hasText: '因低温雨雪冰冻' });
    await changed.getByRole('link').click();
    await main.getByRole('button', { name: '撤销关闭', exact: true }).click();
    await dialog.getByRole('button', { name: '撤销关闭' }).click();
    await main.getByRole('status').filter({ hasText: '已撤销关闭，届时照常开放' }).waitFor();
  });

  it('is taken back at once where it was made, and what was cancelled stays so', async () => {
    const page = await signedIn(browser, AUTHORITY, '/opening?kind=SPORTS_GROUND');
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    await main.getByRole('checkbox').nth(0).check();
    await main.getByRole('button', { name: '临时关闭' }).click();
    await dialog.getByLabel('从', { exact: true }).fill(`${farDay(430)}T08:00`);
    await dialog.getByLabel('到', { exact: true }).fill(`${farDay(431)}T08:00`);
    await dialog.getByRole('button', { name: '确认关闭' }).click();
    await main.getByRole('status').filter({ hasText: '1 处已登记临时关闭' }).waitFor();
    await expectAccessible(page);
    await main.getByRole('button', { name: '撤销关闭' }).click();
    await main.getByRole('status').filter({ hasText: '已撤销关闭，届时照常开放。已取消的预约不会恢复' }).waitFor();
    await main.getByRole('button', { name: '撤销关闭' }).waitFor({ state: 'detached' });
  });

  it('is taken back at once but where it was changed meanwhile, which is named', async () => {
    const page = await signedIn(browser, AUTHORITY, '/opening?kind=SPORTS_GROUND');
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    await main.getByRole('checkbox').nth(0).check();
    await main.getByRole('checkbox').nth(1).check();
    const name = (await main.getByRole('listitem').nth(1).getByRole('link').textContent()) ?? '';
    expect(name).not.toBe('');
    await main.getByRole('button', { name: '临时关闭' }).click();
    await dialog.getByLabel('从', { exact: true }).fill(`${farDay(440)}T08:00`);
    await dialog.getByLabel('到', { exact: true }).fill(`${farDay(441)}T08:00`);
    await dialog.getByRole('button', { name: '确认关闭' }).click();
    await main.getByRole('status').filter({ hasText: '2 处已登记临时关闭' }).waitFor();

    const other = await signedIn(browser, AUTHORITY, '/opening?kind=SPORTS_GROUND');
    await other.getByRole('main').getByRole('listitem').nth(1).getByRole('link').click();
    await other.getByRole('main').getByRole('button', { name: '更改', exact: true }).click();
    await other
      .getByRole('dialog')
      .getByLabel('到', { exact: true })
      .fill(`${farDay(442)}T08:00`);
    await other.getByRole('dialog').getByText('没有要取消的预约。').waitFor();
    await other.getByRole('dialog').getByRole('button', { name: '确认更改' }).click();
    await other.getByRole('status').filter({ hasText: '关闭安排已更改' }).waitFor();

    await main.getByRole('button', { name: '撤销关闭' }).click();
    const told = main.getByRole('status').filter({ hasText: '已撤销关闭，届时照常开放' });
    await told.filter({ hasText: `后来另有更改、不在内：${name.trim()}` }).waitFor();
  });

  it('opens a place for one period written as a line, and takes it back', async () => {
    const page = await signedIn(browser, MANAGER, '/opening');
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    await main
      .getByRole('link', { name: /株洲市生态环境局/ })
      .first()
      .click();
    await main.getByRole('button', { name: '临时开放' }).click();
    const [year = '', month, day] = farDay(420).split('-').map(Number);
    await dialog.getByLabel('开放时段').fill(`${String(year)}年${String(month)}月${String(day)}日 8:00–22:00`);
    await dialog.getByText('全部读懂').waitFor();
    await dialog.getByLabel('原因').fill('马拉松比赛期间停车');
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await dialog.getByRole('button', { name: '确认开放' }).click();
    const heading = main.getByRole('heading', { name: '临时开放', exact: true });
    await heading.waitFor();
    await main.getByRole('button', { name: '取消临时开放' }).click();
    await dialog.getByLabel('原因').fill('比赛改期');
    await dialog.getByRole('button', { name: '取消临时开放' }).click();
    await heading.waitFor({ state: 'detached' });
  });
});

describe('a supervisor', () => {
  it('reads the list and changes nothing', async () => {
    const page = await signedIn(browser, SUPERVISOR, '/opening');
    await page
      .getByRole('main')
      .getByRole('link', { name: /株洲市生态环境局/ })
      .first()
      .waitFor();
    expect(await page.getByRole('main').getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: '设定开放时间' }).count()).toBe(0);
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
  });
});
