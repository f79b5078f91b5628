import type { Driver, Vehicle } from '../../fleet/types.ts';
import type { Person } from '../../organisation/types.ts';
import { certain } from '../../platform/item.ts';
import type { CivilDate } from '../../platform/time.ts';
import type { Demo } from './demo.ts';
import { cast } from './people.ts';

/** Who and what is at hand for trips of the city's own centre, for runs that put load on the platform. */
export interface Pool {
  readonly clerk: Person;
  readonly manager: Person;
  readonly dispatcher: Person;
  readonly vehicles: readonly Vehicle[];
  readonly drivers: readonly { readonly driver: Driver; readonly person: Person }[];
}

/** The pool of the cast's dispatcher, as far as its vehicles may go out on general trips until a day. */
export const poolOf = (demo: Demo, until: CivilDate): Pool => {
  const named = (name: string): Person =>
    certain(
      cast.find((one) => one.name === name),
      name,
    );
  const dispatcher = named('陈静');
  const inPool = ({ unitId }: { readonly unitId: string }): boolean => unitId === dispatcher.unitId;
  return {
    clerk: named('李敏'),
    manager: named('王志强'),
    dispatcher,
    vehicles: demo.vehicles
      .filter((one) => inPool(one) && one.category === 'OTHER_OFFICIAL' && one.state === 'IN_SERVICE')
      .filter(({ insuredUntil, inspectedUntil }) => insuredUntil >= until && inspectedUntil >= until),
    drivers: demo.drivers.filter(inPool).map((driver) => ({
      driver,
      person: certain(
        demo.people.find(({ id }) => id === driver.personId),
        driver.name,
      ),
    })),
  };
};
