import { afterAll, describe, expect, it } from 'vitest';
import { approvalsWaiting } from '../../booking/approval/list-acts.ts';
import { divisionItem, personItem, unitItem } from '../../organisation/records.ts';
import { certain } from '../../platform/item.ts';
import { instantOf } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { testSealing } from '../../testing/sealing.ts';
import { contextOf } from '../../testing/town.ts';
import { bodies } from './bodies.ts';
import { divisions } from './divisions.ts';
import { demoId } from './identity.ts';
import { loadLongRental } from './long-rental.ts';
import { people } from './people.ts';

describe('the long rental of the demo', async () => {
  const store = await freshStore();
  afterAll(() => {
    store.close();
  });

  it('waits for the special approval of the city’s authority, whatever the day', async () => {
    const now = instantOf('2026-11-29T23:50');
    const items = [
      ...divisions.map(divisionItem),
      ...bodies.map(({ unit }) => unitItem(unit)),
      ...people.map(personItem),
    ];
    const writes = items.map((put) => ({ put }));
    const stamp = { actor: 'system', useCase: 'test', at: now };
    for (let i = 0; i < writes.length; i += 100) await store.commit(writes.slice(i, i + 100), stamp);
    await loadLongRental({ store, sealing: testSealing }, now);
    const authority = certain(
      people.find(({ id }) => id === demoId('person', 'liu-yang')),
      'authority',
    );
    const { nodes } = await approvalsWaiting(contextOf(store, authority, now), { first: 10 });
    expect(nodes).toMatchObject([{ approvals: [{ approved: true }], approvalSteps: [{}, { special: true }] }]);
  });
});
