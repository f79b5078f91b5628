import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOrder, findRequest } from '../../booking/records.ts';
import { driversOf, findVehicle, fleetOf } from '../../fleet/records.ts';
import { driverRoster, vehicleRoster } from '../../fleet/roster-records.ts';
import { daysOfResource } from '../../ledger/records.ts';
import { inOrder, slotsOf } from '../../ledger/rules.ts';
import { placesOf } from '../../opening/search/records.ts';
import { findPerson, personBySubject, personItem } from '../../organisation/records.ts';
import type { Role } from '../../platform/access.ts';
import { certain } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import { instantOf } from '../../platform/time.ts';
import { isHeldByOther, seeCar } from '../../rental/catalogue/records.ts';
import { partnerPersonId, seePartnerPerson } from '../../rental/partner/records.ts';
import { freshStore } from '../../testing/database.ts';
import { makeDemo } from './demo.ts';
import { loadDemo, type DemoSummary } from './load.ts';
import { cars, partnerPeople } from './time-share.ts';

const now = instantOf('2026-11-24T10:20');
const demo = makeDemo(now, 60);
const load = { now, vehicles: 60 };

describe('loading the demo', async () => {
  const metered: string[] = [];
  const store = await freshStore({ observe: ({ operation }) => metered.push(operation) });
  afterAll(() => store.close());
  let summary: DemoSummary;
  const told: (readonly [done: number, total: number])[] = [];
  beforeAll(async () => {
    summary = await loadDemo(store, { ...load, onProgress: (done, total) => told.push([done, total]) });
  });

  it('writes every trip with its order and takes vehicle and driver in the ledger', async () => {
    const ordered = demo.trips.filter(({ order }) => order).slice(-20);
    for (const { request, order } of ordered) {
      const { id, vehicleId, vehicleShelf, window } = certain(order, 'order');
      expect(await findRequest(store, request.id)).toEqual(request);
      expect(await findOrder(store, id)).toEqual(order);
      const days = await daysOfResource(store, { shelf: vehicleShelf, resourceId: vehicleId }, window);
      const spans = inOrder(days, { now: window.from }).filter(({ bookingId }) => bookingId === id);
      expect(spans.map(({ date, from, to }) => ({ date, from, to }))).toEqual(slotsOf(window));
    }
  });
  it('goes in as few transactions as so many writes need, beside those of the places that were there before', () => {
    const [, total = 0] = told.at(-1) ?? [];
    const transactions = metered.filter((operation) => operation === 'transaction').length;
    expect(transactions).toBeLessThanOrEqual(Math.ceil(total / 100) + Math.ceil(demo.places.length / 100) + 1);
  });
  it('names people to sign in as who hold every role and are found by their tokens', async () => {
    const roles = new Set(summary.people.flatMap((person) => person.roles));
    const all: readonly Role[] = ['UNIT_STAFF', 'UNIT_MANAGER', 'DISPATCHER', 'DRIVER', 'AUTHORITY', 'SUPERVISOR'];
    expect(all.filter((role) => !roles.has(role))).toEqual([]);
    for (const { subject, personId } of [...summary.people, ...summary.others.slice(0, 20)]) {
      const found =
        (await personBySubject(store, subject)) ?? (await seePartnerPerson(store, partnerPersonId(subject)));
      expect(found?.id).toBe(personId);
    }
    expect(roles).toContain('OWNER');
    expect(summary.people.length + summary.others.length).toBe(demo.people.length + partnerPeople.length);
  });
  it('has the places of every city packed for the first search', async () => {
    for (const city of ['430200', '430400', '431100', '320700', '530300'])
      for (const kind of ['PARKING_LOT', 'SPORTS_GROUND'] as const) {
        const expected = demo.places.filter((place) => place.cityCode === city && place.kind === kind);
        const found = await placesOf(store, city, kind, now);
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      }
  });
  it('has every fleet packed for the first search', async () => {
    for (const unitId of new Set(demo.vehicles.map((vehicle) => vehicle.unitId))) {
      expect(await vehicleRoster.of(store, unitId, now)).toEqual(await fleetOf(store, unitId));
      expect(await driverRoster.of(store, unitId, now)).toEqual(await driversOf(store, unitId));
      expect((await store.query({ pk: items.ROSTER.pkOf({ unitId }) })).items).not.toEqual([]);
    }
  });
  it('holds the plate of each shared car, so that nobody publishes it a second time', async () => {
    for (const { id, plateNumber } of cars) {
      const { car, plate } = await seeCar(store, id, plateNumber);
      expect(car?.plateNumber).toBe(plateNumber);
      expect(isHeldByOther(plate, 'another car')).toBe(true);
      expect(isHeldByOther(plate, id)).toBe(false);
    }
  });
  it('tells how far it is, to the end', () => {
    const [, total] = certain(told.at(-1), 'progress');
    expect(told.at(-1)).toEqual([total, total]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
  });
  it('does no harm a second time: what was changed since stays, and nothing is taken twice', async () => {
    const changed = certain(demo.people[0], 'person');
    const before = await Promise.all(demo.vehicles.map(({ id }) => findVehicle(store, id)));
    await store.commit([{ put: personItem({ ...changed, name: '改名' }) }], {
      actor: 'system',
      useCase: 'test',
      at: now,
    });
    expect(await loadDemo(store, load)).toEqual(summary);
    expect((await findPerson(store, changed.id))?.name).toBe('改名');
    expect(await Promise.all(demo.vehicles.map(({ id }) => findVehicle(store, id)))).toEqual(before);
  });
});
