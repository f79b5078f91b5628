/** Cases of official vehicles used against the rules: how they are opened, and who sees them. */
import { emergencyOf, missApproval, unapproved } from '../booking/emergency/records.ts';
import { oversees } from '../platform/access.ts';
import { commitWhatHolds } from '../platform/batch.ts';
import type { Reaction, ScheduledTask } from '../platform/changes.ts';
import { connectionOf, type Connection, type ListArguments } from '../platform/connection.ts';
import type { Context } from '../platform/context.ts';
import { caseOfMissedApproval, caseOfRefusal } from './cases.ts';
import { casesIn, openCase } from './case-records.ts';
import type { ViolationCase } from './types.ts';

/**
 * Opens a case for each emergency that was not approved in time, in the transaction that marks the event as missed:
 * neither is there without the other, and a decision that comes at the same moment wins or is too late.
 */
export const missedApprovalTask: ScheduledTask = {
  name: 'openCasesOfMissedApprovals',
  run: async (store, now) => {
    const stamp = { actor: 'system', useCase: 'missEmergencyApproval', at: now };
    for (const emergency of await unapproved(store, now))
      await store.commit([missApproval(emergency, now), openCase(caseOfMissedApproval(emergency, now))], stamp);
  },
};

/** Opens a case for each emergency that an authority refuses; one whose time had passed has its case. */
export const refusedApprovals: Reaction = {
  name: 'openCasesOfRefusedApprovals',
  on: ['EMERGENCY'],
  run: async (changes, store) => {
    const cases = changes.flatMap(
      ({ before, after }) => (after && caseOfRefusal(before && emergencyOf(before), emergencyOf(after))) ?? [],
    );
    const at = Math.max(...cases.map(({ openedAt }) => openedAt));
    const stamp = { actor: 'system', useCase: 'refuseEmergency', at };
    if (cases.length > 0 && !(await commitWhatHolds(store, cases.map(openCase), stamp)))
      throw new Error('cases of refused emergencies could not be opened; the stream will tell again');
  },
};

/** Cases of a division and those below it, latest first; none outside the caller's jurisdiction. */
export const violationCases = async (
  ctx: Context,
  { division, ...page }: ListArguments & { readonly division: string },
): Promise<Connection<ViolationCase>> => {
  const cases = oversees(ctx.viewer, division) ? await casesIn(ctx, division) : [];
  return connectionOf(cases, page, ({ openedAt, id }) => [-openedAt, id]);
};
