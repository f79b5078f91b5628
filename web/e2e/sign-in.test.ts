import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address } from './address.ts';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, signedInAnew } from './staff.ts';

const browser = ownBrowser();

const deepLink = '/my-requests?state=DISPATCHED#main';

/** Who the tab says is signed in, with his tokens. */
const userIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const name = Object.keys(sessionStorage).find((key) => key.startsWith('oidc.user:'));
    return sessionStorage.getItem(name ?? '') ?? '';
  });

describe('another tab of the same browser', () => {
  it('is signed in by itself, at the address it was opened with, and keeps tokens of its own', async () => {
    const first = await signedInAnew(browser, cast.requester, '/my-requests');
    const second = await first.context().newPage();
    await second.goto('/parking');
    await second.goto(deepLink);
    await second.getByRole('navigation', { name: '公务用车', exact: true }).waitFor();
    expect(second.url()).toBe(address + deepLink);
    expect(await second.evaluate(() => JSON.stringify(localStorage))).not.toContain('access_token');
    expect(await userIn(second)).toContain('access_token');
    expect(await userIn(second)).not.toBe(await userIn(first));
    await second.goBack();
    await second.waitForURL(`${address}/parking`);
  });

  it('that waited for a sign-in has it as soon as it was done in the first', async () => {
    const first = await signedInAnew(browser, cast.requester, '/my-requests');
    const second = await first.context().newPage();
    await second.goto('/parking');
    await first.getByRole('button', { name: '退出' }).click();
    await first.waitForURL(`${address}/`);
    await second.goto(deepLink);
    await second.getByRole('main').getByRole('button', { name: '登录' }).waitFor();
    await first.getByRole('button', { name: '登录' }).click();
    await first.getByRole('button', { name: cast.approver }).first().click();
    await second.getByText(cast.approver).first().waitFor();
    expect(second.url()).toBe(address + deepLink);
  });

  it('is signed out with the first, and nothing of the person stays in it', async () => {
    const first = await signedInAnew(browser, cast.requester, '/my-requests');
    const second = await first.context().newPage();
    await second.goto(deepLink);
    await second.getByText(cast.requester).first().waitFor();
    await first.getByRole('button', { name: '退出' }).click();
    await second.getByRole('main').getByRole('button', { name: '登录' }).waitFor();
    expect(await second.getByText(cast.requester).count()).toBe(0);
    expect(await second.evaluate(() => sessionStorage.length)).toBe(0);
    expect(second.url()).toBe(address + deepLink);
  });
});

describe('the pages of the local sign-in', () => {
  it('can be used by everyone, in both languages', async () => {
    const page = await (await browser.newContext({ baseURL: address, locale: 'zh-CN' })).newPage();
    await page.goto('/my-requests');
    await page.getByRole('main').getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { name: '您想以谁的身份登录？' }).waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Who would you like to be?' }).waitFor();
    await expectAccessible(page, [{ language: 'en', size: 'normal' }]);
    await page.goto('/oidc/sign-in/long-gone');
    await page.getByRole('heading', { name: '登录没有完成' }).waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'normal' }]);
  });
});

describe('where the issuer knows nobody any more', () => {
  it('a new tab is asked to sign in, at its address, and the first goes on', async () => {
    const first = await signedInAnew(browser, cast.requester, '/my-requests');
    await first.context().clearCookies();
    const second = await first.context().newPage();
    await second.goto(deepLink);
    await second.waitForURL((url) => url.pathname === '/signed-in');
    await second.waitForURL(address + deepLink);
    await second.getByRole('main').getByRole('button', { name: '登录' }).waitFor();
    await second.reload();
    await second.getByRole('main').getByRole('button', { name: '登录' }).waitFor();
    await first.reload();
    await first.getByText(cast.requester).first().waitFor();
  });

  it('and shows its page though it was asked to show none, then the way back leads to where one was before', async () => {
    const first = await signedInAnew(browser, cast.requester, '/my-requests');
    await first.context().clearCookies();
    const second = await first.context().newPage();
    await second.route(/\/oidc\/auth\?/, (route) =>
      route.continue({ url: route.request().url().replace('prompt=none', '') }),
    );
    await second.goto('/parking');
    await second.getByRole('link', { name: '公务车' }).click();
    await second.getByRole('heading', { name: '您想以谁的身份登录？' }).waitFor();
    await second.goBack();
    await second.waitForURL(`${address}/parking`);
  });
});

describe('a connection that breaks while a page opens', () => {
  it('is tried again soon: the page comes by itself, with who is signed in and what was asked for', async () => {
    const page = await signedInAnew(browser, cast.requester, '/my-requests');
    await page.getByRole('listitem').first().waitFor();
    const broken = new Map<string, number>();
    // Of each question the first try is cut off, so that one after the other has to be asked again.
    await page.route(/\/graphql$/, (route) => {
      const question = route.request().postData() ?? '';
      broken.set(question, (broken.get(question) ?? 0) + 1);
      return broken.get(question) === 1 ? route.abort('connectionreset') : route.continue();
    });
    await page.reload();
    await page.getByRole('main').getByRole('listitem').first().waitFor();
    expect(broken.size).toBeGreaterThan(1);
  });

  it('does not keep a tab from what it needs to ask as the person who is signed in', async () => {
    const page = await signedInAnew(browser, cast.requester, '/my-requests');
    await page.getByRole('listitem').first().waitFor();
    let isBroken = true;
    await page.route('**/config.json', (route) => (isBroken ? route.abort('connectionreset') : route.continue()));
    await page.reload();
    await page.getByRole('alert').first().waitFor();
    isBroken = false;
    await page.getByRole('main').getByRole('listitem').first().waitFor();
  });
});
