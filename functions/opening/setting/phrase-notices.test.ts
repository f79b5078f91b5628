/** Notices as bureaus, schools and stadiums publish them, and when a place is open by their words. */
import { describe, expect, it } from 'vitest';
import { nationalCalendar } from '../../calendar/rules.ts';
import { addDays, instantAt, MINUTE } from '../../platform/time.ts';
import { openWindows } from '../engine/windows.ts';
import { assumptions, type Assumption } from './phrase-assumptions.ts';
import { readNotice } from './phrase-notice.ts';
import { writePhrase } from './phrase-writing.ts';
import { openingOfPhrases } from './phrases.ts';

const TODAY = '2026-01-05';

interface Notice {
  readonly text: string;
  /** What its writer is asked to confirm. */
  readonly assumed?: readonly Assumption[];
  /** When it is open on some days; empty when it is not. */
  readonly on: Readonly<Record<string, string>>;
}

/** Hours of a day as `18:30-24:00`, several with a space between. */
const openOn = (opening: Parameters<typeof openWindows>[0], date: string): string => {
  const [begin, end] = [instantAt(date), instantAt(addDays(date, 1))];
  const clock = (at: number): string => {
    const minutes = Math.round((Math.min(Math.max(at, begin), end) - begin) / MINUTE);
    return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
  };
  return openWindows(opening, nationalCalendar, date, 1)
    .map(({ from, to }) => `${clock(from)}-${clock(to)}`)
    .join(' ');
};

