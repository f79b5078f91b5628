/** A city with one partner: units whose people drive, stations with bays, and cars in them. */
import { randomBytes } from 'node:crypto';
import { divisionItem, personItem, unitItem } from '../../organisation/records.ts';
import type { Person, Unit } from '../../organisation/types.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { newCarWrites } from '../../rental/catalogue/records.ts';
import { licenceWrite, membershipWrite } from '../../rental/membership/records.ts';
import { credentialItem, partnerClientItem } from '../../rental/partner/records.ts';
import { clientScopes } from '../../rental/partner/scopes.ts';
import type { PartnerClient } from '../../rental/partner/types.ts';
import { partnerItem, stationBaysItem, stationItem } from '../../rental/records.ts';
import { exampleTerms } from '../../rental/tariff/examples.ts';
import { tariffItem } from '../../rental/tariff/records.ts';
import type { RentalPartner, Station, TimeShareCar } from '../../rental/types.ts';

const CITY = '430200';
const CENTRE = { lat: 27.83, lng: 113.13 };
const PEOPLE_A_UNIT = 8;
const STATIONS = 4;

export interface City {
  readonly partner: RentalPartner;
  /** `client_secret` of the partner's system, whose `client_id` is the partner's own id. */
  readonly secret: string;
  readonly units: readonly Unit[];
  /** Those who drive. */
  readonly employees: readonly Person[];
  /** One of each unit. */
  readonly managers: readonly Person[];
  readonly stations: readonly Station[];
  readonly cars: readonly TimeShareCar[];
}

const range = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

const person = (name: string, { id: unitId, divisionCode }: Unit, roles: Person['roles']): Person => ({
  ...{ id: derivedId('person', 'trial', name), subject: `trial-${name}`, name, unitId, roles },
  jurisdiction: divisionCode,
});

/** The same city for the same numbers. */
export const makeCity = (employeeCount: number): City => {
  const partner: RentalPartner = {
    ...{ id: derivedId('partner', 'trial'), name: { zh: '示例分时租赁', en: 'Example Time-Share' } },
    ...{ creditCode: '91430200MA4L16JQ9J', telephone: '0731-28680001', supervisionTelephone: '12345' },
    ...{ divisionCode: CITY, state: 'ENGAGED', confirmMinutes: 15, staleMinutes: 30, inputHash: '', revision: 1 },
    agreement: { number: 'trial', from: '2025-01-01', to: '2035-12-31', services: ['TIME_SHARE'] },
    ...{ appliedBy: 'system', appliedAt: 0 },
  };
  const units = range(Math.ceil(employeeCount / PEOPLE_A_UNIT), (n): Unit => {
    const id = derivedId('unit', 'trial', String(n));
    return { id, name: { zh: `单位${String(n + 1)}`, en: `Unit ${String(n + 1)}` }, divisionCode: CITY, servedBy: id };
  });
  const unitOf = (n: number): Unit => certain(units[n % units.length], 'unit');
  const stations = range(STATIONS, (n): Station => ({
    ...{ id: derivedId('station', 'trial', String(n)), partnerReference: `S${String(n)}`, partnerId: partner.id },
    ...{ name: { zh: `站点${String(n + 1)}`, en: `Station ${String(n + 1)}` }, cityCode: CITY, divisionCode: CITY },
    address: { zh: '天台路1号', en: '1 Tiantai Road' },
    location: { lat: CENTRE.lat + n / 100, lng: CENTRE.lng },
    ...{ bays: Math.ceil(employeeCount / 2), standard: [], state: 'OPEN', revision: 1 },
  }));
  return {
    partner,
    secret: randomBytes(24).toString('base64url'),
    units,
    stations,
    employees: range(employeeCount, (n) => person(`employee ${String(n)}`, unitOf(n), ['UNIT_STAFF'])),
    managers: units.map((unit, n) => person(`manager ${String(n)}`, unit, ['UNIT_MANAGER'])),
    cars: range(employeeCount, (n): TimeShareCar => ({
      ...{ id: derivedId('car', 'trial', String(n)), partnerReference: `C${String(n)}`, partnerId: partner.id },
      ...{ stationId: stations[n % STATIONS]?.id ?? '', cityCode: CITY, model: '北汽 EU5', seats: 5 },
      plateNumber: `湘BD${String(10_000 + n)}`,
      ...{ energy: 'BATTERY_ELECTRIC', fullRangeKm: 416, rangeKm: 300, batteryPercent: 80, priceFen: 12_980_000 },
      ...{ marked: true, insuredUntil: '2035-12-31', inspectedUntil: '2035-12-31', positioningDevice: String(n) },
      ...{ tariffId: derivedId('tariff', partner.id), revision: 1 },
    })),
  };
};

