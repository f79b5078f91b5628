import { expect, it } from 'vitest';
import { foundCars } from './found-cars.ts';

const car = (plateNumber: string, zh: string | undefined, model = '比亚迪 e2') => ({
  ...{ plateNumber, model, partnerReference: `key-${plateNumber.slice(-2)}` },
  station: zh === undefined ? null : { partnerReference: zh, name: { zh, en: 'Station' } },
});
const cars = [car('湘BD00003', '环保站'), car('湘BD00001', undefined), car('湘BD00002', '市政府站', '五菱 缤果')];
const plates = (typed: string): string[] => foundCars(cars, typed).map(({ plateNumber }) => plateNumber.slice(-1));

it('cars stand in the order of their plates, and are found by plate, model, key and station', () => {
  expect(plates('')).toEqual(['1', '2', '3']);
  expect(plates('湘B·D 00002')).toEqual(['2']);
  expect(plates('KEY-03')).toEqual(['3']);
  expect(plates('e2')).toEqual(['1', '3']);
  expect(plates('政府')).toEqual(['2']);
  expect(plates('没有')).toEqual([]);
});
