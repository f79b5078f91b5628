import { getOperationAST, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { laterRoomOf } from './later.ts';
import { laterRooms, type Room } from './rooms.ts';
import { openSchema } from './schema.ts';
import { pageDocuments } from './trusted.ts';

const schema = openSchema();

interface Answer {
  readonly type: string;
  readonly field: string;
  readonly resolve: unknown;
}

const answersIn = ({ resolvers }: Room): Answer[] =>
  [resolvers]
    .flat()
    .flatMap((part) => Object.entries(part as Readonly<Record<string, Readonly<Record<string, unknown>>>>))
    .flatMap(([type, fields]) => Object.entries(fields).map(([field, resolve]) => ({ type, field, resolve })));

/** What a document asks for, as `Query.places`. */
const fieldsOf = (document: DocumentNode): [type: string, field: string][] => {
  const asked: [string, string][] = [];
  const types = new TypeInfo(schema);
  const note = ({ name }: { name: { value: string } }): void => {
    const parent = types.getParentType();
    if (isObjectType(parent)) asked.push([parent.name, name.value]);
  };
  visit(document, visitWithTypeInfo(types, { Field: note }));
  return asked;
};

describe('a room that is loaded later', () => {
  it.each(Object.entries(laterRooms))('%s: is asked for all that it answers', async (_, load) => {
    const answers = answersIn(await load());
    expect(answers.length).toBeGreaterThan(0);
    for (const { type, field, resolve } of answers) {
      const given = laterRoomOf(type, field)?.((room) => room.answers[type]?.[field]);
      expect(await given, `${type}.${field}`).toBe(resolve);
    }
  });

  it.each(['Places', 'City', 'Divisions', 'Place', 'PlaceDays'])(
    'is not needed by whoever looks for a place: %s',
    (name) => {
      const documents = Object.values(pageDocuments).map((text) => parse(text));
      const asked = documents.filter((one) => getOperationAST(one)?.name?.value === name).flatMap(fieldsOf);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter(([type, field]) => laterRoomOf(type, field))).toEqual([]);
    },
  );
});
