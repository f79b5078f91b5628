import { createHash, randomUUID, verify } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { DAY, HOUR, MINUTE, toDateTime } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { newPlate, tokenOf } from '../../testing/citizens.ts';
import { asClient, lotOf, lotPeople, SATURDAY, seedLots } from '../../testing/lots.ts';
import { findPlace } from '../records.ts';
import { expectedAt } from '../reservation/kept-acts.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { takenOf } from './occupancy.ts';
import { seeOccupancies } from './occupancy-records.ts';

const RESERVE = `mutation ($input: ReserveSpaceInput!) { reserveSpace(input: $input) {
  reservation { id code pass } userErrors { code } } }`;
const CANCEL = `mutation ($input: CancelReservationInput!) { cancelReservation(input: $input) { userErrors { code } } }`;
const ADMIT = `mutation ($input: AdmitVehicleInput!) { admitVehicle(input: $input) {
  check { allowed reasons { code blocks } } userErrors { code } } }`;
const CHECK = `query ($placeId: ID!, $code: String) {
  checkPlate(placeId: $placeId, code: $code, direction: ENTRY) { allowed reasons { code blocks } } }`;
const REPORT = `mutation ($events: [GateEventInput!]!) { reportGateEvents(input: { events: $events }) {
  results { outcome } } }`;
const COUNT = `mutation ($input: ReportOccupancyInput!) { reportOccupancy(input: $input) { outcome } }`;
const SPACES = `mutation ($input: ChangeSpacesInput!) { changeSpaces(input: $input) { userErrors { code } } }`;
const FREE = `query ($id: ID!) { place(id: $id) { occupancy { free } } }`;
const LIST = `query { places(division: "430200", kind: PARKING_LOT) { nodes { id occupancy { free } } } }`;
const STATE = `query ($token: String!) { myReservations(token: $token) { state } }`;

type Answer = Readonly<Record<string, unknown>>;
interface Reserved {
  readonly id: string;
  readonly code: string;
  readonly pass: string;
  readonly token: string;
  readonly plate: string;
}
interface Check {
  readonly allowed: boolean;
  readonly reasons: readonly { readonly code: string; readonly blocks: boolean }[];
}

