/** Asks whatever a viewer may ask, driven by the contract itself. */
import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { permits, policyTable, type Policy } from '../api/policy.ts';
import type { Viewer } from '../platform/access.ts';
import { civilDate, HOUR, toDateTime, type Instant } from '../platform/time.ts';

type Field = GraphQLField<unknown, unknown>;

/** What is named wherever the contract lets something be named without an id. */
export interface Named {
  readonly text: string;
  readonly reference: string;
  readonly plateNumber: string;
  readonly now: Instant;
}

export interface AskedDocument {
  /** Field of Query or Mutation. */
  readonly field: string;
  readonly document: string;
}

/**
 * Walks the contract as far as its policies let a viewer in: documents with every field that is open below every open
 * query or act, each asked with each of the ids it is given.
 */
export const makeWalk = (schema: GraphQLSchema, viewer: Viewer, named: Named) => {
  const table = new Map(policyTable(schema).map(({ type, field, policies }) => [`${type}.${field.name}`, policies]));
  const policiesOf = (type: string, field: Field): readonly Policy[] => table.get(`${type}.${field.name}`) ?? [];
  const isOpen = (type: string, field: Field): boolean =>
    policiesOf(type, field).some((policy) => permits(policy, viewer));

  /** Values for a scalar, an enum or an input. */
  const values = (type: GraphQLInputType, name: string, ids: readonly string[]): unknown[] => {
    const bare = getNullableType(type);
    if (isListType(bare)) return values(bare.ofType, name, ids).map((one) => [one]);
    if (isEnumType(bare))
      return bare
        .getValues()
        .map((one) => one.name)
        .slice(0, 1);
    if (isInputObjectType(bare)) return inputs(Object.values(bare.getFields()), bare.isOneOf, ids);
    if (!isLeafType(bare)) return [];
    const samples: Readonly<Record<string, unknown>> = {
      ...{ Int: name === 'first' ? 20 : 1, Float: 27.8, Boolean: true, UUID: randomUUID(), DivisionCode: '430200' },
      ...{
        DateTime: toDateTime(name === 'to' ? named.now + HOUR : named.now),
        Date: civilDate(named.now),
        PlateNumber: named.plateNumber,
      },
      ...{ String: /[rR]eference/.test(name) ? named.reference : named.text, URL: 'https://example.org/' },
    };
    if (bare.name === 'ID') return [...ids];
    return [samples[bare.name] ?? 'x'];
  };
  const isRequired = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean =>
    isNonNullType(type) && defaultValue === undefined;
  const isWanted = (part: GraphQLArgument | GraphQLInputField): boolean =>
    isRequired(part) || getNamedType(part.type).name === 'ID';
  /** Inputs with all that must be given and all that may name something, one for each id. */
  const inputs = (
    parts: readonly (GraphQLArgument | GraphQLInputField)[],
    oneOf: boolean,
    ids: readonly string[],
  ): Record<string, unknown>[] => {
    if (oneOf) return parts.flatMap((part) => values(part.type, part.name, ids).map((one) => ({ [part.name]: one })));
    const wanted = parts.filter(isWanted);
    const choices = wanted.map((part) => values(part.type, part.name, ids));
    const most = Math.max(1, ...choices.map(({ length }) => length));
    return Array.from({ length: most }, (_, i) =>
      Object.fromEntries(
        wanted.flatMap((part, j) => {
          const choice = choices[j] ?? [];
          return choice.length > 0 ? [[part.name, choice[i % choice.length]]] : [];
        }),
      ),
    );
  };

  const seen = new Set<string>();
  const fieldText = (
    type: string,
    field: Field,
    depth: number,
    path: readonly string[],
    ids: readonly string[],
  ): string[] => {
    if (!isOpen(type, field)) return [];
    const [given] = field.args.length > 0 ? inputs(field.args, false, ids.slice(0, 1)) : [];
    if (given && field.args.some((arg) => isRequired(arg) && !(arg.name in given))) return [];
    const below = selection(field.type, depth - 1, path, ids);
    if (below === undefined) return [];
    seen.add(`${type}.${field.name}`);
    return [`${field.name}${given ? argumentsOf(given, field.args) : ''}${below}`];
  };
  const objectText = (
    type: GraphQLObjectType,
    depth: number,
    path: readonly string[],
    ids: readonly string[],
  ): string | undefined => {
    if (depth < 0 || path.includes(type.name)) return undefined;
    const fields = Object.values(type.getFields()).flatMap((field: Field) =>
      fieldText(type.name, field, depth, [...path, type.name], ids),
    );
    // Names are told apart, for types under one interface may give one name to different things.
    return fields.length === 0
      ? undefined
      : fields.map((text) => `${type.name}_${/^\w+/.exec(text)?.[0] ?? ''}: ${text}`).join(' ');
  };
  /** All that is open below a field, as text; undefined when there is nothing. */
  const selection = (
    type: GraphQLOutputType,
    depth: number,
    path: readonly string[],
    ids: readonly string[],
  ): string | undefined => {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    const possible = isInterfaceType(named) || isUnionType(named) ? schema.getPossibleTypes(named) : [named];
    const parts = possible.flatMap((one) => {
      const text = isObjectType(one) ? objectText(one, depth, path, ids) : undefined;
      return text === undefined ? [] : [`... on ${one.name} { ${text} }`];
    });
    return parts.length === 0 ? undefined : ` { __typename ${parts.join(' ')} }`;
  };
  /** Arguments as the language writes them. */
  const literal = (given: unknown, type: GraphQLInputType): string => {
    const bare = getNullableType(type);
    if (Array.isArray(given))
      return `[${given.map((one) => literal(one, isListType(bare) ? bare.ofType : bare)).join(', ')}]`;
    if (isEnumType(bare)) return String(given);
    if (isInputObjectType(bare)) {
      const fields = bare.getFields();
      const parts = Object.entries(given as object).flatMap(([name, part]) => {
        const field = fields[name];
        return field ? [`${name}: ${literal(part, field.type)}`] : [];
      });
      return `{ ${parts.join(', ')} }`;
    }
    return JSON.stringify(given);
  };
  const argumentsOf = (given: Readonly<Record<string, unknown>>, args: readonly GraphQLArgument[]): string => {
    const parts = args.flatMap((arg) =>
      arg.name in given ? [`${arg.name}: ${literal(given[arg.name], arg.type)}`] : [],
    );
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  };

  /** Every document of a root that is open, with the name of its field. */
  const documentsOf = (root: 'Query' | 'Mutation', ids: readonly string[], only?: Policy['name']): AskedDocument[] => {
    const type = schema.getType(root);
    if (!isObjectType(type)) throw new Error(`no ${root}`);
    return Object.values(type.getFields())
      .filter((field: Field) => isOpen(root, field))
      .filter((field: Field) => only === undefined || policiesOf(root, field).some(({ name }) => name === only))
      .flatMap((field: Field) => {
        const below = selection(field.type, 6, [], ids);
        if (below === undefined) return [];
        seen.add(`${root}.${field.name}`);
        const asked = field.args.length > 0 ? inputs(field.args, false, ids) : [{}];
        return asked.map((given) => ({
          field: field.name,
          document: `${root === 'Query' ? 'query' : 'mutation'} { ${field.name}${argumentsOf(given, field.args)}${below} }`,
        }));
      });
  };
  return { documentsOf, seen };
};
