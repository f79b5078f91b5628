import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../local/audit.ts';
import { personItem } from '../../organisation/records.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { DAY, HOUR, type Instant } from '../../platform/time.ts';
import { offerQuote } from '../../rental/quote/acts.ts';
import { partnerItem } from '../../rental/records.ts';
import { startApi } from '../../testing/api.ts';
import { partnerContext, partnerWith } from '../../testing/rental.ts';
import {
  contextOf,
  driverWith,
  licenceWith,
  NOW,
  people,
  personWith,
  settle,
  settlePeople,
  units,
  vehicleWith,
} from '../../testing/town.ts';
import { asking, codesOf, MORNING, value } from '../../testing/trips.ts';
import { approveVehicleRequest, decideVehicleRequests, rejectVehicleRequest } from '../approval/acts.ts';
import { approvalPreview } from '../approval/chain-acts.ts';
import { approvalsWaiting } from '../approval/list-acts.ts';
import { acceptQuote } from '../quote/accept-acts.ts';
import { askForQuotes } from '../quote/acts.ts';
import { confirmMarketRental } from '../quote/confirm-acts.ts';
import { findOrder, findRequest } from '../records.ts';
import { cancelVehicleRequest, requestVehicle } from '../request/acts.ts';
import { changeVehicleRequest } from '../request/change-acts.ts';
import { requestVehicleSeries } from '../request/series-acts.ts';
import { startedDays } from '../source/costs.ts';
import { tripSources } from '../source/proposal-acts.ts';
import { recordDeparture, recordReturn } from '../trip/acts.ts';
import { extendTrip } from '../trip/extend-acts.ts';
import type { VehicleRequest } from '../types.ts';
import type { Person } from '../../organisation/types.ts';
import { dispatchVehicle } from './acts.ts';
import { dispatchBoard } from './board-acts.ts';
import { dispatchMarketRental } from './hire-acts.ts';
import { holdVehicle } from './hold-acts.ts';
import { assignmentOptions, suggestAssignments } from './suggest-acts.ts';
import { moveOrder, recallOrder } from './trip-plan-acts.ts';

const { clerk, manager, dispatcher } = people;
/** Of the city that the bureau lies in, and of another. */
const authorityOf = (name: string, unitId: string, jurisdiction: string) =>
  ({
    ...personWith({ id: derivedId('person', name), subject: `sub-${name}`, name, unitId }),
    roles: ['AUTHORITY'],
    jurisdiction,
  }) as const;
const authority = authorityOf('authority', units.centre.id, '430200');
const elsewhere = authorityOf('elsewhere', units.farCentre.id, '430400');
const document = { documentNumber: '株机管函〔2026〕18号', comment: '驻村工作队全年驻点，同意长期租赁' };

