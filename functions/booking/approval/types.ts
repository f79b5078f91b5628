import type { Instant, CivilDate } from '../../platform/time.ts';
import type { LocalizedText } from '../../platform/text.ts';
import type {
  Approval,
  ApprovalStep,
  Approvers,
  TripPriority,
  TripReach,
  VehiclePurpose,
  VehicleRequest,
} from '../types.ts';

/** What an approval chain looks at. */
export type ChainTrip = Pick<VehicleRequest, 'purpose' | 'reach' | 'distanceKm' | 'priority' | 'window'>;

/** Which trips a rule is for: all that is stated must hold. */
export interface ChainCondition {
  readonly purposes?: readonly VehiclePurpose[];
  readonly reach?: readonly TripReach[];
  readonly priorities?: readonly TripPriority[];
  /** Stated distance there and back, km. */
  readonly distanceKmFrom?: number;
  /** Civil days that the trip touches. */
  readonly daysFrom?: number;
}

export interface ChainStep {
  readonly name: LocalizedText;
  readonly approvers: Approvers;
  /** Within how many hours; as policy has it for the priority when absent. */
  readonly hours?: number;
}

export interface ChainRule {
  readonly when: ChainCondition;
  readonly steps: readonly ChainStep[];
}

/** What a unit has set from a day on. */
export interface ChainVersion {
  readonly effectiveFrom: CivilDate;
  /** The first that fits a trip decides; where none does, the managers of the unit approve in one step. */
  readonly rules: readonly ChainRule[];
  readonly setBy: string;
  readonly setAt: Instant;
  readonly why: string;
}

/** All that a unit has set, earliest first, in one item. */
export interface ApprovalChain {
  readonly unitId: string;
  readonly versions: readonly ChainVersion[];
  /** 0 before anything was set. */
  readonly revision: number;
}

/** Someone who may have the right to decide: the caller himself, or an approver whom he stands in for. */
export interface Approver {
  readonly personId: string;
  readonly unitId: string;
  readonly isManager: boolean;
  /** Deputies whom an absent approver has today; said to the unit's other managers, who decide when none of those can. */
  readonly deputies?: readonly Approver[];
}

/** Who decides for an absent approver from one civil day to another, both included. */
export interface DeputyAppointment {
  readonly id: string;
  readonly unitId: string;
  readonly approverId: string;
  readonly deputyId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: string;
  readonly appointedAt: Instant;
  readonly inputHash: string;
  readonly endedAt?: Instant;
}

/** All appointments of a unit that are not long past, in one item. */
export interface UnitDeputies {
  readonly unitId: string;
  readonly appointments: readonly DeputyAppointment[];
  readonly revision: number;
}

export type ApprovalStepState = 'COMING' | 'WAITING' | 'OVERDUE' | 'MISSED' | 'APPROVED' | 'REJECTED' | 'NOT_NEEDED';

/** A step of a request as it is shown: where it stands, and its decision once there is one. */
export interface ShownStep extends ApprovalStep {
  readonly state: ApprovalStepState;
  readonly approval: Approval | undefined;
}

export type SetChainRefusal =
  | 'UNIT_NOT_FOUND'
  | 'EFFECTIVE_TOO_EARLY'
  | 'RULES_INVALID'
  | 'CONDITION_INVALID'
  | 'HOURS_INVALID'
  | 'APPROVER_NOT_FOUND'
  | 'STEPS_NEED_DIFFERENT_PEOPLE'
  | 'CHAIN_CHANGED'
  | 'TEXT_INVALID'
  | 'TRY_AGAIN';

export type AppointRefusal =
  | 'NOT_AN_APPROVER'
  | 'DEPUTY_NOT_FOUND'
  | 'DATES_INVALID'
  | 'TOO_MANY_DEPUTIES'
  | 'TEXT_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';

export type EndDeputyRefusal = 'APPOINTMENT_NOT_FOUND' | 'TRY_AGAIN';
