import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { createScheduleHandler } from '../../handlers/work.ts';
import { DAY, HOUR, MINUTE, toDateTime } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { CITY, lotOf, lotPeople, SATURDAY, seedLots } from '../../testing/lots.ts';
import { findPlace } from '../records.ts';

const CHECK = `mutation ($input: RecordOpeningCheckInput!) { recordOpeningCheck(input: $input) {
  check { id promised result nearness followUpId } userErrors { code path rule } } }`;
const ASSIGN = `mutation ($input: AssignInspectionRouteInput!) { assignInspectionRoute(input: $input) {
  route { id stops { checked } } userErrors { code path } } }`;
const DUTY = `{ inspectionDuty { routes { id stops { checked place { id } } } rechecks { id } places { id } } }`;
const REPORT = `mutation ($input: ReportPlaceInput!) { reportPlace(input: $input) {
  received number userErrors { code message path } } }`;
const PROGRESS = `query ($numbers: [String!]!) { reportProgress(numbers: $numbers) {
  number place { id } kind state sentAt checkedAt reason dueAt answers { step text } } }`;
const step = (name: string): string => `mutation ($id: ID!, $text: String!) {
  step: ${name}FollowUp(input: { followUpId: $id, text: $text }) { followUp { state } userErrors { code } } }`;
const MINE = `{ myFollowUps { id state overdue reports checks cause steps { step by { name } } } }`;
const WATCH = `query ($division: DivisionCode!) { openingWatch(division: $division, month: "2026-11-01") {
  totals { units spaces checks kept broken beyond unclear openingRate reports unchecked neverVerified }
  places(first: 20) { nodes { place { id } kept broken openingRate reports } }
  followUps { id state } reports { kind verdict phone } } }`;
const NOTICES = `{ myNotices(first: 20, unreadOnly: true) { nodes { kind text } } }`;

interface Payload {
  readonly check: { id: string; promised: boolean; result: string; nearness: string; followUpId: string | null } | null;
  readonly userErrors: readonly { code: string; path: readonly string[]; rule: string }[];
}
interface Step {
  readonly step: { followUp: { state: string } | null; userErrors: readonly { code: string }[] };
}
interface Mine {
  readonly myFollowUps: readonly {
    id: string;
    state: string;
    overdue: boolean;
    reports: number;
    checks: number;
    cause: string;
    steps: readonly { step: string; by: { name: string } | null }[];
  }[];
}

