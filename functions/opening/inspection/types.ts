import type { Point } from '../../platform/geo.ts';
import type { CivilDate, Instant } from '../../platform/time.ts';
import type { Place } from '../types.ts';

/** Where something of this alcove belongs. */
export interface Whereabouts {
  readonly placeId: string;
  readonly unitId: string;
  readonly cityCode: string;
  readonly divisionCode: string;
}

/** What was found against what was promised: nothing follows from what is unclear. */
export type CheckResult = 'PROMISE_KEPT' | 'CLOSED_THOUGH_PROMISED' | 'OPEN_THOUGH_NOT_PROMISED' | 'UNCLEAR';
/** Where the inspector's phone was; unknown when it would not say. */
export type Nearness = 'NEAR' | 'FAR' | 'UNKNOWN';
export type Seen = 'YES' | 'NO' | 'NOT_SEEN';

/** What an inspector saw at a place. */
export interface Findings {
  readonly open: boolean;
  readonly sign: Seen;
  readonly gateStaff: Seen;
  readonly spacesAsPromised: Seen;
  readonly note: string;
}

/** One look at one place (巡查). */
export interface OpeningCheck extends Whereabouts, Findings {
  readonly id: string;
  readonly inspectorId: string;
  /** When he looked; the phone may have sent it later. */
  readonly at: Instant;
  /** Whether the engine says that the place was to be open then. */
  readonly promised: boolean;
  readonly result: CheckResult;
  readonly nearness: Nearness;
  /** Rounded to about a hundred metres. */
  readonly position?: Point;
  readonly routeId?: string;
  /** Follow-up it opened, joined or re-checked. */
  readonly followUpId?: string;
  readonly inputHash: string;
}

/** Places that an authority asks an inspector to look at (巡查任务). */
export interface InspectionRoute {
  readonly id: string;
  readonly inspectorId: string;
  readonly assignedBy: string;
  readonly divisionCode: string;
  readonly placeIds: readonly string[];
  readonly at: Instant;
  readonly until: Instant;
  readonly note: string;
  /** The citizen's report that it looks into. */
  readonly reportId?: string;
  readonly inputHash: string;
  /** Places that were looked at already. */
  readonly checkedIds: readonly string[];
}

export type ReportKind = 'CLOSED' | 'FULL_ALTHOUGH_FREE' | 'TURNED_AWAY' | 'NO_SIGN' | 'SIGN_DIFFERS' | 'OTHER';
export type ReportVerdict = 'AGAINST_PROMISE' | 'NOT_PROMISED' | 'UNCLEAR';

