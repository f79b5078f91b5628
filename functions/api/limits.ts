import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { apiError } from './errors.ts';

/** Bounds of one operation, all checked before it runs. */
export const limits = {
  /** A hundred stations with every item of their standard, in long words. */
  bodyBytes: 256 * 1024,
  tokens: 2_000,
  /** As deep as the page's deepest document, the dispatcher's board: down to the requesting unit's name. */
  depth: 8,
  aliases: 20,
  cost: 2_000,
} as const;

export interface Measure {
  /** Fields on the longest way down. */
  readonly depth: number;
  readonly aliases: number;
  /** Objects the operation can make at most: each counts once for every entry of the lists it is inside of. */
  readonly cost: number;
}

const NOTHING: Measure = { depth: 0, aliases: 0, cost: 0 };

const beside = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  cost: a.cost + b.cost,
});

/** How many entries a list field is asked for; 1 for other fields. Small lists without `first` are bounded by the contract. */
const entriesOf = (
  node: FieldNode,
  field: GraphQLField<unknown, unknown> | undefined,
  variables: Readonly<Record<string, unknown>>,
): number => {
  const first = field?.args.find(({ name }) => name === 'first');
  if (!first) return 1;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const asked =
    given?.kind === Kind.VARIABLE ? variables[given.name.value] : given?.kind === Kind.INT ? given.value : undefined;
  const entries = Number(asked ?? first.defaultValue ?? 1);
  return Number.isFinite(entries) ? Math.max(1, entries) : 1;
};

/** Depth, aliases and cost of a valid operation. Fragments are measured once, so nested spreads cost no time. */
export const measure = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): Measure => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Measure>();

  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined): Measure => {
    // What introspection may cost is bounded by the contract itself.
    if (node.name.value.startsWith('__')) return NOTHING;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const below = node.selectionSet ? ofSelections(node.selectionSet, field && getNamedType(field.type)) : NOTHING;
    const objects = node.selectionSet ? 1 + below.cost : 0;
    return {
      depth: 1 + below.depth,
      aliases: (node.alias ? 1 : 0) + below.aliases,
      cost: entriesOf(node, field, variables) * objects,
    };
  };

  const ofFragment = (name: string): Measure => {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const result = fragment
      ? ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
      : NOTHING;
    measured.set(name, result);
    return result;
  };

  const ofSelections = ({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined): Measure =>
    selections
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return ofField(selection, parent);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
        const condition = selection.typeCondition;
        return ofSelections(selection.selectionSet, condition ? schema.getType(condition.name.value) : parent);
      })
      .reduce(beside, NOTHING);

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
};

const tooCostly = (zh: string, en: string): Error => apiError('QUERY_TOO_COSTLY', { zh, en }, 400);

/** Throws when an operation goes beyond a bound. */
export const refuseBeyondLimits = ({ depth, aliases, cost }: Measure): void => {
  if (depth > limits.depth)
    throw tooCostly(
      `查询嵌套 ${String(depth)} 层，最多 ${String(limits.depth)} 层。`,
      `The query is ${String(depth)} fields deep; at most ${String(limits.depth)} are allowed.`,
    );
  if (aliases > limits.aliases)
    throw tooCostly(
      `查询使用 ${String(aliases)} 个别名，最多 ${String(limits.aliases)} 个。`,
      `The query has ${String(aliases)} aliases; at most ${String(limits.aliases)} are allowed.`,
    );
  if (cost > limits.cost)
    throw tooCostly(
      `查询成本 ${String(cost)}，最多 ${String(limits.cost)}；请减小 first。`,
      `The query costs ${String(cost)}; at most ${String(limits.cost)} is allowed. Ask for fewer entries with \`first\`.`,
    );
};
