import { untrack } from 'svelte';
import { now } from './now.svelte.ts';

/** What to ask. Two questions with the same key ask the same thing, so the answer to one still serves the other. */
export interface Question<Data> {
  readonly key: string;
  readonly ask: (signal: AbortSignal) => Promise<Data>;
}

interface Answer {
  readonly key: string;
  readonly data: unknown;
  readonly at: number;
}

const KEPT_ANSWERS = 20;

/** The latest answers of this tab: going back to a list shows it at once, at the place one left it. */
const kept = new Map<string, Answer>();
const keep = (answer: Answer): void => {
  kept.delete(answer.key);
  kept.set(answer.key, answer);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_ANSWERS && oldest !== undefined) kept.delete(oldest);
};

/**
 * An answer that follows its question. It is asked for when the question changes, every `everyMs` while the page can
 * be seen, and when the connection comes back. Meanwhile the last answer stays on show with its age, because an old
 * answer that says so helps more than an empty page. Made while a component is set up; ends with it.
 */
export class Live<Data> {
  /** Why the last attempt failed; undefined once one succeeds. */
  error = $state.raw<unknown>();
  asking = $state(false);

  readonly #ask: () => Question<Data> | undefined;
  readonly #question = $derived.by(() => this.#ask());
  #answer = $state.raw<Answer>();
  #attempt: AbortController | undefined;
  #triedKey: string | undefined;

  /** `question` may read any state; undefined means there is nothing to ask yet. `everyMs` 0 never repeats. */
  constructor(question: () => Question<Data> | undefined, everyMs = 0) {
    this.#ask = question;
    $effect.pre(() => {
      const asked = this.#question;
      if (asked) void untrack(() => this.#try(asked));
      return () => this.#attempt?.abort();
    });
    $effect(() => this.#repeat(everyMs));
  }

  /** The answer on show: to the present question, or to the one before it while the present one is being asked. */
  readonly data = $derived.by<Data | undefined>(() =>
    this.changing && this.error !== undefined ? undefined : (this.#answer?.data as Data | undefined),
  );

  /** Whether the answer on show belongs to an earlier question. */
  get changing(): boolean {
    return this.#answer !== undefined && this.#answer.key !== this.#question?.key;
  }

  /** Whether the answer on show could not be renewed. */
  get stale(): boolean {
    return this.error !== undefined && this.data !== undefined;
  }

  /** Milliseconds since the answer on show arrived. */
  get ageMs(): number {
    return this.#answer ? Math.max(0, now.ms - this.#answer.at) : 0;
  }

  /** Asks the present question once more. */
  async refresh(): Promise<void> {
    if (this.#question) await this.#try(this.#question);
  }

  async #try({ key, ask }: Question<Data>): Promise<void> {
    this.#attempt?.abort();
    const attempt = new AbortController();
    this.#attempt = attempt;
    // A failure stays on show while the same question is tried again, and goes with the question.
    if (this.#triedKey !== key) this.error = undefined;
    this.#triedKey = key;
    this.#answer = kept.get(key) ?? this.#answer;
    this.asking = true;
    try {
      const data = await ask(attempt.signal);
      if (attempt.signal.aborted) return;
      this.#answer = { key, data, at: Date.now() };
      this.error = undefined;
      keep(this.#answer);
    } catch (error) {
      if (!attempt.signal.aborted) this.error = error;
    } finally {
      if (this.#attempt === attempt) this.asking = false;
    }
  }

  #repeat(everyMs: number): () => void {
    const again = (): void => {
      if (!document.hidden) void this.refresh();
    };
    const seen = (): void => {
      if (this.error !== undefined || (everyMs > 0 && this.ageMs >= everyMs)) again();
    };
    const timer = everyMs > 0 ? setInterval(again, everyMs) : undefined;
    document.addEventListener('visibilitychange', seen);
    addEventListener('online', seen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
      removeEventListener('online', seen);
    };
  }
}
