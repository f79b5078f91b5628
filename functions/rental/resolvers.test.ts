import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { divisionItem, personItem, unitItem } from '../organisation/records.ts';
import type { Person } from '../organisation/types.ts';
import { derivedId } from '../platform/ids.ts';
import { instantOf } from '../platform/time.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { asSystem, carWith, partnerWith, stationWith, systemWrites, tariffWith } from '../testing/rental.ts';
import { carItem, partnerItem, stationItem } from './records.ts';
import { tariffItem } from './tariff/records.ts';
import type { Station } from './types.ts';

const now = instantOf('2026-11-24T10:00');
const unitId = derivedId('unit', 'bureau');
const partner = partnerWith('one');
const rival = partnerWith('rival');
const clerk: Person = {
  id: derivedId('person', 'clerk'),
  subject: 'clerk',
  name: 'clerk',
  unitId,
  roles: ['UNIT_STAFF'],
  jurisdiction: '430200',
};
const station = (key: string, lat: number): Station => stationWith(key, partner, { location: { lat, lng: 113.13 } });
const near = station('near', 27.831);
const far = station('far', 27.9);
const tariff = tariffWith(partner);

const STATIONS = `query ($division: DivisionCode!, $near: GeoPointInput, $partnerId: ID, $first: Int! = 20, $after: String) {
  stations(division: $division, near: $near, partnerId: $partnerId, first: $first, after: $after) {
    nodes {
      name { en }
      partner { supervisionTelephone }
      cars { plateNumber dailyCap { amountFen currency } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Stations {
  readonly stations: {
    readonly nodes: readonly { readonly name: { readonly en: string }; readonly cars: readonly object[] }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('the time-share stations, asked through the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ now });
    const zhuzhou = {
      code: '430200',
      name: { zh: '株洲市', en: 'Zhuzhou' },
      level: 'CITY',
      centre: { lat: 27.83, lng: 113.13 },
    } as const;
    const written = [
      divisionItem(zhuzhou),
      unitItem({ id: unitId, name: { zh: '局', en: 'Bureau' }, divisionCode: '430200', servedBy: unitId }),
      personItem(clerk),
      ...[partner, rival].map(partnerItem),
      ...[near, far].map(stationItem),
      tariffItem(tariff),
      carItem(carWith('one', far, { plateNumber: '湘BA12345', tariffId: tariff.id })),
    ];
    await api.store.commit([...written.map((put) => ({ put })), ...systemWrites(partner), ...systemWrites(rival)], {
      actor: 'system',
      useCase: 'test',
      at: now,
    });
  });
  afterAll(() => api.stop());

  const names = async (variables: object) =>
    (await api.as(clerk.id).ask<Stations>(STATIONS, { ...variables })).body.data.stations.nodes.map(
      ({ name }) => name.en,
    );

  it('come with their partner and the cars that stand there, nearest to the middle of the city first', async () => {
    const { body } = await api.as(clerk.id).ask(STATIONS, { division: '430200' });
    expect(body).toMatchObject({
      data: {
        stations: {
          nodes: [
            { name: { en: 'near' }, partner: { supervisionTelephone: '12345' }, cars: [] },
            {
              name: { en: 'far' },
              partner: { supervisionTelephone: '12345' },
              cars: [{ plateNumber: '湘BA12345', dailyCap: { amountFen: 8_300, currency: 'CNY' } }],
            },
          ],
        },
      },
    });
  });
  it('come in another order from another place, and not at all where there are none', async () => {
    expect(await names({ division: '430200', near: { lat: 27.91, lng: 113.13 } })).toEqual(['far', 'near']);
    expect(await names({ division: '430400' })).toEqual([]);
  });
  it('come page by page, and of one partner alone where that is asked for', async () => {
    const page = async (after?: string) =>
      (await api.as(clerk.id).ask<Stations>(STATIONS, { division: '430200', first: 1, after })).body.data.stations;
    const first = await page();
    expect(first).toMatchObject({ nodes: [{ name: { en: 'near' } }], pageInfo: { hasNextPage: true } });
    expect(await page(first.pageInfo.endCursor ?? '')).toMatchObject({
      nodes: [{ name: { en: 'far' } }],
      pageInfo: { hasNextPage: false },
    });
    expect(await names({ division: '430200', partnerId: rival.id })).toEqual([]);
    expect(await names({ division: '430200', partnerId: partner.id })).toEqual(['near', 'far']);
  });
  it('are closed to whom has not signed in', async () => {
    const { body } = await api.as('citizen').ask<Stations | null>(STATIONS, { division: '430200' });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
  it('show a partner its own by their ids, and nothing of another', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Station { name { en } partner { id } } } }';
    const found = async (who: typeof partner) => (await asSystem(api, who, now).ask(query, { id: near.id })).body;
    expect(await found(partner)).toEqual({ data: { node: { name: { en: 'near' }, partner: { id: partner.id } } } });
    expect(await found(rival)).toEqual({ data: { node: null } });
  });
});
