import { carIdOf, stationIdOf, tariffIdOf } from '../../rental/catalogue/telling.ts';
import { exampleTerms } from '../../rental/tariff/examples.ts';
import type { Tariff } from '../../rental/tariff/types.ts';
import { partnerPersonId } from '../../rental/partner/records.ts';
import { clientScopes } from '../../rental/partner/scopes.ts';
import type { PartnerClient, PartnerPerson } from '../../rental/partner/types.ts';
import { instantOf } from '../../platform/time.ts';
import type {
  RentalPartner,
  RentalService,
  StandardItemName,
  Station,
  StationBays,
  TimeShareCar,
} from '../../rental/types.ts';
import { bodyNamed, ZHUZHOU } from './bodies.ts';
import { demoId } from './identity.ts';
import { sharedModels } from './models.ts';
import { rentalPlates } from './plates.ts';
import { randomFor } from './random.ts';

/** The pilot's five units (2025): a station at each, 20 new-energy cars in all. */
export const pilot = ['ecology', 'transport', 'emergency', 'approval-service', 'trade-unions'];
const CARS = 20;
const BAYS = 6;

/** What both companies have agreed with the city. */
const engaged = {
  divisionCode: ZHUZHOU,
  supervisionTelephone: '0731-12345',
  state: 'ENGAGED',
  confirmMinutes: 15,
  staleMinutes: 30,
  appliedBy: 'system',
  appliedAt: instantOf('2025-01-10T09:00'),
  inputHash: '',
  revision: 1,
} as const;
/** The pilot's agreement runs from its first month. */
const agreement = (number: string, service: RentalService) => ({
  number,
  from: '2025-02-01',
  to: '2030-01-31',
  services: [service],
});

export const partner: RentalPartner = {
  ...engaged,
  id: demoId('partner', 'time-share'),
  name: { zh: '株洲绿程分时租赁有限公司', en: 'Zhuzhou Lücheng Time-Share Co., Ltd.' },
  creditCode: '91430200MA4L16JQ9J',
  telephone: '0731-28800001',
  agreement: agreement('株机管协〔2025〕3号', 'TIME_SHARE'),
};

/** Rents out cars with or without a driver when neither units nor platform nor time-share have one. */
const rentalCompany: RentalPartner = {
  ...engaged,
  id: demoId('partner', 'market-rental'),
  name: { zh: '株洲通达汽车租赁有限公司', en: 'Zhuzhou Tongda Car Rental Co., Ltd.' },
  creditCode: '91430200MA4PB2XT0F',
  telephone: '0731-28800002',
  agreement: agreement('株机管协〔2025〕4号', 'MARKET_RENTAL'),
};

/** The other company that rents out cars: quotes of both are compared. */
const otherCompany: RentalPartner = {
  ...engaged,
  id: demoId('partner', 'market-rental-2'),
  name: { zh: '株洲安达商务租车有限公司', en: 'Zhuzhou Anda Business Car Hire Co., Ltd.' },
  creditCode: '91430200MA4R8C5Q1N',
  telephone: '0731-28800004',
  agreement: agreement('株机管协〔2025〕5号', 'MARKET_RENTAL'),
};

export const rentalCompanies: readonly RentalPartner[] = [rentalCompany, otherCompany];

/** Has applied to take part: the city's authority is to decide on it. */
const applicant: RentalPartner = {
  ...engaged,
  id: demoId('partner', 'applicant'),
  name: { zh: '株洲湘行出行服务有限公司', en: 'Zhuzhou Xiangxing Mobility Co., Ltd.' },
  creditCode: '91430200MA7F3XKW22',
  telephone: '0731-28800003',
  agreement: { ...agreement('株机管协〔2026〕9号', 'TIME_SHARE'), from: '2027-01-01', to: '2029-12-31' },
  state: 'APPLIED',
  appliedAt: instantOf('2026-11-20T10:00'),
};

export const partners: readonly RentalPartner[] = [partner, ...rentalCompanies, applicant];

const STANDARD: readonly StandardItemName[] = [
  'MARKED_BAYS',
  'CHARGING',
  'LIGHTING',
  'CAMERA',
  'FIRE_EQUIPMENT',
  'SIGN',
  'SUPERVISION_TELEPHONE',
  'ACCESSIBLE_PATH',
];

