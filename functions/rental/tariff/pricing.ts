/** What a trip costs. One function for estimate, charge and statement, in whole fen, explained line by line. Pure. */
import {
  addDays,
  civilDate,
  DAY,
  daysTouched,
  instantAt,
  MINUTE,
  type Instant,
  type Window,
} from '../../platform/time.ts';
import type {
  DayKindOf,
  KmTier,
  Price,
  PriceLine,
  RateKind,
  Tariff,
  TariffTerms,
  TariffUse,
  TariffVersion,
} from './types.ts';

/** Terms of a tariff for a trip that begins on a day; undefined before its first version. */
export const versionFor = ({ versions }: Pick<Tariff, 'versions'>, begins: Instant): TariffVersion | undefined =>
  versions
    .filter(({ effectiveFrom }) => effectiveFrom <= civilDate(begins))
    .reduce<TariffVersion | undefined>(
      (latest, version) => (latest && latest.effectiveFrom > version.effectiveFrom ? latest : version),
      undefined,
    );

/** Started days of a use: 24 hours each from pick-up on; a use of no length has begun its first. */
export const startedDays = ({ from, to }: Window): number => Math.max(1, Math.ceil((to - from) / DAY));

/** Most that a use may cost, whatever was driven. */
export const capOf = ({ dailyCapFen }: TariffTerms, window: Window): number => dailyCapFen * startedDays(window);

const isNight = ({ night }: TariffTerms, at: Instant): boolean => {
  if (!night) return false;
  const minute = (at - instantAt(civilDate(at))) / MINUTE;
  const { fromMinute, toMinute } = night;
  return fromMinute < toMinute ? minute >= fromMinute && minute < toMinute : minute >= fromMinute || minute < toMinute;
};

const rateAt = (terms: TariffTerms, at: Instant, dayKindOf: DayKindOf): RateKind => {
  if (isNight(terms, at)) return 'NIGHT';
  const kind = dayKindOf(civilDate(at));
  return kind === 'MAKEUP_WORKDAY' ? 'WORKDAY' : kind;
};

const percentOf = ({ night, restDayPercent, holidayPercent }: TariffTerms, rate: RateKind): number => {
  if (rate === 'NIGHT') return night?.percent ?? 100;
  if (rate === 'REST_DAY') return restDayPercent;
  return rate === 'HOLIDAY' ? holidayPercent : 100;
};

/** Instants at which the rate may change while a window lasts. */
const turnsOf = ({ night }: TariffTerms, window: Window): Instant[] =>
  daysTouched(window).flatMap((date) => [
    instantAt(date),
    ...(night ? [instantAt(date, night.fromMinute), instantAt(date, night.toMinute)] : []),
    instantAt(addDays(date, 1)),
  ]);

interface Stretch {
  readonly rate: RateKind;
  readonly fenPerMinute: number;
  readonly minutes: number;
}

/**
 * Minutes of one started day that cost the same, in the order of time. A minute that has begun counts whole, at the
 * rate of the moment at which it begins.
 */
const stretchesOf = (terms: TariffTerms, window: Window, dayKindOf: DayKindOf): Stretch[] => {
  const last = Math.ceil((window.to - window.from) / MINUTE);
  const turns = turnsOf(terms, window).map((at) => Math.ceil((at - window.from) / MINUTE));
  const tiers = terms.minuteTiers.map(({ fromMinute }) => fromMinute);
  const cuts = [...new Set([0, ...turns, ...tiers, last])]
    .filter((cut) => cut >= 0 && cut <= last)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, index) => ({
    rate: rateAt(terms, window.from + cut * MINUTE, dayKindOf),
    fenPerMinute: terms.minuteTiers.findLast(({ fromMinute }) => fromMinute <= cut)?.fenPerMinute ?? 0,
    minutes: (cuts[index + 1] ?? last) - cut,
  }));
};

/** Part of a fen is charged as one, so that nobody saves by cutting a trip into pieces. */
const timeLine = (terms: TariffTerms, day: number, stretches: readonly Stretch[]): PriceLine[] => {
  const [first] = stretches;
  if (!first) return [];
  const { rate, fenPerMinute } = first;
  const minutes = stretches.reduce((sum, stretch) => sum + stretch.minutes, 0);
  const percent = percentOf(terms, rate);
  const amountFen = Math.ceil((minutes * fenPerMinute * percent) / 100);
  return [{ kind: 'TIME', day, rate, percent, minutes, fenPerMinute, amountFen }];
};

const sum = (lines: readonly PriceLine[]): number => lines.reduce((total, { amountFen }) => total + amountFen, 0);

/** Lines with one more, where they come to more than the cap. */
const capped = (lines: readonly PriceLine[], capFen: number, day?: number): PriceLine[] => {
  const over = sum(lines) - capFen;
  return over > 0
    ? [...lines, { kind: 'CAP', ...(day === undefined ? {} : { day }), capFen, amountFen: -over }]
    : [...lines];
};

const dayLines = (terms: TariffTerms, day: number, window: Window, dayKindOf: DayKindOf): PriceLine[] => {
  const alike = Map.groupBy(
    stretchesOf(terms, window, dayKindOf),
    ({ rate, fenPerMinute }) => `${rate} ${String(fenPerMinute)}`,
  );
  const start: PriceLine[] = day === 1 && terms.startFen > 0 ? [{ kind: 'START', amountFen: terms.startFen }] : [];
  return capped(
    [...start, ...[...alike.values()].flatMap((same) => timeLine(terms, day, same))],
    terms.dailyCapFen,
    day,
  );
};

const kmOfTier = (tiers: readonly KmTier[], index: number, km: number): number =>
  Math.max(0, Math.min(km, tiers[index + 1]?.fromKm ?? km) - (tiers[index]?.fromKm ?? km));

const kmLines = ({ includedKm, kmTiers }: TariffTerms, km: number): PriceLine[] => {
  const included = Math.min(km, includedKm);
  return [
    ...(included > 0 ? [{ kind: 'INCLUDED_KM', km: included, amountFen: 0 } as const] : []),
    ...kmTiers.flatMap(({ fenPerKm }, index): PriceLine[] => {
      const driven = kmOfTier(kmTiers, index, km - included);
      return driven > 0 ? [{ kind: 'KM', km: driven, fenPerKm, amountFen: driven * fenPerKm }] : [];
    }),
  ];
};

/**
 * What a use costs under some terms. Start and minutes of each started day are capped by themselves, and the whole
 * order with its kilometres by the caps of all its days: so it never costs less to come back later or to drive further.
 */
export const priceOf = (terms: TariffTerms, { window, km }: TariffUse, dayKindOf: DayKindOf): Price => {
  const days = Array.from({ length: startedDays(window) }, (_, index) => {
    const from = window.from + index * DAY;
    return dayLines(terms, index + 1, { from, to: Math.min(window.to, from + DAY) }, dayKindOf);
  });
  const lines = capped([...days.flat(), ...kmLines(terms, km)], capOf(terms, window));
  return { lines, totalFen: sum(lines) };
};
