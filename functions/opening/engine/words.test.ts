import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import { instantOf } from '../../platform/time.ts';
import { describeOpening } from './describe.ts';
import { openState } from './state.ts';
import type { Opening, OpeningRule } from './types.ts';

const byRules = (...rules: OpeningRule[]): Opening => ({ rules, periods: [], closures: [] });

describe('opening rules in words', () => {
  const wordsOf = (opening: Opening, today = '2026-11-22') => describeOpening(opening, today);

  it.each<[string, OpeningRule, string, string]>([
    [
      'evenings of a season over midnight',
      {
        type: 'DAILY',
        on: { kinds: ['WORKDAY', 'MAKEUP_WORKDAY'], season: { from: '10-01', to: '04-30' } },
        hours: [{ from: '18:00', to: '31:00' }],
        barred: [{ what: 'MOVEMENT', hours: { from: '22:00', to: '30:00' } }],
      },
      '10月1日至次年4月30日，工作日 18:00 至次日 07:00，22:00 至次日 06:00 不得进出。',
      '1 Oct to 30 Apr, workdays, 18:00 to 07:00 next day, no movement 22:00 to 06:00 next day.',
    ],
    [
      'a whole break',
      { type: 'BREAK', of: ['REST_DAY', 'HOLIDAY'], from: '06:30', to: '20:00' },
      '休息日、节假日连续开放：首日 06:30 至末日 20:00。',
      'Rest days and holidays without a break, 06:30 of the first day to 20:00 of the last day.',
    ],
    [
      'parts of every day, not yet in force',
      {
        type: 'DAILY',
        on: {},
        hours: [
          { from: '06:00', to: '09:00' },
          { from: '16:00', to: '21:00' },
        ],
        effectiveFrom: '2026-12-01',
      },
      '自2026年12月1日起，每天 06:00 至 09:00、16:00 至 21:00。',
      'From 1 Dec 2026 on, every day, 06:00 to 09:00 and 16:00 to 21:00.',
    ],
    [
      'the evening before a rest period, with a last entry',
      { type: 'DAILY', on: { before: ['REST_DAY'] }, hours: [{ from: '18:00', to: '24:00' }], lastEntryMinutes: 30 },
      '次日为休息日 18:00 至 24:00，结束前 30 分钟停止入场。',
      'The day before rest days, 18:00 to 24:00, last entry 30 minutes before the end.',
    ],
    [
      'days counted in the month',
      {
        type: 'CLOSED',
        on: { kinds: ['WORKDAY', 'MAKEUP_WORKDAY'], inMonth: [1, -1], named: ['NATIONAL_DAY'] },
        hours: [{ from: '00:00', to: '24:00' }],
      },
      '每月第一个、最后一个工作日，国庆节假期不开放。',
      'The first and last of the workdays of each month, National Day break, closed.',
    ],
    [
      'every second week',
      {
        type: 'DAILY',
        on: { weekdays: [6, 7], everyOtherWeekFrom: '2026-03-07' },
        hours: [{ from: '08:00', to: '17:00' }],
      },
      '自2026年3月7日起每两周的周六、周日 08:00 至 17:00。',
      'Saturdays and Sundays of every other week from 7 Mar 2026 on, 08:00 to 17:00.',
    ],
    [
      'single weekdays and single dates',
      { type: 'DAILY', on: { weekdays: [3, 5], dates: ['08-08'] }, hours: [{ from: '00:00', to: '24:00' }] },
      '每年8月8日，每周三、每周五 全天。',
      'Every 8 Aug, Wednesdays and Fridays, all day.',
    ],
  ])('say %s in both languages', (_, rule, zh, en) => {
    expect(wordsOf(byRules(rule))).toEqual([{ zh, en }]);
  });

  it('begin with closures and announced periods, and leave out what is over', () => {
    const opening: Opening = {
      rules: [{ type: 'DAILY', on: {}, hours: [{ from: '08:00', to: '10:00' }], effectiveTo: '2026-11-25' }],
      periods: [
        { type: 'WHOLE', from: '2026-11-23T18:00', to: '2026-11-24T18:00', replacesRules: false },
        {
          type: 'EACH_DAY',
          firstDay: '2026-12-01',
          lastDay: '2026-12-01',
          hours: [{ from: '09:00', to: '11:00' }],
          replacesRules: true,
          name: { zh: '体育节', en: 'sports festival' },
        },
      ],
      closures: [{ from: '2026-11-24T20:00', to: '2026-11-26T08:00', reason: { zh: '积雪清理', en: 'snow clearing' } }],
    };
    expect(wordsOf(opening).map(({ zh }) => zh)).toEqual([
      '2026年11月24日 20:00 至 2026年11月26日 08:00 临时关闭：积雪清理。',
      '2026年11月23日 18:00 至 2026年11月24日 18:00 连续开放。',
      '体育节：2026年12月1日 09:00 至 11:00，期间不按平时规则开放。',
      '至2026年11月25日止，每天 08:00 至 10:00。',
    ]);
    expect(wordsOf(opening, '2026-11-27').map(({ en }) => en)).toEqual([
      'Sports festival: 1 Dec 2026, 09:00 to 11:00, in place of the ordinary hours.',
    ]);
    expect(wordsOf(opening, '2026-12-02')).toEqual([]);
  });
});

