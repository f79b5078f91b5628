import { expect, it } from 'vitest';
import { jointBeyond, sharingOf } from './shared-trip.ts';

it('promises one car only until it was sent', () => {
  expect(sharingOf('AGREED', 'APPROVED')).toBe('AGREED');
  expect(sharingOf('AGREED', 'DISPATCHED')).toBe('SENT');
  expect(sharingOf('AGREED', 'CLOSED')).toBe('SENT');
  expect(sharingOf('AGREED', 'CANCELLED')).toBe('DISSOLVED');
  expect(sharingOf('DECLINED', 'CANCELLED')).toBe('DECLINED');
  expect(sharingOf('DISSOLVED', 'DISPATCHED')).toBe('DISSOLVED');
});

it('says when the one car is out for all, where that is not one’s own trip', () => {
  const at = (from: string, to: string) => ({ from: `2026-11-24T${from}:00+08:00`, to: `2026-11-24T${to}:00+08:00` });
  const [own, other] = [at('09:00', '11:00'), at('09:15', '11:30')];
  expect(jointBeyond(own, [other, own])).toEqual(at('09:00', '11:30'));
  expect(jointBeyond(other, [other, own])).toEqual(at('09:00', '11:30'));
  expect(jointBeyond(own, [own, own])).toBe(undefined);
  expect(jointBeyond(own, [own, at('09:00', '11:00')], at('09:00', '12:00').to)).toEqual(at('09:00', '12:00'));
});
