/** Deputies: approvers who are away name a colleague who decides for them (请人代批). */
import { findPerson } from '../../organisation/records.ts';
import type { Person } from '../../organisation/types.ts';
import { hasRole } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { inputHash } from '../../platform/idempotency.ts';
import { derivedId, nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { done, refusal, refused, type Refusal, type Result } from '../../platform/result.ts';
import { tidy } from '../../platform/text.ts';
import { addDays, civilDate, type CivilDate } from '../../platform/time.ts';
import { findUnit } from '../../organisation/records.ts';
import { actorIn } from '../acts.ts';
import { policiesOf } from '../policy-records.ts';
import { textRefusals } from '../request/asking.ts';
import { chainNow } from './chain-records.ts';
import { deputiesNow, deputiesOf, deputiesWrite, forgetDeputies } from './deputy-records.ts';
import { appointRefusals, approverRoles, holdsOn, isStanding } from './deputies.ts';
import type { Approver, AppointRefusal, DeputyAppointment, EndDeputyRefusal, UnitDeputies } from './types.ts';

/** Days for which an appointment that has passed is still shown and kept; the audit keeps it for good. */
const KEPT_DAYS = 30;

const approverOf = ({ id, unitId, roles }: Person): Approver => ({
  personId: id,
  unitId,
  isManager: roles.includes('UNIT_MANAGER'),
});

/**
 * Approvers of a unit whom the caller stands in for today, with the rights they hold at this moment: whoever is no
 * manager any more has nothing that a deputy could do for him. To a manager also those belong who named others, with
 * whom they named: he decides when these may not, as they have a step of their own.
 */
export const standsInFor = async (ctx: Context, unitId: string): Promise<Approver[]> => {
  const { viewer, now } = ctx;
  if (!hasRole(viewer, ...approverRoles) || viewer.unitId !== unitId) return [];
  const { appointments } = await deputiesOf(ctx, unitId, now);
  const { personId, roles } = viewer;
  const today = appointments.filter((one) => holdsOn(one, civilDate(now)) && one.approverId !== personId);
  const isManager = roles.includes('UNIT_MANAGER');
  const absent = [...Map.groupBy(today, ({ approverId }) => approverId)]
    .map(([approverId, named]) => ({ approverId, deputyIds: named.map(({ deputyId }) => deputyId) }))
    .filter(({ deputyIds }) => isManager || deputyIds.includes(personId));
  const found = await Promise.all(
    absent.map(async ({ approverId, deputyIds }) => {
      const others = deputyIds.includes(personId) ? [] : deputyIds;
      const [approver, ...deputies] = await Promise.all([approverId, ...others].map((id) => findPerson(ctx, id)));
      return { approver, deputies: deputies.flatMap((one) => (one ? [approverOf(one)] : [])), others };
    }),
  );
  return found.flatMap(({ approver, deputies, others }) =>
    approver ? [{ ...approverOf(approver), ...(others.length > 0 ? { deputies } : {}) }] : [],
  );
};

/** Appointments of the own unit that hold today or will, in the order of their first days. */
export const deputyAppointments = async (ctx: Context): Promise<DeputyAppointment[]> => {
  const { unitId } = actorIn(ctx);
  const { appointments } = await deputiesOf(ctx, unitId, ctx.now);
  return appointments.filter((one) => isStanding(one, civilDate(ctx.now))).sort((a, b) => (a.from < b.from ? -1 : 1));
};

/** How often a change is tried anew when another in the same unit was faster. */
const ROUNDS = 4;

interface Change<T, Code extends string> {
  readonly useCase: string;
  readonly why: string;
  /** Decides on the appointments as they stand. */
  readonly decide: (
    before: UnitDeputies,
  ) => Result<T, Code> | { readonly appointments: readonly DeputyAppointment[]; readonly answer: T };
}

/** Changes the appointments of the own unit, decided anew on what stands there whenever another was faster. */
const changeDeputies = async <T, Code extends string>(
  ctx: Context,
  { useCase, why, decide }: Change<T, Code>,
): Promise<Result<T, Code | 'TRY_AGAIN'>> => {
  const { unitId } = actorIn(ctx);
  const keptFrom = addDays(civilDate(ctx.now), -KEPT_DAYS);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const before = await deputiesNow(ctx.store, unitId);
    const decided = decide(before);
    if ('ok' in decided) return decided;
    const appointments = decided.appointments.filter(({ to }) => to >= keptFrom);
    const outcome = await ctx.store.commit(
      [deputiesWrite(before, { unitId, appointments })],
      stampOf(ctx, useCase, why),
    );
    forgetDeputies(ctx.store, unitId);
    if (outcome.ok) return done(decided.answer);
    if (outcome.cause === 'busy') break;
  }
  return refused([refusal('TRY_AGAIN')]);
};

