import { expect, it } from 'vitest';
import { now } from './now.ts';
import { hearAnswer, hearClock, serverTime } from './server-clock.ts';

it('the time is that of the server as the last answer told it, and that of the device where both are alike', () => {
  const device = Date.parse('2026-11-26T09:00:00+08:00');
  hearClock(device - 600_000, device);
  expect(serverTime(device + 5_000)).toBe(device - 595_000);
  hearClock(device - 1_800, device);
  expect(serverTime(device)).toBe(device);
});

it("a sandbox's clock that was put ahead is the present moment, also where deadlines are counted; others go by their own", () => {
  const DAY = 86_400_000;
  // To the day, and zero without a sign, so that a slow machine says the same.
  const daysAhead = () => [now().getTime(), serverTime()].map((at) => Math.round((at - Date.now()) / DAY) + 0);
  const testClock = { now: new Date(Date.now() + 5 * DAY).toISOString(), aheadSeconds: 5 * 86_400 };
  hearAnswer({ testClock }, Date.now());
  expect(daysAhead()).toEqual([5, 5]);
  hearAnswer({ testClock: null }, Date.now());
  expect(daysAhead()).toEqual([0, 0]);
});
