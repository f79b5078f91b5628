import type { GraphQLEnumType } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { makeSchema } from '../../api/schema.ts';
import { contractName } from '../../organisation/policy/terms.ts';
import { divisionItem, personItem } from '../../organisation/records.ts';
import { derivedId } from '../../platform/ids.ts';
import { instantAt } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { NOW, settle, units } from '../../testing/town.ts';
import { openingPoliciesFrom } from '../policy.ts';
import { openingPoliciesOf } from '../policy-records.ts';
import { openingTermNames, openingTerms } from './terms.ts';

const SET = `mutation ($input: SetOpeningPolicyInput!) {
  setOpeningPolicy(input: $input) {
    policy { date values { term value least most setBy { code } } versions { effectiveFrom why setBy { name } values { term value } } }
    userErrors { code path message rule }
  } }`;

interface Answer {
  readonly setOpeningPolicy: {
    readonly policy: {
      readonly values: readonly { readonly term: string; readonly value: number; readonly setBy: object | null }[];
      readonly versions: readonly object[];
    } | null;
    readonly userErrors: readonly { readonly code: string; readonly message: string }[];
  };
}

const person = (name: string, jurisdiction: string, role: 'AUTHORITY' | 'SUPERVISOR' = 'AUTHORITY') =>
  ({
    id: derivedId('person', name),
    subject: `sub-${name}`,
    name,
    unitId: units.centre.id,
    roles: [role],
    jurisdiction,
  }) as const;

describe('the terms of the policy of opening', () => {
  it('are all named by the contract, and no others, and the standard lies inside their bounds', () => {
    const names = (makeSchema().getType('OpeningPolicyTerm') as GraphQLEnumType).getValues().map(({ name }) => name);
    expect(names.sort()).toEqual(openingTermNames.map(contractName).sort());
    const { effectiveFrom, ...standard } = openingPoliciesFrom([])(NOW);
    expect(effectiveFrom < '2026').toBe(true);
    expect(Object.keys(standard).sort()).toEqual([...openingTermNames].sort());
    for (const name of openingTermNames) {
      expect(standard[name], name).toBeGreaterThanOrEqual(openingTerms[name].least);
      expect(standard[name], name).toBeLessThanOrEqual(openingTerms[name].most);
    }
  });
});

describe('setting the policy of opening of a division', async () => {
  const [city, reader] = [person('city', '430200'), person('reader', '430200', 'SUPERVISOR')];
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  await settle(api.store, {});
  const county = { code: '430211', name: { zh: '天元区', en: 'Tianyuan' }, level: 'COUNTY' as const };
  await api.store.commit(
    [personItem(city), personItem(reader), divisionItem({ ...county, centre: { lat: 27.83, lng: 113.08 } })].map(
      (put) => ({ put }),
    ),
    { actor: 'system', useCase: 'test', at: NOW },
  );
  const set = async (change: object = {}, who = city.id) => {
    const input = {
      division: '430200',
      effectiveFrom: '2026-12-01',
      values: [{ term: 'BAN_DAYS', value: 60 }],
      why: '市局 2026 年第 12 号文',
      ...change,
    };
    return (await api.as(who).ask<Answer>(SET, { input })).body;
  };

  it('holds from its day on, in the counties below as well, and says who set it and what it rests on', async () => {
    const { policy, userErrors } = (await set()).data.setOpeningPolicy;
    expect(userErrors).toEqual([]);
    expect(policy?.values.find(({ term }) => term === 'BAN_DAYS')).toMatchObject({
      value: 60,
      setBy: { code: '430200' },
    });
    expect(policy?.versions).toMatchObject([
      { effectiveFrom: '2026-12-01', setBy: { name: 'city' }, values: [{ term: 'BAN_DAYS', value: 60 }] },
    ]);
    const policies = await openingPoliciesOf(api.store, '430211', NOW);
    expect(policies(instantAt('2026-11-30')).banDays).toBe(30);
    expect(policies(instantAt('2026-12-01')).banDays).toBe(60);
  });

  it('keeps what the same day was given before', async () => {
    const { policy } = (await set({ values: [{ term: 'APPEAL_DAYS', value: 20 }] })).data.setOpeningPolicy;
    const valueOf = (name: string) => policy?.values.find(({ term }) => term === name)?.value;
    expect([valueOf('BAN_DAYS'), valueOf('APPEAL_DAYS')]).toEqual([60, 20]);
  });

  it('is refused with every reason at once, and to whoever only reads', async () => {
    const { policy, userErrors } = (
      await set({
        division: '430400',
        effectiveFrom: '2026-11-24',
        values: [
          { term: 'PERSONAL_DATA_DAYS', value: 91 },
          { term: 'PERSONAL_DATA_DAYS', value: 5 },
        ],
        why: ' ',
      })
    ).data.setOpeningPolicy;
    expect(policy).toBeNull();
    expect(userErrors.map(({ code }) => code).sort()).toEqual([
      'EFFECTIVE_TOO_EARLY',
      'FOREIGN_JURISDICTION',
      'REASON_REQUIRED',
      'TERM_TWICE',
      'VALUE_OUT_OF_BOUNDS',
    ]);
    expect(userErrors.find(({ code }) => code === 'VALUE_OUT_OF_BOUNDS')?.message).toContain(
      '号牌和手机号码保存期（停放后）须为 1 至 90',
    );
    expect((await set({}, reader.id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
