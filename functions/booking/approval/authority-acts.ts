/** Who decides when a unit has nobody who may: its authority. */
import { peopleOf, unitsOf } from '../../organisation/records.ts';
import { lineage } from '../../organisation/rules.ts';
import type { Person, Unit } from '../../organisation/types.ts';
import { covers, hasRole } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { actorIn } from '../acts.ts';
import type { DecidingInstead } from './chain.ts';

/** Most people who are named for a step. */
const MOST_NAMED = 10;

/**
 * Nobody decides his own request. Where the caller is the only manager of his unit, people of the authority decide that
 * stands nearest above it: county, city, province. None where his unit has another manager, or no authority.
 */
export const decidingInstead = async (
  ctx: Context,
  { id, divisionCode }: Unit,
): Promise<{ readonly instead?: DecidingInstead }> => {
  const { personId } = actorIn(ctx);
  if (!hasRole(ctx.viewer, 'UNIT_MANAGER')) return {};
  const isOther = (person: Person): boolean => person.id !== personId;
  const managers = (await peopleOf(ctx, id)).filter(({ roles }) => roles.includes('UNIT_MANAGER'));
  if (managers.some(isOther)) return {};
  for (const code of lineage(divisionCode)) {
    const units = await unitsOf(ctx, code);
    const people = (await Promise.all(units.map((unit) => peopleOf(ctx, unit.id)))).flat();
    const authority = people.filter(
      ({ roles, jurisdiction }) => roles.includes('AUTHORITY') && covers(jurisdiction, divisionCode),
    );
    const [first] = authority.filter(isOther);
    if (!first) continue;
    const ofOneUnit = authority.filter((person) => isOther(person) && person.unitId === first.unitId);
    const approverIds = ofOneUnit.slice(0, MOST_NAMED).map((person) => person.id);
    return { instead: { unitId: first.unitId, approverIds } };
  }
  return {};
};
