import type { CalendarDay } from '../../calendar/types.ts';
import type { Refusal } from '../../platform/result.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type { CivilDate, Instant, Window } from '../../platform/time.ts';
import type { Opening, OpenWindow } from '../engine/types.ts';
import type { NoticeOpening } from '../phrases/types.ts';
import type { Place, PlaceKind } from '../types.ts';

/** Notice that an opening rests on. */
export interface NoticeSource {
  readonly number?: string;
  readonly date?: CivilDate;
  readonly url?: string;
}

/** Opening of a place from a day on. */
export interface OpeningVersion extends NoticeOpening {
  /** The act that set it; absent for what stood there before anything was set. */
  readonly id?: string;
  /** Absent when it held from the beginning. */
  readonly effectiveFrom?: CivilDate;
  /** Set by the unit for its own places: a notice of an authority leaves them out unless it says otherwise. */
  readonly own: boolean;
  readonly title?: LocalizedText;
  readonly source?: NoticeSource;
  readonly reason?: string;
  readonly setBy?: string;
  readonly setAt?: Instant;
  readonly withdrawnAt?: Instant;
}

/** Days on which a version holds, both included; undefined ends are open. */
export interface Reign {
  readonly from: CivilDate | undefined;
  readonly to: CivilDate | undefined;
}

export type VersionState = 'TO_COME' | 'IN_FORCE' | 'OVER' | 'WITHDRAWN';

/** A version together with when it holds. */
export interface ReigningVersion {
  readonly version: OpeningVersion;
  readonly reign: Reign;
  readonly state: VersionState;
}

/** A place with the versions of its opening. */
export interface SetPlace {
  readonly place: Place;
  readonly versions: readonly OpeningVersion[];
}

export type OpeningAct =
  | 'SET'
  | 'WITHDRAW'
  | 'CLOSE'
  | 'CHANGE_CLOSURE'
  | 'END_CLOSURE'
  | 'OPEN_ONCE'
  | 'CANCEL_OPEN_ONCE'
  | 'CHANGE_SPACES'
  | 'CHANGE_PLACE'
  | 'SET_COURT_TERMS';

/** What of a place the acts of this alcove change. */
export type PlaceFacts = Pick<
  Place,
  | 'name'
  | 'address'
  | 'location'
  | 'gates'
  | 'spaces'
  | 'vehicleLimits'
  | 'registration'
  | 'complaintsTelephone'
  | 'opening'
  | 'courts'
>;

/** One change of a place: the record of its idempotency key, and a line of the place's history. Never changed. */
export interface OpeningChange {
  readonly id: string;
  readonly placeId: string;
  readonly act: OpeningAct;
  readonly at: Instant;
  readonly by: string;
  readonly why: string;
  readonly inputHash: string;
  readonly before: Partial<PlaceFacts>;
  readonly after: Partial<PlaceFacts>;
}

export type PlaceOutcome = 'DONE' | 'KEPT_OWN' | 'REFUSED';

export type PlaceActRefusal =
  | 'PLACE_NOT_FOUND'
  | 'TOO_MANY'
  | 'CHANGE_NOT_FOUND'
  | 'CHANGED_MEANWHILE'
  | 'TOO_LATE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';

/** What may be wrong with an opening, at the very field. */
export type OpeningRefusal =
  | 'WORDS_NOT_UNDERSTOOD'
  | 'OPENING_EMPTY'
  | 'TOO_MANY_PARTS'
  | 'ONE_OF'
  | 'TIME_INVALID'
  | 'DAY_INVALID'
  | 'SPAN_INVALID'
  | 'SELECTION_INVALID'
  | 'MINUTES_INVALID'
  | 'TEXT_INVALID';

export type PlacesRefusal = 'PLACES_INVALID';

type EffectRefusal = 'EFFECTIVE_TOO_EARLY' | 'EFFECTIVE_TOO_FAR' | 'EXCEPTION_INVALID';

