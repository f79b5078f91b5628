import { describe, expect, it } from 'vitest';
import { instantOf, MINUTE } from '../../platform/time.ts';
import { openingPoliciesFrom } from '../policy.ts';
import {
  checkResult,
  eveningOf,
  isTimely,
  nearnessOf,
  reportsAgainAt,
  reportVerdict,
  roundedPosition,
} from './judging.ts';

const policy = openingPoliciesFrom([])(instantOf('2026-11-21T12:00'));
const open = { open: true, enter: true };
const exitOnly = { open: true, enter: false };
const shut = { open: false, enter: false };

describe('a check is held against the promise of its moment', () => {
  it.each([
    ['open as promised', true, open, 'NEAR', 'PROMISE_KEPT'],
    ['shut though promised', false, open, 'NEAR', 'CLOSED_THOUGH_PROMISED'],
    ['open outside the hours', true, shut, 'NEAR', 'OPEN_THOUGH_NOT_PROMISED'],
    ['shut outside the hours', false, shut, 'NEAR', 'UNCLEAR'],
    ['shut while one may only leave', false, exitOnly, 'NEAR', 'UNCLEAR'],
    ['shut, seen from elsewhere', false, open, 'FAR', 'UNCLEAR'],
    ['shut, by a phone that says nothing', false, open, 'UNKNOWN', 'CLOSED_THOUGH_PROMISED'],
  ] as const)('%s', (_, isOpen, promise, nearness, result) => {
    expect(checkResult(isOpen, promise, nearness)).toBe(result);
  });

  it('is near within the metres of the policy, and the phone may be as wrong as it says', () => {
    const place = { lat: 27.8274, lng: 113.1339 };
    const north = { lat: 27.8319, lng: 113.1339 };
    expect(nearnessOf(place, place, policy)).toBe('NEAR');
    expect(nearnessOf(north, place, policy)).toBe('FAR');
    expect(nearnessOf({ ...north, accuracyMetres: 250 }, place, policy)).toBe('NEAR');
    expect(nearnessOf({ ...north, accuracyMetres: 5_000 }, place, policy)).toBe('UNKNOWN');
    expect(nearnessOf(undefined, place, policy)).toBe('UNKNOWN');
  });

  it('keeps where the phone was to about a hundred metres', () => {
    expect(roundedPosition({ lat: 27.82743, lng: 113.13391 })).toEqual({ lat: 27.827, lng: 113.134 });
  });

  it('is told within a day, and a phone may be some minutes ahead', () => {
    const now = instantOf('2026-11-21T12:00');
    expect(isTimely(instantOf('2026-11-20T12:00'), now, policy)).toBe(true);
    expect(isTimely(instantOf('2026-11-20T11:59'), now, policy)).toBe(false);
    expect(isTimely(instantOf('2026-11-21T12:05'), now, policy)).toBe(true);
    expect(isTimely(instantOf('2026-11-21T12:06'), now, policy)).toBe(false);
  });

  it('belongs to the evening on which its night began', () => {
    expect(eveningOf(instantOf('2026-11-21T06:59'))).toBe('2026-11-20');
    expect(eveningOf(instantOf('2026-11-21T07:00'))).toBe('2026-11-21');
  });
});

describe('a report speaks against the promise', () => {
  it.each([
    ['CLOSED', open, 'AGAINST_PROMISE'],
    ['TURNED_AWAY', open, 'AGAINST_PROMISE'],
    ['FULL_ALTHOUGH_FREE', open, 'AGAINST_PROMISE'],
    ['TURNED_AWAY', exitOnly, 'UNCLEAR'],
    ['NO_SIGN', open, 'UNCLEAR'],
    ['CLOSED', shut, 'NOT_PROMISED'],
  ] as const)('%s', (kind, promise, verdict) => {
    expect(reportVerdict(kind, promise)).toBe(verdict);
  });

  it('comes once an hour from one device about one place', () => {
    const now = instantOf('2026-11-21T12:00');
    expect(reportsAgainAt(undefined, now, policy)).toBeUndefined();
    expect(reportsAgainAt(now - 59 * MINUTE, now, policy)).toBe(now + MINUTE);
    expect(reportsAgainAt(now - 60 * MINUTE, now, policy)).toBeUndefined();
  });
});
