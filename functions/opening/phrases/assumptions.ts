/** What a line was taken to say that it does not say itself: shown to the writer, who says that it is so or rewrites it. */
import type { LocalizedText } from '../../platform/text.ts';

export const assumptions = {
  SAME_HALF: {
    zh: '结束时间没有写上午或下午，按与开始同在半天理解',
    en: 'the end names no part of the day; taken to lie in the same half as the beginning',
  },
  FULL_DAY: {
    zh: '开始与结束是同一时间，按连续 24 小时理解',
    en: 'beginning and end are the same time; taken as 24 hours',
  },
  EVERY_YEAR: { zh: '日期没有写年份，按每年如此理解', en: 'the dates have no year; taken to come every year' },
  OF_YEARS: {
    zh: '通知写的是某一年，这一条按每年如此理解',
    en: 'the notice is of one year; this line is taken to hold every year',
  },
  COMING_YEAR: { zh: '日期没有写年份，按将到的这一次理解', en: 'the dates have no year; taken as the ones to come' },
  NOTICE_YEAR: {
    zh: '日期没有写年份，按通知里的年份理解',
    en: 'the dates have no year; taken to be of the year that the notice names',
  },
  WHOLE_BREAK: {
    zh: '节日按整个假期理解；只指当天请写“当天”',
    en: 'the holiday is taken as its whole break; for the day alone write “itself”',
  },
  EACH_ITSELF: { zh: '“当天”按前面各个节日都是理解', en: 'the day itself is meant of each holiday in the list' },
  WITHIN_BREAK: {
    zh: '“前几天”“后几天”按假期里的头几天、末几天理解，不是假期以前或以后',
    en: 'the days are taken to lie within the break, and not before or after it',
  },
  HOURS_OF_DAY: {
    zh: '“全天”按括号里的时间理解，不是 24 小时',
    en: 'all day is taken as the hours in brackets, and not as 24 hours',
  },
  CLOSED_INSTEAD: {
    zh: '“除外”的日子按当天全天不开放理解',
    en: 'the days left out are taken to be closed all day',
  },
  CLOSED_APART: {
    zh: '不开放的只有后面这段时间，前面的时间按开放理解',
    en: 'only the hours said last are closed; those before them are taken to be open',
  },
  HOURS_OVERLAP: {
    zh: '几段时间互相重叠，按都算在内理解；开放与不开放的时间请分行写',
    en: 'the hours overlap; all of them are taken to count — say on lines of their own what opens and what is closed',
  },
  BOTH: {
    zh: '日期与日子之间用了“、”，按两者都要满足理解；如是两类日子，请分行写',
    en: 'the dates and the days are taken to hold both; if either is meant, write them on lines of their own',
  },
  OTHER_DAYS: { zh: '“其余时间”按其余的日子理解', en: 'the remaining time is taken as the remaining days' },
  OTHER_DAYS_ON: {
    zh: '“其余时间”按其余的日子理解，并到前面所写的次日钟点为止',
    en: 'the remaining time is taken as the remaining days, up to the hour of the next day said before',
  },
  REST_OF_BREAK: {
    zh: '“其余”按这个假期里其余的日子理解，不是全年',
    en: 'the rest is taken as the other days of this break, and not of the year',
  },
  REST_OF_YEAR: {
    zh: '“其余”按全年其余的日子理解，不只是这个假期里',
    en: 'the rest is taken as the other days of the year, and not of this break alone',
  },
  STILL_IN_FORCE: {
    zh: '后面另有起始日期的时间与这一条日子不尽相同，这一条按继续有效理解',
    en: 'what begins later is not of the same days; this line is taken to hold on beside it',
  },
  AS_USUAL: {
    zh: '不闭馆的那些日子，按前面的时间开放理解',
    en: 'on the days that are left out it is taken to be open for the hours said before',
  },
  SAME_SEASON: {
    zh: '没有另写季节，按与前面的季节相同理解',
    en: 'no season of its own is said; taken to be of the one said before',
  },
  WHOLE_YEAR: {
    zh: '没有另写季节，按全年理解；如只在前面的季节，请写明',
    en: 'no season of its own is said; taken to be of the whole year — say so if it is of the season before alone',
  },
  VALID_THROUGHOUT: {
    zh: '最后写的有效期按整个通知理解；如只是最后一句的，请把它写在那一句的开头',
    en: 'the validity at the end is taken to be that of the whole notice; if of its sentence alone, say it at the beginning of that sentence',
  },
  KINDS: {
    zh: '括号里的星期几只是说明，按前面的“工作日”“双休日”理解，随调休变动',
    en: 'the weekdays in brackets only explain; the days are taken by kind and move with swapped days',
  },
  REST_DAYS: {
    zh: '与节假日写在一起的“周六、周日”按双休日理解，调休上班的不算；如指每个周六、周日，请与节假日分行写',
    en: 'Saturdays and Sundays beside holidays are taken as rest days, without those worked in exchange; if every one is meant, write holidays on another line',
  },
  WHOLE_FIRST_DAY: {
    zh: '起始日当天从几点开始没有算，按整天理解；如当天另有时间，请另写一行',
    en: 'the time of the first day is not counted and the whole day taken; if that day has other hours, write them on another line',
  },
  FIRST_MONTH: { zh: '没有写月份，按正月理解', en: 'no month is said; taken to be the first of the lunar year' },
  SAME_DAYS: {
    zh: '没有写日子，按前一条的日子理解；如指每天，请写“每天”',
    en: 'no days are said; taken to be those of the line before — write “daily” if every day is meant',
  },
  BESIDE_USUAL: {
    zh: '每天的时间在这些日子也照常开放；如只按这一条开放，请在“每天”后写明除外',
    en: 'the hours of every day are taken to hold on these days too; if only these hold, leave the days out of “daily”',
  },
  TO_MIDNIGHT: {
    zh: '“全天”按到当日24:00为止理解；如一直开放到次日早晨，请写明到几点',
    en: 'all day is taken to end at midnight and not to go on into the next morning; if it does, write up to when',
  },
  WITH_FEES: {
    zh: '收费的时间也按开放理解；如这段时间不对外开放，请删去',
    en: 'hours with a fee are taken to be open; leave them out if they are not',
  },
  EXCEPT_OF_LAST: {
    zh: '括号里除外的日子只按最后一条理解；如几条都除外，请各自写明',
    en: 'the days in brackets are left out of the last hours alone; if of all, say so for each',
  },
  AFTER_BREAK: {
    zh: '“节后首个工作日”按假期结束的第二天理解',
    en: 'the first workday after the holiday is taken as the day after its break',
  },
  LONGER: {
    zh: '延长的只是结束时间，开始时间按紧接在前面的一条理解',
    en: 'only the end is later; the beginning is taken from the line right before',
  },
  ENDED_BY_LATER: {
    zh: '同样的日子后来另有时间，这一条按到前一日为止理解',
    en: 'the same days have other hours later; this line is taken to end the day before',
  },
} as const satisfies Record<string, LocalizedText>;

export type Assumption = keyof typeof assumptions;
