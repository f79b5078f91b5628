import {
  ReservationOfferDocument,
  ReserveSpaceDocument,
  type MyReservationFragment,
  type ReservationOfferQuery,
  type SpaceWish,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask, askPublic } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { now } from '../../lib/now.ts';
import { keepPage } from '../../lib/offline.ts';
import { holder } from './holder.svelte.ts';
import { keptCodes } from './kept.svelte.ts';
import { arrivals, departures, mustLeaveBy, stayOf, whyNone } from './times.ts';

const EVERY_MS = 60_000;

interface Windows {
  readonly openWindows: readonly { readonly from: string; readonly to: string }[];
}

/** The page that shows the code at the gate opens there without a connection, and so do the ways to it. */
const keepReservationsPage = async (): Promise<void> => {
  await import('../../citizen-routes.ts').then(({ loadCitizenPages }) => loadCitizenPages()).catch(() => undefined);
  await keepPage();
};

/** Reserving a space of one lot: what is offered, what is filled in, and the reservation once it is made. */
export class Reserving {
  readonly live: Live<ReservationOfferQuery>;
  readonly act = new Act();
  readonly #placeId: string;
  readonly #windows: () => Windows['openWindows'];
  readonly #askedAt: string | undefined;

  /** What was chosen; while that is not to be had, the first that is. */
  chosenDate = $state<string>();
  chosenFrom = $state<string>();
  chosenTo = $state<string>();
  plateNumber = $state('');
  seats = $state(5);
  nonCommercial = $state(false);
  wish = $state<SpaceWish | ''>('');
  made = $state.raw<MyReservationFragment>();
  #sent = { text: '', key: '' };

  readonly offer = $derived.by(() => this.live.data && (this.live.data.reservationOffer ?? null));
  readonly #arrivals = $derived.by(() =>
    this.offer ? arrivals(this.#windows(), this.offer.days, now().getTime(), this.offer.horizonDays) : [],
  );
  readonly dates = $derived([...new Set(this.#arrivals.map((at) => at.slice(0, 10)))]);
  /** Why nothing can be reserved; undefined while something can. */
  readonly none = $derived.by(() =>
    this.offer && this.dates.length === 0
      ? whyNone(this.#windows(), now().getTime(), this.offer.horizonDays, this.#askedAt)
      : undefined,
  );
  readonly date = $derived(this.dates.includes(this.chosenDate ?? '') ? this.chosenDate : this.dates[0]);
  readonly froms = $derived(this.#arrivals.filter((at) => at.startsWith(this.date ?? '-')));
  readonly from = $derived(this.froms.includes(this.chosenFrom ?? '') ? this.chosenFrom : this.froms[0]);
  readonly tos = $derived.by(() =>
    this.offer && this.from ? departures(this.#windows(), this.offer.days, this.from, this.offer.longestHours) : [],
  );
  readonly to = $derived(this.tos.includes(this.chosenTo ?? '') ? this.chosenTo : this.tos.at(-1));
  readonly leaveBy = $derived.by(() => (this.from === undefined ? undefined : mustLeaveBy(this.#windows(), this.from)));

  /** The stay that was searched for is the first choice. */
  constructor(
    placeId: string,
    windows: () => Windows['openWindows'],
    { at, until }: { readonly at?: string; readonly until?: string },
  ) {
    this.#placeId = placeId;
    this.#windows = windows;
    this.#askedAt = at;
    const { from, to } = stayOf(at, until);
    this.chosenDate = from?.slice(0, 10);
    this.chosenFrom = from;
    this.chosenTo = to;
    this.live = new Live((signal) => askPublic(ReservationOfferDocument, { placeId }, signal), EVERY_MS);
    $effect.pre(() => this.live.start());
  }

  /** The same filled form has the same key, so that pressing again after a lost answer makes one reservation. */
  #keyOf(text: string): string {
    if (this.#sent.text !== text) this.#sent = { text, key: crypto.randomUUID() };
    return this.#sent.key;
  }

  async reserve(): Promise<boolean> {
    const { token } = holder;
    const { from, to, plateNumber, seats, nonCommercial, wish } = this;
    if (token === undefined || from === undefined || to === undefined) return false;
    const asked = {
      ...{ placeId: this.#placeId, window: { from, to }, plateNumber, seats, nonCommercial },
      ...(wish === '' ? {} : { wish }),
    };
    const input = { ...asked, token, idempotencyKey: this.#keyOf(JSON.stringify(asked)) };
    const payload = await this.act.run(async () => (await ask(ReserveSpaceDocument, { input })).reserveSpace);
    if (this.act.refusals.some(({ code }) => code === 'DEVICE_UNKNOWN')) holder.forget();
    void this.live.refresh();
    if (!payload?.reservation) return false;
    this.made = payload.reservation;
    keptCodes.add(payload.reservation);
    void keepReservationsPage();
    return true;
  }
}
