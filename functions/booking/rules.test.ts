import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../calendar/rules.ts';
import { daysWith } from '../ledger/rules.ts';
import type { PersonViewer } from '../platform/access.ts';
import { refusal, userErrors } from '../platform/result.ts';
import { addDays, DAY, HOUR, instantOf, MINUTE } from '../platform/time.ts';
import { driverWith, NOW, people, units, vehicleWith } from '../testing/town.ts';
import { requestRefusals } from './request/asking.ts';
import { driverRefusals, vehicleRefusals } from './source/matching.ts';
import { paperNumber } from './numbers.ts';
import { policiesFrom, standardPolicies } from './policy.ts';
import { refusalTexts } from './refusals.ts';
import { toApprove } from './approval/chain.ts';
import { allowedActs, partsOf, steps } from './states.ts';
import type { BookingRefusal } from './refusal-types.ts';
import type { TripDetails, VehicleRequest, VehicleRequestState } from './types.ts';

const policy = standardPolicies(NOW);
const window = { from: instantOf('2026-11-24T09:00'), to: instantOf('2026-11-24T12:00') };
const asked: TripDetails = {
  window,
  purpose: 'FIELD_WORK',
  passengers: 3,
  driving: 'WITH_DRIVER',
  stops: [],
  luggage: 0,
  journey: 'RETURN',
  reach: 'WITHIN_CITY',
  priority: 'ROUTINE',
  reason: '下乡调研',
  destination: '茶陵县',
  pickUp: '市政府东门',
  telephone: '13812345678',
};
const viewerOf = ({
  id: personId,
  unitId,
  roles,
  jurisdiction,
}: (typeof people)[keyof typeof people]): PersonViewer => ({
  kind: 'person',
  personId,
  unitId,
  roles,
  jurisdiction,
});
const request = (change: Partial<VehicleRequest> = {}): VehicleRequest => ({
  ...asked,
  id: 'req_1',
  state: 'WAITING_APPROVAL',
  requesterId: people.clerk.id,
  unitId: units.bureau.id,
  divisionCode: '430200',
  centreId: units.centre.id,
  requestedAt: NOW,
  ...toApprove({ rules: [], policy, calendar: nationalCalendar }, { ...asked, requesterId: people.clerk.id }, NOW),
  inputHash: '',
  revision: 1,
  orderIds: [],
  ...change,
});
const codes = (refusals: readonly { code: string }[]): string[] => refusals.map(({ code }) => code);

