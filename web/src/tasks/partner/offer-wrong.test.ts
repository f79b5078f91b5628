import { beforeEach, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { wrongInOffer } from './offer-wrong.ts';

const offer = {
  withDriver: true,
  plateNumber: '湘B12345',
  model: '别克 GL8',
  seats: '7',
  driverName: '吴建军',
  driverTelephone: '13873300001',
  handOver: '',
  validUntil: '2026-11-27T19:00',
  lines: [{ quantity: '1', unit: '420.00' }],
};
const wrongIn = (change: Partial<typeof offer>) =>
  wrongInOffer({ ...offer, ...change }, 3).map(({ path, message }) => [path[0], message]);

beforeEach(() => {
  locale.language = 'zh';
});

it('an offer with all it needs is sent', () => {
  expect(wrongIn({})).toEqual([]);
  expect(wrongIn({ withDriver: false, driverName: '', driverTelephone: '' })).toEqual([]);
});

it('of an empty offer each field is named', () => {
  const nothing = { plateNumber: ' ', model: '', seats: '', driverName: '', driverTelephone: '', validUntil: '' };
  expect(wrongIn({ ...nothing, lines: [{ quantity: '', unit: '' }] }).map(([field]) => field)).toEqual([
    'plateNumber',
    'model',
    'seats',
    'driverName',
    'driverTelephone',
    'quantity-0',
    'unit-0',
    'validUntil',
  ]);
});

it('a number beyond the bounds is told with the line it stands in and the range it may have', () => {
  const right = { quantity: '2', unit: '0.50' };
  expect(wrongIn({ lines: [right, { quantity: '1', unit: '99999999' }] })).toEqual([
    ['unit-1', '第 2 项的单价填 0 至 100,000 元，最多两位小数，如 420.00'],
  ]);
  expect(wrongIn({ lines: [{ ...right, quantity: '999999' }] })).toEqual([
    ['quantity-0', '第 1 项的数量填 1 至 100,000 的整数'],
  ]);
  expect(wrongIn({ seats: '2' })).toEqual([['seats', '座位数（含驾驶员）填 3 至 60 的整数']]);
  expect(wrongIn({ lines: [{ quantity: '1', unit: '0' }] })).toEqual([
    ['lines', '报价合计须大于 0，最多 21,474,836 元'],
  ]);
});
