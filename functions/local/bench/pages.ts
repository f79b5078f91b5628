import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { launch } from '../chromium.ts';
import { median } from './measure.ts';
import { startAll } from './running.ts';

const PATHS = ['/', '/grounds'];
const ROUNDS = 5;
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const BYTES_PER_KILOBIT = 1_024 / 8;
/** The phone and the network that Lighthouse's mobile figures are for. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638.4 * BYTES_PER_KILOBIT,
  uploadThroughput: 750 * BYTES_PER_KILOBIT,
};
const TIMES_SLOWER = 4;
/** A task holds up a tap from so many milliseconds on. */
const LONG_MS = 50;

/** What the browser itself notices, gathered from the first moment on. */
const WATCH = `globalThis.noticed = { first: 0, largest: 0, moved: 0, tasks: [] };
const watch = (type, notice) =>
  new PerformanceObserver((list) => list.getEntries().forEach(notice)).observe({ type, buffered: true });
watch('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') noticed.first = startTime; });
watch('largest-contentful-paint', ({ startTime }) => { noticed.largest = startTime; });
watch('layout-shift', ({ value }) => { noticed.moved += value; });
watch('longtask', ({ startTime, duration }) => { noticed.tasks.push({ startTime, duration }); });`;

interface Noticed {
  readonly first: number;
  readonly largest: number;
  readonly moved: number;
  readonly tasks: readonly { readonly startTime: number; readonly duration: number }[];
}

/** One visit by somebody who has never been here; several visits give the medians of each figure. */
export interface Visit {
  readonly largestPaintMs: number;
  /** How long, after the first paint, a tap could not be answered in time: what tasks took beyond 50 ms each. */
  readonly blockedMs: number;
  /** Cumulative layout shift. */
  readonly moved: number;
  readonly scriptBytes: number;
  readonly bytes: number;
}

export interface PageFigures extends Visit {
  readonly path: string;
}

const slowDown = async (page: Page): Promise<void> => {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.emulateNetworkConditions', NETWORK);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
};

const weightOf = async (answers: readonly Response[]): Promise<number> => {
  const bodies = await Promise.all(answers.map((answer) => answer.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
};

const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const context = await browser.newContext({ ...PHONE, locale: 'zh-CN' });
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(WATCH);
  const answers: Response[] = [];
  page.on('response', (answer) => answers.push(answer));
  await page.goto(url);
  await page.locator('ol > li').nth(10).waitFor();
  await page.waitForLoadState('networkidle');
  const { first, largest, moved, tasks } = await page.evaluate<Noticed>('noticed');
  const scripts = answers.filter((answer) => answer.request().resourceType() === 'script');
  const figures = {
    largestPaintMs: largest,
    blockedMs: tasks
      .map(({ startTime, duration }) => startTime + duration - Math.max(first, startTime) - LONG_MS)
      .reduce((sum, blocked) => sum + Math.max(0, blocked), 0),
    moved,
    scriptBytes: await weightOf(scripts),
    bytes: await weightOf(answers),
  };
  await context.close();
  return figures;
};

const figuresOf = async (browser: Browser, address: string, path: string): Promise<PageFigures> => {
  const visits: Visit[] = [];
  for (let round = 0; round < ROUNDS; round += 1) visits.push(await visit(browser, address + path));
  const of = (name: keyof Visit): number => median(visits.map((one) => one[name]));
  return {
    path,
    largestPaintMs: of('largestPaintMs'),
    blockedMs: of('blockedMs'),
    moved: of('moved'),
    scriptBytes: of('scriptBytes'),
    bytes: of('bytes'),
  };
};

/** Opens the pages of citizens over a data folder, in the browser that the tests use. */
export const measurePages = async (data: string): Promise<PageFigures[]> => {
  const running = await startAll(data);
  const browser = await launch();
  try {
    const figures: PageFigures[] = [];
    for (const path of PATHS) figures.push(await figuresOf(browser, running.address, path));
    return figures;
  } finally {
    await browser.close();
    await running.stop();
  }
};
