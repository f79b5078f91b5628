import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveEmergency, dispatchEmergency } from '../booking/emergency/acts.ts';
import { findEmergency } from '../booking/emergency/records.ts';
import type { Emergency } from '../booking/emergency/types.ts';
import { personItem } from '../organisation/records.ts';
import type { Person } from '../organisation/types.ts';
import { derivedId } from '../platform/ids.ts';
import { MINUTE } from '../platform/time.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { contextOf, NOW, people, settle, units, vehicleWith } from '../testing/town.ts';
import { MORNING, value } from '../testing/trips.ts';
import { tasks } from './reactions.ts';

const overseer = (name: string, jurisdiction: string): Person => ({
  id: derivedId('person', name),
  subject: `sub-${name}`,
  name,
  unitId: units.bureau.id,
  roles: ['AUTHORITY'],
  jurisdiction,
});
const city = overseer('city', '430200');
const county = overseer('county', '430211');
const elsewhere = overseer('elsewhere', '430400');

const CASES = `query ($division: DivisionCode!, $first: Int! = 20, $after: String) {
  violationCases(division: $division, first: $first, after: $after) {
    nodes { id kind state division { code } emergency { id approvalMissedAt } openedAt why }
    pageInfo { hasNextPage endCursor }
  }
}`;
interface Answer {
  readonly violationCases: {
    readonly nodes: readonly { readonly id: string; readonly emergency: { readonly id: string } | null }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

describe('an emergency that is not approved', () => {
  let api: TestApi;
  const sent: Emergency[] = [];
  const ring = async (now: number) => {
    for (const { run } of tasks) await run(api.store, now);
  };
  const ask = async (who: Person, division: string, more: object = {}) =>
    (await api.as(who.id).ask<Answer>(CASES, { division, ...more })).body;
  const seen = async (who: Person, division: string) =>
    (await ask(who, division)).data.violationCases.nodes.map(({ emergency }) => emergency?.id);

  const call = () => ({
    idempotencyKey: randomUUID(),
    type: 'FLOOD' as const,
    level: 'LEVEL_II' as const,
    place: '渌江大堤',
    window: MORNING,
    needs: [{ count: 1, driving: 'SELF_DRIVE' as const }],
    reason: '防汛抢险',
    telephone: '13800000000',
    displaces: false,
    requestedBy: people.manager.id,
  });

  beforeAll(async () => {
    api = await startApi({ now: NOW });
    await settle(api.store, { vehicles: [1, 2, 3, 4].map(() => vehicleWith()) });
    const writes = [city, county, elsewhere].map((one) => ({ put: personItem(one) }));
    await api.store.commit(writes, { actor: 'system', useCase: 'test', at: NOW });
    for (const minutes of [0, 1, 2]) {
      const ctx = contextOf(api.store, people.dispatcher, NOW + minutes * MINUTE);
      sent.push(value(await dispatchEmergency(ctx, call())));
    }
  });
  afterAll(() => api.stop());

  it('becomes a case once its time for approval has passed, one however often the task runs, and not when it was approved', async () => {
    const [missed, decided, later] = sent as [Emergency, Emergency, Emergency];
    value(await approveEmergency(contextOf(api.store, city), { emergencyId: decided.id, approved: true }));
    await ring(missed.approveBy);
    expect(await seen(city, '430200')).toEqual([]);
    await ring(missed.approveBy + MINUTE / 2);
    await ring(missed.approveBy + MINUTE);
    expect(await seen(city, '430200')).toEqual([missed.id]);
    expect(await findEmergency(api.store, missed.id)).toMatchObject({
      approvalMissedAt: missed.approveBy + MINUTE / 2,
    });
    expect((await findEmergency(api.store, decided.id))?.approvalMissedAt).toBeUndefined();
    await Promise.all([ring(later.approveBy + MINUTE), ring(later.approveBy + MINUTE)]);
    expect(await seen(city, '430200')).toEqual([later.id, missed.id]);
  });

  it('is shown as a case to who oversees the division, page by page, and to nobody else', async () => {
    const first = (await ask(city, '430200', { first: 1 })).data.violationCases;
    expect(first.nodes).toMatchObject([
      {
        kind: 'IRREGULAR_USE',
        state: 'OPEN',
        division: { code: '430200' },
        why: '应急调度未在规定时限内补办审批。',
      },
    ]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await ask(city, '430200', { first: 1, after: first.pageInfo.endCursor });
    expect(rest.data.violationCases.nodes.map(({ emergency }) => emergency?.id)).toEqual([sent[0]?.id]);
    expect(await seen(people.supervisor, '430000')).toEqual([sent[2]?.id, sent[0]?.id]);
    expect(await seen(county, '430211')).toEqual([]);
    expect(await seen(county, '430200')).toEqual([]);
    expect(await seen(elsewhere, '430200')).toEqual([]);
    expect((await ask(people.dispatcher, '430200')).errors?.map(({ extensions }) => extensions.code)).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('can still be approved late; that it was late stays on record', async () => {
    const [missed] = sent as [Emergency];
    const late = await approveEmergency(contextOf(api.store, city), { emergencyId: missed.id, approved: true });
    expect(value(late)).toMatchObject({ approval: { approved: true }, approvalMissedAt: expect.any(Number) as number });
    expect(await seen(city, '430200')).toEqual([sent[2]?.id, missed.id]);
  });

  it('becomes one case also when it is refused, at once; what was missed and is refused late stays the case it is', async () => {
    const [missed, , late] = sent as [Emergency, Emergency, Emergency];
    const ctx = contextOf(api.store, people.dispatcher, NOW + 5 * MINUTE);
    const event = value(await dispatchEmergency(ctx, call()));
    for (const { id: emergencyId } of [event, late])
      value(await approveEmergency(contextOf(api.store, city), { emergencyId, approved: false, comment: '理由不足' }));
    await api.settle();
    const { nodes } = (await ask(city, '430200')).data.violationCases;
    expect(nodes.map(({ emergency }) => emergency?.id).sort()).toEqual([missed.id, late.id, event.id].sort());
    const why = new Map(nodes.map((node) => [node.emergency?.id, node]));
    expect(why.get(event.id)).toMatchObject({ kind: 'IRREGULAR_USE', why: '应急调度补办审批未获批准。' });
    expect(why.get(late.id)).toMatchObject({ why: '应急调度未在规定时限内补办审批。' });
  });
});
