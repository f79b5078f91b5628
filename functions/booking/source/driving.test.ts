import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { numbersOf, slotsOf } from '../../ledger/rules.ts';
import type { LedgerDay } from '../../ledger/types.ts';
import { HOUR, instantOf, MINUTE, type Window } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { standardPolicies } from '../policy.ts';
import { refusalTexts } from '../refusals.ts';
import { earliestEnd, timeLacking } from './driving-time.ts';
import { dutyExceeded } from './duty.ts';
import type { TripNeed } from '../types.ts';
import { mostSlotsOn, restWindows } from './driving.ts';
import { driverRefusals, tripIn } from './matching.ts';

const policy = standardPolicies(NOW);
const local = (from: string, to: string): Window => ({
  from: instantOf(`2026-11-${from}`),
  to: instantOf(`2026-11-${to}`),
});
const need: TripNeed = { window: MORNING, purpose: 'FIELD_WORK', passengers: 3, driving: 'WITH_DRIVER' };
const driver = driverWith({ name: '周师傅' });

/** Days of the driver on which some windows are taken. */
const daysWith = (...windows: readonly Window[]): LedgerDay[] => {
  const spans = windows.flatMap((window, i) =>
    slotsOf(window).map((slots) => ({ bookingId: `ord_${String(i)}`, ...slots })),
  );
  return [...Map.groupBy(spans, ({ date }) => date)].map(([date, ofDay]) => ({
    shelf: driver.unitId,
    resourceId: driver.id,
    date,
    taken: new Set(ofDay.flatMap(numbersOf)),
    spans: ofDay,
  }));
};
const refusals = (window: Window, taken: readonly Window[], change: Partial<TripNeed> = {}, change2: object = {}) =>
  driverRefusals({ ...driver, ...change2 }, daysWith(...taken), {
    need: { ...need, ...change, window },
    now: NOW,
    policy,
  });
const codes = (...asked: Parameters<typeof refusals>): string[] => refusals(...asked).map(({ code }) => code);

describe("a driver's licence", () => {
  const asked = (licenceClass: string, seats: number): string[] =>
    driverRefusals({ ...driver, licenceClass }, [], { need, now: NOW, policy }, { plateNumber: '湘B10001', seats }).map(
      ({ code }) => code,
    );
  it('covers vehicles up to so many seats, by its class', () => {
    for (const [licence, most] of [
      ['C1', 9],
      ['B1', 19],
      ['A1', 99],
    ] as const) {
      expect(asked(licence, most)).toEqual([]);
      expect(asked(licence, most + 1)).toEqual(['LICENCE_CLASS_TOO_LOW']);
    }
    expect(asked('M', 5)).toEqual(['LICENCE_CLASS_TOO_LOW']);
  });
  it('is not judged before the vehicle is known', () => {
    expect(codes(MORNING, [], {}, { licenceClass: 'M' })).toEqual([]);
  });
});

