/** Times of a day as people say them, and the hours two of them can mean: 下午2点至5点 ends at 17:00. Pure. */
import type { Hours } from '../engine/types.ts';
import type { Assumption } from './assumptions.ts';
import { after, clockOf, DAY, either, mapped, optional, word, type Reader } from './parts.ts';

/** Minutes of a time as written, and what it says of them itself. */
export interface SaidTime {
  readonly minutes: number;
  /** Whether it lies on the next day. */
  readonly next: boolean;
  /** Whether it names its part of the day: 早上, 下午. */
  readonly part: boolean;
  /** Whether it lies after noon by that word. */
  readonly late: boolean;
  /** Whether it is said on a clock of twelve hours: 下午2点, but 下午14:00 is not. */
  readonly twelve: boolean;
}

const DIGITS = '零一二三四五六七八九';

/** 十八 → 18, 六 → 6; a number below a hundred as it is spoken. */
export const spoken = (said: string): number => {
  const plain = said.replace('〇', '零').replace('两', '二');
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['零', plain];
  const digit = (one: string | undefined, none: number): number => (one ? DIGITS.indexOf(one) : none);
  return digit(tens, 1) * 10 + digit(ones, 0);
};

const NUMERAL = '(?:[二三四五]?十[一二三四五六七八九]?|[零〇一二两三四五六七八九])';
/** A session of a ground has the name of its part of the day: 下午场（2:00-5:00）. */
const SESSION = '场次?(?:开放)?(?:时间|时段)?为?\\s*[:(]?';
const PART_OF_DAY = `(?:(凌晨|清晨|早晨|早上|上午|中午|午间|下午|傍晚|晚上|晚间|夜间|夜里|早|晚|[午夜](?=场))(?:${SESSION})?)?`;

/** The hour of the day: 晚上12点 is midnight, 晚上1点 after it, 中午1点 is 13:00. */
const hourOf = (part: string, said: number): number | undefined => {
  const night = /晚|夜/.test(part) && part !== '傍晚';
  if (said === 12) return night ? 24 : part === 'am' ? 0 : part === '凌晨' ? undefined : 12;
  if (said > 12) return said;
  const firstOfNight = part.includes('夜') ? 6 : 5;
  const late = night ? said >= firstOfNight : /下午|傍晚|pm/.test(part) || (/^中?午/.test(part) && said <= 3);
  return late ? said + 12 : said;
};

const EVENING = 17 * 60;