describe('a request for a car', () => {
  const codesFor = (change: Partial<TripDetails>): string[] =>
    codes(requestRefusals({ ...asked, ...change }, NOW, policy));

  it('is right when everything is stated', () => {
    expect(codesFor({})).toEqual([]);
    expect(codesFor({ distanceKm: 120 })).toEqual([]);
  });
  it('can be driven in its time, whoever drives: with pauses, and on no day for longer than one may', () => {
    const day = (from: string, to: string): TripDetails['window'] => ({
      from: instantOf(`2026-11-${from}`),
      to: instantOf(`2026-11-${to}`),
    });
    const trip = (from: string, to: string, distanceKm: number, driving = asked.driving) =>
      requestRefusals({ ...asked, driving, window: day(from, to), distanceKm }, NOW, policy);
    for (const driving of ['WITH_DRIVER', 'SELF_DRIVE'] as const)
      expect(trip('24T15:00', '24T15:15', 60, driving)).toMatchObject([
        {
          code: 'WINDOW_TOO_SHORT',
          path: ['input', 'window', 'to'],
          facts: { driving: 45, breaks: 0, most: 15, earliest: instantOf('2026-11-24T15:45') },
        },
      ]);
    expect(trip('24T15:00', '24T15:45', 60)).toEqual([]);
    expect(trip('24T15:00', '24T20:00', 1)).toEqual([]);
    expect(codes(trip('24T08:00', '24T12:15', 321))).toEqual(['WINDOW_TOO_SHORT']);
    expect(trip('24T08:00', '24T12:30', 321)).toEqual([]);
    // Thirty-two hours and a half of driving take five days.
    expect(trip('24T15:00', '24T17:00', 2_600)[0]?.facts.earliest).toBe(instantOf('2026-11-28T00:15'));
    expect(codes(requestRefusals({ ...asked, distanceKm: 0 }, NOW, policy))).toEqual(['DISTANCE_INVALID']);
    // A rental of weeks goes by the same rule.
    const weeks = { ...asked, lengthReason: '驻村工作', window: day('10T08:00', '30T18:00') };
    expect(codes(requestRefusals({ ...weeks, distanceKm: 5_000 }, instantOf('2026-11-09T08:00'), policy))).toEqual([]);
  });
  it('is told what it lacks to be driven, in both languages', () => {
    const [short] = requestRefusals({ ...asked, distanceKm: 321 }, NOW, policy);
    expect(refusalTexts.WINDOW_TOO_SHORT.zh(short?.facts ?? {})).toBe(
      '用车时间不够：按里程约需驾驶 4 小时 1 分钟、途中休息 20 分钟，现只可用 3 小时；返回最早可定在 11-24 13:30。',
    );
    const [near] = requestRefusals({ ...asked, distanceKm: 260 }, NOW, policy);
    expect(refusalTexts.WINDOW_TOO_SHORT.en(near?.facts ?? {})).toBe(
      'The time is too short: so far takes about 3 h 15 min of driving, and there are 3 h for it. The return can be at 11-24 12:15 at the earliest.',
    );
  });
  it('ends after it begins, and is a trip, or a rental no longer than policy allows', () => {
    expect(codesFor({ window: { from: window.from, to: window.from } })).toEqual(['WINDOW_INVALID']);
    expect(codesFor({ window: { from: window.to, to: window.from } })).toEqual(['WINDOW_INVALID']);
    const shortest = policy.shortestTripMinutes * MINUTE;
    expect(codesFor({ window: { from: window.from, to: window.from + shortest } })).toEqual([]);
    expect(codesFor({ window: { from: window.from, to: window.from + shortest - 1 } })).toEqual(['WINDOW_INVALID']);
    const longest = policy.longestTripDays * DAY;
    expect(codesFor({ window: { from: window.from, to: window.from + longest } })).toEqual([]);
    const longer = { from: window.from, to: window.from + longest + 1 };
    expect(codesFor({ window: longer })).toEqual(['TEXT_INVALID']);
    expect(codesFor({ window: longer, lengthReason: '驻点帮扶，每日往返村组' })).toEqual([]);
    expect(codesFor({ window: longer, lengthReason: '专案执法', purpose: 'LAW_ENFORCEMENT' })).toEqual([
      'NOT_FOR_RENTED_CARS',
    ]);
    const rental = policy.longestApprovedRentalDays * DAY;
    const rented = (to: number): string[] => codesFor({ window: { from: window.from, to }, lengthReason: '驻点帮扶' });
    expect(rented(window.from + rental)).toEqual([]);
    expect(rented(window.from + rental + 1)).toEqual(['WINDOW_INVALID']);
  });
  it('begins in the future, with the lead of its priority', () => {
    const leaving = (from: number, change: Partial<TripDetails> = {}): string[] =>
      codesFor({ window: { from, to: window.to }, ...change });
    const emergency = { priority: 'EMERGENCY', purpose: 'EMERGENCY' } as const;
    expect(leaving(NOW)).toEqual(['WINDOW_PAST']);
    const lead = policy.routineLeadMinutes * MINUTE;
    expect(lead).toBeGreaterThan(0);
    expect(leaving(NOW + lead - 1)).toEqual(['LEAD_TOO_SHORT']);
    expect(leaving(NOW + lead)).toEqual([]);
    for (const change of [{ priority: 'URGENT' } as const, emergency]) {
      expect(leaving(NOW + MINUTE, change)).toEqual([]);
      expect(leaving(NOW, change)).toEqual(['WINDOW_PAST']);
    }
    const patient = { ...policy, urgentLeadMinutes: 10 };
    const urgent = { ...asked, window: { from: NOW + MINUTE, to: window.to }, priority: 'URGENT' } as const;
    expect(codes(requestRefusals(urgent, NOW, patient))).toEqual(['LEAD_TOO_SHORT']);
    expect(codes(requestRefusals({ ...urgent, ...emergency }, NOW, patient))).toEqual([]);
  });
  it('begins within the horizon counted in civil days', () => {
    const lastDay = addDays('2026-11-24', policy.horizonDays);
    const late = instantOf(`${lastDay}T23:59`);
    expect(codesFor({ window: { from: late, to: late + HOUR } })).toEqual([]);
    expect(codesFor({ window: { from: late + MINUTE, to: late + HOUR } })).toEqual(['WINDOW_TOO_FAR']);
  });
  it('states passengers, texts, telephone and distance within their bounds', () => {
    for (const passengers of [0, -1, 51, 1.5, Number.NaN])
      expect(codesFor({ passengers })).toEqual(['PASSENGERS_INVALID']);
    for (const reason of ['', '开', '长'.repeat(201)]) expect(codesFor({ reason })).toEqual(['TEXT_INVALID']);
    expect(codesFor({ destination: '𠮷'.repeat(100), pickUp: '门口' })).toEqual([]);
    for (const telephone of ['', '12345678901', '1381234567', '+8613812345678'])
      expect(codesFor({ telephone })).toEqual(['TELEPHONE_INVALID']);
    for (const distanceKm of [0, -5, 5_001, 0.5]) expect(codesFor({ distanceKm })).toEqual(['DISTANCE_INVALID']);
  });
  it('states luggage, stops and the point where people get in within their bounds', () => {
    for (const luggage of [-1, 51, 0.5]) expect(codesFor({ luggage })).toEqual(['LUGGAGE_INVALID']);
    expect(codesFor({ luggage: 50, stops: ['渌口区', '醴陵市', '攸县', '炎陵县', '云龙'] })).toEqual([]);
    expect(codesFor({ stops: Array.from({ length: 6 }, () => '渌口区') })).toEqual(['STOPS_TOO_MANY']);
    expect(requestRefusals({ ...asked, stops: ['渌口区', '攸'] }, NOW, policy)).toMatchObject([
      { code: 'TEXT_INVALID', path: ['input', 'stops', '1'] },
    ]);
    expect(codesFor({ pickUpPoint: { lat: 27.83, lng: 113.13 } })).toEqual([]);
    expect(codesFor({ pickUpPoint: { lat: 113.13, lng: 27.83 } })).toEqual(['POINT_INVALID']);
  });
  it('is an emergency for the purpose of emergencies only', () => {
    expect(codesFor({ priority: 'EMERGENCY' })).toEqual(['PRIORITY_NOT_PERMITTED']);
    expect(codesFor({ priority: 'EMERGENCY', purpose: 'EMERGENCY' })).toEqual([]);
    expect(codesFor({ priority: 'URGENT' })).toEqual([]);
  });
  it('is told all that is wrong with it at once, and where', () => {
    const refusals = requestRefusals({ ...asked, passengers: 0, reason: '', telephone: '' }, NOW, policy);
    expect(refusals.map(({ path }) => path.join('.'))).toEqual(['input.passengers', 'input.reason', 'input.telephone']);
  });
});

