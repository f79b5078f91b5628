import { describe, expect, it } from 'vitest';
import { driverRefusals, vehicleRefusals } from '../../booking/source/matching.ts';
import { orderItem, orderOf, requestItem, requestOf } from '../../booking/records.ts';
import { standardPolicies } from '../../booking/policy.ts';
import type { DispatchOrder } from '../../booking/types.ts';
import { daysWith, daysWithout } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { nationalCalendar } from '../../calendar/rules.ts';
import { plateFits, plateOf } from '../../fleet/plates.ts';
import { blockItem, blockOf } from '../../fleet/block-records.ts';
import { blockStateOf } from '../../fleet/blocks.ts';
import { driverItem, driverOf, vehicleItem, vehicleOf } from '../../fleet/records.ts';
import published from '../../opening/engine/fixtures/opening-notices.json' with { type: 'json' };
import { placeItem, placeOf } from '../../opening/records.ts';
import { openState } from '../../opening/engine/state.ts';
import { divisionItem, divisionOf, personItem, personOf, unitItem, unitOf } from '../../organisation/records.ts';
import { parentOf } from '../../organisation/rules.ts';
import type { Item } from '../../platform/write.ts';
import { certain } from '../../platform/item.ts';
import { addDays, civilDate, instantOf, overlaps, toDateTime, weekday, type Window } from '../../platform/time.ts';
import {
  carItem,
  carOf,
  partnerItem,
  partnerOf,
  stationBaysItem,
  stationBaysOf,
  stationItem,
  stationOf,
} from '../../rental/records.ts';
import { contributionsOf, totals } from '../../reports/rules.ts';
import { bodies, ZHUZHOU } from './bodies.ts';
import { makeDemo } from './demo.ts';
import { divisions } from './divisions.ts';
import { cast } from './people.ts';
import { cars, partners, stationBays, stations } from './time-share.ts';
import { baiyunRoad, zhuzhouLots } from './opening.ts';

const today = '2026-11-24';
const now = instantOf(`${today}T10:20`);
const demo = makeDemo(now);
const orders = demo.trips.flatMap(({ order }) => (order ? [order] : []));
const vehicles = new Map(demo.vehicles.map((vehicle) => [vehicle.id, vehicle]));
const ofZhuzhou = <T extends { readonly divisionCode: string }>(all: readonly T[]): T[] =>
  all.filter(({ divisionCode }) => divisionCode.startsWith('4302'));
const openMunicipal = demo.places.filter(
  ({ kind, unitId }) =>
    kind === 'PARKING_LOT' && bodies.some(({ unit }) => unit.id === unitId && unit.divisionCode === ZHUZHOU),
);

describe('the demo', () => {
  it('is the same for the same moment and size, and another for another moment', () => {
    expect(makeDemo(now)).toEqual(demo);
    expect(makeDemo(instantOf('2026-11-25T10:20')).trips).not.toEqual(demo.trips);
  });
  it('has every division below one that it also has', () => {
    const codes = new Set(['000000', ...divisions.map(({ code }) => code)]);
    expect(divisions.filter(({ code }) => !codes.has(parentOf(code)))).toEqual([]);
    expect(divisions.filter(({ code }) => parentOf(code) === ZHUZHOU)).toHaveLength(9);
  });
  it('opens 1,314 spaces of 32 units in Zhuzhou', () => {
    expect(new Set(openMunicipal.map(({ unitId }) => unitId)).size).toBe(32);
    expect(openMunicipal.reduce((sum, { spaces }) => sum + (spaces?.offered ?? 0), 0)).toBe(1_314);
  });
  it('has units that lend a vehicle to their neighbours', () => {
    const lent = demo.vehicles.filter(({ lending }) => lending);
    expect(new Set(lent.map(({ unitId }) => unitId)).size).toBe(3);
    for (const { category, state } of lent) expect([category, state]).toEqual(['OTHER_OFFICIAL', 'IN_SERVICE']);
  });
  it('has 20 cars of the time-share pilot at the stations of 5 units, with a bay for each', () => {
    expect(cars).toHaveLength(20);
    for (const { id, bays } of stations) {
      const there = cars.filter(({ stationId }) => stationId === id).length;
      expect(there).toBeGreaterThan(0);
      expect(there).toBeLessThanOrEqual(bays);
    }
    expect(new Set(stations.map(({ name }) => name.zh)).size).toBe(5);
  });
  it('gives every person a name, a subject and an id of his own', () => {
    const people = [...demo.people];
    for (const values of [people.map(({ id }) => id), people.map(({ subject }) => subject)])
      expect(new Set(values).size).toBe(people.length);
    expect(cast.filter(({ id }) => !people.some((person) => person.id === id))).toEqual([]);
  });
  it('names everything in both languages', () => {
    const names = [...divisions, ...bodies.map(({ unit }) => unit), ...demo.places, ...stations].map(
      ({ name }) => name,
    );
    expect(names.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}|^$/u.test(en))).toEqual([]);
  });
});

