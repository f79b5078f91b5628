import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { dispatchVehicle } from '../booking/dispatch/acts.ts';
import { hold } from '../ledger/hold-records.ts';
import { auditLedger } from '../local/audit.ts';
import { derivedId } from '../platform/ids.ts';
import { DAY, HOUR, instantOf, MINUTE, toDateTime, type Window } from '../platform/time.ts';
import { startApi } from '../testing/api.ts';
import { contextOf, NOW, people, settle, units, vehicleWith } from '../testing/town.ts';
import { approved, codesOf, dispatched, value } from '../testing/trips.ts';
import { blockVehicle, endVehicleBlock, vehicleBlocks } from './block-acts.ts';
import { findBlock } from './block-records.ts';
import { fleetVehicles } from './vehicle-acts.ts';

const day = (n: number, from: number, to: number): Window => {
  const start = instantOf('2026-11-24T00:00') + n * DAY;
  return { from: start + from * HOUR, to: start + to * HOUR };
};

describe('a block of a vehicle', async () => {
  const api = await startApi({ now: NOW });
  const { store } = api;
  afterAll(() => api.stop());
  await settle(store);

  const newCar = async (unitId = units.centre.id) => {
    const car = vehicleWith({ unitId });
    await settle(store, { vehicles: [car] });
    return car;
  };
  const as = (who: keyof typeof people, now = NOW) => contextOf(store, people[who], now);
  const asking = (vehicleId: string, window: Window, change: Partial<Parameters<typeof blockVehicle>[1]> = {}) => ({
    idempotencyKey: randomUUID(),
    vehicleId,
    window,
    kind: 'MAINTENANCE' as const,
    reason: '更换制动片',
    ...change,
  });
  /** An hour later, when every hold of these tests has lapsed. */
  const agrees = async () => expect((await auditLedger(store, NOW + HOUR)).differences).toEqual([]);

  const BLOCK = `mutation ($input: BlockVehicleInput!) {
    blockVehicle(input: $input) {
      block { id kind state reason window { from to } vehicle { plateNumber } madeBy { name } endedBy { name } endedAt }
      userErrors { code message path }
    }
  }`;
  const BOARD = `query ($date: Date!) {
    dispatchBoard(date: $date) {
      vehicles { vehicle { id } bookings { window { from to } order { id } block { id kind reason } } }
    }
  }`;

  it('keeps the vehicle out of the search, of dispatches, and shows on the board', async () => {
    const car = await newCar();
    const window = day(1, 9, 12);
    const input = { ...asking(car.id, window), window: { from: toDateTime(window.from), to: toDateTime(window.to) } };
    const { body } = await api
      .as(people.dispatcher.id)
      .ask<{ blockVehicle: { block: { id: string } } }>(BLOCK, { input });
    expect(body).toMatchObject({
      data: {
        blockVehicle: {
          block: {
            kind: 'MAINTENANCE',
            state: 'PLANNED',
            window: { from: '2026-11-25T09:00:00+08:00', to: '2026-11-25T12:00:00+08:00' },
            vehicle: { plateNumber: car.plateNumber },
            madeBy: { name: 'dispatcher' },
            endedBy: null,
          },
          userErrors: [],
        },
      },
    });
    const request = await approved(store, { driving: 'SELF_DRIVE', window: day(1, 11, 14) });
    const wish = { idempotencyKey: randomUUID(), requestId: request.id, vehicleId: car.id };
    expect(codesOf(await dispatchVehicle(as('dispatcher'), wish))).toEqual(['VEHICLE_TAKEN']);
    const search = await api.as(people.clerk.id).ask<{
      freeVehicles: { nodes: { vehicle: { id: string }; reasons: { message: string }[] }[] };
    }>(
      `query ($window: TimeWindowInput!) {
        freeVehicles(window: $window, purpose: FIELD_WORK, passengers: 1, driving: SELF_DRIVE, includeUnavailable: true, first: 100) {
          nodes { vehicle { id } reasons { message } }
        }
      }`,
      { window: { from: '2026-11-25T11:00:00+08:00', to: '2026-11-25T14:00:00+08:00' } },
    );
    const offer = search.body.data.freeVehicles.nodes.find(({ vehicle }) => vehicle.id === car.id);
    expect(offer?.reasons[0]?.message).toContain('11-25 09:00–12:00');
    const { data } = (
      await api.as(people.dispatcher.id).ask<{ dispatchBoard: { vehicles: { vehicle: { id: string } }[] } }>(BOARD, {
        date: '2026-11-25',
      })
    ).body;
    expect(data.dispatchBoard.vehicles.find(({ vehicle }) => vehicle.id === car.id)).toMatchObject({
      bookings: [{ order: null, block: { id: body.data.blockVehicle.block.id, reason: '更换制动片' } }],
    });
  });

  it('is refused where bookings stand, which are named; nothing is written then', async () => {
    const car = await newCar();
    await dispatched(store, car.id, undefined, { window: day(2, 8, 12) });
    const wish = asking(car.id, day(2, 11, 18));
    const outcome = await blockVehicle(as('dispatcher'), wish);
    expect(outcome).toMatchObject({
      refusals: [{ code: 'VEHICLE_TAKEN', facts: { plate: car.plateNumber, taken: '11-26 08:00–12:00' } }],
    });
    expect(await vehicleBlocks(as('dispatcher'), units.centre.id, day(2, 0, 24))).toEqual([]);
    value(await blockVehicle(as('dispatcher'), { ...wish, window: day(2, 12, 18) }));
  });

  it('the orders in its way are named to those who may block, a booking over midnight as one', async () => {
    const car = await newCar();
    const night = { from: day(9, 20, 24).from, to: day(10, 4, 8).to };
    const order = await dispatched(store, car.id, undefined, { window: night });
    const block = value(await blockVehicle(as('dispatcher'), asking(car.id, day(10, 9, 10))));
    const inWay = async (who: keyof typeof people) => {
      const { body } = await api.as(people[who].id).ask<{ vehicleBookings: object[] }>(
        `query ($vehicleId: ID!, $window: TimeWindowInput!) {
          vehicleBookings(vehicleId: $vehicleId, window: $window) { window { from to } order { id number } block { id } } }`,
        { vehicleId: car.id, window: { from: '2026-12-03T00:00:00+08:00', to: '2026-12-04T12:00:00+08:00' } },
      );
      return body.data.vehicleBookings;
    };
    expect(await inWay('dispatcher')).toMatchObject([
      { window: { from: toDateTime(night.from), to: toDateTime(night.to) }, order: { id: order.id }, block: null },
      { order: null, block: { id: block.id } },
    ]);
    expect(await inWay('manager')).toEqual([]);
  });

  it('the vehicles of a fleet are listed by plate to those who may block them, page by page', async () => {
    const cars = [await newCar(units.bureau.id), await newCar(units.bureau.id)];
    // A day later, when no process remembers the roster of before.
    const list = (who: keyof typeof people, page: { first: number; after?: string | null }) =>
      fleetVehicles(as(who, NOW + DAY), units.bureau.id, page);
    const all = (await list('manager', { first: 100 })).nodes;
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(cars.map(({ id }) => id)));
    const plates = all.map(({ plateNumber }) => plateNumber);
    expect(plates).toEqual(plates.toSorted());
    const first = await list('manager', { first: 1 });
    const second = await list('manager', { first: 1, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes]).toEqual(all.slice(0, 2));
    expect((await list('dispatcher', { first: 100 })).nodes).toEqual(all);
    for (const who of ['neighbour', 'farDispatcher'] as const)
      expect((await list(who, { first: 100 })).nodes).toEqual([]);
  });

  it('names five spans in its way and the number of all', async () => {
    const car = await newCar();
    for (const hour of [1, 2, 3, 4, 5, 6, 7])
      value(await blockVehicle(as('dispatcher'), asking(car.id, day(3, hour, hour + 0.5))));
    const [refusal] = codesAndFacts(await blockVehicle(as('dispatcher'), asking(car.id, day(3, 0, 24))));
    expect(refusal?.facts).toMatchObject({ count: 7 });
    expect(String(refusal?.facts.taken).split(', ')).toHaveLength(5);
  });
  const codesAndFacts = (outcome: Awaited<ReturnType<typeof blockVehicle>>) => (outcome.ok ? [] : outcome.refusals);

  it('is made by the dispatchers of the centre and the managers of the unit that owns the vehicle, by nobody else', async () => {
    const [pool, own] = [await newCar(), await newCar(units.bureau.id)];
    const may = async (who: keyof typeof people, vehicleId: string) =>
      (await blockVehicle(as(who), asking(vehicleId, day(4, 9, 10)))).ok;
    for (const who of ['manager', 'neighbour', 'farDispatcher'] as const) expect(await may(who, pool.id)).toBe(false);
    for (const who of ['neighbour', 'farDispatcher'] as const) expect(await may(who, own.id)).toBe(false);
    expect(await may('dispatcher', pool.id)).toBe(true);
    expect(await may('manager', own.id)).toBe(true);
    const served = await newCar(units.bureau.id);
    expect(await may('dispatcher', served.id)).toBe(true);
    const { body } = await api.as(people.clerk.id).ask(BLOCK, {
      input: {
        ...asking(own.id, day(5, 9, 10)),
        window: { from: '2026-11-29T09:00:00+08:00', to: '2026-11-29T10:00:00+08:00' },
      },
    });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('may have begun, but not ended; all that is wrong is told at once', async () => {
    const car = await newCar(units.bureau.id);
    const codes = async (window: Window, change = {}) =>
      codesOf(await blockVehicle(as('dispatcher'), asking(car.id, window, change)));
    expect(await codes({ from: NOW - 2 * HOUR, to: NOW })).toEqual(['WINDOW_PAST']);
    expect(await codes({ from: NOW, to: NOW })).toEqual(['WINDOW_INVALID']);
    expect(await codes({ from: NOW, to: NOW + 61 * DAY })).toEqual(['WINDOW_INVALID']);
    expect(await codes({ from: NOW + 367 * DAY, to: NOW + 368 * DAY })).toEqual(['WINDOW_TOO_FAR']);
    expect(await codes({ from: NOW, to: NOW }, { vehicleId: 'veh_none', reason: ' 修 ' })).toEqual([
      'VEHICLE_NOT_FOUND',
      'WINDOW_INVALID',
      'REASON_REQUIRED',
    ]);
    expect(await codes({ from: NOW - 2 * HOUR, to: NOW + HOUR })).toEqual([]);
    expect(await codes({ from: NOW + 2 * HOUR, to: NOW + 2 * HOUR + 60 * DAY })).toEqual([]);
  });

  it('repeated with its key is one, also when its time has passed since; another with its key is refused', async () => {
    const car = await newCar();
    const wish = asking(car.id, day(0, 9, 10));
    const block = value(await blockVehicle(as('dispatcher'), wish));
    expect(value(await blockVehicle(as('dispatcher', NOW + DAY), wish))).toEqual(block);
    expect(codesOf(await blockVehicle(as('dispatcher'), { ...wish, kind: 'SEAL' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('and dispatches at the same moment: the vehicle goes to one of them', async () => {
    const car = await newCar();
    const requests = await Promise.all(
      Array.from({ length: 6 }, () => approved(store, { driving: 'SELF_DRIVE', window: day(6, 9, 12) })),
    );
    const outcomes = await Promise.all([
      ...requests.map(({ id: requestId }) =>
        dispatchVehicle(as('dispatcher'), { idempotencyKey: randomUUID(), requestId, vehicleId: car.id }),
      ),
      ...Array.from({ length: 6 }, () => blockVehicle(as('dispatcher'), asking(car.id, day(6, 11, 13)))),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(outcomes.flatMap((outcome) => codesOf(outcome)))).toEqual(new Set(['VEHICLE_TAKEN']));
    await agrees();
  });

  it('clears a lapsed hold on its way and is refused by one that still counts', async () => {
    const car = await newCar();
    const window = day(7, 9, 12);
    const resources = [{ shelf: car.unitId, resourceId: car.id }];
    const held = { id: derivedId('hold', 'block'), holder: 'her', until: NOW + MINUTE, window, resources };
    await store.commit(hold(held), { actor: 'psn_test', useCase: 'test', at: NOW });
    const wish = asking(car.id, window);
    expect(codesOf(await blockVehicle(as('dispatcher'), wish))).toEqual(['VEHICLE_TAKEN']);
    value(await blockVehicle(as('dispatcher', NOW + MINUTE), wish));
    await agrees();
  });

  it('ended early keeps the quarter-hour that runs and frees the rest at once', async () => {
    const car = await newCar();
    const { id: blockId } = value(await blockVehicle(as('dispatcher'), asking(car.id, day(8, 9, 40))));
    const now = day(8, 10, 11).from + 5 * MINUTE;
    const ended = value(await endVehicleBlock(as('dispatcher', now), { blockId }));
    expect(ended).toMatchObject({ window: day(8, 9, 10.25), endedBy: people.dispatcher.id, endedAt: now });
    expect(await findBlock(store, blockId)).toEqual(ended);
    expect(value(await endVehicleBlock(as('dispatcher', now + HOUR), { blockId }))).toEqual(ended);
    expect(codesOf(await endVehicleBlock(as('everything', now + HOUR), { blockId }))).toEqual(['BLOCK_OVER']);
    expect(await vehicleBlocks(as('dispatcher'), units.centre.id, day(8, 9, 10))).toEqual([ended]);
    expect(await vehicleBlocks(as('dispatcher'), units.centre.id, day(8, 11, 40))).toEqual([]);
    await agrees();
    await dispatched(store, car.id, undefined, { window: day(8, 10.25, 12) });
  });

  it('ended before it begins was never there: the vehicle is free, and the list does not show it', async () => {
    const car = await newCar();
    const wish = asking(car.id, day(11, 9, 40), { kind: 'SEAL' });
    const { id: blockId } = value(await blockVehicle(as('dispatcher'), wish));
    value(await endVehicleBlock(as('dispatcher'), { blockId }));
    const node = `query ($id: ID!) { node(id: $id) { ... on VehicleBlock { state kind endedBy { name } } } }`;
    const seenBy = async (who: keyof typeof people) =>
      (await api.as(people[who].id).ask(node, { id: blockId })).body.data;
    expect(await seenBy('dispatcher')).toEqual({
      node: { state: 'CANCELLED', kind: 'SEAL', endedBy: { name: 'dispatcher' } },
    });
    expect(await seenBy('farDispatcher')).toEqual({ node: null });
    expect(await vehicleBlocks(as('dispatcher'), units.centre.id, day(11, 0, 48))).toEqual([]);
    await agrees();
    await dispatched(store, car.id, undefined, { window: day(11, 9, 12) });
  });

  it('is not ended when it is over, nor by those who could not make it', async () => {
    const car = await newCar();
    const { id: blockId } = value(await blockVehicle(as('dispatcher'), asking(car.id, day(13, 9, 10))));
    for (const who of ['manager', 'farDispatcher'] as const)
      expect(codesOf(await endVehicleBlock(as(who), { blockId }))).toEqual(['BLOCK_NOT_FOUND']);
    expect(codesOf(await endVehicleBlock(as('dispatcher'), { blockId: 'blk_none' }))).toEqual(['BLOCK_NOT_FOUND']);
    expect(codesOf(await endVehicleBlock(as('dispatcher', day(13, 10, 11).from), { blockId }))).toEqual(['BLOCK_OVER']);
  });

  it('is listed with those of its fleet, earliest first, to those who may make one', async () => {
    const [one, other] = [await newCar(), await newCar()];
    const late = value(await blockVehicle(as('dispatcher'), asking(one.id, day(15, 12, 13))));
    const early = value(await blockVehicle(as('dispatcher'), asking(other.id, day(15, 9, 20))));
    const ask = async (who: keyof typeof people) => {
      const { body } = await api
        .as(people[who].id)
        .ask<{ vehicleBlocks: { id: string }[] }>(
          `query ($unitId: ID!, $window: TimeWindowInput!) { vehicleBlocks(unitId: $unitId, window: $window) { id } }`,
          { unitId: units.centre.id, window: { from: '2026-12-09T00:00:00+08:00', to: '2026-12-10T00:00:00+08:00' } },
        );
      return body.data.vehicleBlocks.map(({ id }) => id);
    };
    expect(await ask('dispatcher')).toEqual([early.id, late.id]);
    expect(await ask('manager')).toEqual([]);
  });
});
