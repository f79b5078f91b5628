/** 其余时间: what a notice says of the rest, by what it said before. Pure. */
import { minutesOf } from '../engine/clock.ts';
import type { DailyRule, Hours, NamedDay, OpeningRule } from '../engine/types.ts';
import { saidIn, stretchesOf } from './aside.ts';
import type { Assumption } from './assumptions.ts';
import { otherDays, restOfYear, seasonOf } from './days-left.ts';
import { isOfSameDays } from './force.ts';
import { asRule, prose, ruleOf, withAssumed, type NoticeLine } from './notice-lines.ts';
import { expectations } from './examples.ts';
import { ALL_DAY, DAY, plainLine } from './parts.ts';
import { readPhrase } from './phrases.ts';

/** Reads a part of a sentence that begins at a position. */
export type ReadMore = (text: string, at: number) => readonly NoticeLine[];

export const REST = /[\s,，、(（]*(?:其余|其[他它])(?:月份|季节|时间|时段|日期|日子)\s*(?:为|是|[:：])?/;
const OTHER_DAYS = /其(?:余|[他它])(?:日期|日子)/;
const STAYS_CLOSED = /^\s*(?:一律|均|暂)?(?:不(?:对外)?开放|关闭|闭[馆园场])[\s)）]*$/;

const isAllDay = ({ from, to }: Hours): boolean => from === ALL_DAY.from && to === ALL_DAY.to;

/** 工作日17:30至次日8:00，其余时间全天: the remaining days go on to the hour of the next day up to which the others go. */
const goingOn = (rule: DailyRule, before: readonly OpeningRule[]): DailyRule | undefined => {
  const ends = new Set(before.flatMap((one) => (one.type === 'DAILY' ? one.hours.map(({ to }) => to) : [])));
  const [end = ALL_DAY.to, ...others] = [...ends];
  return rule.hours.every(isAllDay) && others.length === 0 && minutesOf(end) > DAY
    ? { ...rule, hours: [{ from: ALL_DAY.from, to: end }] }
    : undefined;
};

/** The holiday that a line speaks of at its beginning, though its rule is of some days of it: 春节期间，除夕关闭. */
const breakOf = (line: NoticeLine): NamedDay | undefined => {
  const plain = plainLine(line.text);
  const { named: [name, ...others] = [] } = saidIn(stretchesOf(plain, 0, plain.length).slice(0, 1));
  const rule = ruleOf(line);
  const isClosed = rule?.type === 'CLOSED' && rule.on.named?.some((one) => one === name);
  return others.length > 0 || isClosed ? undefined : name;
};

/** Behind what closes the rest is every day, unless it is that of a break. */
const behindClosed = (rule: DailyRule, last: NoticeLine, asTold: (rule: DailyRule) => NoticeLine): NoticeLine => {
  const named = breakOf(last);
  if (named && Object.keys(rule.on).length === 0)
    return withAssumed(asTold({ ...rule, on: { named: [named] } }), 'REST_OF_BREAK');
  const closed = ruleOf(last);
  return closed?.type === 'CLOSED' && closed.on.inRun ? withAssumed(asTold(rule), 'REST_OF_YEAR') : asTold(rule);
};

/** Why it is not understood: mostly for the sake of a line before it. */
const unreadRest = (text: string, at: number, earlier: readonly NoticeLine[]): NoticeLine => {
  const reading = readPhrase(text);
  const wrong = earlier
    .filter((line) => line.trouble)
    .at(-1)
    ?.text.replace(/^[\s,，、]+|[\s,，、]+$/g, '');
  const expected =
    wrong === undefined
      ? expectations.REST
      : {
          zh: `具体的日子；或者先改好前面没有读懂的“${wrong}”，“其余”是接着它说的`,
          en: `the days themselves; or put right “${wrong}” first, for the rest is what it leaves`,
        };
  return {
    ...{ at, text, said: text.trim(), unused: [] },
    ...reading,
    ...(reading.trouble ? { trouble: { ...reading.trouble, expected } } : {}),
  };
};

/**
 * 其余月份周六9:00-11:30: what was said of one season holds in the rest of the year; behind what closes, the rest is every
 * day. Whatever else is not as plain is not understood.
 */
export const inRest = (text: string, at: number, earlier: readonly NoticeLine[], read: ReadMore): NoticeLine => {
  const begin = REST.exec(text)?.[0].length ?? 0;
  if (STAYS_CLOSED.test(text.slice(begin))) return prose(text, at);
  const unread = unreadRest(text, at, earlier);
  const [line, ...more] = read(text.slice(begin), at + begin);
  const rule = line && ruleOf(line);
  const told = earlier.filter((one) => ruleOf(one) !== undefined);
  const isBehindDates = told.length === 0 && earlier.at(-1)?.readings[0]?.kind === 'PERIOD';
  const before = told.flatMap((one) => ruleOf(one) ?? []);
  const last = told.at(-1);
  if (!line || rule?.type !== 'DAILY' || more.length > 0 || !(last ?? isBehindDates)) return unread;
  const asTold = (rule: OpeningRule, ...assumed: readonly Assumption[]): NoticeLine =>
    assumed.reduce(withAssumed, asRule({ at, text, unused: line.unused }, rule));
  if (!last) return asTold(rule, 'OTHER_DAYS');
  const { season: _own, ...asked } = rule.on;
  const saysDays = Object.keys(rule.on).length > 0;
  const others = saysDays ? undefined : otherDays(before);
  if (others) {
    const onOthers = { ...rule, on: others };
    if (OTHER_DAYS.test(text)) return asTold(onOthers);
    const on = goingOn(onOthers, before);
    return on ? asTold(on, 'OTHER_DAYS_ON') : asTold(onOthers, 'OTHER_DAYS');
  }
  if (before.every(({ type }) => type === 'CLOSED')) return behindClosed(rule, last, asTold);
  const [usual, ...seasons] = before.filter((one) => one.type !== 'CLOSED' && seasonOf(one) !== undefined);
  if (usual?.type !== 'DAILY' || seasons.length > 0 || rule.on.season || usual !== before.at(-1)) return unread;
  const { season, ...days } = usual.on;
  if (!season || (saysDays && !isOfSameDays(asked, days))) return unread;
  return asTold({ ...rule, on: { season: restOfYear(season), ...days } });
};
