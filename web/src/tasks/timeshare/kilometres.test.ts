import { expect, it } from 'vitest';
import { kilometresIn } from './kilometres.ts';

it('kilometres are read where somebody may drive them, and asked of nobody else', () => {
  expect(['20', 1, '1000', '19.6'].map(kilometresIn)).toEqual([20, 1, 1_000, 20]);
  expect(['', null, '0', '-3', '1001', '99999999999', 'far'].map(kilometresIn)).toEqual(Array(7).fill(undefined));
});
