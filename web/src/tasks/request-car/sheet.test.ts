import { beforeAll, describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { carCells, handOverCells, legCells, rideCells } from './sheet.ts';

const vehicle = { homeBay: { name: '市政府地下车库 12 号' } };
const driver = { id: 'drv_1', telephone: '13800000001', person: { name: '周强' } };
const drivers = [{ name: '周强', from: '2026-11-24T09:00:00+08:00', odometerKm: null, place: null }];
const own = { vehicle, driver, drivers, rental: null, lending: null, legs: [], brokenOff: null };
const lending = {
  unit: { id: 'unt_1', name: { zh: '市水利局', en: 'Water bureau' } },
  perKm: { amountFen: 120 },
  amount: null,
  keyKeeper: '门卫室',
};
const rental = {
  kind: 'TEMPORARY' as const,
  partner: { id: 'ptn_1', name: { zh: '通达租赁', en: 'Tongda' } },
  cost: { amountFen: 53_000 },
  driverName: '吴师傅',
  driverTelephone: '13900000002',
  ...{ partnerTelephone: '0731-28880001', handOver: '西门停车场' },
};

describe('the printed dispatch order', () => {
  beforeAll(() => {
    locale.language = 'zh';
  });
  it('says who took over driving, when, where and at which reading', () => {
    const next = { name: '黄春兰', from: '2026-11-24T10:15:00+08:00', odometerKm: 43_069, place: '炎陵服务区' };
    expect(handOverCells({ drivers: [...drivers, next] })).toEqual([
      [['接替驾驶', '黄春兰 · 2026-11-24 10:15 · 炎陵服务区 · 43069 km']],
    ]);
    expect(handOverCells({ drivers })).toEqual([]);
  });
  it("says the driver's telephone to those who know it, and no more of a car of the pool", () => {
    expect(carCells(own)).toEqual({ telephone: '13800000001', more: [] });
    expect(carCells({ ...own, driver: { ...driver, telephone: null } }).telephone).toBeUndefined();
  });
  it('says where a car stands that its rider drives himself', () => {
    expect(carCells({ ...own, driver: null, drivers: [] }).more).toEqual([[['取车地点', '市政府地下车库 12 号']]]);
  });
  it('says who hands over the keys of a lent car, and what it costs', () => {
    expect(carCells({ ...own, lending }).more).toEqual([[['钥匙交接', '门卫室']], [['调剂费用', '每公里 ¥1.20 包干']]]);
    const { more } = carCells({ ...own, lending: { ...lending, amount: { amountFen: 5_040 }, keyKeeper: null } });
    expect(more).toEqual([[['调剂费用', '每公里 ¥1.20 包干 · ¥50.40']]]);
  });
  it('says at which station a time-share car is picked up, and where it may be left', () => {
    const station = (id: string, zh: string) => ({
      ...{ id, name: { zh, en: id }, address: { zh: '院内', en: 'In the yard' } },
      location: { lat: 27.83, lng: 113.13 },
    });
    const returnStations = [station('stn_1', '环保站'), station('stn_2', '交通站')].map((one) => ({
      station: one,
      freeBays: 2,
    }));
    const shared = { ...own, vehicle: null, driver: null, drivers: [] };
    const rentalOrder = { pickUpStation: station('stn_1', '环保站'), returnStations, charges: null };
    expect(carCells({ ...shared, rentalOrder }).more).toEqual([
      [['取车站点', '环保站 · 院内']],
      [['可还站点', '环保站、交通站']],
    ]);
    const away = { pickUpStation: null, returnStations: [], charges: null };
    expect(carCells({ ...shared, rentalOrder: away }).more).toEqual([]);
    const charges = { km: 18, total: { amountFen: 4_020 }, lines: [] };
    expect(carCells({ ...shared, rentalOrder: { ...away, charges } }).more).toEqual([[['租车费用', '¥40.20']]]);
  });
  it('says what a rented car costs, and whom one calls', () => {
    expect(carCells({ ...own, vehicle: null, driver: null, drivers: [], rental })).toEqual({
      telephone: '13900000002',
      more: [
        [
          ['交接地点', '西门停车场'],
          ['租赁企业电话', '0731-28880001'],
        ],
        [['租车费用', '通达租赁 · 临时租赁 · ¥530.00']],
      ],
    });
  });
});

describe('the rows of the vehicles on paper', () => {
  const at = (time: string) => `2026-11-24T${time}:00+08:00`;
  const reading = (time: string, odometerKm: number) => ({ at: at(time), odometerKm });
  const first = {
    vehicle: { id: 'veh_1', plateNumber: '湘B10001', model: '红旗 H5' },
    ...{ from: at('09:00'), drivers: ['周强'], reason: '爆胎', place: '炎陵服务区', kilometres: 30, lending: null },
    ...{ departure: reading('08:50', 1_000), return: reading('10:00', 1_030) },
  };
  const second = {
    vehicle: { id: 'veh_2', plateNumber: '湘B20002', model: '比亚迪 秦' },
    ...{ from: at('10:15'), drivers: ['周强', '李师傅'], reason: null, place: null, kilometres: null, lending: null },
    ...{ departure: reading('10:20', 7_000), return: null },
  };
  const order = { legs: [first, second], plateNumber: '湘B20002', model: '比亚迪 秦', vehicle: null, brokenOff: null };

  it('never mix the readings of two cars: each has its own, with who drove it, how far and why it was replaced', () => {
    expect(legCells(order)).toEqual([
      [['第 1 辆车', '湘B·10001 · 红旗 H5 · 周强 · 行驶里程 30 km · 爆胎']],
      [
        ['实际出车', '2026-11-24 08:50'],
        ['途中故障', '2026-11-24 10:00 · 炎陵服务区'],
      ],
      [
        ['出车里程', '1000 km'],
        ['故障里程', '1030 km'],
      ],
      [['第 2 辆车', '湘B·20002 · 比亚迪 秦 · 周强 → 李师傅']],
      [
        ['实际出车', '2026-11-24 10:20'],
        ['实际收车', ''],
      ],
      [
        ['出车里程', '7000 km'],
        ['收车里程', ''],
      ],
    ]);
  });
  it('say of the car with which the trip ended where and when it broke down, not that it came back', () => {
    const brokenOff = { at: at('10:00'), place: '京珠高速 K12', reason: '爆胎', rests: [] };
    expect(legCells({ ...order, legs: [first], brokenOff }).slice(1)).toEqual([
      [
        ['实际出车', '2026-11-24 08:50'],
        ['途中故障', '2026-11-24 10:00 · 京珠高速 K12'],
      ],
      [
        ['出车里程', '1000 km'],
        ['故障里程', '1030 km'],
      ],
    ]);
  });
  it('say of each lent car what its unit gets, and the paper says that of none of them once more', () => {
    const { keyKeeper: _, ...fee } = { ...lending, amount: { amountFen: 3_600 } };
    const legs = [
      { ...first, lending: fee },
      { ...second, lending: { ...fee, amount: null } },
    ];
    const fees = legCells({ ...order, legs }).filter(([cell]) => cell?.[0] === '调剂费用');
    expect(fees).toEqual([
      [['调剂费用', '市水利局 · 每公里 ¥1.20 包干 · ¥36.00']],
      [['调剂费用', '市水利局 · 每公里 ¥1.20 包干']],
    ]);
    expect(carCells({ ...own, legs, lending: { ...lending, keyKeeper: null } }).more).toEqual([]);
  });
  it('are those of the one car otherwise, to be filled in by hand before the trip', () => {
    const before = { ...second, departure: null };
    expect(legCells({ ...order, legs: [before] })).toEqual([
      [
        ['车辆', '比亚迪 秦'],
        ['号牌', '湘B·20002'],
      ],
      [
        ['实际出车', ''],
        ['实际收车', ''],
      ],
      [
        ['出车里程', ''],
        ['收车里程', ''],
      ],
    ]);
  });
});

describe('who rides, on paper', () => {
  const at = (time: string) => `2026-11-24T${time}:00+08:00`;
  const trip = (from: string, to: string, pickUp: string) => ({
    ...{ window: { from: at(from), to: at(to) }, pickUp, stops: [], destination: '茶陵县', passengers: 2 },
  });
  const unit = (zh: string) => ({ unit: { id: zh, name: { zh, en: zh } } });
  const who = { id: 'req_1', number: '申1', telephone: '13800000003', requester: { id: 'per_1', name: '李敏' } };
  const request = { ...who, ...unit('农业局'), reason: '调研', lengthReason: null, purpose: 'FIELD_WORK' as const };
  const own = { ...trip('18:00', '20:00', '市政府'), ...unit('农业局'), request: who };
  const cellsOf = (...[asked, order]: Parameters<typeof rideCells>) =>
    Object.fromEntries(rideCells(asked, order).flat()) as Record<string, string>;

  it('is of several cars of one request only who rides in this one, and which of them it is', () => {
    const order = { rides: [own], passengers: 2, split: { number: 1, cars: 2 }, extendedTo: null };
    const cells = cellsOf({ ...request, ...own, ...who, passengers: 4 }, order);
    expect(cells).toMatchObject({ 乘车人数: '2 人 · 第 1/2 辆', 上车地点: '市政府', 路线: '市政府 → 茶陵县' });
  });
  it('is everyone who shares the car, each with where they get in when, until the last of them is back', () => {
    const theirs = { ...trip('18:15', '20:15', '教育局'), ...unit('教育局'), request: null };
    const order = { rides: [own, theirs], passengers: 4, split: null, extendedTo: null };
    const asked = { ...request, ...own, ...who };
    expect(cellsOf(asked, order)).toMatchObject({
      ...{ 用车单位: '农业局、教育局', 用车人: '李敏', 乘车人数: '4 人', 上车地点: '18:00 市政府、18:15 教育局' },
      ...{ 拼车: '教育局 · 2 人 · 18:15 教育局 → 茶陵县', 出发时间: '2026-11-24 18:00', 返回时间: '2026-11-24 20:15' },
      其中本申请用车: '2026-11-24 18:00 – 2026-11-24 20:00',
    });
    expect(cellsOf(asked, { ...order, extendedTo: at('21:00') })).toMatchObject({ 返回时间: '2026-11-24 21:00' });
    expect(cellsOf(asked, { ...order, rides: [own] })).not.toHaveProperty('其中本申请用车');
    const known = { ...who, id: 'req_2', number: '申2', requester: { name: '周芳' }, telephone: '13900000004' };
    expect(cellsOf(asked, { ...order, rides: [own, { ...theirs, request: known }] })).toMatchObject({
      拼车: '申2 · 教育局 · 周芳 13900000004 · 2 人 · 18:15 教育局 → 茶陵县',
    });
  });
});
