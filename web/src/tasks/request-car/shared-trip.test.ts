import { expect, it } from 'vitest';
import { sharingOf } from './shared-trip.ts';

it('promises one car only until it was sent', () => {
  expect(sharingOf('AGREED', 'APPROVED')).toBe('AGREED');
  expect(sharingOf('AGREED', 'DISPATCHED')).toBe('SENT');
  expect(sharingOf('AGREED', 'CLOSED')).toBe('SENT');
  expect(sharingOf('AGREED', 'CANCELLED')).toBe('DISSOLVED');
  expect(sharingOf('DECLINED', 'CANCELLED')).toBe('DECLINED');
  expect(sharingOf('DISSOLVED', 'DISPATCHED')).toBe('DISSOLVED');
});
