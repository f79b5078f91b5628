import type { OdometerReading } from '../../../../functions/fleet/odometers.ts';

interface Driven {
  readonly departure: { readonly at: string; readonly odometerKm: number } | null;
  readonly drivers: readonly { readonly from: string; readonly odometerKm: number | null }[];
}

/** What a reading cannot be below: the last one on the way, also that of a hand-over; else where its odometer last stood. */
export const leastReading = (last: OdometerReading | undefined, known: number | undefined): number =>
  last?.odometerKm ?? known ?? 0;

/** The last reading of a vehicle on its way: at departure, also one that still waits to be sent, or when it was handed over. */
export const latestReading = (
  { departure, drivers }: Driven,
  waits?: { readonly recordedAt: string; readonly odometerKm: number },
): OdometerReading | undefined => {
  if (!departure) return waits && { at: Date.parse(waits.recordedAt), odometerKm: waits.odometerKm };
  const left = { at: Date.parse(departure.at), odometerKm: departure.odometerKm };
  const handed = drivers.flatMap(({ from, odometerKm }) =>
    odometerKm === null ? [] : [{ at: Date.parse(from), odometerKm }],
  );
  return handed.findLast(({ at }) => at > left.at) ?? left;
};
