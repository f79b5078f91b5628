import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { correctCalendar, type CorrectCalendar } from '../../calendar/acts.ts';
import { calendarOf } from '../../calendar/rules.ts';
import type { Calendar, DayKind } from '../../calendar/types.ts';
import { civilDate, HOUR, instantOf } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, people, personWith, settle, units, vehicleWith } from '../../testing/town.ts';
import { asking, codesOf, value } from '../../testing/trips.ts';
import { approveVehicleRequest } from '../approval/acts.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { standardPolicies } from '../policy.ts';
import { findOrder, findRequest } from '../records.ts';
import type { VehicleRequest } from '../types.ts';
import { requestVehicleSeries } from './series-acts.ts';
import { fitOf } from './series-fit.ts';
import { cancelVehicleRequestSeries, completeVehicleRequestSeries, seriesFit } from './series-left-acts.ts';
import { findSeries } from './series-records.ts';
import { seriesDates, windowOn } from './series.ts';
import type { Recurrence, Series } from './series-types.ts';

const NOW = instantOf('2026-12-21T07:30');
const FIRST = { from: instantOf('2026-12-28T09:00'), to: instantOf('2026-12-28T11:00') };
const workdays: Recurrence = {
  weekdays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'],
  until: '2027-01-10',
  onNonWorkingDays: 'SKIP',
};
const DIVISION = units.bureau.divisionCode;
/** 调休: Monday 4 January becomes a holiday, and Saturday 9 January is worked for it. */
const EXCHANGED = [
  { date: '2027-01-04', kind: 'HOLIDAY' },
  { date: '2027-01-09', kind: 'WORKDAY' },
] as const;
const corrected = (days: readonly { readonly date: string; readonly kind: DayKind | null }[]): Calendar =>
  calendarOf(DIVISION, [
    { id: 'cor_1', divisionCode: DIVISION, days, reason: '', source: '', correctedAt: NOW, inputHash: '' },
  ]);
const uncorrected = corrected([]);

/** A series as it was asked for by the calendar before it was corrected. */
const askedBy = (recurrence: Recurrence): { series: Series; trips: VehicleRequest[] } => {
  const { asked, skipped } = seriesDates(recurrence, '2026-12-28', recurrence.until, uncorrected);
  const { idempotencyKey: _, ...trip } = asking({ window: FIRST });
  const trips = asked.map(({ date }) => ({
    ...trip,
    ...{ id: date, state: 'WAITING_APPROVAL', window: windowOn(FIRST, date) },
  })) as unknown as VehicleRequest[];
  const requestIds = trips.map(({ id }) => id);
  const made = { ...recurrence, id: 'ser_1', requesterId: '', unitId: '', requestIds, skipped, inputHash: '' };
  return { series: { ...made, trip } as unknown as Series, trips };
};
const daysIn = ({ daysOff, missing, skipped }: ReturnType<typeof fitOf>) => ({
  off: daysOff.map(({ window }) => civilDate(window.from)),
  missing: missing.map(({ date }) => date),
  skipped: skipped.map(({ date, kind }) => `${date} ${kind}`),
});
const fits = (
  recurrence: Recurrence,
  calendar: Calendar,
  change: (trip: VehicleRequest) => VehicleRequest = (trip) => trip,
  now = NOW,
) => {
  const { series, trips } = askedBy(recurrence);
  return daysIn(fitOf(series, trips.map(change), calendar, now, standardPolicies(NOW)));
};
const RESTS = ['2027-01-01 HOLIDAY', '2027-01-02 REST_DAY', '2027-01-03 REST_DAY'];

describe('how a series fits the calendar', () => {
  it('is wholly, until the calendar is corrected', () => {
    const skipped = [...RESTS, '2027-01-09 REST_DAY', '2027-01-10 REST_DAY'];
    expect(fits(workdays, uncorrected)).toEqual({ off: [], missing: [], skipped });
  });

  it('tells both sides of 调休: a day that is off now, and one that is worked now', () => {
    const skipped = [...RESTS, '2027-01-10 REST_DAY'];
    expect(fits(workdays, corrected(EXCHANGED))).toEqual({ off: ['2027-01-04'], missing: ['2027-01-09'], skipped });
  });

  it('is none of a series that is kept on days off, nor of weekdays that it does not name', () => {
    const always = { ...workdays, onNonWorkingDays: 'KEEP' } as const;
    expect(fits(always, corrected(EXCHANGED))).toEqual({ off: [], missing: [], skipped: [] });
    const tuesdays = { ...workdays, weekdays: ['TUESDAY'] } as const;
    expect(fits(tuesdays, corrected(EXCHANGED))).toEqual({ off: [], missing: [], skipped: [] });
  });

  it('leaves out what is given up, under way or over, and days for which it is too late', () => {
    for (const state of ['CANCELLED', 'REJECTED', 'UNDER_WAY'] as const)
      expect(fits(workdays, corrected(EXCHANGED), (trip) => ({ ...trip, state })).off).toEqual([]);
    const during = instantOf('2027-01-04T09:30');
    expect(fits(workdays, corrected(EXCHANGED), (trip) => trip, during).off).toEqual([]);
    const late = fits(workdays, corrected(EXCHANGED), (trip) => trip, instantOf('2027-01-09T08:55'));
    expect(late.missing).toEqual([]);
    expect(late.skipped).toContain('2027-01-09 WORKDAY');
  });

  it('takes a trip that was moved to a day that had been skipped as meant so', () => {
    const moved = (trip: VehicleRequest): VehicleRequest =>
      trip.id === '2027-01-08' ? { ...trip, window: windowOn(FIRST, '2027-01-09') } : trip;
    expect(fits(workdays, uncorrected, moved).off).toEqual([]);
    const skipped = [...RESTS, '2027-01-10 REST_DAY'];
    expect(fits(workdays, corrected(EXCHANGED), moved)).toEqual({ off: ['2027-01-04'], missing: [], skipped });
  });
});

