import { describe, expect, it } from 'vitest';
import { compare } from './breaking.ts';

const released = 'type Query { lots: [String!]!  grounds(city: String): [String!]! }';

describe('the contract against the last released one', () => {
  it('may grow', () => {
    const grown =
      'type Query { lots: [String!]!  grounds(city: String, at: String): [String!]!  stations: [String!]! }';
    expect(compare(released, grown, [])).toEqual({ unnoted: [], idle: [] });
  });

  it('may not lose a field, ask for more, or promise less', () => {
    const broken = 'type Query { grounds(city: String!): [String!] }';
    expect(compare(released, broken, []).unnoted).toEqual([
      'Query.lots was removed.',
      'Query.grounds arg city has changed type from String to String!.',
      'Query.grounds changed type from [String!]! to [String!].',
    ]);
  });

  it('may break what a note with a reason names, and nothing else', () => {
    const without = 'type Query { stations: [String!]! }';
    const notes = [{ change: 'Query.lots was removed.', why: 'deprecated since 2027-01' }];
    expect(compare(released, without, notes).unnoted).toEqual(['Query.grounds was removed.']);
    expect(compare(released, without, [{ change: 'Query.lots was removed.', why: ' ' }]).unnoted).toHaveLength(2);
  });

  it('has no notes of changes that did not happen', () => {
    expect(compare(released, released, [{ change: 'Query.lots was removed.', why: 'planned' }]).idle).toEqual([
      'Query.lots was removed.',
    ]);
  });
});
