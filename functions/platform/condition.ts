/** A condition on one item; all its terms must hold. */
export type Condition = readonly Term[];

export type Term =
  | { readonly absent: string }
  | { readonly present: string }
  | { readonly attribute: string; readonly is: unknown }
  | { readonly attribute: string; readonly oneOf: readonly unknown[] }
  /** The set lacks the member; an absent set lacks everything. */
  | { readonly attribute: string; readonly lacks: number | string }
  | { readonly attribute: string; readonly atMost: number }
  /** An absent number is less than any. */
  | { readonly attribute: string; readonly fewerThan: number }
  /** Less than another attribute of the item; never while that one is absent. */
  | { readonly attribute: string; readonly below: string }
  /** The set has no more members than that; an absent set has none. */
  | { readonly attribute: string; readonly sizeAtMost: number };

/** The object must not exist yet. */
export const ABSENT: Condition = [{ absent: 'pk' }];

export interface Expression {
  readonly expression: string;
  readonly names: Record<string, string>;
  readonly values: Record<string, unknown>;
}

/** The size of an absent attribute compares with nothing, so absence is asked for by itself. */
const sizeAtMost = (set: string, bound: string, most: number): string =>
  most < 0 ? `size(${set}) <= ${bound}` : `(attribute_not_exists(${set}) OR size(${set}) <= ${bound})`;

/** Puts a condition into DynamoDB's expression language. */
export const expressionOf = (condition: Condition): Expression => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const known = new Map<string, string>();
  const name = (attribute: string): string => {
    const placeholder = known.get(attribute) ?? `#c${String(known.size + 1)}`;
    known.set(attribute, placeholder);
    names[placeholder] = attribute;
    return placeholder;
  };
  const value = (part: unknown): string => {
    const placeholder = `:c${String(Object.keys(values).length + 1)}`;
    values[placeholder] = part;
    return placeholder;
  };
  const term = (part: Term): string => {
    if ('absent' in part) return `attribute_not_exists(${name(part.absent)})`;
    if ('present' in part) return `attribute_exists(${name(part.present)})`;
    if ('is' in part) return `${name(part.attribute)} = ${value(part.is)}`;
    if ('oneOf' in part) return `${name(part.attribute)} IN (${part.oneOf.map(value).join(', ')})`;
    if ('lacks' in part) return `NOT contains(${name(part.attribute)}, ${value(part.lacks)})`;
    if ('below' in part) return `${name(part.attribute)} < ${name(part.below)}`;
    if ('fewerThan' in part) {
      const counted = name(part.attribute);
      return `(attribute_not_exists(${counted}) OR ${counted} < ${value(part.fewerThan)})`;
    }
    if ('sizeAtMost' in part) return sizeAtMost(name(part.attribute), value(part.sizeAtMost), part.sizeAtMost);
    return `${name(part.attribute)} <= ${value(part.atMost)}`;
  };
  return { expression: condition.map(term).join(' AND '), names, values };
};
