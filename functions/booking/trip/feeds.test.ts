import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { createFeedsHandler } from '../../api/feeds.ts';
import { HOUR, MINUTE } from '../../platform/time.ts';
import { publication } from '../../testing/publication.ts';
import { startApi } from '../../testing/api.ts';
import { eventOf } from '../../testing/event.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../../testing/town.ts';
import { approved, dispatched, MORNING, value } from '../../testing/trips.ts';
import { cancelVehicleRequest } from '../request/acts.ts';
import { findOrder } from '../records.ts';
import { recordDeparture, recordReturn } from './acts.ts';
import { extendTrip } from './extend-acts.ts';

/** Events of a calendar, each as its properties by name; lines are unfolded first, as any reader does. */
const eventsIn = (text: string): Map<string, string>[] =>
  text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map(
      (event) => new Map(event.split('\r\n').map((line) => [line.split(/[;:]/)[0] ?? '', line.replace(/^[^:]*:/, '')])),
    );

describe('a calendar of own bookings', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  const car = vehicleWith({ plateNumber: '湘B50001' });
  const driver = driverWith();
  await settle(store, { vehicles: [car], drivers: [driver] });
  let now = NOW;
  const feeds = createFeedsHandler({ store, publication, now: () => now });
  const read = (path: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' | 'PUT' = 'GET') =>
    feeds(eventOf({ method, path, headers }));
  const CREATE = `mutation ($input: CreateCalendarFeedInput!) {
    createCalendarFeed(input: $input) { path feed { createdAt } userErrors { code } } }`;
  const create = async (who: keyof typeof people, idempotencyKey: string = randomUUID()): Promise<string> => {
    const { body } = await api.as(people[who].id).ask<{ createCalendarFeed: { path: string } }>(CREATE, {
      input: { idempotencyKey },
    });
    return body.data.createCalendarFeed.path;
  };
  const ride = await dispatched(store, car.id, driver.id);
  const waiting = await approved(store, { window: { from: MORNING.to, to: MORNING.to + HOUR }, destination: '醴陵市' });

  it('tells what one asked for and what one drives, and nothing of other people', async () => {
    const mine = eventsIn((await read(await create('clerk'))).body ?? '');
    expect(mine.map((event) => [event.get('SUMMARY'), event.get('STATUS'), event.get('DTSTART')])).toEqual([
      ['用车：茶陵县', 'CONFIRMED', '20261124T090000'],
      ['用车：醴陵市', 'TENTATIVE', '20261124T120000'],
    ]);
    expect(mine[0]?.get('UID')).toBe(`${ride.requestIds[0] ?? ''}@gongxing`);
    expect(mine[0]?.get('DESCRIPTION')).toContain('湘B·50001');

    const driven = await read(await create('driver'));
    expect(eventsIn(driven.body ?? '').map((event) => event.get('UID'))).toEqual([`${ride.id}@gongxing`]);
    expect(eventsIn(driven.body ?? '')[0]?.get('LOCATION')).toBe('bureau 市政府东门');
    for (const secret of ['13812345678', driver.telephone, 'clerk', '下乡调研', ride.checkCode])
      expect(driven.body).not.toContain(secret);
  });

  it('keeps what was cancelled, with a higher sequence', async () => {
    const path = await create('clerk');
    const before = eventsIn((await read(path)).body ?? '')[1];
    const input = { requestId: waiting.id, reason: '会议改期' };
    value(await cancelVehicleRequest(contextOf(store, people.clerk, NOW + MINUTE), input));
    const after = eventsIn((await read(path)).body ?? '')[1];
    expect(after?.get('STATUS')).toBe('CANCELLED');
    expect(after?.get('UID')).toBe(before?.get('UID'));
    expect(Number(after?.get('SEQUENCE'))).toBeGreaterThan(Number(before?.get('SEQUENCE')));
    // The page downloads one trip by the same figures.
    const ASK = `query ($id: ID!) { node(id: $id) { ... on VehicleRequest { requestedAt changedAt } } }`;
    const { body } = await api
      .as(people.clerk.id)
      .ask<{ node: { requestedAt: string; changedAt: string } }>(ASK, { id: waiting.id });
    const { requestedAt, changedAt } = body.data.node;
    expect(String((Date.parse(changedAt) - Date.parse(requestedAt)) / 1_000)).toBe(after?.get('SEQUENCE'));
    expect(new Date(changedAt).toISOString().slice(0, 19).replace(/[-:]/g, '')).toBe(
      after?.get('LAST-MODIFIED')?.replace('Z', ''),
    );
  });

  it('is answered anew only when something changed', async () => {
    const path = await create('driver');
    const first = await read(path);
    expect(first).toMatchObject({
      statusCode: 200,
      headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-cache' },
    });
    const etag = String(first.headers?.etag);
    now = NOW + MINUTE;
    expect(await read(path, { 'if-none-match': etag })).toMatchObject({ statusCode: 304, body: '' });
    const departure = { orderId: ride.id, odometerKm: car.odometerKm };
    value(await recordDeparture(contextOf(store, people.driver, MORNING.from), departure));
    expect((await read(path, { 'if-none-match': etag })).statusCode).toBe(200);
    expect((await read(path, {}, 'PUT')).statusCode).toBe(405);
  });

  it('has a trip of whoever asked for it as its car stands: longer once extended, over once it is back', async () => {
    const path = await create('clerk');
    const mine = async () => eventsIn((await read(path)).body ?? '')[0];
    const before = await mine();
    expect(before?.get('DTEND')).toBe('20261124T120000');

    const revision = (await findOrder(store, ride.id))?.revision ?? 0;
    const extension = { orderId: ride.id, revision, to: MORNING.to + 2 * HOUR };
    value(await extendTrip(contextOf(store, people.driver, MORNING.from + HOUR), extension));
    const longer = await mine();
    expect(longer?.get('DTEND')).toBe('20261124T140000');
    expect(Number(longer?.get('SEQUENCE'))).toBeGreaterThan(Number(before?.get('SEQUENCE')));

    const back = { orderId: ride.id, odometerKm: car.odometerKm + 40 };
    value(await recordReturn(contextOf(store, people.driver, MORNING.from + 90 * MINUTE), back));
    const over = await mine();
    expect([over?.get('DTSTART'), over?.get('DTEND'), over?.get('STATUS')]).toEqual([
      ...['20261124T090000', '20261124T103000', 'CONFIRMED'],
    ]);
    expect(Number(over?.get('SEQUENCE'))).toBeGreaterThan(Number(longer?.get('SEQUENCE')));
    const ASK = `query ($id: ID!) { node(id: $id) { ... on VehicleRequest { changedAt actualWindow { from to } } } }`;
    const { body } = await api.as(people.clerk.id).ask<{ node: object }>(ASK, { id: ride.requestIds[0] });
    expect(body.data.node).toEqual({
      changedAt: '2026-11-24T10:30:00+08:00',
      actualWindow: { from: '2026-11-24T09:00:00+08:00', to: '2026-11-24T10:30:00+08:00' },
    });
  });

  it('has an address that cannot be guessed, and none once it is ended or made anew', async () => {
    const key = randomUUID();
    const first = await create('manager', key);
    expect(first).toMatch(/^\/calendar\/[\w-]{32}\.ics$/);
    expect(await create('manager', key)).toBe(first);
    expect(await create('deputy', key)).not.toBe(first);
    const second = await create('manager');
    expect((await read(first)).statusCode).toBe(404);
    expect((await read(second)).statusCode).toBe(200);
    for (const path of ['/calendar/.ics', `/calendar/${'x'.repeat(32)}.ics`, `${second}/..`, '/calendar/a.ics'])
      expect((await read(path)).statusCode).toBe(404);
    const REVOKE = 'mutation { revokeCalendarFeed { revoked userErrors { code } } }';
    const { body } = await api.as(people.manager.id).ask(REVOKE);
    expect(body.data).toEqual({ revokeCalendarFeed: { revoked: true, userErrors: [] } });
    expect((await read(second)).statusCode).toBe(404);
    const { body: left } = await api.as(people.manager.id).ask('{ myCalendarFeed { createdAt } }');
    expect(left.data).toEqual({ myCalendarFeed: null });
  });
});
