import { describe, expect, it } from 'vitest';
import { isNotMade, isOrderNotMade, standing } from './standing.ts';

describe('how far a request has come', () => {
  it('counts a step when it is behind, not when it has begun', () => {
    expect(standing({ state: 'WAITING_APPROVAL' }).done).toBe(1);
    expect(standing({ state: 'UNDER_WAY' }).done).toBe(3);
    expect(standing({ state: 'RETURNED' }).done).toBe(4);
    expect(standing({ state: 'CLOSED' })).toEqual({ done: 5, stopped: false });
  });

  it('stands at its first step before it is made', () => {
    expect(standing(undefined)).toEqual({ done: 0, stopped: false });
  });

  it('shows a cancelled request where it was when it was cancelled', () => {
    expect(standing({ state: 'CANCELLED', approvalSteps: [{ state: 'NOT_NEEDED' }], orders: [] })).toEqual({
      done: 1,
      stopped: true,
    });
    expect(standing({ state: 'CANCELLED', approvalSteps: [{ state: 'APPROVED' }], orders: [] })).toEqual({
      done: 2,
      stopped: true,
    });
    expect(standing({ state: 'CANCELLED', approvalSteps: [{ state: 'APPROVED' }], orders: [{}] })).toEqual({
      done: 3,
      stopped: true,
    });
  });

  it('goes by steps of its own where no car is sent', () => {
    expect(standing({ state: 'LUMP_SUM', lumpSum: {} })).toEqual({ done: 2, stopped: false });
    expect(standing({ state: 'CLOSED', lumpSum: {} })).toEqual({ done: 4, stopped: false });
    expect(standing({ state: 'CANCELLED', lumpSum: {} })).toEqual({ done: 2, stopped: true });
  });

  it('ends a rejected request at approval', () => {
    expect(standing({ state: 'REJECTED', approvalSteps: [{ state: 'REJECTED' }] })).toEqual({ done: 1, stopped: true });
  });
});

describe('a trip whose car was sent', () => {
  const past = { window: { to: '2020-01-01T10:00:00+08:00' } };
  const ahead = { window: { to: '2999-01-01T10:00:00+08:00' } };

  it('was not made once its time is over without a departure', () => {
    expect(isNotMade({ state: 'DISPATCHED', ...past })).toBe(true);
    expect(isNotMade({ state: 'DISPATCHED', ...ahead })).toBe(false);
    expect(isNotMade({ state: 'UNDER_WAY', ...past })).toBe(false);
  });

  it('may depart as long as one of those who share the car waits', () => {
    expect(isOrderNotMade({ state: 'DISPATCHED', requests: [past, past] })).toBe(true);
    expect(isOrderNotMade({ state: 'DISPATCHED', requests: [past, ahead] })).toBe(false);
    expect(isOrderNotMade({ state: 'RETURNED', requests: [past] })).toBe(false);
  });
});
