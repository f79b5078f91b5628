import type { DayKind } from '../../calendar/types.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { CivilDate, Window } from '../../platform/time.ts';

/** From that minute of each started day on, until the next tier begins, a minute costs so much. */
export interface MinuteTier {
  readonly fromMinute: number;
  readonly fenPerMinute: number;
}

/** From that kilometre beyond the included ones on, until the next tier begins, a kilometre costs so much. */
export interface KmTier {
  readonly fromKm: number;
  readonly fenPerKm: number;
}

/** Hours of the clock at which minutes cost another share of their tier; over midnight when it ends before it begins. */
export interface NightRate {
  /** Minutes of the day, 0 to 1439. */
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly percent: number;
}

/** What a trip costs, in whole fen. */
export interface TariffTerms {
  /** Once for each order (起步费). */
  readonly startFen: number;
  /** They begin anew with each started day, counted in 24 hours from pick-up. */
  readonly minuteTiers: readonly MinuteTier[];
  /** Of the whole order. */
  readonly includedKm: number;
  readonly kmTiers: readonly KmTier[];
  readonly night?: NightRate;
  /** Share of its tier that a minute costs on rest days and on holidays, outside the night, per cent. */
  readonly restDayPercent: number;
  readonly holidayPercent: number;
  /** Most that a started day costs, kilometres included (日封顶). */
  readonly dailyCapFen: number;
}

/** Terms from a civil day on, until those of the next version take over: a trip keeps those of the day it begins on. */
export interface TariffVersion extends TariffTerms {
  readonly effectiveFrom: CivilDate;
}

/** What a partner asks for the use of its cars (资费). */
export interface Tariff {
  readonly id: string;
  readonly partnerId: string;
  /** The partner's own key of it. */
  readonly partnerReference: string;
  readonly name: LocalizedText;
  /** By date of effect. */
  readonly versions: readonly TariffVersion[];
  readonly revision: number;
}

/** What is priced: from pick-up to drop-off, and how far the car went. */
export interface TariffUse {
  readonly window: Window;
  readonly km: number;
}

/** Which rate of a tier a minute costs: night goes before the kind of the day. */
export type RateKind = 'WORKDAY' | 'REST_DAY' | 'HOLIDAY' | 'NIGHT';

/** One line of a price: what it is for, how much of it, and what it comes to. The lines add up to the total. */
export type PriceLine =
  | { readonly kind: 'START'; readonly amountFen: number }
  | {
      readonly kind: 'TIME';
      /** Started day of the trip, from 1. */
      readonly day: number;
      readonly rate: RateKind;
      readonly percent: number;
      readonly minutes: number;
      readonly fenPerMinute: number;
      readonly amountFen: number;
    }
  /** What the cap takes off one started day, or, without a day, off the whole order. */
  | { readonly kind: 'CAP'; readonly day?: number; readonly capFen: number; readonly amountFen: number }
  | { readonly kind: 'INCLUDED_KM'; readonly km: number; readonly amountFen: 0 }
  | { readonly kind: 'KM'; readonly km: number; readonly fenPerKm: number; readonly amountFen: number }
  /** Of a market rental, as its partner has quoted it. */
  | {
      readonly kind: 'QUOTED';
      readonly line: 'CAR_DAY' | 'DRIVER_DAY' | 'KM' | 'OTHER';
      readonly quantity: number;
      readonly unitFen: number;
      readonly amountFen: number;
    };

export interface Price {
  readonly lines: readonly PriceLine[];
  readonly totalFen: number;
}

/** Says of a civil day of what kind it is. */
export type DayKindOf = (date: CivilDate) => DayKind;

export type TariffRefusal =
  'TERM_OUT_OF_BOUNDS' | 'TIERS_DISORDERED' | 'TIER_DEARER' | 'NIGHT_WINDOW_INVALID' | 'CAP_BELOW_START';
