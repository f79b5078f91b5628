import { describe, expect, it } from 'vitest';
import type { WholeRequestFragment } from '../../generated/graphql.ts';
import { history } from './history.ts';

const at = (time: string): string => `2026-11-24T${time}:00+08:00`;
const reading = (time: string, odometerKm: number) => ({ at: at(time), odometerKm });

/** As much of an order as its history looks at: two vehicles and two drivers one after another. */
const order = {
  id: 'ord_2',
  number: '派20261124-7K3FQ',
  dispatchedAt: at('08:00'),
  dispatcher: { name: '陈静' },
  plateNumber: '湘B20002',
  legs: [
    {
      vehicle: { plateNumber: '湘B10001' },
      departure: reading('09:00', 1_000),
      return: reading('10:00', 1_040),
      reason: '爆胎',
      place: '炎陵服务区',
    },
    {
      vehicle: { plateNumber: '湘B20002' },
      departure: reading('10:30', 500),
      return: reading('12:00', 560),
      reason: null,
    },
  ],
  rides: [],
  corrections: [],
  drivers: [
    { name: '周强', from: at('08:00'), odometerKm: null, place: null },
    { name: '李勇', from: at('10:15'), odometerKm: 1_040, place: '炎陵服务区' },
  ],
};
const request = {
  id: 'req_1',
  poolings: [],
  requester: { name: '李敏' },
  requestedAt: at('07:30'),
  revisions: [],
  approvals: [],
  arrangements: [],
  orders: [order],
  lumpSum: null,
  lumpSumWithdrawnAt: null,
  cancelledAt: null,
  receipt: null,
} as unknown as WholeRequestFragment;

