import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Presses a button of the masthead unless the page already is as wanted. */
const choose = async (page: Page, pressed: RegExp): Promise<void> => {
  const button = page.getByRole('banner').getByRole('button', { name: pressed });
  if ((await button.count()) > 0) await button.first().click();
};

/** Shows the page in one of its languages and text sizes, by the masthead's own buttons. */
export const show = async (page: Page, language: Look['language'], size: Look['size']): Promise<void> => {
  await choose(page, language === 'zh' ? /^中文$/ : /^English$/);
  await choose(page, size === 'large' ? /^(长辈版|Large text)$/ : /^(标准版|Normal text)$/);
};

interface Look {
  readonly language: 'zh' | 'en';
  readonly size: 'normal' | 'large';
}

const LOOKS: readonly Look[] = [
  { language: 'en', size: 'large' },
  { language: 'en', size: 'normal' },
  { language: 'zh', size: 'large' },
  { language: 'zh', size: 'normal' },
];

/** Checks the page as it stands against WCAG 2.2 AA, in both languages and in 长辈版. Leaves it in Chinese. */
export const expectAccessible = async (page: Page, looks = LOOKS): Promise<void> => {
  for (const { language, size } of looks) {
    await show(page, language, size);
    // No page has frames of another origin, for which alone each look would open a second, blank page. What is as it
    // should be is not described: that took half of the time.
    const axe = new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .withTags(RULES)
      .setLegacyMode();
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
    expect(found, `${page.url()} in ${language}, ${size}`).toEqual([]);
  }
};
