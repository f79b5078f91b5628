/** Days of two sorts with the same hours, which no single rule can mean. Pure. */
import type { NoticeLine, ReadSentence } from './notice-lines.ts';
import type { Union } from './reading.ts';
import { writePhrase } from './writing.ts';
import type { NoticeTime } from './years.ts';

/** 双休日、春节假期全天开放: days of two sorts with the same hours are two rules. */
export const eachOfUnion = (
  line: string,
  { at, text }: Pick<NoticeLine, 'at' | 'text'>,
  { first, second }: Union,
  time: NoticeTime,
  read: ReadSentence,
): NoticeLine[] | undefined => {
  const both = [line.slice(0, first.to) + line.slice(second.to), line.slice(0, first.from) + line.slice(second.from)];
  const lines = both.flatMap((one) => read(one, 0, time));
  const told = lines.flatMap((one) => {
    const [reading, ...others] = one.readings;
    return reading && others.length === 0 ? [{ ...one, at, text, said: writePhrase(reading) }] : [];
  });
  if (told.length !== lines.length) return undefined;
  return [...new Map(told.map((one) => [one.said, one])).values()];
};
