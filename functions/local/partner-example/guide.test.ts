/** The guide, done: every document in it is run in its order, as whom it says, with what earlier answers told. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { divisionItem, personItem, unitItem } from '../../organisation/records.ts';
import type { Person } from '../../organisation/types.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { civilDate, HOUR, instantOf, MINUTE, toDateTime, type Instant } from '../../platform/time.ts';
import { clientScopes } from '../../rental/partner/scopes.ts';
import { startApi } from '../../testing/api.ts';
import { filledBy, guideBlocks, guideSteps, noteTold, type GuideStep } from '../../testing/guide.ts';
import { isGenuine } from './signature.ts';

const BEGIN = instantOf('2026-11-24T10:00');
const NEXT_MONTH = instantOf('2026-12-01T08:00');

/** What comes of a step where it is more than that nothing was refused. */
const outcomes: Readonly<Record<string, object>> = {
  Apply: { registerPartnerApplication: { partner: { state: 'APPLIED' } } },
  Engage: { engagePartner: { partner: { state: 'ENGAGED' } } },
  Tariffs: { upsertTariffs: { results: [{ outcome: 'CREATED' }] } },
  Stations: { upsertStations: { results: [{ outcome: 'CREATED', station: { state: 'PLANNED' } }] } },
  Inspect: { inspectTestStation: { station: { state: 'OPEN' } } },
  Cars: { upsertCars: { results: [{ outcome: 'CREATED' }] } },
  Obstacles: { myStations: { nodes: [{ obstacles: [] }] }, myCars: { nodes: [{ obstacles: [] }] } },
  Redeliver: { redeliverWebhooks: { results: [{ delivery: { state: 'PENDING' }, error: null }] } },
  Hold: { holdCar: { rentalOrder: { state: 'HELD' } } },
  Confirm: { confirmRentalOrder: { rentalOrder: { state: 'CONFIRMED' } } },
  Unlock: { unlockCar: { rentalOrder: { command: { kind: 'UNLOCK' } } } },
  Answer: { acknowledgeLockCommand: { command: { state: 'ACKNOWLEDGED' } } },
  Return: { returnCar: { rentalOrder: { state: 'RETURNED', command: { kind: 'LOCK' } } } },
  AnswerAgain: { acknowledgeLockCommand: { command: { state: 'ACKNOWLEDGED' } } },
  Charged: { node: { state: 'CLOSED', charges: { total: { amountFen: expect.any(Number) as unknown } } } },
  AnswerComplaint: { answerRentalComplaint: { rentalOrder: { complaint: { answer: {} } } } },
  Complaints: { partnerComplaints: { nodes: [{ complaint: { answer: null } }] } },
  Advance: { advanceTestClock: { reached: true, rentalOrders: [{ state: 'NO_SHOW' }] } },
  ConfirmAgain: { confirmRentalOrder: { rentalOrder: { state: 'NO_SHOW' }, userErrors: [] } },
  Lines: { rentalStatement: { state: 'ISSUED', orders: 1, lines: { nodes: [{}] } } },
  Dispute: { disputeStatement: { statement: { state: 'DISPUTED' } } },
  AnswerDispute: { answerStatementDispute: { statement: { state: 'ANSWERED' } } },
  Decide: { decideTestDispute: { statement: { state: 'ISSUED' } } },
  UnitApproves: { approveStatement: { statement: { state: 'UNIT_APPROVED' } } },
  Approve: { approveStatement: { statement: { state: 'APPROVED' } } },
  Reconcile: { reconcileOrders: [] },
};

/** Everything that was refused, wherever in an answer. */
const refusedIn = (answer: unknown): unknown[] => {
  if (Array.isArray(answer)) return answer.flatMap(refusedIn);
  if (answer === null || typeof answer !== 'object') return [];
  return Object.entries(answer).flatMap(([name, part]) =>
    name === 'userErrors' ? (part as unknown[]) : refusedIn(part),
  );
};

