/** 自2026年3月7日起每两周的周六8:00-17:00，周日9:00-12:00: other weekdays may be those of the same weeks. Pure. */
import { addDays, weekday, type CivilDate } from '../../platform/time.ts';
import type { ClosedRule, DailyRule } from '../engine/types.ts';
import { ruleOf, type NoticeLine } from './notice-lines.ts';

type Selecting = DailyRule | ClosedRule;

const selectingOf = (line: NoticeLine): Selecting | undefined => {
  const rule = ruleOf(line);
  return rule?.type === 'DAILY' || rule?.type === 'CLOSED' ? rule : undefined;
};

/** The first such weekday that a fortnight holds which is counted from a day. */
const firstIn = (from: CivilDate, day: number): CivilDate => {
  const ofWeek = addDays(from, day - weekday(from));
  return ofWeek < from ? addDays(ofWeek, 14) : ofWeek;
};

/** Weekdays behind those of every second week are asked about, unless they are said to be those of every week. */
export const weeksGoOn = (lines: readonly NoticeLine[]): NoticeLine[] => {
  let from: CivilDate | undefined;
  return lines.map((line) => {
    const rule = selectingOf(line);
    from = rule?.on.everyOtherWeekFrom ?? from;
    const [day] = rule?.on.weekdays ?? [];
    if (!rule || from === undefined || day === undefined || rule.on.everyOtherWeekFrom !== undefined) return line;
    if (line.text.includes('每')) return line;
    const { effectiveFrom: _begins, ...others } = rule;
    const other: Selecting = { ...others, on: { ...rule.on, everyOtherWeekFrom: firstIn(from, day) } };
    return { ...line, readings: [...line.readings, { kind: 'RULE', rule: other }] };
  });
};
