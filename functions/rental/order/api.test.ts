import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR, instantOf, MINUTE, toDateTime } from '../../platform/time.ts';
import { startApi, type TestApi } from '../../testing/api.ts';
import {
  asSystem,
  carWith,
  enable,
  partnerContext,
  partnerWith,
  settleRental,
  stationWith,
  systemWrites,
  tariffWith,
} from '../../testing/rental.ts';
import { people, settle, units } from '../../testing/town.ts';
import { value } from '../../testing/trips.ts';
import { acknowledgeLockCommand } from './lock-answer-acts.ts';
import { confirmRentalOrder } from './partner-acts.ts';

const NOW = instantOf('2026-11-24T09:00');
const partner = partnerWith('green');
const tariff = tariffWith(partner);
const home = stationWith('home', partner);
const car = carWith('one', home, { tariffId: tariff.id });
const { clerk, manager, neighbour, supervisor } = people;

const SET = `mutation ($input: SetRentalMembershipInput!) { setRentalMembership(input: $input) {
  membership { state monthlyBudget { amountFen } spent { amountFen } } userErrors { code message } } }`;
const LICENCE = `mutation ($input: CheckDrivingLicenceInput!) { checkDrivingLicence(input: $input) {
  licence { licenceClass person { name } } userErrors { code } } }`;
const WITHDRAW = `mutation ($input: WithdrawDrivingLicenceInput!) { withdrawDrivingLicence(input: $input) {
  userErrors { code } } }`;
const LICENCES = 'query ($unitId: ID!) { drivingLicences(unitId: $unitId) { person { name } } }';
const RENTERS = 'query ($unitId: ID!) { possibleRenters(unitId: $unitId) { name } }';
const CARS = `query ($window: TimeWindowInput!) { rentalCars(window: $window, expectedKm: 20) {
  car { plateNumber } station { name { en } } estimate { amountFen } lines { text { zh } amount { amountFen } } } }`;
const HOLD = `mutation ($input: HoldCarInput!) { holdCar(input: $input) {
  rentalOrder { id state steps { state } person { name } car { plateNumber } } userErrors { code message path rule } } }`;
const ORDERS = `query { myRentalOrders(first: 5) { nodes { id state charges { total { amountFen } lines { text { zh } } } command { kind state } replacements { car { id } } } } }`;
const AWAY = `query ($division: DivisionCode! = "430200", $partnerId: ID) {
  carsUnderWay(division: $division, partnerId: $partnerId) {
    nodes { car { plateNumber } unitName { en } from { name { en } } since due lateAt } } }`;
const OF_UNIT = `query ($unitId: ID!) { unitRentalOrders(unitId: $unitId) { nodes { id person { name } } } }`;

