/** What may differ from place to place and from year to year: data with a date of effect, never a constant in a rule. */
import type { VehicleCategory } from '../fleet/types.ts';
import type { Instant, Window } from '../platform/time.ts';
import type * as policy from '../organisation/policy/types.ts';
import { policiesOver } from '../organisation/policy/versions.ts';
import type { CivilDate } from '../platform/time.ts';
import type { VehiclePurpose } from './types.ts';

export interface BookingPolicy {
  /** First civil day on which it holds, until the next one takes over. */
  readonly effectiveFrom: CivilDate;
  /** How many days ahead a trip may begin. */
  readonly horizonDays: number;
  /** How many minutes before its window a trip must be asked for, by priority; an emergency may begin at once. */
  readonly routineLeadMinutes: number;
  readonly urgentLeadMinutes: number;
  /** Most trips that one series asks for. */
  readonly mostOccurrences: number;
  /** Shortest window, minutes: the ledger counts in quarter-hours. */
  readonly shortestTripMinutes: number;
  /** Longest trip, days of 24 hours; for longer a car is rented on the market only. */
  readonly longestTripDays: number;
  readonly mostPassengers: number;
  /** Most pieces of luggage, and most stops on the way, that a request may name. */
  readonly mostLuggage: number;
  readonly mostStops: number;
  /** Longest distance there and back that a request may name, km. */
  readonly farthestKm: number;
  /**
   * Working hours within which a step of approval is to be decided, by priority, where the unit's chain does not say; of
   * an emergency hours of the clock.
   */
  readonly routineApprovalHours: number;
  readonly urgentApprovalHours: number;
  readonly emergencyApprovalHours: number;
  /** When people work on a working day, minutes after midnight. */
  readonly workdayStartMinutes: number;
  readonly workdayEndMinutes: number;
  /** How many minutes before a step is due its approvers are reminded. */
  readonly approvalReminderMinutes: number;
  /** Most days for which an approver may appoint a deputy at a time. */
  readonly mostDeputyDays: number;
  /** How many minutes a dispatcher may hold a vehicle while he composes the dispatch. */
  readonly holdMinutes: number;
  /** Minutes taken in the ledger before and after the trip, for handing over and cleaning. */
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  /** From how many minutes before the window on the cancel of a dispatched trip is a late one. */
  readonly lateCancelMinutes: number;
  /** How many minutes before the window the vehicle may leave. */
  readonly earliestDepartureMinutes: number;
  /** Most kilometres that may lie between the last reading and a departure: ways to the workshop or filling station. */
  readonly unrecordedKm: number;
  /** Greatest average speed of a trip, km/h, and kilometres allowed beyond it because readings are not taken on the second. */
  readonly fastestKmPerHour: number;
  readonly readingToleranceKm: number;
  /** Most that tolls of one trip may come to, fen. */
  readonly mostTollsFen: number;
  /** Most vehicles of one emergency call, and hours in which it has to be approved afterwards. */
  readonly mostEmergencyVehicles: number;
  readonly emergencyAfterwardsHours: number;
  /** Requests whose times differ by at most so many minutes may share a car, and both sides have so long to answer. */
  readonly poolingMinutes: number;
  readonly poolingAnswerMinutes: number;
  /** What a kilometre of an official vehicle costs, fen: burning fuel, or purely electric. */
  readonly fuelKmFen: number;
  readonly electricKmFen: number;
  /** What a day of an official driver costs, fen. */
  readonly driverDayFen: number;
  /** Whose vehicles may be borrowed (调剂): 0 nobody's, 1 of units of the same service centre, 2 of the same city. */
  readonly lendingReach: number;
  /** Which trips may borrow: 0 all, 1 urgent ones and emergencies only. */
  readonly lendingPriority: number;
  /** What the unit that lends gets for a kilometre, fuel and wear included, fen. */
  readonly lendingKmFen: number;
  /** Usual price of a rented car a day, fen: with five seats, for each seat more, and its driver. */
  readonly rentalDayFen: number;
  readonly rentalSeatDayFen: number;
  readonly rentalDriverDayFen: number;
  /**
   * Days up to which a market rental is a temporary one (临时租赁), and a short one (短期租赁); and up to which a long one
   * may be with the special approval of an authority (特批).
   */
  readonly temporaryRentalDays: number;
  readonly longestRentalDays: number;
  readonly longestApprovedRentalDays: number;
  /** The most that each thirty days begun of a market rental may cost, fen. */
  readonly mostRentalFen: number;
  /** 135 green travel: up to so far, one way, one walks, cycles, takes the bus, km. */
  readonly walkKm: number;
  readonly cycleKm: number;
  readonly busKm: number;
  /** One bus ride of one person, fen. */
  readonly busFareFen: number;
  /** Lump sum instead of a car (包干报销): for at most so many people and so far there and back; a rate a kilometre with a least sum, fen. */
  readonly lumpSumMostPeople: number;
  readonly lumpSumMostKm: number;
  readonly lumpSumKmFen: number;
  readonly lumpSumLeastFen: number;
  /** Most minutes of a civil day for which a driver may be booked, waiting included. */
  readonly mostDutyMinutesOfDay: number;
  /** Minute of the civil day at which a driver's day of duty begins; what ends before it belongs to the day before. */
  readonly dutyDayStartMinutes: number;
  /** Least rest of a driver between his last trip of a day of duty and his first of the next. */
  readonly leastRestMinutesBetweenDays: number;
  /** Speed by which the driving time of a distance is estimated, km/h. */
  readonly travelKmPerHour: number;
  /** Most minutes that one driver drives on a day, and at a stretch before he must pause for so many minutes. */
  readonly mostDrivingMinutesOfDay: number;
  readonly longestUnbrokenDrivingMinutes: number;
  readonly breakMinutes: number;
  /**
   * Seats, the driver's among them, up to which each class of driving licence permits (机动车驾驶证申领和使用规定,
   * annex 1): up to 9 a small car, up to 19 a medium bus, a large bus beyond.
   */
  readonly seatsByLicence: Readonly<Record<string, number>>;
  /** Most that parking, fuel or charging, and other costs of one trip may each come to, fen. */
  readonly mostCostFen: number;
  /** Most fuel and most charge that one trip may take on, litres and kWh. */
  readonly mostFuelLitres: number;
  readonly mostChargeKwh: number;
  /** How long ago a driver without a connection may have recorded an act. */
  readonly offlineHours: number;
  /** How far a driver's clock may be ahead. */
  readonly clockToleranceMinutes: number;
  /** Kilometres beyond the distance asked for that need no explanation: the greater of a number and a share of it. */
  readonly deviationKm: number;
  readonly deviationPercent: number;
  /** Mean speed beyond which a return needs an explanation, km/h: a slip of the pen more often than a fast trip. */
  readonly plausibleKmPerHour: number;
  /** Minutes after the window at which a return needs no explanation. */
  readonly lateReturnMinutes: number;
  /** Hours before the end of a market rental at which a return, which ends it, needs no explanation. */
  readonly earlyReturnHours: number;
  /** Minutes beyond the end that was approved up to which who rides or drives lengthens a trip by himself (自行延长), on its last day. */
  readonly freeExtensionMinutes: number;
  /** For how long after its return whoever drove corrects what he recorded of a trip (更正), while nobody has given a receipt. */
  readonly driverCorrectionHours: number;
  /** For how long the desk does: it bounds how many later trips of the vehicle are looked at, too. */
  readonly deskCorrectionDays: number;
  /** Minutes after the window from which on a vehicle that is not back is overdue. */
  readonly overdueMinutes: number;
  /** A vehicle or driver that should have been back is sent on no trip that begins within so many hours. */
  readonly notBackHours: number;
  /** How many days a vehicle that breaks down on its way is blocked for maintenance, unless a dispatcher ends it. */
  readonly breakdownDays: number;
  /** Until so many minutes before its window a request should be dispatched, for the driver to get ready. */
  readonly dispatchDueMinutes: number;
  /** Cars over which a request may be split, and requests that may share a car. */
  readonly mostCarsOfRequest: number;
  readonly mostRequestsOfCar: number;
  /** What suggestions weigh, in kilometres of empty way: a seat too many, ten thousand kilometres on the odometer, an hour a driver already has. */
  readonly spareSeatKm: number;
  readonly wornKm: number;
  readonly busyHourKm: number;
  /** The same for a vehicle or driver that is taken by something else when the trip could leave at the earliest. */
  readonly takenBeforeKm: number;
  /** Share of its range that an electric vehicle should have left at the end, per cent. */
  readonly rangeReservePercent: number;
  /** Purposes that the category of a vehicle permits. */
  readonly purposes: Readonly<Record<VehicleCategory, readonly VehiclePurpose[]>>;
  /** Of one trip only, and set by nobody: the policies of other divisions whose units ride along, by which these borrow. */
  readonly ofRiders?: ReadonlyMap<string, BookingPolicy>;
}

