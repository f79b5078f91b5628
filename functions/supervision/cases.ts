/** When a case is opened, and what it says. Pure. */
import { isRefused } from '../booking/emergency/rules.ts';
import type { Emergency } from '../booking/emergency/types.ts';
import { derivedId } from '../platform/ids.ts';
import type { Instant } from '../platform/time.ts';
import type { ViolationCase } from './types.ts';

/** Vehicles that were sent at once have been used without leave when nobody approves it in time: one case an event. */
export const caseOfMissedApproval = (
  { id: emergencyId, divisionCode }: Pick<Emergency, 'id' | 'divisionCode'>,
  now: Instant,
): ViolationCase => ({
  id: derivedId('case', 'missedApproval', emergencyId),
  violation: 'IRREGULAR_USE',
  state: 'OPEN',
  divisionCode,
  emergencyId,
  openedAt: now,
});

/** Nor was there leave when it is refused. A refusal that comes late adds nothing to the case that is there. */
export const caseOfRefusal = (before: Emergency | undefined, after: Emergency): ViolationCase | undefined =>
  after.approval && isRefused(after) && !before?.approval
    ? { ...caseOfMissedApproval(after, after.approval.decidedAt), isRefused: true }
    : undefined;
