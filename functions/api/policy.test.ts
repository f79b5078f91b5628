import { buildSchema, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { hasScopes, type Role, type Viewer } from '../platform/access.ts';
import { enforcePolicies, permits, policyTable, type Policy } from './policy.ts';
import { openSchema } from './schema.ts';

const schema = openSchema();
const table = policyTable(schema);

const person = (role: Role): Viewer => ({
  kind: 'person',
  personId: 'p',
  unitId: 'u',
  roles: [role],
  jurisdiction: '430200',
});
const roles = ['UNIT_STAFF', 'UNIT_MANAGER', 'DISPATCHER', 'DRIVER', 'AUTHORITY', 'SUPERVISOR', 'INSPECTOR'] as const;
const viewers: readonly Viewer[] = [
  { kind: 'anonymous' },
  ...roles.map(person),
  { kind: 'partner', partnerId: 'ptr', scopes: [] },
  { kind: 'gate', clientId: 'gcl', placeIds: [], scopes: [] },
];
const gateScopes: readonly string[] = ['occupancy:write', 'gates:check'];

/** One row of the matrix: who gets in; partners and gates only with one of the scopes named. */
const cells = (policies: readonly Policy[]): string => {
  const scopes = policies.flatMap((policy) => (policy.name === 'scope' ? policy.any : []));
  return viewers
    .map((viewer) => {
      if (policies.some((policy) => permits(policy, viewer))) return '●';
      if (!hasScopes(viewer)) return ' ';
      // What a gate is given, no partner is: the acts let in only whoever is registered for the place.
      return scopes.filter((scope) => gateScopes.includes(scope) === (viewer.kind === 'gate')).join(' ') || ' ';
    })
    .join(' | ');
};

/** One line for each query and mutation, and for each group of a type's fields that have the same policies. */
const linesOf = (types: readonly string[], each: boolean): string[] => {
  const groups = new Map<string, string[]>();
  for (const {
    type,
    field: { name: field },
    policies,
  } of table.filter(({ type }) => types.includes(type))) {
    const start = `| ${type}${each ? `.${field}` : ''} | ${cells(policies)} |`;
    groups.set(start, [...(groups.get(start) ?? []), ...(each ? [] : [field])]);
  }
  return [...groups].map(([start, fields]) => `${start} ${fields.sort().join(', ')} |`).sort();
};

const others = [...new Set(table.map(({ type }) => type))].filter((type) => !['Query', 'Mutation'].includes(type));

describe('policies', () => {
  it('stand on every field of the contract', () => {
    const bare = table
      .filter(({ policies }) => policies.length === 0)
      .map(({ type, field }) => `${type}.${field.name}`);
    expect(bare).toEqual([]);
  });

  it('are those of the committed matrix', async () => {
    const text = [
      '# Who may read which field and do which act',
      '',
      'Written by `policy.test.ts` from the directives of the contract; ● may. Jurisdiction narrows it further, object by object.',
      '',
      `| Field | anyone | ${roles.join(' | ')} | partner | gate | Fields |`,
      `|${'---|'.repeat(roles.length + 5)}`,
      ...linesOf(['Query'], true),
      ...linesOf(['Mutation'], true),
      ...linesOf(others, false),
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot('policy-matrix.md');
  });
});

describe('a field', () => {
  const small = enforcePolicies(
    buildSchema(`
      directive @public on FIELD_DEFINITION | OBJECT
      directive @signedIn on FIELD_DEFINITION | OBJECT
      directive @role(any: [Role!]!) on FIELD_DEFINITION | OBJECT
      directive @scope(any: [String!]!) on FIELD_DEFINITION | OBJECT
      enum Role { UNIT_MANAGER }
      type Query @public {
        bare: String
        open: String @public
        member: String @signedIn
        manager: String @role(any: [UNIT_MANAGER])
        partner: String @scope(any: ["orders:read"])
        either: String @role(any: [UNIT_MANAGER]) @scope(any: ["orders:read"])
        thing: Thing @public
      }
      type Thing @signedIn { name: String, nickname: String @public }
    `),
  );
  const answers = Object.fromEntries(
    ['bare', 'open', 'member', 'manager', 'partner', 'either'].map((name) => [name, name]),
  );
  const ask = async (field: string, viewer: Viewer): Promise<unknown> => {
    const { data, errors } = await graphql({
      schema: small,
      source: `{ ${field} }`,
      rootValue: { ...answers, thing: { name: 'name', nickname: 'nickname' } },
      contextValue: { viewer },
    });
    return errors?.[0]?.extensions.code ?? data;
  };
  const anyone: Viewer = { kind: 'anonymous' };
  const partner: Viewer = { kind: 'partner', partnerId: 'ptr', scopes: ['orders:read'] };

  it('with no policy is closed to everyone, even where its type says @public of Query', async () => {
    expect(await ask('bare', anyone)).toBe('UNAUTHENTICATED');
    expect(await ask('bare', person('AUTHORITY'))).toBe('FORBIDDEN');
  });

  it('asks the stranger to sign in, and tells the known that he may not', async () => {
    expect(await ask('manager', anyone)).toBe('UNAUTHENTICATED');
    expect(await ask('manager', person('DRIVER'))).toBe('FORBIDDEN');
    expect(await ask('manager', person('UNIT_MANAGER'))).toEqual({ manager: 'manager' });
  });

  it('for signed-in people is not for partners, and the other way round', async () => {
    expect(await ask('member', person('DRIVER'))).toEqual({ member: 'member' });
    expect(await ask('member', partner)).toBe('FORBIDDEN');
    expect(await ask('partner', partner)).toEqual({ partner: 'partner' });
    expect(await ask('partner', { ...partner, scopes: ['stations:write'] })).toBe('FORBIDDEN');
    expect(await ask('partner', person('AUTHORITY'))).toBe('FORBIDDEN');
  });

  it('tells a system which scope it lacks, or that people do this', async () => {
    const why = async (field: string): Promise<string | undefined> => {
      const viewer: Viewer = { ...partner, scopes: [] };
      const { errors } = await graphql({ schema: small, source: `{ ${field} }`, contextValue: { viewer } });
      return errors?.[0]?.message;
    };
    expect(await why('partner')).toContain('orders:read');
    expect(await why('manager')).toContain('people of units');
  });

  it('with two policies lets in whom either lets in', async () => {
    expect(await ask('either', partner)).toEqual({ either: 'either' });
    expect(await ask('either', person('UNIT_MANAGER'))).toEqual({ either: 'either' });
    expect(await ask('either', person('DRIVER'))).toBe('FORBIDDEN');
  });

  it('inherits the policy of its type unless it has its own', async () => {
    expect(await ask('thing { name }', anyone)).toBe('UNAUTHENTICATED');
    expect(await ask('thing { nickname }', anyone)).toEqual({ thing: { nickname: 'nickname' } });
  });
});
