import { attributesOf, itemOf, read, storeOf, type Source } from '../platform/item.ts';
import type { Item } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import type { RentalPartner, Station, TimeShareCar } from './types.ts';

export const partnerItem = (partner: RentalPartner): Item =>
  itemOf(
    'PARTNER',
    {
      ...items.PARTNER.key({ partnerId: partner.id }),
      ...items.PARTNER.listKeys({ divisionCode: partner.divisionCode, partnerId: partner.id }),
    },
    partner,
  );

export const partnerOf = (item: Item): RentalPartner => attributesOf(item) as unknown as RentalPartner;

export const findPartner = async (source: Source, id: string): Promise<RentalPartner | undefined> => {
  const item = await read(source, items.PARTNER.key({ partnerId: id }));
  return item && partnerOf(item);
};

/** Partners that the authority of a division has engaged. */
export const partnersOf = async (source: Source, divisionCode: string): Promise<RentalPartner[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.PARTNER.listPk({ divisionCode }) });
  return found.map(partnerOf);
};

export const stationItem = (station: Station): Item =>
  itemOf(
    'STATION',
    {
      ...items.STATION.key({ stationId: station.id }),
      ...items.STATION.listKeys({ cityCode: station.cityCode, stationId: station.id }),
    },
    station,
  );

export const stationOf = (item: Item): Station => attributesOf(item) as unknown as Station;

export const findStation = async (source: Source, id: string): Promise<Station | undefined> => {
  const item = await read(source, items.STATION.key({ stationId: id }));
  return item && stationOf(item);
};

/** All stations of a city. */
export const stationsOf = async (source: Source, cityCode: string): Promise<Station[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.STATION.listPk({ cityCode }) });
  return found.map(stationOf);
};

export const carKey = (carId: string) => items.CAR.key({ carId });

export const carItem = (car: TimeShareCar): Item =>
  itemOf(
    'CAR',
    {
      ...carKey(car.id),
      ...items.CAR.listKeys({ cityCode: car.cityCode, stationId: car.stationId, carId: car.id }),
    },
    car,
  );

export const carOf = (item: Item): TimeShareCar => attributesOf(item) as unknown as TimeShareCar;

export const findCar = async (source: Source, id: string): Promise<TimeShareCar | undefined> => {
  const item = await read(source, carKey(id));
  return item && carOf(item);
};

/** All cars of a city that stand ready at its stations. */
export const carsOf = async (source: Source, cityCode: string): Promise<TimeShareCar[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.CAR.listPk({ cityCode }) });
  return found.map(carOf);
};
