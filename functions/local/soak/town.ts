import type { Driver, Vehicle } from '../../fleet/types.ts';
import type { Person } from '../../organisation/types.ts';
import { certain } from '../../platform/item.ts';
import type { Store } from '../../platform/store.ts';
import { addDays, civilDate, type Instant } from '../../platform/time.ts';
import { makeDemo } from '../demo/demo.ts';
import { loadDemo } from '../demo/load.ts';
import { cast } from '../demo/people.ts';

/** Whom and what the load is about: few vehicles and drivers, so that many want the same. */
export interface Town {
  readonly clerk: Person;
  readonly manager: Person;
  readonly dispatcher: Person;
  readonly vehicles: readonly Vehicle[];
  readonly drivers: readonly { readonly driver: Driver; readonly person: Person }[];
}

const FEW = 6;
/** So far ahead lie the trips that are asked for, beyond those of the demo. */
export const DAYS_AHEAD = 30;
const VEHICLES = 50;

/** Loads the demo's smallest city, and chooses from it. */
export const settle = async (store: Store, now: Instant): Promise<Town> => {
  await loadDemo(store, { now, vehicles: VEHICLES });
  const demo = makeDemo(now, VEHICLES);
  const named = (name: string): Person =>
    certain(
      cast.find((one) => one.name === name),
      name,
    );
  const dispatcher = named('陈静');
  const ahead = addDays(civilDate(now), DAYS_AHEAD + 7);
  const inPool = ({ unitId }: { readonly unitId: string }): boolean => unitId === dispatcher.unitId;
  return {
    clerk: named('李敏'),
    manager: named('王志强'),
    dispatcher,
    vehicles: demo.vehicles
      .filter((one) => inPool(one) && one.category === 'OTHER_OFFICIAL' && one.state === 'IN_SERVICE')
      .filter(({ insuredUntil, inspectedUntil }) => insuredUntil > ahead && inspectedUntil > ahead)
      .slice(0, FEW),
    drivers: demo.drivers
      .filter(inPool)
      .slice(0, FEW)
      .map((driver) => ({
        driver,
        person: certain(
          demo.people.find(({ id }) => id === driver.personId),
          driver.name,
        ),
      })),
  };
};
