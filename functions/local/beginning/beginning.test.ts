import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPerson, findUnit, personBySubject } from '../../organisation/records.ts';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { HOUR, instantOf } from '../../platform/time.ts';
import { partnerPersonId, partnerPersonItem } from '../../rental/partner/records.ts';
import { startApi, type TestApi } from '../../testing/api.ts';
import { freshStore } from '../../testing/database.ts';
import { divisions } from '../demo/divisions.ts';
import { begin, type Lists } from './beginning.ts';

const now = instantOf('2026-11-24T10:00');
const folder = mkdtempSync(join(tmpdir(), 'beginning-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const UNITS = `\uFEFFzh,en,division,kind\r
株洲市公务用车服务中心,Zhuzhou Vehicle Service Centre,430200,CENTRE\r
株洲市机关事务管理局,"Zhuzhou Offices Administration, Main Seat",430200,UNIT\r
\r
天元区机关事务局,Tianyuan Offices Bureau,430211,UNIT\r
`;
const PEOPLE = `subject,name,unit,roles,jurisdiction
sub-liu,刘洋,株洲市机关事务管理局,AUTHORITY UNIT_STAFF,
sub-chen,陈静,株洲市公务用车服务中心,DISPATCHER,430200
sub-guo,郭晓峰,株洲市机关事务管理局,INSPECTOR,430211
`;
const lists: Lists = { units: file('units.csv', UNITS), people: file('people.csv', PEOPLE) };

const everything = async (store: Store) => (await store.scan()).items;

/** Lines of the refusal that a load must end in. */
const faultsOf = async (store: Store, wrong: Lists): Promise<string[]> => {
  const error = await begin(store, wrong, now).then(
    () => new Error('it was loaded'),
    (thrown: unknown) => thrown as Error,
  );
  const [first, ...faults] = error.message.split('\n');
  expect(first).toBe('Nothing was written. To be corrected:');
  return faults.map((fault) => fault.trim());
};

describe('a deployment that begins with its lists', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ now });
  });
  afterAll(() => api.stop());

  it('is told what was written', async () => {
    expect(await begin(api.store, lists, now)).toEqual([
      { what: 'divisions', written: divisions.length, same: 0, other: [] },
      { what: 'units', written: 3, same: 0, other: [] },
      { what: 'people', written: 3, same: 0, other: [] },
    ]);
  });

  it('lets the authority sign in and see her division', async () => {
    const authorization = `Bearer ${await api.tokens.sign('sub-liu', now)}`;
    const query = '{ viewer { person { name roles unit { name { en } } } jurisdiction { code name { zh } } } }';
    const { body } = await api.send({
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query }),
    });
    expect(JSON.parse(body)).toEqual({
      data: {
        viewer: {
          person: {
            name: '刘洋',
            roles: ['AUTHORITY', 'UNIT_STAFF'],
            unit: { name: { en: 'Zhuzhou Offices Administration, Main Seat' } },
          },
          jurisdiction: { code: '430200', name: { zh: '株洲市' } },
        },
      },
    });
  });

  it('has every unit served by the nearest centre, and people see as far as the list says', async () => {
    const dispatcher = certain(await personBySubject(api.store, 'sub-chen'), 'dispatcher');
    const page = await api.store.queryAll({ index: 'lists', pk: 'UNITS#430211' });
    expect(page).toMatchObject([{ name: { zh: '天元区机关事务局' }, servedBy: dispatcher.unitId }]);
    expect((await findUnit(api.store, dispatcher.unitId))?.servedBy).toBe(dispatcher.unitId);
    expect((await personBySubject(api.store, 'sub-guo'))?.jurisdiction).toBe('430211');
  });

  it('is on record with who wrote it', async () => {
    await api.settle();
    const { id } = certain(await personBySubject(api.store, 'sub-liu'), 'authority');
    const { body } = await api.as(id).ask(`{ auditRecords(of: "${id}", first: 9) { nodes { act actor useCase } } }`);
    expect(body).toEqual({
      data: { auditRecords: { nodes: [{ act: 'CREATED', actor: 'system', useCase: 'begin' }] } },
    });
  });

  it('stays the same when it begins again, but for what the list has more', async () => {
    const { id } = certain(await personBySubject(api.store, 'sub-liu'), 'authority');
    const before = await everything(api.store);
    expect(await begin(api.store, lists, now + HOUR)).toMatchObject([
      { written: 0, same: divisions.length, other: [] },
      { written: 0, same: 3, other: [] },
      { written: 0, same: 3, other: [] },
    ]);
    expect(await everything(api.store)).toEqual(before);
    const more = file('more.csv', `${PEOPLE.replace('刘洋', '刘阳')}sub-li,李敏,天元区机关事务局,UNIT_STAFF,\n`);
    const [, , people] = await begin(api.store, { ...lists, people: more }, now + HOUR);
    expect(people).toEqual({ what: 'people', written: 1, same: 2, other: ['刘阳'] });
    expect((await findPerson(api.store, id))?.name).toBe('刘洋');
  });
});

describe('lists with faults', async () => {
  const store = await freshStore();
  afterAll(() => {
    store.close();
  });

  it('are refused with every fault at its line and field, and nothing is written', async () => {
    const units = file(
      'wrong-units.csv',
      'zh,en,division,kind,telephone\n局,Bureau,430200,UNIT\n市水利局,Water Bureau,439999,OFFICE,13800000001\n市水利局,Water Bureau,430200,UNIT\n',
    );
    const people = file(
      'wrong-people.csv',
      'subject,name,unit,roles,jurisdiction\n,王志强,市林业局,,\nsub-a,陈静,市水利局,DISPATCHER KING,320700\nsub-a,"刘\n洋",市水利局,DRIVER,1\n',
    );
    expect(await faultsOf(store, { units, people })).toEqual([
      'wrong-units.csv, line 2, zh: it must have 2 to 60 characters.',
      'wrong-units.csv, line 2, division: neither 430200 nor a division above it has a vehicle service centre (CENTRE).',
      'wrong-units.csv, line 3, division: 439999 is not among the divisions.',
      'wrong-units.csv, line 3, kind: it must be CENTRE or UNIT.',
      'wrong-units.csv, line 3, telephone: it must be one of an office, such as 0731-12345678, or be left empty.',
      'wrong-units.csv, line 4, division: neither 430200 nor a division above it has a vehicle service centre (CENTRE).',
      'wrong-units.csv, line 4, zh: 市水利局 stands at wrong-units.csv, line 3 already.',
      'wrong-people.csv, line 2, subject: it must have 1 to 200 characters.',
      'wrong-people.csv, line 2, unit: 市林业局 is not the Chinese name of a unit in the list.',
      'wrong-people.csv, line 2, roles: there must be one at least.',
      'wrong-people.csv, line 3, roles: KING is none of UNIT_STAFF, UNIT_MANAGER, DISPATCHER, DRIVER, AUTHORITY, SUPERVISOR, INSPECTOR.',
      'wrong-people.csv, line 3, roles: a DISPATCHER belongs to a vehicle service centre (CENTRE).',
      'wrong-people.csv, line 3, jurisdiction: 320700 lies outside 430200, the division of the unit.',
      'wrong-people.csv, line 4, jurisdiction: 1 is not among the divisions.',
      'wrong-people.csv, line 4, subject: sub-a stands at wrong-people.csv, line 3 already.',
    ]);
    expect(await everything(store)).toEqual([]);
  });

  it('of another form are refused, too', async () => {
    const gbk = file('gbk.csv', Uint8Array.of(0xd6, 0xea, 0xd6, 0xde));
    const open = file('open.csv', 'subject,name,unit,roles,jurisdiction\nsub,"刘洋,a,b,\n');
    expect(await faultsOf(store, { units: gbk, people: open })).toEqual([
      'gbk.csv, it must be saved as UTF-8.',
      'open.csv, line 2: a quotation mark is not closed, or stands in a cell.',
    ]);
    const columns = file('columns.csv', 'zh,en,divison,kind\n市林业局,Forestry Bureau,430200,UNIT,x\n');
    expect((await faultsOf(store, { ...lists, units: columns })).slice(0, 3)).toEqual([
      'columns.csv, line 1, division: the column is missing.',
      'columns.csv, line 1, divison: there is no such column.',
      'columns.csv, line 2: there are more cells than columns.',
    ]);
    const single = file('single.json', '{}');
    const missing = join(folder, 'missing.json');
    expect(await faultsOf(store, { units: missing, people: single })).toEqual([
      'missing.json, it cannot be read.',
      'single.json, it must be a list of entries.',
    ]);
    expect(await everything(store)).toEqual([]);
  });

  it('are refused where the divisions do not hang together, or lie elsewhere', async () => {
    const wrong = file(
      'divisions.csv',
      'code,zh,en,lat,lng\n430000,湖南省,Hunan,28.1,112.9\n430211,天元区,Tianyuan,113.1,27.8\n43,株洲市,Zhuzhou,,113\n',
    );
    expect((await faultsOf(store, { ...lists, divisions: wrong })).slice(0, 5)).toEqual([
      'divisions.csv, line 3, code: 430200, the division above it, is not in the list.',
      'divisions.csv, line 3, lat: it must be a number of degrees from 3 to 54.',
      'divisions.csv, line 3, lng: it must be a number of degrees from 73 to 136.',
      'divisions.csv, line 4, code: it must be a code of six digits (GB/T 2260).',
      'divisions.csv, line 4, lat: it must be a number of degrees from 3 to 54.',
    ]);
    expect(await everything(store)).toEqual([]);
  });

  it('are refused when an account is somebody else’s already', async () => {
    const partnerPerson = partnerPersonItem({
      ...{ id: partnerPersonId('sub-chen'), partnerId: 'ptr', divisionCode: '430200', subject: 'sub-chen' },
      ...{ name: '罗倩', telephone: '0731-1', role: 'OWNER', invitedBy: 'system', invitedAt: 0, revision: 1 },
    });
    await store.commit([{ put: partnerPerson }], { actor: 'system', useCase: 'test', at: now });
    expect(await faultsOf(store, lists)).toEqual([
      'people.csv, line 3, subject: sub-chen is an account of somebody else on the platform.',
    ]);
    expect(await everything(store)).toHaveLength(1);
  });
});

it('lists in JSON, with divisions of their own, say the same', async () => {
  const store = await freshStore();
  const own = [
    { code: 430000, zh: '湖南省', en: 'Hunan', lat: 28.1, lng: 112.9 },
    { code: '430200', zh: '株洲市', en: 'Zhuzhou', lat: 27.83, lng: 113.13 },
  ];
  const centre = {
    zh: '株洲市公务用车服务中心',
    en: 'Zhuzhou Vehicle Service Centre',
    division: '430200',
    kind: 'CENTRE',
  };
  const chen = { subject: 'sub-chen', name: '陈静', unit: centre.zh, roles: ['DISPATCHER', 'DRIVER'] };
  const json = (name: string, list: unknown) => file(name, JSON.stringify(list));
  const people = json('people.json', [chen]);
  await begin(store, { divisions: json('d.json', own), units: json('u.json', [centre]), people }, now);
  expect(await personBySubject(store, 'sub-chen')).toMatchObject({
    ...{ name: '陈静', roles: ['DISPATCHER', 'DRIVER'], jurisdiction: '430200' },
  });
  expect(await everything(store)).toHaveLength(4);
  const wrong = json('wrong.json', [{ ...centre, seat: 'x', zh: null }]);
  expect(await faultsOf(store, { ...lists, units: wrong, people })).toEqual([
    'wrong.json, entry 1, zh: it must be a text.',
    'wrong.json, entry 1, seat: there is no such field.',
    'wrong.json, entry 1, zh: it must have 2 to 60 characters.',
    'people.json, entry 1, unit: 株洲市公务用车服务中心 is not the Chinese name of a unit in the list.',
  ]);
  store.close();
});
