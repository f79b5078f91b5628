/** What time does to a request that waits for approval. Pure. */
import type { Instant } from '../../platform/time.ts';
import type { ApprovalStep, VehicleRequest } from '../types.ts';
import { isMissed, stepDue } from './deciding.ts';

/** Since when the step that is due has been waiting. */
const waitingSince = ({ requestedAt, revisions, approvals }: VehicleRequest): Instant =>
  Math.max(requestedAt, revisions?.at(-1)?.at ?? 0, approvals.at(-1)?.decidedAt ?? 0);

/** Whoever has just been told that a step waits for him is not reminded of it, too. */
const needsReminder = (step: ApprovalStep, request: VehicleRequest): boolean =>
  step.remindedAt === undefined && step.overdueSince === undefined && step.remindAt > waitingSince(request);

/** When the next mark is due; undefined when time does nothing more to the request. */
export const nextMarkAt = (request: VehicleRequest): Instant | undefined => {
  const step = stepDue(request);
  if (!step || request.lapsedAt !== undefined) return undefined;
  const { from } = request.window;
  if (needsReminder(step, request)) return Math.min(step.remindAt, from);
  return step.overdueSince === undefined ? Math.min(step.dueAt, from) : from;
};

/** Marks that time has left on a request by now. */
export type RequestMarks = Partial<Pick<VehicleRequest, 'approvalSteps' | 'lapsedAt'>>;

/** What is to be marked now: that the trip has begun unapproved, else that the step is overdue, else a reminder. */
export const marksAt = (request: VehicleRequest, now: Instant): RequestMarks | undefined => {
  const step = stepDue(request);
  if (!step || request.lapsedAt !== undefined) return undefined;
  if (isMissed(request, now)) return { lapsedAt: now };
  const marked = (marks: Partial<ApprovalStep>): RequestMarks => ({
    approvalSteps: request.approvalSteps.map((one) => (one === step ? { ...one, ...marks } : one)),
  });
  if (now >= step.dueAt) return step.overdueSince === undefined ? marked({ overdueSince: now }) : undefined;
  return now >= step.remindAt && needsReminder(step, request) ? marked({ remindedAt: now }) : undefined;
};
