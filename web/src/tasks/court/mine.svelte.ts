import { MyCourtsDocument, type MyCourtsQuery } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { Live } from '../../lib/live.svelte.ts';
import { holder } from '../reserve/holder.svelte.ts';

const EVERY_MS = 60_000;

/** What the holder of this device has booked and joined, waits for, and has asked for. */
export class MyCourts {
  readonly live = new Live<MyCourtsQuery>(() => ask(MyCourtsDocument, { token: holder.token ?? '' }), EVERY_MS);
  readonly #data = $derived.by(() => this.live.data?.myCourts);
  readonly bookings = $derived(this.#data?.bookings ?? []);
  readonly waiting = $derived(this.#data?.waiting ?? []);
  readonly series = $derived(this.#data?.series ?? []);

  constructor() {
    $effect.pre(() => {
      if (holder.token === undefined) {
        this.live.clear();
        return undefined;
      }
      return this.live.start();
    });
  }
}
