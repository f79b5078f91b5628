/** A unit's manager enables time-share for the unit and notes who may drive. */
import { findPerson, findUnit, peopleOf } from '../../organisation/records.ts';
import type { Person } from '../../organisation/types.ts';
import { hasRole, oversees, type PersonViewer, type Role } from '../../platform/access.ts';
import { stampOf, type Context } from '../../platform/context.ts';
import { nounOf } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import { refusal, refused, type Result } from '../../platform/result.ts';
import { take } from '../../platform/take.ts';
import { rentalPoliciesOf } from '../policy-records.ts';
import {
  findLicence,
  findMembership,
  findSpending,
  heldLicence,
  licencesOf,
  licenceWrite,
  membershipWrite,
  seeLicence,
} from './records.ts';
import { checkRefusals, membershipRefusals, budgetMonthOf } from './renting.ts';
import type {
  CheckLicence,
  CheckLicenceRefusal,
  DrivingLicence,
  Membership,
  SetMembership,
  SetMembershipRefusal,
  ShownMembership,
  WithdrawLicenceRefusal,
} from './types.ts';

/** Who takes cars. */
const renterRoles: readonly Role[] = ['UNIT_STAFF', 'UNIT_MANAGER'];

/** The caller as a manager of a unit; the edge has asked for the role. */
const managerIn = ({ viewer }: Context): PersonViewer | undefined =>
  hasRole(viewer, 'UNIT_MANAGER') ? viewer : undefined;

/** Whether two settings say the same. */
const isSame = (a: Omit<SetMembership, 'revision'>, b: Omit<SetMembership, 'revision'>): boolean =>
  a.state === b.state &&
  a.monthlyBudgetFen === b.monthlyBudgetFen &&
  a.personBudgetFen === b.personBudgetFen &&
  a.mostHours === b.mostHours &&
  [...a.purposes].sort().join() === [...b.purposes].sort().join();

/**
 * Sets on what terms the own unit uses time-share cars; what has been promised stays promised. Two managers do not
 * overwrite each other: whoever sets has seen what stands.
 */
export const setMembership = async (
  ctx: Context,
  { revision: seen, ...asked }: SetMembership,
): Promise<Result<Membership, SetMembershipRefusal>> => {
  const viewer = managerIn(ctx);
  const unit = viewer && (await findUnit(ctx, viewer.unitId));
  if (!unit) return refused([refusal('UNIT_NOT_FOUND')]);
  const { id: unitId, divisionCode } = unit;
  const policies = await rentalPoliciesOf(ctx, divisionCode, ctx.now);
  const terms = { ...asked, purposes: [...new Set(asked.purposes)] };
  return take<Membership | undefined, Membership, SetMembershipRefusal>(ctx, {
    stamp: stampOf(ctx, 'setMembership'),
    look: () => findMembership(ctx, unitId),
    repeated: (before) => (before && isSame(before, terms) ? before : undefined),
    refusals: (before) => [
      ...membershipRefusals(terms, policies(ctx.now)),
      ...(before?.revision === (seen ?? undefined)
        ? []
        : [refusal('CHANGED_MEANWHILE' as const, ['input', 'revision'])]),
    ],
    change: (before) => {
      const set = { setBy: viewer.personId, setAt: ctx.now, revision: (before?.revision ?? 0) + 1 };
      const after = { unitId, divisionCode, ...terms, ...set };
      return { writes: [membershipWrite(before, after)], answer: after };
    },
  });
};

/** Notes the licence of a colleague, as it was seen on paper. */
export const checkLicence = async (
  ctx: Context,
  { personId, licenceClass, licensedUntil }: CheckLicence,
): Promise<Result<DrivingLicence, CheckLicenceRefusal>> => {
  const viewer = managerIn(ctx);
  const person = await findPerson(ctx, personId);
  if (!viewer || person?.unitId !== viewer.unitId) return refused([refusal('PERSON_NOT_FOUND', ['input', 'personId'])]);
  const seen = { personId, licenceClass, licensedUntil };
  return take<DrivingLicence | undefined, DrivingLicence, CheckLicenceRefusal>(ctx, {
    stamp: stampOf(ctx, 'checkLicence'),
    look: () => seeLicence(ctx, personId),
    repeated: (before) => {
      const held = heldLicence(before);
      return held?.licenceClass === licenceClass &&
        held.licensedUntil === licensedUntil &&
        held.unitId === person.unitId
        ? held
        : undefined;
    },
    refusals: () => checkRefusals(seen, viewer.personId, ctx.now),
    change: (before) => {
      const noted = { checkedBy: viewer.personId, checkedAt: ctx.now, revision: (before?.revision ?? 0) + 1 };
      const after = { ...seen, unitId: person.unitId, ...noted };
      return { writes: [licenceWrite(before, after)], answer: after };
    },
  });
};

/** Takes the licence of a colleague away: he takes and unlocks no car until one is noted again; a trip goes on to its end. */
export const withdrawLicence = async (
  ctx: Context,
  { personId }: { readonly personId: string },
): Promise<Result<DrivingLicence, WithdrawLicenceRefusal>> => {
  const viewer = managerIn(ctx);
  return take<DrivingLicence | undefined, DrivingLicence, WithdrawLicenceRefusal>(ctx, {
    stamp: stampOf(ctx, 'withdrawLicence'),
    look: async () => {
      const licence = nounOf(personId) === 'person' ? await seeLicence(ctx, personId) : undefined;
      return licence?.unitId === viewer?.unitId ? licence : undefined;
    },
    repeated: (before) => (heldLicence(before) ? undefined : before),
    refusals: (before) => (before ? [] : [refusal('PERSON_NOT_FOUND', ['input', 'personId'])]),
    change: (seen) => {
      const before = certain(seen, 'the licence');
      const after = { ...before, withdrawnAt: ctx.now, revision: before.revision + 1 };
      return { writes: [licenceWrite(before, after)], answer: after };
    },
  });
};

/** Colleagues whose licence a manager may note: his own somebody else sees. */
export const possibleRenters = async (ctx: Context, unitId: string): Promise<Person[]> => {
  const viewer = managerIn(ctx);
  if (viewer?.unitId !== unitId) return [];
  const people = await peopleOf(ctx, unitId);
  return people.filter(({ id, roles }) => id !== viewer.personId && roles.some((role) => renterRoles.includes(role)));
};

/** How a unit uses time-share and what is left this month; undefined when it does not, or is none of the caller's. */
export const membershipOf = async (ctx: Context, unitId: string): Promise<ShownMembership | undefined> => {
  const { viewer, now } = ctx;
  const membership = await findMembership(ctx, unitId);
  if (viewer.kind !== 'person' || !membership) return undefined;
  if (viewer.unitId !== unitId && !oversees(viewer, membership.divisionCode)) return undefined;
  return { ...membership, spending: await findSpending(ctx, unitId, budgetMonthOf(now)) };
};

/** Licences that a unit has seen, for those who look after them; a person's own for himself. */
export const licences = async (ctx: Context, unitId: string): Promise<DrivingLicence[]> => {
  const { viewer } = ctx;
  if (viewer.kind !== 'person') return [];
  if (hasRole(viewer, 'UNIT_MANAGER') && viewer.unitId === unitId) return licencesOf(ctx, unitId);
  const own = viewer.unitId === unitId ? await findLicence(ctx, viewer.personId) : undefined;
  return own ? [own] : [];
};
