/** Dates of a sentence that get the year which its notice says elsewhere. Pure. */
import { saidIn, stretchesOf } from './aside.ts';
import { withAssumed, type NoticeLine, type ReadSentence } from './notice-lines.ts';
import { plainLine } from './parts.ts';
import { writePhrase } from './writing.ts';
import { datesIn, lastDated, shareHours, withYears, type NoticeTime } from './years.ts';

/** 国庆、中秋假期（ before dates: the dates say which days these are. */
const ONLY_NAMES = /(?:[（(，,]|期间|节|假期?|元旦|春节|清明|端午|中秋|国庆|五一)\s*$/;
const saysOnlyNames = (head: string): boolean => {
  const plain = plainLine(head);
  return (
    ONLY_NAMES.test(head) &&
    Object.keys(saidIn(stretchesOf(plain, 0, plain.length))).every((name) =>
      ['named', 'force', 'assumed'].includes(name),
    )
  );
};

/** What is read once the dates have their years: each span of dates with the hours that they share. */
export const withYearsSaid = (
  text: string,
  at: number,
  time: NoticeTime,
  read: ReadSentence,
): NoticeLine[] | undefined => {
  const plain = plainLine(text);
  const listed = datesIn(plain);
  const dates = shareHours(plain, listed) ? listed : listed.slice(0, 1);
  const [first, last, years] = [dates[0], dates.at(-1), withYears(dates, time)];
  if (!first || !last || !years) return undefined;
  const head = saysOnlyNames(text.slice(0, first.from)) ? '' : text.slice(0, first.from);
  const said = years.words.map((words) => {
    const end = head.length + words.length;
    /** Where a position of what was read lies in the text. */
    const there = (position: number): number => (position < end ? position : position - end + last.to);
    const lines = read(head + words + text.slice(last.to), 0, {}).map((line) => {
      const [from, to] = [there(line.at), there(line.at + line.text.length)];
      return { ...line, at: at + from, text: text.slice(from, to) };
    });
    return {
      lines,
      dated: lines.find((one) => one.at - at <= head.length && one.at - at + one.text.length >= last.to),
    };
  });
  const dated = said.flatMap(({ dated: line }) => {
    const [reading, ...others] = line?.readings ?? [];
    return line && reading && others.length === 0 ? [{ ...line, said: writePhrase(reading) }] : [];
  });
  const lines = said.at(-1)?.lines ?? [];
  if (dated.length < dates.length || said.some((one) => one.lines.some(({ trouble }) => trouble))) return undefined;
  const told = dated.map((line) => (years.assumed ? withAssumed(line, years.assumed) : line));
  return lines.flatMap((line) => (line === said.at(-1)?.dated ? told : [line]));
};

/** Dates right behind dates with a year: 2026年10月1日至3日9:00-17:00，10月5日至7日8:00-20:00. */
export const goneOn = (plain: string, at: number): Pick<NoticeTime, 'follows'> => {
  const follows = /^\s*\d/.test(plain.slice(at)) ? lastDated(plain.slice(0, at)) : undefined;
  return follows === undefined ? {} : { follows };
};
