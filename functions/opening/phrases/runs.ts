/** Runs over several days in a clerk's line: from a time of the first to a time of the last. Pure. */
import type { Weekday } from '../engine/types.ts';
import type { Parts } from './found.ts';
import { after, clockOf, DAY, either, mapped, optional, span, weekday, word, type Reader } from './parts.ts';
import { time, type SaidTime } from './times.ts';

type Run = NonNullable<Parts['run']>;

export const lastDay = word(
  /(末日|最后一天)|结束后次日|(?:节|假|假期|休息)?后?(?:的)?(?:首个|第一个)工作日/,
  ([, last]) => (last === undefined ? DAY : 0),
);
const ofFirst = word(/of the (?:(first day)|day before)/, ([, first]) => first !== undefined);
const ofLast = word(/of the (last day|day after the last)/, ([, last]) => (last === 'last day' ? 0 : DAY));

/** From a time of the first day, or of the day before it, to a time of the last, or of the day after it. */
export const run: Reader<Run> = either(
  mapped(
    after(
      word(/从?(?:首日|第一天)/, () => true),
      span(time, after(lastDay, time)),
    ),
    ([, [from, [extra, to]]]) => runOf(from, to, extra, false),
  ),
  mapped(
    after(
      after(time, ofFirst),
      after(
        word(/to\b/, () => true),
        after(time, ofLast),
      ),
    ),
    ([[from, first], [, [to, extra]]]) => runOf(from, to, extra, !first),
  ),
);

const begins: Reader<SaidTime> = mapped(after(time, optional(/起(?=\s*(?:-|至|到))/)), ([at]) => at);
/** 次周一, 下周一 */
const nextWeekday: Reader<{ readonly day: Weekday; readonly isOfNext: boolean }> = (text, at) => {
  const begin = /[次下]/.test(text.charAt(at)) ? at + 1 : at;
  const taken = weekday(text.slice(begin), 0);
  return taken && { value: { day: taken.value, isOfNext: begin > at }, end: begin + taken.end };
};

/** 周五18:00至周一7:00: from a time of one weekday to a time of another. */
export const weekly: Reader<NonNullable<Parts['weekly']>> = either(
  mapped(span(after(weekday, begins), after(nextWeekday, time)), ([[firstDay, from], [{ day, isOfNext }, to]]) =>
    // 周一8:00至下周五18:00 is longer than a week.
    isOfNext && day > firstDay ? undefined : weekOf(firstDay, from, day, to),
  ),
  mapped(
    after(
      word(/weekly/, () => true),
      span(after(time, weekday), after(time, weekday)),
    ),
    ([, [[from, firstDay], [to, lastDay]]]) => weekOf(firstDay, from, lastDay, to),
  ),
);

const weekOf = (firstDay: Weekday, from: SaidTime, lastDay: Weekday, to: SaidTime): Parts['weekly'] =>
  firstDay === lastDay || from.next || to.next
    ? undefined
    : {
        firstDay,
        from: clockOf(from.minutes),
        lastDay,
        to: clockOf(to.minutes),
      };

export const runOf = (from: SaidTime, to: SaidTime, extra: number, eve: boolean): Run | undefined => {
  const [begin, end] = [from.minutes + (from.next ? DAY : 0), to.minutes + (to.next ? DAY : 0) + extra];
  return end <= 2 * DAY ? { ...(eve ? { eve } : {}), from: clockOf(begin), to: clockOf(end) } : undefined;
};

/** 节后首个工作日7:00前驶离: the run goes on to that time of the day after it. */
export const leaveBy: Reader<string> = either(
  mapped(
    after(
      word(/(?:(?:节|假|假期|休息)后)?的?(?:首个|第一个)工作日/, () => true),
      after(
        time,
        word(/(?:之|以)?前(?:必须|须|应|请)?(?:驶离|离开|离场|开走)/, () => true),
      ),
    ),
    ([, [at]]) => (at.next ? undefined : clockOf(at.minutes + DAY)),
  ),
  mapped(
    after(
      word(/leave by/, () => true),
      after(
        time,
        word(/of the first workday(?: after)?/, () => true),
      ),
    ),
    ([, [at]]) => (at.next ? undefined : clockOf(at.minutes + DAY)),
  ),
);
