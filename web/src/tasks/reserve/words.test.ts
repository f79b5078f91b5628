import { expect, it } from 'vitest';
import { leaving } from './words.ts';

it('names the end of a reservation before the later hour by which the lot must be left', () => {
  const [saturday, monday] = ['2031-11-22T20:00:00+08:00', '2031-11-24T07:00:00+08:00'];
  expect(leaving({ window: { to: saturday }, leaveBy: monday })).toBe(
    'The space is yours until Sat 22 Nov 2031 20:00; a vehicle inside must leave by Mon 24 Nov 2031 07:00',
  );
  expect(leaving({ window: { to: monday }, leaveBy: monday })).toBe('Leave by Mon 24 Nov 2031 07:00 at the latest');
});
