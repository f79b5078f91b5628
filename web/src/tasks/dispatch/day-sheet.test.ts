import { beforeAll, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { headings, rowsOf, sheetOf } from './day-sheet.ts';
import type { Board } from './timeline.ts';

beforeAll(() => {
  locale.language = 'zh';
});

const request = (from: string, pickUp: string, more: object = {}) => ({
  ...{ state: 'DISPATCHED', window: { from, to: '2026-11-24T12:00:00+08:00' }, pickUp, destination: '茶陵县' },
  ...{ telephone: '13800001234', requester: { name: '李敏' }, unit: { name: { zh: '生态环境局', en: 'Ecology' } } },
  ...more,
});
const order = (id: string, from: string, more: object = {}) => ({
  ...{ id, number: `派20261124-${id}`, state: 'DISPATCHED', plateNumber: '湘B12345', passengers: 3, split: null },
  ...{ window: { from, to: '2026-11-24T12:00:00+08:00' }, driver: { name: '周强' }, rental: null },
  ...{ requests: [request(from, '东门')] },
  ...more,
});
const boardOf = (...orders: object[]): Board =>
  ({
    day: { date: '2026-11-24' },
    vehicles: orders.map((one) => ({ bookings: [{ order: one }, { order: null }] })),
    ...{ hired: [], drivers: [{ bookings: orders.map((one) => ({ order: one })) }] },
  }) as unknown as Board;

it('the list of a day has each trip once, the earliest first, with whom to call', () => {
  const [nine, eight] = ['2026-11-24T09:00:00+08:00', '2026-11-24T08:00:00+08:00'];
  const rows = rowsOf(boardOf(order('B', nine), order('A', eight, { driver: null })));
  expect(rows.map((row) => row.at(-2))).toEqual(['派20261124-A', '派20261124-B']);
  expect(rows[0]).toHaveLength(headings().length);
  expect(rows[0]).toEqual([
    '08:00 – 12:00',
    ...['湘B·12345', '自驾', '3 人', '东门', '茶陵县', '生态环境局', '李敏', '13800001234', '派20261124-A', '已派车'],
  ]);
});

it('those who share a car get in one after the other, and stand in one line', () => {
  const [nine, half] = ['2026-11-24T09:00:00+08:00', '2026-11-24T09:30:00+08:00'];
  const other = { requester: { name: '姜俊杰' }, telephone: null };
  const shared = order('A', nine, { requests: [request(half, '北门', other), request(nine, '东门')] });
  const [row] = rowsOf(boardOf(shared));
  expect(row?.[4]).toBe('09:00 东门、09:30 北门');
  const [night] = rowsOf(boardOf(order('N', '2026-11-23T22:15:00+08:00')));
  expect(night?.[0]).toMatch(/^11月23日 周一 22:15 – 12:00$/);
  expect([row?.[7], row?.[8]]).toEqual(['李敏、姜俊杰', '13800001234']);
  expect(sheetOf(boardOf(shared)).split('\r\n')).toHaveLength(3);
});
