import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Vehicle } from '../../fleet/types.ts';
import { daysWith } from '../../ledger/rules.ts';
import { HOUR, instantOf, MINUTE, overlaps } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, MORNING, value } from '../../testing/trips.ts';
import { standardPolicies } from '../policy.ts';
import { holderOf } from '../source/matching.ts';
import type { VehicleRequest } from '../types.ts';
import { dispatchVehicle } from './acts.ts';
import { dispatchBoard } from './board-acts.ts';
import { holdVehicle, releaseHold } from './hold-acts.ts';
import type { SuggestionReasonCode } from './option-types.ts';
import { suggestionTexts } from './reasons.ts';
import { suggestAssignments } from './suggest-acts.ts';
import { inOrderOfService, suggestionsFor, suggestionsForAll, type Means } from './suggesting.ts';

const deciding = { now: NOW, dispatcherId: people.dispatcher.id, policies: standardPolicies };
const request = (change: Partial<VehicleRequest> = {}): VehicleRequest => ({
  id: `req_${randomUUID()}`,
  state: 'APPROVED',
  requesterId: people.clerk.id,
  unitId: units.bureau.id,
  divisionCode: '430200',
  centreId: units.centre.id,
  window: MORNING,
  purpose: 'FIELD_WORK',
  passengers: 3,
  driving: 'WITH_DRIVER',
  reason: '下乡调研',
  destination: '茶陵县',
  pickUp: '市政府东门',
  stops: [],
  luggage: 0,
  journey: 'RETURN',
  reach: 'WITHIN_CITY',
  priority: 'ROUTINE',
  telephone: '13812345678',
  requestedAt: NOW,
  inputHash: '',
  revision: 1,
  approvalSteps: [],
  approvals: [],
  orderIds: [],
  ...change,
});
const means = (vehicles: readonly Vehicle[], drivers = [driverWith()]): Means => ({
  vehicles,
  drivers,
  days: new Map(),
  licences: [],
});
const best = (vehicles: readonly Vehicle[], change: Partial<VehicleRequest> = {}): Vehicle | undefined =>
  suggestionsFor(request(change), means(vehicles), deciding, 1)[0]?.vehicle;

