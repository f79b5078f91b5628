import type { GraphQLEnumType } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { makeSchema } from '../../api/schema.ts';
import { divisionItem, personItem } from '../../organisation/records.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { DAY, instantAt, MINUTE } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { contextOf, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approved, asking, codesOf, MORNING } from '../../testing/trips.ts';
import { freeVehicles } from '../source/acts.ts';
import { requestVehicle } from '../request/acts.ts';
import { requestVehicleSeries } from '../request/series-acts.ts';
import { standardPolicies } from '../policy.ts';
import { bookingPolicies, policiesOf } from '../policy-records.ts';
import { policyTerms, terms } from './terms.ts';

const SET = `mutation ($input: SetBookingPolicyInput!) {
  setBookingPolicy(input: $input) {
    policy { date values { term value setBy { code } } versions { effectiveFrom why setBy { name } values { term value } } }
    userErrors { code path message rule }
  } }`;

interface Shown {
  readonly values: readonly {
    readonly term: string;
    readonly value: number;
    readonly setBy: { code: string } | null;
  }[];
  readonly versions: readonly { readonly effectiveFrom: string; readonly values: readonly object[] }[];
}
interface Read {
  readonly bookingPolicy: {
    readonly purposes: readonly { readonly category: string; readonly purposes: readonly string[] }[];
    readonly purposesSetBy: { readonly code: string } | null;
    readonly licences: readonly { readonly licenceClass: string; readonly seats: number }[];
    readonly licencesSetBy: { readonly code: string } | null;
    readonly versions: readonly { readonly effectiveFrom: string; readonly licences: readonly object[] }[];
  };
}
interface Answer {
  readonly setBookingPolicy: {
    readonly policy: Shown | null;
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  };
}

const authority = (name: string, jurisdiction: string) =>
  ({
    id: derivedId('person', name),
    subject: `sub-${name}`,
    name,
    unitId: units.centre.id,
    roles: ['AUTHORITY'],
    jurisdiction,
  }) as const;

