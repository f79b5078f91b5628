import { expect, it } from 'vitest';
import { standingOrders, waitsForRest } from './rest.ts';

const window = { to: '2099-11-24T18:00:00+08:00' };
const broken = { plateNumber: '湘B10001', brokenOff: { at: '2026-11-24T10:00:00+08:00' } };
const next = { plateNumber: '湘B10002', brokenOff: null };

it('the rest of a trip waits for another car from the breakdown until one is sent, and not once its time is over', () => {
  expect(waitsForRest({ state: 'APPROVED', window, orders: [broken] })).toBe(true);
  expect(waitsForRest({ state: 'APPROVED', window, orders: [] })).toBe(false);
  expect(waitsForRest({ state: 'DISPATCHED', window, orders: [broken, next] })).toBe(false);
  expect(waitsForRest({ state: 'APPROVED', window: { to: '2020-11-24T18:00:00+08:00' }, orders: [broken] })).toBe(
    false,
  );
});

it('the car that broke down is not the one that is sent', () => {
  expect(standingOrders({ orders: [broken] })).toEqual([]);
  expect(standingOrders({ orders: [broken, next] })).toEqual([next]);
});
