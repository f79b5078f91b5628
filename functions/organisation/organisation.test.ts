import { afterAll, describe, expect, it } from 'vitest';
import type { PersonViewer, Role } from '../platform/access.ts';
import { makeContext } from '../platform/context.ts';
import { openStore } from '../platform/store.ts';
import { HOUR } from '../platform/time.ts';
import { freshStore } from '../testing/database.ts';
import {
  divisionItem,
  divisionsBelow,
  findDivision,
  findPerson,
  findUnit,
  peopleOf,
  personBySubject,
  personItem,
  unitItem,
} from './records.ts';
import { lineage, maySeePerson, parentOf } from './rules.ts';
import type { Division, Person, Unit } from './types.ts';

const division = (code: string, level: Division['level']): Division => ({
  code,
  name: { zh: `区划${code}`, en: `Division ${code}` },
  level,
  centre: { lat: 27.83, lng: 113.13 },
});
const unit = (id: string, servedBy: string, divisionCode = '430200'): Unit => ({
  id,
  name: { zh: id, en: id },
  divisionCode,
  servedBy,
});
const person = (id: string, unitId: string, roles: readonly Role[] = ['UNIT_STAFF']): Person => ({
  id,
  subject: `sub-${id}`,
  name: id,
  unitId,
  roles,
  jurisdiction: '430200',
});
const viewer = ({ id, unitId, roles }: Person, jurisdiction = '430200'): PersonViewer => ({
  kind: 'person',
  personId: id,
  unitId,
  roles,
  jurisdiction,
});

const centre = unit('centre', 'centre');
const bureau = unit('bureau', 'centre');
const other = unit('other', 'centre', '430211');
const clerk = person('clerk', 'bureau');

describe('divisions', () => {
  it('lie below the division that their code names', () => {
    expect(['430211', '430200', '430000'].map(parentOf)).toEqual(['430200', '430000', '000000']);
    expect(lineage('430211')).toEqual(['430211', '430200', '430000']);
    expect(lineage('430000')).toEqual(['430000']);
  });
});

describe('who may see a person', () => {
  it('the person, colleagues, and the service centre of the unit', () => {
    expect(maySeePerson(viewer(clerk), bureau, clerk, bureau)).toBe(true);
    expect(maySeePerson(viewer(person('colleague', 'bureau')), bureau, clerk, bureau)).toBe(true);
    expect(maySeePerson(viewer(person('dispatcher', 'centre', ['DISPATCHER'])), centre, clerk, bureau)).toBe(true);
  });
  it("the unit's staff see the drivers of their service centre", () => {
    expect(maySeePerson(viewer(clerk), bureau, person('driver', 'centre', ['DRIVER']), centre)).toBe(true);
  });
  it('not the staff of another unit of the same centre, not the public', () => {
    expect(maySeePerson(viewer(person('stranger', 'other')), other, clerk, bureau)).toBe(false);
    expect(maySeePerson({ kind: 'anonymous' }, undefined, clerk, bureau)).toBe(false);
    expect(maySeePerson({ kind: 'partner', partnerId: 'p', scopes: [] }, undefined, clerk, bureau)).toBe(false);
  });
  it('an authority in its own jurisdiction only', () => {
    const authority = person('authority', 'other', ['AUTHORITY']);
    expect(maySeePerson(viewer(authority, '430000'), other, clerk, bureau)).toBe(true);
    expect(maySeePerson(viewer(authority, '430400'), other, clerk, bureau)).toBe(false);
  });
});

describe('records of the organisation', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const divisions = [
    division('430000', 'PROVINCE'),
    division('430200', 'CITY'),
    division('430211', 'COUNTY'),
    division('430221', 'COUNTY'),
    division('430400', 'CITY'),
  ];
  await store.commit(
    [...divisions.map(divisionItem), unitItem(bureau), personItem(clerk), personItem(person('second', 'bureau'))].map(
      (put) => ({ put }),
    ),
    { actor: 'system', useCase: 'test', at: 0 },
  );

  it('come back as they were written', async () => {
    expect(await findDivision(store, '430211')).toEqual(divisions[2]);
    expect(await findUnit(store, 'bureau')).toEqual(bureau);
    expect(await findPerson(store, 'clerk')).toEqual(clerk);
    expect(await findUnit(store, 'nowhere')).toBeUndefined();
  });
  it('tell a request of a division from memory for an hour, but look again for one that was not there', async () => {
    const operations: string[] = [];
    const metered = openStore({ ...store, observe: ({ operation }) => operations.push(operation) });
    const readsOf = async (code: string, now: number): Promise<number> => {
      operations.length = 0;
      const ctx = makeContext({ store: metered, viewer: { kind: 'anonymous' }, language: 'zh', now, requestId: 'r' });
      await findDivision(ctx, code);
      return operations.length;
    };
    expect([await readsOf('430211', 0), await readsOf('430211', HOUR - 1), await readsOf('430211', HOUR)]).toEqual([
      1, 0, 1,
    ]);
    expect([await readsOf('659999', 0), await readsOf('659999', 1)]).toEqual([1, 1]);
    metered.close();
  });
  it('give the divisions directly below one, and the provinces', async () => {
    expect((await divisionsBelow(store)).map(({ code }) => code)).toEqual(['430000']);
    expect((await divisionsBelow(store, '430000')).map(({ code }) => code)).toEqual(['430200', '430400']);
    expect((await divisionsBelow(store, '430200')).map(({ code }) => code)).toEqual(['430211', '430221']);
    expect(await divisionsBelow(store, '430211')).toEqual([]);
  });
  it('find the person behind a token and the people of a unit', async () => {
    expect(await personBySubject(store, 'sub-clerk')).toEqual(clerk);
    expect(await personBySubject(store, 'sub-nobody')).toBeUndefined();
    expect((await peopleOf(store, 'bureau')).map(({ id }) => id)).toEqual(['clerk', 'second']);
  });
});
