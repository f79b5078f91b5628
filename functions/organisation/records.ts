import { attributesOf, itemOf, read, storeOf, type Source } from '../platform/item.ts';
import { makeMemory } from '../platform/memory.ts';
import type { Context } from '../platform/context.ts';
import type { Store } from '../platform/store.ts';
import type { Item } from '../platform/write.ts';
import { items } from '../platform/table.ts';
import { HOUR, MINUTE } from '../platform/time.ts';
import { COUNTRY, parentOf } from './rules.ts';
import type { Division, Person, Unit } from './types.ts';

const divisionKey = (code: string) => items.DIVISION.key({ parent: parentOf(code), code });

export const divisionItem = (division: Division): Item => itemOf('DIVISION', divisionKey(division.code), division);

export const divisionOf = (item: Item): Division => attributesOf(item) as unknown as Division;

const readDivision = async (source: Source, code: string): Promise<Division | undefined> => {
  const item = await read(source, divisionKey(code));
  return item && divisionOf(item);
};

/** Divisions hardly ever change: a process that has read one knows it for an hour. */
const known = makeMemory<Division | undefined>(HOUR, 1_000);

/** A division by its code; within a request from what the process knows of it. */
export const findDivision = (source: Source, code: string): Promise<Division | undefined> => {
  if (!('now' in source)) return readDivision(source, code);
  const { store, now } = source;
  return known.read(store, code, now, async () => {
    const division = await readDivision(source, code);
    // What is not there yet may come at any moment.
    if (!division) known.forget(store, code);
    return division;
  });
};

const readDivisionsBelow = async (source: Source, code: string): Promise<Division[]> => {
  const found = await storeOf(source).queryAll({ pk: items.DIVISION.pkOf({ parent: code }) });
  return found.map(divisionOf);
};

const knownBelow = makeMemory<Division[]>(MINUTE, 100);

/**
 * Divisions directly below one; the provinces when none is given. In the order of their codes; within a request from
 * what the process knows of them.
 */
export const divisionsBelow = async (source: Source, code: string = COUNTRY): Promise<Division[]> => {
  if (!('now' in source)) return readDivisionsBelow(source, code);
  const { store, now } = source;
  const below = await knownBelow.read(store, code, now, () => readDivisionsBelow(source, code));
  // What is not there yet may come at any moment.
  if (below.length === 0) knownBelow.forget(store, code);
  return below;
};

export const unitItem = (unit: Unit): Item =>
  itemOf(
    'UNIT',
    {
      ...items.UNIT.key({ unitId: unit.id }),
      ...items.UNIT.listKeys({ divisionCode: unit.divisionCode, unitId: unit.id }),
    },
    unit,
  );

export const unitOf = (item: Item): Unit => attributesOf(item) as unknown as Unit;

export const findUnit = async (source: Source, id: string): Promise<Unit | undefined> => {
  const item = await read(source, items.UNIT.key({ unitId: id }));
  return item && unitOf(item);
};

/** The units of one division, those of the divisions below it not among them. */
export const unitsOf = async (source: Source, divisionCode: string): Promise<Unit[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.UNIT.listPk({ divisionCode }) });
  return found.map(unitOf);
};

const knownServed = makeMemory<Unit[]>(MINUTE, 100);

/**
 * Units that a service centre serves, itself among them: of its division and of those directly below. As they were
 * within the last minute.
 */
export const unitsServedBy = (ctx: Context, { id, divisionCode }: Unit): Promise<Unit[]> =>
  knownServed.read(ctx.store, id, ctx.now, async () => {
    const below = await divisionsBelow(ctx, divisionCode);
    const codes = [divisionCode, ...below.map(({ code }) => code)];
    const units = await Promise.all(codes.map((code) => unitsOf(ctx, code)));
    return units.flat().filter(({ servedBy }) => servedBy === id);
  });

export const personItem = (person: Person): Item =>
  itemOf(
    'PERSON',
    {
      ...items.PERSON.key({ personId: person.id }),
      ...items.PERSON.listKeys({ unitId: person.unitId, personId: person.id }),
      ...items.PERSON.findKeys({ subject: person.subject }),
    },
    person,
  );

export const personOf = (item: Item): Person => attributesOf(item) as unknown as Person;

export const findPerson = async (source: Source, id: string): Promise<Person | undefined> => {
  const item = await read(source, items.PERSON.key({ personId: id }));
  return item && personOf(item);
};

/** The person behind a token's `sub`. */
export const personBySubject = async (store: Store, subject: string): Promise<Person | undefined> => {
  const { items: found } = await store.query({ index: 'finder', pk: items.PERSON.findPk({ subject }), limit: 1 });
  const item = found[0] && (await store.get(found[0]));
  return item && personOf(item);
};

/** All people of a unit. */
export const peopleOf = async (source: Source, unitId: string): Promise<Person[]> => {
  const found = await storeOf(source).queryAll({ index: 'lists', pk: items.PERSON.listPk({ unitId }) });
  return found.map(personOf);
};

/** A read for showing: what it finds may be a minute old, so that the names of a list cost a busy process nothing. */
const shown = <Noun>(find: (source: Source, id: string) => Promise<Noun | undefined>) => {
  const memory = makeMemory<Noun | undefined>(MINUTE, 5_000);
  return (ctx: Context, id: string): Promise<Noun | undefined> =>
    memory.read(ctx.store, id, ctx.now, async () => {
      const found = await find(ctx, id);
      // Who is not there yet may come at any moment.
      if (found === undefined) memory.forget(ctx.store, id);
      return found;
    });
};

/** A person or unit to be named beside something. Whoever decides by roles or service reads `findPerson`, `findUnit`. */
export const personShown = shown(findPerson);
export const unitShown = shown(findUnit);
