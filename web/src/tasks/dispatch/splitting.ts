import { words } from '../../lib/i18n.svelte.ts';
import { people } from '../../ui/trip/words.ts';
import type { PassedOverSource } from './declined.ts';
import type { DriverChoice } from './drivers.ts';
import type { Offer } from './options.ts';

/** One of the cars over which a request is split, as it is being chosen. */
export interface SplitCar {
  vehicleId: string;
  driverId: string;
  passengers: number;
}

/** What is split. */
export interface Splitting {
  readonly passengers: number;
  readonly driving: 'WITH_DRIVER' | 'SELF_DRIVE';
}

/** Most cars of one request. */
const MOST = 4;

const w = words(
  {
    tooFew: '此时段可派的车辆不足两辆，不能拆分。',
    tooFewDrivers: '此时段空闲的驾驶员不足两名，不能拆分。',
    unseated: (who: string) => `还有 ${who}没有安排座位`,
    beyond: (who: string) => `多安排了 ${who}`,
    nobody: (n: number) => `第 ${String(n)} 辆车没有人乘坐`,
    vehicle: (n: number) => `第 ${String(n)} 辆车还没选车辆`,
    seats: (n: number) => `第 ${String(n)} 辆车座位不够`,
    driver: (n: number) => `第 ${String(n)} 辆车还没选驾驶员`,
    licence: (n: number) => `第 ${String(n)} 辆车的驾驶员不能驾驶这辆车`,
    reason: '请写明先前来源不用的原因',
  },
  {
    tooFew: 'Fewer than two cars can be sent then, so it cannot be split.',
    tooFewDrivers: 'Fewer than two drivers are free then, so it cannot be split.',
    unseated: (who: string) => `without a seat: ${who}`,
    beyond: (who: string) => `too many in the cars: ${who}`,
    nobody: (n: number) => `nobody rides in car ${String(n)}`,
    vehicle: (n: number) => `choose the vehicle of car ${String(n)}`,
    seats: (n: number) => `car ${String(n)} has too few seats`,
    driver: (n: number) => `choose the driver of car ${String(n)}`,
    licence: (n: number) => `the driver of car ${String(n)} may not drive it`,
    reason: 'Say why earlier sources are not used',
  },
);

/** Whether a vehicle could be one of several: its seats matter for its own passengers only. */
export const couldBeOne = ({ reasons }: Offer): boolean => reasons.every(({ code }) => code === 'SEATS_TOO_FEW');

/** Whether a vehicle has seats for so many, and one for who drives them. */
export const seatsFor = ({ vehicle }: Offer, passengers: number, { driving }: Splitting): boolean =>
  vehicle.seats >= passengers + (driving === 'WITH_DRIVER' ? 1 : 0);

/** Over how many cars it can be split: no more than there are vehicles and drivers, and somebody rides in each. */
export const mostCars = ({ passengers, driving }: Splitting, possible: readonly Offer[], freeDrivers: number): number =>
  Math.min(MOST, passengers, possible.length, driving === 'WITH_DRIVER' ? freeDrivers : MOST);

/** What one car still lacks. */
const lackingOfCar = (
  { vehicleId, driverId, passengers }: SplitCar,
  n: number,
  splitting: Splitting,
  possible: readonly Offer[],
  driversWith: (vehicle: Offer['vehicle']) => readonly DriverChoice[],
): string | undefined => {
  const offer = possible.find(({ vehicle }) => vehicle.id === vehicleId);
  if (!(passengers > 0)) return w.nobody(n);
  if (!offer) return w.vehicle(n);
  if (!seatsFor(offer, passengers, splitting)) return w.seats(n);
  if (splitting.driving === 'SELF_DRIVE') return undefined;
  if (driverId === '') return w.driver(n);
  const choice = driversWith(offer.vehicle).find(({ driver }) => driver.id === driverId);
  return choice?.available === true && choice.permitted ? undefined : w.licence(n);
};

/** Why a split cannot be confirmed yet; undefined when it can. */
export const lackingOf = (
  splitting: Splitting,
  cars: readonly SplitCar[],
  possible: readonly Offer[],
  freeDrivers: number,
  driversWith: (vehicle: Offer['vehicle']) => readonly DriverChoice[],
  unsaid: readonly PassedOverSource[],
): string | undefined => {
  if (possible.length < 2) return w.tooFew;
  if (mostCars(splitting, possible, freeDrivers) < 2) return w.tooFewDrivers;
  const left = splitting.passengers - cars.reduce((sum, { passengers }) => sum + passengers, 0);
  if (left > 0) return w.unseated(people(left));
  if (left < 0) return w.beyond(people(-left));
  const lacking = cars.map((car, i) => lackingOfCar(car, i + 1, splitting, possible, driversWith));
  return lacking.find((one) => one !== undefined) ?? (unsaid.length > 0 ? w.reason : undefined);
};
