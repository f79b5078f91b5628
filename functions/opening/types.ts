import type { Calendar } from '../calendar/types.ts';
import type { LocalizedText } from '../platform/text.ts';
import type { Point } from '../platform/geo.ts';
import type { CivilDate, Instant } from '../platform/time.ts';
import type { Hours, Opening, OpenState } from './engine/types.ts';
import type { ExpectingFigure } from './gate/types.ts';

export type PlaceKind = 'PARKING_LOT' | 'SPORTS_GROUND';
export type Sport =
  'BASKETBALL' | 'FOOTBALL' | 'TENNIS' | 'BADMINTON' | 'TABLE_TENNIS' | 'PICKLEBALL' | 'AIR_VOLLEYBALL' | 'TRACK';

/** Spaces of a lot. Those kept for official use and those out of service are not offered. */
export interface Spaces {
  /** Offered to the public. */
  readonly offered: number;
  readonly kept?: number;
  readonly outOfService?: number;
  /** Of those offered. */
  readonly accessible: number;
  readonly charging: number;
}

/** On which terms slots of a court can be booked. */
export interface CourtTerms {
  readonly slotMinutes: number;
  /** Hours of a day that can be booked; whenever the ground is open when absent. */
  readonly hours?: Hours;
  readonly minimumPlayers: number;
  readonly capacity: number;
  /** So many minutes before its beginning a slot with too few players is released. */
  readonly cutOffMinutes: number;
}

/** How a court is used: booked by slots where it has terms, else first come, up to its capacity. */
export interface CourtUse {
  readonly capacity?: number;
  readonly booking?: CourtTerms;
}

/** How a court is used from a day on. */
export interface CourtVersion extends CourtUse {
  readonly effectiveFrom: CivilDate;
}

/** A court of a ground; what it says of its use held before the first of its versions. */
export interface Court extends CourtUse {
  readonly id: string;
  readonly name: LocalizedText;
  readonly sport: Sport;
  readonly minimumPlayers?: number;
  /** In order of their days; absent while none is set. */
  readonly versions?: readonly CourtVersion[];
}

export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: LocalizedText;
  readonly unitId: string;
  readonly unitName: LocalizedText;
  readonly cityCode: string;
  readonly divisionCode: string;
  readonly address: LocalizedText;
  readonly location: Point;
  readonly gates: readonly { readonly name: LocalizedText; readonly entry: boolean; readonly exit: boolean }[];
  readonly spaces?: Spaces;
  readonly courts: readonly Court[];
  readonly vehicleLimits?: {
    readonly maxSeats?: number;
    readonly maxHeightCm?: number;
    readonly commercialAllowed: boolean;
  };
  readonly registration: LocalizedText;
  readonly complaintsTelephone: string;
  /** Spaces that may be reserved; the policy's share of those offered when absent. */
  readonly reservableSpaces?: number;
  readonly lastVerifiedOpenOn?: CivilDate;
  readonly opening: Opening;
  /** Counts what its unit and authorities have changed of it; absent before the first change. */
  readonly revision?: number;
}

/** A place with what the citizen asked about it. */
export interface AskedPlace {
  readonly place: Place;
  readonly at: Instant;
  readonly near?: Point;
  /** State at that instant, and the calendar it is of, when the search has them already. */
  readonly state?: OpenState;
  readonly calendar?: Calendar;
  /** How full it is, when the search has read it already; null when nobody knows. */
  readonly figure?: ExpectingFigure | null;
}

/** What a place must offer to be listed; absent parts ask for nothing. */
export interface PlaceFilter {
  readonly openOnly?: boolean | null | undefined;
  readonly vehicleHeightCm?: number | null | undefined;
  readonly vehicleSeats?: number | null | undefined;
  readonly accessible?: boolean | null | undefined;
  readonly charging?: boolean | null | undefined;
  readonly sport?: Sport | null | undefined;
  readonly people?: number | null | undefined;
  readonly text?: string | null | undefined;
}