export const stations: readonly Station[] = pilot.map((key) => {
  const { unit, county, location } = bodyNamed(key);
  return {
    id: stationIdOf(partner.id, key),
    partnerReference: key,
    name: { zh: `${unit.name.zh}站`, en: `${unit.name.en} Station` },
    partnerId: partner.id,
    cityCode: ZHUZHOU,
    divisionCode: county,
    address: { zh: `${unit.name.zh}院内`, en: `In the yard of the ${unit.name.en}` },
    location,
    bays: BAYS,
    standard: STANDARD.map((item) => ({ item, met: true, evidence: '株机管验〔2025〕2号' })),
    state: 'OPEN',
    passedAt: instantOf('2025-01-24T15:00'),
    revision: 1,
  };
});

/** The worked example of the guide is what the pilot's partner asks. */
export const tariff: Tariff = {
  id: tariffIdOf(partner.id, 'standard'),
  partnerId: partner.id,
  partnerReference: 'standard',
  name: { zh: '标准资费', en: 'Standard' },
  versions: [{ ...exampleTerms, effectiveFrom: '2025-02-01' }],
  revision: 1,
};

const carsAtStations = (): TimeShareCar[] => {
  const random = randomFor('time-share');
  const nextPlate = rentalPlates(ZHUZHOU, random, 'BATTERY_ELECTRIC');
  return Array.from({ length: CARS }, (_, index) => {
    const { model, seats, energy, rangeKm } = random.pick(sharedModels);
    const left = 0.4 + random.number() * 0.6;
    const partnerReference = `L${String(index + 1).padStart(3, '0')}`;
    return {
      id: carIdOf(partner.id, partnerReference),
      partnerId: partner.id,
      partnerReference,
      tariffId: tariff.id,
      stationId: stations[index % stations.length]?.id ?? '',
      cityCode: ZHUZHOU,
      plateNumber: nextPlate(),
      model,
      seats,
      energy,
      fullRangeKm: rangeKm,
      rangeKm: Math.round(rangeKm * left),
      batteryPercent: Math.round(100 * left),
      priceFen: 12_980_000,
      marked: true,
      insuredUntil: '2028-01-31',
      inspectedUntil: '2028-01-31',
      positioningDevice: `BD-4302-${String(index + 1).padStart(4, '0')}`,
      revision: 1,
    };
  });
};

export const cars: readonly TimeShareCar[] = carsAtStations();

/** Who signs in for the companies. */
export const partnerPeople: readonly PartnerPerson[] = (
  [
    [partner, 'time-share-owner', '何晓峰', 'OWNER'],
    [partner, 'time-share-operator', '罗倩', 'OPERATOR'],
    [partner, 'time-share-accountant', '蒋芸', 'ACCOUNTANT'],
    [rentalCompany, 'market-rental-owner', '袁志刚', 'OWNER'],
    [applicant, 'applicant-owner', '易红', 'OWNER'],
  ] as const
).map(([{ id: partnerId, divisionCode, telephone }, key, name, role]) => {
  const subject = `demo-${key}`;
  return {
    ...{ id: partnerPersonId(subject), partnerId, divisionCode, subject, name, telephone, role },
    ...{ invitedBy: 'system', invitedAt: engaged.appliedAt, revision: 1 },
  };
});

/** The system of each company that works; it signs in under the partner's own id. */
export const partnerSystems: readonly PartnerClient[] = [partner, rentalCompany].map(({ id, divisionCode, name }) => ({
  ...{ id: demoId('partnerClient', id), partnerId: id, divisionCode, name: name.zh, scopes: clientScopes },
  credentials: [{ issuerClientId: id, madeAt: engaged.appliedAt, madeFor: id }],
  ...{ madeBy: 'system', madeAt: engaged.appliedAt, inputHash: '', revision: 1 },
}));

export const stationBays: readonly StationBays[] = stations.map(({ id, partnerId, cityCode, bays }) => ({
  stationId: id,
  partnerId,
  cityCode,
  bays,
  taken: cars.filter(({ stationId }) => stationId === id).length,
}));
