import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { createDeliverHandler } from '../../handlers/work.ts';
import type { Courier, Receipt } from '../../platform/courier.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain, itemOf } from '../../platform/item.ts';
import { signedHeaders } from '../../platform/signing.ts';
import { items } from '../../platform/table.ts';
import { DAY, HOUR, instantOf, MINUTE, toDateTime } from '../../platform/time.ts';
import { partnerItem } from '../records.ts';
import { startApi } from '../../testing/api.ts';
import { asClient } from '../../testing/lots.ts';
import { partnerWith, systemWrites } from '../../testing/rental.ts';
import { testSealing } from '../../testing/sealing.ts';

const TEN = instantOf('2026-11-24T10:00');
const ERRORS = 'userErrors { code path message rule }';
const ENDPOINT = 'endpoint { id url types state disabledBecause failingSince secrets { madeAt endsAt } }';
const DELIVERY = 'id eventId type state nextAt tries { at status trouble }';
const REGISTER = `mutation ($input: RegisterWebhookEndpointInput!) { did: registerWebhookEndpoint(input: $input) {
  ${ENDPOINT} secret ${ERRORS} } }`;
const CHANGE = `mutation ($input: ChangeWebhookEndpointInput!) { did: changeWebhookEndpoint(input: $input) {
  ${ENDPOINT} ${ERRORS} } }`;
const ROTATE = `mutation ($input: RotateWebhookSecretInput!) { did: rotateWebhookSecret(input: $input) {
  ${ENDPOINT} secret ${ERRORS} } }`;
const TEST = `mutation ($input: TestWebhookInput!) { did: testWebhook(input: $input) {
  delivery { ${DELIVERY} } ${ERRORS} } }`;
const REDELIVER = `mutation ($input: RedeliverWebhooksInput!) { did: redeliverWebhooks(input: $input) {
  results { deliveryId delivery { state nextAt } error { code } } ${ERRORS} } }`;
const DELIVERIES = `query ($endpointId: ID!) { found: webhookDeliveries(endpointId: $endpointId) {
  nodes { ${DELIVERY} } } }`;
const DEAD = `{ found: deadLetters { nodes { ${DELIVERY} } } }`;
const ENDPOINTS = `{ found: webhookEndpoints { id state disabledBecause failingSince } }`;
const EVENTS = `{ orderEvents { nodes { id seq type } } }`;

interface Endpoint {
  readonly id: string;
  readonly types: readonly string[] | null;
  readonly state: string;
  readonly secrets: readonly { readonly endsAt: string | null }[];
}
interface Delivery {
  readonly id: string;
  readonly eventId: string;
  readonly type: string;
  readonly state: string;
  readonly nextAt: string | null;
  readonly tries: readonly { readonly status: number | null; readonly trouble: string | null }[];
}
interface Did {
  readonly did: {
    readonly endpoint: Endpoint | null;
    readonly delivery: Delivery | null;
    readonly secret: string | null;
    readonly results: readonly object[];
    readonly userErrors: readonly { readonly code: string }[];
  };
}
interface Found<T> {
  readonly found: T;
}
interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const partnerId = derivedId('partner', 'one');
const otherId = derivedId('partner', 'other');
const URL_A = 'https://a.example/hook';

