import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { tasks } from '../reactions.ts';
import { findPlace, placeItem } from '../records.ts';
import type { Place } from '../types.ts';
import { DAY, HOUR, instantOf, MINUTE } from '../../platform/time.ts';
import { startApi, type AnswerBody } from '../../testing/api.ts';
import { allItems, citizenContext, newPhone, newPlate, tokenOf } from '../../testing/citizens.ts';
import { lotOf } from '../../testing/parking.ts';
import { testSealing } from '../../testing/sealing.ts';
import { NOW, people, settle, units } from '../../testing/town.ts';
import { value } from '../../testing/trips.ts';
import { reserveSpace } from './acts.ts';
import { plateRead } from './arrival-acts.ts';
import { emptyDay } from './capacity.ts';
import { daysOf } from './day-records.ts';
import { wentOut } from './leaving-acts.ts';

const EVENING = { from: instantOf('2026-11-24T18:00'), to: instantOf('2026-11-24T22:00') };

const MINE = `query ($token: String!) { myReservations(token: $token) {
  id state code pass plateNumber cancelCause cancelReason { zh } lateCancel } }`;
const ME = `query ($token: String!) { citizen(token: $token) {
  bannedUntil personalDataDays strikes { id kind state at forgetAt plate appeal { text } decision { upheld reason } } messages { text { zh } } } }`;
const OF_PLACE = `query ($placeId: ID!, $date: Date!) { placeReservations(placeId: $placeId, date: $date) { id state plate } }`;
const BY_CODE = `query ($placeId: ID!, $code: String!) { reservationByCode(placeId: $placeId, code: $code) { id state plate } }`;
const ARRIVE = `mutation ($reservationId: ID!) { recordArrival(input: { reservationId: $reservationId }) {
  reservation { state } userErrors { code } } }`;
const REVEAL = `mutation ($reservationId: ID!, $reason: String!) {
  revealPlate(input: { reservationId: $reservationId, reason: $reason }) { plateNumber userErrors { code } } }`;
const APPEAL = `mutation ($input: AppealStrikeInput!) { appealStrike(input: $input) { strike { state } userErrors { code } } }`;
const DECIDE = `mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { strike { state } userErrors { code } } }`;
const APPEALS = `query ($division: DivisionCode!) { strikeAppeals(division: $division) { id plate appeal { text } } }`;
const EXPORT = `query ($token: String!) { exportMyData(token: $token) }`;
const DELETE = `mutation ($token: String!) { deleteMyData(input: { token: $token }) { deleted userErrors { code } } }`;
const SPACES = `mutation ($input: ChangeSpacesInput!) { changeSpaces(input: $input) {
  place { spaces { offered } } userErrors { code message } } }`;
const IN_WAY = `query ($placeIds: [ID!]!, $periodId: ID) { reservationsInWay(placeIds: $placeIds, periodId: $periodId) }`;
const INSIDE = `query ($placeIds: [ID!]!, $from: DateTime) { insideInWay(placeIds: $placeIds, from: $from) { vehicles told } }`;
const INSIDE_BACK = `query ($placeIds: [ID!]!, $periodId: ID) { insideInWay(placeIds: $placeIds, periodId: $periodId) { vehicles told } }`;
const PREVIEW = `query ($input: PreviewOpeningInput!) { previewOpening(input: $input) { previews { insideTouched { vehicles told } } } }`;
const SET = `mutation ($input: SetOpeningInput!) { setOpening(input: $input) { items { outcome } userErrors { code } } }`;
const CLOSE = `mutation ($input: ClosePlacesInput!) { closePlaces(input: $input) { closureId items { outcome } } }`;
const CHANGE_CLOSURE = `mutation ($input: ChangeClosureInput!) { changeClosure(input: $input) { items { outcome } } }`;
const COUNT = `mutation ($input: ReportOccupancyInput!) { reportOccupancy(input: $input) { outcome } }`;
const OPEN_ONCE = `mutation ($input: OpenOnceInput!) { openOnce(input: $input) { items { outcome } } }`;
const CANCEL_ONCE = `mutation ($input: CancelOpenOnceInput!) { cancelOpenOnce(input: $input) { items { outcome } } }`;
const AUDIT = `query ($of: ID!) { auditRecords(of: $of, first: 50) { nodes { useCase reason actor } } }`;

