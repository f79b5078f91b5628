import { describe, expect, it } from 'vitest';
import type { DeputyAppointment } from '../booking/approval/types.ts';
import type { Pooling, PoolingEndCause } from '../booking/pooling/types.ts';
import type { DispatchOrder, VehicleRequest } from '../booking/types.ts';
import type { Change } from '../platform/changes.ts';
import { HOUR, MINUTE } from '../platform/time.ts';
import { MORNING } from '../testing/trips.ts';
import { driverWith, NOW, people, units } from '../testing/town.ts';
import { newsOfOrder, orderNotices, settledByOrder, type OrderChange } from './order-news.ts';
import { newsOfPooling, settledByPooling } from './pooling-news.ts';
import { newsOfRequest, settledByRequest } from './request-news.ts';
import { approversMeant, isLoaded, isOvertaken, lastingIn, noticesOf } from './rules.ts';
import type { Addressee, News, Settled } from './types.ts';
import { noticeText } from './words.ts';

const { clerk, manager, dispatcher, colleague } = people;

/** As much of a request as notices look at. */
const request = (more: Partial<VehicleRequest> = {}): VehicleRequest =>
  ({
    id: 'req_1',
    state: 'WAITING_APPROVAL',
    requesterId: clerk.id,
    unitId: units.bureau.id,
    centreId: units.centre.id,
    destination: '茶陵县',
    window: MORNING,
    approvalSteps: [
      { name: { zh: '单位审批', en: 'Unit' }, approverIds: 'UNIT_MANAGERS', dueAt: NOW + 1, remindAt: NOW },
    ],
    approvals: [],
    orderIds: [],
    ...more,
  }) as VehicleRequest;
const approval = { approverId: manager.id, decidedAt: NOW, approved: true };
const approved = request({ state: 'APPROVED', approvals: [approval] });

/** As much of an order as notices look at. */
const order = (more: Partial<DispatchOrder> = {}): DispatchOrder =>
  ({
    id: 'ord_1',
    requestIds: ['req_1'],
    state: 'DISPATCHED',
    vehicleId: 'veh_1',
    plateNumber: '湘B50001',
    driverId: 'drv_1',
    dispatcherId: dispatcher.id,
    window: MORNING,
    ...more,
  }) as DispatchOrder;
const driver = driverWith({ id: 'drv_1', personId: people.driver.id });
const other = driverWith({ id: 'drv_2', personId: people.otherDriver.id });

/** Kinds and addressees of news, in the order of their kinds. */
const told = (news: readonly News[]): [string, Addressee][] => news.map(({ kind, to }) => [kind, to]);

const ofRequest = (before: VehicleRequest | undefined, after: VehicleRequest): [string, Addressee][] =>
  told(newsOfRequest({ before, after, requester: clerk.name, why: undefined, at: NOW }));

const orderChange = (
  before: DispatchOrder | undefined,
  after: DispatchOrder,
  more: Partial<OrderChange> = {},
): OrderChange => ({
  before,
  after,
  requests: [approved],
  drivers: [driver, other],
  why: undefined,
  ...more,
});
const ofOrder = (...change: Parameters<typeof orderChange>): [string, Addressee][] =>
  told(newsOfOrder(orderChange(...change)));

const toClerk = { personId: clerk.id };
const toManager = { personId: manager.id };

