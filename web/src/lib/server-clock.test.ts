import { expect, it } from 'vitest';
import { hearClock, serverTime } from './server-clock.ts';

it('the time is that of the server as the last answer told it, and that of the device where both are alike', () => {
  const device = Date.parse('2026-11-26T09:00:00+08:00');
  hearClock(device - 600_000, device);
  expect(serverTime(device + 5_000)).toBe(device - 595_000);
  hearClock(device - 1_800, device);
  expect(serverTime(device)).toBe(device);
});
