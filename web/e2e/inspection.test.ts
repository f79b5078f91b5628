import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { citizen } from './citizen.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, pageKept, signedIn } from './staff.ts';

const browser = ownBrowser();

/** The last one stays. */
const looks = [
  { language: 'en', size: 'large' },
  { language: 'zh', size: 'normal' },
] as const;
const PHONE = { width: 390, height: 844 };
const FOUND = /按承诺开放|承诺时段之外也在开放|无法据此判断/;

describe('promise against reality', () => {
  it('is looked at on a phone, with a connection and without', async () => {
    const page = await signedIn(browser, '罗婷', '/inspect', PHONE);
    const route = page.getByRole('region', { name: /巡查任务/ });
    await route.getByText(/已查 \d\/4/).waitFor();
    await expectAccessible(page, looks);
    const others = page.getByRole('region', { name: '其他场所' }).getByRole('link');
    const all = await others.count();
    await page.getByLabel('区县').selectOption({ label: '芦淞区' });
    await expect.poll(() => others.count()).toBeLessThan(all);
    await page.getByLabel('区县').selectOption({ label: '全部区县' });
    await route.getByRole('link').first().click();
    await page.getByRole('button', { name: '登记巡查' }).click();
    await page.getByRole('alert').getByText('请先回答是否开放').waitFor();
    await page.getByRole('radio', { name: '开放', exact: true }).check();
    await page.getByRole('group', { name: '有开放公示牌吗？' }).getByRole('radio', { name: '没有' }).check();
    await expectAccessible(page, looks);
    await page.getByRole('button', { name: '登记巡查' }).click();
    await page.getByRole('status').getByText(FOUND).waitFor();
    await route.getByText('已查', { exact: true }).first().waitFor();

    await pageKept(page);
    await page.context().setOffline(true);
    await page.getByRole('region', { name: '其他场所' }).getByRole('link').last().click();
    await page.getByRole('radio', { name: '开放', exact: true }).check();
    await page.getByRole('button', { name: '登记巡查' }).click();
    await page.getByText('1 条待上传').waitFor();
    expect(await page.getByRole('status').getByText(FOUND).count()).toBe(1);

    // What waits and where to go outlive a reload without a connection.
    await page.reload();
    await page.getByRole('status').getByText('没有网络。').waitFor();
    await page.getByText('1 条待上传').waitFor();
    await route.getByText(/已查 \d\/4/).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('status').getByText(FOUND).waitFor();
    expect(await page.getByText('1 条待上传').count()).toBe(0);
    await page.getByRole('navigation').getByRole('link', { name: '巡查' }).first().waitFor();
  });

  it('is explained and put right by the unit, each by somebody else', async () => {
    const page = await signedIn(browser, cast.approver, '/follow-ups', PHONE);
    const explaining = page.getByRole('article').filter({ has: page.getByRole('button', { name: '提交说明' }) });
    await explaining.first().waitFor();
    await explaining.first().getByRole('button', { name: '提交说明' }).click();
    await page.getByRole('alert').getByText('请写明具体情况。').first().waitFor();
    await explaining.first().getByLabel('情况说明').fill('保安临时离岗，未按时开门。');
    await expectAccessible(page, looks);
    await explaining.first().getByRole('button', { name: '提交说明' }).click();
    await page.getByRole('status').getByText('已提交').waitFor();
    await explaining.first().waitFor({ state: 'detached' });
  });

  it('is watched by the authority, which closes what is settled and takes the table away', async () => {
    const page = await signedIn(browser, '刘洋', '/openings-watch');
    await page.getByText('32 家单位开放 1,314 个停车位').waitFor();
    await page.getByRole('button', { name: '待销号 1' }).click();
    await page.getByLabel('销号意见').fill('回头看正常开放，予以销号。');
    await page.getByRole('button', { name: '销号', exact: true }).click();
    await page.getByRole('button', { name: '待销号 0' }).waitFor();
    await page.getByRole('radio', { name: '按场所' }).check();
    // Checks that count neither way are told beside the name.
    await page
      .getByText(/^\d+ 次巡查不计入开放率：/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '从未核实开放' }).click();
    await page.getByRole('cell', { name: '从未' }).first().waitFor();
    // On paper stand all that are asked for, however few are shown on the screen.
    await page.getByRole('button', { name: '待销号 0' }).click();
    const cards = page.getByRole('region', { name: /^整改/ }).getByRole('article');
    const shown = await cards.count();
    const more = page.getByRole('region', { name: /^整改/ }).getByRole('button', { name: /再显示 \d+ 件/ });
    const left = Number(/\d+/.exec(await more.innerText())?.[0]);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await cards.count()).toBe(shown + left);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => cards.count()).toBe(shown);
    const csv = await page.getByRole('link', { name: '下载 CSV' }).getAttribute('href');
    expect(decodeURIComponent(csv ?? '')).toContain('名称,单位,车位,巡查,按承诺,未开放,承诺外开放,无法判断,开放率');
    await expectAccessible(page, looks);
  });

  it('is looked at district by district, and the table taken away ends with the sum', async () => {
    const page = await signedIn(browser, '刘洋', '/openings-watch');
    const table = async (): Promise<readonly string[]> => {
      const href = await page.getByRole('link', { name: '下载 CSV' }).getAttribute('href');
      return decodeURIComponent(href ?? '')
        .trimEnd()
        .split('\r\n');
    };
    await page.getByRole('table').waitFor();
    const city = await table();
    expect(city.at(-1)).toMatch(/^株洲市 合计,,1314,\d+,\d+,\d+,\d+,\d+,\d+%,/);
    await page.getByLabel('区县').selectOption({ label: '天元区' });
    await page.getByRole('heading', { level: 1, name: /^天元区/ }).waitFor();
    await page.getByRole('table').waitFor();
    await expect.poll(async () => (await table()).at(-1)).toMatch(/^天元区 合计,/);
    expect((await table()).length).toBeLessThan(city.length);
    expect(new URL(page.url()).searchParams.get('of')).toBe('430211');
    await expectAccessible(page, looks);
    await page.getByLabel('区县').selectOption({ label: '全部区县' });
    await page.getByRole('heading', { level: 1, name: /^株洲市/ }).waitFor();
  });

  it('is put right by a day that is named in full', async () => {
    const page = await signedIn(browser, cast.approver, '/follow-ups', PHONE);
    await page
      .getByText(/整改期限 (\d+年)?\d+月\d+日 周. \d\d:\d\d/)
      .first()
      .waitFor();
  });

  it('sends an inspector to places', async () => {
    const page = await signedIn(browser, '刘洋', '/openings-watch');
    await page.getByRole('button', { name: '派巡查任务' }).click();
    const dialog = page.getByRole('dialog', { name: '派巡查任务' });
    await dialog.getByRole('checkbox').first().check();
    await dialog.getByRole('button', { name: '派出' }).click();
    await dialog.getByRole('alert').getByText('请选择巡查员').waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    const inspector = await dialog.getByRole('option', { name: /郭晓峰/ }).getAttribute('value');
    await dialog.getByLabel('巡查员').selectOption(inspector);
    await dialog.getByRole('button', { name: '派出' }).click();
    await page.getByRole('status').getByText('已派出').waitFor();
  });

  it('is followed up, looked into or set aside by the authority when a citizen reports it', async () => {
    const page = await signedIn(browser, '刘洋', '/openings-watch');
    const reports = page.getByRole('region', { name: /^市民反映/ });
    const waiting = reports.getByRole('listitem').filter({ hasText: '待处理' });
    await waiting.first().waitFor();

    await waiting.first().getByRole('button', { name: '派人核实' }).click();
    const sending = page.getByRole('dialog', { name: '派巡查任务' });
    await expect.poll(() => sending.getByRole('checkbox').first().isChecked()).toBe(true);
    expect(await sending.getByLabel('巡查要点').inputValue()).toContain('核实市民反映');
    await page.keyboard.press('Escape');

    const before = await waiting.count();
    await waiting.first().getByRole('button', { name: '不予立案' }).click();
    const aside = page.getByRole('dialog', { name: '不予立案' });
    await aside.getByRole('button', { name: '确认不予立案' }).click();
    await aside.getByText('请写明具体情况。').first().waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await aside.getByLabel('理由').fill('电话核实，系临时错峰入场');
    await aside.getByRole('button', { name: '确认不予立案' }).click();
    await reports.getByRole('status').getByText('不予立案').waitFor();
    await expect.poll(() => waiting.count()).toBeLessThan(before);
    await reports.getByText('电话核实，系临时错峰入场').waitFor();

    await waiting.getByRole('button', { name: '立案整改' }).first().click();
    const opening = page.getByRole('dialog', { name: '立案整改' });
    const asked = opening.getByLabel('要求说明的事项');
    expect(await asked.inputValue()).toContain('请说明情况');
    await asked.fill('');
    await opening.getByRole('button', { name: '确认立案' }).click();
    await opening.locator('.field').getByText('请写明具体情况。').waitFor();
    await asked.fill('请说明当晚为何没有开放。');
    await opening.getByRole('button', { name: '确认立案' }).click();
    await reports.getByRole('status').getByText('已立案整改').waitFor();
    await reports.getByText('已立案整改', { exact: true }).first().waitFor();
    await expectAccessible(page, looks);
  });

  it('is reported by a citizen without an account', async () => {
    const page = await citizen(browser);
    // Closed for the games today, as is announced.
    await page.goto('/parking?text=文化旅游广电体育局');
    await page
      .getByRole('link', { name: /文化旅游广电体育局/ })
      .first()
      .click();
    await page.getByRole('button', { name: '到了却没开放？' }).click();
    await page.getByLabel('您遇到的情况').selectOption('OTHER');
    await page.getByRole('button', { name: '提交反映' }).click();
    await page.getByRole('alert').getByText('请写明具体情况。').first().waitFor();
    await page.getByLabel('具体情况').fill('告示牌写的是全天开放，门却锁着。');
    // Put away and taken out again, it holds what was typed.
    await page.getByRole('button', { name: '到了却没开放？' }).click();
    await page.getByLabel('具体情况').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '到了却没开放？' }).click();
    expect(await page.getByLabel('具体情况').inputValue()).toContain('门却锁着');
    await page.getByRole('button', { name: '提交反映' }).click();
    // It is closed by a notice: that is said, and asked once.
    await page.getByRole('alert').getByText('本不开放').waitFor();
    // What was said of one time says nothing of another.
    const at = page.getByLabel('什么时候');
    const then = await at.inputValue();
    await at.fill(then.replace(/..$/, (minute) => (minute === '00' ? '01' : '00')));
    await page.getByRole('alert').getByText('本不开放').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '提交反映' }).waitFor();
    await at.fill(then);
    await page.getByLabel('您遇到的情况').selectOption('SIGN_DIFFERS');
    await expectAccessible(page, looks);
    await page.getByRole('button', { name: '仍要反映' }).click();
    await page.getByRole('heading', { name: '已收到' }).waitFor();
    const own = page.getByRole('region', { name: '您反映过这里' });
    await own.getByText('已收到，待核实').waitFor();
    const number = /编号 ([\dA-Z-]{14})/.exec(await own.innerText())?.[1] ?? '';
    await expectAccessible(page, looks);

    // Another device knows it by the number, and nothing before.
    const other = await citizen(browser);
    await other.goto('/reservations');
    await other.getByLabel('反映编号').fill('0000-0000-0000');
    await other.getByRole('button', { name: '查询进展' }).click();
    await other.locator('.field').getByText('没有这个编号的反映').waitFor();
    await other.getByLabel('反映编号').fill(number.toLowerCase().replaceAll('-', ''));
    await other.getByRole('button', { name: '查询进展' }).click();
    await other.getByRole('article').getByText('标牌与公告不符').waitFor();
    await expectAccessible(other, looks);
    await other.getByRole('button', { name: /从本机移除/ }).click();
    await other.getByRole('article').waitFor({ state: 'detached' });

    await page.reload();
    await page.getByRole('button', { name: '到了却没开放？' }).click();
    await own.getByText(number).waitFor();
    await page.getByRole('button', { name: '提交反映' }).click();
    await page
      .getByRole('alert')
      .getByText(/您刚刚反映过这里，\d+ 分钟后可以再次反映/)
      .waitFor();
  });
});
