import { describe, expect, it } from 'vitest';
import {
  departed,
  heldBackBy,
  isTooEarly,
  queueOf,
  recordedBefore,
  refusedActsOf,
  withAct,
  withoutAct,
  withoutRefused,
  withRevision,
  type DepartureAct,
  type DriveAct,
} from './queue.ts';

const recordedAt = '2026-11-24T09:00:00.000Z';
const departure = (orderId: string, odometerKm: number): DepartureAct => ({
  kind: 'departure',
  orderId,
  odometerKm,
  recordedAt,
});
const back = (orderId: string, odometerKm: number): DriveAct => ({ kind: 'return', orderId, odometerKm, recordedAt });

const extend = (orderId: string, revision: number): DriveAct => ({
  kind: 'extend',
  orderId,
  revision,
  to: '2026-11-24T18:00:00+08:00',
});
const breakOff: DriveAct = { kind: 'breakOff', orderId: 'ord_c', place: '炎陵服务区', reason: '爆胎' };

describe('acts that wait to be sent', () => {
  it('are sent in the order they were done', () => {
    const queue = withAct(withAct([], departure('ord_a', 100)), back('ord_a', 140));
    expect(queue.map(({ kind }) => kind)).toEqual(['departure', 'return']);
  });

  it('hold one departure of an order, the one entered last', () => {
    const queue = withAct(withAct(withAct([], departure('ord_a', 100)), back('ord_b', 7)), departure('ord_a', 101));
    expect(queue).toEqual([departure('ord_a', 101), back('ord_b', 7)]);
  });

  it('go one by one as they are done', () => {
    expect(withoutAct([departure('ord_a', 100), back('ord_a', 140)], departure('ord_a', 100))).toEqual([
      back('ord_a', 140),
    ]);
  });

  it('go with the rest of their order when one is refused', () => {
    const queue = [departure('ord_a', 100), back('ord_a', 140), departure('ord_b', 5)];
    expect(withoutRefused(queue, departure('ord_a', 100))).toEqual([departure('ord_b', 5)]);
    const longer = [extend('ord_a', 2), back('ord_a', 140)];
    expect(withoutRefused(longer, extend('ord_a', 2))).toEqual([back('ord_a', 140)]);
    expect(heldBackBy(queue, departure('ord_a', 100))).toEqual([back('ord_a', 140)]);
    expect(heldBackBy(longer, extend('ord_a', 2))).toEqual([]);
  });

  it('survive a reload, and anything else found in their place is left out', () => {
    const energy = { kind: 'FUEL' as const, amount: 4250, costFen: 33_150 };
    const whole = { ...back('ord_a', 140), tollsFen: 1500, parkingFen: 500, energy, deviation: '绕行', remark: '高速' };
    const asked = { ...extend('ord_d', 3), askDispatcher: true };
    const broken = [breakOff, { ...breakOff, odometerKm: 120 }];
    const trip = {
      number: '派20261124-7K3FQ',
      plateNumber: '湘B24567',
      from: '',
      to: '',
      pickUp: '',
      destination: '',
      dispatcher: '',
    };
    const named = { ...departure('ord_e', 5), trip };
    const queue = [departure('ord_a', 100), whole, extend('ord_b', 3), asked, ...broken, named];
    expect(queueOf(JSON.parse(JSON.stringify(queue)))).toEqual(queue);
    const { recordedAt: _, ...timeless } = departure('ord_b', 1);
    const strange = [
      { ...departure('ord_a', 1), kind: 'sell' },
      timeless,
      { ...whole, energy: { kind: 'HAY' } },
      { ...extend('ord_a', 1), revision: undefined },
      { ...extend('ord_a', 1), askDispatcher: 'yes' },
      { ...breakOff, place: 7 },
      { ...departure('ord_a', 1), kind: 'toString' },
      { ...departure('ord_a', 1), trip: { ...trip, number: 7 } },
      7,
      null,
    ];
    expect(queueOf([departure('ord_a', 100), ...strange])).toEqual([departure('ord_a', 100)]);
    expect(queueOf('nonsense')).toEqual([]);
    expect(queueOf(undefined)).toEqual([]);
  });

  it('keep what was refused over a reload, too, and nothing else found in its place', () => {
    const reason = { code: 'ODOMETER_BACKWARDS', message: '小于上次', path: ['input', 'odometerKm'], rule: '' };
    const one = { act: departure('ord_a', 1), refusals: [reason], said: [reason] };
    const strange = [
      { ...one, act: { kind: 'sell' } },
      { ...one, said: [{ code: 7 }] },
      { ...one, refusals: '' },
      null,
    ];
    expect(refusedActsOf(JSON.parse(JSON.stringify([one, ...strange])))).toEqual([one]);
    expect(refusedActsOf('nonsense')).toEqual([]);
    expect(
      refusedActsOf(Array.from({ length: 40 }, (_, km) => ({ ...one, act: departure('ord_a', km) }))),
    ).toHaveLength(30);
  });

  it('extend the order as the act before them has left it', () => {
    const queue = [extend('ord_a', 1), extend('ord_b', 1)];
    expect(withRevision(queue, { id: 'ord_a', revision: 2 })).toEqual([extend('ord_a', 2), extend('ord_b', 1)]);
    expect(withRevision(queue, null)).toEqual(queue);
  });

  it('let a vehicle break down whose departure waits, but no hired one', () => {
    const order = { departure: null, allowedActs: ['RECORD_DEPARTURE', 'EXTEND'] as const, vehicle: {} };
    const told = (change: object = {}) =>
      departed({ ...order, ...change } as unknown as Parameters<typeof departed>[0], departure('ord_a', 100));
    expect(told().departure).toEqual({ at: recordedAt, odometerKm: 100 });
    expect(told().allowedActs).toContain('BREAK_OFF');
    expect(told({ vehicle: null }).allowedActs).not.toContain('BREAK_OFF');
    const left = { at: recordedAt, odometerKm: 7 };
    expect(told({ departure: left })).toMatchObject({ departure: left, allowedActs: order.allowedActs });
  });
});

