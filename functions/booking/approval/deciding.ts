/** Whose turn it is to decide a request, and in whose right. Pure. */
import { hasRole, oversees, type Viewer } from '../../platform/access.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import type { Instant } from '../../platform/time.ts';
import type { ApprovalStep, VehicleRequest } from '../types.ts';
import type { ApprovalStepState, Approver } from './types.ts';

type Decided = Pick<VehicleRequest, 'requesterId' | 'approvals'>;

/** The step that waits for its decision; undefined once the request is decided or cancelled. */
export const stepDue = ({ state, approvalSteps, approvals }: VehicleRequest): ApprovalStep | undefined =>
  state === 'WAITING_APPROVAL' ? approvalSteps[approvals.length] : undefined;

/** Unit whose people decide next: the requester's own, or the one that decides in its place. */
export const decidingUnit = (request: VehicleRequest): string => stepDue(request)?.unitId ?? request.unitId;

/** Whether the step that waits is the last one: approving it approves the request. */
export const isLastStep = ({ approvalSteps, approvals }: VehicleRequest): boolean =>
  approvals.length >= approvalSteps.length - 1;

/** The trip has begun and the unit had not approved it: nobody can any more. */
export const isMissed = ({ state, window }: Pick<VehicleRequest, 'state' | 'window'>, now: Instant): boolean =>
  state === 'WAITING_APPROVAL' && now >= window.from;

/** Its time is over, it was approved, and no car was sent. */
export const isUnserved = ({ state, window }: Pick<VehicleRequest, 'state' | 'window'>, now: Instant): boolean =>
  state === 'APPROVED' && now >= window.to;

/** Its time is over, a car was sent for it, and none has departed. */
export const isNotMade = ({ state, window }: Pick<VehicleRequest, 'state' | 'window'>, now: Instant): boolean =>
  state === 'DISPATCHED' && now >= window.to;

/** Everybody who has acted on a request, or for whom somebody has: who asked, and who decided a step. */
export const involvedIn = ({ requesterId, approvals }: Decided): string[] => [
  requesterId,
  ...approvals.flatMap(({ approverId, onBehalfOf }) => [approverId, onBehalfOf ?? approverId]),
];

const isNamed = ({ approverIds }: ApprovalStep, { personId }: Approver): boolean =>
  approverIds !== 'UNIT_MANAGERS' && approverIds.includes(personId);

/** A manager who is named for another step decides there: different steps are decided by different people. */
const decides = (step: ApprovalStep, { unitId, approvalSteps }: VehicleRequest, approver: Approver): boolean =>
  step.approverIds === 'UNIT_MANAGERS'
    ? approver.isManager && approver.unitId === unitId && !approvalSteps.some((other) => isNamed(other, approver))
    : isNamed(step, approver);

/** The step that a person keeps himself for: one of his own, which no deputy of the absent approver can decide for him. */
const ownStep = (request: VehicleRequest, self: Approver, deputies: readonly Approver[] = []) =>
  request.approvalSteps.find(
    (step) =>
      decides(step, request, self) &&
      !deputies.some((one) => !involvedIn(request).includes(one.personId) && decides(step, request, one)),
  );

/** A deputy stands in by being named; another manager where every deputy has had his say or has a step of his own. */
const isNeeded = (request: VehicleRequest, { deputies }: Approver): boolean =>
  deputies === undefined ||
  deputies.every(
    (one) =>
      involvedIn(request).includes(one.personId) || request.approvalSteps.some((step) => decides(step, request, one)),
  );

/** Whether a person, or one he stands in for, has a part in the approval of a request: some step is his, or was. */
export const hasPartInApproval = (
  request: VehicleRequest,
  self: Approver,
  standsInFor: readonly Approver[] = [],
): boolean =>
  request.approvals.some(({ approverId }) => approverId === self.personId) ||
  request.approvalSteps.some((step) =>
    [self, ...standsInFor].some((approver) => isNeeded(request, approver) && decides(step, request, approver)),
  );

/**
 * In whose right a person decides the step that is due: in his own, else for one whom he stands in for. Undefined when
 * it is not his to decide. Nobody decides his own request, nor two steps of one, and no deputy does it for him; who has
 * a step of his own keeps himself for that one. So that a request always goes on, another manager of the unit decides
 * where the deputy may not.
 */
export const rightTo = (
  request: VehicleRequest,
  self: Approver,
  standsInFor: readonly Approver[] = [],
): { readonly onBehalfOf?: string } | undefined => {
  const step = stepDue(request);
  const involved = involvedIn(request);
  if (!step || involved.includes(self.personId)) return undefined;
  if (decides(step, request, self)) return {};
  const absent = standsInFor.find(
    (approver) =>
      decides(step, request, approver) &&
      !involved.includes(approver.personId) &&
      isNeeded(request, approver) &&
      !ownStep(request, self, approver.deputies),
  );
  return absent && { onBehalfOf: absent.personId };
};

/** Why a person may not decide the step that is due, although the request concerns him. */
export const rightRefusals = (
  request: VehicleRequest,
  self: Approver,
  standsInFor: readonly Approver[],
): Refusal<'SAME_PERSON' | 'NOT_YOUR_STEP'>[] => {
  const step = stepDue(request);
  if (!step || rightTo(request, self, standsInFor)) return [];
  const involved = involvedIn(request);
  const hasActed = ({ personId }: Approver): boolean => involved.includes(personId);
  const forWhomHeWould = standsInFor.filter((approver) => decides(step, request, approver));
  if (hasActed(self) || forWhomHeWould.some(hasActed)) return [refusal('SAME_PERSON')];
  const own = forWhomHeWould.some(({ deputies }) => !deputies) ? ownStep(request, self) : undefined;
  const facts = own ? { ownZh: own.name.zh, ownEn: own.name.en } : {};
  return [refusal('NOT_YOUR_STEP', [], { zh: step.name.zh, en: step.name.en, ...facts })];
};

/** A special approval is an authority's to give, also where somebody was named who is of none any more. */
export const authorityRefusals = (request: VehicleRequest, viewer: Viewer): Refusal<'NOT_YOUR_STEP'>[] => {
  const step = stepDue(request);
  const isAuthority = hasRole(viewer, 'AUTHORITY') && oversees(viewer, request.divisionCode);
  return step?.special && !isAuthority ? [refusal('NOT_YOUR_STEP', [], { zh: step.name.zh, en: step.name.en })] : [];
};

/** Where one step of a request stands. */
export const stepState = (request: VehicleRequest, index: number, now: Instant): ApprovalStepState => {
  const { state, approvals, approvalSteps } = request;
  const approval = approvals[index];
  if (approval) return approval.approved ? 'APPROVED' : 'REJECTED';
  if (state !== 'WAITING_APPROVAL') return 'NOT_NEEDED';
  if (isMissed(request, now)) return 'MISSED';
  if (index > approvals.length) return 'COMING';
  return now >= (approvalSteps[index]?.dueAt ?? now) ? 'OVERDUE' : 'WAITING';
};
