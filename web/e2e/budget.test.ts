import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address } from './address.ts';
import { citizen, PHONE } from './citizen.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, signedIn } from './staff.ts';

const browser = ownBrowser();

const KB = 1000;

/** Counts how much of what was painted has moved: the browser's own measure, cumulative layout shift. */
const COUNT_MOVES = `globalThis.moved = 0;
new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (globalThis.moved += value)))
  .observe({ type: 'layout-shift', buffered: true });`;
const PAINTED = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))';

interface Weight {
  readonly url: string;
  readonly isScript: boolean;
  readonly gzipBytes: number;
}

/** Everything the page fetches from now on, each weighed with gzip whatever the server used. */
const weigh = (page: Page): (() => Promise<readonly Weight[]>) => {
  const answers: Response[] = [];
  page.on('response', (answer) => answers.push(answer));
  const weightOf = async (answer: Response): Promise<Weight> => ({
    url: answer.url(),
    isScript: answer.request().resourceType() === 'script',
    gzipBytes: gzipSync(await answer.body()).length,
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    return Promise.all(answers.map(weightOf));
  };
};

const bytes = (weights: readonly Weight[]): number => weights.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
const scripts = (weights: readonly Weight[]): readonly Weight[] => weights.filter(({ isScript }) => isScript);

describe('what a citizen has to fetch', () => {
  it.each(['/', '/grounds'])('is at most 35 KB of script for the first answer, 60 KB in all: %s', async (path) => {
    const page = await citizen(browser);
    const weighed = weigh(page);
    await page.goto(path);
    await page.locator('ol > li').first().waitFor();
    const weights = await weighed();

    expect(bytes(scripts(weights))).toBeLessThanOrEqual(35 * KB);
    expect(bytes(weights)).toBeLessThanOrEqual(60 * KB);
  });

  it.each(['/', '/grounds'])('is at most 2 KB for the answer of a search: %s', async (path) => {
    const page = await citizen(browser);
    const weighed = weigh(page);
    await page.goto(path);
    await page.locator('ol > li').first().waitFor();
    const answers = (await weighed()).filter(({ url }) => new URL(url).searchParams.get('variables')?.includes('kind'));

    expect(answers.length).toBe(1);
    expect(bytes(answers)).toBeLessThanOrEqual(2 * KB);
  });

  it('is at most 80 KB of script once the map is open', async () => {
    const page = await citizen(browser);
    const weighed = weigh(page);
    await page.goto('/?view=map');
    await page.locator('.map-pin').first().waitFor();
    const weights = await weighed();

    expect(scripts(weights).length).toBeGreaterThan(1);
    expect(bytes(scripts(weights))).toBeLessThanOrEqual(80 * KB);
  });

  it.each([
    { path: '/', locale: 'zh-CN' },
    { path: '/', locale: 'en-GB' },
    { path: '/grounds', locale: 'zh-CN' },
    { path: '/grounds', locale: 'en-GB' },
  ])('moves nothing on the page when the answer comes late: $path in $locale', async ({ path, locale }) => {
    const page = await citizen(browser, PHONE, locale);
    await page.addInitScript(COUNT_MOVES);
    const { promise: mayAnswer, resolve: answer } = Promise.withResolvers<undefined>();
    await page.route('**/graphql?**', async (route) => {
      await mayAnswer;
      await route.continue();
    });
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(PAINTED);
    answer(undefined);
    await page.locator('ol > li').nth(10).waitFor();
    await page.evaluate(PAINTED);

    expect(await page.evaluate<number>('moved')).toBeLessThanOrEqual(0.02);
  });

  it('comes from this site alone', async () => {
    const page = await citizen(browser);
    const weighed = weigh(page);
    await page.goto('/?view=map');
    await page.locator('.map-pin').first().waitFor();

    const hosts = (await weighed()).map(({ url }) => new URL(url).origin).filter((origin) => origin !== 'null');
    expect(new Set(hosts)).toEqual(new Set([new URL(address).origin]));
  });
});

describe('what a requester has to fetch', () => {
  it('is at most 110 KB of script, coming to the form straight', async () => {
    const page = await signedIn(browser, cast.requester, '/request-car');
    await page.waitForLoadState('networkidle');
    const weighed = weigh(page);
    await page.reload();
    await page.getByText('将由它派车', { exact: true }).waitFor();

    const weights = scripts(await weighed());
    expect(weights.length).toBeGreaterThan(1);
    expect(bytes(weights)).toBeLessThanOrEqual(110 * KB);
  });
});
