import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documents } from './documents.ts';

const schema = buildSchema(readFileSync(new URL('../../../graphql/schema.graphql', import.meta.url), 'utf8'));

describe('what the example asks', () => {
  it.each(Object.entries(documents))('is in the contract: %s', (_, document) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });
});
