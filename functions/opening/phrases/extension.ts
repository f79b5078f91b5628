/** 周五、周六延至23:00: hours that go on longer than those that a notice said before. Pure. */
import { minutesOf } from '../engine/clock.ts';
import type { DailyRule, DaySelector, Hours } from '../engine/types.ts';
import { expectations } from './examples.ts';
import { ruleOf, withAssumed, type NoticeLine } from './notice-lines.ts';
import { clockOf, DAY, plainLine } from './parts.ts';
import { time, type SaidTime } from './times.ts';
import { hoursList, writePhrase } from './writing.ts';
import { readPhrase } from './phrases.ts';
import type { Phrase } from './types.ts';
import type { ReadMore } from './rest.ts';

const EXTENDED =
  /(?:(?:开放|闭[馆园场]|关闭|关门|结束)(?:时间)?)?(?:可|将|均|则)?(提前|延长|延时|延迟|推迟|顺延|延)(?:开放|闭[馆园场]|关闭)?(?:时间)?(?:至|到)\s*/;
const ENDS = /^(?:时)?(?:对外)?(?:开放|闭[馆园场]|关闭|关门|结束)/;
const DAY_OR_DATE = /[\d一二三四五六日天]|[日天季节假末夕旦]|国庆|清明|端午|中秋/;

/** Where the clause begins that goes on to a position: what stands in brackets belongs to it, and days before its comma. */
const beginningBefore = (plain: string, to: number): number => {
  let depth = 0;
  for (let at = to - 1; at >= 0; at -= 1) {
    const character = plain.charAt(at);
    if (character === ')') depth += 1;
    else if (character === '(' && depth > 0) depth -= 1;
    else if ((character === '(' || character === ',') && depth === 0 && DAY_OR_DATE.test(plain.slice(at + 1, to)))
      return at + 1;
  }
  return 0;
};

interface Extension {
  readonly from: number;
  readonly to: number;
  /** What says the days, the time up to which they go on, and what follows it. */
  readonly days: string;
  readonly until: SaidTime;
  /** Whether it ends earlier, and not later. */
  readonly isEarlier: boolean;
  readonly more: string;
}

/** The first clause of a sentence that says how much longer something is open. */
export const extensionIn = (text: string): Extension | undefined => {
  const plain = plainLine(text);
  const found = EXTENDED.exec(plain);
  const until = found && time(plain, found.index + found[0].length);
  // 提前至8:00开放: it begins earlier.
  if (!until || /^时?开/.test(plain.slice(until.end))) return undefined;
  const from = beginningBefore(plain, found.index);
  const to = /[,;)]|$/.exec(plain.slice(until.end))?.index ?? 0;
  return {
    ...{ from, to: until.end + to, until: until.value, isEarlier: found[1] === '提前' },
    ...{ days: text.slice(from, found.index), more: text.slice(until.end, until.end + to).replace(ENDS, '') },
  };
};

/** Whoever stays up goes home by then. */
const SMALL_HOURS = 6 * 60;

/** The hours before, with a later end; nothing where they do not end later. */
const longer = (hours: readonly Hours[], { minutes, next }: SaidTime): readonly Hours[] | undefined => {
  const last = hours.at(-1);
  if (!last) return undefined;
  const begun = minutesOf(last.to);
  const said = minutes + (next ? DAY : 0);
  const to = said <= begun && minutes <= SMALL_HOURS ? minutes + DAY : said;
  return to > begun && to <= 2 * DAY ? [...hours.slice(0, -1), { from: last.from, to: clockOf(to) }] : undefined;
};

/** What closes hours that end earlier: 提前至15:00闭馆. */
const cutOff = (hours: readonly Hours[], { minutes, next }: SaidTime): readonly Hours[] | undefined => {
  const at = hours.findIndex(({ from, to }) => minutesOf(from) < minutes && minutes < minutesOf(to));
  const held = hours[at];
  return held && !next ? [{ from: clockOf(minutes), to: held.to }, ...hours.slice(at + 1)] : undefined;
};

/** The days of an extension: those it says itself, within the season of those before it. */
const daysTogether = (usual: DaySelector, own: DaySelector): DaySelector => {
  const { season: _season, ...days } = own;
  if (Object.keys(days).length === 0) return { ...usual, ...own };
  const isOfWorkdays = usual.kinds?.includes('WORKDAY') && own.weekdays?.every((day) => day <= 5) && !own.kinds;
  return {
    ...(isOfWorkdays && usual.kinds ? { kinds: usual.kinds } : {}),
    ...(usual.season ? { season: usual.season } : {}),
    ...own,
  };
};

const ofUsual = (phrase: Phrase, usual: DailyRule): Phrase =>
  phrase.kind === 'RULE' && phrase.rule.type === 'DAILY'
    ? { ...phrase, rule: { ...usual, ...phrase.rule, on: daysTogether(usual.on, phrase.rule.on) } }
    : phrase;

/** The hours that go on longer: those of every day; else those said right before, which is asked. */
const usualOf = (earlier: readonly NoticeLine[]): { readonly rule?: DailyRule; readonly isPlain: boolean } => {
  const told = earlier.flatMap((line) => ruleOf(line) ?? []).filter((rule) => rule.type === 'DAILY');
  const [everyDay, ...others] = told.filter(({ on, barred }) => Object.keys(on).length === 0 && !barred);
  const rule = everyDay && others.length === 0 ? everyDay : told.at(-1);
  return { ...(rule ? { rule } : {}), isPlain: rule === everyDay };
};

/** Reads an extension of the hours said before it; without them it is not understood. */
export const extended = (
  { days, until, more, isEarlier }: Extension,
  { at, text }: Pick<NoticeLine, 'at' | 'text'>,
  earlier: readonly NoticeLine[],
  read: ReadMore,
): NoticeLine => {
  const unread: NoticeLine = { at, text, said: text.trim(), unused: [], ...readPhrase(text) };
  const { rule: usual, isPlain } = usualOf(earlier);
  const hours = usual && (isEarlier ? cutOff : longer)(usual.hours, until);
  const { trouble } = unread;
  if (!usual || !hours || !DAY_OR_DATE.test(days))
    return trouble ? { ...unread, trouble: { ...trouble, expected: expectations.LONGER } } : unread;
  const closes = isEarlier ? '不开放' : '';
  const [line, ...others] = read(days + hoursList(hours, 'zh') + more + closes, at);
  if (!line || line.trouble || others.length > 0) return unread;
  const readings = line.readings.map((one) => ofUsual(one, usual));
  const [reading] = readings;
  const said = reading && readings.length === 1 ? writePhrase(reading) : text.trim();
  const told = { ...line, at, text, said, readings };
  return isPlain ? told : withAssumed(told, 'LONGER');
};