interface Errors {
  readonly userErrors: readonly { readonly code: string }[];
}
interface Mine {
  readonly id: string;
  readonly state: string;
  readonly code: string;
  readonly pass: string;
  readonly plateNumber: string | null;
  readonly cancelCause: string | null;
  readonly cancelReason: { readonly zh: string } | null;
}
interface Me {
  readonly bannedUntil: string | null;
  readonly personalDataDays: number;
  readonly strikes: readonly {
    readonly id: string;
    readonly state: string;
    readonly kind: string;
    readonly at: string;
    readonly forgetAt: string;
  }[];
  readonly messages: readonly { readonly text: { readonly zh: string } }[];
}

describe('a reservation', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  await settle(store);
  const put = async (lot: Place, at = NOW): Promise<Place> => {
    await store.commit([{ put: placeItem(lot) }], { actor: 'system', useCase: 'test', at });
    return lot;
  };
  const ask = async <Data>(document: string, variables: object, caller = 'citizen'): Promise<Data> => {
    const { body }: { body: AnswerBody<Record<string, Data>> } = await api.as(caller).ask(document, { ...variables });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data)[0] as Data;
  };
  const codes = ({ userErrors }: Errors): string[] => userErrors.map(({ code }) => code);
  const mine = (token: string) => ask<readonly Mine[]>(MINE, { token });
  const me = (token: string) => ask<Me>(ME, { token });
  const byTheClock = async (now: number): Promise<void> => {
    api.setNow(now);
    for (const { run } of tasks) await run(store, now);
  };
  const reserve = async (
    lot: Place,
    { now = NOW, window = EVENING, phone = newPhone(), plateNumber = newPlate(), token = '' } = {},
  ) => {
    const held = token === '' ? await tokenOf(store, phone, now) : token;
    const input = { token: held, placeId: lot.id, window, plateNumber, seats: 5, nonCommercial: true };
    const made = value(await reserveSpace(citizenContext(store, now), { idempotencyKey: randomUUID(), ...input }));
    return { ...made, token: held, phone, plateNumber };
  };
  const read = (lot: Place, plate: string, at: number) =>
    plateRead(store, testSealing, { placeId: lot.id, divisionCode: lot.divisionCode, plate, at });

  it('nobody came for is given up after the grace, with a strike, where the gate reads plates', async () => {
    const lot = await put(lotOf(units.bureau, { reservableSpaces: 2 }));
    await read(lot, newPlate(), EVENING.from - HOUR);
    const missed = await reserve(lot);
    const came = await reserve(lot);
    expect((await read(lot, came.plateNumber, EVENING.from + 5 * MINUTE))?.id).toBe(came.id);
    await byTheClock(EVENING.from + 29 * MINUTE);
    expect((await mine(missed.token))[0]?.state).toBe('RESERVED');
    await byTheClock(EVENING.from + 31 * MINUTE);
    expect((await mine(missed.token))[0]?.state).toBe('NO_SHOW');
    expect((await mine(came.token))[0]?.state).toBe('ARRIVED');
    const { strikes, messages, bannedUntil, personalDataDays } = await me(missed.token);
    expect(strikes).toMatchObject([{ kind: 'NO_SHOW', state: 'COUNTS' }]);
    // He reads until when what about him is kept, and how long what he does not delete himself.
    expect(strikes.map(({ at, forgetAt }) => (Date.parse(forgetAt) - Date.parse(at)) / DAY)).toEqual([365]);
    expect(personalDataDays).toBe(30);
    expect(messages[0]?.text.zh).toContain('记一次违约');
    expect(bannedUntil).toBeNull();
    await reserve(lot, { now: EVENING.from + 31 * MINUTE, window: { from: EVENING.from + HOUR, to: EVENING.to } });
    await byTheClock(EVENING.to + MINUTE);
    expect((await mine(came.token))[0]?.state).toBe('ENDED');
  });

  it('came in time, as its gate tells once it is connected again, goes on, and its strike is taken back', async () => {
    const lot = await put(lotOf(units.bureau, { reservableSpaces: 2 }));
    await read(lot, newPlate(), EVENING.from - HOUR);
    const [came, late] = [await reserve(lot), await reserve(lot)];
    await byTheClock(EVENING.from + 31 * MINUTE);
    expect((await me(came.token)).strikes).toMatchObject([{ state: 'COUNTS' }]);
    const toldAt = EVENING.from + HOUR;
    api.setNow(toldAt);
    const tell = ({ plateNumber: plate }: { plateNumber: string }, at: number) =>
      plateRead(store, testSealing, { placeId: lot.id, divisionCode: lot.divisionCode, plate, at, toldAt });
    expect((await tell(came, EVENING.from + 5 * MINUTE))?.id).toBe(came.id);
    // Told twice it is the same, and who came when his space was given up already was missed rightly.
    await tell(came, EVENING.from + 5 * MINUTE);
    expect(await tell(late, EVENING.from + 40 * MINUTE)).toBeUndefined();
    expect((await mine(late.token))[0]?.state).toBe('NO_SHOW');
    expect((await mine(came.token))[0]?.state).toBe('ARRIVED');
    const { strikes, messages } = await me(came.token);
    expect(strikes).toMatchObject([]);
    expect(messages[0]?.text.zh).toContain('已按时入场（闸机联网后补传），违约记录已撤销');
    const [day] = await daysOf(store, lot.id, ['2026-11-24'], (date) => emptyDay(lot.id, date, 0));
    expect([day?.reserved[20], day?.arrived[20]]).toEqual([1, 1]);
    await byTheClock(EVENING.to + MINUTE);
    expect((await mine(came.token))[0]?.state).toBe('ENDED');
  });

  it('nobody is seen to come for is nobody’s fault where no device reads plates', async () => {
    const lot = await put(lotOf(units.bureau));
    const { token } = await reserve(lot);
    await byTheClock(EVENING.from + HOUR);
    expect((await mine(token))[0]?.state).toBe('RESERVED');
    await byTheClock(EVENING.to + MINUTE);
    expect((await mine(token))[0]?.state).toBe('ENDED');
    expect((await me(token)).strikes).toEqual([]);
  });

  it('of a vehicle that is inside when the place closes at once stays, and its holder is told to leave, once', async () => {
    const lot = await put(lotOf(units.bureau, { reservableSpaces: 2 }));
    const [came, awaited] = [await reserve(lot), await reserve(lot)];
    await read(lot, came.plateNumber, EVENING.from);
    const reason = { zh: '应急处置', en: 'emergency' };
    const closures = [{ from: '2026-11-24T18:30', reason }];
    await put({ ...lot, opening: { ...lot.opening, closures } }, EVENING.from + 30 * MINUTE);
    await api.settle();
    await api.replay();
    api.setNow(EVENING.from + 31 * MINUTE);
    expect((await mine(came.token))[0]?.state).toBe('ARRIVED');
    const told = (await me(came.token)).messages.filter(({ text }) => text.zh.includes('请尽快驶离'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text.zh).toContain('应急处置');
    expect((await mine(awaited.token))[0]?.state).toBe('CANCELLED');
    api.setNow(NOW);
  });

  it('of a vehicle that is inside is told by when to leave as soon as a closure later in its stay is announced', async () => {
    api.setNow(NOW);
    const lot = await put(lotOf(units.bureau));
    const came = await reserve(lot);
    const leaver = await reserve(lot, { window: { from: EVENING.from, to: EVENING.from + HOUR } });
    for (const { plateNumber } of [came, leaver]) await read(lot, plateNumber, EVENING.from);
    api.setNow(EVENING.from + 30 * MINUTE);
    const [manager, placeIds] = [people.manager.id, [lot.id]];
    await ask(COUNT, { input: { placeId: lot.id, occupied: 7, at: '2026-11-24T18:29:00+08:00' } }, manager);
    const inside = (from?: string, caller = manager) => ask(INSIDE, { placeIds, from }, caller);
    expect(await inside()).toEqual({ vehicles: 7, told: 2 });
    expect(await inside('2026-11-24T20:00:00+08:00')).toEqual({ vehicles: null, told: 1 });
    expect(await inside(undefined, people.neighbour.id)).toEqual({ vehicles: null, told: 0 });

    const [from, to] = ['2026-11-24T20:00:00+08:00', '2026-11-24T21:00:00+08:00'];
    const closing = { idempotencyKey: randomUUID(), placeIds, kind: 'EVENT', reason: { zh: '大型活动' }, from, to };
    const { closureId } = await ask<{ closureId: string }>(CLOSE, { input: closing }, manager);
    await api.settle();
    // Later it is to last longer: whoever knows when to leave is not told again.
    await ask(CHANGE_CLOSURE, { input: { closureId, placeIds, to: '2026-11-24T23:00:00+08:00' } }, manager);
    await api.settle();
    await api.replay();
    const leave = async (token: string) => (await me(token)).messages.filter(({ text }) => text.zh.includes('驶离并'));
    expect((await leave(came.token)).map(({ text }) => text.zh)).toEqual([
      expect.stringContaining('请在 11-24 20:00 前驶离') as string,
    ]);
    expect(await leave(leaver.token)).toEqual([]);
    // But when it closes at once after all.
    await ask(CLOSE, { input: { ...closing, idempotencyKey: randomUUID(), from: undefined, to: undefined } }, manager);
    await api.settle();
    expect((await leave(came.token)).filter(({ text }) => text.zh.includes('请尽快驶离'))).toHaveLength(1);
    expect(await leave(leaver.token)).toHaveLength(1);
  });

  it('of a vehicle that is inside is told to leave when the single opening it came for is taken back', async () => {
    api.setNow(NOW);
    const lot = await put(lotOf(units.bureau));
    const [manager, placeIds] = [people.manager.id, [lot.id]];
    const once = { idempotencyKey: randomUUID(), placeIds, line: '11月25日 9:00–17:00', reason: '马拉松' };
    await ask(OPEN_ONCE, { input: once }, manager);
    const window = { from: instantOf('2026-11-25T10:00'), to: instantOf('2026-11-25T12:00') };
    const [came, gone] = [await reserve(lot, { window }), await reserve(lot, { window })];
    for (const { plateNumber } of [came, gone]) await read(lot, plateNumber, window.from);
    await wentOut(store, testSealing, {
      placeId: lot.id,
      divisionCode: lot.divisionCode,
      plate: gone.plateNumber,
      at: window.from + MINUTE,
    });
    api.setNow(window.from + 30 * MINUTE);
    await api.settle();
    const periodId = (await findPlace(store, lot.id))?.opening.periods[0]?.id;
    await ask(COUNT, { input: { placeId: lot.id, occupied: 4, at: '2026-11-25T10:20:00+08:00' } }, manager);
    expect(await ask(INSIDE_BACK, { placeIds, periodId }, manager)).toEqual({ vehicles: 4, told: 1 });
    expect(await ask(INSIDE_BACK, { placeIds, periodId }, people.neighbour.id)).toEqual({ vehicles: null, told: 0 });
    await ask(CANCEL_ONCE, { input: { periodId, placeIds, reason: '赛事改期' } }, manager);
    await api.settle();
    await api.replay();
    const leave = async (token: string) => (await me(token)).messages.filter(({ text }) => text.zh.includes('驶离并'));
    expect((await leave(came.token)).map(({ text }) => text.zh)).toEqual([
      expect.stringMatching(/11-25 10:30 起不再开放（赛事改期）。.*请尽快驶离/) as string,
    ]);
    expect(await leave(gone.token)).toEqual([]);
    api.setNow(NOW);
  });

  it('of a vehicle that is inside is told by when to leave when a setting of today ends its opening earlier', async () => {
    api.setNow(NOW);
    const lot = await put(lotOf(units.bureau));
    await api.settle();
    const [came, early] = [
      await reserve(lot),
      await reserve(lot, { window: { from: EVENING.from, to: EVENING.from + HOUR } }),
    ];
    for (const { plateNumber } of [came, early]) await read(lot, plateNumber, EVENING.from);
    api.setNow(EVENING.from + 30 * MINUTE);
    const parts = { placeIds: [lot.id], opening: { lines: ['每天 18:00–21:00'] }, effectiveFrom: '2026-11-24' };
    const touched = { previews: [{ insideTouched: { vehicles: null, told: 1 } }] };
    expect(await ask(PREVIEW, { input: parts }, people.manager.id)).toEqual(touched);
    const key = { idempotencyKey: randomUUID(), reason: '冬季安排' };
    expect(await ask(SET, { input: { ...parts, ...key } }, people.manager.id)).toMatchObject({
      items: [{ outcome: 'DONE' }],
    });
    await api.settle();
    const leave = async (token: string) => (await me(token)).messages.filter(({ text }) => text.zh.includes('驶离并'));
    expect((await leave(came.token)).map(({ text }) => text.zh)).toEqual([
      expect.stringMatching(/11-24 21:00 起不再开放。.*请在 11-24 21:00 前驶离/) as string,
    ]);
    expect(await leave(early.token)).toEqual([]);
    api.setNow(NOW);
  });

  it('under way that nobody has noted as come is cancelled by a closure, and says that whoever is inside should leave', async () => {
    api.setNow(NOW);
    const lot = await put(lotOf(units.bureau));
    const { token } = await reserve(lot);
    api.setNow(EVENING.from + HOUR);
    const closing = { idempotencyKey: randomUUID(), placeIds: [lot.id], kind: 'EMERGENCY' };
    await ask(CLOSE, { input: closing }, people.manager.id);
    await api.settle();
    expect((await me(token)).messages[0]?.text.zh).toContain('已在场内的车辆请尽快驶离');
    api.setNow(NOW);
  });

  it('in a temporary closure is cancelled, told why, and never counts', async () => {
    api.setNow(NOW);
    const lot = await put(lotOf(units.bureau));
    await api.settle();
    const hit = await reserve(lot);
    const spared = await reserve(lot, { window: { from: EVENING.from + DAY, to: EVENING.to + DAY } });
    const reason = { zh: '消防演练', en: 'Fire drill' };
    const closures = [{ from: '2026-11-24T20:00', to: '2026-11-25T08:00', reason }];
    await put({ ...lot, opening: { ...lot.opening, closures } }, NOW + MINUTE);
    await api.settle();
    expect((await mine(hit.token))[0]).toMatchObject({
      state: 'CANCELLED',
      cancelCause: 'CLOSURE',
      cancelReason: { zh: '消防演练' },
    });
    expect((await mine(spared.token))[0]?.state).toBe('RESERVED');
    const { strikes, messages } = await me(hit.token);
    expect(strikes).toEqual([]);
    expect(messages[0]?.text.zh).toContain('消防演练');
    await api.replay();
    expect((await me(hit.token)).messages).toHaveLength(messages.length);
  });

  it('in a single opening that is taken back is cancelled, told the reason of who did it, and never counts', async () => {
    api.setNow(NOW);
    const lot = await put(lotOf(units.bureau));
    const placeIds = [lot.id];
    const once = { idempotencyKey: randomUUID(), placeIds, line: '11月25日 9:00–17:00', reason: '马拉松' };
    await ask(OPEN_ONCE, { input: once }, people.manager.id);
    const window = { from: instantOf('2026-11-25T10:00'), to: instantOf('2026-11-25T12:00') };
    const { token } = await reserve(lot, { window });
    const place = await findPlace(store, lot.id);
    const periodId = place?.opening.periods[0]?.id;
    expect(await ask<number>(IN_WAY, { placeIds, periodId }, people.manager.id)).toBe(1);
    await api.settle();
    api.setNow(NOW + MINUTE);
    await ask(CANCEL_ONCE, { input: { periodId, placeIds, reason: '赛事改期' } }, people.manager.id);
    await api.settle();
    expect((await mine(token))[0]).toMatchObject({ state: 'CANCELLED', cancelReason: { zh: '赛事改期' } });
    const { strikes, messages } = await me(token);
    expect(strikes).toEqual([]);
    expect(messages[0]?.text.zh).toContain('赛事改期');
  });

  it('made last gives way first when spaces are taken away, and no more can be made than are left', async () => {
    api.setNow(NOW);
    const lot = await put(lotOf(units.bureau, { reservableSpaces: 3 }));
    await api.settle();
    const made = [];
    for (let i = 0; i < 3; i += 1) made.push(await reserve(lot, { now: NOW + i * MINUTE }));
    await put({ ...lot, reservableSpaces: 1 });
    await api.settle();
    const states = await Promise.all(made.map(async ({ token }) => (await mine(token))[0]));
    expect(states.map((one) => one?.state)).toEqual(['RESERVED', 'CANCELLED', 'CANCELLED']);
    expect(states[2]?.cancelCause).toBe('SPACES');
    await expect(reserve(lot)).rejects.toThrow('FULL');
  });

  it('stands in the way of fewer spaces until it is said that the latest give way; those who have come stay', async () => {
    api.setNow(NOW);
    const spaces = { offered: 3, accessible: 0, charging: 0 };
    const lot = await put(lotOf(units.bureau, { spaces, reservableSpaces: 3 }));
    await api.settle();
    const made = [];
    for (let i = 0; i < 3; i += 1) made.push(await reserve(lot, { now: NOW + i * MINUTE }));
    const [first, , last] = made;
    api.setNow(EVENING.from);
    await ask(ARRIVE, { reservationId: last?.id }, people.clerk.id);
    const rest = { total: 3, outOfService: 0, accessible: 0, charging: 0, reason: '公务保留' };
    const keepBack = (kept: number, cancelLatest?: boolean, revision = 0) =>
      ask<Errors & { place: unknown }>(
        SPACES,
        { input: { ...rest, placeId: lot.id, revision, kept, cancelLatest } },
        people.manager.id,
      );
    const refused = await keepBack(2);
    expect(refused).toMatchObject({ place: null, userErrors: [{ code: 'RESERVATIONS_IN_WAY' }] });
    expect(JSON.stringify(refused)).toContain('有 2 个预约放不下');
    expect(await keepBack(2, true)).toMatchObject({ place: { spaces: { offered: 1 } }, userErrors: [] });
    // Nobody gets in between the act and what follows it.
    await expect(reserve(lot, { now: EVENING.from })).rejects.toThrow('FULL');
    await api.settle();
    const states = await Promise.all(made.map(async ({ token }) => (await mine(token))[0]));
    expect(states.map((one) => one?.state)).toEqual(['CANCELLED', 'CANCELLED', 'ARRIVED']);
    expect(states[0]?.cancelCause).toBe('SPACES');
    const { strikes, messages } = await me(first?.token ?? '');
    expect(strikes).toEqual([]);
    expect(messages[0]?.text.zh).toContain('不计违约');
    // One who stands there is in nobody's way.
    expect(await keepBack(3, false, 1)).toMatchObject({ userErrors: [] });
  });

  it('of other days and of hours that are over is in nobody’s way', async () => {
    api.setNow(NOW);
    const lot = await put(lotOf(units.bureau, { reservableSpaces: 2 }));
    await api.settle();
    const one = await reserve(lot);
    const other = await reserve(lot, { window: { from: EVENING.from + DAY, to: EVENING.to + DAY } });
    await put({ ...lot, reservableSpaces: 1 });
    await api.settle();
    expect((await mine(one.token))[0]?.state).toBe('RESERVED');
    expect((await mine(other.token))[0]?.state).toBe('RESERVED');
  });

  it('is found at the gate by its code and its pass, by those who keep the place; the plate is shown with a reason', async () => {
    api.setNow(EVENING.from);
    const lot = await put(lotOf(units.bureau));
    const { token, id, plateNumber } = await reserve(lot);
    const [own] = await mine(token);
    expect(own?.code).toMatch(/^\d{6}$/);
    expect(own?.plateNumber).toBe(plateNumber);
    const plate = `${plateNumber.slice(0, 2)}***${plateNumber.slice(-2)}`;
    const found = (code: string, caller: string, placeId = lot.id) => ask(BY_CODE, { placeId, code }, caller);
    expect(await found(own?.code ?? '', people.clerk.id)).toEqual({ id, state: 'RESERVED', plate });
    expect(await found(own?.pass ?? '', people.clerk.id)).toMatchObject({ id });
    expect(await found(`${own?.pass ?? ''}x`, people.clerk.id)).toBeNull();
    expect(await found(own?.code ?? '', people.neighbour.id)).toBeNull();
    const list = (caller: string) => ask(OF_PLACE, { placeId: lot.id, date: '2026-11-24' }, caller);
    expect(await list(people.manager.id)).toEqual([{ id, state: 'RESERVED', plate }]);
    expect(await list(people.neighbour.id)).toEqual([]);
    const reveal = (caller: string, reason = '通知挪车') => ask<Errors>(REVEAL, { reservationId: id, reason }, caller);
    expect(await reveal(people.manager.id)).toEqual({ plateNumber, userErrors: [] });
    expect(codes(await reveal(people.neighbour.id))).toEqual(['RESERVATION_NOT_FOUND']);
    expect(codes(await reveal(people.manager.id, ''))).toEqual(['TEXT_INVALID']);
    expect(await ask(ARRIVE, { reservationId: id }, people.clerk.id)).toMatchObject({
      reservation: { state: 'ARRIVED' },
    });
    await api.settle();
    const trail = await ask<{ nodes: readonly { useCase: string; reason: string | null }[] }>(
      AUDIT,
      { of: id },
      people.supervisor.id,
    );
    expect(trail.nodes).toContainEqual({ useCase: 'revealPlate', reason: '通知挪车', actor: people.manager.id });
  });

  it('that was missed three times bans; an appeal that is accepted lifts strike and ban, decided by who did not give it', async () => {
    const lot = await put(lotOf(units.bureau));
    const phone = newPhone();
    let token = '';
    for (let day = 0; day < 3; day += 1) {
      const now = NOW + day * DAY;
      const window = { from: EVENING.from + day * DAY, to: EVENING.to + day * DAY };
      await read(lot, newPlate(), window.from - HOUR);
      ({ token } = await reserve(lot, { now, window, phone, token }));
      await byTheClock(window.from + HOUR);
    }
    const before = await me(token);
    expect(before.bannedUntil).toBe('2026-12-26T19:00:00+08:00');
    expect(before.messages[0]?.text.zh).toContain('不能预约和入场');
    const [{ id: strikeId } = { id: '' }] = before.strikes;
    const appeal = (text: string) => ask<Errors>(APPEAL, { input: { token, strikeId, text } });
    expect(codes(await appeal('不'))).toEqual(['TEXT_INVALID']);
    expect(await appeal('道闸没有识别到我的车牌')).toMatchObject({ strike: { state: 'APPEALED' } });
    expect(codes(await appeal('再说一次理由'))).toEqual(['APPEALED_ALREADY']);
    const waiting = (caller: string) => ask(APPEALS, { division: '430200' }, caller);
    expect(await waiting(people.manager.id)).toMatchObject([
      { id: strikeId, appeal: { text: '道闸没有识别到我的车牌' } },
    ]);
    expect(await waiting(people.neighbour.id)).toEqual([]);
    api.setNow(NOW + 3 * DAY);
    const decide = (caller: string) =>
      ask<Errors>(DECIDE, { input: { strikeId, upheld: false, reason: '录像显示已入场' } }, caller);
    expect(codes(await decide(people.neighbour.id))).toEqual(['STRIKE_NOT_FOUND']);
    expect(await decide(people.manager.id)).toMatchObject({ strike: { state: 'LIFTED' } });
    const after = await me(token);
    expect(after.bannedUntil).toBeNull();
    expect(after.strikes).toHaveLength(2);
    expect(after.messages[0]?.text.zh).toContain('申诉成立');
  });

  it('leaves nothing in the table that names a car or a number, and nothing at all of whose it was after 30 days', async () => {
    const lot = await put(lotOf(units.bureau));
    const { id, phone, plateNumber, token } = await reserve(lot);
    await api.settle();
    const text = JSON.stringify(await allItems(store));
    for (const secret of [phone, plateNumber, token.split('.')[1]]) expect(text).not.toContain(secret);
    for (let i = 1; i <= 3; i += 1) await byTheClock(EVENING.to + 30 * DAY + i * MINUTE);
    const left = (await allItems(store)).find(({ pk }) => pk === `RESERVATION#${id}`);
    expect(left).toMatchObject({ state: 'ENDED', placeId: lot.id });
    for (const name of ['citizenId', 'plateHash', 'plateSealed', 'plateMasked']) expect(left).not.toHaveProperty(name);
  });

  it('belongs to who may take all his data with him, and have them deleted once nothing is reserved', async () => {
    api.setNow(NOW);
    const lot = await put(lotOf(units.bureau));
    const { token, phone, plateNumber, id } = await reserve(lot);
    const exported = JSON.parse((await ask<string>(EXPORT, { token })) || '{}') as object;
    expect(exported).toMatchObject({ phone, reservations: [{ plateNumber }], messages: [{}] });
    expect(await ask(EXPORT, { token: 'nonsense' })).toBeNull();
    expect(codes(await ask(DELETE, { token }))).toEqual(['RESERVATION_LIVE']);
    api.setNow(EVENING.to);
    expect(await ask(DELETE, { token })).toEqual({ deleted: true, userErrors: [] });
    expect(await ask(ME, { token })).toBeNull();
    expect(codes(await ask(DELETE, { token }))).toEqual(['DEVICE_UNKNOWN']);
    const left = (await allItems(store)).filter(({ kind }) => kind !== 'AUDIT');
    const own = left.filter((item) => JSON.stringify(item).includes(id));
    for (const item of own) expect(item).not.toHaveProperty('plateSealed');
    expect(JSON.stringify(own)).not.toContain('STANDING');
  });
});
