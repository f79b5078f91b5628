import { describe, expect, it } from 'vitest';
import { folded } from './folded.ts';

const list = (length: number): number[] => Array.from({ length }, (_, i) => i);

describe('a long list', () => {
  it('shows its first three and says how many more there are, until it is opened', () => {
    expect(folded(list(12), false)).toEqual({ shown: [0, 1, 2], more: 9, foldable: true });
    expect(folded(list(12), true)).toEqual({ shown: list(12), more: 0, foldable: true });
  });
  it('is not folded for one more line', () => {
    expect(folded(list(4), false)).toEqual({ shown: list(4), more: 0, foldable: false });
    expect(folded(list(5), false)).toMatchObject({ shown: [0, 1, 2], more: 2 });
  });
});
