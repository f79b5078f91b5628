import type { DriverOffer } from './options.ts';
import type { Board } from './timeline.ts';

export interface DriverChoice extends DriverOffer {
  /** Whether the licence covers the vehicle. */
  readonly permitted: boolean;
}

/**
 * Drivers for a vehicle, but none whom a neighbour lends with another one: those who can take it first; among equals the least licence that will do, who
 * may drive more is kept for what needs it; then the least to do that day, then the name.
 */
export const driversFor = (
  offers: readonly DriverOffer[],
  days: Board['drivers'],
  vehicle: { readonly id: string; readonly seats: number } | undefined,
): readonly DriverChoice[] => {
  const busy = new Map(days.map(({ driver, bookings }) => [driver.id, bookings.length]));
  return offers
    .filter(({ comesWith }) => comesWith.length === 0 || (vehicle && comesWith.includes(vehicle.id)))
    .map((offer) => ({ ...offer, permitted: offer.licensedSeats >= (vehicle?.seats ?? 0) }))
    .toSorted((a, b) => {
      const rank = (one: DriverChoice): number[] => [
        Number(!(one.available && one.permitted)),
        one.licensedSeats,
        busy.get(one.driver.id) ?? 0,
      ];
      const [ours, theirs] = [rank(a), rank(b)];
      const differs = ours.findIndex((value, i) => value !== theirs[i]);
      return differs === -1
        ? a.driver.name.localeCompare(b.driver.name, 'zh-CN')
        : (ours[differs] ?? 0) - (theirs[differs] ?? 0);
    });
};
