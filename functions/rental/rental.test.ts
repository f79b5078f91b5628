import { afterAll, describe, expect, it } from 'vitest';
import { divisionItem } from '../organisation/records.ts';
import { freshStore } from '../testing/database.ts';
import { carWith, partnerWith, stationWith } from '../testing/rental.ts';
import { carItem, carsOf, findCar, findPartner, findStation, partnerItem, stationItem, stationsOf } from './records.ts';
import { carsByStation, MAX_STATIONS, maySeeOf, nearestStations } from './rules.ts';
import type { Station, TimeShareCar } from './types.ts';

const partner = partnerWith('partner', ['TIME_SHARE'], { id: 'partner' });
const station = (id: string, lat: number, divisionCode = '430211'): Station =>
  stationWith(id, partner, { id, divisionCode, location: { lat, lng: 113.13 } });
const car = (id: string, stationId: string): TimeShareCar =>
  carWith(id, stationWith(stationId, partner, { id: stationId }), { id });
const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);

describe('stations near a point', () => {
  const near = { lat: 27.83, lng: 113.13 };
  it('come nearest first, in the order of their ids among equals', () => {
    const stations = [station('far', 27.9), station('b', 27.84), station('a', 27.84), station('here', 27.83)];
    expect(ids(nearestStations(stations, '430200', near))).toEqual(['here', 'a', 'b', 'far']);
  });
  it('of a county are only those that lie in it', () => {
    expect(ids(nearestStations([station('in', 27.83), station('out', 27.83, '430203')], '430211', near))).toEqual([
      'in',
    ]);
  });
  it('are never more than one list may show', () => {
    const many = Array.from({ length: MAX_STATIONS + 1 }, (_, n) => station(`s${String(n)}`, 27 + n / 1_000));
    expect(nearestStations(many, '430200', near)).toHaveLength(MAX_STATIONS);
  });
});

describe('what of the partners is seen', () => {
  const person = { kind: 'person', personId: 'p', unitId: 'u', roles: [], jurisdiction: '430200' } as const;
  it('everything by people, its own by a partner, nothing without sign-in', () => {
    expect(maySeeOf(person, 'partner')).toBe(true);
    expect(maySeeOf({ kind: 'partner', partnerId: 'partner', scopes: [] }, 'partner')).toBe(true);
    expect(maySeeOf({ kind: 'partner', partnerId: 'rival', scopes: [] }, 'partner')).toBe(false);
    expect(maySeeOf({ kind: 'anonymous' }, 'partner')).toBe(false);
  });
});

describe('records of time-share', async () => {
  const metered: string[] = [];
  const store = await freshStore({ observe: ({ operation }) => metered.push(operation) });
  afterAll(() => store.close());
  const stations = [station('stn_1', 27.83), station('stn_2', 27.84)];
  const cars = [car('car_1', 'stn_2'), car('car_2', 'stn_1'), car('car_3', 'stn_2')];
  await store.commit(
    [
      partnerItem(partner),
      divisionItem({
        code: '430200',
        name: { zh: '株洲市', en: 'Zhuzhou' },
        level: 'CITY',
        centre: { lat: 27.83, lng: 113.13 },
      }),
      ...stations.map(stationItem),
      ...cars.map(carItem),
    ].map((put) => ({ put })),
    { actor: 'system', useCase: 'test', at: 0 },
  );

  it('come back as they were written', async () => {
    expect(await findPartner(store, 'partner')).toEqual(partner);
    expect(await findStation(store, 'stn_1')).toEqual(stations[0]);
    expect(await findCar(store, 'car_1')).toEqual(cars[0]);
    expect(await stationsOf(store, '430200')).toEqual(stations);
  });
  it('give all cars of a city by station with one read', async () => {
    metered.length = 0;
    const found = carsByStation(await carsOf(store, '430200'));
    expect(metered).toEqual(['query']);
    expect(ids(found.get('stn_2') ?? [])).toEqual(['car_1', 'car_3']);
    expect(ids(found.get('stn_1') ?? [])).toEqual(['car_2']);
  });
});
