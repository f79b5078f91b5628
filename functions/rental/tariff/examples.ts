/** Worked examples of prices: the guide of partners prints them, and a test holds the price function against them. */
import type { LocalizedText } from '../../platform/text.ts';
import { instantOf } from '../../platform/time.ts';
import type { TariffTerms, TariffUse } from './types.ts';

interface PriceExample {
  readonly name: LocalizedText;
  readonly use: TariffUse;
  /** What each line comes to, in order. */
  readonly linesFen: readonly number[];
  readonly totalFen: number;
}

/** The tariff of all examples: 2 yuan to start, cheaper after an hour and after four, 20 km free, 83 yuan a day at most. */
export const exampleTerms: TariffTerms = {
  startFen: 200,
  minuteTiers: [
    { fromMinute: 0, fenPerMinute: 30 },
    { fromMinute: 60, fenPerMinute: 20 },
    { fromMinute: 240, fenPerMinute: 10 },
  ],
  includedKm: 20,
  kmTiers: [
    { fromKm: 0, fenPerKm: 50 },
    { fromKm: 80, fenPerKm: 30 },
  ],
  night: { fromMinute: 22 * 60, toMinute: 7 * 60, percent: 50 },
  restDayPercent: 80,
  holidayPercent: 120,
  dailyCapFen: 8_300,
};

const use = (from: string, to: string, km: number): TariffUse => ({
  window: { from: instantOf(from), to: instantOf(to) },
  km,
});

/** Days of the examples: 24 November 2026 is a Tuesday, 28 November a Saturday, 1 October a holiday, 10 October a working Saturday. */
export const priceExamples: readonly PriceExample[] = [
  {
    name: { zh: '工作日 45 分钟，12 公里', en: '45 minutes on a workday, 12 km' },
    use: use('2026-11-24T09:00', '2026-11-24T09:45', 12),
    linesFen: [200, 1_350, 0],
    totalFen: 1_550,
  },
  {
    name: { zh: '工作日 2 小时 30 分，35 公里：跨两段', en: 'Two and a half hours, 35 km: two tiers' },
    use: use('2026-11-24T09:00', '2026-11-24T11:30', 35),
    linesFen: [200, 1_800, 1_800, 0, 750],
    totalFen: 4_550,
  },
  {
    name: { zh: '不足一分钟按一分钟计', en: 'A minute that has begun counts whole' },
    use: use('2026-11-24T09:00:00', '2026-11-24T09:10:01', 3),
    linesFen: [200, 330, 0],
    totalFen: 530,
  },
  {
    name: { zh: '晚上 21:30 至 23:00：夜间半价', en: '21:30 to 23:00: half price at night' },
    use: use('2026-11-24T21:30', '2026-11-24T23:00', 10),
    linesFen: [200, 900, 450, 300, 0],
    totalFen: 1_850,
  },
  {
    name: { zh: '星期六 1 小时：八折', en: 'An hour on a Saturday: 80 per cent' },
    use: use('2026-11-28T10:00', '2026-11-28T11:00', 8),
    linesFen: [200, 1_440, 0],
    totalFen: 1_640,
  },
  {
    name: { zh: '调休上班的星期六按工作日计', en: 'A working Saturday is a workday' },
    use: use('2026-10-10T10:00', '2026-10-10T11:00', 8),
    linesFen: [200, 1_800, 0],
    totalFen: 2_000,
  },
  {
    name: { zh: '国庆节 1 小时', en: 'An hour on National Day' },
    use: use('2026-10-01T10:00', '2026-10-01T11:00', 8),
    linesFen: [200, 2_160, 0],
    totalFen: 2_360,
  },
  {
    name: { zh: '整一天：达到日封顶', en: 'A whole day reaches the cap' },
    use: use('2026-11-24T08:00', '2026-11-25T08:00', 20),
    linesFen: [200, 1_800, 3_600, 6_600, 2_700, -6_600, 0],
    totalFen: 8_300,
  },
  {
    name: {
      zh: '26 小时，150 公里：第二日重新分段，全程不超过两日封顶',
      en: '26 hours, 150 km: tiers begin anew, two caps at most',
    },
    use: use('2026-11-24T08:00', '2026-11-25T10:00', 150),
    linesFen: [200, 1_800, 3_600, 6_600, 2_700, -6_600, 1_800, 1_200, 0, 4_000, 1_500, -200],
    totalFen: 16_600,
  },
];
