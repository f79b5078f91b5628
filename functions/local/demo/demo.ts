import type { Series } from '../../booking/request/series-types.ts';
import type { Driver, Vehicle, VehicleBlock } from '../../fleet/types.ts';
import type { SetPlace } from '../../opening/setting/types.ts';
import type { Place } from '../../opening/types.ts';
import { cityOf } from '../../organisation/rules.ts';
import type { Person } from '../../organisation/types.ts';
import { civilDate, type Instant } from '../../platform/time.ts';
import { blocksAround } from './blocks.ts';
import { bodyNamed, centreKey, ZHUZHOU } from './bodies.ts';
import { fleetOfCity } from './fleets.ts';
import { grounds } from './grounds.ts';
import { withLent } from './lending.ts';
import { lots } from './lots.ts';
import { openingToCome } from './opening-to-come.ts';
import { people } from './people.ts';
import { seriesOfCast } from './series.ts';
import { tripsOf, type Trip, type Trips } from './trips.ts';
import { wishesOf } from './wishes.ts';

/** What of the demo hangs on the present moment or on its size; the rest is always the same. */
export interface Demo {
  readonly people: readonly Person[];
  readonly vehicles: readonly Vehicle[];
  readonly drivers: readonly Driver[];
  readonly places: readonly Place[];
  /** The place whose next opening is announced already. */
  readonly toCome: SetPlace;
  readonly trips: readonly Trip[];
  readonly blocks: readonly VehicleBlock[];
  readonly series: readonly Series[];
}

/** Vehicles of Zhuzhou unless another number is asked for. */
const USUAL = 200;
/** Below this the cast's trips find no car. */
const FEWEST = 50;
/** Vehicles of each smaller city. */
const smallerCities: Readonly<Record<string, number>> = { '430400': 24, '431100': 16, '320700': 20, '530300': 18 };

/** Counties of Zhuzhou that dispatch on their own. */
const dispatchingCounties = ['430211', '430281'];

const cityOfDemo = (city: string, count: number, now: Instant): Omit<Demo, 'places' | 'toCome' | 'series'> => {
  const { vehicles: fleet, drivers: staff, accounts } = fleetOfCity(city, count, civilDate(now));
  const centres = [city, ...dispatchingCounties.filter((county) => cityOf(county) === city)];
  const start: Trips = { trips: [], vehicles: fleet, drivers: staff };
  const { trips, vehicles, drivers } = centres.reduce((before, division) => {
    const centre = bodyNamed(centreKey(division)).unit.id;
    const pool = fleet.filter(({ unitId }) => unitId === centre).length;
    const made = tripsOf(division, wishesOf(division, pool, now), before, now);
    return { ...made, trips: [...before.trips, ...made.trips] };
  }, start);
  // In the small cities every car is on its way.
  const blocks = city === ZHUZHOU ? blocksAround(bodyNamed(centreKey(city)).unit.id, vehicles, trips, now) : [];
  return { people: accounts, vehicles, drivers, trips, blocks };
};

/** The demo's data around a moment: the same moment and size always give the same data. */
export const makeDemo = (now: Instant, vehicles = USUAL): Demo => {
  const counts = { [ZHUZHOU]: Math.max(FEWEST, vehicles), ...smallerCities };
  const cities = Object.entries(counts).map(([city, count]) => cityOfDemo(city, count, now));
  const today = civilDate(now);
  const { series, trips } = seriesOfCast(now);
  const announced = [...lots(today), ...grounds(today)];
  const toCome = openingToCome(announced, now);
  return {
    people: [...people, ...cities.flatMap((city) => city.people)],
    vehicles: withLent(
      cities.flatMap((city) => city.vehicles),
      now,
    ),
    drivers: cities.flatMap((city) => city.drivers),
    places: announced.map((place) => (place.id === toCome.place.id ? toCome.place : place)),
    toCome,
    trips: [...cities.flatMap((city) => city.trips), ...trips],
    blocks: cities.flatMap((city) => city.blocks),
    series: [series],
  };
};
