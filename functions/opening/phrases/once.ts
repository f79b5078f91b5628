/** Lines of a single opening may leave the year out, or say 今天: they are read as seen from a day. Pure. */
import { addDays, daysBetween, isCivilDate, type CivilDate } from '../../platform/time.ts';
import { dateWord } from '../engine/words.ts';
import { date, monthDay, plainLine, word, type Reader, type Taken } from './parts.ts';
import type { LineReading } from './reading.ts';
import { readPhrase } from './phrases.ts';

const AHEAD: Readonly<Record<string, number>> = { 今: 0, 明: 1, 后: 2, today: 0, tomorrow: 1 };
const relative = word(/([今明后])[天日]|(today|tomorrow)\b/, ([, zh, en]) => AHEAD[zh ?? en ?? '']);

/** A date without a year is the one nearest to today: one that has just passed is past, and not of next year. */
const nearest = (day: string, today: CivilDate): CivilDate | undefined => {
  const year = Number(today.slice(0, 4));
  const dates = [year - 1, year, year + 1].map((one) => `${String(one)}-${day}`).filter(isCivilDate);
  const away = (one: CivilDate): number => Math.abs(daysBetween(today, one));
  return dates.sort((a, b) => away(a) - away(b))[0];
};

const undated =
  (today: CivilDate): Reader<CivilDate> =>
  (text, at) => {
    const days = relative(text, at);
    if (days) return { value: addDays(today, days.value), end: days.end };
    const said = monthDay(text, at);
    const day = said && nearest(said.value, today);
    return said && day !== undefined ? { value: day, end: said.end } : undefined;
  };

/** The first day of a line, when it is said without its year. */
const firstUndated = (plain: string, today: CivilDate): (Taken<CivilDate> & { readonly at: number }) | undefined => {
  const reader = undated(today);
  for (let at = 0; at < plain.length; at += 1) {
    if (date(plain, at)) return undefined;
    const taken = reader(plain, at);
    if (taken) return { ...taken, at };
  }
  return undefined;
};

/** Reads one line as said today. */
export const readOnce = (line: string, today: CivilDate): LineReading => {
  const day = firstUndated(plainLine(line), today);
  if (!day) return readPhrase(line);
  const { at, end } = day;
  const whole = dateWord(day.value, /[a-z]/i.test(line.slice(at, end)) ? 'en' : 'zh');
  const dated = line.slice(0, at) + whole + line.slice(end);
  const reading = readPhrase(dated);
  const { trouble } = reading;
  if (!trouble || trouble.offset <= at) return reading;
  return { ...reading, trouble: { ...trouble, offset: Math.max(at, trouble.offset - dated.length + line.length) } };
};
