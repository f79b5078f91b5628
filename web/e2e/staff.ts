import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SIGNED_IN } from '../src/lib/device.ts';
import { address } from './address.ts';

/** People of the demo city through whose hands a trip passes. */
export const cast = { requester: '李敏', approver: '王志强', dispatcher: '陈静', driver: '周强' } as const;

interface Window {
  readonly width: number;
  readonly height: number;
}

const WIDE: Window = { width: 1360, height: 860 };

const openPage = async (browser: Pick<Browser, 'newContext'>, viewport: Window): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: address,
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  return context.newPage();
};

/** What a browser keeps of a sign-in and no more: the issuer's cookies, and the tab's tokens by their names. */
interface SignIn {
  readonly cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
  readonly tokens: [name: string, value: string][];
}

const signInOf = async (page: Page): Promise<SignIn> => ({
  cookies: await page.context().cookies(),
  tokens: await page.evaluate(() => Object.entries(sessionStorage).filter(([name]) => name.startsWith('oidc.user:'))),
});

/** Gives a new page a sign-in, at an address of the page that shows nothing: what a tab keeps has no other way in. */
const resume = async (page: Page, { cookies, tokens }: SignIn): Promise<void> => {
  await page.context().addCookies(cookies);
  await page.goto('/config.json');
  await page.evaluate(
    ({ tokens, known }) => {
      for (const [name, value] of tokens) sessionStorage.setItem(name, value);
      localStorage.setItem(known, 'true');
    },
    { tokens, known: SIGNED_IN },
  );
};

/** Sign-ins of this file's people: each signs in once on the sign-in page, for that is not what most tests are about. */
const signIns = new Map<string, SignIn>();

const isIn = (page: Page, section: string): Promise<void> =>
  page.getByRole('navigation', { name: section, exact: true }).waitFor();

/** A browser of one person's own, signed in anew on the real sign-in page and back at `path`. */
export const signedInAnew = async (
  browser: Pick<Browser, 'newContext'>,
  name: string,
  path: string,
  viewport = WIDE,
  section = '公务用车',
): Promise<Page> => {
  const page = await openPage(browser, viewport);
  await page.goto(path);
  await page.getByRole('main').getByRole('button', { name: '登录' }).click();
  await page.waitForURL(/\/oidc\//);
  const person = page.getByRole('button', { name });
  if (!(await person.first().isVisible())) await page.locator('summary').click();
  await person.first().click();
  await page.waitForURL(`${address}${path}`);
  await isIn(page, section);
  return page;
};

/** A browser of one person's own, signed in and at `path`: with the sign-in that the person had before in this file. */
export const signedIn = async (
  browser: Pick<Browser, 'newContext'>,
  name: string,
  path: string,
  viewport = WIDE,
  section = '公务用车',
): Promise<Page> => {
  const known = signIns.get(name);
  if (!known) {
    const page = await signedInAnew(browser, name, path, viewport, section);
    signIns.set(name, await signInOf(page));
    return page;
  }
  const page = await openPage(browser, viewport);
  await resume(page, known);
  await page.goto(path);
  await isIn(page, section);
  return page;
};

/** Token with which a person asks the API, of his sign-in in this file. */
export const accessTokenOf = async (browser: Pick<Browser, 'newContext'>, name: string): Promise<string> => {
  if (!signIns.has(name)) await (await signedIn(browser, name, '/notices')).context().close();
  const [token] = signIns.get(name)?.tokens ?? [];
  return (JSON.parse(token?.[1] ?? '{}') as { readonly access_token: string }).access_token;
};

/** Link to a request in a state, by its word, however many newer ones other tests have made. */
export const requestIn = async (page: Page, state: '待派车' | '已办结') => {
  const found = page.getByRole('listitem').filter({ hasText: state }).getByRole('link').first();
  const more = page.getByRole('button', { name: '显示更多' }).first();
  await page.getByRole('listitem').first().waitFor();
  while (!(await found.isVisible()) && (await more.isVisible())) {
    await more.click();
    await page.getByRole('button', { name: '正在加载…' }).waitFor({ state: 'hidden' });
  }
  return found;
};

const QUARTER = 15 * 60_000;

/** The next quarter-hour that leaves the lead of a routine trip, as datetime-local inputs want it (Asia/Shanghai). */
export const soon = (plusHours = 0): string => {
  const at = Math.ceil((Date.now() + 35 * 60_000) / QUARTER) * QUARTER + plusHours * 3_600_000;
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 16);
};

/** Waits until the device keeps the page, so that it opens without a connection. */
export const pageKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const cache = await caches.open('site');
    while (!(await cache.match('/'))) await new Promise((resolve) => setTimeout(resolve, 100));
  });
