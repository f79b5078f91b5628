import { expressionOf, type Condition } from './condition.ts';
import type { ItemKey, ItemKind } from './table.ts';

/** Any item as it lies in the table. */
export type Item = ItemKey & { readonly kind: ItemKind; readonly schemaVersion: number } & Readonly<
    Record<string, unknown>
  >;

/** Who wrote, in which use case, when and why: kept on the item, copied by the stream into the audit. */
export interface Stamp {
  readonly actor: string;
  readonly useCase: string;
  readonly at: number;
  readonly why?: string;
}

export type Write =
  | { readonly put: Item; readonly if?: Condition }
  | {
      readonly change: ItemKey;
      /** Attributes written; undefined values are left out. */
      readonly set?: Readonly<Record<string, unknown>>;
      readonly remove?: readonly string[];
      /** Numbers added, or members added to a set. */
      readonly add?: Readonly<Record<string, number | ReadonlySet<number | string>>>;
      /** Members taken out of a set. */
      readonly take?: Readonly<Record<string, ReadonlySet<number | string>>>;
      readonly if?: Condition;
    }
  | { readonly check: ItemKey; readonly if: Condition };

type Names = Record<string, string>;
type Values = Record<string, unknown>;

/** Names and values that an expression mentions; the database refuses empty ones. */
interface Mentioned {
  ExpressionAttributeNames?: Names;
  ExpressionAttributeValues?: Values;
}

interface Conditional extends Mentioned {
  TableName: string;
  ConditionExpression?: string;
  ReturnValuesOnConditionCheckFailure: 'ALL_OLD';
}

/** One write in the database's own words: exactly one of the three. */
export type WriteRequest =
  | { Put: Conditional & { Item: Values }; Update?: never; ConditionCheck?: never }
  | { Update: Conditional & { Key: Values; UpdateExpression: string }; Put?: never; ConditionCheck?: never }
  | { ConditionCheck: Conditional & { Key: Values; ConditionExpression: string }; Put?: never; Update?: never };

const mentioned = (names: Names, values: Values): Mentioned => ({
  ...(Object.keys(names).length > 0 ? { ExpressionAttributeNames: names } : {}),
  ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
});

const keyOf = ({ pk, sk }: ItemKey): Values => ({ pk, sk });

/** Puts a write, its condition and its stamp into the database's words. Pure. */
export const requestOf = (tableName: string, write: Write, stamp: Stamp): WriteRequest => {
  const condition = write.if && expressionOf(write.if);
  const { names = {}, values = {} } = condition ?? {};
  const conditional = {
    TableName: tableName,
    ...(condition ? { ConditionExpression: condition.expression } : {}),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  };
  if ('put' in write) return { Put: { ...conditional, Item: { ...write.put, stamp }, ...mentioned(names, values) } };
  if ('check' in write) {
    const { expression } = expressionOf(write.if);
    const Key = keyOf(write.check);
    return { ConditionCheck: { ...conditional, ConditionExpression: expression, Key, ...mentioned(names, values) } };
  }
  const update = updateOf(write, stamp);
  return {
    Update: {
      ...conditional,
      Key: keyOf(write.change),
      UpdateExpression: update.expression,
      ...mentioned({ ...names, ...update.names }, { ...values, ...update.values }),
    },
  };
};

/** The update expression of a change, with its stamp. */
const updateOf = (
  { set, remove = [], add = {}, take = {} }: Extract<Write, { change: ItemKey }>,
  stamp: Stamp,
): { expression: string; names: Names; values: Values } => {
  const names: Names = {};
  const values: Values = {};
  const name = (attribute: string): string => {
    const placeholder = `#u${String(Object.keys(names).length + 1)}`;
    names[placeholder] = attribute;
    return placeholder;
  };
  const pairs = (attributes: Readonly<Values>, joint: string): string[] =>
    Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([attribute, value]) => {
        const placeholder = name(attribute);
        const valued = placeholder.replace('#', ':');
        values[valued] = value;
        return `${placeholder}${joint}${valued}`;
      });
  const clause = (keyword: string, parts: readonly string[]): string[] =>
    parts.length > 0 ? [`${keyword} ${parts.join(', ')}`] : [];
  const expression = [
    ...clause('SET', pairs({ ...set, stamp }, ' = ')),
    ...clause('REMOVE', remove.map(name)),
    ...clause('ADD', pairs(add, ' ')),
    ...clause('DELETE', pairs(take, ' ')),
  ].join(' ');
  return { expression, names, values };
};
