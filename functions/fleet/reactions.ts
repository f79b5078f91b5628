import { isDeepStrictEqual } from 'node:util';
import type { Change, Reaction } from '../platform/changes.ts';
import { attributesOf } from '../platform/item.ts';
import type { Store } from '../platform/store.ts';
import type { Item } from '../platform/write.ts';
import { driverRoster, fleetIdOf, lentVehicles, vehicleRoster, type Roster } from './roster-records.ts';
import { odometerOnRoster } from './rules.ts';
import type { Driver, Vehicle } from './types.ts';

type AnyRoster = Roster<Vehicle> | Roster<Driver>;

/** What a roster says of an item: nothing when it stands in no fleet's list. */
const lineOf = (item: Item | undefined): object | undefined => {
  if (!item || fleetIdOf(item) === undefined) return undefined;
  const { odometerKm, odometerAt: _, ...line } = attributesOf(item);
  return typeof odometerKm === 'number' ? { ...line, odometerKm: odometerOnRoster(odometerKm) } : line;
};

/** Rosters of a kind that some changes concern, with the ids to renew. */
const concerned = (changes: readonly Change[], { rosterOf }: AnyRoster): Map<string, Set<string>> => {
  const rosters = new Map<string, Set<string>>();
  for (const { before, after } of changes)
    for (const item of [before, after]) {
      const name = rosterOf(item);
      if (item && name !== undefined) rosters.set(name, (rosters.get(name) ?? new Set()).add(String(item.id)));
    }
  return rosters;
};

const renew = async (roster: AnyRoster, changes: readonly Change[], store: Store): Promise<void> => {
  const rosters = concerned(
    changes.filter(({ kind }) => kind === roster.on),
    roster,
  );
  const at = Math.max(0, ...changes.map(({ stamp }) => stamp?.at ?? 0));
  await Promise.all([...rosters].map(([name, ids]) => roster.renew(store, name, [...ids], at)));
};

/** A trip moves the odometer twice and the roster hardly ever: only what a roster shows is written into it. */
const packRosters: Reaction = {
  name: 'packRosters',
  on: ['VEHICLE', 'DRIVER'],
  run: async (changes, store) => {
    const shown = changes.filter(({ before, after }) => !isDeepStrictEqual(lineOf(before), lineOf(after)));
    await Promise.all([vehicleRoster, driverRoster, lentVehicles].map((roster) => renew(roster, shown, store)));
  },
};

export const reactions: readonly Reaction[] = [packRosters];
