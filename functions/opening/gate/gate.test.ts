import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { createScheduleHandler } from '../../handlers/work.ts';
import { derivedId } from '../../platform/ids.ts';
import { DAY, HOUR, MINUTE, toDateTime } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { asClient, CITY, lotOf, lotPeople, SATURDAY, seedLots } from '../../testing/lots.ts';

const REGISTER = `mutation ($input: RegisterGateClientInput!) { registerGateClient(input: $input) {
  gateClient { id name state scopes issuerClientId places { id } } userErrors { code path message rule } } }`;
const CHANGE = `mutation ($input: ChangeGateClientInput!) { changeGateClient(input: $input) {
  gateClient { name state places { id } } userErrors { code path } } }`;
const REVOKE = `mutation ($input: RevokeGateClientInput!) { revokeGateClient(input: $input) {
  gateClient { state } userErrors { code } } }`;
const REPORT = `mutation ($events: [GateEventInput!]!) { reportGateEvents(input: { events: $events }) {
  results { deviceEventId outcome otherEntryAt error { code path message rule } } userErrors { code } } }`;
const COUNT = `mutation ($input: ReportOccupancyInput!) { reportOccupancy(input: $input) {
  outcome userErrors { code } } }`;
const PLACE = `query ($id: ID!) { place(id: $id) { occupancy { free present asOf stale source } } }`;
const LIST = `query { places(division: "${CITY}", kind: PARKING_LOT) { nodes { id occupancy { free stale source } } } }`;

