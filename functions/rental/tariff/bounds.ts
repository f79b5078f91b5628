/** What a partner may ask. Pure. */
import { refusal, type Facts, type Refusal } from '../../platform/result.ts';
import type { TariffRefusal, TariffTerms } from './types.ts';

/** Least and most of every figure; inside them no slip of the keyboard becomes a bill. */
const bounds = {
  startFen: [0, 5_000],
  fenPerMinute: [0, 500],
  fenPerKm: [0, 500],
  includedKm: [0, 1_000],
  percent: [10, 300],
  dailyCapFen: [1_000, 100_000],
} as const;

/** Most tiers by minute, and most by kilometre. */
export const MOST_TIERS = 6;
const LAST_MINUTE = 1_439;

type Refusals = Refusal<TariffRefusal>[];

const boundRefusals = (path: readonly string[], name: keyof typeof bounds, value: number): Refusals => {
  const [least, most] = bounds[name];
  const facts: Facts = { term: name, value, least, most };
  return Number.isInteger(value) && value >= least && value <= most ? [] : [refusal('TERM_OUT_OF_BOUNDS', path, facts)];
};

interface Tier {
  readonly from: number;
  readonly fen: number;
}

/** Tiers begin at 0, go on upwards and never become dearer: whoever cuts a trip into pieces gains nothing. */
const tierRefusals = (path: readonly string[], tiers: readonly Tier[], last: number): Refusals => {
  const inOrder =
    tiers.length >= 1 &&
    tiers.length <= MOST_TIERS &&
    tiers.every(({ from }, index) => {
      const before = tiers[index - 1];
      return Number.isInteger(from) && from <= last && (before ? from > before.from : from === 0);
    });
  const dearer = tiers.some(({ fen }, index) => fen > (tiers[index - 1]?.fen ?? fen));
  return [
    ...(inOrder ? [] : [refusal('TIERS_DISORDERED' as const, path, { most: MOST_TIERS })]),
    ...(dearer ? [refusal('TIER_DEARER' as const, path)] : []),
  ];
};

const nightRefusals = (path: readonly string[], { night }: TariffTerms): Refusals => {
  if (!night) return [];
  const isMinute = (minute: number): boolean => Number.isInteger(minute) && minute >= 0 && minute <= LAST_MINUTE;
  const fits = isMinute(night.fromMinute) && isMinute(night.toMinute) && night.fromMinute !== night.toMinute;
  return [
    ...(fits ? [] : [refusal('NIGHT_WINDOW_INVALID' as const, [...path, 'night'])]),
    ...boundRefusals([...path, 'night', 'percent'], 'percent', night.percent),
  ];
};

/** Every reason against some terms; `path` leads to them in the input. */
export const tariffRefusals = (terms: TariffTerms, path: readonly string[]): Refusals => {
  const at = (...names: (string | number)[]): string[] => [...path, ...names.map(String)];
  return [
    ...boundRefusals(at('startFen'), 'startFen', terms.startFen),
    ...boundRefusals(at('includedKm'), 'includedKm', terms.includedKm),
    ...boundRefusals(at('restDayPercent'), 'percent', terms.restDayPercent),
    ...boundRefusals(at('holidayPercent'), 'percent', terms.holidayPercent),
    ...boundRefusals(at('dailyCapFen'), 'dailyCapFen', terms.dailyCapFen),
    ...terms.minuteTiers.flatMap(({ fenPerMinute }, index) =>
      boundRefusals(at('minuteTiers', index, 'fenPerMinute'), 'fenPerMinute', fenPerMinute),
    ),
    ...terms.kmTiers.flatMap(({ fenPerKm }, index) =>
      boundRefusals(at('kmTiers', index, 'fenPerKm'), 'fenPerKm', fenPerKm),
    ),
    ...tierRefusals(
      at('minuteTiers'),
      terms.minuteTiers.map(({ fromMinute: from, fenPerMinute: fen }) => ({ from, fen })),
      LAST_MINUTE,
    ),
    ...tierRefusals(
      at('kmTiers'),
      terms.kmTiers.map(({ fromKm: from, fenPerKm: fen }) => ({ from, fen })),
      Infinity,
    ),
    ...nightRefusals(path, terms),
    ...(terms.dailyCapFen < terms.startFen ? [refusal('CAP_BELOW_START' as const, at('dailyCapFen'))] : []),
  ];
};
