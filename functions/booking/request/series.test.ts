import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import { userErrors } from '../../platform/result.ts';
import { addDays, civilDate, DAY, HOUR, instantOf, weekday } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { asking, codesOf, value } from '../../testing/trips.ts';
import { approveVehicleRequest } from '../approval/acts.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { standardPolicies } from '../policy.ts';
import { findOrder, findRequest } from '../records.ts';
import { refusalTexts } from '../refusals.ts';
import { recordDeparture } from '../trip/acts.ts';
import { requestVehicleSeries, seriesDates } from './series-acts.ts';
import { cancelVehicleRequestSeries } from './series-left-acts.ts';
import { findSeries } from './series-records.ts';
import { latestEnd, recurrenceRefusals, seriesDates as datesOf, windowOn } from './series.ts';
import type { Recurrence, Weekday } from './series-types.ts';

/** A Monday before the National Day break of 2026, for which Sunday 20 September and Saturday 10 October are worked. */
const NOW = instantOf('2026-09-14T07:30');
const FIRST = { from: instantOf('2026-09-18T08:30'), to: instantOf('2026-09-18T11:30') };
const names: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const policy = standardPolicies(NOW);
const recurring = (change: Partial<Recurrence> = {}): Recurrence => ({
  weekdays: ['FRIDAY', 'SATURDAY'],
  until: '2026-10-16',
  onNonWorkingDays: 'SKIP',
  ...change,
});
const dates = (days: readonly { readonly date: string }[]): string[] => days.map(({ date }) => date);

