import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { userErrors } from '../../platform/result.ts';
import { DAY, HOUR, instantOf, MINUTE } from '../../platform/time.ts';
import { NOW } from '../../testing/town.ts';
import { standardPolicies } from '../policy.ts';
import { refusalTexts } from '../refusals.ts';
import type { DispatchOrder } from '../types.ts';
import { expensesRefusals } from './costs.ts';
import { driversOf, kilometresOf, legKilometres, legsOf } from './legs.ts';
import {
  actedAt,
  departureOdometerRefusals,
  onOdometer,
  departureTimeRefusals,
  deviationRefusals,
  divided,
  drivenOdometerRefusals,
  explainBeyond,
  lastReading,
  recordedAtRefusals,
  satisfactionRefusals,
  speedRefusals,
  usedWindow,
} from './rules.ts';
import { standingOf } from './standing.ts';

const policy = standardPolicies(NOW);
const window = { from: instantOf('2026-11-24T09:00'), to: instantOf('2026-11-24T12:00') };
const order: DispatchOrder = {
  id: 'ord_1',
  requestIds: ['req_1'],
  state: 'DISPATCHED',
  vehicleId: 'veh_1',
  vehicleShelf: 'unt_1',
  plateNumber: '湘B10001',
  model: '红旗 H5',
  driverId: 'drv_1',
  driverShelf: 'unt_1',
  source: 'PLATFORM_POOL',
  centreId: 'unt_1',
  dispatcherId: 'psn_1',
  dispatchedAt: NOW,
  window,
  inputHash: '',
  checkCode: '7K3FQ7K3FQ7K',
  revision: 1,
};
const codes = (refusals: readonly { code: string }[]): string[] => refusals.map(({ code }) => code);

describe('departure and return', () => {
  it('departs from an hour before its window until its end', () => {
    const early = departureTimeRefusals({ window }, window.from - HOUR - 1, policy);
    expect(codes(early)).toEqual(['TOO_EARLY']);
    expect(userErrors(early, refusalTexts, 'zh')[0]?.rule).toBe('出车不得早于用车开始前 60 分钟。');
    expect(departureTimeRefusals({ window }, window.from - HOUR, policy)).toEqual([]);
    expect(departureTimeRefusals({ window }, window.to - 1, policy)).toEqual([]);
    expect(codes(departureTimeRefusals({ window }, window.to, policy))).toEqual(['WINDOW_PAST']);
  });
  it('never turn the odometer back, and drive no further than one can', () => {
    const departing = (odometerKm: number) =>
      codes(departureOdometerRefusals({ at: NOW, odometerKm }, { odometerKm: 1_000 }, policy));
    expect(departing(999)).toEqual(['ODOMETER_BACKWARDS']);
    expect(departing(1_000)).toEqual([]);
    expect(departing(10_000)).toEqual(['ODOMETER_IMPLAUSIBLE']);
    expect([-1, 0, 9_999_999, 10_000_000].map((odometerKm) => codes(onOdometer(odometerKm)))).toEqual([
      ['ODOMETER_BACKWARDS'],
      [],
      [],
      ['ODOMETER_IMPLAUSIBLE'],
    ]);
    const departure = { at: window.from, odometerKm: 1_000 };
    const after = (hours: number, odometerKm: number) =>
      codes(drivenOdometerRefusals({ at: window.from + hours * HOUR, odometerKm }, departure, policy));
    expect(after(1, 999)).toEqual(['ODOMETER_BACKWARDS']);
    expect(after(1, 1_000)).toEqual([]);
    expect(after(1, 1_180)).toEqual([]);
    expect(after(1, 1_181)).toEqual(['ODOMETER_IMPLAUSIBLE']);
    expect(after(2, 1_181)).toEqual([]);
  });
  it('told only after a later reading lie below it', () => {
    const later = { odometerKm: 1_100, odometerAt: NOW };
    const told = (odometerKm: number) =>
      codes(departureOdometerRefusals({ at: NOW - HOUR, odometerKm }, later, policy));
    expect(told(1_000)).toEqual([]);
    expect(told(1_101)).toEqual(['ODOMETER_IMPLAUSIBLE']);
  });
  it('go on from where another driver took over, with the present vehicle', () => {
    const at = (hours: number, odometerKm: number) => ({ at: window.from + hours * HOUR, odometerKm });
    const earlier = (until: { at: number; odometerKm: number }) => ({
      earlierDrivers: [{ driverId: 'drv_0', driverShelf: 'unt_1', window, until }],
    });
    expect(lastReading(order)).toBeUndefined();
    expect(lastReading({ departure: at(0, 100), ...earlier(at(1, 140)) })).toEqual(at(1, 140));
    expect(lastReading({ departure: at(2, 900), ...earlier(at(1, 140)) })).toEqual(at(2, 900));
    // Handed over on the way with the first vehicle, which its replacement left behind at the same moment.
    expect(lastReading({ departure: at(1, 900), ...earlier(at(1, 140)) })).toEqual(at(1, 900));
  });
});

