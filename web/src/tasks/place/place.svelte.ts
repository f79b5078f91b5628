import { untrack } from 'svelte';
import { PlaceDaysDocument, PlaceDocument, type PlaceDaysQuery, type PlaceQuery } from '../../generated/graphql.ts';
import { askPublic } from '../../lib/api.ts';
import { dateOf, dateTimeOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import { router } from '../../lib/router.svelte.ts';
import { askedOf, carriedSearch, type Carried } from '../places/asked.ts';
import { Beside } from '../places/beside.svelte.ts';
import { cityCodeOf } from '../places/city.svelte.ts';
import { orKept } from '../places/or-kept.ts';
import { weekOf } from '../places/week.ts';

const EVERY_MS = 60_000;

/** An answer; with the time of the data behind it when the device gave it, having no connection. */
export type Answered = PlaceQuery & { readonly keptAt?: number };

export type OnePlace = NonNullable<PlaceQuery['place']>;

/** Address of the list that a place stands in, for the same place and time. */
export const listOf = ({ kind, divisionCode }: Pick<OnePlace, 'kind' | 'divisionCode'>, asked: Carried): string =>
  `${kind === 'SPORTS_GROUND' ? '/grounds' : '/parking'}${carriedSearch(asked, { in: cityCodeOf(divisionCode) })}`;

/** Asks about a place as it is now and, where a local time is given, then. */
export const askPlace = (id: string, at: string | undefined, signal: AbortSignal): Promise<Answered> => {
  const time = at === undefined ? undefined : { at: dateTimeOf(at), from: at.slice(0, 10) };
  const asked = askPublic(PlaceDocument, { id, atChosen: time !== undefined, ...time }, signal);
  return orKept<Answered>(asked, async ({ placeKept }) => {
    const found = await placeKept(id, time);
    return found && { ...found.data, keptAt: found.keptAt };
  });
};

/** One place and the time asked about, which stands in the address. */
export class PlaceView {
  readonly id: string;
  /** What the address asks about: `at` and `until`, the local times of a stay; now where there is no `at`. */
  readonly asked = $derived(askedOf((name) => router.query(name), undefined));
  readonly at = $derived(this.asked.at);
  readonly until = $derived(this.asked.until);
  readonly live = new Live<Answered>((signal) => askPlace(this.id, this.at, signal), EVERY_MS);
  /** Undefined while it is not known; null when there is none of this id. */
  readonly place = $derived(this.live.data && (this.live.data.place ?? null));
  /** When that was gathered which the device answers from without a connection; epoch milliseconds. */
  readonly keptAt = $derived(this.live.data?.keptAt);
  /** First of the seven days on show. */
  readonly #first = $derived(this.at?.slice(0, 10) ?? (this.place ? dateOf(new Date(this.place.now.at)) : undefined));
  readonly week = $derived(this.place && this.#first ? weekOf(this.place.openWindows, this.#first) : []);
  readonly #days: Beside<PlaceDaysQuery>;

  constructor(id: string) {
    this.id = id;
    this.#days = new Beside(
      () => this.#daysQuestion(),
      async (question, signal) => {
        const [from = '', to = '', division = ''] = question.split(' ');
        return orKept(askPublic(PlaceDaysDocument, { from, to, division }, signal), ({ daysKept }) =>
          daysKept(from, to, division),
        );
      },
    );
    $effect.pre(() => {
      void this.at;
      return untrack(() => this.live.start());
    });
  }

  /** Kinds of the days on show, by date; empty until they are known. */
  get days(): ReadonlyMap<string, PlaceDaysQuery['calendarDays'][number]> {
    return new Map(this.#days.data?.calendarDays.map((day) => [day.date, day]));
  }

  #daysQuestion(): string | undefined {
    const [first, last] = [this.week[0]?.date, this.week.at(-1)?.date];
    return this.place && first && last ? `${first} ${last} ${this.place.divisionCode}` : undefined;
  }
}
