import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launch } from '../../functions/local/chromium.ts';

/** So long is waited for what is to be seen. */
const PATIENCE = 60_000;

/** What happened to a page besides what it shows: requests that are open, failed or were refused, and errors. */
const witness = (page: Page, told: string[], open: Set<string>): void => {
  page.on('request', (request) => open.add(`${request.method()} ${request.url()}`));
  page.on('requestfinished', (request) => open.delete(`${request.method()} ${request.url()}`));
  page.on('requestfailed', (request) => {
    open.delete(`${request.method()} ${request.url()}`);
    told.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) told.push(`${response.url()}: ${String(response.status())}`);
  });
  page.on('pageerror', ({ message }) => told.push(message));
};

/** Where a page stands and what it says, for whoever reads of a test that failed where he cannot look. */
const describePage = async (page: Page): Promise<string> => {
  const text = await page
    .locator('body')
    .innerText({ timeout: 2_000 })
    .catch((reason: unknown) => String(reason));
  return `${page.url()}\n${text.slice(0, 3_000)}`;
};

/**
 * The browser of one test file: started before its tests, closed after them; what a test opened is closed when it ends.
 * A test that fails says what its pages showed.
 */
export const ownBrowser = (): Pick<Browser, 'newContext'> => {
  let browser: Browser;
  let told: string[] = [];
  const open = new Set<string>();
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async ({ task }) => {
    const ended = contexts.splice(0);
    if (task.result?.state === 'fail') {
      const pages = await Promise.all(ended.flatMap((context) => context.pages()).map(describePage));
      console.error([task.name, ...pages, ...told, ...[...open].map((request) => `still open: ${request}`)].join('\n'));
    }
    told = [];
    open.clear();
    for (const context of ended) {
      for (const page of context.pages()) await page.unrouteAll({ behavior: 'wait' });
      await context.close();
    }
  });
  afterAll(async () => {
    await browser.close();
  });

  return {
    newContext: async (options) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(PATIENCE);
      context.on('page', (page) => {
        witness(page, told, open);
      });
      contexts.push(context);
      return context;
    },
  };
};
