import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { civilDate, instantOf } from '../../platform/time.ts';
import { startApi, type TestApi } from '../../testing/api.ts';
import { loadDemo, type DemoSummary } from './load.ts';

const now = instantOf('2026-11-24T10:20');

describe('right after the demo is loaded', () => {
  let api: TestApi;
  let summary: DemoSummary;
  beforeAll(async () => {
    api = await startApi({ now });
    summary = await loadDemo(api.store, { now, vehicles: 60 });
  }, 60_000);
  afterAll(() => api.stop());

  const ask = async <Data>(name: string, document: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const person = summary.people.find((one) => one.name === name)?.personId;
    const { body } = await api.as(person ?? 'citizen').ask<Data>(document, variables);
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  interface Counted {
    readonly nodes: readonly { readonly state: string }[];
  }

  it('a citizen finds the 32 lots of Zhuzhou, and on Sunday their spaces open', async () => {
    const { places } = await ask<{ places: { totalCount: number; openSpaces: number } }>(
      'citizen',
      'query ($at: DateTime) { places(division: "430200", kind: PARKING_LOT, at: $at) { totalCount openSpaces } }',
      { at: '2026-11-29T12:00:00+08:00' },
    );
    // The archives and the sports bureau's lot are closed around the present moment, not on Sunday.
    expect(places).toEqual({ totalCount: 32, openSpaces: 1_314 });
  });
  it('the authority finds the one ground whose next opening is announced', async () => {
    interface Listed {
      readonly openingPlaces: { readonly nodes: readonly { readonly opening: { versions: { state: string }[] } }[] };
    }
    const { openingPlaces } = await ask<Listed>(
      '刘洋',
      '{ openingPlaces(division: "430200", kind: SPORTS_GROUND, first: 50) { nodes { opening { versions { state } } } } }',
    );
    const states = openingPlaces.nodes.map(({ opening }) => opening.versions.map(({ state }) => state));
    expect(states.filter((some) => some.includes('TO_COME'))).toEqual([['IN_FORCE', 'TO_COME']]);
  });
  it('a staff member sees requests in every state, and the manager those to decide', async () => {
    const mine = await ask<{ myVehicleRequests: Counted }>(
      '李敏',
      '{ myVehicleRequests(first: 50) { nodes { state } } }',
    );
    expect(new Set(mine.myVehicleRequests.nodes.map(({ state }) => state)).size).toBeGreaterThanOrEqual(6);
    const { approvalsWaiting } = await ask<{ approvalsWaiting: Counted }>(
      '王志强',
      '{ approvalsWaiting(first: 50) { nodes { state } } }',
    );
    expect(approvalsWaiting.nodes.length).toBeGreaterThan(0);
  });
  it('the dispatcher has requests waiting and a day with trips, the driver his own', async () => {
    const { dispatchBoard } = await ask<{
      dispatchBoard: {
        readonly waiting: readonly object[];
        readonly vehicles: readonly { readonly bookings: readonly object[] }[];
        readonly drivers: readonly { readonly bookings: readonly object[] }[];
      };
    }>(
      '陈静',
      'query ($date: Date!) { dispatchBoard(date: $date) { waiting { id } vehicles { bookings { order { id } } } drivers { bookings { order { id } } } } }',
      { date: civilDate(now) },
    );
    expect(dispatchBoard.waiting.length).toBeGreaterThan(0);
    expect(dispatchBoard.vehicles.filter(({ bookings }) => bookings.length > 0).length).toBeGreaterThan(0);
    expect(dispatchBoard.drivers.filter(({ bookings }) => bookings.length > 0).length).toBeGreaterThan(0);
    const { myDriving } = await ask<{ myDriving: readonly object[] }>(
      '周强',
      'query ($date: Date!) { myDriving(date: $date) { id } }',
      { date: civilDate(now) },
    );
    expect(myDriving.length).toBeGreaterThanOrEqual(2);
  });
  it('staff find the stations of the time-share pilot with their cars', async () => {
    const { stations } = await ask<{ stations: { readonly nodes: readonly { readonly cars: readonly object[] }[] } }>(
      '李敏',
      '{ stations(division: "430200") { nodes { cars { id } } } }',
    );
    expect(stations.nodes.map(({ cars }) => cars.length)).toEqual([4, 4, 4, 4, 4]);
  });
});