interface AppointDeputy {
  readonly idempotencyKey: string;
  readonly deputyId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: string;
}

/** Appoints a colleague who decides for the caller from one day to another. */
export const appointDeputy = async (
  ctx: Context,
  { idempotencyKey, ...input }: AppointDeputy,
): Promise<Result<DeputyAppointment, AppointRefusal>> => {
  const approver = actorIn(ctx);
  const { personId, unitId } = approver;
  const id = derivedId('appointment', personId, 'appointDeputy', idempotencyKey);
  const asked = { ...input, reason: tidy(input.reason) };
  const [unit, { versions }, deputy] = await Promise.all([
    findUnit(ctx, unitId),
    chainNow(ctx.store, unitId),
    nounOf(input.deputyId) === 'person' ? findPerson(ctx, input.deputyId) : undefined,
  ]);
  const policies = await policiesOf(ctx, certain(unit, `unit ${unitId}`).divisionCode, ctx.now);
  const appointment: DeputyAppointment = {
    ...asked,
    id,
    unitId,
    approverId: personId,
    appointedAt: ctx.now,
    inputHash: inputHash(asked),
  };
  const refusals = ({ appointments }: UnitDeputies): Refusal<AppointRefusal>[] => [
    ...appointRefusals(
      { approver, versions, deputy, standing: appointments.filter((one) => isStanding(one, civilDate(ctx.now))) },
      asked,
      ctx.now,
      policies(ctx.now),
    ),
    ...textRefusals('reason', asked.reason, 2, 200),
  ];
  return changeDeputies<DeputyAppointment, AppointRefusal>(ctx, {
    useCase: 'appointDeputy',
    why: asked.reason,
    decide: (before) => {
      const made = before.appointments.find((one) => one.id === id);
      if (made && made.inputHash !== appointment.inputHash)
        return refused([refusal('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'])]);
      if (made) return done(made);
      const against = refusals(before);
      return against.length > 0
        ? refused(against)
        : { appointments: [...before.appointments, appointment], answer: appointment };
    },
  });
};

/** Ends an appointment at once: by the approver who made it, or by a manager of the unit. */
export const endDeputy = (
  ctx: Context,
  { appointmentId }: { readonly appointmentId: string },
): Promise<Result<DeputyAppointment, EndDeputyRefusal>> => {
  const { personId } = actorIn(ctx);
  return changeDeputies<DeputyAppointment, EndDeputyRefusal>(ctx, {
    useCase: 'endDeputy',
    why: '',
    decide: ({ appointments }) => {
      const found = appointments.find(({ id }) => id === appointmentId);
      const isTheirs = found?.approverId === personId || hasRole(ctx.viewer, 'UNIT_MANAGER');
      if (!found || !isTheirs) return refused([refusal('APPOINTMENT_NOT_FOUND', ['input', 'appointmentId'])]);
      if (found.endedAt !== undefined) return done(found);
      const ended = { ...found, endedAt: ctx.now };
      return { appointments: appointments.map((one) => (one === found ? ended : one)), answer: ended };
    },
  });
};