describe('a request', () => {
  it('that is made waits for the managers of its unit, never for who asked', () => {
    expect(ofRequest(undefined, request())).toEqual([
      [
        'APPROVAL_WANTED',
        { approvers: 'UNIT_MANAGERS', unitId: units.bureau.id, except: [clerk.id], on: '2026-11-24' },
      ],
    ]);
  });
  it('that comes to its next step waits for the approvers of that one, not for who had his say', () => {
    const steps = [...request().approvalSteps, { ...request().approvalSteps[0], approverIds: [colleague.id] }];
    const first = request({ approvalSteps: steps as VehicleRequest['approvalSteps'] });
    const wanted = ofRequest(first, { ...first, approvals: [approval] });
    const except = [clerk.id, manager.id];
    expect(wanted).toEqual([
      ['APPROVAL_WANTED', { approvers: [colleague.id], unitId: units.bureau.id, except, on: '2026-11-24' }],
    ]);
  });
  it('that was changed once approved is told its approvers as a change, and of what', () => {
    const revision = {
      at: NOW,
      by: clerk.id,
      before: { destination: '茶陵县', passengers: 2 },
      after: { destination: '攸县', passengers: 3 },
      state: 'WAITING_APPROVAL' as const,
    };
    const texts = (after: VehicleRequest) =>
      newsOfRequest({ before: approved, after, requester: '李敏', why: undefined, at: NOW }).map((one) =>
        noticeText(one, 'zh', NOW),
      );
    expect(texts(request({ destination: '攸县', revisions: [revision] }))).toEqual([
      '李敏变更了用车申请（目的地、人数），现为：11月24日 09:00 去攸县，请按变更后的内容审批。',
    ]);
    expect(texts(request())).toEqual(['李敏申请用车：11月24日 09:00 去茶陵县，请审批。']);
  });
  it('that is changed while nobody has approved it yet is told as it is now, once, in place of what was told before', () => {
    const revision = (at: number) => ({ at, by: clerk.id, before: {}, after: {}, state: 'WAITING_APPROVAL' as const });
    const [once, twice] = [[revision(NOW)], [revision(NOW), revision(NOW + 1)]];
    const told = { requester: clerk.name, why: undefined, at: NOW };
    for (const [before, after] of [
      [request(), request({ revisions: once })],
      [request({ revisions: once }), request({ revisions: twice })],
    ] as const) {
      expect(newsOfRequest({ ...told, before, after }).map(({ kind }) => kind)).toEqual(['APPROVAL_WANTED']);
      const settled = settledByRequest({ ...told, before, after }).map(({ kind }) => kind);
      expect(settled).toEqual(['APPROVAL_WANTED', 'APPROVAL_REMINDER', 'APPROVAL_OVERDUE']);
    }
    const again = request({ revisions: twice });
    expect(newsOfRequest({ ...told, before: again, after: { ...again, revision: 9 } })).toEqual([]);
  });
  it('that is due, overdue or missed is told once, as time has marked it', () => {
    const marked = (mark: object) =>
      request({ approvalSteps: request().approvalSteps.map((one) => ({ ...one, ...mark })) });
    const kinds = (before: VehicleRequest, after: VehicleRequest) => ofRequest(before, after).map(([kind]) => kind);
    expect(kinds(request(), marked({ remindedAt: NOW }))).toEqual(['APPROVAL_REMINDER']);
    expect(kinds(marked({ remindedAt: NOW }), marked({ remindedAt: NOW + 1 }))).toEqual([]);
    expect(kinds(request(), marked({ overdueSince: NOW }))).toEqual(['APPROVAL_OVERDUE']);
    const { from } = request().window;
    expect(ofRequest(request(), request({ lapsedAt: from }))).toEqual([['APPROVAL_MISSED', toClerk]]);
    expect(kinds(request({ lapsedAt: from }), request({ lapsedAt: from + 1 }))).toEqual([]);
  });
  it('whose time is over without a car is told to its requester and to the desk, once', () => {
    const [from, to] = [approved.window.from, approved.window.to];
    const lapsed = { ...approved, lapsedAt: to };
    expect(ofRequest(approved, lapsed)).toEqual([
      ['DISPATCH_MISSED', toClerk],
      ['DISPATCH_MISSED', { role: 'DISPATCHER', unitId: units.centre.id, except: [clerk.id, manager.id] }],
    ]);
    expect(ofRequest(lapsed, { ...lapsed, marketProposal: { at: from, costFen: 1 } })).not.toContainEqual(
      expect.arrayContaining(['DISPATCH_MISSED']),
    );
  });
  it('whose car never departed is told to its requester and to the desk once its time is over, until it is cancelled', () => {
    const sent = { ...approved, state: 'DISPATCHED' as const, orderIds: ['ord_1'] };
    const lapsed = { ...sent, lapsedAt: sent.window.to };
    const desk = { role: 'DISPATCHER', unitId: units.centre.id, except: [clerk.id, manager.id] };
    expect(ofRequest(sent, lapsed)).toEqual([
      ['TRIP_NOT_MADE', toClerk],
      ['TRIP_NOT_MADE', desk],
    ]);
    expect(ofRequest(lapsed, { ...lapsed, telephone: '1' })).toEqual([]);
    const closed = { before: lapsed, after: { ...lapsed, state: 'CANCELLED' as const } };
    const settled = settledByRequest({ ...closed, requester: clerk.name, why: undefined, at: NOW });
    expect(settled.map(({ kind, to }) => [kind, to])).toEqual([
      ['TRIP_NOT_MADE', toClerk],
      ['TRIP_NOT_MADE', desk],
    ]);
  });
  it('whose car never departed is told to its driver, who is asked to drive it no more, and to its requester as his own', () => {
    const sent = { ...approved, state: 'DISPATCHED' as const, orderIds: ['ord_1'] };
    const lapsed = { ...sent, lapsedAt: sent.window.to };
    const drives = [{ personId: people.driver.id, orderId: 'ord_1' }];
    const change = { before: sent, after: lapsed, requester: '李敏', why: undefined, at: NOW, drives };
    const texts = newsOfRequest(change).map((one) => [one.kind, noticeText(one, 'zh', NOW).split(/[：，]/)[0]]);
    expect(texts).toEqual([
      ['TRIP_NOT_MADE', '您11月24日 09:00 去茶陵县的行程未出车'],
      ['TRIP_NOT_MADE', '李敏11月24日 09:00 去茶陵县的行程未出车'],
      ['DRIVE_NOT_MADE', '您11月24日 09:00 去茶陵县的出车任务没有出车登记'],
    ]);
    const to = { personId: people.driver.id };
    expect(settledByRequest(change).filter((one) => one.orderId !== undefined)).toEqual([
      { kind: 'DRIVE_ASSIGNED', to, orderId: 'ord_1' },
      { kind: 'DRIVE_CHANGED', to, orderId: 'ord_1' },
    ]);
    expect(
      told(settledByRequest({ ...change, before: lapsed, after: { ...lapsed, state: 'CANCELLED' } }) as News[]),
    ).toContainEqual(['DRIVE_NOT_MADE', to]);
  });
  it('is told to those who stand in for its approvers on the day, too', () => {
    const to = { approvers: 'UNIT_MANAGERS', unitId: units.bureau.id, except: [], on: '2026-11-24' } as const;
    const appointment = { approverId: manager.id, deputyId: colleague.id, from: '2026-11-24', to: '2026-11-24' };
    const meant = (on: string) => approversMeant({ ...to, on }, [manager.id], [appointment as DeputyAppointment]);
    expect(meant('2026-11-24')).toEqual([manager.id, colleague.id]);
    expect(meant('2026-11-25')).toEqual([manager.id]);
  });
  it('that is approved is told to its requester and to the desk, but for those who may not dispatch it', () => {
    expect(ofRequest(request(), approved)).toEqual([
      ['REQUEST_APPROVED', toClerk],
      ['DISPATCH_WANTED', { role: 'DISPATCHER', unitId: units.centre.id, except: [clerk.id, manager.id] }],
    ]);
  });
  it('that wants a car after all, having chosen to do without, is for the desk again, and not approved once more', () => {
    const without = { ...approved, state: 'LUMP_SUM' as const };
    const back = ofRequest(without, { ...approved, lumpSumWithdrawnAt: NOW });
    expect(back.map(([kind]) => kind)).toEqual(['DISPATCH_WANTED']);
  });
  it('whose vehicle breaks down is for the desk again, with where those who ride wait and why', () => {
    const recall = { at: NOW, dispatcherId: people.driver.id, reason: '爆胎' };
    const rest = { ...approved, pickUp: '服务区', recall };
    const change = { before: { ...approved, state: 'UNDER_WAY' as const }, after: rest };
    const [wanted, ...others] = newsOfRequest({ ...change, requester: '李敏', why: '爆胎', at: NOW });
    expect(others).toEqual([]);
    expect(wanted?.kind).toBe('DISPATCH_WANTED');
    expect(wanted && noticeText(wanted, 'zh', NOW)).toBe(
      '李敏的行程途中车辆故障（爆胎），剩余行程待派车：11月24日 09:00 去茶陵县，在“服务区”上车，请尽快派车。',
    );
  });
  it('waits on beyond its time, and nobody is told of a change that nobody made', () => {
    const { from, to } = approved.window;
    const late = { ...approved, window: { from: from + 15 * MINUTE, to }, planned: { window: approved.window } };
    const change = { before: approved, after: late, requester: clerk.name, why: undefined, at: from };
    expect([newsOfRequest(change), settledByRequest(change)]).toEqual([[], []]);
  });
  it('whose rest is rejected after a breakdown is told so, and asked for the receipt of what was driven', () => {
    const rest = request({ brokenOffOrderIds: ['ord_1'] });
    const no = { ...approval, approved: false, comment: '改乘火车' };
    const after = request({ state: 'RETURNED', approvals: [no], orderIds: ['ord_1'] });
    expect(ofRequest(rest, after)).toEqual([
      ['REQUEST_REJECTED', toClerk],
      ['RECEIPT_WANTED', toClerk],
    ]);
    const [news] = newsOfRequest({ before: rest, after, requester: clerk.name, why: no.comment, at: NOW });
    expect(news && noticeText(news, 'zh', NOW)).toBe(
      '您11月24日 09:00 去茶陵县的剩余行程未获批准，已按实际行驶结束。原因：改乘火车',
    );
  });
  it('that loses its vehicle is for the desk again, and not approved once more', () => {
    expect(ofRequest({ ...approved, state: 'DISPATCHED' }, approved).map(([kind]) => kind)).toEqual([
      'DISPATCH_WANTED',
      'DISPATCH_RECALLED',
    ]);
  });
  it('for which no source but the market has a vehicle is told to the desk with what that would cost, once', () => {
    const proposed = { ...approved, marketProposal: { at: NOW, costFen: 28_050 } };
    const change = { before: approved, after: proposed, requester: clerk.name, why: undefined, at: NOW };
    const [news, ...others] = newsOfRequest(change);
    expect(others).toEqual([]);
    expect(news).toMatchObject({ kind: 'MARKET_PROPOSED', to: { role: 'DISPATCHER' }, facts: { costFen: 28_050 } });
    expect(noticeText({ kind: 'MARKET_PROPOSED', facts: news?.facts ?? {} }, 'zh', NOW)).toContain(
      '参考费用 280.50 元',
    );
    expect(ofRequest(proposed, proposed)).toEqual([]);
    const over = (after: VehicleRequest) =>
      settledByRequest({ ...change, before: proposed, after }).map(({ kind }) => kind);
    expect(over(approved)).toEqual(['MARKET_PROPOSED']);
    expect(over({ ...proposed, marketProposal: { at: NOW + MINUTE, costFen: 1 } })).toEqual(['MARKET_PROPOSED']);
    expect(over({ ...proposed, luggage: 1 })).toEqual([]);
  });
  it('that is split over cars and loses one of them is told so, and not that it waits', () => {
    const split = request({ state: 'DISPATCHED', orderIds: ['ord_1', 'ord_2'] });
    const left = { ...split, orderIds: ['ord_2'] };
    for (const after of [left, { ...left, displacedBy: 'emg_1' }])
      expect(new Set(ofRequest(split, after).map(([kind]) => kind))).toEqual(new Set(['CAR_LOST']));
  });
  it('whose figures are disputed is told to the desk and to who drove it until that is settled, then how', () => {
    const receipt = { at: NOW, satisfaction: 3, confirmed: false, dispute: '没有加油' };
    const back = request({ state: 'RETURNED', orderIds: ['ord_1'] });
    const disputed = { ...back, state: 'CLOSED' as const, receipt };
    const drives = [{ personId: driver.personId, orderId: 'ord_1' }];
    const change = { before: back, after: disputed, requester: '李敏', why: '没有加油', at: NOW, drives };
    const toDesk = { role: 'DISPATCHER', unitId: disputed.centreId, except: [] };
    // Who answers for the unit's costs hears of it, unless he disputes it himself.
    const toManagers = { role: 'UNIT_MANAGER', unitId: disputed.unitId, except: [disputed.requesterId] };
    const of = (news: ReturnType<typeof newsOfRequest>) =>
      news.map((one) => [one.kind, one.to, one.orderId, noticeText(one, 'zh', NOW)]);
    expect(of(newsOfRequest(change))).toEqual([
      [
        'RECEIPT_DISPUTED',
        toDesk,
        'ord_1',
        '李敏在回执中说里程、费用有出入（11月24日 09:00 去茶陵县）：“没有加油”。请核实后更正，或注明记录无误。',
      ],
      [
        'DRIVE_DISPUTED',
        { personId: driver.personId },
        'ord_1',
        '李敏说您11月24日 09:00 去茶陵县的行程登记的里程、费用有出入：“没有加油”。调度员将核实，请备好票据。',
      ],
      [
        'UNIT_TRIP_DISPUTED',
        toManagers,
        undefined,
        '本单位李敏在回执中说里程、费用有出入（11月24日 09:00 去茶陵县）：“没有加油”。调度员将核实。',
      ],
    ]);
    const end = { at: NOW, personId: dispatcher.id, reason: '票据齐全' };
    const settling = (settled: object) => ({
      ...{ before: disputed, after: { ...disputed, receipt: { ...receipt, settled: { ...end, ...settled } } } },
      ...{ requester: '李敏', why: end.reason, at: NOW, drives },
    });
    expect(of(newsOfRequest(settling({}))).map(([kind, to, , text]) => [kind, to, text])).toEqual([
      ['RECORD_UPHELD', toClerk, '您11月24日 09:00 去茶陵县的行程，里程、费用经核实记录无误。原因：票据齐全'],
      [
        'RECORD_UPHELD',
        { personId: driver.personId },
        '李敏11月24日 09:00 去茶陵县的行程，里程、费用经核实记录无误。原因：票据齐全',
      ],
      [
        'UNIT_DISPUTE_SETTLED',
        toManagers,
        '本单位李敏提出的出入（11月24日 09:00 去茶陵县）已处理：经核实记录无误。原因：票据齐全',
      ],
    ]);
    expect(of(newsOfRequest(settling({ corrected: true }))).map(([, to, , text]) => [to, text])).toEqual([
      [toManagers, '本单位李敏提出的出入（11月24日 09:00 去茶陵县）已处理：里程、费用已更正。原因：票据齐全'],
    ]);
    for (const settled of [{}, { corrected: true }])
      expect(settledByRequest(settling(settled)).map(({ kind }) => kind)).toEqual([
        'RECEIPT_DISPUTED',
        'DRIVE_DISPUTED',
        'UNIT_TRIP_DISPUTED',
      ]);
  });
  it.each([
    ['REJECTED', 'REQUEST_REJECTED'],
    ['RETURNED', 'RECEIPT_WANTED'],
  ] as const)('that is %s is told to its requester', (state, kind) => {
    expect(ofRequest(request(), request({ state }))).toEqual([[kind, toClerk]]);
  });
  it('that is cancelled is told to its requester and to who approved it, if anybody has', () => {
    expect(ofRequest(request(), request({ state: 'CANCELLED' }))).toEqual([['REQUEST_CANCELLED', toClerk]]);
    expect(ofRequest(approved, { ...approved, state: 'CANCELLED' })).toEqual([
      ['REQUEST_CANCELLED', toClerk],
      ['REQUEST_CANCELLED', toManager],
    ]);
  });
  it.each(['WAITING_APPROVAL', 'APPROVED', 'DISPATCHED', 'UNDER_WAY', 'CLOSED'] as const)(
    'that stays %s is no news',
    (state) => {
      expect(ofRequest(request({ state }), request({ state, destination: '醴陵市' }))).toEqual([]);
    },
  );
  it('tells where to, when, who asked, and why', () => {
    const [news] = newsOfRequest({
      before: request(),
      after: request({ state: 'REJECTED' }),
      requester: clerk.name,
      why: '改日',
      at: NOW,
    });
    expect(news).toMatchObject({
      requestId: 'req_1',
      facts: { destination: '茶陵县', from: MORNING.from, requester: clerk.name, why: '改日' },
    });
  });
});

