import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { citizen, WIDE } from './citizen.ts';
import { ownBrowser } from './own-browser.ts';
import { newPlate, openForm, prove, untilPageKept } from './reserving.ts';

const browser = ownBrowser();

describe('reserving a space', () => {
  it('keeps what was typed when refused, gives a code and a QR code, and is given back', async () => {
    const page = await citizen(browser);
    await openForm(page);
    await page.getByLabel('号牌号码').fill('湘B1');
    await page.getByLabel('我的车不是营运车辆').check();
    await prove(page);
    await page.getByRole('button', { name: '预约车位' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('号牌号码').inputValue()).toBe('湘B1');
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    const plate = newPlate();
    await page.getByLabel('号牌号码').fill(plate);
    await page.getByRole('button', { name: '预约车位' }).click();
    await page.getByRole('heading', { name: '预约成功' }).waitFor();
    expect(await page.locator('.code').textContent()).toMatch(/\d{3} \d{3}/);
    await expectAccessible(page, [{ language: 'zh', size: 'large' }]);
    await page.getByRole('link', { name: '我的预约' }).click();
    await page.getByText(`${plate.slice(0, 2)}·${plate.slice(2)}`).waitFor();
    await page.getByRole('button', { name: '取消预约' }).click();
    await page.getByRole('button', { name: '确认取消' }).click();
    await page.getByText('已取消').first().waitFor();
    await page.getByRole('button', { name: '在本设备上退出' }).click();
    await page.getByLabel('手机号码').waitFor();
  });

  it('takes over the stay that was searched for, and tells all mistakes at once, each at its field', async () => {
    const page = await citizen(browser);
    await openForm(page);
    const froms = await page
      .getByLabel('入场')
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    const from = froms[1] ?? froms[0] ?? '';
    const until = new Date(Date.parse(from) + 3_600_000 + 8 * 3_600_000).toISOString();
    await page.goto(`${new URL(page.url()).pathname}?at=${from.slice(0, 16)}&until=${until.slice(0, 16)}`);
    await page.getByRole('button', { name: '开始预约' }).click();
    expect(await page.getByLabel('入场').inputValue()).toBe(from);
    expect(await page.getByLabel('离场').inputValue()).toBe(`${until.slice(0, 19)}+08:00`);

    await prove(page);
    await page.getByLabel('号牌号码').fill('湘B1');
    await page.getByLabel('座位数').fill('60');
    await page.getByRole('button', { name: '预约车位' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(3);
    for (const label of ['号牌号码', '座位数'])
      expect(await page.getByLabel(label).getAttribute('aria-invalid')).toBe('true');
    await page.locator('#nonCommercial-error').waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
  });

  it('shows the code at the gate without a connection, changes the car, and hands out and deletes what is kept', async () => {
    const page = await citizen(browser);
    await openForm(page);
    const plate = newPlate();
    await page.getByLabel('号牌号码').fill(plate);
    await page.getByLabel('我的车不是营运车辆').check();
    await prove(page);
    await page.getByRole('button', { name: '预约车位' }).click();
    await page.getByRole('heading', { name: '预约成功' }).waitFor();
    const code = (await page.locator('.code').textContent()) ?? '';
    await page.getByRole('link', { name: '我的预约' }).click();
    await page.getByRole('button', { name: '更换车辆' }).click();
    await page.getByLabel('新的号牌号码').fill('湘B1');
    await page.getByRole('button', { name: '确认更换' }).click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
    expect(await page.getByLabel('新的号牌号码').inputValue()).toBe('湘B1');
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    const other = `湘BD${plate.slice(2)}`;
    await page.getByLabel('新的号牌号码').fill(other);
    await page.getByRole('button', { name: '确认更换' }).click();
    await page
      .getByText(`${other.slice(0, 2)}·${other.slice(2)}`)
      .first()
      .waitFor();

    const download = async (name: string, role: 'link' | 'button'): Promise<string> => {
      const started = page.waitForEvent('download');
      await page.getByRole(role, { name }).click();
      return readFileSync(await (await started).path(), 'utf8');
    };
    const calendar = await download('加入日历', 'link');
    expect(calendar).toContain('BEGIN:VEVENT');
    expect(calendar).toContain(code.replace(' ', ''));
    expect(JSON.parse(await download('下载我的信息', 'button'))).toMatchObject({
      reservations: [{ plateNumber: other }],
    });

    await page.evaluate(untilPageKept);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('alert').filter({ hasText: '离线 · 这是' }).waitFor();
    expect(await page.locator('.code').textContent()).toBe(code);
    await page.getByRole('img', { name: '入场二维码' }).waitFor();
    expect(await page.getByRole('button', { name: '取消预约' }).count()).toBe(0);
    await expectAccessible(page, [{ language: 'zh', size: 'large' }]);
    await page.context().setOffline(false);
    // The connection is back, and the page asks again by itself.

    await page.getByRole('button', { name: '删除我的信息' }).click();
    const asked = page.getByRole('dialog', { name: '删除全部个人信息？' });
    await asked.getByText('手机号码，以及记住它的所有设备').waitFor();
    await asked.getByText('反映满 30 天自动删除').waitFor();
    await page.getByRole('button', { name: '确认删除' }).click();
    await page.getByRole('dialog').getByRole('alert').getByText('您还有未结束的预约').waitFor();
    await page.getByRole('button', { name: '不删除' }).click();
    await page.getByRole('button', { name: '取消预约' }).click();
    await page.getByRole('button', { name: '确认取消' }).click();
    await page.getByText('已取消').first().waitFor();
    await page.getByRole('button', { name: '删除我的信息' }).click();
    await page.getByRole('button', { name: '确认删除' }).click();
    await page.getByLabel('手机号码').waitFor();
    expect(await page.evaluate(() => [localStorage.getItem('citizen'), localStorage.getItem('reservations')])).toEqual([
      null,
      null,
    ]);
  });

  it('is accessible in both languages and 长辈版, narrow, wide and in the dark', async () => {
    const page = await citizen(browser, { width: 320, height: 640 });
    await openForm(page);
    await expectAccessible(page);
    await page.goto('/reservations');
    await page.getByLabel('手机号码').waitFor();
    await prove(page);
    await page.getByRole('heading', { name: '我的信息' }).waitFor();
    await expectAccessible(page);
    const dark = await citizen(browser, WIDE);
    await dark.emulateMedia({ colorScheme: 'dark' });
    await openForm(dark);
    await expectAccessible(dark, [{ language: 'zh', size: 'normal' }]);
  });
});