describe("a driver's hours", () => {
  it('of a day come to twelve at most, whatever trips they are made of', () => {
    expect(codes(local('25T08:00', '25T20:00'), [])).toEqual([]);
    expect(codes(local('25T08:00', '25T20:15'), [])).toEqual(['DRIVER_HOURS_EXCEEDED']);
    expect(codes(local('25T08:00', '25T12:00'), [local('25T12:00', '25T20:00')])).toEqual([]);
    expect(codes(local('25T08:00', '25T12:15'), [local('25T12:15', '25T20:15')])).toEqual(['DRIVER_HOURS_EXCEEDED']);
  });
  it('away over night no day counts as more, but leaves no room for another trip', () => {
    const journey = local('25T09:00', '27T18:00');
    expect(codes(journey, [])).toEqual([]);
    expect(codes(local('27T18:00', '27T19:00'), [journey])).toEqual(['DRIVER_HOURS_EXCEEDED']);
    const slots = slotsOf(journey);
    expect(slots.map((day) => mostSlotsOn(journey, policy, day))).toEqual([60, 96, 72]);
  });
  it('of a day of duty come to twelve at most also where it ends after midnight; who is out over night is away', () => {
    expect(codes(local('25T12:00', '26T00:00'), [])).toEqual([]);
    expect(codes(local('25T13:00', '26T01:00'), [])).toEqual([]);
    for (const [from, to] of [
      ['25T11:00', '26T01:00'],
      ['25T15:00', '26T03:15'],
      ['25T06:00', '26T00:15'],
    ] as const)
      expect(codes(local(from, to), [])).toEqual(['DRIVER_HOURS_EXCEEDED']);
    expect(codes(local('25T20:00', '26T10:00'), [])).toEqual([]);
    expect(codes(local('25T02:00', '25T23:00'), [])).toEqual(['DRIVER_HOURS_EXCEEDED']);
  });
  it('suffice for the distance, with a pause after every four hours', () => {
    const day = local('25T06:00', '25T18:00');
    expect(codes(day, [], { distanceKm: 640 })).toEqual([]);
    expect(codes(day, [], { distanceKm: 641 })).toEqual(['DRIVER_HOURS_EXCEEDED']);
    expect(codes(local('25T06:00', '26T18:00'), [], { distanceKm: 900 })).toEqual([]);
    expect(codes(local('25T08:00', '25T12:00'), [], { distanceKm: 320 })).toEqual([]);
    expect(codes(local('25T08:00', '25T12:15'), [], { distanceKm: 321 })).toEqual(['DRIVER_HOURS_EXCEEDED']);
    expect(codes(local('25T08:00', '25T12:30'), [], { distanceKm: 321 })).toEqual([]);
  });
  it('are too few for a trip exactly where it is said that no driver can be sent, and suffice with the end that is offered', () => {
    const buffered = { ...policy, bufferBeforeMinutes: 20, bufferAfterMinutes: 30 };
    fc.assert(
      fc.property(
        ...[fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 130 }), fc.constantFrom(policy, buffered)],
        (quarter, quarters, terms) => {
          const from = instantOf('2026-11-25T00:00') + quarter * 15 * MINUTE;
          const trip = { window: { from, to: from + quarters * 15 * MINUTE }, purpose: 'FIELD_WORK' as const };
          const codes = ({ window }: typeof trip) =>
            driverRefusals(driver, [], { need: { ...need, window }, now: NOW, policy: terms }).map(({ code }) => code);
          const duty = dutyExceeded(trip, terms);
          expect(codes(trip)).toEqual(duty ? ['DRIVER_HOURS_EXCEEDED'] : []);
          if (!duty || duty.latestEnd <= from) return;
          expect(codes({ ...trip, window: { from, to: duty.latestEnd } })).toEqual([]);
          expect(duty.minutes).toBeGreaterThan(duty.mostMinutes);
        },
      ),
    );
    const day = { window: local('25T08:00', '25T21:00'), purpose: 'FIELD_WORK' as const };
    const said = { minutes: 780, mostMinutes: 720, latestEnd: instantOf('2026-11-25T20:00'), mayRent: true };
    expect(dutyExceeded(day, policy)).toEqual(said);
    expect(dutyExceeded({ ...day, purpose: 'CONFIDENTIAL_COURIER' }, policy)).toEqual({ ...said, mayRent: false });
    expect(dutyExceeded(day, { ...policy, mostDutyMinutesOfDay: 780 })).toBeUndefined();
  });
  it('suffice with the earliest end that is offered, and with none a quarter of an hour earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 0, max: 95 }), (distanceKm, quarter) => {
        const from = instantOf('2026-11-25T00:00') + quarter * 15 * MINUTE;
        const end = earliestEnd({ window: { from, to: from }, distanceKm }, policy);
        expect(timeLacking({ window: { from, to: end }, distanceKm }, policy)).toBeUndefined();
        const sooner = { from, to: end - 15 * MINUTE };
        if (sooner.to > from) expect(timeLacking({ window: sooner, distanceKm }, policy)).toBeDefined();
      }),
    );
  });
  it('suffice for what is left of a trip, however little, when nobody knows how far it still is', () => {
    const buffered = { ...policy, bufferBeforeMinutes: 15, bufferAfterMinutes: 30 };
    const left = { ...need, window: tripIn(local('24T12:00', '24T12:30'), buffered) };
    expect(driverRefusals(driver, [], { need: left, now: NOW, policy: buffered })).toEqual([]);
  });
  it('are told with the day or the driving time', () => {
    const [day] = refusals(local('25T08:00', '25T20:15'), []);
    expect(refusalTexts.DRIVER_HOURS_EXCEEDED.zh(day?.facts ?? {})).toBe('驾驶员周师傅 11-25 执勤将超过 12 小时。');
    const [far] = refusals(local('25T08:00', '25T12:15'), [], { distanceKm: 321 });
    expect(refusalTexts.DRIVER_HOURS_EXCEEDED.en(far?.facts ?? {})).toBe(
      'The trip needs about 4 h 1 min of driving and 20 min of pauses; driver 周师傅 has 4 h 15 min at most.',
    );
  });
});

