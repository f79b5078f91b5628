import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivedId } from '../platform/ids.ts';
import { instantOf } from '../platform/time.ts';
import { startApi, type TestApi } from '../testing/api.ts';
import { divisionItem, personItem, unitItem } from './records.ts';
import type { Division, Person, Unit } from './types.ts';

const division = (code: string, en: string, level: Division['level']): Division => ({
  code,
  name: { zh: '某地', en },
  level,
  centre: { lat: 27.83, lng: 113.13 },
});
const bureau: Unit = {
  id: derivedId('unit', 'bureau'),
  name: { zh: '市生态环境局', en: 'Ecology Bureau' },
  divisionCode: '430200',
  servedBy: derivedId('unit', 'centre'),
};
const other: Unit = { ...bureau, id: derivedId('unit', 'other'), name: { zh: '市水利局', en: 'Water Bureau' } };
const person = (key: string, unit: Unit): Person => ({
  id: derivedId('person', key),
  subject: key,
  name: key,
  unitId: unit.id,
  roles: ['UNIT_STAFF'],
  jurisdiction: unit.divisionCode,
});
const clerk = person('clerk', bureau);
const colleague = person('colleague', bureau);
const stranger = person('stranger', other);

describe('the organisation, asked through the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ now: instantOf('2026-11-24T10:00') });
    const written = [
      divisionItem(division('430000', 'Hunan', 'PROVINCE')),
      divisionItem(division('430200', 'Zhuzhou', 'CITY')),
      divisionItem(division('430211', 'Tianyuan', 'COUNTY')),
      ...[bureau, other].map(unitItem),
      ...[clerk, colleague, stranger].map(personItem),
    ];
    await api.store.commit(
      written.map((put) => ({ put })),
      { actor: 'system', useCase: 'test', at: 0 },
    );
  });
  afterAll(() => api.stop());

  it('tells a signed-in person who he is, for which unit, and how far he sees', async () => {
    const { body } = await api
      .as(clerk.id)
      .ask('{ viewer { person { name roles unit { name { en } division { code } } } jurisdiction { name { en } } } }');
    expect(body).toEqual({
      data: {
        viewer: {
          person: {
            name: 'clerk',
            roles: ['UNIT_STAFF'],
            unit: { name: { en: 'Ecology Bureau' }, division: { code: '430200' } },
          },
          jurisdiction: { name: { en: 'Zhuzhou' } },
        },
      },
    });
  });
  it('lists divisions level by level to anybody', async () => {
    const { body } = await api
      .as('citizen')
      .ask(
        '{ viewer { jurisdiction { code } } top: divisions { code } below: divisions(of: "430200") { code level } }',
      );
    expect(body).toEqual({
      data: { viewer: null, top: [{ code: '430000' }], below: [{ code: '430211', level: 'COUNTY' }] },
    });
  });
  it('shows a person by id to colleagues, and to nobody it does not concern', async () => {
    const node = 'query ($id: ID!) { node(id: $id) { ... on Person { name } } }';
    const seenBy = async (viewer: string, id: string) => (await api.as(viewer).ask(node, { id })).body.data;
    expect(await seenBy(clerk.id, colleague.id)).toEqual({ node: { name: 'colleague' } });
    expect(await seenBy(clerk.id, stranger.id)).toEqual({ node: null });
    expect(await seenBy('citizen', colleague.id)).toEqual({ node: null });
  });
});
