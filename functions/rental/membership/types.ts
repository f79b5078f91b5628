import type { VehiclePurpose } from '../../fleet/types.ts';
import type { CivilDate, Instant } from '../../platform/time.ts';

/** Whether people of a unit may take time-share cars. */
export type MembershipState = 'ENABLED' | 'PAUSED';

/** On what terms a unit uses time-share cars, as its manager has set them. */
export interface Membership {
  readonly unitId: string;
  readonly divisionCode: string;
  readonly state: MembershipState;
  /** Most that the unit, and one of its people, may spend in a calendar month. */
  readonly monthlyBudgetFen: number;
  readonly personBudgetFen: number;
  /** Longest order. */
  readonly mostHours: number;
  readonly purposes: readonly VehiclePurpose[];
  readonly setBy: string;
  readonly setAt: Instant;
  /** 1 when it was first set. */
  readonly revision: number;
}

/** Classes of a driving licence (准驾车型) that cover a small car. */
export type LicenceClass = 'A1' | 'A2' | 'A3' | 'B1' | 'B2' | 'C1' | 'C2';

/** What a person may drive, as somebody of the own unit has seen it on paper. */
export interface DrivingLicence {
  readonly personId: string;
  readonly unitId: string;
  readonly licenceClass: LicenceClass;
  /** Last day on which it is valid. */
  readonly licensedUntil: CivilDate;
  readonly checkedBy: string;
  readonly checkedAt: Instant;
  /** When a manager took it away: from then on it is as if nobody had seen it. */
  readonly withdrawnAt?: Instant;
  readonly revision: number;
}

/** What a unit has spent in a month, promised amounts of orders under way among it. */
export interface Spending {
  readonly unitId: string;
  /** YYYY-MM, of the day an order begins on. */
  readonly month: string;
  readonly unitFen: number;
  readonly byPerson: ReadonlyMap<string, number>;
}

/** A membership with what is spent of it this month. */
export interface ShownMembership extends Membership {
  readonly spending: Spending;
}

/** What a manager sets. */
export interface SetMembership {
  readonly state: MembershipState;
  readonly monthlyBudgetFen: number;
  readonly personBudgetFen: number;
  readonly mostHours: number;
  readonly purposes: readonly VehiclePurpose[];
  /** Of the terms that were seen; none the first time. */
  readonly revision?: number | null | undefined;
}

export interface CheckLicence {
  readonly personId: string;
  readonly licenceClass: LicenceClass;
  readonly licensedUntil: CivilDate;
}

export type SetMembershipRefusal =
  | 'BUDGET_OUT_OF_BOUNDS'
  | 'PERSON_ABOVE_UNIT'
  | 'HOURS_OUT_OF_BOUNDS'
  | 'PURPOSES_MISSING'
  | 'UNIT_NOT_FOUND'
  | 'CHANGED_MEANWHILE'
  | 'TRY_AGAIN';
export type CheckLicenceRefusal = 'PERSON_NOT_FOUND' | 'OWN_LICENCE' | 'LICENCE_LAPSED' | 'DATE_INVALID' | 'TRY_AGAIN';

export type WithdrawLicenceRefusal = 'PERSON_NOT_FOUND' | 'TRY_AGAIN';

/** Why what a unit has seen of a licence does not do for a car and a window. */
export type LicenceRefusal = 'LICENCE_MISSING' | 'LICENCE_LAPSES' | 'LICENCE_UNFIT';

/** Why a person may not have a car for a window, whichever car it is. */
export type RenterRefusal =
  | LicenceRefusal
  | 'UNIT_NOT_ENABLED'
  | 'PURPOSE_NOT_ALLOWED'
  | 'TOO_LONG'
  | 'UNIT_BUDGET_SPENT'
  | 'PERSON_BUDGET_SPENT';
