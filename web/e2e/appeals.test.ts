import { describe, expect, it } from 'vitest';
import { address } from './address.ts';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { newPlate, prove } from './reserving.ts';
import { cast, signedIn } from './staff.ts';

const browser = ownBrowser();

const PHONE = { width: 390, height: 844 };

describe('an authority', () => {
  it('decides on an appeal with a reason; what was chosen stays when refused', async () => {
    const page = await signedIn(browser, '刘洋', '/appeals', { width: 390, height: 3000 });
    const main = page.getByRole('main');
    const dialog = page.getByRole('dialog');
    const appeal = main.getByRole('listitem').filter({ hasText: '车上有腿脚不便的老人' });
    await appeal.waitFor();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

    await appeal.getByRole('button', { name: '审核' }).click();
    expect(await dialog.getByRole('button', { name: '确认决定' }).isDisabled()).toBe(true);
    await dialog.getByRole('radio', { name: '撤销记录' }).check({ force: true });
    await dialog.getByRole('button', { name: '确认决定' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('radio', { name: '撤销记录' }).isChecked()).toBe(true);
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await dialog.getByLabel('理由').fill('录像显示停留不足三分钟');
    await dialog.getByRole('button', { name: '确认决定' }).click();

    await main.getByRole('status').filter({ hasText: '违约记录已撤销，已告知本人。' }).waitFor();
    await main.getByText('录像显示停留不足三分钟').waitFor();
    await appeal.getByRole('button', { name: '审核' }).waitFor({ state: 'detached' });
  });
});

describe('a strike of a plate for which nobody had reserved', () => {
  it('is appealed against by whoever types the plate and has proved his number; who is told is said truly', async () => {
    const gate = await signedIn(browser, cast.approver, '/gate', PHONE);
    const [plate, other] = [newPlate(), newPlate()];
    for (const one of [plate, other]) {
      await gate.getByLabel('车牌号或入场码').fill(one);
      await gate.getByRole('button', { name: '登记违规停放' }).click();
      await gate.getByRole('dialog').getByLabel('情况说明').fill(`占用消防通道 ${one}`);
      await gate.getByRole('dialog').getByRole('button', { name: '确认记违约' }).click();
      await gate.getByRole('status').getByText('第 1 次违约').waitFor();
    }

    const own = await browser.newContext({ baseURL: address, viewport: PHONE, locale: 'zh-CN' });
    const page = await own.newPage();
    const main = page.getByRole('main');
    await page.goto('/reservations');
    await prove(page);
    await main.getByText('号牌被限制？查询并申诉').click();
    const asking = main.locator('details').filter({ hasText: '号牌被限制？' });
    await asking.getByLabel('号牌号码').fill(newPlate());
    await asking.getByRole('button', { name: '查询' }).click();
    await asking.getByText('没有只记在这个号牌上的违约记录').waitFor();
    await asking.getByLabel('号牌号码').fill(plate);
    await asking.getByRole('button', { name: '查询' }).click();
    await asking.getByRole('button', { name: '申诉' }).waitFor();
    // Nobody has looked whether the plate is his: neither what was written nor the hour is told.
    expect(await asking.innerText()).not.toMatch(/占用消防通道|\d:\d\d/);
    await asking.getByRole('button', { name: '申诉' }).click();
    await asking.getByLabel('申诉理由').fill(`当时在卸货 ${plate}`);
    await expectAccessible(page);
    await asking.getByRole('button', { name: '提交申诉' }).click();
    await asking.getByRole('status').getByText('申诉已提交').waitFor();
    await main.getByRole('heading', { name: '违约记录' }).waitFor();

    const authority = await signedIn(browser, '刘洋', '/appeals', PHONE);
    const list = authority.getByRole('main');
    const decide = async (text: string): Promise<void> => {
      await list.getByRole('listitem').filter({ hasText: text }).getByRole('button', { name: '审核' }).click();
      const dialog = authority.getByRole('dialog');
      await dialog.getByRole('radio', { name: '撤销记录' }).check({ force: true });
      await dialog.getByLabel('理由').fill('已核实');
      await dialog.getByRole('button', { name: '确认决定' }).click();
    };
    await list.getByText('是否车主本人请核实').first().waitFor();
    await decide(`当时在卸货 ${plate}`);
    await list.getByRole('status').getByText('违约记录已撤销，已告知申诉人。').waitFor();
    await decide(`占用消防通道 ${other}`);
    await list.getByRole('status').getByText('违约记录已撤销，车主不详，没有可以告知的人。').waitFor();

    await page.reload();
    await main.getByText('的申诉成立，违约记录已撤销').waitFor();
  });
});

describe('the authority of a province', () => {
  it('looks at one city at a time, which stands in the address', async () => {
    const page = await signedIn(browser, '孙红梅', '/appeals');
    const main = page.getByRole('main');
    await main.getByLabel('城市').selectOption({ label: '衡阳市' });
    await main.getByText('没有违约记录').waitFor();
    expect(new URL(page.url()).searchParams.get('of')).toBe('430400');
    await main.getByLabel('城市').selectOption({ label: '株洲市' });
    await main.getByRole('listitem').filter({ hasText: '占用无障碍车位' }).first().waitFor();
    await page.reload();
    await main.getByRole('listitem').filter({ hasText: '占用无障碍车位' }).first().waitFor();
    expect(await main.getByLabel('城市').inputValue()).toBe('430200');
  });
});

describe('the manager of a unit', () => {
  it('finds the page in the navigation, with what waits, who is banned, and all strikes', async () => {
    const page = await signedIn(browser, '王志强', '/unit-places');
    await page.getByRole('navigation', { name: '公务用车' }).getByRole('link', { name: '申诉' }).click();
    const main = page.getByRole('main');
    await main.getByRole('heading', { level: 1, name: '违约与申诉' }).waitFor();
    for (const name of ['等待决定的申诉', '正在限制预约和入场', '违约记录'])
      await main.getByRole('heading', { level: 2, name }).waitFor();
  });
});
