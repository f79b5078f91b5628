import { noticeOpenings } from '../opening/engine/fixtures/notice-openings.ts';
import { placeItem } from '../opening/records.ts';
import type { Place } from '../opening/types.ts';
import { divisionItem, personItem, unitItem } from '../organisation/records.ts';
import type { Person } from '../organisation/types.ts';
import type { Role } from '../platform/access.ts';
import { derivedId } from '../platform/ids.ts';
import { certain } from '../platform/item.ts';
import { instantOf } from '../platform/time.ts';
import type { AnswerBody, TestApi } from './api.ts';

/** A Saturday noon: the lots of Zhuzhou are open all day, until Monday 07:00. */
export const SATURDAY = instantOf('2026-11-21T12:00');
export const CITY = '430200';
const COUNTY = '430211';

const unitOf = (name: string): string => derivedId('unit', name);

/** A lot of the unit, as Zhuzhou's notice opens it. */
export const lotOf = (unit: string, name: string, parts: Partial<Place> = {}): Place => ({
  id: derivedId('place', unit, name),
  kind: 'PARKING_LOT',
  name: { zh: `${name}停车场`, en: `${name} lot` },
  unitId: unitOf(unit),
  unitName: { zh: unit, en: unit },
  cityCode: CITY,
  divisionCode: COUNTY,
  address: { zh: '天台路1号', en: '1 Tiantai Road' },
  location: { lat: 27.8274, lng: 113.1339 },
  gates: [{ name: { zh: '东门', en: 'East gate' }, entry: true, exit: true }],
  spaces: { offered: 40, accessible: 0, charging: 0 },
  courts: [],
  vehicleLimits: { maxSeats: 7, commercialAllowed: false },
  registration: { zh: '入场前登记', en: 'Register before entry' },
  complaintsTelephone: '0731-28680000',
  opening: certain(noticeOpenings['zhuzhou-2025'], 'the opening of Zhuzhou'),
  ...parts,
});

const person = (name: string, unit: string, role: Role, jurisdiction = COUNTY): Person => ({
  id: derivedId('person', name),
  subject: `sub-${name}`,
  name,
  unitId: unitOf(unit),
  roles: [role],
  jurisdiction,
});

export const lotPeople = {
  manager: person('manager', 'finance', 'UNIT_MANAGER'),
  guard: person('guard', 'finance', 'UNIT_STAFF'),
  inspector: person('inspector', 'bureau', 'INSPECTOR', CITY),
  volunteer: person('volunteer', 'bureau', 'INSPECTOR'),
  rival: person('rival', 'archives', 'UNIT_MANAGER'),
  authority: person('authority', 'bureau', 'AUTHORITY', CITY),
  stranger: person('stranger', 'far', 'AUTHORITY', '430400'),
};

/** Two units with people, above them an authority, and these lots. */
export const seedLots = async ({ store }: TestApi, lots: readonly Place[]): Promise<void> => {
  const name = { zh: '某地', en: 'Somewhere' };
  const centre = { lat: 27.8, lng: 113.1 };
  const seeds = [
    divisionItem({ code: CITY, name, level: 'CITY', centre }),
    divisionItem({ code: COUNTY, name, level: 'COUNTY', centre }),
    ...['finance', 'archives', 'bureau', 'far'].map((one) =>
      unitItem({ id: unitOf(one), name: { zh: one, en: one }, divisionCode: COUNTY, servedBy: unitOf(one) }),
    ),
    ...Object.values(lotPeople).map(personItem),
    ...lots.map(placeItem),
  ];
  const stamp = { actor: 'system', useCase: 'seed', at: SATURDAY };
  await store.commit(
    seeds.map((put) => ({ put })),
    stamp,
  );
};

/** Asks as a client of the issuer that speaks for itself. */
export const asClient =
  (api: TestApi, clientId: string, scope = 'gongxing/occupancy:write gongxing/gates:check', at = SATURDAY) =>
  async <Data>(query: string, variables: object = {}): Promise<AnswerBody<Data>> => {
    const token = await api.tokens.sign(clientId, at, { client_id: clientId, scope });
    const { body } = await api.send({
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return JSON.parse(body) as AnswerBody<Data>;
  };
