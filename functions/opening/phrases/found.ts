/** What was found in a clerk's line, part by part. Pure. */
import type { DayKind } from '../../calendar/types.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { CivilDate } from '../../platform/time.ts';
import type {
  BreakRule,
  DayException,
  DaySelector,
  Hours,
  InForce,
  LunarSpan,
  Movement,
  NamedDay,
  Season,
  Weekday,
  WeeklyRule,
  YearlyRule,
} from '../engine/types.ts';
import type { Assumption } from './assumptions.ts';
import { combined } from './parts.ts';

/** Parts of a line as they were found; lists in `kinds`, `before`, `except` and `hours` are alternatives. */
export interface Parts {
  name?: LocalizedText;
  force?: InForce;
  season?: Season;
  dates?: readonly string[];
  weekdays?: readonly Weekday[];
  /** From which day on every second week counts; true where another part of the line says it. */
  everyOtherWeek?: CivilDate | true;
  kinds?: readonly (readonly DayKind[])[];
  before?: readonly (readonly DayKind[])[];
  everyDay?: true;
  hours?: readonly (readonly Hours[])[];
  run?: Pick<BreakRule, 'eve' | 'from' | 'to'>;
  weekly?: Pick<WeeklyRule, 'firstDay' | 'from' | 'lastDay' | 'to'>;
  monthDays?: readonly number[];
  inMonth?: readonly number[];
  named?: readonly NamedDay[];
  lunar?: readonly LunarSpan[];
  lunarDays?: readonly number[];
  /** Market days, each way they can be meant. */
  market?: readonly Pick<DaySelector, 'monthDays' | 'lunarDays'>[];
  inRun?: readonly number[];
  beside?: 'BEFORE' | 'AFTER';
  yearly?: Pick<YearlyRule, 'lunar' | 'firstDay' | 'from' | 'lastDay' | 'to'>;
  except?: readonly DayException[];
  /** Whether holidays are meant as well: 双休日（含法定节假日）. */
  andHolidays?: true;
  /** Days on which what is closed on others opens as usual. */
  asUsual?: DayException;
  closed?: true;
  leaveBy?: string;
  moments?: { readonly from: string; readonly to: string };
  days?: { readonly firstDay: string; readonly lastDay: string };
  barred?: readonly (readonly NonNullable<Movement['barred']>[number][])[];
  lastEntryMinutes?: number;
  /** Minute by which everybody is to be gone, from the beginning of the day on. */
  goneBy?: number;
  /** Minute of the day from which nobody comes in. */
  lastEntryAt?: number;
  replacesRules?: true;
  continuous?: true;
  /** What the words were taken to say that they do not say themselves. */
  assumed?: readonly Assumption[];
}

/** Adds a part to those found, or says that it is there already. Hours may come twice, open ones and barred ones. */
export const withPart = (before: Parts, { assumed, ...more }: Parts): Parts | undefined => {
  const found = assumed ? { ...before, assumed: [...(before.assumed ?? []), ...assumed] } : before;
  if (found.barred && more.barred)
    return {
      ...found,
      barred: combined([found.barred, more.barred]).map((both) => both.flat()),
    };
  if (found.hours && more.hours)
    return {
      ...found,
      hours: combined([found.hours, more.hours]).map((both) => both.flat()),
    };
  if (found.force && more.force) {
    const twice = Object.keys(more.force).some((name) => name in (found.force ?? {}));
    return twice ? undefined : { ...found, force: { ...found.force, ...more.force } };
  }
  // 全年开放，每天6:00-22:00
  if (more.everyDay && found.everyDay && !found.hours) return found;
  return Object.keys(more).some((name) => name in found) ? undefined : { ...found, ...more };
};
