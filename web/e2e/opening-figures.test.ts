import { describe, expect, it } from 'vitest';
import { address } from './address.ts';
import { expectAccessible } from './browser.ts';
import { citizen, lotsAt, WIDE, WORKDAY } from './citizen.ts';
import { ownBrowser } from './own-browser.ts';

const browser = ownBrowser();

describe('how much is opened', () => {
  it('is found from the foot of a list, told in figures, and by district behind each', async () => {
    const page = await citizen(browser);
    await page.goto('/');
    await page.getByRole('contentinfo').getByRole('link', { name: '开放情况与开放数据' }).click();
    await page.getByRole('heading', { level: 1, name: '株洲市开放情况' }).waitFor();
    const { totalCount } = await lotsAt(WORKDAY);
    const lots = page.locator('details').filter({ hasText: '停车场' });
    expect(await lots.locator('summary').innerText()).toContain(`${String(totalCount)} 处`);
    expect(await page.getByRole('link', { name: '公务车' }).getAttribute('aria-current')).toBeNull();

    await lots.locator('summary').focus();
    await page.keyboard.press('Enter');
    const cells = await page.getByRole('table', { name: '停车场' }).getByRole('cell').allInnerTexts();
    expect(cells.reduce((sum, cell) => sum + Number.parseInt(cell, 10), 0)).toBe(totalCount);
  });

  it('leads to the open data and says under which licence', async () => {
    const page = await citizen(browser, WIDE);
    await page.goto('/opening-figures?in=430400');
    await page.getByRole('heading', { level: 1, name: '衡阳市开放情况' }).waitFor();
    expect(await page.getByRole('link', { name: '知识共享 署名 4.0' }).getAttribute('href')).toBe(
      'https://creativecommons.org/licenses/by/4.0/',
    );
    const csv = await page.getByRole('link', { name: '表格（CSV）' }).getAttribute('href');
    expect(csv).toBe('/open-data/430400/places.csv');
    expect((await fetch(`${address}${csv ?? ''}`)).headers.get('content-type')).toContain('text/csv');

    await page.getByRole('link', { name: '全部数据与字段说明' }).click();
    await page.getByRole('heading', { level: 1, name: '开放数据' }).waitFor();
    expect(await page.getByRole('row').count()).toBeGreaterThan(20);
  });

  it('is shown of another city that one chooses', async () => {
    const page = await citizen(browser);
    await page.goto('/opening-figures');
    await page.getByRole('button', { name: '换城市' }).click();
    await page.getByRole('button', { name: '衡阳市' }).click();
    await page.getByRole('heading', { level: 1, name: '衡阳市开放情况' }).waitFor();
    expect(page.url()).toContain('in=430400');
  });

  it('meets WCAG 2.2 AA in both languages and in 长辈版', async () => {
    const page = await citizen(browser, { width: 320, height: 640 });
    await page.goto('/opening-figures');
    await page.locator('summary').first().click();
    await page.getByRole('table').first().waitFor();
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