describe('the way of a request', () => {
  it('goes only along the allowed graph', () => {
    const arrows = Object.values(steps).flatMap(({ from, to }) => from.map((state) => `${state} → ${to}`));
    expect(arrows.sort()).toEqual([
      'APPROVED → CANCELLED',
      'APPROVED → DISPATCHED',
      'APPROVED → LUMP_SUM',
      'APPROVED → WAITING_APPROVAL',
      'CLOSED → CLOSED',
      'DISPATCHED → APPROVED',
      'DISPATCHED → CANCELLED',
      'DISPATCHED → DISPATCHED',
      'DISPATCHED → UNDER_WAY',
      'LUMP_SUM → APPROVED',
      'LUMP_SUM → CANCELLED',
      'LUMP_SUM → CLOSED',
      'RETURNED → CLOSED',
      'UNDER_WAY → APPROVED',
      'UNDER_WAY → RETURNED',
      'WAITING_APPROVAL → APPROVED',
      'WAITING_APPROVAL → CANCELLED',
      'WAITING_APPROVAL → REJECTED',
      'WAITING_APPROVAL → WAITING_APPROVAL',
    ]);
  });

  const actsOf = (
    who: keyof typeof people,
    state: VehicleRequestState,
    now = NOW,
    change: Partial<VehicleRequest> = {},
  ) => allowedActs(viewerOf(people[who]), request({ state, ...change }), now, policy, [people.driver.id]).sort();

  it('offers each person only his own acts', () => {
    expect(actsOf('clerk', 'WAITING_APPROVAL')).toEqual(['CANCEL', 'CHANGE']);
    expect(actsOf('clerk', 'DISPATCHED')).toEqual(['CANCEL', 'CHANGE_RIDE']);
    expect(actsOf('manager', 'WAITING_APPROVAL')).toEqual(['APPROVE', 'CANCEL', 'REJECT']);
    expect(actsOf('dispatcher', 'APPROVED')).toEqual(['CANCEL', 'DISPATCH']);
    expect(actsOf('dispatcher', 'DISPATCHED')).toEqual(['CANCEL', 'RECALL']);
    expect(actsOf('driver', 'DISPATCHED', window.from)).toEqual(['RECORD_DEPARTURE']);
    expect(actsOf('driver', 'UNDER_WAY')).toEqual(['BREAK_OFF', 'RECORD_RETURN']);
    expect(actsOf('clerk', 'RETURNED')).toEqual(['CLOSE']);
    for (const who of ['colleague', 'neighbour', 'farDispatcher', 'otherDriver', 'supervisor'] as const)
      for (const { from } of Object.values(steps)) for (const state of from) expect(actsOf(who, state)).toEqual([]);
  });
  it('lets the requester of a self-drive trip drive, and nobody else', () => {
    expect(actsOf('clerk', 'DISPATCHED', window.from, { driving: 'SELF_DRIVE' })).toEqual([
      'CANCEL',
      'CHANGE_RIDE',
      'RECORD_DEPARTURE',
    ]);
    expect(actsOf('driver', 'DISPATCHED', window.from, { driving: 'SELF_DRIVE' })).toEqual([]);
  });
  it('keeps requester, approver and dispatcher apart', () => {
    expect(actsOf('manager', 'WAITING_APPROVAL', NOW, { requesterId: people.manager.id })).toEqual([
      'CANCEL',
      'CHANGE',
    ]);
    const approval = { approverId: people.everything.id, decidedAt: NOW, approved: true };
    expect(actsOf('everything', 'APPROVED', NOW, { approvals: [approval] })).toEqual(['CANCEL']);
    expect(actsOf('everything', 'APPROVED', NOW, { requesterId: people.everything.id })).toEqual(['CANCEL', 'CHANGE']);
  });
  it('is changed, decided and dispatched only before the trip begins, and departs only about then', () => {
    expect(actsOf('clerk', 'APPROVED', window.from)).toEqual(['CANCEL']);
    expect(actsOf('manager', 'WAITING_APPROVAL', window.from)).toEqual(['CANCEL']);
    expect(actsOf('dispatcher', 'APPROVED', window.from)).toEqual(['CANCEL']);
    expect(actsOf('driver', 'DISPATCHED', window.from - 61 * MINUTE)).toEqual([]);
    expect(actsOf('driver', 'DISPATCHED', window.to)).toEqual([]);
  });
  it('is seen by those it concerns and by who oversees them, by nobody else', () => {
    const sees = (who: keyof typeof people) => [...partsOf(viewerOf(people[who]), request(), [people.driver.id])];
    expect(sees('clerk')).toEqual(['REQUESTER']);
    expect(sees('supervisor')).toEqual(['OVERSEER']);
    expect(sees('driver')).toEqual(['DRIVER']);
    for (const who of ['colleague', 'neighbour', 'farDispatcher', 'otherDriver'] as const)
      expect(sees(who)).toEqual([]);
    expect(partsOf({ kind: 'anonymous' }, request()).size).toBe(0);
    expect(partsOf({ kind: 'partner', partnerId: 'ptr_1', scopes: [] }, request()).size).toBe(0);
  });
});

