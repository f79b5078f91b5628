import { expect, it } from 'vitest';
import { tidy } from './text.ts';

it.each([
  ['line breaks and tabs become spaces', ' 去\t茶陵\n县 ', '去 茶陵 县'],
  ['what nobody sees goes', '\u200b\u0000\u200b', ''],
  ['what turns a printed line round goes', '茶\u202e陵', '茶陵'],
  ['halves of characters go, whole ones stay', '\ud800车🚗', '车🚗'],
])('%s', (_, text, left) => {
  expect(tidy(text)).toBe(left);
});
