import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import type { DayKind } from '../../calendar/types.ts';
import { addDays, instantOf, toDateTime, weekday } from '../../platform/time.ts';
import { minutesOf } from '../engine/clock.ts';
import { noticeOpenings } from '../engine/fixtures/notice-openings.ts';
import published from '../engine/fixtures/opening-notices.json' with { type: 'json' };
import { openState } from '../engine/state.ts';
import type { DaySelector, Hours, Movement, NamedDay, OpeningPeriod, OpeningRule, Weekday } from '../engine/types.ts';
import { assumptions } from './assumptions.ts';
import { openingOfPhrases, readPhrase } from './phrases.ts';
import { linesOf, writePhrase } from './writing.ts';
import type { Phrase } from './types.ts';

const WORKING = ['WORKDAY', 'MAKEUP_WORKDAY'] as const;
const RESTING = ['REST_DAY', 'HOLIDAY'] as const;

const only = (line: string): Phrase => {
  const { readings, trouble } = readPhrase(line);
  if (!readings[0] || readings.length > 1) throw new Error(`${line}: ${JSON.stringify(trouble ?? readings)}`);
  return readings[0];
};
const rule = (line: string): OpeningRule => {
  const phrase = only(line);
  if (phrase.kind !== 'RULE') throw new Error(`${line} is a ${phrase.kind}`);
  return phrase.rule;
};
const daily = (on: DaySelector, hours: readonly Hours[], more: object = {}): OpeningRule => ({
  type: 'DAILY',
  on,
  hours,
  ...more,
});
const hours = (from: string, to: string): Hours => ({ from, to });
const ALL_DAY = [hours('00:00', '24:00')];
const closed = (on: DaySelector, more: object = {}): OpeningRule => ({ type: 'CLOSED', on, hours: ALL_DAY, ...more });

