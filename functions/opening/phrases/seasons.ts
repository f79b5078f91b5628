/** Hours that a sentence has for a season beside those it has said already. Pure. */
import { saidIn, stretchesOf, WEIGHTY } from './aside.ts';
import { restOfYear } from './days-left.ts';
import { asRule, ruleOf, type NoticeLine, type ReadSentence } from './notice-lines.ts';
import { plainLine } from './parts.ts';
import { partAt } from './phrases.ts';
import type { NoticeTime } from './years.ts';

/** Whether what begins at a position is a season, and nothing else that says on which days. */
export const isOfSeason = (plain: string, at: number): boolean => partAt(plain, at)?.value.season !== undefined;

/**
 * A season with hours of its own for the same days, such as （夏季5月1日至9月30日为19:00至次日7:00）: what was said before
 * holds in the rest of the year. Nothing when it is not as plain as that.
 */
export const inSeason = (
  text: string,
  at: number,
  offset: number,
  time: NoticeTime,
  read: ReadSentence,
): NoticeLine[] | undefined => {
  const plain = plainLine(text);
  const close = plain.indexOf(')', offset);
  const end = close < 0 ? text.length : close;
  const stretches = stretchesOf(plain, offset, end);
  const { season, hours, assumed: _assumed, ...more } = saidIn(stretches);
  const isPlain = stretches.every(({ from, to, part }) => part ?? !WEIGHTY.test(plain.slice(from, to)));
  if (!season || hours?.length !== 1 || Object.keys(more).length > 0 || !isPlain) return undefined;
  const before = read(text.slice(0, offset), at, time);
  const usual = before.at(-1);
  const rule = usual && ruleOf(usual);
  if (!usual || rule?.type !== 'DAILY') return undefined;
  const behind = /[^\s,、)]/.exec(plain.slice(end))?.index;
  return [
    ...before.slice(0, -1),
    asRule(usual, { ...rule, on: { season: restOfYear(season), ...rule.on } }),
    asRule(
      { at: at + offset, text: text.slice(offset, end), unused: [] },
      { ...rule, on: { ...rule.on, season }, hours: hours[0] ?? [] },
    ),
    ...(behind === undefined ? [] : read(text.slice(end + behind), at + end + behind, time)),
  ];
};

/** Whether hours of a season are of days that it says itself, or of those of a season before it. */
export const saysItsDays = (plain: string, at: number): boolean => {
  const end = plain.slice(at).search(/[,;]/);
  const own = saidIn(stretchesOf(plain, at, end < 0 ? plain.length : at + end));
  return (
    (own.everyDay ?? own.kinds ?? own.weekdays ?? own.named) !== undefined ||
    stretchesOf(plain, 0, at).some(({ part }) => part?.season ?? part?.days)
  );
};
