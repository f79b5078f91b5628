import type { Division } from '../../organisation/types.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { CivilDate, Instant } from '../../platform/time.ts';
import type { OpenWindow } from '../engine/types.ts';
import type { OccupancyFigure } from '../gate/types.ts';
import type { Place } from '../types.ts';

/** A place with what is worked out of it for the public. */
export interface PlaceFacts {
  readonly place: Place;
  readonly division: LocalizedText;
  readonly changedAt: Instant;
  /** From the first day on, for as many as `DAYS_AHEAD`. */
  readonly windows: readonly OpenWindow[];
}

/** Everything published of a city as it stands on a day. */
export interface CityFacts {
  readonly city: Division;
  readonly today: CivilDate;
  /** Last change of a place, or the beginning of the day whose windows come first. */
  readonly modifiedAt: Instant;
  readonly places: readonly PlaceFacts[];
}

/** A lot with how full it is. */
export interface LotFigure {
  readonly place: Place;
  readonly figure: OccupancyFigure;
}

/** How much is opened in a division. */
export interface OpeningFigures {
  readonly divisionCode: string;
  readonly at: Instant;
  /** Units that open a place. */
  readonly units: number;
  readonly lots: number;
  readonly grounds: number;
  readonly spaces: number;
  readonly openNow: number;
  /** Mean hours of a place within the seven days from today on, to a tenth. */
  readonly hoursPerWeek: number;
  /** Places seen open within the last 30 days. */
  readonly verified: number;
  /** The same by the divisions in which the places lie. */
  readonly byDivision: readonly OpeningFigures[];
}
