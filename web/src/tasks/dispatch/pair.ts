import type { DriverChoice } from './drivers.ts';
import type { Offer } from './options.ts';

/** A vehicle, and a driver where one is wanted. */
export interface Pair {
  readonly vehicleId?: string | undefined;
  readonly driverId?: string | undefined;
}

/** A pair as it was shown for a request, and the vehicle that was proposed for it at first. */
export interface Shown extends Pair {
  readonly requestId: string;
  readonly firstId: string;
}

/** Where a pair may come from: a choice by hand goes before what is shown, and that before anything proposed anew. */
export interface Pairs {
  readonly picked: Pair;
  readonly shown: Pair;
  readonly suggested: Pair;
}

/** The vehicle of the form; what is shown stays, also when it can no longer be had, until another is picked. */
export const vehicleIn = (offers: readonly Offer[], { picked, shown, suggested }: Pairs): Offer | undefined => {
  const one = (id: string | undefined): Offer | undefined => offers.find(({ vehicle }) => vehicle.id === id);
  const standing = picked.vehicleId ?? shown.vehicleId;
  return standing === undefined
    ? (one(suggested.vehicleId) ?? offers.find(({ available }) => available))
    : one(standing);
};

export const canDrive = (choice: DriverChoice | undefined): boolean => choice?.permitted === true && choice.available;

/** The driver of the form: the one picked, the one shown with the vehicle, the one suggested with it, the first who can. */
export const driverIn = (
  drivers: readonly DriverChoice[],
  vehicleId: string | undefined,
  { picked, shown, suggested }: Pairs,
): DriverChoice | undefined => {
  const one = (id: string | undefined): DriverChoice | undefined => drivers.find(({ driver }) => driver.id === id);
  const drivenBy = (pair: Pair): string | undefined => (pair.vehicleId === vehicleId ? pair.driverId : undefined);
  const standing = picked.driverId ?? drivenBy(shown);
  if (standing !== undefined) return one(standing);
  const proposed = one(drivenBy(suggested));
  return canDrive(proposed) ? proposed : drivers.find(canDrive);
};
