/** What is public of partners, read from the table. */
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import type { Item } from '../../platform/write.ts';
import { carOf, stationBaysOf, stationOf } from '../records.ts';
import type { Station, StationBays, TimeShareCar } from '../types.ts';

const found = async (store: Store, findPk: string): Promise<Item[]> => {
  const keys = await store.queryAll({ index: 'finder', pk: findPk });
  return (await store.getMany(keys)).flatMap((item) => item ?? []);
};

/** Stations that a partner runs, those closed for good among them. */
export const stationsOfPartner = async (store: Store, partnerId: string): Promise<Station[]> =>
  (await found(store, items.STATION.findPk({ partnerId }))).map(stationOf);

/** Cars of a partner, those taken out for good among them. */
export const carsOfPartner = async (store: Store, partnerId: string): Promise<TimeShareCar[]> =>
  (await found(store, items.CAR.findPk({ partnerId }))).map(carOf);

/** How many bays are taken of some stations. */
export const baysOf = async (store: Store, stationIds: readonly string[]): Promise<Map<string, StationBays>> => {
  const all = await store.getMany(stationIds.map((stationId) => items.STATION_BAYS.key({ stationId })));
  return new Map(all.flatMap((item) => (item ? [stationBaysOf(item)] : [])).map((bays) => [bays.stationId, bays]));
};