describe('what the demo writes', () => {
  const decodes = <T>(all: readonly T[], toItem: (one: T) => Item, ofItem: (item: Item) => T): void => {
    expect(all.length).toBeGreaterThan(0);
    expect(all.map((one) => ofItem({ ...toItem(one), stamp: {} }))).toEqual(all);
  };
  it('is read by its rooms as it was meant', () => {
    decodes(divisions, divisionItem, divisionOf);
    decodes(
      bodies.map(({ unit }) => unit),
      unitItem,
      unitOf,
    );
    decodes(demo.people, personItem, personOf);
    decodes(demo.vehicles, vehicleItem, vehicleOf);
    decodes(demo.drivers, driverItem, driverOf);
    decodes(demo.places, placeItem, placeOf);
    decodes([...partners], partnerItem, partnerOf);
    decodes(stations, stationItem, stationOf);
    decodes(cars, carItem, carOf);
    decodes(stationBays, stationBaysItem, stationBaysOf);
    decodes(
      demo.trips.map(({ request }) => request),
      requestItem,
      requestOf,
    );
    decodes(orders, orderItem, orderOf);
    decodes(demo.blocks, blockItem, blockOf);
  });
});

describe('the vehicles', () => {
  it('of Zhuzhou are 200, about 60 of them in the pool, or as many as asked for', () => {
    expect(ofZhuzhou(demo.vehicles)).toHaveLength(200);
    const pool = bodies.find(({ unit }) => unit.divisionCode === ZHUZHOU && unit.servedBy === unit.id)?.unit.id;
    expect(demo.vehicles.filter(({ unitId }) => unitId === pool)).toHaveLength(60);
    expect(ofZhuzhou(makeDemo(now, 1_000).vehicles)).toHaveLength(1_000);
  });
  it('carry plates that are valid for what moves them, none twice', () => {
    const all = [...demo.vehicles, ...cars.map((car) => ({ ...car, energy: 'BATTERY_ELECTRIC' as const }))];
    expect(all.filter(({ plateNumber }) => plateOf(plateNumber) !== plateNumber)).toEqual([]);
    expect(all.filter(({ plateNumber, energy }) => !plateFits(plateNumber, energy))).toEqual([]);
    expect(new Set(all.map(({ plateNumber }) => plateNumber)).size).toBe(all.length);
  });
  it('include some in maintenance, one sealed, and one whose insurance lapses within days', () => {
    const zhuzhou = ofZhuzhou(demo.vehicles);
    expect(zhuzhou.filter(({ state }) => state === 'MAINTENANCE').length).toBeGreaterThan(2);
    expect(zhuzhou.filter(({ state }) => state === 'SEALED')).toHaveLength(1);
    expect(zhuzhou.filter(({ insuredUntil }) => insuredUntil < addDays(today, 7))).toHaveLength(1);
  });
});