describe('the days of a series', () => {
  it('leave out rest days and holidays, and keep a Saturday that is worked in exchange', () => {
    const { asked, skipped } = datesOf(recurring(), '2026-09-18', '2026-12-31', nationalCalendar);
    expect(dates(asked)).toEqual(['2026-09-18', '2026-10-09', '2026-10-10', '2026-10-16']);
    expect(skipped.map(({ date, kind, holiday }) => [date, kind, holiday?.en])).toEqual([
      ['2026-09-19', 'REST_DAY', undefined],
      ['2026-09-25', 'HOLIDAY', 'Mid-Autumn Festival'],
      ['2026-09-26', 'HOLIDAY', 'Mid-Autumn Festival'],
      ['2026-10-02', 'HOLIDAY', 'National Day'],
      ['2026-10-03', 'HOLIDAY', 'National Day'],
    ]);
  });

  it('are those of a plain walk from day to day, whatever the weekdays and the span', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2025-12-01', days));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...names)),
        day,
        day,
        day,
        fc.constantFrom('SKIP' as const, 'KEEP' as const),
        (weekdays, first, until, horizon, onNonWorkingDays) => {
          const asked: string[] = [];
          const skipped: string[] = [];
          for (let date = first; date <= until && date <= horizon; date = addDays(date, 1)) {
            if (!weekdays.some((name) => names[weekday(date) - 1] === name)) continue;
            const works = ['WORKDAY', 'MAKEUP_WORKDAY'].includes(nationalCalendar(date).kind);
            (works || onNonWorkingDays === 'KEEP' ? asked : skipped).push(date);
          }
          const found = datesOf({ weekdays, until, onNonWorkingDays }, first, horizon, nationalCalendar);
          expect({ asked: dates(found.asked), skipped: dates(found.skipped) }).toEqual({ asked, skipped });
        },
      ),
    );
  });

  it('have windows of the first one’s time of day and length', () => {
    const night = { from: instantOf('2026-09-18T22:00'), to: instantOf('2026-09-19T01:00') };
    expect(windowOn(night, '2026-10-09')).toEqual({
      from: instantOf('2026-10-09T22:00'),
      to: instantOf('2026-10-10T01:00'),
    });
  });

  it('are at most so many as policy allows, within the horizon, apart from each other, and at least one', () => {
    const codesFor = (change: Partial<Recurrence>, window = FIRST, limits = policy): string[] => {
      const recurrence = recurring(change);
      const found = datesOf(recurrence, civilDate(window.from), addDays('2026-09-14', 90), nationalCalendar);
      return recurrenceRefusals(recurrence, found, window, NOW, limits).map(({ code }) => code);
    };
    expect(codesFor({})).toEqual([]);
    expect(codesFor({ weekdays: [] })).toEqual(['WEEKDAYS_INVALID']);
    expect(codesFor({ weekdays: ['FRIDAY', 'FRIDAY'] })).toEqual(['WEEKDAYS_INVALID']);
    expect(codesFor({ until: '2026-09-17' })).toEqual(['SERIES_EMPTY']);
    expect(codesFor({ until: '2026-12-13' })).toEqual([]);
    expect(codesFor({ until: '2026-12-14' })).toEqual(['WINDOW_TOO_FAR']);
    expect(codesFor({}, FIRST, { ...policy, mostOccurrences: 4 })).toEqual([]);
    expect(codesFor({}, FIRST, { ...policy, mostOccurrences: 3 })).toEqual(['SERIES_TOO_LONG']);
    expect(codesFor({ until: '2027-06-30' }, FIRST, { ...policy, mostOccurrences: 3 })).toEqual(['SERIES_TOO_LONG']);
    expect(codesFor({ until: '2027-06-30', weekdays: ['SUNDAY'] })).toEqual(['WINDOW_TOO_FAR']);
    expect(codesFor({}, { from: FIRST.from, to: FIRST.from + DAY })).toEqual([]);
    expect(codesFor({}, { from: FIRST.from, to: FIRST.from + DAY + HOUR })).toEqual(['OCCURRENCES_OVERLAP']);
  });

  it('that end too late say what the limit is and which day they could end on, and can end on that day', () => {
    const asked = (until: string, mostOccurrences: number, window = FIRST) => {
      const limits = { ...policy, mostOccurrences };
      const found = datesOf(recurring({ until }), civilDate(window.from), addDays('2026-09-14', 90), nationalCalendar);
      const refusals = recurrenceRefusals(recurring({ until }), found, window, NOW, limits);
      const messages = (['zh', 'en'] as const).flatMap((language) =>
        userErrors(refusals, refusalTexts, language).map(({ message }) => message),
      );
      return { latest: latestEnd(found, window, NOW, limits), messages };
    };
    expect(asked('2027-06-30', 60)).toEqual({
      latest: '2026-12-13',
      messages: [
        '最多提前 90 天申请，最晚到 2026-12-13。',
        'Cars are asked for at most 90 days ahead: until 2026-12-13 at the latest.',
      ],
    });
    expect(asked('2027-06-30', 3)).toEqual({
      latest: '2026-10-10',
      messages: [
        '一次定期用车最多 3 次，按所选的日子最晚到 2026-10-10。',
        'One series has at most 3 trips: on these days until 2026-10-10 at the latest.',
      ],
    });
    expect([asked('2026-12-13', 60), asked('2026-10-10', 3)].map(({ messages }) => messages)).toEqual([[], []]);
    const beyond = { from: FIRST.from + 120 * DAY, to: FIRST.to + 120 * DAY };
    expect(asked('2027-06-30', 60, beyond).latest).toBeUndefined();
  });
});

