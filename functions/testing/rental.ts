import { derivedId } from '../platform/ids.ts';
import type { Person, Unit } from '../organisation/types.ts';
import { makeContext, type Context } from '../platform/context.ts';
import type { Store } from '../platform/store.ts';
import type { Instant } from '../platform/time.ts';
import { licenceItem, membershipWrite } from '../rental/membership/records.ts';
import type { Membership } from '../rental/membership/types.ts';
import { carItem, partnerItem, stationBaysItem, stationItem } from '../rental/records.ts';
import { exampleTerms } from '../rental/tariff/examples.ts';
import { tariffItem } from '../rental/tariff/records.ts';
import type { Tariff, TariffTerms } from '../rental/tariff/types.ts';
import type { Write } from '../platform/write.ts';
import { credentialItem, partnerClientItem } from '../rental/partner/records.ts';
import { clientScopes } from '../rental/partner/scopes.ts';
import type { PartnerClient, PartnerScope } from '../rental/partner/types.ts';
import type { Caller, TestApi } from './api.ts';
import type { RentalPartner, RentalService, Station, TimeShareCar } from '../rental/types.ts';
import { testSealing } from './sealing.ts';

const CITY = '430200';

/** A partner that is engaged for years to come. */
export const partnerWith = (
  name: string,
  services: readonly RentalService[] = ['TIME_SHARE'],
  parts: Partial<RentalPartner> = {},
): RentalPartner => ({
  id: derivedId('partner', name),
  name: { zh: name, en: name },
  creditCode: '91430200MA4L16JQ9J',
  telephone: '0731-28680001',
  divisionCode: CITY,
  supervisionTelephone: '12345',
  agreement: { number: `${name}-2025`, from: '2025-01-01', to: '2035-12-31', services },
  state: 'ENGAGED',
  confirmMinutes: 15,
  staleMinutes: 30,
  appliedBy: derivedId('person', 'clerk'),
  appliedAt: 0,
  inputHash: '',
  revision: 1,
  ...parts,
});

/** Lets a partner sign in as a system under its own id, with these scopes. */
export const systemWrites = (
  { id, divisionCode }: Pick<RentalPartner, 'id' | 'divisionCode'>,
  scopes: readonly PartnerScope[] = clientScopes,
): Write[] => {
  const system: PartnerClient = {
    ...{ id: derivedId('partnerClient', id), partnerId: id, divisionCode, name: 'system', scopes },
    credentials: [{ issuerClientId: id, madeAt: 0, madeFor: '' }],
    ...{ madeBy: 'test', madeAt: 0, inputHash: '', revision: 1 },
  };
  return [{ put: partnerClientItem(system) }, { put: credentialItem(system, id) }];
};

