import { afterAll, describe, expect, it } from 'vitest';
import { contributionsOf } from '../../reports/rules.ts';
import { HOUR, toDateTime } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { contextOf, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, asking, codesOf, MORNING, value } from '../../testing/trips.ts';
import { dispatchVehicle } from '../dispatch/acts.ts';
import { dispatchQueue, findRequest } from '../records.ts';
import { items } from '../../platform/table.ts';
import { cancelVehicleRequest, requestVehicle } from './acts.ts';
import { chooseLumpSum, confirmLumpSum, withdrawLumpSum } from './lump-sum-acts.ts';

describe('a lump sum instead of a car', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  const car = vehicleWith();
  await settle(store, { vehicles: [car] });
  const as = (who: keyof typeof people, now = NOW) => contextOf(store, people[who], now);
  const short = { passengers: 1, distanceKm: 24, driving: 'SELF_DRIVE', by: people.clerk } as const;
  const made = async (change: Parameters<typeof approvedMany>[1][number] = {}) => {
    const [request] = await approvedMany(store, [{ ...short, ...change }]);
    return request?.id ?? '';
  };
  const choose = (requestId: string, who: keyof typeof people = 'clerk', now = NOW) =>
    chooseLumpSum(as(who, now), { requestId });

  it('takes an approved short trip of one person off the queue, and closes with the word of who travelled', async () => {
    const requestId = await made();
    expect(value(await choose(requestId))).toMatchObject({ state: 'LUMP_SUM', lumpSum: { amountFen: 2_400 } });
    expect(value(await choose(requestId)).revision).toBe((await findRequest(store, requestId))?.revision);
    const pk = items.REQUEST.listPk({ queue: dispatchQueue(units.centre.id) });
    const waiting = await store.queryAll({ index: 'lists', pk });
    expect(waiting.map(({ id }) => id)).not.toContain(requestId);
    const input = { idempotencyKey: crypto.randomUUID(), requestId, vehicleId: car.id };
    expect(codesOf(await dispatchVehicle(as('dispatcher'), input))).toEqual(['STATE_NOT_ALLOWED']);
    const confirm = (now: number, who: keyof typeof people = 'clerk') => confirmLumpSum(as(who, now), { requestId });
    expect(codesOf(await confirm(MORNING.from - 1))).toEqual(['TRIP_NOT_BEGUN']);
    expect(codesOf(await confirm(MORNING.to, 'manager'))).toEqual(['REQUEST_NOT_FOUND']);
    const closed = value(await confirm(MORNING.to));
    expect(closed).toMatchObject({ state: 'CLOSED', lumpSum: { amountFen: 2_400, confirmedAt: MORNING.to } });
    expect(value(await confirm(MORNING.to + HOUR))).toEqual(closed);
  });

  it('counts as a request, and neither as a trip nor with kilometres', async () => {
    const requestId = await made();
    const before = value(await choose(requestId));
    const after = value(await confirmLumpSum(as('clerk', MORNING.to), { requestId }));
    expect(contributionsOf(before, after, [])).toEqual([]);
    expect(contributionsOf(undefined, before, [])).toMatchObject([{ requests: 1, trips: 0, kilometres: 0 }]);
  });

  it('is not paid for more people, for long or unknown ways, or before approval and after departure', async () => {
    expect(codesOf(await choose(await made({ passengers: 2 })))).toEqual(['LUMP_SUM_NOT_OFFERED']);
    expect(codesOf(await choose(await made({ distanceKm: 61 })))).toEqual(['LUMP_SUM_NOT_OFFERED']);
    expect(codesOf(await choose(await made({ distanceKm: undefined })))).toEqual(['LUMP_SUM_NOT_OFFERED']);
    const requestId = await made();
    expect(codesOf(await choose(requestId, 'manager'))).toEqual(['REQUEST_NOT_FOUND']);
    expect(codesOf(await choose(requestId, 'clerk', MORNING.from))).toEqual(['WINDOW_PAST']);
    const waiting = value(await requestVehicle(as('clerk'), asking(short)));
    expect(codesOf(await choose(waiting.id))).toEqual(['STATE_NOT_ALLOWED']);
  });

  it('is taken back before departure: the request waits for a car again, approved as it was, and may be sent one', async () => {
    const requestId = await made();
    const withdraw = (who: keyof typeof people = 'clerk', now = NOW + HOUR) =>
      withdrawLumpSum(as(who, now), { requestId });
    expect(codesOf(await withdraw())).toEqual(['STATE_NOT_ALLOWED']);
    const chosen = value(await choose(requestId));
    expect(codesOf(await withdraw('manager'))).toEqual(['REQUEST_NOT_FOUND']);
    expect(codesOf(await withdraw('clerk', MORNING.from))).toEqual(['WINDOW_PAST']);
    const waiting = value(await withdraw());
    const { lumpSum, revision, ...before } = chosen;
    expect(lumpSum).toBeDefined();
    expect(waiting).toEqual({
      ...before,
      state: 'APPROVED',
      lumpSumWithdrawnAt: NOW + HOUR,
      revision: revision + 1,
    });
    expect(value(await withdraw('clerk', NOW + 2 * HOUR))).toEqual(waiting);
    const pk = items.REQUEST.listPk({ queue: dispatchQueue(units.centre.id) });
    expect((await store.queryAll({ index: 'lists', pk })).map(({ id }) => id)).toContain(requestId);
    const input = { idempotencyKey: crypto.randomUUID(), requestId, vehicleId: car.id };
    value(await dispatchVehicle(as('dispatcher', NOW + HOUR), input));
    expect(await findRequest(store, requestId)).toMatchObject({ state: 'DISPATCHED', lumpSumWithdrawnAt: NOW + HOUR });
  });

  it('may be chosen anew after it was taken back, and once confirmed stays', async () => {
    const requestId = await made();
    value(await choose(requestId));
    value(await withdrawLumpSum(as('clerk'), { requestId }));
    expect(value(await choose(requestId))).toMatchObject({ state: 'LUMP_SUM', lumpSum: { amountFen: 2_400 } });
    value(await confirmLumpSum(as('clerk', MORNING.to), { requestId }));
    expect(codesOf(await withdrawLumpSum(as('clerk', MORNING.to), { requestId }))).toEqual([
      'STATE_NOT_ALLOWED',
      'WINDOW_PAST',
    ]);
  });

  it('can still be cancelled', async () => {
    const requestId = await made();
    value(await choose(requestId));
    expect(value(await cancelVehicleRequest(as('clerk'), { requestId, reason: '不去了' })).state).toBe('CANCELLED');
  });

  it('is offered on the request with its amount, to its requester alone', async () => {
    const requestId = await made({ distanceKm: 5 });
    const look = async (who: string) => {
      const { body } = await api
        .as(who)
        .ask<{ node: { allowedActs: string[] } }>(
          'query ($id: ID!) { node(id: $id) { ... on VehicleRequest { allowedActs lumpSumOffer { amountFen } lumpSum { confirmedAt } } } }',
          { id: requestId },
        );
      return body.data.node;
    };
    expect(await look(people.clerk.id)).toMatchObject({ lumpSumOffer: { amountFen: 1_000 }, lumpSum: null });
    expect((await look(people.clerk.id)).allowedActs).toContain('CHOOSE_LUMP_SUM');
    expect((await look(people.manager.id)).allowedActs).not.toContain('CHOOSE_LUMP_SUM');
    const back = async () =>
      (
        await api
          .as(people.clerk.id)
          .ask(
            'mutation ($input: WithdrawLumpSumInput!) { withdrawLumpSum(input: $input) { request { state lumpSumWithdrawnAt } userErrors { code } } }',
            { input: { requestId } },
          )
      ).body.data;
    expect(await back()).toMatchObject({
      withdrawLumpSum: { request: null, userErrors: [{ code: 'STATE_NOT_ALLOWED' }] },
    });
    value(await choose(requestId));
    expect((await look(people.clerk.id)).allowedActs).toContain('WITHDRAW_LUMP_SUM');
    expect(await back()).toMatchObject({
      withdrawLumpSum: { request: { state: 'APPROVED', lumpSumWithdrawnAt: toDateTime(NOW) }, userErrors: [] },
    });
  });
});