describe('a suggestion', () => {
  const plain = vehicleWith();
  it('takes no more seats than needed, the nearest bay and the less worn vehicle, each as policy weighs it', () => {
    const bus = vehicleWith({ seats: 19 });
    expect(best([bus, plain])).toBe(plain);
    const worn = vehicleWith({ odometerKm: 180_000 });
    expect(best([worn, plain])).toBe(plain);
    const near = vehicleWith({ homeBay: { name: '近', location: { lat: 27.85, lng: 113.13 } } });
    const pickUpPoint = { lat: 27.85, lng: 113.131 };
    expect(best([plain, near], { pickUpPoint })).toBe(near);
    expect(best([vehicleWith({ ...near, odometerKm: 400_000 }), plain], { pickUpPoint })).toBe(plain);
  });
  it('is, among equals, what is free when the trip could leave at the earliest', () => {
    const [taken, worn] = [vehicleWith({ odometerKm: 0 }), vehicleWith({ odometerKm: 60_000 })];
    const resource = { shelf: units.centre.id, resourceId: taken.id };
    const until = (to: number) => daysWith([], 'ord_1', { resource, window: { from: to - HOUR, to } });
    const bestUntil = (to: number) => {
      const days = new Map([[taken.id, until(to)]]);
      return suggestionsFor(request(), { ...means([taken, worn]), days }, deciding, 1)[0]?.vehicle;
    };
    expect(bestUntil(MORNING.from)).toBe(worn);
    expect(bestUntil(MORNING.from - HOUR)).toBe(taken);
  });
  it('is, among equals, who has rested when the trip could leave at the earliest', () => {
    const [tired, rested] = [driverWith(), driverWith()];
    const takenOf = ({ unitId, id }: typeof tired, from: number) =>
      [
        id,
        daysWith([], 'ord_1', { resource: { shelf: unitId, resourceId: id }, window: { from, to: from + HOUR } }),
      ] as const;
    // Who has rested has an hour to drive later, the other none on this day.
    const later = takenOf(rested, MORNING.to + HOUR);
    const bestAfter = (to: number) => {
      const days = new Map([later, takenOf(tired, to - HOUR)]);
      return suggestionsFor(request(), { ...means([plain], [tired, rested]), days }, deciding, 1)[0]?.driver;
    };
    expect(bestAfter(MORNING.from - 9.5 * HOUR)).toBe(tired);
    expect(bestAfter(MORNING.from - 8.5 * HOUR)).toBe(rested);
  });
  it("is the unit's own vehicle before any of the pool", () => {
    const own = vehicleWith({ unitId: units.bureau.id, seats: 19, odometerKm: 300_000 });
    expect(best([plain, own])).toBe(own);
  });
  it("is a neighbour's vehicle only where own unit and pool have none, with the driver that comes with it", () => {
    const lending = {
      id: 'lnd_1',
      from: NOW,
      purposes: ['FIELD_WORK'],
      selfDrive: true,
      withDriver: true,
      keyKeeper: '小张',
      note: '',
      centreId: units.centre.id,
      saidBy: people.neighbour.id,
      saidAt: NOW,
      inputHash: '',
    } as const;
    const lent = vehicleWith({ unitId: units.neighbour.id, lending });
    const worn = vehicleWith({ seats: 19, odometerKm: 400_000 });
    expect(best([lent, worn])).toBe(worn);
    const sealed = vehicleWith({ state: 'SEALED' });
    const theirs = driverWith({ unitId: units.neighbour.id });
    const [one] = suggestionsFor(request(), means([lent, sealed], [theirs]), deciding, 1);
    expect(one).toMatchObject({ vehicle: { id: lent.id }, driver: { id: theirs.id }, source: 'NEIGHBOUR_UNIT' });
    expect(one?.reasons[0]).toEqual({ code: 'LENT_BY_NEIGHBOUR', facts: {} });
    // Nor for what its unit does not lend it for.
    expect(best([lent, sealed], { purpose: 'RECEPTION' })).toBe(undefined);
  });
  it('leaves an electric vehicle its reserve where another will do', () => {
    const electric = vehicleWith({ energy: 'BATTERY_ELECTRIC', rangeKm: 300, odometerKm: 0 });
    const window = { from: MORNING.from, to: MORNING.to + 4 * HOUR };
    expect(best([plain, electric], { window, distanceKm: 200 })).toBe(electric);
    expect(best([plain, electric], { window, distanceKm: 280 })).toBe(plain);
    expect(best([electric], { window, distanceKm: 280 })).toBe(electric);
    expect(best([electric], { window, distanceKm: 301 })).toBe(undefined);
  });
  it('names the driver whose licence is just enough and who has least to do', () => {
    const small = driverWith({ licenceClass: 'C1', name: '小车' });
    const large = driverWith({ licenceClass: 'A1', name: '大客' });
    const [one] = suggestionsFor(request(), means([plain], [large, small]), deciding, 1);
    expect(one?.driver?.name).toBe('小车');
    const bus = vehicleWith({ seats: 30 });
    const [other] = suggestionsFor(request({ passengers: 20 }), means([bus], [large, small]), deciding, 1);
    expect(other?.driver?.name).toBe('大客');
    expect(suggestionsFor(request({ passengers: 20 }), means([bus], [small]), deciding, 1)).toEqual([]);
  });
  it('stays as it was once its vehicle and driver are held for it by whoever is shown it', () => {
    const drivers = [driverWith({ id: 'drv_1', name: '许霞' }), driverWith({ id: 'drv_2', name: '周强' })];
    const asked = request();
    const free = means([plain, vehicleWith()], drivers);
    const [shown] = suggestionsFor(asked, free, deciding, 1);
    const heldBy = (dispatcherId: string): Means => {
      const hold = { until: NOW + HOUR, holder: holderOf(asked.id, dispatcherId) };
      const held = [shown?.vehicle, shown?.driver].flatMap((one) => one ?? []);
      const daysOf = ({ id, unitId }: { id: string; unitId: string }) =>
        daysWith([], 'hold_1', { resource: { shelf: unitId, resourceId: id }, window: asked.window }).map((day) => ({
          ...day,
          spans: day.spans.map((span) => ({ ...span, hold })),
        }));
      return { ...free, days: new Map(held.map((one) => [one.id, daysOf(one)])) };
    };
    expect(suggestionsFor(asked, heldBy(people.dispatcher.id), deciding, 1)).toEqual([shown]);
    expect(suggestionsFor(asked, heldBy(people.everything.id), deciding, 1)[0]?.driver).not.toEqual(shown?.driver);
  });
  it('says why, in both languages', () => {
    const electric = vehicleWith({ energy: 'BATTERY_ELECTRIC', rangeKm: 400, odometerKm: 12_000 });
    const pickUpPoint = { lat: 27.84, lng: 113.13 };
    const [one] = suggestionsFor(
      request({ distanceKm: 90, pickUpPoint }),
      means([electric, plain, vehicleWith()], [driverWith({ name: '周强', licenceClass: 'C1' })]),
      deciding,
      1,
    );
    const said = one?.reasons.map(({ code, facts }) => suggestionTexts[code].zh(facts));
    expect(said).toEqual([
      '其他公务用车可用于调研检查',
      '5 座，余 1 座',
      '续航 400 公里，返回后余 310 公里',
      '车位距上车点 1.1 公里',
      '里程 12000 公里，低于可派车辆的中位数',
      '周强准驾 C1',
      '周强当天还可执勤 9 小时',
    ]);
    for (const { code, facts } of one?.reasons ?? []) expect(suggestionTexts[code].en(facts)).toMatch(/^[\w周]/);
    const all = Object.keys(suggestionTexts) as SuggestionReasonCode[];
    expect(all).toHaveLength(9);
  });
});

