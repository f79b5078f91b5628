import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { auditLedger } from '../../local/audit.ts';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { HOUR, instantOf, MINUTE, type Instant } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import {
  carWith,
  enable,
  partnerContext,
  partnerWith,
  settleRental,
  stationWith,
  tariffWith,
} from '../../testing/rental.ts';
import { contextOf, people, settle, units } from '../../testing/town.ts';
import { value } from '../../testing/trips.ts';
import { upsertStations } from '../catalogue/acts.ts';
import { reportWrite } from '../catalogue/records.ts';
import { findSpending } from '../membership/records.ts';
import { findCar, findStation, findStationBays } from '../records.ts';
import { settleRentalOrders } from './due-acts.ts';
import { holdCar } from './hold-acts.ts';
import { unlockCar, unlockFromOf } from './lock-acts.ts';
import { acknowledgeLockCommand } from './lock-answer-acts.ts';
import type { LockAnswer } from './lock-answers.ts';
import { confirmRentalOrder, declineRentalOrder, failRentalOrder } from './partner-acts.ts';
import { findRentalOrder } from './records.ts';
import { takesBack } from './returning.ts';
import { rentalCars, replacementsFor, returnsOf, returnStations } from './search-acts.ts';
import type { RentalOrder, RentalRefusal } from './types.ts';
import { returnCar } from './return-acts.ts';
import { cancelRentalOrder, damageUntilOf, extendRentalOrder, reportCarDamage } from './use-acts.ts';

const NOW = instantOf('2026-11-24T09:00');
const partner = partnerWith('green');
const rival = partnerWith('rival');
const tariff = tariffWith(partner);
const [home, other] = [
  stationWith('home', partner, { bays: 3 }),
  stationWith('other', partner, { bays: 1, location: { lat: 27.85, lng: 113.13 } }),
];
const [car, spare] = [
  carWith('one', home, { tariffId: tariff.id }),
  carWith('two', home, { tariffId: tariff.id, plateNumber: '湘BD00002' }),
];
const { clerk, colleague, manager } = people;

const codes = (result: {
  readonly ok: boolean;
  readonly refusals?: readonly { readonly code: string }[];
}): RentalRefusal[] => (result.refusals ?? []).map(({ code }) => code as RentalRefusal);

/** A city with one partner: two cars at the home station, another station with one bay. */
const city = async (): Promise<Store> => {
  const store = await freshStore();
  await settle(store, { licensed: [] });
  await settleRental(store, { partner, stations: [home, other], cars: [car, spare], tariff }, NOW);
  await enable(store, units.bureau, [clerk, colleague, manager], NOW);
  return store;
};

const at = (store: Store, minutes = 0) => ({
  renter: contextOf(store, clerk, NOW + minutes * MINUTE),
  colleague: contextOf(store, colleague, NOW + minutes * MINUTE),
  partner: partnerContext(store, partner, NOW + minutes * MINUTE),
});

const holding = (parts: object = {}) => ({
  ...{ idempotencyKey: randomUUID(), carId: car.id, window: { from: NOW, to: NOW + 2 * HOUR } },
  ...{ purpose: 'FIELD_WORK' as const, expectedKm: 20, ...parts },
});

const held = async (store: Store, parts: object = {}): Promise<RentalOrder> =>
  value(await holdCar(at(store).renter, holding(parts)));
const confirmed = async (store: Store, parts: object = {}): Promise<RentalOrder> => {
  const { id } = await held(store, parts);
  return value(await confirmRentalOrder(at(store, 1).partner, { orderId: id }));
};
const answer = async (store: Store, order: RentalOrder, minutes: number, parts: Partial<LockAnswer> = {}) =>
  acknowledgeLockCommand(at(store, minutes).partner, {
    ...{ commandId: order.command?.id ?? '', outcome: 'DONE', odometerKm: 1_000, batteryPercent: 80, ...parts },
  });
