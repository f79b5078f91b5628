import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeliverHandler, createScheduleHandler } from '../handlers/work.ts';
import type { Person } from '../organisation/types.ts';
import type { Courier, Receipt } from '../platform/courier.ts';
import { addDays, civilDate, DAY, HOUR, instantAt, MINUTE } from '../platform/time.ts';
import { changeAgreement, suspendPartner } from '../rental/partner/acts.ts';
import { partnerPersonId, partnerPersonItem } from '../rental/partner/records.ts';
import type { PartnerPerson, PartnerRole } from '../rental/partner/types.ts';
import { registerWebhookEndpoint } from '../rental/event/webhook-acts.ts';
import { changeWrite, makeWrites } from '../rental/order/records.ts';
import { rentalPoliciesFrom } from '../rental/policy.ts';
import { partnerItem } from '../rental/records.ts';
import { filledWrites, statementIdOf, statementWrite } from '../rental/statement/records.ts';
import { partyOf } from '../rental/statement/statements.ts';
import type { RentalStatement, StatementStep } from '../rental/statement/types.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { orderWith } from '../testing/rental-orders.ts';
import { carWith, partnerWith, settleRental, stationWith, systemWrites, tariffWith } from '../testing/rental.ts';
import { testSealing } from '../testing/sealing.ts';
import { contextOf, NOW, people, settle, units } from '../testing/town.ts';
import { value } from '../testing/trips.ts';

const ENDS = addDays(civilDate(NOW), 40);
const partner = partnerWith('绿程', ['TIME_SHARE'], {
  agreement: { number: '2025-1', from: '2025-01-01', to: ENDS, services: ['TIME_SHARE'] },
});
const other = partnerWith('别家', ['TIME_SHARE'], { creditCode: '91430200MA4L16JQ0K' });
const tariff = tariffWith(partner);
const home = stationWith('环保站', partner);
const car = carWith('one', home, { tariffId: tariff.id });

const worker = (subject: string, role: PartnerRole, { id: partnerId, divisionCode } = partner): PartnerPerson => ({
  ...{ id: partnerPersonId(subject), partnerId, divisionCode, subject, name: subject, telephone: '13800001234', role },
  ...{ invitedBy: 'test', invitedAt: 0, revision: 1 },
});
const owner = worker('owner', 'OWNER');
const operator = worker('operator', 'OPERATOR');
const accountant = worker('accountant', 'ACCOUNTANT');
const gone = { ...worker('gone', 'OWNER'), removedAt: 1 };
const rival = worker('rival', 'OWNER', other);
const everybody = [owner, operator, accountant, gone, rival];

const overseer: Person = { ...people.manager, roles: ['AUTHORITY'], jurisdiction: '430200' };

const NOTICES = '{ myNotices(first: 100, unreadOnly: true) { unreadCount nodes { id kind text rentalOrderId } } }';
const MARK = 'mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { unreadCount } }';
interface Told {
  readonly myNotices: {
    readonly unreadCount: number;
    readonly nodes: readonly { readonly id: string; readonly kind: string; readonly text: string }[];
  };
}

