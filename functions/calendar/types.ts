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

/** Change of one day by an authority. */
export interface CalendarCorrection {
  readonly reason: string;
  readonly source: string;
  readonly correctedAt: Instant;
}

/** Kind of any civil day; pure, made from the official data and an authority's corrections. */
export type Calendar = (date: CivilDate) => CalendarDay;
