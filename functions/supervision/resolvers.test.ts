import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { divisionItem, personItem, unitItem } from '../organisation/records.ts';
import type { Person } from '../organisation/types.ts';
import type { Role } from '../platform/access.ts';
import { derivedId } from '../platform/ids.ts';
import { instantOf } from '../platform/time.ts';
import { startApi, type TestApi } from '../testing/api.ts';

const now = instantOf('2026-11-24T10:00');
const unitId = derivedId('unit', 'bureau');
const unit = (en: string) => ({ id: unitId, name: { zh: '局', en }, divisionCode: '430211', servedBy: unitId });
const person = (key: string, role: Role, jurisdiction: string): Person => ({
  id: derivedId('person', key),
  subject: key,
  name: key,
  unitId,
  roles: [role],
  jurisdiction,
});
const city = person('city', 'AUTHORITY', '430200');
const elsewhere = person('elsewhere', 'SUPERVISOR', '430400');
const staff = person('staff', 'UNIT_STAFF', '430200');

const RECORDS = `query ($of: ID!, $first: Int!, $after: String) {
  auditRecords(of: $of, first: $first, after: $after) {
    nodes { at act useCase actor person { name } reason changes { name before after } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Records {
  readonly auditRecords: {
    readonly nodes: readonly { readonly act: string; readonly changes: readonly object[] }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('the audit, asked through the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ now });
    const people = [city, elsewhere, staff].map(personItem);
    const hunan = {
      code: '430000',
      name: { zh: '湖南省', en: 'Hunan' },
      level: 'PROVINCE',
      centre: { lat: 28, lng: 112 },
    } as const;
    await api.store.commit(
      [divisionItem(hunan), unitItem(unit('Old name')), ...people].map((put) => ({ put })),
      { actor: 'system', useCase: 'found', at: now },
    );
    await api.store.commit([{ put: unitItem(unit('New name')) }], {
      actor: city.id,
      useCase: 'renameUnit',
      at: now + 1_000,
      why: 'reform',
    });
    await api.settle();
  });
  afterAll(() => api.stop());

  it('shows an authority what was written in its jurisdiction, newest first, page by page', async () => {
    const first = await api.as(city.id).ask<Records>(RECORDS, { of: unitId, first: 1 });
    expect(first.body.data.auditRecords.nodes).toEqual([
      {
        at: '2026-11-24T10:00:01+08:00',
        act: 'CHANGED',
        useCase: 'renameUnit',
        actor: city.id,
        person: { name: 'city' },
        reason: 'reform',
        changes: [{ name: 'name', before: '{"en":"Old name","zh":"局"}', after: '{"en":"New name","zh":"局"}' }],
      },
    ]);
    const { hasNextPage, endCursor } = first.body.data.auditRecords.pageInfo;
    expect(hasNextPage).toBe(true);
    const second = await api.as(city.id).ask<Records>(RECORDS, { of: unitId, first: 1, after: endCursor });
    expect(second.body.data.auditRecords.nodes).toMatchObject([{ act: 'CREATED', actor: 'system', person: null }]);
    expect(second.body.data.auditRecords.pageInfo.hasNextPage).toBe(false);
  });
  it('shows nothing of it to a supervisor of another city, and is closed to staff', async () => {
    const other = await api.as(elsewhere.id).ask<Records>(RECORDS, { of: unitId, first: 10 });
    expect(other.body.data.auditRecords.nodes).toEqual([]);
    const refused = await api.as(staff.id).ask<Records | null>(RECORDS, { of: unitId, first: 10 });
    expect(refused.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
  it('tells of people by the division of their unit', async () => {
    const { body } = await api.as(city.id).ask<Records>(RECORDS, { of: staff.id, first: 10 });
    expect(body.data.auditRecords.nodes.map(({ act }) => act)).toEqual(['CREATED']);
  });
});
