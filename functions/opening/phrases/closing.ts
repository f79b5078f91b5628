/** Hours that a sentence takes out of those it opened: 每天8:00-22:00，12:00-14:00关闭. Pure. */
import { asRule, liesWithin, ruleOf, withAssumed, type NoticeLine } from './notice-lines.ts';
import { plainLine } from './parts.ts';
import { partAt } from './phrases.ts';

const EVERY_DAY = '每天';

/**
 * What is read where hours that close begin without their days: they are of the days before them. Nothing when it is not
 * as plain as that.
 */
export const closingHours = (
  text: string,
  at: number,
  offset: number,
  read: (text: string, at: number) => readonly NoticeLine[],
): NoticeLine[] | undefined => {
  if (!partAt(plainLine(text), offset)?.value.hours) return undefined;
  const before = read(text.slice(0, offset), at);
  const usual = before.at(-1);
  const rule = usual && ruleOf(usual);
  const begin = at + offset - EVERY_DAY.length;
  const [closing, ...others] = read(EVERY_DAY + text.slice(offset), begin);
  const closed = closing && ruleOf(closing);
  if (!closing || rule?.type !== 'DAILY' || closed?.type !== 'CLOSED') return undefined;
  const line = { ...closing, at: at + offset, text: closing.text.slice(EVERY_DAY.length) };
  const told = asRule(line, { ...closed, on: rule.on });
  return [...before, liesWithin(closed.hours, rule.hours) ? told : withAssumed(told, 'CLOSED_APART'), ...others];
};
