import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { toDateTime, type Window } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { NOW, people, settle, units } from '../../testing/town.ts';
import { MORNING } from '../../testing/trips.ts';

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly [answer: string]: unknown;
}

const worded = ({ from, to }: Window) => ({ from: toDateTime(from), to: toDateTime(to) });
/** What a person has to say of a usual trip. */
const usual = {
  window: worded(MORNING),
  destination: '茶陵县',
  reason: '下乡调研',
  passengers: 3,
  telephone: '13812345678',
};

describe('asking, through the API', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  await settle(api.store);
  const ask = async <T>(who: keyof typeof people, document: string, variables: object = {}): Promise<T> => {
    const { body } = await api.as(people[who].id).ask<T>(document, { ...variables });
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const act = async (who: keyof typeof people, name: string, answer: string, input: object): Promise<Payload> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const document = `mutation M($input: ${type}) { ${name}(input: $input) { ${answer} userErrors { code path message rule } } }`;
    const payload = (await ask<Record<string, Payload>>(who, document, { input }))[name];
    if (!payload) throw new Error(`${name} has no answer`);
    return payload;
  };

  it('fills in what a usual trip need not say', async () => {
    const answer = `request { pickUp stops luggage journey reach priority purpose driving pickUpPoint { lat } revision }`;
    const { request } = await act('clerk', 'requestVehicle', answer, { ...usual, idempotencyKey: randomUUID() });
    expect(request).toEqual({
      pickUp: units.bureau.name.zh,
      stops: [],
      luggage: 0,
      journey: 'RETURN',
      reach: 'WITHIN_CITY',
      priority: 'ROUTINE',
      purpose: 'FIELD_WORK',
      driving: 'WITH_DRIVER',
      pickUpPoint: null,
      revision: 1,
    });
  });

  it('takes a trip that is too long for the day of one driver, and says so while it is decided', async () => {
    const window = { from: '2026-12-20T08:00:00+08:00', to: '2026-12-20T21:00:00+08:00' };
    const answer = 'request { id dutyExceeded { minutes mostMinutes latestEnd } }';
    const asked = await act('clerk', 'requestVehicle', answer, { ...usual, window, idempotencyKey: randomUUID() });
    const { id, dutyExceeded } = asked.request as { id: string; dutyExceeded: object };
    expect(dutyExceeded).toEqual({ minutes: 780, mostMinutes: 720, latestEnd: '2026-12-20T20:00:00+08:00' });
    const cancelled = await act('clerk', 'cancelVehicleRequest', answer, { requestId: id, reason: '会议取消' });
    expect(cancelled.request).toEqual({ id, dutyExceeded: null });
  });

  it('tells of own trips at the same time, and of nobody else’s, nor of those that only touch it or are cancelled', async () => {
    const at = (from: string, to: string) => ({ from: `2026-12-15T${from}:00+08:00`, to: `2026-12-15T${to}:00+08:00` });
    const make = async (who: 'clerk' | 'colleague', window: object): Promise<string> => {
      const { request } = await act(who, 'requestVehicle', 'request { id }', {
        ...{ ...usual, window, idempotencyKey: randomUUID() },
      });
      return (request as { id: string }).id;
    };
    const during = async (window: object): Promise<string[]> => {
      const query = `query Q($window: TimeWindowInput!) { myVehicleRequestsDuring(window: $window) { id } }`;
      const answer = await ask<{ myVehicleRequestsDuring: { id: string }[] }>('clerk', query, { window });
      return answer.myVehicleRequestsDuring.map(({ id }) => id);
    };
    const trip = await make('clerk', at('09:00', '12:00'));
    await make('colleague', at('09:00', '12:00'));
    const overNight = { from: '2026-12-15T18:00:00+08:00', to: '2026-12-17T12:00:00+08:00' };
    const late = await make('clerk', overNight);
    expect(await during(at('11:45', '18:15'))).toEqual([trip, late]);
    expect(await during(at('12:00', '18:00'))).toEqual([]);

    const beside = async (who: 'manager' | 'clerk', id: string): Promise<string[] | undefined> => {
      const query = `query Q($id: ID!) { node(id: $id) { ... on VehicleRequest { sameTime { id } } } }`;
      const { node } = await ask<{ node: { sameTime: { id: string }[] } | null }>(who, query, { id });
      return node?.sameTime.map((other) => other.id);
    };
    const second = await make('clerk', at('11:45', '13:00'));
    expect(await beside('manager', second)).toEqual([trip]);
    expect(await beside('manager', trip)).toEqual([second]);
    expect(await beside('clerk', late)).toEqual([]);
    await act('clerk', 'cancelVehicleRequest', 'request { id }', { requestId: second, reason: '会议取消' });
    expect(await beside('manager', trip)).toEqual([]);
    expect(await during({ from: '2026-12-17T11:00:00+08:00', to: '2026-12-17T13:00:00+08:00' })).toEqual([late]);
    expect(await during(at('13:00', '12:00'))).toEqual([]);
    await act('clerk', 'cancelVehicleRequest', 'request { id }', { requestId: trip, reason: '会议取消' });
    expect(await during(at('09:00', '12:00'))).toEqual([]);
    const weeks = { from: '2026-12-14T09:00:00+08:00', to: '2027-01-20T12:00:00+08:00' };
    expect(await during(weeks)).toEqual([]);
    const rented = { ...usual, window: weeks, lengthReason: '驻村帮扶', idempotencyKey: randomUUID() };
    await act('clerk', 'requestVehicle', 'request { id }', rented);
    expect(await during(at('09:00', '12:00'))).toEqual([]);
  });

  it('tells of own trips on every day of a series, not of those on days that it leaves out', async () => {
    const onDay = (day: string) => ({ from: `${day}T14:00:00+08:00`, to: `${day}T16:00:00+08:00` });
    for (const day of ['2027-01-12', '2027-01-16', '2027-01-19', '2027-01-20'])
      await act('clerk', 'requestVehicle', 'request { id }', {
        ...{ ...usual, window: onDay(day), idempotencyKey: randomUUID() },
      });
    const query = `query Q($window: TimeWindowInput!, $recurrence: RecurrenceInput) {
      myVehicleRequestsDuring(window: $window, recurrence: $recurrence) { window { from } } }`;
    const during = async (recurrence: object | undefined): Promise<string[]> => {
      const asked = { window: onDay('2027-01-05'), ...(recurrence ? { recurrence } : {}) };
      const answer = await ask<{ myVehicleRequestsDuring: { window: { from: string } }[] }>('clerk', query, asked);
      return answer.myVehicleRequestsDuring.map(({ window }) => window.from.slice(0, 10));
    };
    expect(await during(undefined)).toEqual([]);
    const weekly = { weekdays: ['TUESDAY', 'SATURDAY'], until: '2027-01-25' };
    expect(await during(weekly)).toEqual(['2027-01-12', '2027-01-19']);
    expect(await during({ ...weekly, onNonWorkingDays: 'KEEP' })).toEqual(['2027-01-12', '2027-01-16', '2027-01-19']);
  });

  it('shows a series before it is asked for, and afterwards', async () => {
    const recurrence = { weekdays: ['TUESDAY', 'SATURDAY'], until: '2026-12-05' };
    const dates = `asked { date kind } skipped { date kind } problems { code path } latest`;
    const query = `query Q($window: TimeWindowInput!, $recurrence: RecurrenceInput!) {
      seriesDates(window: $window, recurrence: $recurrence) { ${dates} } }`;
    const asked = [
      { date: '2026-11-24', kind: 'WORKDAY' },
      { date: '2026-12-01', kind: 'WORKDAY' },
    ];
    const skipped = [
      { date: '2026-11-28', kind: 'REST_DAY' },
      { date: '2026-12-05', kind: 'REST_DAY' },
    ];
    const shown = async (weekdays: readonly string[]) =>
      (await ask<{ seriesDates: object }>('clerk', query, { ...usual, recurrence: { ...recurrence, weekdays } }))
        .seriesDates;
    expect(await shown(recurrence.weekdays)).toEqual({ asked, skipped, problems: [], latest: '2027-02-22' });
    expect(await shown(['SATURDAY'])).toMatchObject({
      problems: [{ code: 'SERIES_EMPTY', path: ['input', 'recurrence', 'until'] }],
    });
    const series = `series { id recurrence { weekdays until onNonWorkingDays } requests { state window { from } series { id } } skipped { date kind } }`;
    const made = await act('clerk', 'requestVehicleSeries', series, {
      ...usual,
      idempotencyKey: randomUUID(),
      recurrence,
    });
    expect(made).toMatchObject({
      series: {
        recurrence: { ...recurrence, onNonWorkingDays: 'SKIP' },
        requests: asked.map(({ date }) => ({ state: 'WAITING_APPROVAL', window: { from: `${date}T09:00:00+08:00` } })),
        skipped,
      },
      userErrors: [],
    });
    const { id } = made.series as { id: string };
    const input = { seriesId: id, from: '2026-11-30', reason: '项目结束' };
    const rest = await act('clerk', 'cancelVehicleRequestSeries', `requests { state cancelReason }`, input);
    expect(rest).toMatchObject({ requests: [{ state: 'CANCELLED', cancelReason: '项目结束' }] });
  });

  it('changes a request and shows the history of it, telephones only to whom they concern', async () => {
    const answer = `request { id state revision cancelConsequences { late lateFrom endedOrders { id } }
      revisions { at by { name } changed state before { destination telephone } after { destination telephone window { from } } } }`;
    const { request } = await act('clerk', 'requestVehicle', answer, { ...usual, idempotencyKey: randomUUID() });
    const { id: requestId, revision } = request as { id: string; revision: number };
    expect(request).toMatchObject({ revisions: [], cancelConsequences: { late: false, lateFrom: null } });
    const change = { requestId, revision, destination: '攸县', telephone: '１３９００００００００' };
    const changed = await act('clerk', 'changeVehicleRequest', answer, change);
    expect(changed).toMatchObject({
      request: {
        state: 'WAITING_APPROVAL',
        revisions: [
          {
            at: toDateTime(NOW),
            by: { name: 'clerk' },
            changed: ['DESTINATION', 'TELEPHONE'],
            before: { destination: '茶陵县', telephone: '13812345678' },
            after: { destination: '攸县', telephone: '13900000000', window: null },
          },
        ],
      },
    });
    const node = `query Q($id: ID!) { node(id: $id) { ... on VehicleRequest { revisions { changed after { telephone } } } } }`;
    expect(await ask('manager', node, { id: requestId })).toEqual({
      node: { revisions: [{ changed: ['DESTINATION'], after: { telephone: null } }] },
    });
    const stale = await act('clerk', 'changeVehicleRequest', answer, { ...change, destination: '醴陵市' });
    expect(stale).toMatchObject({ request: null, userErrors: [{ code: 'REVISION_STALE' }] });
  });

  it('keeps drafts that lack everything', async () => {
    const answer = `draft { id trip { destination window { from } stops passengers } recurrence { weekdays } }`;
    const input = { idempotencyKey: randomUUID(), destination: '茶陵县' };
    const { draft } = await act('clerk', 'saveVehicleRequestDraft', answer, input);
    const trip = { destination: '茶陵县', window: null, stops: null, passengers: null };
    expect(draft).toMatchObject({ trip, recurrence: null });
    const mine = `{ myVehicleRequestDrafts { id trip { destination } } }`;
    const { id } = draft as { id: string };
    expect(await ask('clerk', mine)).toEqual({ myVehicleRequestDrafts: [{ id, trip: { destination: '茶陵县' } }] });
    const gone = await act('clerk', 'deleteVehicleRequestDraft', 'draftId', { draftId: id });
    expect(gone).toEqual({ draftId: id, userErrors: [] });
    expect(await ask('clerk', mine)).toEqual({ myVehicleRequestDrafts: [] });
  });
});
