/** Who may appoint whom to decide for him, and when an appointment holds. Pure. */
import type { PersonViewer, Role } from '../../platform/access.ts';
import { refusal, type Refusal } from '../../platform/result.ts';
import { civilDate, daysBetween, isServedDate, type CivilDate, type Instant } from '../../platform/time.ts';
import type { BookingPolicy } from '../policy.ts';
import type { AppointRefusal, ChainVersion, DeputyAppointment } from './types.ts';

/** Appointments that one approver may have at a time, to come included. */
const MOST_AT_A_TIME = 5;

/** Roles of those who decide for a unit: people of its staff. */
export const approverRoles: readonly Role[] = ['UNIT_STAFF', 'UNIT_MANAGER'];

/** Whether it holds on a day or will yet. */
export const isStanding = ({ to, endedAt }: DeputyAppointment, date: CivilDate): boolean =>
  endedAt === undefined && to >= date;

export const holdsOn = (appointment: DeputyAppointment, date: CivilDate): boolean =>
  isStanding(appointment, date) && appointment.from <= date;

/** Whether requests come to a person by himself: as a manager, or because the unit's chain names him now or later. */
export const isApprover = ({ personId, roles }: PersonViewer, versions: readonly ChainVersion[]): boolean =>
  roles.includes('UNIT_MANAGER') ||
  versions.some(({ rules }) =>
    rules.some(({ steps }) =>
      steps.some(({ approvers }) => approvers !== 'UNIT_MANAGERS' && approvers.includes(personId)),
    ),
  );

const input = (name: string): string[] => ['input', name];

const datesRefusals = (
  { from, to }: Pick<DeputyAppointment, 'from' | 'to'>,
  now: Instant,
  { mostDeputyDays }: BookingPolicy,
): Refusal<'DATES_INVALID'>[] => {
  const facts = { days: mostDeputyDays };
  if (from < civilDate(now) || !isServedDate(from)) return [refusal('DATES_INVALID', input('from'), facts)];
  if (isServedDate(to) && to < from) return [refusal('DATES_INVALID', input('to'), { ...facts, reversed: 1 })];
  const days = isServedDate(to) ? daysBetween(from, to) + 1 : 0;
  return days >= 1 && days <= mostDeputyDays ? [] : [refusal('DATES_INVALID', input('to'), facts)];
};

/** What an appointment is judged by. */
export interface Appointing {
  readonly approver: PersonViewer;
  readonly versions: readonly ChainVersion[];
  /** The one who is named, when he belongs to the platform. */
  readonly deputy: { readonly id: string; readonly unitId: string; readonly roles: readonly Role[] } | undefined;
  readonly standing: readonly DeputyAppointment[];
}

/** Every reason against an appointment: of a colleague, by an approver, for some days from today on. */
export const appointRefusals = (
  { approver, versions, deputy, standing }: Appointing,
  dates: Pick<DeputyAppointment, 'from' | 'to'>,
  now: Instant,
  policy: BookingPolicy,
): Refusal<AppointRefusal>[] => {
  const isColleague =
    deputy?.unitId === approver.unitId &&
    deputy.id !== approver.personId &&
    deputy.roles.some((role) => approverRoles.includes(role));
  const own = standing.filter(({ approverId }) => approverId === approver.personId);
  return [
    ...(isApprover(approver, versions) ? [] : [refusal('NOT_AN_APPROVER' as const)]),
    ...(isColleague ? [] : [refusal('DEPUTY_NOT_FOUND' as const, input('deputyId'))]),
    ...datesRefusals(dates, now, policy),
    ...(own.length < MOST_AT_A_TIME ? [] : [refusal('TOO_MANY_DEPUTIES' as const, [], { most: MOST_AT_A_TIME })]),
  ];
};
