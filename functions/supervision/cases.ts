/** When a case is opened, and what it says. Pure. */
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
