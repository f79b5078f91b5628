/** Moments of a clerk's line, dates with a time: from one to another, or from one on. Pure. */
import { addDays } from '../../platform/time.ts';
import { dashed, laterDate, onward, since } from './dates.ts';
import type { Parts } from './found.ts';
import { after, clockOf, date, DAY, either, mapped, optional, word, type Reader } from './parts.ts';
import { time, type SaidTime } from './times.ts';

export type Moments = NonNullable<Parts['moments']>;

const momentOf = (day: string, { minutes, next }: SaidTime): string => {
  const total = minutes + (next ? DAY : 0);
  return `${addDays(day, Math.floor(total / DAY))}T${clockOf(total % DAY)}`;
};

/** 自2026年5月1日零时起至5月5日24时止: both words may be left out. */
export const moments: Reader<Moments> = (text, at) => {
  const start = since(text, at)?.end ?? at;
  const first = after(after(date, time), optional(/起/))(text, start);
  const dash = first && dashed(text, first.end);
  const second = dash && after(after(laterDate(first.value[0][0]), time), optional(/为?止/))(text, dash.end);
  if (!second) return undefined;
  const [from, to] = [momentOf(...first.value[0]), momentOf(...second.value[0])];
  return from < to ? { value: { from, to }, end: second.end } : undefined;
};

const momentOnward = mapped(after(after(date, time), onward), ([moment]) => moment);

/** 自2026年12月1日零时起; of another time of that day nothing is kept, and the writer is told so. */
export const sinceTime: Reader<Pick<Parts, 'force' | 'assumed'>> = either<Pick<Parts, 'force' | 'assumed'>>(
  mapped(momentOnward, ([effectiveFrom, { minutes }]) => (minutes === 0 ? { force: { effectiveFrom } } : undefined)),
  mapped(
    after(
      word(/自|从/, () => true),
      momentOnward,
    ),
    ([, [effectiveFrom, { minutes }]]) => ({
      force: { effectiveFrom },
      ...(minutes === 0 ? {} : { assumed: ['WHOLE_FIRST_DAY'] as const }),
    }),
  ),
);

const isMidnight = (moment: string): boolean => moment.endsWith('T00:00');

/** The days from a first moment to a last; at midnight the day before has ended. */
export const daysOf = ({ from, to }: Moments): NonNullable<Parts['days']> => ({
  firstDay: from.slice(0, 10),
  lastDay: addDays(to.slice(0, 10), isMidnight(to) ? -1 : 0),
});

/** Whether moments begin and end with a day. */
export const areWholeDays = ({ from, to }: Moments): boolean => isMidnight(from) && isMidnight(to);
