import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { cast, requestIn, signedIn } from './staff.ts';

const browser = ownBrowser();

interface Seen {
  readonly what: string;
  readonly who: string;
  readonly path: string;
  /** Name of the section that the page lies in, unless it is of official cars. */
  readonly section?: string;
  /** What shows that the page has its answer. */
  readonly ready: (page: Page) => Promise<unknown>;
  readonly width?: number;
}

const button = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().waitFor();

/** Leaves a few rows of the timeline: they are all alike, and each takes its time to check. */
const narrow = (page: Page): Promise<void> => page.getByRole('searchbox').fill('湘B·D4');

const pages: readonly Seen[] = [
  {
    what: 'requesting a car',
    who: cast.requester,
    path: '/request-car',
    ready: (page) => page.getByText('将由它派车', { exact: true }).waitFor(),
  },
  {
    what: 'requesting a car with mistakes',
    who: cast.requester,
    path: '/request-car',
    ready: async (page) => {
      await page.getByRole('button', { name: '提交审批' }).click();
      await page.getByRole('alert').first().waitFor();
    },
    width: 320,
  },
  {
    what: 'requesting a recurring trip',
    who: cast.requester,
    path: '/request-car',
    ready: async (page) => {
      await page.locator('summary').filter({ hasText: '更多' }).click();
      await page.getByRole('button', { name: '添加途经地点' }).click();
      await page.getByRole('radio', { name: '定期用车' }).check();
      await page.getByRole('button', { name: '每个工作日' }).click();
      await page.getByLabel('到哪一天为止').fill(new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10));
      await page.getByText(/将申请 \d+ 次/).waitFor();
    },
    width: 320,
  },
  {
    what: 'changing a request',
    who: cast.requester,
    path: '/my-requests',
    ready: async (page) => {
      await (await requestIn(page, '待派车')).click();
      await page.getByRole('link', { name: '变更申请' }).click();
      await page.getByLabel('去哪里').fill('攸县人民政府');
      await page.getByText('提交后须由本单位重新审批').waitFor();
    },
    width: 390,
  },
  {
    what: 'the list of requests',
    who: cast.requester,
    path: '/my-requests',
    ready: (page) => page.getByText(/已显示 \d+ 条/).waitFor(),
  },
  {
    what: 'one request with its dispatch order',
    who: cast.requester,
    path: '/my-requests',
    ready: async (page) => {
      await (await requestIn(page, '已办结')).click();
      await button(page, '打印派车单');
    },
  },
  {
    what: 'approving',
    who: cast.approver,
    path: '/approve',
    ready: (page) => page.getByRole('heading', { level: 1, name: /审批/ }).waitFor(),
    width: 390,
  },
  {
    what: 'dispatching a request',
    who: cast.dispatcher,
    path: '/dispatch',
    ready: async (page) => {
      await page
        .getByRole('region', { name: '待派申请' })
        .getByRole('listitem')
        .first()
        .getByRole('button')
        .first()
        .click();
      await button(page, '确认派车');
      await narrow(page);
    },
  },
  {
    what: "the dispatcher's day on a phone",
    who: cast.dispatcher,
    path: '/dispatch',
    ready: (page) => narrow(page),
    width: 390,
  },
  {
    what: "the driver's day",
    who: cast.driver,
    path: '/drive',
    ready: (page) =>
      page
        .getByRole('heading', { name: /出车任务|任务都完成了/ })
        .first()
        .waitFor(),
    width: 320,
  },
  {
    what: 'the check of a paper that is none',
    who: cast.approver,
    path: '/verify/ord_00000000000000000000000000/0',
    ready: (page) => page.getByRole('status').getByText('查无此单').waitFor(),
    width: 390,
  },
  {
    what: 'the opening of one place',
    who: '刘洋',
    path: '/opening?kind=PARKING_LOT',
    ready: async (page) => {
      await page.getByRole('main').getByRole('listitem').first().getByRole('link').first().click();
      await page.waitForURL(/\/opening\/plc_/);
      await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
    },
    width: 390,
  },
  {
    what: 'the quotes of a partner',
    who: '罗倩',
    path: '/partner/quotes',
    section: '租赁企业',
    ready: (page) => page.getByRole('main').getByRole('heading', { level: 1 }).waitFor(),
    width: 390,
  },
  {
    what: 'where events of a partner are sent',
    who: '袁志刚',
    path: '/partner/webhooks',
    section: '租赁企业',
    ready: (page) => button(page, '登记地址'),
    width: 390,
  },
];

describe('everyone can use', () => {
  it.each(pages)('$what, in both languages and in 长辈版', async ({ who, path, section, ready, width = 1360 }) => {
    // On a phone tall enough that nothing lies under the bar at its foot, where contrast cannot be told.
    const page = await signedIn(browser, who, path, { width, height: width < 900 ? 4000 : 860 }, section);
    await ready(page);
    await expectAccessible(page);
  });
});