const notices: Readonly<Record<string, Notice>> = {
  'a county lot in the evenings, with the lot named first': {
    text: '县政务中心停车场错时开放公告\n县政务中心地面停车场自即日起面向社会错时开放。开放时间：工作日19:00至次日7:30；双休日及法定节假日全天开放。请车主于工作日7:30前驶离。',
    on: { '2026-03-03': '0:00-7:30 19:00-24:00', '2026-03-07': '0:00-24:00', '2026-02-14': '0:00-7:30 19:00-24:00' },
  },
  'summer and winter hours': {
    text: '机关大院停车位错时共享：夏季（5月1日至9月30日）工作日18:30至次日7:30，冬季（10月1日至次年4月30日）工作日18:00至次日8:00。',
    on: { '2026-06-02': '0:00-7:30 18:30-24:00', '2026-11-03': '0:00-8:00 18:00-24:00', '2026-06-06': '0:00-7:30' },
  },
  'a Spring Festival opening by lunar dates': {
    text: '春节期间，市直机关停车场除夕至正月初六全天免费开放。',
    on: { '2026-02-15': '', '2026-02-16': '0:00-24:00', '2026-02-22': '0:00-24:00', '2026-02-23': '' },
  },
  'the same without a break, with its own first and last hour': {
    text: '腊月二十八18:00至正月初七8:00连续开放',
    on: { '2026-02-15': '18:00-24:00', '2026-02-16': '0:00-24:00', '2026-02-23': '0:00-8:00', '2026-02-24': '' },
  },
  'a library on single days of the festival': {
    text: '除夕、正月初一闭馆，其余日子9:00-17:00',
    on: { '2026-02-16': '', '2026-02-17': '', '2026-02-18': '9:00-17:00' },
  },
  'days of the lunar month': {
    text: '文庙停车场每逢农历初一、十五6:00-18:00对外开放',
    on: { '2026-03-19': '6:00-18:00', '2026-03-20': '', '2026-04-02': '6:00-18:00', '2026-04-03': '' },
  },
  'the lantern festival': { text: '元宵节18:00-23:00开放', on: { '2026-03-03': '18:00-23:00', '2026-03-04': '' } },
  'breaks of two holidays by dates without years': {
    text: '国庆、中秋期间停车场开放安排：9月25日至27日、10月1日至7日，每天7:30至21:30。',
    assumed: ['COMING_YEAR', 'COMING_YEAR'],
    on: { '2026-09-24': '', '2026-09-25': '7:30-21:30', '2026-09-28': '', '2026-10-07': '7:30-21:30' },
  },
  'a holiday whose year stands in the heading': {
    text: '关于2026年国庆节期间开放机关停车场的通告\n10月1日8:00至10月7日20:00，市政府东院停车场连续开放。',
    assumed: ['NOTICE_YEAR'],
    on: { '2026-10-01': '8:00-24:00', '2026-10-07': '0:00-20:00', '2027-10-02': '' },
  },
  'a holiday of one year by its name': {
    text: '关于做好2026年五一假期停车场开放工作的通知\n五一假期每天6:00-22:00开放',
    assumed: ['OF_YEARS'],
    on: { '2026-04-30': '', '2026-05-01': '6:00-22:00', '2026-05-05': '6:00-22:00', '2026-05-06': '' },
  },
  'from the first day of a break to its last': {
    text: '国庆假期首日8:00至末日18:00连续开放',
    on: { '2026-10-01': '8:00-24:00', '2026-10-04': '0:00-24:00', '2026-10-07': '0:00-18:00' },
  },
  'from the evening before a break to the morning after': {
    text: '法定节假日前一日18:00至节后首个工作日8:00不间断开放',
    on: { '2026-04-30': '18:00-24:00', '2026-05-05': '0:00-24:00', '2026-05-06': '0:00-8:00' },
  },
  'the first and last day of a break': {
    text: '春节假期第一天、最后一天停车场关闭，其余日子全天开放',
    assumed: ['REST_OF_YEAR'],
    on: { '2026-02-15': '', '2026-02-17': '0:00-24:00', '2026-02-23': '', '2026-02-24': '0:00-24:00' },
  },
  'the days of festivals alone': {
    text: '清明节当天、端午节当天、中秋节当天8:00-17:00开放',
    on: { '2026-04-04': '', '2026-04-05': '8:00-17:00', '2026-06-19': '8:00-17:00', '2026-09-25': '8:00-17:00' },
  },
  'the same with the word said once': {
    text: '清明节、端午节、中秋节当天8:00-17:00开放',
    assumed: ['EACH_ITSELF'],
    on: { '2026-04-04': '', '2026-04-05': '8:00-17:00', '2026-06-20': '' },
  },
  'holidays but for one of them': {
    text: '除春节假期外的法定节假日全天免费开放',
    on: { '2026-02-17': '', '2026-05-01': '0:00-24:00', '2026-05-09': '' },
  },
  'workdays worked in exchange': {
    text: '工作日（含调休上班日）18:00-22:00开放，其余日子8:00-22:00',
    on: { '2026-02-14': '18:00-22:00', '2026-02-15': '8:00-22:00', '2026-03-07': '8:00-22:00' },
  },
  'Saturdays that are worked left out': {
    text: '每周六9:00-17:00开放，调休上班日除外',
    on: { '2026-03-07': '9:00-17:00', '2026-02-14': '', '2026-05-09': '' },
  },
  'a school ground in term and in holidays': {
    text: '第三中学运动场向社会开放：工作日18:30-20:30，双休日、法定节假日7:00-11:00、14:00-18:00。',
    on: { '2026-03-03': '18:30-20:30', '2026-03-07': '7:00-11:00 14:00-18:00', '2026-10-01': '7:00-11:00 14:00-18:00' },
  },
  'a school ground in one summer': {
    text: '关于2026年暑假期间学校体育场地开放的公告\n7月10日至8月25日，每天6:00-8:30、17:00-20:00开放。',
    assumed: ['NOTICE_YEAR'],
    on: { '2026-07-09': '', '2026-07-10': '6:00-8:30 17:00-20:00', '2026-08-26': '', '2027-07-10': '' },
  },
  'closed on the days of an examination of one year': {
    text: '工作日18:00-21:00开放。因2026年高考，6月7日至9日停止开放。',
    assumed: ['NOTICE_YEAR'],
    on: { '2026-06-05': '18:00-21:00', '2026-06-08': '', '2026-06-10': '18:00-21:00', '2027-06-08': '18:00-21:00' },
  },
  'closed for an examination that comes every year': {
    text: '每天17:00-21:00开放，每年6月7日、8日不开放',
    on: { '2026-06-06': '17:00-21:00', '2026-06-07': '', '2026-06-08': '', '2027-06-08': '' },
  },
  'closed for works between dates with a year': {
    text: '因路面施工，2026年4月13日至4月20日停车场暂停开放，其余时间工作日18:00至次日7:00开放。',
    on: { '2026-04-10': '0:00-7:00 18:00-24:00', '2026-04-14': '', '2026-04-21': '0:00-7:00 18:00-24:00' },
  },
  'closed for maintenance on a weekday': {
    text: '市体育馆羽毛球馆周二至周日9:00-21:00开放，每周一闭馆维护（法定节假日除外）。',
    assumed: ['AS_USUAL'],
    on: { '2026-03-02': '', '2026-03-03': '9:00-21:00', '2026-03-08': '9:00-21:00', '2026-10-05': '9:00-21:00' },
  },
  'closed for part of a day each month': {
    text: '游泳馆每天6:00-22:00开放，每月第一个周三8:00-12:00清洗换水，不开放',
    on: { '2026-03-04': '6:00-8:00 12:00-22:00', '2026-03-11': '6:00-22:00' },
  },
  'two halves of the day in words': {
    text: '田径场每天早上5点半至8点、晚上6点半至9点半免费开放',
    assumed: ['SAME_HALF'],
    on: { '2026-03-03': '5:30-8:00 18:30-21:30' },
  },
  'an evening end without its half of the day': {
    text: '篮球场工作日晚7:00-9:30开放',
    assumed: ['SAME_HALF'],
    on: { '2026-03-03': '19:00-21:30', '2026-03-07': '' },
  },
  'weekdays in pairs with different hours': {
    text: '游泳馆周一三五14:00-21:00，周二四六9:00-21:00，周日闭馆',
    on: { '2026-03-02': '14:00-21:00', '2026-03-03': '9:00-21:00', '2026-03-08': '' },
  },
  'from Friday evening to Monday morning': {
    text: '区政府大院停车场周五19:00至周一7:00向居民连续开放',
    on: { '2026-03-06': '19:00-24:00', '2026-03-08': '0:00-24:00', '2026-03-09': '0:00-7:00', '2026-03-10': '' },
  },
  'the rest of the time all day': {
    text: '工作日18:00-22:00，其余时间全天',
    assumed: ['OTHER_DAYS'],
    on: { '2026-03-03': '18:00-22:00', '2026-03-07': '0:00-24:00', '2026-10-01': '0:00-24:00' },
  },
  'all day by equal times': {
    text: '地下车库每天19:00-19:00开放',
    assumed: ['FULL_DAY'],
    on: { '2026-03-03': '0:00-24:00' },
  },
  'odd days of the month': {
    text: '单号日8:00-18:00开放，双号日不开放',
    on: { '2026-03-03': '8:00-18:00', '2026-03-04': '' },
  },
  'a trial for some months': {
    text: '自2026年3月1日起至2026年8月31日止试行开放，工作日18:30至次日7:00。',
    on: { '2026-02-27': '', '2026-03-03': '0:00-7:00 18:30-24:00', '2026-09-02': '' },
  },
  'a last entry and hours without movement': {
    text: '每天8:00-22:00开放，21:30后停止入场\n12:00-13:30车辆不得进出',
    on: { '2026-03-03': '8:00-22:00' },
  },
  'a marathon on one day': {
    text: '为保障马拉松赛事，2026年11月8日6:00-14:00体育中心停车场开放',
    on: { '2026-11-07': '', '2026-11-08': '6:00-14:00', '2027-11-08': '' },
  },
  'an opening over the new year': {
    text: '2026年12月31日18:00至2027年1月3日22:00，市民广场停车场连续开放',
    on: { '2026-12-31': '18:00-24:00', '2027-01-02': '0:00-24:00', '2027-01-03': '0:00-22:00' },
  },
  'the same span every year': {
    text: '每年9月28日19:00至10月6日19:00连续开放',
    on: { '2026-09-28': '19:00-24:00', '2026-10-06': '0:00-19:00', '2027-10-01': '0:00-24:00' },
  },
  'the day after a break': {
    text: '国庆假期后第一天全天不开放，其余日子18:00-22:00开放',
    on: { '2026-10-07': '18:00-22:00', '2026-10-08': '', '2026-10-09': '18:00-22:00' },
  },
  'the eve of days off': {
    text: '双休日前一天18:00起，双休日全天开放',
    on: { '2026-03-06': '18:00-24:00', '2026-03-07': '0:00-24:00', '2026-03-09': '', '2026-02-13': '' },
  },
  'a holiday without a word for the whole of it': {
    text: '五一、国庆8:00-20:00开放',
    assumed: ['WHOLE_BREAK'],
    on: { '2026-05-05': '8:00-20:00', '2026-10-07': '8:00-20:00', '2026-05-06': '' },
  },
  'dates listed with the year said once': {
    text: '2026年5月1日、5月3日、5月5日9:00-17:00开放',
    on: { '2026-05-01': '9:00-17:00', '2026-05-02': '', '2026-05-05': '9:00-17:00' },
  },
  'two sorts of days with the same hours': {
    text: '双休日、春节假期8:00-20:00开放',
    on: { '2026-02-13': '', '2026-02-17': '8:00-20:00', '2026-03-07': '8:00-20:00', '2026-05-01': '' },
  },
  'a winter holiday closing with its dates': {
    text: '每天6:00-8:00、17:00-20:00开放；2026年1月24日至2月24日寒假期间不开放',
    on: { '2026-01-23': '6:00-8:00 17:00-20:00', '2026-02-01': '', '2026-02-25': '6:00-8:00 17:00-20:00' },
  },
  'a break at noon, said among the hours': {
    text: '每天8:00-22:00，其中12:00-14:00关闭',
    on: { '2026-03-03': '8:00-12:00 14:00-22:00' },
  },
  'a break behind hours that open': {
    text: '每天6:00-22:00开放，12:00-14:00关闭',
    on: { '2026-03-03': '6:00-12:00 14:00-22:00' },
  },
  'a break right behind hours': {
    text: '双休日8:00-22:00，12:00-13:00、18:00-19:00不开放',
    on: { '2026-03-03': '', '2026-03-07': '8:00-12:00 13:00-18:00 19:00-22:00' },
  },
  'a break in brackets, and a day that is closed': {
    text: '每天全天开放（2:00-5:00关闭），周一闭馆',
    on: { '2026-03-02': '', '2026-03-03': '0:00-2:00 5:00-24:00' },
  },
  'a closing that lies outside the hours': {
    text: '工作日18:00-22:00，2:00-5:00关闭',
    assumed: ['CLOSED_APART'],
    on: { '2026-03-03': '18:00-22:00', '2026-03-07': '' },
  },
  'two parts of a day that are both closed': {
    text: '每天8:00-22:00开放\n周一9:00-11:00、13:00-15:00不开放',
    on: { '2026-03-02': '8:00-9:00 11:00-13:00 15:00-22:00', '2026-03-03': '8:00-22:00' },
  },
  'weekdays listed a second time without their word': {
    text: '每周一、三、五18:00-20:00，二、四、六19:00-21:00',
    on: { '2026-03-02': '18:00-20:00', '2026-03-03': '19:00-21:00', '2026-03-07': '19:00-21:00', '2026-03-08': '' },
  },
  'all day with its hours in brackets': {
    text: '工作日18:00-22:00，周六日全天（8:00-22:00）',
    assumed: ['HOURS_OF_DAY'],
    on: { '2026-03-03': '18:00-22:00', '2026-03-07': '8:00-22:00' },
  },
  'the same before the word that opens': {
    text: '周末全天（9:00-18:00）开放',
    assumed: ['HOURS_OF_DAY'],
    on: { '2026-03-06': '', '2026-03-07': '9:00-18:00' },
  },
  'hours within others that do not say that they close': {
    text: '每天24小时开放，2:00-5:00清场',
    assumed: ['HOURS_OVERLAP'],
    on: { '2026-03-03': '0:00-24:00' },
  },
  'hours that close for a purpose, apart from the word': {
    text: '每天8:00-22:00，12:00-14:00清洗，不开放',
    on: { '2026-03-03': '8:00-12:00 14:00-22:00' },
  },
  'a festival whose lunar dates stand in brackets': {
    text: '春节期间（腊月二十三至正月初七）每天8:00-20:00开放',
    on: { '2026-02-09': '', '2026-02-10': '8:00-20:00', '2026-02-23': '8:00-20:00', '2026-02-24': '' },
  },
  'lunar dates with their festival in brackets': {
    text: '腊月二十三至正月初七（春节）8:00-20:00开放',
    on: { '2026-02-10': '8:00-20:00', '2026-02-24': '' },
  },
  'weekends, and a summer with its dates': {
    text: '每周末及暑假（7月1日-8月31日）每天8:00-20:00',
    assumed: ['EVERY_YEAR'],
    on: { '2026-03-03': '', '2026-03-07': '8:00-20:00', '2026-07-01': '8:00-20:00', '2026-09-01': '' },
  },
  'rest days and a summer, listed': {
    text: '双休日、暑假（7月1日-8月31日）8:00-20:00',
    assumed: ['EVERY_YEAR'],
    on: { '2026-03-03': '', '2026-03-07': '8:00-20:00', '2026-07-01': '8:00-20:00' },
  },
  'a summer with its dates, and weekends': {
    text: '暑假（7月1日-8月31日）和双休日8:00-20:00',
    assumed: ['EVERY_YEAR'],
    on: { '2026-03-03': '', '2026-03-07': '8:00-20:00', '2026-07-01': '8:00-20:00', '2026-09-01': '' },
  },
  'rest days, and dates with their year': {
    text: '双休日以及2026年7月1日至8月31日8:00-20:00',
    on: { '2026-03-07': '8:00-20:00', '2026-07-01': '8:00-20:00', '2026-09-01': '' },
  },
  'a summer with its dates and rest days, listed': {
    text: '暑假（7月1日至8月31日）、双休日8:00-20:00',
    assumed: ['EVERY_YEAR'],
    on: { '2026-03-03': '', '2026-03-07': '8:00-20:00', '2026-07-01': '8:00-20:00', '2026-09-01': '' },
  },
  'both school holidays and rest days, listed': {
    text: '寒假（1月20日至2月20日）、暑假（7月1日至8月31日）、双休日8:00-20:00',
    assumed: ['EVERY_YEAR', 'EVERY_YEAR'],
    on: { '2026-01-20': '8:00-20:00', '2026-07-01': '8:00-20:00', '2026-03-07': '8:00-20:00', '2026-03-03': '' },
  },
  'dates and days with a mark between that may mean either': {
    text: '5月至9月、双休日8:00-20:00',
    assumed: ['BOTH'],
    on: { '2026-05-12': '', '2026-05-16': '8:00-20:00', '2026-03-07': '' },
  },
  'a festival by its lunar dates behind a comma': {
    text: '春节期间，腊月二十三至正月初七每天8:00-20:00开放',
    on: { '2026-02-09': '', '2026-02-10': '8:00-20:00', '2026-02-23': '8:00-20:00', '2026-02-24': '' },
  },
  'a festival by dates with their year': {
    text: '春节期间，2026年2月10日至2月25日每天8:00-20:00开放',
    on: { '2026-02-09': '', '2026-02-10': '8:00-20:00', '2026-02-25': '8:00-20:00', '2026-02-26': '' },
  },
  'a holiday by dates that go beyond its break': {
    text: '国庆期间，10月1日至9日全天开放',
    assumed: ['COMING_YEAR'],
    on: { '2026-09-30': '', '2026-10-09': '0:00-24:00', '2026-10-10': '' },
  },
  'days of a festival with hours of their own': {
    text: '春节期间，除夕8:00-12:00，正月初一至初三9:00-17:00',
    on: { '2026-02-15': '', '2026-02-16': '8:00-12:00', '2026-02-17': '9:00-17:00', '2026-02-20': '' },
  },
  'the eve and the first days of the year, listed with a comma': {
    text: '除夕，正月初一至初三8:00-12:00开放',
    on: { '2026-02-16': '8:00-12:00', '2026-02-17': '8:00-12:00', '2026-02-20': '' },
  },
  'hours that end where others of the same days begin': {
    text: '2026年12月1日起工作日18:00至次日7:00，2027年1月1日起工作日19:00至次日7:00开放',
    on: { '2026-12-30': '0:00-7:00 18:00-24:00', '2027-01-05': '0:00-7:00 19:00-24:00' },
  },
  'the same on lines of their own, with other hours': {
    text: '自2026年12月1日起，每天8:00-12:00开放。\n自2027年1月1日起，每天14:00-18:00开放。',
    assumed: ['ENDED_BY_LATER'],
    on: { '2026-12-31': '8:00-12:00', '2027-01-01': '14:00-18:00' },
  },
  'hours of two times for two sorts of days': {
    text: '自2026年12月1日起，工作日18:00-22:00，双休日全天，2027年3月1日起工作日19:00-22:00，双休日8:00-22:00',
    on: { '2026-12-05': '0:00-24:00', '2027-03-02': '19:00-22:00', '2027-03-06': '8:00-22:00' },
  },
  'hours of all days, and later of some': {
    text: '2026年12月1日起每天8:00-20:00，2027年1月1日起双休日8:00-22:00',
    assumed: ['STILL_IN_FORCE'],
    on: { '2026-12-05': '8:00-20:00', '2027-01-09': '8:00-22:00', '2027-01-12': '8:00-20:00' },
  },
  'the rest of the time behind nights': {
    text: '工作日17:30至次日8:00，其余时间全天',
    assumed: ['OTHER_DAYS_ON'],
    on: { '2026-03-02': '0:00-8:00 17:30-24:00', '2026-03-03': '0:00-8:00 17:30-24:00', '2026-03-07': '0:00-24:00' },
  },
  'the rest of a festival': {
    text: '春节期间，除夕至正月初三关闭，其余时间每天8:00-20:00',
    assumed: ['REST_OF_BREAK'],
    on: { '2026-02-15': '8:00-20:00', '2026-02-16': '', '2026-02-20': '8:00-20:00', '2026-03-03': '' },
  },
  'hours that close for a named purpose': {
    text: '每天8:00-22:00，12:00-14:00为清洗时间，不开放',
    on: { '2026-03-03': '8:00-12:00 14:00-22:00' },
  },
  'later in the evening on two weekdays': {
    text: '市民公园每天8:00-20:00开放，周五、周六延至23:00。',
    on: { '2026-03-05': '8:00-20:00', '2026-03-06': '8:00-23:00', '2026-03-08': '8:00-20:00' },
  },
  'later in a season, and past midnight on one day': {
    text: '每天9:00-12:00、14:00-20:00（夏季5月至9月延长至22:00）。2026年12月31日延至次日1:00。',
    on: {
      '2026-03-03': '9:00-12:00 14:00-20:00',
      '2026-05-06': '9:00-12:00 14:00-22:00',
      '2027-01-01': '0:00-1:00 9:00-12:00 14:00-20:00',
    },
  },
  'later than the evening of workdays': {
    text: '工作日18:00-22:00开放，周五延长至24:00',
    assumed: ['LONGER'],
    on: { '2026-03-05': '18:00-22:00', '2026-03-06': '18:00-24:00', '2026-05-01': '' },
  },
  'two seasons in one line, parted by a mark': {
    text: '公园开放时间为夏季（5月至9月）6:00-22:00、冬季（10月至次年4月）6:30-21:00。',
    on: { '2026-06-02': '6:00-22:00', '2026-11-03': '6:30-21:00' },
  },
  'two seasons with their months behind the hours': {
    text: '夏季6:00-22:00（5至9月），冬季7:00-21:00（10月至次年4月）',
    on: { '2026-06-02': '6:00-22:00', '2026-11-03': '7:00-21:00' },
  },
  'the rest of the time behind nights of two seasons': {
    text: '夏季（5月至9月）工作日18:30至次日7:00，冬季（10月至次年4月）工作日18:00至次日7:00，其余时间全天',
    assumed: ['OTHER_DAYS_ON'],
    on: { '2026-06-08': '0:00-7:00 18:30-24:00', '2026-11-02': '0:00-7:00 18:00-24:00', '2026-03-07': '0:00-24:00' },
  },
  'market days of the lunar month': {
    text: '农历逢五逢十赶集日，镇政府停车场6:00-14:00对外开放',
    on: { '2026-03-22': '', '2026-03-23': '6:00-14:00', '2026-03-28': '6:00-14:00', '2026-04-02': '6:00-14:00' },
  },
  'days of the month': {
    text: '每月5日、15日、25日6:00-14:00开放',
    on: { '2026-03-05': '6:00-14:00', '2026-03-06': '', '2026-03-25': '6:00-14:00' },
  },
  'a festival of the lunar year in numbers': {
    text: '农历三月三8:00-20:00开放',
    on: { '2026-04-18': '', '2026-04-19': '8:00-20:00', '2027-04-09': '8:00-20:00' },
  },
  'days with their hours, the year said once': {
    text: '2026年12月5日9:00-17:00、12月12日13:00-17:00、1月2日9:00-11:00开放',
    on: { '2026-12-05': '9:00-17:00', '2026-12-12': '13:00-17:00', '2027-01-02': '9:00-11:00', '2026-01-02': '' },
  },
  'spans of days with hours of their own, the year said once': {
    text: '2026年10月1日至3日9:00-17:00，10月5日至7日8:00-20:00开放',
    on: { '2026-10-02': '9:00-17:00', '2026-10-04': '', '2026-10-07': '8:00-20:00', '2027-10-06': '' },
  },
  'runs without a break, the year said once': {
    text: '2026年9月28日19:00至10月6日19:00、12月31日18:00至1月3日20:00连续开放',
    on: { '2026-09-28': '19:00-24:00', '2026-10-06': '0:00-19:00', '2027-01-03': '0:00-20:00' },
  },
  'a festival of one year': {
    text: '2027年春节期间每天8:00-20:00开放',
    on: { '2026-02-17': '', '2027-02-05': '8:00-20:00', '2027-02-08': '8:00-20:00', '2027-06-09': '' },
  },
  'the first workday after a holiday': {
    text: '每天18:00-22:00开放，国庆节后首个工作日不开放',
    on: { '2026-10-07': '18:00-22:00', '2026-10-08': '', '2026-10-09': '18:00-22:00' },
  },
  'closed on Mondays that are no holidays': {
    text: '每天9:00-17:00开放。周一闭馆，遇节假日照常开放。',
    on: { '2026-03-02': '', '2026-10-05': '9:00-17:00' },
  },
  'the same where only the other days are named': {
    text: '周二至周日9:00-17:00开放，周一闭馆（遇法定节假日照常开放）',
    on: { '2026-03-02': '', '2026-03-03': '9:00-17:00', '2026-10-05': '9:00-17:00' },
  },
  'the rest of the time closed': {
    text: '工作日18:00-22:00，其余时间关闭',
    on: { '2026-03-03': '18:00-22:00', '2026-03-07': '' },
  },
  'holidays off': {
    text: '每天8:00-22:00，法定节假日休息',
    on: { '2026-03-03': '8:00-22:00', '2026-10-01': '' },
  },
  'a rest at noon': {
    text: '每天8:00-22:00，12:00-14:00休息',
    on: { '2026-03-03': '8:00-12:00 14:00-22:00' },
  },
  'all day with its 24 hours in brackets': {
    text: '周末全天（0:00-24:00）开放',
    on: { '2026-03-06': '', '2026-03-07': '0:00-24:00' },
  },
};

