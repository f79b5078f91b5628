import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../local/audit.ts';
import { certain } from '../../platform/item.ts';
import { addDays, civilDate, DAY, HOUR, instantOf, MINUTE, type Instant } from '../../platform/time.ts';
import { startApi, type AnswerBody } from '../../testing/api.ts';
import { newPhone, tokenOf } from '../../testing/citizens.ts';
import { basketballCourt, groundWith, pitch } from '../../testing/grounds.ts';
import { testSealing } from '../../testing/sealing.ts';
import { NOW, people, settle } from '../../testing/town.ts';
import { tasks } from '../reactions.ts';
import { findPlace, placeItem } from '../records.ts';
import { codeFor } from '../reservation/pass-records.ts';
import { findCourtBooking } from './records.ts';
import type { Place } from '../types.ts';

const DATE = '2026-11-25';
const SLOT = instantOf('2026-11-25T18:00');
const CUT_OFF = SLOT - 2 * HOUR;

const BOOKED = 'booking { id state players code joinCode cancelCause cancelReason { zh } } userErrors { code }';
const act = (name: string, answer: string): string => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`;
};
const DAY_OF = `query ($placeId: ID!, $date: Date!) { courtDay(placeId: $placeId, date: $date) { courts {
  court { id capacity booking { minimumPlayers } } slots { window { from to } state players waiting canWait } } } }`;
const MINE = `query ($token: String!) { myCourts(token: $token) {
  bookings { id state isHolder people players code joinCode offeredUntil cancelCause club }
  waiting { id position } series { id state dates { date skipped bookingId } reason } } }`;
const INVITED = `query ($bookingId: ID!, $code: String!) { courtInvitation(bookingId: $bookingId, code: $code) { players } }`;
const OF_PLACE = `query ($placeId: ID!, $date: Date!) { placeCourtBookings(placeId: $placeId, date: $date) { id state players club holder cancelCause } }`;
const WITHDRAW = act('withdrawCourtSeries', 'series { id state dates { date skipped bookingId } } userErrors { code }');
const SERIES = `query ($placeId: ID!) { placeCourtSeries(placeId: $placeId) { id state club dates { date skipped } } }`;
const IN_WAY = `query ($placeIds: [ID!]!, $from: DateTime, $to: DateTime) {
  courtBookingsInWay(placeIds: $placeIds, from: $from, to: $to) }`;
const PREVIEW = `query ($input: PreviewOpeningInput!) {
  previewOpening(input: $input) { previews { courtBookingsTouched } } }`;
const ME = `query ($token: String!) { citizen(token: $token) { strikes { kind courtName { zh } } messages { text { zh } } } }`;

interface Errors {
  readonly userErrors: readonly { readonly code: string }[];
}
interface Booking {
  readonly id: string;
  readonly state: string;
  readonly isHolder?: boolean;
  readonly people?: number;
  readonly players: number;
  readonly code: string | null;
  readonly joinCode: string | null;
  readonly cancelCause: string | null;
  readonly cancelReason?: { readonly zh: string } | null;
  readonly club?: string | null;
}
interface Acted extends Errors {
  readonly booking: Booking | null;
}
interface Dated {
  readonly id: string;
  readonly state: string;
  readonly dates: readonly { readonly date: string; readonly skipped: string | null; readonly bookingId?: string }[];
}
interface Mine {
  readonly bookings: readonly Booking[];
  readonly waiting: readonly { readonly id: string; readonly position: number }[];
  readonly series: readonly Dated[];
}
interface Slot {
  readonly window: { readonly from: string; readonly to: string };
  readonly state: string;
  readonly players: number | null;
  readonly waiting: number;
  readonly canWait: boolean;
}
interface Day {
  readonly courts: readonly { readonly court: { readonly id: string }; readonly slots: readonly Slot[] }[];
}

describe('courts of a ground', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  await settle(store);
  const put = async (ground: Place = groundWith(), at = NOW): Promise<Place> => {
    await store.commit([{ put: placeItem(ground) }], { actor: 'system', useCase: 'test', at });
    return ground;
  };
  const ask = async <Data>(document: string, variables: object, caller = 'citizen'): Promise<Data> => {
    const { body }: { body: AnswerBody<Record<string, Data>> } = await api.as(caller).ask(document, { ...variables });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data)[0] as Data;
  };
  const codes = ({ userErrors }: Errors): string[] => userErrors.map(({ code }) => code);
  const citizen = (): Promise<string> => tokenOf(store, newPhone());
  const mine = (token: string): Promise<Mine> => ask(MINE, { token });
  const messages = async (token: string): Promise<string[]> => {
    const told = await ask<{ messages: readonly { text: { zh: string } }[] }>(ME, { token });
    return told.messages.map(({ text }) => text.zh);
  };
  const byTheClock = async (now: Instant): Promise<void> => {
    api.setNow(now);
    for (const { run } of tasks) await run(store, now);
  };
  const at = (now: Instant): void => {
    api.setNow(now);
  };
  const acts = (name: string, input: object, caller?: string): Promise<Acted> =>
    ask(act(name, BOOKED), { input }, caller);
  const slotOf = ({ id }: Place, from = SLOT) => ({
    placeId: id,
    courtId: pitch.id,
    from: new Date(from).toISOString(),
  });
  const book = (token: string, ground: Place, count = 10, from = SLOT): Promise<Acted> =>
    acts('bookCourt', { idempotencyKey: randomUUID(), token, people: count, ...slotOf(ground, from) });
  const booked = async (token: string, ground: Place, count = 10, from = SLOT): Promise<Booking> => {
    const { booking, userErrors } = await book(token, ground, count, from);
    if (!booking) throw new Error(JSON.stringify(userErrors));
    return booking;
  };
  const wait = (token: string, ground: Place, count = 10) =>
    ask<Errors & { waiting: { position: number } | null }>(
      act('waitForCourt', 'waiting { id position } userErrors { code }'),
      {
        input: { token, people: count, ...slotOf(ground) },
      },
    );
  const dayOf = async ({ id }: Place, date = DATE): Promise<readonly Slot[]> =>
    (await ask<Day>(DAY_OF, { placeId: id, date })).courts[0]?.slots ?? [];
  const slotAt18 = async (ground: Place): Promise<Slot | undefined> =>
    (await dayOf(ground)).find(({ window }) => window.from.includes('T18:00'));
  const expectWhole = async (): Promise<void> => {
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  };

  it('have slots worked out of their open windows; a court without terms has none', async () => {
    at(NOW);
    const { id } = await put();
    const { courts } = await ask<Day>(DAY_OF, { placeId: id, date: DATE });
    expect(courts.map(({ court, slots }) => [court.id, slots.length])).toEqual([
      [pitch.id, 5],
      [basketballCourt.id, 0],
    ]);
    expect(courts[0]?.slots[2]).toMatchObject({ state: 'FREE', players: null, waiting: 0, canWait: false });
  });

  it('64 at once for one slot: one has it, 63 are told that it is taken', async () => {
    at(NOW);
    const ground = await put();
    const tokens = await Promise.all(Array.from({ length: 64 }, citizen));
    const results = await Promise.all(tokens.map((token) => book(token, ground)));
    expect(results.filter(({ booking }) => booking)).toHaveLength(1);
    expect(new Set(results.flatMap(codes))).toEqual(new Set(['SLOT_TAKEN']));
    expect(await slotAt18(ground)).toMatchObject({ state: 'TAKEN', players: 10, canWait: true });
    await expectWhole();
  });

  it('asked for again with its key is the same booking, and the key stands for nothing else', async () => {
    at(NOW);
    const ground = await put();
    const input = { idempotencyKey: randomUUID(), token: await citizen(), people: 10, ...slotOf(ground) };
    const first = await acts('bookCourt', input);
    expect((await acts('bookCourt', input)).booking?.id).toBe(first.booking?.id);
    expect(codes(await acts('bookCourt', { ...input, people: 11 }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('refuse what is no slot, is too far ahead, has too many people, and whoever has enough', async () => {
    at(NOW);
    const ground = await put();
    const token = await citizen();
    expect(codes(await book(token, ground, 10, SLOT + 15 * MINUTE))).toEqual(['SLOT_UNKNOWN']);
    expect(codes(await book(token, ground, 15, SLOT + 30 * DAY))).toEqual(['PEOPLE_INVALID', 'BEYOND_HORIZON']);
    await booked(token, ground);
    const other = await put();
    expect(codes(await book(token, other))).toEqual(['OVERLAPPING']);
    await booked(token, ground, 10, SLOT + HOUR);
    expect(codes(await book(token, ground, 10, SLOT + 2 * HOUR))).toEqual(['LIVE_TOO_MANY']);
  });

  it('gather players by a link, each with his own telephone, up to the capacity', async () => {
    at(NOW);
    const ground = await put();
    const { id: bookingId, joinCode: code } = await booked(await citizen(), ground, 13);
    const [friend, late] = [await citizen(), await citizen()];
    expect(await ask(INVITED, { bookingId, code })).toEqual({ players: 13 });
    expect(await ask(INVITED, { bookingId, code: 'guessed' })).toBeNull();
    expect(codes(await acts('joinCourtBooking', { token: friend, bookingId, code: 'guessed' }))).toEqual([
      'COURT_BOOKING_NOT_FOUND',
    ]);
    const joined = await acts('joinCourtBooking', { token: friend, bookingId, code });
    expect(joined.booking).toMatchObject({ players: 14, code: null, joinCode: null });
    expect(codes(await acts('joinCourtBooking', { token: late, bookingId, code }))).toEqual(['COURT_FULL']);
    expect((await mine(friend)).bookings).toMatchObject([{ id: bookingId, isHolder: false, players: 14 }]);
    expect((await acts('leaveCourtBooking', { token: friend, bookingId })).booking?.players).toBe(13);
    expect((await mine(friend)).bookings).toEqual([]);
  });

  it('with too few at the cut-off are released with a word and no strike; with enough they stay', async () => {
    at(NOW);
    const ground = await put();
    const [few, enough] = [await citizen(), await citizen()];
    await booked(few, ground, 4);
    const kept = await booked(enough, ground, 4, SLOT + HOUR);
    await acts('changeCourtPeople', { token: enough, bookingId: kept.id, people: 10 });
    await byTheClock(CUT_OFF - MINUTE);
    expect((await mine(few)).bookings[0]?.state).toBe('BOOKED');
    await byTheClock(CUT_OFF + HOUR);
    expect((await mine(few)).bookings[0]).toMatchObject({ state: 'CANCELLED', cancelCause: 'PLAYERS' });
    expect((await mine(enough)).bookings[0]?.state).toBe('BOOKED');
    expect((await messages(few))[0]).toContain('未达最低人数。不计违约');
    expect(await ask(ME, { token: few })).toMatchObject({ strikes: [] });
    expect(await slotAt18(ground)).toMatchObject({ state: 'FREE' });
    const third = await citizen();
    expect(codes(await book(third, ground, 9))).toEqual(['PLAYERS_TOO_FEW']);
    expect(codes(await acts('changeCourtPeople', { token: enough, bookingId: kept.id, people: 9 }))).toEqual([
      'CUT_OFF_PASSED',
    ]);
    await expectWhole();
  });

  it('when freed are offered to the first who waits, and after his deadline to the next', async () => {
    at(NOW);
    const ground = await put();
    const [holder, first, second, fourth] = [await citizen(), await citizen(), await citizen(), await citizen()];
    expect(codes(await wait(first, ground))).toEqual(['SLOT_FREE']);
    const { id: bookingId } = await booked(holder, ground);
    expect(codes(await wait(holder, ground))).toEqual(['SLOT_OWN']);
    expect((await wait(first, ground)).waiting?.position).toBe(1);
    expect((await wait(second, ground)).waiting?.position).toBe(2);
    expect((await wait(first, ground)).waiting?.position).toBe(1);
    await acts('cancelCourtBooking', { token: holder, bookingId });
    expect(codes(await book(fourth, ground))).toEqual(['SLOT_TAKEN']);
    const [offer] = (await mine(first)).bookings;
    expect(offer).toMatchObject({ state: 'OFFERED' });
    expect((await mine(second)).waiting).toMatchObject([{ position: 1 }]);
    expect((await messages(first))[0]).toContain('有空了');
    await byTheClock(NOW + 31 * MINUTE);
    expect((await mine(first)).bookings[0]).toMatchObject({ state: 'CANCELLED', cancelCause: 'OFFER' });
    expect(codes(await acts('acceptCourtOffer', { token: first, bookingId: offer?.id, people: 10 }))).toEqual([
      'OFFER_LAPSED',
    ]);
    const next = (await mine(second)).bookings[0];
    const accepted = await acts('acceptCourtOffer', { token: second, bookingId: next?.id, people: 12 });
    expect(accepted.booking).toMatchObject({ state: 'BOOKED', players: 12 });
    expect(await slotAt18(ground)).toMatchObject({ state: 'TAKEN', players: 12, waiting: 0 });
    await expectWhole();
  });

  it('five wait for a slot and no sixth; who leaves makes room', async () => {
    at(NOW);
    const ground = await put();
    await booked(await citizen(), ground);
    const tokens = await Promise.all(Array.from({ length: 8 }, citizen));
    const results = await Promise.all(tokens.map((token) => wait(token, ground)));
    expect(results.flatMap(codes)).toEqual(['QUEUE_FULL', 'QUEUE_FULL', 'QUEUE_FULL']);
    const leaver = tokens[results.findIndex(({ waiting }) => waiting?.position === 1)] ?? '';
    const [{ id: queueId } = { id: '' }] = (await mine(leaver)).waiting;
    await ask(act('leaveCourtQueue', 'left userErrors { code }'), { input: { token: leaver, queueId } });
    expect(await slotAt18(ground)).toMatchObject({ waiting: 4, canWait: true });
  });

  it('are cancelled by a closure, told why and without a strike, and nobody waits any more', async () => {
    at(NOW);
    const ground = await put();
    const [holder, friend, waiting] = [await citizen(), await citizen(), await citizen()];
    const { id: bookingId, joinCode: code } = await booked(holder, ground);
    await acts('joinCourtBooking', { token: friend, bookingId, code });
    await wait(waiting, ground);
    await api.settle();
    const inWay = (caller: string, from: string) =>
      ask<number>(IN_WAY, { placeIds: [ground.id], from, to: '2026-11-26T00:00:00+08:00' }, caller);
    expect(await inWay(people.manager.id, '2026-11-25T18:30:00+08:00')).toBe(1);
    expect(await inWay(people.manager.id, '2026-11-25T19:00:00+08:00')).toBe(0);
    expect(await inWay(people.neighbour.id, '2026-11-25T18:30:00+08:00')).toBe(0);
    const preview = (lines: readonly string[]) => ({
      input: { placeIds: [ground.id], opening: { lines }, effectiveFrom: '2026-11-25' },
    });
    const touched = (courtBookingsTouched: number) => ({ previews: [{ courtBookingsTouched }] });
    expect(await ask(PREVIEW, preview(['每天 8:00–18:30']), people.manager.id)).toEqual(touched(1));
    expect(await ask(PREVIEW, preview(['每天 18:00–22:00']), people.manager.id)).toEqual(touched(0));
    const reason = { zh: '场地翻新', en: 'Resurfacing' };
    const closure = { from: '2026-11-25T00:00', to: '2026-11-26T00:00', reason };
    await put({ ...ground, opening: { ...ground.opening, closures: [closure] } }, NOW + MINUTE);
    await api.settle();
    const [ended] = (await mine(holder)).bookings;
    expect(ended).toMatchObject({ state: 'CANCELLED', cancelCause: 'CLOSURE' });
    for (const token of [holder, friend]) expect((await messages(token))[0]).toContain('（场地翻新）。不计违约');
    expect(await mine(waiting)).toMatchObject({ waiting: [], bookings: [] });
    expect((await messages(waiting))[0]).toContain('候补已取消');
    expect(await dayOf(ground)).toEqual([]);
    await expectWhole();
  });

  it('whose people are there are not cancelled by a closure: all of them are told to leave, once and without a strike', async () => {
    at(SLOT - 2 * HOUR);
    const ground = await put();
    const [holder, friend] = [await citizen(), await citizen()];
    const booking = await booked(holder, ground);
    const { id: bookingId, joinCode: code } = booking;
    await acts('joinCourtBooking', { token: friend, bookingId, code });
    at(SLOT);
    const arrival = { input: { placeId: ground.id, code: codeFor(testSealing, booking) } };
    expect(codes(await ask<Errors>(act('checkInCourt', 'userErrors { code }'), arrival, people.clerk.id))).toEqual([]);
    const inside = `query ($placeIds: [ID!]!) { insideInWay(placeIds: $placeIds) { vehicles told } }`;
    expect(await ask(inside, { placeIds: [ground.id] }, people.manager.id)).toEqual({ vehicles: null, told: 1 });
    const closing = { idempotencyKey: randomUUID(), placeIds: [ground.id], kind: 'EMERGENCY' };
    await ask(act('closePlaces', 'items { outcome }'), { input: closing }, people.manager.id);
    await api.settle();
    await api.replay();
    expect((await mine(holder)).bookings[0]?.state).toBe('ARRIVED');
    for (const token of [holder, friend]) {
      const told = (await messages(token)).filter((text) => text.includes('请尽快结束离场'));
      expect(told).toHaveLength(1);
    }
    await expectWhole();
  });

  it('offered from the waiting list let nobody in before they are confirmed, and say so', async () => {
    at(SLOT - 3 * HOUR);
    const ground = await put();
    const [holder, first] = [await citizen(), await citizen()];
    const { id: bookingId } = await booked(holder, ground);
    await wait(first, ground);
    await acts('cancelCourtBooking', { token: holder, bookingId });
    const offer = certain((await mine(first)).bookings[0], 'the offer');
    const checkIn = () =>
      ask<Errors>(
        act('checkInCourt', 'userErrors { code }'),
        { input: { placeId: ground.id, code: codeFor(testSealing, offer) } },
        people.clerk.id,
      );
    expect(codes(await checkIn())).toEqual(['OFFER_UNCONFIRMED']);
    await acts('acceptCourtOffer', { token: first, bookingId: offer.id, people: 10 });
    expect(codes(await checkIn())).toEqual(['TOO_EARLY']);
  });

  it('in a single opening that is taken back are cancelled, told the reason of who did it, and never count', async () => {
    at(NOW);
    const ground = await put();
    const placeIds = [ground.id];
    const manager = people.manager.id;
    const once = { idempotencyKey: randomUUID(), placeIds, line: '11月25日 9:00–12:00', reason: '职工联赛' };
    expect(await ask(act('openOnce', 'items { outcome }'), { input: once }, manager)).toEqual({
      items: [{ outcome: 'DONE' }],
    });
    const [inside, outside] = [await citizen(), await citizen()];
    await booked(inside, ground, 10, instantOf('2026-11-25T10:00'));
    await booked(outside, ground);
    const periodId = (await findPlace(store, ground.id))?.opening.periods[0]?.id;
    await api.settle();
    at(NOW + MINUTE);
    const back = { periodId, placeIds, reason: '联赛改期' };
    await ask(act('cancelOpenOnce', 'items { outcome }'), { input: back }, manager);
    await api.settle();
    expect((await mine(inside)).bookings[0]).toMatchObject({ state: 'CANCELLED', cancelCause: 'CLOSURE' });
    expect((await messages(inside))[0]).toContain('联赛改期');
    expect(await ask(ME, { token: inside })).toMatchObject({ strikes: [] });
    expect((await mine(outside)).bookings[0]?.state).toBe('BOOKED');
    await expectWhole();
  });

  it('let in who shows the code; who did not come has a strike once people of the ground say so', async () => {
    at(NOW);
    const ground = await put();
    const [came, absent] = [await citizen(), await citizen()];
    const { code } = await booked(came, ground);
    const missed = await booked(absent, ground, 10, SLOT + HOUR);
    const checkIn = (caller: string) =>
      ask<Acted>(
        act('checkInCourt', 'booking { id state players } userErrors { code message }'),
        { input: { placeId: ground.id, code } },
        caller,
      );
    const noShow = (caller: string) =>
      ask<Acted>(
        act('noteCourtNoShow', 'booking { id state players } userErrors { code }'),
        { input: { bookingId: missed.id } },
        caller,
      );
    expect((await checkIn(people.clerk.id)).userErrors).toMatchObject([
      { code: 'COURT_BOOKING_NOT_FOUND', message: '没有这个场地预约，或不属于您管理的场地。' },
    ]);
    at(SLOT - HOUR);
    expect(codes(await checkIn(people.clerk.id))).toEqual(['TOO_EARLY']);
    at(SLOT - 10 * MINUTE);
    expect(codes(await checkIn(people.neighbour.id))).toEqual(['COURT_BOOKING_NOT_FOUND']);
    expect((await checkIn(people.clerk.id)).booking?.state).toBe('ARRIVED');
    expect(codes(await noShow(people.clerk.id))).toEqual(['TOO_EARLY']);
    await byTheClock(SLOT + 2 * HOUR + MINUTE);
    expect((await mine(came)).bookings[0]?.state).toBe('ENDED');
    expect((await mine(absent)).bookings[0]?.state).toBe('ENDED');
    expect(await ask(ME, { token: absent })).toMatchObject({ strikes: [] });
    expect((await noShow(people.clerk.id)).booking?.state).toBe('NO_SHOW');
    expect(await ask(ME, { token: absent })).toMatchObject({
      strikes: [{ kind: 'NO_SHOW', courtName: { zh: '五人制足球场' } }],
    });
    expect(await ask(OF_PLACE, { placeId: ground.id, date: DATE }, people.clerk.id)).toMatchObject([
      { state: 'ENDED', players: 10, holder: expect.stringMatching(/^1\d{2}\*{4}\d{4}$/) as string },
      { state: 'NO_SHOW' },
    ]);
    expect(await ask(OF_PLACE, { placeId: ground.id, date: DATE }, people.neighbour.id)).toEqual([]);
  });

  it('of a series: consent books each week but holidays, closed days and what others have, and says which', async () => {
    at(NOW);
    const opening = groundWith().opening;
    const closure = { from: '2026-12-16T00:00', to: '2026-12-17T00:00', reason: { zh: '检修', en: 'Repairs' } };
    const ground = await put(groundWith({ opening: { ...opening, closures: [closure] } }));
    const [club, rival] = [await citizen(), await citizen()];
    const first = instantOf('2026-12-02T18:00');
    const nameless = await ask<{ userErrors: readonly { code: string; message: string }[] }>(
      act('askCourtSeries', 'userErrors { code message }'),
      {
        input: { idempotencyKey: randomUUID(), token: club, ...slotOf(ground, first), weeks: 6, people: 10, club: ' ' },
      },
    );
    expect(nameless.userErrors).toEqual([{ code: 'TEXT_INVALID', message: '社团名称请填写 2 至 40 字。' }]);
    const asked = await ask<Errors & { series: Dated }>(
      act('askCourtSeries', 'series { id state dates { date skipped } } userErrors { code }'),
      {
        input: {
          idempotencyKey: randomUUID(),
          token: club,
          ...slotOf(ground, first),
          weeks: 6,
          people: 10,
          club: '老友足球社',
        },
      },
    );
    expect(codes(asked)).toEqual([]);
    at(instantOf('2026-12-03T12:00'));
    await booked(rival, ground, 10, first + 7 * DAY);
    at(NOW);
    const decide = (input: object, caller: string) =>
      ask<Errors & { series: Dated | null }>(
        act('decideCourtSeries', 'series { id state dates { date skipped } } userErrors { code }'),
        { input: { seriesId: asked.series.id, ...input } },
        caller,
      );
    expect(await ask(SERIES, { placeId: ground.id }, people.neighbour.id)).toEqual([]);
    await api.settle();
    const { nodes } = await ask<{ nodes: readonly { kind: string; text: string }[] }>(
      '{ myNotices(first: 5) { nodes { kind text groundId } } }',
      {},
      people.manager.id,
    );
    expect(nodes[0]).toMatchObject({ kind: 'COURT_SERIES_WANTED', groundId: ground.id });
    expect(nodes[0]?.text).toContain('老友足球社申请长期预约市体育场五人制足球场');
    const [waiting] = await ask<readonly Dated[]>(SERIES, { placeId: ground.id }, people.manager.id);
    expect(waiting?.dates.map(({ skipped }) => skipped)).toEqual([null, 'TAKEN', 'CLOSED', null, null, null]);
    expect(codes(await decide({ granted: true }, people.neighbour.id))).toEqual(['SERIES_NOT_FOUND']);
    expect(codes(await decide({ granted: false }, people.manager.id))).toEqual(['TEXT_INVALID']);
    const granted = await decide({ granted: true }, people.manager.id);
    expect(granted.series?.dates).toEqual([
      { date: '2026-12-02', skipped: null },
      { date: '2026-12-09', skipped: 'TAKEN' },
      { date: '2026-12-16', skipped: 'CLOSED' },
      { date: '2026-12-23', skipped: null },
      { date: '2026-12-30', skipped: null },
      { date: '2027-01-06', skipped: null },
    ]);
    expect((await messages(club))[0]).toContain('共 4 次。跳过：12-09 已被预约、12-16 不开放');
    const { bookings } = await mine(club);
    expect(bookings.map((one) => one.club)).toEqual(Array.from({ length: 4 }, () => '老友足球社'));
    const cancelled = await acts('cancelCourtBooking', { token: club, bookingId: bookings[0]?.id });
    expect(cancelled.booking?.state).toBe('CANCELLED');
    expect((await mine(club)).bookings.filter(({ state }) => state === 'BOOKED')).toHaveLength(3);
    await booked(club, ground);
    await expectWhole();

    const withdraw = (token: string) =>
      ask<Errors & { series: Dated | null }>(WITHDRAW, { input: { token, seriesId: asked.series.id } });
    expect(codes(await withdraw(rival))).toEqual(['SERIES_NOT_FOUND']);
    for (let again = 0; again < 2; again += 1)
      expect(await withdraw(club)).toMatchObject({ series: { state: 'WITHDRAWN' }, userErrors: [] });
    const ofClub = (await mine(club)).bookings.filter((one) => one.club !== null);
    expect(ofClub.map(({ state }) => state)).toEqual(Array.from({ length: 4 }, () => 'CANCELLED'));
    expect(await ask(ME, { token: club })).toMatchObject({ strikes: [] });
    await booked(rival, ground, 10, instantOf('2026-11-30T18:00'));
    await expectWhole();
  });

  it('of a series are for as many as the terms of each date say, when it is asked for and when it is granted', async () => {
    at(NOW);
    const versions = [{ effectiveFrom: '2026-12-10', booking: { ...pitch.booking, minimumPlayers: 12 } }];
    const ground = await put(groundWith({ courts: [{ ...pitch, versions }] }));
    const token = await citizen();
    const series = (count: number) =>
      ask<{ series: Dated | undefined; userErrors: readonly { code: string; message: string }[] }>(
        act('askCourtSeries', 'series { id dates { date skipped } } userErrors { code message }'),
        {
          input: {
            ...{ idempotencyKey: randomUUID(), token, weeks: 4, people: count, club: '晨练社' },
            ...slotOf(ground, instantOf('2026-12-02T18:00')),
          },
        },
      );
    const few = await series(9);
    expect(few.userErrors).toEqual([
      { code: 'PEOPLE_INVALID', message: `人数应为 10 至 ${String(pitch.booking.capacity)} 人。` },
    ]);
    const asked = certain((await series(10)).series, 'a series for enough people');
    expect(asked.dates.map(({ skipped }) => skipped)).toEqual([null, null, 'PEOPLE', 'PEOPLE']);

    const stricter = { ...pitch, booking: { ...pitch.booking, minimumPlayers: 12 } };
    await put({ ...ground, courts: [stricter] });
    const decide = (seriesId: string) =>
      ask<Errors>(
        act('decideCourtSeries', 'userErrors { code }'),
        { input: { seriesId, granted: true } },
        people.manager.id,
      );
    expect(codes(await decide(asked.id))).toEqual(['SERIES_HOPELESS']);
    await put({ ...ground, courts: [{ ...pitch, versions }] });
    expect(codes(await decide(asked.id))).toEqual([]);
    expect((await messages(token))[0]).toContain('共 2 次。跳过：12-16 人数不符合条件、12-23 人数不符合条件');
    await expectWhole();
  });

  it('whose terms would change tell before whom that touches: booked slots, and series that wait for consent', async () => {
    at(NOW);
    const ground = await put();
    await booked(await citizen(), ground);
    await booked(await citizen(), ground, 12, SLOT + HOUR);
    await ask(act('askCourtSeries', 'userErrors { code }'), {
      input: {
        ...{ idempotencyKey: randomUUID(), token: await citizen(), weeks: 3, people: 10, club: '晨练社' },
        ...slotOf(ground, SLOT + 7 * DAY),
      },
    });
    const inWay = (booking: object | undefined, effectiveFrom = DATE, caller = people.manager.id) =>
      ask<object | null>(
        `query ($placeId: ID!, $courtId: ID!, $booking: CourtTermsInput, $effectiveFrom: Date) {
          courtTermsInWay(placeId: $placeId, courtId: $courtId, booking: $booking, effectiveFrom: $effectiveFrom) {
            cancelled kept series { club had left } } }`,
        { placeId: ground.id, courtId: pitch.id, booking, effectiveFrom },
        caller,
      );
    expect(await inWay(pitch.booking)).toEqual({ cancelled: 0, kept: 0, series: [] });
    const club = { club: '晨练社', had: 3 };
    const stricter = { ...pitch.booking, minimumPlayers: 12 };
    expect(await inWay(stricter)).toEqual({ cancelled: 0, kept: 1, series: [{ ...club, left: 0 }] });
    const later = addDays(DATE, 14);
    expect(await inWay(stricter, later)).toEqual({ cancelled: 0, kept: 0, series: [{ ...club, left: 1 }] });
    expect(await inWay(undefined)).toEqual({ cancelled: 2, kept: 0, series: [{ ...club, left: 0 }] });
    expect(await inWay({ ...pitch.booking, slotMinutes: 0 })).toBeNull();
    expect(await inWay(stricter, DATE, people.neighbour.id)).toBeNull();
  });

  it('of a series that waits are no such slots any more once new terms set others: the page says so, and the club is told', async () => {
    at(NOW);
    const ground = await put();
    const token = await citizen();
    await ask(act('askCourtSeries', 'userErrors { code }'), {
      input: {
        ...{ idempotencyKey: randomUUID(), token, weeks: 3, people: 10, club: '晨练社' },
        ...slotOf(ground, SLOT + 7 * DAY),
      },
    });
    const longer = { ...pitch.booking, slotMinutes: 90 };
    const terms = { placeId: ground.id, courtId: pitch.id, booking: longer, effectiveFrom: addDays(DATE, 14) };
    const inWay = await ask(
      `query ($placeId: ID!, $courtId: ID!, $booking: CourtTermsInput, $effectiveFrom: Date) {
        courtTermsInWay(placeId: $placeId, courtId: $courtId, booking: $booking, effectiveFrom: $effectiveFrom) {
          series { club had left } } }`,
      terms,
      people.manager.id,
    );
    expect(inWay).toEqual({ series: [{ club: '晨练社', had: 3, left: 1 }] });
    const set = (input: object, revision: number) =>
      ask<Errors>(
        act('setCourtTerms', 'userErrors { code }'),
        { input: { ...terms, revision, reason: '延长每场时间', ...input } },
        people.manager.id,
      );
    expect(codes(await set({}, 0))).toEqual([]);
    await api.settle();
    const [waiting] = await ask<readonly Dated[]>(SERIES, { placeId: ground.id }, people.manager.id);
    expect(waiting?.dates.map(({ skipped }) => skipped)).toEqual([null, 'NO_SLOT', 'NO_SLOT']);
    expect(await messages(token)).toEqual([
      '【公行】晨练社申请的 市体育场五人制足球场 每周三 18:00（自 2026-12-02）：场地的预约条件已更改，可预约的由 3 次变为 1 次。申请仍在等待答复。',
    ]);
    // What leaves it as many dates is no news.
    expect(codes(await set({ booking: { ...longer, cutOffMinutes: 60 } }, 1))).toEqual([]);
    await api.settle();
    expect(await messages(token)).toHaveLength(1);
  });

  it('of a series that nobody has decided on is taken back, and nobody can consent to it any more', async () => {
    at(NOW);
    const ground = await put();
    const club = await citizen();
    const { series } = await ask<{ series: Dated }>(act('askCourtSeries', 'series { id }'), {
      input: {
        ...{ idempotencyKey: randomUUID(), token: club, weeks: 4, people: 10, club: '晨练社' },
        ...slotOf(ground, instantOf('2026-12-02T18:00')),
      },
    });
    expect(await ask(WITHDRAW, { input: { token: club, seriesId: series.id } })).toMatchObject({
      series: { state: 'WITHDRAWN' },
    });
    const decide = act('decideCourtSeries', 'userErrors { code }');
    const late = await ask<Errors>(decide, { input: { seriesId: series.id, granted: true } }, people.manager.id);
    expect(codes(late)).toEqual(['STATE_NOT_ALLOWED']);
    expect(await ask(SERIES, { placeId: ground.id }, people.manager.id)).toMatchObject([{ state: 'WITHDRAWN' }]);
  });

  it('of a series that would begin today is refused, and says with which slot it may begin', async () => {
    at(NOW);
    const ground = await put();
    const token = await citizen();
    const ofToday = async (from: number) =>
      ask<{ userErrors: readonly { code: string; message: string }[] }>(
        act('askCourtSeries', 'userErrors { code message }'),
        {
          input: {
            ...{ idempotencyKey: randomUUID(), token, weeks: 4, people: 10, club: '晨练社' },
            ...slotOf(ground, from),
          },
        },
      );
    expect((await ofToday(SLOT - DAY)).userErrors).toEqual([
      {
        code: 'SERIES_TOO_SOON',
        message: '离这一场太近，来不及审核。长期预约最早可从 12-01 18:00 这一场开始。',
      },
    ]);
    expect((await ofToday(SLOT + 6 * DAY)).userErrors).toEqual([]);
  });

  it('of a series leave holidays out', async () => {
    at(instantOf('2026-01-20T10:00'));
    const ground = await put();
    const token = await tokenOf(store, newPhone(), instantOf('2026-01-20T10:00'));
    const { series } = await ask<{ series: Dated }>(act('askCourtSeries', 'series { dates { date skipped } }'), {
      input: {
        ...{ idempotencyKey: randomUUID(), token, weeks: 4, people: 10, club: '晨练社' },
        ...slotOf(ground, instantOf('2026-02-03T18:00')),
      },
    });
    expect(series.dates.find(({ date }) => date === '2026-02-17')?.skipped).toBe('HOLIDAY');
  });

  it('are in the data a citizen takes along, and leave nothing of him when he has them deleted', async () => {
    at(NOW);
    const ground = await put();
    const [holder, friend] = [await citizen(), await citizen()];
    const { id: bookingId, joinCode: code } = await booked(holder, ground);
    await acts('joinCourtBooking', { token: friend, bookingId, code });
    const remove = (token: string) =>
      ask<Errors>(act('deleteMyData', 'deleted userErrors { code }'), { input: { token } });
    expect(codes(await remove(holder))).toEqual(['RESERVATION_LIVE']);
    await byTheClock(SLOT + 2 * HOUR);
    const text = await ask<string>('query ($token: String!) { exportMyData(token: $token) }', { token: holder });
    expect(JSON.parse(text)).toMatchObject({ courtBookings: [{ id: bookingId, isHolder: true, people: 10 }] });
    expect([...codes(await remove(holder)), ...codes(await remove(friend))]).toEqual([]);
    const left = JSON.stringify(await findCourtBooking(store, bookingId));
    for (const token of [holder, friend]) expect(left).not.toContain(token.split('.')[0]);
    expect(left).toContain('"people":11');
  });

  it('get their terms from the manager of their unit; a court that is first come again loses its bookings', async () => {
    at(NOW);
    const ground = await put();
    const token = await citizen();
    await booked(token, ground);
    const set = (input: object, caller: string, revision = 0) =>
      ask<Errors & { place: { courts: readonly { booking: object | null }[] } | null }>(
        act('setCourtTerms', 'place { courts { booking { slotMinutes minimumPlayers } } } userErrors { code path }'),
        { input: { placeId: ground.id, revision, reason: '市民要求', ...input } },
        caller,
      );
    const terms = { slotMinutes: 90, playersASide: 8, capacity: 20, cutOffMinutes: 60 };
    expect(codes(await set({ courtId: basketballCourt.id, booking: terms }, people.neighbour.id))).toEqual([
      'PLACE_NOT_FOUND',
    ]);
    const wrong = { ...terms, slotMinutes: 50, capacity: 10 };
    expect(codes(await set({ courtId: basketballCourt.id, booking: wrong }, people.manager.id))).toEqual([
      'TERMS_INVALID',
      'TERMS_INVALID',
    ]);
    const done = await set({ courtId: basketballCourt.id, booking: terms }, people.manager.id);
    expect(done.place?.courts[1]?.booking).toEqual({ slotMinutes: 90, minimumPlayers: 16 });
    expect(codes(await set({ courtId: pitch.id }, people.manager.id))).toEqual(['CHANGED_MEANWHILE']);
    await set({ courtId: pitch.id }, people.manager.id, 1);
    await api.settle();
    expect((await mine(token)).bookings[0]).toMatchObject({ state: 'CANCELLED', cancelCause: 'CLOSURE' });
  });

  it('have the terms of the day they are for; what is booked keeps its own', async () => {
    at(NOW);
    const ground = await put();
    const token = await citizen();
    const kept = await booked(token, ground);
    const set = (effectiveFrom: string, revision: number, booking?: object) =>
      ask<Errors & { place: { courts: readonly { booking: object | null; toCome: readonly object[] }[] } | null }>(
        act(
          'setCourtTerms',
          'place { courts { booking { slotMinutes } toCome { effectiveFrom booking { slotMinutes } } } } userErrors { code }',
        ),
        { input: { placeId: ground.id, courtId: pitch.id, revision, reason: '换草坪', effectiveFrom, booking } },
        people.manager.id,
      );
    const lengths = async (date: string): Promise<Set<number>> => {
      const { courts } = await ask<Day>(
        'query ($placeId: ID!, $date: Date!) { courtDay(placeId: $placeId, date: $date) { courts { court { id } slots { window { from to } } } } }',
        { placeId: ground.id, date },
      );
      const slots = courts.find(({ court }) => court.id === pitch.id)?.slots ?? [];
      return new Set(slots.map(({ window: { from, to } }) => (Date.parse(to) - Date.parse(from)) / MINUTE));
    };
    const [day, next] = [civilDate(SLOT), addDays(civilDate(SLOT), 1)];
    const before = await lengths(day);
    const terms = { slotMinutes: 45, minimumPlayers: 1, capacity: 8, cutOffMinutes: 30 };
    expect(codes(await set('2026-11-23', 0, terms))).toEqual(['EFFECTIVE_TOO_EARLY']);
    const { place } = await set(next, 0, terms);
    expect(place?.courts[0]?.toCome).toEqual([{ effectiveFrom: next, booking: { slotMinutes: 45 } }]);
    expect([await lengths(day), await lengths(next)]).toEqual([before, new Set([45])]);
    expect(place?.courts[0]?.booking).not.toEqual({ slotMinutes: 45 });

    // Set for its very day: the slot that is booked stays, with its people and its cut-off.
    await set(day, 1, terms);
    await api.settle();
    expect(await lengths(day)).toEqual(new Set([45]));
    expect((await mine(token)).bookings).toMatchObject([{ id: kept.id, state: 'BOOKED' }]);
    // First come from the day after on: nothing changes for the one of this day.
    await set(next, 2);
    await api.settle();
    expect((await lengths(next)).size).toBe(0);
    expect((await mine(token)).bookings).toMatchObject([{ id: kept.id, state: 'BOOKED' }]);
    await set(day, 3);
    await api.settle();
    expect((await mine(token)).bookings).toMatchObject([{ id: kept.id, state: 'CANCELLED' }]);
  });
});
