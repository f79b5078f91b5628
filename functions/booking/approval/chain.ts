/** Which steps of approval a trip goes through, as its unit's chain has it. Pure. */
import type { Calendar } from '../../calendar/types.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { daysTouched, MINUTE, type CivilDate, type Instant, type Window } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import type { ApprovalStep, TripPriority, VehicleRequest } from '../types.ts';
import type { ChainCondition, ChainRule, ChainStep, ChainTrip, ChainVersion } from './types.ts';
import { dueTimes } from './working-time.ts';

/** What holds where a unit has set nothing that fits: one step by its managers. */
export const usualStep = {
  name: { zh: '单位审批', en: 'Approval by the unit' },
  approvers: 'UNIT_MANAGERS',
} as const satisfies ChainStep;

/** Rules in force on a civil day; none before anything was set. Versions lie earliest first. */
export const rulesOn = (versions: readonly ChainVersion[], date: CivilDate): readonly ChainRule[] =>
  versions.findLast(({ effectiveFrom }) => effectiveFrom <= date)?.rules ?? [];

/** A distance that nobody has stated is not taken for a long one. */
const fits = ({ purposes, reach, priorities, distanceKmFrom, daysFrom }: ChainCondition, trip: ChainTrip): boolean =>
  (!purposes || purposes.includes(trip.purpose)) &&
  (!reach || reach.includes(trip.reach)) &&
  (!priorities || priorities.includes(trip.priority)) &&
  (distanceKmFrom === undefined || (trip.distanceKm ?? 0) >= distanceKmFrom) &&
  (daysFrom === undefined || daysTouched(trip.window).length >= daysFrom);

/** Steps of a trip: those of the first rule that fits. */
export const stepsFor = (rules: readonly ChainRule[], trip: ChainTrip): readonly ChainStep[] =>
  rules.find(({ when }) => fits(when, trip))?.steps ?? [usualStep];

/** Working hours that policy gives a step, by the priority of the trip. */
const hoursOf = (policy: BookingPolicy): Readonly<Record<TripPriority, number>> => ({
  ROUTINE: policy.routineApprovalHours,
  URGENT: policy.urgentApprovalHours,
  EMERGENCY: policy.emergencyApprovalHours,
});

/** Who decides in place of the managers of a unit whose only one asks himself. */
export interface DecidingInstead {
  readonly unitId: string;
  readonly approverIds: readonly string[];
}

type DecidedStep = ChainStep & Pick<ApprovalStep, 'unitId' | 'special'>;

/** Steps of the managers become one of those who decide in their place. */
const decidedInstead = (steps: readonly ChainStep[], instead: DecidingInstead | undefined): readonly DecidedStep[] => {
  if (!instead) return steps;
  const ofManagers = steps.findIndex(({ approvers }) => approvers === 'UNIT_MANAGERS');
  return steps.flatMap((step, index): DecidedStep[] => {
    if (step.approvers !== 'UNIT_MANAGERS') return [step];
    const { unitId, approverIds: approvers } = instead;
    const name = { zh: '主管部门审批', en: 'Approval by the authority' };
    return index === ofManagers ? [{ ...step, name, approvers, unitId }] : [];
  });
};

/** The special approval of a long rental: the last step, whatever the unit's chain. */
const specialStep = ({ unitId, approverIds: approvers }: DecidingInstead): DecidedStep => ({
  name: { zh: '主管部门特批', en: 'Special approval by the authority' },
  approvers,
  unitId,
  special: true,
});

/** Steps of a unit's chain with the special approval behind them, where one is needed and somebody could give it. */
export const withSpecial = (
  steps: readonly ChainStep[],
  { special }: Pick<ApprovalTerms, 'special'>,
): readonly ChainStep[] => (special === undefined || special === 'NOBODY' ? steps : [...steps, specialStep(special)]);

type Asked = Pick<VehicleRequest, 'requesterId' | 'priority' | 'window'>;

/** What is looked at beside the trip: the rules of its unit, policy and calendar of the moment, and who decides in place of managers. */
export interface ApprovalTerms {
  readonly rules: readonly ChainRule[];
  readonly policy: BookingPolicy;
  /** Of the unit's division. */
  readonly calendar: Calendar;
  /** Present where the requester is the only manager of his unit. */
  readonly instead?: DecidingInstead;
  /** Who gives the special approval that a long rental needs; 'NOBODY' where no authority could. */
  readonly special?: DecidingInstead | 'NOBODY';
}

/** A long rental is not even asked for where nobody could ever approve it. */
export const nobodyRefusals = ({ special }: Pick<ApprovalTerms, 'special'>): Refusal<'NOBODY_TO_APPROVE'>[] =>
  special === 'NOBODY' ? [refusal('NOBODY_TO_APPROVE', ['input', 'window', 'to'])] : [];

/** A step without the requester among its approvers; undefined when nobody else is named. */
const withoutRequester = (step: ChainStep, requesterId: string): ChainStep | undefined => {
  if (step.approvers === 'UNIT_MANAGERS') return step;
  const approvers = step.approvers.filter((id) => id !== requesterId);
  return approvers.length > 0 ? { ...step, approvers } : undefined;
};

/** Whoever decides leaves the dispatcher his time; where that has begun already, the trip itself is the end. */
const decideBy = ({ from }: Window, now: Instant, { dispatchDueMinutes }: BookingPolicy): Instant => {
  const dispatchDue = from - dispatchDueMinutes * MINUTE;
  return dispatchDue > now ? dispatchDue : from;
};

/**
 * Steps as they are kept on a request that is made or changed now. A step that only the requester could decide is left
 * out; when none is left, the managers of the unit decide.
 */
const approvalSteps = (
  steps: readonly ChainStep[],
  { requesterId, priority, window }: Asked,
  now: Instant,
  { policy, calendar, instead, special }: ApprovalTerms,
): ApprovalStep[] => {
  const others = steps.flatMap((step) => withoutRequester(step, requesterId) ?? []);
  const byUnit = decidedInstead(others.length > 0 ? others : [usualStep], instead);
  const last = special === undefined || special === 'NOBODY' ? undefined : specialStep(special);
  // Where the authority decides in place of the unit's managers its special approval is that decision, too.
  const needed = last ? [...(instead ? byUnit.filter(({ unitId }) => unitId === undefined) : byUnit), last] : byUnit;
  const hours = needed.map((step) => step.hours ?? hoursOf(policy)[priority]);
  const due = dueTimes(hours, now, decideBy(window, now, policy), priority === 'EMERGENCY', calendar, policy);
  return needed.map(({ name, approvers, unitId, special: isSpecial }, index) => {
    const dueAt = due[index] ?? window.from;
    return {
      name,
      approverIds: approvers,
      ...(unitId === undefined ? {} : { unitId }),
      ...(isSpecial ? { special: true as const } : {}),
      dueAt,
      remindAt: dueAt - policy.approvalReminderMinutes * MINUTE,
    };
  });
};

/** What a request waits for when it is made, or made anew by a change: the steps of its unit's chain, none decided. */
export const toApprove = (
  terms: ApprovalTerms,
  asked: Asked & ChainTrip,
  now: Instant,
): Pick<VehicleRequest, 'approvalSteps' | 'approvals'> => ({
  approvalSteps: approvalSteps(stepsFor(terms.rules, asked), asked, now, terms),
  approvals: [],
});
