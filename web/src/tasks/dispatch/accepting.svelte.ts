import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Suggestion } from './following.ts';

/** What became of one suggestion: the order's number, who else had sent a car already, or why there is none. */
export type Became = { readonly number: string } | { readonly elsewhere: string } | { readonly why: string };

/** Suggestions that are accepted together, one after the other; each is an act of its own. */
export class Accepting {
  /** As they were when it was begun, whatever is suggested anew meanwhile. */
  listed = $state.raw<readonly Suggestion[]>([]);
  readonly became = new SvelteMap<string, Became>();
  /** Which of them is being sent, from 1; 0 while none is. */
  at = $state(0);
  readonly #left = new SvelteSet<string>();
  readonly #send: (suggestion: Suggestion) => Promise<Became>;

  constructor(send: (suggestion: Suggestion) => Promise<Became>) {
    this.#send = send;
  }

  begin(suggestions: readonly Suggestion[]): void {
    this.listed = suggestions;
    this.#left.clear();
    this.became.clear();
  }

  isWanted(requestId: string): boolean {
    return !this.#left.has(requestId);
  }

  /** Leaves one out, or takes it in again. */
  toggle(requestId: string): void {
    if (!this.#left.delete(requestId)) this.#left.add(requestId);
  }

  get wanted(): readonly Suggestion[] {
    return this.listed.filter(({ request }) => this.isWanted(request.id));
  }

  get busy(): boolean {
    return this.at > 0;
  }

  get done(): boolean {
    return this.became.size > 0 && !this.busy;
  }

  /** How many were sent, were sent by somebody else, and were not. */
  get counts(): { readonly sent: number; readonly elsewhere: number; readonly left: number } {
    const became = [...this.became.values()];
    const sent = became.filter((one) => 'number' in one).length;
    const elsewhere = became.filter((one) => 'elsewhere' in one).length;
    return { sent, elsewhere, left: became.length - sent - elsewhere };
  }

  /** Sends all that are wanted, once. */
  async accept(): Promise<void> {
    if (this.busy || this.done) return;
    for (const [index, suggestion] of this.wanted.entries()) {
      this.at = index + 1;
      this.became.set(suggestion.request.id, await this.#send(suggestion));
    }
    this.at = 0;
  }
}
