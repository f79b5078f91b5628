import { untrack } from 'svelte';
import { isCut } from './api.ts';

/** How soon is asked again while nothing has come because nothing answers. */
const SOON = 3_000;

/**
 * An answer kept fresh: asked again in turn while the page is seen, and at once when it is seen again or the
 * connection is back. A failed turn leaves the last answer standing, with the error beside it; where there is no
 * last one, a connection that broke is tried again soon.
 */
export class Live<Data> {
  data = $state.raw<Data>();
  error = $state.raw<unknown>();
  /** When the answer came, epoch milliseconds. */
  at = $state<number>();

  readonly #load: (signal: AbortSignal) => Promise<Data>;
  readonly #every: number;
  #asking: AbortController | undefined;

  constructor(load: (signal: AbortSignal) => Promise<Data>, everyMs: number) {
    this.#load = load;
    this.#every = everyMs;
  }

  /** Asks now; an answer still under way is dropped. */
  async refresh(): Promise<void> {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const data = await this.#load(asking.signal);
      if (asking.signal.aborted) return;
      this.data = data;
      this.error = undefined;
      this.at = Date.now();
    } catch (error) {
      if (!asking.signal.aborted) this.error = error;
    }
  }

  /** Forgets the answer, for a question about another thing. */
  clear(): void {
    this.#asking?.abort();
    this.data = undefined;
    this.error = undefined;
    this.at = undefined;
  }

  /**
   * Asks now and in turn until the returned function is called; made for `$effect`, which does not follow what is asked.
   * Another language asks anew as coming back to the page does: an effect that began here again would clear what stands.
   */
  start(): () => void {
    const again = (): void => {
      if (!document.hidden) void this.refresh();
    };
    const timer = setInterval(again, this.#every);
    const soon = setInterval(() => {
      if (this.data === undefined && isCut(this.error)) again();
    }, SOON);
    document.addEventListener('visibilitychange', again);
    addEventListener('online', again);
    void untrack(() => this.refresh());
    return () => {
      clearInterval(timer);
      clearInterval(soon);
      document.removeEventListener('visibilitychange', again);
      removeEventListener('online', again);
      this.#asking?.abort();
    };
  }
}