describe("a driver's rest", () => {
  const evening = local('25T18:00', '25T23:00');
  it('lasts eight hours between two days of duty, on either side', () => {
    expect(codes(local('26T07:00', '26T09:00'), [evening])).toEqual([]);
    expect(codes(local('26T06:45', '26T09:00'), [evening])).toEqual(['DRIVER_REST_TOO_SHORT']);
    expect(codes(local('25T20:00', '25T22:45'), [local('26T06:45', '26T09:00')])).toEqual([]);
    expect(codes(local('25T20:00', '25T23:00'), [local('26T06:45', '26T09:00')])).toEqual(['DRIVER_REST_TOO_SHORT']);
  });
  it('counts a trip that ends in the night to the day on which it began', () => {
    const night = local('25T22:00', '26T02:00');
    expect(codes(local('26T09:45', '26T11:00'), [night])).toEqual(['DRIVER_REST_TOO_SHORT']);
    expect(codes(local('26T10:00', '26T11:00'), [night])).toEqual([]);
  });
  it('is not asked for between trips of one day', () => {
    expect(
      codes(local('25T12:00', '25T14:00'), [local('25T08:00', '25T12:00'), local('25T14:00', '25T16:00')]),
    ).toEqual([]);
  });
  it('is the same whichever of two trips was sent first', () => {
    const [night, morning] = [local('26T03:30', '26T06:30'), local('26T09:00', '26T13:00')];
    expect(codes(morning, [night])).toEqual(['DRIVER_REST_TOO_SHORT']);
    expect(codes(night, [morning])).toEqual(['DRIVER_REST_TOO_SHORT']);
    const before = local('25T15:00', '25T22:00');
    expect(codes(night, [before])).toEqual(['DRIVER_REST_TOO_SHORT']);
    expect(codes(before, [night])).toEqual(['DRIVER_REST_TOO_SHORT']);
    const start = instantOf('2026-11-25T00:00');
    const quarters = (most: number) => fc.integer({ min: 1, max: most });
    const terms = fc.record({
      dutyDayStartMinutes: fc.constantFrom(0, 240, 480),
      leastRestMinutesBetweenDays: fc.constantFrom(240, 480, 900),
    });
    fc.assert(
      fc.property(quarters(96), quarters(200), quarters(96), quarters(200), terms, (from, first, gap, next, set) => {
        const at = (quarter: number): number => start + quarter * 15 * MINUTE;
        const earlier = { from: at(from), to: at(from + first) };
        const later = { from: at(from + first + gap), to: at(from + first + gap + next) };
        const inWay = (one: Window, other: Window): boolean =>
          restWindows(one, { ...policy, ...set }).some((kept) => kept.from < other.to && other.from < kept.to);
        expect(inWay(earlier, later)).toBe(inWay(later, earlier));
      }),
    );
  });
  it('is told with when the other trip is and how long the rest would be', () => {
    const [before] = refusals(local('26T06:00', '26T09:00'), [evening]);
    expect(refusalTexts.DRIVER_REST_TOO_SHORT.zh(before?.facts ?? {})).toBe(
      '驾驶员周师傅前一日任务到 11-25 23:00 结束，出车前只能休息 7 小时，应有 8 小时。',
    );
    const [after] = refusals(local('25T20:00', '25T23:00'), [local('26T05:30', '26T09:00')]);
    expect(refusalTexts.DRIVER_REST_TOO_SHORT.en(after?.facts ?? {})).toBe(
      'Driver 周师傅 has a trip from 11-26 05:30 on the next day and would rest 6 h 30 min only, not 8 h.',
    );
  });
  it('lies outside the trip whenever that is, and never on the same day of duty', () => {
    const start = instantOf('2026-11-25T00:00');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 192 }), fc.integer({ min: 1, max: 200 }), (from, length) => {
        const trip = { from: start + from * 15 * MINUTE, to: start + (from + length) * 15 * MINUTE };
        for (const { from: begins, to: ends } of restWindows(trip, policy)) {
          expect(ends <= trip.from || begins >= trip.to).toBe(true);
          expect(ends - begins).toBeGreaterThan(0);
          expect(ends - begins).toBeLessThanOrEqual(8 * HOUR);
        }
      }),
    );
  });
});

