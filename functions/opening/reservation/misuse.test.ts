import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { DAY, HOUR, instantOf } from '../../platform/time.ts';
import { startApi, type AnswerBody } from '../../testing/api.ts';
import { citizenContext, newPhone, newPlate, tokenOf } from '../../testing/citizens.ts';
import { lotOf } from '../../testing/parking.ts';
import { NOW, people, settle, units } from '../../testing/town.ts';
import { value } from '../../testing/trips.ts';
import { placeItem } from '../records.ts';
import { reserveSpace } from './acts.ts';

const EVENING = { from: instantOf('2026-11-24T18:00'), to: instantOf('2026-11-24T22:00') };

const NOTE = `mutation ($reservationId: ID!, $note: String!) { noteMisuse(input: { reservationId: $reservationId, note: $note }) {
  strike { id kind state note givenBy { name } } userErrors { code message rule } } }`;
const APPEAL = `mutation ($input: AppealStrikeInput!) { appealStrike(input: $input) { strike { state } userErrors { code } } }`;
const DECIDE = `mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { strike { state } userErrors { code } } }`;
const WAITING = `query { strikeAppeals(division: "430200") { id } }`;
const GIVEN = `query ($first: Int!, $after: String) { strikes(division: "430200", first: $first, after: $after) {
  nodes { id state } pageInfo { hasNextPage endCursor } } }`;
const BANS = `query { bans(division: "430200") { plate ofPerson until strikes { id } } }`;
const NOTICES = `query { myNotices(first: 20, unreadOnly: true) { nodes { kind text } } }`;

