import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestVehicleSeries } from '../booking/request/series-acts.ts';
import { cancelVehicleRequestSeries, completeVehicleRequestSeries } from '../booking/request/series-left-acts.ts';
import { correctCalendar, type CorrectCalendar } from '../calendar/acts.ts';
import type { Person } from '../organisation/types.ts';
import { instantOf, MINUTE } from '../platform/time.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { contextOf, NOW, people, personWith, settle } from '../testing/town.ts';
import { asking, value } from '../testing/trips.ts';

interface Shown {
  readonly kind: string;
  readonly text: string;
  readonly seriesId: string | null;
}

const UNREAD = `{ myNotices(first: 100, unreadOnly: true) { nodes { kind text seriesId } } }`;
const { clerk, colleague, manager } = people;
const authority = personWith({ roles: ['AUTHORITY'], jurisdiction: '430000' });
const everyWorkday = {
  weekdays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'],
  until: '2027-01-10',
  onNonWorkingDays: 'SKIP',
} as const;

describe('a corrected calendar', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ now: NOW });
    await settle(api.store, {});
  });
  afterAll(() => api.stop());

  const by = (person: Person, minutes: number) => contextOf(api.store, person, NOW + minutes * MINUTE);
  const unread = async (person: Person, minutes: number, language = 'zh-CN'): Promise<readonly Shown[]> => {
    await api.settle();
    api.setNow(NOW + minutes * MINUTE);
    const headers = { 'accept-language': language };
    const { body } = await api.as(person.id).ask<{ myNotices: { nodes: Shown[] } }>(UNREAD, {}, headers);
    expect(body.errors).toBeUndefined();
    return body.data.myNotices.nodes;
  };
  const asked = async (person: Person, destination: string, recurrence: object = {}) =>
    value(
      await requestVehicleSeries(by(person, 0), {
        ...asking({ destination, window: { from: instantOf('2026-12-28T09:00'), to: instantOf('2026-12-28T11:00') } }),
        recurrence: { ...everyWorkday, ...recurrence },
        idempotencyKey: randomUUID(),
      }),
    );
  const correct = async (days: CorrectCalendar['days'], minutes: number, division = '430200') => {
    const input = { idempotencyKey: randomUUID(), division, days, reason: '调休', source: '国务院办公厅通知' };
    value(await correctCalendar(by(authority, minutes), input));
  };

  it('is told once for each series that does not fit it any more, until that follows', async () => {
    const { id: seriesId } = await asked(clerk, '茶陵县');
    await asked(clerk, '攸县', { onNonWorkingDays: 'KEEP' });
    await asked(colleague, '炎陵县', { weekdays: ['TUESDAY'] });
    expect(await unread(clerk, 0)).toEqual([]);

    await correct(
      [
        { date: '2027-01-04', kind: 'HOLIDAY' },
        { date: '2027-01-09', kind: 'MAKEUP_WORKDAY' },
      ],
      1,
    );
    const text =
      '工作日历已调整，您每个工作日 09:00 去茶陵县的定期用车与之不符：2027年1月4日不再是工作日，已申请用车；2027年1月9日改为工作日，尚未申请。是否撤销、补充，由您决定。';
    expect(await unread(clerk, 1)).toEqual([{ kind: 'SERIES_DAYS_CHANGED', seriesId, text }]);
    expect((await unread(clerk, 1, 'en'))[0]?.text).toBe(
      'The working calendar has changed, and your trips to 茶陵县 every working day at 09:00 do not fit it: 4 Jan 2027: no working day any more, but a car is asked for; 9 Jan 2027: a working day now, but no car is asked for. Whether to cancel or add trips is for you to decide.',
    );
    expect(await unread(colleague, 1)).toEqual([]);
    await api.replay();
    expect(await unread(clerk, 1)).toHaveLength(1);

    // One about other days tells nothing; one of a whole province takes the place of what was told before.
    await correct([{ date: '2026-12-31', kind: 'WORKDAY' }], 2);
    expect(await unread(clerk, 2)).toHaveLength(1);
    await correct([{ date: '2027-01-10', kind: 'MAKEUP_WORKDAY' }], 3, '430000');
    const [latest, ...others] = await unread(clerk, 3);
    expect(others).toEqual([]);
    expect(latest?.text).toContain('2027年1月9日、2027年1月10日改为工作日');

    value(await cancelVehicleRequestSeries(by(clerk, 4), { seriesId, daysOff: true, reason: '工作日历调整' }));
    const added = { seriesId, dates: ['2027-01-09', '2027-01-10'], idempotencyKey: randomUUID() };
    value(await completeVehicleRequestSeries(by(clerk, 4), added));
    expect(await unread(clerk, 4)).toEqual([]);
    const wanted = (await unread(manager, 4)).filter((one) => one.seriesId === seriesId);
    expect(wanted.map(({ kind }) => kind)).toEqual(['APPROVAL_WANTED', 'APPROVAL_WANTED']);
    expect(wanted[0]?.text).toContain('共 2 次，2027年1月9日至2027年1月10日');
  });

  it('that is taken back needs no telling any more', async () => {
    await asked(colleague, '醴陵市');
    await correct([{ date: '2027-01-06', kind: 'HOLIDAY' }], 5);
    expect((await unread(colleague, 5)).map(({ kind }) => kind)).toEqual(['SERIES_DAYS_CHANGED']);
    await correct([{ date: '2027-01-06', kind: null }], 6);
    expect(await unread(colleague, 6)).toEqual([]);
  });
});
