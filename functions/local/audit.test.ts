import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { changeOrder } from '../booking/records.ts';
import { cancelVehicleRequest } from '../booking/request/acts.ts';
import type { DispatchOrder } from '../booking/types.ts';
import { registerVehicleWrites, vehicleOutWrite } from '../fleet/records.ts';
import { hold } from '../ledger/hold-records.ts';
import { release } from '../ledger/records.ts';
import { derivedId } from '../platform/ids.ts';
import { DAY, HOUR, MINUTE } from '../platform/time.ts';
import { freshStore } from '../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../testing/town.ts';
import { dispatched, MORNING, value } from '../testing/trips.ts';
import { auditLedger } from './audit.ts';
import { openFolder } from './folder.ts';

describe('the audit of a store', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const [car, other] = [vehicleWith(), vehicleWith()];
  const driver = driverWith();
  await settle(store, { vehicles: [car, other], drivers: [driver] });
  const stamp = { actor: 'psn_test', useCase: 'test', at: NOW };
  const on = ({ id: resourceId, unitId: shelf }: { id: string; unitId: string }) => ({ shelf, resourceId });

  it('counts what lives and finds that it agrees', async () => {
    const order = await dispatched(store, car.id, driver.id);
    const cancelled = await dispatched(store, other.id, undefined, { by: people.clerk });
    const [requestId = ''] = cancelled.requestIds;
    value(await cancelVehicleRequest(contextOf(store, people.clerk), { requestId, reason: '会议改期' }));
    const window = { from: MORNING.from + DAY, to: MORNING.to + DAY };
    const held = { holder: 'her', until: NOW + MINUTE, window, resources: [on(car), on(driver)] };
    await store.commit(hold({ ...held, id: derivedId('hold', 'a') }), stamp);
    expect(await auditLedger(store, NOW)).toEqual({ days: 6, places: 4, differences: [] });
    // Lapsed, it still lies on its days, and nobody minds.
    expect(await auditLedger(store, NOW + MINUTE)).toMatchObject({ places: 2, differences: [] });

    await store.commit(release(on(driver), order.id, order.window), stamp);
    expect((await auditLedger(store, NOW)).differences).toMatchObject([
      { code: 'NOT_IN_LEDGER', resourceId: driver.id, bookingId: order.id },
    ]);
  });

  it('finds what is on two trips at once, and what says that it is out and is on none', async () => {
    const taxi = vehicleWith();
    await store.commit(registerVehicleWrites(taxi), stamp);
    const found = async () =>
      (await auditLedger(store, NOW)).differences.filter(({ resourceId }) => resourceId === taxi.id);
    const left = async (hours: number): Promise<DispatchOrder> => {
      const window = { from: MORNING.from + hours * HOUR, to: MORNING.from + (hours + 1) * HOUR };
      const order = await dispatched(store, taxi.id, undefined, { window });
      const departure = { at: window.from, odometerKm: 1 };
      await store.commit([changeOrder(order, { state: 'UNDER_WAY', departure })], stamp);
      return order;
    };
    await left(0);
    expect(await found()).toEqual([]);
    await left(2);
    expect(await found()).toMatchObject([{ code: 'ON_TWO_TRIPS' }]);
    const out = { orderId: 'ord_none', number: '派', until: NOW };
    await store.commit([vehicleOutWrite(taxi, out)], stamp);
    expect((await found()).map(({ code }) => code)).toEqual(['ON_TWO_TRIPS', 'OUT_WITH_NOTHING']);
  });
});

it('ends otherwise where nothing could be compared, as beside a run that holds the folder, than where they differ', () => {
  const path = mkdtempSync(join(tmpdir(), 'gongxing-audit-'));
  const { DYNAMODB_ENDPOINT: _, AWS_ENDPOINT_URL_DYNAMODB: __, ...env } = process.env;
  const program = join(import.meta.dirname, 'audit-ledger.ts');
  const audit = () =>
    spawnSync(process.execPath, [program], { env: { ...env, GONGXING_DATA: path }, encoding: 'utf8' });
  const folder = openFolder(path);
  try {
    const beside = audit();
    expect([beside.status, beside.stderr]).toEqual([2, expect.stringContaining('Gongxing is already starting.')]);
  } finally {
    folder.release();
  }
  expect(audit()).toMatchObject({ status: 2, stderr: expect.stringContaining('nothing to audit yet') as string });
  rmSync(path, { recursive: true });
});
