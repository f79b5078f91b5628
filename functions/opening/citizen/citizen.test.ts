import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { demoMessenger } from '../../local/messenger.ts';
import { civilDate, DAY, HOUR, MINUTE, toDateTime } from '../../platform/time.ts';
import type { Item } from '../../platform/write.ts';
import type { Store } from '../../platform/store.ts';
import { startApi, type AnswerBody } from '../../testing/api.ts';
import { testSealing } from '../../testing/sealing.ts';
import { pageRequest } from '../../testing/page-requests.ts';
import { lotOf } from '../../testing/parking.ts';
import { NOW, people, settle, units } from '../../testing/town.ts';
import { tasks } from '../reactions.ts';
import { placeItem } from '../records.ts';
import { citizenIdOf, findCitizen } from './records.ts';

const SEND = `mutation ($phone: String!) { sendPhoneCode(input: { phone: $phone }) { until demoCode userErrors { code } } }`;
const CONFIRM = `mutation ($input: ConfirmPhoneInput!) { confirmPhone(input: $input) {
  token citizen { phone bannedUntil strikes { id } } userErrors { code message } } }`;
const ME = `query ($token: String!) { citizen(token: $token) {
  phone bannedUntil strikes { id kind state plate appeal { text } decision { upheld reason } }
  plateStrikes { id state on plate appeal { text } decision { upheld reason } } messages { text { zh } } } }`;
const FORGET = `mutation ($token: String!) { forgetDevice(input: { token: $token }) { forgotten } }`;
const STRIKE = `mutation ($input: GiveStrikeInput!) { giveStrike(input: $input) {
  strike { id plate } consequence { strikes strikesToBan bannedUntil } userErrors { code } } }`;

interface Errors {
  readonly userErrors: readonly { readonly code: string }[];
}
interface Me {
  readonly phone: string;
  readonly bannedUntil: string | null;
  readonly strikes: readonly { readonly id: string; readonly state: string; readonly plate: string }[];
  readonly plateStrikes: readonly object[];
  readonly messages: readonly { readonly text: { readonly zh: string } }[];
}

const messenger = demoMessenger();

/** Every item of the table. */
const allItems = async (store: Store): Promise<Item[]> => {
  const first = await store.scan();
  let { next } = first;
  const all = [...first.items];
  while (next) {
    const page = await store.scan(next);
    all.push(...page.items);
    ({ next } = page);
  }
  return all;
};