describe('a notice that nobody here has seen', () => {
  it.each(Object.entries(notices))('%s', (_, { text, assumed = [], on }) => {
    const lines = readNotice(text, TODAY);
    expect(lines.flatMap(({ text, trouble }) => (trouble ? [text.slice(trouble.offset)] : []))).toEqual([]);
    expect(lines.filter(({ readings }) => readings.length > 1).map(({ text }) => text)).toEqual([]);
    expect(lines.flatMap((line) => line.assumed ?? [])).toEqual(assumed.map((one) => assumptions[one]));
    const opening = {
      ...openingOfPhrases(lines.flatMap(({ readings }) => readings)),
      closures: [],
    };
    const open = Object.keys(on).map((date) => [date, openOn(opening, date)]);
    expect(Object.fromEntries(open)).toEqual(on);
    // Once its writer has confirmed every line nothing is asked again, and it means the same.
    const confirmed = lines.flatMap(({ readings }) => readings.map((one) => writePhrase(one)));
    const again = readNotice(confirmed.join('\n'), TODAY);
    expect(again.filter(({ assumed, trouble }) => assumed ?? trouble)).toEqual([]);
    expect(again.flatMap(({ readings }) => readings)).toEqual(lines.flatMap(({ readings }) => readings));
  });

  it.each([
    ['寒暑假每天8:00-20:00开放', '寒暑假每天8:00-20:00开放'],
    ['开学后工作日18:00-20:00开放', '开学后'],
    ['工作日18:00-22:00，考试期间另行通知', '考试期间另行通知'],
    ['每天8:00-20:00，三伏天延长至22:00', '三伏天延长至22:00'],
    ['清明前后8:00-17:00开放', '清明前后'],
    ['春节前后每天8:00-17:00开放', '春节前后'],
    ['月底最后两个周末8:00-17:00开放', '月底最后两个'],
    ['周一、三、五18:00-20:00，日9:00-21:00', '日9:00-21:00'],
    ['每天8:00-22:00，12:00-14:00午休', ''],
    ['每天8:00-22:00，最多停放4小时', '最多停放4小时'],
    ['每天8:00-22:00。单次停放最长不得超过3个小时', '最长不得超过3个小时'],
    ['双休日及法定节假日（1月1日至3日）8:00-18:00', '1月1日至3日'],
    ['双休日及法定节假日（2027年1月1日至3日）8:00-18:00', '2027年1月1日至3日'],
    ['2026年5月1日至5日8:00-22:00，12:00-14:00关闭', '12:00-14:00关闭'],
    ['周二至周五9:00-17:00，周六、周日9:00-21:00，周一闭馆（遇法定节假日照常开放）', ''],
    ['工作日18:00-22:00，法定节假日正常开放', ''],
    ['逢十五8:00-12:00开放', '逢十五'],
  ])('is never read as certain where its words leave it open: %s', (text, marked) => {
    const lines = readNotice(text, TODAY);
    const [wrong] = lines.filter(({ trouble }) => trouble);
    expect(wrong).toBeDefined();
    expect(wrong?.text.slice(wrong.trouble?.offset)).toContain(marked);
  });

  it('of market days without their calendar is asked which one is meant', () => {
    const [line] = readNotice('逢五逢十8:00-14:00开放', TODAY);
    expect(line?.readings.map((one) => writePhrase(one))).toEqual([
      '每月5日、10日、15日、20日、25日、30日 8:00–14:00',
      '农历每月初五、初十、十五、二十、二十五、三十 8:00–14:00',
    ]);
  });

  it.each([
    ['寒假期间每天8:00-20:00开放', '寒假', '从哪天到哪天'],
    ['每天8:00-20:00，夏季延长至22:00', '夏季', '从哪天到哪天'],
    ['国庆节后首个工作日起，工作日18:00-22:00开放', '国庆节后', '日期'],
    ['周五、周六延至23:00', '延至', '平时的时间'],
    ['每天8:00-20:00，周五延至19:00', '延至', '平时的时间'],
    ['夏季工作日18:00-22:00，其余时间全天', '其余时间', '夏季工作日18:00-22:00'],
    ['每周三18:00-22:00，节前一天18:00-24:00，其余时间全天', '其余时间', '具体的日子'],
  ])('that is not understood says what is missing: %s', (text, marked, hint) => {
    const wrong = readNotice(text, TODAY)
      .filter(({ trouble }) => trouble)
      .at(-1);
    expect(wrong?.text.slice(wrong.trouble?.offset)).toContain(marked);
    expect(wrong?.trouble?.expected.zh).toContain(hint);
  });
});
