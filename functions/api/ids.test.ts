import { afterAll, describe, expect, it } from 'vitest';
import { startApi } from '../testing/api.ts';
import { settle, NOW, people } from '../testing/town.ts';

describe('an id that is none', async () => {
  const api = await startApi({ now: NOW });
  afterAll(() => api.stop());
  await settle(api.store);

  it.each(['', 'x'.repeat(3_000), 'plc_', 'veh_01ARZ3NDEKTSV4RRFFQ69G5FAV', "'; DROP TABLE", '\u0000'])(
    'finds nothing, and breaks nothing: %j',
    async (id) => {
      const found = await api
        .as(people.supervisor.id)
        .ask('query ($id: ID!) { node(id: $id) { id } place(id: $id) { id } auditRecords(of: $id) { nodes { at } } }', {
          id,
        });
      expect(found.body).toEqual({ data: { node: null, place: null, auditRecords: { nodes: [] } } });
    },
  );
});
