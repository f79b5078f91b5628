import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../local/audit.ts';
import { certain } from '../../platform/item.ts';
import { DAY, HOUR, MINUTE } from '../../platform/time.ts';
import { findRentalOrder } from '../../rental/order/records.ts';
import { declineQuote, offerQuote } from '../../rental/quote/acts.ts';
import { findQuote, findQuotes } from '../../rental/quote/records.ts';
import type { RentalQuote } from '../../rental/quote/types.ts';
import { partnerPersonId, partnerPersonItem } from '../../rental/partner/records.ts';
import type { PartnerPerson } from '../../rental/partner/types.ts';
import { partnerItem } from '../../rental/records.ts';
import type { RentalPartner } from '../../rental/types.ts';
import { startApi } from '../../testing/api.ts';
import { partnerContext, partnerWith } from '../../testing/rental.ts';
import { contextOf, NOW, people, settle } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { dispatchMarketRental } from '../dispatch/hire-acts.ts';
import { cancelVehicleRequest } from '../request/acts.ts';
import { changeVehicleRequest } from '../request/change-acts.ts';
import { acceptQuote } from './accept-acts.ts';
import { askForQuotes } from './acts.ts';
import { answersOf } from './answers.ts';
import { confirmMarketRental } from './confirm-acts.ts';
import { findCall } from './records.ts';

