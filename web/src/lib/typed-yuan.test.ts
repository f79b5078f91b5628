import { describe, expect, it } from 'vitest';
import { fenOf, typedYuan } from './typed-yuan.ts';

describe('an amount as it is typed', () => {
  it('is whole fen, whatever the number of decimals', () => {
    expect(['23.50', '23.5', ' 23 ', '0', '1.13'].map(fenOf)).toEqual([2350, 2350, 2300, 0, 113]);
    expect(typedYuan(2350)).toBe('23.50');
  });
  it('is none when it says something else', () => {
    for (const typed of ['', '-1', '1.234', '五元', '1e3']) expect(fenOf(typed)).toBeUndefined();
  });
});
