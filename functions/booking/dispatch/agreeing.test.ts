import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { registerVehicleWrites } from '../../fleet/records.ts';
import { lentVehicles } from '../../fleet/roster-records.ts';
import type { Vehicle } from '../../fleet/types.ts';
import { auditLedger } from '../../local/audit.ts';
import type { Store } from '../../platform/store.ts';
import { instantOf, MINUTE, type Instant } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { contextOf, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { approvedMany, codesOf } from '../../testing/trips.ts';
import { standardPolicies } from '../policy.ts';
import { recordDeparture } from '../trip/acts.ts';
import type { DispatchOrder } from '../types.ts';
import { dispatchVehicle } from './acts.ts';
import { assignmentOptions } from './suggest-acts.ts';

const day = instantOf('2026-11-25T06:00');
const early = standardPolicies(day).earliestDepartureMinutes;

const anyVehicle = fc.record({
  seats: fc.constantFrom(4, 5, 7),
  whose: fc.constantFrom('centre' as const, 'bureau' as const, 'neighbour' as const, 'neighbour' as const),
  selfDrive: fc.constantFrom(true, true, true, false),
  /** Minutes of the day from and until which a neighbour lends it. */
  from: fc.constantFrom(0, 0, 240),
  until: fc.constantFrom(480, 2_000, 2_000),
});
const anyTrip = fc.record({
  kind: fc.constant('trip' as const),
  start: fc.integer({ min: 0, max: 32 }),
  quarters: fc.integer({ min: 1, max: 8 }),
  passengers: fc.integer({ min: 1, max: 6 }),
  pick: fc.nat(),
});
const anyDeparture = fc.record({
  kind: fc.constant('departure' as const),
  minutesBefore: fc.integer({ min: 0, max: early }),
});

type Kind = typeof anyVehicle extends fc.Arbitrary<infer One> ? One : never;

const vehicleOf = ({ seats, whose, selfDrive, from, until }: Kind): Vehicle =>
  vehicleWith({
    seats,
    unitId: units[whose].id,
    ...(whose === 'neighbour'
      ? {
          lending: {
            ...{ id: randomUUID(), purposes: ['FIELD_WORK'], selfDrive, withDriver: false, note: '' },
            ...{ from: day + from * MINUTE, until: day + until * MINUTE, keyKeeper: '小张', centreId: units.centre.id },
            ...{ saidBy: people.neighbour.id, saidAt: NOW, inputHash: '' },
          },
        }
      : {}),
  });

describe('what the desk is offered and what it can send', async () => {
  const table = await freshStore();
  afterAll(() => table.close());
  await settle(table);
  const stamp = { actor: 'system', useCase: 'test', at: NOW };
  const declinedSources = (['OWN_UNIT', 'PLATFORM_POOL'] as const).map((source) => ({ source, reason: '留作值班' }));
  /** The next run's desk should not have to look through this run's vehicles. */
  const retire = async (store: Store, fleet: readonly Vehicle[]): Promise<void> => {
    for (const { id } of fleet)
      await store.commit([{ change: { pk: `VEHICLE#${id}`, sk: 'VEHICLE' }, remove: ['listPk', 'listSk'] }], stamp);
    await renewLent(store, fleet);
  };
  const renewLent = (store: Store, fleet: readonly Vehicle[]): Promise<void> =>
    lentVehicles.renew(
      store,
      units.bureau.divisionCode,
      fleet.map(({ id }) => id),
      NOW,
    );

  it('never disagree, whatever neighbours lend and however early vehicles leave', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyVehicle, { minLength: 1, maxLength: 3 }),
        fc.array(fc.oneof({ weight: 2, arbitrary: anyTrip }, { weight: 1, arbitrary: anyDeparture }), {
          minLength: 4,
          maxLength: 10,
        }),
        async (kinds, steps) => {
          // A process of its own: it remembers no roster of the runs before.
          const store: Store = { ...table };
          const fleet = kinds.map(vehicleOf);
          await store.commit(fleet.flatMap(registerVehicleWrites), stamp);
          await renewLent(store, fleet);
          const waiting: { order: DispatchOrder; from: Instant }[] = [];
          let now = NOW;
          for (const step of steps) {
            if (step.kind === 'departure') {
              const leaving = waiting.sort((a, b) => a.from - b.from).shift();
              if (!leaving) continue;
              now = Math.max(now, leaving.from - step.minutesBefore * MINUTE);
              const reading = { orderId: leaving.order.id, odometerKm: 40_000 };
              await recordDeparture(contextOf(store, people.clerk, now), reading);
              continue;
            }
            const from = day + step.start * 15 * MINUTE;
            const window = { from, to: from + step.quarters * 15 * MINUTE };
            const { passengers } = step;
            const [request] = await approvedMany(store, [{ window, passengers, driving: 'SELF_DRIVE' }]);
            const requestId = request?.id ?? '';
            const desk = () => contextOf(store, people.dispatcher, now);
            const offers = (await assignmentOptions(desk(), { requestId }))?.vehicles ?? [];
            const vehicleId = fleet[step.pick % fleet.length]?.id ?? '';
            const offer = offers.find(({ vehicle }) => vehicle.id === vehicleId);
            const wish = { idempotencyKey: randomUUID(), requestId, vehicleId, declinedSources };
            const outcome = await dispatchVehicle(desk(), wish);
            expect(outcome.ok).toBe(offer?.available);
            expect(codesOf(outcome).sort()).toEqual(offer?.refusals.map(({ code }) => code).sort());
            if (outcome.ok) waiting.push({ order: outcome.value, from });
          }
          expect((await auditLedger(store, now)).differences).toEqual([]);
          await retire(store, fleet);
        },
      ),
      { numRuns: 25 },
    );
  });
});