interface GateClientAnswer {
  readonly gateClient: {
    readonly id: string;
    readonly state: string;
    readonly places: readonly { readonly id: string }[];
  } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
interface Reported {
  readonly reportGateEvents: {
    readonly results: readonly {
      readonly outcome: string;
      readonly otherEntryAt: string | null;
      readonly error: { readonly code: string } | null;
    }[];
    readonly userErrors: readonly { readonly code: string }[];
  };
}
interface Counted {
  readonly reportOccupancy: {
    readonly outcome: string | null;
    readonly userErrors: readonly { readonly code: string }[];
  };
}
interface Occupancy {
  readonly free: number | null;
  readonly present: number | null;
  readonly asOf: string | null;
  readonly stale: boolean;
  readonly source: string;
}

const startLots = async (...names: readonly string[]) => {
  const lots = names.map((name) => lotOf('finance', name));
  const foreign = lotOf('archives', 'foreign');
  const api = await startApi({ now: SATURDAY });
  afterAll(() => api.stop());
  await seedLots(api, [...lots, foreign]);
  const register = async (who: { id: string }, change: object = {}): Promise<GateClientAnswer> => {
    const input = {
      idempotencyKey: randomUUID(),
      name: '东门道闸',
      vendor: '某停车科技',
      placeIds: lots.map(({ id }) => id),
      scopes: ['OCCUPANCY_WRITE', 'GATES_CHECK'],
      ...change,
    };
    const { body } = await api.as(who.id).ask<{ registerGateClient: GateClientAnswer }>(REGISTER, { input });
    expect(body.errors).toBeUndefined();
    return body.data.registerGateClient;
  };
  const occupancyOf = async (id: string): Promise<Occupancy> => {
    const { body } = await api.as('citizen').ask<{ place: { occupancy: Occupancy } }>(PLACE, { id });
    expect(body.errors).toBeUndefined();
    return body.data.place.occupancy;
  };
  return { api, lots: lots.map(({ id }) => id), foreign: foreign.id, register, occupancyOf };
};

const event = (placeId: string, deviceEventId: string, change: object = {}) => ({
  placeId,
  direction: 'ENTRY',
  at: toDateTime(SATURDAY),
  deviceEventId,
  ...change,
});
const minute = (minutes: number): string => toDateTime(SATURDAY + minutes * MINUTE);

describe('a gate client', async () => {
  const { api, lots, foreign, register } = await startLots('one', 'two');

  it('is registered by the manager of the unit or the authority above, once for one key', async () => {
    const input = { idempotencyKey: randomUUID() };
    const { gateClient, userErrors } = await register(lotPeople.manager, input);
    expect(userErrors).toEqual([]);
    expect(gateClient).toMatchObject({ state: 'ACTIVE', scopes: ['OCCUPANCY_WRITE', 'GATES_CHECK'] });
    expect(gateClient?.id).toMatch(/^gcl_/);
    expect((await register(lotPeople.manager, input)).gateClient?.id).toBe(gateClient?.id);
    const other = await register(lotPeople.manager, { ...input, name: '西门道闸' });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect((await register(lotPeople.authority)).userErrors).toEqual([]);
  });

  it('is refused to everybody else, with every reason at once', async () => {
    const codesFor = async (who: { id: string }, change: object = {}) =>
      (await register(who, change)).userErrors.map(({ code }) => code).sort();
    expect(await codesFor(lotPeople.rival)).toEqual(['PLACE_NOT_FOUND', 'PLACE_NOT_FOUND']);
    expect(await codesFor(lotPeople.stranger)).toEqual(['PLACE_NOT_FOUND', 'PLACE_NOT_FOUND']);
    expect(await codesFor(lotPeople.authority, { placeIds: [...lots, foreign] })).toEqual(['PLACES_INVALID']);
    expect(
      await codesFor(lotPeople.manager, { name: '门', scopes: [], placeIds: [], issuerClientId: 'with a space' }),
    ).toEqual(['ISSUER_CLIENT_INVALID', 'NAME_INVALID', 'PLACES_INVALID', 'SCOPES_REQUIRED']);
    const { body } = await api.as(lotPeople.guard.id).ask(REGISTER, { input: { ...event('', ''), name: '' } });
    expect(body.errors).toBeDefined();
  });

  it('may have an id of the issuer’s own, which no other gate client can have', async () => {
    const issuerClientId = '7abc1def2ghi3jkl';
    const { gateClient } = await register(lotPeople.manager, { issuerClientId });
    const report = asClient(api, issuerClientId);
    expect((await report<Reported>(REPORT, { events: [event(lots[0] ?? '', 'issuer')] })).data).toMatchObject({
      reportGateEvents: { results: [{ outcome: 'COUNTED' }] },
    });
    const again = await register(lotPeople.authority, { issuerClientId });
    expect(again.userErrors).toMatchObject([{ code: 'ISSUER_CLIENT_INVALID' }]);
    // Nor can it be reached by its own id, which the issuer may have given to anybody.
    const own = asClient(api, gateClient?.id ?? '');
    expect((await own(REPORT, { events: [event(lots[0] ?? '', 'own')] })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('reports for its own places only, with the scope for it, and may be changed', async () => {
    const [one = '', two = ''] = lots;
    const { gateClient } = await register(lotPeople.manager, { placeIds: [one] });
    const id = gateClient?.id ?? '';
    const outcomes = async (...places: readonly string[]) =>
      (
        await asClient(api, id)<Reported>(REPORT, { events: places.map((place) => event(place, randomUUID())) })
      ).data.reportGateEvents.results.map(({ outcome, error }) => error?.code ?? outcome);
    expect(await outcomes(one, two, foreign, 'nothing')).toEqual([
      'COUNTED',
      'PLACE_NOT_FOUND',
      'PLACE_NOT_FOUND',
      'PLACE_NOT_FOUND',
    ]);
    const without = await asClient(api, id, 'gongxing/gates:check')(REPORT, { events: [event(one, 'x')] });
    expect(without.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);

    const change = (who: { id: string }, input: object) =>
      api.as(who.id).ask<{ changeGateClient: GateClientAnswer }>(CHANGE, { input: { gateClientId: id, ...input } });
    const changed = await change(lotPeople.manager, { placeIds: [two] });
    expect(changed.body.data.changeGateClient).toMatchObject({ gateClient: { places: [{ id: two }] }, userErrors: [] });
    expect(await outcomes(one, two)).toEqual(['PLACE_NOT_FOUND', 'COUNTED']);
    expect((await change(lotPeople.rival, { name: '别人的' })).body.data.changeGateClient.userErrors).toMatchObject([
      { code: 'GATE_CLIENT_NOT_FOUND' },
    ]);
    expect(
      (await change(lotPeople.authority, { placeIds: [foreign] })).body.data.changeGateClient.userErrors,
    ).toMatchObject([{ code: 'PLACES_INVALID' }]);
  });

  it('that was ended is refused within half a minute', async () => {
    const { gateClient } = await register(lotPeople.manager);
    const id = gateClient?.id ?? '';
    const report = () => asClient(api, id)<Reported>(REPORT, { events: [event(lots[0] ?? '', 'ended')] });
    expect((await report()).errors).toBeUndefined();
    const revoke = async () =>
      (await api.as(lotPeople.manager.id).ask(REVOKE, { input: { gateClientId: id } })).body.data;
    expect(await revoke()).toMatchObject({ revokeGateClient: { gateClient: { state: 'REVOKED' }, userErrors: [] } });
    expect(await revoke()).toMatchObject({ revokeGateClient: { gateClient: { state: 'REVOKED' }, userErrors: [] } });
    api.setNow(SATURDAY + 30_000);
    expect((await report()).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    api.setNow(SATURDAY);
  });
});

describe('the occupancy of a lot', async () => {
  const { api, lots, foreign, register, occupancyOf } = await startLots('a', 'b', 'c', 'd', 'e', 'f');
  const gate = asClient(api, (await register(lotPeople.manager)).gateClient?.id ?? '');
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = lots;
  const outcomesOf = async (events: readonly object[]) => {
    const { data } = await gate<Reported>(REPORT, { events });
    return data.reportGateEvents.results.map(({ outcome, error }) => error?.code ?? outcome);
  };
  const count = async (placeId: string, occupied: number, at: string) => {
    const { reportOccupancy } = (await gate<Counted>(COUNT, { input: { placeId, occupied, at } })).data;
    return reportOccupancy.userErrors[0]?.code ?? reportOccupancy.outcome;
  };

  it('is unknown where no device reports, and the lot goes on by its hours', async () => {
    expect(await occupancyOf(foreign)).toEqual({ free: null, present: null, asOf: null, stale: false, source: 'NONE' });
  });

  it('is the same in whatever order and however often the same reports come', async () => {
    const events = [
      event(a, '1', { at: minute(-9) }),
      event(a, '2', { at: minute(-8) }),
      event(a, '3', { at: minute(-2) }),
      event(a, '4', { at: minute(-1), direction: 'EXIT' }),
      event(a, '5', { at: minute(0) }),
    ];
    expect(await outcomesOf([events[4], events[0], events[3]].flatMap((one) => one ?? []))).toEqual(
      Array.from({ length: 3 }, () => 'COUNTED'),
    );
    expect(await count(a, 20, minute(-5))).toBe('TAKEN');
    expect(await outcomesOf([...events, ...events])).toEqual(
      ['REPEATED', 'BEFORE_COUNT', 'COUNTED', 'REPEATED', 'REPEATED'].concat([
        'REPEATED',
        'REPEATED',
        'REPEATED',
        'REPEATED',
        'REPEATED',
      ]),
    );
    // 20 at −5, then one in, one out, one in.
    expect(await occupancyOf(a)).toMatchObject({ present: 21, free: 19, source: 'EVENTS', asOf: minute(0) });
    expect(await count(a, 3, minute(-6))).toBe('SUPERSEDED');
    expect(await count(a, 3, minute(-5))).toBe('SUPERSEDED');
    expect((await occupancyOf(a)).present).toBe(21);
    expect(await count(a, 18, minute(1))).toBe('TAKEN');
    expect(await occupancyOf(a)).toMatchObject({ present: 18, source: 'COUNTS' });
  });

  it('is no number that the lot cannot hold', async () => {
    expect(await count(a, 999, minute(2))).toBe('COUNT_INVALID');
    expect(await count(a, -1, minute(2))).toBe('COUNT_INVALID');
  });

  it('misses and doubles nothing when 64 report at the same moment, counts among them', async () => {
    const reports = Array.from({ length: 64 }, (_, i) => () => {
      if (i % 8 === 7) return count(b, 10 + i, minute(-60 + i));
      return outcomesOf([
        event(b, `e${String(i)}`, { at: minute(-60 + i), direction: i % 4 === 1 ? 'EXIT' : 'ENTRY' }),
      ]);
    });
    await Promise.all(reports.map((report) => report()));
    // The last of all is the count of 73; nothing came after it.
    expect(await occupancyOf(b)).toMatchObject({ present: 73, source: 'COUNTS' });
    await Promise.all(
      Array.from({ length: 64 }, (_, i) => outcomesOf([event(b, `late ${String(i % 32)}`, { at: minute(4) })])),
    );
    expect((await occupancyOf(b)).present).toBe(105);
  });

  it('takes people at the gate of their own unit for a device, and nobody else', async () => {
    const byPerson = async (who: { id: string }, placeId: string) =>
      (await api.as(who.id).ask<Reported>(REPORT, { events: [event(placeId, 'button')] })).body;
    expect((await byPerson(lotPeople.guard, c)).data.reportGateEvents.results).toMatchObject([{ outcome: 'COUNTED' }]);
    expect((await byPerson(lotPeople.rival, c)).data.reportGateEvents.results).toMatchObject([
      { outcome: 'REFUSED', error: { code: 'PLACE_NOT_FOUND' } },
    ]);
    expect((await byPerson(lotPeople.stranger, c)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    // Nobody has counted there yet: one that came in is no figure.
    expect(await occupancyOf(c)).toMatchObject({ present: null, free: null, source: 'NONE' });
    expect(await count(c, 7, minute(1))).toBe('TAKEN');
    expect((await occupancyOf(c)).present).toBe(7);
  });

  it('judges the clock of the device, and what else cannot be, event by event', async () => {
    expect(
      await outcomesOf([
        event(d, 'old', { at: toDateTime(SATURDAY - 24 * HOUR - MINUTE) }),
        event(d, 'ahead', { at: minute(6) }),
        event(d, 'little ahead', { at: minute(5) }),
        event(d, ''),
        event(d, 'gate', { gate: 'x'.repeat(61) }),
        event(d, 'garbled', { plate: '湘B?2345' }),
        event(d, 'read', { plate: '湘b·12345' }),
      ]),
    ).toEqual(['TOO_OLD', 'IN_FUTURE', 'COUNTED', 'TEXT_INVALID', 'TEXT_INVALID', 'PLATE_INVALID', 'COUNTED']);
    expect((await gate<Reported>(REPORT, { events: [] })).data.reportGateEvents.userErrors).toMatchObject([
      { code: 'BATCH_SIZE_INVALID' },
    ]);
    expect(await count(d, -1, minute(0))).toBe('COUNT_INVALID');
    expect(await count(foreign, 1, minute(0))).toBe('PLACE_NOT_FOUND');
    expect(await count(derivedId('place', 'none'), 1, minute(0))).toBe('PLACE_NOT_FOUND');
  });

  it('is not moved by an event whose id told of another one, in the same report or a later one', async () => {
    await count(d, 10, minute(1));
    const { present } = await occupancyOf(d);
    const first = event(d, 'ticket 7', { at: minute(2), plate: '湘B70001' });
    const [later, out, other] = [{ at: minute(3) }, { direction: 'EXIT' }, { plate: '湘B70002' }];
    const changed = [later, out, other].map((change) => ({ ...first, ...change }));
    expect(await outcomesOf([first, ...changed])).toEqual(['COUNTED', ...changed.map(() => 'EVENT_ID_REUSED')]);
    expect(await outcomesOf([...changed, first])).toEqual([...changed.map(() => 'EVENT_ID_REUSED'), 'REPEATED']);
    expect((await occupancyOf(d)).present).toBe((present ?? 0) + 1);
  });

  it('counts a vehicle once that is told of again while it is inside, by plate or code, or let in anew', async () => {
    const present = async () => (await occupancyOf(f)).present;
    await count(f, 0, minute(-30));
    const car = { plate: '湘B70003' };
    expect(await outcomesOf([event(f, 'f1', { at: minute(-20), ...car })])).toEqual(['COUNTED']);
    // Another device tells of the same, and of an earlier moment.
    const twice = [event(f, 'f2', { at: minute(-19), ...car }), event(f, 'f3', { at: minute(-21), ...car })];
    expect(await outcomesOf([...twice, ...twice])).toEqual(['COUNTED', 'COUNTED', 'REPEATED', 'REPEATED']);
    expect(await present()).toBe(1);
    // Whoever tells of it is told that it counts once, also when it is told again because the answer was lost.
    const { reportGateEvents } = (await gate<Reported>(REPORT, { events: twice })).data;
    expect(reportGateEvents.results.map(({ otherEntryAt }) => otherEntryAt)).toEqual([minute(-20), minute(-20)]);
    await outcomesOf([event(f, 'f4', { at: minute(-18) }), event(f, 'f5', { at: minute(-17), direction: 'EXIT' })]);
    expect(await present()).toBe(1);
    // It may have been that one which went out; said to be another one, it is still one.
    await outcomesOf([event(f, 'f6', { at: minute(-16), exitMissed: true, ...car })]);
    expect(await present()).toBe(1);
    await outcomesOf([event(f, 'f7', { at: minute(-15), direction: 'EXIT', ...car })]);
    expect(await present()).toBe(0);
    const shown = { code: '042917' };
    await outcomesOf([event(f, 'f8', { at: minute(-14), ...shown }), event(f, 'f9', { at: minute(-13), ...shown })]);
    expect(await present()).toBe(1);
  });

  it('stands in the list of the city, and is stale once the device is silent', async () => {
    await count(e, 30, minute(0));
    await api.settle();
    const inList = async () => {
      const { body } = await api
        .as('citizen')
        .ask<{ places: { nodes: readonly { readonly id: string; readonly occupancy: Occupancy }[] } }>(LIST);
      return new Map(body.data.places.nodes.map(({ id, occupancy }) => [id, occupancy]));
    };
    const now = await inList();
    expect(now.get(e)).toEqual({ free: 10, stale: false, source: 'COUNTS' });
    expect(now.get(foreign)).toEqual({ free: null, stale: false, source: 'NONE' });
    api.setNow(SATURDAY + 30 * MINUTE);
    expect((await inList()).get(e)?.stale).toBe(false);
    api.setNow(SATURDAY + 31 * MINUTE);
    expect((await inList()).get(e)?.stale).toBe(true);
    expect((await occupancyOf(e)).stale).toBe(true);
    api.setNow(SATURDAY);
    await api.replay();
    api.setNow(SATURDAY + 6_000);
    expect((await inList()).get(e)?.free).toBe(10);
  });
});

describe('what is expected of a lot', async () => {
  const { api, lots, register } = await startLots('usual');
  const [lot = ''] = lots;
  const gate = asClient(api, (await register(lotPeople.manager)).gateClient?.id ?? '');
  const forecast = async (at: string): Promise<number | null> => {
    const { body } = await api.as('citizen').ask<{
      place: { occupancy: { forecast: number | null } };
    }>('query ($id: ID!, $at: DateTime) { place(id: $id) { occupancy { forecast(at: $at) } } }', { id: lot, at });
    expect(body.errors).toBeUndefined();
    return body.data.place.occupancy.forecast;
  };
  const ring = (at: number) => createScheduleHandler(api.store, () => at)();
  const seen = async (at: number, occupied: number): Promise<void> => {
    const token = asClient(api, await tokenClient(), undefined, at);
    api.setNow(at);
    await token(COUNT, { input: { placeId: lot, occupied, at: toDateTime(at) } });
    await api.settle();
    await ring(at + 30 * MINUTE);
  };
  const tokenClient = async () => (await register(lotPeople.manager)).gateClient?.id ?? '';

  it('is learnt by kind of day and hour, the latest week weighing most, and unknown where nothing was seen', async () => {
    expect(await forecast('2026-11-28T12:10:00+08:00')).toBeNull();
    await gate(COUNT, { input: { placeId: lot, occupied: 20, at: minute(0) } });
    await api.settle();
    await ring(SATURDAY + 29 * MINUTE);
    expect(await forecast('2026-11-28T12:10:00+08:00')).toBeNull();
    await ring(SATURDAY + 30 * MINUTE);
    await ring(SATURDAY + 30 * MINUTE);
    expect(await forecast('2026-11-28T12:10:00+08:00')).toBe(20);
    // A holiday is like a rest day until one was seen; a workday is not, nor is another hour.
    expect(await forecast('2027-01-01T12:10:00+08:00')).toBe(20);
    expect(await forecast('2026-11-27T12:10:00+08:00')).toBeNull();
    expect(await forecast('2026-11-28T13:10:00+08:00')).toBeNull();
    await seen(SATURDAY + 7 * DAY, 40);
    expect(await forecast('2026-12-05T12:10:00+08:00')).toBe(15);
    // What is over is expected no more.
    expect(await forecast('2026-11-21T12:10:00+08:00')).toBeNull();
  });

  it('learns nothing from a device that is silent, and keeps no movement for longer than it may be reported', async () => {
    const before = await forecast('2026-12-05T12:10:00+08:00');
    await ring(SATURDAY + 14 * DAY + 30 * MINUTE);
    expect(await forecast('2026-12-05T12:10:00+08:00')).toBe(before);
    const [item] = (await api.store.scan()).items.filter(({ kind }) => kind === 'OCCUPANCY');
    expect(item?.moves).toBeUndefined();
  });
});
