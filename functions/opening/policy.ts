/** What may differ from place to place and from year to year: data with a date of effect, never a constant in a rule. */
import type * as policy from '../organisation/policy/types.ts';
import { policiesOver } from '../organisation/policy/versions.ts';
import type { CivilDate } from '../platform/time.ts';

export interface OpeningPolicy {
  /** First civil day on which it holds, until the next one takes over. */
  readonly effectiveFrom: CivilDate;
  /** Minutes for which a code sent to a telephone can be given back, and how often it may be given wrong. */
  readonly phoneCodeMinutes: number;
  readonly phoneCodeTries: number;
  /** Seconds after which another code may be asked for, and most codes: to a telephone a day, from an address an hour. */
  readonly phoneCodeAgainSeconds: number;
  readonly phoneCodesOfDay: number;
  readonly phoneCodesOfAddressHour: number;
  /** Plates about whose strikes one person may ask on a day. */
  readonly plateAsksOfDay: number;
  /** Days for which a device remembers whose telephone was proved on it. */
  readonly deviceDays: number;
  /** How many strikes within how many days ban a plate and a person, and for how many days after the last of them. */
  readonly strikesToBan: number;
  readonly strikeSpanDays: number;
  readonly banDays: number;
  /** Days within which a citizen may appeal against a strike. */
  readonly appealDays: number;
  /** Days after which a strike is forgotten. */
  readonly strikeKeptDays: number;
  /** Days after the end of a stay at which plate and telephone are removed from what is kept of it. */
  readonly personalDataDays: number;
  /** Share of the spaces offered that may be reserved, per cent, where the place says nothing else. */
  readonly reservablePercent: number;
  /** How many days ahead a stay may begin, and how many hours it may last. */
  readonly reservationHorizonDays: number;
  readonly longestReservationHours: number;
  /** Most reservations of one person, and of one plate: still to come or under way, and beginning in one week. */
  readonly mostLiveReservations: number;
  readonly mostReservationsOfWeek: number;
  /** From how many minutes before its beginning on the cancel of a reservation is a late one. */
  readonly lateReservationCancelMinutes: number;
  /** Minutes for which a reserved space waits for its vehicle; afterwards it is given up. */
  readonly arrivalGraceMinutes: number;
  /** How many days ahead a slot of a court can be booked. */
  readonly courtHorizonDays: number;
  /** Most slots of one person: still to come, and beginning in one week; and most he may wait for. */
  readonly mostLiveCourts: number;
  readonly mostCourtsOfWeek: number;
  readonly mostCourtQueues: number;
  /** Minutes kept free between two slots of a court. */
  readonly courtBufferMinutes: number;
  /** Most people who wait for one slot, and minutes for which a freed one is offered to each. */
  readonly mostWaitingForCourt: number;
  readonly courtOfferMinutes: number;
  /** How many minutes before a slot one may check in, and after how many of it who has not come may be noted. */
  readonly courtCheckInMinutes: number;
  readonly courtGraceMinutes: number;
  /** Most weeks of a series of a club. */
  readonly courtSeriesWeeks: number;
  /** Minutes after the last report of its devices from which a lot's occupancy should not be relied on. */
  readonly occupancyStaleMinutes: number;
  /** How long ago an entry, exit or count may have happened when it is reported, hours; and how far a device's clock may be ahead. */
  readonly gateReportHours: number;
  readonly gateClockMinutes: number;
  /** How many minutes before its stay a vehicle with a reservation may come. */
  readonly earliestArrivalMinutes: number;
  /**
   * Minutes ahead, up to the end of the window, for which whoever has reserved keeps his space from those who come
   * without. Those may stay until the window ends, so anything shorter trusts that some leave before.
   */
  readonly reservedAheadMinutes: number;
  /** Minutes for which whoever stands on a lot is taken to stay, whatever its hours say. */
  readonly lingerMinutes: number;
  /** Minutes for which a space is kept for a vehicle that was let in until its gate tells that it came. */
  readonly admissionMinutes: number;
  /** What an hour just seen weighs in what is expected of such hours, per cent. */
  readonly forecastWeightPercent: number;
  /** Minutes after the end of its window for which a vehicle that is still there is not late. */
  readonly overstayGraceMinutes: number;
  /** Hours for which a gate that read the plate of a vehicle going out is taken to read them all. */
  readonly exitReaderHours: number;
  /** How near an inspector must be to the place he looks at, metres; and how many hours later what was seen may be told. */
  readonly checkNearMetres: number;
  readonly checkHours: number;
  /** How many citizens must report a place in one evening for a follow-up; and days a unit has to put it right. */
  readonly reportsToFollowUp: number;
  readonly followUpDays: number;
  /** Most reports from one address: of one place in an evening, and of all places on a day. */
  readonly reportsOfPlaceEvening: number;
  /** Minutes between two reports of one device about one place. */
  readonly reportAgainMinutes: number;
  readonly reportsOfAddressDay: number;
}

/** What holds where no authority has set anything else. */
const standards: readonly OpeningPolicy[] = [
  {
    effectiveFrom: '2024-01-01',
    phoneCodeMinutes: 5,
    phoneCodeTries: 5,
    phoneCodeAgainSeconds: 60,
    phoneCodesOfDay: 10,
    phoneCodesOfAddressHour: 30,
    plateAsksOfDay: 10,
    deviceDays: 30,
    strikesToBan: 3,
    strikeSpanDays: 90,
    banDays: 30,
    appealDays: 15,
    strikeKeptDays: 365,
    personalDataDays: 30,
    reservablePercent: 30,
    reservationHorizonDays: 7,
    longestReservationHours: 24,
    mostLiveReservations: 2,
    mostReservationsOfWeek: 5,
    lateReservationCancelMinutes: 60,
    arrivalGraceMinutes: 30,
    courtHorizonDays: 7,
    mostLiveCourts: 2,
    mostCourtsOfWeek: 3,
    mostCourtQueues: 3,
    courtBufferMinutes: 0,
    mostWaitingForCourt: 5,
    courtOfferMinutes: 30,
    courtCheckInMinutes: 30,
    courtGraceMinutes: 15,
    courtSeriesWeeks: 12,
    occupancyStaleMinutes: 30,
    gateReportHours: 24,
    gateClockMinutes: 5,
    earliestArrivalMinutes: 30,
    reservedAheadMinutes: 1_440,
    lingerMinutes: 60,
    admissionMinutes: 3,
    forecastWeightPercent: 25,
    overstayGraceMinutes: 30,
    exitReaderHours: 48,
    checkNearMetres: 300,
    checkHours: 24,
    reportsToFollowUp: 2,
    followUpDays: 7,
    reportsOfPlaceEvening: 2,
    reportAgainMinutes: 60,
    reportsOfAddressDay: 20,
  },
];

/** The policy of one division at any instant: yesterday's stay is judged by yesterday's policy. */
export type OpeningPolicies = policy.Policies<OpeningPolicy>;

/** Policies from the versions of a division and of those above it, the highest division first. */
export const openingPoliciesFrom = policiesOver(standards);
