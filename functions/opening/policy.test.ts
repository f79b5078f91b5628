import { afterAll, describe, expect, it } from 'vitest';
import { itemOf } from '../platform/item.ts';
import { items } from '../platform/table.ts';
import { instantAt } from '../platform/time.ts';
import { freshStore } from '../testing/database.ts';
import { NOW } from '../testing/town.ts';
import { openingPoliciesOf } from './policy-records.ts';

describe('the policy of opening', async () => {
  const store = await freshStore();
  afterAll(() => store.close());
  const versions = (divisionCode: string, all: readonly object[]) =>
    store.commit(
      [{ put: itemOf('OPENING_POLICY', items.OPENING_POLICY.key({ divisionCode }), { divisionCode, versions: all }) }],
      { actor: 'psn_test', useCase: 'test', at: NOW },
    );

  it('of a county is that of its city, changed from the day on that the county has named', async () => {
    await versions('430200', [{ effectiveFrom: '2026-01-01', changes: { reservablePercent: 50, banDays: 60 } }]);
    await versions('430211', [{ effectiveFrom: '2026-12-01', changes: { banDays: 15 } }]);
    const policies = await openingPoliciesOf(store, '430211', NOW);
    expect(policies(instantAt('2026-11-30'))).toMatchObject({ reservablePercent: 50, banDays: 60 });
    expect(policies(instantAt('2026-12-01'))).toMatchObject({ reservablePercent: 50, banDays: 15 });
    expect(policies(instantAt('2025-06-01')).banDays).toBe(30);
  });
});
