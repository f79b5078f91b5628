/** Rooms that are loaded when something of theirs is asked for the first time. */
import { defaultFieldResolver, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import declared from '../generated/declared.json' with { type: 'json' };
import type { IdNoun } from '../platform/ids.ts';
import type { Nodes } from '../platform/nodes.ts';
import { typeOf } from './nodes.ts';
import { laterRooms, type Room } from './rooms.ts';

type Resolve = GraphQLFieldResolver<unknown, unknown>;
type Answers = Partial<Record<string, Partial<Record<string, Resolve>>>>;

interface LoadedRoom {
  readonly answers: Answers;
  readonly nodes: Nodes;
}

/** Does something with a room: in a moment if it has yet to be loaded, at once from then on. */
type WithRoom = <T>(use: (room: LoadedRoom) => T) => T | Promise<T>;

/** All that a room says of each type, in one place. */
const answersOf = ({ resolvers }: Room): Answers => {
  const answers: Answers = {};
  for (const part of [resolvers].flat() as Answers[])
    for (const [type, fields] of Object.entries(part)) answers[type] = { ...answers[type], ...fields };
  return answers;
};

const withRoom = (load: () => Promise<Room>): WithRoom => {
  let loaded: LoadedRoom | undefined;
  return (use) => {
    if (loaded) return use(loaded);
    return load().then((room) => use((loaded ??= { answers: answersOf(room), nodes: room.nodes ?? {} })));
  };
};

/** Whether a file of the contract is a room's, as booking-trip.graphql is the booking's. */
const isOf = (room: string, file: string): boolean => file === room || file.startsWith(`${room}-`);

/** What is declared, a type by its name and a field of Query as `Query.places`, with the later room that answers it. */
const answeredLater = new Map(
  Object.entries(laterRooms).flatMap(([name, load]) => {
    const room = withRoom(load);
    const elements = Object.entries(declared).flatMap(([file, elements]) => (isOf(name, file) ? elements : []));
    return elements.map((element) => [element, room] as const);
  }),
);

/** The later room that answers a field; undefined when what answers it is there from the start. */
export const laterRoomOf = (type: string, field: string): WithRoom | undefined =>
  answeredLater.get(`${type}.${field}`) ?? answeredLater.get(type);

/** Lets each field of a later room wait for it. */
export const attachLater = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields())) {
      const room = laterRoomOf(type.name, field.name);
      if (room)
        field.resolve = (...asked) =>
          room(({ answers }) => (answers[type.name]?.[field.name] ?? defaultFieldResolver)(...asked));
    }
};

/** How the nodes of later rooms are found. */
export const laterNodes: Nodes = Object.fromEntries(
  Object.entries(typeOf).flatMap(([noun, type]) => {
    const room = answeredLater.get(type);
    const find: Nodes[IdNoun] = async (ctx, id) => room?.(({ nodes }) => nodes[noun as IdNoun]?.(ctx, id));
    return room ? [[noun, find]] : [];
  }),
);