describe('a car for weeks and months', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  const pool = vehicleWith();
  const driver = driverWith();
  await settle(store, { vehicles: [pool], drivers: [driver] });
  const [one, two] = [partnerWith('甲', ['MARKET_RENTAL']), partnerWith('乙', ['MARKET_RENTAL'])];
  await store.commit(
    [...[authority, elsewhere].map(personItem), ...[one, two].map(partnerItem)].map((put) => ({ put })),
    { actor: 'system', useCase: 'test', at: NOW },
  );
  const desk = (now = NOW) => contextOf(store, dispatcher, now);
  type Change = Parameters<typeof asking>[0];
  const windowOf = (days: number, after = 1) => ({
    from: MORNING.from + after * DAY,
    to: MORNING.from + (after + days) * DAY,
  });
  const ask = (days: number, change: Change = {}, who: Person = clerk) =>
    requestVehicle(
      contextOf(store, who),
      asking({ window: windowOf(days), lengthReason: '驻点帮扶，每日往返村组', ...change }),
    );
  type Decision = Partial<Parameters<typeof approveVehicleRequest>[1]>;
  const approve = (who: Parameters<typeof contextOf>[1], { id: requestId }: VehicleRequest, given: Decision = {}) =>
    approveVehicleRequest(contextOf(store, who), { requestId, ...given });
  const approved = async (days: number, change: Change = {}): Promise<VehicleRequest> => {
    const request = value(await ask(days, change));
    const byUnit = value(await approve(manager, request));
    return byUnit.state === 'APPROVED' ? byUnit : value(await approve(authority, request, document));
  };
  const quotesFor = (requestId: string) =>
    askForQuotes(desk(), {
      idempotencyKey: randomUUID(),
      requestId,
      partnerIds: [one.id, two.id],
      until: NOW + 2 * HOUR,
    });
  const byHand = ({ id: requestId, window }: VehicleRequest, plateNumber = '湘BK2345', now: Instant = NOW) =>
    dispatchMarketRental(desk(now), {
      ...{ idempotencyKey: randomUUID(), requestId, partnerId: one.id, plateNumber, model: '别克 GL8', seats: 7 },
      ...{ costFen: 25_000 * startedDays(window), driverName: '吴师傅', driverTelephone: '13912345678' },
      declinedSources: [{ source: 'PLATFORM_POOL', reason: '留作应急' }],
    });
  const steps = async (days: number) =>
    value(await ask(days)).approvalSteps.map(({ name, special }) => [name.zh, special ?? false]);
  const expectAgreement = async () => {
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  };

  it('is shown with its special approval where the steps of a trip are tried', async () => {
    const sample = { purpose: 'FIELD_WORK', reach: 'WITHIN_CITY', priority: 'ROUTINE' } as const;
    const steps = async (days: number) => {
      const window = { from: MORNING.from, to: MORNING.from + days * DAY };
      const asked = { unitId: units.bureau.id, rules: undefined, trip: { ...sample, window } };
      return (await approvalPreview(contextOf(api.store, manager), asked)).map(({ approvers }) => approvers);
    };
    expect(await steps(200)).toEqual(['UNIT_MANAGERS', [authority.id]]);
    expect(await steps(20)).toEqual(['UNIT_MANAGERS']);
  });

  it('is approved by the unit up to 184 days, and beyond by the authority above it as well', async () => {
    const byUnit = [['单位审批', false]];
    expect(await steps(7)).toEqual(byUnit);
    expect(await steps(8)).toEqual(byUnit);
    expect(await steps(184)).toEqual(byUnit);
    expect(await steps(185)).toEqual([...byUnit, ['主管部门特批', true]]);
    expect(codesOf(await ask(367))).toEqual(['WINDOW_INVALID']);
  });

  it('says why it is needed for so long, is for purposes for which cars are rented, and does not recur', async () => {
    expect(codesOf(await ask(16, { lengthReason: ' ' }))).toEqual(['TEXT_INVALID']);
    expect(codesOf(await ask(15, { lengthReason: null }))).toEqual([]);
    expect(codesOf(await ask(16, { purpose: 'CONFIDENTIAL_COURIER' }))).toEqual(['NOT_FOR_RENTED_CARS']);
    const recurrence = { weekdays: [1, 2, 3, 4, 5, 6, 7], until: '2026-12-01', onNonWorkingDays: 'KEEP' } as const;
    const series = await requestVehicleSeries(contextOf(store, clerk), {
      ...asking({ window: windowOf(16) }),
      recurrence: recurrence as never,
    });
    expect(codesOf(series)).toContain('WINDOW_INVALID');
  });

  it('is served by no fleet and no time-share car, and each of them says so', async () => {
    const { id: requestId, window, purpose, passengers, driving } = await approved(20);
    const found = await tripSources(desk(), { window, purpose, passengers, driving, requestId });
    expect(found.rentalKind).toBe('SHORT');
    expect(found.problems).toEqual([]);
    expect(found.proposals.map(({ source, available, reasons }) => [source, available, reasons[0]?.code])).toEqual([
      ['OWN_UNIT', 0, 'TRIP_TOO_LONG'],
      ['PLATFORM_POOL', 0, 'TRIP_TOO_LONG'],
      ['NEIGHBOUR_UNIT', 0, 'TRIP_TOO_LONG'],
      ['TIME_SHARE', 0, 'TRIP_TOO_LONG'],
      ['MARKET_RENTAL', 2, undefined],
    ]);
    const named = { idempotencyKey: randomUUID(), requestId, vehicleId: pool.id };
    expect(codesOf(await dispatchVehicle(desk(), { ...named, driverId: driver.id }))).toContain('TRIP_TOO_LONG');
    expect(codesOf(await holdVehicle(desk(), named))).toContain('TRIP_TOO_LONG');
    const options = await assignmentOptions(desk(), { requestId });
    expect(options?.vehicles.map(({ available, refusals }) => [available, refusals[0]?.code])).toEqual([
      [false, 'TRIP_TOO_LONG'],
    ]);
    expect(options?.drivers.map(({ available }) => available)).toEqual([false]);
    expect(await suggestAssignments(desk(), { date: '2026-11-25', requestId })).toEqual([]);
  });

  it('waits for its special approval, which only the authority over the unit gives, with document and reason', async () => {
    const request = value(await ask(200));
    const { id: requestId } = value(await approve(manager, request));
    expect((await findRequest(store, requestId))?.state).toBe('WAITING_APPROVAL');
    expect(codesOf(await quotesFor(requestId))).toEqual(['STATE_NOT_ALLOWED', 'RENTAL_TOO_LONG']);
    expect(codesOf(await byHand(request))).toEqual(['STATE_NOT_ALLOWED', 'RENTAL_TOO_LONG']);

    const waiting = await approvalsWaiting(contextOf(store, authority), { first: 100 });
    expect(waiting.nodes.map(({ id }) => id)).toContain(requestId);
    expect(codesOf(await approve(elsewhere, request, document))).toEqual(['REQUEST_NOT_FOUND']);
    expect(codesOf(await approve(people.deputy, request, document))).toEqual(['NOT_YOUR_STEP']);
    const demoted = { ...authority, roles: ['UNIT_STAFF'] } as const;
    expect(codesOf(await approve(demoted, request, document))).toEqual(['NOT_YOUR_STEP']);
    expect(codesOf(await approve(authority, request))).toEqual(['TEXT_INVALID', 'TEXT_INVALID']);
    const many = value(
      await decideVehicleRequests(contextOf(store, authority), [
        { requestId, approve: true, comment: document.comment },
      ]),
    );
    expect(many.map(({ result }) => result)).toMatchObject([
      { ok: false, refusals: [{ code: 'TEXT_INVALID', path: ['input', 'decisions', '0', 'documentNumber'] }] },
    ]);
    const given = value(await approve(authority, request, document));
    expect(given).toMatchObject({ state: 'APPROVED', approvals: [{ approverId: manager.id }, document] });
    expect(value(await approve(authority, request, document)).revision).toBe(given.revision);
  });

  it('goes from special approval over quotes to a car, which nobody else can rent meanwhile', async () => {
    const request = await approved(200);
    const { quotes } = value(await quotesFor(request.id));
    expect(quotes.map(({ need }) => need.kind)).toEqual(['LONG', 'LONG']);
    const quote = certain(quotes[0], 'quote');
    value(
      await offerQuote(partnerContext(store, one, NOW), {
        ...{ quoteId: quote.id, plateNumber: '湘BK6789', model: '别克 GL8', seats: 7, driverName: '吴师傅' },
        driverTelephone: '13912345678',
        lines: [{ line: 'CAR_DAY', quantity: 200, unitFen: 26_000 }],
        validUntil: NOW + 6 * HOUR,
      }),
    );
    const held = value(await acceptQuote(desk(), { idempotencyKey: randomUUID(), quoteId: quote.id }));
    const { dispatchOrderId = '' } = value(
      await confirmMarketRental(partnerContext(store, one, NOW), { orderId: held.id }),
    );
    const order = certain(await findOrder(store, dispatchOrderId), 'order');
    expect(order).toMatchObject({ window: request.window, hired: { rental: { kind: 'LONG', days: 200 } } });
    const during = await approved(2, { window: windowOf(2, 60) });
    expect(codesOf(await byHand(during, '湘BK6789'))).toContain('VEHICLE_TAKEN');
    const board = await dispatchBoard(desk(), '2026-11-28', undefined);
    expect(board?.hired.map(({ plateNumber, bookings }) => [plateNumber, bookings.length])).toContainEqual([
      '湘BK6789',
      1,
    ]);
    await expectAgreement();

    const start = request.window.from;
    const { revision } = order;
    expect(
      codesOf(await extendTrip(desk(start - HOUR), { orderId: order.id, revision, to: request.window.to + 1 })),
    ).toEqual(['WINDOW_INVALID']);
    value(await recordDeparture(contextOf(store, clerk, start - HOUR / 2), { orderId: order.id, odometerKm: 9_000 }));
    const back = { orderId: order.id, odometerKm: 14_000 };
    const early = await recordReturn(contextOf(store, clerk, start + 40 * DAY), back);
    expect(early).toMatchObject({
      refusals: [
        {
          code: 'DEVIATION_UNEXPLAINED',
          path: ['input', 'deviation'],
          facts: { what: 'EARLY', until: request.window.to },
        },
      ],
    });
    const explained = { ...back, deviation: '驻点工作提前结束' };
    const home = value(await recordReturn(contextOf(store, clerk, start + 40 * DAY), explained));
    expect(home).toMatchObject({ deviation: '驻点工作提前结束', hired: { rental: { days: 200, costFen: 5_200_000 } } });
    expect(value(await byHand(during, '湘BK6789')).hired).toMatchObject({ rental: { kind: 'TEMPORARY' } });
    await expectAgreement();
  });

  it('is one car for one of many who want it at the same moment, for days or for months', async () => {
    const wanted = await Promise.all([
      ...Array.from({ length: 4 }, (_, i) => approved(190, { window: windowOf(190, 10 + i) })),
      ...Array.from({ length: 4 }, (_, i) => approved(3, { window: windowOf(3, 30 + i / 4) })),
    ]);
    const outcomes = await Promise.all(wanted.map((request) => byHand(request, '湘BK1111')));
    const codes = new Set(outcomes.flatMap(codesOf));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(codes).toEqual(new Set(['VEHICLE_TAKEN']));
    await expectAgreement();
  });

  it('that somebody drives himself leaves his days free for other trips, and wants his licence to last', async () => {
    const by = personWith({ roles: ['UNIT_STAFF'] });
    await settlePeople(store, [{ person: by, licence: licenceWith(by, { licensedUntil: '2027-05-01' }) }]);
    const drives = { driving: 'SELF_DRIVE', passengers: 1 } as const;
    const hire = async (days: number) => {
      const request = value(await ask(days, drives, by));
      value(await approve(manager, request));
      return dispatchMarketRental(desk(), {
        ...{ idempotencyKey: randomUUID(), requestId: request.id, partnerId: one.id, plateNumber: '湘BK2222' },
        ...{ model: '大众 朗逸', seats: 5, costFen: 3_000_000 },
      });
    };
    expect(codesOf(await hire(184))).toEqual(['LICENCE_LAPSES']);
    expect(value(await hire(120)).selfDriver).toEqual({ personId: by.id, unitId: by.unitId, unbooked: true });
    const trip = value(
      await ask(1, { ...drives, window: { from: MORNING.from + 3 * DAY, to: MORNING.to + 3 * DAY } }, by),
    );
    value(await approve(manager, trip));
    value(await dispatchVehicle(desk(), { idempotencyKey: randomUUID(), requestId: trip.id, vehicleId: pool.id }));
    await expectAgreement();
  });

  it('is approved anew when it is changed: with the authority as long as it is a long one', async () => {
    const request = await approved(200);
    const change = (days: number) =>
      changeVehicleRequest(contextOf(store, clerk), { requestId: request.id, window: windowOf(days) });
    const shorter = value(await change(100));
    expect(shorter).toMatchObject({ state: 'WAITING_APPROVAL', approvals: [] });
    expect(shorter.approvalSteps).toHaveLength(1);
    expect(value(await change(190)).approvalSteps.at(-1)).toMatchObject({ special: true, approverIds: [authority.id] });
    value(await approve(manager, request));
    const rejected = await rejectVehicleRequest(contextOf(store, authority), {
      requestId: request.id,
      reason: '可分期租用',
    });
    expect(value(rejected)).toMatchObject({
      state: 'REJECTED',
      approvals: [{}, { approved: false, comment: '可分期租用' }],
    });
  });

  it('for a whole year fits into one transaction, is moved, taken back and cancelled', async () => {
    const request = await approved(365);
    const order = value(await byHand(request, '湘BK4444'));
    const window = { from: request.window.from + DAY, to: request.window.to + DAY };
    const moved = value(await moveOrder(desk(), { orderId: order.id, revision: order.revision, window }));
    expect(moved.window).toEqual(window);
    await expectAgreement();
    const { id: orderId, revision } = moved;
    value(await recallOrder(desk(), { orderId, revision, reason: '企业更换车辆' }));
    value(await byHand(request, '湘BK4444'));
    const given = { requestId: request.id, reason: '项目取消' };
    value(await cancelVehicleRequest(contextOf(store, clerk), given));
    await expectAgreement();
    value(await byHand(await approved(300, { window: windowOf(300, 20) }), '湘BK4444'));
  });

  it('costs for each thirty days no more than policy allows', async () => {
    const request = await approved(20);
    const dear = await dispatchMarketRental(desk(), {
      ...{ idempotencyKey: randomUUID(), requestId: request.id, partnerId: one.id, plateNumber: '湘BK3333', seats: 7 },
      ...{ model: '别克 GL8', costFen: 5_000_001, driverName: '吴师傅', driverTelephone: '13912345678' },
    });
    expect(codesOf(dear)).toEqual(['COST_INVALID']);
  });
});
