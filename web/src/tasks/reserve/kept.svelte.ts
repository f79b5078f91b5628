import type { MyReservationFragment } from '../../generated/graphql.ts';
import { keep, kept } from '../../lib/device.ts';

const NAME = 'reservations';

/** Reservations that are still shown at a gate, and when they were asked for; kept for where there is no connection. */
export interface KeptReservations {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly reservations: readonly MyReservationFragment[];
}

const isShown = ({ state, leaveBy }: MyReservationFragment, now: number): boolean =>
  (state === 'RESERVED' || state === 'ARRIVED') && Date.parse(leaveBy) > now;

const read = (): KeptReservations | undefined => {
  const value = kept('local', NAME) as Partial<KeptReservations> | null | undefined;
  const { at, reservations } = value ?? {};
  if (typeof at !== 'number' || !Array.isArray(reservations)) return undefined;
  const shown = (reservations as MyReservationFragment[]).filter((one) => isShown(one, Date.now()));
  return shown.length > 0 ? { at, reservations: shown } : undefined;
};

/** What the device keeps of its holder's reservations: the codes for the gate, and nothing that is over. */
class KeptCodes {
  now = $state.raw(read());

  keep(reservations: readonly MyReservationFragment[]): void {
    const at = Date.now();
    const shown = reservations.filter((one) => isShown(one, at));
    this.now = shown.length > 0 ? { at, reservations: shown } : undefined;
    keep('local', NAME, this.now);
  }

  /** Keeps one more that was just made. */
  add(made: MyReservationFragment): void {
    this.keep([...(this.now?.reservations ?? []).filter(({ id }) => id !== made.id), made]);
  }
}

export const keptCodes = new KeptCodes();
