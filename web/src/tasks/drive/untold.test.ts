import { beforeEach, describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { actFacts, actName } from './act-facts.ts';
import type { DriveAct, RefusedAct, ReturnAct, Standing } from './queue.ts';
import { byTrip, isGone, isSettled, tripSeen, untoldOf } from './untold.ts';

const recordedAt = '2026-11-24T09:00:00.000Z';
const trip = {
  number: '派20261124-7K3FQ',
  plateNumber: '湘B24567',
  from: '2026-11-24T17:00:00+08:00',
  to: '2026-11-24T19:00:00+08:00',
  pickUp: '本单位南门',
  destination: '仙庾镇',
  dispatcher: '陈静',
  centreTelephone: '0731-28430200',
};
const departure: DriveAct = { kind: 'departure', orderId: 'ord_a', odometerKm: 38_403, recordedAt, trip };
const back: ReturnAct = { kind: 'return', orderId: 'ord_a', odometerKm: 38_450, recordedAt, tollsFen: 1500 };
const extend: DriveAct = { kind: 'extend', orderId: 'ord_b', revision: 2, to: '2026-11-24T20:00:00+08:00' };
const refused = (act: DriveAct, code: string): RefusedAct => {
  const reason = { code, message: '不行', path: [], rule: '' };
  return { act, refusals: [reason], said: [reason] };
};
const heldBack: RefusedAct = {
  act: back,
  refusals: [],
  said: [{ code: 'NOT_SENT', message: '', path: [], rule: '' }],
};
const order: Standing = {
  id: 'ord_a',
  revision: 2,
  state: 'DISPATCHED',
  window: { to: trip.to },
  departure: null,
  legs: [],
};
const gone = refused(departure, 'ORDER_NOT_FOUND');

describe('what was refused of a trip that no card tells of', () => {
  it('is told with what it held back, on whichever day, until it was read', () => {
    const other = { ...order, id: 'ord_z' };
    expect(untoldOf([gone, heldBack], [])).toEqual([gone, heldBack]);
    expect(untoldOf([gone, heldBack], [other])).toEqual([gone, heldBack]);
    expect(untoldOf([gone, heldBack], [other, order])).toEqual([]);
    expect(untoldOf([{ ...heldBack, said: [] }], [])).toEqual([]);
  });

  it('is told beside a card that shows the trip as cancelled, for that asks for nothing', () => {
    expect(untoldOf([gone], [{ ...order, state: 'CANCELLED' }])).toEqual([gone]);
    expect(isSettled(gone, { ...order, state: 'CANCELLED' })).toBe(false);
  });

  it('is not told on another day once its order shows that it does not matter any more', () => {
    const left = { ...order, state: 'UNDER_WAY', departure: { at: recordedAt } } as const;
    expect(isSettled(gone, order)).toBe(false);
    expect(isSettled(gone, left)).toBe(true);
    expect(isSettled(gone, { ...left, id: 'ord_b' })).toBe(false);
    expect(isSettled(refused(extend, 'VEHICLE_TAKEN'), { ...order, id: 'ord_b', revision: 3 })).toBe(true);
  });

  it('is kept of a return while the page has not even heard of the departure before it', () => {
    const backwards = refused(back, 'ODOMETER_BACKWARDS');
    expect(isSettled(backwards, order)).toBe(false);
    expect(isSettled(backwards, { ...order, state: 'RETURNED', departure: { at: recordedAt } })).toBe(true);
  });

  it('is told trip by trip, with number and way, and says whether anything can be corrected', () => {
    const [first, second] = byTrip([gone, refused(extend, 'VEHICLE_TAKEN'), heldBack]);
    expect(first).toEqual({ orderId: 'ord_a', trip, acts: [gone, heldBack] });
    expect(second?.trip).toBeUndefined();
    expect([first, second].map((one) => one && isGone(one))).toEqual([true, false]);
    for (const code of ['NOT_THE_DRIVER', 'NOT_YOUR_ACT', 'STATE_NOT_ALLOWED'])
      expect(byTrip([refused(departure, code)]).map(isGone)).toEqual([true]);
  });

  it('names a trip by where people get in first and where they go last', () => {
    const { number, plateNumber, from, to, dispatcher, centreTelephone } = trip;
    const driven = { number, plateNumber, window: { from, to }, dispatcher: { name: dispatcher }, centreTelephone };
    const requests = [
      { pickUp: '本单位南门', destination: '白关镇' },
      { pickUp: '东门', destination: '仙庾镇' },
    ];
    expect(tripSeen(driven, requests)).toEqual(trip);
    expect(tripSeen({ ...driven, centreTelephone: null }, requests)).not.toHaveProperty('centreTelephone');
  });
});

describe('what was typed of an act', () => {
  beforeEach(() => {
    locale.language = 'zh';
  });
  const facts = (act: DriveAct) => actFacts(act).filter(([, value]) => Boolean(value));

  it('can be read out, whatever the act', () => {
    expect(actName(departure)).toBe('出车');
    expect(facts(departure)).toEqual([
      ['里程表', '38,403 公里'],
      ['登记时间', expect.stringContaining('17:00')],
    ]);
    const energy = { kind: 'FUEL', amount: 4250, costFen: 33_150 } as const;
    expect(facts({ ...back, energy, remark: '高速' }).slice(2)).toEqual([
      ['过路费', '¥15.00'],
      ['加油或充电', '42.50 升 · ¥331.50'],
      ['备注', '高速'],
    ]);
    expect(facts(extend)).toEqual([['延长至', expect.stringContaining('20:00')]]);
    expect(facts({ kind: 'breakOff', orderId: 'ord_a', place: '炎陵服务区', reason: '爆胎' })).toEqual([
      ['故障地点', '炎陵服务区'],
      ['故障情况', '爆胎'],
    ]);
  });
});
