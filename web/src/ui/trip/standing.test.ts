import { describe, expect, it } from 'vitest';
import { standing } from './standing.ts';

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

  it('ends a rejected request at approval', () => {
    expect(standing({ state: 'REJECTED', approvalSteps: [{ state: 'REJECTED' }] })).toEqual({ done: 1, stopped: true });
  });
});