describe('an order', () => {
  const toDriver = { personId: people.driver.id };

  it('that is made tells its requester what comes, and its driver', () => {
    expect(ofOrder(undefined, order())).toEqual([
      ['VEHICLE_ASSIGNED', toClerk],
      ['DRIVE_ASSIGNED', toDriver],
    ]);
  });
  it('tells each of those who share the car of his own trip, and the driver of all', () => {
    const beside = request({ id: 'req_2', requesterId: colleague.id, destination: '炎陵县' });
    const news = newsOfOrder(orderChange(undefined, order(), { requests: [approved, beside] }));
    expect(news.map(({ to, requestId, facts }) => [to, requestId, facts.destination])).toEqual([
      [toClerk, 'req_1', '茶陵县'],
      [{ personId: colleague.id }, 'req_2', '炎陵县'],
      [toDriver, 'req_1', '茶陵县、炎陵县'],
    ]);
  });
  it('tells each with which unit he rides, also when another joins later', () => {
    const beside = request({ id: 'req_2', requesterId: colleague.id, unitId: units.neighbour.id });
    const named = new Map([
      [units.bureau.id, '市农业局'],
      [units.neighbour.id, '市教育局'],
    ]);
    const joined = order({ requestIds: ['req_1', 'req_2'], revision: 2 });
    const texts = (before: DispatchOrder | undefined) =>
      newsOfOrder(orderChange(before, joined, { requests: [approved, beside], units: named }))
        .filter(({ to }) => 'personId' in to && to.personId !== people.driver.id)
        .map((news) => noticeText(news, 'zh', NOW));
    for (const [own, other] of [texts(undefined), texts(order())]) {
      expect(own).toContain('与市教育局同乘');
      expect(other).toContain('与市农业局同乘');
    }
    expect(newsOfOrder(orderChange(undefined, order())).some(({ facts }) => 'with' in facts)).toBe(false);
  });
  it('with a vehicle that a neighbour lends tells the managers there when it is taken and when it is free again', () => {
    const lent = order({ source: 'NEIGHBOUR_UNIT', vehicleShelf: units.neighbour.id });
    const toLender = { role: 'UNIT_MANAGER', unitId: units.neighbour.id, except: [] };
    const ofLender = (before: DispatchOrder | undefined, after: DispatchOrder) =>
      ofOrder(before, after).filter(([, to]) => 'role' in to);
    expect(ofLender(undefined, lent)).toEqual([['VEHICLE_LENT', toLender]]);
    const underWay = { ...lent, state: 'UNDER_WAY' as const };
    expect(ofLender(lent, underWay)).toEqual([]);
    for (const after of [
      { ...lent, state: 'RETURNED' as const },
      { ...lent, state: 'CANCELLED' as const },
      order({ vehicleId: 'veh_2', source: 'PLATFORM_POOL' }),
    ])
      expect(ofLender(underWay, after)).toEqual([['VEHICLE_GIVEN_BACK', toLender]]);
  });
  it('names all units that borrow a vehicle to the one that lends it, and never that one itself', () => {
    const requests = [units.neighbour, units.bureau, units.centre].map((unit, i) =>
      request({ id: `req_${String(i)}`, unitId: unit.id }),
    );
    const named = new Map([
      [units.neighbour.id, '市教育局'],
      [units.bureau.id, '市农业局'],
      [units.centre.id, '市审计局'],
    ]);
    const lent = order({
      requestIds: requests.map(({ id }) => id),
      ...{ source: 'NEIGHBOUR_UNIT', vehicleShelf: units.neighbour.id },
    });
    const textOf = (...[before, after, more]: Parameters<typeof orderChange>) =>
      newsOfOrder(orderChange(before, after, { units: named, ...more }))
        .filter(({ to }) => 'role' in to && to.role === 'UNIT_MANAGER')
        .map((news) => noticeText(news, 'zh', NOW));
    expect(textOf(undefined, lent, { requests })).toEqual([
      '本单位 湘B·50001 已调剂给市农业局、市审计局，11月24日 09:00起用车。',
    ]);
    // What is given back was lent to all who had it, also to who rides along no more.
    const other = order({ vehicleId: 'veh_2', requestIds: ['req_0', 'req_1'], source: 'PLATFORM_POOL' });
    expect(textOf(lent, other, { requests: requests.slice(0, 2), left: requests.slice(2) })).toEqual([
      '调剂给市农业局、市审计局的 湘B·50001（11月24日 09:00用车）已归还，恢复空闲。',
    ]);
  });
  it('on a self-drive trip concerns no driver', () => {
    const { driverId: _, ...selfDrive } = order();
    expect(ofOrder(undefined, selfDrive)).toEqual([['VEHICLE_ASSIGNED', toClerk]]);
  });
  it('whose vehicle leaves is told to its requester, longer to all whom it concerns; its return is told by the request', () => {
    expect(ofOrder(order(), order({ state: 'UNDER_WAY' }))).toEqual([['VEHICLE_DEPARTED', toClerk]]);
    const onItsWay = order({ state: 'UNDER_WAY', dispatchedAt: NOW });
    const decided = { approverId: people.manager.id, decidedAt: NOW, approved: true };
    const extended = newsOfOrder(
      orderChange(
        onItsWay,
        { ...onItsWay, extendedTo: MORNING.to + 2 * HOUR },
        { why: '会议延长', requests: [request({ approvals: [decided] })] },
      ),
    );
    expect(extended.map((news) => [news.to, noticeText(news, 'zh', NOW)])).toEqual([
      [toClerk, '您11月24日 09:00 去茶陵县的行程已延长用车至11月24日 14:00。原因：会议延长'],
      [toDriver, '您11月24日 09:00 去茶陵县的出车任务已延长至11月24日 14:00。原因：会议延长'],
      [
        { personId: dispatcher.id },
        '您派的 派20261124-ord_1（湘B·50001，11月24日 09:00 去茶陵县）已延长用车至11月24日 14:00。原因：会议延长',
      ],
      [
        { personId: people.manager.id },
        '您批准的用车（11月24日 09:00 去茶陵县）已延长至11月24日 14:00。原因：会议延长',
      ],
    ]);
    const wanted = {
      ...onItsWay,
      dispatchedAt: NOW,
      centreId: units.centre.id,
      extensionWanted: { to: MORNING.to + 1, taken: '11-24 12:00–14:00 派20261124-7K3FQ' },
    };
    const toDesk = { role: 'DISPATCHER', unitId: units.centre.id, except: [] };
    expect(ofOrder(onItsWay, wanted)).toEqual([['EXTENSION_WANTED', toDesk]]);
    const free = { ...wanted, extensionWanted: { ...wanted.extensionWanted, taken: '' } };
    const texts = [wanted, free].map((after) => newsOfOrder(orderChange(onItsWay, after, { why: '会议延长' })));
    expect(texts.flat().map((news) => noticeText(news, 'zh', NOW))).toEqual([
      expect.stringContaining('但届时已另有任务：11-24 12:00–14:00 派20261124-7K3FQ。请协调。原因：会议延长'),
      expect.stringContaining('）请求延长至11月24日 12:00，请决定。原因：会议延长'),
    ]);
    expect(ofOrder(wanted, { ...wanted, revision: 9 })).toEqual([]);
    const back = order({ state: 'RETURNED', window: { ...MORNING, to: MORNING.to - 1 } });
    expect(ofOrder(order({ state: 'UNDER_WAY' }), back)).toEqual([]);
  });
  it('whose return is corrected is told to who rode and who drove, with what was and what is', () => {
    const back = order({ state: 'RETURNED' });
    const correction = {
      ...{ at: NOW, personId: dispatcher.id, reason: '多按了一位' },
      before: { odometerKm: 11_030, tollsFen: 1_500 },
      after: { odometerKm: 1_130, tollsFen: 1_500 },
    };
    const after = { ...back, corrections: [correction] };
    const news = newsOfOrder(orderChange(back, after, { why: correction.reason }));
    const text = '的行程，登记的里程、费用已更正：收车里程表 11030 公里改为 1130 公里。原因：多按了一位';
    expect(news.map((one) => [one.kind, one.to, noticeText(one, 'zh', NOW)])).toEqual([
      ['TRIP_CORRECTED', toClerk, `您11月24日 09:00 去茶陵县${text}`],
      ['DRIVE_CORRECTED', toDriver, `您驾驶的11月24日 09:00 去茶陵县${text}`],
    ]);
    const costs = { ...correction, after: { ...correction.before, tollsFen: 0, otherFen: 250 } };
    const [second] = newsOfOrder(orderChange(after, { ...after, corrections: [correction, costs] }));
    expect(second && noticeText(second, 'zh', NOW)).toContain('已更正：费用合计 15 元改为 2.50 元。');
    const readings = { ...correction, before: { departureKm: 1_150, odometerKm: 1_200 } };
    const left = { ...readings, after: { ...readings.before, departureKm: 1_105 } };
    const [third] = newsOfOrder(orderChange(after, { ...after, corrections: [correction, left] }));
    expect(third && noticeText(third, 'zh', NOW)).toContain('已更正：出车里程表 1150 公里改为 1105 公里。');
    expect(ofOrder(after, { ...after, revision: 9 })).toEqual([]);
  });
  it('tells who rides, who drives and who asked that the desk declined a longer trip, and why, and the desk nothing more', () => {
    const wanted = order({
      state: 'UNDER_WAY',
      dispatchedAt: NOW,
      extensionWanted: { to: MORNING.to + 2 * HOUR, taken: '', askedBy: ['per_asker'] },
    });
    const { extensionWanted: _, ...freed } = wanted;
    const extensionDeclined = { to: MORNING.to + 2 * HOUR, by: dispatcher.id, at: NOW, reason: '另有任务' };
    const change = { ...orderChange(wanted, { ...freed, extensionDeclined }), why: '另有任务' };
    const told = newsOfOrder(change);
    expect(told.map(({ kind, to }) => [kind, 'personId' in to && to.personId])).toEqual([
      ['EXTENSION_DECLINED', clerk.id],
      ['EXTENSION_DECLINED', driver.personId],
      ['EXTENSION_DECLINED', 'per_asker'],
    ]);
    expect(told[0] && noticeText(told[0], 'zh', NOW)).toBe(
      '11月24日 09:00 去茶陵县的行程未获准延长至11月24日 14:00，请按原定时间返回。原因：另有任务',
    );
    expect(settledByOrder(change).map(({ kind }) => kind)).toContain('EXTENSION_WANTED');
  });
  it('whose ride is changed after a car was sent is told to who sent and who drives it, once each, and not before', () => {
    const sent = request({ state: 'DISPATCHED', orderIds: ['ord_1', 'ord_2'], pickUp: '东门' });
    const revision = {
      at: NOW,
      by: clerk.id,
      before: { pickUp: '南门' },
      after: { pickUp: '东门' },
      state: sent.state,
    };
    const changed = { ...sent, revisions: [revision] };
    const of = (personId: string) => ['ord_1', 'ord_2'].map((orderId) => ({ personId, orderId }));
    const crew = { sentBy: of(dispatcher.id), drives: of(driver.personId) };
    const change = { before: sent, after: changed, requester: '李敏', why: undefined, at: NOW, ...crew };
    const news = newsOfRequest(change);
    expect(news.map(({ kind, to, orderId }) => [kind, to, orderId])).toEqual([
      ['RIDE_CHANGED', { personId: dispatcher.id }, 'ord_1'],
      ['DRIVE_RIDE_CHANGED', { personId: driver.personId }, 'ord_1'],
    ]);
    const [, drive] = news;
    expect(drive && noticeText(drive, 'zh', NOW)).toMatch(/^您要驾驶的行程有变更（上车地点），现为：.*在“东门”上车。/);
    const waiting = {
      ...change,
      before: { ...sent, state: 'APPROVED' as const },
      after: { ...changed, state: 'APPROVED' as const },
    };
    expect(newsOfRequest(waiting)).toEqual([]);
    expect(newsOfRequest({ ...change, before: changed })).toEqual([]);
  });
  it('that a driver left in vain is told to the desk until the trip begins or the order is given back and he leaves', () => {
    const sent = order();
    const vain = { driverId: driver.id, plateNumber: '湘B50009', at: NOW, odometerKm: 67_650 };
    const marked = { ...sent, leftInVain: vain };
    const [news, ...others] = newsOfOrder(orderChange(sent, marked));
    expect(others).toEqual([]);
    expect(news).toMatchObject({ kind: 'LEFT_IN_VAIN', to: { role: 'DISPATCHER' } });
    const text = news ? noticeText(news, 'zh', NOW) : '';
    expect(text).toContain(`驾驶员${driver.name}于`);
    expect(text).toContain('湘B·50009 出车');
    expect(text).toContain('67650 公里');
    expect(text).toContain('改派回来后由其再次发送');
    const [bothOut] = newsOfOrder(orderChange({ ...sent, state: 'UNDER_WAY' }, { ...marked, state: 'UNDER_WAY' }));
    expect(bothOut && noticeText(bothOut, 'zh', NOW)).toContain('两辆车可能都在路上。');
    const settled = (after: DispatchOrder) => settledByOrder(orderChange(marked, after)).map(({ kind }) => kind);
    expect(settled({ ...sent, state: 'UNDER_WAY' })).toContain('LEFT_IN_VAIN');
    expect(settled({ ...marked, revision: 9 })).not.toContain('LEFT_IN_VAIN');
  });
  it('tells who asked the desk to extend it for others how that ended, once, and whom another notice tells nothing more', () => {
    const [asker, second] = ['per_asker', 'per_second'];
    const wanted = order({
      state: 'UNDER_WAY',
      dispatchedAt: NOW,
      extensionWanted: { to: MORNING.to + 2 * HOUR, taken: '', askedBy: [asker, second, dispatcher.id] },
    });
    const { extensionWanted: _, ...freed } = wanted;
    const settled = (after: DispatchOrder, before = wanted) =>
      newsOfOrder(orderChange(before, after)).filter(({ kind }) => kind === 'EXTENSION_SETTLED');
    const readers = (after: DispatchOrder) =>
      settled(after).map(({ to, orderId, requestId }) => ['personId' in to && to.personId, orderId, requestId]);
    const about = ['ord_1', undefined];
    const extended = { ...freed, extendedTo: MORNING.to + HOUR };
    // Who dispatched hears that the order is extended, or cancelled, which says it all.
    expect(readers(extended)).toEqual([asker, second].map((id) => [id, ...about]));
    const cancelled = { ...wanted, state: 'CANCELLED' as const };
    expect(readers(cancelled)).toEqual([asker, second].map((id) => [id, ...about]));
    const back = { ...wanted, state: 'RETURNED' as const };
    const texts = [extended, cancelled, back]
      .map((after) => settled(after)[0])
      .map((one) => one && noticeText(one, 'zh', NOW));
    const trip = '派20261124-ord_1（湘B·50001，11月24日 09:00 去茶陵县）';
    expect(texts).toEqual([
      `您请求协调的延长已办妥：${trip}已延长至11月24日 13:00。`,
      `您请求协调的延长没有办成：${trip}已取消，未延长至11月24日 14:00。`,
      `您请求协调的延长没有办成：${trip}已收车，未延长至11月24日 14:00。`,
    ]);
    expect(settled({ ...back, revision: 9 }, back)).toEqual([]);
    expect(settled({ ...wanted, revision: 9 })).toEqual([]);
    // It is the last word on that trip until another comes.
    const stamp = { actor: 'per_other', useCase: 'test', at: NOW };
    const change: Change = { id: 'change', kind: 'ORDER', before: undefined, after: undefined, stamp };
    const [word] = noticesOf(change, settled(extended), () => [asker]);
    const next = word && { ...word, id: 'next', kind: 'ORDER_OVERDUE' as const, at: NOW + 1 };
    const lasting = new Set(lastingIn(orderNotices));
    expect(word && next && [isOvertaken(word, [next], [], lasting), isOvertaken(next, [word], [], lasting)]).toEqual([
      true,
      false,
    ]);
  });
  it('whose return its driver forgot tells him who recorded it, what of and why', () => {
    const onBehalf = { personId: dispatcher.id, reason: '驾驶员忘记登记' };
    const read = { at: MORNING.to, odometerKm: 36_110 };
    const back = order({ state: 'RETURNED', return: read, returnOnBehalf: onBehalf });
    const news = newsOfOrder(orderChange(order({ state: 'UNDER_WAY' }), back));
    expect(news.map((one) => [one.to, noticeText(one, 'zh', NOW)])).toEqual([
      [
        toDriver,
        '您11月24日 09:00 去茶陵县的出车任务已由调度员代录收车：11月24日 12:00，里程表 36110 公里。原因：驾驶员忘记登记',
      ],
    ]);
    expect(ofOrder(back, { ...back, revision: 9 })).toEqual([]);
  });
  it('that is overdue is told once to who rides, who drives and who dispatched', () => {
    const underWay = order({ state: 'UNDER_WAY' });
    const late = order({ state: 'UNDER_WAY', overdueSince: MORNING.to });
    expect(ofOrder(underWay, late)).toEqual([
      ['VEHICLE_OVERDUE', toClerk],
      ['DRIVE_OVERDUE', { personId: people.driver.id }],
      ['ORDER_OVERDUE', { personId: dispatcher.id }],
    ]);
    expect(ofOrder(late, order({ state: 'RETURNED', overdueSince: MORNING.to }))).toEqual([]);
  });
  it('that goes on with another driver is told to who rides', () => {
    const underWay = order({ state: 'UNDER_WAY' });
    expect(ofOrder(underWay, order({ state: 'UNDER_WAY', driverId: 'drv_2' }))).toContainEqual([
      'VEHICLE_CHANGED',
      toClerk,
    ]);
  });
  it('tells who lost his vehicle by which source he goes on', () => {
    const lent = order({ state: 'DISPATCHED', vehicleId: 'veh_2', source: 'NEIGHBOUR_UNIT' });
    const sources = (before: DispatchOrder | undefined, change: Parameters<typeof orderChange>[2] = {}) =>
      newsOfOrder(orderChange(before, lent, change))
        .filter(({ to }) => 'personId' in to && to.personId === clerk.id)
        .map(({ kind, facts }) => [kind, facts.source]);
    expect(sources(order())).toEqual([['VEHICLE_CHANGED', 'NEIGHBOUR_UNIT']]);
    expect(sources(lent)).toEqual([]);
    expect(sources(undefined)).toEqual([['VEHICLE_ASSIGNED', undefined]]);
    const displaced = { ...approved, displacedBy: 'emg_1' };
    expect(sources(undefined, { requests: [displaced] })).toContainEqual(['VEHICLE_REPLACED', 'NEIGHBOUR_UNIT']);
  });
  it('tells who has his own vehicle again after an emergency, and who drives', () => {
    const back = order({ state: 'DISPATCHED', givenBackBy: 'emg_1' });
    const news = newsOfOrder(orderChange(undefined, back, { requests: [{ ...approved, displacedBy: 'emg_1' }] }));
    expect(news.map(({ kind, to }) => [kind, to])).toEqual(
      expect.arrayContaining([
        ['VEHICLE_REPLACED', toClerk],
        ['DRIVE_ASSIGNED', { personId: people.driver.id }],
      ]),
    );
    const [told] = news.filter(({ kind }) => kind === 'VEHICLE_REPLACED');
    expect(told && noticeText(told, 'zh', NOW)).toMatch(/^应急已解除，11月24日 09:00 去茶陵县的行程恢复原派车辆：/);
  });
  it('whose vehicle breaks down is told to who dispatched it, too', () => {
    const underWay = order({ state: 'UNDER_WAY' });
    const leg = { vehicleId: 'veh_1' } as NonNullable<DispatchOrder['earlierLegs']>[number];
    expect(ofOrder(underWay, { ...underWay, vehicleId: 'veh_2', earlierLegs: [leg] })).toEqual([
      ['VEHICLE_CHANGED', toClerk],
      ['VEHICLE_BROKEN_DOWN', { personId: dispatcher.id }],
    ]);
  });
  it('whose vehicle breaks down tells who rides what broke, and when the trip really began', () => {
    const departure = { at: MORNING.from - 10 * MINUTE, odometerKm: 1_000 };
    const left = order({ state: 'UNDER_WAY', departure });
    const [departed] = newsOfOrder(orderChange(order(), left));
    expect(departed && noticeText(departed, 'zh', NOW)).toMatch(/^您11月24日 09:00 去茶陵县的行程已于 08:50 出车：/);
    const leg = { vehicleId: 'veh_1', departure } as NonNullable<DispatchOrder['earlierLegs']>[number];
    const { departure: _, ...waiting } = left;
    const goesOn = { ...waiting, vehicleId: 'veh_2', plateNumber: '湘B50002', earlierLegs: [leg] };
    const [changed] = newsOfOrder(orderChange(left, goesOn, { why: '发动机故障' }));
    expect(changed && noticeText(changed, 'zh', NOW)).toBe(
      `您11月24日 09:00 去茶陵县的行程已于 08:50 出车，车辆途中故障（发动机故障），改由 湘B·50002，驾驶员${driver.name}接替。`,
    );
  });
  it('that ends on its way is told to who rides and who dispatched it: where they wait, and whether for another car', () => {
    const underWay = order({ state: 'UNDER_WAY' });
    const brokenOff = { at: NOW, place: '服务区', reason: '爆胎' };
    const ended = order({ state: 'RETURNED', brokenOff });
    const waiting = { ...approved, brokenOffOrderIds: ['ord_1'] };
    const news = newsOfOrder(orderChange(underWay, ended, { requests: [waiting] }));
    // The desk is told once: by the request, which waits for another car.
    expect(told(news)).toEqual([['TRIP_BROKEN_OFF', toClerk]]);
    expect(news[0] && noticeText(news[0], 'zh', NOW)).toBe(
      '去茶陵县的行程途中车辆 湘B·50001 故障（爆胎），已在“服务区”终止，剩余行程另行安排车辆。',
    );
    // Who rode in one of several cars waits with a request of his own.
    const split = { ...approved, state: 'UNDER_WAY' as const, orderIds: ['ord_1', 'ord_2'] };
    const parted = order({ state: 'RETURNED', brokenOff: { ...brokenOff, restIds: ['req_rest'] } });
    const [own, ...others] = newsOfOrder(orderChange(underWay, parted, { requests: [split] }));
    expect(others).toEqual([]);
    expect(own && noticeText(own, 'zh', NOW)).toContain('剩余行程另行安排车辆');
    const recall = { dispatcherId: dispatcher.id, ...brokenOff };
    const rest = { ...approved, restOf: split.id, pickUp: '服务区', recall };
    const wanted = { before: undefined, after: rest, requester: '李敏', why: undefined, at: NOW };
    expect(newsOfRequest(wanted)).toMatchObject([
      { kind: 'DISPATCH_WANTED', facts: { cause: '爆胎', pickUp: '服务区' } },
    ]);
    const [over, atDesk] = newsOfOrder(orderChange(underWay, ended));
    expect(atDesk).toMatchObject({ kind: 'TRIP_BROKEN_OFF', to: { personId: dispatcher.id } });
    expect(over && noticeText(over, 'en', NOW)).toBe(
      'The vehicle 湘B·50001 of the trip to 茶陵县 broke down (爆胎); the trip ended at 服务区.',
    );
  });
  it('that is given to another driver is told to both, and to who rides', () => {
    expect(ofOrder(order(), order({ driverId: 'drv_2' }))).toEqual([
      ['VEHICLE_CHANGED', toClerk],
      ['DRIVE_ASSIGNED', { personId: people.otherDriver.id }],
      ['DRIVE_CANCELLED', toDriver],
    ]);
  });
  it('that is handed over on its way is told as such to both drivers, with place and reading', () => {
    const underWay = order({ state: 'UNDER_WAY' });
    const until = { at: MORNING.from + 50 * 60_000, odometerKm: 36_110 };
    const window = { from: MORNING.from, to: until.at };
    const earlier = { driverId: driver.id, driverShelf: units.centre.id, window, until, place: '服务区' };
    const after = order({ state: 'UNDER_WAY', driverId: 'drv_2', earlierDrivers: [earlier] });
    const texts = newsOfOrder(orderChange(underWay, after, { why: '服务区' })).map((news) =>
      noticeText(news, 'zh', NOW),
    );
    expect(texts).toContainEqual(
      expect.stringMatching(/^请接手途中的行程：.*，09:50 在“服务区”交接，里程 36110 公里。$/),
    );
    expect(texts).toContainEqual(expect.stringMatching(/的行程已交接给.+，09:50 在“服务区”交接，里程 36110 公里。$/));
  });
  it.each([{ vehicleId: 'veh_2' }, { requestIds: ['req_1', 'req_2'] }, { window: { from: 0, to: 1 } }])(
    'that has changed before it begins is told to who rides and to its driver: %j',
    (change) => {
      expect(ofOrder(order(), order(change))).toEqual([
        ['VEHICLE_CHANGED', toClerk],
        ['DRIVE_CHANGED', toDriver],
      ]);
    },
  );
  it('that is cancelled is told to its driver and to who dispatched it', () => {
    expect(ofOrder(order(), order({ state: 'CANCELLED' }))).toEqual([
      ['DRIVE_CANCELLED', toDriver],
      ['ORDER_CANCELLED', { personId: dispatcher.id }],
    ]);
  });
});

