/** The town that the model is compared with: the same cars and people in a table, and faults on the way to it. */
import { followStream, type Position } from '../../local/stream.ts';
import type { Context } from '../../platform/context.ts';
import type { Result } from '../../platform/result.ts';
import { derivedId } from '../../platform/ids.ts';
import type { Store, StoreOptions } from '../../platform/store.ts';
import { react } from '../../platform/stream.ts';
import { contextOf, driverWith, NOW, people, settle, units, vehicleWith } from '../../testing/town.ts';
import { bookingPolicies } from '../policy-records.ts';
import { reactions } from '../reactions.ts';
import { newWorld, terms } from './world.ts';

/** What may go wrong with one call: its transaction meets another, or no answer comes, be it done or not. */
export const faults = ['NONE', 'CONFLICT', 'NEVER_ARRIVED', 'ANSWER_LOST'] as const;
export type Fault = (typeof faults)[number];

/** Contexts of one call, by the name of whoever acts. */
export type As = (person: string) => Context;

export interface Town {
  readonly store: Store;
  /** Ids of what the model knows by name. */
  readonly ids: Map<string, string>;
  /** Makes a call until it is answered, however it is disturbed: with the same key and at the same moment. */
  readonly answered: <T>(call: (as: As) => Promise<Result<T>>, now: number, fault: Fault) => Promise<Result<T>>;
  /** What the room does after all changes that it has yet to be told. */
  readonly react: () => Promise<void>;
}

/** Where an event is: the first car stands there, each further one a kilometre or so farther off. */
export const PLACE_OF_EVENT = { lat: 27.83, lng: 113.13 };

/** An empty table, and where its stream is read. */
type OpenedTable = Store & Pick<StoreOptions, 'tableName'> & { readonly endpoint: string };

/** Opens an empty table; whatever is given is called before each commit. */
export type OpenTable = (options: Pick<StoreOptions, 'disturb'>) => Promise<OpenedTable>;

/** Tells the room what was changed since it was told last: no sooner, so that what is done at once is told afterwards. */
const reacting = (store: OpenedTable): Town['react'] => {
  const { tableName, endpoint } = store;
  let position: Position | undefined;
  return async () => {
    const reader = followStream({
      ...{ endpoint, tableName, position, say: console.error },
      handle: (event) => react(event, reactions, store),
      keep: (next) => {
        position = next;
      },
    });
    await reader.caughtUp();
    await reader.stop();
  };
};

/** What a caller hears when nothing comes back. */
const noAnswer = new Error('no answer');

/** The same table, whose first commit or its answer gets lost. */
const lossy = (store: Store, fault: Fault): Store => {
  let isLost = false;
  const once = (of: Fault): void => {
    if (isLost || fault !== of) return;
    isLost = true;
    throw noAnswer;
  };
  return {
    ...store,
    commit: async (writes, stamp) => {
      once('NEVER_ARRIVED');
      const outcome = await store.commit(writes, stamp);
      once('ANSWER_LOST');
      return outcome;
    },
  };
};

const idOf = (person: string) => people[person as keyof typeof people];

export const makeTown = async (openTable: OpenTable): Promise<Town> => {
  let conflicts = 0;
  const store = await openTable({
    disturb: () => {
      if (conflicts === 0) return;
      conflicts -= 1;
      throw Object.assign(new Error('conflict'), { name: 'TransactionConflictException' });
    },
  });
  const { cars, drivers } = newWorld(NOW);
  const vehicles = cars.map(({ seats, km, fleet }, i) => {
    const location = { ...PLACE_OF_EVENT, lat: PLACE_OF_EVENT.lat + i / 100 };
    return vehicleWith({ seats, odometerKm: km, unitId: units[fleet].id, homeBay: { name: '车位', location } });
  });
  const persons = drivers.map((name) => driverWith({ id: derivedId('driver', name), personId: idOf(name).id, name }));
  await settle(store, { vehicles, drivers: persons });
  const version = { effectiveFrom: '2026-01-01', changes: terms, setBy: '', setAt: NOW, why: '' };
  const untouched = { divisionCode: units.bureau.divisionCode, versions: [], revision: 0 };
  await store.commit([bookingPolicies.write(untouched, [version])], { actor: 'system', useCase: 'test', at: NOW });
  const named = [...cars.map(({ name }) => name), ...drivers];
  const callers = ['clerk', 'colleague', 'manager', 'dispatcher'].map((name): [string, string] => [
    name,
    idOf(name).id,
  ]);
  return {
    store,
    ids: new Map([...callers, ...[...vehicles, ...persons].map(({ id }, i): [string, string] => [named[i] ?? id, id])]),
    react: reacting(store),
    answered: async (call, now, fault) => {
      if (fault === 'CONFLICT') conflicts += 2;
      const through = lossy(store, fault);
      for (;;) {
        try {
          return await call((person) => contextOf(through, idOf(person), now));
        } catch (error) {
          if (error !== noAnswer) throw error;
        }
      }
    },
  };
};