/** A partner's receiver that answers as it is told, and a courier that knows the way to it. */
const start = async () => {
  const sent: Sent[] = [];
  let answer: (url: string) => Receipt = () => ({ status: 204 });
  let [now, ahead] = [TEN, 0];
  const courier: Courier = {
    reaches: (url) => Promise.resolve(url.startsWith('https://') && !url.includes('10.0.0.1')),
    post: (url, headers, body) => {
      sent.push({ url, headers, body });
      return Promise.resolve(answer(url));
    },
  };
  const api = await startApi({ now: TEN, courier });
  afterAll(() => api.stop());
  // Suspended partners read and are told; that a partner came to be is no news.
  const partners = [partnerId, otherId].flatMap((id) => [
    { put: partnerItem(partnerWith(id, ['TIME_SHARE'], { id, state: 'SUSPENDED' })) },
    ...systemWrites({ id, divisionCode: '430200' }),
  ]);
  await api.store.commit(partners, { actor: 'system', useCase: 'test', at: now });
  const ring = createDeliverHandler({
    ...{ store: api.store, sealing: testSealing, courier, now: () => now },
    testClock: () => Promise.resolve({ ahead, putAhead: () => Promise.resolve(true) }),
  });
  const ask = async <T>(query: string, variables: object = {}, id = partnerId): Promise<T> => {
    const { data, errors } = await asClient(api, id, 'orders:read webhooks:write', now)<T>(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const act = async (mutation: string, input: object, id = partnerId) =>
    (await ask<Did>(mutation, { input: { idempotencyKey: randomUUID(), ...input } }, id)).did;
  let revision = 0;
  return {
    api,
    sent,
    act,
    ask,
    answers: (next: (url: string) => Receipt) => {
      answer = next;
    },
    register: async (input: object = {}, id = partnerId) => {
      const { endpoint, secret } = await act(REGISTER, { url: URL_A, ...input }, id);
      return { id: endpoint?.id ?? '', secret: secret ?? '' };
    },
    /** Something happens to the partner, and everybody is told. */
    happen: async (...states: readonly string[]): Promise<void> => {
      for (const state of states) {
        revision += 1;
        const put = itemOf('PARTNER', items.PARTNER.key({ partnerId }), { id: partnerId, state, revision });
        await api.store.commit([{ put }], { actor: 'system', useCase: 'test', at: now });
      }
      await api.settle();
    },
    deliveries: async (endpointId: string) =>
      (await ask<Found<{ nodes: Delivery[] }>>(DELIVERIES, { endpointId })).found.nodes,
    dead: async () => (await ask<Found<{ nodes: Delivery[] }>>(DEAD)).found.nodes,
    /** The clock of the sandbox goes ahead, everybody's does not. */
    jump: async (ms: number): Promise<void> => {
      ahead += ms;
      await ring();
      await api.settle();
    },
    pass: async (ms: number): Promise<void> => {
      now += ms;
      api.setNow(now);
      await ring();
      await api.settle();
    },
  };
};

describe('an endpoint', async () => {
  const { act, ask, api } = await start();

  it('is registered once for one key, with a secret that nothing shows afterwards', async () => {
    const input = { idempotencyKey: randomUUID(), url: URL_A, types: ['ORDER_HELD'] };
    const first = await act(REGISTER, input);
    expect(first).toMatchObject({ endpoint: { url: URL_A, types: ['ORDER_HELD'], state: 'ENABLED' }, userErrors: [] });
    expect(first.secret).toMatch(/^whsec_.{44}$/);
    expect(await act(REGISTER, input)).toEqual(first);
    expect(await act(REGISTER, { ...input, types: null })).toMatchObject({
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
    const kept = JSON.stringify(await api.store.queryAll({ pk: `WEBHOOK_ENDPOINT#${first.endpoint?.id ?? ''}` }));
    expect(kept).not.toContain(first.secret?.replace('whsec_', ''));
  });

  it.each([
    [{ url: 'http://a.example/' }, ['URL_REFUSED']],
    [{ url: 'https://10.0.0.1/' }, ['URL_REFUSED']],
    [{ url: 'https://user:secret@a.example/' }, ['URL_REFUSED']],
    [{ url: 'nowhere', types: [] }, ['URL_REFUSED', 'TYPES_INVALID']],
    [{ url: `https://a.example/${'a'.repeat(500)}` }, ['URL_REFUSED']],
    [{ url: URL_A, types: ['ORDER_HELD', 'ORDER_HELD'] }, ['TYPES_INVALID']],
  ])('is refused: %j', async (input, codes) => {
    const { endpoint, userErrors } = await act(REGISTER, input);
    expect(endpoint).toBeNull();
    expect(userErrors.map(({ code }) => code)).toEqual(codes);
  });

  it('is changed, and found, by its own partner only', async () => {
    const { endpoint } = await act(REGISTER, { url: URL_A, types: ['ORDER_HELD'] });
    const endpointId = endpoint?.id ?? '';
    expect((await act(CHANGE, { endpointId, idempotencyKey: undefined })).endpoint?.types).toEqual(['ORDER_HELD']);
    expect((await act(CHANGE, { endpointId, idempotencyKey: undefined, types: null })).endpoint?.types).toBeNull();
    for (const mutation of [CHANGE, ROTATE, TEST]) {
      const input = { endpointId, ...(mutation === CHANGE ? { idempotencyKey: undefined } : {}) };
      expect(await act(mutation, input, otherId)).toMatchObject({ userErrors: [{ code: 'ENDPOINT_NOT_FOUND' }] });
    }
    expect(await ask(DELIVERIES, { endpointId }, otherId)).toEqual({ found: null });
    expect(await ask(ENDPOINTS, {}, otherId)).toEqual({ found: [] });
  });

  it('is one of five at most', async () => {
    for (let made = 2; made < 5; made += 1) await act(REGISTER, { url: URL_A });
    expect(await act(REGISTER, { url: URL_A })).toMatchObject({ userErrors: [{ code: 'ENDPOINTS_TOO_MANY' }] });
  });
});

describe('an event', async () => {
  const { api, ask, sent, happen, register } = await start();

  it('is sent at once, signed, to those endpoints of its partner that want it', async () => {
    const all = await register();
    await register({ url: 'https://b.example/', types: ['PARTNER_ENDED'] });
    await register({ url: 'https://c.example/' }, otherId);
    await happen('ENGAGED');
    expect(sent.map(({ url }) => url)).toEqual([URL_A]);
    const [{ headers, body }] = sent as [Sent];
    const { orderEvents } = await ask<{ orderEvents: { nodes: { id: string }[] } }>(EVENTS);
    const id = orderEvents.nodes[0]?.id ?? '';
    expect(JSON.parse(body)).toEqual({
      type: 'PARTNER_ENGAGED',
      timestamp: toDateTime(TEN),
      data: { id, seq: 1, subjectId: partnerId, revision: 1 },
    });
    expect(headers).toEqual({
      'content-type': 'application/json',
      ...signedHeaders([all.secret], { id, body, at: TEN }),
    });
  });

  it('is not sent again when everything is told again', async () => {
    await api.replay();
    expect(sent).toHaveLength(1);
  });
});

describe('a receiver that does not take it', async () => {
  const { api, ask, act, sent, happen, register, answers, deliveries, dead, pass } = await start();
  const { id: endpointId } = await register();

  it('is tried again, later each time, seven times in all, then it is a dead letter', async () => {
    answers(() => ({ status: 503 }));
    await happen('ENGAGED');
    const waits = [5_000, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR];
    for (const [tried, wait] of waits.entries()) {
      const [pending] = await deliveries(endpointId);
      expect(pending).toMatchObject({ state: 'PENDING' });
      expect(sent).toHaveLength(tried + 1);
      // A stream that tells again does not make it come earlier.
      if (tried === 0) await api.replay();
      await pass(wait - 1_000);
      expect(sent).toHaveLength(tried + 1);
      await pass(1_000);
      expect(sent).toHaveLength(tried + 2);
    }
    expect(await deliveries(endpointId)).toMatchObject([{ state: 'DEAD', nextAt: null }]);
    expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
    await pass(DAY);
    expect(sent).toHaveLength(7);
  });

  it('gets it when it is asked for again, and it is a dead letter no more', async () => {
    const letters = await dead();
    expect(letters).toMatchObject([{ type: 'PARTNER_ENGAGED', tries: Array(7).fill({ status: 503 }) }]);
    answers(() => ({ status: 200 }));
    const deliveryIds = letters.map(({ id }) => id);
    const foreign = await act(REDELIVER, { deliveryIds, idempotencyKey: undefined }, otherId);
    expect(foreign.results).toMatchObject([{ delivery: null, error: { code: 'DELIVERY_NOT_FOUND' } }]);
    const mixed = await act(REDELIVER, { deliveryIds: [...deliveryIds, 'nothing'], idempotencyKey: undefined });
    expect(mixed.results).toMatchObject([
      { delivery: { state: 'PENDING' }, error: null },
      { delivery: null, error: { code: 'DELIVERY_NOT_FOUND' } },
    ]);
    await pass(0);
    expect(sent).toHaveLength(8);
    expect(await deliveries(endpointId)).toMatchObject([{ state: 'DELIVERED' }]);
    expect(await dead()).toEqual([]);
    expect(await ask(ENDPOINTS)).toMatchObject({ found: [{ state: 'ENABLED', failingSince: null }] });
  });

  it.each([
    [{ status: 302 }],
    [{ status: 404 }],
    [{ trouble: 'TIMED_OUT' }],
    [{ trouble: 'ADDRESS_REFUSED' }],
  ] as const)('has not taken it with %j', async (receipt) => {
    answers(() => receipt);
    await happen('SUSPENDED', 'ENGAGED');
    const pending = (await deliveries(endpointId)).filter(({ state }) => state === 'PENDING');
    // After the first has not arrived, the second is not even tried now.
    expect(pending.map(({ tries }) => tries.length).sort()).toEqual([0, 1]);
    answers(() => ({ status: 200 }));
    await pass(10 * MINUTE);
    expect((await deliveries(endpointId)).every(({ state }) => state === 'DELIVERED')).toBe(true);
  });

  it('is left alone after three days, which its partner is told by the log, and nothing is lost there', async () => {
    answers(() => ({ trouble: 'UNREACHABLE' }));
    await happen('SUSPENDED');
    await pass(2 * DAY);
    await happen('ENGAGED');
    await pass(DAY);
    expect(await ask(ENDPOINTS)).toMatchObject({ found: [{ state: 'DISABLED', disabledBecause: 'FAILING' }] });
    const count = sent.length;
    await happen('SUSPENDED');
    await pass(HOUR);
    expect(sent).toHaveLength(count);
    const { orderEvents } = await ask<{ orderEvents: { nodes: { type: string }[] } }>(EVENTS);
    expect(orderEvents.nodes.slice(-2).map(({ type }) => type)).toEqual(['WEBHOOK_DISABLED', 'PARTNER_SUSPENDED']);
    const deliveryIds = (await dead()).map(({ id }) => id).slice(0, 1);
    expect(await act(REDELIVER, { deliveryIds, idempotencyKey: undefined })).toMatchObject({
      results: [{ error: { code: 'ENDPOINT_DISABLED' } }],
    });
  });

  it('may be tried by hand until it is well, and is enabled again', async () => {
    const trial = await act(TEST, { endpointId });
    expect(trial.delivery).toMatchObject({ state: 'PENDING', nextAt: null });
    await pass(0);
    expect((await deliveries(endpointId)).find(({ id }) => id === trial.delivery?.id)).toMatchObject({
      type: 'WEBHOOK_TEST',
      state: 'DEAD',
      tries: [{ trouble: 'UNREACHABLE' }],
    });
    expect((await dead()).map(({ type }) => type)).not.toContain('WEBHOOK_TEST');
    const input = { endpointId, state: 'ENABLED', idempotencyKey: undefined };
    expect((await act(CHANGE, input)).endpoint).toMatchObject({ state: 'ENABLED', disabledBecause: null });
  });

  it('that says it is gone is disabled at once', async () => {
    answers(() => ({ status: 410 }));
    await happen('ENGAGED');
    expect(await ask(ENDPOINTS)).toMatchObject({ found: [{ state: 'DISABLED', disabledBecause: 'GONE' }] });
  });
});

describe('one receiver that is down', async () => {
  const { sent, happen, register, answers, pass } = await start();

  it('holds up no other, and is tried once in a round', async () => {
    await register();
    await register({ url: 'https://b.example/' });
    answers((url) => (url === URL_A ? { trouble: 'TIMED_OUT' } : { status: 204 }));
    await happen('ENGAGED', 'SUSPENDED', 'ENGAGED', 'SUSPENDED');
    expect(sent.filter(({ url }) => url !== URL_A)).toHaveLength(4);
    const before = sent.filter(({ url }) => url === URL_A).length;
    await pass(6 * MINUTE);
    expect(sent.filter(({ url }) => url === URL_A)).toHaveLength(before + 1);
  });
});

describe('a secret', async () => {
  const { act, sent, happen, register, pass } = await start();

  it('is turned over: for a day both sign, and then only the new one', async () => {
    const { id: endpointId, secret } = await register();
    const input = { endpointId, idempotencyKey: randomUUID() };
    const made = await act(ROTATE, input);
    expect(await act(ROTATE, input)).toEqual(made);
    expect(made.endpoint?.secrets).toMatchObject([{ endsAt: null }, { endsAt: toDateTime(TEN + DAY) }]);
    const signatures = async (): Promise<string[]> => {
      await happen('ENGAGED', 'SUSPENDED');
      return sent.at(-1)?.headers['webhook-signature']?.split(' ') ?? [];
    };
    const both = await signatures();
    expect(both).toHaveLength(2);
    const { headers, body } = certain(sent.at(-1), 'what was sent last');
    const id = headers['webhook-id'] ?? '';
    const by = (one: string) => signedHeaders([one], { id, body, at: TEN })['webhook-signature'];
    expect(both).toEqual([by(made.secret ?? ''), by(secret)]);
    await pass(DAY);
    expect(await signatures()).toHaveLength(1);
  });

  it('made a third time ends the first at once', async () => {
    const { id: endpointId } = await register({ url: 'https://b.example/' });
    await act(ROTATE, { endpointId });
    expect((await act(ROTATE, { endpointId })).endpoint?.secrets).toHaveLength(2);
  });
});

describe('an endpoint in a sandbox', async () => {
  const { answers, ask, deliveries, happen, jump, register } = await start();

  it('is tried again after the clock was put ahead, and not disabled for the days that nobody has lived', async () => {
    const { id } = await register();
    answers(() => ({ trouble: 'UNREACHABLE' }));
    await happen('SUSPENDED', 'ENGAGED');
    await jump(5 * DAY);
    expect((await deliveries(id)).map(({ tries }) => tries.length)).toContain(2);
    expect(await ask(ENDPOINTS)).toMatchObject({ found: [{ state: 'ENABLED' }] });
  });
});
