import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { registerVehicleWrites } from '../../fleet/records.ts';
import { lentVehicles } from '../../fleet/roster-records.ts';
import type { VehiclePurpose } from '../../fleet/types.ts';
import { DAY } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { answerPooling, proposePooling } from '../pooling/acts.ts';
import { changeRequest } from '../records.ts';
import type { DispatchOrder } from '../types.ts';
import { dispatchVehicle } from './acts.ts';
import { reassignOrder } from './reassign-acts.ts';
import { assignmentOptions } from './suggest-acts.ts';
import { mergeOrders } from './trip-plan-acts.ts';

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

  const drivingIt = (n: number): string | undefined => drivers[n]?.id;
  let days = 0;
  /** An order for somebody of the bureau and somebody of the unit that lends, on a day of its own. */
  const shared = async (purpose: VehiclePurpose, lenderFirst: boolean): Promise<DispatchOrder> => {
    days += 1;
    const window = { from: MORNING.from + days * DAY, to: MORNING.to + days * DAY };
    const wish = { passengers: 1, purpose, window };
    const sides = await approvedMany(store, [wish, wish]);
    const [one, other] = lenderFirst ? sides.toReversed() : sides;
    const lender = sides[1];
    if (!one || !other || !lender) expect.fail('two requests');
    await store.commit([changeRequest(lender, { state: 'APPROVED', unitId: units.neighbour.id })], stamp);
    const sent = async (requestId: string, vehicleId: string, driverId?: string) =>
      value(await dispatchVehicle(desk(), { idempotencyKey: randomUUID(), requestId, vehicleId, driverId }));
    const [into, from] = [await sent(one.id, pool.id, drivingIt(0)), await sent(other.id, bus.id, drivingIt(1))];
    const seen = ({ id: orderId, revision }: DispatchOrder) => ({ orderId, revision });
    const requestIds = [one.id, other.id];
    const { id: poolingId } = value(await proposePooling(desk(), { idempotencyKey: randomUUID(), requestIds }));
    const clerk = contextOf(store, people.clerk);
    for (const requestId of requestIds) value(await answerPooling(clerk, { poolingId, requestId, accepted: true }));
    return value(await mergeOrders(desk(), { into: seen(into), from: seen(from) }));
  };

  it('is offered that car, and each of its drivers, once', async () => {
    const options = await assignmentOptions(desk(), { orderId: (await shared('FIELD_WORK', false)).id });
    expect(options?.vehicles.filter(({ vehicle }) => vehicle.id === lent.id)).toMatchObject([{ available: true }]);
    expect(options?.drivers.filter(({ driver }) => driver.id === theirs.id)).toHaveLength(1);
  });

  it('hears of every side what speaks against the car, as the act itself would say', async () => {
    const { id: orderId, revision } = await shared('MEETING', true);
    const offer = (await assignmentOptions(desk(), { orderId }))?.vehicles.find(
      ({ vehicle }) => vehicle.id === lent.id,
    );
    expect(offer?.refusals.map(({ code }) => code)).toEqual(['NOT_LENT_FOR_THIS']);
    // It is lent to one of them, so it is asked why sources before it are passed over, as the offer lets the page know.
    expect(offer?.source).toBe('NEIGHBOUR_UNIT');
    const declinedSources = (['OWN_UNIT', 'PLATFORM_POOL'] as const).map((source) => ({ source, reason: '另有安排' }));
    const act = await reassignOrder(desk(), { orderId, revision, vehicleId: lent.id, declinedSources });
    expect(codesOf(act)).toEqual(['NOT_LENT_FOR_THIS']);
  });
});
