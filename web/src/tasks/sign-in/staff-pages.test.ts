import { describe, expect, it } from 'vitest';
import { inRow } from './staff-pages.ts';

const places = ['a', 'b', 'c', 'd', 'e', 'f'].map((href) => ({ href }));
const names = (all: readonly { readonly href: string }[]): string => all.map(({ href }) => href).join('');

describe('a row of places with little room', () => {
  const of = (current: string | undefined, room = 3, all = places): string[] => {
    const { row, rest } = inRow(all, current, room);
    return [names(row), names(rest)];
  };
  it('shows the first ones and keeps the rest behind “more”', () => {
    expect(of('b')).toEqual(['abc', 'def']);
    expect(of(undefined)).toEqual(['abc', 'def']);
  });
  it('always shows the present one', () => {
    expect(of('f')).toEqual(['abf', 'cde']);
    expect(of('d', 2)).toEqual(['ad', 'bcef']);
  });
  it('needs no “more” for a single one', () => {
    expect(of('d', 3, places.slice(0, 4))).toEqual(['abcd', '']);
  });
});
