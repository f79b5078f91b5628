import { buildSchema, parse } from 'graphql';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { instantOf, MINUTE, toDateTime } from '../platform/time.ts';
import { partnerItem } from '../rental/records.ts';
import { startApi } from '../testing/api.ts';
import { asSystem, partnerWith, systemWrites } from '../testing/rental.ts';
import { deprecatedIn } from './deprecated.ts';
import type * as Real from './schema.ts';

const GOES = '2027-06-01: gone; ask for places';

// The contract has nothing yet that is to go.
vi.mock('./schema.ts', async (original) => {
  const real = await original<typeof Real>();
  return {
    ...real,
    makeSchema: () => {
      const schema = real.makeSchema();
      const divisions = schema.getQueryType()?.getFields().divisions;
      if (divisions) divisions.deprecationReason = GOES;
      return schema;
    },
  };
});

describe('what is to go', () => {
  const schema =
    buildSchema(`type Query { lots(at: String @deprecated(reason: "a"), near: Side): Lot } enum Side { LEFT @deprecated(reason: "b") RIGHT }
    type Lot { id: ID! name: String @deprecated(reason: "c") }`);

  it('is found by field, argument and value, each once, also behind fragments', () => {
    const document = parse(
      `{ one: lots(at: "now", near: LEFT) { ...L } two: lots(near: LEFT) { name } } fragment L on Lot { id name }`,
    );
    expect(deprecatedIn(schema, document)).toEqual([
      { element: 'Query.lots(at:)', reason: 'a' },
      { element: 'Side.LEFT', reason: 'b' },
      { element: 'Lot.name', reason: 'c' },
    ]);
    expect(deprecatedIn(schema, parse('{ lots(near: RIGHT) { id } }'))).toEqual([]);
  });
});

describe('a partner that uses what is to go', async () => {
  const TEN = instantOf('2026-11-24T10:00');
  const [partner, other] = [partnerWith('green'), partnerWith('other')];
  const api = await startApi({ now: TEN });
  afterAll(() => api.stop());
  const stamp = { actor: 'system', useCase: 'test', at: TEN };
  for (const one of [partner, other]) await api.store.commit([{ put: partnerItem(one) }, ...systemWrites(one)], stamp);
  const SHOWN = '{ partnerViewer { deprecatedUses { element reason uses lastAt } } }';
  const shownTo = async (one: typeof partner, at: number) =>
    (await asSystem(api, one, at).ask<{ partnerViewer: { deprecatedUses: object[] } }>(SHOWN)).body.data.partnerViewer
      .deprecatedUses;

  it('is told so, how often, and when last; others are not', async () => {
    for (const at of [TEN, TEN + MINUTE]) {
      api.setNow(at);
      await asSystem(api, partner, at).ask('{ one: divisions { code } two: divisions { code } }');
    }
    await api.as('citizen').ask('{ divisions { code } }');
    expect(await shownTo(partner, TEN + MINUTE)).toEqual([
      { element: 'Query.divisions', reason: GOES, uses: 2, lastAt: toDateTime(TEN + MINUTE) },
    ]);
    expect(await shownTo(other, TEN + MINUTE)).toEqual([]);
  });
});
