import { expect, it } from 'vitest';
import { dayAsked, noDay } from './day-asked.ts';
import { dateOf } from './format.ts';
import { now } from './now.ts';

it('a day is taken from the address only when there is such a day', () => {
  expect(dayAsked('2026-02-28')).toBe('2026-02-28');
  for (const none of [undefined, '', 'abc', '2026-13-45', '2026-02-29', '1900-01-01', '9999-12-31'])
    expect(dayAsked(none), none).toBe(dateOf(now()));
  expect(['2026-02-28', undefined, '9999-99-99'].map(noDay)).toEqual([undefined, undefined, '9999-99-99']);
});
