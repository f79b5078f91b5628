import { beforeAll, describe, expect, it } from 'vitest';
import type { WholeRequestFragment } from '../../generated/graphql.ts';
import { locale } from '../../lib/i18n.svelte.ts';
import { headline } from './headline.ts';

beforeAll(() => {
  locale.language = 'zh';
});

const left = { at: '2026-11-24T09:00:00+08:00', odometerKm: 1_000 };
const order = { state: 'UNDER_WAY', plateNumber: '湘B74588', departure: left, brokenOff: null, extendedTo: null };
const request = (...orders: object[]) =>
  ({
    state: 'UNDER_WAY',
    window: { from: left.at, to: '2020-11-24T18:15:00+08:00' },
    orders,
  }) as unknown as WholeRequestFragment;

describe('how far a request on its way has come', () => {
  it('tells when its car is back, once that has left', () => {
    expect(headline(request(order))).toMatch(/^湘B·74588 在途，预计 .+ 返回$/);
  });
  it('tells that the car which takes over has yet to leave', () => {
    const waiting = { ...order, departure: null };
    expect(headline(request(waiting))).toBe('湘B·74588 接替途中故障的车辆，等待出车');
    const other = { ...order, plateNumber: '湘B10001' };
    expect(headline(request(other, waiting))).toBe('湘B·74588 接替途中故障的车辆，等待出车');
  });
  it('counts no car that has not left though others of the request have', () => {
    const later = { ...order, state: 'DISPATCHED', departure: null };
    expect(headline(request(order, later))).toContain('在途');
    expect(headline(request(order, { ...later, plateNumber: '湘B10001' }))).not.toContain('湘B·10001');
  });
  it('tells that the other car is yet to leave where the one that had left broke down', () => {
    const broken = { ...order, state: 'RETURNED', brokenOff: { at: left.at } };
    const later = { ...order, plateNumber: '湘B10001', state: 'DISPATCHED', departure: null };
    expect(headline(request(broken, later))).toMatch(/^湘B·10001 .+ 出发$/);
  });
});
