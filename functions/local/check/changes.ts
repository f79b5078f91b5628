/** What is different between two contracts, for those who build on them. */
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { compare, type Note } from './breaking.ts';

interface Element {
  /** Type, or type and field, argument or value, as one writes it. */
  readonly name: string;
  readonly deprecated: string | null | undefined;
}

const partsOf = (type: GraphQLNamedType): Element[] => {
  if (isEnumType(type))
    return type.getValues().map(({ name, deprecationReason }) => ({
      ...{ name: `${type.name}.${name}`, deprecated: deprecationReason },
    }));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(({ name, deprecationReason }) => ({
      ...{ name: `${type.name}.${name}`, deprecated: deprecationReason },
    }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, deprecationReason, args }) => [
    { name: `${type.name}.${name}`, deprecated: deprecationReason },
    ...args.map((argument) => ({
      ...{ name: `${type.name}.${name}(${argument.name}:)`, deprecated: argument.deprecationReason },
    })),
  ]);
};

const elementsOf = (contract: string): Element[] =>
  Object.values(buildSchema(contract).getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [{ name: type.name, deprecated: undefined }, ...partsOf(type)]);

/** The type, or the field, of which an element is a part. */
const wholeOf = (name: string): string => (name.includes('(') ? name.split('(')[0] : name.split('.')[0]) ?? '';

/** One line for each change: what was added, what is to go, and what breaks with the reason that was noted. */
export const changesBetween = (released: string, current: string, notes: readonly Note[]): string[] => {
  const before = new Map(elementsOf(released).map((element) => [element.name, element]));
  const now = elementsOf(current);
  const added = now.filter(({ name }) => !before.has(name));
  const addedNames = new Set(added.map(({ name }) => name));
  // A new type is one piece of news, not as many as it has fields.
  const news = added.filter(({ name }) => wholeOf(name) === name || !addedNames.has(wholeOf(name)));
  const toGo = now.filter(({ name, deprecated }) => deprecated != null && before.get(name)?.deprecated == null);
  const broken = new Set(compare(released, current, []).unnoted);
  return [
    ...notes.filter(({ change }) => broken.has(change)).map(({ change, why }) => `Breaking: ${change} ${why}`),
    ...toGo.map(({ name, deprecated }) => `Deprecated: \`${name}\`: ${deprecated ?? ''}`),
    ...news.map(({ name }) => `New: \`${name}\``),
  ];
};

/** The change log with what a release brings on top; the same when it brings nothing. */
export const withRelease = (log: string, day: string, changes: readonly string[]): string => {
  if (changes.length === 0) return log;
  const section = [`## ${day}`, '', ...changes.map((change) => `- ${change}`), ''].join('\n');
  const first = log.indexOf('\n## ');
  return first === -1
    ? `${log.trimEnd()}\n\n${section}`
    : `${log.slice(0, first + 1)}${section}\n${log.slice(first + 1)}`;
};
