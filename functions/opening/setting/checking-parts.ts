/** What the parts of a rule may be: times, hours, days, and when one may move. Pure. */
import { refusal, type Refusal } from '../../platform/result.ts';
import { weekday } from '../../platform/time.ts';
import { minutesOf, monthDayNumber } from '../engine/clock.ts';
import { lunarDayNumber } from '../engine/lunar.ts';
import type { DayException, DaySelector, Hours, LunarSpan, Movement, Season } from '../engine/types.ts';
import type { OpeningRefusal } from './types.ts';

export const most = {
  lines: 40,
  lineLength: 200,
  rules: 20,
  periods: 20,
  hours: 6,
  barred: 6,
  dates: 31,
  places: 9,
  periodDays: 366,
  lastEntryMinutes: 720,
  name: 60,
} as const;

export type Path = readonly string[];
/** Everything but an opening that says nothing at all. */
export type PartRefusal = Exclude<OpeningRefusal, 'OPENING_EMPTY'>;
export type Found = Refusal<PartRefusal>[];

export const when = (wrong: boolean, code: PartRefusal, path: Path, facts: Refusal['facts'] = {}): Found =>
  wrong ? [refusal(code, path, facts)] : [];

/** What a thing that throws at wrong data says of it. */
const throws = (read: () => unknown): boolean => {
  try {
    read();
    return false;
  } catch {
    return true;
  }
};

export const isTime = (time: string): boolean => !throws(() => minutesOf(time));

export const each = <T>(values: readonly T[], path: Path, check: (value: T, path: Path) => Found): Found =>
  values.flatMap((value, index) => check(value, [...path, String(index)]));

export const timeRefusals = (time: string, path: Path): Found => when(!isTime(time), 'TIME_INVALID', path, { time });

const hoursRefusals = ({ from, to }: Hours, path: Path): Found => [
  ...timeRefusals(from, [...path, 'from']),
  ...timeRefusals(to, [...path, 'to']),
  ...when(isTime(from) && isTime(to) && minutesOf(to) <= minutesOf(from), 'SPAN_INVALID', [...path, 'to'], {
    from,
    to,
  }),
];

export const hoursListRefusals = (hours: readonly Hours[], path: Path): Found => [
  ...when(hours.length === 0, 'SELECTION_INVALID', path),
  ...when(hours.length > most.hours, 'TOO_MANY_PARTS', path, { most: most.hours }),
  ...each(hours, path, hoursRefusals),
];

export const movementRefusals = ({ lastEntryMinutes: minutes = 1, barred = [] }: Movement, path: Path): Found => [
  ...when(minutes < 1 || minutes > most.lastEntryMinutes, 'MINUTES_INVALID', [...path, 'lastEntryMinutes'], {
    minutes,
  }),
  ...when(barred.length > most.barred, 'TOO_MANY_PARTS', [...path, 'barred'], { most: most.barred }),
  ...each(barred, [...path, 'barred'], ({ hours }, at) => hoursRefusals(hours, at)),
];

export const monthDayRefusals = (day: string, path: Path): Found =>
  when(
    throws(() => monthDayNumber(day)),
    'DAY_INVALID',
    path,
    { day },
  );

export const seasonRefusals = (season: Season | undefined, path: Path): Found =>
  season ? [...monthDayRefusals(season.from, [...path, 'from']), ...monthDayRefusals(season.to, [...path, 'to'])] : [];

/** A selection names at least one, and none twice. */
export const selectionRefusals = (values: readonly unknown[] | undefined, path: Path): Found =>
  when(
    values !== undefined && (values.length === 0 || new Set(values).size < values.length),
    'SELECTION_INVALID',
    path,
  );

const datesRefusals = (dates: readonly string[] | undefined, path: Path): Found => [
  ...selectionRefusals(dates, path),
  ...when((dates?.length ?? 0) > most.dates, 'TOO_MANY_PARTS', path, { most: most.dates }),
  ...each(dates ?? [], path, monthDayRefusals),
];

/** Days by number, or the last. */
const countedRefusals = (numbers: readonly number[] | undefined, greatest: number, path: Path): Found => [
  ...selectionRefusals(numbers, path),
  ...when(numbers?.some((one) => one !== -1 && (one < 1 || one > greatest)) ?? false, 'SELECTION_INVALID', path),
];

