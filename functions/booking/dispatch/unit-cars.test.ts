import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { registerVehicleWrites } from '../../fleet/records.ts';
import { lentVehicles } from '../../fleet/roster-records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { unitItem } from '../../organisation/records.ts';
import { HOUR } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, dispatched, MORNING, value } from '../../testing/trips.ts';
import { changeRequest } from '../records.ts';
import { dispatchVehicle } from './acts.ts';

interface Booking {
  readonly window: { readonly from: string };
  readonly order: { readonly id: string } | null;
  readonly block: unknown;
}
interface Named {
  readonly id: string;
}
interface VehicleDay {
  readonly vehicle: Named;
  readonly owner: Named | null;
  readonly lender: Named | null;
  readonly bookings: readonly Booking[];
}
interface Board {
  readonly dispatchBoard: { readonly version: string; readonly vehicles: readonly VehicleDay[] } | null;
}

describe('cars of units on the board of the centre', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  const own = vehicleWith({ unitId: units.bureau.id });
  const idle = vehicleWith({ unitId: units.bureau.id });
  const lending = {
    ...{ id: randomUUID(), from: NOW, purposes: ['FIELD_WORK' as const], selfDrive: true, withDriver: false },
    ...{ keyKeeper: '小张', note: '', centreId: units.centre.id, saidBy: people.neighbour.id, saidAt: NOW },
    inputHash: '',
  };
  const lent = vehicleWith({ unitId: units.neighbour.id, lending });
  // A unit of the same city that another centre serves, though it lends to this one as before.
  const otherCentre = { ...units.farCentre, id: units.farCentre.id.replace(/.$/, '0'), divisionCode: '430200' };
  const beyond = { ...units.neighbour, id: units.neighbour.id.replace(/.$/, '0'), servedBy: otherCentre.id };
  const foreign = vehicleWith({ unitId: beyond.id, lending });
  await settle(store, { vehicles: [own, idle], drivers: [driverWith()] });
  const stamp = { actor: 'system', useCase: 'test', at: NOW };
  await store.commit(
    [otherCentre, beyond].map((unit) => ({ put: unitItem(unit) })),
    stamp,
  );
  await store.commit([lent, foreign].flatMap(registerVehicleWrites), stamp);
  await lentVehicles.renew(store, units.bureau.divisionCode, [lent.id, foreign.id], NOW);

  const board = async (since?: string): Promise<Board['dispatchBoard']> => {
    await api.settle();
    const { body } = await api.as(people.dispatcher.id).ask<Board>(
      `query ($since: String) { dispatchBoard(date: "2026-11-24", since: $since) { version vehicles {
        vehicle { id } owner { id } lender { id } bookings { window { from } order { id } block { id } } } } }`,
      { since },
    );
    expect(body.errors).toBeUndefined();
    return body.data.dispatchBoard;
  };
  const rowOf = async (car: Vehicle): Promise<VehicleDay | undefined> =>
    (await board())?.vehicles.find(({ vehicle }) => vehicle.id === car.id);
  const at = (hours: number) => ({ from: MORNING.from + hours * HOUR, to: MORNING.from + (hours + 1) * HOUR });
  /** A trip of the unit that owns a car, on it. */
  const ownTrip = async (car: Vehicle, hours: number, centreId = units.centre.id) => {
    const [asked] = await approvedMany(store, [{ driving: 'SELF_DRIVE', window: at(hours) }]);
    if (!asked) expect.fail('a request');
    await store.commit([changeRequest(asked, { state: 'APPROVED', unitId: car.unitId, centreId })], stamp);
    const desk = contextOf(store, { ...people.dispatcher, unitId: centreId });
    const input = { idempotencyKey: randomUUID(), requestId: asked.id, vehicleId: car.id };
    return value(await dispatchVehicle(desk, input));
  };
  const declinedSources = [{ source: 'OWN_UNIT' as const, reason: '留作值班' }];
  const borrowed = async (car: Vehicle, hours: number) => {
    const [asked] = await approvedMany(store, [{ driving: 'SELF_DRIVE', window: at(hours) }]);
    const input = { idempotencyKey: randomUUID(), requestId: asked?.id ?? '', vehicleId: car.id, declinedSources };
    return value(await dispatchVehicle(contextOf(store, people.dispatcher), input));
  };

  it('have a row once an order of the day has them, said whose they are', async () => {
    const { version } = (await board()) ?? expect.fail('a board');
    const order = await dispatched(store, own.id);
    expect((await board(version))?.vehicles).toMatchObject([
      {
        vehicle: { id: own.id },
        owner: { id: units.bureau.id },
        lender: null,
        bookings: [{ order: { id: order.id } }],
      },
    ]);
    expect(await rowOf(idle)).toBeUndefined();
  });

  it('show all that takes a car that is lent, the trips of its own unit among it', async () => {
    const [first, second] = [await ownTrip(lent, 5), await borrowed(lent, 7)];
    expect(await rowOf(lent)).toMatchObject({
      owner: { id: units.neighbour.id },
      lender: { id: units.neighbour.id },
      bookings: [{ order: { id: first.id } }, { order: { id: second.id } }],
    });
  });

  it('tell of what another centre sends with a car only that it is taken then', async () => {
    await ownTrip(foreign, 5, otherCentre.id);
    expect(await rowOf(foreign)).toBeUndefined();
    const { id } = await borrowed(foreign, 7);
    expect((await rowOf(foreign))?.bookings).toMatchObject([
      { order: null, block: null },
      { order: { id }, block: null },
    ]);
  });
});
