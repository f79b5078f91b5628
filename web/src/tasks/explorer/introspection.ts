/** What the contract says of itself, as it is asked for by the explorer. */

/** A type as it stands behind a field: `[Order!]!` is a list around something around a name. */
export interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeRef | null;
}

interface Described {
  readonly name: string;
  readonly description: string | null;
}

export interface ShownInput extends Described {
  readonly type: TypeRef;
  readonly defaultValue: string | null;
}

export interface ShownField extends Described {
  readonly args: readonly ShownInput[];
  readonly type: TypeRef;
  readonly deprecationReason: string | null;
}

export interface ShownType extends Described {
  readonly kind: string;
  readonly fields: readonly ShownField[] | null;
  readonly inputFields: readonly ShownInput[] | null;
  readonly enumValues: readonly Described[] | null;
  readonly possibleTypes: readonly { readonly name: string }[] | null;
}

/** Names to look through: operations with the root they belong to, and types. */
export interface Contract {
  readonly operations: readonly (Described & { readonly root: 'Query' | 'Mutation' })[];
  readonly types: readonly (Described & { readonly kind: string })[];
}

const REF = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const INPUT = `name description defaultValue type { ${REF} }`;

export const INDEX = `{ __schema {
  queryType { fields { name description } } mutationType { fields { name description } } types { name kind description } } }`;

export const TYPE = `query ($name: String!) { __type(name: $name) {
  name kind description possibleTypes { name } enumValues { name description } inputFields { ${INPUT} }
  fields { name description deprecationReason args { ${INPUT} } type { ${REF} } } } }`;

interface IndexAnswer {
  readonly __schema: {
    readonly queryType: { readonly fields: readonly Described[] };
    readonly mutationType: { readonly fields: readonly Described[] };
    readonly types: Contract['types'];
  };
}

export const contractIn = ({ __schema: { queryType, mutationType, types } }: IndexAnswer): Contract => ({
  operations: [
    ...queryType.fields.map((field) => ({ ...field, root: 'Query' as const })),
    ...mutationType.fields.map((field) => ({ ...field, root: 'Mutation' as const })),
  ],
  types: types.filter(({ name }) => !name.startsWith('__')),
});

/** What a type is called in the end, and what stands before and after it. */
export const written = (type: TypeRef): { readonly before: string; readonly name: string; readonly after: string } => {
  if (!type.ofType) return { before: '', name: type.name ?? '', after: '' };
  const { before, name, after } = written(type.ofType);
  return type.kind === 'LIST'
    ? { before: `[${before}`, name, after: `${after}]` }
    : { before, name, after: `${after}!` };
};

const MOST_FOUND = 60;

/** Operations and types whose name has the text in it: those that begin with it first. */
export const found = (
  { operations, types }: Contract,
  text: string,
): readonly (Described & { readonly of: string })[] => {
  const wanted = text.trim().toLowerCase();
  const all = [
    ...operations.map(({ root, ...one }) => ({ ...one, of: root })),
    ...types.map(({ name, description }) => ({ name, description, of: name })),
  ];
  const place = ({ name }: Described): number => name.toLowerCase().indexOf(wanted);
  return all
    .filter((one) => place(one) >= 0)
    .sort((a, b) => Math.sign(place(a)) - Math.sign(place(b)) || a.name.localeCompare(b.name))
    .slice(0, MOST_FOUND);
};
