import type { OdometerReading } from '../fleet/odometers.ts';
import { newCode } from '../platform/ids.ts';
import { attributesOf, itemOf, read, storeOf, type Source } from '../platform/item.ts';
import type { Store } from '../platform/store.ts';
import type { CivilDate } from '../platform/time.ts';
import type { Item, Write } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import type { RentalPartner, Station, StationBays, TimeShareCar } from './types.ts';

export const partnerKey = (partnerId: string) => items.PARTNER.key({ partnerId });

/** Where a partner is found until its people were told that its agreement ends. */
const endingKeys = ({ id: partnerId, state, agreement: { to }, endingNotedFor }: RentalPartner) =>
  (state === 'ENGAGED' || state === 'SUSPENDED') && endingNotedFor !== to
    ? items.PARTNER.findKeys({ to, partnerId })
    : {};

export const partnerItem = (partner: RentalPartner): Item =>
  itemOf(
    'PARTNER',
    {
      ...partnerKey(partner.id),
      ...items.PARTNER.listKeys({ divisionCode: partner.divisionCode, partnerId: partner.id }),
      ...endingKeys(partner),
    },
    partner,
  );

export const partnerOf = (item: Item): RentalPartner => attributesOf(item) as unknown as RentalPartner;

export const findPartner = async (source: Source, id: string): Promise<RentalPartner | undefined> => {
  const item = await read(source, partnerKey(id));
  return item && partnerOf(item);
};

/** Partners of the authority of a division: those who have applied, are engaged, or were. */
export const partnersOf = async (source: Source, divisionCode: string): Promise<RentalPartner[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.PARTNER.listPk({ divisionCode }) });
  return found.map(partnerOf);
};

/** Partners at work whose agreement ends on a day or before it, and whose people were not told so. */
export const partnersEndingBy = async (store: Store, day: CivilDate): Promise<RentalPartner[]> => {
  const pk = items.PARTNER.findPk({});
  const found = await store.queryAll({ index: 'finder', pk, sortTo: `${day}~` });
  return (await store.getMany(found)).flatMap((item) => (item ? [partnerOf(item)] : []));
};

/** Holds only while the partner is engaged: whatever is new stands on this, so that a suspension takes effect at once. */
export const engagedCheck = (partnerId: string): Write => ({
  check: partnerKey(partnerId),
  if: [{ attribute: 'state', is: 'ENGAGED' }],
});

export const stationKey = (stationId: string) => items.STATION.key({ stationId });

export const stationItem = (station: Station): Item =>
  itemOf(
    'STATION',
    {
      ...stationKey(station.id),
      ...items.STATION.listKeys({ cityCode: station.cityCode, stationId: station.id }),
      ...items.STATION.findKeys({ partnerId: station.partnerId, stationId: station.id }),
    },
    station,
  );

export const stationOf = (item: Item): Station => attributesOf(item) as unknown as Station;

export const findStation = async (source: Source, id: string): Promise<Station | undefined> => {
  const item = await read(source, stationKey(id));
  return item && stationOf(item);
};

/** All stations of a city. */
export const stationsOf = async (source: Source, cityCode: string): Promise<Station[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.STATION.listPk({ cityCode }) });
  return found.map(stationOf);
};

export const stationBaysKey = (stationId: string) => items.STATION_BAYS.key({ stationId });

export const stationBaysItem = (bays: StationBays): Item =>
  itemOf(
    'STATION_BAYS',
    {
      ...stationBaysKey(bays.stationId),
      ...items.STATION_BAYS.listKeys({ cityCode: bays.cityCode, stationId: bays.stationId }),
    },
    bays,
  );

export const stationBaysOf = (item: Item): StationBays => attributesOf(item) as unknown as StationBays;

export const findStationBays = async (source: Source, stationId: string): Promise<StationBays | undefined> => {
  const item = await read(source, stationBaysKey(stationId));
  return item && stationBaysOf(item);
};