describe('a series of requests', async () => {
  const car = vehicleWith();
  const driver = driverWith();
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store, { vehicles: [car], drivers: [driver] });
  const as = (who: keyof typeof people, now = NOW) => contextOf(store, people[who], now);
  const asked = (change: object = {}) => ({
    ...asking({ window: FIRST }),
    idempotencyKey: randomUUID(),
    recurrence: recurring(),
    ...change,
  });
  const requestsOf = async (ids: readonly string[]) => Promise.all(ids.map((id) => findRequest(store, id)));

  it('is asked for at once, a request for each day', async () => {
    const plan = await seriesDates(as('clerk'), { window: FIRST, recurrence: recurring() });
    const series = value(await requestVehicleSeries(as('clerk'), asked()));
    expect(series.skipped).toEqual(plan.skipped);
    const requests = await requestsOf(series.requestIds);
    expect(requests.map((one) => one && civilDate(one.window.from))).toEqual(dates(plan.asked));
    for (const one of requests)
      expect(one).toMatchObject({ state: 'WAITING_APPROVAL', seriesId: series.id, unitId: units.bureau.id });
  });

  it('repeated with its key gives the same answer; with other input it is refused', async () => {
    const input = asked();
    const series = value(await requestVehicleSeries(as('clerk'), input));
    expect(value(await requestVehicleSeries(as('clerk', FIRST.to), input))).toEqual(series);
    const other = { ...input, recurrence: recurring({ until: '2026-10-09' }) };
    expect(codesOf(await requestVehicleSeries(as('clerk'), other))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('is all or nothing: what forbids one trip forbids the series', async () => {
    const input = asked({ passengers: 0, recurrence: recurring({ weekdays: [] }) });
    expect(codesOf(await requestVehicleSeries(as('clerk'), input))).toEqual(['WEEKDAYS_INVALID', 'PASSENGERS_INVALID']);
    const tooSoon = asked({
      window: { from: NOW + 60_000, to: NOW + HOUR },
      recurrence: recurring({ weekdays: ['MONDAY'] }),
    });
    expect(codesOf(await requestVehicleSeries(as('clerk'), tooSoon))).toEqual(['LEAD_TOO_SHORT']);
  });

  it('makes sixty requests in one transaction', async () => {
    const daily = (until: string) =>
      asked({ recurrence: { weekdays: names, until, onNonWorkingDays: 'KEEP' as const } });
    const series = value(await requestVehicleSeries(as('clerk'), daily('2026-11-16')));
    expect(new Set((await requestsOf(series.requestIds)).map((one) => one?.id)).size).toBe(60);
    expect(codesOf(await requestVehicleSeries(as('clerk'), daily('2026-11-17')))).toEqual(['SERIES_TOO_LONG']);
  });

  it('is cancelled from a day on: what was dispatched is freed, what is under way or earlier stays', async () => {
    const series = value(await requestVehicleSeries(as('clerk'), asked()));
    const [first = '', second = '', third = '', fourth = ''] = series.requestIds;
    const orders: string[] = [];
    for (const requestId of [second, third]) {
      value(await approveVehicleRequest(as('manager'), { requestId }));
      const chosen = { idempotencyKey: randomUUID(), requestId, vehicleId: car.id, driverId: driver.id };
      orders.push(value(await dispatchVehicle(as('dispatcher'), chosen)).id);
    }
    const leaving = instantOf('2026-10-09T08:30');
    value(await recordDeparture(as('driver', leaving), { orderId: orders[0] ?? '', odometerKm: car.odometerKm }));
    const input = { seriesId: series.id, from: '2026-10-09', reason: '项目结束' };
    const cancelled = value(await cancelVehicleRequestSeries(as('clerk', leaving), input));
    expect(cancelled.map(({ id }) => id)).toEqual([third, fourth]);
    expect((await requestsOf(series.requestIds)).map((one) => one?.state)).toEqual([
      'WAITING_APPROVAL',
      'UNDER_WAY',
      'CANCELLED',
      'CANCELLED',
    ]);
    expect(await findOrder(store, orders[1] ?? '')).toMatchObject({ state: 'CANCELLED' });
    expect(value(await cancelVehicleRequestSeries(as('clerk', leaving + HOUR), input))).toEqual(cancelled);
    expect(await findRequest(store, first)).toMatchObject({ state: 'WAITING_APPROVAL' });
    const over = { ...input, from: '2026-10-10', reason: '另有安排' };
    expect(codesOf(await cancelVehicleRequestSeries(as('clerk', leaving), over))).toEqual(['SERIES_OVER']);
  });

  it('is its requester’s alone to cancel, with a reason', async () => {
    const { id: seriesId } = value(await requestVehicleSeries(as('clerk'), asked()));
    const input = { seriesId, reason: '项目结束' };
    for (const who of ['colleague', 'manager', 'neighbour'] as const)
      expect(codesOf(await cancelVehicleRequestSeries(as(who), input))).toEqual(['SERIES_NOT_FOUND']);
    expect(codesOf(await cancelVehicleRequestSeries(as('clerk'), { ...input, seriesId: 'ser_none' }))).toEqual([
      'SERIES_NOT_FOUND',
    ]);
    expect(codesOf(await cancelVehicleRequestSeries(as('clerk'), { ...input, reason: '' }))).toEqual(['TEXT_INVALID']);
    expect(await findSeries(store, seriesId)).toBeDefined();
  });
});
