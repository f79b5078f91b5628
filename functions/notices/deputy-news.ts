/** Which notices follow from a change of who decides for absent approvers, and for whom. Pure. */
import type { DeputyAppointment, UnitDeputies } from '../booking/approval/types.ts';
import { known } from './rules.ts';
import type { News } from './types.ts';

/** Appointments that were not there before. */
export const newlyNamed = (before: UnitDeputies | undefined, after: UnitDeputies): DeputyAppointment[] =>
  after.appointments.filter(({ id }) => !before?.appointments.some((one) => one.id === id));

/** Appointments that were ended before their time. */
export const endedSince = (before: UnitDeputies | undefined, after: UnitDeputies): DeputyAppointment[] =>
  after.appointments.filter(
    ({ id, endedAt }) =>
      endedAt !== undefined && before?.appointments.some((one) => one.id === id && one.endedAt === undefined),
  );

/** Whoever is named hears of it: by whom, for which days and why. */
export const newsOfDeputies = (
  named: readonly DeputyAppointment[],
  nameOf: (id: string) => string | undefined,
): News[] =>
  named.map(({ id, approverId, deputyId, from, to, reason }) => ({
    kind: 'DEPUTY_NAMED',
    to: { personId: deputyId },
    appointmentId: id,
    facts: known({ name: nameOf(approverId), first: from, last: to, why: reason }),
  }));

/** So does he when it is over before its time; that he was named need not be read any more. */
export const newsOfEndedDeputies = (
  ended: readonly DeputyAppointment[],
  nameOf: (id: string) => string | undefined,
): News[] =>
  ended.map(({ id, approverId, deputyId, from, to }) => ({
    kind: 'DEPUTY_ENDED',
    to: { personId: deputyId },
    appointmentId: id,
    facts: known({ name: nameOf(approverId), first: from, last: to }),
  }));
