import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { plateOf } from '../fleet/plates.ts';
import { instantIn, isServedDay, toDateTime } from '../platform/time.ts';

const textIf = (holds: (text: string) => boolean) => (text: string) => (holds(text) ? text : undefined);

/** A scalar written as text. `read` gives the value, or undefined when the text is not of the scalar. */
const scalar = <T>(
  name: string,
  form: string,
  read: (text: string) => T | undefined,
  write: (value: T) => string = String,
): GraphQLScalarType<T, string> => {
  const parse = (text: unknown): T => {
    const value = typeof text === 'string' ? read(text) : undefined;
    if (value === undefined) throw new GraphQLError(`${name} must be ${form}.`);
    return value;
  };
  return new GraphQLScalarType<T, string>({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => write(value as T),
  });
};

/** The contract's own scalars: checked on the way in, DateTime also turned into milliseconds and back. */
export const scalars = {
  DateTime: scalar(
    'DateTime',
    'RFC 3339 with an offset, years 1950 to 2149, for example 2026-11-24T08:30:00+08:00',
    instantIn,
    toDateTime,
  ),
  Date: scalar('Date', 'a real day as YYYY-MM-DD, years 1950 to 2149', textIf(isServedDay)),
  UUID: scalar('UUID', 'a UUID of 36 characters', (text) =>
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : undefined,
  ),
  DivisionCode: scalar(
    'DivisionCode',
    'a division code of six digits (GB/T 2260)',
    textIf((text) => /^[1-9]\d{5}$/.test(text)),
  ),
  /** Only ever answered, as the rooms keep it. */
  OpeningData: new GraphQLScalarType({ name: 'OpeningData' }),
  PlateNumber: scalar('PlateNumber', 'a number plate of 7 characters, 8 for new-energy vehicles', plateOf),
};
