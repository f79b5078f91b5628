import type { LocalizedText } from '../platform/text.ts';

/** Names of the statutory holidays, and of the one day of remembrance that was one (2015). */
export const holidayNames = {
  NEW_YEAR: { zh: '元旦', en: "New Year's Day" },
  SPRING_FESTIVAL: { zh: '春节', en: 'Spring Festival' },
  QINGMING: { zh: '清明节', en: 'Qingming Festival' },
  LABOUR_DAY: { zh: '劳动节', en: 'Labour Day' },
  DRAGON_BOAT: { zh: '端午节', en: 'Dragon Boat Festival' },
  MID_AUTUMN: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  NATIONAL_DAY: { zh: '国庆节', en: 'National Day' },
  VICTORY_DAY: { zh: '中国人民抗日战争暨世界反法西斯战争胜利七十周年纪念日', en: 'Victory Day, 70th anniversary' },
} as const satisfies Record<string, LocalizedText>;

export type Holiday = keyof typeof holidayNames;
