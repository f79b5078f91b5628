import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR, toDateTime } from '../../platform/time.ts';
import { startApi, type TestApi } from '../../testing/api.ts';
import { carWith, enable, partnerWith, settleRental, stationWith, tariffWith } from '../../testing/rental.ts';
import { NOW, people, settle, units } from '../../testing/town.ts';
import { partnerItem } from '../records.ts';

const partner = partnerWith('绿程');
const tariff = tariffWith(partner);
const home = stationWith('环保站', partner);
const cars = ['one', 'two', 'three'].map((name, i) =>
  carWith(name, home, {
    ...{ tariffId: tariff.id, plateNumber: `湘BD0000${String(i)}` },
    ...(name === 'three' ? { rangeKm: 10 } : {}),
  }),
);
const { clerk, colleague } = people;

const FOUND = `query ($window: TimeWindowInput!, $expectedKm: Int!, $purpose: VehiclePurpose) {
  rentalCars(window: $window, expectedKm: $expectedKm) { car { plateNumber } }
  rentalHindrances(window: $window, expectedKm: $expectedKm, purpose: $purpose) { code message cars } }`;
interface Found {
  readonly rentalCars: readonly object[];
  readonly rentalHindrances: readonly {
    readonly code: string;
    readonly message: string;
    readonly cars: number | null;
  }[];
}

describe('somebody who looks for a car', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ now: NOW });
    await settle(api.store, { licensed: [clerk] });
    await settleRental(api.store, { partner, stations: [home], cars, tariff }, NOW);
    await enable(api.store, units.bureau, [clerk], NOW, { monthlyBudgetFen: 50_000, personBudgetFen: 50_000 });
  });
  afterAll(() => api.stop());

  const look = async (
    asked: { from?: number; hours?: number; expectedKm?: number; purpose?: string } = {},
    who = clerk,
  ) => {
    const { from = NOW + HOUR, hours = 2, expectedKm = 20, purpose } = asked;
    const window = { from: toDateTime(from), to: toDateTime(from + hours * HOUR) };
    const { body } = await api.as(who.id).ask<Found>(FOUND, { window, expectedKm, purpose });
    expect(body.errors).toBeUndefined();
    const { rentalCars, rentalHindrances } = body.data;
    return { found: rentalCars.length, why: rentalHindrances.map(({ code, cars: held }) => [code, held]) };
  };

  it('is told what is wrong with the time and the distance', async () => {
    expect(await look({ from: NOW - DAY })).toEqual({ found: 0, why: [['WINDOW_PAST', null]] });
    expect(await look({ from: NOW + 400 * DAY })).toEqual({ found: 0, why: [['BEYOND_HORIZON', null]] });
    expect(await look({ hours: -1, expectedKm: 0 })).toEqual({
      found: 0,
      why: [
        ['WINDOW_INVALID', null],
        ['KM_INVALID', null],
      ],
    });
  });

  it('is told what of his own stands against every car, and how many cars are held back by what', async () => {
    expect(await look()).toEqual({ found: 2, why: [['RANGE_TOO_SHORT', 1]] });
    expect((await look({ hours: 60, purpose: 'RECEPTION' })).why.slice(0, 2)).toEqual([
      ['PURPOSE_NOT_ALLOWED', null],
      ['TOO_LONG', null],
    ]);
    expect((await look({}, colleague)).why).toContainEqual(['LICENCE_MISSING', null]);
    expect((await look({}, people.neighbour)).why).toContainEqual(['UNIT_NOT_ENABLED', null]);
  });

  it('is told that partners are suspended', async () => {
    const write = { put: partnerItem({ ...partner, state: 'SUSPENDED' }) };
    await api.store.commit([write], { actor: 'test', useCase: 'test', at: NOW });
    const { found, why } = await look();
    expect(found).toBe(0);
    // One of the three cannot go so far, either: each is counted once.
    expect(why).toEqual([['PARTNER_NOT_ENGAGED', 3]]);
  });
});