interface Answered {
  readonly rentalOrder: { readonly id: string; readonly state: string } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

describe('time-share of a unit, asked through the API', () => {
  let api: TestApi;
  let orderId = '';
  beforeAll(async () => {
    api = await startApi({ now: NOW });
    await settle(api.store, { licensed: [] });
    await settleRental(api.store, { partner, stations: [home], cars: [car], tariff }, NOW);
  });
  afterAll(() => api.stop());

  const ask = async <T = Record<string, unknown>>(who: string, query: string, variables: object = {}): Promise<T> =>
    (await api.as(who).ask<T>(query, variables as Record<string, unknown>)).body.data;
  const away = async (who: string, variables: object = {}) =>
    (await ask<{ carsUnderWay: { nodes: unknown[] } }>(who, AWAY, variables)).carsUnderWay.nodes;
  const window = { from: toDateTime(NOW), to: toDateTime(NOW + 2 * HOUR) };
  const hold = (parts: object = {}) =>
    ask<{ holdCar: Answered }>(clerk.id, HOLD, {
      input: { idempotencyKey: randomUUID(), carId: car.id, window, purpose: 'FIELD_WORK', expectedKm: 20, ...parts },
    });
  const terms = {
    ...{ state: 'ENABLED', monthlyBudgetFen: 100_000, personBudgetFen: 50_000, mostHours: 24 },
    purposes: ['FIELD_WORK'],
  };

  it('is enabled by its manager, who has seen the licences of others', async () => {
    const { holdCar } = await hold();
    expect(holdCar.userErrors.map(({ code }) => code).sort()).toEqual(['LICENCE_MISSING', 'UNIT_NOT_ENABLED']);
    expect(
      await ask(manager.id, SET, { input: { ...terms, monthlyBudgetFen: 9_000_000, purposes: [] } }),
    ).toMatchObject({
      setRentalMembership: {
        membership: null,
        userErrors: [
          { code: 'BUDGET_OUT_OF_BOUNDS', message: '预算须为 0 至 50000 元。' },
          { code: 'PURPOSES_MISSING' },
        ],
      },
    });
    expect(await ask(manager.id, SET, { input: { ...terms, personBudgetFen: 100_001 } })).toMatchObject({
      setRentalMembership: {
        userErrors: [{ code: 'PERSON_ABOVE_UNIT', message: '个人月度预算不得高于单位月度预算 1000.00 元。' }],
      },
    });
    expect(await ask(manager.id, SET, { input: terms })).toMatchObject({
      setRentalMembership: {
        membership: { state: 'ENABLED', monthlyBudget: { amountFen: 100_000 }, spent: { amountFen: 0 } },
        userErrors: [],
      },
    });
    // Somebody who has seen no terms, or older ones, overwrites none; the same again is no change.
    const overtaken = { setRentalMembership: { userErrors: [{ code: 'CHANGED_MEANWHILE' }] } };
    expect(await ask(manager.id, SET, { input: { ...terms, mostHours: 12 } })).toMatchObject(overtaken);
    expect(await ask(manager.id, SET, { input: { ...terms, mostHours: 12, revision: 1 } })).toMatchObject({
      setRentalMembership: { userErrors: [] },
    });
    expect(await ask(manager.id, SET, { input: { ...terms, revision: 1 } })).toMatchObject(overtaken);
    expect(await ask(manager.id, SET, { input: { ...terms, revision: 2 } })).toMatchObject({
      setRentalMembership: { userErrors: [] },
    });
    const { possibleRenters } = await ask<{ possibleRenters: { name: string }[] }>(manager.id, RENTERS, {
      unitId: units.bureau.id,
    });
    expect(possibleRenters.map(({ name }) => name).sort()).toEqual(['clerk', 'colleague', 'deputy']);
    expect(await ask(neighbour.id, RENTERS, { unitId: units.bureau.id })).toEqual({ possibleRenters: [] });
    const licence = { personId: clerk.id, licenceClass: 'C1', licensedUntil: '2030-12-31' };
    const noted = await ask(manager.id, LICENCE, { input: licence });
    expect(noted).toMatchObject({ checkDrivingLicence: { licence: { person: { name: 'clerk' } }, userErrors: [] } });
    const refused = [
      { ...licence, personId: manager.id },
      { ...licence, personId: neighbour.id },
      { ...licence, licensedUntil: '2026-11-23' },
      { ...licence, licensedUntil: '20260-11-23' },
    ].map((input) => ask(manager.id, LICENCE, { input }));
    expect((await Promise.all(refused)).map((one) => JSON.stringify(one))).toEqual([
      expect.stringContaining('OWN_LICENCE') as string,
      expect.stringContaining('PERSON_NOT_FOUND') as string,
      expect.stringContaining('LICENCE_LAPSED') as string,
      expect.stringContaining('DATE_INVALID') as string,
    ]);
  });

  it('lets the manager take the licence of a colleague away, until it is noted again', async () => {
    const withdraw = async (who: string, personId: string) =>
      JSON.stringify(await ask(who, WITHDRAW, { input: { personId } }));
    expect(await withdraw(neighbour.id, clerk.id)).toContain('PERSON_NOT_FOUND');
    expect(await withdraw(manager.id, neighbour.id)).toContain('PERSON_NOT_FOUND');
    for (let time = 0; time < 2; time += 1) expect(await withdraw(manager.id, clerk.id)).not.toContain('code');
    for (const who of [manager.id, clerk.id])
      expect(await ask(who, LICENCES, { unitId: units.bureau.id })).toEqual({ drivingLicences: [] });
    const wish = { idempotencyKey: randomUUID(), carId: car.id, window, purpose: 'FIELD_WORK', expectedKm: 20 };
    expect(JSON.stringify(await ask(clerk.id, HOLD, { input: wish }))).toContain('LICENCE_MISSING');
    const licence = { personId: clerk.id, licenceClass: 'C1', licensedUntil: '2030-12-31' };
    expect(JSON.stringify(await ask(manager.id, LICENCE, { input: licence }))).not.toContain('code');
    expect(JSON.stringify(await ask(manager.id, LICENCES, { unitId: units.bureau.id }))).toContain('clerk');
  });

  it('shows cars with their price, and what is shown can be held', async () => {
    expect(await ask(clerk.id, CARS, { window })).toEqual({
      rentalCars: [
        {
          car: { plateNumber: car.plateNumber },
          station: { name: { en: 'home' } },
          estimate: { amountFen: 3_200 },
          lines: [
            { text: { zh: '起步费' }, amount: { amountFen: 200 } },
            { text: { zh: '第 1 日工作日 60 分钟 × 0.30 元' }, amount: { amountFen: 1_800 } },
            { text: { zh: '第 1 日工作日 60 分钟 × 0.20 元' }, amount: { amountFen: 1_200 } },
            { text: { zh: '免费里程 20 公里' }, amount: { amountFen: 0 } },
          ],
        },
      ],
    });
    const { holdCar } = await hold();
    expect(holdCar).toMatchObject({
      rentalOrder: { state: 'HELD', steps: [{ state: 'HELD' }], person: { name: 'clerk' } },
      userErrors: [],
    });
    orderId = holdCar.rentalOrder?.id ?? '';
    expect(await ask(clerk.id, CARS, { window })).toEqual({ rentalCars: [] });
  });

  it('goes on to the charge, and is seen by those whom it concerns only', async () => {
    const at = (minutes: number) => {
      api.setNow(NOW + minutes * MINUTE);
      return partnerContext(api.store, partner, NOW + minutes * MINUTE);
    };
    value(await confirmRentalOrder(at(1), { orderId }));
    const command = async (minutes: number, mutation: string, parts: object = {}) => {
      const ctx = at(minutes);
      const name = mutation.slice(0, 1).toUpperCase() + mutation.slice(1);
      const text = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { rentalOrder { command { id } } userErrors { code } } }`;
      const answer = await ask<Record<string, { rentalOrder: { command: { id: string } } }>>(clerk.id, text, {
        input: { orderId, ...parts },
      });
      const commandId = answer[mutation]?.rentalOrder.command.id ?? '';
      value(await acknowledgeLockCommand(ctx, { commandId, outcome: 'DONE', odometerKm: 100 + minutes }));
    };
    expect(await away(supervisor.id)).toEqual([]);
    await command(5, 'unlockCar');
    expect(await away(supervisor.id)).toEqual([
      {
        car: { plateNumber: car.plateNumber },
        ...{ unitName: { en: 'bureau' }, from: { name: { en: 'home' } }, lateAt: null },
        ...{ since: toDateTime(NOW + 5 * MINUTE), due: window.to },
      },
    ]);
    expect(await away(supervisor.id, { partnerId: partnerWith('another').id })).toEqual([]);
    expect(await away(supervisor.id, { division: '430300' })).toEqual([]);
    await command(65, 'returnCar', { stationId: home.id });
    // An hour, and 40 km beyond the 20 included.
    expect(await ask(clerk.id, ORDERS)).toMatchObject({
      myRentalOrders: {
        nodes: [
          {
            id: orderId,
            state: 'CLOSED',
            charges: { total: { amountFen: 200 + 1_800 + 40 * 50 } },
            command: { kind: 'LOCK', state: 'ACKNOWLEDGED' },
            replacements: [],
          },
        ],
      },
    });
    const unitId = units.bureau.id;
    expect(await ask(manager.id, OF_UNIT, { unitId })).toMatchObject({
      unitRentalOrders: { nodes: [{ id: orderId }] },
    });
    expect(await ask(supervisor.id, OF_UNIT, { unitId })).toMatchObject({
      unitRentalOrders: { nodes: [{ person: { name: 'clerk' } }] },
    });
    expect(await ask(neighbour.id, OF_UNIT, { unitId })).toEqual({ unitRentalOrders: null });
    const NODE = `query ($id: ID!) { node(id: $id) { id } }`;
    expect(await ask(clerk.id, NODE, { id: orderId })).toEqual({ node: { id: orderId } });
    expect(await ask(neighbour.id, NODE, { id: orderId })).toEqual({ node: null });
  });

  it('does not tell the authority who drives a car on its way', async () => {
    const text = 'query { carsUnderWay(division: "430200") { nodes { car { id } person { name } } } }';
    const { body } = await api.as(supervisor.id).ask(text);
    expect(body.errors?.[0]?.message).toContain('Cannot query field "person"');
    const asUnit = await api.as(clerk.id).ask('query { carsUnderWay(division: "430200") { nodes { due } } }');
    expect(asUnit.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('tells its partner every step, in order', async () => {
    await api.settle();
    const { items } = await api.store.query({ pk: `RENTAL_EVENTS#${partner.id}` });
    expect(items.map(({ type }) => type)).toEqual([
      'ORDER_HELD',
      'ORDER_CONFIRMED',
      'ORDER_CHANGED',
      'LOCK_COMMAND_REQUESTED',
      'ORDER_IN_USE',
      'LOCK_COMMAND_ACKNOWLEDGED',
      'ORDER_RETURNED',
      'LOCK_COMMAND_REQUESTED',
      'ORDER_CLOSED',
      'LOCK_COMMAND_ACKNOWLEDGED',
    ]);
  });
});

describe('a partner whose work has ended while its car is out', () => {
  let api: TestApi;
  let now = NOW;
  beforeAll(async () => {
    api = await startApi({ now });
    await settle(api.store, { licensed: [] });
    await settleRental(api.store, { partner, stations: [home], cars: [car], tariff }, now);
    await enable(api.store, units.bureau, [clerk], now);
    await api.store.commit(systemWrites(partner), { actor: 'system', useCase: 'test', at: now });
  });
  afterAll(() => api.stop());

  const later = (minutes: number): void => {
    now = NOW + minutes * MINUTE;
    api.setNow(now);
  };
  const commandOf = async (mutation: 'unlockCar' | 'returnCar', input: object): Promise<string> => {
    const name = mutation === 'unlockCar' ? 'UnlockCarInput' : 'ReturnCarInput';
    const text = `mutation ($input: ${name}!) { ${mutation}(input: $input) { rentalOrder { command { id } } } }`;
    const { body } = await api.as(clerk.id).ask<Record<string, { rentalOrder: { command: { id: string } } }>>(text, {
      input,
    });
    return body.data[mutation]?.rentalOrder.command.id ?? '';
  };
  const byPartner = async (mutation: string, input: object): Promise<unknown> => {
    const name = mutation.slice(0, 1).toUpperCase() + mutation.slice(1);
    const text = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { userErrors { code } } }`;
    const { data, errors } = (await asSystem(api, partner, now).ask(text, { input })).body;
    return errors ?? (data as Record<string, { userErrors: unknown }>)[mutation]?.userErrors;
  };
  const held = async (hours: number): Promise<string> => {
    const window = { from: toDateTime(now + hours * HOUR), to: toDateTime(now + (hours + 2) * HOUR) };
    const input = {
      ...{ idempotencyKey: randomUUID(), carId: car.id, window, purpose: 'FIELD_WORK', expectedKm: 20 },
    };
    const { body } = await api.as(clerk.id).ask<{ holdCar: Answered }>(HOLD, { input });
    return body.data.holdCar.rentalOrder?.id ?? '';
  };

  it('brings the trip to its charge, and confirms nothing new', async () => {
    const orderId = await held(0);
    const another = await held(5);
    expect(await byPartner('confirmRentalOrder', { orderId })).toEqual([]);
    const unlock = await commandOf('unlockCar', { orderId });
    expect(await byPartner('acknowledgeLockCommand', { commandId: unlock, outcome: 'DONE', odometerKm: 100 })).toEqual(
      [],
    );
    await settleRental(
      api.store,
      { partner: { ...partner, state: 'ENDED', revision: 2 }, stations: [], cars: [], tariff },
      now,
    );
    later(65);
    expect(await byPartner('confirmRentalOrder', { orderId: another })).toMatchObject([
      { code: 'HOLD_LAPSED' },
      { code: 'PARTNER_NOT_ENGAGED' },
    ]);
    const lock = await commandOf('returnCar', { orderId, stationId: home.id });
    expect(await byPartner('acknowledgeLockCommand', { commandId: lock, outcome: 'DONE', odometerKm: 120 })).toEqual(
      [],
    );
    const { body } = await api.as(clerk.id).ask(ORDERS);
    expect(JSON.stringify(body.data)).toContain(`{"id":"${orderId}","state":"CLOSED"`);
  });
});