interface Errors {
  readonly userErrors: readonly { readonly code: string }[];
}
interface Noted extends Errors {
  readonly strike: { readonly id: string } | null;
}
interface Given {
  readonly nodes: readonly { readonly id: string; readonly state: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Notices {
  readonly nodes: readonly { readonly kind: string; readonly text: string }[];
}

describe('a misuse of a reserved space', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const { store } = api;
  await settle(store);
  const lot = lotOf(units.bureau, { reservableSpaces: 5 });
  await store.commit([{ put: placeItem(lot) }], { actor: 'system', useCase: 'test', at: NOW });

  const ask = async <Data>(document: string, variables: object, caller: string): Promise<Data> => {
    const { body }: { body: AnswerBody<Record<string, Data>> } = await api.as(caller).ask(document, { ...variables });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data)[0] as Data;
  };
  const codes = ({ userErrors }: Errors): string[] => userErrors.map(({ code }) => code);
  const holder = async () => ({ token: await tokenOf(store, newPhone(), NOW), plateNumber: newPlate() });
  const reserve = async ({ token, plateNumber }: { token: string; plateNumber: string }, day = 0): Promise<string> => {
    const window = { from: EVENING.from + day * DAY, to: EVENING.to + day * DAY };
    const input = { token, placeId: lot.id, window, plateNumber, seats: 5, nonCommercial: true };
    const at = citizenContext(store, NOW + day * DAY);
    return value(await reserveSpace(at, { idempotencyKey: randomUUID(), ...input })).id;
  };
  const note = (reservationId: string, caller = people.manager.id, text = '占用消防通道'): Promise<Noted> =>
    ask(NOTE, { reservationId, note: text }, caller);
  const kinds = async (person: string): Promise<string[]> =>
    (await ask<Notices>(NOTICES, {}, person)).nodes.map(({ kind }) => kind);

  it('is noted once the stay has begun, once, by whoever looks after the place, without the whole plate', async () => {
    const id = await reserve(await holder());
    expect(codes(await note(id))).toEqual(['STAY_NOT_BEGUN']);
    api.setNow(EVENING.from + HOUR);
    expect(codes(await note(id, people.neighbour.id))).toEqual(['RESERVATION_NOT_FOUND']);
    expect(codes(await note(id, people.manager.id, '占'))).toEqual(['TEXT_INVALID']);
    // Whoever keeps the place reads why it is not his, not what its holder would.
    expect((await note(id, people.neighbour.id)).userErrors).toMatchObject([
      { message: '没有这个预约，或不属于您管理的停车场。', rule: '开放单位凭入场码或号牌核对预约。' },
    ]);
    expect((await note(id, people.manager.id, '占')).userErrors).toMatchObject([
      { rule: '查看完整车牌、记违约须写明事由，留存备查。' },
    ]);
    const noted = await note(id);
    expect(noted.strike).toMatchObject({ kind: 'MISUSE', state: 'COUNTS', givenBy: { name: people.manager.name } });
    expect((await note(id)).strike?.id).toBe(noted.strike?.id);
    expect(codes(await note(id, people.deputy.id))).toEqual(['MISUSE_NOTED']);
  });

  it('is told to those who may decide on the appeal, never to who noted it, and decided by somebody else', async () => {
    api.setNow(NOW);
    const me = await holder();
    const id = await reserve(me);
    api.setNow(EVENING.from + HOUR);
    const strikeId = (await note(id)).strike?.id ?? '';
    await ask(APPEAL, { input: { token: me.token, strikeId, text: '当时是保安指挥停放的' } }, 'citizen');
    await api.settle();
    expect(await kinds(people.deputy.id)).toContain('STRIKE_APPEALED');
    expect(await kinds(people.manager.id)).not.toContain('STRIKE_APPEALED');
    expect(await ask(WAITING, {}, people.deputy.id)).toEqual([{ id: strikeId }]);
    expect(await ask(WAITING, {}, people.neighbour.id)).toEqual([]);
    const decide = (caller: string) =>
      ask<Errors>(DECIDE, { input: { strikeId, upheld: true, reason: '录像清楚' } }, caller);
    expect(codes(await decide(people.manager.id))).toEqual(['SAME_PERSON']);
    expect(await decide(people.deputy.id)).toMatchObject({ strike: { state: 'UPHELD' } });
    await api.settle();
    expect(await kinds(people.deputy.id)).not.toContain('STRIKE_APPEALED');
    expect(await ask(WAITING, {}, people.deputy.id)).toEqual([]);
  });

  it('stands in the list of all strikes, by pages, for those alone who look after the place', async () => {
    const page = (first: number, after: string | null = null, caller = people.manager.id): Promise<Given> =>
      ask(GIVEN, { first, after }, caller);
    const all = await page(50);
    expect(all.nodes.map(({ state }) => state).sort()).toEqual(['COUNTS', 'UPHELD']);
    const first = await page(1);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await page(1, first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await page(50, null, people.neighbour.id)).nodes).toEqual([]);
  });

  it('three times is one ban of person and plate, in the list until a strike is lifted', async () => {
    const me = await holder();
    const strikes: string[] = [];
    for (let day = 0; day < 3; day += 1) {
      api.setNow(NOW + day * DAY);
      const id = await reserve(me, day);
      api.setNow(EVENING.from + day * DAY + HOUR);
      strikes.push((await note(id)).strike?.id ?? '');
    }
    const plate = `${me.plateNumber.slice(0, 2)}***${me.plateNumber.slice(-2)}`;
    const bans = (caller = people.manager.id) => ask(BANS, {}, caller);
    expect(await bans()).toEqual([
      {
        plate,
        ofPerson: true,
        until: '2026-12-26T19:00:00+08:00',
        strikes: strikes.toReversed().map((id) => ({ id })),
      },
    ]);
    expect(await bans(people.neighbour.id)).toEqual([]);
    const [strikeId = ''] = strikes;
    await ask(APPEAL, { input: { token: me.token, strikeId, text: '当时是保安指挥停放的' } }, 'citizen');
    expect(await bans()).toHaveLength(1);
    await ask(DECIDE, { input: { strikeId, upheld: false, reason: '情况属实' } }, people.deputy.id);
    expect(await bans()).toEqual([]);
  });
});
