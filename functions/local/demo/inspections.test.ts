import { afterAll, describe, expect, it } from 'vitest';
import { placeItem } from '../../opening/records.ts';
import { divisionItem, personItem, unitItem } from '../../organisation/records.ts';
import { instantOf } from '../../platform/time.ts';
import { startApi } from '../../testing/api.ts';
import { testSealing } from '../../testing/sealing.ts';
import { demoMessenger } from '../messenger.ts';
import { bodies } from './bodies.ts';
import { divisions } from './divisions.ts';
import { demoId } from './identity.ts';
import { grounds } from './grounds.ts';
import { loadInspections } from './inspections.ts';
import { lots } from './lots.ts';
import { people } from './people.ts';

interface Watch {
  readonly openingWatch: {
    readonly totals: { readonly openingRate: number; readonly unchecked: number; readonly reports: number };
    readonly followUps: readonly { readonly state: string; readonly overdue: boolean }[];
    readonly reports: readonly { readonly verdict: string; readonly sent: { result: string | null } | null }[];
  };
}

describe('three weeks of inspection in the demo', () => {
  it.each(['2026-11-24T10:20', '2026-11-28T23:50'])(
    'are there at %s, with a follow-up in every state',
    async (local) => {
      const now = instantOf(local);
      const api = await startApi({ now });
      afterAll(() => api.stop());
      const { store } = api;
      const today = local.slice(0, 10);
      const written = [
        ...divisions.map(divisionItem),
        ...bodies.map(({ unit }) => unitItem(unit)),
        ...people.map(personItem),
        ...[...lots(today), ...grounds(today)].map(placeItem),
      ].map((put) => ({ put }));
      for (let i = 0; i < written.length; i += 100)
        await store.commit(written.slice(i, i + 100), { actor: 'system', useCase: 'test', at: now });
      await loadInspections({ store, sealing: testSealing, messenger: demoMessenger() }, now);

      const { body } = await api.as(demoId('person', 'liu-yang')).ask<Watch>(
        `query ($month: Date!) { openingWatch(division: "430200", month: $month) {
        totals { openingRate unchecked reports } followUps { state overdue } reports { verdict sent { result } } } }`,
        { month: today },
      );
      const { totals, followUps, reports } = body.data.openingWatch;
      expect(new Set(followUps.map(({ state }) => state))).toEqual(
        new Set(['ASSIGNED', 'EXPLAINED', 'RECTIFIED', 'RECHECKED', 'CLOSED']),
      );
      expect(followUps.some(({ overdue }) => overdue)).toBe(true);
      expect(totals.openingRate).toBeGreaterThan(70);
      expect(totals.openingRate).toBeLessThan(100);
      expect(totals.unchecked).toBeGreaterThan(0);
      expect(reports.some(({ verdict }) => verdict === 'AGAINST_PROMISE')).toBe(true);
      expect(reports.filter(({ sent }) => sent !== null)).toMatchObject([{ sent: { result: 'PROMISE_KEPT' } }]);

      for (const inspector of ['guo-xiaofeng', 'luo-ting']) {
        const duty = await api.as(demoId('person', inspector)).ask<{
          inspectionDuty: { routes: readonly { stops: readonly object[] }[]; rechecks: readonly object[] };
        }>('{ inspectionDuty { routes { stops { checked } } rechecks { id } } }');
        expect(duty.body.data.inspectionDuty.routes).toMatchObject([{ stops: [{}, {}, {}, {}] }]);
        expect(duty.body.data.inspectionDuty.rechecks.length).toBeGreaterThan(0);
      }
      const own = await api
        .as(demoId('person', 'wang-zhiqiang'))
        .ask<{ myFollowUps: readonly { state: string }[] }>('{ myFollowUps { state } }');
      expect(own.body.data.myFollowUps.map(({ state }) => state).sort()).toEqual(['ASSIGNED', 'EXPLAINED']);
    },
  );
});