/** How many bays are taken at each station of a city. */
export const baysOfCity = async (source: Source, cityCode: string): Promise<StationBays[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.STATION_BAYS.listPk({ cityCode }) });
  return found.map(stationBaysOf);
};

/** Takes a bay of a station; holds only while one is free. */
export const takeBayWrite = (stationId: string): Write => ({
  change: stationBaysKey(stationId),
  add: { taken: 1 },
  if: [{ attribute: 'taken', below: 'bays' }],
});

/** Gives a bay of a station back. */
export const freeBayWrite = (stationId: string): Write => ({
  change: stationBaysKey(stationId),
  add: { taken: -1 },
  if: [{ present: 'pk' }],
});

export const carKey = (carId: string) => items.CAR.key({ carId });

/** Stands for the station in the list of a city's cars while a car is at none. */
const UNDER_WAY = '-';

/** Where a car lies in the list of its city; one that is retired lies in none. */
const carListKeys = ({ id, cityCode, stationId = UNDER_WAY, retiredAt }: TimeShareCar) =>
  retiredAt === undefined ? items.CAR.listKeys({ cityCode, stationId, carId: id }) : {};

export const carItem = (car: TimeShareCar): Item =>
  itemOf(
    'CAR',
    {
      ...carKey(car.id),
      ...carListKeys(car),
      ...items.CAR.findKeys({ partnerId: car.partnerId, carId: car.id }),
    },
    car,
  );

export const carOf = (item: Item): TimeShareCar => attributesOf(item) as unknown as TimeShareCar;

export const findCar = async (source: Source, id: string): Promise<TimeShareCar | undefined> => {
  const item = await read(source, carKey(id));
  return item && carOf(item);
};

/** All cars of a city, at its stations and under way. */
export const carsOf = async (source: Source, cityCode: string): Promise<TimeShareCar[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.CAR.listPk({ cityCode }) });
  return found.map(carOf);
};

/** Cars of a city that are on their way with an order. */
export const carsUnderWayIn = async (source: Source, cityCode: string): Promise<TimeShareCar[]> => {
  const asked = { index: 'lists', pk: items.CAR.listPk({ cityCode }), sortPrefix: `${UNDER_WAY}#` } as const;
  const found = await storeOf(source).queryAll(asked);
  return found.map(carOf).filter(({ orderId }) => orderId !== undefined);
};

/** A car goes on its way with an order, and comes back under another name in public; holds only while it stands where it was seen. Its bay is another write. */
export const pickUpWrite = (car: TimeShareCar, orderId: string, lastReading: OdometerReading): Write => ({
  change: carKey(car.id),
  set: {
    orderId,
    lastReading,
    publicId: newCode(),
    revision: car.revision + 1,
    ...carListKeys({ ...car, stationId: UNDER_WAY }),
  },
  remove: ['stationId'],
  if: [{ attribute: 'revision', is: car.revision }],
});

/**
 * A car comes to stand at a station, its odometer as read there if anybody has read it; holds only while nothing else of
 * it has changed. Its bay is another write.
 */
export const dropOffWrite = (car: TimeShareCar, stationId: string, lastReading?: OdometerReading): Write => ({
  change: carKey(car.id),
  set: {
    stationId,
    ...(lastReading === undefined ? {} : { lastReading }),
    revision: car.revision + 1,
    ...carListKeys({ ...car, stationId }),
  },
  remove: ['orderId'],
  if: [{ attribute: 'revision', is: car.revision }],
});

/** A car that broke down on its way stands somewhere, out of service; its partner brings it back to a station. */
export const strandWrite = (car: TimeShareCar): Write => ({
  change: carKey(car.id),
  set: { service: 'OUT_OF_SERVICE', revision: car.revision + 1 },
  remove: ['orderId'],
  if: [{ attribute: 'revision', is: car.revision }],
});

/** Holds only while a car is as it was seen: neither retired nor taken along by somebody else. */
export const carCheck = ({ id, revision }: TimeShareCar): Write => ({
  check: carKey(id),
  if: [{ attribute: 'revision', is: revision }],
});