describe('what is recorded anew because it was not done', () => {
  const refusedFor = (...paths: (readonly string[])[]) =>
    paths.map((path) => ({ code: 'X', message: '没有办成', rule: '', path: [...path] }));
  const act = departure('ord_a', 120);
  it('counts from when it was done where what was typed speaks against it, or against what it was to follow', () => {
    const typed = refusedFor(['input', 'odometerKm'], ['input', 'energy', 'costFen']);
    expect(recordedBefore({ act, refusals: typed, said: [] })).toBe(recordedAt);
    expect(recordedBefore({ act: back('ord_a', 130), refusals: [], said: [] })).toBe(recordedAt);
  });
  it('counts from now where its time speaks against it, or the trip itself', () => {
    for (const path of [['input', 'recordedAt'], []]) {
      const refusals = refusedFor(['input', 'odometerKm'], path);
      expect(recordedBefore({ act, refusals, said: [] })).toBeUndefined();
    }
    expect(recordedBefore({ act: breakOff, refusals: [], said: [] })).toBeUndefined();
  });
});

describe('a departure before its time', () => {
  const order = { id: 'ord_a', state: 'DISPATCHED', earliestDeparture: '2026-11-24T06:30:00+08:00' } as const;
  const early = Date.parse('2026-11-24T06:29:00+08:00');

  it('is too early until the moment the order says', () => {
    expect(isTooEarly(order, [], early)).toBe(true);
    expect(isTooEarly(order, [], Date.parse(order.earliestDeparture))).toBe(false);
    expect(isTooEarly({ ...order, state: 'UNDER_WAY' }, [], early)).toBe(false);
  });

  it('is left to the service while the end of another trip waits, for which the vehicle may have been booked longer', () => {
    expect(isTooEarly(order, [departure('ord_b', 5)], early)).toBe(true);
    expect(isTooEarly(order, [back('ord_b', 7)], early)).toBe(false);
    expect(isTooEarly(order, [breakOff], early)).toBe(false);
  });
});
