import { nounOf } from '../../platform/ids.ts';
import { attributesOf, itemOf, read, storeOf, type Source } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import type { Item } from '../../platform/write.ts';
import type { Tariff } from './types.ts';

export const tariffKey = (tariffId: string) => items.TARIFF.key({ tariffId });

export const tariffItem = (tariff: Tariff): Item => {
  const { id: tariffId, partnerId } = tariff;
  return itemOf('TARIFF', { ...tariffKey(tariffId), ...items.TARIFF.listKeys({ partnerId, tariffId }) }, tariff);
};

export const tariffOf = (item: Item): Tariff => attributesOf(item) as unknown as Tariff;

export const findTariff = async (source: Source, id: string | undefined): Promise<Tariff | undefined> => {
  if (id === undefined || nounOf(id) !== 'tariff') return undefined;
  const item = await read(source, tariffKey(id));
  return item && tariffOf(item);
};

/** Tariffs by their ids, in one batch. */
export const findTariffs = async (source: Source, ids: readonly string[]): Promise<ReadonlyMap<string, Tariff>> => {
  const wanted = [...new Set(ids)];
  const found = wanted.length > 0 ? await storeOf(source).getMany(wanted.map(tariffKey)) : [];
  return new Map(found.flatMap((item) => (item ? [tariffOf(item)] : [])).map((tariff) => [tariff.id, tariff]));
};