describe('what notices ask for', () => {
  const kinds = (settled: readonly Settled[]) => settled.map(({ kind }) => kind);
  const ofRequestChange = (before: VehicleRequest, after: VehicleRequest) =>
    settledByRequest({ before, after, requester: clerk.name, why: undefined, at: NOW });
  const marked = (mark: object) =>
    request({ approvalSteps: request().approvalSteps.map((one) => ({ ...one, ...mark })) });

  it('is done for all approvers once one has decided, and asked anew by a reminder', () => {
    const all = { approvers: 'UNIT_MANAGERS', unitId: units.bureau.id, except: [clerk.id], on: '2026-11-24' };
    const asked = ['APPROVAL_WANTED', 'APPROVAL_REMINDER', 'APPROVAL_OVERDUE'];
    for (const after of [approved, request({ state: 'REJECTED' }), request({ state: 'CANCELLED' })]) {
      const settled = ofRequestChange(request(), after);
      expect(settled.map(({ kind, to }) => [kind, to])).toEqual(asked.map((kind) => [kind, all]));
    }
    expect(kinds(ofRequestChange(request(), marked({ remindedAt: NOW })))).toEqual(['APPROVAL_WANTED']);
    expect(kinds(ofRequestChange(request(), request({ revision: 2 })))).toEqual([]);
  });
  it('is done once the vehicle is sent, and once the receipt is given', () => {
    const sent = request({ state: 'DISPATCHED', orderIds: ['ord_1'] });
    expect(new Set(kinds(ofRequestChange(approved, sent)))).toEqual(
      new Set([
        ...['DISPATCH_WANTED', 'DISPATCH_MISSED', 'VEHICLE_DISPLACED', 'MARKET_PROPOSED', 'POOLING_WANTED'],
        ...['QUOTE_ANSWERED', 'RENTAL_LOST'],
      ]),
    );
    const back = request({ state: 'RETURNED' });
    expect(ofRequestChange(back, request({ state: 'CLOSED' }))).toEqual([
      { kind: 'RECEIPT_WANTED', to: toClerk, requestId: 'req_1' },
    ]);
  });
  it('of a driver is done when he leaves or hears of something else', () => {
    const changes = [order({ state: 'UNDER_WAY' }), order({ vehicleId: 'veh_2' }), order({ state: 'CANCELLED' })];
    for (const after of changes)
      expect(settledByOrder(orderChange(order(), after))).toEqual(
        ['DRIVE_ASSIGNED', 'DRIVE_CHANGED'].map((kind) => ({
          kind,
          to: { personId: people.driver.id },
          orderId: 'ord_1',
        })),
      );
    const late = order({ state: 'UNDER_WAY', overdueSince: NOW });
    expect(kinds(settledByOrder(orderChange(late, order({ state: 'RETURNED' }))))).toEqual([
      'VEHICLE_OVERDUE',
      'DRIVE_OVERDUE',
      'ORDER_OVERDUE',
    ]);
  });
});

