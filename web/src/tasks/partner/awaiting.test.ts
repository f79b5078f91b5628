import { describe, expect, it } from 'vitest';
import { awaitsLock } from './awaiting.ts';

describe('an order waits for its lock', () => {
  it('also when the time to answer is over, until it goes on', () => {
    for (const state of ['CONFIRMED', 'RETURNED'] as const) {
      expect(awaitsLock({ state, command: { state: 'REQUESTED' } })).toBe(true);
      expect(awaitsLock({ state, command: { state: 'TIMED_OUT' } })).toBe(true);
      expect(awaitsLock({ state, command: { state: 'FAILED' } })).toBe(false);
      expect(awaitsLock({ state, command: null })).toBe(false);
    }
    for (const state of ['NO_SHOW', 'CANCELLED', 'CLOSED', 'FAILED'] as const)
      expect(awaitsLock({ state, command: { state: 'TIMED_OUT' } })).toBe(false);
  });
});
