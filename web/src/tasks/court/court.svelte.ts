import {
  AskCourtSeriesDocument,
  BookCourtDocument,
  CourtDayDocument,
  WaitForCourtDocument,
  type CourtDayQuery,
  type MyCourtBookingFragment,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask, askPublic } from '../../lib/api.ts';
import { dateOf, dateTimeOf, localOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import { now } from '../../lib/now.ts';
import { holder } from '../reserve/holder.svelte.ts';
import { MyCourts } from './mine.svelte.ts';

const EVERY_MS = 20_000;
const DAY = 86_400_000;

const aWeekAfter = (at: string): string => dateTimeOf(localOf(new Date(Date.parse(at) + 7 * DAY)));

type Day = NonNullable<CourtDayQuery['courtDay']>;
export type ShownCourt = Day['courts'][number];
export type ShownSlot = ShownCourt['slots'][number];

/** A slot somebody wants: to book it, to wait for it, or to have it each week. */
export interface Wanted {
  readonly court: ShownCourt['court'];
  readonly slot: ShownSlot;
  readonly how: 'BOOK' | 'WAIT';
}

/** A number as a field of numbers gives it; what is none, or not whole, is asked as 0, and the answer says what may be. */
export const wholeOf = (value: number | null | undefined): number => (Number.isInteger(value) ? Number(value) : 0);

/** What one has to do with a slot oneself. */
export type OwnPart = 'MINE' | 'OFFERED' | 'WAITING' | undefined;

const isOpen = ({ state }: { readonly state: string }): boolean => ['OFFERED', 'BOOKED', 'ARRIVED'].includes(state);

/** Booking courts of one ground: the day that is looked at, and the slot that is wanted. */
export class Courts {
  date = $state(dateOf(now()));
  wanted = $state.raw<Wanted>();
  people = $state(1);
  club = $state('');
  note = $state('');
  weeks = $state(4);
  made = $state.raw<MyCourtBookingFragment>();
  readonly act = new Act();
  readonly live: Live<CourtDayQuery>;
  readonly mine = new MyCourts();
  readonly #placeId: string;
  #sent = { text: '', key: '' };

  readonly day = $derived.by(() => this.live.data?.courtDay ?? undefined);
  readonly dates = $derived.by(() =>
    Array.from({ length: this.day?.horizonDays ?? 7 }, (_, i) => dateOf(new Date(now().getTime() + i * DAY))),
  );

  constructor(placeId: string) {
    this.#placeId = placeId;
    this.live = new Live((signal) => askPublic(CourtDayDocument, { placeId, date: this.date }, signal), EVERY_MS);
    $effect(() => this.live.start());
  }

  look(date: string): void {
    this.date = date;
    void this.live.refresh();
  }

  /** What the holder of this device has to do with a slot. */
  ownPart(courtId: string, { window: { from } }: ShownSlot): OwnPart {
    const at = Date.parse(from);
    const isHere = (one: { readonly courtId: string; readonly window: { readonly from: string } }): boolean =>
      one.courtId === courtId && Date.parse(one.window.from) === at;
    const booking = this.mine.bookings.find((one) => isOpen(one) && isHere(one));
    if (booking) return booking.state === 'OFFERED' ? 'OFFERED' : 'MINE';
    return this.mine.waiting.some(isHere) ? 'WAITING' : undefined;
  }

  want(wanted: Wanted): void {
    this.act.clear();
    this.made = undefined;
    this.wanted = wanted;
    this.people = Math.max(1, wanted.court.booking?.minimumPlayers ?? 1);
  }

  /** The same slot a week later: with it a series may begin that has come too late for this one. */
  get laterFrom(): string | undefined {
    const from = this.wanted?.slot.window.from;
    const isTooSoon = this.act.refusals.some(({ code }) => code === 'SERIES_TOO_SOON');
    return isTooSoon && from !== undefined ? aWeekAfter(from) : undefined;
  }

  beginLater(): void {
    if (!this.wanted) return;
    const { slot, ...wanted } = this.wanted;
    const window = { from: aWeekAfter(slot.window.from), to: aWeekAfter(slot.window.to) };
    this.act.clear();
    this.wanted = { ...wanted, slot: { ...slot, window } };
  }

  /** The same filled form has the same key, so that a lost answer may be asked for again. */
  #keyFor(input: object): string {
    const text = JSON.stringify(input);
    if (this.#sent.text !== text) this.#sent = { text, key: crypto.randomUUID() };
    return this.#sent.key;
  }

  #slotInput() {
    const { court, slot } = this.wanted ?? {};
    return {
      token: holder.token ?? '',
      placeId: this.#placeId,
      courtId: court?.id ?? '',
      from: slot?.window.from ?? '',
      people: wholeOf(this.people),
    };
  }

  /** True when it is done. */
  async book(): Promise<boolean> {
    const input = this.#slotInput();
    const idempotencyKey = this.#keyFor(input);
    const done = await this.act.run(
      async () => (await ask(BookCourtDocument, { input: { ...input, idempotencyKey } })).bookCourt,
    );
    this.made = done?.booking ?? undefined;
    return this.#after(done);
  }

  async wait(): Promise<boolean> {
    const input = this.#slotInput();
    return this.#after(await this.act.run(async () => (await ask(WaitForCourtDocument, { input })).waitForCourt));
  }

  async askSeries(): Promise<boolean> {
    const input = { ...this.#slotInput(), club: this.club, note: this.note || null, weeks: wholeOf(this.weeks) };
    const idempotencyKey = this.#keyFor(input);
    return this.#after(
      await this.act.run(
        async () => (await ask(AskCourtSeriesDocument, { input: { ...input, idempotencyKey } })).askCourtSeries,
      ),
    );
  }

  #after(done: object | undefined): boolean {
    void this.live.refresh();
    if (holder.token !== undefined) void this.mine.live.refresh();
    return done !== undefined;
  }
}
