import type { Refusal } from '../../lib/act.svelte.ts';
import { dateTimeOf } from '../../lib/format.ts';
import { words } from '../../lib/i18n.svelte.ts';
import { missing } from '../../lib/missing.ts';
import { isQuarterHour } from '../../ui/trip/quarter-hour.ts';
import { fields, tripOf, type Form } from './form.ts';

const w = words(
  {
    destination: '请填写去哪里，至少 2 个字',
    from: '请选择出发时间',
    to: '请选择返回时间',
    past: '出发时间已过，请另选',
    order: '返回时间须晚于出发时间',
    reason: '请填写事由，至少 2 个字',
    fromQuarter: '出发请选整刻钟，如 09:00、09:15',
    toQuarter: '返回请选整刻钟，如 09:00、09:15',
    passengers: '请填写乘车人数，1 至 50',
    distanceKm: '往返公里请填整数，1 至 5000，或不填',
    destinationLong: '去哪里最多写 100 个字',
    pickUpLong: '上车地点最多写 100 个字',
    stopLong: '途经地点最多写 100 个字',
    luggage: '请填写行李件数，没有请填 0',
    pickUp: '请填写上车地点，至少 2 个字',
    telephone: '请填写 11 位手机号码',
    weekdays: '请选择每周哪几天用车',
    until: '请选择到哪一天为止',
  },
  {
    destination: 'Enter where you are going, in at least 2 characters',
    from: 'Choose when you leave',
    to: 'Choose when you are back',
    past: 'The departure is over already: choose another',
    order: 'The return must be after the departure',
    reason: 'Enter the reason of the trip, in at least 2 characters',
    fromQuarter: 'Leave on a full quarter-hour, such as 09:00 or 09:15',
    toQuarter: 'Be back on a full quarter-hour, such as 09:00 or 09:15',
    passengers: 'Enter how many people ride, 1 to 50',
    distanceKm: 'Whole kilometres there and back, 1 to 5000, or none',
    destinationLong: 'Where to: 100 characters at most',
    pickUpLong: 'Pick-up place: 100 characters at most',
    stopLong: 'Stop: 100 characters at most',
    luggage: 'Enter how many pieces of luggage, 0 for none',
    pickUp: 'Enter where you get in, in at least 2 characters',
    telephone: 'Enter a mobile number of 11 digits',
    weekdays: 'Choose the days of the week',
    until: 'Choose the last day',
  },
);

export const MOST_PASSENGERS = 50;
export const MOST_LUGGAGE = 50;
export const FARTHEST_KM = 5_000;
const LONGEST_PLACE = 100;

export const isWhole = (value: number | null, least: number, most: number): value is number =>
  value !== null && Number.isInteger(value) && value >= least && value <= most;

/** Epoch milliseconds of what a datetime-local input holds; NaN of nothing. */
export const instant = (local: string): number => Date.parse(dateTimeOf(local));

/** A draft keeps any whole number that the contract has. */
const MOST_KEPT = 2 ** 31 - 1;

/** What is said of a field, by the name of its text. */
type Found = readonly [field: string, word: keyof typeof w];

const asRefusals = (found: readonly Found[]): Refusal[] =>
  found
    .map(([field, word]) => missing(field, () => w[word]))
    .toSorted((a, b) => fields.indexOf(a.path[0] ?? '') - fields.indexOf(b.path[0] ?? ''));

const timesMissing = ({ from, to }: Form, after: number): Found[] => [
  ...(from === '' ? [['from', 'from'] as const] : []),
  ...(to === '' ? [['to', 'to'] as const] : []),
  ...(from !== '' && !isQuarterHour(from) ? [['from', 'fromQuarter'] as const] : []),
  ...(to !== '' && !isQuarterHour(to) ? [['to', 'toQuarter'] as const] : []),
  ...(instant(from) <= after ? [['from', 'past'] as const] : []),
  ...(from !== '' && to !== '' && instant(from) >= instant(to) ? [['to', 'order'] as const] : []),
];

const numbersMissing = ({ passengers, luggage, distanceKm }: Form): Found[] => [
  ...(isWhole(passengers, 1, MOST_PASSENGERS) ? [] : [['passengers', 'passengers'] as const]),
  ...(isWhole(luggage, 0, MOST_LUGGAGE) ? [] : [['luggage', 'luggage'] as const]),
  ...(distanceKm === null || isWhole(distanceKm, 1, FARTHEST_KM) ? [] : [['distanceKm', 'distanceKm'] as const]),
];

/** What is longer than a place may be: it is told, not cut. */
const tooLong = ({ destination, pickUp, stops }: Form): Found[] => {
  const places = [
    ['destination', destination, 'destinationLong'],
    ['pickUp', pickUp, 'pickUpLong'],
    ...stops.map((stop, i) => [`stops.${String(i)}`, stop, 'stopLong'] as const),
  ] as const;
  return places
    .filter(([, place]) => Array.from(place.trim()).length > LONGEST_PLACE)
    .map(([name, , word]) => [name, word] as const);
};

/**
 * What is plain to see of what is missing or wrong in a form, all of it at once and in the order of the page. What is
 * still to be asked for lies ahead: it leaves `after` a moment.
 */
export const missingIn = (form: Form, after = -Infinity): Refusal[] => {
  const trip = tripOf(form);
  const texts = (['destination', 'reason', 'pickUp'] as const).filter((name) => Array.from(trip[name]).length < 2);
  return asRefusals([
    ...texts.map((name) => [name, name] as const),
    ...tooLong(form),
    ...(/^1[3-9]\d{9}$/.test(trip.telephone) ? [] : [['telephone', 'telephone'] as const]),
    ...timesMissing(form, after),
    ...numbersMissing(form),
    ...(form.repeats && form.weekdays.length === 0 ? [['weekdays', 'weekdays'] as const] : []),
    ...(form.repeats && form.until === '' ? [['until', 'until'] as const] : []),
  ]);
};

/** What is plainly wrong in what was typed so far: nothing that is only missing yet. */
export const wrongSoFar = (form: Form): Refusal[] =>
  asRefusals([
    ...tooLong(form),
    ...(form.from !== '' && !isQuarterHour(form.from) ? [['from', 'fromQuarter'] as const] : []),
    ...(form.to !== '' && !isQuarterHour(form.to) ? [['to', 'toQuarter'] as const] : []),
    ...numbersMissing({ ...form, passengers: form.passengers ?? 1, luggage: form.luggage ?? 0 }),
  ]);

/** What a draft cannot hold: everything else it keeps as it is typed. */
export const unkeepable = ({ passengers, luggage, distanceKm }: Form): Refusal[] =>
  asRefusals(
    Object.entries({ passengers, luggage, distanceKm })
      .filter(([, value]) => value !== null && !(Number.isInteger(value) && Math.abs(value) <= MOST_KEPT))
      .map(([name]) => [name, name as 'passengers' | 'luggage' | 'distanceKm'] as const),
  );
