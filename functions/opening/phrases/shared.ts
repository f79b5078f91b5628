/** What one clause of a sentence says for its other rules: the season at its head, and what stands by itself at its end. Pure. */
import { minutesOf } from '../engine/clock.ts';
import type { DailyRule, DaySelector, InForce, Movement, Season } from '../engine/types.ts';
import { saidIn, stretchesOf } from './aside.ts';
import { asRule, dailyOf, withAssumed, type NoticeLine } from './notice-lines.ts';
import { plainLine } from './parts.ts';
import { trouble } from './reading.ts';
import { REST } from './rest.ts';
import type { Parts } from './found.ts';

const partsOf = (words: string): Parts => saidIn(stretchesOf(words, 0, words.length));

const inSeason = (line: NoticeLine, rule: DailyRule, season: Season): NoticeLine => ({
  ...line,
  ...asRule(line, { ...rule, on: { ...rule.on, season } }),
});

/** Where the words that say the season of a line end, when it begins with them. */
const seasonAtHead = (line: NoticeLine): { readonly season: Season; readonly isApart: boolean } | undefined => {
  const plain = plainLine(line.text);
  const stretches = stretchesOf(plain, 0, plain.length).filter(
    ({ part }) => part && Object.keys(part).join() !== 'name',
  );
  const [head, next] = stretches;
  if (!head?.part?.season) return undefined;
  return { season: head.part.season, isApart: /[,:]/.test(plain.slice(head.to, next?.from ?? plain.length)) };
};

/** 5月至9月，工作日18:30至次日7:00，双休日全天: the season at the head is that of all, unless another one comes. */
export const seasonTogether = (lines: readonly NoticeLine[]): NoticeLine[] => {
  const [first, ...others] = lines.filter((line) => dailyOf(line));
  const head = first && seasonAtHead(first);
  if (!head || others.some((line) => dailyOf(line)?.on.season)) return [...lines];
  return lines.map((line) => {
    const rule = dailyOf(line);
    if (!rule || line.at === first.at || (rule.effectiveFrom ?? rule.effectiveTo) !== undefined) return line;
    const together = inSeason(line, rule, head.season);
    return head.isApart ? together : withAssumed(together, 'SAME_SEASON');
  });
};

/** What a rule may say beside its hours without naming days. */
const NO_DAYS: readonly string[] = ['hours', 'season', 'barred', 'lastEntryMinutes', 'lastEntryAt', 'assumed'];

const isOfEveryDay = ({ season: _season, ...days }: DaySelector): boolean => Object.keys(days).length === 0;

/** 双休日8:00-12:00；14:00-18:00: hours without days go on from the days before them, in a season of their own as well. */
export const daysGoOn = (lines: readonly NoticeLine[], earlier: readonly NoticeLine[]): NoticeLine[] => {
  const before = earlier.filter((line) => dailyOf(line) ?? line.trouble).at(-1);
  const usual = before && dailyOf(before);
  const [first] = lines;
  const rule = first && dailyOf(first);
  const saysNoDays =
    !REST.test(first?.text ?? '') &&
    Object.keys(partsOf(plainLine(first?.text ?? ''))).every((name) => NO_DAYS.includes(name));
  if (!first || !before || !rule || !saysNoDays || (usual && isOfEveryDay(usual.on))) return [...lines];
  const { season } = rule.on;
  // Behind hours of the whole year a season may be of the days of another one before them.
  const isOfAnother = season && !usual?.on.season && earlier.some((line) => dailyOf(line)?.on.season);
  if (!usual || isOfAnother)
    return [{ ...first, ...trouble(first.text, first.text.search(/\S/), 'DAYS') }, ...lines.slice(1)];
  const told = { ...first, ...asRule(first, { ...rule, on: { ...usual.on, ...rule.on } }) };
  return [season && usual.on.season ? told : withAssumed(told, 'SAME_DAYS'), ...lines.slice(1)];
};

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
