import type { GraphQLEnumType } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { makeSchema } from '../../api/schema.ts';
import { contractName } from '../../organisation/policy/terms.ts';
import { divisionItem, personItem } from '../../organisation/records.ts';
import { derivedId } from '../../platform/ids.ts';
import { instantAt } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { NOW, settle, units } from '../../testing/town.ts';
import { rentalPoliciesFrom } from '../policy.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import { rentalTermNames, rentalTerms } from './terms.ts';

const SET = `mutation ($input: SetRentalPolicyInput!) {
  setRentalPolicy(input: $input) {
    policy { date values { term value least most setBy { code } } versions { effectiveFrom why setBy { name } values { term value } } }
    userErrors { code path message rule }
  } }`;

interface Answer {
  readonly setRentalPolicy: {
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

describe('the terms of the policy of rental', () => {
  it('are all named by the contract, and no others, and the standard lies inside their bounds', () => {
    const names = (makeSchema().getType('RentalPolicyTerm') as GraphQLEnumType).getValues().map(({ name }) => name);
    expect(names.sort()).toEqual(rentalTermNames.map(contractName).sort());
    const { effectiveFrom, ...standard } = rentalPoliciesFrom([])(NOW);
    expect(effectiveFrom < '2026').toBe(true);
    expect(Object.keys(standard).sort()).toEqual([...rentalTermNames].sort());
    for (const name of rentalTermNames) {
      expect(standard[name], name).toBeGreaterThanOrEqual(rentalTerms[name].least);
      expect(standard[name], name).toBeLessThanOrEqual(rentalTerms[name].most);
    }
  });
});

describe('setting the policy of rental of a division', async () => {
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
      values: [{ term: 'HOLD_MINUTES', value: 60 }],
      why: '市局 2026 年第 12 号文',
      ...change,
    };
    return (await api.as(who).ask<Answer>(SET, { input })).body;
  };

  it('holds from its day on, in the counties below as well, and says who set it and what it rests on', async () => {
    const { policy, userErrors } = (await set()).data.setRentalPolicy;
    expect(userErrors).toEqual([]);
    expect(policy?.values.find(({ term }) => term === 'HOLD_MINUTES')).toMatchObject({
      value: 60,
      setBy: { code: '430200' },
    });
    expect(policy?.versions).toMatchObject([
      { effectiveFrom: '2026-12-01', setBy: { name: 'city' }, values: [{ term: 'HOLD_MINUTES', value: 60 }] },
    ]);
    const policies = await rentalPoliciesOf(api.store, '430211', NOW);
    expect(policies(instantAt('2026-11-30')).holdMinutes).toBe(15);
    expect(policies(instantAt('2026-12-01')).holdMinutes).toBe(60);
  });

  it('keeps what the same day was given before', async () => {
    const { policy } = (await set({ values: [{ term: 'NO_SHOW_MINUTES', value: 20 }] })).data.setRentalPolicy;
    const valueOf = (name: string) => policy?.values.find(({ term }) => term === name)?.value;
    expect([valueOf('HOLD_MINUTES'), valueOf('NO_SHOW_MINUTES')]).toEqual([60, 20]);
  });

  it('is refused with every reason at once, and to whoever only reads', async () => {
    const { policy, userErrors } = (
      await set({
        division: '430400',
        effectiveFrom: '2026-11-24',
        values: [
          { term: 'RENTAL_HORIZON_DAYS', value: 91 },
          { term: 'RENTAL_HORIZON_DAYS', value: 5 },
        ],
        why: ' ',
      })
    ).data.setRentalPolicy;
    expect(policy).toBeNull();
    expect(userErrors.map(({ code }) => code).sort()).toEqual([
      'EFFECTIVE_TOO_EARLY',
      'FOREIGN_JURISDICTION',
      'REASON_REQUIRED',
      'TERM_TWICE',
      'VALUE_OUT_OF_BOUNDS',
    ]);
    expect(userErrors.find(({ code }) => code === 'VALUE_OUT_OF_BOUNDS')?.message).toContain(
      '可提前预订天数须为 1 至 27',
    );
    expect((await set({}, reader.id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
