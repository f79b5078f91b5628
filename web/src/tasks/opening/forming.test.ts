import { describe, expect, it } from 'vitest';
import { writePhrase } from '../../../../functions/opening/phrases/writing.ts';
import { LineForm } from './forming.svelte.ts';

/** What a form says with some of its parts filled in. */
const said = (parts: Partial<LineForm>): string => {
  const form = Object.assign(new LineForm(), parts);
  const { readings, assumed } = form.reading;
  return readings.length === 1 && !assumed ? readings.map((one) => writePhrase(one)).join() : `? ${form.words}`;
};

describe('a line put together from its parts', () => {
  it.each<[string, Partial<LineForm>]>([
    [
      '工作日 18:30–次日7:00，5月至9月',
      { kinds: ['WORKDAY', 'MAKEUP_WORKDAY'], hours: '18:30-次日7:00', season: '5月至9月' },
    ],
    ['每天 全天', { hours: '全天' }],
    ['国庆节假期第一天、最后一天 8:00–20:00', { named: ['NATIONAL_DAY'], inRun: [1, -1], hours: '8:00-20:00' }],
    ['春节假期前一天 18:00–24:00', { named: ['SPRING_FESTIVAL'], beside: 'BEFORE', inRun: [1], hours: '18:00-24:00' }],
    ['清明节当天、中秋节当天 8:00–17:00', { named: ['ON_QINGMING', 'ON_MID_AUTUMN'], hours: '8:00-17:00' }],
    ['农历除夕至正月初六 全天', { lunar: '除夕至正月初六', hours: '全天' }],
    ['农历每月初一、十五 6:00–18:00', { lunarDays: '初一、十五', hours: '6:00-18:00' }],
    ['每年5月1日、10月1日 9:00–17:00', { dates: '5月1日、10月1日', hours: '9:00-17:00' }],
    ['每月第一个、最后一个周六 9:00–17:00', { weekdays: [6], inMonth: [1, -1], hours: '9:00-17:00' }],
    [
      '自2026年3月7日起每两周的周六 9:00–17:00',
      { weekdays: [6], everyOtherWeekFrom: '2026-03-07', hours: '9:00-17:00' },
    ],
    ['每月最后一个工作日 8:00–12:00', { kinds: ['WORKDAY', 'MAKEUP_WORKDAY'], inMonth: [-1], hours: '8:00-12:00' }],
    ['每月15日、最后一天不开放', { type: 'CLOSED', monthDays: '15日、最后一天' }],
    ['每年6月7日至6月9日不开放', { type: 'CLOSED', season: '6月7日至9日' }],
    [
      '每天（周一、法定节假日、6月7日、除夕、农历正月初一除外） 8:00–20:00',
      {
        exceptWeekdays: [1],
        exceptKinds: ['HOLIDAY'],
        exceptNamed: ['LUNAR_EVE'],
        exceptDates: '6月7日',
        exceptLunar: '正月初一',
        hours: '8:00-20:00',
      },
    ],
    ['次日为法定节假日 18:00–24:00', { before: ['HOLIDAY'], hours: '18:00-24:00' }],
    ['春节假期首日8:00至末日18:00', { type: 'BREAK', named: ['SPRING_FESTIVAL'], from: '8:00', to: '18:00' }],
    [
      '双休日前一日18:00至结束后次日8:00',
      { type: 'BREAK', kinds: ['REST_DAY'], eve: true, morrow: true, from: '18:00', to: '8:00' },
    ],
    ['每周五18:00至周一7:00', { type: 'WEEKLY', from: '18:00', to: '7:00' }],
    [
      '每年农历除夕18:00至正月初六20:00连续开放',
      { type: 'YEARLY', firstDay: '除夕', from: '18:00', lastDay: '正月初六', to: '20:00' },
    ],
    [
      '“体育节”：2027年5月1日至2027年5月5日每天 8:00–22:00，期间不按平时规则开放',
      {
        type: 'EACH_DAY',
        firstDate: '2027-05-01',
        lastDate: '2027-05-05',
        hours: '8:00-22:00',
        name: '体育节',
        replacesRules: true,
      },
    ],
    [
      '2027年5月1日8:00至2027年5月5日20:00连续开放',
      { type: 'WHOLE', firstDate: '2027-05-01', from: '8:00', lastDate: '2027-05-05', to: '20:00' },
    ],
    [
      '22:00–次日6:00不得进入，12:00–13:00不得进出，结束前30分钟停止入场',
      { type: 'RESTRICTION', noEntry: '22:00-次日6:00', noMovement: '12:00-13:00', lastEntryMinutes: 30 },
    ],
    [
      '自2027年1月1日起，至2027年6月30日止，每天 8:00–20:00',
      { effectiveFrom: '2027-01-01', effectiveTo: '2027-06-30', hours: '8:00-20:00' },
    ],
  ])('says %s', (words, parts) => {
    const told = said(parts);
    expect(told.startsWith('?') ? told : told.split('，').sort()).toEqual(words.split('，').sort());
  });

  it('tells what is still missing', () => {
    expect(new LineForm().reading.trouble?.expected.zh).toContain('开放时间');
    expect(said({ hours: '25:00' })).toContain('?');
    expect(said({ hours: '晚7:00-9:00' })).toContain('?');
  });
});
