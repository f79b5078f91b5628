import { nationalCalendar } from '../../calendar/rules.ts';
import type { BlockKind, Vehicle, VehicleBlock } from '../../fleet/types.ts';
import { inputHash } from '../../platform/idempotency.ts';
import {
  addDays,
  civilDate,
  DAY,
  instantAt,
  overlaps,
  weekday,
  type Instant,
  type Window,
} from '../../platform/time.ts';
import { demoId } from './identity.ts';
import { peopleIn } from './people.ts';
import type { Trip } from './trips.ts';

interface Plan {
  readonly kind: BlockKind;
  readonly window: Window;
  readonly reason: string;
}

/** The first day from one on that suits. */
const dayFrom = (date: string, suits: (date: string) => boolean): string =>
  suits(date) ? date : dayFrom(addDays(date, 1), suits);

const isWorked = (date: string): boolean => ['WORKDAY', 'MAKEUP_WORKDAY'].includes(nationalCalendar(date).kind);

/** What a centre's vehicles are kept for around a moment: some time in the workshop, an inspection, a weekend's seal. */
const plansAround = (now: Instant): Plan[] => {
  const today = civilDate(now);
  const between = (from: string, fromHour: number, to: string, toHour: number): Window => ({
    from: instantAt(from, fromHour * 60),
    to: instantAt(to, toHour * 60),
  });
  const inspection = dayFrom(addDays(today, 7), isWorked);
  const tyres = dayFrom(addDays(today, 1), isWorked);
  const saturday = dayFrom(today, (date) => weekday(date) === 6);
  return [
    {
      kind: 'MAINTENANCE',
      window: between(addDays(today, -1), 9, addDays(today, 1), 18),
      reason: '更换变速箱油和制动片',
    },
    { kind: 'INSPECTION', window: between(inspection, 8, inspection, 12), reason: '年度安全技术检验' },
    { kind: 'MAINTENANCE', window: between(tyres, 14, tyres, 17), reason: '轮胎换位、四轮定位' },
    { kind: 'SEAL', window: between(saturday, 0, addDays(saturday, 2), 0), reason: '周末封存，钥匙交值班室' },
  ];
};

/** Blocks of a centre's vehicles, each of one that has no trip then. */
export const blocksAround = (
  centreId: string,
  vehicles: readonly Vehicle[],
  trips: readonly Trip[],
  now: Instant,
): VehicleBlock[] => {
  const orders = Map.groupBy(
    trips.flatMap(({ order }) => order ?? []),
    ({ vehicleId }) => vehicleId,
  );
  const [maker] = peopleIn(centreId, 'DISPATCHER');
  const used = new Set<string>();
  return plansAround(now).flatMap(({ kind, window, reason }, index) => {
    const vehicle = vehicles.find(
      ({ id, unitId, state }) =>
        unitId === centreId &&
        state === 'IN_SERVICE' &&
        !used.has(id) &&
        !orders.get(id)?.some((order) => overlaps(order.window, window)),
    );
    if (!vehicle || !maker) return [];
    used.add(vehicle.id);
    const asked = { vehicleId: vehicle.id, kind, window, reason };
    return [
      {
        ...asked,
        id: demoId('block', `${centreId}-${String(index)}`),
        unitId: centreId,
        divisionCode: vehicle.divisionCode,
        madeBy: maker.id,
        madeAt: Math.min(now, window.from) - DAY,
        inputHash: inputHash(asked),
      },
    ];
  });
};
