import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './browser.ts';
import { ownBrowser } from './own-browser.ts';
import { sendCar } from './sent-car.ts';
import { pageKept, signedIn, soon } from './staff.ts';

const browser = ownBrowser();

const PHONE = { width: 390, height: 844 };

/** The day on which a car can next be asked for that leaves at 00:15. */
const nextNight = (): string => soon(soon().slice(11) <= '00:15' ? 0 : 24).slice(0, 10);

/** A phone whose clock stands at a time, whatever the hour is. */
const phoneAt = (time: Date) => {
  const contexts: BrowserContext[] = [];
  return {
    newContext: async (options: Parameters<typeof browser.newContext>[0]) => {
      const context = await browser.newContext(options);
      await context.clock.setFixedTime(time);
      contexts.push(context);
      return context;
    },
    turnTo: (next: Date) => Promise.all(contexts.map((context) => context.clock.setFixedTime(next))),
  };
};

describe("a driver's phone around midnight", () => {
  it('shows in the evening what leaves after midnight, and keeps it without a connection when the day begins', async () => {
    const destination = '朱亭镇';
    const night = nextNight();
    const { driverName } = await sendCar(browser, destination, { from: `${night}T00:15`, to: `${night}T02:15` });
    const midnight = Date.parse(`${night}T00:00:00+08:00`);
    const minutes = (after: number): Date => new Date(midnight + after * 60_000);
    const phone = phoneAt(minutes(-70));
    const page = await signedIn(phone, driverName, '/drive', PHONE);
    const coming = page.getByRole('heading', { name: '今夜至明早', exact: true });
    const trip = page.getByRole('article').filter({ hasText: destination });
    await coming.waitFor();
    await trip.getByRole('heading', { name: /^明天 00:15–02:15/ }).waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'large' }]);
    await pageKept(page);

    const out = Number(await trip.getByLabel('出车里程表（公里）').inputValue()) + 1;
    await trip.getByLabel('出车里程表（公里）').fill(String(out));
    await page.context().setOffline(true);
    await trip.getByRole('button', { name: '出车' }).click();
    await trip
      .getByRole('alert')
      .getByText(/^最早可在 今天 23:15 出车/)
      .waitFor();
    await expectAccessible(page, [{ language: 'zh', size: 'large' }]);
    expect(await trip.getByText('等待发送').count()).toBe(0);
    expect(await trip.getByLabel('出车里程表（公里）').inputValue()).toBe(String(out));

    await phone.turnTo(minutes(10));
    await page.reload();
    await trip.getByRole('heading', { name: /^今天 00:15–02:15/ }).waitFor();
    expect(await coming.count()).toBe(0);
    await trip.getByRole('button', { name: '出车' }).click();
    await trip.getByText('已记在本机，等待发送').first().waitFor();
    await page.reload();
    await trip.getByText(/^出车 .* 已记在本机，等待发送/).waitFor();
  });
});
