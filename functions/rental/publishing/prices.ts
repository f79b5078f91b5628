/** Prices in the words of GBFS. Pure. */
import type { LocalizedText } from '../../platform/text.ts';
import { versionFor } from '../tariff/pricing.ts';
import type { TariffTerms } from '../tariff/types.ts';
import { spoken } from './texts.ts';
import type { System } from './types.ts';

const yuan = (fen: number): number => fen / 100;

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** What GBFS has no words for: the cap, what begins anew each day, free kilometres, shares of night and rest days. */
const described = (terms: TariffTerms): LocalizedText => {
  const { night, restDayPercent, holidayPercent, includedKm, dailyCapFen } = terms;
  const cap = String(yuan(dailyCapFen));
  return {
    zh: [
      `按分钟计费，每满 24 小时重新起算，每日最高 ${cap} 元`,
      ...(includedKm > 0 ? [`含 ${String(includedKm)} 公里`] : []),
      ...(night ? [`${clock(night.fromMinute)}–${clock(night.toMinute)} 按 ${String(night.percent)}% 计`] : []),
      `休息日按 ${String(restDayPercent)}%、节假日按 ${String(holidayPercent)}% 计`,
    ].join('；'),
    en: [
      `By the minute, anew every 24 hours, at most CNY ${cap} a day`,
      ...(includedKm > 0 ? [`${String(includedKm)} km included`] : []),
      ...(night ? [`${clock(night.fromMinute)}–${clock(night.toMinute)} at ${String(night.percent)}%`] : []),
      `rest days at ${String(restDayPercent)}%, holidays at ${String(holidayPercent)}%`,
    ].join('; '),
  };
};

/** Tiers as GBFS counts them: from here until the next one begins. */
const tiers = <T>(all: readonly T[], startOf: (tier: T) => number, rateOf: (tier: T) => number) =>
  all.map((tier, i) => {
    const next = all[i + 1];
    return {
      start: startOf(tier),
      rate: yuan(rateOf(tier)),
      interval: 1,
      ...(next === undefined ? {} : { end: startOf(next) }),
    };
  });

export const pricingPlans = ({ tariffs, at }: System) => ({
  plans: tariffs.flatMap((tariff) => {
    const terms = versionFor(tariff, at);
    if (!terms) return [];
    const { startFen, minuteTiers, kmTiers, includedKm } = terms;
    return [
      {
        plan_id: tariff.id,
        name: spoken(tariff.name),
        currency: 'CNY',
        price: yuan(startFen),
        is_taxable: false,
        description: spoken(described(terms)),
        per_min_pricing: tiers(
          minuteTiers,
          ({ fromMinute }) => fromMinute,
          ({ fenPerMinute }) => fenPerMinute,
        ),
        per_km_pricing: tiers(
          kmTiers,
          ({ fromKm }) => fromKm + includedKm,
          ({ fenPerKm }) => fenPerKm,
        ),
        surge_pricing: false,
      },
    ];
  }),
});
