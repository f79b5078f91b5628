/** Opening rules in words, as a notice would put them. */
import type { Language } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { instantAt, type CivilDate } from '../../platform/time.ts';
import { instantOfLocal } from './clock.ts';
import type {
  BreakRule,
  ClosedRule,
  DailyRule,
  DaySelector,
  InForce,
  Movement,
  Opening,
  OpeningPeriod,
  OpeningRule,
  TemporaryClosure,
  WeeklyRule,
  YearlyRule,
} from './types.ts';
import { daysWords, exceptWord, lunarEndWord } from './days-words.ts';
import {
  both,
  clockWord,
  dateWord,
  hoursWord,
  kindsWord,
  listWord,
  momentWord,
  monthDayWord,
  namedDaysWord,
  seasonWord,
  weekdayWord,
} from './words.ts';

/** Parts that are there, as one clause. */
const clause = (parts: readonly string[], language: Language): string =>
  parts.filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');

/** Since when a rule is in force matters only while that day is still to come. */
const forceWord = ({ effectiveFrom = '', effectiveTo }: InForce, today: CivilDate, language: Language): string => {
  const zh = language === 'zh';
  if (effectiveFrom === effectiveTo) return dateWord(effectiveFrom, language);
  const from = effectiveFrom > today ? dateWord(effectiveFrom, language) : '';
  const to = effectiveTo === undefined ? '' : dateWord(effectiveTo, language);
  const begin = from && (zh ? `自${from}起` : `from ${from} on`);
  return clause([begin, to && (zh ? `至${to}止` : `until ${to}`)], language);
};

export const movementWords = ({ lastEntryMinutes, barred = [] }: Movement, language: Language): string => {
  const zh = language === 'zh';
  const bars = barred.map(({ what, hours }) => {
    const span = hoursWord(hours, language);
    if (what === 'ENTRY') return zh ? `${span} 不得进入` : `no entry ${span}`;
    return zh ? `${span} 不得进出` : `no movement ${span}`;
  });
  const grace =
    lastEntryMinutes === undefined
      ? ''
      : zh
        ? `结束前 ${String(lastEntryMinutes)} 分钟停止入场`
        : `last entry ${String(lastEntryMinutes)} minutes before the end`;
  return clause([...bars, grace], language);
};

/** The days of a daily rule; every day when nothing narrows them. */
const daysWord = (on: DaySelector, language: Language): string => {
  const words = daysWords(on, language, kindsWord);
  const everyDay = language === 'zh' ? '每天' : 'every day';
  const season = on.season ? [seasonWord(on.season, language)] : [];
  const told = clause([...season, ...(words.length > 0 ? words : [everyDay])], language);
  return told + exceptWord(on.except ?? {}, language, kindsWord);
};

const dailyWord = (rule: DailyRule, language: Language): string =>
  `${daysWord(rule.on, language)}${language === 'zh' ? ' ' : ', '}${listWord(
    rule.hours.map((hours) => hoursWord(hours, language)),
    language,
  )}`;

/** Times beyond 24:00 of the last day lie on the first day after the break. */
const breakWord = ({ of, named, season, eve, from, to }: BreakRule, language: Language): string => {
  const zh = language === 'zh';
  const seasonal = season ? seasonWord(season, language) : '';
  const days = named ? namedDaysWord(named, language) : kindsWord(of, language);
  const end = clockWord(to, language);
  const after = end !== to;
  const time = end.replace(/^次日 | next day$/g, '');
  const span = zh
    ? `${days}连续开放：${eve ? '前一天' : '首日'} ${from} 至${after ? '结束后次日' : '末日'} ${time}`
    : `${days} without a break, ${from} of the ${eve ? 'day before' : 'first day'} to ${time} of the ${after ? 'day after the last' : 'last day'}`;
  return clause([seasonal, span], language);
};

const weeklyWord = ({ firstDay, from, lastDay, to, season }: WeeklyRule, language: Language): string => {
  const [first, last] = [weekdayWord(firstDay, language), weekdayWord(lastDay, language)];
  const span =
    language === 'zh'
      ? `每${first} ${from} 至${last} ${to} 连续开放`
      : `every week from ${from} on ${first} to ${to} on ${last} without a break`;
  return clause([season ? seasonWord(season, language) : '', span], language);
};

