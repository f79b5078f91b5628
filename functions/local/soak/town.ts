import type { Store } from '../../platform/store.ts';
import { addDays, civilDate, type Instant } from '../../platform/time.ts';
import { makeDemo } from '../demo/demo.ts';
import { loadDemo } from '../demo/load.ts';
import { poolOf, type Pool } from '../demo/pool.ts';

/** So far ahead lie the trips that are asked for, beyond those of the demo. */
export const DAYS_AHEAD = 30;
/** Few vehicles and drivers, so that many want the same. */
const FEW = 6;
const VEHICLES = 50;

/** Loads the demo's smallest city, and chooses from its pool. */
export const settle = async (store: Store, now: Instant): Promise<Pool> => {
  await loadDemo(store, { now, vehicles: VEHICLES });
  const pool = poolOf(makeDemo(now, VEHICLES), addDays(civilDate(now), DAYS_AHEAD + 7));
  return { ...pool, vehicles: pool.vehicles.slice(0, FEW), drivers: pool.drivers.slice(0, FEW) };
};