describe('a series whose calendar is corrected', async () => {
  const car = vehicleWith();
  const driver = driverWith();
  const authority = personWith({ roles: ['AUTHORITY'] });
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store, { vehicles: [car], drivers: [driver] });
  const as = (who: keyof typeof people, now = NOW) => contextOf(store, people[who], now);
  const correct = async (days: CorrectCalendar['days'], now: number) => {
    const input = {
      idempotencyKey: randomUUID(),
      division: DIVISION,
      days,
      reason: '国务院办公厅通知',
      source: '通知',
    };
    value(await correctCalendar(contextOf(store, authority, now), input));
  };
  const { requestIds, id } = value(
    await requestVehicleSeries(as('clerk'), {
      ...asking({ window: FIRST, destination: '攸县', passengers: 2 }),
      idempotencyKey: randomUUID(),
      recurrence: workdays,
    }),
  );
  const fit = async (now: number) => {
    const series = await findSeries(store, id);
    if (!series) throw new Error('no series');
    return daysIn(await seriesFit(as('clerk', now), series));
  };
  const tripOn = async (date: string): Promise<VehicleRequest | undefined> => {
    const { requestIds: all = [] } = (await findSeries(store, id)) ?? {};
    const trips = await Promise.all(all.map((one) => findRequest(store, one)));
    return trips.find((trip) => trip && trip.state !== 'CANCELLED' && civilDate(trip.window.from) === date);
  };
  const complete = (dates: readonly string[], now: number, idempotencyKey: string = randomUUID()) =>
    completeVehicleRequestSeries(as('clerk', now), { idempotencyKey, seriesId: id, dates });

  it('stays as it is until it is told to follow; then what was sent is freed, and what is missing is asked for', async () => {
    const off = (await tripOn('2027-01-04'))?.id ?? '';
    value(await approveVehicleRequest(as('manager'), { requestId: off }));
    const chosen = { idempotencyKey: randomUUID(), requestId: off, vehicleId: car.id, driverId: driver.id };
    const order = value(await dispatchVehicle(as('dispatcher'), chosen));
    expect(codesOf(await complete(['2027-01-09'], NOW))).toEqual(['DAYS_NOT_MISSING']);

    await correct(EXCHANGED, NOW + HOUR);
    expect(await fit(NOW + HOUR)).toMatchObject({ off: ['2027-01-04'], missing: ['2027-01-09'] });
    expect(await findRequest(store, off)).toMatchObject({ state: 'DISPATCHED' });

    const input = { seriesId: id, daysOff: true, reason: '工作日历调整' };
    const cancelled = value(await cancelVehicleRequestSeries(as('clerk', NOW + HOUR), input));
    expect(cancelled.map((one) => one.id)).toEqual([off]);
    expect(await findOrder(store, order.id)).toMatchObject({ state: 'CANCELLED' });
    expect(value(await cancelVehicleRequestSeries(as('clerk', NOW + HOUR), input))).toEqual(cancelled);

    const key = randomUUID();
    const series = value(await complete(['2027-01-09'], NOW + HOUR, key));
    expect(series.requestIds).toHaveLength(requestIds.length + 1);
    expect(await tripOn('2027-01-09')).toMatchObject({
      ...{ state: 'WAITING_APPROVAL', seriesId: id, destination: '攸县', passengers: 2 },
      window: windowOn(FIRST, '2027-01-09'),
    });
    expect(value(await complete(['2027-01-09'], NOW + HOUR, key)).requestIds).toEqual(series.requestIds);
    expect(codesOf(await complete(['2027-01-09'], NOW + HOUR))).toEqual(['DAYS_NOT_MISSING']);
    expect(await fit(NOW + HOUR)).toEqual({
      ...{ off: [], missing: [] },
      skipped: [...RESTS, '2027-01-04 HOLIDAY', '2027-01-10 REST_DAY'],
    });
  });

  it('follows it back as well when the correction is taken back', async () => {
    const back = EXCHANGED.map(({ date }) => ({ date, kind: null }));
    await correct(back, NOW + 2 * HOUR);
    expect(await fit(NOW + 2 * HOUR)).toMatchObject({ off: ['2027-01-09'], missing: ['2027-01-04'] });
    value(await complete(['2027-01-04'], NOW + 2 * HOUR));
    expect(await tripOn('2027-01-04')).toMatchObject({ state: 'WAITING_APPROVAL' });
    value(
      await cancelVehicleRequestSeries(as('clerk', NOW + 2 * HOUR), {
        seriesId: id,
        daysOff: true,
        reason: '恢复原安排',
      }),
    );
    expect(await tripOn('2027-01-09')).toBeUndefined();
    expect(await fit(NOW + 2 * HOUR)).toMatchObject({ off: [], missing: [] });
  });

  it('is its requester’s alone to complete, on days that it lacks', async () => {
    const input = { idempotencyKey: randomUUID(), seriesId: id, dates: ['2027-01-09'] };
    for (const who of ['colleague', 'manager', 'neighbour'] as const)
      expect(codesOf(await completeVehicleRequestSeries(as(who), input))).toEqual(['SERIES_NOT_FOUND']);
    expect(codesOf(await complete([], NOW + 2 * HOUR))).toEqual(['DAYS_NOT_MISSING']);
    const none = { seriesId: id, daysOff: true, reason: '工作日历调整' };
    expect(codesOf(await cancelVehicleRequestSeries(as('colleague'), none))).toEqual(['SERIES_NOT_FOUND']);
  });
});
