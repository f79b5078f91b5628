import { randomUUID } from 'node:crypto';
import { driverItem, registerVehicleWrites } from '../fleet/records.ts';
import type { Driver, Vehicle } from '../fleet/types.ts';
import { divisionItem, personItem, unitItem } from '../organisation/records.ts';
import type { Person, Unit } from '../organisation/types.ts';
import type { Role } from '../platform/access.ts';
import { makeContext, type Context } from '../platform/context.ts';
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

/** Writes the town's divisions, units and people, and the given vehicles and drivers. */
export const settle = async (
  store: Store,
  { vehicles = [], drivers = [] }: { vehicles?: readonly Vehicle[]; drivers?: readonly Driver[] } = {},
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