/** The system of a partner that was written with `systemWrites`. */
export const asSystem = (api: TestApi, { id }: Pick<RentalPartner, 'id'>, now: Instant): Caller => ({
  ask: async (query, variables = {}, headers = {}) => {
    const token = await api.tokens.sign(id, now, { client_id: id, scope: clientScopes.join(' ') });
    const answer = await api.send({
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { ...answer, body: JSON.parse(answer.body) as never };
  },
});

/** An open station of a partner. */
export const stationWith = (
  name: string,
  partner: Pick<RentalPartner, 'id'>,
  parts: Partial<Station> = {},
): Station => ({
  id: derivedId('station', partner.id, name),
  partnerReference: name,
  name: { zh: name, en: name },
  partnerId: partner.id,
  cityCode: CITY,
  divisionCode: '430211',
  address: { zh: '天台路1号', en: '1 Tiantai Road' },
  location: { lat: 27.83, lng: 113.13 },
  bays: 5,
  standard: [],
  state: 'OPEN',
  revision: 1,
  ...parts,
});

/** A car that stands ready at a station. */
export const carWith = (
  name: string,
  station: Pick<Station, 'id' | 'partnerId' | 'cityCode'>,
  parts: Partial<TimeShareCar> = {},
): TimeShareCar => ({
  id: derivedId('car', station.partnerId, name),
  partnerReference: name,
  partnerId: station.partnerId,
  stationId: station.id,
  cityCode: station.cityCode,
  plateNumber: '湘BD12345',
  model: '北汽 EU5',
  seats: 5,
  energy: 'BATTERY_ELECTRIC',
  fullRangeKm: 416,
  rangeKm: 300,
  priceFen: 12_980_000,
  marked: true,
  insuredUntil: '2035-12-31',
  inspectedUntil: '2035-12-31',
  positioningDevice: `device-${name}`,
  revision: 1,
  ...parts,
});

/** A tariff of a partner that has held since long ago: the one of the worked examples. */
export const tariffWith = (partner: Pick<RentalPartner, 'id'>, parts: Partial<TariffTerms> = {}): Tariff => ({
  id: derivedId('tariff', partner.id),
  partnerId: partner.id,
  partnerReference: 'standard',
  name: { zh: '标准', en: 'Standard' },
  versions: [{ ...exampleTerms, ...parts, effectiveFrom: '2025-01-01' }],
  revision: 1,
});

/** A request of a partner's own system. */
export const partnerContext = (store: Store, { id: partnerId }: Pick<RentalPartner, 'id'>, now: Instant): Context =>
  makeContext({
    store,
    viewer: { kind: 'partner', partnerId, scopes: ['orders:read', 'orders:write'] },
    language: 'zh',
    now,
    requestId: 'test',
    sealing: testSealing,
  });

/** Writes a partner with stations, cars and a tariff, and the bays that the cars stand in. */
export const settleRental = async (
  store: Store,
  {
    partner,
    stations,
    cars,
    tariff,
  }: {
    readonly partner: RentalPartner;
    readonly stations: readonly Station[];
    readonly cars: readonly TimeShareCar[];
    readonly tariff: Tariff;
  },
  at: Instant,
): Promise<void> => {
  const bays = stations.map(({ id: stationId, partnerId, cityCode, bays }) =>
    stationBaysItem({
      ...{ stationId, partnerId, cityCode, bays },
      taken: cars.filter((car) => car.stationId === stationId).length,
    }),
  );
  const written = [
    partnerItem(partner),
    tariffItem(tariff),
    ...stations.map(stationItem),
    ...bays,
    ...cars.map(carItem),
  ];
  const outcome = await store.commit(
    written.map((put) => ({ put })),
    { actor: 'system', useCase: 'test', at },
  );
  if (!outcome.ok) throw new Error('the partner could not be settled');
};

/** A unit takes part, on generous terms, and those people may drive. */
export const enable = async (
  store: Store,
  unit: Pick<Unit, 'id' | 'divisionCode'>,
  drivers: readonly Pick<Person, 'id'>[],
  at: Instant,
  parts: Partial<Membership> = {},
): Promise<void> => {
  const by = derivedId('person', 'manager');
  const membership: Membership = {
    ...{ unitId: unit.id, divisionCode: unit.divisionCode, state: 'ENABLED' },
    ...{ monthlyBudgetFen: 500_000, personBudgetFen: 300_000, mostHours: 48, purposes: ['FIELD_WORK', 'MEETING'] },
    ...{ setBy: by, setAt: at, revision: 1, ...parts },
  };
  const licences = drivers.map(({ id: personId }) =>
    licenceItem({
      ...{ personId, unitId: unit.id, licenceClass: 'C1', licensedUntil: '2030-12-31' },
      ...{ checkedBy: by, checkedAt: at, revision: 1 },
    }),
  );
  const outcome = await store.commit([membershipWrite(undefined, membership), ...licences.map((put) => ({ put }))], {
    ...{ actor: 'system', useCase: 'test', at },
  });
  if (!outcome.ok) throw new Error('the unit could not be enabled');
};