describe('what was asked of partners', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  await settle(store, {});
  const [one, two] = [partnerWith('甲', ['MARKET_RENTAL']), partnerWith('乙', ['MARKET_RENTAL'])];
  const owner: PartnerPerson = {
    ...{ id: partnerPersonId('owner'), partnerId: two.id, divisionCode: two.divisionCode, subject: 'owner' },
    ...{ name: '袁志刚', telephone: '13800001234', role: 'OWNER', invitedBy: 'test', invitedAt: 0, revision: 1 },
  };
  await store.commit(
    [one, two].map((partner) => ({ put: partnerItem(partner) })).concat({ put: partnerPersonItem(owner) }),
    { actor: 'system', useCase: 'test', at: NOW },
  );
  const desk = () => contextOf(store, people.dispatcher);
  const LATER = NOW + MINUTE;
  const clerk = () => contextOf(store, people.clerk, LATER);
  const of = (partner: RentalPartner) => partnerContext(store, partner, NOW);
  const ask = (requestId: string, partners: readonly RentalPartner[], now = NOW) =>
    askForQuotes(contextOf(store, people.dispatcher, now), {
      ...{ idempotencyKey: randomUUID(), requestId, until: NOW + 2 * HOUR },
      partnerIds: partners.map(({ id }) => id),
    });
  const offer = (partner: RentalPartner, { id: quoteId, need }: RentalQuote) =>
    offerQuote(of(partner), {
      ...{ quoteId, plateNumber: partner === one ? '湘BK2345' : '湘BK6789', model: '别克 GL8', seats: 7 },
      ...{ driverName: '吴师傅', driverTelephone: '13912345678', validUntil: need.window.from },
      lines: [{ line: 'CAR_DAY', quantity: 1, unitFen: 40_000 }],
    });
  const accept = (quoteId: string) => acceptQuote(desk(), { idempotencyKey: randomUUID(), quoteId });
  const otherwise = (requestId: string, plateNumber: string) =>
    dispatchMarketRental(desk(), {
      ...{ idempotencyKey: randomUUID(), requestId, partnerId: two.id, plateNumber, model: '别克 GL8' },
      ...{ seats: 7, costFen: 70_000, driverName: '李师傅', driverTelephone: '13912345678' },
    });
  const see = async ({ id }: Pick<RentalQuote, 'id'>): Promise<RentalQuote> => certain(await findQuote(store, id), id);
  const answers = async (requestId: string) =>
    answersOf(await findQuotes(store, (await findCall(store, requestId))?.quoteIds ?? []));
  const told = async (): Promise<string[]> => {
    const token = await api.tokens.sign(owner.subject, NOW);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const query = '{ myNotices(first: 100, unreadOnly: true) { nodes { text } } }';
    const { body } = await api.send({ headers, body: JSON.stringify({ query }) });
    const { data } = JSON.parse(body) as { data: { myNotices: { nodes: { text: string }[] } } };
    return data.myNotices.nodes.map(({ text }) => text);
  };
  let days = 0;
  /** A request for which the first has made an offer, and the second is to answer. */
  const quoted = async () => {
    const window = { from: MORNING.from + (days += 1) * DAY, to: MORNING.to + days * DAY };
    const [request] = await approvedMany(store, [{ window, driving: 'WITH_DRIVER' }]);
    const requestId = certain(request, 'request').id;
    const [first, second] = value(await ask(requestId, [one, two])).quotes as [RentalQuote, RentalQuote];
    value(await offer(one, first));
    return { requestId, first, second };
  };

  it('is withdrawn when the trip needs something else without a new approval, and may be asked anew at once', async () => {
    const { requestId, first, second } = await quoted();
    value(await changeVehicleRequest(clerk(), { requestId, pickUp: '攸县人民政府北门', passengers: 2 }));
    expect(value(await ask(requestId, [one], LATER)).quotes).toHaveLength(3);
    await api.settle();
    await api.replay();
    const withdrawal = { at: LATER, because: 'NEED_CHANGED', changed: ['passengers', 'pickUp'] };
    for (const quote of [first, second])
      expect(await see(quote)).toMatchObject({ state: 'WITHDRAWN', withdrawal, until: NOW + 2 * HOUR });
    expect(await answers(requestId)).toEqual({ asked: 1, answered: 0, until: NOW + 2 * HOUR });
    expect(codesOf(await accept(first.id))).toEqual(['NEED_CHANGED']);
    expect(await offer(two, second)).toMatchObject({
      refusals: [{ code: 'QUOTE_OVER', facts: { because: 'NEED_CHANGED' } }],
    });
    expect(codesOf(await declineQuote(of(two), { quoteId: second.id, reason: '无车' }))).toEqual(['QUOTE_OVER']);
    expect(await told()).toEqual([
      '询价已撤回：11月25日 09:00用车，用车需求有变（人数、上车地点），不用再报价；需要时会重新询价。',
    ]);
  });

  it('goes on when what changed is nothing of it', async () => {
    const { requestId, first, second } = await quoted();
    value(await changeVehicleRequest(clerk(), { requestId, telephone: '13900001111', luggage: 2 }));
    await api.settle();
    expect([(await see(first)).state, (await see(second)).state]).toEqual(['OFFERED', 'ASKED']);
    expect(codesOf(await ask(requestId, [two]))).toEqual(['ALREADY_ASKED']);
  });

  it('is withdrawn also while the change is to be approved, whatever it is of', async () => {
    const { requestId, first } = await quoted();
    value(await changeVehicleRequest(clerk(), { requestId, destination: '醴陵市人民政府' }));
    await api.settle();
    expect((await see(first)).withdrawal).toEqual({ at: LATER, because: 'NEED_CHANGED', changed: [] });
    expect(await answers(requestId)).toEqual({ asked: 0, answered: 0, withdrawn: 'NEED_CHANGED' });
  });

  it('says whether the trip is cancelled or served otherwise', async () => {
    const [cancelled, served] = [await quoted(), await quoted()];
    value(await cancelVehicleRequest(clerk(), { requestId: cancelled.requestId, reason: '改期' }));
    value(await otherwise(served.requestId, '湘BK0001'));
    await api.settle();
    expect((await see(cancelled.second)).withdrawal?.because).toBe('CANCELLED');
    expect((await see(served.first)).withdrawal?.because).toBe('SERVED_OTHERWISE');
    for (const why of ['已另行安排', '用车已取消'])
      expect(await told()).toContainEqual(expect.stringMatching(`^询价已撤回：.*用车，${why}，不用再报价。$`));
  });

  it('frees the car that was chosen and is to be confirmed', async () => {
    const { requestId, first, second } = await quoted();
    const { id: orderId } = value(await accept(first.id));
    value(await changeVehicleRequest(clerk(), { requestId, pickUp: '攸县人民政府北门' }));
    await api.settle();
    await api.replay();
    expect((await findRentalOrder(store, orderId))?.state).toBe('CANCELLED');
    for (const quote of [first, second]) expect((await see(quote)).state).toBe('WITHDRAWN');
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
    const [, , next] = value(await ask(requestId, [one], LATER)).quotes;
    value(await offer(one, certain(next, 'quote')));
    value(await confirmMarketRental(of(one), { orderId: value(await accept(next?.id ?? '')).id }));
  });

  it('stands by while another quote serves the trip, until the trip needs something else or is cancelled', async () => {
    const standingBy = async () => {
      const { requestId, first, second } = await quoted();
      value(await offer(two, second));
      const { id: orderId } = value(await accept(first.id));
      value(await confirmMarketRental(of(one), { orderId }));
      await api.settle();
      expect((await see(second)).state).toBe('OFFERED');
      return { requestId, first, second };
    };
    const [changed, cancelled] = [await standingBy(), await standingBy()];
    value(await changeVehicleRequest(clerk(), { requestId: changed.requestId, pickUp: '攸县人民政府北门' }));
    value(await cancelVehicleRequest(clerk(), { requestId: cancelled.requestId, reason: '改期' }));
    await api.settle();
    expect((await see(changed.second)).withdrawal).toMatchObject({ because: 'NEED_CHANGED', changed: ['pickUp'] });
    expect((await see(changed.first)).state).toBe('ACCEPTED');
    expect((await see(cancelled.second)).withdrawal?.because).toBe('CANCELLED');
  });
});