describe('an act recorded without a connection', () => {
  const at = (recorded: number) => codes(recordedAtRefusals(recorded, window.from, window.to, policy));
  it('counts from when it was done', () => {
    expect(actedAt(window.from + HOUR, window.from, window.to)).toBe(window.from + HOUR);
    expect(actedAt(undefined, window.from, window.to)).toBe(window.to);
  });
  it('by a clock that is a little wrong is set right, by one that is very wrong refused', () => {
    const little = policy.clockToleranceMinutes * MINUTE;
    expect(at(window.to + little)).toEqual([]);
    expect(actedAt(window.to + little, window.from, window.to)).toBe(window.to);
    expect(at(window.to + little + 1)).toEqual(['RECORDED_IN_FUTURE']);
    expect(at(window.from - little)).toEqual([]);
    expect(actedAt(window.from - little, window.from, window.to)).toBe(window.from);
    expect(at(window.from - little - 1)).toEqual(['RECORDED_TOO_EARLY']);
  });
  it('is told soon enough', () => {
    const now = window.from + policy.offlineHours * HOUR;
    expect(recordedAtRefusals(window.from, window.from, now, policy)).toEqual([]);
    expect(codes(recordedAtRefusals(window.from, window.from, now + 1, policy))).toEqual(['RECORDED_TOO_LATE']);
  });
});

describe('what is booked', () => {
  it('is given back as far as it was not used, and never more than it was', () => {
    expect(usedWindow({ window }, window.from + 61 * MINUTE)).toEqual({
      from: window.from,
      to: window.from + 75 * MINUTE,
    });
    expect(usedWindow({ window }, window.to + HOUR)).toEqual(window);
    expect(usedWindow({ window }, window.from - HOUR)).toEqual({ from: window.from, to: window.from + 15 * MINUTE });
  });
  it('is divided at a quarter-hour: both parts together are the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (minutes) => {
        const now = window.from + minutes * MINUTE;
        const { used, rest } = divided({ window }, now, true);
        expect(used?.from).toBe(window.from);
        expect(rest?.from ?? window.to).toBe(used?.to);
        expect(rest === undefined || rest.from > now).toBe(true);
      }),
    );
  });
  it('is handed over whole by who has not begun, as far as it is still to come', () => {
    expect(divided({ window }, window.from - HOUR, false)).toEqual({ rest: window });
    expect(divided({ window }, window.from, false)).toEqual({ rest: { ...window, from: window.from + 15 * MINUTE } });
    expect(divided({ window }, window.to - MINUTE, false)).toEqual({});
  });
});

