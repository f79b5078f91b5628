import { Live } from './live.svelte.ts';

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Asked {
  readonly first: number;
  readonly after?: string;
}

/** Twenty cards are a long way to scroll on a phone. */
export const pageSize = (): number => (matchMedia('(max-width: 599px)').matches ? 10 : 20);

/** A list by pages: the first kept fresh, further ones added on demand. */
export class Pages<Node extends { readonly id: string }> {
  readonly live: Live<Page<Node>>;
  /** Whether a further page is being fetched. */
  loading = $state(false);
  /** Why the last further page did not come. */
  error = $state.raw<unknown>();

  readonly #load: (asked: Asked, signal?: AbortSignal) => Promise<Page<Node>>;
  #further = $state.raw<readonly Page<Node>[]>([]);

  constructor(load: (asked: Asked, signal?: AbortSignal) => Promise<Page<Node>>, everyMs: number) {
    this.#load = load;
    this.live = new Live((signal) => load({ first: pageSize() }, signal), everyMs);
  }

  /** A thing that moved from one page to another between two answers stands once. */
  get nodes(): readonly Node[] {
    const all = [this.live.data, ...this.#further].flatMap((page) => page?.nodes ?? []);
    const seen = new Set<string>();
    return all.filter(({ id }) => !seen.has(id) && seen.add(id));
  }

  get #last(): Page<Node> | undefined {
    return this.#further.at(-1) ?? this.live.data;
  }

  get hasMore(): boolean {
    return this.#last?.pageInfo.hasNextPage ?? false;
  }

  async more(): Promise<void> {
    const after = this.#last?.pageInfo.endCursor;
    if (after === undefined || after === null || this.loading) return;
    this.loading = true;
    this.error = undefined;
    try {
      this.#further = [...this.#further, await this.#load({ first: pageSize(), after })];
    } catch (error) {
      this.error = error;
    } finally {
      this.loading = false;
    }
  }
}
