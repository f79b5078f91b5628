import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { signedIn } from './staff.ts';

const browser = ownBrowser();

/** A year so far ahead that no other test counts on its days. */
const YEAR = 2098;

describe('the authority of a district', () => {
  it('corrects a day of the calendar, with what it rests on, and finds it in the record', async () => {
    const page = await signedIn(browser, '赵蕾', `/calendar?year=${String(YEAR)}`);
    await page.getByRole('heading', { level: 1, name: `天元区 · ${String(YEAR)} 年日历` }).waitFor();
    // A year has so many days that two looks must do.
    await expectAccessible(page, [
      { language: 'en', size: 'normal' },
      { language: 'zh', size: 'large' },
    ]);

    const may = page.getByRole('region', { name: '5 月' });
    await may.getByRole('button').nth(1).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('这一天是').selectOption({ label: '节假日' });
    await dialog.getByLabel('节日名称（可不填）').fill('区庆');
    await dialog.getByRole('button', { name: '确认更正' }).click();
    await dialog.getByText('请写明依据的文件').first().waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'large' }]);
    await dialog.getByLabel('原因').fill('建区纪念日放假');
    await dialog.getByLabel('依据文件').fill('天元区 2098 年第 1 号文');
    await dialog.getByRole('button', { name: '确认更正' }).click();

    await page.getByText('建区纪念日放假 · 天元区 2098 年第 1 号文').waitFor();
    expect(await may.getByRole('button').nth(1).getAttribute('aria-label')).toContain('区庆');
    // The page stands in large text: nothing is smaller than 18 px, the mark of a corrected day neither.
    const mark = may.getByRole('button').nth(1).locator('small');
    expect(await mark.evaluate((letter) => parseFloat(getComputedStyle(letter).fontSize))).toBeGreaterThanOrEqual(18);
  });
});
