import type { Act } from '../../lib/act.svelte.ts';
import type { Suggestion } from './following.ts';
import type { Sent } from './sending.svelte.ts';

/** What of the desk a suggestion is followed by. */
interface Desk {
  readonly suggestions: { readonly refresh: () => Promise<void> };
  readonly sending: {
    readonly act: Act;
    readonly send: (requestId: string, vehicleId: string, driverId: string | undefined) => Promise<Sent | undefined>;
  };
  readonly lookAt: (request: Suggestion['request']) => void;
}

/**
 * Suggestions on the list of what waits, each followed by one press. Nobody has chosen them, so the list shows what is
 * suggested by now; what it shows is what is sent. Where that can be had no more, or the request waits no more, the
 * press leads to the request, where it is said.
 */
export class Following {
  readonly #desk: Desk;
  /** Whether one is being followed, until the board was read anew. */
  busy = $state(false);

  constructor(desk: Desk) {
    this.#desk = desk;
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

  async #follow({ request, vehicle, driver }: Suggestion): Promise<Sent | undefined> {
    const { suggestions, sending, lookAt } = this.#desk;
    const sent = await sending.send(request.id, vehicle.id, driver?.id);
    if (sent) return sent;
    await suggestions.refresh();
    lookAt(request);
    return undefined;
  }
}