const timeSaid = (part: string, said: number, minute: number, next: boolean): SaidTime | undefined => {
  const hour = hourOf(part, said);
  if (hour === undefined || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  const late = /下午|晚|夜|pm/.test(part);
  return {
    ...{ minutes: hour * 60 + minute, next, part: part !== '', late },
    twelve: hour > said,
  };
};

const spokenTime = word(
  new RegExp(
    `(次日|翌日|第二天|隔天)?\\s*${PART_OF_DAY}\\s*(${NUMERAL})[点时](?:钟|整)?(?:(半)|(一刻|三刻)|零?(${NUMERAL})分?)?`,
  ),
  ([, next, part = '', hour = '', half, quarter, minute]) => {
    const minutes = half ? 30 : quarter ? (quarter === '一刻' ? 15 : 45) : minute ? spoken(minute) : 0;
    return timeSaid(part, spoken(hour), minutes, next !== undefined);
  },
);

export const time: Reader<SaidTime> = either(
  spokenTime,
  word(
    new RegExp(
      `(次日|翌日|第二天|隔天)?\\s*${PART_OF_DAY}\\s*(\\d{1,2})(?::(\\d{2})|[点时](?:(半)|(\\d{1,2})分?)?整?)\\s*(am\\b|pm\\b)?(\\s*(?:the )?next day)?(?!\\d)`,
    ),
    ([, next, part = '', hour, minute, half, minuteSaid, suffix = '', nextEnglish]) =>
      timeSaid(
        suffix === '' ? part : suffix,
        Number(hour),
        half === undefined ? Number(minute ?? minuteSaid ?? 0) : 30,
        next !== undefined || nextEnglish !== undefined,
      ),
  ),
  // 下午2-5点: the hour that comes first may leave its word to the one after it.
  word(
    new RegExp(`(?<![\\d:.月年-]\\s*)${PART_OF_DAY}\\s*(\\d{1,2})(?=\\s*(?:-|至|到)\\s*\\d{1,2}[点时](?!\\d))`),
    ([, part = '', hour]) => timeSaid(part, Number(hour), 0, false),
  ),
  word(/(\d{1,2})\s*(am|pm)\b(\s*(?:the )?next day)?/, ([, hour, suffix = '', next]) => {
    const said = Number(hour);
    return said < 1 || said > 12 ? undefined : timeSaid(suffix, said, 0, next !== undefined);
  }),
);

/** 早7晚9, 朝九晚五: an hour said without the word for it; so late at night that it may be the afternoon is none. */
const bareHour = (part: string, next: string): Reader<SaidTime> =>
  word(new RegExp(`(${part})\\s*(\\d{1,2}|${NUMERAL})(?=\\s*(?:${next}))`), ([, word = '', said = '']) => {
    const hour = Number(said) || spoken(said);
    return word === '晚' && hour < EVENING / 60 - 12 ? undefined : timeSaid(word, hour, 0, false);
  });
const hourOfMorning = bareHour('早|朝', '[-至到]?\\s*晚');
const hourOfEvening = bareHour('晚', '$|[,;、()]|开|对外|免费|向|营业');
const beginningWith =
  (part: RegExp, reader: Reader<SaidTime>): Reader<SaidTime> =>
  (text, at) =>
    part.test(text.charAt(at)) ? reader(text, at) : undefined;

/** From a time of the morning to one of the evening: 早7点半晚9点. */
export const morningToEvening: Reader<readonly [SaidTime, SaidTime]> = mapped(
  after(
    beginningWith(/[早朝]/, either(hourOfMorning, time)),
    after(optional(/[-至到]/), beginningWith(/晚/, either(hourOfEvening, time))),
  ),
  ([from, [, to]]) => [from, to],
);

/** Until when in the morning those leave who came for the night. */
const LEAVES = { from: 5 * 60, to: 8 * 60 + 30 } as const;

/**
 * When hours can end whose end is not after their beginning as written: on the next day, or later in the same half of the
 * day: 晚7点至9点. Both where a night may be meant as well as an hour: 晚6点至7点.
 */
const endsMeant = (from: SaidTime, to: SaidTime): readonly number[] => {
  const [overnight, sameHalf] = [to.minutes + DAY, to.minutes + DAY / 2];
  // 早9点至晚4点: in the small hours, or before it is dark in winter.
  if (to.late && to.minutes >= DAY / 8 && from.minutes >= LEAVES.from && from.minutes < DAY / 2)
    return [sameHalf, overnight];
  const isNight = from.minutes >= EVENING && to.minutes >= LEAVES.from && to.minutes <= LEAVES.to;
  if (from.next || to.part || sameHalf <= from.minutes || to.minutes >= 13 * 60) return [overnight];
  if (from.twelve) return isNight ? [overnight, sameHalf] : [sameHalf];
  if (from.late) return isNight ? [overnight] : [overnight, sameHalf];
  return from.minutes < (13 * DAY) / 24 && sameHalf < DAY ? [overnight, sameHalf] : [overnight];
};

/** Hours as they can be meant. */
export const hoursMeant = (from: SaidTime, to: SaidTime): readonly Hours[] => {
  const begin = from.minutes + (from.next ? DAY : 0);
  const said = to.minutes + (to.next ? DAY : 0);
  const ends = to.next || said > begin ? [said] : endsMeant(from, to);
  return ends.filter((end) => end > begin && end <= 2 * DAY).map((end) => ({ from: clockOf(begin), to: clockOf(end) }));
};

/** What was assumed of hours that can be meant in one way alone. */
export const assumedOf = (
  from: SaidTime,
  to: SaidTime,
  [meant, ...others]: readonly Hours[],
): Assumption | undefined => {
  if (!meant || others.length > 0 || to.next) return undefined;
  if (from.minutes === to.minutes) return 'FULL_DAY';
  return meant.to === clockOf(to.minutes + DAY / 2) ? 'SAME_HALF' : undefined;
};

/** Whether hours say no part of the day, and may as well lie after noon. */
export const isBare = (from: SaidTime, to: SaidTime): boolean =>
  [from, to].every(({ part, next, minutes }) => !part && !next && minutes <= DAY / 2);