/** Dates of the lunar calendar. */
const lunarRefusals = (spans: readonly LunarSpan[] | undefined, path: Path): Found => [
  ...when(spans?.length === 0, 'SELECTION_INVALID', path),
  ...when((spans?.length ?? 0) > most.dates, 'TOO_MANY_PARTS', path, { most: most.dates }),
  ...each(spans ?? [], path, ({ from, to }, at) => [from, to].flatMap((day) => lunarDayRefusals(day, at)).slice(0, 1)),
];

export const lunarDayRefusals = (day: string, path: Path): Found =>
  when(
    throws(() => lunarDayNumber(day)),
    'DAY_INVALID',
    path,
    { day },
  );

/** Places counted from the beginning, or from the end. */
const placesRefusals = (places: readonly number[] | undefined, greatest: number, path: Path): Found => [
  ...selectionRefusals(places, path),
  ...when(places?.some((one) => one === 0 || Math.abs(one) > greatest) ?? false, 'SELECTION_INVALID', path),
];

/** Places in a month need days that are counted; kinds of which the days beside are meant are none. */
const inMonthRefusals = ({ kinds, weekdays, inMonth, inRun, beside }: DaySelector, path: Path): Found => [
  ...placesRefusals(inMonth, weekdays ? 5 : most.places, [...path, 'inMonth']),
  ...when(inMonth !== undefined && !weekdays && !kinds, 'SELECTION_INVALID', [...path, 'weekdays']),
  ...when(inMonth !== undefined && !weekdays && (inRun ?? beside) !== undefined, 'SELECTION_INVALID', [
    ...path,
    'inMonth',
  ]),
];

/** Every second week is said of weekdays, from the first of them on; days counted in the month have weeks of their own. */
const everyOtherWeekRefusals = ({ weekdays, everyOtherWeekFrom: from, inMonth }: DaySelector, path: Path): Found =>
  when(
    from !== undefined && (inMonth !== undefined || !weekdays || weekday(from) !== Math.min(...weekdays)),
    'SELECTION_INVALID',
    [...path, 'everyOtherWeekFrom'],
    { from: from ?? '' },
  );

/** Places in a run need days that a run is made of, and leave no room for the day beside it. */
const runRefusals = ({ kinds, named, inRun, beside }: DaySelector, path: Path): Found => [
  ...placesRefusals(inRun, most.places, [...path, 'inRun']),
  ...when(inRun !== undefined && beside !== undefined, 'SELECTION_INVALID', [...path, 'beside']),
  ...when((inRun ?? beside) !== undefined && !kinds && !named, 'SELECTION_INVALID', [...path, 'kinds']),
];

const exceptRefusals = ({ kinds, weekdays, dates, named, lunar }: DayException, path: Path): Found => [
  ...selectionRefusals(kinds, [...path, 'kinds']),
  ...selectionRefusals(weekdays, [...path, 'weekdays']),
  ...selectionRefusals(named, [...path, 'named']),
  ...datesRefusals(dates, [...path, 'dates']),
  ...lunarRefusals(lunar, [...path, 'lunar']),
];

export const selectorRefusals = (on: DaySelector, path: Path): Found => {
  const { kinds, weekdays, season, dates, before, monthDays, named, lunar, lunarDays, except } = on;
  return [
    ...selectionRefusals(kinds, [...path, 'kinds']),
    ...selectionRefusals(weekdays, [...path, 'weekdays']),
    ...selectionRefusals(before, [...path, 'before']),
    ...selectionRefusals(named, [...path, 'named']),
    ...seasonRefusals(season, [...path, 'season']),
    ...datesRefusals(dates, [...path, 'dates']),
    ...countedRefusals(monthDays, 31, [...path, 'monthDays']),
    ...everyOtherWeekRefusals(on, path),
    ...inMonthRefusals(on, path),
    ...lunarRefusals(lunar, [...path, 'lunar']),
    ...countedRefusals(lunarDays, 30, [...path, 'lunarDays']),
    ...runRefusals(on, path),
    ...exceptRefusals(except ?? {}, [...path, 'except']),
  ];
};
