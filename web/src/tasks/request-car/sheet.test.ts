import { beforeAll, describe, expect, it } from 'vitest';
import { locale } from '../../lib/i18n.svelte.ts';
import { carCells, vehicleCells } from './sheet.ts';

const vehicle = { homeBay: { name: '市政府地下车库 12 号' } };
const driver = { id: 'drv_1', telephone: '13800000001', person: { name: '周强' } };
const drivers = [{ name: '周强', from: '2026-11-24T09:00:00+08:00', odometerKm: null, place: null }];
const own = { vehicle, driver, drivers, rental: null, lending: null };
const lending = {
  unit: { id: 'unt_1', name: { zh: '市水利局', en: 'Water bureau' } },
  perKm: { amountFen: 120 },
  amount: null,
  keyKeeper: '门卫室',
};
const rental = {
  partner: { id: 'ptn_1', name: { zh: '通达租赁', en: 'Tongda' } },
  cost: { amountFen: 53_000 },
  driverName: '吴师傅',
  driverTelephone: '13900000002',
};

describe('the printed dispatch order', () => {
  beforeAll(() => {
    locale.language = 'zh';
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
      more: [[['租车费用', '通达租赁 · ¥530.00']]],
    });
  });
});

describe('the lines of the vehicles on paper', () => {
  const leg = (plateNumber: string, model: string, reason: string | null) => ({
    vehicle: { plateNumber, model },
    reason,
  });
  it('name each car of a trip on which one broke down', () => {
    const legs = [leg('湘B10001', '红旗 H5', '爆胎'), leg('湘B20002', '比亚迪 秦', null)];
    const order = { legs, plateNumber: '湘B20002', model: '比亚迪 秦' } as unknown as Parameters<
      typeof vehicleCells
    >[0];
    expect(vehicleCells(order)).toEqual([
      [['第 1 辆车', '湘B·10001 · 红旗 H5 · 爆胎']],
      [['第 2 辆车', '湘B·20002 · 比亚迪 秦']],
    ]);
    expect(vehicleCells({ ...order, legs: order.legs.slice(1) })).toEqual([]);
  });
});
