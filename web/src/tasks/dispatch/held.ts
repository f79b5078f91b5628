import type { Offer } from './options.ts';
import { spanOf, type Board } from './timeline.ts';

/** A vehicle that a colleague holds. */
export interface HeldByOther {
  readonly plateNumber: string;
  readonly who: string;
  readonly until: string;
}

/**
 * Vehicles that could serve a request but for what a colleague holds at these times: refused for being taken alone, and
 * not by what is booked.
 */
export const heldByOthers = (
  board: Pick<Board, 'vehicles'> | undefined,
  offers: readonly { readonly vehicle: Pick<Offer['vehicle'], 'id'>; readonly reasons: readonly { code: string }[] }[],
  { window }: { readonly window: { readonly from: string; readonly to: string } },
): HeldByOther[] => {
  const wanted = spanOf(window);
  const touches = (one: { readonly window: { readonly from: string; readonly to: string } }): boolean => {
    const { from, to } = spanOf(one.window);
    return from < wanted.to && wanted.from < to;
  };
  const onlyTaken = new Set(
    offers
      .filter(({ reasons }) => reasons.every(({ code }) => code === 'VEHICLE_TAKEN'))
      .map(({ vehicle }) => vehicle.id),
  );
  return (board?.vehicles ?? []).flatMap(({ vehicle, holds, bookings }) => {
    if (!onlyTaken.has(vehicle.id) || bookings.some(touches)) return [];
    const theirs = holds.find((one) => touches(one) && !one.hold.own);
    return theirs
      ? [{ plateNumber: vehicle.plateNumber, who: theirs.hold.dispatcher.name, until: theirs.hold.until }]
      : [];
  });
};
