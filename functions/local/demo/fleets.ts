import type { Driver, Vehicle, VehicleCategory, VehicleState } from '../../fleet/types.ts';
import type { Person } from '../../organisation/types.ts';
import { addDays, type CivilDate } from '../../platform/time.ts';
import { cityOf } from '../../organisation/rules.ts';
import { bodies, bodyNamed, centreKey, type Body } from './bodies.ts';
import { demoId } from './identity.ts';
import { models } from './models.ts';
import { inventNames } from './names.ts';
import { cast, driverPerson, people } from './people.ts';
import { publicPlates } from './plates.ts';
import { mobile, randomFor } from './random.ts';

/** Vehicles and drivers of one city, the drivers with their accounts. */
export interface Fleet {
  readonly vehicles: readonly Vehicle[];
  readonly drivers: readonly Driver[];
  readonly accounts: readonly Person[];
}

/** Most vehicles of one pool: what one dispatcher's board shows. */
const MAX_POOL = 480;

/** Categories of a pool, as often as they are in one. */
const poolCategories: readonly VehicleCategory[] = [
  ...(['OTHER_OFFICIAL', 'OTHER_OFFICIAL', 'OTHER_OFFICIAL', 'OTHER_OFFICIAL'] as const),
  ...(['EMERGENCY_SUPPORT', 'EMERGENCY_SUPPORT', 'CONFIDENTIAL_COURIER'] as const),
];
/** Units that enforce the law or have special equipment of their own. */
const enforcing = new Set([
  'ecology',
  'transport',
  'market',
  'urban-management',
  'natural-resources',
  'agriculture',
  'water',
]);

export const isEnforcing = ({ key }: Body): boolean => enforcing.has(key);

/** Whether a body runs a pool. */
const isCentre = ({ unit }: Body): boolean => unit.servedBy === unit.id;

const categoriesOf = (body: Body): readonly VehicleCategory[] => {
  if (isCentre(body)) return poolCategories;
  if (isEnforcing(body)) return ['LAW_ENFORCEMENT', 'LAW_ENFORCEMENT', 'SPECIAL_TECHNICAL', 'OTHER_OFFICIAL'];
  if (body.key.startsWith('emergency')) return ['EMERGENCY_SUPPORT', 'SPECIAL_TECHNICAL'];
  return ['CONFIDENTIAL_COURIER', 'EMERGENCY_SUPPORT', 'OTHER_OFFICIAL'];
};

/** The one vehicle sealed over a break, the one whose insurance lapses within days, some in maintenance. */
const stateOf = (index: number): VehicleState => {
  if (index === 11) return 'SEALED';
  if (index === 17) return 'REGISTERED';
  return index % 23 === 5 ? 'MAINTENANCE' : 'IN_SERVICE';
};
const LAPSING = 7;

/** How many turns a body has when vehicles are given out. */
const turnsOf = (body: Body): number => {
  if (isEnforcing(body)) return 4;
  return isCentre(body) ? 3 : 1;
};

/** Which body each vehicle of a city goes to: three in ten into the city's pool, the rest in turn, counties' pools first. */
const placement = (city: string, count: number): Body[] => {
  const centre = bodyNamed(centreKey(city));
  const pool = Math.min(Math.round(count * 0.3), MAX_POOL);
  const owners = bodies
    .filter(({ key, unit }) => key !== centre.key && cityOf(unit.divisionCode) === city)
    .sort((a, b) => Number(isCentre(b)) - Number(isCentre(a)))
    .flatMap((owner) => Array.from({ length: turnsOf(owner) }, () => owner));
  const ownerOf = (index: number): Body => (index < pool ? centre : (owners[(index - pool) % owners.length] ?? centre));
  return Array.from({ length: count }, (_, index) => ownerOf(index));
};

const vehiclesOf = (city: string, count: number, today: CivilDate): Vehicle[] => {
  const random = randomFor(`vehicles ${city}`);
  const plateOf = publicPlates(city, randomFor(`plates ${city}`));
  return placement(city, count).map((body, index) => {
    const category = random.pick(categoriesOf(body));
    const model = random.pick(models[category]);
    return {
      id: demoId('vehicle', `${city}-${String(index)}`),
      plateNumber: plateOf(model.energy, model.seats),
      category,
      ...model,
      state: stateOf(index),
      odometerKm: random.whole(3_000, 190_000),
      unitId: body.unit.id,
      divisionCode: body.unit.divisionCode,
      homeBay: { name: `${body.address.zh}${String((index % 90) + 1)}号车位`, location: body.location },
      insuredUntil: addDays(today, index === LAPSING ? 4 : random.whole(40, 360)),
      inspectedUntil: addDays(today, random.whole(40, 700)),
    };
  });
};

/** One driver for about two vehicles of a pool, one for a unit with at least five of its own. */
const driversWanted = (city: string, vehicles: readonly Vehicle[]): Body[] => {
  const owned = Map.groupBy(vehicles, ({ unitId }) => unitId);
  return bodies
    .filter(({ unit }) => cityOf(unit.divisionCode) === city)
    .flatMap((body) => {
      const count = owned.get(body.unit.id)?.length ?? 0;
      const drivers = isCentre(body) ? Math.ceil(count * 0.43) : Math.min(1, Math.floor(count / 5));
      return Array.from({ length: drivers }, () => body);
    });
};

/** The vehicles of a city with their drivers; the first driver of Zhuzhou's centre is of the cast. */
export const fleetOfCity = (city: string, count: number, today: CivilDate): Fleet => {
  const vehicles = vehiclesOf(city, count, today);
  const random = randomFor(`drivers ${city}`);
  const castDriver = cast.find(({ roles }) => roles.includes('DRIVER'));
  const nameOf = inventNames(
    `drivers ${city}`,
    people.map(({ name }) => name),
  );
  const wanted = driversWanted(city, vehicles);
  const ofCast = wanted.findIndex(({ unit }) => unit.id === castDriver?.unitId);
  const accounts = wanted.map((body, index) =>
    castDriver && index === ofCast ? castDriver : driverPerson(`driver-${city}-${String(index)}`, nameOf(), body),
  );
  const drivers = accounts.map(({ id, name, unitId, jurisdiction }, index) => ({
    id: demoId('driver', `${city}-${String(index)}`),
    personId: id,
    name,
    unitId,
    divisionCode: jurisdiction,
    licenceClass: random.pick(['A1', 'A2', 'B1', 'C1', 'C1']),
    licensedUntil: addDays(today, random.whole(90, 1_800)),
    telephone: mobile(random),
  }));
  return { vehicles, drivers, accounts: accounts.filter((account) => account !== castDriver) };
};