describe('the terms of the policy', () => {
  it('are all named by the contract, and no others', () => {
    const names = makeSchema().getType('BookingPolicyTerm') as GraphQLEnumType;
    const upper = policyTerms.map((term) => term.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase());
    expect(
      names
        .getValues()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(upper.sort());
  });
  it('of the standard lie inside their bounds', () => {
    const standard = standardPolicies(NOW);
    for (const term of policyTerms) {
      expect(standard[term], term).toBeGreaterThanOrEqual(terms[term].least);
      expect(standard[term], term).toBeLessThanOrEqual(terms[term].most);
    }
  });
});

describe('setting the policy of a division', async () => {
  const city = authority('city', '430200');
  const province = authority('province', '430000');
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  const car = vehicleWith();
  await settle(api.store, { vehicles: [car] });
  const county = { code: '430211', name: { zh: '天元区', en: 'Tianyuan' }, level: 'COUNTY' as const };
  await api.store.commit(
    [personItem(city), personItem(province), divisionItem({ ...county, centre: { lat: 27.83, lng: 113.08 } })].map(
      (put) => ({ put }),
    ),
    { actor: 'system', useCase: 'test', at: NOW },
  );
  const set = async (who: { id: string }, change: object = {}) => {
    const input = {
      division: '430200',
      effectiveFrom: '2026-12-01',
      values: [{ term: 'BUFFER_AFTER_MINUTES', value: 30 }],
      why: '市局 2026 年第 12 号文',
      ...change,
    };
    return (await api.as(who.id).ask<Answer>(SET, { input })).body.data.setBookingPolicy;
  };
  const valueOf = (shown: Shown | null, term: string) => shown?.values.find((value) => value.term === term);

  it('shows who set what, and what the standard leaves', async () => {
    const { policy, userErrors } = await set(city);
    expect(userErrors).toEqual([]);
    expect(valueOf(policy, 'BUFFER_AFTER_MINUTES')).toEqual({
      term: 'BUFFER_AFTER_MINUTES',
      value: 30,
      setBy: { code: '430200' },
    });
    expect(valueOf(policy, 'HORIZON_DAYS')?.setBy).toBeNull();
    expect(policy?.versions).toMatchObject([{ effectiveFrom: '2026-12-01', setBy: { name: 'city' } }]);
  });

  it('keeps what the same day had been given before, and repeats itself without harm', async () => {
    await set(city, { values: [{ term: 'HORIZON_DAYS', value: 60 }] });
    const { policy } = await set(city, { values: [{ term: 'HORIZON_DAYS', value: 60 }] });
    expect(policy?.versions).toHaveLength(1);
    expect(valueOf(policy, 'BUFFER_AFTER_MINUTES')?.value).toBe(30);
    expect(valueOf(policy, 'HORIZON_DAYS')?.value).toBe(60);
  });

  it('sets purposes and seats by licence, keeps those not named, and shows what a version set', async () => {
    const shown = `{ bookingPolicy(division: "430200", date: "2027-06-01") {
      purposes { category purposes } purposesSetBy { code } licences { licenceClass seats } licencesSetBy { code }
      versions { effectiveFrom purposes { category } licences { licenceClass seats } } } }`;
    const before = (await api.as(city.id).ask<Read>(shown)).body.data.bookingPolicy;
    expect([before.purposesSetBy, before.licencesSetBy]).toEqual([null, null]);
    await set(city, {
      effectiveFrom: '2027-06-01',
      values: [],
      purposes: [{ category: 'EMERGENCY_SUPPORT', purposes: ['EMERGENCY'] }],
      licences: [{ licenceClass: 'B1', seats: 17 }],
    });
    const after = (await api.as(city.id).ask<Read>(shown)).body.data.bookingPolicy;
    expect([after.purposesSetBy, after.licencesSetBy]).toEqual([{ code: '430200' }, { code: '430200' }]);
    expect(after.purposes.filter(({ category }) => category !== 'EMERGENCY_SUPPORT')).toEqual(
      before.purposes.filter(({ category }) => category !== 'EMERGENCY_SUPPORT'),
    );
    expect(after.purposes).toContainEqual({ category: 'EMERGENCY_SUPPORT', purposes: ['EMERGENCY'] });
    expect(after.licences).toEqual(
      before.licences.map((one) => (one.licenceClass === 'B1' ? { ...one, seats: 17 } : one)),
    );
    expect(after.versions[0]?.licences).toContainEqual({ licenceClass: 'B1', seats: 17 });
    const none = await set(city, { values: [], licences: [{ licenceClass: 'A1', seats: 100 }] });
    expect(none.userErrors).toMatchObject([
      {
        code: 'VALUE_OUT_OF_BOUNDS',
        path: ['input', 'licences', '0', 'seats'],
        message: expect.stringMatching(/A1/) as string,
      },
    ]);
  });

  it('loses nothing when two set at the same moment', async () => {
    await Promise.all([
      set(city, { effectiveFrom: '2027-03-01', values: [{ term: 'LONGEST_TRIP_DAYS', value: 10 }] }),
      set(city, { effectiveFrom: '2027-03-01', values: [{ term: 'MOST_PASSENGERS', value: 40 }] }),
    ]);
    const { policy } = await set(city, {
      effectiveFrom: '2027-03-01',
      values: [{ term: 'UNRECORDED_KM', value: 200 }],
    });
    expect([valueOf(policy, 'LONGEST_TRIP_DAYS')?.value, valueOf(policy, 'MOST_PASSENGERS')?.value]).toEqual([10, 40]);
  });

  it('is refused with every reason at once, and nothing is written', async () => {
    const { policy, userErrors } = await set(city, {
      division: '430400',
      effectiveFrom: '2026-11-24',
      values: [
        { term: 'HORIZON_DAYS', value: 0 },
        { term: 'HORIZON_DAYS', value: 5 },
      ],
      why: ' ',
    });
    expect(policy).toBeNull();
    expect(userErrors.map(({ code }) => code).sort()).toEqual([
      'EFFECTIVE_TOO_EARLY',
      'FOREIGN_JURISDICTION',
      'REASON_REQUIRED',
      'TERM_TWICE',
      'VALUE_OUT_OF_BOUNDS',
    ]);
    expect((await set(city, { values: [] })).userErrors.map(({ code }) => code)).toEqual(['NOTHING_CHANGED']);
    expect((await set(city, { division: '430000' })).userErrors.map(({ code }) => code)).toEqual([
      'FOREIGN_JURISDICTION',
    ]);
  });

  it('is refused where terms would contradict each other or what stays as it was, and nothing is written', async () => {
    const contradict = async (...values: readonly { readonly term: string; readonly value: number }[]) =>
      (await set(city, { effectiveFrom: '2027-06-01', values })).userErrors;
    expect(await contradict({ term: 'URGENT_LEAD_MINUTES', value: 1_400 })).toMatchObject([
      { code: 'TERMS_CONTRADICT', path: ['input', 'values', '0', 'value'] },
    ]);
    const both = [
      { term: 'LONGEST_RENTAL_DAYS', value: 366 },
      { term: 'LONGEST_APPROVED_RENTAL_DAYS', value: 30 },
    ];
    expect((await contradict(...both)).map(({ code }) => code)).toEqual(['TERMS_CONTRADICT']);
    const ordered = [
      { term: 'URGENT_LEAD_MINUTES', value: 60 },
      { term: 'ROUTINE_LEAD_MINUTES', value: 60 },
    ];
    expect(await contradict(...ordered)).toEqual([]);
  });

  it('holds below: a county has what its city has set, unless it sets its own; a trip is judged by its own day', async () => {
    const before = await policiesOf(api.store, '430211', instantAt('2026-11-24', 1));
    expect(before(instantAt('2026-11-30')).bufferAfterMinutes).toBe(0);
    expect(before(instantAt('2026-12-01')).bufferAfterMinutes).toBe(30);
    await set(province, { division: '430211', values: [{ term: 'BUFFER_AFTER_MINUTES', value: 15 }] });
    const after = await policiesOf(api.store, '430211', instantAt('2026-11-24', 1));
    expect(after(instantAt('2026-12-01')).bufferAfterMinutes).toBe(15);
    expect(after(instantAt('2026-12-01')).horizonDays).toBe(60);
    await set(city, { values: [{ term: 'HORIZON_DAYS', value: 61 }] });
    expect((await policiesOf(api.store, '430211', NOW))(instantAt('2026-12-01')).horizonDays).toBe(61);
  });

  it('is read afresh for a trip of another day, which another process may have set a moment ago', async () => {
    const day = instantAt('2026-12-02');
    const horizon = async (ahead?: number) => (await policiesOf(api.store, '430211', NOW, ahead))(day).horizonDays;
    expect(await horizon()).toBe(61);
    const own = (await bookingPolicies.set(api.store, '430211')).at(-1);
    const set = { setBy: derivedId('person', 'city'), setAt: NOW, why: '区局文件' };
    const version = { effectiveFrom: '2026-12-02', changes: { horizonDays: 62 }, ...set };
    const write = bookingPolicies.write(certain(own, 'the county'), [version]);
    await api.store.commit([write], { actor: 'system', useCase: 'test', at: NOW });
    expect(await horizon(NOW)).toBe(61);
    expect(await horizon(day)).toBe(62);
  });

  it('decides searches and requests of its days', async () => {
    const clerk = contextOf(api.store, people.clerk, NOW + 5 * MINUTE);
    await approved(api.store, {}, NOW + 5 * MINUTE);
    const far = { from: MORNING.from + 80 * 86_400_000, to: MORNING.to + 80 * 86_400_000 };
    expect(codesOf(await requestVehicle(clerk, asking({ window: far })))).toEqual([]);
    const later = contextOf(api.store, people.clerk, instantAt('2026-12-02'));
    expect(codesOf(await requestVehicle(later, asking({ window: far })))).toEqual(['WINDOW_TOO_FAR']);
    const search = { window: MORNING, purpose: 'FIELD_WORK', passengers: 2, driving: 'SELF_DRIVE', first: 5 } as const;
    expect((await freeVehicles(clerk, { ...search, includeUnavailable: false })).ok).toBe(true);
  });

  it('judges a trip by the policy of its day, and every day of a series by its own', async () => {
    expect(
      (await set(city, { effectiveFrom: '2026-12-10', values: [{ term: 'MOST_PASSENGERS', value: 3 }] })).userErrors,
    ).toEqual([]);
    const clerk = contextOf(api.store, people.clerk, NOW + 10 * MINUTE);
    const on = (days: number) => ({ from: MORNING.from + days * DAY, to: MORNING.to + days * DAY });
    const ask = async (days: number, passengers: number) =>
      codesOf(await requestVehicle(clerk, asking({ window: on(days), passengers })));
    expect(await ask(15, 5)).toEqual([]);
    expect(await ask(16, 5)).toEqual(['PASSENGERS_INVALID']);
    expect(await ask(16, 3)).toEqual([]);
    const search = {
      purpose: 'FIELD_WORK',
      passengers: 5,
      driving: 'WITH_DRIVER',
      first: 5,
      includeUnavailable: false,
    } as const;
    expect((await freeVehicles(clerk, { ...search, window: on(15) })).ok).toBe(true);
    expect(codesOf(await freeVehicles(clerk, { ...search, window: on(16) }))).toEqual(['PASSENGERS_INVALID']);
    const recurrence = { weekdays: ['TUESDAY'] as const, onNonWorkingDays: 'SKIP' as const };
    const series = (until: string) =>
      requestVehicleSeries(clerk, {
        ...asking({ window: on(7), passengers: 5 }),
        recurrence: { ...recurrence, until },
      });
    expect(codesOf(await series('2026-12-15'))).toEqual(['PASSENGERS_INVALID']);
    expect(codesOf(await series('2026-12-08'))).toEqual([]);
  });
});
