import { afterAll, describe, expect, it } from 'vitest';
import { certain } from '../platform/item.ts';
import { items } from '../platform/table.ts';
import { freshStore } from '../testing/database.ts';
import { contextOf, NOW, people, settle } from '../testing/town.ts';
import { approved, approvedMany, asking, value } from '../testing/trips.ts';
import { changeRequest, findRequest, requestItem, requestOf } from './records.ts';
import { requestVehicle } from './request/acts.ts';

describe('a request as it is stored', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  await settle(store, {});
  const storedItem = async (requestId: string) => certain(await store.get(items.REQUEST.key({ requestId })), requestId);

  it('leaves out what goes without saying and what its keys say, and is whole again when read', async () => {
    const request = value(await requestVehicle(contextOf(store, people.clerk), asking()));
    const item = await storedItem(request.id);
    for (const name of ['stops', 'luggage', 'driving', 'journey', 'reach', 'priority', 'orderIds', 'requesterId'])
      expect(item).not.toHaveProperty(name);
    expect(item.approvalSteps).toEqual([
      { dueAt: expect.any(Number) as number, remindAt: expect.any(Number) as number },
    ]);
    expect(requestOf(item)).toEqual(request);
  });

  it('keeps whatever is not as usual', async () => {
    const unusual = { stops: ['醴陵市'], luggage: 2, driving: 'SELF_DRIVE', journey: 'ONE_WAY' } as const;
    const [request] = await approvedMany(store, [{ ...unusual, reach: 'CROSS_CITY', priority: 'URGENT' }]);
    const [first] = certain(request, 'request').approvalSteps;
    const named = { ...certain(first, 'step'), name: { zh: '科室', en: 'Section' }, approverIds: [people.manager.id] };
    const whole = { ...certain(request, 'request'), approvalSteps: [named], orderIds: ['ord_1'] };
    expect(requestOf(requestItem(whole))).toEqual(whole);
    expect(requestOf(requestItem(whole))).toMatchObject(unusual);
  });

  it('a change back to the usual takes away what had been said', async () => {
    const request = await approved(store, { stops: ['醴陵市'], luggage: 3, journey: 'ONE_WAY' });
    const change = { state: 'APPROVED', stops: [], luggage: 0, journey: 'RETURN' } as const;
    await store.commit([changeRequest(request, change)], { actor: people.clerk.id, useCase: 'test', at: NOW });
    expect(await storedItem(request.id)).not.toHaveProperty('stops');
    expect(await findRequest(store, request.id)).toEqual({ ...request, ...change, revision: request.revision + 1 });
  });
});
