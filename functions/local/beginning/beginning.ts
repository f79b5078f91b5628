/** What a deployment in the cloud begins with: its divisions, the first units, and the first people who can sign in. */
import { isDeepStrictEqual } from 'node:util';
import { divisionItem, personBySubject, personItem, unitItem } from '../../organisation/records.ts';
import type { Division, Person } from '../../organisation/types.ts';
import { commitWhatHolds } from '../../platform/batch.ts';
import { ABSENT } from '../../platform/condition.ts';
import type { Store } from '../../platform/store.ts';
import type { Instant } from '../../platform/time.ts';
import type { Item } from '../../platform/write.ts';
import { subjectRefusals } from '../../rental/partner/facts.ts';
import { partnerPersonId, seePartnerPerson } from '../../rental/partner/records.ts';
import { divisions as usual } from '../demo/divisions.ts';
import { trouble } from '../trouble.ts';
import { checkDivisions, checkPeople, checkUnits, columns, type Checked } from './checking.ts';
import { readList } from './lists.ts';

/** Paths of the lists. Without one of divisions it is those of the demo. */
export interface Lists {
  readonly divisions?: string | undefined;
  readonly units: string;
  readonly people: string;
}

/** What a run has done with the items of one kind. */
export interface Told {
  readonly what: string;
  readonly written: number;
  /** Those that were there as the list has them. */
  readonly same: number;
  /** Names of those that were there and have been changed since, or are written otherwise in the list now. */
  readonly other: readonly string[];
}

const divisionsIn = (path: string | undefined): Checked<Division> => {
  if (path === undefined) return { made: usual, faults: [] };
  const list = readList(path, columns.divisions);
  const checked = checkDivisions(list.rows);
  return { ...checked, faults: [...list.faults, ...checked.faults] };
};

/** Nobody signs in as two: a subject may be a person's from before, or somebody's who works for a partner. */
const subjectFaults = async (store: Store, { id, subject }: Person, at: string): Promise<string[]> => {
  if (subjectRefusals(subject).length > 0) return [];
  const [person, ofPartner] = await Promise.all([
    personBySubject(store, subject),
    seePartnerPerson(store, partnerPersonId(subject)),
  ]);
  const isTaken = (person && person.id !== id) ?? (ofPartner && ofPartner.removedAt === undefined);
  return isTaken === true ? [`${at}, subject: ${subject} is an account of somebody else on the platform.`] : [];
};

const readLists = async (store: Store, paths: Lists) => {
  const divisions = divisionsIn(paths.divisions);
  const [ofUnits, ofPeople] = [readList(paths.units, columns.units), readList(paths.people, columns.people)];
  const units = checkUnits(ofUnits.rows, divisions.made);
  const people = checkPeople(ofPeople.rows, units.made, divisions.made);
  const taken = await Promise.all(
    people.made.map((person, index) => subjectFaults(store, person, ofPeople.rows[index]?.at ?? '')),
  );
  const faults = [divisions, ofUnits, units, ofPeople, people].flatMap((one) => one.faults);
  return { divisions: divisions.made, units: units.made, people: people.made, faults: [...faults, ...taken.flat()] };
};

/** An item as it lies there, without the stamp of whoever wrote it. */
const unstamped = ({ stamp: _, ...item }: Item): unknown => item;

const compare = (what: string, wanted: readonly [string, Item][], there: readonly (Item | undefined)[]): Told => {
  const found = wanted.flatMap(([name, item], index) => {
    const before = there[index];
    return before ? [{ name, isSame: isDeepStrictEqual(unstamped(before), unstamped(item)) }] : [];
  });
  const other = found.filter(({ isSame }) => !isSame).map(({ name }) => name);
  return { what, written: wanted.length - found.length, same: found.length - other.length, other };
};

/**
 * Reads and judges the lists, then writes what is not there yet; with any fault nothing is written. What is there stays
 * as it is, so the same lists may be loaded again, and longer ones after them.
 */
export const begin = async (store: Store, paths: Lists, now: Instant): Promise<readonly Told[]> => {
  const { divisions, units, people, faults } = await readLists(store, paths);
  if (faults.length > 0) throw trouble('Nothing was written. To be corrected:', ...faults.map((one) => `  ${one}`));
  const kinds: readonly (readonly [string, [string, Item][]])[] = [
    ['divisions', divisions.map((one) => [one.name.zh, divisionItem(one)])],
    ['units', units.map((one) => [one.name.zh, unitItem(one)])],
    ['people', people.map((one) => [one.name, personItem(one)])],
  ];
  const items = kinds.flatMap(([, some]) => some.map(([, item]) => item));
  const told = await Promise.all(
    kinds.map(async ([what, some]) => {
      const keys = some.map(([, item]) => item);
      return compare(what, some, await store.getMany(keys, { consistent: true }));
    }),
  );
  const writes = items.map((put) => ({ put, if: ABSENT }));
  const isDone = await commitWhatHolds(store, writes, { actor: 'system', useCase: 'begin', at: now });
  if (!isDone) throw trouble('The database is too busy. Run the same command again: it goes on where it stopped.');
  return told;
};
