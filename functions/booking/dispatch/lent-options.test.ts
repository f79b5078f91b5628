import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { registerVehicleWrites } from '../../fleet/records.ts';
import { lentVehicles } from '../../fleet/roster-records.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, MORNING, value } from '../../testing/trips.ts';
import { changeRequest } from '../records.ts';
import { mergeOrders } from './trip-plan-acts.ts';
import { dispatchVehicle } from './acts.ts';
import { assignmentOptions } from './suggest-acts.ts';

describe('a shared order of which one side lends a car to the other', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const lent = vehicleWith({
    unitId: units.neighbour.id,
    lending: {
      ...{ id: randomUUID(), from: NOW, purposes: ['FIELD_WORK'], selfDrive: true, withDriver: true },
      ...{ keyKeeper: '小张', note: '', centreId: units.centre.id, saidBy: people.neighbour.id, saidAt: NOW },
      inputHash: '',
    },
  });
  const [pool, bus] = [vehicleWith({ seats: 9 }), vehicleWith({ seats: 9 })];
  const theirs = driverWith({ unitId: units.neighbour.id, personId: people.neighbour.id });
  const drivers = [driverWith(), driverWith(), theirs];
  await settle(store, { drivers });
  const stamp = { actor: 'system', useCase: 'test', at: NOW };
  await store.commit([lent, pool, bus].flatMap(registerVehicleWrites), stamp);
  await lentVehicles.renew(store, units.bureau.divisionCode, [lent.id], NOW);
  const desk = () => contextOf(store, people.dispatcher);

  it('is offered that car, and each of its drivers, once', async () => {
    const [one, other] = await approvedMany(store, [{ passengers: 1 }, { passengers: 1 }]);
    if (!one || !other) expect.fail('two requests');
    await store.commit([changeRequest(other, { unitId: units.neighbour.id })], stamp);
    const sent = async (requestId: string, vehicleId: string, driverId?: string) =>
      value(await dispatchVehicle(desk(), { idempotencyKey: randomUUID(), requestId, vehicleId, driverId }));
    const [into, from] = [
      await sent(one.id, pool.id, drivers[0]?.id),
      await sent(other.id, bus.id, drivers[1]?.id),
    ];
    const seen = ({ id: orderId, revision }: typeof into) => ({ orderId, revision });
    value(await mergeOrders(desk(), { into: seen(into), from: seen(from) }));
    const options = await assignmentOptions(desk(), { orderId: into.id, window: MORNING });
    expect(options?.vehicles.filter(({ vehicle }) => vehicle.id === lent.id)).toHaveLength(1);
    expect(options?.drivers.filter(({ driver }) => driver.id === theirs.id)).toHaveLength(1);
  });
});