export type PreviewOpeningRefusal = PlacesRefusal | OpeningRefusal | EffectRefusal | 'PLACE_NOT_FOUND';
export type SetOpeningRefusal = PlacesRefusal | OpeningRefusal | EffectRefusal | 'URL_INVALID';
/** Also of `cancelOpenOnce`. */
export type WithdrawOpeningRefusal = PlacesRefusal | 'TEXT_INVALID';
export type ClosePlacesRefusal = PlacesRefusal | 'SPAN_INVALID' | 'WINDOW_PAST' | 'WINDOW_TOO_FAR' | 'TEXT_INVALID';
export type ChangeClosureRefusal = ClosePlacesRefusal | 'NOTHING_CHANGED';
export type OpenOnceRefusal =
  PlacesRefusal | Exclude<OpeningRefusal, 'OPENING_EMPTY'> | 'WINDOW_PAST' | 'WINDOW_TOO_FAR';

export type ChangeSpacesRefusal =
  | 'PLACE_NOT_FOUND'
  | 'NOT_A_LOT'
  | 'NUMBER_INVALID'
  | 'SPACES_EXCEEDED'
  | 'RESERVATIONS_IN_WAY'
  | 'TEXT_INVALID'
  | 'CHANGED_MEANWHILE'
  | 'TRY_AGAIN';
export type ChangePlaceRefusal =
  | 'PLACE_NOT_FOUND'
  | 'NOTHING_CHANGED'
  | 'TEXT_INVALID'
  | 'LOCATION_INVALID'
  | 'GATES_INVALID'
  | 'NOT_A_LOT'
  | 'NUMBER_INVALID'
  | 'TELEPHONE_INVALID'
  | 'CHANGED_MEANWHILE'
  | 'TRY_AGAIN';

export type SettingRefusal =
  | PlaceActRefusal
  | PreviewOpeningRefusal
  | SetOpeningRefusal
  | ChangeClosureRefusal
  | OpenOnceRefusal
  | ChangeSpacesRefusal
  | ChangePlaceRefusal;

/** How the opening of a place stands, for those who set or oversee it. */
export interface PlaceSetting {
  readonly place: Place;
  readonly versions: readonly ReigningVersion[];
  readonly mayChange: boolean;
}

/** Who is inside some places when they close. */
export interface InsideInWay {
  /** Vehicles on the lots that close at once; null where nobody counts. */
  readonly vehicles: number | null;
  /** Reserved stays and slots under way that are cut short. */
  readonly told: number;
}

/** What became of one place. */
export interface PlaceResult {
  readonly placeId: string;
  readonly outcome: PlaceOutcome;
  readonly place?: Place;
  readonly refusals: readonly Refusal<PlaceActRefusal>[];
}

export type Difference = 'OPENS' | 'CLOSES' | 'STAYS_OPEN';

export interface DifferenceSpan extends Window {
  readonly difference: Difference;
}

export interface PreviewPart {
  readonly holiday?: LocalizedText;
  readonly days: readonly CalendarDay[];
  readonly windows: readonly OpenWindow[];
  readonly spans: readonly DifferenceSpan[];
}

export type WarningKind =
  'NEVER_OPENS' | 'OPENS_IN_OFFICE_HOURS' | 'RULES_OVERLAP' | 'PROVISIONAL_DAYS' | 'NOTHING_CHANGES';

export interface Warning {
  readonly kind: WarningKind;
  readonly at?: Instant;
  readonly words: LocalizedText;
}

export interface Differences {
  readonly parts: readonly PreviewPart[];
  readonly opensMinutes: number;
  readonly closesMinutes: number;
  readonly warnings: readonly Warning[];
}

/** Places that share their opening before and after, and what would change for them. */
export interface Preview extends Differences {
  readonly places: readonly Place[];
  readonly keepOwn: readonly Place[];
  readonly after: Opening;
}

export interface OpeningTemplate {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly title: LocalizedText;
  readonly city: LocalizedText;
  /** A day, or year and month where the day is not known. */
  readonly published: string;
  readonly facts: readonly LocalizedText[];
  readonly opening: NoticeOpening;
}
