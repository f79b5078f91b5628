import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { startApi } from '../testing/api.ts';
import { lotOf, lotPeople, SATURDAY, seedLots } from '../testing/lots.ts';

const CLOSE = `mutation ($input: ClosePlacesInput!) { closePlaces(input: $input) {
  closureId items { outcome } userErrors { code } } }`;
const END = `mutation ($input: EndClosureInput!) { endClosure(input: $input) { items { outcome } userErrors { code } } }`;
const NOTICES = `{ myNotices(first: 20, unreadOnly: true) { nodes { kind text } } }`;

describe('the managers of a unit', async () => {
  const lot = lotOf('finance', 'told');
  const api = await startApi({ now: SATURDAY });
  afterAll(() => api.stop());
  await seedLots(api, [lot]);
  const noticesOf = async (person: string) => {
    await api.settle();
    const { body } = await api.as(person).ask<{ myNotices: { nodes: { kind: string; text: string }[] } }>(NOTICES);
    return body.data.myNotices.nodes;
  };
  const close = async (person: string) => {
    const input = {
      ...{ idempotencyKey: randomUUID(), placeIds: [lot.id], reason: { zh: '检修' }, kind: 'WORKS' },
      ...{ from: '2026-11-23T08:00:00+08:00', to: '2026-11-23T20:00:00+08:00' },
    };
    const { body } = await api.as(person).ask<{ closePlaces: { closureId: string | null } }>(CLOSE, { input });
    expect(body).toMatchObject({ data: { closePlaces: { items: [{ outcome: 'DONE' }], userErrors: [] } } });
    return body.data.closePlaces.closureId;
  };

  it('hear when the authority changes how their place opens and when it takes that back, not what they did', async () => {
    await close(lotPeople.manager.id);
    expect(await noticesOf(lotPeople.manager.id)).toEqual([]);
    const closureId = await close(lotPeople.authority.id);
    expect(await noticesOf(lotPeople.manager.id)).toMatchObject([
      { kind: 'PLACE_CLOSED', text: expect.stringContaining('told停车场') as string },
    ]);
    await api.as(lotPeople.authority.id).ask(END, { input: { closureId, placeIds: [lot.id] } });
    expect((await noticesOf(lotPeople.manager.id)).map(({ kind }) => kind)).toEqual(['OPENING_TAKEN_BACK']);
    expect(await noticesOf(lotPeople.rival.id)).toEqual([]);
  });
});
