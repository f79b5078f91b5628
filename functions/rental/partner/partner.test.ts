import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { divisionItem, personItem, unitItem } from '../../organisation/records.ts';
import type { Person } from '../../organisation/types.ts';
import type { Role } from '../../platform/access.ts';
import type { ClientIssuer } from '../../platform/client-issuer.ts';
import { derivedId } from '../../platform/ids.ts';
import { HOUR, instantOf } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { isCreditCode } from './facts.ts';
import { roleScopes, scopesIn } from './scopes.ts';

const CODE = '91430200MA4L16JQ9J';

describe('a unified social credit code', () => {
  it('is told by its check sign', () => {
    expect([CODE, '91430200MA4PB2XT0F', '91430200MA4Q7K3R2F'].map(isCreditCode)).toEqual([true, true, true]);
    expect(isCreditCode('')).toBe(false);
    expect(isCreditCode(CODE.toLowerCase())).toBe(false);
  });
  it('is none with any other sign in any place', () => {
    const signs = fc.constantFrom(...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'));
    fc.assert(
      fc.property(fc.nat(17), signs, (place, sign) => {
        const other = CODE.slice(0, place) + sign + CODE.slice(place + 1);
        expect(isCreditCode(other)).toBe(other === CODE);
      }),
    );
  });
});

describe('what a partner may do', () => {
  it('depends on its state: apply and look, work, settle the accounts', () => {
    expect(scopesIn('APPLIED', roleScopes.OWNER)).toEqual(['partner:read']);
    expect(scopesIn('SUSPENDED', roleScopes.OPERATOR)).toEqual(roleScopes.OPERATOR);
    expect(scopesIn('ENDED', roleScopes.OPERATOR)).toContain('orders:write');
    expect(scopesIn('ENDED', roleScopes.OWNER)).not.toContain('vehicles:write');
    expect(scopesIn('ENDED', roleScopes.ACCOUNTANT)).toContain('statements:write');
    expect(roleScopes.OPERATOR).not.toContain('partner:write');
  });
});

describe('a partner, asked through the API', async () => {
  const now = instantOf('2026-11-24T10:00');
  const made = new Set<string>();
  const clientIssuer: ClientIssuer = {
    make: (_, scopes) => {
      const clientId = `issued-${String(made.size)}`;
      made.add(clientId);
      return Promise.resolve({ clientId, secret: `secret of ${clientId}, ${scopes.join(' ')}` });
    },
    end: (clientId) => {
      made.delete(clientId);
      return Promise.resolve();
    },
  };
  const api = await startApi({ now, clientIssuer });
  afterAll(() => api.stop());
  const unitId = derivedId('unit', 'bureau');
  const person = (key: string, role: Role, jurisdiction = '430200'): Person => ({
    ...{ id: derivedId('person', key), subject: key, name: key, unitId, roles: [role], jurisdiction },
  });
  const clerk = person('clerk', 'AUTHORITY');
  const chief = person('chief', 'AUTHORITY');
  const stranger = person('stranger', 'AUTHORITY', '430400');
  const staff = person('staff', 'UNIT_STAFF');
  const centre = { lat: 27.83, lng: 113.13 };
  await api.store.commit(
    [
      divisionItem({ code: '430200', name: { zh: '株洲市', en: 'Zhuzhou' }, level: 'CITY', centre }),
      unitItem({ id: unitId, name: { zh: '局', en: 'Bureau' }, divisionCode: '430200', servedBy: unitId }),
      ...[clerk, chief, stranger, staff].map(personItem),
    ].map((put) => ({ put })),
    { actor: 'system', useCase: 'test', at: now },
  );

  /** What every payload has: refusals, and something that was made or changed. */
  interface Payload {
    readonly userErrors: readonly {
      readonly code: string;
      readonly message: string;
      readonly path?: readonly string[];
    }[];
    readonly partner?: { readonly id: string; readonly state: string } | null;
    readonly person?: { readonly id: string } | null;
    readonly client?: { readonly id: string } | null;
    readonly issuerClientId?: string | null;
    readonly clientSecret?: string | null;
  }
  const tokenOf = async (claims: { subject: string; clientId?: string }, at = now) =>
    api.tokens.sign(claims.subject, at, {
      ...(claims.clientId === undefined ? {} : { client_id: claims.clientId, scope: [...roleScopes.OWNER].join(' ') }),
    });
  const asked = async (
    token: string,
    query: string,
    variables: object = {},
  ): Promise<{ data?: Record<string, Payload>; errors?: { extensions: { code: string } }[] }> => {
    const { body } = await api.send({
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': 'en' },
      body: JSON.stringify({ query, variables }),
    });
    return JSON.parse(body) as never;
  };
  const shown: Readonly<Record<string, string>> = {
    Client: 'client { id } issuerClientId clientSecret',
    Credential: 'client { id } issuerClientId clientSecret',
    Revoke: 'client { id }',
    Person: 'person { id }',
  };
  const act = async (token: string, name: string, input: object): Promise<Payload> => {
    const kind = name.startsWith('revoke') ? 'Revoke' : (/(Client|Credential|Person)$/.exec(name)?.[1] ?? '');
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const fields = shown[kind] ?? 'partner { id state }';
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code message path } } }`;
    const { data, errors } = await asked(token, document, { input });
    return data?.[name] ?? { userErrors: (errors ?? []).map(({ extensions: { code } }) => ({ code, message: '' })) };
  };
  const as = (who: Person) => tokenOf({ subject: who.subject });
  const codes = ({ userErrors }: Payload) => userErrors.map(({ code }) => code);

  const agreement = { number: '株机管协〔2026〕1号', from: '2026-01-01', to: '2028-12-31', services: ['TIME_SHARE'] };
  const application = (change: object = {}) => ({
    idempotencyKey: randomUUID(),
    division: '430200',
    name: { zh: '绿程分时', en: 'Lücheng' },
    creditCode: CODE,
    telephone: '0731-28800001',
    supervisionTelephone: '0731-12345',
    agreement,
    owner: { subject: 'owner', name: '何晓峰', telephone: '13800001234' },
    ...change,
  });
  const first = application();
  let partnerId = '';

  it('is applied for once, with all that is wrong told at once, by the authority of the division', async () => {
    const wrong = application({ creditCode: '1', telephone: 'x', agreement: { ...agreement, to: '2025-01-01' } });
    const refused = await act(await as(clerk), 'registerPartnerApplication', wrong);
    expect(codes(refused)).toEqual(['CREDIT_CODE_INVALID', 'TELEPHONE_INVALID', 'AGREEMENT_INVALID']);
    const blank = { number: '', from: '', to: '20260-01-01', services: [] };
    const nobody = { subject: '', name: '', telephone: '' };
    const nothing = { name: { zh: '' }, creditCode: '', telephone: '', supervisionTelephone: '' };
    const empty = application({ ...nothing, agreement: blank, owner: nobody });
    const { userErrors } = await act(await as(clerk), 'registerPartnerApplication', empty);
    expect(userErrors.map(({ path }) => path?.slice(1).join('.'))).toEqual([
      ...['name.zh', 'creditCode', 'telephone', 'supervisionTelephone'],
      ...['agreement.number', 'agreement.from', 'agreement.to', 'agreement.services'],
      ...['owner.subject', 'owner.name', 'owner.telephone'],
    ]);
    expect(codes(await act(await as(stranger), 'registerPartnerApplication', first))).toEqual(['FOREIGN_JURISDICTION']);
    expect(codes(await act(await as(staff), 'registerPartnerApplication', first))).toEqual(['FORBIDDEN']);
    const { partner } = await act(await as(clerk), 'registerPartnerApplication', first);
    expect(partner?.state).toBe('APPLIED');
    partnerId = partner?.id ?? '';
    expect((await act(await as(clerk), 'registerPartnerApplication', first)).partner?.id).toBe(partnerId);
    const reused = await act(await as(clerk), 'registerPartnerApplication', { ...first, telephone: '0731-28800009' });
    expect(codes(reused)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const owner = { subject: 'someone', name: '某人', telephone: '13800001235' };
    const twice = await act(await as(clerk), 'registerPartnerApplication', application({ owner }));
    expect(codes(twice)).toEqual(['COMPANY_ALREADY_PARTNER']);
  });

  it('sees how its application stands, and nothing else', async () => {
    const token = await tokenOf({ subject: 'owner' });
    const { data } = await asked(
      token,
      '{ partnerViewer { partner { state papers { creditCode } } scopes person { name } } }',
    );
    expect(data?.partnerViewer).toEqual({
      partner: { state: 'APPLIED', papers: { creditCode: CODE } },
      scopes: ['partner:read'],
      person: { name: '何晓峰' },
    });
    const client = { idempotencyKey: randomUUID(), name: '调度系统', scopes: ['ORDERS_READ'] };
    expect(codes(await act(token, 'registerPartnerClient', client))).toEqual(['FORBIDDEN']);
  });

  it('is engaged by somebody else than who registered it, inside the jurisdiction only', async () => {
    expect(codes(await act(await as(clerk), 'engagePartner', { partnerId }))).toEqual(['SAME_PERSON']);
    expect(codes(await act(await as(stranger), 'engagePartner', { partnerId }))).toEqual(['PARTNER_NOT_FOUND']);
    expect(codes(await act(await as(chief), 'engagePartner', { partnerId, confirmMinutes: 0 }))).toEqual([
      'TERM_OUT_OF_BOUNDS',
    ]);
    const engaged = await act(await as(chief), 'engagePartner', { partnerId, confirmMinutes: 10 });
    expect(engaged.partner?.state).toBe('ENGAGED');
    expect((await act(await as(chief), 'engagePartner', { partnerId })).partner?.state).toBe('ENGAGED');
    expect(codes(await act(await as(chief), 'declinePartner', { partnerId, reason: '材料不全' }))).toEqual([
      'STATE_NOT_ALLOWED',
    ]);
  });

  it('is seen with its papers by those who oversee it, by name alone by the people of units', async () => {
    const query =
      'query ($id: ID!) { node(id: $id) { ... on RentalPartner { name { zh } papers { telephone appliedBy { name } } } } }';
    const papers = async (who: Person) => (await asked(await as(who), query, { id: partnerId })).data?.node;
    expect(await papers(chief)).toEqual({
      name: { zh: '绿程分时' },
      papers: { telephone: '0731-28800001', appliedBy: { name: clerk.name } },
    });
    expect(await papers(stranger)).toEqual({ name: { zh: '绿程分时' }, papers: null });
    const { errors } = await asked(await as(staff), query, { id: partnerId });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const list = 'query { rentalPartners(division: "430200") { state } }';
    expect((await asked(await as(chief), list)).data?.rentalPartners).toEqual([{ state: 'ENGAGED' }]);
    expect((await asked(await as(stranger), list)).data?.rentalPartners).toEqual([]);
  });

  it('invites its own people, keeps an owner, and whoever is removed is out at once', async () => {
    const owner = await tokenOf({ subject: 'owner' });
    const invited = { subject: 'operator', name: '罗倩', telephone: '13800001236', role: 'OPERATOR' };
    const { person } = await act(owner, 'invitePartnerPerson', invited);
    expect((await act(owner, 'invitePartnerPerson', invited)).person).toEqual(person);
    const operator = await tokenOf({ subject: 'operator' });
    expect(codes(await act(operator, 'invitePartnerPerson', { ...invited, subject: 'x' }))).toEqual(['FORBIDDEN']);
    const { data } = await asked(owner, '{ partnerViewer { person { id } } }');
    const self = (data?.partnerViewer?.person as { id: string } | undefined)?.id;
    expect(codes(await act(owner, 'removePartnerPerson', { personId: self }))).toEqual(['LAST_OWNER']);
    expect(codes(await act(owner, 'changePartnerPerson', { personId: self, role: 'OPERATOR' }))).toEqual([
      'LAST_OWNER',
    ]);
    await act(owner, 'removePartnerPerson', { personId: person?.id });
    expect((await asked(operator, '{ partnerViewer { scopes } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await act(owner, 'invitePartnerPerson', invited)).person).toEqual(person);
    const both = await act(owner, 'changePartnerPerson', { personId: person?.id, role: 'OWNER' });
    expect(codes(both)).toEqual([]);
  });

  it('of two owners who remove each other at once keeps one', async () => {
    const [owner, second] = [await tokenOf({ subject: 'owner' }), await tokenOf({ subject: 'operator' })];
    const { data } = await asked(owner, '{ partnerViewer { partner { people { id name } } } }');
    const { people } = (data?.partnerViewer as unknown as { partner: { people: { id: string; name: string }[] } })
      .partner;
    const idOf = (name: string) => people.find((one) => one.name === name)?.id;
    const both = await Promise.all([
      act(owner, 'removePartnerPerson', { personId: idOf('罗倩') }),
      act(second, 'removePartnerPerson', { personId: idOf('何晓峰') }),
    ]);
    expect(both.flatMap(codes)).toHaveLength(1);
    // Whoever stayed brings the other one back.
    const back = { telephone: '13800001234', role: 'OWNER' };
    await act(second, 'invitePartnerPerson', { ...back, subject: 'owner', name: '何晓峰' });
    await act(owner, 'invitePartnerPerson', { ...back, subject: 'operator', name: '罗倩' });
  });

  it('has its owner replaced by its authority: whoever owned its access before is out at once', async () => {
    const viewer = async (subject: string) => {
      const { data, errors } = await asked(await tokenOf({ subject }), '{ partnerViewer { person { role } } }');
      return errors?.[0]?.extensions.code ?? data?.partnerViewer?.person;
    };
    const owner = { subject: 'successor', name: '易红', telephone: '13800004321' };
    const input = { partnerId, owner, reason: '原负责人离职，来函〔2026〕8号' };
    const replace = async (who: Person, change: object = {}) =>
      act(await as(who), 'replacePartnerOwner', { ...input, ...change });
    expect(codes(await replace(stranger))).toEqual(['PARTNER_NOT_FOUND']);
    expect(codes(await replace(staff))).toEqual(['FORBIDDEN']);
    const wrong = { owner: { ...owner, name: '易', telephone: 'none' }, reason: '' };
    expect(codes(await replace(chief, wrong))).toEqual(['TEXT_INVALID', 'TELEPHONE_INVALID', 'TEXT_INVALID']);
    expect(codes(await replace(chief))).toEqual([]);
    expect(codes(await replace(chief))).toEqual([]);
    expect(await viewer('successor')).toEqual({ role: 'OWNER' });
    expect([await viewer('owner'), await viewer('operator')]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    // One who works for the company already may be named; here the owner from before comes back.
    const back = { owner: { subject: 'owner', name: '何晓峰', telephone: '13800001234' } };
    expect(codes(await replace(chief, back))).toEqual([]);
    expect([await viewer('owner'), await viewer('successor')]).toEqual([{ role: 'OWNER' }, 'FORBIDDEN']);
  });

  it('gives a system a secret once, changes it without a gap, and ends it at once', async () => {
    const owner = await tokenOf({ subject: 'owner' });
    const input = { idempotencyKey: randomUUID(), name: '调度系统', scopes: ['STATIONS_READ', 'ORDERS_READ'] };
    const system = await act(owner, 'registerPartnerClient', input);
    expect(system.clientSecret).toContain('orders:read stations:read');
    const again = await act(owner, 'registerPartnerClient', input);
    expect(again).toMatchObject({ client: system.client, clientSecret: null, userErrors: [] });
    const signIn = async (clientId: string, at = now) => {
      const token = await tokenOf({ subject: clientId, clientId }, at);
      const { data, errors } = await asked(token, '{ partnerViewer { scopes client { credentials { lastUsedAt } } } }');
      return errors?.[0]?.extensions.code ?? (data?.partnerViewer as unknown as { scopes: string[] }).scopes;
    };
    const [oldId, partnerClientId] = [system.issuerClientId ?? '', system.client?.id];
    expect(await signIn(oldId)).toEqual(['partner:read', 'orders:read', 'stations:read']);
    const add = { idempotencyKey: randomUUID(), partnerClientId };
    const newId = (await act(owner, 'addPartnerCredential', add)).issuerClientId ?? '';
    expect(await signIn(newId)).toEqual(await signIn(oldId));
    expect((await act(owner, 'addPartnerCredential', add)).issuerClientId).toBe(newId);
    const third = { idempotencyKey: randomUUID(), partnerClientId };
    expect(codes(await act(owner, 'addPartnerCredential', third))).toEqual(['TWO_CREDENTIALS']);
    await act(owner, 'revokePartnerCredential', { partnerClientId, issuerClientId: oldId });
    expect(await signIn(oldId)).toBe('UNAUTHENTICATED');
    expect(await signIn(newId)).toEqual(['partner:read', 'orders:read', 'stations:read']);
    expect(made).toEqual(new Set([newId]));
    await act(owner, 'revokePartnerClient', { partnerClientId });
    expect(await signIn(newId)).toBe('UNAUTHENTICATED');
    expect(codes(await act(owner, 'addPartnerCredential', third))).toEqual(['CLIENT_REVOKED']);
  });

  it('tells when a credential was last used, to the hour', async () => {
    const owner = await tokenOf({ subject: 'owner' });
    const byHand = {
      idempotencyKey: randomUUID(),
      name: '财务系统',
      scopes: ['STATEMENTS_READ'],
      issuerClientId: 'hand-1',
    };
    const system = await act(owner, 'registerPartnerClient', byHand);
    expect(system).toMatchObject({ issuerClientId: 'hand-1', clientSecret: null });
    const taken = { ...byHand, idempotencyKey: randomUUID() };
    expect(codes(await act(owner, 'registerPartnerClient', taken))).toEqual(['ISSUER_CLIENT_INVALID']);
    const token = await tokenOf({ subject: 'hand-1', clientId: 'hand-1' });
    const used = async () => {
      const { data } = await asked(token, '{ partnerViewer { client { credentials { lastUsedAt } } } }');
      return (data?.partnerViewer as unknown as { client: { credentials: { lastUsedAt: string }[] } }).client
        .credentials[0];
    };
    expect(await used()).toEqual({ lastUsedAt: '2026-11-24T10:00:00+08:00' });
    api.setNow(now + HOUR / 2);
    expect(await used()).toEqual({ lastUsedAt: '2026-11-24T10:00:00+08:00' });
    api.setNow(now);
  });

  it('is suspended, works again, and ends; then it may look, settle, and apply anew', async () => {
    const reason = '车辆检验过期未整改';
    const unsaid = await act(await as(chief), 'suspendPartner', { partnerId, reason: '' });
    expect(unsaid.userErrors).toMatchObject([
      { code: 'TEXT_INVALID', message: 'Fill this in, with 2 to 200 characters.' },
    ]);
    const stateAfter = async (name: string, input: object = {}) =>
      (await act(await as(chief), name, { partnerId, ...input })).partner?.state;
    expect(await stateAfter('suspendPartner', { reason })).toBe('SUSPENDED');
    expect(await stateAfter('resumePartner')).toBe('ENGAGED');
    const longer = { agreement: { ...agreement, to: '2030-12-31' }, reason: '续签' };
    expect(await stateAfter('changeAgreement', longer)).toBe('ENGAGED');
    expect(await stateAfter('endPartner', { reason: '合作到期' })).toBe('ENDED');
    expect(codes(await act(await as(chief), 'resumePartner', { partnerId }))).toEqual(['STATE_NOT_ALLOWED']);
    const { data } = await asked(await tokenOf({ subject: 'owner' }), '{ partnerViewer { scopes } }');
    expect((data?.partnerViewer as unknown as { scopes: string[] }).scopes).not.toContain('stations:write');
    const owner = { subject: 'owner-2', name: '何晓峰', telephone: '13800001234' };
    const anew = await act(await as(chief), 'registerPartnerApplication', application({ owner }));
    expect(anew.partner?.state).toBe('APPLIED');
    const declined = await act(await as(clerk), 'declinePartner', { partnerId: anew.partner?.id, reason: '材料不全' });
    expect(declined.partner?.state).toBe('DECLINED');
  });

  it('leaves a trail of every change, without a secret in it', async () => {
    await api.settle();
    const query = 'query ($of: ID!) { auditRecords(of: $of) { nodes { useCase } } }';
    const { data } = await asked(await as(chief), query, { of: partnerId });
    const { nodes } = data?.auditRecords as unknown as { nodes: { useCase: string }[] };
    expect(nodes.map(({ useCase }) => useCase)).toEqual(
      expect.arrayContaining(['registerPartnerApplication', 'engagePartner', 'suspendPartner', 'endPartner']),
    );
    let page = await api.store.scan();
    const texts: string[] = [];
    for (;;) {
      texts.push(JSON.stringify(page.items));
      if (!page.next) break;
      page = await api.store.scan(page.next);
    }
    expect(texts.join('')).not.toContain('secret of');
  });
});
