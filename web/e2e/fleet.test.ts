import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, signedIn } from './staff.ts';

const browser = ownBrowser();

const DAY = 86_400_000;
/** A time weeks ahead at which no other test books (Asia/Shanghai), as datetime-local inputs want it. */
const ahead = (hour: string): string =>
  `${new Date(Date.now() + 8 * 3_600_000 + 40 * DAY).toISOString().slice(0, 10)}T${hour}`;

describe('a dispatcher', () => {
  it('takes a vehicle out of use, is told what stands in the way of a second time, and cancels it', async () => {
    const page = await signedIn(browser, cast.dispatcher, '/fleet');
    const vehicle = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
    await vehicle.first().waitFor();
    const plate = await vehicle.last().getByRole('heading', { level: 2 }).innerText();
    await page.getByLabel('查找车辆').fill(plate);
    expect(await vehicle.count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('q')).toBe(plate);

    const fill = async (from: string, to: string): Promise<void> => {
      await vehicle.getByRole('button', { name: '登记停用' }).click();
      await page.getByLabel('开始').fill(from);
      await page.getByLabel('结束').fill(to);
    };
    const confirm = page.getByRole('button', { name: '确认停用' });
    await fill(ahead('09:00'), ahead('12:00'));
    await confirm.click();
    await page.getByRole('alert').getByText('请写明停用原因').waitFor();
    await page.getByLabel('原因').fill('更换制动片');
    await confirm.click();
    await page.getByRole('status').filter({ hasText: '已登记' }).waitFor();
    await vehicle.getByText('更换制动片').waitFor();

    await fill(ahead('11:00'), ahead('15:00'));
    await page.getByRole('dialog').getByText('这段时间已有安排').waitFor();
    await page.getByLabel('原因').fill('年检');
    await confirm.click();
    await page.getByRole('alert').getByText('已有安排').waitFor();
    expect(await page.getByLabel('原因').inputValue()).toBe('年检');
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await page.keyboard.press('Escape');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载 CSV' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('维修保养');

    await vehicle.getByRole('button', { name: '取消停用' }).click();
    await page.getByRole('button', { name: '确认取消' }).click();
    await vehicle.getByText('更换制动片').waitFor({ state: 'detached' });
  });
});

describe('a manager', () => {
  it('lends a vehicle of the unit on terms, and takes it back', async () => {
    const page = await signedIn(browser, cast.approver, '/fleet');
    const vehicle = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
    await vehicle.first().waitFor();
    const plate = await vehicle.first().getByRole('heading', { level: 2 }).innerText();
    await page.getByLabel('查找车辆').fill(plate);
    await vehicle.getByRole('button', { name: '调剂出借' }).click();
    const confirm = page.getByRole('button', { name: '确认出借' });
    await confirm.click();
    await page.getByRole('alert').getByText('请至少选择一种用途').waitFor();
    await page.getByRole('dialog').getByRole('group', { name: '可用于' }).getByRole('checkbox').first().check();
    await page.getByLabel('钥匙交接人').fill('办公室 小张');
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await confirm.click();
    await page.getByRole('status').filter({ hasText: '已登记调剂出借' }).waitFor();
    await vehicle.getByText('钥匙：办公室 小张').waitFor();
    await vehicle.getByRole('button', { name: '停止出借' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '停止出借' }).click();
    await page.getByRole('status').filter({ hasText: '已停止出借' }).waitFor();
    await vehicle.getByRole('button', { name: '调剂出借' }).waitFor();
  });
});

describe('everyone can use', () => {
  it('the vehicles of a fleet, in both languages and in 长辈版, on a phone', async () => {
    const page = await signedIn(browser, cast.dispatcher, '/fleet?q=D4', { width: 390, height: 4000 });
    await page.getByRole('link', { name: '下载 CSV' }).waitFor();
    await expectAccessible(page);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});
