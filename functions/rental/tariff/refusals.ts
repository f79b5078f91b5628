import type { RefusalText } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { TariffRefusal } from './types.ts';

const termNames: Readonly<Record<string, LocalizedText>> = {
  startFen: { zh: '起步费（分）', en: 'The start fee in fen' },
  fenPerMinute: { zh: '每分钟单价（分）', en: 'The price of a minute in fen' },
  fenPerKm: { zh: '每公里单价（分）', en: 'The price of a kilometre in fen' },
  includedKm: { zh: '免费里程（公里）', en: 'The included distance in km' },
  percent: { zh: '时段比例（%）', en: 'The rate in per cent' },
  dailyCapFen: { zh: '日封顶（分）', en: 'The daily cap in fen' },
};
const nameOf = (term: unknown): LocalizedText => termNames[String(term)] ?? { zh: String(term), en: String(term) };

const rule = {
  zh: '资费须分段清楚、只降不升、每日封顶，金额以分为单位。',
  en: 'A tariff has clear tiers that never become dearer and a daily cap, in whole fen.',
};

/** Words of what is refused of a tariff. */
export const tariffTexts: Readonly<Record<TariffRefusal, RefusalText>> = {
  TERM_OUT_OF_BOUNDS: {
    zh: ({ term, least, most, value }) =>
      `${nameOf(term).zh}须为 ${String(least)} 至 ${String(most)} 的整数，现为 ${String(value)}。`,
    en: ({ term, least, most, value }) =>
      `${nameOf(term).en} must be a whole number from ${String(least)} to ${String(most)}; it is ${String(value)}.`,
    rule,
  },
  TIERS_DISORDERED: {
    zh: ({ most }) => `分段须从 0 开始、依次递增，最多 ${String(most)} 段。`,
    en: ({ most }) => `Tiers begin at 0 and go on upwards; there are at most ${String(most)}.`,
    rule,
  },
  TIER_DEARER: {
    zh: () => '后一段单价不得高于前一段。',
    en: () => 'A later tier may not be dearer than an earlier one.',
    rule,
  },
  NIGHT_WINDOW_INVALID: {
    zh: () => '夜间时段的起止须为一天中的不同时刻。',
    en: () => 'The night begins and ends at two different minutes of the day.',
    rule,
  },
  CAP_BELOW_START: {
    zh: () => '日封顶不得低于起步费。',
    en: () => 'The daily cap may not be below the start fee.',
    rule,
  },
};
