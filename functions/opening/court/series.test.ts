import { afterAll, describe, expect, it } from 'vitest';
import { certain } from '../../platform/item.ts';
import { addDays, DAY, instantOf } from '../../platform/time.ts';
import { newPhone, tokenOf } from '../../testing/citizens.ts';
import { act, courtTown, DATE, ME, SLOT, type Dated, type Errors } from '../../testing/court-town.ts';
import { groundWith, pitch } from '../../testing/grounds.ts';
import { NOW, people } from '../../testing/town.ts';

const WITHDRAW = act('withdrawCourtSeries', 'series { id state dates { date skipped bookingId } } userErrors { code }');
const SERIES = `query ($placeId: ID!) { placeCourtSeries(placeId: $placeId) { id state club dates { date skipped } } }`;

/** Refusals with their words. */
interface Told {
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

describe('slots for a club each week', async () => {
  const { acts, api, ask, askSeries, at, booked, citizen, codes, expectWhole, messages, mine, put, store } =
    await courtTown();
  afterAll(() => api.stop());

  it('are granted by consent: it books each week but holidays, closed days and what others have, and says which', async () => {
    at(NOW);
    const opening = groundWith().opening;
    const closure = { from: '2026-12-16T00:00', to: '2026-12-17T00:00', reason: { zh: '检修', en: 'Repairs' } };
    const ground = await put(groundWith({ opening: { ...opening, closures: [closure] } }));
    const [club, rival] = [await citizen(), await citizen()];
    const first = instantOf('2026-12-02T18:00');
    const nameless = await askSeries<Told>(
      club,
      ground,
      { from: first, weeks: 6, club: ' ' },
      'userErrors { code message }',
    );
    expect(nameless.userErrors).toEqual([{ code: 'TEXT_INVALID', message: '社团名称请填写 2 至 40 字。' }]);
    const asked = await askSeries<Errors & { series: Dated }>(
      club,
      ground,
      { from: first, weeks: 6, club: '老友足球社' },
      'series { id state dates { date skipped } } userErrors { code }',
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

  it('are for as many as the terms of each date say, when it is asked for and when it is granted', async () => {
    at(NOW);
    const versions = [{ effectiveFrom: '2026-12-10', booking: { ...pitch.booking, minimumPlayers: 12 } }];
    const ground = await put(groundWith({ courts: [{ ...pitch, versions }] }));
    const token = await citizen();
    const series = (count: number) =>
      askSeries<Told & { series: Dated | undefined }>(
        token,
        ground,
        { people: count },
        'series { id dates { date skipped } } userErrors { code message }',
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
    // What the room says meanwhile of the stricter terms may stand above it: it reacts when it comes to it.
    const granted = '共 2 次。跳过：12-16 人数不符合条件、12-23 人数不符合条件';
    expect(await messages(token)).toContainEqual(expect.stringContaining(granted));
    await expectWhole();
  });

  it('that wait for consent may be no such slots any more once new terms set others: the page says so, and the club is told', async () => {
    at(NOW);
    const ground = await put();
    const token = await citizen();
    await askSeries(token, ground, { from: SLOT + 7 * DAY, weeks: 3 });
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

  it('that nobody has decided on are taken back, and nobody can consent to them any more', async () => {
    at(NOW);
    const ground = await put();
    const club = await citizen();
    const { series } = await askSeries<{ series: Dated }>(club, ground, {}, 'series { id }');
    expect(await ask(WITHDRAW, { input: { token: club, seriesId: series.id } })).toMatchObject({
      series: { state: 'WITHDRAWN' },
    });
    const decide = act('decideCourtSeries', 'userErrors { code }');
    const late = await ask<Errors>(decide, { input: { seriesId: series.id, granted: true } }, people.manager.id);
    expect(codes(late)).toEqual(['STATE_NOT_ALLOWED']);
    expect(await ask(SERIES, { placeId: ground.id }, people.manager.id)).toMatchObject([{ state: 'WITHDRAWN' }]);
  });

  it('that would begin today are refused, and it is said with which slot they may begin', async () => {
    at(NOW);
    const ground = await put();
    const token = await citizen();
    const ofToday = (from: number) => askSeries<Told>(token, ground, { from }, 'userErrors { code message }');
    expect((await ofToday(SLOT - DAY)).userErrors).toEqual([
      {
        code: 'SERIES_TOO_SOON',
        message: '离这一场太近，来不及审核。长期预约最早可从 12-01 18:00 这一场开始。',
      },
    ]);
    expect((await ofToday(SLOT + 6 * DAY)).userErrors).toEqual([]);
  });

  it('leave holidays out', async () => {
    at(instantOf('2026-01-20T10:00'));
    const ground = await put();
    const token = await tokenOf(store, newPhone(), instantOf('2026-01-20T10:00'));
    const from = instantOf('2026-02-03T18:00');
    const { series } = await askSeries<{ series: Dated }>(token, ground, { from }, 'series { dates { date skipped } }');
    expect(series.dates.find(({ date }) => date === '2026-02-17')?.skipped).toBe('HOLIDAY');
  });
});
