import { afterAll, describe, expect, it } from 'vitest';
import { divisionItem } from '../organisation/records.ts';
import { freshStore } from '../testing/database.ts';
import { carWith, partnerWith, stationWith } from '../testing/rental.ts';
import {
  baysOfCity,
  carItem,
  carsOf,
  dropOffWrite,
  engagedCheck,
  findCar,
  findPartner,
  findStation,
  findStationBays,
  freeBayWrite,
  partnerItem,
  pickUpWrite,
  stationBaysItem,
  stationItem,
  stationsOf,
  takeBayWrite,
} from './records.ts';
import { carsByStation, maySeeOf, nearestStations } from './rules.ts';
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
    expect(ids(nearestStations(stations, '430200', near).map((one) => one.station))).toEqual(['here', 'a', 'b', 'far']);
  });
  it('of a county are only those that lie in it', () => {
    const both = [station('in', 27.83), station('out', 27.83, '430203')];
    expect(ids(nearestStations(both, '430211', near).map((one) => one.station))).toEqual(['in']);
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

  const stamp = { actor: 'system', useCase: 'test', at: 0 };
  const bays = { partnerId: 'partner', cityCode: '430200', bays: 5, taken: 2 };

  it('let no more cars into a station than it has bays, however many come at once', async () => {
    await store.commit([{ put: stationBaysItem({ ...bays, stationId: 'stn_9' }) }], stamp);
    const all = await Promise.all(Array.from({ length: 64 }, () => store.commit([takeBayWrite('stn_9')], stamp)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(3);
    expect(await findStationBays(store, 'stn_9')).toMatchObject({ taken: 5 });
    await store.commit([freeBayWrite('stn_9')], stamp);
    expect(await baysOfCity(store, '430200')).toMatchObject([{ stationId: 'stn_9', taken: 4 }]);
  });
  it('move a car from station to order and on to another station, each step once', async () => {
    const standing = car('car_1', 'stn_2');
    const [lastReading, later] = [
      { at: 1, odometerKm: 10 },
      { at: 2, odometerKm: 20 },
    ];
    expect(await store.commit([pickUpWrite(standing, 'rnt_1', lastReading)], stamp)).toEqual({ ok: true });
    expect((await store.commit([pickUpWrite(standing, 'rnt_2', lastReading)], stamp)).ok).toBe(false);
    const { stationId: _, ...rest } = standing;
    const publicId = expect.any(String) as string;
    const underWay = { ...rest, orderId: 'rnt_1', lastReading, revision: 2 };
    expect(await findCar(store, 'car_1')).toEqual({ ...underWay, publicId });
    expect(ids(carsByStation(await carsOf(store, '430200')).get(undefined) ?? [])).toEqual(['car_1']);
    expect(await store.commit([dropOffWrite(underWay, 'stn_1', later)], stamp)).toEqual({ ok: true });
    expect(await carsOf(store, '430200')).toContainEqual({
      ...{ ...rest, stationId: 'stn_1', lastReading: later, publicId, revision: 3 },
    });
  });
  it('hold up whatever is new as soon as a partner is suspended', async () => {
    const begin = () => store.commit([engagedCheck('partner'), takeBayWrite('stn_9')], stamp);
    expect(await begin()).toEqual({ ok: true });
    await store.commit([{ put: partnerItem({ ...partner, state: 'SUSPENDED' }) }], stamp);
    expect((await begin()).ok).toBe(false);
  });
});
