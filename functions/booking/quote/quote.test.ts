import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../local/audit.ts';
import { items } from '../../platform/table.ts';
import { DAY, HOUR, MINUTE, type Instant } from '../../platform/time.ts';
import { declineRentalOrder, failRentalOrder, confirmRentalOrder } from '../../rental/order/partner-acts.ts';
import { certain } from '../../platform/item.ts';
import { settleRentalOrders } from '../../rental/order/due-acts.ts';
import { shownMeeting } from '../../rental/order/list-acts.ts';
import { findRentalOrder } from '../../rental/order/records.ts';
import { declineQuote, offerQuote } from '../../rental/quote/acts.ts';
import { findQuotes } from '../../rental/quote/records.ts';
import type { OfferQuote, RentalQuote } from '../../rental/quote/types.ts';
import { partnerItem } from '../../rental/records.ts';
import type { RentalPartner } from '../../rental/types.ts';
import { startApi } from '../../testing/api.ts';
import { partnerContext, partnerWith } from '../../testing/rental.ts';
import { contextOf, driverWith, NOW, people, settle, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { dispatchMarketRental } from '../dispatch/hire-acts.ts';
import { recallOrder } from '../dispatch/trip-plan-acts.ts';
import { findOrder, findRequest } from '../records.ts';
import { recordDeparture, recordReturn } from '../trip/acts.ts';
import { acceptQuote } from './accept-acts.ts';
import { askForQuotes, requestQuotes } from './acts.ts';
import { confirmMarketRental } from './confirm-acts.ts';

describe('market rental by quotes', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  await settle(store, {});
  const market = (name: string, parts: Partial<RentalPartner> = {}) => partnerWith(name, ['MARKET_RENTAL'], parts);
  const [one, two, sharing, late] = [
    market('甲'),
    market('乙'),
    partnerWith('分时'),
    market('晚', { agreement: { number: 'x', from: '2030-01-01', to: '2031-01-01', services: ['MARKET_RENTAL'] } }),
  ];
  await store.commit(
    [one, two, sharing, late].map((partner) => ({ put: partnerItem(partner) })),
    { actor: 'system', useCase: 'test', at: NOW },
  );
  const desk = (now = NOW) => contextOf(store, people.dispatcher, now);
  const of = (partner: RentalPartner, now: Instant = NOW) => partnerContext(store, partner, now);
  let days = 0;
  const asked = async (): Promise<string> => {
    days += 1;
    const window = { from: MORNING.from + days * DAY, to: MORNING.to + days * DAY };
    return (await approvedMany(store, [{ window, driving: 'WITH_DRIVER' }]))[0]?.id ?? '';
  };
  const ask = (requestId: string, partners: readonly RentalPartner[], idempotencyKey = randomUUID(), now = NOW) =>
    askForQuotes(desk(now), {
      idempotencyKey,
      requestId,
      partnerIds: partners.map(({ id }) => id),
      until: now + 2 * HOUR,
    });
  const offer = (partner: RentalPartner, quote: RentalQuote, change: Partial<OfferQuote> = {}) =>
    offerQuote(of(partner), {
      quoteId: quote.id,
      plateNumber: partner === one ? '湘BK2345' : '湘BK6789',
      model: '别克 GL8',
      seats: 7,
      driverName: '吴师傅',
      driverTelephone: '13912345678',
      lines: [
        { line: 'CAR_DAY', quantity: 1, unitFen: partner === one ? 40_000 : 50_000 },
        { line: 'DRIVER_DAY', quantity: 1, unitFen: 20_000 },
      ],
      validUntil: quote.need.window.from,
      ...change,
    });
  /** A request for which both have made an offer, the first the cheaper one. */
  const quoted = async () => {
    const requestId = await asked();
    const { quotes } = value(await ask(requestId, [one, two]));
    const [first, second] = quotes as [RentalQuote, RentalQuote];
    value(await offer(one, first));
    value(await offer(two, second));
    return { requestId, first: first.id, second: second.id };
  };
  const accept = (quoteId: string, change: { reason?: string; idempotencyKey?: string } = {}, now = NOW) =>
    acceptQuote(desk(now), { idempotencyKey: randomUUID(), quoteId, ...change });
  const expectAgreement = async () => {
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  };

  it('asks partners whose agreement covers the trip, once while their answer may come', async () => {
    const requestId = await asked();
    expect(codesOf(await ask(requestId, [one, late]))).toEqual(['PARTNER_NOT_FOUND']);
    expect(codesOf(await ask(requestId, [sharing]))).toEqual(['PARTNER_NOT_FOUND']);
    expect(codesOf(await ask(requestId, []))).toEqual(['PARTNERS_INVALID']);
    const key = randomUUID();
    const { quotes } = value(await ask(requestId, [one], key));
    expect(value(await ask(requestId, [one], key)).quotes.map(({ id }) => id)).toEqual(quotes.map(({ id }) => id));
    expect(codesOf(await ask(requestId, [one]))).toEqual(['ALREADY_ASKED']);
    value(await declineQuote(of(one), { quoteId: quotes[0]?.id ?? '', reason: '无车' }));
    expect(value(await ask(requestId, [one, two])).quotes).toHaveLength(3);
  });

  it('tells a partner what the trip needs and nothing of people or of others', async () => {
    const requestId = await asked();
    const { quotes } = value(await ask(requestId, [one, two]));
    const [, theirs] = quotes as [RentalQuote, RentalQuote];
    expect(codesOf(await offer(one, theirs))).toEqual(['QUOTE_NOT_FOUND']);
    expect(codesOf(await declineQuote(of(one), { quoteId: theirs.id, reason: '不是我的' }))).toEqual([
      'QUOTE_NOT_FOUND',
    ]);
    const request = await findRequest(store, requestId);
    const said = JSON.stringify(quotes.map(({ need }) => need));
    for (const secret of [request?.telephone, request?.requesterId, request?.destination, request?.reason])
      expect(said).not.toContain(secret);
  });

  it('says after confirmation alone where the car is awaited, and whom both sides call', async () => {
    await store.commit(
      [{ change: items.UNIT.key({ unitId: people.dispatcher.unitId }), set: { telephone: '0731-28880001' } }],
      {
        ...{ actor: 'system', useCase: 'test', at: NOW },
      },
    );
    const requestId = await asked();
    const [quote] = value(await ask(requestId, [one])).quotes as [RentalQuote];
    const request = certain(await findRequest(store, requestId), requestId);
    expect(quote.need.pickUp).toBe(request.pickUp);
    expect(codesOf(await offer(one, quote, { handOver: '门' }))).toEqual(['HAND_OVER_INVALID']);
    value(await offer(one, quote, { handOver: '西门停车场' }));
    const held = value(await accept(quote.id));
    expect(held.meeting).toBeUndefined();
    const { id, dispatchOrderId = '' } = value(await confirmMarketRental(of(one), { orderId: held.id }));
    const [order, sent] = [certain(await findRentalOrder(store, id), id), await findOrder(store, dispatchOrderId)];
    const shown = await certain(shownMeeting(of(one), order), 'meeting');
    expect(shown).toEqual({ place: '西门停车场', destination: request.destination, centreTelephone: '0731-28880001' });
    expect(sent?.hired?.rental?.handOver).toBe('西门停车场');
    const over = value(await failRentalOrder(of(one), { orderId: id, reason: '车辆故障' }));
    expect(await shownMeeting(of(one), over)).toBeNull();
  });

  it('refuses an offer that is none, with every reason at once', async () => {
    const [quote] = value(await ask(await asked(), [one])).quotes as [RentalQuote];
    const bad = { plateNumber: '湘I1', model: '', seats: 1, driverName: '', lines: [], validUntil: NOW };
    expect(codesOf(await offer(one, quote, bad))).toEqual([
      ...['PLATE_INVALID', 'MODEL_INVALID', 'SEATS_TOO_FEW', 'DRIVER_REQUIRED', 'LINES_INVALID'],
      'VALID_UNTIL_INVALID',
    ]);
  });

  it('wants a reason against a cheaper quote, holds the car, and is dispatched when its partner confirms', async () => {
    const { requestId, second } = await quoted();
    expect(codesOf(await accept(second))).toEqual(['DEARER_UNEXPLAINED']);
    const key = randomUUID();
    const order = value(await accept(second, { reason: '车型更适合', idempotencyKey: key }));
    expect(order).toMatchObject({ state: 'HELD', cheaperFen: 60_000, choiceReason: '车型更适合', estimateFen: 70_000 });
    expect(value(await accept(second, { reason: '车型更适合', idempotencyKey: key })).id).toBe(order.id);
    expect((await findRequest(store, requestId))?.state).toBe('APPROVED');
    expect(codesOf(await confirmRentalOrder(of(two), { orderId: order.id }))).toEqual(['STATE_NOT_ALLOWED']);
    expect(codesOf(await confirmMarketRental(of(one), { orderId: order.id }))).toEqual(['ORDER_NOT_FOUND']);
    const confirmed = value(await confirmMarketRental(of(two, NOW + MINUTE), { orderId: order.id }));
    expect(value(await confirmMarketRental(of(two, NOW + MINUTE), { orderId: order.id })).revision).toBe(
      confirmed.revision,
    );
    const sent = await findOrder(store, confirmed.dispatchOrderId ?? '');
    expect(sent).toMatchObject({
      requestIds: [requestId],
      source: 'MARKET_RENTAL',
      plateNumber: '湘BK6789',
      earlierSources: [{ source: 'OWN_UNIT' }, {}, {}, { source: 'TIME_SHARE' }],
      hired: { partnerId: two.id, rental: { costFen: 70_000, driverName: '吴师傅', rentalOrderId: order.id } },
    });
    expect((await findRequest(store, requestId))?.state).toBe('DISPATCHED');
    await expectAgreement();
  });

  it('gives one car to one of many who want it at the same moment', async () => {
    const window = { from: MORNING.from + 40 * DAY, to: MORNING.to + 40 * DAY };
    const requests = await approvedMany(
      store,
      Array.from({ length: 8 }, () => ({ window, driving: 'WITH_DRIVER' })),
    );
    const quotes = await Promise.all(
      requests.map(async ({ id }) => {
        const [quote] = value(await ask(id, [one])).quotes as [RentalQuote];
        return value(await offer(one, quote)).id;
      }),
    );
    const outcomes = await Promise.all(quotes.map((id) => accept(id)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(outcomes.flatMap(codesOf))).toEqual(new Set(['VEHICLE_TAKEN']));
    await expectAgreement();
  });

  it('lets the next quote be chosen when a partner declines or says nothing, and nothing stays taken', async () => {
    const { requestId, first, second } = await quoted();
    const order = value(await accept(first));
    expect(codesOf(await accept(second, { reason: '备用' }))).toEqual(['RENTAL_PENDING']);
    value(await declineRentalOrder(of(one), { orderId: order.id, reason: '车辆故障' }));
    const shown = await requestQuotes(desk(), requestId);
    expect(shown).toMatchObject({ quotes: [{ id: second }, { id: first }], order: { state: 'DECLINED' } });
    const next = value(await accept(second));
    const lapsed = next.holdUntil + 1;
    expect(codesOf(await confirmMarketRental(of(two, lapsed), { orderId: next.id }))).toEqual(['HOLD_LAPSED']);
    await settleRentalOrders.run(store, lapsed);
    expect((await findRentalOrder(store, next.id))?.state).toBe('EXPIRED');
    await expectAgreement();
  });

  it('may not be confirmed once the trip is served otherwise', async () => {
    const { requestId, first } = await quoted();
    const order = value(await accept(first));
    value(
      await dispatchMarketRental(desk(), {
        ...{ idempotencyKey: randomUUID(), requestId, partnerId: two.id, plateNumber: '湘BK0001', model: '别克 GL8' },
        ...{ seats: 7, costFen: 70_000, driverName: '李师傅', driverTelephone: '13912345678' },
      }),
    );
    expect(codesOf(await confirmMarketRental(of(one), { orderId: order.id }))).toEqual(['NEED_OVER']);
  });

  it('is asked of nobody any more once the trip is served otherwise', async () => {
    const requestId = await asked();
    const { quotes } = value(await ask(requestId, [one, two]));
    const [first, second] = quotes as [RentalQuote, RentalQuote];
    value(await offer(one, first));
    value(
      await dispatchMarketRental(desk(), {
        ...{ idempotencyKey: randomUUID(), requestId, partnerId: two.id, plateNumber: '湘BK0002', model: '别克 GL8' },
        ...{ seats: 7, costFen: 70_000, driverName: '李师傅', driverTelephone: '13912345678' },
      }),
    );
    await api.settle();
    await api.replay();
    expect(codesOf(await offer(two, second))).toEqual(['QUOTE_OVER']);
    expect((await findQuotes(store, [first.id]))[0]).toMatchObject({
      state: 'WITHDRAWN',
      withdrawal: { at: NOW, because: 'SERVED_OTHERWISE' },
    });
  });

  it('goes back to the desk when a promised car fails, and follows its trip otherwise', async () => {
    const failing = await quoted();
    const { id: orderId } = value(await accept(failing.first));
    value(await confirmMarketRental(of(one), { orderId }));
    value(await failRentalOrder(of(one), { orderId, reason: '途中事故' }));
    await api.settle();
    expect(await findRequest(store, failing.requestId)).toMatchObject({
      state: 'APPROVED',
      orderIds: [],
      recall: { reason: '途中事故' },
    });
    expect((await findRentalOrder(store, orderId))?.state).toBe('FAILED');
    const next = value(await accept(failing.second));
    const confirmed = value(await confirmMarketRental(of(two), { orderId: next.id }));
    const sent = confirmed.dispatchOrderId ?? '';
    const { from } = confirmed.window;
    value(await recordDeparture(contextOf(store, people.clerk, from), { orderId: sent, odometerKm: 100 }));
    value(await recordReturn(contextOf(store, people.clerk, from + HOUR), { orderId: sent, odometerKm: 160 }));
    await api.settle();
    await api.replay();
    expect(await findRentalOrder(store, next.id)).toMatchObject({
      state: 'CLOSED',
      charges: { totalFen: 70_000, km: 60, lines: [{ line: 'CAR_DAY' }, { line: 'DRIVER_DAY' }] },
    });
    await expectAgreement();
  });

  it('is cancelled when its dispatch is taken back', async () => {
    const { first } = await quoted();
    const { id: orderId } = value(await accept(first));
    const { dispatchOrderId = '' } = value(await confirmMarketRental(of(one), { orderId }));
    value(await recallOrder(desk(), { orderId: dispatchOrderId, revision: 1, reason: '改派本单位车辆' }));
    await api.settle();
    expect((await findRentalOrder(store, orderId))?.state).toBe('CANCELLED');
  });

  it('is seen by dispatchers and by the partner asked, through the contract', async () => {
    const { requestId } = await quoted();
    const { body } = await api.as(people.dispatcher.id).ask<{ requestQuotes: unknown }>(
      `query ($id: ID!) { requestQuotes(requestId: $id) { partners { name { zh } } quotes { state partner { name { zh } }
        need { passengers } offer { total { amountFen } lines { text { zh } amount { amountFen } } } } } }`,
      { id: requestId },
    );
    expect(body.data.requestQuotes).toMatchObject({
      partners: [{}, {}],
      quotes: [
        { state: 'OFFERED', partner: { name: { zh: '甲' } }, offer: { total: { amountFen: 60_000 } } },
        { offer: { lines: [{ text: { zh: '租车日 1 × 500.00 元' }, amount: { amountFen: 50_000 } }, {}] } },
      ],
    });
  });

  it('asks partners only once earlier sources are refused or passed over with a reason, which holds when one is chosen', async () => {
    await settle(store, { vehicles: [vehicleWith({ seats: 9 })], drivers: [driverWith()] });
    const requestId = await asked();
    const call = {
      ...{ idempotencyKey: randomUUID(), requestId, partnerIds: [one.id], until: NOW + MINUTE + 2 * HOUR },
    };
    // The roster is looked at anew once it is some seconds old.
    const later = desk(NOW + MINUTE);
    expect(await askForQuotes(later, call)).toMatchObject({
      refusals: [{ code: 'EARLIER_SOURCE_AVAILABLE', facts: { source: 'PLATFORM_POOL', available: 1 } }],
    });
    const because = (reason: string) => ({ declinedSources: [{ source: 'PLATFORM_POOL' as const, reason }] });
    expect(codesOf(await askForQuotes(later, { ...call, ...because('远') }))).toContain('TEXT_INVALID');
    const kept = [
      ...[{ source: 'OWN_UNIT' }, { source: 'PLATFORM_POOL', available: 1, declined: '留作应急' }],
      ...[{ source: 'NEIGHBOUR_UNIT' }, { source: 'TIME_SHARE' }],
    ];
    const { quotes, earlierSources } = value(await askForQuotes(later, { ...call, ...because('留作应急') }));
    expect(earlierSources).toMatchObject(kept);
    expect((await requestQuotes(later, requestId))?.earlierSources).toEqual(earlierSources);
    value(await offer(one, certain(quotes[0], 'quote')));
    const chosen = value(await accept(quotes[0]?.id ?? '', {}, NOW + MINUTE));
    const confirmed = value(await confirmMarketRental(of(one, NOW + 2 * MINUTE), { orderId: chosen.id }));
    expect((await findOrder(store, confirmed.dispatchOrderId ?? ''))?.earlierSources).toMatchObject(kept);
  });
});