describe('an invitation to share a car', () => {
  const pooling = (...accepted: (boolean | undefined)[]): Pooling => {
    const requestIds = ['req_1', 'req_2'];
    const answers = accepted.flatMap((said, i) =>
      said === undefined ? [] : [[requestIds[i] ?? '', { accepted: said, by: clerk.id, at: NOW }] as const],
    );
    return {
      id: 'pol_1',
      centreId: units.centre.id,
      divisionCode: units.bureau.divisionCode,
      requestIds,
      invitedBy: dispatcher.id,
      invitedAt: NOW,
      answerBy: MORNING.from,
      answers: Object.fromEntries(answers),
      inputHash: '',
      revision: 1,
    };
  };
  const ofPooling = (before: Pooling | undefined, after: Pooling, requests = [approved]) =>
    told(newsOfPooling({ before, after, requests, at: NOW }));
  const toDispatcher = { personId: dispatcher.id };

  it('is told to each requester whom it asks, once', () => {
    const invited = request({ state: 'APPROVED', poolingId: 'pol_1' });
    expect(ofRequest(approved, invited)).toEqual([['POOLING_WANTED', toClerk]]);
    expect(ofRequest(invited, request({ state: 'APPROVED', poolingId: 'pol_1', revision: 2 }))).toEqual([]);
  });
  it('is told to who invited once all have agreed or one has declined, and not before', () => {
    expect(ofPooling(undefined, pooling())).toEqual([]);
    expect(ofPooling(pooling(), pooling(true))).toEqual([]);
    expect(ofPooling(pooling(true), pooling(true, true))).toEqual([['POOLING_AGREED', toDispatcher]]);
    expect(ofPooling(pooling(true), pooling(true, false))).toEqual([
      ['POOLING_DECLINED', toDispatcher],
      ['POOLING_DISSOLVED', toClerk],
    ]);
    expect(ofPooling(pooling(true), pooling(true, false), [])).toEqual([['POOLING_DECLINED', toDispatcher]]);
    expect(ofPooling(pooling(false), pooling(false, true))).toEqual([]);
  });
  it('is told to who goes on alone, and to who invited, when a side has left', () => {
    const dissolved = { ...pooling(true, true), dissolved: { requestId: 'req_2', at: NOW } };
    expect(ofPooling(pooling(true, true), dissolved)).toEqual([
      ['POOLING_DISSOLVED', toClerk],
      ['POOLING_DISSOLVED', toDispatcher],
    ]);
    expect(ofPooling(dissolved, dissolved)).toEqual([]);
    const withdrawn = { ...pooling(true), dissolved: { at: NOW } };
    expect(ofPooling(pooling(true), withdrawn)).toEqual([
      ['POOLING_DISSOLVED', toClerk],
      ['POOLING_DISSOLVED', toDispatcher],
    ]);
  });
  it('is told with what ended it: who declined, left or was sent a car of its own, or that it was withdrawn', () => {
    const sides = [approved, request({ id: 'req_2', requesterId: colleague.id, unitId: units.neighbour.id })];
    const names = new Map([[units.neighbour.id, '市教育局']]);
    const texts = (after: Pooling) =>
      newsOfPooling({ before: pooling(true), after, requests: sides, units: names, at: NOW })
        .filter(({ to }) => 'personId' in to && to.personId === clerk.id)
        .map(({ kind, facts }) => [noticeText({ kind, facts }, 'zh', NOW), noticeText({ kind, facts }, 'en', NOW)]);
    const ended = (cause: PoolingEndCause, requestId?: string): Pooling => ({
      ...pooling(true, true),
      dissolved: { cause, at: NOW, ...(requestId === undefined ? {} : { requestId }) },
    });
    const one = '11月24日 09:00 去茶陵县的拼车已结束';
    expect(texts(pooling(true, false))).toEqual([
      [
        `${one}（市教育局谢绝），该申请单独用车。`,
        'The car is not shared to 茶陵县 on 24 Nov at 09:00: 市教育局 declined. This request goes by itself.',
      ],
    ]);
    const zh = (after: Pooling) => texts(after).map(([text]) => text);
    expect(zh(ended('WITHDRAWN'))).toEqual([`${one}（调度员已撤回邀请），该申请单独用车。`]);
    expect(zh(ended('SENT_ALONE', 'req_2'))).toEqual([`${one}（市教育局已单独派车），该申请单独用车。`]);
    expect(zh(ended('LEFT', 'req_2'))).toEqual([`${one}（市教育局不再用车），该申请单独用车。`]);
    expect(zh(ended('CHANGED', 'req_2'))).toEqual([`${one}（市教育局变更了行程），该申请单独用车。`]);
    // Who leaves the car that all shared is named by what its order tells.
    expect(zh(ended('LEFT_CAR', 'req_2'))).toEqual([]);
  });
  it('is named to who goes on in the car: who no longer rides along', () => {
    const before = order({ requestIds: ['req_1', 'req_2'] });
    const gone = request({ id: 'req_2', unitId: units.neighbour.id, state: 'CANCELLED' });
    const change = {
      ...orderChange(before, order()),
      left: [gone],
      units: new Map([[units.neighbour.id, '市教育局']]),
    };
    const [changed] = newsOfOrder(change).filter(({ kind }) => kind === 'VEHICLE_CHANGED');
    expect(noticeText({ kind: 'VEHICLE_CHANGED', facts: changed?.facts ?? {} }, 'zh', NOW)).toContain(
      '市教育局不再同乘，您的行程有变动',
    );
    expect(noticeText({ kind: 'VEHICLE_CHANGED', facts: changed?.facts ?? {} }, 'en', NOW)).toContain(
      '市教育局 no longer rides along.',
    );
  });
  it('asks nobody any more once a side has declined or left', () => {
    const settled = (after: Pooling) =>
      settledByPooling({ before: pooling(), after, requests: [approved], at: NOW }).map(({ kind }) => kind);
    expect(settled({ ...pooling(), answers: { req_2: { accepted: false, by: dispatcher.id, at: NOW } } })).toEqual([
      'POOLING_WANTED',
    ]);
    expect(settled({ ...pooling(), dissolved: { at: NOW } })).toEqual(['POOLING_WANTED']);
    expect(settled(pooling())).toEqual([]);
  });
  it('has one car sent for all, which is done with once it is, or once they agree no more', () => {
    const agreed = pooling(true, true);
    const over = { before: agreed, after: { ...agreed, dissolved: { at: NOW } }, requests: [approved], at: NOW };
    const agreement = { kind: 'POOLING_AGREED', to: { personId: agreed.invitedBy }, requestId: agreed.requestIds[0] };
    expect(settledByPooling(over)).toContainEqual(agreement);
    const sent = { ...approved, poolingId: agreed.id, state: 'DISPATCHED' as const };
    const change = { before: { ...approved, poolingId: agreed.id }, after: sent, requester: '李敏', why: undefined };
    expect(settledByRequest({ ...change, at: NOW }).map(({ kind }) => kind)).toContain('POOLING_AGREED');
    const alone = { ...change, before: approved, after: { ...approved, state: 'DISPATCHED' as const }, at: NOW };
    expect(settledByRequest(alone).map(({ kind }) => kind)).not.toContain('POOLING_AGREED');
  });
});

