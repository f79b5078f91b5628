import { ABSENT } from '../../platform/condition.ts';
import { mapConnection, storedConnection, type Connection, type ListArguments } from '../../platform/connection.ts';
import type { Context } from '../../platform/context.ts';
import { attributesOf, certain, itemOf } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { items, type ItemKey } from '../../platform/table.ts';
import type { Instant } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import {
  carItem,
  carKey,
  carOf,
  freeBayWrite,
  stationBaysItem,
  stationBaysKey,
  stationBaysOf,
  stationItem,
  stationKey,
  stationOf,
  takeBayWrite,
} from '../records.ts';
import { tariffItem, tariffKey, tariffOf } from '../tariff/records.ts';
import type { Tariff } from '../tariff/types.ts';
import type { CarReport, Station, StationBays, TimeShareCar } from '../types.ts';
import type { StationInspection } from './types.ts';

/** A station with the bays that are taken, as both stand this moment. */
export interface SeenStation {
  readonly station?: Station;
  readonly bays?: StationBays;
}

export const seeStation = async (store: Store, id: string): Promise<SeenStation> => {
  const [station, bays] = await store.getMany([stationKey(id), stationBaysKey(id)], { consistent: true });
  return {
    ...(station ? { station: stationOf(station) } : {}),
    ...(bays ? { bays: stationBaysOf(bays) } : {}),
  };
};

/** Writes a station over what it was, with its bays; holds only while no more of them are taken than there will be. */
export const stationWrites = (before: Station | undefined, after: Station): Write[] => {
  const { id: stationId, partnerId, cityCode, bays, revision } = after;
  const put = stationItem({ ...after, revision: (before?.revision ?? 0) + 1 });
  if (!before)
    return [
      { put, if: ABSENT },
      { put: stationBaysItem({ stationId, partnerId, cityCode, bays, taken: 0 }), if: ABSENT },
    ];
  const counted: Write = {
    change: stationBaysKey(stationId),
    set: { bays },
    if: [{ attribute: 'taken', atMost: bays }],
  };
  return [
    { put, if: [{ attribute: 'revision', is: before.revision }] },
    ...(bays === before.bays && revision > 0 ? [] : [counted]),
  ];
};

/** Takes a station out for good; holds only while nothing stands there and nothing is on its way to it. */
export const retireStationWrites = (before: Station, now: Instant): Write[] => {
  const {
    listPk: _,
    listSk: __,
    ...put
  } = stationItem({
    ...{ ...before, state: 'CLOSED', retiredAt: now, revision: before.revision + 1 },
  });
  return [
    { put: put, if: [{ attribute: 'revision', is: before.revision }] },
    { change: stationBaysKey(before.id), set: { bays: 0 }, if: [{ attribute: 'taken', atMost: 0 }] },
  ];
};

const plateKey = (plateNumber: string) => items.PLATE.key({ plateNumber });

/** Who holds a plate: a car, or a vehicle of a fleet. */
interface Plate {
  readonly vehicleId: string;
  /** 0 once a car that held it was retired. */
  readonly held?: 0 | 1;
}

/** A car and what holds its plate, as they stand this moment. */
export const seeCar = async (
  store: Store,
  id: string,
  plateNumber?: string,
): Promise<{ readonly car?: TimeShareCar; readonly plate?: Plate }> => {
  const keys: ItemKey[] = [carKey(id), ...(plateNumber === undefined ? [] : [plateKey(plateNumber)])];
  const [car, plate] = await store.getMany(keys, { consistent: true });
  return {
    ...(car ? { car: carOf(car) } : {}),
    ...(plate ? { plate: attributesOf(plate) as unknown as Plate } : {}),
  };
};

/** Whether a plate stands for something else than this car. */
export const isHeldByOther = (plate: Plate | undefined, carId: string): boolean =>
  plate !== undefined && plate.held !== 0 && plate.vehicleId !== carId;

const takePlate = ({ id: vehicleId, plateNumber }: TimeShareCar, plate: Plate | undefined): Write => ({
  put: itemOf('PLATE', plateKey(plateNumber), { vehicleId, held: 1 }),
  if: plate ? [{ attribute: 'held', is: 0 }] : ABSENT,
});

const freePlate = ({ id: vehicleId, plateNumber }: TimeShareCar): Write => ({
  put: itemOf('PLATE', plateKey(plateNumber), { vehicleId, held: 0 }),
  if: [{ attribute: 'vehicleId', is: vehicleId }],
});

/** Attributes that reports write on their own: whoever changes a car leaves them as they are. */
const reported: readonly (keyof CarReport)[] = ['reportedAt', 'service', 'batteryPercent', 'rangeKm', 'location'];

/** Writes what a car is, and where it stands, over what it was; what it last reported stays. */
const changeCarWrite = (before: TimeShareCar, after: TimeShareCar): Write => {
  const item = carItem({ ...after, revision: before.revision + 1 });
  const own = new Set<string>(['pk', 'sk', ...reported]);
  const set = Object.fromEntries(Object.entries(item).filter(([name]) => !own.has(name)));
  const remove = Object.keys(carItem(before)).filter((name) => !(name in item) && !own.has(name));
  return { change: carKey(after.id), set, remove, if: [{ attribute: 'revision', is: before.revision }] };
};

