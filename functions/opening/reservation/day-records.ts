/** Reserved spaces in the table: one item a lot and day, with a counter and a limit for each hour. */
import { ABSENT, type Term } from '../../platform/condition.ts';
import type { Store } from '../../platform/store.ts';
import { items } from '../../platform/table.ts';
import { DAY, instantAt, type CivilDate } from '../../platform/time.ts';
import type { Item, Write } from '../../platform/write.ts';
import { itemOf } from '../../platform/item.ts';
import { expiryAt } from '../citizen/records.ts';
import { HOURS } from './capacity.ts';
import type { ReservedDay, TouchedDay } from './types.ts';

/** Attributes of an hour: how many spaces are reserved in it, how many of those have their vehicles, how many may be. */
const reservedIn = (hour: number): string => `reserved${String(hour).padStart(2, '0')}`;
const arrivedIn = (hour: number): string => `arrived${String(hour).padStart(2, '0')}`;
const limitIn = (hour: number): string => `limit${String(hour).padStart(2, '0')}`;

const dayKey = (placeId: string, date: CivilDate) => items.RESERVED_DAY.key({ placeId, date });

const numbers = (item: Item, nameOf: (hour: number) => string): number[] =>
  HOURS.map((hour) => Number(item[nameOf(hour)] ?? 0));

/** The day in an item; `empty` where there is none. */
const dayOf = (item: Item | undefined, empty: ReservedDay): ReservedDay =>
  item
    ? {
        ...empty,
        ...{ reserved: numbers(item, reservedIn), arrived: numbers(item, arrivedIn), limits: numbers(item, limitIn) },
        isKept: true,
      }
    : empty;

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

/** Holds only while as many vehicles of the reserved stand there as were seen: one that leaves takes its reservation with it. */
const arrivedAsSeen = (day: ReservedDay, hours: readonly number[]): Term[] =>
  hours.flatMap((hour) => {
    const seen = day.arrived[hour] ?? 0;
    return seen > 0 ? [{ attribute: arrivedIn(hour), is: seen }] : [];
  });

/**
 * Takes a space in these hours of a day; holds only while each of them has one left, among the `room` that nobody stands
 * on, too. Who arrives meanwhile makes no more room than was seen.
 */
export const takeSpace = (day: ReservedDay, { hours }: TouchedDay, room = Infinity): Write => {
  const { placeId, date } = day;
  if (day.isKept)
    return {
      change: dayKey(placeId, date),
      add: Object.fromEntries(hours.map((hour) => [reservedIn(hour), 1])),
      if: [
        ...hours.flatMap((hour) => [
          { attribute: reservedIn(hour), below: limitIn(hour) },
          ...(room === Infinity ? [] : [{ attribute: reservedIn(hour), atMost: room + (day.arrived[hour] ?? 0) - 1 }]),
        ]),
        ...(room === Infinity ? [] : arrivedAsSeen(day, hours)),
      ],
    };
  const reserved = day.reserved.map((count, hour) => count + (hours.includes(hour) ? 1 : 0));
  const noun = { placeId, date, ...counts(reserved, reservedIn), ...counts(day.limits, limitIn) };
  return {
    put: { ...itemOf('RESERVED_DAY', dayKey(placeId, date), noun), ...expiryAt(instantAt(date) + 2 * DAY) },
    if: ABSENT,
  };
};

/** Gives a space back in these hours of a day; `counted` when a vehicle stood on it that was counted. */
export const giveBackSpace = (placeId: string, { date, hours }: TouchedDay, counted = false): Write => {
  const names = hours.flatMap((hour) => [reservedIn(hour), ...(counted ? [arrivedIn(hour)] : [])]);
  return { change: dayKey(placeId, date), add: Object.fromEntries(names.map((name) => [name, -1])) };
};

/** Notes in these hours of a day that a vehicle has come, and is counted among those that stand on the lot. */
export const arriveSpace = (placeId: string, { date, hours }: TouchedDay): Write => ({
  change: dayKey(placeId, date),
  add: Object.fromEntries(hours.map((hour) => [arrivedIn(hour), 1])),
});

/** Takes a space in these hours of a day for a vehicle that stands on it, and is counted, whatever was promised since. */
export const standSpace = (placeId: string, { date, hours }: TouchedDay): Write => ({
  change: dayKey(placeId, date),
  add: Object.fromEntries(hours.flatMap((hour) => [reservedIn(hour), arrivedIn(hour)]).map((name) => [name, 1])),
});

/** Holds only while no more spaces are reserved in these hours of a day than were seen. */
export const reservedCheck = (day: ReservedDay, { hours }: TouchedDay): Write => ({
  check: dayKey(day.placeId, day.date),
  if: day.isKept
    ? [
        ...hours.map((hour) => ({ attribute: reservedIn(hour), atMost: day.reserved[hour] ?? 0 })),
        ...arrivedAsSeen(day, hours),
      ]
    : ABSENT,
});

/** The lot and day that an item counts. */
export const dayAt = ({ placeId, date }: Item): Pick<ReservedDay, 'placeId' | 'date'> => ({
  placeId: String(placeId),
  date: String(date),
});

/**
 * Sets how many spaces may be reserved on a kept day. In the hours that are named it holds only while no more are
 * reserved, or no more than were seen.
 */
export const limitWrite = (
  { placeId, date, reserved }: ReservedDay,
  limit: number,
  fitting: readonly number[] = [],
): Write => ({
  change: dayKey(placeId, date),
  set: counts(
    HOURS.map(() => limit),
    limitIn,
  ),
  if: [
    { present: 'pk' },
    ...fitting.map((hour) => ({ attribute: reservedIn(hour), atMost: Math.max(limit, reserved[hour] ?? 0) })),
  ],
});