describe("a clerk's line", () => {
  const evenings = daily({ kinds: WORKING, season: { from: '05-01', to: '09-30' } }, [hours('18:30', '31:00')]);

  it.each<[string, OpeningRule]>([
    ['工作日 18:30–次日7:00，5月至9月', evenings],
    ['工作日18:30-7:00，5月-9月', evenings],
    ['５月至９月，工作日１８：３０～翌日７：００', evenings],
    ['每年5月1日至9月30日工作日18点半到次日7点', evenings],
    ['工作日晚上6点半至次日早上7点，5月到9月开放', evenings],
    ['workdays 18:30-7:00 next day, May to September', evenings],
    [
      '双休日和法定节假日全天开放，节后首个工作日7:00前驶离',
      { type: 'BREAK', of: RESTING, from: '00:00', to: '31:00' },
    ],
    ['双休日、节假日首日6:30至末日20:00', { type: 'BREAK', of: RESTING, from: '06:30', to: '20:00' }],
    ['周末首日6:30至末日20:00', { type: 'BREAK', of: ['REST_DAY'], from: '06:30', to: '20:00' }],
    ['每年5月1日 8:00–22:00', daily({ dates: ['05-01'] }, [hours('08:00', '22:00')])],
    ['每周三 18:00–21:00', daily({ weekdays: [3] }, [hours('18:00', '21:00')])],
    ['周一至周五18:00-21:00', daily({ weekdays: [1, 2, 3, 4, 5] }, [hours('18:00', '21:00')])],
    ['节前一天18:00起', daily({ kinds: ['HOLIDAY'], beside: 'BEFORE' }, [hours('18:00', '24:00')])],
    ['节假日前一天18:00起', daily({ kinds: ['HOLIDAY'], beside: 'BEFORE' }, [hours('18:00', '24:00')])],
    ['每天6:00–9:00、16:00–21:00', daily({}, [hours('06:00', '09:00'), hours('16:00', '21:00')])],
    ['每日 8:00-22:00，结束前半小时停止入场', daily({}, [hours('08:00', '22:00')], { lastEntryMinutes: 30 })],
    ['法定节假日全天', daily({ kinds: ['HOLIDAY'] }, [hours('00:00', '24:00')])],
    ['daily 6am-9am, 4pm-9pm', daily({}, [hours('06:00', '09:00'), hours('16:00', '21:00')])],
    [
      '工作日18:30至次日7:30，22:00至次日6:00车辆不得进出',
      daily({ kinds: WORKING }, [hours('18:30', '31:30')], {
        barred: [{ what: 'MOVEMENT', hours: hours('22:00', '30:00') }],
      }),
    ],
    ['每年6月7日不开放', closed({ dates: ['06-07'] })],
    ['6月7日不开放', closed({ dates: ['06-07'] })],
    ['6月7日至8日不开放', closed({ season: { from: '06-07', to: '06-08' } })],
    ['2027年1月1日不开放', closed({}, { effectiveFrom: '2027-01-01', effectiveTo: '2027-01-01' })],
    ['2027年1月1日至3日闭馆', closed({}, { effectiveFrom: '2027-01-01', effectiveTo: '2027-01-03' })],
    ['法定节假日不开放', closed({ kinds: ['HOLIDAY'] })],
    ['周二不开放', closed({ weekdays: [2] })],
    ['每周一闭馆', closed({ weekdays: [1] })],
    ['每周一 8:00-12:00不开放', { type: 'CLOSED', on: { weekdays: [1] }, hours: [hours('08:00', '12:00')] }],
    ['除夕不开放', closed({ named: ['LUNAR_EVE'] })],
    ['每天（周二除外）5:30-8:00', daily({ except: { weekdays: [2] } }, [hours('05:30', '08:00')])],
    ['每天 8:00-20:00，法定节假日除外', daily({ except: { kinds: ['HOLIDAY'] } }, [hours('08:00', '20:00')])],
    [
      '每周三 9:00-21:00，法定节假日除外',
      daily({ weekdays: [3], except: { kinds: ['HOLIDAY'] } }, [hours('09:00', '21:00')]),
    ],
    ['除周一外，每天9:00-17:00', daily({ except: { weekdays: [1] } }, [hours('09:00', '17:00')])],
    ['工作日（不含周五）18:00-21:00', daily({ kinds: WORKING, except: { weekdays: [5] } }, [hours('18:00', '21:00')])],
    ['每周末全天', daily({ kinds: ['REST_DAY'] }, ALL_DAY)],
    ['早7晚9', daily({}, [hours('07:00', '21:00')])],
    ['工作日早7点至晚9点', daily({ kinds: WORKING }, [hours('07:00', '21:00')])],
    ['每周一三五早七点半晚九点半开放', daily({ weekdays: [1, 3, 5] }, [hours('07:30', '21:30')])],
    ['工作日朝九晚五', daily({ kinds: WORKING }, [hours('09:00', '17:00')])],
    ['每天早8至晚12', daily({}, [hours('08:00', '24:00')])],
    ['上午场 8:00-12:00、下午场 14:00-18:00', daily({}, [hours('08:00', '12:00'), hours('14:00', '18:00')])],
    [
      '双休日晚场（7:00-晚9:00）、上午场（9:00-11:30）',
      daily({ kinds: ['REST_DAY'] }, [hours('19:00', '21:00'), hours('09:00', '11:30')]),
    ],
    ['自2026年12月1日零时起，每天8:00-22:00', daily({}, [hours('08:00', '22:00')], { effectiveFrom: '2026-12-01' })],
    [
      '自2026年12月1日零时起至2027年3月31日24时止，工作日18:00-22:00',
      daily({ kinds: WORKING }, [hours('18:00', '22:00')], { effectiveFrom: '2026-12-01', effectiveTo: '2027-03-31' }),
    ],
    ['2027年5月1日零时至5月5日24时暂停开放', closed({}, { effectiveFrom: '2027-05-01', effectiveTo: '2027-05-05' })],
    ['全天开放', daily({}, ALL_DAY)],
    ['24小时开放', daily({}, ALL_DAY)],
    ['周六周日全天', daily({ weekdays: [6, 7] }, ALL_DAY)],
    ['周二周三周五 18:00-21:00', daily({ weekdays: [2, 3, 5] }, [hours('18:00', '21:00')])],
    ['周六日全天', daily({ weekdays: [6, 7] }, ALL_DAY)],
    ['周一、三、五 18:00-21:00', daily({ weekdays: [1, 3, 5] }, [hours('18:00', '21:00')])],
    ['周一至五 18:00-21:00', daily({ weekdays: [1, 2, 3, 4, 5] }, [hours('18:00', '21:00')])],
    [
      '双休日 08:30-11:30 14:30-17:30',
      daily({ kinds: ['REST_DAY'] }, [hours('08:30', '11:30'), hours('14:30', '17:30')]),
    ],
    [
      '双休日 08:30-11:30/14:30-17:30',
      daily({ kinds: ['REST_DAY'] }, [hours('08:30', '11:30'), hours('14:30', '17:30')]),
    ],
    ['工作日18:30至次日7:00（5月-9月）', evenings],
    ['周末从首日6:30至末日20:00开放', { type: 'BREAK', of: ['REST_DAY'], from: '06:30', to: '20:00' }],
    ['工作日晚六点半至次日早七点，5月至9月', evenings],
    ['每天上午九点一刻至晚上十点二十分', daily({}, [hours('09:15', '22:20')])],
    [
      '每天6:00-22:00，最晚入场 21:30',
      daily({}, [hours('06:00', '22:00')], { barred: [{ what: 'ENTRY', hours: hours('21:30', '22:00') }] }),
    ],
    [
      '工作日18:00-次日8:00，21:30后停止入场',
      daily({ kinds: WORKING }, [hours('18:00', '32:00')], {
        barred: [{ what: 'ENTRY', hours: hours('21:30', '32:00') }],
      }),
    ],
    [
      '工作日18:00-次日8:00，2026年12月1日起',
      daily({ kinds: WORKING }, [hours('18:00', '32:00')], { effectiveFrom: '2026-12-01' }),
    ],
    [
      '自2026年12月1日起至2027年3月31日，工作日18:00-次日8:00',
      daily({ kinds: WORKING }, [hours('18:00', '32:00')], { effectiveFrom: '2026-12-01', effectiveTo: '2027-03-31' }),
    ],
    [
      '2026年12月1日至2027年3月31日，工作日18:00-次日8:00',
      daily({ kinds: WORKING }, [hours('18:00', '32:00')], { effectiveFrom: '2026-12-01', effectiveTo: '2027-03-31' }),
    ],
    ['元旦、国庆节 8:00-20:00', daily({ named: ['NEW_YEAR', 'NATIONAL_DAY'] }, [hours('08:00', '20:00')])],
    ['春节期间全天开放', daily({ named: ['SPRING_FESTIVAL'] }, ALL_DAY)],
    [
      '自2026年3月7日起每两周的周六 8:00-17:00',
      daily({ weekdays: [6], everyOtherWeekFrom: '2026-03-07' }, [hours('08:00', '17:00')]),
    ],
    [
      '2026年3月7日至12月31日，隔周的周六、周日 8:00-17:00',
      daily({ weekdays: [6, 7], everyOtherWeekFrom: '2026-03-07' }, [hours('08:00', '17:00')], {
        effectiveTo: '2026-12-31',
      }),
    ],
    ['自2026年12月7日起隔周一闭馆', closed({ weekdays: [1], everyOtherWeekFrom: '2026-12-07' })],
    ['每月第一个周六 9:00-17:00', daily({ weekdays: [6], inMonth: [1] }, [hours('09:00', '17:00')])],
    ['每月第一、三个周六 9:00-17:00', daily({ weekdays: [6], inMonth: [1, 3] }, [hours('09:00', '17:00')])],
    ['每月最后一个周五不开放', closed({ weekdays: [5], inMonth: [-1] })],
    ['每月最后一个工作日8:00-12:00', daily({ kinds: WORKING, inMonth: [-1] }, [hours('08:00', '12:00')])],
    ['每月首个工作日闭馆', closed({ kinds: WORKING, inMonth: [1] })],
    ['每月前三个工作日闭馆', closed({ kinds: WORKING, inMonth: [1, 2, 3] })],
    ['每月倒数第二个休息日或法定节假日闭馆', closed({ kinds: ['REST_DAY', 'HOLIDAY'], inMonth: [-2] })],
    ['每月15日 9:00-17:00', daily({ monthDays: [15] }, [hours('09:00', '17:00')])],
    ['每月1日至3日、最后一天闭馆', closed({ monthDays: [1, 2, 3, -1] })],
    [
      '双号日 9:00-17:00',
      daily({ monthDays: Array.from({ length: 15 }, (_, i) => 2 * i + 2) }, [hours('09:00', '17:00')]),
    ],
    [
      '双休日前一日18:00至节后首个工作日8:00',
      { type: 'BREAK', of: ['REST_DAY'], eve: true, from: '18:00', to: '32:00' },
    ],
    [
      '节前最后一个工作日18:00至节后首个工作日7:00',
      { type: 'BREAK', of: ['HOLIDAY'], eve: true, from: '18:00', to: '31:00' },
    ],
    ['除夕至正月初六全天', daily({ lunar: [{ from: '12-30', to: '01-06' }] }, ALL_DAY)],
    ['正月初一至初七 8:00-20:00', daily({ lunar: [{ from: '01-01', to: '01-07' }] }, [hours('08:00', '20:00')])],
    [
      '农历八月十五、十六 8:00-20:00',
      daily(
        {
          lunar: [
            { from: '08-15', to: '08-15' },
            { from: '08-16', to: '08-16' },
          ],
        },
        [hours('08:00', '20:00')],
      ),
    ],
    ['每逢农历初一、十五 6:00-18:00', daily({ lunarDays: [1, 15] }, [hours('06:00', '18:00')])],
    ['中秋节当天 8:00-20:00', daily({ named: ['ON_MID_AUTUMN'] }, [hours('08:00', '20:00')])],
    [
      '春节假期首日8:00至末日18:00',
      { type: 'BREAK', of: ['HOLIDAY'], named: ['SPRING_FESTIVAL'], from: '08:00', to: '18:00' },
    ],
    ['国庆假期第一天 8:00-20:00', daily({ named: ['NATIONAL_DAY'], inRun: [1] }, [hours('08:00', '20:00')])],
    ['春节假期前三天闭馆', closed({ named: ['SPRING_FESTIVAL'], inRun: [1, 2, 3] })],
    ['国庆节前一天18:00起', daily({ named: ['NATIONAL_DAY'], beside: 'BEFORE' }, [hours('18:00', '24:00')])],
    ['除夕前一天 8:00-12:00', daily({ named: ['LUNAR_EVE'], beside: 'BEFORE' }, [hours('08:00', '12:00')])],
    ['双休日前一天18:00起', daily({ kinds: ['REST_DAY'], beside: 'BEFORE' }, [hours('18:00', '24:00')])],
    ['除国庆外的法定节假日全天', daily({ kinds: ['HOLIDAY'], except: { named: ['NATIONAL_DAY'] } }, ALL_DAY)],
    [
      '每年9月28日19:00至10月6日19:00连续开放',
      { type: 'YEARLY', firstDay: '09-28', from: '19:00', lastDay: '10-06', to: '19:00' },
    ],
    [
      '除夕18:00至正月初六20:00连续开放',
      { type: 'YEARLY', lunar: true, firstDay: '12-30', from: '18:00', lastDay: '01-06', to: '20:00' },
    ],
    ['周五18:00至周一7:00', { type: 'WEEKLY', firstDay: 5, from: '18:00', lastDay: 1, to: '07:00' }],
  ])('%s', (line, expected) => {
    expect(rule(line)).toEqual(expected);
    expect(rule(writePhrase(only(line)))).toEqual(expected);
  });

  it.each<[string, Phrase]>([
    [
      '2026年2月10日18:00至2月17日18:00连续开放',
      {
        kind: 'PERIOD',
        period: { type: 'WHOLE', from: '2026-02-10T18:00', to: '2026-02-17T18:00', replacesRules: false },
      },
    ],
    [
      '五一：2025年5月1日至5日每天8:00-22:00，期间不按平时规则开放',
      {
        kind: 'PERIOD',
        period: {
          type: 'EACH_DAY',
          firstDay: '2025-05-01',
          lastDay: '2025-05-05',
          hours: [hours('08:00', '22:00')],
          replacesRules: true,
          name: { zh: '五一', en: '五一' },
        },
      },
    ],
    [
      '自2026年5月1日零时起至2026年5月5日24时止',
      {
        kind: 'PERIOD',
        period: { type: 'WHOLE', from: '2026-05-01T00:00', to: '2026-05-06T00:00', replacesRules: false },
      },
    ],
    [
      '2027年2月5日18时至2月12日8时全天开放',
      {
        kind: 'PERIOD',
        period: { type: 'WHOLE', from: '2027-02-05T18:00', to: '2027-02-12T08:00', replacesRules: false },
      },
    ],
    [
      '自2026年5月1日零时起至2026年5月5日24时止，每天8:00-22:00',
      {
        kind: 'PERIOD',
        period: {
          type: 'EACH_DAY',
          firstDay: '2026-05-01',
          lastDay: '2026-05-05',
          hours: [hours('08:00', '22:00')],
          replacesRules: false,
        },
      },
    ],
    [
      '22:00–次日6:00不得进出',
      { kind: 'RESTRICTION', movement: { barred: [{ what: 'MOVEMENT', hours: hours('22:00', '30:00') }] } },
    ],
  ])('%s', (line, expected) => {
    expect(only(line)).toEqual(expected);
  });

  const meant = (line: string) => readPhrase(line).readings.map((phrase) => writePhrase(phrase));

  it.each([
    ['工作日下午2点至5点', '工作日 14:00–17:00'],
    ['每周二、四晚上七点到九点半', '每周二、每周四 19:00–21:30'],
    ['工作日晚7:00-9:00', '工作日 19:00–21:00'],
    ['周三下午2:30-5:30', '每周三 14:30–17:30'],
    ['2026年11月27日下午2点至5点', '2026年11月27日 14:00–17:00'],
    ['每天2:00pm-5:00', '每天 14:00–17:00'],
    ['每天晚上8点至12点', '每天 20:00–24:00'],
    ['每天8点至晚上12点', '每天 8:00–24:00'],
    ['每天中午1点至下午4点', '每天 13:00–16:00'],
    ['工作日晚10点至6点', '工作日 22:00–次日6:00'],
    ['工作日晚上8点至7点', '工作日 20:00–次日7:00'],
    ['工作日晚上10点至晚上2点', '工作日 22:00–次日2:00'],
    ['工作日晚18:30-7:00', '工作日 18:30–次日7:00'],
    ['工作日晚6点至次日7点', '工作日 18:00–次日7:00'],
    ['工作日晚6点至早上7点', '工作日 18:00–次日7:00'],
    ['周末下午场2:00-5:00', '双休日 14:00–17:00'],
    ['周末夜场7点至9点', '双休日 19:00–21:00'],
  ])('ends in the half of the day its beginning names: %s', (line, said) => {
    expect(meant(line)).toEqual([said]);
  });

  it.each([
    ['工作日晚6点至7点', ['工作日 18:00–次日7:00', '工作日 18:00–19:00']],
    ['工作日下午14:00-5:00', ['工作日 14:00–次日5:00', '工作日 14:00–17:00']],
    ['每天早9点至晚4点', ['每天 9:00–16:00', '每天 9:00–次日4:00']],
    ['下午1:00-3:00、4:00-6:00', ['每天 13:00–15:00、4:00–6:00', '每天 13:00–15:00、16:00–18:00']],
  ])('that may mean a night as well as an hour is asked about: %s', (line, said) => {
    expect(meant(line)).toEqual(said);
  });

  it('that says afternoon or evening never runs silently for more than half a day', () => {
    const hour = fc.integer({ min: 1, max: 12 });
    const half = fc.constantFrom('', '半');
    fc.assert(
      fc.property(fc.constantFrom('下午', '傍晚', '晚上', '晚'), hour, half, hour, half, (part, from, a, to, b) => {
        const { readings } = readPhrase(`每天${part}${String(from)}点${a}至${String(to)}点${b}`);
        const [first] = readings;
        if (readings.length !== 1 || first?.kind !== 'RULE' || first.rule.type !== 'DAILY') return;
        const [{ from: begin, to: end } = hours('00:00', '24:00')] = first.rule.hours;
        expect(minutesOf(end) - minutesOf(begin)).toBeLessThanOrEqual(12 * 60);
      }),
    );
  });

  it('that can mean several things is answered with all of them', () => {
    expect(meant('每天8:00–6:00')).toEqual(['每天 8:00–次日6:00', '每天 8:00–18:00']);
    expect(meant('节假日8:00–22:00')).toEqual(['法定节假日 8:00–22:00', '双休日和法定节假日 8:00–22:00']);
  });

  it.each([
    ['工作日', 3, '开放时间'],
    ['工作日 18:30–次日7:00，双休日全天', 17, '另起一行'],
    ['工作日 25:00–26:00', 4, '时间'],
    ['暑假 8:00–22:00', 0, '从哪天到哪天'],
    ['', 0, '日子与时间'],
    ['5月1日 8:00–22:00', 0, '年份'],
    ['2026年2月30日18:00至3月1日18:00', 0, '日子与时间'],
    ['2026年2月10日18:00至2月29日18:00', 10, '时间'],
    ['单周周六8:00-17:00', 0, '从哪一天起每两周'],
    ['每逢双周六8:00-17:00', 2, '从哪一天起每两周'],
    ['每两周的周六8:00-17:00', 0, '从哪一天起每两周'],
    ['自2026年3月6日起隔周六8:00-17:00', 0, '从哪一天起每两周'],
    ['每天早九晚四', 2, '时间'],
    ['周一上午场不开放', 2, '时间'],
    ['5月1日零时至5月5日24时', 0, '年份'],
    ['施工时间：2027年5月1日零时至5月5日24时', 24, '暂停开放'],
  ])('that is not understood tells where, and what would be: %s', (line, offset, expected) => {
    const { readings, trouble } = readPhrase(line);
    expect(readings).toEqual([]);
    expect(trouble).toMatchObject({ offset, expected: { zh: expect.stringContaining(expected) as string } });
    expect(readPhrase(trouble?.example ?? '').readings).toHaveLength(1);
  });

  it.each([
    ['工作日晚7:00-9:00', 'SAME_HALF'],
    ['19:00-19:00', 'FULL_DAY'],
    ['自2026年12月1日8时起，每天8:00-22:00开放', 'WHOLE_FIRST_DAY'],
    ['6月7日不开放', 'EVERY_YEAR'],
    ['7月1日至8月31日每天8:00-20:00', 'EVERY_YEAR'],
    ['暑假（7月10日至8月25日）每天8:00-20:00', 'EVERY_YEAR'],
    ['春节 8:00-20:00', 'WHOLE_BREAK'],
    ['每天8:00-20:00，国庆除外', 'WHOLE_BREAK'],
    ['清明节、端午节、中秋节当天 8:00-20:00', 'EACH_ITSELF'],
    ['五一假期前两天闭馆', 'WITHIN_BREAK'],
    ['国庆假期后三天 8:00-20:00', 'WITHIN_BREAK'],
  ] as const)(
    'that says less than it is taken to say tells what was assumed, until it is written out: %s',
    (line, what) => {
      expect(readPhrase(line).assumed).toEqual([assumptions[what]]);
      for (const language of ['zh', 'en'] as const)
        expect(readPhrase(writePhrase(only(line), language))).toEqual({ readings: [only(line)] });
    },
  );

  it.each([
    '工作日 18:30-7:00，5月至9月',
    '夏季5月1日至9月30日每天8:00-20:00',
    '每年6月7日不开放',
    '春节假期 8:00-20:00',
    '国庆、中秋假期 8:00-20:00',
    '除夕不开放',
    '国庆假期头两天 8:00-20:00',
  ])('that leaves nothing open assumes nothing: %s', (line) => {
    expect(readPhrase(line).assumed).toBeUndefined();
  });

  it('with a restriction of its own is for every rule that states none', () => {
    const lines = ['每天 8:00–22:00', '每周三 22:00–23:00，结束前30分钟停止入场', '21:00–22:00不得进入'];
    const { rules } = openingOfPhrases(lines.map(only));
    expect(rules.map((one) => one.type === 'DAILY' && one.barred?.length)).toEqual([1, undefined]);
  });
});

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const ORDER: readonly DayKind[] = ['WORKDAY', 'MAKEUP_WORKDAY', 'REST_DAY', 'HOLIDAY'];
const kinds = fc.subarray([...ORDER], { minLength: 1 });
const span = fc
  .tuple(fc.integer({ min: 0, max: 2_879 }), fc.integer({ min: 1, max: 2_880 }))
  .map(([from, length]): Hours => ({ from: clock(from), to: clock(Math.min(2_880, from + length)) }));
