import type { Person } from '../../organisation/types.ts';
import type { Role } from '../../platform/access.ts';
import { authorityKey, bodies, bodyNamed, centreKey, INSPECTION, ZHUZHOU, type Body } from './bodies.ts';
import { demoId } from './identity.ts';
import { inventNames } from './names.ts';

type CastRow = readonly [key: string, name: string, role: Role, body: string, jurisdiction: string];

/** People one signs in as: each role once, at every level of authority. */
const castRows: readonly CastRow[] = [
  ['li-min', '李敏', 'UNIT_STAFF', 'ecology', ZHUZHOU],
  ['wang-zhiqiang', '王志强', 'UNIT_MANAGER', 'ecology', ZHUZHOU],
  ['chen-jing', '陈静', 'DISPATCHER', centreKey(ZHUZHOU), ZHUZHOU],
  ['zhou-qiang', '周强', 'DRIVER', centreKey(ZHUZHOU), ZHUZHOU],
  ['liu-yang', '刘洋', 'AUTHORITY', authorityKey(ZHUZHOU), ZHUZHOU],
  ['zhao-lei', '赵蕾', 'AUTHORITY', authorityKey('430211'), '430211'],
  ['sun-hongmei', '孙红梅', 'AUTHORITY', authorityKey('430000'), '430000'],
  ['he-jianguo', '何建国', 'SUPERVISOR', INSPECTION, ZHUZHOU],
  ['guo-xiaofeng', '郭晓峰', 'INSPECTOR', authorityKey(ZHUZHOU), ZHUZHOU],
  ['luo-ting', '罗婷', 'INSPECTOR', authorityKey(ZHUZHOU), ZHUZHOU],
  ['peng-yan', '彭艳', 'AUTHORITY', authorityKey('430400'), '430400'],
  ['tang-li', '唐丽', 'AUTHORITY', authorityKey('431100'), '431100'],
  ['xu-ming', '徐明', 'AUTHORITY', authorityKey('320700'), '320700'],
  ['yang-hui', '杨慧', 'AUTHORITY', authorityKey('530300'), '530300'],
];

const person = (key: string, name: string, role: Role, { unit }: Body, jurisdiction = unit.divisionCode): Person => ({
  id: demoId('person', key),
  subject: `demo-${key}`,
  name,
  unitId: unit.id,
  roles: [role],
  jurisdiction,
});

export const cast: readonly Person[] = castRows.map(([key, name, role, body, jurisdiction]) =>
  person(key, name, role, bodyNamed(body), jurisdiction),
);

/** How many of each role a body needs; the cast counts towards it. */
const staffing = ({ key, unit }: Body): readonly (readonly [Role, number])[] => {
  if (key === authorityKey(unit.divisionCode) && unit.divisionCode.endsWith('0000')) return [['AUTHORITY', 1]];
  if (key === authorityKey(unit.divisionCode))
    return [
      ['AUTHORITY', 1],
      ['UNIT_STAFF', 1],
      ['UNIT_MANAGER', 1],
    ];
  if (unit.servedBy === unit.id) return [['DISPATCHER', 2]];
  return [
    ['UNIT_STAFF', 2],
    ['UNIT_MANAGER', 1],
  ];
};

const peopleOfBodies = (): Person[] => {
  const nameOf = inventNames(
    'people',
    castRows.map(([, name]) => name),
  );
  return bodies.flatMap((body) =>
    staffing(body).flatMap(([role, count]) => {
      const there = cast.filter(({ unitId, roles }) => unitId === body.unit.id && roles.includes(role)).length;
      return Array.from({ length: Math.max(0, count - there) }, (_, index) =>
        person(`${body.key}-${role.toLowerCase()}-${String(index + 1)}`, nameOf(), role, body),
      );
    }),
  );
};

/** The cast first, then whom every body needs besides. Drivers come with the fleets. */
export const people: readonly Person[] = [...cast, ...peopleOfBodies()];

/** People of a unit who hold a role. */
export const peopleIn = (unitId: string, role: Role): Person[] =>
  people.filter((one) => one.unitId === unitId && one.roles.includes(role));

/** A driver's own account. */
export const driverPerson = (key: string, name: string, body: Body): Person => person(key, name, 'DRIVER', body);