/** What holds where no authority has set anything else. */
const standards: readonly BookingPolicy[] = [
  {
    effectiveFrom: '2024-01-01',
    horizonDays: 90,
    routineLeadMinutes: 30,
    urgentLeadMinutes: 0,
    mostOccurrences: 60,
    shortestTripMinutes: 15,
    longestTripDays: 15,
    mostPassengers: 50,
    mostLuggage: 50,
    mostStops: 5,
    farthestKm: 5_000,
    routineApprovalHours: 8,
    urgentApprovalHours: 4,
    emergencyApprovalHours: 1,
    workdayStartMinutes: 510,
    workdayEndMinutes: 1_050,
    approvalReminderMinutes: 60,
    mostDeputyDays: 60,
    holdMinutes: 10,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    lateCancelMinutes: 120,
    earliestDepartureMinutes: 60,
    unrecordedKm: 300,
    fastestKmPerHour: 120,
    readingToleranceKm: 60,
    mostTollsFen: 1_000_000,
    mostEmergencyVehicles: 300,
    emergencyAfterwardsHours: 24,
    poolingMinutes: 30,
    poolingAnswerMinutes: 120,
    fuelKmFen: 75,
    electricKmFen: 20,
    driverDayFen: 20_000,
    lendingReach: 1,
    lendingPriority: 0,
    lendingKmFen: 120,
    rentalDayFen: 28_000,
    rentalSeatDayFen: 3_000,
    rentalDriverDayFen: 25_000,
    temporaryRentalDays: 7,
    longestRentalDays: 184,
    longestApprovedRentalDays: 366,
    mostRentalFen: 5_000_000,
    walkKm: 1,
    cycleKm: 3,
    busKm: 5,
    busFareFen: 200,
    lumpSumMostPeople: 1,
    lumpSumMostKm: 60,
    lumpSumKmFen: 100,
    lumpSumLeastFen: 1_000,
    mostDutyMinutesOfDay: 720,
    dutyDayStartMinutes: 240,
    leastRestMinutesBetweenDays: 480,
    travelKmPerHour: 80,
    mostDrivingMinutesOfDay: 480,
    longestUnbrokenDrivingMinutes: 240,
    breakMinutes: 20,
    seatsByLicence: { C2: 9, C1: 9, B2: 9, A3: 9, B1: 19, A2: 19, A1: 99 },
    mostCostFen: 1_000_000,
    mostFuelLitres: 200,
    mostChargeKwh: 300,
    offlineHours: 72,
    clockToleranceMinutes: 5,
    deviationKm: 30,
    deviationPercent: 20,
    plausibleKmPerHour: 100,
    lateReturnMinutes: 30,
    earlyReturnHours: 24,
    freeExtensionMinutes: 120,
    driverCorrectionHours: 24,
    deskCorrectionDays: 31,
    overdueMinutes: 30,
    notBackHours: 24,
    breakdownDays: 15,
    dispatchDueMinutes: 30,
    mostCarsOfRequest: 4,
    mostRequestsOfCar: 4,
    spareSeatKm: 2,
    wornKm: 1,
    busyHourKm: 1,
    takenBeforeKm: 10,
    rangeReservePercent: 20,
    purposes: {
      CONFIDENTIAL_COURIER: ['CONFIDENTIAL_COURIER'],
      EMERGENCY_SUPPORT: ['EMERGENCY', 'FIELD_WORK'],
      LAW_ENFORCEMENT: ['LAW_ENFORCEMENT', 'EMERGENCY'],
      SPECIAL_TECHNICAL: ['SPECIAL_TECHNICAL', 'EMERGENCY'],
      OTHER_OFFICIAL: ['FIELD_WORK', 'MEETING', 'RECEPTION', 'EMERGENCY'],
    },
  },
];

