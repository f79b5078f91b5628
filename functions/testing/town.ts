import { randomUUID } from 'node:crypto';
import { driverItem, registerVehicleWrites } from '../fleet/records.ts';
import type { Driver, Vehicle } from '../fleet/types.ts';
import { divisionItem, personItem, unitItem } from '../organisation/records.ts';
import type { Person, Unit } from '../organisation/types.ts';
import type { Role } from '../platform/access.ts';
import { makeContext, type Context } from '../platform/context.ts';
import { licenceItem } from '../rental/membership/records.ts';
import type { DrivingLicence } from '../rental/membership/types.ts';
import { derivedId } from '../platform/ids.ts';
import type { Store } from '../platform/store.ts';
import type { Write } from '../platform/write.ts';
import { instantOf, type Instant } from '../platform/time.ts';
import { testSealing } from './sealing.ts';

/** A Tuesday morning: when the town's tests take place unless they say otherwise. */
export const NOW = instantOf('2026-11-24T07:30');

const division = '430200';
const unit = (name: string, servedBy = 'centre', divisionCode = division): Unit => ({
  id: derivedId('unit', name),
  name: { zh: name, en: name },
  divisionCode,
  servedBy: derivedId('unit', servedBy),
});
const person = (name: string, unitName: string, roles: readonly Role[], jurisdiction = division): Person => ({
  id: derivedId('person', name),
  subject: `sub-${name}`,
  name,
  unitId: derivedId('unit', unitName),
  roles,
  jurisdiction,
});

/** A bureau with its service centre, another unit of the same centre, and a centre in another city. */
export const units = {
  centre: unit('centre'),
  bureau: unit('bureau'),
  neighbour: unit('neighbour'),
  farCentre: unit('farCentre', 'farCentre', '430400'),
};

export const people = {
  clerk: person('clerk', 'bureau', ['UNIT_STAFF']),
  colleague: person('colleague', 'bureau', ['UNIT_STAFF']),
  manager: person('manager', 'bureau', ['UNIT_STAFF', 'UNIT_MANAGER']),
  deputy: person('deputy', 'bureau', ['UNIT_MANAGER']),
  dispatcher: person('dispatcher', 'centre', ['DISPATCHER']),
  driver: person('driver', 'centre', ['DRIVER']),
  otherDriver: person('otherDriver', 'centre', ['DRIVER']),
  neighbour: person('neighbour', 'neighbour', ['UNIT_STAFF', 'UNIT_MANAGER']),
  farDispatcher: person('farDispatcher', 'farCentre', ['DISPATCHER'], '430400'),
  supervisor: person('supervisor', 'centre', ['SUPERVISOR'], '430000'),
  /** Holds every role of the bureau and the centre's desk at once: rule 4 must stop him. */
  everything: person('everything', 'centre', ['UNIT_STAFF', 'UNIT_MANAGER', 'DISPATCHER']),
} as const;

/** Staff of the bureau. */
export const personWith = (change: Partial<Person> = {}): Person => {
  const id = derivedId('person', randomUUID());
  return { ...people.colleague, id, subject: `sub-${id}`, ...change };
};

let plates = 10_000;

/** A vehicle of the centre's pool, in service and lawful for years. */
export const vehicleWith = (change: Partial<Vehicle> = {}): Vehicle => ({
  id: derivedId('vehicle', randomUUID()),
  plateNumber: `湘B${String((plates += 1))}`,
  category: 'OTHER_OFFICIAL',
  model: '红旗 H5',
  seats: 5,
  energy: 'PETROL',
  rangeKm: 600,
  state: 'IN_SERVICE',
  odometerKm: 40_000,
  unitId: units.centre.id,
  divisionCode: division,
  homeBay: { name: '1 号位', location: { lat: 27.83, lng: 113.13 } },
  insuredUntil: '2028-06-30',
  inspectedUntil: '2028-06-30',
  ...change,
});

export const driverWith = (change: Partial<Driver> = {}): Driver => ({
  id: derivedId('driver', randomUUID()),
  personId: people.driver.id,
  name: '周师傅',
  unitId: units.centre.id,
  divisionCode: division,
  licenceClass: 'A1',
  licensedUntil: '2030-01-01',
  telephone: '13800000001',
  ...change,
});

/** A driving licence for any vehicle, as the unit of its holder has seen it. */
export const licenceWith = (
  { id: personId, unitId }: Pick<Person, 'id' | 'unitId'>,
  change: Partial<DrivingLicence> = {},
): DrivingLicence => ({
  ...{ personId, unitId, licenceClass: 'A1', licensedUntil: '2035-12-31' },
  ...{ checkedBy: people.manager.id, checkedAt: NOW, revision: 1 },
  ...change,
});

const known: ReadonlySet<string> = new Set(Object.values(people).map(({ id }) => id));

/** Writes people who are not the town's anyway, and the licences of whom their unit has seen one. */
export const settlePeople = async (
  store: Store,
  settled: readonly { readonly person: Person; readonly licence: DrivingLicence | undefined }[],
): Promise<void> => {
  const distinct = [...new Map(settled.map((one) => [one.person.id, one])).values()];
  const puts = distinct
    .filter(({ person }) => !known.has(person.id))
    .flatMap(({ person, licence }) => [personItem(person), ...(licence ? [licenceItem(licence)] : [])]);
  const writes = puts.map((put) => ({ put }));
  for (let i = 0; i < writes.length; i += 100)
    await store.commit(writes.slice(i, i + 100), { actor: 'system', useCase: 'test', at: NOW });
};

interface Settled {
  readonly vehicles?: readonly Vehicle[];
  readonly drivers?: readonly Driver[];
  /** Who has a driving licence that his unit has seen: everybody, unless it is said. */
  readonly licensed?: readonly Pick<Person, 'id' | 'unitId'>[];
}

/** Writes the town's divisions, units and people with their licences, and the given vehicles and drivers. */
export const settle = async (
  store: Store,
  { vehicles = [], drivers = [], licensed = Object.values(people) }: Settled = {},
): Promise<void> => {
  const centre = { lat: 27.83, lng: 113.13 };
  const divisions = [
    { code: '430000', name: { zh: '湖南省', en: 'Hunan' }, level: 'PROVINCE' as const, centre },
    { code: division, name: { zh: '株洲市', en: 'Zhuzhou' }, level: 'CITY' as const, centre },
  ];
  const writes: Write[] = [
    ...[
      ...divisions.map(divisionItem),
      ...Object.values(units).map(unitItem),
      ...Object.values(people).map(personItem),
      ...drivers.map(driverItem),
      ...licensed.map((person) => licenceItem(licenceWith(person))),
    ].map((put) => ({ put })),
    ...vehicles.flatMap(registerVehicleWrites),
  ];
  const stamp = { actor: 'system', useCase: 'test', at: NOW };
  for (let i = 0; i < writes.length; i += 100) {
    const outcome = await store.commit(writes.slice(i, i + 100), stamp);
    if (!outcome.ok) throw new Error('the town could not be settled');
  }
};

/** A request of one person at one moment, as the edge would make its context. */
export const contextOf = (
  store: Store,
  { id: personId, unitId, roles, jurisdiction }: Person,
  now: Instant = NOW,
): Context =>
  makeContext({
    store,
    viewer: { kind: 'person', personId, unitId, roles, jurisdiction },
    language: 'zh',
    now,
    requestId: 'test',
    sealing: testSealing,
  });
