import { beforeAll, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { recordedWord } from './recorded.ts';

const own = { driver: null, rentalOrder: null, returnOnBehalf: null };
const driven = { ...own, driver: {} } as unknown as typeof own;
const byDispatcher = { ...own, returnOnBehalf: {} } as unknown as typeof own;
const byLock = { ...own, rentalOrder: {} } as unknown as typeof own;

beforeAll(() => {
  locale.language = 'zh';
});

it('names who recorded odometer and costs: a driver, or the requester who drove himself or rented the car', () => {
  expect(recordedWord([driven])).toBe('驾驶员登记的里程和费用');
  expect(recordedWord([driven, own])).toBe('驾驶员登记的里程和费用');
  expect(recordedWord([own])).toBe('您登记的里程和费用');
  for (const order of [byDispatcher, byLock]) expect(recordedWord([order])).toBe('登记的里程和费用');
});
