import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { dispatchVehicle } from '../booking/dispatch/acts.ts';
import { askForQuotes } from '../booking/quote/acts.ts';
import type { Person } from '../organisation/types.ts';
import { certain } from '../platform/item.ts';
import { HOUR, MINUTE, toDateTime, type Instant } from '../platform/time.ts';
import { declineQuote, offerQuote } from '../rental/quote/acts.ts';
import type { RentalQuote } from '../rental/quote/types.ts';
import { partnerItem } from '../rental/records.ts';
import { startApi } from '../testing/api.ts';
import { partnerContext, partnerWith } from '../testing/rental.ts';
import { contextOf, NOW, people, settle, vehicleWith } from '../testing/town.ts';
import { approvedMany, value } from '../testing/trips.ts';

interface Shown {
  readonly kind: string;
  readonly text: string;
  readonly request: { readonly id: string };
}
interface Board {
  readonly version: string;
  readonly waiting: readonly { readonly id: string; readonly quoteAnswers: object | null }[];
}

describe('what rental companies answer to the desk', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const car = vehicleWith();
  await settle(api.store, { vehicles: [car] });
  const [one, two] = [partnerWith('甲', ['MARKET_RENTAL']), partnerWith('乙', ['MARKET_RENTAL'])];
  const stamp = { actor: 'system', useCase: 'test', at: NOW };
  await api.store.commit(
    [one, two].map((partner) => ({ put: partnerItem(partner) })),
    stamp,
  );
  const [request] = await approvedMany(api.store, [{ driving: 'SELF_DRIVE' }]);
  const { id: requestId, window } = certain(request, 'request');
  const until = NOW + HOUR;
  const by = (who: Person, now: Instant = NOW) => contextOf(api.store, who, now);
  const unread = async (who: Person): Promise<readonly Shown[]> => {
    await api.settle();
    const notices = '{ myNotices(first: 100, unreadOnly: true) { nodes { kind text request { id } } } }';
    const { body } = await api.as(who.id).ask<{ myNotices: { nodes: readonly Shown[] } }>(notices);
    expect(body.errors).toBeUndefined();
    return body.data.myNotices.nodes.filter(({ kind }) => kind === 'QUOTE_ANSWERED');
  };
  const board = async (since?: string): Promise<Board | null> => {
    await api.settle();
    const { body } = await api.as(people.dispatcher.id).ask<{ dispatchBoard: Board | null }>(
      `query ($since: String) { dispatchBoard(date: "2026-11-24", since: $since) {
        version waiting { id quoteAnswers { asked answered until } } } }`,
      { since },
    );
    expect(body.errors).toBeUndefined();
    return body.data.dispatchBoard;
  };
  const offer = (quote: RentalQuote, yuan: number, now: Instant) =>
    offerQuote(partnerContext(api.store, one, now), {
      ...{ quoteId: quote.id, plateNumber: '湘BK2345', model: '别克 GL8', seats: 7, validUntil: window.from },
      lines: [{ line: 'CAR_DAY', quantity: 1, unitFen: yuan * 100 }],
    });

  it('moves its board on and is told to whoever may dispatch, each answer in the place of the one before', async () => {
    const before = await board();
    expect(before?.waiting).toEqual([{ id: requestId, quoteAnswers: null }]);
    const asked = await askForQuotes(by(people.dispatcher), {
      ...{ idempotencyKey: randomUUID(), requestId, partnerIds: [one.id, two.id], until },
      declinedSources: [{ source: 'PLATFORM_POOL', reason: '留作应急值班' }],
    });
    const [first, second] = value(asked).quotes as [RentalQuote, RentalQuote];
    const open = await board(before?.version);
    expect(open?.waiting).toMatchObject([{ quoteAnswers: { asked: 2, answered: 0, until: toDateTime(until) } }]);
    expect(await unread(people.dispatcher)).toEqual([]);

    value(await offer(first, 480, NOW + MINUTE));
    const half = await board(open?.version);
    expect(half?.waiting).toMatchObject([{ quoteAnswers: { asked: 2, answered: 1, until: toDateTime(until) } }]);
    const said = (what: string, n: number) =>
      `11月24日 09:00 去${request?.destination ?? ''}：${what}，询价 2 家，已答 ${String(n)} 家，请比价选定。`;
    const told = { request: { id: requestId } };
    expect(await unread(people.dispatcher)).toMatchObject([{ ...told, text: said('甲报价 480 元', 1) }]);
    for (const other of [people.clerk, people.manager, people.farDispatcher]) expect(await unread(other)).toEqual([]);

    const declining = partnerContext(api.store, two, NOW + 2 * MINUTE);
    value(await declineQuote(declining, { quoteId: second.id, reason: '无车' }));
    expect((await board(half?.version))?.waiting).toMatchObject([
      { quoteAnswers: { asked: 2, answered: 2, until: null } },
    ]);
    expect(await unread(people.dispatcher)).toMatchObject([{ ...told, text: said('乙不报价（无车）', 2) }]);
    value(await offer(first, 450, NOW + 3 * MINUTE));
    expect(await unread(people.everything)).toMatchObject([{ ...told, text: said('甲报价 450 元', 2) }]);
  });

  it('is read by itself once a vehicle was sent, by whomever', async () => {
    const wish = { idempotencyKey: randomUUID(), requestId, vehicleId: car.id };
    value(await dispatchVehicle(by(people.dispatcher, NOW + 4 * MINUTE), wish));
    for (const who of [people.dispatcher, people.everything]) expect(await unread(who)).toEqual([]);
  });
});