describe('the blocks', () => {
  it('keep a vehicle in the workshop now and one for its inspection next week', () => {
    const standing = demo.blocks.map((block) => [block.kind, blockStateOf(block, now)]);
    expect(standing).toContainEqual(['MAINTENANCE', 'UNDER_WAY']);
    expect(standing).toContainEqual(['INSPECTION', 'PLANNED']);
  });
  it('lie over no trip of their vehicles, nor over each other', () => {
    for (const { id, vehicleId, window } of demo.blocks) {
      const others = [...orders, ...demo.blocks].filter((one) => one.id !== id && one.vehicleId === vehicleId);
      expect(others.filter((one) => overlaps(one.window, window))).toEqual([]);
    }
  });
});

describe('the trips', () => {
  const everyPair = (windows: readonly Window[], hold: (a: Window, b: Window) => boolean): boolean =>
    windows.every((a, i) => windows.slice(i + 1).every((b) => hold(a, b)));
  const by = (key: (order: DispatchOrder) => string | undefined): DispatchOrder[][] =>
    [...Map.groupBy(orders, key)].flatMap(([id, group]) => (id === undefined ? [] : [group]));

  it('never take one vehicle or one driver twice at a time', () => {
    for (const group of [...by(({ vehicleId }) => vehicleId), ...by(({ driverId }) => driverId)])
      expect(
        everyPair(
          group.map(({ window }) => window),
          (a, b) => !overlaps(a, b),
        ),
      ).toBe(true);
  });
  it('obey the rules by which vehicles and drivers are dispatched', () => {
    for (const { request, order } of demo.trips) {
      if (!order) continue;
      const question = { need: request, now: request.requestedAt, policy: standardPolicies(request.window.from) };
      expect(vehicleRefusals(certain(vehicles.get(order.vehicleId), 'vehicle'), [], question)).toEqual([]);
      const people = [request.requesterId, request.approvals[0]?.approverId, order.dispatcherId];
      expect(new Set(people).size).toBe(3);
    }
  });
  it.each(['00:05', '03:00', '10:20', '19:40', '23:50'])(
    'keep the hours and the rest of every driver at %s',
    (time) => {
      const { trips, drivers: staff } = makeDemo(instantOf(`${today}T${time}`));
      const driven = trips.flatMap(({ order }) => (order?.driverId === undefined ? [] : [order]));
      const days = new Map<string, LedgerDay[]>();
      for (const { id, driverId = '', driverShelf: shelf = '', window } of driven)
        days.set(
          driverId,
          daysWith(days.get(driverId) ?? [], id, { resource: { shelf, resourceId: driverId }, window }),
        );
      for (const { request, order } of trips) {
        if (!order) continue;
        const driver = staff.find(({ id }) => id === order.driverId);
        const others = daysWithout(days.get(order.driverId ?? '') ?? [], order.id);
        const question = { need: request, now: request.requestedAt, policy: standardPolicies(request.window.from) };
        expect(driverRefusals(driver, others, question, vehicles.get(order.vehicleId))).toEqual([]);
      }
    },
  );
  it('run no odometer backwards, and leave each vehicle with its last reading', () => {
    for (const group of by(({ vehicleId }) => vehicleId)) {
      const inOrder = group.sort((a, b) => a.window.from - b.window.from);
      const readings = inOrder.flatMap(({ departure, return: back }) => [departure, back].flatMap((one) => one ?? []));
      const kilometres = readings.map(({ odometerKm }) => odometerKm);
      expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b));
      expect(kilometres.at(-1) ?? vehicles.get(inOrder[0]?.vehicleId ?? '')?.odometerKm).toBe(
        vehicles.get(inOrder[0]?.vehicleId ?? '')?.odometerKm,
      );
    }
  });
  it('have each vehicle and driver say with which trip they are out, and no other', () => {
    const outWithOf = (id: string, ofOrder: 'vehicleId' | 'driverId') =>
      orders.filter((order) => order.state === 'UNDER_WAY' && order[ofOrder] === id).map((order) => order.id);
    expect(orders.some(({ state }) => state === 'UNDER_WAY')).toBe(true);
    for (const { id, out } of demo.vehicles) expect(outWithOf(id, 'vehicleId')).toEqual(out ? [out.orderId] : []);
    for (const { id, out } of demo.drivers) expect(outWithOf(id, 'driverId')).toEqual(out ? [out.orderId] : []);
  });
  it('have nothing happen later than now, or before what must come first', () => {
    for (const { request, order } of demo.trips) {
      const steps = [
        request.requestedAt,
        request.approvals[0]?.decidedAt,
        order?.dispatchedAt,
        order?.departure?.at,
        order?.return?.at,
        request.receipt?.at,
        now,
      ].filter((at) => at !== undefined);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    }
  });
  it.each(['430200', '430211', '430281', '430000', '530300'])('give the authority of %s figures to look at', (code) => {
    const byId = new Map(orders.map((order) => [order.id, order]));
    const figures = totals(
      demo.trips.flatMap(({ request }) =>
        contributionsOf(
          undefined,
          request,
          request.orderIds.flatMap((id) => byId.get(id) ?? []),
        ),
      ),
    );
    const november = figures.find(({ divisionCode, month }) => divisionCode === code && month === '2026-11');
    expect(november?.requests).toBeGreaterThan(10);
    expect(november?.trips).toBeGreaterThan(5);
    expect(november?.kilometres).toBeGreaterThan(100);
  });
  it('have one recurring series, whose trips lie on Tuesdays and belong to it', () => {
    const [series] = demo.series;
    const own = demo.trips.filter(({ request }) => request.seriesId === series?.id).map(({ request }) => request);
    expect(own.map(({ id }) => id)).toEqual(series?.requestIds);
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(new Set(own.map(({ window }) => weekday(civilDate(window.from))))).toEqual(new Set([2]));
    expect(own.map(({ state }) => state).slice(0, 2)).toEqual(['APPROVED', 'WAITING_APPROVAL']);
  });
  it.each(['00:05', '10:20', '23:50'])('show the cast a trip in every state at %s', (time) => {
    const [staff] = cast;
    const states = makeDemo(instantOf(`${today}T${time}`))
      .trips.filter(({ request }) => request.requesterId === staff?.id)
      .map(({ request }) => request.state);
    expect([...new Set(states)].sort()).toEqual(
      ['APPROVED', 'CLOSED', 'DISPATCHED', 'RETURNED', 'UNDER_WAY', 'WAITING_APPROVAL'].sort(),
    );
  });
});

