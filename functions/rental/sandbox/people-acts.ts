/** People of a sandbox: the test unit of a partner, that is whoever rents from it and who approves what it costs, and the authority. */
import { personItem, unitItem } from '../../organisation/records.ts';
import type { Person, Unit } from '../../organisation/types.ts';
import type { PersonViewer } from '../../platform/access.ts';
import { ABSENT } from '../../platform/condition.ts';
import { derivedId } from '../../platform/ids.ts';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Write } from '../../platform/write.ts';
import { findMembership, licenceWrite, membershipWrite } from '../membership/records.ts';
import { findPartner } from '../records.ts';
import type { RentalPartner } from '../types.ts';
import type { TestRole } from './types.ts';

const roles = { renter: 'UNIT_STAFF', manager: 'UNIT_MANAGER' } as const;

export const isTestRole = (text: string): text is TestRole => Object.hasOwn(roles, text);

/** More than anybody spends on trial, and within what an amount may be. */
const PLENTY_FEN = 10_000_000;

interface TestUnit {
  readonly unit: Unit;
  readonly people: Readonly<Record<TestRole, Person>>;
}

const testUnitOf = ({ id: partnerId, divisionCode }: RentalPartner): TestUnit => {
  const unitId = derivedId('unit', 'sandbox', partnerId);
  const person = (role: TestRole, name: string): Person => ({
    ...{ id: derivedId('person', 'sandbox', partnerId, role), subject: `sandbox-${partnerId}-${role}`, name, unitId },
    ...{ roles: [roles[role]], jurisdiction: divisionCode },
  });
  return {
    unit: { id: unitId, name: { zh: '测试单位', en: 'Test unit' }, divisionCode, servedBy: unitId },
    people: { renter: person('renter', '测试员工'), manager: person('manager', '测试主管') },
  };
};

/** Unit, people, membership and licence: all of them, or none. */
const testUnitWrites = ({ unit, people: { renter, manager } }: TestUnit, at: Instant): Write[] => [
  ...[unitItem(unit), personItem(renter), personItem(manager)].map((put) => ({ put, if: ABSENT })),
  membershipWrite(undefined, {
    ...{ unitId: unit.id, divisionCode: unit.divisionCode, state: 'ENABLED', mostHours: 72 },
    ...{ monthlyBudgetFen: PLENTY_FEN, personBudgetFen: PLENTY_FEN, purposes: ['FIELD_WORK', 'MEETING'] },
    ...{ setBy: manager.id, setAt: at, revision: 1 },
  }),
  licenceWrite(undefined, {
    ...{ personId: renter.id, unitId: unit.id, licenceClass: 'C1', licensedUntil: '2099-12-31' },
    ...{ checkedBy: manager.id, checkedAt: at, revision: 1 },
  }),
];

/** Somebody of a partner's test unit, which is made when he is first asked for. */
export const testPerson = async (
  store: Store,
  partnerId: string,
  role: TestRole,
  now: Instant,
): Promise<PersonViewer> => {
  const partner = certain(await findPartner(store, partnerId), partnerId);
  const testUnit = testUnitOf(partner);
  const stamp = { actor: 'system', useCase: 'makeTestUnit', at: now };
  if (!(await findMembership(store, testUnit.unit.id))) {
    const outcome = await store.commit(testUnitWrites(testUnit, now), stamp);
    // Made by somebody else at the same moment, it is the same.
    if (!outcome.ok && outcome.cause === 'busy') throw new Error('the test unit could not be made');
  }
  const { id: personId, unitId, jurisdiction, roles: held } = testUnit.people[role];
  return { kind: 'person', personId, unitId, roles: held, jurisdiction, rentsFrom: partnerId };
};

/** Somebody of the authority, who does there what the platform has him do for a partner, and nothing else. */
export const testAuthority = (name: string, { divisionCode }: { readonly divisionCode: string }): PersonViewer => ({
  ...{ kind: 'person', personId: derivedId('person', 'sandbox', name), unitId: derivedId('unit', 'sandbox') },
  ...{ roles: ['AUTHORITY'], jurisdiction: divisionCode },
});