describe('why a place is open or closed', () => {
  const evenings = byRules({
    type: 'DAILY',
    on: { kinds: ['WORKDAY', 'MAKEUP_WORKDAY'] },
    hours: [{ from: '18:00', to: '31:00' }],
    lastEntryMinutes: 60,
  });

  it.each([
    [
      '2026-02-14T10:00',
      '周六，调休上班，不在开放时段。下次开放：18:00。',
      'Saturday, worked in exchange for a holiday, outside opening hours. Opens next: 18:00.',
    ],
    [
      '2026-11-24T06:30',
      '周二，工作日，在开放时段内。请在 07:00 前离开。现在只出不进。',
      'Tuesday, a workday, within opening hours; leave by 07:00. Exit only now.',
    ],
    [
      '2026-10-02T12:00',
      '周五，国庆节假期，不在开放时段。下次开放：10月8日（周四）18:00。',
      'Friday, National Day break, outside opening hours. Opens next: 18:00 on Thursday 8 Oct.',
    ],
    [
      '2027-05-12T12:00',
      '周三，工作日，不在开放时段。下次开放：18:00。放假安排尚未公布，以公布后为准。',
      'Wednesday, a workday, outside opening hours. Opens next: 18:00. The official holiday arrangement is not yet known.',
    ],
  ])('is said in a sentence at %s', (at, zh, en) => {
    expect(openState(evenings, nationalCalendar, instantOf(at)).why).toEqual({ zh, en });
  });

  it('says so when nothing opens within 31 days', () => {
    const once: Opening = {
      rules: [],
      periods: [{ type: 'WHOLE', from: '2027-01-10T08:00', to: '2027-01-11T08:00', replacesRules: false }],
      closures: [],
    };
    const state = openState(once, nationalCalendar, instantOf('2026-11-24T12:00'));
    expect(state.opensAt).toBeUndefined();
    expect(state.why.zh).toContain('31 天内没有开放时段');
  });

  it('says why a place is closed for a time, and that it is told later until when where nobody knows', () => {
    const closed = (to?: string): Opening => ({
      ...evenings,
      closures: [{ from: '2026-11-24T00:00', ...(to ? { to } : {}), reason: { zh: '施工', en: 'Works' } }],
    });
    const noticeAt = (opening: Opening) => openState(opening, nationalCalendar, instantOf('2026-11-24T12:00')).notice;
    expect(noticeAt(closed('2027-03-01T00:00'))).toEqual({ zh: '施工', en: 'Works' });
    expect(noticeAt(closed())).toEqual({ zh: '施工（恢复时间另行通知）', en: 'Works (until further notice)' });
  });
});