describe('people of a partner', () => {
  let api: TestApi;
  let now = NOW;
  let receipt: Receipt = { status: 204 };
  const courier: Courier = { reaches: () => Promise.resolve(true), post: () => Promise.resolve(receipt) };
  const stamp = { actor: 'system', useCase: 'test', at: NOW };
  beforeAll(async () => {
    api = await startApi({ now: NOW, courier });
    await settle(api.store);
    await settleRental(api.store, { partner, stations: [home], cars: [car], tariff }, NOW);
    const rows = everybody.map((one) => ({ put: partnerPersonItem(one) }));
    await api.store.commit([...rows, { put: partnerItem(other) }, ...systemWrites(partner)], stamp);
  });
  afterAll(() => api.stop());

  const ask = async <Data>(subject: string, query: string, variables: object = {}): Promise<Data> => {
    const token = await api.tokens.sign(subject, now);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const { body } = await api.send({ headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = JSON.parse(body) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  const unread = async ({ subject }: PartnerPerson) => {
    await api.settle();
    return (await ask<Told>(subject, NOTICES)).myNotices.nodes;
  };
  const kinds = async (who: PartnerPerson): Promise<string[]> => (await unread(who)).map(({ kind }) => kind);
  const asOperator = () => ({
    ...contextOf(api.store, people.clerk, now),
    viewer: { kind: 'partner' as const, partnerId: partner.id, personId: operator.id, scopes: ['orders:write'] },
  });

  it('who confirm orders are told of one that is asked for, until it is confirmed', async () => {
    const order = orderWith('asked', {
      ...{ partnerId: partner.id, carId: car.id, window: { from: NOW + HOUR, to: NOW + 2 * HOUR } },
      ...{ holdUntil: NOW + 15 * MINUTE, steps: { HELD: { at: NOW, by: people.clerk.id } } },
    });
    await api.store.commit(makeWrites(order, NOW + 15 * MINUTE), stamp);
    const text = '新订单待确认：湘B·D12345，11月24日 08:30起用车，请于11月24日 07:45前确认。';
    expect(await unread(owner)).toMatchObject([{ kind: 'RENTAL_ASKED', text, rentalOrderId: order.id }]);
    expect(await kinds(operator)).toEqual(['RENTAL_ASKED']);
    for (const who of [accountant, rival]) expect(await kinds(who)).toEqual([]);
    await api.store.commit([changeWrite(order, { state: 'CONFIRMED' }, undefined)], stamp);
    for (const who of [owner, operator]) expect(await kinds(who)).toEqual([]);
    const complaint = { at: NOW, by: people.clerk.id, text: '车内未清洁' };
    await api.store.commit([changeWrite({ ...order, revision: 2 }, { complaint }, undefined)], stamp);
    expect(await kinds(operator)).toEqual(['RENTAL_CRITICISED']);
    const answered = { complaint: { ...complaint, answer: { at: NOW, by: operator.id, text: '已清洁' } } };
    await api.store.commit([changeWrite({ ...order, revision: 3 }, answered, undefined)], stamp);
    await api.replay();
    expect(await kinds(operator)).toEqual([]);
  });

  it('who keep the books are told of a dispute until it is answered, of its decision, and what is to approve', async () => {
    let statement: RentalStatement = {
      ...{ id: statementIdOf({ unitId: units.bureau.id, partnerId: partner.id }, '2026-10-01'), partnerId: partner.id },
      ...{ unitId: units.bureau.id, divisionCode: '430200', month: '2026-10-01', state: 'ISSUED' },
      ...{ orders: 0, chargedFen: 0, adjustments: [], steps: [], revision: 1 },
    };
    await api.store.commit(filledWrites(statement, [], rentalPoliciesFrom([])), stamp);
    const reach = async (state: RentalStatement['state'], ...taken: StatementStep['step'][]): Promise<void> => {
      const party = { by: 'test', at: NOW, text: '', orderIds: [], adjustments: [] };
      const steps = taken.map((step): StatementStep => ({ ...party, step, party: partyOf(step) }));
      await api.store.commit([statementWrite(statement, { ...statement, state, steps })], stamp);
      statement = { ...statement, state, steps, revision: statement.revision + 1 };
    };
    await reach('DISPUTED');
    expect(await unread(accountant)).toMatchObject([
      { kind: 'STATEMENT_DISPUTED', text: expect.stringContaining('对2026年10月的对账单提出异议，请答复。') as string },
    ]);
    expect(await kinds(operator)).toEqual([]);
    await reach('ANSWERED');
    expect(await kinds(accountant)).toEqual([]);
    await reach('ISSUED', 'WITHDRAW');
    expect(await kinds(accountant)).toEqual([]);
    await reach('DISPUTED');
    expect(await kinds(accountant)).toEqual(['STATEMENT_DISPUTED']);
    await reach('ISSUED', 'DECIDE');
    expect(await kinds(accountant)).toEqual(['STATEMENT_DECIDED']);
    await reach('UNIT_APPROVED');
    expect(await kinds(accountant)).toEqual(['STATEMENT_UNIT_APPROVED']);
    await reach('APPROVED');
    expect(await kinds(accountant)).toEqual([]);
  });

  it('who run it are told once that its agreement ends in 30 days, until there is another', async () => {
    await createScheduleHandler(api.store, () => instantAt(addDays(ENDS, -30)) - MINUTE)();
    expect(await kinds(owner)).not.toContain('AGREEMENT_ENDING');
    const from = instantAt(addDays(ENDS, -30));
    for (const at of [from, from + MINUTE, from + DAY]) await createScheduleHandler(api.store, () => at)();
    now = from + DAY;
    api.setNow(now);
    const told = (await unread(owner)).filter(({ kind }) => kind === 'AGREEMENT_ENDING');
    expect(told).toMatchObject([{ text: expect.stringContaining(`框架协议将于 ${ENDS} 到期`) as string }]);
    expect(await kinds(operator)).not.toContain('AGREEMENT_ENDING');
    const agreement = { ...partner.agreement, to: '2030-12-31' };
    const authority = contextOf(api.store, overseer, now);
    value(await changeAgreement(authority, { partnerId: partner.id, agreement, reason: '续签协议' }));
    expect(await kinds(owner)).not.toContain('AGREEMENT_ENDING');
  });

  it('who look after its addresses are told once when events are given up, and when one is disabled', async () => {
    const system = { ...asOperator(), now };
    value(
      await registerWebhookEndpoint(
        { ...system, courier },
        { idempotencyKey: randomUUID(), url: 'https://a.example/hook' },
      ),
    );
    receipt = { status: 500 };
    const ring = createDeliverHandler({ store: api.store, sealing: testSealing, courier, now: () => now });
    const pass = async (ms: number): Promise<void> => {
      now += ms;
      api.setNow(now);
      await ring();
    };
    const happen = async (name: string): Promise<void> => {
      const order = orderWith(name, { partnerId: partner.id, carId: car.id, state: 'CONFIRMED' });
      await api.store.commit(makeWrites(order, now + DAY), { ...stamp, at: now });
      await api.settle();
    };
    await happen('a');
    await happen('b');
    expect(await kinds(owner)).not.toContain('WEBHOOK_LOSING');
    for (const wait of [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR]) {
      await pass(wait + MINUTE);
      await pass(MINUTE);
    }
    const losing = (await unread(owner)).filter(({ kind }) => kind === 'WEBHOOK_LOSING');
    expect(losing).toMatchObject([{ text: '事件多次未能送达 a.example，已停止重试，修复后请重新投递。' }]);
    expect(await kinds(operator)).not.toContain('WEBHOOK_LOSING');
    await happen('c');
    await pass(3 * DAY);
    expect(await kinds(owner)).toContain('WEBHOOK_STOPPED');
    expect(await kinds(owner)).not.toContain('WEBHOOK_LOSING');
  });

  it('are all told when it is suspended, and mark as read what is theirs', async () => {
    const authority = contextOf(api.store, overseer, now);
    value(await suspendPartner(authority, { partnerId: partner.id, reason: '投诉未处理' }));
    const text = '主管部门已暂停本企业接新单，进行中的订单请继续办完。原因：投诉未处理';
    for (const who of [owner, operator, accountant])
      expect(await unread(who)).toContainEqual(expect.objectContaining({ kind: 'PARTNER_STATE_CHANGED', text }));
    expect(await kinds(rival)).toEqual([]);
    const [first] = await unread(accountant);
    const noticeIds = [first?.id];
    await ask(rival.subject, MARK, { input: { noticeIds } });
    expect(await kinds(accountant)).toEqual(['PARTNER_STATE_CHANGED']);
    const marked = await ask(accountant.subject, MARK, { input: { noticeIds } });
    expect(marked).toEqual({ markNoticesRead: { unreadCount: 0 } });
  });
});
