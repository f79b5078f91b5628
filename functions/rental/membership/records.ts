/** Memberships, licences and what has been spent, in the table. */
import { ABSENT, type Term } from '../../platform/condition.ts';
import { attributesOf, itemOf, storeOf, type Source } from '../../platform/item.ts';
import { items } from '../../platform/table.ts';
import type { Item, Write } from '../../platform/write.ts';
import type { DrivingLicence, Membership, Spending } from './types.ts';

const membershipKey = (unitId: string) => items.MEMBERSHIP.key({ unitId });

export const membershipIn = (item: Item): Membership => attributesOf(item) as unknown as Membership;

/** How a unit uses time-share, as it stands this moment; undefined when it never was enabled. */
export const findMembership = async (source: Source, unitId: string): Promise<Membership | undefined> => {
  const item = await storeOf(source).get(membershipKey(unitId), { consistent: true });
  return item && membershipIn(item);
};

/** Sets a membership; holds only while it is as it was seen. */
export const membershipWrite = (before: Membership | undefined, after: Membership): Write => ({
  put: itemOf('MEMBERSHIP', membershipKey(after.unitId), after),
  if: before ? [{ attribute: 'revision', is: before.revision }] : ABSENT,
});

/** Holds only while a membership is as it was seen: what is promised now is promised on its terms. */
export const membershipCheck = ({ unitId, revision }: Membership): Write => ({
  check: membershipKey(unitId),
  if: [{ attribute: 'revision', is: revision }],
});

export const licenceKey = (personId: string) => items.LICENCE.key({ personId });
export const licenceOf = (item: Item): DrivingLicence => attributesOf(item) as unknown as DrivingLicence;

/** A licence as it is noted, also one that was taken away. */
export const seeLicence = async (source: Source, personId: string): Promise<DrivingLicence | undefined> => {
  const item = await storeOf(source).get(licenceKey(personId), { consistent: true });
  return item && licenceOf(item);
};

/** One that counts: noted, and not taken away. */
export const heldLicence = (licence: DrivingLicence | undefined): DrivingLicence | undefined =>
  licence?.withdrawnAt === undefined ? licence : undefined;

export const findLicence = async (source: Source, personId: string): Promise<DrivingLicence | undefined> =>
  heldLicence(await seeLicence(source, personId));

/** Licences that a unit has seen. */
export const licencesOf = async (source: Source, unitId: string): Promise<DrivingLicence[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.LICENCE.listPk({ unitId }) });
  return found.map(licenceOf);
};

export const licenceItem = (licence: DrivingLicence): Item => {
  const { personId, unitId, withdrawnAt } = licence;
  const listed = withdrawnAt === undefined ? items.LICENCE.listKeys({ unitId, personId }) : {};
  return itemOf('LICENCE', { ...licenceKey(personId), ...listed }, licence);
};

export const licenceWrite = (before: DrivingLicence | undefined, after: DrivingLicence): Write => ({
  put: licenceItem(after),
  if: before ? [{ attribute: 'revision', is: before.revision }] : ABSENT,
});

const spendingKey = (unitId: string, month: string) => items.RENTAL_SPENDING.key({ unitId, month });

/** What a unit has spent in a month, as it stands this moment. */
export const findSpending = async (source: Source, unitId: string, month: string): Promise<Spending> => {
  const item = await storeOf(source).get(spendingKey(unitId, month), { consistent: true });
  const { unitFen = 0, ofPeople = {} } = item ? spentIn(item) : {};
  return { unitId, month, unitFen, byPerson: new Map(Object.entries(ofPeople)) };
};

/** What a unit had spent of its month as an item says; the people of it are left out. */
export const unitSpentIn = (item: Item): Pick<Spending, 'unitId' | 'month' | 'unitFen'> => ({
  unitId: String(item.unitId),
  month: String(item.month),
  unitFen: Number(item.unitFen ?? 0),
});

const PERSON = 'of_';
const spentIn = (item: Item): { unitFen: number; ofPeople: Readonly<Record<string, number>> } => {
  const people = Object.entries(attributesOf(item)).filter(([name]) => name.startsWith(PERSON));
  return {
    unitFen: Number(item.unitFen),
    ofPeople: Object.fromEntries(people.map(([name, fen]) => [name.slice(PERSON.length), Number(fen)])),
  };
};

/** What was spent in a month, where nothing was noted yet. */
export const spentWrite = ({ unitId, month, unitFen, byPerson }: Spending): Write => ({
  put: itemOf('RENTAL_SPENDING', spendingKey(unitId, month), {
    ...{ unitId, month, unitFen },
    ...Object.fromEntries([...byPerson].map(([personId, amountFen]) => [`${PERSON}${personId}`, amountFen])),
  }),
  if: ABSENT,
});

/** Most that unit and person may have spent in the end. */
interface Budgets {
  readonly monthlyBudgetFen: number;
  readonly personBudgetFen: number;
}

/**
 * Adds to what is spent, or takes off it. With budgets it holds only while neither is passed, so that however many
 * orders are made at once, together they stay within.
 */
export const spendWrite = (
  { unitId, month }: Pick<Spending, 'unitId' | 'month'>,
  personId: string,
  amountFen: number,
  budgets?: Budgets,
): Write => {
  const ofPerson = `${PERSON}${personId}`;
  const room = (attribute: string, budgetFen: number): Term => ({ attribute, fewerThan: budgetFen - amountFen + 1 });
  return {
    change: spendingKey(unitId, month),
    set: { kind: 'RENTAL_SPENDING', schemaVersion: 1, unitId, month },
    add: { unitFen: amountFen, [ofPerson]: amountFen },
    ...(budgets ? { if: [room('unitFen', budgets.monthlyBudgetFen), room(ofPerson, budgets.personBudgetFen)] } : {}),
  };
};
