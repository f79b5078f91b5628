import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personItem } from '../../organisation/records.ts';
import { derivedId } from '../../platform/ids.ts';
import { toDateTime } from '../../platform/time.ts';
import { startApi, type TestApi } from '../../testing/api.ts';
import { driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { MORNING } from '../../testing/trips.ts';

const authority = {
  id: derivedId('person', 'api authority'),
  subject: 'sub-api-authority',
  name: 'authority',
  unitId: units.bureau.id,
  roles: ['AUTHORITY'],
  jurisdiction: '430200',
} as const;
const window = { from: toDateTime(MORNING.from), to: toDateTime(MORNING.to) };
const needs = [{ count: 1 }];

const PREVIEW = `query ($window: TimeWindowInput!, $needs: [EmergencyNeedInput!]!) {
  emergencyPreview(window: $window, needs: $needs) { needs { count free withGivingWay } givingWay { id } } }`;
const CALLERS = `query ($unit: ID!) { unitsServed { id } emergencyCallers(unit: $unit) { id name } }`;
const SEND = `mutation ($input: DispatchEmergencyInput!) {
  dispatchEmergency(input: $input) { emergency { id } userErrors { code message rule } } }`;
const EVENT = `query ($id: ID!) { node(id: $id) { ... on Emergency {
  state telephone needs { sent } approval { approved } assignments { order { vehicle { plateNumber } driver { name telephone } } } } } }`;
const FILL_UP = `mutation ($input: FillUpEmergencyInput!) {
  fillUpEmergency(input: $input) { emergency { needs { sent } waves { number by { name } } } userErrors { code } } }`;
const RAISE = `mutation ($input: RaiseEmergencyInput!) {
  raiseEmergency(input: $input) { emergency { id raiseOf { id raises { id } } } userErrors { code message } } }`;
const WAITING = `{ emergenciesToApprove(first: 10) { nodes { id requestedBy { name } } } }`;
const APPROVE = `mutation ($input: ApproveEmergencyInput!) {
  approveEmergency(input: $input) { emergency { approval { approved } } userErrors { code } } }`;

interface Event {
  readonly node: {
    readonly state: string;
    readonly telephone: string | null;
    readonly needs: readonly { readonly sent: number }[];
    readonly approval: { readonly approved: boolean } | null;
    readonly assignments: readonly { readonly order: { readonly driver: { readonly telephone: string | null } } }[];
  } | null;
}

describe('an emergency, asked through the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ now: NOW });
    await settle(api.store, { vehicles: [vehicleWith()], drivers: [driverWith()] });
    const writes = [{ put: personItem(authority) }];
    await api.store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
  });
  afterAll(() => api.stop());

  const codes = async (who: string, document: string, variables: object = {}) =>
    (await api.as(who).ask(document, { ...variables })).body.errors?.map(({ extensions }) => extensions.code);

  it('goes from the look at what there is to the approval, each step by who may take it', async () => {
    const dispatcher = api.as(people.dispatcher.id);
    const look = await dispatcher.ask<{ emergencyPreview: object }>(PREVIEW, { window, needs });
    expect(look.body.data.emergencyPreview).toEqual({
      needs: [{ count: 1, free: 1, withGivingWay: 1 }],
      givingWay: [],
    });
    const callers = await dispatcher.ask<{ emergencyCallers: { id: string }[] }>(CALLERS, { unit: units.bureau.id });
    expect(callers.body.data.emergencyCallers.map(({ id }) => id)).toContain(people.manager.id);

    const input = {
      idempotencyKey: randomUUID(),
      type: 'FLOOD',
      level: 'LEVEL_II',
      place: '渌江大堤',
      window,
      needs,
      reason: '防汛抢险',
      telephone: '13800000000',
      requestedBy: people.manager.id,
    };
    interface Sent {
      readonly dispatchEmergency: { readonly emergency: { readonly id: string } | null };
    }
    const sent = await dispatcher.ask<Sent>(SEND, { input });
    const id = sent.body.data.dispatchEmergency.emergency?.id ?? '';
    const seen = async (who: string) => (await api.as(who).ask<Event>(EVENT, { id })).body.data.node;
    expect(await seen(people.dispatcher.id)).toMatchObject({
      state: 'DISPATCHED',
      needs: [{ sent: 1 }],
      approval: null,
    });
    expect((await seen(people.dispatcher.id))?.telephone).toBe('13800000000');
    expect((await seen(authority.id))?.telephone).toBeNull();
    expect((await seen(people.dispatcher.id))?.assignments[0]?.order.driver.telephone).toBe('13800000001');
    expect((await seen(authority.id))?.assignments[0]?.order.driver.telephone).toBeNull();
    expect(await seen(people.farDispatcher.id)).toBeNull();

    const waiting = await api.as(authority.id).ask<{ emergenciesToApprove: { nodes: object[] } }>(WAITING);
    expect(waiting.body.data.emergenciesToApprove.nodes).toEqual([{ id, requestedBy: { name: 'manager' } }]);
    const decision = { input: { emergencyId: id, approved: true } };
    const decided = await api.as(authority.id).ask(APPROVE, decision);
    expect(decided.body.data).toEqual({
      approveEmergency: { emergency: { approval: { approved: true } }, userErrors: [] },
    });
  });

  it('is filled up with what it lacks, and raised beyond what was called for', async () => {
    const dispatcher = api.as(people.dispatcher.id);
    const input = {
      ...{ idempotencyKey: randomUUID(), type: 'FLOOD', level: 'LEVEL_II', place: '渌江大堤', window, needs },
      ...{ reason: '防汛抢险', telephone: '13800000000', requestedBy: people.manager.id },
    };
    interface Sent {
      readonly dispatchEmergency: { readonly emergency: { readonly id: string } | null };
    }
    const sent = await dispatcher.ask<Sent>(SEND, { input });
    const emergencyId = sent.body.data.dispatchEmergency.emergency?.id ?? '';
    const filled = await dispatcher.ask(FILL_UP, { input: { emergencyId } });
    expect(filled.body.data).toEqual({
      fillUpEmergency: {
        emergency: {
          needs: [{ sent: 0 }],
          waves: [
            { number: 1, by: { name: 'dispatcher' } },
            { number: 2, by: { name: 'dispatcher' } },
          ],
        },
        userErrors: [],
      },
    });
    interface Raised {
      readonly raiseEmergency: { readonly emergency: { readonly id: string; readonly raiseOf: object } | null };
    }
    const more = { idempotencyKey: randomUUID(), emergencyId, needs, reason: '水位上涨' };
    const raised = await dispatcher.ask<Raised>(RAISE, { input: more });
    const { id, raiseOf } = raised.body.data.raiseEmergency.emergency ?? {};
    expect(raiseOf).toEqual({ id: emergencyId, raises: [{ id }] });
    const wrong = await dispatcher.ask(RAISE, { input: { ...more, emergencyId: id, reason: '' } });
    expect(wrong.body.data).toMatchObject({
      raiseEmergency: { emergency: null, userErrors: [{ code: 'EMERGENCY_NOT_FOUND' }] },
    });
    for (const who of [people.clerk.id, authority.id]) {
      expect(await codes(who, FILL_UP, { input: { emergencyId } })).toEqual(['FORBIDDEN']);
      expect(await codes(who, RAISE, { input: more })).toEqual(['FORBIDDEN']);
    }
  });

  it('is closed to those who neither dispatch nor oversee', async () => {
    const forbidden = ['FORBIDDEN'];
    expect(await codes(people.clerk.id, PREVIEW, { window, needs })).toEqual(forbidden);
    expect(await codes(authority.id, PREVIEW, { window, needs })).toEqual(forbidden);
    expect(await codes(people.dispatcher.id, WAITING)).toEqual(forbidden);
    expect(await codes(people.supervisor.id, WAITING)).toEqual(forbidden);
    expect(await codes(people.dispatcher.id, APPROVE, { input: { emergencyId: 'x', approved: true } })).toEqual(
      forbidden,
    );
  });
});
