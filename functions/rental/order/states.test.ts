import { describe, expect, it } from 'vitest';
import { commandStateAt } from './lock-answers.ts';
import type { Viewer } from '../../platform/access.ts';
import { allows, isLive, mayTake, stateRefusals, steps, type RentalStepName } from './states.ts';
import { shownWindow } from './times.ts';
import type { RentalOrder, RentalState } from './types.ts';

const names = Object.keys(steps) as RentalStepName[];
const order = { state: 'HELD', partnerId: 'ptr_1', personId: 'psn_1' } as RentalOrder;

/** States that can be reached from one, by any steps. */
const reached = (from: RentalState): Set<RentalState> => {
  const found = new Set<RentalState>([from]);
  for (const state of found)
    for (const name of names) {
      const step = steps[name];
      if ('to' in step && allows(name, { state })) found.add(step.to);
    }
  return found;
};

describe('the life of a rental order', () => {
  it('reaches every state from HELD, and leaves none that is an end', () => {
    expect([...reached('HELD')].sort()).toEqual(
      [
        'CANCELLED',
        'CLOSED',
        'CONFIRMED',
        'DECLINED',
        'EXPIRED',
        'FAILED',
        'HELD',
        'IN_USE',
        'NO_SHOW',
        'RETURNED',
      ].sort(),
    );
    for (const state of reached('HELD'))
      expect(isLive({ state })).toBe(names.some((name) => 'to' in steps[name] && allows(name, { state })));
  });
  it('never goes back', () => {
    for (const state of reached('HELD'))
      for (const name of names) {
        const step = steps[name];
        if ('to' in step && allows(name, { state }))
          expect(reached(step.to).has(state), `${name} ${state}`).toBe(false);
      }
  });
  it('refuses a step from where it does not lead, and says where the order stands', () => {
    expect(stateRefusals('CONFIRM', order)).toEqual([]);
    expect(stateRefusals('RETURN', order)).toMatchObject([{ code: 'STATE_NOT_ALLOWED', facts: { state: 'HELD' } }]);
  });
  it('lets only its partner confirm, only its renter cancel, and nobody do what time does', () => {
    const renter: Viewer = { kind: 'person', personId: 'psn_1', unitId: 'u', roles: [], jurisdiction: '430200' };
    const partner: Viewer = { kind: 'partner', partnerId: 'ptr_1', scopes: [] };
    const who = (name: RentalStepName) =>
      [renter, partner, { ...renter, personId: 'psn_2' }, { ...partner, partnerId: 'ptr_2' }].map((viewer) =>
        mayTake(name, viewer, order),
      );
    expect(who('CONFIRM')).toEqual([false, true, false, false]);
    expect(who('CANCEL')).toEqual([true, false, false, false]);
    expect(who('EXPIRE')).toEqual([false, false, false, false]);
  });
});

describe('a command to a lock', () => {
  it('has timed out from its deadline on, whether or not that was written down; an answer stays what it was', () => {
    const at = (state: 'REQUESTED' | 'ACKNOWLEDGED', now: number) => commandStateAt({ state, deadline: 100 }, now);
    expect([at('REQUESTED', 99), at('REQUESTED', 100), at('ACKNOWLEDGED', 100)]).toEqual([
      ...['REQUESTED', 'TIMED_OUT', 'ACKNOWLEDGED'],
    ]);
  });
});

describe('the time of an order', () => {
  const window = { from: 600, to: 900 };
  const order = { window, pickUp: { stationId: 'stn_1', at: 100 } };

  it('is shown as booked until the car is back, and then as it was really out, also before its time', () => {
    expect(shownWindow({ window })).toEqual(window);
    expect(shownWindow(order)).toEqual(window);
    const back = { ...order, window: { from: 600, to: 600 }, dropOff: { stationId: 'stn_1', at: 400 } };
    expect(shownWindow(back)).toEqual({ from: 100, to: 400 });
  });
});