const now = async (store: Store, { id }: RentalOrder): Promise<RentalOrder> => {
  const order = await findRentalOrder(store, id);
  if (!order) throw new Error('the order is gone');
  return order;
};
const inUse = async (store: Store, parts: object = {}): Promise<RentalOrder> => {
  const order = await confirmed(store, parts);
  const unlocking = value(await unlockCar(at(store, 5).renter, { orderId: order.id }));
  value(await answer(store, unlocking, 5));
  return now(store, order);
};
const tick = (store: Store, minutes: number): Promise<void> => settleRentalOrders.run(store, NOW + minutes * MINUTE);
const spent = async (store: Store): Promise<number> => (await findSpending(store, units.bureau.id, '2026-11')).unitFen;
const taken = async (store: Store, { id }: { readonly id: string }): Promise<number | undefined> =>
  (await findStationBays(store, id))?.taken;
const agrees = async (store: Store, instant: Instant = NOW): Promise<void> => {
  expect((await auditLedger(store, instant)).differences).toEqual([]);
};

describe('a time-share order', () => {
  let store: Store;
  beforeEach(async () => {
    store = await city();
    return () => {
      store.close();
    };
  });

  it('goes from hold to charge, and car, bays, ledger and budget say the same all the way', async () => {
    const order = await held(store);
    expect(order).toMatchObject({ state: 'HELD', estimateFen: 3_200, holdUntil: NOW + 15 * MINUTE, revision: 1 });
    expect(await spent(store)).toBe(3_200);
    await agrees(store);

    value(await confirmRentalOrder(at(store, 1).partner, { orderId: order.id }));
    await agrees(store, NOW + HOUR);
    const unlocking = value(await unlockCar(at(store, 5).renter, { orderId: order.id }));
    expect(unlocking.command).toMatchObject({ state: 'REQUESTED', until: NOW + 6 * MINUTE });
    value(await answer(store, unlocking, 5));
    expect(await findCar(store, car.id)).toMatchObject({ orderId: order.id });
    expect(await taken(store, home)).toBe(1);

    const back = value(await returnCar(at(store, 65).renter, { orderId: order.id, stationId: other.id }));
    expect(back).toMatchObject({ state: 'RETURNED', window: { from: NOW, to: NOW + HOUR } });
    expect(back.dropOff).toMatchObject({ placeCheck: 'UNCHECKED' });
    expect(await taken(store, other)).toBe(1);
    await agrees(store, NOW + 65 * MINUTE);
    value(await answer(store, back, 67, { odometerKm: 1_035 }));
    const closed = await now(store, order);
    // An hour at 30 fen, 15 km beyond the 20 included at 50 fen, and the start.
    expect(closed).toMatchObject({ state: 'CLOSED', charges: { totalFen: 200 + 1_800 + 750, km: 35 } });
    expect(await spent(store)).toBe(2_750);
    expect(await findCar(store, car.id)).toMatchObject({ stationId: other.id });
    expect((await findCar(store, car.id))?.orderId).toBeUndefined();
    await agrees(store, NOW + 70 * MINUTE);
    expect(closed.revision).toBe(6);
  });

  it('made again with its key is the same, and with other input is refused', async () => {
    const asked = holding();
    const first = value(await holdCar(at(store).renter, asked));
    expect(value(await holdCar(at(store, 1).renter, asked))).toEqual(first);
    expect(codes(await holdCar(at(store).renter, { ...asked, expectedKm: 30 }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await spent(store)).toBe(3_200);
  });

  it('says everything that speaks against it at once', async () => {
    expect(
      codes(
        await holdCar(
          at(store).renter,
          holding({ purpose: 'RECEPTION', expectedKm: 300, window: { from: NOW, to: NOW + 60 * HOUR } }),
        ),
      ).sort(),
    ).toEqual(['PURPOSE_NOT_ALLOWED', 'RANGE_TOO_SHORT', 'TOO_LONG']);
    const outsider = contextOf(store, people.neighbour, NOW);
    expect(codes(await holdCar(outsider, holding())).sort()).toEqual(['LICENCE_MISSING', 'UNIT_NOT_ENABLED']);
    expect(codes(await holdCar(at(store).renter, holding({ window: { from: NOW - HOUR, to: NOW } })))).toEqual([
      'WINDOW_PAST',
    ]);
  });

  it('says what in its input speaks against it', async () => {
    const paths = async (from: number, to: number) => {
      const held = await holdCar(at(store).renter, holding({ window: { from, to } }));
      return held.ok ? [] : held.refusals.map(({ code, path }) => [code, path.join('.')]);
    };
    expect(await paths(NOW - HOUR, NOW)).toEqual([['WINDOW_PAST', 'input.window.from']]);
    expect(await paths(NOW, NOW + 60 * HOUR)).toEqual([['TOO_LONG', 'input.window.to']]);
    expect(await paths(NOW + HOUR, NOW)).toContainEqual(['WINDOW_INVALID', 'input.window.to']);
    expect(await paths(NOW + 900 * HOUR, NOW + 901 * HOUR)).toContainEqual(['BEYOND_HORIZON', 'input.window.from']);
    await held(store);
    const both = await holdCar(at(store).renter, holding({ carId: spare.id }));
    expect(both).toMatchObject({ refusals: [{ code: 'OTHER_CAR_TAKEN', path: ['input', 'window', 'from'] }] });
  });

  it('takes a car and its renter once for a time', async () => {
    await held(store);
    expect(codes(await holdCar(at(store).colleague, holding()))).toEqual(['CAR_TAKEN']);
    expect(codes(await holdCar(at(store).renter, holding({ carId: spare.id })))).toEqual(['OTHER_CAR_TAKEN']);
    const later = { from: NOW + 3 * HOUR, to: NOW + 4 * HOUR };
    expect((await holdCar(at(store).colleague, holding({ window: later }))).ok).toBe(true);
  });

  it('not confirmed in time frees all at once, before the clock has noted it', async () => {
    const order = await held(store);
    expect(
      (await holdCar(at(store, 15).colleague, holding({ window: { from: NOW + 15 * MINUTE, to: NOW + HOUR } }))).ok,
    ).toBe(true);
    expect(codes(await confirmRentalOrder(at(store, 15).partner, { orderId: order.id }))).toEqual(['HOLD_LAPSED']);
    await tick(store, 15);
    expect(await now(store, order)).toMatchObject({ state: 'EXPIRED' });
    await agrees(store, NOW + 15 * MINUTE);
    await tick(store, 30);
    expect(await spent(store)).toBe(0);
    await agrees(store, NOW + 40 * MINUTE);
  });

  it('declined or cancelled gives back car, person and budget, and a repeated call changes nothing', async () => {
    const declined = await held(store);
    const no = { orderId: declined.id, reason: '车辆检修' };
    const first = value(await declineRentalOrder(at(store, 1).partner, no));
    expect(value(await declineRentalOrder(at(store, 2).partner, no))).toEqual(first);
    const cancelled = await confirmed(store);
    value(await cancelRentalOrder(at(store, 2).renter, { orderId: cancelled.id }));
    expect(value(await cancelRentalOrder(at(store, 3).renter, { orderId: cancelled.id })).state).toBe('CANCELLED');
    expect(await spent(store)).toBe(0);
    await agrees(store);
    expect((await holdCar(at(store, 3).colleague, holding())).ok).toBe(true);
  });

  it('is there for its renter and its partner only', async () => {
    const order = await held(store);
    expect(codes(await cancelRentalOrder(at(store).colleague, { orderId: order.id }))).toEqual(['ORDER_NOT_FOUND']);
    expect(codes(await confirmRentalOrder(partnerContext(store, rival, NOW), { orderId: order.id }))).toEqual([
      'ORDER_NOT_FOUND',
    ]);
    expect(codes(await confirmRentalOrder(at(store).renter, { orderId: order.id }))).toEqual(['ORDER_NOT_FOUND']);
  });

  it('whose car does not answer stays, and its lock can be tried again; a late answer counts', async () => {
    const order = await confirmed(store);
    const orderId = order.id;
    const once = value(await unlockCar(at(store, 5).renter, { orderId }));
    expect(value(await unlockCar(at(store, 5).renter, { orderId })).command).toEqual(once.command);
    expect(codes(await cancelRentalOrder(at(store, 5).renter, { orderId }))).toEqual(['COMMAND_OPEN']);
    await tick(store, 6);
    expect((await now(store, order)).command?.state).toBe('TIMED_OUT');
    const again = value(await unlockCar(at(store, 7).renter, { orderId }));
    expect(again.command?.id).not.toBe(once.command?.id);
    expect(codes(await answer(store, once, 7))).toEqual(['COMMAND_OVER']);
    await tick(store, 9);
    value(await answer(store, again, 9));
    expect(await now(store, order)).toMatchObject({ state: 'IN_USE', pickUp: { odometerKm: 1_000 } });
    expect(value(await answer(store, again, 10)).state).toBe('ACKNOWLEDGED');
    expect(await taken(store, home)).toBe(1);
  });

  it('has its car unlocked a little before its time at the earliest, and says from when', async () => {
    const window = { from: NOW + 3 * HOUR, to: NOW + 5 * HOUR };
    const order = await confirmed(store, { window });
    expect(codes(await unlockCar(at(store, 164).renter, { orderId: order.id }))).toEqual(['TOO_EARLY']);
    expect(await unlockFromOf(at(store).renter, order)).toBe(NOW + 165 * MINUTE);
    expect((await unlockCar(at(store, 165).renter, { orderId: order.id })).ok).toBe(true);
  });

  it('whose car says no can be tried again', async () => {
    const order = await confirmed(store);
    const once = value(await unlockCar(at(store, 5).renter, { orderId: order.id }));
    expect(value(await answer(store, once, 5, { outcome: 'FAILED', reason: '离线' }))).toMatchObject({
      state: 'FAILED',
      reason: '离线',
    });
    expect((await now(store, order)).state).toBe('CONFIRMED');
    expect(codes(await answer(store, once, 6))).toEqual(['COMMAND_OVER']);
    expect((await unlockCar(at(store, 6).renter, { orderId: order.id })).ok).toBe(true);
  });

  it('whose car has not opened three times has failed at once, and another takes its place', async () => {
    const order = await confirmed(store);
    const unlock = async (minutes: number) => value(await unlockCar(at(store, minutes).renter, { orderId: order.id }));
    value(await answer(store, await unlock(5), 5, { outcome: 'FAILED', reason: '离线' }));
    const silent = await unlock(6);
    await tick(store, 7);
    value(await answer(store, silent, 8, { outcome: 'FAILED' }));
    await tick(store, 8);
    expect(await now(store, order)).toMatchObject({ state: 'CONFIRMED', failedUnlocks: 2 });
    value(await answer(store, await unlock(9), 9, { outcome: 'FAILED' }));
    await tick(store, 9);
    const failed = await now(store, order);
    expect(failed).toMatchObject({ state: 'FAILED', reason: expect.stringContaining('车锁没有打开') as string });
    expect((await replacementsFor(at(store, 9).renter, failed)).map(({ car: { id } }) => id)).toEqual([spare.id]);
    expect(await spent(store)).toBe(0);
    await agrees(store, NOW + 9 * MINUTE);
  });

  it('whose car did not open to its renter is no no-show of his', async () => {
    const order = await confirmed(store);
    value(await unlockCar(at(store, 5).renter, { orderId: order.id }));
    await tick(store, 6);
    await tick(store, 36);
    expect((await now(store, order)).state).toBe('FAILED');
  });

  it('that nobody comes for is a no-show, and the car is free', async () => {
    const missed = await confirmed(store);
    await tick(store, 30);
    expect((await now(store, missed)).state).toBe('CONFIRMED');
    await tick(store, 31);
    expect((await now(store, missed)).state).toBe('NO_SHOW');
    expect(await spent(store)).toBe(0);
    const window = { from: NOW + 31 * MINUTE, to: NOW + 2 * HOUR };
    expect((await holdCar(at(store, 31).colleague, holding({ window }))).ok).toBe(true);
  });

  it('whose car the last renter has not brought back has failed, and another takes its place', async () => {
    const window = { from: NOW + HOUR, to: NOW + 2 * HOUR };
    const next = value(await holdCar(at(store).colleague, holding({ window })));
    value(await confirmRentalOrder(at(store, 1).partner, { orderId: next.id }));
    const late = await inUse(store, { window: { from: NOW, to: NOW + HOUR } });
    expect(codes(await unlockCar(at(store, 61).colleague, { orderId: next.id }))).toEqual(['CAR_NOT_BACK']);
    await tick(store, 75);
    expect((await now(store, late)).lateAt).toBe(NOW + 75 * MINUTE);
    await tick(store, 90);
    const failed = await now(store, next);
    expect(failed).toMatchObject({ state: 'FAILED' });
    const offers = await replacementsFor(at(store, 90).colleague, failed);
    expect(offers.map(({ car: { id } }) => id)).toEqual([spare.id]);
    const left = { from: NOW + 90 * MINUTE, to: NOW + 2 * HOUR };
    const instead = holding({ carId: spare.id, replaces: next.id, window: left });
    expect(codes(await holdCar(at(store, 90).renter, instead))).toEqual(['ORDER_NOT_FOUND']);
    expect(value(await holdCar(at(store, 90).colleague, instead)).replaces).toBe(next.id);
  });

  it('is extended while the car is free, within the budget, and never shortened so', async () => {
    const order = await inUse(store);
    const longer = value(await extendRentalOrder(at(store, 60).renter, { orderId: order.id, to: NOW + 3 * HOUR }));
    expect(longer).toMatchObject({ window: { to: NOW + 3 * HOUR }, estimateFen: 4_400 });
    expect(await spent(store)).toBe(4_400);
    await agrees(store, NOW + HOUR);
    const tooLong = await extendRentalOrder(at(store, 60).renter, { orderId: order.id, to: NOW + 60 * HOUR });
    expect(tooLong).toMatchObject({ refusals: [{ code: 'TOO_LONG', path: ['input', 'to'] }] });
    expect(codes(await extendRentalOrder(at(store, 60).renter, { orderId: order.id, to: NOW + 2 * HOUR }))).toEqual([
      'WINDOW_INVALID',
    ]);
  });

  it('is not extended beyond what its car and its partner may serve', async () => {
    const day = '2026-11-24';
    const to = NOW + 24 * HOUR;
    const settled = (parts: object, engaged = partner) =>
      settleRental(store, { partner: engaged, stations: [home], cars: [{ ...car, ...parts }, spare], tariff }, NOW);
    const extended = async (orderId: string) => codes(await extendRentalOrder(at(store, 10).renter, { orderId, to }));
    const order = await confirmed(store);
    await settled({ insuredUntil: day });
    expect(await extended(order.id)).toEqual(['CAR_NOT_OFFERED']);
    await settled({ rangeKm: 10 });
    expect(await extended(order.id)).toEqual(['RANGE_TOO_SHORT']);
    await settled({}, { ...partner, agreement: { ...partner.agreement, to: day } });
    expect(await extended(order.id)).toEqual(['PARTNER_NOT_ENGAGED']);
    await settled({});
    const unlocking = value(await unlockCar(at(store, 5).renter, { orderId: order.id }));
    value(await answer(store, unlocking, 5));
    const driven = { stationId: undefined, orderId: order.id };
    await settled({ ...driven, inspectedUntil: day });
    expect(await extended(order.id)).toEqual(['CAR_NOT_OFFERED']);
    await settled(driven);
    expect(await extended(order.id)).toEqual([]);
  });

  it('whose car was taken out of service is not unlocked, and has failed, not its renter', async () => {
    const order = await confirmed(store);
    await settleRental(
      store,
      { partner, stations: [home], cars: [{ ...car, service: 'OUT_OF_SERVICE' }, spare], tariff },
      NOW,
    );
    expect(codes(await unlockCar(at(store, 5).renter, { orderId: order.id }))).toEqual(['CAR_NOT_OFFERED']);
    await tick(store, 31);
    const failed = await now(store, order);
    expect(failed.state).toBe('FAILED');
    expect((await replacementsFor(at(store, 31).renter, failed)).map(({ car: { id } }) => id)).toEqual([spare.id]);
  });

  it('fails when the car breaks down on its way: nothing is charged, and the car is out of service', async () => {
    const order = await inUse(store);
    value(await failRentalOrder(at(store, 30).partner, { orderId: order.id, reason: '轮胎破损' }));
    expect(await now(store, order)).toMatchObject({ state: 'FAILED', reason: '轮胎破损' });
    expect(await spent(store)).toBe(0);
    expect(await findCar(store, car.id)).toMatchObject({ service: 'OUT_OF_SERVICE' });
    await agrees(store, NOW + 30 * MINUTE);
    const offered = await rentalCars(at(store, 30).renter, {
      window: { from: NOW + 30 * MINUTE, to: NOW + 2 * HOUR },
      expectedKm: 20,
    });
    expect(offered.map(({ car: { id } }) => id)).toEqual([spare.id]);
  });

  it('carries what was broken before it and after it', async () => {
    const order = await confirmed(store);
    value(await reportCarDamage(at(store, 4).renter, { orderId: order.id, text: '左后门划痕' }));
    value(await reportCarDamage(at(store, 4).renter, { orderId: order.id, text: '左后门划痕' }));
    const unlocking = value(await unlockCar(at(store, 5).renter, { orderId: order.id }));
    value(await answer(store, unlocking, 5));
    value(await reportCarDamage(at(store, 50).renter, { orderId: order.id, text: '右前轮蹭伤' }));
    expect((await now(store, order)).damages).toMatchObject([
      { phase: 'PICK_UP', text: '左后门划痕' },
      { phase: 'DROP_OFF', text: '右前轮蹭伤' },
    ]);
  });

  it('comes back only where there is a bay of its partner, and is told where else', async () => {
    const order = await inUse(store);
    const orderId = order.id;
    const back = (stationId: string, parts: object = {}) =>
      returnCar(at(store, 30).renter, { orderId, stationId, ...parts });
    const elsewhere = stationWith('elsewhere', rival);
    await settleRental(store, { partner: rival, stations: [elsewhere], cars: [], tariff: tariffWith(rival) }, NOW);
    expect(codes(await back(elsewhere.id))).toEqual(['STATION_NOT_ALLOWED']);
    expect(codes(await back(home.id, { location: { lat: 28, lng: 113.13 } }))).toEqual(['NOT_AT_STATION']);
    const filler = carWith('filler', other);
    await settleRental(store, { partner, stations: [other], cars: [filler], tariff }, NOW);
    const listed = async (full: boolean) =>
      (await returnStations(at(store, 30).renter, { partnerId: partner.id, full }))
        .map(({ station, freeBays }) => [station.id, freeBays])
        .sort();
    expect(await listed(false)).toEqual([[home.id, 2]]);
    expect(await listed(true)).toEqual(
      [
        [home.id, 2],
        [other.id, 0],
      ].sort(),
    );
    const full = await back(other.id);
    expect(full).toMatchObject({ ok: false, refusals: [{ code: 'STATION_FULL', facts: { others: 'home (2)' } }] });
    // Where no device tells where it is, the car has just done so.
    const says = (minutes: number, lat: number) =>
      store.commit(
        [
          reportWrite(car.id, {
            ...{ reportedAt: NOW + minutes * MINUTE, service: 'IN_SERVICE', batteryPercent: 60, rangeKm: 150 },
            location: { lat, lng: 113.13 },
          }),
        ],
        { actor: 'test', useCase: 'test', at: NOW + minutes * MINUTE },
      );
    await says(29, 28);
    expect(await back(home.id)).toMatchObject({
      refusals: [{ code: 'NOT_AT_STATION', facts: { check: 'CAR', most: 300 } }],
    });
    await says(30, home.location.lat);
    const returned = value(await back(home.id));
    expect(returned.dropOff).toMatchObject({ placeCheck: 'CAR' });
    await tick(store, 32);
    const again = value(await back(home.id));
    expect(again.command?.id).not.toBe(returned.command?.id);
    expect(await taken(store, home)).toBe(2);
    expect(codes(await answer(store, again, 33, { odometerKm: 900 }))).toEqual(['ODOMETER_BACKWARDS']);
    value(await answer(store, again, 33, { odometerKm: 1_010 }));
    expect((await now(store, order)).state).toBe('CLOSED');
  });

  it('tapped to the wrong station stands at the right one, until the lock has closed', async () => {
    const order = await inUse(store);
    const back = async (minutes: number, { id: stationId }: { readonly id: string }, parts: object = {}) =>
      returnCar(at(store, minutes).renter, { orderId: order.id, stationId, ...parts });
    const tapped = value(await back(65, other));
    expect(codes(await back(67, home, { location: other.location }))).toEqual(['NOT_AT_STATION']);
    const moved = value(await back(67, home, { location: home.location }));
    expect(moved).toMatchObject({
      dropOff: { stationId: home.id, at: NOW + 65 * MINUTE, placeCheck: 'DEVICE' },
      command: tapped.command,
    });
    expect(value(await back(67, home)).revision).toBe(moved.revision);
    expect([await taken(store, home), await taken(store, other)]).toEqual([2, 0]);
    value(await answer(store, moved, 68, { odometerKm: 1_010 }));
    expect(await findCar(store, car.id)).toMatchObject({ stationId: home.id });
    expect(codes(await back(69, other))).toEqual(['STATE_NOT_ALLOWED']);
    await agrees(store);
  });

  it.each([true, false])(
    'comes back to a station that ceased to be open while it was out, and later ones do not (closed: %s)',
    async (closed) => {
      const { partnerReference, name, divisionCode: division, address, location, bays, standard } = other;
      const ceased = { partnerReference, name, division, address, location, bays, standard, closed };
      const order = await inUse(store);
      value(await upsertStations(at(store, 10).partner, { items: [ceased] }));
      const stations = async (orderId?: string) =>
        (await returnStations(at(store, 20).renter, { partnerId: partner.id, orderId, full: true }))
          .map(({ station }) => station.id)
          .sort();
      expect(await stations()).toEqual([home.id]);
      expect(await stations(order.id)).toEqual([home.id, other.id].sort());
      expect((await returnsOf(at(store, 20).renter, order)).map(({ station }) => station.id)).toContain(other.id);
      value(await returnCar(at(store, 30).renter, { orderId: order.id, stationId: other.id }));
      expect(
        takesBack(certain(await findStation(store, other.id), 'the station'), {
          partnerId: partner.id,
          pickUp: { stationId: home.id, at: NOW + 11 * MINUTE },
        }),
      ).toBe(false);
    },
  );

  it('may have its damage reported for some minutes after its lock has closed', async () => {
    const order = await inUse(store);
    const back = value(await returnCar(at(store, 65).renter, { orderId: order.id, stationId: other.id }));
    expect(await damageUntilOf(at(store, 65).renter, back)).toBeUndefined();
    value(await answer(store, back, 66, { odometerKm: 1_010 }));
    expect(await damageUntilOf(at(store, 66).renter, await now(store, order))).toBe(NOW + 96 * MINUTE);
    const report = (minutes: number, text: string) =>
      reportCarDamage(at(store, minutes).renter, { orderId: order.id, text });
    const noted = value(await report(96, '后备箱划痕'));
    expect(noted).toMatchObject({ state: 'CLOSED', damages: [{ phase: 'DROP_OFF', text: '后备箱划痕' }] });
    expect(await report(97, '左前门划痕')).toMatchObject({ ok: false, refusals: [{ code: 'DAMAGE_LATE' }] });
  });

  it('returned to a lock that nobody closes ends by the clock, charged to its return', async () => {
    const order = await inUse(store);
    const back = value(await returnCar(at(store, 65).renter, { orderId: order.id, stationId: other.id }));
    await tick(store, 67);
    await tick(store, 124);
    expect(await now(store, order)).toMatchObject({ state: 'RETURNED', command: { state: 'TIMED_OUT' } });
    await tick(store, 125);
    // An hour at 30 fen, and the start.
    const closed = await now(store, order);
    expect(closed).toMatchObject({ state: 'CLOSED', charges: { totalFen: 200 + 1_800, km: 0 } });
    expect(await spent(store)).toBe(2_000);
    expect(await findCar(store, car.id)).toMatchObject({ stationId: other.id, lastReading: { odometerKm: 1_000 } });
    expect((await findCar(store, car.id))?.orderId).toBeUndefined();
    expect(await taken(store, other)).toBe(1);
    await agrees(store, NOW + 125 * MINUTE);
    expect(codes(await answer(store, back, 126, { odometerKm: 1_035 }))).toEqual(['COMMAND_OVER']);
  });

  it('is charged for no more than can be driven in the time, and the next begins where it ended', async () => {
    const order = await inUse(store, { window: { from: NOW, to: NOW + HOUR } });
    const back = value(await returnCar(at(store, 35).renter, { orderId: order.id, stationId: home.id }));
    // Half an hour at 120 km/h, and 30 km beyond.
    expect(await answer(store, back, 35, { odometerKm: 1_091 })).toMatchObject({
      ...{ ok: false, refusals: [{ code: 'ODOMETER_IMPLAUSIBLE', facts: { last: 1_000, most: 1_090 } }] },
    });
    value(await answer(store, back, 35, { odometerKm: 1_090 }));
    expect(await now(store, order)).toMatchObject({ state: 'CLOSED', charges: { km: 90 } });

    const window = { from: NOW + HOUR, to: NOW + 2 * HOUR };
    const next = value(await holdCar(at(store, 60).colleague, holding({ window })));
    value(await confirmRentalOrder(at(store, 60).partner, { orderId: next.id }));
    const unlocking = value(await unlockCar(at(store, 65).colleague, { orderId: next.id }));
    expect(codes(await answer(store, unlocking, 65, { odometerKm: 1_089 }))).toEqual(['ODOMETER_BACKWARDS']);
    expect(codes(await answer(store, unlocking, 65, { odometerKm: 1_181 }))).toEqual(['ODOMETER_IMPLAUSIBLE']);
    value(await answer(store, unlocking, 65, { odometerKm: 1_090 }));
    expect(await now(store, next)).toMatchObject({ state: 'IN_USE', pickUp: { odometerKm: 1_090 } });
  });

  it('is not picked up from a partner that was suspended meanwhile; it has failed, not its renter', async () => {
    const order = await confirmed(store);
    const suspended = { ...partner, state: 'SUSPENDED' as const };
    await settleRental(store, { partner: suspended, stations: [], cars: [], tariff }, NOW);
    expect(codes(await unlockCar(at(store, 5).renter, { orderId: order.id }))).toEqual(['PARTNER_NOT_ENGAGED']);
    await tick(store, 31);
    expect((await now(store, order)).state).toBe('FAILED');
  });

  it('is not confirmed by a partner that was suspended meanwhile, and nothing new is held', async () => {
    const order = await held(store);
    const suspended = { ...partner, state: 'SUSPENDED' as const };
    await settleRental(store, { partner: suspended, stations: [], cars: [], tariff }, NOW);
    expect(codes(await confirmRentalOrder(at(store, 1).partner, { orderId: order.id }))).toEqual([
      'PARTNER_NOT_ENGAGED',
    ]);
    expect(codes(await holdCar(at(store).colleague, holding({ carId: spare.id })))).toEqual(['PARTNER_NOT_ENGAGED']);
  });
});

describe('many at once', () => {
  it('64 holds of one car for one window have one winner', async () => {
    const drivers = Array.from({ length: 64 }, (_, n) => ({
      ...clerk,
      id: `${clerk.id.slice(0, -2)}${String(n + 10)}`,
    }));
    const fresh = await city();
    await fresh.commit(
      drivers.map(({ id: personId }) => ({
        put: {
          pk: `LICENCE#${personId}`,
          sk: 'LICENCE',
          kind: 'LICENCE',
          schemaVersion: 1,
          personId,
          unitId: units.bureau.id,
          licenceClass: 'C1',
          licensedUntil: '2030-12-31',
          revision: 1,
        },
      })),
      { actor: 'system', useCase: 'test', at: NOW },
    );
    const answers = await Promise.all(drivers.map((driver) => holdCar(contextOf(fresh, driver, NOW), holding())));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['CAR_TAKEN']));
    expect(await spent(fresh)).toBe(3_200);
    await agrees(fresh);
    fresh.close();
  });

  it('parallel orders never pass the budget of their unit', async () => {
    const fresh = await city();
    await fresh.commit(
      [
        {
          change: { pk: `MEMBERSHIP#${units.bureau.id}`, sk: 'MEMBERSHIP' },
          set: { monthlyBudgetFen: 10_000, personBudgetFen: 10_000, revision: 2 },
        },
      ],
      { actor: 'system', useCase: 'test', at: NOW },
    );
    const windows = Array.from({ length: 12 }, (_, n) => ({ from: NOW + n * 2 * HOUR, to: NOW + (n + 1) * 2 * HOUR }));
    const answers = await Promise.all(windows.map((window) => holdCar(at(fresh).renter, holding({ window }))));
    const done = answers.flatMap((one) => (one.ok ? [one.value] : []));
    const total = done.reduce((sum, { estimateFen }) => sum + estimateFen, 0);
    expect(total).toBeLessThanOrEqual(10_000);
    expect(total).toBe(await spent(fresh));
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['UNIT_BUDGET_SPENT', 'PERSON_BUDGET_SPENT']));
    fresh.close();
  });
});
