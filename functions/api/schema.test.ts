import { readFileSync } from 'node:fs';
import { buildSchema, isAbstractType, isObjectType, validateSchema, type GraphQLSchema } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import type { Resolvers } from '../generated/resolvers.ts';
import { sdl } from '../generated/sdl.ts';
import { divisionItem, unitItem } from '../organisation/records.ts';
import { derivedId, type IdNoun } from '../platform/ids.ts';
import { instantOf } from '../platform/time.ts';
import { startApi } from '../testing/api.ts';
import { typeOf } from './nodes.ts';
import { edgeResolvers } from './resolvers.ts';
import { laterRooms, rooms, type Room } from './rooms.ts';
import { openSchema } from './schema.ts';

const schema: GraphQLSchema = openSchema();
const later = await Promise.all(Object.values(laterRooms).map((load) => load()));
const all: readonly Room[] = [{ resolvers: edgeResolvers({}) as Resolvers }, ...rooms, ...later];

describe('the contract', () => {
  it('is served as it is published', () => {
    expect(sdl).toBe(readFileSync('graphql/schema.graphql', 'utf8'));
  });

  // Where it is served nobody asks again: that would take time of every cold start.
  it('is valid', () => {
    expect(validateSchema(buildSchema(sdl))).toEqual([]);
  });

  it.each(['Query', 'Mutation'] as const)('has an answer to every field of %s', (name) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    const answered = all.flatMap((room) => [room.resolvers].flat().flatMap((one) => Object.keys(one[name] ?? {})));
    expect(fields.length).toBeGreaterThan(0);
    expect(answered.sort()).toEqual(fields.sort());
  });

  it('finds every kind of node by its id', () => {
    const node = schema.getType('Node');
    const promised = isAbstractType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
    const found = all.flatMap(({ nodes = {} }) => (Object.keys(nodes) as IdNoun[]).map((noun) => typeOf[noun]));
    expect(found.sort()).toEqual(promised.sort());
  });
});

describe('node(id:)', async () => {
  const api = await startApi({ now: instantOf('2026-11-24T10:00') });
  afterAll(() => api.stop());
  const unitId = derivedId('unit', 'u');
  const name = { zh: '株洲市', en: 'Zhuzhou' };
  await api.store.commit(
    [
      { put: divisionItem({ code: '430200', name, level: 'CITY', centre: { lat: 27.8, lng: 113.1 } }) },
      { put: unitItem({ id: unitId, name, divisionCode: '430200', servedBy: unitId }) },
    ],
    { actor: 'system', useCase: 'seed', at: 0 },
  );
  const find = async (id: string) =>
    (
      await api
        .as('citizen')
        .ask('query ($id: ID!) { node(id: $id) { __typename id ... on Unit { division { code } } } }', { id })
    ).body;

  it('is the object with its type', async () => {
    expect(await find(unitId)).toEqual({
      data: { node: { __typename: 'Unit', id: unitId, division: { code: '430200' } } },
    });
  });

  it.each([
    ['absent', derivedId('unit', 'another')],
    ["not the caller's", derivedId('request', 'r')],
    ['of no noun', 'xyz_00000000000000000000000000'],
    ['no id', "' OR 1=1"],
    ['empty', ''],
  ])('is null when the id is %s', async (_, id) => {
    expect(await find(id)).toEqual({ data: { node: null } });
  });
});
