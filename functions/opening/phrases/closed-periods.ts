/**
 * 2027年1月20日至2月20日8:00-18:00，除夕至正月初六闭馆: an announced period opens whatever rules close, so that what a notice
 * closes of it would open. Pure.
 */
import { nationalCalendar } from '../../calendar/rules.ts';
import { dayNumber } from '../engine/clock.ts';
import { daysOf } from '../engine/days.ts';
import { inForce, selects } from '../engine/selection.ts';
import type { ClosedRule, DailyPeriod, DailyRule, OpeningPeriod } from '../engine/types.ts';
import { expectations } from './examples.ts';
import { asRule, ruleOf, type NoticeLine } from './notice-lines.ts';

const periodOf = ({ readings: [reading, ...others] }: NoticeLine): OpeningPeriod | undefined =>
  reading?.kind === 'PERIOD' && others.length === 0 ? reading.period : undefined;

const closesOf = (period: OpeningPeriod, { on, ...force }: ClosedRule): boolean => {
  const { firstDay, lastDay } =
    period.type === 'WHOLE' ? { firstDay: period.from.slice(0, 10), lastDay: period.to.slice(0, 10) } : period;
  const [days, isOn, isInForce] = [daysOf(nationalCalendar), selects(on), inForce(force)];
  for (let day = dayNumber(firstDay); day <= dayNumber(lastDay); day += 1)
    if (isInForce(day) && isOn(days, day)) return true;
  return false;
};

/** The period as a rule that is in force on its days, from which others take. */
const asDated = ({ firstDay, lastDay, hours, barred, lastEntryMinutes }: DailyPeriod): DailyRule => ({
  ...{ type: 'DAILY', on: {}, hours, effectiveFrom: firstDay, effectiveTo: lastDay },
  ...(barred ? { barred } : {}),
  ...(lastEntryMinutes === undefined ? {} : { lastEntryMinutes }),
});

const ENDS_SENTENCE = /[\n；;。！]/;

/** Where a notice has no usual hours the days of a period become a rule; else what is closed within it is marked. */
export const cutByClosing = (lines: readonly NoticeLine[], text: string): NoticeLine[] => {
  const rules = lines.flatMap((line) => ruleOf(line) ?? []);
  const isUsual = rules.some(({ type }) => type !== 'CLOSED');
  const isRule = (period: OpeningPeriod): period is DailyPeriod => !isUsual && period.type === 'EACH_DAY';
  return lines.map((line, i) => {
    const [period, rule] = [periodOf(line), ruleOf(line)];
    if (period && isRule(period) && rules.some((one) => one.type === 'CLOSED' && closesOf(period, one)))
      return { ...line, ...asRule(line, asDated(period)) };
    const before = lines.slice(0, i).findLast((one) => periodOf(one));
    const cut = before && periodOf(before);
    if (!cut || isRule(cut) || rule?.type !== 'CLOSED' || !closesOf(cut, rule)) return line;
    if (isUsual && ENDS_SENTENCE.test(text.slice(before.at, line.at))) return line;
    const offset = line.text.search(/[^\s,，、（(]/);
    return {
      ...{ ...line, readings: [] },
      trouble: { offset, expected: expectations.CLOSED_IN_PERIOD, example: '2027年1月20日至2月4日每天8:00–18:00' },
    };
  });
};
