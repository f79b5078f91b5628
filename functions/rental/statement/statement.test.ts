import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createScheduleHandler } from '../../handlers/work.ts';
import { divisionItem, personItem, unitItem } from '../../organisation/records.ts';
import type { Person } from '../../organisation/types.ts';
import type { Role } from '../../platform/access.ts';
import { derivedId } from '../../platform/ids.ts';
import { yuan } from '../../platform/money.ts';
import { DAY, HOUR, instantOf, MINUTE } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { freshStore } from '../../testing/database.ts';
import { asClient } from '../../testing/lots.ts';
import { orderWith } from '../../testing/rental-orders.ts';
import { partnerWith, systemWrites } from '../../testing/rental.ts';
import { makeWrites } from '../order/records.ts';
import type { RentalOrder } from '../order/types.ts';
import { partnerItem } from '../records.ts';
import { addStatementLines } from './acts.ts';
import { passStatements } from './due-acts.ts';
import { statementCsv } from './export.ts';
import { linesOf, seeStatement, statementIdOf } from './records.ts';
import { lineOf, monthAfter, monthOf, totalOf } from './statements.ts';

const NOVEMBER = '2026-11-01';
const TEN = instantOf('2026-11-24T10:00');
const FIRST = instantOf('2026-12-01T06:00');
const partner = partnerWith('one');
const other = partnerWith('other');
const unitId = derivedId('unit', 'finance');
const person = (name: string, role: Role, unit = unitId, jurisdiction = '430200'): Person => ({
  id: derivedId('person', name),
  subject: name,
  name,
  unitId: unit,
  roles: [role],
  jurisdiction,
});
const clerk = person('clerk', 'UNIT_STAFF');
const manager = person('manager', 'UNIT_MANAGER');
const rival = person('rival', 'UNIT_MANAGER', derivedId('unit', 'rival'));
const authority = person('authority', 'AUTHORITY', derivedId('unit', 'bureau'));
const stranger = person('stranger', 'AUTHORITY', derivedId('unit', 'far'), '430400');

/** An order that was charged at an instant. */
const charged = (name: string, totalFen: number, at: number, parts: Partial<RentalOrder> = {}): RentalOrder =>
  orderWith(name, {
    state: 'CLOSED',
    partnerId: partner.id,
    unitId,
    charges: { lines: [], totalFen, km: 12 },
    steps: { CLOSED: { at, by: partner.id } },
    ...parts,
  });

const FIELDS = `id state month orders charged { amountFen } total { amountFen } unitName { zh } partnerName { zh }
  lines { nodes { orderId charged { amountFen } adjusted { amountFen } total { amountFen } km } }
  steps { step party text orderIds adjustments { orderId amount { amountFen } } } csv`;
const ONE = `query ($id: ID!) { rentalStatement(id: $id) { ${FIELDS} } }`;
const NODE = 'query ($id: ID!) { node(id: $id) { ... on RentalStatement { month } } }';
const NOTICES = '{ myNotices(first: 20, unreadOnly: true) { nodes { text } } }';
const OF_UNIT = 'query ($unitId: ID!) { rentalStatements(unitId: $unitId) { nodes { id state } } }';
const OVERSEEN = `query ($division: DivisionCode!, $month: Date!) {
  overseenStatements(division: $division, month: $month) { id state } }`;
const TABLE = `query ($division: DivisionCode!, $month: Date!, $to: Date) {
  table: overseenStatementTable(division: $division, month: $month, to: $to) }`;
const EXPLAINED = `query ($id: ID!) {
  rentalStatement(id: $id) { lines { nodes { orderId priceLines { text { zh } amount { amountFen } } } } } }`;
