import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { citizen, WIDE } from './citizen.ts';
import { ownBrowser } from './own-browser.ts';

const browser = ownBrowser();

describe('the explorer of the contract', () => {
  it('finds an act by its name, and leads from it to what it takes', async () => {
    const page = await citizen(browser, WIDE);
    await page.goto('/explorer');
    await page.getByLabel('按名称查找').fill('holdcar');
    await page.getByRole('link', { name: 'Mutation.holdCar', exact: true }).click();
    const sheet = page.getByRole('region', { name: 'Mutation' });
    await sheet.waitFor();
    expect(await sheet.getByRole('listitem').count()).toBe(1);
    await sheet.getByRole('link', { name: 'HoldCarInput' }).click();
    const input = page.getByRole('region', { name: 'HoldCarInput' });
    await input.getByText('idempotencyKey').waitFor();
    await input.getByRole('link', { name: 'TimeWindowInput' }).click();
    await page.getByRole('region', { name: 'TimeWindowInput' }).waitFor();
    await page.goBack();
    await input.waitFor();
  });

  it('runs a document, and says what came of it', async () => {
    const page = await citizen(browser, WIDE);
    await page.goto('/explorer');
    await page.getByLabel('文档').fill('query ($code: DivisionCode!) { divisions(parent: $code) { code } }');
    await page.getByLabel('变量（JSON）').fill('{ "code": ');
    await page.getByRole('button', { name: '运行' }).click();
    await page.getByText('变量不是有效的 JSON。').waitFor();
    await page.getByLabel('文档').fill('{ divisions { code } }');
    await page.getByLabel('变量（JSON）').fill('');
    await page.getByRole('button', { name: '运行' }).click();
    await page.getByText('"430000"').waitFor();
    await page.getByLabel('访问令牌').fill('not a token');
    await page.getByRole('button', { name: '使用令牌' }).click();
    await page.getByText('登录已失效').waitFor();
  });

  it('meets WCAG 2.2 AA in both languages and in 长辈版', async () => {
    const page = await citizen(browser, { width: 320, height: 640 });
    await page.goto('/explorer?type=Mutation&field=advanceTestClock');
    await page.getByRole('region', { name: 'Mutation' }).waitFor();
    await expectAccessible(page);
  });
});
