/** 自2027年5月1日18时起至5月5日12时止，每天8:00-22:00: times of the first and the last day take from the hours of these days. Pure. */
import { addDays, daysBetween } from '../../platform/time.ts';
import { minutesOf } from '../engine/clock.ts';
import type { Hours } from '../engine/types.ts';
import { dateWord } from '../engine/words.ts';
import { daysOf, moments, type Moments } from './moments.ts';
import { hoursOf, type NoticeLine, type ReadSentence } from './notice-lines.ts';
import { clockOf, DAY, plainLine, type Taken } from './parts.ts';
import type { Phrase } from './types.ts';
import { writePhrase } from './writing.ts';
import type { NoticeTime } from './years.ts';

/** Hours on the days from a first to a last one, after the day from which they are counted. */
interface OnDays {
  readonly first: number;
  readonly last: number;
  readonly hours: readonly Hours[];
}

const momentsIn = (plain: string): (Taken<Moments> & { readonly at: number }) | undefined => {
  for (let at = 0; at < plain.length; at += 1) {
    const taken = moments(plain, at);
    if (taken) return { ...taken, at };
  }
  return undefined;
};

const dayOf = (moment: string): string => moment.slice(0, 10);
const clock = (moment: string): number => minutesOf(moment.slice(11));
/** What is left of hours between two moments, days with the same hours together. */
const cut = (hours: readonly Hours[], { from, to }: Moments): readonly OnDays[] => {
  const [begin, end] = [clock(from), daysBetween(dayOf(from), dayOf(to)) * DAY + clock(to)];
  const days = Array.from({ length: Math.ceil(end / DAY) }, (_, day) =>
    hours
      .map((one) => ({
        from: Math.max(minutesOf(one.from), begin - day * DAY),
        to: Math.min(minutesOf(one.to), end - day * DAY),
      }))
      .filter((one) => one.from < one.to)
      .map((one) => ({ from: clockOf(one.from), to: clockOf(one.to) })),
  );
  return days
    .reduce<readonly OnDays[]>((all, some, day) => {
      const before = all.at(-1);
      return before && JSON.stringify(before.hours) === JSON.stringify(some)
        ? [...all.slice(0, -1), { ...before, last: day }]
        : [...all, { first: day, last: day, hours: some }];
    }, [])
    .filter((one) => one.hours.length > 0);
};

/** A period, or a rule in force for some days, on part of its days alone. */
const onDays = (phrase: Phrase, begin: string, { first, last, hours }: OnDays): Phrase | undefined => {
  const [firstDay, lastDay] = [addDays(begin, first), addDays(begin, last)];
  if (phrase.kind === 'PERIOD' && phrase.period.type === 'EACH_DAY')
    return { ...phrase, period: { ...phrase.period, firstDay, lastDay, hours } };
  if (phrase.kind === 'RULE' && (phrase.rule.type === 'CLOSED' || phrase.rule.type === 'DAILY'))
    return { ...phrase, rule: { ...phrase.rule, effectiveFrom: firstDay, effectiveTo: lastDay, hours } };
  return undefined;
};

/** What is read of the days from the first to the last, less what lies before the first moment and after the last. */
export const cutAtEnds = (text: string, at: number, time: NoticeTime, read: ReadSentence): NoticeLine[] | undefined => {
  const said = momentsIn(plainLine(text));
  if (!said) return undefined;
  const { firstDay, lastDay } = daysOf(said.value);
  const days = `${dateWord(firstDay, 'zh')}至${dateWord(lastDay, 'zh')}`;
  const [line, ...others] = read(text.slice(0, said.at) + days + text.slice(said.end), 0, time);
  const [phrase, ...more] = line?.readings ?? [];
  if (!line || !phrase || others.length + more.length > 0) return undefined;
  const parts = cut(hoursOf(phrase), said.value).map((one) => onDays(phrase, firstDay, one));
  return parts.length > 0 && parts.every((one) => one !== undefined)
    ? parts.map((one) => ({ ...line, at, text, said: writePhrase(one), readings: [one] }))
    : undefined;
};
