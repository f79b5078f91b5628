import { expect, it } from 'vitest';
import { placeItem } from '../../opening/records.ts';
import { civilDate, instantOf } from '../../platform/time.ts';
import { allItems } from '../../testing/citizens.ts';
import { freshStore } from '../../testing/database.ts';
import { testSealing } from '../../testing/sealing.ts';
import { demoMessenger } from '../messenger.ts';
import { loadCourts } from './courts.ts';
import { grounds } from './grounds.ts';

it.each(['2026-11-24T10:20', '2026-02-14T23:50'])(
  'at %s slots of the demo are booked and waited for, and a club has asked',
  async (local) => {
    const store = await freshStore();
    const now = instantOf(local);
    const stamp = { actor: 'system', useCase: 'test', at: now };
    const puts = grounds(civilDate(now)).map((ground) => ({ put: placeItem(ground) }));
    for (let i = 0; i < puts.length; i += 100) await store.commit(puts.slice(i, i + 100), stamp);
    await loadCourts({ store, sealing: testSealing, messenger: demoMessenger() }, now);
    const made = (await allItems(store)).filter(({ stamp: by }) => (by as { at: number }).at === now - 3_600_000);
    const count = (kind: string): number => made.filter((item) => item.kind === kind).length;
    expect([count('COURT_BOOKING'), count('COURT_QUEUE'), count('COURT_SERIES')]).toEqual([2, 1, 1]);
    store.close();
  },
);
