import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Something of the contract that is to go, and an operation uses it. */
export interface Deprecated {
  /** Type and field, argument or value, as the contract writes it. */
  readonly element: string;
  readonly reason: string;
}

/** What a document names of the contract that is to go, each once. */
export const deprecatedIn = (schema: GraphQLSchema, document: DocumentNode): Deprecated[] => {
  const info = new TypeInfo(schema);
  const found = new Map<string, string>();
  const note = (element: string, reason: string | null | undefined): void => {
    if (reason != null) found.set(element, reason);
  };
  const field = (): string => `${info.getParentType()?.name ?? ''}.${info.getFieldDef()?.name ?? ''}`;
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: () => {
        note(field(), info.getFieldDef()?.deprecationReason);
      },
      Argument: () => {
        const argument = info.getArgument();
        note(`${field()}(${argument?.name ?? ''}:)`, argument?.deprecationReason);
      },
      EnumValue: () => {
        const value = info.getEnumValue();
        note(`${String(info.getInputType()).replace(/[[\]!]/g, '')}.${value?.name ?? ''}`, value?.deprecationReason);
      },
    }),
  );
  return [...found].map(([element, reason]) => ({ element, reason }));
};
