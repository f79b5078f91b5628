import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, show } from './browser.ts';
import { citizen, cutOff, HOLIDAY, lotsAt, PHONE, WIDE, WORKDAY } from './citizen.ts';
import { ownBrowser } from './own-browser.ts';

const browser = ownBrowser();
let lot: string;
beforeAll(async () => {
  lot = `/places/${(await lotsAt(HOLIDAY)).nodes[0]?.id ?? ''}`;
});

/** A few places of a list: they are all alike, and each takes its time to check. */
const FEW = 'text=局停车场&in=430203';

const pages: readonly {
  readonly what: string;
  readonly path: () => string;
  readonly ready: string;
  readonly viewport?: typeof WIDE;
}[] = [
  { what: 'open lots', path: () => `/?at=${HOLIDAY}&${FEW}`, ready: 'ol > li' },
  {
    what: 'closed lots on a narrow phone',
    path: () => `/?at=${WORKDAY}&${FEW}`,
    ready: 'ol > li',
    viewport: { width: 320, height: 640 },
  },
  { what: 'lots beside the map', path: () => `/?at=${HOLIDAY}&${FEW}`, ready: '.map-pin', viewport: WIDE },
  { what: 'the map on a phone', path: () => `/?at=${HOLIDAY}&view=map`, ready: '.map-pin' },
  {
    what: 'a stay that ends too early',
    path: () => `/?at=${HOLIDAY}&until=2026-02-16T09:00`,
    ready: '[aria-invalid=true]',
  },
  { what: 'nothing found', path: () => '/?text=没有这样的名称', ready: '.empty' },
  { what: 'sports grounds', path: () => `/grounds?at=${HOLIDAY}&sport=TENNIS`, ready: 'ol > li' },
  { what: "a place's page", path: () => `${lot}?at=${HOLIDAY}`, ready: 'table small:not(:empty)' },
  { what: "a place's page, wide", path: () => lot, ready: 'table', viewport: WIDE },
  { what: 'a place that is none', path: () => '/places/plc_00000000000000000000000000', ready: 'h1' },
  { what: 'an address that is none', path: () => '/nowhere', ready: 'h1' },
  { what: 'a page of staff before signing in', path: () => '/my-requests', ready: 'main .btn.main' },
  { what: 'a sign-in that was not completed', path: () => '/signed-in?error=access_denied', ready: 'main .btn.main' },
  { what: 'the explorer of the contract', path: () => '/explorer', ready: 'h1' },
];

describe('citizen pages meet WCAG 2.2 AA in both languages and in 长辈版', () => {
  it.each(pages)('$what', async ({ path, ready, viewport }) => {
    const page = await citizen(browser, viewport);
    await page.goto(path());
    await page.locator(ready).first().waitFor();
    await expectAccessible(page);
  });

  it('shows nothing smaller than 18 px in 长辈版, hints neither', async () => {
    const page = await citizen(browser);
    for (const path of [`/?at=${HOLIDAY}&${FEW}`, lot, '/reservations', '/opening-figures']) {
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      await show(page, 'zh', 'large');
      const smaller = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main *')]
          .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''))
          .filter(
            (one) => one.checkVisibility() && one.clientWidth !== 1 && parseFloat(getComputedStyle(one).fontSize) < 18,
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      );
      expect(smaller, path).toEqual([]);
    }
  });

  it('the choice of another city', async () => {
    const page = await citizen(browser);
    await page.goto('/');
    await page.getByRole('button', { name: '换城市' }).click();
    await page.getByRole('button', { name: '衡阳市' }).waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
  });

  it('no connection', async () => {
    const page = await citizen(browser);
    await cutOff(page);
    await page.goto('/');
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
  });

  it('open lots in the dark', async () => {
    const page = await citizen(browser, WIDE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`/?at=${HOLIDAY}&${FEW}`);
    await page.locator('.map-pin').first().waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
  });

  it('lets the keyboard skip to the content, and shows where it is', async () => {
    const page = await citizen(browser, WIDE);
    await page.goto(`/?at=${HOLIDAY}`);
    await page.locator('ol > li').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到内容');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe(
      await page.getByLabel('在哪儿附近').getAttribute('id'),
    );
  });
});

describe('a phone in 长辈版', () => {
  it.each(['/', '/grounds'])('shows the first place without scrolling: %s', async (path) => {
    const page = await citizen(browser, PHONE);
    await page.goto(path);
    await page.getByRole('button', { name: '长辈版' }).click();
    const first = await page.locator('ol > li').first().getByRole('heading').boundingBox();
    const foot = await page.getByRole('navigation', { name: '主要' }).boundingBox();
    expect(foot?.y).toBeGreaterThan(0);
    expect((first?.y ?? Infinity) + (first?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  });
});
