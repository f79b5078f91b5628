/** What the policy of every room keeps: its terms are those of the contract, and authorities set them from a day on. */
import type { GraphQLEnumType } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { makeSchema } from '../api/schema.ts';
import { contractName } from '../organisation/policy/terms.ts';
import type { PolicyRecords } from '../organisation/policy/records.ts';
import type { Policy, Term } from '../organisation/policy/types.ts';
import { divisionItem, personItem } from '../organisation/records.ts';
import { derivedId } from '../platform/ids.ts';
import { instantAt } from '../platform/time.ts';
import { startApi } from './api.ts';
import { NOW, settle, units } from './town.ts';

interface TestedPolicy<P extends Policy> {
  /** As the contract names it, such as `Rental` in `setRentalPolicy`. */
  readonly room: string;
  readonly terms: Readonly<Record<string, Pick<Term, 'least' | 'most'>>>;
  readonly policies: Pick<PolicyRecords<P>, 'of' | 'from'>;
  /** A term that is set to 60, which is not its standard, and another that is set to 20. */
  readonly set: string;
  readonly alsoSet: string;
  /** A term of which 91 is more than its bound, and how it is refused. */
  readonly bounded: string;
  readonly outOfBounds: string;
}

interface Shown {
  readonly policy: {
    readonly values: readonly { readonly term: string; readonly value: number; readonly setBy: object | null }[];
    readonly versions: readonly object[];
  } | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
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

export const describePolicy = <P extends Policy>(tested: TestedPolicy<P>): void => {
  const { room, terms, policies, set, alsoSet, bounded, outOfBounds } = tested;
  const valueIn = (policy: P, term: string): unknown => (policy as Readonly<Record<string, unknown>>)[term];

  describe(`the terms of the policy of ${room}`, () => {
    it('are all named by the contract, and no others, and the standard lies inside their bounds', () => {
      const names = makeSchema().getType(`${room}PolicyTerm`) as GraphQLEnumType;
      const inContract = names.getValues().map(({ name }) => name);
      expect(inContract.sort()).toEqual(Object.keys(terms).map(contractName).sort());
      const { effectiveFrom, ...standard } = policies.from([])(NOW);
      expect(effectiveFrom < '2026').toBe(true);
      expect(Object.keys(standard).sort()).toEqual(Object.keys(terms).sort());
      for (const [name, { least, most }] of Object.entries(terms)) {
        expect(valueIn(policies.from([])(NOW), name), name).toBeGreaterThanOrEqual(least);
        expect(valueIn(policies.from([])(NOW), name), name).toBeLessThanOrEqual(most);
      }
    });
  });

  describe(`setting the policy of ${room} of a division`, async () => {
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
    const mutation = `mutation ($input: Set${room}PolicyInput!) {
      set: set${room}Policy(input: $input) {
        policy { date values { term value least most setBy { code } } versions { effectiveFrom why setBy { name } values { term value } } }
        userErrors { code path message rule }
      } }`;
    const ask = async (change: object = {}, who = city.id) => {
      const input = {
        division: '430200',
        effectiveFrom: '2026-12-01',
        values: [{ term: contractName(set), value: 60 }],
        why: '市局 2026 年第 12 号文',
        ...change,
      };
      return (await api.as(who).ask<{ readonly set: Shown }>(mutation, { input })).body;
    };

    it('holds from its day on, in the counties below as well, and says who set it and what it rests on', async () => {
      const { policy, userErrors } = (await ask()).data.set;
      expect(userErrors).toEqual([]);
      const value = { term: contractName(set), value: 60 };
      expect(policy?.values.find(({ term }) => term === value.term)).toMatchObject({
        ...value,
        setBy: { code: '430200' },
      });
      expect(policy?.versions).toMatchObject([
        { effectiveFrom: '2026-12-01', setBy: { name: 'city' }, values: [value] },
      ]);
      const ofCounty = await policies.of(api.store, '430211', NOW);
      const standard = valueIn(policies.from([])(NOW), set);
      expect(valueIn(ofCounty(instantAt('2026-11-30')), set)).toBe(standard);
      expect(standard).not.toBe(60);
      expect(valueIn(ofCounty(instantAt('2026-12-01')), set)).toBe(60);
    });

    it('keeps what the same day was given before', async () => {
      const { policy } = (await ask({ values: [{ term: contractName(alsoSet), value: 20 }] })).data.set;
      const valueOf = (name: string) => policy?.values.find(({ term }) => term === contractName(name))?.value;
      expect([valueOf(set), valueOf(alsoSet)]).toEqual([60, 20]);
    });

    it('is refused with every reason at once, and to whoever only reads', async () => {
      const { policy, userErrors } = (
        await ask({
          division: '430400',
          effectiveFrom: '2026-11-24',
          values: [
            { term: contractName(bounded), value: 91 },
            { term: contractName(bounded), value: 5 },
          ],
          why: ' ',
        })
      ).data.set;
      expect(policy).toBeNull();
      expect(userErrors.map(({ code }) => code).sort()).toEqual([
        'EFFECTIVE_TOO_EARLY',
        'FOREIGN_JURISDICTION',
        'REASON_REQUIRED',
        'TERM_TWICE',
        'VALUE_OUT_OF_BOUNDS',
      ]);
      expect(userErrors.find(({ code }) => code === 'VALUE_OUT_OF_BOUNDS')?.message).toContain(outOfBounds);
      expect((await ask({}, reader.id)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });
};