const start = async (through: (store: Store) => Store, ...lots: readonly ReturnType<typeof lotOf>[]) => {
  const api = await startApi({ now: SATURDAY, through });
  afterAll(() => api.stop());
  await seedLots(api, lots);
  const ask = async <Data>(who: string, document: string, variables: Answer): Promise<Data> => {
    const { body } = await api.as(who).ask<Data>(document, variables);
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const guard = lotPeople.guard.id;
  const reserve = async (placeId: string, from = 0, change: object = {}): Promise<Reserved | string> => {
    const [token, plate] = [await tokenOf(api.store, undefined, SATURDAY), newPlate()];
    const window = { from: toDateTime(SATURDAY + from), to: toDateTime(SATURDAY + from + 4 * HOUR) };
    const wanted = { placeId, token, plateNumber: plate, seats: 5, nonCommercial: true, window };
    const { reserveSpace } = await ask<{
      reserveSpace: { reservation: Reserved | null; userErrors: readonly { code: string }[] };
    }>('citizen', RESERVE, { input: { idempotencyKey: randomUUID(), ...wanted, ...change } });
    return reserveSpace.reservation
      ? { ...reserveSpace.reservation, token, plate }
      : (reserveSpace.userErrors[0]?.code ?? '');
  };
  /** One report a second, by a clock that is a little ahead. */
  let seconds = 0;
  const admit = async (input: Answer): Promise<Check | null> =>
    (await ask<{ admitVehicle: { check: Check | null } }>(guard, ADMIT, { input })).admitVehicle.check;
  const report = async (placeId: string, direction: string, plate?: string, code?: string): Promise<void> => {
    seconds += 1;
    const at = toDateTime(SATURDAY + seconds * 1_000);
    const event = { placeId, direction, plate, code, at, deviceEventId: randomUUID() };
    for (;;) {
      const { reportGateEvents } = await ask<{ reportGateEvents: { results: readonly { outcome: string }[] } }>(
        guard,
        REPORT,
        { events: [event] },
      );
      if (reportGateEvents.results[0]?.outcome !== 'REFUSED') return;
    }
  };
  const count = (placeId: string, occupied: number) =>
    ask(guard, COUNT, { input: { placeId, occupied, at: toDateTime(SATURDAY - MINUTE) } });
  const keepBack = async (placeId: string, total: number, kept: number): Promise<void> => {
    const { revision = 0 } = certain(await findPlace(api.store, placeId), 'the lot');
    const rest = { total, kept, outOfService: 0, accessible: 0, charging: 0, cancelLatest: true, reason: '公务需要' };
    await ask(lotPeople.manager.id, SPACES, { input: { placeId, revision, ...rest } });
  };
  const freeAt = async (id: string) =>
    (await ask<{ place: { occupancy: { free: number | null } } }>('citizen', FREE, { id })).place.occupancy.free;
  return { api, ask, guard, reserve, admit, report, count, keepBack, freeAt };
};

/** How many spaces are taken, and kept for those who have reserved; and how many there are. */
const balanceOf = async (store: Store, placeId: string) => {
  const place = certain(await findPlace(store, placeId), 'the lot');
  const record = (await seeOccupancies(store, [placeId])).get(placeId);
  const policies = await openingPoliciesOf(store, place.divisionCode, SATURDAY);
  const expected = await expectedAt(store, place, SATURDAY);
  const taken = record ? takenOf(record, policies(SATURDAY), SATURDAY) : 0;
  return { sold: taken + expected, offered: place.spaces?.offered ?? 0 };
};

describe('the figure of a lot', async () => {
  const lot = lotOf('finance', 'one figure', {
    spaces: { offered: 4, accessible: 0, charging: 0 },
    reservableSpaces: 2,
  });
  const { ask, guard, reserve, admit, report, count, freeAt } = await start((store) => store, lot);
  const SUM = `{ gateLots { id occupancy { free present admitted expected } } }`;
  const sum = async () => {
    const { gateLots } = await ask<{ gateLots: readonly { id: string; occupancy: object }[] }>(guard, SUM, {});
    return gateLots.find(({ id }) => id === lot.id)?.occupancy;
  };

  it('is the same before and after a vehicle that was let in is counted, and whoever is let in leaves one less', async () => {
    await count(lot.id, 1);
    const own = await reserve(lot.id);
    if (typeof own === 'string') throw new Error(own);
    expect(await sum()).toEqual({ free: 2, present: 1, admitted: 0, expected: 1 });
    // By reservation: its space waits no more, and is not free for a moment.
    expect((await admit({ placeId: lot.id, code: own.code }))?.allowed).toBe(true);
    expect(await sum()).toEqual({ free: 2, present: 1, admitted: 1, expected: 0 });
    await report(lot.id, 'ENTRY', undefined, own.code);
    expect(await sum()).toEqual({ free: 2, present: 2, admitted: 0, expected: 0 });
    const plate = newPlate();
    expect((await admit({ placeId: lot.id, plate }))?.allowed).toBe(true);
    expect(await freeAt(lot.id)).toBe(1);
    await report(lot.id, 'ENTRY', plate);
    expect(await sum()).toEqual({ free: 1, present: 3, admitted: 0, expected: 0 });
  });
});

/** Numbers from 0 to 1 that are the same for the same seed. */
const random = (seed: number) => (): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

describe('a gate that may lose its connection', async () => {
  const lot = lotOf('finance', 'offline list');
  const { api, ask, guard, reserve } = await start((store) => store, lot);
  const REGISTER = `mutation ($input: RegisterGateClientInput!) { registerGateClient(input: $input) { gateClient { id } } }`;
  const LISTED = `query ($placeId: ID!) { gateList(placeId: $placeId) { content signature } gateListKey }`;
  interface Listed {
    readonly gateList: { readonly content: string; readonly signature: string } | null;
    readonly gateListKey: string;
  }
  const parts = { name: '东门道闸', vendor: '某停车科技', placeIds: [lot.id], scopes: ['GATES_CHECK'] };
  const { registerGateClient } = await ask<{ registerGateClient: { gateClient: { id: string } } }>(
    lotPeople.manager.id,
    REGISTER,
    { input: { idempotencyKey: randomUUID(), ...parts } },
  );
  const gate = asClient(api, registerGateClient.gateClient.id);
  const hashIn = (salt: string, text: string): string =>
    createHash('sha256').update(`${salt}${text}`).digest('base64url');

  it('keeps a signed list in which it finds plates and codes by their hashes, and nobody reads any', async () => {
    const [one, other] = [await reserve(lot.id), await reserve(lot.id, HOUR)];
    if (typeof one === 'string' || typeof other === 'string') throw new Error('nothing was reserved');
    await ask('citizen', CANCEL, { input: { token: other.token, reservationId: other.id } });
    const { data } = await gate<Listed>(LISTED, { placeId: lot.id });
    const { content, signature } = certain(data.gateList ?? undefined, 'the list');
    expect(verify(null, Buffer.from(content), data.gateListKey, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(content).not.toContain(one.plate);
    expect(content).not.toContain(one.code);
    const { salt, reservations } = JSON.parse(content) as { salt: string; reservations: readonly object[] };
    expect(reservations).toMatchObject([
      { plate: hashIn(salt, one.plate), code: hashIn(salt, one.code), pass: hashIn(salt, one.pass) },
    ]);
  });

  it('gets none of a lot that is not its own, and so do people: those of the unit keep it for their page', async () => {
    const { data } = await gate<Listed>(LISTED, { placeId: lotOf('finance', 'another').id });
    expect(data.gateList).toBeNull();
    expect((await ask<Listed>(guard, LISTED, { placeId: lot.id })).gateList).not.toBeNull();
    expect((await ask<Listed>(lotPeople.rival.id, LISTED, { placeId: lot.id })).gateList).toBeNull();
    const { body } = await api.as(lotPeople.authority.id).ask(LISTED, { placeId: lot.id });
    expect(body.errors).toBeDefined();
  });
});

describe.each([1, 2, 3])('a lot in the throng, %i', async (seed) => {
  const lot = lotOf('finance', `throng ${String(seed)}`, {
    spaces: { offered: 8, accessible: 0, charging: 0 },
    reservableSpaces: 6,
  });
  const dice = random(seed);
  const wrong: string[] = [];
  const sales = { reserveSpace: 0, admitVehicle: 0 };
  let last: Promise<unknown> = Promise.resolve();
  let before = 0;
  let commits = 0;
  /** One commit after the other, each looked at; every fifth finds that somebody was faster. */
  const watched = (store: Store): Store => ({
    ...store,
    commit: (writes, stamp) => {
      const mine = last.then(async () => {
        commits += 1;
        if (commits % 5 === 0) return { ok: false, cause: 'conditions', failed: [] } as const;
        const outcome = await store.commit(writes, stamp);
        const { sold, offered } = await balanceOf(store, lot.id);
        const { useCase } = stamp;
        const isSale = useCase === 'reserveSpace' || useCase === 'admitVehicle';
        if (outcome.ok && isSale) sales[useCase] += 1;
        if (isSale && sold > offered && sold > before)
          wrong.push(`${useCase}: ${String(sold)} of ${String(offered)}, ${String(before)} before`);
        before = sold;
        return outcome;
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  });
  const { api, reserve, admit, report, count, keepBack, ask } = await start(watched, lot);

  it('never has more taken and reserved than it offers, whoever comes, reserves, leaves and keeps back at once', async () => {
    await count(lot.id, 0);
    const inside: string[] = [];
    const held: Reserved[] = [];
    const isIn = async (input: Answer): Promise<boolean> => {
      for (;;) {
        const check = await admit({ placeId: lot.id, ...input });
        if (check) return check.allowed;
      }
    };
    const walkIn = async (): Promise<void> => {
      const plate = newPlate();
      if (!(await isIn({ plate }))) return;
      await report(lot.id, 'ENTRY', plate);
      inside.push(plate);
    };
    const book = async (): Promise<void> => {
      const one = await reserve(lot.id, Math.floor(dice() * 3) * 10 * MINUTE);
      if (typeof one !== 'string') held.push(one);
    };
    const come = async (): Promise<void> => {
      const one = held.shift();
      if (!one) return;
      const shown: { plate?: string; code?: string }[] = [
        { plate: one.plate },
        { code: one.code },
        { code: one.pass, plate: newPlate() },
      ];
      const by = certain(shown[Math.floor(dice() * 3)], 'a way in');
      expect(await isIn(by)).toBe(true);
      const seen = by.plate ?? one.plate;
      await report(lot.id, 'ENTRY', seen);
      inside.push(seen);
    };
    const leave = async (): Promise<void> => {
      const plate = inside.shift();
      if (plate !== undefined) await report(lot.id, 'EXIT', plate);
    };
    const giveBack = async (): Promise<void> => {
      const one = held.shift();
      if (!one) return;
      for (;;) {
        const { cancelReservation } = await ask<{ cancelReservation: { userErrors: readonly unknown[] } }>(
          'citizen',
          CANCEL,
          { input: { token: one.token, reservationId: one.id } },
        );
        if (cancelReservation.userErrors.length === 0) return;
      }
    };
    const change = (): Promise<void> => keepBack(lot.id, 8, Math.floor(dice() * 4));
    const acts = [walkIn, walkIn, walkIn, book, book, book, come, come, leave, leave, giveBack, change];
    for (let round = 0; round < 8; round += 1) {
      await Promise.all(Array.from({ length: 10 }, () => certain(acts[Math.floor(dice() * acts.length)], 'an act')()));
      // Nobody is counted twice or forgotten: those inside, and those who may still come.
      expect((await balanceOf(api.store, lot.id)).sold).toBe(inside.length + held.length);
    }
    expect(wrong).toEqual([]);
    expect(sales.reserveSpace).toBeGreaterThan(3);
    expect(sales.admitVehicle).toBeGreaterThan(3);
  });
});

describe('the last space of a lot', async () => {
  const parts = { spaces: { offered: 10, accessible: 0, charging: 0 } };
  const names = ['race', 'soon', 'shown', 'beyond', 'other', 'page', 'queued'];
  const lots = names.map((name) => lotOf('finance', name, parts));
  const [race = '', soon = '', shown = '', beyond = '', other = '', page = '', queued = ''] = lots.map(({ id }) => id);
  const { api, ask, guard, reserve, admit, report, count, freeAt } = await start((store) => store, ...lots);
  const codes = (check: Check | null) => check?.reasons.map(({ code }) => code);

  it('has one winner among 12 at the gate and 12 who reserve', async () => {
    await count(race, 9);
    const results = await Promise.all(
      Array.from({ length: 24 }, async (_, i) =>
        i % 2 === 0
          ? typeof (await reserve(race)) !== 'string'
          : (await admit({ placeId: race, plate: newPlate() }))?.allowed,
      ),
    );
    expect(results.filter(Boolean)).toHaveLength(1);
  });

  it('stays that of whoever was let in when he asks again, and is free when he never comes', async () => {
    await count(beyond, 9);
    const plate = newPlate();
    expect(await admit({ placeId: beyond, plate })).toMatchObject({ allowed: true, reasons: [] });
    expect(await admit({ placeId: beyond, plate })).toMatchObject({ allowed: true, reasons: [] });
    expect(codes(await admit({ placeId: beyond, plate: newPlate() }))).toEqual(['FULL']);
    api.setNow(SATURDAY + 3 * MINUTE);
    expect((await admit({ placeId: beyond, plate: newPlate() }))?.allowed).toBe(true);
    api.setNow(SATURDAY);
    // Who drives in all the same is there: that is told, and nobody else gets in.
    for (let i = 0; i < 3; i += 1) await report(beyond, 'ENTRY');
    expect(await freeAt(beyond)).toBe(0);
    expect(await reserve(beyond)).toBe('FULL');
  });

  it('is kept from walk-ins for who has reserved it, who comes in by plate, digits or pass, once', async () => {
    await count(shown, 7);
    const [one, two, three] = [await reserve(shown), await reserve(shown), await reserve(shown)];
    if (typeof one === 'string' || typeof two === 'string' || typeof three === 'string')
      throw new Error('not reserved');
    expect(await freeAt(shown)).toBe(0);
    expect(codes(await admit({ placeId: shown, plate: newPlate() }))).toEqual(['RESERVED_FOR_OTHERS']);
    expect(await admit({ placeId: shown, plate: one.plate })).toMatchObject({ allowed: true });
    await report(shown, 'ENTRY', one.plate);
    // The gate read the plate, so that its arrival is known.
    expect((await ask<{ myReservations: unknown }>('citizen', STATE, { token: one.token })).myReservations).toEqual([
      { state: 'ARRIVED' },
    ]);
    // It is inside: asked about again it is said so, and takes no second space.
    const free = await freeAt(shown);
    expect(await admit({ placeId: shown, plate: one.plate })).toMatchObject({
      allowed: true,
      reasons: [{ code: 'ALREADY_INSIDE', blocks: false }],
    });
    expect(await freeAt(shown)).toBe(free);
    expect(await admit({ placeId: shown, code: two.code })).toMatchObject({
      allowed: true,
      reasons: [{ code: 'RESERVED' }],
    });
    expect(await admit({ placeId: shown, code: ` ${three.pass}`, plate: newPlate() })).toMatchObject({ allowed: true });
    expect(codes(await admit({ placeId: shown, plate: newPlate() }))).toEqual(['FULL']);
    api.setNow(SATURDAY + 4 * MINUTE);
    expect(await admit({ placeId: shown, code: two.code })).toMatchObject({
      allowed: false,
      reasons: [{ code: 'RESERVATION_OVER', blocks: true }],
    });
    api.setNow(SATURDAY);
    // Out again, it has left its space to whoever comes first.
    await report(shown, 'EXIT', one.plate);
    expect(codes(await admit({ placeId: shown, plate: one.plate }))).toEqual([]);
  });

  it('is taken once by who was let in without a connection by his code or pass, told later, and he has arrived', async () => {
    await count(queued, 6);
    const [one, two, three] = [await reserve(queued), await reserve(queued), await reserve(queued)];
    if (typeof one === 'string' || typeof two === 'string' || typeof three === 'string')
      throw new Error('not reserved');
    await report(queued, 'ENTRY', undefined, one.code);
    await report(queued, 'ENTRY', undefined, two.pass);
    await report(queued, 'ENTRY', newPlate(), three.code);
    await report(queued, 'ENTRY', undefined, '000000');
    expect(await freeAt(queued)).toBe(0);
    for (const { token } of [one, two, three])
      expect(await ask('citizen', STATE, { token })).toEqual({ myReservations: [{ state: 'ARRIVED' }] });
    // It is known by its plate from then on.
    expect(codes(await admit({ placeId: queued, plate: one.plate }))).toEqual(['ALREADY_INSIDE']);
    // What was shown of another lot is no arrival there.
    const elsewhere = await reserve(other);
    if (typeof elsewhere === 'string') throw new Error('not reserved');
    await report(queued, 'ENTRY', undefined, elsewhere.pass);
    expect(await ask('citizen', STATE, { token: elsewhere.token })).toEqual({
      myReservations: [{ state: 'RESERVED' }],
    });
    await ask('citizen', CANCEL, { input: { token: elsewhere.token, reservationId: elsewhere.id } });
  });

  it('is not had by a code of another place, of later, or of nobody; a plate may come in without', async () => {
    const [here, later] = [await reserve(other), await reserve(other, 5 * HOUR)];
    if (typeof here === 'string' || typeof later === 'string') throw new Error('not reserved');
    const check = async (placeId: string, code: string) =>
      (await ask<{ checkPlate: Check }>(guard, CHECK, { placeId, code })).checkPlate;
    expect(await check(soon, here.pass)).toMatchObject({
      allowed: false,
      reasons: [{ code: 'RESERVATION_ELSEWHERE', blocks: true }],
    });
    expect(codes(await check(other, later.pass))?.[0]).toBe('RESERVATION_EARLY');
    expect(codes(await check(other, `${here.pass}x`))?.[0]).toBe('RESERVATION_UNKNOWN');
    expect((await check(other, here.code)).allowed).toBe(true);
    expect(await admit({ placeId: soon, code: here.pass, plate: newPlate() })).toMatchObject({
      allowed: true,
      reasons: [{ code: 'RESERVATION_ELSEWHERE', blocks: false }, { code: 'OCCUPANCY_UNKNOWN' }],
    });
    expect(await ask(guard, ADMIT, { input: { placeId: soon } })).toMatchObject({
      admitVehicle: { check: null, userErrors: [{ code: 'PLATE_OR_CODE_REQUIRED' }] },
    });
    expect(await ask(lotPeople.rival.id, ADMIT, { input: { placeId: soon, plate: newPlate() } })).toMatchObject({
      admitVehicle: { check: null, userErrors: [{ code: 'PLACE_NOT_FOUND' }] },
    });
  });

  it('is not counted free in the list of the city while it is reserved', async () => {
    await count(page, 5);
    await reserve(page);
    await api.settle();
    const { places } = await ask<{ places: { nodes: readonly { id: string; occupancy: { free: number } }[] } }>(
      'citizen',
      LIST,
      {},
    );
    expect(places.nodes.find(({ id }) => id === page)?.occupancy.free).toBe(4);
    expect(await freeAt(page)).toBe(4);
    // What is reserved for the day after tomorrow, in another window, keeps nobody out tonight.
    await reserve(page, 2 * DAY + 12 * HOUR);
    expect(await freeAt(page)).toBe(4);
  });
});
