import { isDeepStrictEqual } from 'node:util';
import type { Change, Reaction } from '../platform/changes.ts';
import { attributesOf } from '../platform/item.ts';
import type { Store } from '../platform/store.ts';
import type { Item } from '../platform/write.ts';
import { driverRoster, fleetIdOf, vehicleRoster, type Roster } from './roster-records.ts';
import { odometerOnRoster } from './rules.ts';
import type { Driver, Vehicle } from './types.ts';

/** What a roster says of an item: nothing when it stands in no fleet's list. */
const lineOf = (item: Item | undefined): object | undefined => {
  if (!item || fleetIdOf(item) === undefined) return undefined;
  const { odometerKm, odometerAt: _, ...line } = attributesOf(item);
  return typeof odometerKm === 'number' ? { ...line, odometerKm: odometerOnRoster(odometerKm) } : line;
};

/** Fleets whose rosters some changes concern, with the ids to renew. */
const concerned = (changes: readonly Change[]): Map<string, Set<string>> => {
  const fleets = new Map<string, Set<string>>();
  for (const { before, after } of changes)
    for (const item of [before, after]) {
      const unitId = fleetIdOf(item);
      if (item && unitId !== undefined) fleets.set(unitId, (fleets.get(unitId) ?? new Set()).add(String(item.id)));
    }
  return fleets;
};

const renew = async (
  roster: Roster<Vehicle> | Roster<Driver>,
  changes: readonly Change[],
  store: Store,
): Promise<void> => {
  const fleets = concerned(changes.filter(({ kind }) => kind === roster.kind));
  const at = Math.max(0, ...changes.map(({ stamp }) => stamp?.at ?? 0));
  await Promise.all([...fleets].map(([unitId, ids]) => roster.renew(store, unitId, [...ids], at)));
};

/** A trip moves the odometer twice and the roster hardly ever: only what a roster shows is written into it. */
const packRosters: Reaction = {
  name: 'packRosters',
  on: ['VEHICLE', 'DRIVER'],
  run: async (changes, store) => {
    const shown = changes.filter(({ before, after }) => !isDeepStrictEqual(lineOf(before), lineOf(after)));
    await Promise.all([vehicleRoster, driverRoster].map((roster) => renew(roster, shown, store)));
  },
};

export const reactions: readonly Reaction[] = [packRosters];
