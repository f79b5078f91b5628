import { HoldVehicleDocument, ReleaseHoldDocument } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';

/** What is being composed. */
export interface Composed {
  readonly requestId: string;
  readonly vehicleId: string;
  readonly driverId?: string;
  /** The request goes alone though it agreed to share a car. */
  readonly alone?: true;
}

interface Held extends Composed {
  readonly id: string;
  readonly until: string;
}

/** How long a choice stands before it is held: who looks through the list holds nothing. */
const SETTLED = 1_000;
/** How long before a hold lapses it is renewed. */
const AHEAD = 2 * 60_000;

/**
 * Holds vehicle and driver while a dispatch is composed, so that no colleague books them meanwhile. One hold at a time:
 * another choice and a renewal take the place of the one before, and whoever looks away gives it back. A hold that is
 * refused or gets no answer does no harm, the dispatch itself judges.
 */
export class Holding {
  held = $state.raw<Held>();
  readonly #changed: () => void;
  /** Acts go one after another, so that each knows the hold that it takes the place of. */
  #line: Promise<void> = Promise.resolve();
  /** Request that was given up while it is still looked at: its vehicle is sent in another way. */
  #left: string | undefined;

  /** `changed` is told when something was given back, for what was taken by it. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * Sends what ends the hold of a request, once a hold that is on its way has its answer: it would be in the way else.
   * Until that act has its own answer nothing more is held.
   */
  ending<T>(requestId: string, act: (holdId: string | undefined) => Promise<T>): Promise<T> {
    const done = this.#line.then(() => act(this.#idFor(requestId)));
    this.#line = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  #idFor(requestId: string): string | undefined {
    return this.held?.requestId === requestId ? this.held.id : undefined;
  }

  /** The request is dispatched, and its hold ended with it. */
  becameOrder(requestId: string): void {
    if (this.held?.requestId === requestId) this.held = undefined;
  }

  /** Holds what is composed until the returned function is called; made for `$effect`. */
  keep(composed: Composed): () => void {
    let left = false;
    this.#left = undefined;
    let timer = setTimeout(() => void renew(), SETTLED);
    const renew = async (): Promise<void> => {
      await this.#inLine(() => (left ? undefined : this.#hold(composed)));
      const until = this.held ? Date.parse(this.held.until) : Date.now() + AHEAD + SETTLED;
      // A clock of one's own that is ahead must not ask without end.
      if (!left) timer = setTimeout(() => void renew(), Math.max(AHEAD / 4, until - Date.now() - AHEAD));
    };
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }

  /** Gives back what is held, if it is for this request, and holds nothing more for it until another choice is made. */
  leave(requestId: string): Promise<void> {
    this.#left = requestId;
    return this.#inLine(async () => {
      const holdId = this.#idFor(requestId);
      if (holdId === undefined) return;
      this.held = undefined;
      await ask(ReleaseHoldDocument, { input: { holdId } });
      this.#changed();
    });
  }

  async #hold(composed: Composed): Promise<void> {
    if (this.#left === composed.requestId) return;
    const holdId = this.#idFor(composed.requestId);
    const input = { idempotencyKey: crypto.randomUUID(), ...composed, ...(holdId ? { holdId } : {}) };
    const { hold } = (await ask(HoldVehicleDocument, { input })).holdVehicle;
    if (hold) {
      this.held = { ...composed, ...hold };
      return;
    }
    // What was held of it has lapsed and is another's: it is promised no longer.
    if (this.held?.requestId === composed.requestId && this.held.vehicleId === composed.vehicleId)
      this.held = undefined;
    this.#changed();
  }

  #inLine(act: () => Promise<void> | undefined): Promise<void> {
    this.#line = this.#line.then(act).catch(() => undefined);
    return this.#line;
  }
}
