/** Opening rules in words, as a notice would put them. */
import type { Language } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { instantAt, type CivilDate } from '../../platform/time.ts';
import { instantOfLocal } from './clock.ts';
import type {
  BreakRule,
  DailyRule,
  DaySelector,
  InForce,
  Movement,
  Opening,
  OpeningPeriod,
  OpeningRule,
  TemporaryClosure,
} from './types.ts';
import {
  both,
  clockWord,
  dateWord,
  hoursWord,
  kindsWord,
  listWord,
  momentWord,
  monthDayWord,
  seasonWord,
  weekdayWord,
} from './words.ts';

/** Parts that are there, as one clause. */
const clause = (parts: readonly string[], language: Language): string =>
  parts.filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');

/** Since when a rule is in force matters only while that day is still to come. */
const forceWord = ({ effectiveFrom = '', effectiveTo }: InForce, today: CivilDate, language: Language): string => {
  const zh = language === 'zh';
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
const daysWord = ({ kinds, weekdays, season, dates, before }: DaySelector, language: Language): string => {
  const zh = language === 'zh';
  const next = before && kindsWord(before, language);
  const parts = [
    season ? seasonWord(season, language) : '',
    dates
      ? listWord(
          dates.map((date) => (zh ? '每年' : 'every ') + monthDayWord(date, language)),
          language,
        )
      : '',
    weekdays
      ? listWord(
          weekdays.map((day) => (zh ? `每${weekdayWord(day, 'zh')}` : `${weekdayWord(day, 'en')}s`)),
          language,
        )
      : '',
    kinds ? kindsWord(kinds, language) : '',
    next === undefined ? '' : zh ? `${next}的前一天` : `the day before ${next}`,
  ];
  const narrowed = clause(parts, language);
  return kinds || weekdays || dates || before ? narrowed : clause([narrowed, zh ? '每天' : 'every day'], language);
};

const dailyWord = (rule: DailyRule, language: Language): string =>
  `${daysWord(rule.on, language)}${language === 'zh' ? ' ' : ', '}${listWord(
    rule.hours.map((hours) => hoursWord(hours, language)),
    language,
  )}`;

/** Times beyond 24:00 of the last day lie on the first day after the break. */
const breakWord = ({ of, season, from, to }: BreakRule, language: Language): string => {
  const zh = language === 'zh';
  const seasonal = season ? seasonWord(season, language) : '';
  const days = kindsWord(of, language);
  const end = clockWord(to, language);
  const after = end !== to;
  const time = end.replace(/^次日 | next day$/g, '');
  const span = zh
    ? `${days}连续开放：首日 ${from} 至${after ? '结束后次日' : '末日'} ${time}`
    : `${days} without a break, ${from} of the first day to ${time} of the ${after ? 'day after the last' : 'last day'}`;
  return clause([seasonal, span], language);
};

export const ruleWord = (rule: OpeningRule, today: CivilDate, language: Language): string =>
  clause(
    [
      forceWord(rule, today, language),
      rule.type === 'DAILY' ? dailyWord(rule, language) : breakWord(rule, language),
      movementWords(rule, language),
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
