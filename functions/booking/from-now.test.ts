import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { certain } from '../platform/item.ts';
import { MINUTE, type Instant } from '../platform/time.ts';
import { startApi } from '../testing/api.ts';
import { driverWith, NOW, people, settle, vehicleWith } from '../testing/town.ts';
import { approved, MORNING } from '../testing/trips.ts';
import { findRequest } from './records.ts';

const DISPATCH = `mutation ($input: DispatchVehicleInput!) { dispatchVehicle(input: $input) { order { id } userErrors { code } } }`;
const HOLD = `mutation ($input: HoldVehicleInput!) { holdVehicle(input: $input) { hold { id } userErrors { code } } }`;

type Answer = Record<string, { userErrors: { code: string }[] }>;

describe('a trip whose time has just begun, before time itself has moved it on', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const [car, driver] = [vehicleWith(), driverWith()];
  await settle(api.store, { vehicles: [car], drivers: [driver] });
  const act = async (document: string, requestId: string, at: Instant): Promise<string[]> => {
    api.setNow(at);
    const input = { idempotencyKey: randomUUID(), requestId, vehicleId: car.id, driverId: driver.id };
    const { body } = await api.as(people.dispatcher.id).ask<Answer>(document, { input });
    return certain(Object.values(body.data)[0], 'answer').userErrors.map(({ code }) => code);
  };

  it('is dispatched with what is left of it, from the next quarter of an hour', async () => {
    const { id } = await approved(api.store);
    expect(await act(HOLD, id, MORNING.from + MINUTE / 2)).toEqual([]);
    expect(await act(DISPATCH, id, MORNING.from + MINUTE / 2)).toEqual([]);
    const rest = { from: MORNING.from + 15 * MINUTE, to: MORNING.to };
    const request = await findRequest(api.store, id);
    expect(request).toMatchObject({ state: 'DISPATCHED', window: rest, planned: { window: MORNING } });
  });

  it('is refused once nothing is left of it, and stays as it was', async () => {
    const { id } = await approved(api.store);
    expect(await act(DISPATCH, id, MORNING.to - MINUTE)).toContain('WINDOW_PAST');
    expect(await findRequest(api.store, id)).toMatchObject({ state: 'APPROVED', window: MORNING, revision: 2 });
  });
});
