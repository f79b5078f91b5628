import { beforeAll, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { standingOrders, waitingWord } from './rest.ts';

beforeAll(() => {
  locale.language = 'zh';
});

const window = { to: '2099-11-24T18:00:00+08:00' };
const broken = { plateNumber: '湘B10001', brokenOff: { at: '2026-11-24T10:00:00+08:00' } };
const next = { plateNumber: '湘B10002', brokenOff: null };

const request = { state: 'APPROVED', window, plannedWindow: null, isRest: false } as const;
const rest = { ...request, isRest: true } as const;
const over = { ...rest, window: { to: '2020-11-24T18:00:00+08:00' } };

it('the rest of a trip waits for another car from the breakdown until one is sent, and not once its time is over', () => {
  expect(waitingWord(rest)).toBe('原车途中故障，剩余行程等待派车');
  expect(waitingWord(request)).toBeUndefined();
  expect(waitingWord({ ...rest, state: 'DISPATCHED' })).toBeUndefined();
  expect(waitingWord(over)).toBeUndefined();
});

it('a trip for which no car was sent in time waits on, and tells when it was to leave', () => {
  const plannedWindow = { from: '2026-11-24T10:00:00+08:00' };
  expect(waitingWord({ ...request, plannedWindow })).toMatch(/^原定 .*10:00 出发，尚未派车，继续等候$/);
  expect(waitingWord({ ...request, state: 'DISPATCHED', plannedWindow })).toBeUndefined();
  expect(waitingWord({ ...over, isRest: false, plannedWindow })).toBeUndefined();
});

it('the car that broke down is not the one that is sent', () => {
  expect(standingOrders({ orders: [broken] })).toEqual([]);
  expect(standingOrders({ orders: [broken, next] })).toEqual([next]);
});
