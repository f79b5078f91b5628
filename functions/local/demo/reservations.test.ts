import { afterAll, describe, expect, it } from 'vitest';
import { placeItem } from '../../opening/records.ts';
import { personItem } from '../../organisation/records.ts';
import { civilDate, instantOf } from '../../platform/time.ts';
import { allItems } from '../../testing/citizens.ts';
import { freshStore } from '../../testing/database.ts';
import { testSealing } from '../../testing/sealing.ts';
import { demoMessenger } from '../messenger.ts';
import { lots } from './lots.ts';
import { people } from './people.ts';
import { loadReservations } from './reservations.ts';

describe('the citizens of the demo', async () => {
  const store = await freshStore();
  afterAll(() => {
    store.close();
  });

  it.each(['2026-11-24T10:20', '2026-11-28T23:50'])(
    'have reserved at %s, and one of them appeals against a strike',
    async (local) => {
      const now = instantOf(local);
      const stamp = { actor: 'system', useCase: 'test', at: now };
      const writes = [...lots(civilDate(now)).map(placeItem), ...people.map(personItem)].map((put) => ({ put }));
      for (let i = 0; i < writes.length; i += 100) await store.commit(writes.slice(i, i + 100), stamp);
      const before = (await allItems(store)).length;
      await loadReservations({ store, sealing: testSealing, messenger: demoMessenger() }, now);
      const all = await allItems(store);
      expect(all.length).toBeGreaterThan(before);
      expect(
        all.filter(({ kind, state }) => kind === 'RESERVATION' && state === 'RESERVED').length,
      ).toBeGreaterThanOrEqual(4);
      const strikes = all.filter(({ kind }) => kind === 'STRIKE');
      for (const strike of strikes) expect(strike.citizenId).toMatch(/^ctz_/);
      expect(strikes.map(({ state }) => state)).toContain('APPEALED');
    },
  );
});
