import { describe, expect, it } from 'vitest';
import { freeOf } from './spaces.ts';

const counted = { free: 0, asOf: '2026-11-26T10:00:00+08:00', stale: false, forecast: 9 };

describe('how many spaces are free', () => {
  it.each([
    ['now by its count, none among them', counted, true, true, 0],
    ['not known now when the count is old', { ...counted, stale: true }, true, true, undefined],
    ['at a later time by past weeks, whatever the count is now', { ...counted, stale: true }, true, false, 9],
    [
      'not known for a later time of which past weeks tell nothing',
      { ...counted, forecast: null },
      true,
      false,
      undefined,
    ],
    ['nothing to be said of while it is closed', counted, false, true, undefined],
    ['not known where nobody counts', null, true, true, undefined],
  ])('is %s', (_, occupancy, isOpen, isNow, free) => {
    expect(freeOf({ occupancy }, isOpen, isNow)).toBe(free);
  });
});
