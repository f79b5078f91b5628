import type { CivilDate, Instant } from '../../platform/time.ts';

/** How often somebody rented from a partner, for how much, and how often a cheaper quote was passed over for it. */
export interface RentedShare {
  readonly orders: number;
  readonly spentFen: number;
  readonly dearer: number;
}

/** What a partner did in a month, counted as it happens; an order belongs to the month in which it was asked for. */
export interface ServiceMonth {
  readonly partnerId: string;
  readonly cityCode: string;
  /** Its first day. */
  readonly month: CivilDate;
  readonly held: number;
  readonly confirmed: number;
  readonly declined: number;
  readonly expired: number;
  readonly failed: number;
  readonly closed: number;
  readonly complaints: number;
  readonly spentFen: number;
  /** How many orders were confirmed within so many minutes, each minute begun counted. */
  readonly confirmedWithin: ReadonlyMap<number, number>;
  readonly ofUnits: ReadonlyMap<string, RentedShare>;
  /** Of market rentals alone: by the dispatcher who chose the quote. */
  readonly ofChoosers: ReadonlyMap<string, RentedShare>;
  /** What its authority was told of, once a month. */
  readonly noted: readonly ServiceConcern[];
}

/** What a month of a partner comes to. */
export interface ServiceLevels {
  readonly medianConfirmMinutes?: number;
  readonly worstConfirmMinutes?: number;
  /** Declined, expired and failed, of all that was asked for, per cent. */
  readonly unservedPercent: number;
  readonly complaintPercent: number;
}

/** What an authority should look at. */
export type ServiceConcern =
  'SLOW_CONFIRMATION' | 'UNSERVED' | 'COMPLAINTS' | 'STALE_CARS' | 'NOT_TO_STANDARD' | 'FAVOURED';

/** How a partner's cars and stations stand at present. */
export interface CatalogueStanding {
  readonly cars: number;
  readonly staleCars: number;
  readonly carsNotToStandard: number;
  readonly stations: number;
  readonly stationsNotInspected: number;
}

/** Share of one unit or dispatcher in what a partner gets, and the partner's share in theirs. */
export interface ShownShare extends RentedShare {
  readonly id: string;
  /** Of all that they rented in the month, whatever the partner. */
  readonly percent: number;
}

/** A partner's month as its authority sees it. */
export interface PartnerService extends ServiceMonth, ServiceLevels {
  readonly standing: CatalogueStanding;
  readonly orderSharePercent: number;
  readonly spendingSharePercent: number;
  readonly units: readonly ShownShare[];
  readonly choosers: readonly ShownShare[];
  readonly concerns: readonly ServiceConcern[];
}

/** What a renter says of an order. */
export interface RentalComplaint {
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
  /** What its partner says to it. */
  readonly answer?: ComplaintAnswer;
}

export interface ComplaintAnswer {
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
}

export type ComplainRefusal = 'ORDER_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'TEXT_INVALID' | 'TRY_AGAIN';
export type AnswerComplaintRefusal = ComplainRefusal | 'NO_COMPLAINT';
