import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideVehicleRequests } from '../booking/approval/acts.ts';
import { approvalTask } from '../booking/approval/due-acts.ts';
import { dispatchVehicle } from '../booking/dispatch/acts.ts';
import { findRequest } from '../booking/records.ts';
import { cancelVehicleRequest } from '../booking/request/acts.ts';
import { requestVehicleSeries } from '../booking/request/series-acts.ts';
import { cancelVehicleRequestSeries } from '../booking/request/series-left-acts.ts';
import type { Person } from '../organisation/types.ts';
import { DAY, instantOf, MINUTE, type Instant } from '../platform/time.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../testing/town.ts';
import { asking, value } from '../testing/trips.ts';

interface Shown {
  readonly kind: string;
  readonly text: string;
  readonly seriesId: string | null;
  readonly request: { readonly id: string } | null;
}

const UNREAD = `{ myNotices(first: 100, unreadOnly: true) { nodes { kind text seriesId request { id } } } }`;
const { clerk, dispatcher, manager } = people;
const car = vehicleWith();
const driver = driverWith();

describe('notices of a series', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ now: NOW });
    await settle(api.store, { vehicles: [car], drivers: [driver] });
  });
  afterAll(() => api.stop());

  const by = (person: Person, minutes: number) => contextOf(api.store, person, NOW + minutes * MINUTE);
  const unread = async (person: Person, at: Instant, language = 'zh-CN'): Promise<readonly Shown[]> => {
    await api.settle();
    api.setNow(at);
    const headers = { 'accept-language': language };
    const { body } = await api.as(person.id).ask<{ myNotices: { nodes: Shown[] } }>(UNREAD, {}, headers);
    expect(body.errors).toBeUndefined();
    return body.data.myNotices.nodes;
  };
  const told = async (person: Person, minutes: number, language?: string) =>
    (await unread(person, NOW + minutes * MINUTE, language)).map(({ kind, text }) => [kind, text]);
  const until = '2027-01-08';
  /** The working days from 28 December on: nine. */
  const askedSeries = async (destination: string, minutes: number) =>
    value(
      await requestVehicleSeries(by(clerk, minutes), {
        ...asking({ destination, window: { from: instantOf('2026-12-28T09:00'), to: instantOf('2026-12-28T11:00') } }),
        recurrence: {
          weekdays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
          until,
          onNonWorkingDays: 'SKIP',
        },
        idempotencyKey: randomUUID(),
      }),
    );
  const decide = async (requestIds: readonly string[], approve: boolean, minutes: number) => {
    const comment = approve ? null : '路途较近';
    value(
      await decideVehicleRequests(
        by(manager, minutes),
        requestIds.map((requestId) => ({ requestId, approve, comment })),
      ),
    );
  };

  it('are one for its approver, which holds until the last trip is decided, and one for each answer to many', async () => {
    const { id, requestIds } = await askedSeries('茶陵县', 0);
    const trips = '每个工作日 09:00 去茶陵县（共 9 次，12月28日至2027年1月8日）';
    const wanted = ['APPROVAL_WANTED', `clerk申请用车：${trips}，请审批。`];
    expect(await told(manager, 0)).toEqual([wanted]);
    expect(await told(manager, 0, 'en')).toEqual([
      [
        'APPROVAL_WANTED',
        'clerk asks for a car to 茶陵县 every working day at 09:00 (9 trips from 28 Dec to 8 Jan 2027). Please decide.',
      ],
    ]);
    const [one] = await unread(manager, NOW);
    expect(one).toMatchObject({ seriesId: id, request: { id: requestIds[0] } });

    await decide(requestIds.slice(0, 6), true, 1);
    await decide(requestIds.slice(6, 7), true, 2);
    expect(await told(manager, 2)).toEqual([wanted]);
    await decide(requestIds.slice(7), false, 3);
    expect(await told(manager, 3)).toEqual([]);
    expect((await told(clerk, 3)).toReversed()).toEqual([
      [
        'REQUEST_APPROVED',
        '您每个工作日 09:00 去茶陵县（共 6 次，12月28日至2027年1月5日）的用车申请已批准，正在等待派车。',
      ],
      ['REQUEST_APPROVED', '您2027年1月6日 09:00 去茶陵县的用车申请已批准，正在等待派车。'],
      [
        'REQUEST_REJECTED',
        '您每个工作日 09:00 去茶陵县（共 2 次，2027年1月7日至2027年1月8日）的用车申请未获批准。原因：路途较近',
      ],
    ]);

    value(await cancelVehicleRequestSeries(by(clerk, 4), { seriesId: id, reason: '项目结束' }));
    const [cancelled, ...others] = await told(manager, 4);
    expect(cancelled?.[0]).toBe('REQUEST_CANCELLED');
    expect(cancelled?.[1]).toMatch(/^每个工作日 09:00 去茶陵县（共 7 次，.*）的用车申请已撤销。/);
    expect(others).toEqual([]);
    const before = await Promise.all([unread(clerk, NOW), unread(manager, NOW)]);
    await api.replay();
    expect(await Promise.all([unread(clerk, NOW), unread(manager, NOW)])).toEqual(before);
  });

  it('remind its approver once, and are over when it is withdrawn undecided', async () => {
    const { id, requestIds } = await askedSeries('攸县', 10);
    const kinds = async (at: Instant) =>
      (await unread(manager, at)).filter(({ text }) => text.includes('攸县')).map(({ kind }) => kind);
    expect(await kinds(NOW + 10 * MINUTE)).toEqual(['APPROVAL_WANTED']);
    const step = (await findRequest(api.store, requestIds[0] ?? ''))?.approvalSteps[0];
    const times = [step?.remindAt ?? 0, step?.dueAt ?? 0] as const;
    for (const [i, kind] of (['APPROVAL_REMINDER', 'APPROVAL_OVERDUE'] as const).entries()) {
      await approvalTask.run(api.store, times[i] ?? 0);
      expect(await kinds((times[i] ?? 0) + MINUTE)).toEqual([kind]);
    }
    value(await cancelVehicleRequestSeries(by(clerk, 8 * 24 * 60), { seriesId: id, reason: '项目结束' }));
    expect(await kinds(NOW + 8 * DAY)).toEqual([]);
  });

  it('that are approved together are one for the desk, which holds until the last has its car or is given up', async () => {
    const { id, requestIds } = await askedSeries('炎陵县', 20);
    const wanted = async (minutes: number) =>
      (await unread(dispatcher, NOW + minutes * MINUTE)).filter(({ text }) => text.includes('炎陵县'));
    await decide(requestIds.slice(0, 3), true, 21);
    await decide(requestIds.slice(3, 4), true, 22);
    const [single, together, ...others] = await wanted(22);
    expect(others).toEqual([]);
    expect(single).toMatchObject({ kind: 'DISPATCH_WANTED', seriesId: null, request: { id: requestIds[3] } });
    expect(together).toEqual({
      ...{ kind: 'DISPATCH_WANTED', seriesId: id, request: { id: requestIds[0] } },
      text: 'clerk的用车申请已批准：每个工作日 09:00 去炎陵县（共 3 次，12月28日至12月30日），请派车。',
    });

    const [first = '', ...rest] = requestIds.slice(0, 3);
    const chosen = { idempotencyKey: randomUUID(), requestId: first, vehicleId: car.id, driverId: driver.id };
    value(await dispatchVehicle(by(dispatcher, 23), chosen));
    expect(await wanted(23)).toEqual([single, together]);
    const cancel = async (ids: readonly string[]) => {
      for (const requestId of ids) value(await cancelVehicleRequest(by(clerk, 24), { requestId, reason: '不去了' }));
    };
    await cancel(rest);
    expect(await wanted(24)).toEqual([single, together]);
    await cancel(requestIds.slice(3, 4));
    expect(await wanted(24)).toEqual([]);
  });
});