describe('a vehicle for a trip', () => {
  const question = { need: asked, now: NOW, policy };
  const reasons = (change: Parameters<typeof vehicleWith>[0], need: Partial<TripDetails> = {}): string[] =>
    codes(vehicleRefusals(vehicleWith(change), [], { ...question, need: { ...asked, ...need } }));

  it('serves when nothing stands against it', () => {
    expect(reasons({})).toEqual([]);
  });
  it('must be in service', () => {
    for (const state of ['REGISTERED', 'MAINTENANCE', 'SEALED', 'DISPOSED'] as const)
      expect(reasons({ state })).toEqual(['VEHICLE_NOT_IN_SERVICE']);
  });
  it('must be of a category that permits the purpose', () => {
    expect(reasons({ category: 'LAW_ENFORCEMENT' })).toEqual(['CATEGORY_NOT_PERMITTED']);
    expect(reasons({ category: 'LAW_ENFORCEMENT' }, { purpose: 'LAW_ENFORCEMENT' })).toEqual([]);
    expect(reasons({ category: 'CONFIDENTIAL_COURIER' }, { purpose: 'RECEPTION' })).toEqual(['CATEGORY_NOT_PERMITTED']);
  });
  it('must seat the passengers, and the driver when one is sent along', () => {
    expect(reasons({ seats: 5 }, { passengers: 4 })).toEqual([]);
    expect(reasons({ seats: 5 }, { passengers: 5 })).toEqual(['SEATS_TOO_FEW']);
    expect(reasons({ seats: 5 }, { passengers: 5, driving: 'SELF_DRIVE' })).toEqual([]);
  });
  it('must stay insured and inspected until the last day of the trip', () => {
    const overnight = { window: { from: window.from, to: instantOf('2026-11-26T00:00') } };
    expect(reasons({ insuredUntil: '2026-11-25', inspectedUntil: '2026-11-25' }, overnight)).toEqual([]);
    expect(reasons({ insuredUntil: '2026-11-24' }, overnight)).toEqual(['INSURANCE_LAPSES']);
    expect(reasons({ inspectedUntil: '2026-11-24' }, overnight)).toEqual(['INSPECTION_LAPSES']);
  });
  it('must reach that far when it is purely electric', () => {
    expect(reasons({ energy: 'BATTERY_ELECTRIC', rangeKm: 400 }, { distanceKm: 401 })).toEqual(['RANGE_TOO_SHORT']);
    expect(reasons({ energy: 'BATTERY_ELECTRIC', rangeKm: 400 }, { distanceKm: 400 })).toEqual([]);
    expect(reasons({ energy: 'PLUG_IN_HYBRID', rangeKm: 400 }, { distanceKm: 401 })).toEqual([]);
  });
  it('is told with all reasons at once, and with the times it is taken', () => {
    const vehicle = vehicleWith({ plateNumber: '湘B88888', seats: 2, state: 'SEALED' });
    const day = {
      shelf: vehicle.unitId,
      resourceId: vehicle.id,
      date: '2026-11-24',
      taken: new Set([32, 33, 34, 35, 36, 46, 47, 48]),
      spans: [
        { bookingId: 'ord_2', date: '2026-11-24', from: 46, to: 49 },
        { bookingId: 'ord_1', date: '2026-11-24', from: 32, to: 37 },
      ],
    };
    const refusals = vehicleRefusals(vehicle, [day], question);
    expect(codes(refusals)).toEqual(['VEHICLE_NOT_IN_SERVICE', 'SEATS_TOO_FEW', 'VEHICLE_TAKEN']);
    const taken = refusals.at(-1)?.facts ?? {};
    expect(refusalTexts.VEHICLE_TAKEN.zh(taken)).toBe('湘B·88888：11-24 08:00–09:15, 11-24 11:30–12:15 已有安排。');
    expect(refusalTexts.VEHICLE_TAKEN.en(taken)).toBe('湘B·88888 is taken 11-24 08:00–09:15, 11-24 11:30–12:15.');
  });
  it('is told with the turnaround that policy keeps around trips, for the times are longer by it', () => {
    const vehicle = vehicleWith({ plateNumber: '湘B88888' });
    const resource = { shelf: vehicle.unitId, resourceId: vehicle.id };
    const days = daysWith([], 'ord_1', { resource, window });
    const buffered = { ...question, policy: { ...policy, bufferAfterMinutes: 60 } };
    const [taken] = vehicleRefusals(vehicle, days, buffered);
    expect(refusalTexts.VEHICLE_TAKEN.zh(taken?.facts ?? {})).toContain('（含行程前后的整备时间）已有安排。');
    expect(refusalTexts.DRIVER_TAKEN.en(taken?.facts ?? {})).toContain(' (turnaround included).');
  });
});