describe('a trip that becomes longer than was asked for', () => {
  const beyond = explainBeyond(order, [{ distanceKm: 100 }], policy);
  const why = (driven: number, at: number, text = '') =>
    deviationRefusals(text, driven, at, beyond).map(({ facts }) => facts.what);
  it('is explained beyond the greater of a number of kilometres and a share', () => {
    expect(beyond.kilometres).toBe(130);
    expect(explainBeyond(order, [{ distanceKm: 400 }], policy).kilometres).toBe(480);
    expect(why(130, window.to)).toEqual([]);
    expect(why(131, window.to)).toEqual(['DISTANCE']);
    expect(why(131, window.to, '修路绕行')).toEqual([]);
  });
  it('is explained when it ends late', () => {
    expect(why(100, window.to + 30 * MINUTE)).toEqual([]);
    expect(why(200, window.to + 30 * MINUTE + 1)).toEqual(['DISTANCE', 'TIME']);
  });
  it('is asked about when it came further than is plausible in its time', () => {
    const left = { at: window.from, odometerKm: 1_000 };
    const back = (minutes: number, kilometres: number, text = '') =>
      speedRefusals(text, { at: window.from + minutes * MINUTE, odometerKm: 1_000 + kilometres }, left, beyond);
    expect(back(60, policy.plausibleKmPerHour + 1)).toEqual([]);
    expect(back(60, policy.plausibleKmPerHour + 2)).toHaveLength(1);
    expect(back(0, 1)).toEqual([]);
    expect(back(1, 42, '补录昨日里程')).toEqual([]);
    const said = (minutes: number, language: 'zh' | 'en') =>
      userErrors(back(minutes, 42), refusalTexts, language)[0]?.message;
    expect(said(1, 'zh')).toBe('1 分钟行驶 42 公里，平均超过每小时 100 公里，请核对里程；确实如此的，请说明原因。');
    expect(said(0.5, 'zh')).toMatch(/^不到 1 分钟行驶 42 公里/);
    expect(said(0, 'en')).toMatch(/^42 km in less than a minute are more than 100 km\/h/);
    expect(said(1, 'en')).toMatch(/^42 km in a minute are/);
  });
  it('is explained when it ends a rental of days more than a day early, and of no other car', () => {
    const days = { from: window.from, to: window.from + 40 * DAY };
    const hired = { partnerId: 'ptr_1', seats: 5, rental: { kind: 'SHORT', costFen: 800_000, days: 40 } } as const;
    const rented = explainBeyond({ window: days, hired }, [{}], policy);
    const early = (at: number, text = '') => deviationRefusals(text, 3, at, rented);
    expect(early(days.to - DAY)).toEqual([]);
    expect(early(days.to - DAY - 1, '项目提前结束')).toEqual([]);
    expect(early(days.to - DAY - 1).map(({ facts }) => facts)).toEqual([{ what: 'EARLY', until: days.to }]);
    const said = (language: 'zh' | 'en') => userErrors(early(days.from), refusalTexts, language)[0]?.message;
    expect(said('zh')).toEqual(
      expect.stringMatching(/^租期至 .+，收车即提前结束租赁，未用的天数仍按约定计费，请说明原因。$/),
    );
    expect(said('en')).toMatch(/^The rental runs until .+ charged as agreed; please explain\.$/);
    expect(explainBeyond({ window: days }, [{}], policy)).not.toHaveProperty('early');
    const day = explainBeyond({ window, hired }, [{}], policy);
    expect(deviationRefusals('', 3, window.from, day)).toEqual([]);
  });
  it('of several who share a car is measured by the longest way, and not at all where one named none', () => {
    expect(explainBeyond(order, [{ distanceKm: 100 }, { distanceKm: 60 }], policy).kilometres).toBe(130);
    expect(explainBeyond(order, [{ distanceKm: 100 }, {}], policy)).not.toHaveProperty('kilometres');
  });
});

describe('costs', () => {
  const all = (expenses: Parameters<typeof expensesRefusals>[0], energy: 'PETROL' | 'BATTERY_ELECTRIC' = 'PETROL') =>
    expensesRefusals(expenses, energy, policy).map(({ code, path }) => `${code} ${path.join('.')}`);
  it('are whole, not negative, and not beyond what policy allows', () => {
    expect(all({ tollsFen: policy.mostTollsFen, parkingFen: 0, otherFen: policy.mostCostFen })).toEqual([]);
    expect(all({ tollsFen: -1, parkingFen: -1, otherFen: policy.mostCostFen + 1 })).toEqual([
      'TOLLS_INVALID input.tollsFen',
      'COST_INVALID input.parkingFen',
      'COST_INVALID input.otherFen',
    ]);
  });
  it('of fuel and charge are of the kind the vehicle runs on', () => {
    const fuel = { kind: 'FUEL', amount: 4_250, costFen: 33_000 } as const;
    expect(all({ energy: fuel })).toEqual([]);
    expect(all({ energy: fuel }, 'BATTERY_ELECTRIC')).toEqual(['ENERGY_INVALID input.energy.kind']);
    expect(all({ energy: { ...fuel, amount: 0, costFen: -1 } })).toEqual([
      'ENERGY_INVALID input.energy.amount',
      'COST_INVALID input.energy.costFen',
    ]);
  });
  it('come with a rating of 1 to 5', () => {
    for (const stars of [0, 6, 2.5]) expect(codes(satisfactionRefusals(stars))).toEqual(['SATISFACTION_INVALID']);
    expect(satisfactionRefusals(5)).toEqual([]);
  });
});