describe('the guide for partners, from nothing to a settled month', async () => {
  const sent: { headers: Readonly<Record<string, string>>; body: string }[] = [];
  const api = await startApi({
    ...{ now: BEGIN, isSandbox: true },
    clientIssuer: {
      make: () => Promise.resolve({ clientId: 'issued-client', secret: 'told once' }),
      end: () => Promise.resolve(),
    },
    courier: {
      reaches: () => Promise.resolve(true),
      post: (_, headers, body) => {
        sent.push({ headers, body });
        return Promise.resolve({ status: 204 });
      },
    },
  });
  afterAll(() => api.stop());
  const unitId = derivedId('unit', 'administration');
  const clerk = (subject: string): Person => ({
    ...{
      id: derivedId('person', subject),
      subject,
      name: subject,
      unitId,
      roles: ['AUTHORITY'],
      jurisdiction: '430200',
    },
  });
  const centre = { lat: 27.83, lng: 113.13 };
  await api.store.commit(
    [
      divisionItem({ code: '430200', name: { zh: '株洲市', en: 'Zhuzhou' }, level: 'CITY', centre }),
      divisionItem({ code: '430211', name: { zh: '天元区', en: 'Tianyuan' }, level: 'COUNTY', centre }),
      unitItem({ id: unitId, name: { zh: '管理局', en: 'Administration' }, divisionCode: '430200', servedBy: unitId }),
      ...[clerk('first'), clerk('second')].map(personItem),
    ].map((put) => ({ put })),
    { actor: 'system', useCase: 'test', at: BEGIN },
  );

  /** What answers have told. */
  const told = new Map<string, string>();
  const secrets: string[] = [];

  const systemToken = () =>
    api.tokens.sign('issued-client', BEGIN, { client_id: 'issued-client', scope: clientScopes.join(' ') });
  const headersOf = async (by: string): Promise<Record<string, string>> => {
    const people: Readonly<Record<string, string>> = {
      'the authority': 'first',
      'another person of the authority': 'second',
      'your owner': 'newcomer',
    };
    const played: Readonly<Record<string, string>> = { 'the renter': 'renter', 'its manager': 'manager' };
    const [person, role] = [people[by], played[by]];
    const token = person === undefined ? await systemToken() : await api.tokens.sign(person, BEGIN);
    return { authorization: `Bearer ${token}`, ...(role === undefined ? {} : { 'sandbox-as': role }) };
  };
  const ask = async (by: string, query: string, variables: unknown): Promise<Record<string, unknown>> => {
    const headers = { 'content-type': 'application/json', ...(await headersOf(by)) };
    const { body } = await api.send({ headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = JSON.parse(body) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  const clock = async (): Promise<Instant> => {
    if (!told.has('issuerClientId')) return BEGIN;
    const { testClock } = (await ask('your system', '{ testClock { now } }', {})) as { testClock: { now: string } };
    return Date.parse(testClock.now);
  };
  const filled = async (variables: string): Promise<unknown> => {
    const now = await clock();
    return filledBy(variables, (name) => {
      const hours = /^now \+ (\d+) h$/.exec(name)?.[1];
      if (name === 'uuid') return randomUUID();
      if (name === 'today') return civilDate(now);
      if (name === 'now' || hours !== undefined) return toDateTime(now + Number(hours ?? 0) * HOUR);
      return certain(told.get(name), `what was told of ${name}`);
    });
  };
  const stepNamed = (name: string): GuideStep =>
    certain(
      guideSteps.find((step) => step.name === name),
      name,
    );
  const take = async ({ by, document, variables }: GuideStep, given?: object): Promise<Record<string, unknown>> => {
    const data = await ask(by, document, given ?? (await filled(variables)));
    expect(refusedIn(data)).toEqual([]);
    noteTold(told, data);
    const secret = told.get('secret');
    if (secret !== undefined && !secrets.includes(secret)) secrets.push(secret);
    await api.settle();
    return data;
  };
  const advance = (to: Instant) => take(stepNamed('Advance'), { input: { to: toDateTime(to) } });

  /** What the guide says in words between two steps. */
  const meanwhile: Readonly<Record<string, () => Promise<unknown>>> = {
    Return: async () => advance((await clock()) + HOUR),
    Advance: async () => {
      for (const name of ['Report', 'Hold', 'Confirm']) await take(stepNamed(name));
    },
    Lines: () => advance(NEXT_MONTH),
  };

  it.each(guideSteps)('step $name, as $by', async (step) => {
    await meanwhile[step.name]?.();
    const data = await take(step);
    expect(data).toMatchObject(outcomes[step.name] ?? {});
  });

  it('shows the check of a webhook as the example has it', () => {
    const shown = guideBlocks.filter(({ kind }) => kind === 'ts').map(({ text }) => text);
    expect(shown).toHaveLength(1);
    expect(readFileSync(new URL('./signature.ts', import.meta.url), 'utf8')).toContain(shown[0]);
  });

  it('had each webhook signed by everybody’s clock: one that is sent again later is refused', () => {
    const [old = '', next = ''] = secrets;
    expect(sent.length).toBeGreaterThan(8);
    for (const { headers, body } of sent) {
      expect(isGenuine(headers, body, [old, next], BEGIN)).toBe(true);
      expect(isGenuine(headers, body, [old, next], BEGIN + 6 * MINUTE)).toBe(false);
    }
    // One was delivered again.
    expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).toBe(sent.length - 1);
  });

  it('had a secret turned over without a gap: by the old one, by both, and a day later by the new one', () => {
    const [old = '', next = ''] = secrets;
    const by = sent.map(({ headers, body }) =>
      [old, next]
        .map((secret) => isGenuine(headers, body, [secret], BEGIN))
        .map(Number)
        .join(''),
    );
    expect(by.filter((one, index) => one !== by[index - 1])).toEqual(['10', '11', '01']);
  });
});
