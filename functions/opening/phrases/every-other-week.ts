/** 自2026年3月7日起每两周的周六: every second week of a clerk's line needs the day from which it is counted. Pure. */
import { weekday as weekdayOf } from '../../platform/time.ts';
import { weekdays } from './days.ts';
import type { Expected } from './examples.ts';
import type { Parts } from './found.ts';
import { after, date, either, mapped, optional, word, type Reader } from './parts.ts';

type EveryOtherWeek = Pick<Parts, 'everyOtherWeek' | 'weekdays'>;

const ofWeekdays = '(?=\\s*每?(?:周|星期|礼拜)[一二三四五六日天])';
const bare: Reader<true> = word(
  new RegExp(
    `(?:每[两2]个?(?:周|星期)|每?隔一?个?(?:周|星期)(?![一二三四五六日天]))的?${ofWeekdays}|每?隔${ofWeekdays}`,
  ),
  () => true as const,
);

/** With the day in front of it, or said elsewhere in the line. */
export const everyOtherWeek: Reader<EveryOtherWeek> = either<EveryOtherWeek>(
  mapped(
    after(
      optional(/自|从/),
      after(
        date,
        after(
          word(/起\s*,?/, () => true),
          after(bare, weekdays),
        ),
      ),
    ),
    ([, [from, [, [, days]]]]) => ({ everyOtherWeek: from, weekdays: days }),
  ),
  mapped(after(bare, weekdays), ([, days]) => ({ everyOtherWeek: true as const, weekdays: days })),
  mapped(
    after(
      weekdays,
      after(
        word(/of every other week from/, () => true),
        after(
          date,
          word(/on\b/, () => true),
        ),
      ),
    ),
    ([days, [, [from]]]) => ({ everyOtherWeek: from, weekdays: days }),
  ),
);

/** The line with the day from which its weeks are counted: the first of its weekdays. */
export const withItsWeeks = (found: Parts): Parts | Expected => {
  const { everyOtherWeek: said, force = {}, weekdays = [], ...others } = found;
  if (said === undefined) return found;
  const { effectiveFrom, ...until } = force;
  const from = said === true ? effectiveFrom : said;
  if (from === undefined || found.inMonth || weekdayOf(from) !== weekdays[0]) return 'EVERY_OTHER_WEEK';
  const inForce = said === true ? until : force;
  return { ...others, weekdays, everyOtherWeek: from, ...(Object.keys(inForce).length > 0 ? { force: inForce } : {}) };
};
