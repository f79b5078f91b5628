import type { CivilDate, Instant } from '../platform/time.ts';
import type { LocalizedText } from '../platform/text.ts';

export type DayKind = 'WORKDAY' | 'REST_DAY' | 'HOLIDAY' | 'MAKEUP_WORKDAY';

export interface CalendarDay {
  readonly date: CivilDate;
  readonly kind: DayKind;
  readonly holiday?: LocalizedText;
  /** True while the year's arrangement is not official and the kind is only derived. */
  readonly provisional: boolean;
  readonly correction?: CalendarCorrection;
}

/** Why an authority changed a day. */
export interface CalendarCorrection {
  readonly reason: string;
  readonly source: string;
  readonly correctedAt: Instant;
}

/** What a correction makes of one day; `kind` null takes back what the same division said of it before. */
export interface DayChange {
  readonly date: CivilDate;
  readonly kind: DayKind | null;
  readonly holiday?: LocalizedText;
}

/** One act of correcting the calendar: kept for ever, never changed, applied in order of time. */
export interface Correction extends CalendarCorrection {
  readonly id: string;
  readonly divisionCode: string;
  readonly days: readonly DayChange[];
  readonly inputHash: string;
}

/** Kind of any civil day; pure, made from the official data and the authorities' corrections. */
export type Calendar = (date: CivilDate) => CalendarDay;

export type CorrectCalendarRefusal =
  'FOREIGN_JURISDICTION' | 'DAYS_INVALID' | 'REASON_REQUIRED' | 'IDEMPOTENCY_KEY_REUSED' | 'TRY_AGAIN';