describe('the history of a request', () => {
  it('tells what each vehicle and each driver did of a trip, in order of time', () => {
    expect(history(request).map(({ kind, by, note }) => [kind, by, note])).toEqual([
      ['asked', '李敏', undefined],
      ['dispatched', '陈静', '派20261124-7K3FQ'],
      ['departed', '周强', '湘B·10001 · 1,000 km'],
      ['brokenDown', '周强', '湘B·10001 · 1,040 km · 炎陵服务区 · 爆胎'],
      ['handedOver', '李勇', '1,040 km · 炎陵服务区'],
      ['departed', '李勇', '湘B·20002 · 500 km'],
      ['returned', '李勇', '湘B·20002 · 560 km'],
    ]);
  });
  it('tells with the return why it is out of the ordinary, as when it ends a rental early', () => {
    const told = { ...request, orders: [{ ...order, deviation: '工作提前完成' }] } as unknown as WholeRequestFragment;
    expect(history(told).findLast(({ kind }) => kind === 'returned')?.note).toBe('湘B·20002 · 560 km · 工作提前完成');
  });
  it('tells who recorded a return that its driver had forgotten, and why', () => {
    const returnOnBehalf = { by: { name: '陈静' }, reason: '驾驶员忘记登记' };
    const told = { ...request, orders: [{ ...order, returnOnBehalf }] } as unknown as WholeRequestFragment;
    const [broke, , , back] = history(told).slice(3);
    expect(broke).toMatchObject({ kind: 'brokenDown', by: '周强' });
    expect(back).toMatchObject({
      ...{ kind: 'returned', by: '陈静 (for 李勇)', note: '湘B·20002 · 560 km · 驾驶员忘记登记' },
    });
  });
  it('tells what was corrected, by whom and why, what its requester disputes, and how that was settled', () => {
    const fen = (amountFen: number) => ({ amountFen });
    const before = {
      departureKm: 500,
      odometerKm: 560,
      tolls: fen(0),
      parking: fen(500),
      otherCosts: fen(0),
      energy: null,
    };
    const correction = (time: string, name: string, after: object) => ({
      ...{ at: at(time), by: { name }, reason: '票据不属于本次', before, after: { ...before, ...after } },
    });
    const corrections = [
      correction('12:10', '李勇', { odometerKm: 558 }),
      correction('14:00', '陈静', { parking: fen(0) }),
    ];
    // What its driver recorded stays what he recorded.
    const [first, last] = order.legs;
    const legs = [first, { ...last, return: reading('12:00', 558) }];
    const corrected = { ...request, orders: [{ ...order, legs, corrections }] } as unknown as WholeRequestFragment;
    const back = history(corrected).find(({ kind }) => kind === 'returned');
    expect(back?.note).toBe('湘B·20002 · 560 km');
    const receipt = { at: at('13:00'), comment: '车很干净', confirmed: false, dispute: '停车没有花钱', settled: null };
    const happenings = (change: object) =>
      history({
        ...request,
        orders: [{ ...order, corrections }],
        receipt: { ...receipt, ...change },
      } as unknown as WholeRequestFragment)
        .slice(-3)
        .map(({ kind, by, note }) => [kind, by, note]);
    const own = ['corrected', '李勇', '湘B·20002 · Odometer at return 560 km → 558 km · 票据不属于本次'];
    const disputed = ['disputed', '李敏', '停车没有花钱 · 车很干净'];
    const byDesk = ['陈静', '湘B·20002 · Parking ¥5.00 → ¥0.00 · 票据不属于本次'];
    expect(happenings({})).toEqual([own, disputed, ['corrected', ...byDesk]]);
    const settled = { at: at('14:00'), by: { name: '陈静' }, reason: '票据不属于本次', corrected: true };
    expect(happenings({ settled })).toEqual([own, disputed, ['correctedAsDisputed', ...byDesk]]);
    const upheld = { ...settled, at: at('15:00'), reason: '票据 5 元，与登记一致', corrected: false };
    expect(happenings({ settled: upheld }).at(-1)).toEqual(['upheld', '陈静', '票据 5 元，与登记一致']);
    expect(happenings({ confirmed: true, dispute: null })[1]).toEqual(['closed', '李敏', '车很干净']);
  });
  it('tells that a car was wanted after all', () => {
    const told = { ...request, orders: [], lumpSumWithdrawnAt: at('07:50') } as unknown as WholeRequestFragment;
    expect(history(told).at(-1)).toEqual({ kind: 'lumpSumWithdrawn', at: at('07:50'), by: '李敏' });
  });
  it('keeps what had been approved before a change, and tells who cancelled', () => {
    const approval = (time: string, name: string) => ({
      ...{ approved: true, decidedAt: at(time), comment: null, documentNumber: null },
      ...{ approver: { name }, onBehalfOf: null },
    });
    const nothing = { by: { name: '李敏' }, changed: [], before: {}, after: {}, state: 'WAITING_APPROVAL' };
    const changed = {
      ...request,
      state: 'CANCELLED',
      orders: [],
      revisions: [{ ...nothing, at: at('07:45'), undone: [approval('07:40', '姜俊杰')] }],
      approvals: [approval('07:50', '王志强')],
      ...{ cancelledAt: at('08:00'), cancelledBy: { name: '李敏' }, cancelReason: '会议改期' },
    } as unknown as WholeRequestFragment;
    expect(history(changed).map(({ kind, by }) => [kind, by])).toEqual([
      ['asked', '李敏'],
      ['approved', '姜俊杰'],
      ['changed', '李敏'],
      ['approved', '王志强'],
      ['cancelled', '李敏'],
    ]);
  });
  it('tells of a trip that broke off that it ended there', () => {
    const brokenOff = { at: at('10:00'), place: '服务区', reason: '爆胎' };
    const ended = { ...order, brokenOff, legs: order.legs.slice(0, 1) };
    const kinds = history({ ...request, orders: [ended] } as unknown as WholeRequestFragment).map(({ kind }) => kind);
    expect(kinds).toContain('brokenOff');
    expect(kinds).not.toContain('returned');
  });
  it('tells of what is left of such a trip after the breakdown from which it follows, and as no change that was asked', () => {
    const brokenOff = { at: at('10:00'), place: '服务区', reason: '爆胎' };
    const ended = { ...order, brokenOff, drivers: [], legs: order.legs.slice(0, 1) };
    const rest = { by: { name: '周强' }, at: at('10:00'), undone: [], changed: [], before: {}, after: {} };
    const asked = { ...rest, by: { name: '李敏' }, at: at('07:40') };
    const told = { ...request, orders: [ended], revisions: [asked, rest] } as unknown as WholeRequestFragment;
    expect(history(told).map(({ kind }) => kind)).toEqual([
      ...['asked', 'changed', 'dispatched', 'departed', 'brokenOff', 'restWaits'],
    ]);
  });
  it('tells from when on a trip waits beyond its time', () => {
    const plannedWindow = { from: at('08:30'), to: at('12:30') };
    const window = { from: at('08:45'), to: at('12:30') };
    const told = history({ ...request, window, plannedWindow, orders: [] });
    const late = told.find(({ kind }) => kind === 'waitsOn');
    expect(late?.at).toBe(at('08:30'));
    expect(late?.note).toMatch(/08:30.12:30 → .*08:45.12:30$/);
  });
  it('tells of a self-drive trip that the requester drove', () => {
    const alone = { ...request, orders: [{ ...order, drivers: [], legs: order.legs.slice(1) }] };
    expect(
      history(alone as unknown as WholeRequestFragment)
        .slice(2)
        .map(({ by }) => by),
    ).toEqual(['李敏', '李敏']);
  });
  it('keeps the dispatch whose car an emergency took, and that a trip was extended', () => {
    const told = (kind: string, time: string, orderId: string, more: object = {}) => ({
      kind,
      at: at(time),
      by: { name: '陈静' },
      orderId,
      number: `派${orderId}`,
      plateNumber: '湘B30003',
      driverName: null,
      fromPlateNumber: null,
      swappedWith: null,
      units: [],
      reason: null,
      until: null,
      ...more,
    });
    const arrangements = [
      told('DISPATCHED', '07:40', 'ord_1'),
      told('DISPLACED', '07:50', 'ord_1'),
      told('DISPATCHED', '08:00', 'ord_2'),
      told('EXTENDED', '11:00', 'ord_2', { until: at('13:00') }),
    ];
    const kinds = history({ ...request, arrangements } as unknown as WholeRequestFragment).map(({ kind }) => kind);
    expect(kinds.filter((kind) => ['dispatched', 'displaced', 'extended'].includes(kind))).toEqual([
      'dispatched',
      'displaced',
      'dispatched',
      'extended',
    ]);
    const back = [...arrangements.slice(0, 2), told('GIVEN_BACK', '08:00', 'ord_2', { reason: '险情解除' })];
    const given = history({ ...request, arrangements: back } as unknown as WholeRequestFragment);
    expect(given.filter(({ at: time }) => time === at('08:00'))).toEqual([
      { kind: 'givenBack', at: at('08:00'), by: '陈静', note: '派ord_2 · 湘B·30003 · 险情解除' },
    ]);
  });

  const rides = [
    { request: { id: 'req_1' }, unit: { name: { zh: '市财政局', en: 'Finance Bureau' } } },
    { request: null, unit: { name: { zh: '市教育局', en: 'Education Bureau' } } },
  ];
  const education = rides[1]?.unit;
  const pooling = {
    ...{ state: 'AGREED', invitedAt: at('08:10'), answerBy: at('08:40'), end: null },
    sides: rides.map((ride, i) => ({ ...ride, accepted: true, answeredAt: at(`08:2${String(i)}`), leftAt: null })),
  };
  const shared = { ...order, rides, legs: [], drivers: [] };
  const told = (more: object): unknown[] =>
    history({ ...request, poolings: [pooling], orders: [shared], ...more } as unknown as WholeRequestFragment)
      .slice(1)
      .map(({ kind, at: time, by, note }) => [time.slice(11, 16), kind, by, note]);
  const arrangement = (kind: string, time: string, orderId: string, more: object = {}) => ({
    ...{ kind, at: at(time), by: { name: '陈静' }, orderId, number: `派${orderId}` },
    ...{ plateNumber: '湘B20002', driverName: null, units: [], reason: null, until: null },
    ...{ fromPlateNumber: null, swappedWith: null },
    ...more,
  });
  const asked = [
    ['08:10', 'invited', undefined, 'Education Bureau'],
    ['08:20', 'agreed', '李敏', undefined],
    ['08:21', 'agreed', 'Education Bureau', undefined],
  ];

  it('tells of a car that was sent to several at once, and who asked and agreed to it', () => {
    expect(told({ orders: [{ ...shared, dispatchedAt: at('08:30') }] })).toEqual([
      ...asked,
      ['08:30', 'dispatchedTogether', '陈静', '派20261124-7K3FQ · Education Bureau'],
    ]);
  });
  it('names the car before, and the order and its unit with which car or driver was exchanged', () => {
    const other = { swappedWith: '派ord_9', units: [education], fromPlateNumber: '湘B10001', driverName: '李勇' };
    const arrangements = [
      arrangement('VEHICLE_CHANGED', '08:40', 'ord_2', other),
      arrangement('VEHICLE_CHANGED', '08:50', 'ord_2', { fromPlateNumber: '湘B20002', plateNumber: '湘B30003' }),
    ];
    expect(told({ orders: [], poolings: [], arrangements })).toEqual([
      ['08:40', 'swapped', '陈静', '派ord_2 ⇄ 派ord_9 · 湘B·10001 → 湘B·20002 · 李勇 · Education Bureau'],
      ['08:50', 'otherVehicle', '陈静', '派ord_2 · 湘B·20002 → 湘B·30003'],
    ]);
  });
  it('keeps that one car was sent to all when a side leaves it later, and tells who left and that sharing is over', () => {
    const [own, other] = pooling.sides;
    const left = { ...other, leftAt: at('09:10') };
    const alone = {
      orders: [{ ...shared, rides: rides.slice(0, 1), dispatchedAt: at('08:30') }],
      arrangements: [arrangement('DISPATCHED', '08:30', 'ord_2', { units: [education] })],
    };
    const together = ['08:30', 'dispatchedTogether', '陈静', '派20261124-7K3FQ · Education Bureau'];
    const end = { cause: 'LEFT_CAR', at: at('09:10'), side: left };
    expect(told({ ...alone, poolings: [{ ...pooling, state: 'DISSOLVED', sides: [own, left], end }] })).toEqual([
      ...asked,
      together,
      ['09:10', 'sharingEnded', undefined, 'Education Bureau no longer rides along'],
    ]);
    // Two go on: who left is told, and nothing is over.
    expect(told({ ...alone, poolings: [{ ...pooling, sides: [own, left] }] })).toEqual([
      ...asked,
      together,
      ['09:10', 'leftSharing', 'Education Bureau', undefined],
    ]);
  });
  it('keeps every invitation: the one that was withdrawn, declined or not answered as well as the last', () => {
    const open = pooling.sides.map((side) => ({ ...side, accepted: null, answeredAt: null }));
    const [own, other] = open;
    const poolings = [
      { ...pooling, state: 'DISSOLVED', sides: open, end: { cause: 'WITHDRAWN', at: at('08:11'), side: null } },
      {
        ...{ ...pooling, state: 'DECLINED', invitedAt: at('08:12') },
        sides: [own, { ...other, accepted: false, answeredAt: at('08:13') }],
      },
      { ...pooling, state: 'LAPSED', invitedAt: at('08:14'), sides: open },
    ];
    expect(told({ poolings, orders: [] }).map((one) => (one as unknown[]).slice(0, 2))).toEqual([
      ['08:10', 'invited'],
      ['08:11', 'sharingEnded'],
      ['08:12', 'invited'],
      ['08:13', 'declined'],
      ['08:14', 'invited'],
      ['08:40', 'lapsed'],
    ]);
  });
  it('tells of a trip that joined another car under its new number, and of the car that was joined', () => {
    const moved = [
      arrangement('DISPATCHED', '08:05', 'ord_1'),
      arrangement('MERGED', '08:40', 'ord_2', { units: [education] }),
    ];
    expect(told({ arrangements: moved })).toEqual([
      ['08:05', 'dispatched', '陈静', '派ord_1 · 湘B·20002'],
      ...asked,
      ['08:40', 'merged', '陈静', '派ord_2 · 湘B·20002 · Education Bureau'],
    ]);
    const joined = [
      arrangement('DISPATCHED', '08:00', 'ord_2'),
      arrangement('JOINED', '08:40', 'ord_2', { units: [education] }),
    ];
    expect(told({ arrangements: joined })).toEqual([
      ['08:00', 'dispatched', '陈静', '派20261124-7K3FQ'],
      ...asked,
      ['08:40', 'joined', '陈静', '派ord_2 · 湘B·20002 · Education Bureau'],
    ]);
  });
});
