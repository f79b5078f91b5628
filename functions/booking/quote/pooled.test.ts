import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { auditLedger } from '../../local/audit.ts';
import type { Store } from '../../platform/store.ts';
import { DAY, HOUR } from '../../platform/time.ts';
import { offerQuote } from '../../rental/quote/acts.ts';
import { partnerItem } from '../../rental/records.ts';
import { freshStore } from '../../testing/database.ts';
import { partnerContext, partnerWith } from '../../testing/rental.ts';
import { contextOf, NOW, people, settle } from '../../testing/town.ts';
import { approvedMany, codesOf, MORNING, value } from '../../testing/trips.ts';
import { findRequest } from '../records.ts';
import { answerPooling, proposePooling } from '../pooling/acts.ts';
import { findPooling } from '../pooling/records.ts';
import { poolingState } from '../pooling/rules.ts';
import { acceptQuote } from './accept-acts.ts';
import { askForQuotes } from './acts.ts';
import { confirmMarketRental } from './confirm-acts.ts';

describe('a rental chosen by quote for one of those who may share a car', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const partner = partnerWith('甲', ['MARKET_RENTAL']);
  await settle(store, {});
  await store.commit([{ put: partnerItem(partner) }], { actor: 'system', useCase: 'test', at: NOW });
  const desk = () => contextOf(store, people.dispatcher);
  const company = (through: Store = store) => partnerContext(through, partner, NOW);
  let days = 0;
  /** Two alike, and an offer for the first of them. */
  const quoted = async () => {
    const from = MORNING.from + (days += 1) * DAY;
    const wish = () => ({ idempotencyKey: randomUUID(), destination: '醴陵', window: { from, to: from + HOUR } });
    const [one = '', other = ''] = (await approvedMany(store, [wish(), wish()])).map(({ id }) => id);
    const asked = { idempotencyKey: randomUUID(), requestId: one, partnerIds: [partner.id], until: NOW + HOUR };
    const [quote] = value(await askForQuotes(desk(), asked)).quotes;
    const quoteId = quote?.id ?? '';
    const offer = { plateNumber: '湘BK2345', model: '别克 GL8', seats: 7, driverName: '吴师傅', validUntil: from };
    const lines = [{ line: 'CAR_DAY' as const, quantity: 1, unitFen: 40_000 }];
    value(await offerQuote(company(), { ...offer, quoteId, lines, driverTelephone: '13912345678' }));
    return { one, other, quoteId };
  };
  const invited = async (requestIds: readonly string[]) =>
    value(await proposePooling(desk(), { idempotencyKey: randomUUID(), requestIds })).id;
  const agrees = (poolingId: string, requestId: string) =>
    answerPooling(contextOf(store, people.clerk), { poolingId, requestId, accepted: true });
  const accept = (quoteId: string) => acceptQuote(desk(), { idempotencyKey: randomUUID(), quoteId });
  const expectSound = async () => {
    expect((await auditLedger(store, NOW)).differences).toEqual([]);
  };

  it('ends an invitation that is still open: nobody agrees to it any more', async () => {
    const { one, other, quoteId } = await quoted();
    const poolingId = await invited([one, other]);
    value(await agrees(poolingId, one));
    const { id: orderId } = value(await accept(quoteId));
    expect(poolingState((await findPooling(store, poolingId)) ?? expect.fail(), NOW)).toBe('DISSOLVED');
    expect(codesOf(await agrees(poolingId, other))).toEqual(['POOLING_OVER']);
    value(await confirmMarketRental(company(), { orderId }));
    expect(await findRequest(store, one)).toMatchObject({ state: 'DISPATCHED' });
    expect(await findRequest(store, other)).toMatchObject({ state: 'APPROVED' });
    await expectSound();
  });

  it('is needed no more once all sides have agreed to an invitation that came after it', async () => {
    const { one, other, quoteId } = await quoted();
    const { id: orderId } = value(await accept(quoteId));
    const poolingId = await invited([one, other]);
    for (const side of [one, other]) value(await agrees(poolingId, side));
    expect(codesOf(await confirmMarketRental(company(), { orderId }))).toEqual(['NEED_OVER']);
    for (const side of [one, other]) expect(await findRequest(store, side)).toMatchObject({ state: 'APPROVED' });
    await expectSound();
  });

  it('is not confirmed for one half while the last side agrees at the same moment', async () => {
    const { one, other, quoteId } = await quoted();
    const { id: orderId } = value(await accept(quoteId));
    const poolingId = await invited([one, other]);
    value(await agrees(poolingId, one));
    let isFirst = true;
    const late: Store = {
      ...store,
      commit: async (...given) => {
        if (isFirst) {
          isFirst = false;
          value(await agrees(poolingId, other));
        }
        return store.commit(...given);
      },
    };
    expect(codesOf(await confirmMarketRental(company(late), { orderId }))).toEqual(['NEED_OVER']);
    await expectSound();
  });
});