describe('the notices of a change', () => {
  const change = (actor: string): Change => ({
    id: 'change',
    kind: 'REQUEST',
    before: undefined,
    after: undefined,
    stamp: { actor, useCase: 'test', at: NOW },
  });
  const news = newsOfRequest({ before: undefined, after: request(), requester: clerk.name, why: undefined, at: NOW });
  const everybody = () => [manager.id, people.deputy.id];

  it('are one for each person it concerns, but none for who did it', () => {
    expect(noticesOf(change(clerk.id), news, everybody).map(({ personId }) => personId)).toEqual(everybody());
    expect(noticesOf(change(manager.id), news, everybody).map(({ personId }) => personId)).toEqual([people.deputy.id]);
  });
  it('are the same whenever they are made, and sort by the time of the change', () => {
    const made = noticesOf(change(clerk.id), [...news, ...news], everybody);
    expect(made).toEqual(noticesOf(change(clerk.id), news, everybody));
    const later = { ...change(clerk.id), id: 'later', stamp: { actor: clerk.id, useCase: 'test', at: NOW + 1 } };
    const ids = [...made, ...noticesOf(later, news, everybody)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(Math.max(...made.map(({ id }) => ids.toSorted().indexOf(id)))).toBe(1);
  });
  it('are none for what was made earlier elsewhere and only loaded now', () => {
    expect(isLoaded(change('system'), NOW - 1)).toBe(true);
    expect(isLoaded(change('system'), NOW)).toBe(false);
  });
});
