/** Which notices follow from a change of who decides for absent approvers, and for whom. Pure. */
import type { DeputyAppointment, UnitDeputies } from '../booking/approval/types.ts';
import { known } from './rules.ts';
import type { News } from './types.ts';

/** Appointments that were not there before. */
export const newlyNamed = (before: UnitDeputies | undefined, after: UnitDeputies): DeputyAppointment[] =>
  after.appointments.filter(({ id }) => !before?.appointments.some((one) => one.id === id));

/** Whoever is named hears of it: by whom, for which days and why. */
export const newsOfDeputies = (
  named: readonly DeputyAppointment[],
  nameOf: (id: string) => string | undefined,
): News[] =>
  named.map(({ approverId, deputyId, from, to, reason }) => ({
    kind: 'DEPUTY_NAMED',
    to: { personId: deputyId },
    facts: known({ name: nameOf(approverId), first: from, last: to, why: reason }),
  }));