describe('suggestions for a whole day', () => {
  it('serve the urgent first, then who leaves first', () => {
    const late = request({ window: { from: MORNING.from + HOUR, to: MORNING.to } });
    const early = request();
    const urgent = request({ priority: 'URGENT', window: { from: MORNING.from + 2 * HOUR, to: MORNING.to } });
    expect(inOrderOfService([late, early, urgent])).toEqual([urgent, early, late]);
    const waitsOn = { ...late, id: 'req_on', planned: { window: { from: MORNING.from - 1, to: MORNING.to } } };
    expect(inOrderOfService([late, early, waitsOn])).toEqual([waitsOn, early, late]);
    const rest = { ...late, id: 'req_rest', brokenOffOrderIds: ['ord_1'] };
    const emergency = request({ priority: 'EMERGENCY' });
    expect(inOrderOfService([early, emergency, rest, urgent]).map(({ id }) => id)).toEqual(
      [rest, emergency, urgent, early].map(({ id }) => id),
    );
    const [only] = suggestionsForAll([late, early, urgent], means([vehicleWith()]), deciding);
    expect(only?.request).toBe(urgent);
  });
  it('never are in the way of one another', () => {
    const day = instantOf('2026-11-25T06:00');
    const wish = fc.record({
      start: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 1, max: 30 }),
      passengers: fc.integer({ min: 1, max: 6 }),
      driving: fc.constantFrom('WITH_DRIVER' as const, 'SELF_DRIVE' as const),
    });
    const fleet = means([vehicleWith(), vehicleWith({ seats: 7 })], [driverWith(), driverWith({ licenceClass: 'C1' })]);
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        const requests = wishes.map(({ start, length, ...change }) =>
          request({
            ...change,
            window: { from: day + start * 15 * MINUTE, to: day + (start + length) * 15 * MINUTE },
          }),
        );
        const found = suggestionsForAll(requests, fleet, deciding);
        for (const [i, a] of found.entries())
          for (const b of found.slice(i + 1)) {
            if (!overlaps(a.request.window, b.request.window)) continue;
            expect(a.vehicle.id).not.toBe(b.vehicle.id);
            if (a.driver) expect(a.driver.id).not.toBe(b.driver?.id);
          }
      }),
    );
  });
  it('can be dispatched as they are, all of them', async () => {
    const store = await freshStore();
    const vehicles = [vehicleWith(), vehicleWith(), vehicleWith({ seats: 7 })];
    await settle(store, { vehicles, drivers: [driverWith(), driverWith({ licenceClass: 'C1' })] });
    const start = instantOf('2026-11-25T08:00');
    await approvedMany(
      store,
      Array.from({ length: 8 }, (_, i) => ({
        window: { from: start + i * HOUR, to: start + (i + 2) * HOUR },
        passengers: 1 + (i % 6),
      })),
    );
    const me = () => contextOf(store, people.dispatcher);
    const found = await suggestAssignments(me(), { date: '2026-11-25' });
    expect(found.length).toBeGreaterThanOrEqual(6);
    for (const {
      request: { id: requestId },
      vehicle,
      driver,
    } of found)
      value(
        await dispatchVehicle(me(), {
          idempotencyKey: randomUUID(),
          requestId,
          vehicleId: vehicle.id,
          driverId: driver?.id,
        }),
      );
    const [waiting] = await approvedMany(store, [{ window: MORNING }]);
    const alone = await suggestAssignments(me(), { date: '2026-11-24', requestId: waiting?.id ?? '' });
    expect(new Set(alone.map(({ vehicle }) => vehicle.id)).size).toBe(3);
    expect(await suggestAssignments(contextOf(store, people.farDispatcher), { date: '2026-11-25' })).toEqual([]);
    store.close();
  });
});