describe('promise against reality', async () => {
  const api = await startApi({ now: SATURDAY });
  afterAll(() => api.stop());
  const { inspector, volunteer, authority, manager, guard, rival, stranger } = lotPeople;
  const names = ['kept', 'shut', 'reported', 'route', 'late', 'quiet', 'again'] as const;
  const lots = Object.fromEntries(names.map((name) => [name, lotOf('finance', name)])) as Record<
    (typeof names)[number],
    ReturnType<typeof lotOf>
  >;
  await seedLots(api, Object.values(lots));

  const findings = { open: true, sign: 'YES', gateStaff: 'YES', spacesAsPromised: 'NOT_SEEN' };
  const check = async (person: string, placeId: string, parts: object = {}): Promise<Payload> => {
    const input = { idempotencyKey: randomUUID(), placeId, recordedAt: toDateTime(SATURDAY), ...findings, ...parts };
    const { body } = await api.as(person).ask<{ recordOpeningCheck: Payload }>(CHECK, { input });
    return body.data.recordOpeningCheck;
  };
  const take = async (person: string, name: string, id: string, text = '已经处理好了'): Promise<Step['step']> =>
    (await api.as(person).ask<Step>(step(name), { id, text })).body.data.step;
  const mine = async (): Promise<Mine['myFollowUps']> =>
    (await api.as(manager.id).ask<Mine>(MINE)).body.data.myFollowUps;
  const report = async (placeId: string, address: string, parts: object = {}) => {
    const input = { idempotencyKey: randomUUID(), placeId, kind: 'CLOSED', ...parts };
    const { body } = await api.send({
      address,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: REPORT, variables: { input } }),
    });
    const { data } = JSON.parse(body) as {
      data: {
        reportPlace: { received: boolean; number: string | null; userErrors: { code: string; path: string[] }[] };
      };
    };
    return data.reportPlace;
  };
  const noticesOf = async (person: string): Promise<string[]> => {
    const { body } = await api.as(person).ask<{ myNotices: { nodes: { kind: string }[] } }>(NOTICES);
    return body.data.myNotices.nodes.map(({ kind }) => kind);
  };

  it('a place found open is verified on that day, and the same check twice is one', async () => {
    const { id, location } = lots.kept;
    const input = { idempotencyKey: randomUUID(), position: location };
    const first = await check(inspector.id, id, input);
    const again = await check(inspector.id, id, input);
    expect(first.check).toMatchObject({ promised: true, result: 'PROMISE_KEPT', nearness: 'NEAR', followUpId: null });
    expect(again.check?.id).toBe(first.check?.id);
    expect((await findPlace(api.store, id))?.lastVerifiedOpenOn).toBe('2026-11-21');
    const other = await check(inspector.id, id, { ...input, open: false });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('an earlier check, sent later, does not take the day back', async () => {
    await check(volunteer.id, lots.kept.id, { recordedAt: toDateTime(SATURDAY - 17 * HOUR) });
    expect((await findPlace(api.store, lots.kept.id))?.lastVerifiedOpenOn).toBe('2026-11-21');
  });

  it('from elsewhere it shows nothing, and too late or too far from his division it is refused', async () => {
    const far = await check(inspector.id, lots.quiet.id, { open: false, position: { lat: 27.9, lng: 113.2 } });
    expect(far.check).toMatchObject({ result: 'UNCLEAR', nearness: 'FAR', followUpId: null });
    const early = await check(inspector.id, lots.quiet.id, { recordedAt: toDateTime(SATURDAY - 24 * HOUR) });
    expect(early.check?.result).toBe('OPEN_THOUGH_NOT_PROMISED');
    const old = await check(inspector.id, lots.quiet.id, { recordedAt: toDateTime(SATURDAY - 25 * HOUR) });
    expect(old.userErrors).toMatchObject([{ code: 'TIME_INVALID' }]);
    const outside = await check(stranger.id, lots.quiet.id);
    expect(outside.userErrors).toMatchObject([{ code: 'PLACE_NOT_FOUND' }]);
    const { body } = await api.as(guard.id).ask(CHECK, {
      input: { idempotencyKey: randomUUID(), placeId: lots.quiet.id, recordedAt: toDateTime(SATURDAY), ...findings },
    });
    expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('a failed check is followed up by different people until it is closed', async () => {
    const placeId = lots.shut.id;
    const failed = await check(inspector.id, placeId, { open: false, note: '大门紧闭' });
    const id = failed.check?.followUpId ?? '';
    expect(failed.check?.result).toBe('CLOSED_THOUGH_PROMISED');
    await api.settle();
    expect(await noticesOf(manager.id)).toContain('FOLLOW_UP_OPENED');

    expect((await take(rival.id, 'explain', id)).userErrors).toMatchObject([{ code: 'FOLLOW_UP_NOT_FOUND' }]);
    expect((await take(manager.id, 'rectify', id)).userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
    expect((await take(manager.id, 'explain', id, '无')).userErrors).toMatchObject([{ code: 'TEXT_REQUIRED' }]);
    expect((await take(manager.id, 'explain', id)).followUp?.state).toBe('EXPLAINED');
    expect((await take(manager.id, 'explain', id)).followUp?.state).toBe('EXPLAINED');
    expect((await take(manager.id, 'rectify', id)).userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
    expect((await take(guard.id, 'rectify', id)).followUp?.state).toBe('RECTIFIED');
    await api.settle();
    expect(await noticesOf(authority.id)).toContain('FOLLOW_UP_RECTIFIED');
    expect(await noticesOf(manager.id)).not.toContain('FOLLOW_UP_OPENED');

    const early = await check(volunteer.id, placeId, { followUpId: id, recordedAt: toDateTime(SATURDAY - MINUTE) });
    expect(early.userErrors).toMatchObject([{ code: 'TIME_INVALID' }]);
    const same = await check(inspector.id, placeId, { followUpId: id });
    expect(same.userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
    const elsewhere = await check(volunteer.id, lots.kept.id, { followUpId: id });
    expect(elsewhere.userErrors).toMatchObject([{ code: 'FOLLOW_UP_NOT_FOUND' }]);
    expect((await take(authority.id, 'close', id)).userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
    expect((await check(volunteer.id, placeId, { followUpId: id })).userErrors).toEqual([]);
    expect((await take(stranger.id, 'close', id)).userErrors).toMatchObject([{ code: 'FOLLOW_UP_NOT_FOUND' }]);
    expect((await take(authority.id, 'close', id)).followUp?.state).toBe('CLOSED');

    const followUp = (await mine()).find((one) => one.id === id);
    expect(followUp?.steps.map(({ step: name, by }) => [name, by?.name])).toEqual([
      ['OPENED', 'inspector'],
      ['EXPLAINED', 'manager'],
      ['RECTIFIED', 'guard'],
      ['RECHECKED', 'volunteer'],
      ['CLOSED', 'authority'],
    ]);
  });

  it('found closed on the second look it goes back to the unit with a new deadline', async () => {
    const placeId = lots.again.id;
    const id = (await check(inspector.id, placeId, { open: false })).check?.followUpId ?? '';
    await take(manager.id, 'explain', id);
    await take(guard.id, 'rectify', id);
    await check(volunteer.id, placeId, { followUpId: id, open: false });
    expect((await mine()).find((one) => one.id === id)).toMatchObject({ state: 'ASSIGNED', checks: 2 });
    expect((await take(manager.id, 'explain', id, '值班表有误')).followUp?.state).toBe('EXPLAINED');
  });

  it('reports of enough different people about one evening are one follow-up, whichever is sent again', async () => {
    const { id } = lots.reported;
    const input = { idempotencyKey: randomUUID(), phone: '138 0013 8000', text: '门锁着' };
    const first = await report(id, '10.0.0.1', input);
    expect(first).toMatchObject({ received: true, userErrors: [] });
    expect(first.number).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(await report(id, '10.0.0.1', input)).toEqual(first);
    expect(await report(id, '10.0.0.1', { kind: 'TURNED_AWAY' })).toMatchObject({
      userErrors: [{ code: 'REPORTED_LATELY' }],
    });
    const another = { kind: 'TURNED_AWAY', deviceId: randomUUID() };
    expect(await report(id, '10.0.0.1', another)).toMatchObject({ received: true });
    expect(await report(id, '10.0.0.1', { deviceId: randomUUID() })).toMatchObject({
      userErrors: [{ code: 'REPORTS_TOO_MANY' }],
    });
    const { deviceId } = another;
    expect(await report(id, '10.0.0.9', { deviceId })).toMatchObject({ userErrors: [{ code: 'REPORTED_LATELY' }] });
    expect(await mine()).not.toContainEqual(expect.objectContaining({ cause: 'REPORTS' }));
    await Promise.all([report(id, '10.0.0.2'), report(id, '10.0.0.3', { kind: 'NO_SIGN' }), report(id, '10.0.0.4')]);
    const opened = (await mine()).filter(({ cause }) => cause === 'REPORTS');
    expect(opened).toMatchObject([{ state: 'ASSIGNED', reports: 5, steps: [{ step: 'OPENED', by: null }] }]);
  });

  it('lists longer than one answer go on after the last one known', async () => {
    const LIST = `query ($after: ID) { openingWatch(division: "430200", month: "2026-11-21") { reports(after: $after) { id } } }`;
    const from = async (after?: string): Promise<readonly string[]> => {
      const { body } = await api
        .as(authority.id)
        .ask<{ openingWatch: { reports: readonly { id: string }[] } }>(LIST, { after });
      return body.data.openingWatch.reports.map(({ id }) => id);
    };
    const all = await from();
    expect(all.length).toBeGreaterThan(2);
    expect(await from(all[1])).toEqual(all.slice(2));
    expect(await from(all.at(-1))).toEqual([]);
    expect(await from('rpt_00000000000000000000000000')).toEqual([]);
  });

  it('a report outside the hours opens nothing; what is not said well comes back', async () => {
    const friday = toDateTime(SATURDAY - 24 * HOUR);
    expect(await report(lots.quiet.id, '10.1.0.1', { at: friday })).toMatchObject({
      received: false,
      userErrors: [{ code: 'NOT_PROMISED', message: '按公告此时（11-20 12:00）本不开放，11-20 18:00 开放。' }],
    });
    for (const address of ['10.1.0.1', '10.1.0.2', '10.1.0.3'])
      expect(await report(lots.quiet.id, address, { at: friday, knowsNotPromised: true })).toMatchObject({
        received: true,
      });
    expect((await mine()).filter(({ cause }) => cause === 'REPORTS')).toHaveLength(1);
    const refused = await report(lots.quiet.id, '10.1.0.4', { kind: 'OTHER', text: '。'.repeat(301), phone: '12' });
    expect(refused.userErrors.map(({ code }) => code)).toEqual(['TEXT_TOO_LONG', 'PHONE_INVALID']);
    // A citizen reads nothing of divisions and jurisdictions.
    expect(await report(lots.quiet.id.replace(/.$/, '0'), '10.1.0.6')).toMatchObject({
      userErrors: [{ code: 'PLACE_NOT_FOUND', message: '没有这个地方，可能已不再开放。' }],
    });
    const wordless = await report(lots.quiet.id, '10.1.0.5', { kind: 'OTHER' });
    expect(wordless.userErrors).toMatchObject([{ code: 'TEXT_REQUIRED', path: ['input', 'text'] }]);
  });

  it('an authority sends an inspector, who sees what is left of his route', async () => {
    const input = {
      idempotencyKey: randomUUID(),
      inspectorId: volunteer.id,
      placeIds: [lots.route.id, lots.kept.id],
      until: toDateTime(SATURDAY + 6 * HOUR),
    };
    const assign = (parts: object = {}) =>
      api
        .as(authority.id)
        .ask<{ assignInspectionRoute: { route: { id: string } | null; userErrors: { code: string }[] } }>(ASSIGN, {
          input: { ...input, ...parts },
        });
    const { route } = (await assign()).body.data.assignInspectionRoute;
    expect((await assign()).body.data.assignInspectionRoute.route?.id).toBe(route?.id);
    const wrong = await assign({ idempotencyKey: randomUUID(), inspectorId: guard.id, until: toDateTime(SATURDAY) });
    expect(wrong.body.data.assignInspectionRoute.userErrors.map(({ code }) => code)).toEqual([
      'INSPECTOR_NOT_FOUND',
      'UNTIL_INVALID',
    ]);
    await check(volunteer.id, lots.route.id, { routeId: route?.id });
    // From elsewhere it shows nothing: the place is still to be looked at.
    const far = { lat: 27.9, lng: 113.2 };
    const unclear = await check(volunteer.id, lots.kept.id, { routeId: route?.id, open: false, position: far });
    expect(unclear.check?.result).toBe('UNCLEAR');
    const { body } = await api.as(volunteer.id).ask<{
      inspectionDuty: { routes: { id: string; stops: { checked: boolean }[] }[]; places: unknown[] };
    }>(DUTY);
    expect(body.data.inspectionDuty.routes).toMatchObject([{ stops: [{ checked: true }, { checked: false }] }]);
    expect(body.data.inspectionDuty.places).toHaveLength(names.length);
    // What does not fit in one answer follows the last one known.
    const later = await assign({ idempotencyKey: randomUUID(), until: toDateTime(SATURDAY + 3 * DAY) });
    const MORE = `query ($after: ID) { inspectionDuty { routes(after: $after) { id } } }`;
    const more = await api
      .as(volunteer.id)
      .ask<{ inspectionDuty: { routes: { id: string }[] } }>(MORE, { after: route?.id });
    expect(more.body.data.inspectionDuty.routes.map(({ id }) => id)).toEqual([
      later.body.data.assignInspectionRoute.route?.id,
    ]);
    const foreign = await check(inspector.id, lots.route.id, { routeId: route?.id });
    expect(foreign.userErrors).toMatchObject([{ code: 'ROUTE_NOT_FOUND' }]);
    await api.settle();
    expect(await noticesOf(volunteer.id)).toContain('INSPECTION_ASSIGNED');
  });

  it('the authority sees rates, reports and follow-ups of its own division only', async () => {
    await api.settle();
    const { body } = await api.as(authority.id).ask<{
      openingWatch: {
        totals: object;
        places: { nodes: { place: { id: string } }[] };
        reports: { phone: string | null }[];
      };
    }>(WATCH, { division: CITY });
    const { totals, places, reports } = body.data.openingWatch;
    expect(totals).toMatchObject({
      units: 1,
      spaces: 280,
      kept: 4,
      broken: 3,
      beyond: 1,
      unclear: 2,
      openingRate: 57,
      reports: 8,
    });
    expect(totals).toMatchObject({ checks: 10 });
    expect(places.nodes.find(({ place }) => place.id === lots.shut.id)).toMatchObject({
      kept: 1,
      broken: 1,
      openingRate: 50,
    });
    expect(reports.filter(({ phone }) => phone !== null)).toMatchObject([{ phone: '13800138000' }]);
    const foreign = await api.as(stranger.id).ask<{ openingWatch: unknown }>(WATCH, { division: CITY });
    expect(foreign.body.data.openingWatch).toBeNull();
  });

  it('the authority makes a follow-up of one report, or sets it aside with a reason, each once', async () => {
    const DECIDE = {
      open: `mutation ($input: OpenFollowUpInput!) { decided: openFollowUp(input: $input) { report { followUpId } userErrors { code } } }`,
      aside: `mutation ($input: SetReportAsideInput!) { decided: setReportAside(input: $input) { report { setAside { reason by { name } } } userErrors { code } } }`,
    };
    const decide = async (who: string, how: keyof typeof DECIDE, input: object) => {
      const { body } = await api
        .as(who)
        .ask<{ decided: { report: object | null; userErrors: readonly { code: string }[] } }>(DECIDE[how], { input });
      return { ...body.data.decided.report, codes: body.data.decided.userErrors.map(({ code }) => code) };
    };
    const listed = async () => {
      const LIST = `query { openingWatch(division: "${CITY}", month: "2026-11-21") {
        reports { id at kind verdict followUpId setAside { reason } place { id } } } }`;
      const { body } = await api.as(authority.id).ask<{
        openingWatch: {
          reports: { id: string; kind: string; verdict: string; followUpId: string | null; place: { id: string } }[];
        };
      }>(LIST);
      return body.data.openingWatch.reports;
    };
    // Those of the evening that came before its follow-up are known by it.
    const ofReported = (await listed()).filter(({ place }) => place.id === lots.reported.id);
    expect(new Set(ofReported.map(({ followUpId }) => followUpId)).size).toBe(1);
    const [taken] = ofReported;
    expect(taken?.followUpId).not.toBeNull();
    expect((await decide(authority.id, 'aside', { reportId: taken?.id, reason: '不是这样' })).codes).toEqual([
      'REPORT_DECIDED',
    ]);

    await report(lots.kept.id, '10.2.0.1', { kind: 'SIGN_DIFFERS', text: '标牌写着 20:00' });
    await report(lots.kept.id, '10.2.0.2', { kind: 'TURNED_AWAY' });
    const [turned, sign] = (await listed()).filter(({ place }) => place.id === lots.kept.id);
    const opening = { reportId: sign?.id, text: '请说明标牌为何不符' };
    for (const text of ['', '无', undefined])
      expect((await decide(authority.id, 'open', { ...opening, text })).codes).toEqual(['TEXT_REQUIRED']);
    expect((await decide(stranger.id, 'open', opening)).codes).toEqual(['REPORT_NOT_FOUND']);
    const { followUpId } = (await decide(authority.id, 'open', opening)) as { followUpId?: string };
    expect((await decide(authority.id, 'open', opening)) as object).toMatchObject({ followUpId, codes: [] });
    expect((await mine()).find(({ id }) => id === followUpId)).toMatchObject({
      state: 'ASSIGNED',
      cause: 'REPORTS',
      reports: 2,
      steps: [{ step: 'OPENED', by: { name: authority.name } }],
    });
    expect((await listed()).find(({ id }) => id === turned?.id)?.followUpId).toBe(followUpId);

    const quiet = (await listed()).find(({ place }) => place.id === lots.quiet.id);
    expect((await decide(authority.id, 'open', { reportId: quiet?.id, text: '请说明情况' })).codes).toEqual([
      'REPORT_NOT_PROMISED',
    ]);
    expect((await decide(authority.id, 'aside', { reportId: quiet?.id, reason: '无' })).codes).toEqual([
      'TEXT_REQUIRED',
    ]);
    const reason = '当时不在开放时段内，已向市民说明';
    const aside = await decide(authority.id, 'aside', { reportId: quiet?.id, reason });
    expect(aside).toMatchObject({ setAside: { reason, by: { name: authority.name } }, codes: [] });
    expect((await decide(authority.id, 'aside', { reportId: quiet?.id, reason: '换一个说法' })).codes).toEqual([
      'REPORT_DECIDED',
    ]);
  });

  it('whoever reported learns by the number alone how far it has come, and nothing of anybody', async () => {
    const { id: placeId } = lots.route;
    const DECIDE = `mutation ($reportId: ID!) { openFollowUp(input: { reportId: $reportId, text: "请说明情况" }) { report { followUpId } } }`;
    const ASIDE = `mutation ($reportId: ID!) { setReportAside(input: { reportId: $reportId, reason: "核实当晚正常开放" }) { report { id } } }`;
    const LIST = `{ openingWatch(division: "${CITY}", month: "2026-11-21") { reports { id setAside { reason } place { id } } } }`;
    const progress = async (...numbers: (string | null)[]) => {
      const { body } = await api
        .as('citizen')
        .ask<{ reportProgress: readonly Record<string, unknown>[] }>(PROGRESS, { numbers });
      return body.data.reportProgress;
    };
    /** The report of the place that was not set aside. */
    const ofPlace = async () => {
      const { body } = await api.as(authority.id).ask<{
        openingWatch: { reports: readonly { id: string; setAside: object | null; place: { id: string } }[] };
      }>(LIST);
      const { reports } = body.data.openingWatch;
      return reports.find(({ place, setAside }) => place.id === placeId && setAside === null)?.id ?? '';
    };
    const { number } = await report(placeId, '10.3.0.1', { text: '我是老张，门锁着', phone: '13800138001' });
    const untouched = {
      ...{ kind: 'CLOSED', place: { id: placeId }, sentAt: null, checkedAt: null },
      ...{ reason: null, dueAt: null, answers: [] },
    };
    expect(await progress(number)).toEqual([{ ...untouched, number, state: 'RECEIVED' }]);
    const typed = String(number).toLowerCase().replaceAll('-', ' ');
    expect(await progress('0000-0000-0000', typed, String(number), await ofPlace())).toEqual([
      { ...untouched, number, state: 'RECEIVED' },
    ]);

    await api.as(authority.id).ask(ASIDE, { reportId: await ofPlace() });
    expect(await progress(number)).toMatchObject([{ state: 'SET_ASIDE', reason: '核实当晚正常开放', dueAt: null }]);

    // Taken up all the same, with another of that evening.
    await report(placeId, '10.3.0.2');
    const { body } = await api
      .as(authority.id)
      .ask<{ openFollowUp: { report: { followUpId: string } } }>(DECIDE, { reportId: await ofPlace() });
    const { followUpId } = body.data.openFollowUp.report;
    expect(await progress(number)).toMatchObject([{ state: 'FOLLOWED_UP', reason: null, answers: [] }]);
    expect((await progress(number))[0]?.dueAt).not.toBeNull();
    await take(manager.id, 'explain', followUpId, '值班人员交接疏漏');
    await take(guard.id, 'rectify', followUpId, '已安排两人轮值');
    const answers = [
      { step: 'EXPLAINED', text: '值班人员交接疏漏' },
      { step: 'RECTIFIED', text: '已安排两人轮值' },
    ];
    expect(await progress(number)).toMatchObject([{ state: 'FOLLOWED_UP', dueAt: null, answers }]);
    // One that comes when all of that evening was put right, looked at again and closed.
    const { number: late } = await report(lots.shut.id, '10.3.0.3');
    expect(await progress(late)).toMatchObject([{ state: 'MENDED', answers: [{ step: 'EXPLAINED' }, {}] }]);
    const { body: beyond } = await api
      .as('citizen')
      .ask(PROGRESS, { numbers: Array.from({ length: 21 }, () => number) });
    expect(beyond.errors?.[0]?.extensions.code).toBe('LIST_ARGUMENT_INVALID');
  });

  it('somebody who is sent to look leaves a trace: to whom the report was given, and the check that answered it', async () => {
    const { id: placeId } = lots.late;
    const SENT = `{ openingWatch(division: "${CITY}", month: "2026-11-21") { reports {
      id place { id } sent { inspector { name } by { name } at until checkedAt result note } } } }`;
    const seen = async () => {
      const { body } = await api.as(authority.id).ask<{
        openingWatch: { reports: readonly { id: string; place: { id: string }; sent: object | null }[] };
      }>(SENT);
      return body.data.openingWatch.reports.find(({ place }) => place.id === placeId);
    };
    const { number } = await report(placeId, '10.4.0.1');
    const state = async (): Promise<unknown> => {
      const { body } = await api
        .as('citizen')
        .ask<{ reportProgress: readonly object[] }>(PROGRESS, { numbers: [number] });
      return body.data.reportProgress[0];
    };
    const reportId = (await seen())?.id;
    const until = toDateTime(SATURDAY + 6 * HOUR);
    const send = async (who: string, parts: object = {}) => {
      const input = { idempotencyKey: randomUUID(), inspectorId: inspector.id, placeIds: [placeId], until, reportId };
      const { body } = await api.as(who).ask<{
        assignInspectionRoute: { route: { id: string } | null; userErrors: { code: string }[] };
      }>(ASSIGN, { input: { ...input, ...parts } });
      return body.data.assignInspectionRoute;
    };
    expect((await send(authority.id, { placeIds: [lots.kept.id] })).userErrors).toMatchObject([
      { code: 'REPORT_NOT_FOUND' },
    ]);
    const first = await send(authority.id);
    expect(first.userErrors).toEqual([]);
    const [at, looked] = [toDateTime(SATURDAY), toDateTime(SATURDAY)];
    const given = { inspector: { name: 'inspector' }, by: { name: 'authority' }, at, until };
    expect(await seen()).toMatchObject({ sent: { ...given, checkedAt: null, result: null, note: null } });
    expect(await state()).toMatchObject({ state: 'SENT', sentAt: at, checkedAt: null });

    // Given to somebody else afterwards: what the first still finds does not answer it any more.
    const second = await send(authority.id, { inspectorId: volunteer.id });
    await check(inspector.id, placeId, { routeId: first.route?.id });
    expect(await state()).toMatchObject({ state: 'SENT' });
    await check(volunteer.id, placeId, { routeId: second.route?.id, note: '门卫在岗' });
    const answer = { inspector: { name: 'volunteer' }, checkedAt: looked, result: 'PROMISE_KEPT', note: '门卫在岗' };
    expect(await seen()).toMatchObject({ sent: answer });
    expect(await state()).toMatchObject({ state: 'CHECKED', sentAt: at, checkedAt: looked });

    const ASIDE = `mutation ($reportId: ID!) { setReportAside(input: { reportId: $reportId, reason: "核实当时正常开放" }) { report { id } } }`;
    await api.as(authority.id).ask(ASIDE, { reportId });
    expect(await state()).toMatchObject({ state: 'SET_ASIDE', checkedAt: looked });
    expect((await send(authority.id)).userErrors).toMatchObject([{ code: 'REPORT_DECIDED' }]);
  });

  it('what is not put right in time is overdue, and both sides are told; telephones are forgotten', async () => {
    const id = (await check(inspector.id, lots.late.id, { open: false })).check?.followUpId ?? '';
    const later = SATURDAY + 31 * DAY;
    await createScheduleHandler(api.store, () => later)();
    await api.settle();
    api.setNow(later);
    expect((await mine()).find((one) => one.id === id)).toMatchObject({ overdue: true });
    expect(await noticesOf(manager.id)).toContain('FOLLOW_UP_OVERDUE');
    expect(await noticesOf(authority.id)).toContain('FOLLOW_UP_OVERDUE');
    const { body } = await api.as(authority.id).ask<{ openingWatch: { reports: { phone: string | null }[] } }>(WATCH, {
      division: CITY,
    });
    expect(body.data.openingWatch.reports.every(({ phone }) => phone === null)).toBe(true);
  });
});
