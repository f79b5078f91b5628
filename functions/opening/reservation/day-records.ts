/** Reserved spaces in the table: one item a lot and day, with a counter and a limit for each hour. */
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { DAY, instantAt, type CivilDate } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { itemOf } from '../../platform/item.ts';
import { expiryAt } from '../citizen/records.ts';
import { HOURS } from './capacity.ts';
import type { ReservedDay, TouchedDay } from './types.ts';

/** Attributes of an hour: how many spaces are reserved in it, and how many may be. */
const reservedIn = (hour: number): string => `reserved${String(hour).padStart(2, '0')}`;
const limitIn = (hour: number): string => `limit${String(hour).padStart(2, '0')}`;

const dayKey = (placeId: string, date: CivilDate) => items.RESERVED_DAY.key({ placeId, date });

const numbers = (item: Item, nameOf: (hour: number) => string): number[] =>
  HOURS.map((hour) => Number(item[nameOf(hour)] ?? 0));

/** The day in an item; `empty` where there is none. */
const dayOf = (item: Item | undefined, empty: ReservedDay): ReservedDay =>
  item ? { ...empty, reserved: numbers(item, reservedIn), limits: numbers(item, limitIn), isKept: true } : empty;

/** Days of a lot as they stand this moment, those not kept yet as `emptyOf` says. */
export const daysOf = async (
  store: Store,
  placeId: string,
  dates: readonly CivilDate[],
  emptyOf: (date: CivilDate) => ReservedDay,
): Promise<ReservedDay[]> => {
  const found = await store.getMany(
    dates.map((date) => dayKey(placeId, date)),
    { consistent: true },
  );
  return dates.map((date, index) => dayOf(found[index], emptyOf(date)));
};

const counts = (values: readonly number[], nameOf: (hour: number) => string): Record<string, number> =>
  Object.fromEntries(values.map((value, hour) => [nameOf(hour), value]));

/** Takes a space in these hours of a day; holds only while each of them has one left. */
export const takeSpace = (day: ReservedDay, { hours }: TouchedDay): Write => {
  const { placeId, date } = day;
  if (day.isKept)
    return {
      change: dayKey(placeId, date),
      add: Object.fromEntries(hours.map((hour) => [reservedIn(hour), 1])),
      if: hours.map((hour) => ({ attribute: reservedIn(hour), below: limitIn(hour) })),
    };
  const reserved = day.reserved.map((count, hour) => count + (hours.includes(hour) ? 1 : 0));
  const noun = { placeId, date, ...counts(reserved, reservedIn), ...counts(day.limits, limitIn) };
  return {
    put: { ...itemOf('RESERVED_DAY', dayKey(placeId, date), noun), ...expiryAt(instantAt(date) + 2 * DAY) },
    if: [{ absent: 'pk' }],
  };
};

/** Gives a space back in these hours of a day. */
export const giveBackSpace = (placeId: string, { date, hours }: TouchedDay): Write => ({
  change: dayKey(placeId, date),
  add: Object.fromEntries(hours.map((hour) => [reservedIn(hour), -1])),
});

/** Sets how many spaces may be reserved on a kept day; holds only while no more are in any hour. */
export const limitWrite = ({ placeId, date }: ReservedDay, limit: number): Write => ({
  change: dayKey(placeId, date),
  set: counts(
    HOURS.map(() => limit),
    limitIn,
  ),
  if: HOURS.map((hour) => ({ attribute: reservedIn(hour), atMost: limit })),
});
