import type { Act } from '../../lib/act.svelte.ts';
import { isLost, pairName, standing, type Suggested, type Suggestion } from './following.ts';
import { lostWord } from './lost-word.ts';
import type { Sent } from './sending.svelte.ts';
import type { Board } from './timeline.ts';

/** What of the desk a suggestion is followed by. */
interface Desk {
  readonly board: { readonly data: Board | undefined };
  readonly suggestions: { readonly data: readonly Suggestion[] | undefined; readonly refresh: () => Promise<void> };
  readonly sending: {
    readonly act: Act;
    readonly send: (requestId: string, vehicleId: string, driverId: string | undefined) => Promise<Sent | undefined>;
  };
  readonly lookAt: (request: Suggestion['request']) => void;
}

/**
 * Suggestions on the list of what waits, each followed by one press. What is shown there is what is read and sent, so
 * it stays while better ones come; where it can be had no more, or the request waits no more, the press leads to the
 * request, where it is said.
 */
export class Following {
  readonly #desk: Desk;
  /** Whether one is being followed, until the board was read anew. */
  busy = $state(false);
  #shown = $state.raw<Suggested>(new Map());
  readonly #standing = $derived.by((): Suggested => {
    const { board, suggestions } = this.#desk;
    return board.data && suggestions.data ? standing(board.data, this.#shown, suggestions.data) : new Map();
  });

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** What stands on the list is read from now on, so it stays; made for `$effect`. */
  keep(): void {
    const [shown, now] = [this.#shown, this.#standing];
    if (now.size !== shown.size || [...now.keys()].some((id) => !shown.has(id))) this.#shown = now;
  }

  /** What the list suggests for a request. */
  suggestionFor(requestId: string): Suggestion | undefined {
    return this.#standing.get(requestId);
  }

  isLost(shown: Suggestion): boolean {
    const { board, suggestions } = this.#desk;
    return board.data !== undefined && isLost(board.data, shown, suggestions.data ?? []);
  }

  /** What was shown for a request is read no more: what is best by then is shown next. */
  forget(requestId: string): void {
    this.#shown = new Map([...this.#shown].filter(([id]) => id !== requestId));
  }

  /** Sends what is shown, or else says why not where another choice can be made. */
  async follow(shown: Suggestion): Promise<Sent | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    try {
      return await this.#follow(shown);
    } finally {
      this.busy = false;
    }
  }

  async #follow(shown: Suggestion): Promise<Sent | undefined> {
    const { suggestions, sending, lookAt } = this.#desk;
    const { request, vehicle, driver } = shown;
    if (this.isLost(shown)) {
      const { lost, rule } = lostWord;
      sending.act.clear();
      sending.act.refusals = [{ code: 'SUGGESTION_LOST', message: lost(pairName(shown)), path: [], rule }];
    } else {
      const sent = await sending.send(request.id, vehicle.id, driver?.id);
      if (sent) return sent;
      await suggestions.refresh();
    }
    this.forget(request.id);
    lookAt(request);
    return undefined;
  }
}