describe('the opening rules', () => {
  const answers = (id: string): { at: string; open: boolean; mustLeaveBy?: string }[] =>
    published.notices
      .find((notice) => notice.id === id)
      ?.cases.map(({ at, open, ...more }) => ({
        at,
        open,
        ...('mustLeaveBy' in more ? { mustLeaveBy: more.mustLeaveBy } : {}),
      })) ?? [];

  it.each([
    ['Zhuzhou', 'zhuzhou-2025', zhuzhouLots],
    ['Hengyang', 'hengyang-baiyun-2019', baiyunRoad],
  ])('of %s answer as its notice does', (_, id, opening) => {
    expect(answers(id).length).toBeGreaterThan(5);
    const given = answers(id).map(({ at }) => {
      const { open, mustLeaveBy } = openState(opening, nationalCalendar, instantOf(at));
      return { at, open, ...(mustLeaveBy === undefined ? {} : { mustLeaveBy: toDateTime(mustLeaveBy).slice(0, 16) }) };
    });
    expect(given).toEqual(answers(id));
  });
  it('are those of the notice in every lot of the 32 units, and two lots are closed around now', () => {
    expect(openMunicipal.filter(({ opening }) => opening.rules !== zhuzhouLots.rules)).toEqual([]);
    expect(openMunicipal.filter(({ opening }) => opening.closures.length > 0)).toHaveLength(2);
    const closed = openMunicipal.filter(
      ({ opening }) => openState(opening, nationalCalendar, now).reason === 'TEMPORARILY_CLOSED',
    );
    expect(closed).toHaveLength(1);
  });
});
