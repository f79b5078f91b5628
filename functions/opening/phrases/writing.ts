/** Writes rules, periods and restrictions as lines that are read back the same. Pure. */
import type { Language } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import { minutesOf, MINUTES_OF_DAY } from '../engine/clock.ts';
import type {
  BreakRule,
  ClosedRule,
  DailyRule,
  Hours,
  InForce,
  Movement,
  OpeningPeriod,
  OpeningRule,
  WeeklyRule,
  YearlyRule,
} from '../engine/types.ts';
import { lunarEndWord } from '../engine/days-words.ts';
import { both, dateWord, monthDayWord, namedDaysWord, weekdayWord } from '../engine/words.ts';
import { daysClause, joined, kindsWord, seasonWord } from './writing-days.ts';
import type { NoticeOpening, Phrase } from './types.ts';

const DAY = MINUTES_OF_DAY;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;

const timeWord = (time: string, language: Language): string => {
  const minutes = minutesOf(time);
  if (minutes <= DAY) return clock(minutes);
  return language === 'zh' ? `次日${clock(minutes - DAY)}` : `${clock(minutes - DAY)} next day`;
};

const hoursWord = ({ from, to }: Hours, language: Language): string =>
  from === '00:00' && to === '24:00'
    ? language === 'zh'
      ? '全天'
      : 'all day'
    : `${timeWord(from, language)}–${timeWord(to, language)}`;

export const hoursList = (hours: readonly Hours[], language: Language): string =>
  hours.map((one) => hoursWord(one, language)).join(language === 'zh' ? '、' : ', ');

const movementWords = ({ lastEntryMinutes, barred = [] }: Movement, language: Language): string[] => {
  const zh = language === 'zh';
  return [
    ...barred.map(({ what, hours }) => {
      const when = hoursWord(hours, language);
      if (what === 'ENTRY') return zh ? `${when}不得进入` : `no entry ${when}`;
      return zh ? `${when}不得进出` : `no movement ${when}`;
    }),
    ...(lastEntryMinutes === undefined
      ? []
      : [
          zh
            ? `结束前${String(lastEntryMinutes)}分钟停止入场`
            : `last entry ${String(lastEntryMinutes)} minutes before the end`,
        ]),
  ];
};

const forceWords = ({ effectiveFrom, effectiveTo }: InForce, language: Language): string[] => {
  const zh = language === 'zh';
  return [
    ...(effectiveFrom === undefined
      ? []
      : [zh ? `自${dateWord(effectiveFrom, 'zh')}起` : `from ${dateWord(effectiveFrom, 'en')} on`]),
    ...(effectiveTo === undefined
      ? []
      : [zh ? `至${dateWord(effectiveTo, 'zh')}止` : `until ${dateWord(effectiveTo, 'en')}`]),
  ];
};

const dailyWord = (rule: DailyRule, language: Language): string =>
  joined(
    [
      ...forceWords(rule, language),
      `${daysClause(rule.on, language)} ${hoursList(rule.hours, language)}`,
      ...(rule.on.season ? [seasonWord(rule.on.season, language)] : []),
      ...movementWords(rule, language),
    ],
    language,
  );

const breakSpan = ({ of, named, eve, from, to }: BreakRule, language: Language): string => {
  const zh = language === 'zh';
  const end = minutesOf(to);
  const onlyNamed = named && of.join() === 'HOLIDAY';
  const words = [...(named ? [namedDaysWord(named, language)] : []), ...(onlyNamed ? [] : [kindsWord(of, language)])];
  const days = joined(words, language);
  if (!named && !eve && of.join() === 'REST_DAY,HOLIDAY' && from === '00:00' && end > DAY)
    return zh
      ? `${days}全天开放，节后首个工作日${clock(end - DAY)}前驶离`
      : `${days} all day, leave by ${clock(end - DAY)} of the first workday after`;
  const last = end > DAY;
  const time = clock(last ? end - DAY : end);
  return zh
    ? `${days}${eve ? '前一日' : '首日'}${timeWord(from, 'zh')}至${last ? '结束后次日' : '末日'}${time}`
    : `${days} ${timeWord(from, 'en')} of the ${eve ? 'day before' : 'first day'} to ${time} of the ${last ? 'day after the last' : 'last day'}`;
};

const breakWord = (rule: BreakRule, language: Language): string =>
  joined(
    [
      ...forceWords(rule, language),
      breakSpan(rule, language),
      ...(rule.season ? [seasonWord(rule.season, language)] : []),
      ...movementWords(rule, language),
    ],
    language,
  );