const membershipOf = ({ id: unitId, divisionCode }: Unit, setBy: string, setAt: Instant): Write =>
  membershipWrite(undefined, {
    ...{ unitId, divisionCode, state: 'ENABLED', monthlyBudgetFen: 5_000_000, personBudgetFen: 300_000 },
    ...{ mostHours: 24, purposes: ['FIELD_WORK'], setBy, setAt, revision: 1 },
  });

const licenceOf = ({ id: personId, unitId }: Person, checkedBy: string, checkedAt: Instant): Write =>
  licenceWrite(undefined, {
    ...{ personId, unitId, licenceClass: 'C1', licensedUntil: '2035-12-31', checkedBy, checkedAt, revision: 1 },
  });

/** Writes the city: everything is there, and nobody has taken anything. */
export const settleCity = async (store: Store, city: City, at: Instant): Promise<void> => {
  const { partner, units, employees, managers, stations, cars } = city;
  const system: PartnerClient = {
    ...{ id: derivedId('partnerClient', 'trial'), partnerId: partner.id, divisionCode: CITY, name: 'system' },
    ...{ scopes: clientScopes, credentials: [{ issuerClientId: partner.id, madeAt: at, madeFor: '' }] },
    ...{ madeBy: 'system', madeAt: at, inputHash: '', revision: 1 },
  };
  const standing = ({ id }: Station): number => cars.filter(({ stationId }) => stationId === id).length;
  const items = [
    divisionItem({ code: '430000', name: { zh: '湖南省', en: 'Hunan' }, level: 'PROVINCE', centre: CENTRE }),
    divisionItem({ code: CITY, name: { zh: '株洲市', en: 'Zhuzhou' }, level: 'CITY', centre: CENTRE }),
    ...[...units.map(unitItem), ...employees.map(personItem), ...managers.map(personItem)],
    ...[partnerItem(partner), partnerClientItem(system), credentialItem(system, partner.id)],
    tariffItem({
      ...{ id: derivedId('tariff', partner.id), partnerId: partner.id, partnerReference: 'standard', revision: 1 },
      name: { zh: '标准资费', en: 'Standard' },
      versions: [{ ...exampleTerms, effectiveFrom: '2025-01-01' }],
    }),
    ...stations.flatMap((station) => [
      stationItem(station),
      stationBaysItem({
        ...{ stationId: station.id, partnerId: partner.id, cityCode: CITY, bays: station.bays },
        taken: standing(station),
      }),
    ]),
  ];
  const managerOf = (unitId: string): string => managers.find((one) => one.unitId === unitId)?.id ?? '';
  const writes: Write[] = [
    ...items.map((put) => ({ put })),
    ...cars.flatMap((car) => newCarWrites(car)),
    ...units.map((unit) => membershipOf(unit, managerOf(unit.id), at)),
    ...employees.map((one) => licenceOf(one, managerOf(one.unitId), at)),
  ];
  for (let from = 0; from < writes.length; from += 100) {
    const outcome = await store.commit(writes.slice(from, from + 100), { actor: 'system', useCase: 'trial', at });
    if (!outcome.ok) throw new Error('the city could not be settled');
  }
};
