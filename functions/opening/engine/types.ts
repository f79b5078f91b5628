import type { Holiday } from '../../calendar/holidays.ts';
import type { DayKind } from '../../calendar/types.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { CivilDate, Instant, Window } from '../../platform/time.ts';

/** HH:MM in Asia/Shanghai. Hours from 24 to 48 lie on the day after: 31:00 is 07:00 of the next day. */
export type ClockTime = string;
/** YYYY-MM-DDTHH:MM in Asia/Shanghai. */
export type LocalTime = string;
/** MM-DD of every year. */
export type MonthDay = string;
/** 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Span of clock times, `to` later than `from` and not in it. */
export interface Hours {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** Days of each year, both included; from 10-01 to 04-30 runs over the new year. */
export interface Season {
  readonly from: MonthDay;
  readonly to: MonthDay;
}

/** Days by the lunar calendar (农历) of each year, both included; the thirtieth of a short month is its last day. */
export type LunarSpan = Season;

/** A statutory holiday that comes again. */
export type Festival = Exclude<Holiday, 'VICTORY_DAY'>;

/** Days that have a name: those of a holiday's break, the holiday itself, and the lunar new year's eve, worked or not. */
export type NamedDay = Festival | `ON_${Festival}` | 'LUNAR_EVE';

/** Days left out: one part that holds is enough. */
export interface DayException {
  readonly kinds?: readonly DayKind[];
  readonly weekdays?: readonly Weekday[];
  readonly dates?: readonly MonthDay[];
  readonly named?: readonly NamedDay[];
  readonly lunar?: readonly LunarSpan[];
}

/** Days a rule is about: every part that is given must hold, none given means every day. */
export interface DaySelector {
  readonly kinds?: readonly DayKind[];
  readonly weekdays?: readonly Weekday[];
  /** Every second week from that of this day on, a week beginning on Monday; none of the days before it. */
  readonly everyOtherWeekFrom?: CivilDate;
  readonly season?: Season;
  /** Single days of each year. */
  readonly dates?: readonly MonthDay[];
  /** Kinds of the day after: the evening before a rest period. */
  readonly before?: readonly DayKind[];
  /** Days of each month, 1 to 31; -1 is its last. */
  readonly monthDays?: readonly number[];
  /**
   * Which of such days in the month: 1 its first, -1 its last. Each of `weekdays` is counted by itself: the first Saturday;
   * else the days of all `kinds` together are: the first workday.
   */
  readonly inMonth?: readonly number[];
  readonly named?: readonly NamedDay[];
  /** One that holds is enough. */
  readonly lunar?: readonly LunarSpan[];
  /** Days of each lunar month, 1 to 30; -1 is its last. */
  readonly lunarDays?: readonly number[];
  /** Which days of the run of such days, by `kinds` and `named`: 1 its first, -1 its last. */
  readonly inRun?: readonly number[];
  /** The day before or after the run of days that `kinds` and `named` say, instead of these. */
  readonly beside?: 'BEFORE' | 'AFTER';
  readonly except?: DayException;
}

/** When one may come and go inside what a rule or period opens. */
export interface Movement {
  /** Nobody comes in during so many minutes before the joined window ends: the exit-only grace. */
  readonly lastEntryMinutes?: number;
  /** Clock hours in which nobody comes in, or nothing moves at all. */
  readonly barred?: readonly { readonly what: 'ENTRY' | 'MOVEMENT'; readonly hours: Hours }[];
}

/** From and to which day a rule is in force, both included. */
export interface InForce {
  readonly effectiveFrom?: CivilDate;
  readonly effectiveTo?: CivilDate;
}

/** Opens for some hours of each day it is about. The day on which the hours begin decides. */
export interface DailyRule extends Movement, InForce {
  readonly type: 'DAILY';
  readonly on: DaySelector;
  readonly hours: readonly Hours[];
}

/** Opens once for a whole run of days of these kinds: from a time of its first day to a time of its last. */
export interface BreakRule extends Movement, InForce {
  readonly type: 'BREAK';
  readonly of: readonly DayKind[];
  /** Of which holidays; with what lies between days of the same break. */
  readonly named?: readonly NamedDay[];
  /** Season in which the first day must lie. */
  readonly season?: Season;
  /** Whether it begins on the day before: the evening joined to the run. */
  readonly eve?: true;
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** Opens each week from a time of one weekday to a time of another, without a break. */
export interface WeeklyRule extends Movement, InForce {
  readonly type: 'WEEKLY';
  readonly firstDay: Weekday;
  readonly from: ClockTime;
  readonly lastDay: Weekday;
  readonly to: ClockTime;
  /** Season in which the first day must lie. */
  readonly season?: Season;
}

/** Opens each year from a time of one date to a time of another, without a break. */
export interface YearlyRule extends Movement, InForce {
  readonly type: 'YEARLY';
  /** Whether the days are those of the lunar calendar. */
  readonly lunar?: true;
  readonly firstDay: MonthDay;
  readonly from: ClockTime;
  readonly lastDay: MonthDay;
  readonly to: ClockTime;
}

/** Takes hours of the days it is about from what the other rules open; an announced period still opens them. */
export interface ClosedRule extends InForce {
  readonly type: 'CLOSED';
  readonly on: DaySelector;
  readonly hours: readonly Hours[];
}

export type OpeningRule = DailyRule | BreakRule | WeeklyRule | YearlyRule | ClosedRule;

/** What an announced period has beside its time. */
interface Announced extends Movement {
  /** Names what was announced by itself (openOnce); absent when a version of the opening brings it. */
  readonly id?: string;
  readonly name?: LocalizedText;
  /** Whether the rules stand back while it lasts; else it comes on top of them. */
  readonly replacesRules: boolean;
}

/** Opens once, without a break. */
export interface WholePeriod extends Announced {
  readonly type: 'WHOLE';
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** Opens for the same hours on each day from the first to the last. */
export interface DailyPeriod extends Announced {
  readonly type: 'EACH_DAY';
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
  readonly hours: readonly Hours[];
}

export type OpeningPeriod = WholePeriod | DailyPeriod;

/** Why a place is closed for a time. */
export type ClosureKind = 'EMERGENCY' | 'EVENT' | 'WEATHER' | 'WORKS' | 'OTHER';

/** Closed for a time by notice (临时关闭), whatever rules and periods say. */
export interface TemporaryClosure {
  /** The act that announced it. */
  readonly id?: string;
  readonly kind?: ClosureKind;
  readonly from: LocalTime;
  /** Absent until further notice. */
  readonly to?: LocalTime;
  readonly reason: LocalizedText;
}

/** When a place is open: rules for every year, dated periods and dated closures. */
export interface Opening {
  readonly rules: readonly OpeningRule[];
  readonly periods: readonly OpeningPeriod[];
  readonly closures: readonly TemporaryClosure[];
}

/** Joined span in which a place is open. */
export interface OpenWindow extends Window {
  /** True while it rests on days whose official arrangement is not yet known. */
  readonly provisional: boolean;
}

export type OpenReason = 'OPEN_BY_RULE' | 'OPEN_BY_PERIOD' | 'OUTSIDE_HOURS' | 'TEMPORARILY_CLOSED';

export interface OpenState {
  readonly at: Instant;
  readonly dayKind: DayKind;
  readonly open: boolean;
  readonly enter: boolean;
  readonly exit: boolean;
  /** End of the joined window; absent while closed, and when it has no end in sight. */
  readonly mustLeaveBy?: Instant;
  /** Absent while open, and when nothing opens within 31 days. */
  readonly opensAt?: Instant;
  readonly provisional: boolean;
  readonly reason: OpenReason;
  readonly why: LocalizedText;
  /** What the notice says that closes it; absent unless one does. */
  readonly notice?: LocalizedText;
}