const yearlyWord = ({ lunar, firstDay, from, lastDay, to }: YearlyRule, language: Language): string => {
  const [first, last] = [firstDay, lastDay].map((day) =>
    lunar ? lunarEndWord(day, language) : monthDayWord(day, language),
  ) as [string, string];
  return language === 'zh'
    ? `每年${lunar ? '农历' : ''}${first} ${from} 至${last} ${to} 连续开放`
    : `every year from ${from} on ${first} to ${to} on ${last} without a break`;
};

/** A rule without days closes each day on which it is in force. */
const closedWord = ({ on, hours, effectiveFrom, effectiveTo }: ClosedRule, language: Language): string => {
  const zh = language === 'zh';
  const dated = Object.keys(on).length === 0 && (effectiveFrom ?? effectiveTo) !== undefined;
  const span = hours.map((one) => hoursWord(one, language));
  const allDay = span.join() === (zh ? '全天' : 'all day');
  const words = [...(dated ? [] : [daysWord(on, language)]), ...(allDay ? [] : [listWord(span, language)])];
  return zh ? `${words.join(' ')}不开放` : [...words, 'closed'].join(', ');
};

const spanOfRule = (rule: OpeningRule, language: Language): string => {
  switch (rule.type) {
    case 'DAILY':
      return dailyWord(rule, language);
    case 'BREAK':
      return breakWord(rule, language);
    case 'WEEKLY':
      return weeklyWord(rule, language);
    case 'YEARLY':
      return yearlyWord(rule, language);
    case 'CLOSED':
      return closedWord(rule, language);
  }
};

export const ruleWord = (rule: OpeningRule, today: CivilDate, language: Language): string =>
  clause(
    [
      forceWord(rule, today, language),
      spanOfRule(rule, language),
      rule.type === 'CLOSED' ? '' : movementWords(rule, language),
    ],
    language,
  );

/** Each day from a first to a last one, or the one day when they are the same. */
const eachDayWord = (first: CivilDate, last: CivilDate, language: Language): string => {
  const [begin, end] = [dateWord(first, language), dateWord(last, language)];
  if (language === 'zh') return first === last ? `${begin} ` : `${begin}至${end}，每天 `;
  return first === last ? `${begin}, ` : `${begin} to ${end}, each day `;
};

export const periodWord = (period: OpeningPeriod, language: Language): string => {
  const zh = language === 'zh';
  const name = period.name ? `${period.name[language]}${zh ? '：' : ': '}` : '';
  const span =
    period.type === 'WHOLE'
      ? spanWord(period, language) + (zh ? ' 连续开放' : ', without a break')
      : `${eachDayWord(period.firstDay, period.lastDay, language)}${listWord(
          period.hours.map((hours) => hoursWord(hours, language)),
          language,
        )}`;
  const instead = period.replacesRules ? (zh ? '期间不按平时规则开放' : 'in place of the ordinary hours') : '';
  return clause([name + span, movementWords(period, language), instead], language);
};

const spanWord = ({ from, to }: Pick<TemporaryClosure, 'from' | 'to'>, language: Language): string => {
  const begin = momentWord(instantOfLocal(from), language);
  if (to === undefined) return language === 'zh' ? `${begin} 起` : `from ${begin} until further notice`;
  const end = momentWord(instantOfLocal(to), language);
  return language === 'zh' ? `${begin} 至 ${end}` : `${begin} to ${end}`;
};

export const closureWord = (closure: TemporaryClosure, language: Language): string =>
  language === 'zh'
    ? `${spanWord(closure, 'zh')} 临时关闭${closure.to === undefined ? '，恢复时间另行通知' : ''}：${closure.reason.zh}`
    : `${spanWord(closure, 'en')} closed: ${closure.reason.en}`;

export const stop = (sentence: string, language: Language): string =>
  language === 'zh' ? `${sentence}。` : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;

/** The rules in force or still to come on a day, announced periods and closures not yet over, each in a sentence. */
export const describeOpening = ({ rules, periods, closures }: Opening, today: CivilDate): LocalizedText[] => {
  const begin = instantAt(today);
  const isAhead = (period: OpeningPeriod): boolean =>
    period.type === 'WHOLE' ? instantOfLocal(period.to) > begin : period.lastDay >= today;
  return [
    ...closures
      .filter(({ to }) => to === undefined || instantOfLocal(to) > begin)
      .map((closure) => both((language) => stop(closureWord(closure, language), language))),
    ...periods.filter(isAhead).map((period) => both((language) => stop(periodWord(period, language), language))),
    ...rules
      .filter(({ effectiveTo }) => effectiveTo === undefined || effectiveTo >= today)
      .map((rule) => both((language) => stop(ruleWord(rule, today, language), language))),
  ];
};
