/** Who is meant by those whom news is for: by name, by role in a unit, over a division, or by what they may do for a partner. */
import { deputiesNow } from '../booking/approval/deputy-records.ts';
import type { DeputyAppointment } from '../booking/approval/types.ts';
import { peopleOf, unitsOf } from '../organisation/records.ts';
import { lineage } from '../organisation/rules.ts';
import type { Person } from '../organisation/types.ts';
import { covers, type Role } from '../platform/access.ts';
import type { Store } from '../platform/store.ts';
import { peopleOfPartner } from '../rental/partner/records.ts';
import { roleScopes } from '../rental/partner/scopes.ts';
import type { PartnerPerson, PartnerScope } from '../rental/partner/types.ts';
import { approversMeant } from './rules.ts';
import type { Addressee } from './types.ts';

/** Who may oversee a division: people of its own units, then those of each division above. */
const overseersOf = (store: Store, division: string): Promise<Person[][]> =>
  Promise.all(
    lineage(division).map(async (code) => {
      const units = await unitsOf(store, code);
      const people = await Promise.all(units.map(({ id }) => peopleOf(store, id)));
      return people.flat().filter(({ jurisdiction }) => covers(jurisdiction, division));
    }),
  );

/** What a unit has: its people, and who stands in for them. */
interface UnitMeant {
  readonly people: readonly Person[];
  readonly appointments: readonly DeputyAppointment[];
}

/** Who is meant, by the people of each unit and their deputies as they stand now. */
export const peopleMeant = async (
  store: Store,
  told: readonly Addressee[],
): Promise<(addressee: Addressee) => string[]> => {
  const unitIds = [...new Set(told.flatMap((to) => ('unitId' in to ? [to.unitId] : [])))];
  const withDeputies = new Set(told.flatMap((to) => ('approvers' in to ? [to.unitId] : [])));
  const divisions = [...new Set(told.flatMap((to) => ('over' in to ? [to.over] : [])))];
  const partnerIds = [...new Set(told.flatMap((to) => ('partnerId' in to ? [to.partnerId] : [])))];
  const units = new Map<string, UnitMeant>();
  const overseers = new Map<string, Person[][]>();
  const partners = new Map<string, PartnerPerson[]>();
  await Promise.all([
    ...unitIds.map(async (unitId) => {
      const deputies = withDeputies.has(unitId) ? deputiesNow(store, unitId) : undefined;
      const [people, unit] = await Promise.all([peopleOf(store, unitId), deputies]);
      units.set(unitId, { people, appointments: unit?.appointments ?? [] });
    }),
    ...divisions.map(async (division) => overseers.set(division, await overseersOf(store, division))),
    ...partnerIds.map(async (id) => partners.set(id, await peopleOfPartner(store, id))),
  ]);
  const nearest = (over: string, role: Role, except: readonly string[]): string[] =>
    (overseers.get(over) ?? [])
      .map((people) => people.filter(({ id, roles }) => roles.includes(role) && !except.includes(id)))
      .find(({ length }) => length > 0)
      ?.map(({ id }) => id) ?? [];
  const ofPartner = (partnerId: string, scope: PartnerScope): string[] =>
    (partners.get(partnerId) ?? [])
      .filter(({ removedAt, role }) => removedAt === undefined && roleScopes[role].includes(scope))
      .map(({ id }) => id);
  return (to) => {
    if ('personId' in to) return [to.personId];
    if ('partnerId' in to) return ofPartner(to.partnerId, to.scope);
    if ('over' in to) return nearest(to.over, to.role, to.except);
    const { people, appointments } = units.get(to.unitId) ?? { people: [], appointments: [] };
    const holders = (role: Role): string[] => people.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
    const meant = 'role' in to ? holders(to.role) : approversMeant(to, holders('UNIT_MANAGER'), appointments);
    return meant.filter((id) => !to.except.includes(id));
  };
};
