/** What may differ from place to place and from year to year: data with a date of effect, never a constant in a rule. */
import { policiesOver } from '../organisation/policy/versions.ts';
import type { CivilDate } from '../platform/time.ts';

export interface RentalPolicy {
  /** First civil day on which it holds, until the next one takes over. */
  readonly effectiveFrom: CivilDate;
  /** Minutes for which a held car waits for its partner's word, where the partner has not agreed on less. */
  readonly holdMinutes: number;
  /** How many days ahead a car may be held, and for how many hours at most where the unit sets nothing less. */
  readonly rentalHorizonDays: number;
  readonly longestRentalHours: number;
  /** How many minutes before its time a car may be unlocked. */
  readonly earlyPickUpMinutes: number;
  /** Minutes after its time at which a car that nobody has picked up is given to others. */
  readonly noShowMinutes: number;
  /** Minutes after the end of its time for which a car is not late. */
  readonly lateReturnMinutes: number;
  /** Minutes before the end of its time at which a renter is reminded of it. */
  readonly dueSoonMinutes: number;
  /** Charge below which a car is not handed out, per cent. */
  readonly lowBatteryPercent: number;
  /** Range that must be left beyond the distance expected, per cent of it. */
  readonly rangeReservePercent: number;
  /** Seconds in which a car must have answered a command to its lock. */
  readonly lockCommandSeconds: number;
  /** Minutes after its return at which an order is closed whose lock nobody has closed. */
  readonly unlockedReturnMinutes: number;
  /** Minutes after its lock has closed for which its renter may still report damage of a car. */
  readonly damageReportMinutes: number;
  /** How near to a station a car must be to be returned there, where the caller's place is known, metres. */
  readonly returnNearMetres: number;
  /** Greatest average speed between two readings of an odometer, and how many kilometres beyond it are believed. */
  readonly fastestKmPerHour: number;
  readonly readingToleranceKm: number;
  /** Most that a unit may set as its budget of a month, and of one person in it, yuan. */
  readonly mostUnitBudgetYuan: number;
  readonly mostPersonBudgetYuan: number;
  /** Share of a unit's budget of a month at which its managers are told. */
  readonly budgetNoticePercent: number;
  /** Days in which a partner is to answer the dispute of a statement; then the authority may decide without its answer. */
  readonly disputeAnswerDays: number;
  /** Beyond which an authority looks at how a partner serves: the median time to confirm, and shares of its orders. */
  readonly slowConfirmMinutes: number;
  readonly mostUnservedPercent: number;
  readonly mostComplaintPercent: number;
  readonly mostStalePercent: number;
  /** Beyond which one partner has conspicuously much of what a dispatcher rents, where another was cheaper. */
  readonly mostSharePercent: number;
}

/** What holds where no authority has set anything else. */
const standards: readonly RentalPolicy[] = [
  {
    effectiveFrom: '2024-01-01',
    holdMinutes: 15,
    rentalHorizonDays: 7,
    longestRentalHours: 72,
    earlyPickUpMinutes: 15,
    noShowMinutes: 30,
    lateReturnMinutes: 15,
    dueSoonMinutes: 15,
    lowBatteryPercent: 20,
    rangeReservePercent: 20,
    lockCommandSeconds: 60,
    unlockedReturnMinutes: 60,
    damageReportMinutes: 30,
    returnNearMetres: 300,
    fastestKmPerHour: 120,
    readingToleranceKm: 30,
    mostUnitBudgetYuan: 50_000,
    mostPersonBudgetYuan: 3_000,
    budgetNoticePercent: 80,
    disputeAnswerDays: 7,
    slowConfirmMinutes: 10,
    mostUnservedPercent: 10,
    mostComplaintPercent: 5,
    mostStalePercent: 20,
    mostSharePercent: 70,
  },
];

/** Policies from the versions of a division and of those above it, the highest division first. */
export const rentalPoliciesFrom = policiesOver(standards);