/** A car comes to be, with its plate; the bay it takes is another write. */
export const newCarWrites = (car: TimeShareCar, plate?: Plate): Write[] => [
  { put: carItem(car), if: ABSENT },
  takePlate(car, plate),
];

/** A car comes to be, or is changed: with its plate, and the bay it takes and gives back. */
export const carWrites = (before: TimeShareCar | undefined, after: TimeShareCar, plate: Plate | undefined): Write[] => {
  const moves = before?.stationId !== after.stationId;
  const others = before && before.plateNumber !== after.plateNumber;
  return [
    ...(before ? [changeCarWrite(before, after)] : newCarWrites(after, plate)),
    ...(others ? [takePlate(after, plate), freePlate(before)] : []),
    ...(moves && after.stationId !== undefined ? [takeBayWrite(after.stationId)] : []),
    ...(moves && before?.stationId !== undefined ? [freeBayWrite(before.stationId)] : []),
  ];
};

/** Takes a car out for good, with its bay and plate given back. */
export const retireCarWrites = (before: TimeShareCar, now: Instant): Write[] => {
  const { stationId, ...rest } = before;
  return [
    changeCarWrite(before, { ...rest, retiredAt: now }),
    freePlate(before),
    ...(stationId === undefined ? [] : [freeBayWrite(stationId)]),
  ];
};

/** Keeps what a car reported; holds only while nothing later is known of it. */
export const reportWrite = (carId: string, { location, ...report }: CarReport): Write => ({
  change: carKey(carId),
  set: { ...report, ...(location ? { location } : {}) },
  if: [{ present: 'pk' }, { attribute: 'reportedAt', fewerThan: report.reportedAt }],
});

/** Writes a tariff over what it was; holds only while nobody else has changed it since. */
export const tariffWrite = (before: Tariff | undefined, after: Tariff): Write => ({
  put: tariffItem({ ...after, revision: (before?.revision ?? 0) + 1 }),
  if: before ? [{ attribute: 'revision', is: before.revision }] : ABSENT,
});

/** The tariff as it stands this moment. */
export const seeTariff = async (store: Store, id: string): Promise<Tariff | undefined> => {
  const item = await store.get(tariffKey(id), { consistent: true });
  return item && tariffOf(item);
};

/** Page of a list that the finder keeps: its keys, with the items behind them. */
const foundConnection = async <T>(
  ctx: Context,
  pk: string,
  page: ListArguments,
  modelOf: (item: Item) => T,
): Promise<Connection<T>> => {
  const keys = await storedConnection(ctx.store, { index: 'finder', pk }, page);
  const found = await Promise.all(keys.nodes.map(ctx.load));
  const models = new Map(found.flatMap((item) => (item ? [[item.pk, modelOf(item)] as const] : [])));
  return mapConnection(keys, ({ pk: key }) => certain(models.get(key), key));
};

export const stationsOfPartner = (ctx: Context, partnerId: string, page: ListArguments): Promise<Connection<Station>> =>
  foundConnection(ctx, items.STATION.findPk({ partnerId }), page, stationOf);

export const carsOfPartner = (
  ctx: Context,
  partnerId: string,
  page: ListArguments,
): Promise<Connection<TimeShareCar>> => foundConnection(ctx, items.CAR.findPk({ partnerId }), page, carOf);

export const tariffsOfPartner = async (
  ctx: Context,
  partnerId: string,
  page: ListArguments,
): Promise<Connection<Tariff>> =>
  mapConnection(
    await storedConnection(ctx.store, { index: 'lists', pk: items.TARIFF.listPk({ partnerId }) }, page),
    tariffOf,
  );

const inspectionKey = (stationId: string, inspectionId: string) =>
  items.STATION_INSPECTION.key({ stationId, inspectionId });

const inspectionOf = (item: Item): StationInspection => attributesOf(item) as unknown as StationInspection;

export const inspectionWrite = (inspection: StationInspection): Write => ({
  put: itemOf('STATION_INSPECTION', inspectionKey(inspection.stationId, inspection.id), inspection),
  if: ABSENT,
});

export const seeInspection = async (
  store: Store,
  stationId: string,
  id: string,
): Promise<StationInspection | undefined> => {
  const item = await store.get(inspectionKey(stationId, id), { consistent: true });
  return item && inspectionOf(item);
};

/** Latest inspections of a station, the last one first. */
export const inspectionsOf = async (store: Store, stationId: string, most: number): Promise<StationInspection[]> => {
  const pk = items.STATION_INSPECTION.pkOf({ stationId });
  const sortPrefix = 'STATION_INSPECTION#';
  const found = await store.queryAll({ pk, sortPrefix });
  return found
    .map(inspectionOf)
    .sort((a, b) => b.at - a.at)
    .slice(0, most);
};