describe('a dispatch', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store);
  const dispatch = async (window: Window, driverId: string) => {
    const car = vehicleWith();
    const [request] = await approvedMany(store, [{ window }]);
    await settle(store, { vehicles: [car] });
    return () =>
      dispatchVehicle(contextOf(store, people.dispatcher), {
        idempotencyKey: randomUUID(),
        requestId: request?.id ?? '',
        vehicleId: car.id,
        driverId,
      });
  };
  const newDriver = async (): Promise<string> => {
    const one = driverWith();
    await settle(store, { drivers: [one] });
    return one.id;
  };

  it('keeps hours and rest as they stand in the moment of the commit', async () => {
    const id = await newDriver();
    value(await (await dispatch(local('25T08:00', '25T19:00'), id))());
    expect(codesOf(await (await dispatch(local('25T19:00', '25T20:15'), id))())).toEqual(['DRIVER_HOURS_EXCEEDED']);
    value(await (await dispatch(local('25T22:00', '25T23:00'), id))());
    expect(codesOf(await (await dispatch(local('26T06:00', '26T08:00'), id))())).toEqual(['DRIVER_REST_TOO_SHORT']);
    value(await (await dispatch(local('26T07:00', '26T08:00'), id))());
  });
  it('at once with others brings no driver above his hours', async () => {
    const id = await newDriver();
    const start = instantOf('2026-11-25T06:00');
    const hours = Array.from({ length: 16 }, (_, i) => ({ from: start + i * HOUR, to: start + (i + 1) * HOUR }));
    const rivals = await Promise.all(hours.map((window) => dispatch(window, id)));
    const results = await Promise.all(rivals.map((go) => go()));
    expect(results.filter(({ ok }) => ok)).toHaveLength(12);
    expect(new Set(results.flatMap(codesOf))).toEqual(new Set(['DRIVER_HOURS_EXCEEDED']));
  });
  it('for late today and early tomorrow at once: one of them wins', async () => {
    for (let round = 0; round < 8; round += 1) {
      const id = await newDriver();
      const late = await dispatch(local('25T20:00', '25T23:00'), id);
      const early = await dispatch(local('26T05:00', '26T08:00'), id);
      const results = await Promise.all([late(), early()]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.flatMap(codesOf)).toEqual(['DRIVER_REST_TOO_SHORT']);
    }
  });
});
