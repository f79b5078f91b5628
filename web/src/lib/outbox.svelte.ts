import { untrack } from 'svelte';
import { keep, kept } from './device.ts';

const FIRST_RETRY = 15_000;
const LAST_RETRY = 240_000;

/** Milliseconds to the next try after so many in a row without an answer: a quarter of a minute, doubled up to four. */
const retryAfter = (failures: number): number => Math.min(FIRST_RETRY * 2 ** (failures - 1), LAST_RETRY);

/** What is left of a queue, to which more may have come meanwhile. */
type Left<Entry> = (queue: readonly Entry[]) => readonly Entry[];

interface Design<Entry> {
  /** Under which name the device keeps it. */
  readonly name: string;
  /** The queue as the device kept it; what is none of its entries is left out. */
  readonly read: (kept: unknown) => readonly Entry[];
  /** Sends the first, or the first few, and says what the answer leaves; throws when no answer came. */
  readonly send: (first: Entry, queue: readonly Entry[]) => Promise<Left<Entry>>;
}

/**
 * What a person did, on its way to the service. Without a connection it waits on the device and is sent in order once
 * it is back; the service takes what is repeated for the same act, so a lost answer does no harm.
 */
export class Outbox<Entry> {
  entries = $state.raw<readonly Entry[]>([]);
  sending = $state(false);
  /** Why the first entry still waits; undefined when nothing went wrong. */
  failure = $state.raw<unknown>();

  readonly #design: Design<Entry>;
  /** Whether a page shows the queue, so that tries go on. */
  #open = false;
  /** Tries in a row that got no answer. */
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(design: Design<Entry>) {
    this.#design = design;
    this.entries = design.read(kept('local', design.name));
  }

  hold(entries: readonly Entry[]): void {
    this.entries = entries;
    keep('local', this.#design.name, entries.length > 0 ? entries : undefined);
  }

  /** Sends what waits, first in first out, until all is sent or no answer comes. */
  async flush(): Promise<void> {
    if (this.sending || this.entries.length === 0) return;
    clearTimeout(this.#retry);
    this.sending = true;
    this.failure = undefined;
    try {
      for (let [first] = this.entries; first !== undefined; [first] = this.entries) {
        const left = await this.#design.send(first, this.entries);
        const before = this.entries.length;
        this.hold(left(this.entries));
        // The service was too busy for all of them.
        if (this.entries.length === before) {
          this.#tryLater();
          return;
        }
        this.#failures = 0;
      }
    } catch (error) {
      this.failure = error;
      this.#tryLater();
    } finally {
      this.sending = false;
    }
  }

  /**
   * Tries now, when the connection is back, and ever more seldom while no answer comes; made for `$effect`, which does
   * not follow the queue: a try that failed must not be the reason for the next.
   */
  start(): () => void {
    const again = (): void => void this.flush();
    this.#open = true;
    addEventListener('online', again);
    untrack(again);
    return () => {
      this.#open = false;
      clearTimeout(this.#retry);
      removeEventListener('online', again);
    };
  }

  #tryLater(): void {
    this.#failures += 1;
    if (this.#open) this.#retry = setTimeout(() => void this.flush(), retryAfter(this.#failures));
  }
}
