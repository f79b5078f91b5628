/** Rosters: all vehicles, or all drivers, of a fleet in one packed item, so that a search does not read them singly. */
import { attributesOf, type Source } from '../platform/item.ts';
import { columnsOf, makePages, rowsOf, type Columns } from '../platform/pages.ts';
import type { Store } from '../platform/store.ts';
import type { Item, Stamp } from '../platform/write.ts';
import { items, type ItemKey } from '../platform/table.ts';
import type { Instant } from '../platform/time.ts';
import { cityOf } from '../organisation/rules.ts';
import { driverKey, driversOf, fleetOf, vehicleKey, vehicleOf } from './records.ts';
import type { Driver, Vehicle } from './types.ts';

/** How long a process answers from a roster it has read; the dispatch itself always reads vehicle and driver anew. */
const LIFETIME = 5_000;
const MOST_ROSTERS = 200;

type Rostered = Vehicle | Driver;

interface RosterDesign<Noun extends Rostered> {
  /** Name of the roster, and of the items that stand on it. */
  readonly kind: 'VEHICLE' | 'DRIVER' | 'LENT';
  readonly on: 'VEHICLE' | 'DRIVER';
  /** Which roster of the kind an item stands on: a fleet's, or a city's; undefined when on none. */
  readonly rosterOf: (item: Item | undefined) => string | undefined;
  readonly keyOf: (id: string) => ItemKey;
  /** What the index lists, for as long as no roster was written. */
  readonly listed: (source: Source, unitId: string) => Promise<Noun[]>;
  /** Order of the list. */
  readonly sortOf: (noun: Noun) => string;
}

export interface Roster<Noun extends Rostered> {
  readonly on: RosterDesign<Noun>['on'];
  readonly rosterOf: RosterDesign<Noun>['rosterOf'];
  /** The fleet of a unit or service centre as it stood some seconds ago: one read when cold, none when warm. */
  readonly of: (source: Source, unitId: string, now: Instant) => Promise<readonly Noun[]>;
  /**
   * Brings a roster up to date with the named. They are read as they surely stand, after the roster itself was: so
   * neither the order nor the number of the tellings matters, and the last change of each has the last word.
   */
  readonly renew: (store: Store, unitId: string, ids: readonly string[], at: Instant) => Promise<void>;
}

/** The fleet in whose list an item stands; undefined when it has left all of them. */
export const fleetIdOf = (item: Item | undefined): string | undefined => {
  if (item?.kind !== 'VEHICLE' && item?.kind !== 'DRIVER') return undefined;
  const unitId = String(item.unitId);
  return item.listPk === items[item.kind].listPk({ unitId }) ? unitId : undefined;
};

/** City in which a vehicle is, or was, lent by its unit; one that was may still be out on trips. */
const lentIn = (item: Item | undefined): string | undefined => {
  if (item?.kind !== 'VEHICLE' || fleetIdOf(item) === undefined) return undefined;
  const { lending, divisionCode } = vehicleOf(item);
  return lending && cityOf(divisionCode);
};

const makeRoster = <Noun extends Rostered>(design: RosterDesign<Noun>): Roster<Noun> => {
  const { kind, on, rosterOf, keyOf, listed, sortOf } = design;
  const pages = makePages<string, readonly Noun[]>({
    kind: 'ROSTER',
    keyOf: (unitId, page) => items.ROSTER.key({ unitId, kind, page }),
    first: listed,
    encode: columnsOf,
    decode: (json) => rowsOf<Noun>(json as Columns),
    lifetime: LIFETIME,
    most: MOST_ROSTERS,
  });
  const inListOrder = (a: Noun, b: Noun): number => (sortOf(a) < sortOf(b) ? -1 : 1);
  return {
    on,
    rosterOf,
    of: (source, unitId, now) => pages.read(source, unitId, now),
    renew: (store, unitId, ids, at) => {
      const stamp: Stamp = { actor: 'system', useCase: 'packRoster', at };
      return pages.rewrite(store, unitId, stamp, async (known) => {
        const found = await store.getMany(ids.map(keyOf), { consistent: true });
        const present = found.flatMap((item) => (item && rosterOf(item) === unitId ? [item] : []));
        const others = known.filter(({ id }) => !ids.includes(id));
        return [...others, ...present.map((item) => attributesOf(item) as unknown as Noun)].sort(inListOrder);
      });
    },
  };
};

export const vehicleRoster = makeRoster<Vehicle>({
  kind: 'VEHICLE',
  on: 'VEHICLE',
  rosterOf: fleetIdOf,
  keyOf: vehicleKey,
  listed: fleetOf,
  sortOf: ({ plateNumber, id }) => `${plateNumber} ${id}`,
});

/** Vehicles of a city that their units lend or have lent, by plate: a search for neighbours' vehicles reads one page. */
export const lentVehicles = makeRoster<Vehicle>({
  kind: 'LENT',
  on: 'VEHICLE',
  rosterOf: lentIn,
  keyOf: vehicleKey,
  // Lending is what writes the first page.
  listed: () => Promise.resolve([]),
  sortOf: ({ plateNumber, id }) => `${plateNumber} ${id}`,
});

export const driverRoster = makeRoster<Driver>({
  kind: 'DRIVER',
  on: 'DRIVER',
  rosterOf: fleetIdOf,
  keyOf: driverKey,
  listed: driversOf,
  sortOf: ({ id }) => id,
});