export type PolicyVersion = policy.PolicyVersion<BookingPolicy>;

/** The policy of one division at any instant: yesterday's trip is judged by yesterday's policy. */
export type Policies = policy.Policies<BookingPolicy>;

/**
 * By what a trip is judged that is asked for now: the policy of its day. Only how long before it may, and must, be asked
 * goes by today's.
 */
export const policyAsked = (policies: Policies, { from }: Window, now: Instant): BookingPolicy => {
  const { horizonDays, routineLeadMinutes, urgentLeadMinutes } = policies(now);
  return { ...policies(from), horizonDays, routineLeadMinutes, urgentLeadMinutes };
};

/** Policies of a division, with those of others whose units ride along. */
export const withRiders =
  (own: Policies, ofRiders: ReadonlyMap<string, Policies>): Policies =>
  (at) => ({ ...own(at), ofRiders: new Map([...ofRiders].map(([division, policies]) => [division, policies(at)])) });

/** By which policy somebody borrows: that of his own division, whoever else rides along. */
export const borrowingPolicy = (
  { divisionCode }: { readonly divisionCode: string },
  policy: BookingPolicy,
): BookingPolicy => policy.ofRiders?.get(divisionCode) ?? policy;

/** Policies from the versions of a division and of those above it, the highest division first. */
export const policiesFrom = policiesOver(standards);

/** Policies where no authority has set any. */
export const standardPolicies: Policies = policiesFrom([]);
