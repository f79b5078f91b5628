import { describe, expect, it } from 'vitest';
import { isForDesk, isForDispatcher, isTaken } from './coordinating.ts';

const refused = (...codes: string[]) => codes.map((code) => ({ code }));

describe('a longer trip', () => {
  it('that others are in the way of, or that is not for oneself to decide, is for the desk; anything else is not', () => {
    expect(isForDesk(refused('VEHICLE_TAKEN', 'EXTENSION_NEEDS_DISPATCHER'))).toBe(true);
    expect(isForDesk(refused('EXTENSION_NEEDS_DISPATCHER', 'LICENCE_LAPSES'))).toBe(false);
    expect(isForDesk([])).toBe(false);
    expect(isTaken(refused('VEHICLE_TAKEN', 'DRIVER_TAKEN'))).toBe(true);
    expect(isTaken(refused('VEHICLE_TAKEN', 'EXTENSION_NEEDS_DISPATCHER'))).toBe(false);
  });
  it('is for the dispatcher to decide beyond what one may by oneself, and never for who dispatches', () => {
    const own = '2026-11-24T14:00:00+08:00';
    expect(isForDispatcher('2026-11-24T06:00:00Z', own)).toBe(false);
    expect(isForDispatcher('2026-11-24T06:15:00Z', own)).toBe(true);
    expect(isForDispatcher('2026-11-29T06:15:00Z', undefined)).toBe(false);
    expect(isForDispatcher(undefined, own)).toBe(false);
  });
});
