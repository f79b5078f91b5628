import { derivedId } from '../platform/ids.ts';
import type { RentalPartner, RentalService, Station, TimeShareCar } from '../rental/types.ts';

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
  dailyCapFen: 8_300,
  revision: 1,
  ...parts,
});