describe('a citizen without an account', async () => {
  const api = await startApi({ now: NOW, messenger });
  afterAll(() => api.stop());
  await settle(api.store);
  const lot = lotOf(units.bureau);
  await api.store.commit([{ put: placeItem(lot) }], { actor: 'system', useCase: 'test', at: NOW });
  let now = NOW;
  let number = 13_800_000_000;
  const newPhone = (): string => String((number += 1));
  const at = (instant: number): void => {
    now = instant;
    api.setNow(instant);
  };
  const ask = async <Data>(document: string, variables: object, caller = 'citizen'): Promise<Data> => {
    const { body }: { body: AnswerBody<Record<string, Data>> } = await api.as(caller).ask(document, { ...variables });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data)[0] as Data;
  };
  const codes = ({ userErrors }: Errors): string[] => userErrors.map(({ code }) => code);
  const send = (phone: string) => ask<{ until: string | null; demoCode: string | null } & Errors>(SEND, { phone });
  const confirm = (phone: string, code: string, idempotencyKey: string = randomUUID()) =>
    ask<{ token: string | null; citizen: Me | null } & Errors>(CONFIRM, { input: { phone, code, idempotencyKey } });
  const me = (token: string) => ask<Me | null>(ME, { token });
  const other = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  const tokenOf = async (phone: string): Promise<string> =>
    (await confirm(phone, (await send(phone)).demoCode ?? '')).token ?? '';
  beforeEach(() => {
    at(now + DAY);
  });

  it('proves his number by the code sent to it, and is known by his device for 30 days', async () => {
    const phone = newPhone();
    const { demoCode } = await send(`+86 ${phone.slice(0, 3)} ${phone.slice(3)}`);
    expect(messenger.kept.at(-1)).toMatchObject({
      phone,
      text: { zh: expect.stringContaining(demoCode ?? '-') as string },
    });
    const { token, citizen } = await confirm(phone, demoCode ?? '');
    expect(citizen?.phone).toBe(`${phone.slice(0, 3)}****${phone.slice(-4)}`);
    expect(await me(token ?? '')).toMatchObject({ phone: citizen?.phone, strikes: [], bannedUntil: null });
    at(now + 30 * DAY - MINUTE);
    expect(await me(token ?? '')).not.toBeNull();
    at(now + 2 * MINUTE);
    expect(await me(token ?? '')).toBeNull();
  });

  it('may ask again for an answer that got lost, and only with the same key', async () => {
    const phone = newPhone();
    const code = (await send(phone)).demoCode ?? '';
    const key = randomUUID();
    const { token } = await confirm(phone, code, key);
    expect((await confirm(phone, code, key)).token).toBe(token);
    expect(codes(await confirm(phone, code))).toEqual(['CODE_LAPSED']);
  });

  it('has five tries, however many he makes at once', async () => {
    const phone = newPhone();
    const code = (await send(phone)).demoCode ?? '';
    const answers = await Promise.all(Array.from({ length: 12 }, () => confirm(phone, other(code))));
    expect(answers.filter((answer) => codes(answer)[0] === 'CODE_WRONG')).toHaveLength(5);
    expect(codes(await confirm(phone, code))).toEqual(['CODE_LAPSED']);
  });

  it('loses no try by what can be no code', async () => {
    const phone = newPhone();
    const code = (await send(phone)).demoCode ?? '';
    for (const text of ['', 'abc', '12345', '1234567', '１２３４５６'])
      expect(codes(await confirm(phone, text))).toEqual(['CODE_WRONG']);
    expect(codes(await confirm(phone, code))).toEqual([]);
  });

  it('has five minutes', async () => {
    const phone = newPhone();
    const code = (await send(phone)).demoCode ?? '';
    at(now + 5 * MINUTE);
    expect(codes(await confirm(phone, code))).toEqual(['CODE_LAPSED']);
  });

  it('gets one code a minute and ten a day, an address thirty an hour, and no number that is none gets any', async () => {
    const phone = newPhone();
    expect(codes(await send('12345'))).toEqual(['PHONE_INVALID']);
    expect(codes(await send(phone))).toEqual([]);
    expect(codes(await send(phone))).toEqual(['CODE_TOO_SOON']);
    for (let i = 0; i < 9; i += 1) {
      at(now + 61_000);
      expect(codes(await send(phone))).toEqual([]);
    }
    at(now + 61_000);
    expect(codes(await send(phone))).toEqual(['CODES_TOO_MANY']);
    at(now + DAY);
    const sent = [];
    for (let i = 0; i < 31; i += 1) sent.push(codes(await send(newPhone())));
    expect(sent.filter((one) => one.length === 0)).toHaveLength(30);
    expect(sent.at(-1)).toEqual(['CODES_TOO_MANY']);
  });

  it('is forgotten by a device when he wants it', async () => {
    const token = await tokenOf(newPhone());
    expect(await ask(FORGET, { token })).toEqual({ forgotten: true });
    expect(await me(token)).toBeNull();
    expect(await ask(FORGET, { token })).toEqual({ forgotten: true });
    expect(await ask(FORGET, { token: 'nonsense' })).toEqual({ forgotten: true });
  });

  it('is nobody with a token that was made up', async () => {
    const token = await tokenOf(newPhone());
    expect(await me('ctz_nobody.x')).toBeNull();
    expect(await me(`${token}x`)).toBeNull();
  });

  it('is shown to no cache: what one sees with a token is nobody else’s', async () => {
    const token = await tokenOf(newPhone());
    const { headers, body } = await api.send(pageRequest('MyReservations', { token }));
    expect(body).toContain('myReservations');
    expect(headers['cache-control']).not.toContain('public');
  });

  it('leaves neither number nor code nor token in the table', async () => {
    const phone = newPhone();
    const code = (await send(phone)).demoCode ?? '';
    const { token } = await confirm(phone, code);
    const text = JSON.stringify(await allItems(api.store));
    expect(text).not.toContain(phone);
    expect(text).not.toContain((token ?? '').split('.')[1]);
    expect(text).not.toContain(`"${code}"`);
  });

  it('is forgotten with his number once no device has known him for 30 days, and not before', async () => {
    const [gone, stays] = [newPhone(), newPhone()];
    const token = await tokenOf(gone);
    await tokenOf(stays);
    const forget = tasks.find(({ name }) => name === 'forgetCitizens');
    const known = async (phone: string) => (await findCitizen(api.store, citizenIdOf(testSealing, phone)))?.phoneSealed;
    at(now + 40 * DAY);
    const later = await tokenOf(stays);
    at(now + 20 * DAY - MINUTE);
    await forget?.run(api.store, now);
    expect(await known(gone)).toBeDefined();
    at(now + 2 * MINUTE);
    await forget?.run(api.store, now);
    expect(await known(gone)).toBeUndefined();
    expect(await known(stays)).toBeDefined();
    expect(await me(token)).toBeNull();
    expect(await me(later)).not.toBeNull();
  });

  const give = (plateNumber: string, caller = people.manager.id, placeId = lot.id) =>
    ask<{ strike: { id: string; plate: string } | null; consequence: object | null } & Errors>(
      STRIKE,
      { input: { idempotencyKey: randomUUID(), placeId, plateNumber, kind: 'MISUSE', note: '占用无障碍车位' } },
      caller,
    );

  it('strikes of a plate without a reservation are noted by whoever keeps the gate, and come to a ban', async () => {
    const plate = '湘B54321';
    const given = [await give(plate, people.clerk.id)];
    expect(codes(await give(plate))).toEqual(['ALREADY_NOTED']);
    for (const keeper of [people.manager.id, people.clerk.id]) {
      at(now + HOUR);
      given.push(await give(plate, keeper));
    }
    expect(given.map(({ consequence }) => consequence)).toEqual([
      { strikes: 1, strikesToBan: 3, bannedUntil: null },
      { strikes: 2, strikesToBan: 3, bannedUntil: null },
      { strikes: 3, strikesToBan: 3, bannedUntil: toDateTime(now + 30 * DAY) },
    ]);
    const OF_PLACE = `query ($placeId: ID) { strikes(division: "430200", placeId: $placeId) { nodes { plate } } }`;
    const listed = (placeId: string) =>
      ask<{ nodes: readonly { plate: string }[] }>(OF_PLACE, { placeId }, people.manager.id);
    expect((await listed(lot.id)).nodes.filter((one) => one.plate === '湘B***21')).toHaveLength(3);
    expect((await listed('plc_00000000000000000000000000')).nodes).toEqual([]);
    expect(codes(await give(plate, people.neighbour.id))).toEqual(['PLACE_NOT_FOUND']);
  });

  it('a strike of a plate whose holder nobody knows is lifted by another than who gave it, and its ban is over', async () => {
    const plate = '湘B64388';
    const given = [];
    for (let i = 0; i < 3; i += 1) {
      at(now + HOUR);
      given.push(await give(plate, people.clerk.id));
    }
    const LISTED = `query { strikes(division: "430200") { nodes { id decidable } } }`;
    const decidable = async (id: string | undefined, caller: string) => {
      const { nodes } = await ask<{ nodes: readonly { id: string; decidable: boolean }[] }>(LISTED, {}, caller);
      return nodes.find((one) => one.id === id)?.decidable;
    };
    const BANS = `query { bans(division: "430200") { plate } }`;
    const banned = async () => JSON.stringify(await ask<unknown>(BANS, {}, people.manager.id)).includes('湘B***88');
    const DECIDE = `mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { strike { state } userErrors { code } } }`;
    const decide = (strikeId: string | undefined) =>
      ask<{ strike: { state: string } | null } & Errors>(
        DECIDE,
        { input: { strikeId, upheld: false, reason: '当时在装卸，已核实' } },
        people.manager.id,
      );
    const id = given[2]?.strike?.id;
    expect(await decidable(id, people.manager.id)).toBe(true);
    const own = (await give('湘B64399')).strike?.id;
    expect(await decidable(own, people.manager.id)).toBe(false);
    expect(codes(await decide(own))).toEqual(['SAME_PERSON']);
    const before = await banned();
    expect((await decide(id)).strike).toEqual({ state: 'LIFTED' });
    expect(await decidable(id, people.manager.id)).toBe(false);
    expect([before, await banned()]).toEqual([true, false]);
  });

  it('appeals for the plate he types, once his number is proved, against strikes that are the plate’s alone', async () => {
    const ASK = `mutation ($input: AskPlateStrikesInput!) { askPlateStrikes(input: $input) {
      strikes { id state appeal { text } decision { reason } } bannedUntil userErrors { code } } }`;
    const APPEAL = `mutation ($input: AppealStrikeInput!) { appealStrike(input: $input) {
      strike { note } plateStrike { state mayAppeal } userErrors { code } } }`;
    const DECIDE = `mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { strike { tells } userErrors { code } } }`;
    const [plate, text] = ['湘B64377', '当时在装卸货物，有单据'];
    const given: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      at(now + HOUR);
      given.push((await give(plate, people.clerk.id)).strike?.id ?? '');
    }
    const [token, another] = [await tokenOf(newPhone()), await tokenOf(newPhone())];
    const asked = (plateNumber: string, by = token) =>
      ask<
        {
          strikes: readonly { id: string; state: string; appeal: object | null }[];
          bannedUntil: string | null;
        } & Errors
      >(ASK, { input: { token: by, plateNumber } });
    const appeal = (input: object) => ask<Errors>(APPEAL, { input: { token, strikeId: given[2], text, ...input } });
    const decide = (strikeId: string | undefined, upheld: boolean) =>
      ask<Errors>(DECIDE, { input: { strikeId, upheld, reason: '单据已核实' } }, people.manager.id);

    expect(codes(await asked(plate, 'nonsense'))).toEqual(['DEVICE_UNKNOWN']);
    expect(codes(await asked('湘B6'))).toEqual(['PLATE_INVALID']);
    expect(await asked('湘b·64377')).toMatchObject({
      strikes: given.toReversed().map((id) => ({ id, state: 'COUNTS' })),
      bannedUntil: civilDate(now + 30 * DAY),
    });
    expect(codes(await appeal({}))).toEqual(['STRIKE_NOT_FOUND']);
    expect(codes(await appeal({ plateNumber: '湘B64378' }))).toEqual(['STRIKE_NOT_FOUND']);
    expect(await appeal({ plateNumber: plate })).toMatchObject({
      ...{ strike: null, plateStrike: { state: 'APPEALED', mayAppeal: false } },
    });
    expect(codes(await appeal({ plateNumber: plate }))).toEqual([]);
    expect(codes(await appeal({ plateNumber: plate, token: another }))).toEqual(['APPEAL_WAITS']);
    // Another who types the plate reads that somebody has appealed, not what he says.
    expect((await asked(plate, another)).strikes[0]).toEqual({
      ...{ id: given[2], state: 'APPEALED', appeal: null, decision: null },
    });
    expect((await asked(plate)).strikes[0]?.appeal).toEqual({ text });
    expect(await me(token)).toMatchObject({
      ...{ bannedUntil: null, strikes: [], plateStrikes: [{ id: given[2], appeal: { text } }] },
    });

    expect(codes(await decide(given[2], false))).toEqual([]);
    expect((await me(token))?.messages[0]?.text.zh).toContain('申诉成立');
    expect((await me(token))?.plateStrikes).toEqual([]);
    expect(await asked(plate)).toMatchObject({ strikes: [{ id: given[1] }, { id: given[0] }], bannedUntil: null });
    await appeal({ plateNumber: plate, strikeId: given[1] });
    expect(await decide(given[1], true)).toMatchObject({ strike: { tells: 'APPELLANT' } });
    expect(await me(token)).toMatchObject({ plateStrikes: [{ state: 'UPHELD', decision: { reason: '单据已核实' } }] });
    expect(await decide(given[0], false)).toMatchObject({ strike: { tells: 'NOBODY' } });

    // Nobody looks through plates: ten questions a day, whatever they are about.
    const answers = [];
    for (let i = 0; i < 8; i += 1) answers.push(codes(await asked(`湘B6430${String(i)}`))[0]);
    expect(answers).toEqual([...Array.from({ length: 7 }, () => undefined), 'PLATES_TOO_MANY']);
  });

  it('for a plate alone each telephone has one try, and is told neither where nor when the vehicle stood', async () => {
    const ASK = `mutation ($input: AskPlateStrikesInput!) { askPlateStrikes(input: $input) {
      strikes { id state on mayAppeal appealUntil unit { name { zh } } appeal { text } decision { reason } } } }`;
    const APPEAL = `mutation ($input: AppealStrikeInput!) { appealStrike(input: $input) { userErrors { code } } }`;
    const DECIDE = `mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { userErrors { code } } }`;
    const WAITING = `query { strikeAppeals(division: "430200") { id earlier { appeal { text } decision { reason } } } }`;
    const [plateNumber, days] = ['湘B66666', 15];
    const strikeId = (await give(plateNumber, people.clerk.id)).strike?.id ?? '';
    const [stranger, owner] = [await tokenOf(newPhone()), await tokenOf(newPhone())];
    const told = async (token: string) =>
      (await ask<{ strikes: readonly object[] }>(ASK, { input: { token, plateNumber } })).strikes[0];
    const appeal = async (token: string, text: string) =>
      codes(await ask<Errors>(APPEAL, { input: { token, strikeId, plateNumber, text } }));
    const decide = async (upheld: boolean, reason: string) =>
      codes(await ask<Errors>(DECIDE, { input: { strikeId, upheld, reason } }, people.manager.id));
    const given = now;
    const open = { state: 'COUNTS', mayAppeal: true, appeal: null, decision: null };

    at(given + days * DAY - HOUR);
    expect(await told(stranger)).toEqual({
      ...{ id: strikeId, ...open, on: civilDate(given), appealUntil: civilDate(given + days * DAY) },
      unit: { name: { zh: units.bureau.name.zh } },
    });
    expect(await appeal(stranger, '不是我的车停的')).toEqual([]);
    at(now + DAY);
    expect(await decide(true, '照片清楚')).toEqual([]);
    expect((await me(stranger))?.messages[0]?.text.zh).not.toContain(lot.name.zh);
    const decided = now;
    const isTried = { state: 'UPHELD', mayAppeal: false, decision: { reason: '照片清楚' } };
    expect(await told(stranger)).toMatchObject(isTried);
    expect(await appeal(stranger, '再试一次看看')).toEqual(['APPEALED_ALREADY']);
    expect(await told(owner)).toMatchObject({ ...open, appealUntil: civilDate(decided + days * DAY) });
    expect(await appeal(owner, '车主本人，有单据')).toEqual([]);
    // Who decides sees what was tried before; who tried before, his own answer.
    const waiting = await ask<readonly { id: string }[]>(WAITING, {}, people.manager.id);
    expect(waiting.find(({ id }) => id === strikeId)).toEqual({
      ...{ id: strikeId, earlier: [{ appeal: { text: '不是我的车停的' }, decision: { reason: '照片清楚' } }] },
    });
    expect(await told(stranger)).toMatchObject(isTried);
    expect(await decide(true, '单据不符')).toEqual([]);
    for (const token of [stranger, owner]) expect((await me(token))?.plateStrikes).toHaveLength(1);
    at(now + days * DAY);
    const late = await tokenOf(newPhone());
    expect(await told(late)).toMatchObject({ ...open, mayAppeal: false });
    expect(await appeal(late, '我也来申诉')).toEqual(['APPEAL_LATE']);
  });

  it('a strike is given by whoever looks after the place, to the plate, whose middle is hidden', async () => {
    expect((await give('湘B12345')).strike).toMatchObject({ plate: '湘B***45' });
    expect(codes(await give('湘B12345', people.neighbour.id))).toEqual(['PLACE_NOT_FOUND']);
    expect(codes(await give('湘I12345'))).toEqual(['PLATE_INVALID']);
    await api.settle();
    expect(JSON.stringify(await allItems(api.store))).not.toContain('湘B12345');
  });
});

it('where no messages can be sent, nobody can prove a number', async () => {
  const api = await startApi({ now: NOW });
  const { body } = await api.as('citizen').ask<{ sendPhoneCode: Errors }>(SEND, { phone: '13800000000' });
  expect(body.data.sendPhoneCode.userErrors.map(({ code }) => code)).toEqual(['MESSAGES_UNAVAILABLE']);
  await api.stop();
});
