import type { RentalPartner, Station, TimeShareCar } from '../../rental/types.ts';
import { bodyNamed, ZHUZHOU } from './bodies.ts';
import { demoId } from './identity.ts';
import { sharedModels } from './models.ts';
import { rentalPlates } from './plates.ts';
import { randomFor } from './random.ts';

/** The pilot's five units (2025): a station at each, 20 new-energy cars in all. */
const pilot = ['ecology', 'transport', 'emergency', 'approval-service', 'trade-unions'];
const CARS = 20;
const BAYS = 6;
/** Most that a started day costs: CNY 83. */
const DAILY_CAP_FEN = 8_300;

export const partner: RentalPartner = {
  id: demoId('partner', 'time-share'),
  name: { zh: '株洲绿程分时租赁有限公司', en: 'Zhuzhou Lücheng Time-Share Co., Ltd.' },
  divisionCode: ZHUZHOU,
  supervisionTelephone: '0731-12345',
  services: ['TIME_SHARE'],
};

/** Rents out cars with or without a driver when neither units nor platform nor time-share have one. */
export const rentalCompany: RentalPartner = {
  id: demoId('partner', 'market-rental'),
  name: { zh: '株洲通达汽车租赁有限公司', en: 'Zhuzhou Tongda Car Rental Co., Ltd.' },
  divisionCode: ZHUZHOU,
  supervisionTelephone: '0731-12345',
  services: ['MARKET_RENTAL'],
};

export const stations: readonly Station[] = pilot.map((key) => {
  const { unit, county, location } = bodyNamed(key);
  return {
    id: demoId('station', key),
    name: { zh: `${unit.name.zh}站`, en: `${unit.name.en} Station` },
    partnerId: partner.id,
    cityCode: ZHUZHOU,
    divisionCode: county,
    location,
    bays: BAYS,
  };
});

const carsAtStations = (): TimeShareCar[] => {
  const random = randomFor('time-share');
  const nextPlate = rentalPlates(ZHUZHOU, random);
  return Array.from({ length: CARS }, (_, index) => {
    const { model, seats, rangeKm } = random.pick(sharedModels);
    return {
      id: demoId('car', String(index)),
      partnerId: partner.id,
      stationId: stations[index % stations.length]?.id ?? '',
      cityCode: ZHUZHOU,
      plateNumber: nextPlate(),
      model,
      seats,
      rangeKm: Math.round(rangeKm * (0.4 + random.number() * 0.6)),
      dailyCapFen: DAILY_CAP_FEN,
    };
  });
};

export const cars: readonly TimeShareCar[] = carsAtStations();
