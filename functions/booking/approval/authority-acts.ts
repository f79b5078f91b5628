/** Who decides when a unit has nobody who may, and what only an authority may approve. */
import { calendarsOf } from '../../calendar/records.ts';
import { peopleOf, unitsOf } from '../../organisation/records.ts';
import { lineage } from '../../organisation/rules.ts';
import type { Person, Unit } from '../../organisation/types.ts';
import { covers, hasRole } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { actorIn } from '../acts.ts';
import { policyAsked, type Policies } from '../policy.ts';
import { rentalAskedFor } from '../rentals.ts';
import { stepsFor, type ApprovalTerms, type DecidingInstead } from './chain.ts';
import type { ChainRule, ChainTrip } from './types.ts';

/** Most people who are named for a step. */
const MOST_NAMED = 10;

/** People of the authority that stands nearest above a unit: county, city, province; undefined where there are none. */
const authorityOver = async (
  ctx: Context,
  { divisionCode }: Unit,
  mayDecide: (person: Person) => boolean,
): Promise<DecidingInstead | undefined> => {
  for (const code of lineage(divisionCode)) {
    const units = await unitsOf(ctx, code);
    const people = (await Promise.all(units.map((unit) => peopleOf(ctx, unit.id)))).flat();
    const authority = people.filter(
      (person) => person.roles.includes('AUTHORITY') && covers(person.jurisdiction, divisionCode) && mayDecide(person),
    );
    const [first] = authority;
    if (!first) continue;
    const ofOneUnit = authority.filter(({ unitId }) => unitId === first.unitId);
    return { unitId: first.unitId, approverIds: ofOneUnit.slice(0, MOST_NAMED).map(({ id }) => id) };
  }
  return undefined;
};

/**
 * Nobody decides his own request. Where the caller is the only manager of his unit, people of the authority decide that
 * stands nearest above it. None where his unit has another manager, or no authority.
 */
export const decidingInstead = async (ctx: Context, unit: Unit): Promise<Pick<ApprovalTerms, 'instead'>> => {
  const { personId } = actorIn(ctx);
  if (!hasRole(ctx.viewer, 'UNIT_MANAGER')) return {};
  const isOther = ({ id }: Person): boolean => id !== personId;
  const managers = (await peopleOf(ctx, unit.id)).filter(({ roles }) => roles.includes('UNIT_MANAGER'));
  if (managers.some(isOther)) return {};
  const instead = await authorityOver(ctx, unit, isOther);
  return instead ? { instead } : {};
};

/** By what a trip is approved that is asked for, or changed, now; a long rental by an authority as well (特批). */
export const termsOf = async (
  ctx: Context,
  unit: Unit,
  rules: readonly ChainRule[],
  trip: ChainTrip,
  policies: Policies,
): Promise<ApprovalTerms> => {
  const { personId } = actorIn(ctx);
  const [calendars, instead] = await Promise.all([
    calendarsOf(ctx, unit.divisionCode, ctx.now),
    decidingInstead(ctx, unit),
  ]);
  const calendar = calendars(unit.divisionCode);
  const terms = { rules, policy: policyAsked(policies, trip.window, ctx.now), calendar, ...instead };
  if (rentalAskedFor(trip.window, terms.policy) !== 'LONG') return terms;
  // Different steps are decided by different people: whoever may decide for the unit does that.
  const named = stepsFor(rules, trip).flatMap(({ approvers }) => (approvers === 'UNIT_MANAGERS' ? [] : approvers));
  const isFree = ({ id, unitId, roles }: Person): boolean =>
    id !== personId && !named.includes(id) && !(unitId === unit.id && roles.includes('UNIT_MANAGER'));
  return { ...terms, special: (await authorityOver(ctx, unit, isFree)) ?? 'NOBODY' };
};