describe('a driver for a trip', () => {
  const reasons = (driver: Parameters<typeof driverRefusals>[0], driving: TripDetails['driving'] = 'WITH_DRIVER') =>
    codes(driverRefusals(driver, [], { need: { ...asked, driving }, now: NOW, policy }));

  it('is needed when asked for, and only then', () => {
    expect(reasons(driverWith())).toEqual([]);
    expect(reasons(undefined)).toEqual(['DRIVER_REQUIRED']);
    expect(reasons(undefined, 'SELF_DRIVE')).toEqual([]);
    expect(reasons(driverWith(), 'SELF_DRIVE')).toEqual(['DRIVER_NOT_WANTED']);
  });
  it('holds a licence until the trip is over', () => {
    expect(reasons(driverWith({ licensedUntil: '2026-11-23' }))).toEqual(['LICENCE_LAPSES']);
    expect(reasons(driverWith({ licensedUntil: '2026-11-24' }))).toEqual([]);
  });
});

describe('words', () => {
  it('of every refusal are there in both languages, with the rule behind it', () => {
    const facts = {
      state: 'APPROVED',
      category: 'OTHER_OFFICIAL',
      purpose: 'MEETING',
      what: 'TIME',
      why: 'SILENT',
      obstacle: 'DESTINATION',
      earliest: NOW,
      latest: NOW,
      at: NOW,
      until: NOW,
      days: 15,
    };
    const all = (Object.keys(refusalTexts) as BookingRefusal[]).map((code) => refusal(code, [], facts));
    for (const { code, message, rule } of userErrors(all, refusalTexts, 'zh'))
      for (const text of [message, rule]) expect(text, code).toMatch(/\p{Script=Han}.*。$/u);
    for (const { code, message, rule } of userErrors(all, refusalTexts, 'en'))
      for (const text of [message, rule]) expect(text, code).toMatch(/^[A-Z].*\.$|^undefined .*\.$/);
  });
  it('of a request are its sign, its day and the end of its id', () => {
    expect(paperNumber('申', 'req_01KAQ3N9ZZZZZZZZZZZZZ7K3FQ', NOW)).toBe('申20261124-7K3FQ');
    expect(paperNumber('派', 'ord_01KAQ3N9ZZZZZZZZZZZZZ7K3FQ', instantOf('2026-11-25T00:10'))).toBe('派20261125-7K3FQ');
  });
});

