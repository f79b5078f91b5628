import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { daysOfResources } from '../../ledger/records.ts';
import { auditLedger } from '../../local/audit.ts';
import { DAY, HOUR, MINUTE } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, approvedMany, codesOf, dispatched, MORNING, value } from '../../testing/trips.ts';
import { approveVehicleRequest } from '../approval/acts.ts';
import { findVehicleHold } from '../records.ts';
import { changeVehicleRequest } from '../request/change-acts.ts';
import { freeVehicles } from '../source/acts.ts';
import { dispatchVehicle } from './acts.ts';
import { splitRequest } from './split-acts.ts';
import { holdVehicle, releaseHold } from './hold-acts.ts';

/** What policy gives a dispatcher to compose a dispatch. */
const UNTIL = NOW + 10 * MINUTE;

describe('holding a vehicle while its dispatch is composed', async () => {
  const operations: string[] = [];
  const store = await freshStore({ observe: ({ operation }) => operations.push(operation) });
  afterAll(() => store.close());
  const [driver, otherDriver] = [driverWith(), driverWith({ personId: people.otherDriver.id })];
  await settle(store, { drivers: [driver, otherDriver] });
  const as = (who: keyof typeof people, now = NOW) => contextOf(store, people[who], now);
  let days = 0;
  /** A new vehicle and two approved requests for the same hours of a day of their own. */
  const rivalry = async () => {
    const car = vehicleWith();
    await settle(store, { vehicles: [car] });
    const window = { from: MORNING.from + (days += 1) * DAY, to: MORNING.to + days * DAY };
    const [mine, theirs] = [await approved(store, { window }), await approved(store, { window })];
    return { car, window, mine, theirs };
  };
  const naming = (requestId: string, vehicleId: string, driverId?: string) => ({
    idempotencyKey: randomUUID(),
    requestId,
    vehicleId,
    driverId,
  });
  /** At the latest moment of these tests: what is lapsed for one of them is lapsed for the audit. */
  const expectAgreement = async (now = UNTIL) => {
    expect((await auditLedger(store, now)).differences).toEqual([]);
  };

  it('keeps vehicle and driver from every other dispatch, and becomes the order of its own', async () => {
    const { car, window, mine, theirs } = await rivalry();
    const held = value(await holdVehicle(as('dispatcher'), naming(mine.id, car.id, driver.id)));
    expect(held).toMatchObject({ until: UNTIL, window, requestId: mine.id, vehicleId: car.id, driverId: driver.id });
    const rival = await dispatchVehicle(as('everything'), naming(theirs.id, car.id, driver.id));
    expect(codesOf(rival)).toEqual(['VEHICLE_TAKEN', 'DRIVER_TAKEN']);
    // Neither the dispatcher himself for another request, nor a colleague for this one.
    expect(codesOf(await dispatchVehicle(as('dispatcher'), naming(theirs.id, car.id, otherDriver.id)))).toEqual([
      'VEHICLE_TAKEN',
    ]);
    expect(codesOf(await dispatchVehicle(as('everything'), naming(mine.id, car.id, otherDriver.id)))).toEqual([
      'VEHICLE_TAKEN',
    ]);
    await expectAgreement(NOW);
    value(await dispatchVehicle(as('dispatcher', UNTIL - 1), naming(mine.id, car.id, driver.id)));
    expect(await findVehicleHold(store, held.id)).toMatchObject({ resources: [] });
    expect(codesOf(await dispatchVehicle(as('everything', UNTIL), naming(theirs.id, car.id)))).toContain(
      'VEHICLE_TAKEN',
    );
    await expectAgreement(NOW);
  });

  it('frees both in the moment it lapses, without anything having been tidied up', async () => {
    const { car, mine, theirs } = await rivalry();
    value(await holdVehicle(as('dispatcher'), naming(mine.id, car.id, driver.id)));
    const input = naming(theirs.id, car.id, driver.id);
    expect(codesOf(await dispatchVehicle(as('everything', UNTIL - 1), input))).toEqual([
      'VEHICLE_TAKEN',
      'DRIVER_TAKEN',
    ]);
    value(await dispatchVehicle(as('everything', UNTIL), input));
    expect(codesOf(await dispatchVehicle(as('dispatcher', UNTIL), naming(mine.id, car.id, driver.id)))).toEqual([
      'VEHICLE_TAKEN',
      'DRIVER_TAKEN',
    ]);
    await expectAgreement();
  });

  it('is told by the search as by the dispatch', async () => {
    const { car, window, mine, theirs } = await rivalry();
    value(await holdVehicle(as('dispatcher'), naming(mine.id, car.id)));
    const isListed = async (who: keyof typeof people, requestId: string, now = NOW): Promise<boolean> => {
      const asked = { window, purpose: 'FIELD_WORK', passengers: 3, driving: 'WITH_DRIVER', requestId } as const;
      const found = value(await freeVehicles(as(who, now), { ...asked, includeUnavailable: false, first: 100 }));
      return found.nodes.some(({ vehicle }) => vehicle.id === car.id);
    };
    expect(await isListed('dispatcher', mine.id)).toBe(true);
    expect(await isListed('dispatcher', theirs.id)).toBe(false);
    expect(await isListed('everything', mine.id)).toBe(false);
    expect(await isListed('everything', theirs.id, UNTIL)).toBe(true);
  });

  it('of one of several cars is in nobody’s way who splits the request with it, and ends with the split', async () => {
    const { car, mine, theirs } = await rivalry();
    const second = vehicleWith();
    await settle(store, { vehicles: [second] });
    const held = value(await holdVehicle(as('dispatcher'), naming(mine.id, car.id, driver.id)));
    const cars = [
      { vehicleId: car.id, driverId: driver.id, passengers: 2 },
      { vehicleId: second.id, driverId: otherDriver.id, passengers: 1 },
    ];
    const split = (who: keyof typeof people, requestId: string, holdId?: string) =>
      splitRequest(as(who), { idempotencyKey: randomUUID(), requestId, cars, holdId });
    expect(codesOf(await split('dispatcher', mine.id))).toContain('VEHICLE_TAKEN');
    // Neither for another request, nor by a colleague.
    expect(codesOf(await split('dispatcher', theirs.id, held.id))).toContain('VEHICLE_TAKEN');
    expect(codesOf(await split('everything', mine.id, held.id))).toContain('VEHICLE_TAKEN');
    expect(value(await split('dispatcher', mine.id, held.id))).toHaveLength(2);
    expect(await findVehicleHold(store, held.id)).toMatchObject({ resources: [] });
    await expectAgreement();
  });

  it('repeated with its key gives the same answer and holds no longer; other input is refused', async () => {
    const { car, mine } = await rivalry();
    const input = naming(mine.id, car.id);
    const first = value(await holdVehicle(as('dispatcher'), input));
    expect(value(await holdVehicle(as('dispatcher', NOW + MINUTE), input))).toEqual(first);
    expect(codesOf(await holdVehicle(as('dispatcher'), { ...input, driverId: driver.id }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    expect(await findVehicleHold(store, first.id)).toEqual(first);
  });

  it('again by its holder takes the place of what he held before', async () => {
    const { car, mine } = await rivalry();
    const first = value(await holdVehicle(as('dispatcher'), naming(mine.id, car.id)));
    const second = value(await holdVehicle(as('dispatcher', NOW + MINUTE), naming(mine.id, car.id, driver.id)));
    expect(second.until).toBe(UNTIL + MINUTE);
    expect(await findVehicleHold(store, first.id)).toMatchObject({ resources: [] });
    await expectAgreement();
  });

  it('is refused for every reason a dispatch would be, but for a driver not yet named', async () => {
    const { car, mine, window } = await rivalry();
    const [small, other] = [vehicleWith({ seats: 2, state: 'SEALED' }), vehicleWith()];
    await settle(store, { vehicles: [small, other] });
    expect(codesOf(await holdVehicle(as('dispatcher'), naming(mine.id, small.id)))).toEqual([
      'VEHICLE_NOT_IN_SERVICE',
      'SEATS_TOO_FEW',
    ]);
    await dispatched(store, other.id, undefined, { window });
    expect(codesOf(await holdVehicle(as('dispatcher'), naming(mine.id, other.id, 'drv_none')))).toEqual([
      'VEHICLE_TAKEN',
      'DRIVER_NOT_FOUND',
    ]);
    expect(codesOf(await holdVehicle(as('farDispatcher'), naming(mine.id, car.id)))).toEqual(['REQUEST_NOT_FOUND']);
  });

  it('holds no driver for a trip that his hours or his rest forbid', async () => {
    const { window } = await rivalry();
    const cars = Array.from({ length: 3 }, () => vehicleWith());
    const busy = driverWith();
    await settle(store, { vehicles: cars, drivers: [busy] });
    const day = { from: window.from, to: window.from + 11 * HOUR };
    const evening = { from: window.from + 11 * HOUR, to: window.from + 13 * HOUR };
    const early = { from: window.from + 19 * HOUR, to: window.to + 19 * HOUR };
    await dispatched(store, cars[0]?.id ?? '', busy.id, { window: day });
    const [long, soon] = [await approved(store, { window: evening }), await approved(store, { window: early })];
    expect(codesOf(await holdVehicle(as('dispatcher'), naming(long.id, cars[1]?.id ?? '', busy.id)))).toEqual([
      'DRIVER_HOURS_EXCEEDED',
    ]);
    await dispatched(store, cars[0]?.id ?? '', busy.id, { window: { from: evening.from, to: evening.from + HOUR } });
    expect(codesOf(await holdVehicle(as('dispatcher'), naming(soon.id, cars[2]?.id ?? '', busy.id)))).toEqual([
      'DRIVER_REST_TOO_SHORT',
    ]);
    await expectAgreement();
  });

  it('ends when its holder gives it back, and only he can', async () => {
    const { car, mine, theirs } = await rivalry();
    const { id: holdId } = value(await holdVehicle(as('dispatcher'), naming(mine.id, car.id, driver.id)));
    expect(codesOf(await releaseHold(as('everything'), { holdId }))).toEqual(['HOLD_NOT_FOUND']);
    expect(codesOf(await releaseHold(as('dispatcher'), { holdId: 'hld_none' }))).toEqual(['HOLD_NOT_FOUND']);
    const ended = value(await releaseHold(as('dispatcher', NOW + MINUTE), { holdId }));
    expect(ended).toMatchObject({ until: NOW + MINUTE, resources: [] });
    expect(value(await releaseHold(as('dispatcher', NOW + 2 * MINUTE), { holdId }))).toEqual(ended);
    value(await dispatchVehicle(as('everything', NOW + MINUTE), naming(theirs.id, car.id, driver.id)));
    await expectAgreement();
  });

  it('gives back only what was not dispatched of it', async () => {
    const { car, mine, theirs } = await rivalry();
    const another = vehicleWith();
    await settle(store, { vehicles: [another] });
    const { id: holdId } = value(await holdVehicle(as('dispatcher'), naming(mine.id, car.id, driver.id)));
    value(await dispatchVehicle(as('dispatcher'), naming(mine.id, another.id, driver.id)));
    value(await releaseHold(as('dispatcher', NOW + MINUTE), { holdId }));
    await expectAgreement();
    value(await dispatchVehicle(as('everything', NOW + MINUTE), naming(theirs.id, car.id, otherDriver.id)));
  });

  it('over two days leaves nothing behind when the trip was cut to one of them before it was dispatched', async () => {
    const { car, window, mine } = await rivalry();
    const long = { from: window.from, to: window.to + DAY };
    const change = { requestId: mine.id, window: long };
    value(await changeVehicleRequest(as('clerk'), change));
    value(await approveVehicleRequest(as('manager'), { requestId: mine.id }));
    const held = value(await holdVehicle(as('dispatcher'), naming(mine.id, car.id, driver.id)));
    expect(held.window).toEqual(long);
    value(
      await changeVehicleRequest(as('clerk'), {
        ...change,
        window: { from: window.from + HOUR, to: window.to + HOUR },
      }),
    );
    value(await approveVehicleRequest(as('manager'), { requestId: mine.id }));
    value(await dispatchVehicle(as('dispatcher'), naming(mine.id, car.id, driver.id)));
    const next = { from: window.from + DAY, to: window.to + DAY };
    const resources = [car, driver].map((one) => ({ shelf: one.unitId, resourceId: one.id }));
    for (const { taken } of await daysOfResources(store, resources, next)) expect([...taken]).toEqual([]);
    await expectAgreement();
  });

  it('named by whoever dispatches is given up in the same write, wherever it lies, with no attempt lost', async () => {
    const { car, window, mine } = await rivalry();
    const another = vehicleWith();
    await settle(store, { vehicles: [another] });
    const held = value(await holdVehicle(as('dispatcher'), naming(mine.id, car.id, driver.id)));
    const renewed = value(
      await holdVehicle(as('dispatcher', NOW + MINUTE), { ...naming(mine.id, car.id, driver.id), holdId: held.id }),
    );
    expect(await findVehicleHold(store, held.id)).toMatchObject({ resources: [], until: NOW + MINUTE });
    const named = { ...naming(mine.id, another.id, otherDriver.id), holdId: renewed.id };
    operations.length = 0;
    value(await dispatchVehicle(as('dispatcher', NOW + MINUTE), named));
    expect(operations.filter((one) => one === 'transaction')).toHaveLength(1);
    expect(await findVehicleHold(store, renewed.id)).toMatchObject({ resources: [] });
    const resources = [car, driver].map((one) => ({ shelf: one.unitId, resourceId: one.id }));
    for (const { taken } of await daysOfResources(store, resources, window)) expect([...taken]).toEqual([]);
    await expectAgreement();
  });

  it('of somebody else, or for another request, is not given up by naming it', async () => {
    const { car, mine, theirs } = await rivalry();
    const another = vehicleWith();
    await settle(store, { vehicles: [another] });
    const held = value(await holdVehicle(as('dispatcher'), naming(mine.id, car.id)));
    value(await dispatchVehicle(as('dispatcher'), { ...naming(theirs.id, another.id, driver.id), holdId: held.id }));
    expect(await findVehicleHold(store, held.id)).toEqual(held);
    await expectAgreement();
  });

  it('64 dispatches over one lapsed hold: one wins, the others hear that it is taken', async () => {
    const { car, window, mine } = await rivalry();
    value(await holdVehicle(as('dispatcher'), naming(mine.id, car.id)));
    const rivals = await approvedMany(
      store,
      Array.from({ length: 64 }, () => ({ window, driving: 'SELF_DRIVE' as const })),
    );
    const results = await Promise.all(
      rivals.map(({ id }) => dispatchVehicle(as('everything', UNTIL), naming(id, car.id))),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect([...new Set(results.flatMap(codesOf))]).toEqual(['VEHICLE_TAKEN']);
    await expectAgreement();
  });

  it('a hold and dispatches at once: the vehicle goes to one of them', async () => {
    const { car, window, mine } = await rivalry();
    const rivals = await approvedMany(
      store,
      Array.from({ length: 16 }, () => ({ window, driving: 'SELF_DRIVE' as const })),
    );
    const results = await Promise.all([
      holdVehicle(as('dispatcher'), naming(mine.id, car.id)),
      ...rivals.map(({ id }) => dispatchVehicle(as('everything'), naming(id, car.id))),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    await expectAgreement();
  });
});

it('through the API a hold is made, seen on the board by every dispatcher, and given back', async () => {
  const api = await startApi({ now: NOW });
  const car = vehicleWith();
  await settle(api.store, { vehicles: [car] });
  const request = await approved(api.store);
  const input = { idempotencyKey: randomUUID(), requestId: request.id, vehicleId: car.id };
  const shown =
    '{ id until window { from to } vehicle { plateNumber } driver { id } request { id } dispatcher { id } own }';
  const made = await api.as(people.dispatcher.id).ask<{
    holdVehicle: { hold: { id: string } };
  }>(`mutation ($input: HoldVehicleInput!) { holdVehicle(input: $input) { hold ${shown} userErrors { code } } }`, { input });
  const hold = made.body.data.holdVehicle.hold;
  expect(hold).toMatchObject({
    until: '2026-11-24T07:40:00+08:00',
    vehicle: { plateNumber: car.plateNumber },
    driver: null,
    request: { id: request.id },
    dispatcher: { id: people.dispatcher.id },
    own: true,
  });
  const board = `{ dispatchBoard(date: "2026-11-24") { vehicles { bookings { order { id } } holds { hold ${shown} } } } }`;
  const seen = await api.as(people.everything.id).ask(board);
  expect(seen.body.data.dispatchBoard).toEqual({
    vehicles: [{ bookings: [], holds: [{ hold: { ...hold, own: false } }] }],
  });
  const released = await api
    .as(people.dispatcher.id)
    .ask(`mutation ($input: ReleaseHoldInput!) { releaseHold(input: $input) { hold { until } userErrors { code } } }`, {
      input: { holdId: hold.id },
    });
  expect(released.body.data.releaseHold).toEqual({ hold: { until: '2026-11-24T07:30:00+08:00' }, userErrors: [] });
  api.setNow(NOW + HOUR);
  const after = await api.as(people.everything.id).ask(board);
  expect(after.body.data.dispatchBoard).toEqual({ vehicles: [{ bookings: [], holds: [] }] });
  expect(units.centre.id).toBe(car.unitId);
  await api.stop();
});