describe('the board through the API', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const [car, other] = [vehicleWith({ plateNumber: '湘B90001' }), vehicleWith({ plateNumber: '湘B90002' })];
  const driver = driverWith({ licenceClass: 'C1' });
  await settle(api.store, { vehicles: [car, other], drivers: [driver] });
  const desk = api.as(people.dispatcher.id);
  const ask = async <T>(document: string, variables: object = {}): Promise<T> => {
    const { body } = await desk.ask<T>(document, { ...variables });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  interface Board {
    readonly dispatchBoard: {
      readonly version: string;
      readonly waiting: readonly { readonly id: string; readonly dispatchDue: string | null }[];
    } | null;
  }
  const board = (since?: string) =>
    ask<Board>(
      `query Q($since: String) { dispatchBoard(date: "2026-11-24", since: $since) {
        version waiting { id dispatchDue } vehicles { bookings { order { id revision passengers } } } } }`,
      { since },
    );

  it('is answered again only once something on it has changed', async () => {
    await api.settle();
    const first = (await board()).dispatchBoard;
    expect((await board(first?.version)).dispatchBoard).toBe(null);
    const [asked] = await approvedMany(api.store, [{}]);
    await api.settle();
    const next = (await board(first?.version)).dispatchBoard;
    expect(next?.waiting).toEqual([{ id: asked?.id, dispatchDue: '2026-11-24T08:30:00+08:00' }]);
    expect((await board(next?.version)).dispatchBoard).toBe(null);
  });
  it('tells who composes a dispatch, from the moment a vehicle is held until it is given back or the hold lapses', async () => {
    const [asked] = await approvedMany(api.store, [{}]);
    const composing = async (at = NOW): Promise<unknown> => {
      const found = await dispatchBoard(contextOf(api.store, people.everything, at), '2026-11-30', undefined);
      return found?.composing.map(({ requestId, dispatcherId, until }) => ({ requestId, dispatcherId, until }));
    };
    await api.settle();
    const before = (await board()).dispatchBoard;
    const input = { idempotencyKey: randomUUID(), requestId: asked?.id ?? '', vehicleId: car.id };
    const held = value(await holdVehicle(contextOf(api.store, people.dispatcher), input));
    const { requestId, dispatcherId, until } = held;
    expect(await composing()).toEqual([{ requestId, dispatcherId, until }]);
    expect(await composing(until)).toEqual([]);
    // Whoever looks again is told, whatever day he looks at.
    await api.settle();
    expect((await board(before?.version)).dispatchBoard).not.toBe(null);
    value(await releaseHold(contextOf(api.store, people.dispatcher), { holdId: held.id }));
    expect(await composing()).toEqual([]);
  });
  it('shows as many of those that wait as asked for, the urgent ones first, and says how many there are', async () => {
    const [, urgent] = await approvedMany(api.store, [{}, { priority: 'URGENT' }, {}]);
    const some = `{ dispatchBoard(date: "2026-11-24") { waitingCount waiting(most: 1) { id } } }`;
    const { dispatchBoard } = await ask<{ dispatchBoard: { readonly waitingCount: number } }>(some);
    expect(dispatchBoard).toMatchObject({ waiting: [{ id: urgent?.id }] });
    expect(dispatchBoard.waitingCount).toBeGreaterThanOrEqual(3);
  });
  it('tells what could take a request, and lets an order be changed with the revision that was seen', async () => {
    const [asked] = await approvedMany(api.store, [{ passengers: 2 }]);
    const options = `query Q($for: AssignmentSubject!, $window: TimeWindowInput) {
      assignmentOptions(for: $for, window: $window) {
        vehicles { vehicle { plateNumber } available reasons { code } }
        drivers { driver { id } available licensedSeats reasons { code message } } } }`;
    expect(await ask(options, { for: { requestId: asked?.id } })).toEqual({
      assignmentOptions: {
        vehicles: ['湘B90001', '湘B90002'].map((plateNumber) => ({
          vehicle: { plateNumber },
          available: true,
          reasons: [],
        })),
        drivers: [{ driver: { id: driver.id }, available: true, licensedSeats: 9, reasons: [] }],
      },
    });
    const { suggestAssignments: suggested } = await ask<{ suggestAssignments: unknown[] }>(
      `{ suggestAssignments(date: "2026-11-24") { request { id } vehicle { plateNumber } driver { name } source reasons { code message } } }`,
    );
    expect(suggested.length).toBeGreaterThan(0);
    const order = value(
      await dispatchVehicle(contextOf(api.store, people.dispatcher), {
        idempotencyKey: randomUUID(),
        requestId: asked?.id ?? '',
        vehicleId: car.id,
        driverId: driver.id,
      }),
    );
    const own = await ask<{ assignmentOptions: { vehicles: { available: boolean }[] } }>(options, {
      for: { orderId: order.id },
    });
    expect(own.assignmentOptions.vehicles.map(({ available }) => available)).toEqual([true, true]);
    const reassign = `mutation M($input: ReassignOrderInput!) { reassignOrder(input: $input) {
      order { vehicle { plateNumber } revision passengers } userErrors { code message rule path } } }`;
    const input = { orderId: order.id, revision: order.revision, vehicleId: other.id };
    expect(await ask(reassign, { input })).toEqual({
      reassignOrder: {
        order: { vehicle: { plateNumber: '湘B90002' }, revision: 2, passengers: 2 },
        userErrors: [],
      },
    });
    const late = await ask<{ reassignOrder: { userErrors: { code: string; rule: string }[] } }>(reassign, {
      input: { ...input, vehicleId: car.id },
    });
    expect(late.reassignOrder.userErrors).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    const recall = `mutation M($input: RecallOrderInput!) { recallOrder(input: $input) {
      requests { state recall { reason dispatcher { name } } allowedActs } userErrors { code } } }`;
    expect(await ask(recall, { input: { orderId: order.id, revision: 2, reason: '车辆检修' } })).toEqual({
      recallOrder: {
        requests: [
          {
            state: 'APPROVED',
            recall: { reason: '车辆检修', dispatcher: { name: 'dispatcher' } },
            allowedActs: ['DISPATCH', 'CANCEL'],
          },
        ],
        userErrors: [],
      },
    });
  });
});
