import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import { instantOf, toDateTime } from '../../platform/time.ts';
import { NOW } from '../../testing/town.ts';
import { standardPolicies } from '../policy.ts';
import { dueTimes } from './working-time.ts';

const policy = standardPolicies(NOW);
/** When steps are due of what is asked for and begins at local times; 24 November 2026 is a Tuesday. */
const due = (hours: readonly number[], asked: string, tripBegins: string, atAnyHour = false): string[] =>
  dueTimes(hours, instantOf(asked), instantOf(tripBegins), atAnyHour, nationalCalendar, policy).map((at) =>
    toDateTime(at).slice(0, 16),
  );

describe('the time in which a step of approval is due', () => {
  it('is working time: what is asked for in the evening is not due at night', () => {
    expect(due([8], '2026-11-24T17:20', '2026-12-01T09:00')).toEqual(['2026-11-25T16:20']);
    expect(due([8], '2026-11-24T17:50', '2026-12-01T09:00')).toEqual(['2026-11-25T16:30']);
    expect(due([2, 8], '2026-11-24T10:00', '2026-12-01T09:00')).toEqual(['2026-11-24T12:00', '2026-11-25T11:00']);
  });
  it('passes over weekends and holidays, but not over days that are worked in exchange', () => {
    expect(due([4], '2026-11-27T17:00', '2026-12-10T09:00')).toEqual(['2026-11-30T12:00']);
    // The National Day of 2026: Thursday 1 to Wednesday 7 October, worked for on Saturday 10.
    expect(due([4], '2026-09-30T17:00', '2026-10-20T09:00')).toEqual(['2026-10-08T12:00']);
    expect(due([4], '2026-10-09T17:00', '2026-10-20T09:00')).toEqual(['2026-10-10T12:00']);
  });
  it('ends before the trip: in proportion of the working time there is', () => {
    expect(due([8, 8], '2026-11-24T16:30', '2026-11-25T09:30')).toEqual(['2026-11-24T17:30', '2026-11-25T09:30']);
  });
  it('is any hour where nobody works before the trip, or in an emergency', () => {
    expect(due([8], '2026-11-24T20:00', '2026-11-25T07:00')).toEqual(['2026-11-25T04:00']);
    expect(due([8], '2026-11-24T20:00', '2026-11-24T22:00')).toEqual(['2026-11-24T22:00']);
    expect(due([1], '2026-11-24T20:00', '2026-11-27T07:00', true)).toEqual(['2026-11-24T21:00']);
    expect(due([1], '2026-11-24T20:00', '2026-11-24T19:00')).toEqual(['2026-11-24T20:00']);
  });
});
