/** What one clause of a sentence says for its other rules: their days, and what stands by itself at its end. Pure. */
import { minutesOf } from '../engine/clock.ts';
import type { DailyRule, DaySelector, InForce, Movement, Season } from '../engine/types.ts';
import { saidIn, stretchesOf } from './aside.ts';
import { isOfSameDays } from './force.ts';
import { asRule, dailyOf, withAssumed, type NoticeLine } from './notice-lines.ts';
import { plainLine } from './parts.ts';
import { trouble } from './reading.ts';
import { REST } from './rest.ts';
import type { Parts } from './found.ts';

const partsOf = (words: string): Parts => saidIn(stretchesOf(words, 0, words.length));

/** What a rule may say beside its hours without naming days. */
const NO_DAYS: readonly string[] = ['hours', 'season', 'barred', 'lastEntryMinutes', 'lastEntryAt', 'assumed'];

const anySeason = ({ season: _season, ...days }: DaySelector): DaySelector => days;
const isOfEveryDay = (on: DaySelector): boolean => Object.keys(anySeason(on)).length === 0;
const isOfSameSeason = ({ on }: DailyRule, season: Season): boolean =>
  on.season?.from === season.from && on.season.to === season.to;

/** 5月至9月工作日18:30-22:00，双休日8:00-22:00；10月至次年4月…: other days with hours of one season alone may be meant as well. */
const mayBeOfOthers = ({ on }: DailyRule, season: Season, earlier: readonly NoticeLine[]): boolean => {
  const others = earlier
    .flatMap((line) => dailyOf(line) ?? [])
    .filter((one) => !isOfSameDays(anySeason(one.on), anySeason(on)));
  const isSaid = (one: DailyRule): boolean =>
    others.some((other) => isOfSameSeason(other, season) && isOfSameDays(anySeason(other.on), anySeason(one.on)));
  return others.some((one) => on.season && isOfSameSeason(one, on.season) && !isSaid(one));
};

export const saysNoDays = ({ text }: NoticeLine): boolean =>
  !REST.test(text) && Object.keys(partsOf(plainLine(text))).every((name) => NO_DAYS.includes(name));

/** The days that hours without days are of, by what was said before them. */
const withDaysBefore = (line: NoticeLine, earlier: readonly NoticeLine[]): NoticeLine => {
  const before = earlier.filter((one) => dailyOf(one) ?? one.trouble).at(-1);
  const usual = before && dailyOf(before);
  const rule = dailyOf(line);
  if (!before || !rule || !saysNoDays(line) || (usual && isOfEveryDay(usual.on))) return line;
  const { season } = rule.on;
  // Behind hours of the whole year a season may be of the days of another one before them.
  const isOfAnother = season && !usual?.on.season && earlier.some((one) => dailyOf(one)?.on.season);
  if (!usual || isOfAnother) return { ...line, ...trouble(line.text, line.text.search(/\S/), 'DAYS') };
  const told = { ...line, ...asRule(line, { ...rule, on: { ...usual.on, ...rule.on } }) };
  return season && usual.on.season && !mayBeOfOthers(usual, season, earlier) ? told : withAssumed(told, 'SAME_DAYS');
};

/** 工作日18:00-22:00，周末8:00-22:00，7月至8月8:00-20:00: without brackets the season may be of all these days. */
const askedOfSeason = (line: NoticeLine, before: readonly NoticeLine[]): NoticeLine => {
  const { season, ...days } = dailyOf(line)?.on ?? {};
  const isInBracket = /[（(]\s*$/.test(before.at(-1)?.text ?? '');
  const isOfOthers = before.some((one) => {
    const on = dailyOf(one)?.on;
    return on && !isOfSameDays(anySeason(on), days);
  });
  return season && isOfOthers && !isInBracket && saysNoDays(line) ? withAssumed(line, 'SAME_DAYS') : line;
};

/**
 * 双休日8:00-12:00；14:00-18:00: hours without days go on from the days before them. Within a sentence they do so in a
 * season of their own: 工作日夏季（5月至9月）18:30-22:00，冬季（10月至次年4月）18:00-22:00.
 */
export const daysGoOn = (lines: readonly NoticeLine[], earlier: readonly NoticeLine[]): NoticeLine[] =>
  lines.reduce<NoticeLine[]>((all, line, i) => {
    const { season, ...days } = dailyOf(line)?.on ?? {};
    if (i === 0 || (season && isOfEveryDay(days))) return [...all, withDaysBefore(line, [...earlier, ...all])];
    return [...all, askedOfSeason(line, all)];
  }, []);

const AT_END: readonly (keyof Parts)[] = [
  'season',
  'force',
  'barred',
  'lastEntryMinutes',
  'lastEntryAt',
  'except',
  'assumed',
];

/** What the last clause of a line says, when it says nothing but when rules hold and how one may come and go. */
const clauseAtEnd = (line: NoticeLine): Parts => {
  const plain = plainLine(line.text);
  const [, clause = ''] = /,([^,()]*)$/.exec(plain) ?? [];
  const said = partsOf(clause);
  return Object.keys(said).every((name) => (AT_END as readonly string[]).includes(name)) ? said : {};
};

/** No entry up to the end of the hours is so for other hours up to their own end. */
const barredFor = (rule: DailyRule, { hours, barred = [] }: DailyRule): Movement['barred'] =>
  barred.map((one) => {
    const isToEnd = one.what === 'ENTRY' && hours.some(({ to }) => to === one.hours.to);
    const held = rule.hours.find(
      ({ from, to }) => minutesOf(from) <= minutesOf(one.hours.from) && minutesOf(one.hours.from) < minutesOf(to),
    );
    return isToEnd && held ? { ...one, hours: { ...one.hours, to: held.to } } : one;
  });

const forceOf = ({ effectiveFrom, effectiveTo }: InForce): InForce => ({
  ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
  ...(effectiveTo === undefined ? {} : { effectiveTo }),
});

/** 工作日18:00-22:00，双休日8:00-22:00，闭馆前30分钟停止入场: what stands by itself at the end is of all that was said. */
export const endTogether = (lines: readonly NoticeLine[]): NoticeLine[] => {
  const last = lines.at(-1);
  const end = last && dailyOf(last);
  if (!end || lines.length < 2) return [...lines];
  const { season, force, barred, lastEntryMinutes, lastEntryAt, except } = clauseAtEnd(last);
  const isMovement = (barred ?? lastEntryMinutes ?? lastEntryAt) !== undefined;
  if (!season && !force && !except && !isMovement) return [...lines];
  return lines.map((line) => {
    const rule = dailyOf(line);
    if (!rule || line === last) return line;
    const movement = isMovement && !rule.barred && rule.lastEntryMinutes === undefined;
    const told: DailyRule = {
      ...rule,
      on: {
        ...rule.on,
        ...(season && end.on.season && !rule.on.season ? { season: end.on.season } : {}),
        ...(except && end.on.except && !rule.on.except ? { except: end.on.except } : {}),
      },
      ...(force && (rule.effectiveFrom ?? rule.effectiveTo) === undefined ? forceOf(end) : {}),
      ...(movement && end.lastEntryMinutes !== undefined ? { lastEntryMinutes: end.lastEntryMinutes } : {}),
      ...(movement && end.barred ? { barred: barredFor(rule, end) ?? [] } : {}),
    };
    return { ...line, ...asRule(line, told) };
  });
};
