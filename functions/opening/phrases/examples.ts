/** What a line may say, shown where one was not understood. */
import type { LocalizedText } from '../../platform/text.ts';

export const expectations = {
  BEGINNING: {
    zh: '日子与时间，例如“工作日 18:30–次日7:00”，或一段日期',
    en: 'days and hours, such as “workdays 18:30–7:00 next day”, or dates',
  },
  NEXT_PART: {
    zh: '时间、季节（5月至9月）、限制（22:00–次日6:00不得进出），或就此结束',
    en: 'hours, a season (May to September), a restriction (no movement 22:00–6:00 next day) or the end of the line',
  },
  YEAR: {
    zh: '年份（年年如此写“每年5月1日”），例如“2026年9月28日19:00至10月6日19:00连续开放”；几段日期分行写',
    en: 'the year, such as “28 Sep 2026 19:00 to 6 Oct 2026 19:00”, or “every 1 May”; several spans on lines of their own',
  },
  LONGER: {
    zh: '完整的时间，例如“周五 8:00–23:00”；写“延至”“提前至”时，平时的时间要写在它前面',
    en: 'hours with their beginning, such as “Fridays 8:00–23:00”; “extended to 23:00” needs the usual hours before it, which end earlier',
  },
  ITS_DATES: {
    zh: '从哪天到哪天，例如“暑假（7月1日至8月31日）每天8:00–20:00”',
    en: 'from which day to which, such as “1 July to 31 August each day 8:00–20:00”',
  },
  ITS_DATE: {
    zh: '那一天的日期，例如“自2026年10月8日起”',
    en: 'the date of that day, such as “from 8 Oct 2026 on”',
  },
  INSTEAD: {
    zh: '前面没有的时间：前面的时间已经包括这些日子；如果这些日子少开一段，请写那一段“……不开放”',
    en: 'hours that were not said before, which hold on these days too; if part of them is closed on these days, say which',
  },
  ADDS_NOTHING: {
    zh: '前面没有写过的开放时间；如果这段时间不开放，请写“……不开放”',
    en: 'hours that were not said before; if these are closed, write “closed” behind them',
  },
  OTHER_USE: {
    zh: '就此结束：只写开放的时间，别的事请另起一句；如果这段时间不开放，请写“……不开放”',
    en: 'the end of the line: hours of opening alone, anything else in a sentence of its own; if it is closed then, write “closed” behind them',
  },
  OTHER_PLACE: {
    zh: '同一处场所的时间：这里写的是另一处，请为每处场所分别设置',
    en: 'hours of the same place: these are of another one, which has an opening of its own',
  },
  CLOSED_IN_PERIOD: {
    zh: '分开写的两段日期：专门公布的一段日期不受“不开放”影响，请从不开放的那几天断开，另起一行写后面一段',
    en: 'two spans of dates: what is announced for some dates opens on all of them; end it before the closed days and go on in another line',
  },
  NEVER: {
    zh: '会有的日子：照这样写，几年里也没有这样的一天',
    en: 'days that come: as it is written there is no such day in years',
  },
  REST: {
    zh: '具体的日子，例如“双休日和法定节假日全天”：前面几条合在一起，说不清“其余”是哪些日子',
    en: 'the days themselves, such as “rest days and public holidays all day”: the lines before do not tell which days remain',
  },
  NO_WEATHER: {
    zh: '就此结束：天气不能写成规则，请删去，到时用“临时关闭”发布',
    en: 'the end of the line: weather is no rule; leave it out and close for the time when it comes',
  },
  NO_POSTPONING: {
    zh: '就此结束：顺延到哪天说不定，请删去，到时把日期写出来',
    en: 'the end of the line: nobody can tell to which day it moves; leave it out and write the date when it comes',
  },
  GONE_BY: {
    zh: '与结束时间一致的驶离时间：开放到几点，就在几点前驶离',
    en: 'to be gone by the end of the hours, up to which it is open',
  },
  NO_STAY: {
    zh: '就此结束：停放多久不属于开放时间，请删去',
    en: 'the end of the line: how long one may stay is no part of the opening; leave it out',
  },
  CIVIL_DATES: {
    zh: '公历日期，例如“2027年2月5日至11日每天8:00–20:00”；整个假期写“春节”“中秋节”',
    en: 'dates of the civil calendar, or the whole break of a holiday',
  },
  UNTIL: {
    zh: '到哪一天为止，例如“有效期至2027年6月30日”',
    en: 'until which day, such as “until 30 June 2027”',
  },
  EVERY_OTHER_WEEK: {
    zh: '从哪一天起每两周，例如“自2026年3月7日起每两周的周六”，那一天就是第一个这样的周六；“单周”“双周”到年底会连着两个单周，请写起始日期',
    en: 'from which day on every other week, the first such weekday, such as “Saturdays of every other week from 7 Mar 2026 on”; odd weeks follow each other at the end of some years',
  },
  WHOLE_DAYS: {
    zh: '整天的起止日期，例如“2027年5月1日至5月5日每天8:00–22:00”；第一天、最后一天时间不同的，各写一行',
    en: 'dates without times, such as “1 May 2027 to 5 May 2027 each day 8:00–22:00”; a first or last day with other hours on a line of its own',
  },
  OPENS_OR_CLOSES: {
    zh: '“连续开放”或“暂停开放”：只有日期，别的话又可能说的是另一件事',
    en: '“without a break” or “closed”: these are dates alone, and the words beside them may say something else',
  },
  ANOTHER_LINE: { zh: '另起一行：一行只写一条', en: 'another line: each line says one thing' },
  CLOSING_LINE: {
    zh: '另起一行：哪些日子不开放，单独写一条',
    en: 'another line: days that are closed are said by themselves',
  },
  CLOSING_HOURS: {
    zh: '另起一行：哪些日子的哪些时间不开放，单独写一条，例如“每天12:00–14:00不开放”',
    en: 'another line: hours that are closed are said by themselves with their days, such as “daily 12:00–14:00 closed”',
  },
  RUN_BEFORE: {
    zh: '接在全天开放的那一条后面，例如“双休日和法定节假日全天开放，节后首个工作日7:00前驶离”',
    en: 'the days before it that are open all day, such as “rest days and public holidays all day, leave by 7:00 of the first workday after”',
  },
  END_OF_LINE: { zh: '就此结束', en: 'the end of the line' },
  HOURS: { zh: '开放时间，例如“18:30–次日7:00”或“全天”', en: 'hours, such as “18:30–7:00 next day” or “all day”' },
  DAYS: { zh: '日子，例如“工作日”“每周三”“每天”', en: 'days, such as “workdays”, “Wednesdays”, “every day”' },
  KINDS: { zh: '“双休日”“法定节假日”等', en: '“rest days”, “public holidays”' },
  RUN: {
    zh: '“首日6:30至末日20:00”，或“全天开放，节后首个工作日7:00前驶离”',
    en: '“6:30 of the first day to 20:00 of the last day”',
  },
  RUN_OF_KINDS: {
    zh: '连续开放只能写双休日、法定节假日等，不能写星期几或日期',
    en: 'a run of rest days or holidays, not of weekdays or dates',
  },
  PERIOD_HAS_DATES: {
    zh: '有年份的日期，例如“2026年2月10日18:00至2月17日18:00连续开放”',
    en: 'dates with their year, such as “10 Feb 2026 18:00 to 17 Feb 2026 18:00”',
  },
} as const satisfies Record<string, LocalizedText>;

export type Expected = keyof typeof expectations;

const examples: readonly string[] = [
  '工作日 18:30–次日7:00，5月至9月',
  '工作日 18:00–次日7:00，10月至次年4月，22:00–次日6:00不得进出',
  '双休日和法定节假日全天开放，节后首个工作日7:00前驶离',
  '双休日首日6:30至末日20:00',
  '22:00–次日6:00不得进出',
  '2026年2月10日18:00至2026年2月17日18:00连续开放',
  '2026年5月1日至2026年5月5日每天8:00–22:00',
  '每年5月1日 8:00–22:00',
  '每周三 18:00–21:00',
  '自2026年3月7日起每两周的周六 8:00–17:00',
  '节前一天 18:00–24:00',
  '每天 6:00–9:00、16:00–21:00',
  '每天 8:00–22:00，结束前30分钟停止入场',
];

const pairs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** The example that shares most with a line. */
export const exampleNear = (line: string): string => {
  const said = pairs(line);
  const shared = (example: string): number => [...pairs(example)].filter((pair) => said.has(pair)).length;
  return examples.reduce((best, example) => (shared(example) > shared(best) ? example : best));
};
