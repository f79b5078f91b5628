import {
  CheckInCourtDocument,
  GroundDayDocument,
  NoteCourtNoShowDocument,
  type CheckInCourtMutation,
  type GroundDayQuery,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { EVERY } from './unit-places.svelte.ts';

export type SlotBooking = GroundDayQuery['placeCourtBookings'][number];
type CourtSlots = NonNullable<GroundDayQuery['courtDay']>['courts'][number];
export type Slot = CourtSlots['slots'][number];

/** A court on a day: each of its slots with whoever has it, and the bookings that lie in none of them any more. */
export interface CourtOfDay {
  readonly court: CourtSlots['court'];
  readonly slots: readonly { readonly slot: Slot; readonly booking: SlotBooking | undefined }[];
  readonly ended: readonly SlotBooking[];
}

const holds = ({ state }: SlotBooking): boolean => state !== 'CANCELLED';

export const courtsOfDay = ({ courtDay, placeCourtBookings }: GroundDayQuery): readonly CourtOfDay[] =>
  (courtDay?.courts ?? []).map(({ court, slots }) => {
    const own = placeCourtBookings.filter(({ courtId }) => courtId === court.id);
    const bookingOf = (slot: Slot): SlotBooking | undefined =>
      own.find((one) => holds(one) && one.window.from === slot.window.from);
    const shown = slots.map((slot) => ({ slot, booking: bookingOf(slot) }));
    return { court, slots: shown, ended: own.filter((one) => !shown.some(({ booking }) => booking === one)) };
  });

type CheckedIn = NonNullable<CheckInCourtMutation['checkInCourt']['booking']>;

/** The slots of a ground on a day, who came to them by a code, and the note that nobody came to one. */
export class GroundDay {
  readonly live: Live<GroundDayQuery>;
  readonly noting = new Act();
  readonly checkingIn = new Act();
  /** Who was checked in last. */
  came = $state.raw<CheckedIn>();

  readonly #asked: () => { readonly placeId: string; readonly date: string };

  constructor(asked: () => { readonly placeId: string; readonly date: string }) {
    this.#asked = asked;
    this.live = new Live((signal) => ask(GroundDayDocument, asked(), signal), EVERY);
  }

  /** Whether the code was that of a booking, which is noted as come. */
  async checkIn(code: string): Promise<boolean> {
    const input = { placeId: this.#asked().placeId, code };
    this.came = undefined;
    const done = await this.checkingIn.run(async () => (await ask(CheckInCourtDocument, { input })).checkInCourt);
    this.came = done?.booking ?? undefined;
    if (done) await this.live.refresh();
    return done !== undefined;
  }

  async noteNoShow(bookingId: string): Promise<void> {
    const input = { bookingId };
    const done = await this.noting.run(async () => (await ask(NoteCourtNoShowDocument, { input })).noteCourtNoShow);
    if (done) await this.live.refresh();
  }
}
