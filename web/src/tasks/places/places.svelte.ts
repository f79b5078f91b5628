import { untrack } from 'svelte';
import { PlacesDocument, type ListedPlaceFragment, type PlaceKind, type PlacesQuery } from '../../generated/graphql.ts';
import { askPublic, givenAt } from '../../lib/api.ts';
import { localOf } from '../../lib/format.ts';
import { home } from '../../lib/home.svelte.ts';
import { locale } from '../../lib/i18n.svelte.ts';
import { Live } from '../../lib/live.svelte.ts';
import { now } from '../../lib/now.ts';
import { router } from '../../lib/router.svelte.ts';
import {
  askedOf,
  endsTooEarly,
  narrowingsOf,
  isPast,
  NARROWING,
  variablesOf,
  type Parameter,
  type Question,
} from './asked.ts';
import { orKept } from './or-kept.ts';

type Page = PlacesQuery['places'];

interface Answered {
  readonly question: string;
  /** The city or county asked about; null when the platform does not serve it. */
  readonly division: NonNullable<PlacesQuery['division']> | null;
  readonly pages: readonly Page[];
  /** When the oldest of it was given; epoch milliseconds. */
  readonly givenAt: number;
  /** When that was gathered which the device answered from, having no connection; epoch milliseconds. */
  readonly keptAt?: number;
}

/** As many as the document of the list asks for. */
const PAGE = 16;
const EVERY_MS = 60_000;
const KEPT_ANSWERS = 10;

/** The latest answers of this tab: coming back to a list shows it at once, at the place where one left it. */
const kept = new Map<string, { readonly data: Answered; readonly at: number }>();

const keepAnswer = (data: Answered): Answered => {
  kept.delete(data.question);
  kept.set(data.question, { data, at: Date.now() });
  const [oldest] = kept.keys();
  if (kept.size > KEPT_ANSWERS && oldest !== undefined) kept.delete(oldest);
  return data;
};

/** A search for lots or grounds: what is asked stands in the address, the answer follows it. */
export class PlacesSearch {
  readonly kind: PlaceKind;

  readonly asked = $derived(askedOf((name) => router.query(name), home.city));
  readonly endsTooEarly = $derived(endsTooEarly(this.asked, localOf(now())));
  readonly isPast = $derived(isPast(this.asked.at, now()));
  readonly isNow = $derived(this.asked.at === undefined);
  /** How many things beside place and time narrow the search. */
  readonly narrowings = $derived(narrowingsOf(this.asked));
  readonly #pages = $derived(this.asked.pages);
  readonly #variables = $derived.by(() => {
    const { division } = this.asked;
    return division === undefined || this.endsTooEarly ? undefined : variablesOf(this.asked, division, this.kind);
  });
  /** The question as text, so that other changes of the address do not ask it again. */
  readonly #question = $derived(this.#variables && JSON.stringify(this.#variables));

  readonly #live = new Live<Answered>((signal) => this.#load(signal), EVERY_MS);
  /** Whether the list on show answers an earlier question. */
  readonly changing = $derived(this.#live.data !== undefined && this.#live.data.question !== this.#question);
  readonly #shown = $derived(
    this.endsTooEarly || (this.changing && this.#live.error !== undefined) ? undefined : this.#live.data,
  );
  /** Figures of the whole answer. */
  readonly sum = $derived(this.#shown?.pages[0]);
  /** The city or county on show: undefined while it is not known, null when the platform does not serve it. */
  readonly division = $derived(this.#shown?.division);
  /** Each place once, even if it moved from one page to another between two requests. */
  readonly places = $derived.by<readonly ListedPlaceFragment[]>(() => {
    const found = this.#shown?.pages.flatMap(({ nodes }) => nodes) ?? [];
    return [...new Map(found.map((place) => [place.id, place])).values()];
  });
  readonly hasMore = $derived(this.#shown?.pages.at(-1)?.pageInfo.hasNextPage === true);
  readonly loadingMore = $derived(
    this.hasMore && this.error === undefined && (this.#shown?.pages.length ?? 0) < this.#pages,
  );

  constructor(kind: PlaceKind) {
    this.kind = kind;
    $effect.pre(() => {
      const question = this.#question;
      void this.#pages;
      void locale.language;
      if (question === undefined) return;
      return untrack(() => this.#follow(question));
    });
  }

  get error(): unknown {
    return this.#live.error;
  }

  /** Whether the list on show could not be renewed. */
  get stale(): boolean {
    return this.error !== undefined && this.sum !== undefined;
  }

  /** When that was gathered which the device answers from without a connection; epoch milliseconds. */
  get keptAt(): number | undefined {
    return this.#shown?.keptAt;
  }

  /** Milliseconds since the list on show was given. */
  get ageMs(): number {
    const shown = this.#live.data;
    return shown ? Math.max(0, now().getTime() - shown.givenAt) : 0;
  }

  retry(): void {
    void this.#live.refresh();
  }

  /**
   * Changes the question: a step that the browser's Back undoes, unless it only goes on with the one before. The division
   * goes along, so that the address means the same on another device; it is written, too, into the address one leaves,
   * which would otherwise follow the city of the device.
   */
  ask(changes: Readonly<Partial<Record<Parameter, string | undefined>>>, goesOn = false): void {
    const division = { in: this.asked.division };
    router.ask(division);
    router.ask({ ...division, pages: undefined, ...changes }, { replace: goesOn });
  }

  /** Takes away everything that narrows the search; place and time stay. */
  widen(): void {
    this.ask(Object.fromEntries(NARROWING.map((name) => [name, undefined])));
  }

  more(): void {
    this.ask({ pages: String(this.#pages + 1) }, true);
  }

  #follow(question: string): () => void {
    if (this.#live.data?.question !== question) {
      const before = kept.get(question);
      this.#live.error = undefined;
      if (before) {
        this.#live.data = before.data;
        this.#live.at = before.at;
      }
    }
    return this.#live.start();
  }

  async #load(signal: AbortSignal): Promise<Answered> {
    const question = this.#variables;
    const wanted = this.#pages;
    if (!question) throw new Error('nothing is asked');
    const answer = orKept(this.#ask(question, wanted, signal), async ({ placesKept }) => {
      const found = await placesKept(question, this.kind, wanted * PAGE);
      return (
        found && {
          division: found.data.division ?? null,
          pages: [found.data.places],
          givenAt: found.keptAt,
          keptAt: found.keptAt,
        }
      );
    });
    return keepAnswer({ question: JSON.stringify(question), ...(await answer) });
  }

  async #ask(question: Question, wanted: number, signal: AbortSignal): Promise<Omit<Answered, 'question'>> {
    const lots = this.kind === 'PARKING_LOT';
    const variables = { ...question, en: locale.language === 'en', lots, later: question.at !== undefined };
    const pages: Page[] = [];
    let division: Answered['division'];
    let at = Infinity;
    let after: string | null | undefined;
    do {
      const data = await askPublic(PlacesDocument, after ? { ...variables, after } : variables, signal);
      const { places, division: asked } = data;
      at = Math.min(at, givenAt(data));
      pages.push(places);
      division = asked ?? null;
      after = places.pageInfo.hasNextPage ? places.pageInfo.endCursor : undefined;
    } while (after && pages.length < wanted);
    return { division, pages, givenAt: at };
  }
}