/** That an authority found nothing to be done about a report. */
export interface ReportAside {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** That somebody was sent to look into a report (派人核实), and what he saw. */
export interface ReportSent {
  readonly inspectorId: string;
  readonly by: string;
  readonly at: Instant;
  readonly until: Instant;
  /** When he looked; absent until then. */
  readonly checkedAt?: Instant;
  readonly result?: CheckResult;
  readonly note?: string;
}

/** What a citizen met at a place (市民反映). */
export interface OpeningReport extends Whereabouts {
  readonly id: string;
  readonly reportKind: ReportKind;
  readonly text: string;
  /** When it was so. */
  readonly at: Instant;
  readonly reportedAt: Instant;
  readonly verdict: ReportVerdict;
  /** Absent when none was given, and some days after. */
  readonly phoneSealed?: string;
  /** Follow-up that it opened or joined. */
  readonly followUpId?: string;
  readonly setAside?: ReportAside;
  /** Whoever was sent last, and by which route. */
  readonly sent?: ReportSent;
  readonly routeId?: string;
  readonly inputHash: string;
}

/** What became of a report, as whoever has its number sees it. */
export type ReportState = 'RECEIVED' | 'SENT' | 'CHECKED' | 'FOLLOWED_UP' | 'SET_ASIDE' | 'MENDED';

/** A report with the follow-up that has taken it up. */
export interface ReportProgress {
  readonly number: string;
  readonly report: OpeningReport;
  readonly followUp?: FollowUp;
}

/** What was reported of one place in one evening, by how many. */
export interface ReportedEvening {
  readonly placeId: string;
  readonly evening: CivilDate;
  readonly reportIds: readonly string[];
  /** Hashed addresses of all reports, and of those that speak against the promise, each once. */
  readonly senders: readonly string[];
  readonly against: readonly string[];
  /** When each device, or address where none is known, reported last, by its hash; absent before the first. */
  readonly lastBy?: Readonly<Record<string, Instant>>;
  readonly revision: number;
}

/** ASSIGNED → EXPLAINED → RECTIFIED → RECHECKED → CLOSED; a re-check that finds it closed again leads back. */
export type FollowUpState = 'ASSIGNED' | 'EXPLAINED' | 'RECTIFIED' | 'RECHECKED' | 'CLOSED';
export type StepKind = 'OPENED' | 'EXPLAINED' | 'RECTIFIED' | 'RECHECKED' | 'RETURNED' | 'CLOSED';

export interface FollowUpStep {
  readonly step: StepKind;
  readonly by: string;
  readonly at: Instant;
  readonly text: string;
}

/** A unit's failure to open as promised, until it is put right (整改). */
export interface FollowUp extends Whereabouts {
  readonly id: string;
  readonly state: FollowUpState;
  readonly cause: 'CHECK' | 'REPORTS';
  readonly evening: CivilDate;
  readonly openedAt: Instant;
  /** By when the unit is to have put it right. */
  readonly dueAt: Instant;
  /** When it was found to be overdue. */
  readonly overdueAt?: Instant;
  readonly steps: readonly FollowUpStep[];
  readonly checkIds: readonly string[];
  readonly reportIds: readonly string[];
  readonly revision: number;
}

/** How often a place was reserved for a month, and how often whoever had reserved came. */
export interface OpeningUse {
  readonly placeId: string;
  readonly reservations: number;
  readonly arrivals: number;
}

/** How one place was used in a month. */
export interface PlaceUse extends Omit<OpeningUse, 'placeId'> {
  readonly noShows: number;
  /** Stays and slots in each hour of the day. */
  readonly hours: readonly number[];
}

/** One place in one month. */
export interface WatchRow {
  readonly place: Place;
  readonly checks: number;
  readonly kept: number;
  readonly broken: number;
  /** Open although nothing was promised, and those that show nothing: neither counts for the rate. */
  readonly beyond: number;
  readonly unclear: number;
  readonly reports: number;
  readonly reservations: number;
  readonly arrivals: number;
}

/** One unit in one month: its places. */
export interface WatchUnit {
  readonly unitId: string;
  readonly rows: readonly WatchRow[];
}

/** A division's opening to the public in one month; its rows sorted, units together. */
export interface OpeningWatch {
  readonly divisionCode: string;
  readonly month: string;
  readonly rows: readonly WatchRow[];
  readonly followUps: readonly FollowUp[];
  readonly reports: readonly OpeningReport[];
}

/** What an inspector has before him. */
export interface Duty {
  readonly routes: readonly InspectionRoute[];
  readonly rechecks: readonly FollowUp[];
  readonly places: readonly Place[];
}

export type CheckRefusal =
  | 'PLACE_NOT_FOUND'
  | 'TEXT_TOO_LONG'
  | 'TIME_INVALID'
  | 'ROUTE_NOT_FOUND'
  | 'FOLLOW_UP_NOT_FOUND'
  | 'STATE_NOT_ALLOWED'
  | 'SAME_PERSON'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';
export type AssignRefusal =
  | 'PLACE_NOT_FOUND'
  | 'PLACES_INVALID'
  | 'INSPECTOR_NOT_FOUND'
  | 'UNTIL_INVALID'
  | 'TEXT_TOO_LONG'
  | 'REPORT_NOT_FOUND'
  | 'REPORT_DECIDED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';
export type ReportRefusal =
  | 'PLACE_NOT_FOUND'
  | 'TEXT_TOO_LONG'
  | 'TEXT_REQUIRED'
  | 'TIME_INVALID'
  | 'PHONE_INVALID'
  | 'REPORTS_TOO_MANY'
  | 'REPORTED_LATELY'
  | 'NOT_PROMISED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';
export type StepRefusal =
  'FOLLOW_UP_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'SAME_PERSON' | 'TEXT_REQUIRED' | 'TEXT_TOO_LONG' | 'TRY_AGAIN';

export type SetReportAsideRefusal =
  'REPORT_NOT_FOUND' | 'REPORT_DECIDED' | 'TEXT_REQUIRED' | 'TEXT_TOO_LONG' | 'TRY_AGAIN';
export type OpenFollowUpRefusal = SetReportAsideRefusal | 'REPORT_NOT_PROMISED';

/** Everything of this alcove that can be refused. */
export type InspectionRefusal =
  CheckRefusal | AssignRefusal | ReportRefusal | StepRefusal | OpenFollowUpRefusal | SetReportAsideRefusal;
