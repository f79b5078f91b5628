import { describe, expect, it } from 'vitest';
import { isWaiting, queueOf, withoutCheck, type WaitingCheck } from './queue.ts';

const check = (idempotencyKey: string, parts: object = {}): WaitingCheck => ({
  placeName: { zh: '市财政局停车场', en: 'Finance Bureau car park' },
  input: {
    ...{ idempotencyKey, placeId: 'plc_1', recordedAt: '2026-11-24T20:00:00+08:00', open: true },
    ...{ sign: 'YES', gateStaff: 'NO', spacesAsPromised: 'NOT_SEEN', ...parts },
  },
});

describe('checks that wait to be sent', () => {
  it('survive a reload, and anything else found in their place is left out', () => {
    const whole = check('2', {
      note: '门锁着',
      position: { lat: 27.8, lng: 113.1 },
      routeId: 'irt_1',
      followUpId: 'flw_1',
    });
    expect(queueOf(JSON.parse(JSON.stringify([check('1'), whole])))).toEqual([check('1'), whole]);
    const strange = [check('3', { sign: 'PERHAPS' }), check('4', { position: { lat: 'x' } }), { input: {} }, null, 7];
    expect(queueOf([check('1'), ...strange])).toEqual([check('1')]);
    expect(queueOf('nonsense')).toEqual([]);
  });
  it('are told of by the stop of the route that they were made at', () => {
    const queue = [check('1', { routeId: 'irt_1' })];
    expect(isWaiting(queue, 'irt_1', 'plc_1')).toBe(true);
    expect([isWaiting(queue, 'irt_2', 'plc_1'), isWaiting(queue, 'irt_1', 'plc_2')]).toEqual([false, false]);
  });
  it('go one by one as they are answered', () => {
    expect(withoutCheck([check('1'), check('2')], check('1'))).toEqual([check('2')]);
  });
});
