import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { citizen } from './citizen.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
});

const KB = 1000;

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

  it('comes from this site alone', async () => {
    const page = await citizen(browser);
    const weighed = weigh(page);
    await page.goto('/?view=map');
    await page.locator('.map-pin').first().waitFor();

    const hosts = (await weighed()).map(({ url }) => new URL(url).origin).filter((origin) => origin !== 'null');
    expect(new Set(hosts)).toEqual(new Set([new URL(inject('address')).origin]));
  });
});