const OF_PARTNER = '{ partnerStatements { nodes { id state month } } }';
const WAITING = '{ waitingStatements { id } }';
const AWAITED = 'query ($id: ID!) { rentalStatement(id: $id) { answerUntil } }';
const PEOPLE = `query ($id: ID!) { rentalStatement(id: $id) { lines { nodes { person { name } } } steps { by { name } } } }`;
const act = (name: string): string => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { did: ${name}(input: $input) { statement { state total { amountFen } } userErrors { code path message rule } } }`;
};

interface Did {
  readonly did: {
    readonly statement: { readonly state: string; readonly total: { readonly amountFen: number } } | null;
    readonly userErrors: readonly { readonly code: string }[];
  };
}
interface Notices {
  readonly myNotices: { readonly nodes: readonly { readonly text: string }[] };
}
interface Waiting {
  readonly waitingStatements: readonly { readonly id: string }[];
}
interface Shown {
  readonly rentalStatement: {
    readonly lines: { readonly nodes: readonly { readonly orderId: string }[] };
    readonly csv: string;
  } | null;
}

describe('a statement', async () => {
  const api = await startApi({ now: TEN });
  afterAll(() => api.stop());
  const name = { zh: '某地', en: 'Somewhere' };
  const seeds = [
    divisionItem({ code: '430200', name, level: 'CITY', centre: { lat: 27.8, lng: 113.1 } }),
    ...[unitId, rival.unitId, authority.unitId].map((id) =>
      unitItem({ id, name: { zh: '财政局', en: 'Finance' }, divisionCode: '430200', servedBy: id }),
    ),
    ...[clerk, manager, rival, authority, stranger].map(personItem),
    ...[partner, other].map(partnerItem),
  ];
  const stamp = { actor: 'system', useCase: 'test', at: TEN };
  const systems = [partner, other].flatMap((one) => systemWrites(one));
  await api.store.commit([...seeds.map((put) => ({ put })), ...systems], stamp);
  const happen = async (...orders: readonly RentalOrder[]): Promise<void> => {
    for (const order of orders) await api.store.commit(makeWrites(order, TEN), stamp);
    await api.settle();
  };
  const id = statementIdOf({ unitId, partnerId: partner.id }, NOVEMBER);
  const asPartner = <T>(query: string, variables: object = {}, who = partner.id) =>
    asClient(api, who, 'statements:read statements:write', FIRST)<T>(query, variables);
  const by = async (who: Person | typeof partner, mutation: string, input: object = {}): Promise<Did['did']> => {
    const variables = { input: { statementId: id, ...input } };
    const { data, errors } =
      'subject' in who
        ? (await api.as(who.id).ask<Did>(act(mutation), variables)).body
        : await asPartner<Did>(act(mutation), variables, who.id);
    expect(errors).toBeUndefined();
    return data.did;
  };
  const codes = async (...args: Parameters<typeof by>) => (await by(...args)).userErrors.map(({ code }) => code);
  const unread = async (who: Person): Promise<string[]> => {
    const { data } = (await api.as(who.id).ask<Notices>(NOTICES)).body;
    return data.myNotices.nodes.map(({ text }) => text);
  };
  /** Whose turn it is, by the lists of those that wait. */
  const turns = async (): Promise<Record<'unit' | 'partner', boolean>> => {
    const unit = (await api.as(manager.id).ask<Waiting>(WAITING)).body.data;
    const company = (await asPartner<Waiting>(WAITING)).data;
    const has = ({ waitingStatements }: Waiting) => waitingStatements.some((one) => one.id === id);
    return { unit: has(unit), partner: has(company) };
  };
  const shown = async (who: Person) => (await api.as(who.id).ask<Shown>(ONE, { id })).body.data.rentalStatement;
  const lines = [{ kind: 'START', amountFen: 4_250 }] as const;
  const stationId = derivedId('station', 'one');
  const a = charged('a', 4_250, TEN, {
    charges: { lines, totalFen: 4_250, km: 12 },
    pickUp: { stationId, at: TEN + 2 * MINUTE },
    dropOff: { stationId, at: TEN + 67 * MINUTE },
  });
  const b = charged('b', 8_300, TEN + DAY);

  it('has the orders that were charged in its month, and those of no other unit, partner or month', async () => {
    await happen(
      a,
      b,
      orderWith('held', { partnerId: partner.id, unitId }),
      charged('their', 100, TEN, { unitId: rival.unitId }),
      charged('elsewhere', 100, TEN, { partnerId: other.id }),
      charged('before', 100, instantOf('2026-10-31T23:59')),
    );
    await api.replay();
    expect(await shown(manager)).toMatchObject({
      state: 'OPEN',
      orders: 2,
      charged: { amountFen: 12_550 },
      total: { amountFen: 12_550 },
      unitName: { zh: '财政局' },
      partnerName: { zh: 'one' },
      lines: { nodes: [{ orderId: a.id, total: { amountFen: 4_250 } }, { orderId: b.id }] },
    });
    expect(await codes(manager, 'approveStatement')).toEqual(['STATE_NOT_ALLOWED']);
  });

  it('is issued on the first of the next month, and an order that comes late is on the next one', async () => {
    await createScheduleHandler(api.store, () => FIRST - 1)();
    expect(await shown(manager)).toMatchObject({ state: 'OPEN' });
    for (let round = 0; round < 2; round += 1) await createScheduleHandler(api.store, () => FIRST)();
    api.setNow(FIRST);
    expect(await shown(manager)).toMatchObject({ state: 'ISSUED', steps: [{ step: 'ISSUE', party: 'CLOCK' }] });
    await happen(charged('late', 999, FIRST - HOUR * 7));
    expect(await shown(manager)).toMatchObject({ orders: 2 });
    const { data } = await asPartner<{ partnerStatements: { nodes: object[] } }>(OF_PARTNER);
    expect(data.partnerStatements.nodes.slice(0, 2)).toMatchObject([
      { month: '2026-12-01', state: 'OPEN' },
      { month: '2026-11-01' },
    ]);
  });

  it('is seen by the manager of its unit, who oversees it and its partner, not by their staff; people are told to people', async () => {
    expect(await shown(rival)).toBeNull();
    expect(await shown(stranger)).toBeNull();
    expect(await shown(authority)).not.toBeNull();
    expect((await asPartner<Shown>(ONE, { id })).data.rentalStatement).not.toBeNull();
    expect((await asPartner<Shown>(ONE, { id }, other.id)).data.rentalStatement).toBeNull();
    expect((await asPartner(NODE, { id })).data).toEqual({ node: { month: NOVEMBER } });
    expect((await asPartner(NODE, { id }, other.id)).data).toEqual({ node: null });
    const people = (await asPartner(PEOPLE, { id })).errors?.map(({ extensions }) => extensions.code);
    expect(new Set(people)).toEqual(new Set(['FORBIDDEN']));
    const ofUnit = async (who: Person) =>
      (await api.as(who.id).ask<{ rentalStatements: object | null }>(OF_UNIT, { unitId })).body.data.rentalStatements;
    expect(await ofUnit(manager)).not.toBeNull();
    expect(await ofUnit(rival)).toBeNull();
    expect(await ofUnit(clerk)).toBeNull();
    expect(await shown(clerk)).toBeNull();
  });

  it('is seen by who oversees its unit among all of its month, and says how each order was charged', async () => {
    const overseen = async (who: Person, division: string, month: string) => {
      const answer = await api.as(who.id).ask<{ overseenStatements: unknown }>(OVERSEEN, { division, month });
      return answer.body.data.overseenStatements;
    };
    const inNovember = await overseen(authority, '430200', '2026-11-24');
    expect(inNovember).toContainEqual({ id, state: 'ISSUED' });
    expect(inNovember).toHaveLength(3);
    expect(await overseen(authority, '430202', '2026-11-01')).toEqual([]);
    expect(await overseen(stranger, '430200', '2026-11-01')).toBeNull();
    const explained = [
      { orderId: a.id, priceLines: [{ text: { zh: '起步费' }, amount: { amountFen: 4_250 } }] },
      { orderId: b.id, priceLines: [] },
    ];
    expect((await asPartner(EXPLAINED, { id })).data).toEqual({ rentalStatement: { lines: { nodes: explained } } });
  });

  it('waits for its unit once it is issued, the latest month first, and for nobody of another one', async () => {
    const waitingFor = async (who: Person) =>
      (await api.as(who.id).ask<Waiting>(WAITING)).body.data.waitingStatements.map((one) => one.id);
    const before = statementIdOf({ unitId, partnerId: partner.id }, '2026-10-01');
    const elsewhere = statementIdOf({ unitId, partnerId: other.id }, NOVEMBER);
    const waiting = await waitingFor(manager);
    expect(new Set(waiting)).toEqual(new Set([id, elsewhere, before]));
    expect(waiting.at(-1)).toBe(before);
    expect(await turns()).toEqual({ unit: true, partner: false });
    expect(await waitingFor(rival)).toEqual([statementIdOf({ unitId: rival.unitId, partnerId: partner.id }, NOVEMBER)]);
    const { errors } = (await api.as(clerk.id).ask(WAITING)).body;
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is disputed, answered, decided and issued again, each by who does so', async () => {
    const dispute = { text: '车辆中途故障', orderIds: [b.id] };
    expect(await codes(rival, 'disputeStatement', dispute)).toEqual(['STATEMENT_NOT_FOUND']);
    expect(await codes(manager, 'disputeStatement', { text: ' ', orderIds: ['nothing'] })).toEqual([
      'TEXT_REQUIRED',
      'ORDERS_INVALID',
    ]);
    const short = await by(manager, 'disputeStatement', { ...dispute, text: '故障' });
    expect(short.userErrors).toMatchObject([
      { code: 'TEXT_REQUIRED', message: expect.stringContaining('4') as string },
    ]);
    expect(await by(manager, 'disputeStatement', dispute)).toMatchObject({ statement: { state: 'DISPUTED' } });
    expect(await by(manager, 'disputeStatement', dispute)).toMatchObject({ statement: { state: 'DISPUTED' } });
    expect(await turns()).toEqual({ unit: false, partner: true });
    const answer = { text: '同意减免', adjustments: [{ orderId: b.id, amountFen: -3_000 }] };
    expect(await codes(other, 'answerStatementDispute', answer)).toEqual(['STATEMENT_NOT_FOUND']);
    expect(await by(partner, 'answerStatementDispute', answer)).toMatchObject({
      statement: { state: 'ANSWERED', total: { amountFen: 12_550 } },
    });
    expect(await turns()).toEqual({ unit: false, partner: false });
    const decide = (adjustments: object[]) => ({ text: '按答复执行', adjustments });
    expect(await codes(stranger, 'decideStatementDispute', decide([]))).toEqual(['STATEMENT_NOT_FOUND']);
    for (const amountFen of [-8_301, 0, 99_999_999]) {
      const { userErrors } = await by(authority, 'decideStatementDispute', decide([{ orderId: b.id, amountFen }]));
      expect(userErrors).toMatchObject([
        { code: 'ADJUSTMENT_OUT_OF_BOUNDS', path: ['input', 'adjustments', '0', 'amountFen'] },
      ]);
      const message = `可调整 -83.00 至 100000.00 元（不为零），现为 ${yuan(amountFen)} 元。`;
      expect(userErrors[0]).toMatchObject({ message: expect.stringContaining(message) as string });
    }
    const unknown = decide([{ orderId: 'nothing', amountFen: -1 }]);
    expect(await codes(authority, 'decideStatementDispute', unknown)).toEqual(['ADJUSTMENTS_INVALID']);
    await api.settle();
    expect(await unread(authority)).toEqual(['one已就2026年11月对账单的异议作出答复，请裁定。']);
    const decision = decide([{ orderId: b.id, amountFen: -3_000 }]);
    expect(await by(authority, 'decideStatementDispute', decision)).toMatchObject({
      statement: { state: 'ISSUED', total: { amountFen: 9_550 } },
    });
    expect(await shown(manager)).toMatchObject({
      charged: { amountFen: 12_550 },
      lines: {
        nodes: [{ adjusted: { amountFen: 0 } }, { adjusted: { amountFen: -3_000 }, total: { amountFen: 5_300 } }],
      },
    });
  });

  it('is approved by the unit, then by the partner, and is a table for the books', async () => {
    expect((await by(partner, 'approveStatement')).userErrors).toMatchObject([
      { code: 'STATE_NOT_ALLOWED', message: '单位还没有确认这张对账单；单位确认后，再由企业确认。' },
    ]);
    await api.settle();
    const issued = 'one2026年11月的租车对账单已出具，请核对后确认，有异议的请提出。';
    expect((await unread(manager)).filter((text) => text === issued)).toHaveLength(1);
    expect(await by(manager, 'approveStatement')).toMatchObject({ statement: { state: 'UNIT_APPROVED' } });
    expect(await turns()).toEqual({ unit: false, partner: true });
    await api.settle();
    expect(await unread(manager)).not.toContain(issued);
    expect(await by(partner, 'approveStatement')).toMatchObject({ statement: { state: 'APPROVED' } });
    expect(await codes(manager, 'disputeStatement', { text: '还有异议' })).toEqual(['STATE_NOT_ALLOWED']);
    const rows = (await shown(manager))?.csv.split('\r\n');
    expect(rows?.[0]).toBe(
      '\uFEFF月份,状态,用车单位,租赁企业,订单号,号牌,用车人,取车时间,还车时间,里程（公里）,计费明细,费用（元）,调整（元）,合计（元）',
    );
    expect(rows?.[1]).toMatch(/^2026-11,双方已确认,财政局,one,rnt_\w+,湘BD12345,clerk,2026-/);
    expect(rows?.[1]).toContain(',2026-11-24T10:02:00+08:00,2026-11-24T11:07:00+08:00,12,');
    expect(rows?.[1]).toContain(',12,起步费 42.50,42.50,0.00,42.50');
    expect(rows?.[2]).toContain(',12,,83.00,-30.00,53.00');
    expect(rows?.[3]).toBe('合计,,,,,,,,,,,125.50,-30.00,95.50');
    const ofPartner = (await asPartner<Shown>(ONE, { id })).data.rentalStatement?.csv;
    expect(ofPartner).toContain(',湘BD12345,,2026-');
  });

  it('that is disputed is decided without the partner, once its time to answer is over', async () => {
    const statementId = statementIdOf({ unitId, partnerId: other.id }, NOVEMBER);
    const awaited = async (who: Person) =>
      (await api.as(who.id).ask<{ rentalStatement: object }>(AWAITED, { id: statementId })).body.data.rentalStatement;
    const decision = { statementId, text: '企业逾期未答复', adjustments: [] };
    expect(await awaited(manager)).toEqual({ answerUntil: null });
    await by(manager, 'disputeStatement', { statementId, text: '未曾用过此车' });
    for (const who of [manager, authority])
      expect(await awaited(who)).toEqual({ answerUntil: '2026-12-08T06:00:00+08:00' });
    api.setNow(FIRST + 7 * DAY - 1);
    const pass = async (at: number): Promise<void> => (
      await createScheduleHandler(api.store, () => at)(),
      api.settle()
    );
    await pass(FIRST + 7 * DAY - MINUTE);
    for (const who of [manager, authority]) expect((await unread(who)).join()).not.toContain('逾期');
    expect((await by(authority, 'decideStatementDispute', decision)).userErrors).toMatchObject([
      { code: 'STATE_NOT_ALLOWED', message: expect.stringContaining('企业可在 2026-12-08 06:00 前答复') as string },
    ]);
    api.setNow(FIRST + 7 * DAY);
    for (const at of [FIRST + 7 * DAY, FIRST + 8 * DAY]) await pass(at);
    expect((await unread(authority)).filter((text) => text.includes('逾期'))).toEqual([
      'other逾期未答复2026年11月对账单的异议，可以直接裁定。',
    ]);
    expect(await unread(manager)).toContain('other逾期未答复贵单位2026年11月对账单的异议，主管部门可以直接裁定。');
    expect(await codes(manager, 'approveStatement', { statementId })).toEqual(['STATE_NOT_ALLOWED']);
    expect(await by(authority, 'decideStatementDispute', decision)).toMatchObject({ statement: { state: 'ISSUED' } });
    expect(await awaited(authority)).toEqual({ answerUntil: null });
    await api.settle();
    for (const who of [manager, authority]) expect((await unread(who)).join()).not.toContain('逾期');
    api.setNow(FIRST);
  });

  it('that is disputed is as it was issued when its unit withdraws, until the authority has decided', async () => {
    const statementId = statementIdOf({ unitId, partnerId: other.id }, NOVEMBER);
    const dispute = { statementId, text: '里程不符，请核对' };
    const withdraw = (who: Person) => by(who, 'withdrawStatementDispute', { statementId });
    expect((await withdraw(manager)).userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
    for (const isAnswered of [false, true]) {
      await by(manager, 'disputeStatement', dispute);
      if (isAnswered) await by(other, 'answerStatementDispute', { statementId, text: '里程无误' });
      expect((await withdraw(rival)).userErrors).toMatchObject([{ code: 'STATEMENT_NOT_FOUND' }]);
      for (let time = 0; time < 2; time += 1)
        expect(await withdraw(manager)).toMatchObject({ statement: { state: 'ISSUED' } });
      await api.settle();
      expect(await unread(authority)).toEqual([]);
    }
    await createScheduleHandler(api.store, () => FIRST + 30 * DAY)();
    await api.settle();
    expect(await unread(authority)).toEqual([]);
  });

  it('is a row of the table of several months for whoever oversees it', async () => {
    const asked = async (who: Person, month: string, to?: string) => {
      const variables = { division: '430200', month, to };
      const { body } = await api.as(who.id).ask<{ table: string | null }>(TABLE, variables);
      return { table: body.data.table, code: body.errors?.[0]?.extensions.code };
    };
    const rows = (await asked(authority, '2026-10-05', '2026-12-31')).table?.split('\r\n') ?? [];
    expect(rows[0]).toBe('\uFEFF月份,状态,用车单位,租赁企业,订单数,费用（元）,调整（元）,合计（元）');
    expect(rows).toContain('2026-11,双方已确认,财政局,one,2,125.50,-30.00,95.50');
    expect(rows.map((row) => row.slice(0, 7))).toEqual(expect.arrayContaining(['2026-10', '2026-11', '2026-12']));
    expect(rows.at(-2)).toMatch(/^合计,,,,\d+,\d+\.\d\d,-30\.00,/);
    expect((await asked(authority, '2026-11-01')).table).not.toContain('2026-10,');
    expect((await asked(authority, '2026-12-01', '2026-11-01')).code).toBe('LIST_ARGUMENT_INVALID');
    expect((await asked(authority, '2026-01-01', '2027-02-01')).code).toBe('LIST_ARGUMENT_INVALID');
    expect((await asked(stranger, '2026-11-01')).table).toBeNull();
  });
});

describe('the sum', () => {
  it('of a statement is that of its orders, to the fen, in whatever order and how often they are told', async () => {
    const order = fc.record({
      unit: fc.constantFrom('one', 'two'),
      day: fc.integer({ min: 0, max: 60 }),
      fen: fc.integer({ min: 0, max: 1_000_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 12 }), fc.boolean(), async (made, twice) => {
        const store = await freshStore();
        const orders = made.map(({ unit, day, fen }, i) =>
          charged(String(i), fen, TEN + day * DAY, { unitId: derivedId('unit', unit) }),
        );
        const changes = orders.map((one) => ({
          id: one.id,
          kind: 'RENTAL_ORDER' as const,
          before: undefined,
          after: { ...one, pk: '', sk: '', kind: 'RENTAL_ORDER' as const, schemaVersion: 1 },
          stamp: { actor: 'system', useCase: 'test', at: TEN },
        }));
        await Promise.all([changes, ...(twice ? [changes] : [])].map((told) => addStatementLines.run(told, store)));
        await passStatements.run(store, TEN + 365 * DAY);
        for (const [key, own] of Map.groupBy(orders, (one) => statementIdOf(one, monthOf(one.steps.CLOSED?.at ?? 0)))) {
          const statement = await seeStatement(store, key);
          const sum = own.reduce((total, { charges }) => total + (charges?.totalFen ?? 0), 0);
          expect(statement).toMatchObject({ state: 'ISSUED', orders: own.length, chargedFen: sum });
          const lines = await linesOf(store, key);
          expect(lines.map(({ orderId }) => orderId).sort()).toEqual(own.map(({ id }) => id).sort());
          const name = { zh: '某', en: 'some' };
          const named = statement && { statement, unitName: name, partnerName: name };
          const explained = lines.map((line) => ({ ...line, priceLines: [] }));
          if (named) expect(statementCsv(named, explained, 'en')).toContain(`,${yuan(totalOf(named.statement))}\r\n`);
        }
        store.close();
      }),
      { numRuns: 8 },
    );
  });
});

describe('a line', () => {
  const hand = (at: number) => ({ stationId: derivedId('station', 'one'), at });
  const [pickUp, dropOff] = [hand(TEN + 7 * MINUTE), hand(TEN + 52 * MINUTE)];

  it('says when the car was picked up and brought back, not the quarter-hours it was booked for', () => {
    const line = lineOf(charged('driven', 4_250, TEN, { pickUp, dropOff }));
    expect(line?.window).toEqual({ from: pickUp.at, to: dropOff.at });
  });

  it('of a car that nobody took says what was booked', () => {
    const order = charged('no show', 1_000, TEN, { state: 'NO_SHOW', steps: {} });
    expect(lineOf(order)?.window).toEqual(order.window);
  });
});

it('months follow each other, and fen are yuan exactly', () => {
  expect(['2026-01-01', '2026-02-01', '2026-12-01'].map(monthAfter)).toEqual([
    '2026-02-01',
    '2026-03-01',
    '2027-01-01',
  ]);
  expect([0, 5, 50, 12_345, -7, -1_200].map(yuan)).toEqual(['0.00', '0.05', '0.50', '123.45', '-0.07', '-12.00']);
});