describe('policy', () => {
  it('of a day before all known ones is the earliest', () => {
    expect(standardPolicies(instantOf('2000-01-01T00:00')).effectiveFrom).toBe(policy.effectiveFrom);
  });
  it('holds from its day of effect: a trip of the day before is judged by what held then', () => {
    const policies = policiesFrom([[{ effectiveFrom: '2026-12-01', changes: { bufferAfterMinutes: 30 } }]]);
    expect(policies(instantOf('2026-11-30T23:59')).bufferAfterMinutes).toBe(0);
    expect(policies(instantOf('2026-12-01T00:00')).bufferAfterMinutes).toBe(30);
  });
  it('of a county is what the county has set, else the city, else the province, else the standard', () => {
    const set = (changes: object) => [{ effectiveFrom: '2026-01-01', changes }];
    const policies = policiesFrom([
      set({ bufferBeforeMinutes: 5, bufferAfterMinutes: 5, horizonDays: 30 }),
      set({ bufferBeforeMinutes: 10, bufferAfterMinutes: 10 }),
      set({ bufferAfterMinutes: 15 }),
    ]);
    expect(policies(NOW)).toEqual({
      ...policy,
      effectiveFrom: '2026-01-01',
      horizonDays: 30,
      bufferBeforeMinutes: 10,
      bufferAfterMinutes: 15,
    });
  });
  it('lets every purpose be served by some category', () => {
    const served = new Set(Object.values(policy.purposes).flat());
    expect(served.size).toBe(7);
  });
});