const weeklyWord = (rule: WeeklyRule, language: Language): string => {
  const [first, last] = [weekdayWord(rule.firstDay, language), weekdayWord(rule.lastDay, language)];
  const [from, to] = [rule.from, rule.to].map((time) => clock(minutesOf(time))) as [string, string];
  return joined(
    [
      ...forceWords(rule, language),
      language === 'zh' ? `每${first}${from}至${last}${to}` : `weekly ${from} ${first} to ${to} ${last}`,
      ...(rule.season ? [seasonWord(rule.season, language)] : []),
      ...movementWords(rule, language),
    ],
    language,
  );
};

const yearlyWord = (rule: YearlyRule, language: Language): string => {
  const day = rule.lunar ? lunarEndWord : monthDayWord;
  const [first, last] = [rule.firstDay, rule.lastDay].map((one) => day(one, language)) as [string, string];
  const [from, to] = [rule.from, rule.to].map((time) => clock(minutesOf(time))) as [string, string];
  const span =
    language === 'zh'
      ? `每年${rule.lunar ? '农历' : ''}${first}${from}至${last}${to}连续开放`
      : `yearly ${from} ${first} to ${to} ${last}`;
  return joined([...forceWords(rule, language), span, ...movementWords(rule, language)], language);
};

/** A rule for every day of a span of dates is written as these dates. */
const closedDates = ({ on, effectiveFrom, effectiveTo }: ClosedRule, language: Language): string | undefined => {
  if (Object.keys(on).length > 0 || effectiveFrom === undefined || effectiveTo === undefined) return undefined;
  if (effectiveFrom > effectiveTo) return undefined;
  const [first, last] = [dateWord(effectiveFrom, language), dateWord(effectiveTo, language)];
  return first === last ? first : language === 'zh' ? `${first}至${last}` : `${first} to ${last}`;
};

const closedWord = (rule: ClosedRule, language: Language): string => {
  const zh = language === 'zh';
  const hours = hoursList(rule.hours, language);
  const { season, ...on } = rule.on;
  const everyDay = Object.keys(on).length === 0 && season !== undefined;
  const dated = closedDates(rule, language);
  const days =
    dated === undefined
      ? [
          ...forceWords(rule, language),
          ...(season ? [seasonWord(season, language)] : []),
          ...(everyDay ? [] : [daysClause(on, language)]),
        ]
      : [dated];
  const when = [joined(days, language), ...(hours === (zh ? '全天' : 'all day') ? [] : [hours])].join(zh ? ' ' : ', ');
  return zh ? `${when}不开放` : `${when}, closed`;
};

const ruleWord = (rule: OpeningRule, language: Language): string => {
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

const momentWord = (local: string, language: Language): string =>
  `${dateWord(local.slice(0, 10), language)}${language === 'zh' ? '' : ' '}${clock(minutesOf(local.slice(11)))}`;

const nameWord = (name: LocalizedText | undefined): string => {
  if (!name) return '';
  return name.zh === name.en ? `“${name.zh}”：` : `“${name.zh}|${name.en}”：`;
};

const periodSpan = (period: OpeningPeriod, language: Language): string => {
  const zh = language === 'zh';
  if (period.type === 'WHOLE') {
    const [from, to] = [momentWord(period.from, language), momentWord(period.to, language)];
    return zh ? `${from}至${to}连续开放` : `${from} to ${to} without a break`;
  }
  const [first, last] = [dateWord(period.firstDay, language), dateWord(period.lastDay, language)];
  const days =
    period.firstDay === period.lastDay ? first : zh ? `${first}至${last}每天` : `${first} to ${last} each day`;
  return `${days} ${hoursList(period.hours, language)}`;
};

const periodWord = (period: OpeningPeriod, language: Language): string =>
  nameWord(period.name) +
  joined(
    [
      periodSpan(period, language),
      ...movementWords(period, language),
      ...(period.replacesRules ? [language === 'zh' ? '期间不按平时规则开放' : 'in place of the ordinary hours'] : []),
    ],
    language,
  );

export const writePhrase = (phrase: Phrase, language: Language = 'zh'): string => {
  switch (phrase.kind) {
    case 'PERIOD':
      return periodWord(phrase.period, language);
    case 'RESTRICTION':
      return joined(movementWords(phrase.movement, language), language);
    case 'RULE':
      return ruleWord(phrase.rule, language);
  }
};

/** An opening as the lines of a notice, in both languages. */
export const linesOf = ({ rules, periods }: NoticeOpening): LocalizedText[] =>
  [
    ...rules.map((rule): Phrase => ({ kind: 'RULE', rule })),
    ...periods.map((period): Phrase => ({ kind: 'PERIOD', period })),
  ].map((phrase) => both((language) => writePhrase(phrase, language)));
