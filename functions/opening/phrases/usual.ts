/** 周二至周日9:00-17:00，周一闭馆，遇法定节假日照常开放: what opens as usual on days that no rule before opens. Pure. */
import type { ClosedRule, DailyRule } from '../engine/types.ts';
import { expectations } from './examples.ts';
import { asRule, dailyOf, isWrittenOut, ruleOf, withAssumed, type NoticeLine } from './notice-lines.ts';
import { ALL_DAY } from './parts.ts';

const AS_USUAL = /照常|正常|不[闭休]/;

/** Weekdays that are closed but on some days. */
const isOfWeekdays = ({ on: { weekdays, except, ...more }, hours }: ClosedRule): boolean =>
  weekdays !== undefined &&
  except?.kinds !== undefined &&
  Object.keys(except).length === 1 &&
  Object.keys(more).length === 0 &&
  hours.every(({ from, to }) => from === ALL_DAY.from && to === ALL_DAY.to);

/** Whether rules name their weekdays, and none of those that are closed. */
const areOfOthers = (rules: readonly DailyRule[], { on: { weekdays: closed = [] } }: ClosedRule): boolean =>
  rules.length > 0 &&
  rules.every(({ on: { weekdays, season: _season, ...more } }) =>
    Object.keys(more).length === 0 && weekdays ? !weekdays.some((day) => closed.includes(day)) : false,
  );

/** A line that closes weekdays but on holidays, where nothing before opens them: it opens them on these days. */
const opening = (line: NoticeLine, told: readonly DailyRule[]): NoticeLine => {
  const rule = ruleOf(line);
  if (rule?.type !== 'CLOSED' || !isOfWeekdays(rule) || !areOfOthers(told, rule)) return line;
  const [usual, ...others] = told;
  if (!usual || others.length > 0 || usual.on.season) {
    const trouble = {
      offset: line.text.length,
      expected: expectations.HOURS,
      example: '每周一，法定节假日 9:00–17:00',
    };
    return { ...line, readings: [], trouble };
  }
  const { weekdays = [], except: { kinds = [] } = {} } = rule.on;
  const opens = { ...line, ...asRule(line, { ...usual, on: { kinds, weekdays } }) };
  return AS_USUAL.test(line.text) ? opens : withAssumed(opens, 'AS_USUAL');
};

/** 周一闭馆，法定节假日9:00-17:00: on a holiday that is a Monday either may be meant. */
export const askedOfHolidays = (lines: readonly NoticeLine[], text: string): NoticeLine[] => {
  const isOfHolidays = lines.some((line) => dailyOf(line)?.on.kinds?.join() === 'HOLIDAY');
  return lines.map((line) => {
    const rule = ruleOf(line);
    const isOfDays = rule?.type === 'CLOSED' && Object.keys(rule.on).join() === 'weekdays' && !line.text.includes('含');
    if (!isOfHolidays || !isOfDays || isWrittenOut(line, text)) return line;
    const but: ClosedRule = { ...rule, on: { ...rule.on, except: { kinds: ['HOLIDAY'] } } };
    return { ...line, readings: [...line.readings, { kind: 'RULE', rule: but }] };
  });
};

export const openAsUsual = (lines: readonly NoticeLine[]): NoticeLine[] =>
  lines.map((line, i) =>
    opening(
      line,
      lines.slice(0, i).flatMap((one) => {
        const rule = ruleOf(one);
        return rule?.type === 'DAILY' ? [rule] : [];
      }),
    ),
  );
