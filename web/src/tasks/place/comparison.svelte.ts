import { untrack } from 'svelte';
import { Live } from '../../lib/live.svelte.ts';
import { router } from '../../lib/router.svelte.ts';
import { askedOf } from '../places/asked.ts';
import { City } from '../places/city.svelte.ts';
import { metresBetween } from '../places/distance.ts';
import { mine } from '../places/mine.svelte.ts';
import { askPlace, type OnePlace } from './place.svelte.ts';

const MOST = 3;
const EVERY_MS = 60_000;

interface Compared {
  readonly at: string | undefined;
  readonly places: readonly OnePlace[];
  /** When the oldest was gathered of what the device answered, having no connection; epoch milliseconds. */
  readonly keptAt: number | undefined;
}

/** Up to three places side by side; which ones, from where and for when, stands in the address. */
export class Comparison {
  readonly #of = $derived(router.query('of') ?? '');
  readonly ids = $derived([...new Set(this.#of.split(',').filter(Boolean))].slice(0, MOST));
  readonly asked = $derived(askedOf((name) => router.query(name), undefined));
  readonly #at = $derived(this.asked.at);
  readonly live = new Live<Compared>((signal) => this.#load(signal), EVERY_MS);
  /** An answer for another time says nothing of this one. */
  readonly #shown = $derived(this.live.data?.at === this.#at ? this.live.data : undefined);
  /** Undefined while it is not known. */
  readonly places = $derived(this.#shown?.places.filter(({ id }) => this.ids.includes(id)));
  readonly keptAt = $derived(this.#shown?.keptAt);
  readonly city = new City(
    () => this.places?.[0]?.divisionCode,
    () => this.live.error,
  );

  constructor() {
    $effect.pre(() => {
      void [this.#of, this.#at];
      return untrack(() => this.live.start());
    });
  }

  /** Metres from where one asked, or else from the centre of the city. */
  metresTo({ location }: OnePlace): number | undefined {
    const from = this.asked.near ?? this.city.divisions[0]?.centre;
    return from && metresBetween(from, location);
  }

  drop(id: string): void {
    mine.drop('compared', id);
    router.ask({ of: this.ids.filter((one) => one !== id).join(',') }, { replace: false });
  }

  async #load(signal: AbortSignal): Promise<Compared> {
    const at = this.#at;
    const found = await Promise.all(this.ids.map((id) => askPlace(id, at, signal)));
    const kept = found.flatMap(({ keptAt }) => keptAt ?? []);
    return {
      at,
      places: found.flatMap(({ place }) => place ?? []),
      keptAt: kept.length > 0 ? Math.min(...kept) : undefined,
    };
  }
}