describe('legs and drivers', () => {
  const reading = (hours: number, odometerKm: number) => ({ at: window.from + hours * HOUR, odometerKm });
  const split: DispatchOrder = {
    ...order,
    state: 'RETURNED',
    vehicleId: 'veh_2',
    vehicleFrom: window.from + HOUR,
    earlierLegs: [
      {
        vehicleId: 'veh_1',
        vehicleShelf: 'unt_1',
        window: { from: window.from, to: window.from + HOUR },
        departure: reading(0, 1_000),
        return: reading(1, 1_040),
        reason: '爆胎',
      },
    ],
    departure: reading(1.5, 7_000),
    return: reading(3, 7_050),
  };
  it('of one order are told in their order, and kilometres sum over them', () => {
    expect(legsOf(split).map(({ vehicleId, from, reason }) => [vehicleId, from, reason])).toEqual([
      ['veh_1', window.from, '爆胎'],
      ['veh_2', window.from + HOUR, undefined],
    ]);
    expect(kilometresOf(split)).toBe(90);
    expect(kilometresOf(order)).toBe(0);
    expect(legsOf(split).map(legKilometres)).toEqual([40, 50]);
  });
  it('of one order tell who drove each of them, and who waits for one that has not left', () => {
    const handed: DispatchOrder = {
      ...split,
      driverId: 'drv_2',
      earlierDrivers: [{ driverId: 'drv_1', driverShelf: 'unt_1', window, until: reading(2, 7_020) }],
    };
    const driversOfLegs = (one: DispatchOrder) => legsOf(one).map(({ driverIds }) => driverIds);
    expect(driversOfLegs(handed)).toEqual([['drv_1'], ['drv_1', 'drv_2']]);
    const { departure: _, return: __, ...waiting } = handed;
    expect(driversOfLegs(waiting)).toEqual([['drv_1'], ['drv_2']]);
    expect(driversOfLegs({ ...split, driverId: undefined } as unknown as DispatchOrder)).toEqual([[], []]);
  });
  it('tell who drove from when on', () => {
    const until = reading(1, 1_040);
    const handed: DispatchOrder = {
      ...order,
      driverId: 'drv_2',
      earlierDrivers: [{ driverId: 'drv_1', driverShelf: 'unt_1', window, until, place: '服务区' }],
    };
    expect(driversOf(handed)).toEqual([
      { driverId: 'drv_1', from: window.from },
      { driverId: 'drv_2', from: until.at, odometerKm: 1_040, place: '服务区' },
    ]);
    expect(driversOf({ ...order, driverId: undefined } as unknown as DispatchOrder)).toEqual([]);
  });
});

describe('a printed order', () => {
  const at = (now: number, change: Partial<DispatchOrder> = {}) =>
    standingOf({ ...order, ...change }, [{ window }], now, policy);
  it('holds from when the vehicle may leave until its window is over', () => {
    expect(at(window.from - HOUR - 1)).toBe('NOT_YET');
    expect(at(window.from - HOUR)).toBe('IN_FORCE');
    expect(at(window.to - 1, { state: 'UNDER_WAY' })).toBe('IN_FORCE');
    expect(at(window.to, { state: 'UNDER_WAY' })).toBe('OVERDUE');
    expect(at(window.to + DAY)).toBe('EXPIRED');
  });
  it('does not hold once its vehicle is back or it was cancelled', () => {
    expect(at(window.from, { state: 'RETURNED' })).toBe('RETURNED');
    const brokenOff = { at: window.from, place: '服务区', reason: '爆胎' };
    expect(at(window.from, { state: 'RETURNED', brokenOff })).toBe('BROKEN_OFF');
    expect(at(window.from, { state: 'CANCELLED' })).toBe('CANCELLED');
  });
});