const someHours = fc.array(span, { minLength: 1, maxLength: 6 });
const date = fc
  .date({ min: new Date('2004-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const monthDay = fc
  .date({ min: new Date('2004-01-01'), max: new Date('2004-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(5, 10));
const season = fc.record({ from: monthDay, to: monthDay });
const force = fc.record({ effectiveFrom: date, effectiveTo: date }, { requiredKeys: [] });
const movement: fc.Arbitrary<Movement> = fc.record(
  {
    lastEntryMinutes: fc.integer({ min: 1, max: 720 }),
    barred: fc.array(fc.record({ what: fc.constantFrom('ENTRY' as const, 'MOVEMENT' as const), hours: span }), {
      minLength: 1,
      maxLength: 6,
    }),
  },
  { requiredKeys: [] },
);
const weekdays = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
const named = fc.subarray<NamedDay>(
  [
    ...(['LUNAR_EVE', 'NEW_YEAR', 'SPRING_FESTIVAL', 'QINGMING', 'LABOUR_DAY', 'DRAGON_BOAT'] as const),
    ...(['MID_AUTUMN', 'NATIONAL_DAY', 'ON_NEW_YEAR', 'ON_SPRING_FESTIVAL', 'ON_QINGMING', 'ON_LABOUR_DAY'] as const),
    ...(['ON_DRAGON_BOAT', 'ON_MID_AUTUMN', 'ON_NATIONAL_DAY'] as const),
  ],
  { minLength: 1 },
);
const yearDays = fc.uniqueArray(monthDay, { minLength: 1, maxLength: 5 });
const lunarDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const lunar = fc.array(fc.record({ from: lunarDay, to: lunarDay }), { minLength: 1, maxLength: 3 });
const places = fc.uniqueArray(fc.constantFrom(1, 2, 3, 9, -1, -2, -9), { minLength: 1 });
const days = fc
  .record(
    {
      kinds,
      weekdays,
      season,
      dates: yearDays,
      before: kinds,
      monthDays: fc.uniqueArray(fc.constantFrom(-1, ...Array.from({ length: 31 }, (_, i) => i + 1)), { minLength: 1 }),
      inMonth: fc.uniqueArray(fc.constantFrom(-1, -2, 1, 2, 3, 4, 5), { minLength: 1 }),
      named,
      lunar,
      lunarDays: fc.uniqueArray(fc.constantFrom(-1, ...Array.from({ length: 30 }, (_, i) => i + 1)), { minLength: 1 }),
      inRun: places,
      beside: fc.constantFrom('BEFORE' as const, 'AFTER' as const),
      except: fc
        .record({ kinds, weekdays, dates: yearDays, named, lunar }, { requiredKeys: [] })
        .filter((some) => Object.keys(some).length > 0),
    },
    { requiredKeys: [] },
  )
  .filter((on) => on.inMonth === undefined || (on.weekdays ?? on.kinds) !== undefined)
  .chain((on) =>
    fc.option(date, { nil: undefined, freq: 3 }).map((from) => {
      const [first] = on.weekdays ?? [];
      return from === undefined || first === undefined || on.inMonth
        ? on
        : { ...on, everyOtherWeekFrom: addDays(from, first - weekday(from)) };
    }),
  )
  .map(({ inRun, beside, ...on }): DaySelector => {
    if ((!on.kinds && !on.named) || (on.inMonth && !on.weekdays)) return on;
    return beside ? { ...on, beside } : inRun ? { ...on, inRun } : on;
  });
const dayTime = fc.integer({ min: 0, max: 1_440 }).map(clock);
const anyRule: fc.Arbitrary<OpeningRule> = fc.oneof(
  fc
    .record({ on: days, hours: fc.oneof(fc.constant(ALL_DAY), someHours), force })
    .filter(({ on, force }) => Object.keys(on).length > 0 || force.effectiveFrom !== undefined)
    .map(({ on, hours, force }): OpeningRule => ({ type: 'CLOSED', on, hours, ...force })),
  fc
    .record({
      pair: fc.shuffledSubarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 2, maxLength: 2 }),
      from: dayTime,
      to: dayTime,
      force,
      movement,
      season: fc.option(season, { nil: undefined }),
    })
    .map(({ pair: [firstDay = 1, lastDay = 2], from, to, force, movement, season }): OpeningRule => ({
      type: 'WEEKLY',
      firstDay,
      from,
      lastDay,
      to,
      ...(season ? { season } : {}),
      ...force,
      ...movement,
    })),
  fc
    .record({
      on: days,
      hours: someHours,
      force,
      movement,
    })
    .map(({ on, hours, force, movement }): OpeningRule => ({ type: 'DAILY', on, hours, ...force, ...movement })),
  fc
    .record({
      civil: fc.tuple(monthDay, monthDay).filter(([first, last]) => first !== last),
      lunar: fc.option(
        fc.tuple(lunarDay, lunarDay).filter(([first, last]) => first !== last),
        { nil: undefined },
      ),
      from: dayTime,
      to: dayTime,
      force,
      movement,
    })
    .map(({ civil, lunar, from, to, force, movement }): OpeningRule => {
      const [firstDay, lastDay] = lunar ?? civil;
      return {
        type: 'YEARLY',
        ...(lunar ? { lunar: true } : {}),
        ...{ firstDay, from, lastDay, to, ...force, ...movement },
      };
    }),
  fc
    .record({
      named: fc.option(named, { nil: undefined }),
      of: kinds,
      from: fc.integer({ min: 0, max: 1_440 }),
      to: fc.integer({ min: 0, max: 2_880 }),
      force,
      movement,
      season: fc.option(season, { nil: undefined }),
      eve: fc.boolean(),
    })
    .map(({ named, of, from, to, force, movement, season, eve }): OpeningRule => ({
      type: 'BREAK',
      of,
      ...(named ? { named } : {}),
      ...(eve ? { eve } : {}),
      from: clock(from),
      to: clock(to),
      ...(season ? { season } : {}),
      ...force,
      ...movement,
    })),
);
const moment = fc.tuple(date, fc.integer({ min: 0, max: 1_439 })).map(([day, minute]) => `${day}T${clock(minute)}`);
const ordered = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one).filter(([a, b]) => a < b);
const text = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((word) => !/["“”「」＂|｜]/.test(word) && word.trim() === word);
const announced = fc.record(
  { name: fc.record({ zh: text, en: text }), replacesRules: fc.boolean() },
  { requiredKeys: ['replacesRules'] },
);
const anyPeriod: fc.Arbitrary<OpeningPeriod> = fc.oneof(
  fc
    .record({ span: ordered(moment), announced, movement })
    .map(({ span: [from, to], announced, movement }): OpeningPeriod => ({
      type: 'WHOLE',
      from,
      to,
      ...announced,
      ...movement,
    })),
  fc
    .record({ days: ordered(date), same: fc.boolean(), hours: someHours, announced, movement })
    .map(({ days: [firstDay, lastDay], same, hours, announced, movement }): OpeningPeriod => ({
      type: 'EACH_DAY',
      firstDay,
      lastDay: same ? firstDay : lastDay,
      hours,
      ...announced,
      ...movement,
    })),
);
const anyPhrase: fc.Arbitrary<Phrase> = fc.oneof(
  anyRule.map((rule): Phrase => ({ kind: 'RULE', rule })),
  anyPeriod.map((period): Phrase => ({ kind: 'PERIOD', period })),
  movement.filter((one) => Object.keys(one).length > 0).map((one): Phrase => ({ kind: 'RESTRICTION', movement: one })),
);

describe('whatever an opening can be', () => {
  it('is written in words that are read back the same, in both languages', () => {
    fc.assert(
      fc.property(anyPhrase, (phrase) => {
        for (const language of ['zh', 'en'] as const)
          expect(readPhrase(writePhrase(phrase, language)), writePhrase(phrase, language)).toEqual({
            readings: [phrase],
          });
      }),
      { numRuns: 500 },
    );
  });

  it('no line whatever makes reading fail, and trouble lies inside the line', () => {
    const scraps = fc.constantFrom(
      '工作日',
      '18:30',
      '–',
      '次日7:00',
      '，',
      '5月',
      '至',
      '9月',
      '周',
      '三',
      '每',
      'x',
      '2026年2月',
      '10日',
      '前',
      '首日',
      '不得进出',
      ' ',
      '“',
      '|',
      '：',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.array(scraps).map((some) => some.join('')),
        ),
        (line) => {
          const { readings, trouble } = readPhrase(line);
          expect(readings.length > 0).toBe(trouble === undefined);
          if (trouble) expect(trouble.offset).toBeLessThanOrEqual(line.length);
        },
      ),
    );
  });
});

/** The notices as their clerks would write them, a line each. */
const notices: Readonly<Record<string, readonly string[]>> = {
  'zhuzhou-2025': [
    '工作日 18:30–次日7:00，5月至9月',
    '工作日 18:00–次日7:00，10月至次年4月',
    '双休日和法定节假日全天开放，节后首个工作日7:00前驶离',
  ],
  'hengyang-baiyun-2019': ['双休日和法定节假日首日6:30至末日20:00'],
  'liaocheng-2021': [
    '自2021年4月21日起，工作日19:00–次日7:00，5月至10月，22:00–次日6:00不得进出',
    '自2021年4月21日起，工作日18:30–次日7:00，11月至次年4月，21:30–次日6:00不得进出',
    '自2021年4月21日起，双休日和法定节假日全天开放，节后首个工作日7:00前驶离',
  ],
  'suzhou-mayday-2025': ['2025年5月1日至5日每天8:00–22:00'],
  'yancheng-spring-2021': ['2021年2月10日18:00至2月17日18:00连续开放'],
  'county-city-2023': ['2023年9月28日19:00至10月6日19:00连续开放'],
  'zaozhuang-2022': [
    '自2022年1月28日起，工作日19:00–次日7:30，5月至10月，22:00–次日6:00不得进出',
    '自2022年1月28日起，工作日18:30–次日7:30，11月至次年4月，21:30–次日6:00不得进出',
    '自2022年1月28日起，双休日和法定节假日全天开放，节后首个工作日7:30前驶离',
  ],
  'chaisang-2023': ['双休日和法定节假日首日0:00至末日24:00'],
  'beilun-sports-2025/badmintonHall': ['2025年1月27日至2025年2月4日每天全天'],
  'beilun-sports-2025/footballField': ['2025年1月28日至2月4日全天开放'],
  'beilun-sports-2025/basketballArea': ['2025年1月28日至2月4日连续开放'],
  'district-stadium-2022': ['自2022年5月28日起，每天6:00–9:00、16:00–21:00'],
};

describe('the published notices', () => {
  it.each(Object.entries(notices))('%s is said in lines', (name, lines) => {
    const opening = openingOfPhrases(lines.map(only));
    const { rules, periods } = noticeOpenings[name] ?? {};
    expect(opening).toEqual({ rules, periods });
    expect(openingOfPhrases(linesOf(opening).map(({ zh }) => only(zh)))).toEqual(opening);
  });

  it('are all there, and answer as published', () => {
    expect(Object.keys(notices)).toEqual(Object.keys(noticeOpenings));
    for (const { id, cases } of published.notices)
      for (const { at, facility, open, mustLeaveBy } of cases as {
        at: string;
        facility?: string;
        open: boolean;
        mustLeaveBy?: string;
      }[]) {
        const lines = notices[facility === undefined ? id : `${id}/${facility}`] ?? [];
        const opening = { ...openingOfPhrases(lines.map(only)), closures: [] };
        const state = openState(opening, nationalCalendar, instantOf(at));
        expect([id, at, state.open]).toEqual([id, at, open]);
        if (mustLeaveBy) expect(toDateTime(state.mustLeaveBy ?? 0)).toContain(mustLeaveBy);
      }
  });
});
