/** What time does to a request that waits, for approval, for a car or for its departure. Pure. */
import type { Instant } from '../../platform/time.ts';
import type { ApprovalStep, VehicleRequest } from '../types.ts';
import { waitsForCar } from '../rests.ts';
import { isMissed, isNotMade, isUnserved, stepDue } from './deciding.ts';

/** Since when the step that is due has been waiting. */
const waitingSince = ({ requestedAt, revisions, approvals }: VehicleRequest): Instant =>
  Math.max(requestedAt, revisions?.at(-1)?.at ?? 0, approvals.at(-1)?.decidedAt ?? 0);

/** Whoever has just been told that a step waits for him is not reminded of it, too. */
const needsReminder = (step: ApprovalStep, request: VehicleRequest): boolean =>
  step.remindedAt === undefined && step.overdueSince === undefined && step.remindAt > waitingSince(request);

/** Whether it is marked already that the time of a request ran out; a change to a later time begins anew. */
const hasLapsed = ({ lapsedAt, window }: VehicleRequest): boolean => lapsedAt !== undefined && lapsedAt >= window.from;

/** When time does the next thing to a request, after an instant where one is named; undefined when it does nothing more. */
export const nextDueAt = (request: VehicleRequest, after = 0): Instant | undefined => {
  if (hasLapsed(request)) return undefined;
  const { from, to } = request.window;
  if (request.state === 'APPROVED') return waitsForCar(request) && after < from ? from : to;
  if (request.state === 'DISPATCHED') return to;
  const step = stepDue(request);
  if (!step) return undefined;
  if (needsReminder(step, request)) return Math.min(step.remindAt, from);
  return step.overdueSince === undefined ? Math.min(step.dueAt, from) : from;
};

/** Marks that time has left on a request by now. */
export type RequestMarks = Partial<Pick<VehicleRequest, 'approvalSteps' | 'lapsedAt'>>;

/**
 * What is to be marked now: that the trip has begun unapproved, or that its time is over and no car was sent or none
 * departed; else that the step is overdue, else a reminder.
 */
export const marksAt = (request: VehicleRequest, now: Instant): RequestMarks | undefined => {
  if (hasLapsed(request)) return undefined;
  if ([isMissed, isUnserved, isNotMade].some((is) => is(request, now))) return { lapsedAt: now };
  const step = stepDue(request);
  if (!step) return undefined;
  const marked = (marks: Partial<ApprovalStep>): RequestMarks => ({
    approvalSteps: request.approvalSteps.map((one) => (one === step ? { ...one, ...marks } : one)),
  });
  if (now >= step.dueAt) return step.overdueSince === undefined ? marked({ overdueSince: now }) : undefined;
  return now >= step.remindAt && needsReminder(step, request) ? marked({ remindedAt: now }) : undefined;
};
