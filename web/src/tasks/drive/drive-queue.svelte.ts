import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { RecordDepartureDocument, RecordReturnDocument } from '../../generated/graphql.ts';
import type { Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { keep, kept } from '../../lib/device.ts';
import {
  queueOf,
  retryAfter,
  withAct,
  withoutAct,
  withoutOrder,
  type DepartureAct,
  type DriveAct,
  type ReturnAct,
} from './queue.ts';

const send = async (act: DriveAct): Promise<readonly Refusal[]> => {
  const { kind, ...input } = act;
  return kind === 'departure'
    ? (await ask(RecordDepartureDocument, { input })).recordDeparture.userErrors
    : (await ask(RecordReturnDocument, { input })).recordReturn.userErrors;
};

/**
 * Departures and returns of one person on their way to the service. Without a connection they wait on the device and
 * are sent in order once it is back; the service takes a repeated act for the same act, so a lost answer does no harm.
 */
export class DriveQueue {
  acts = $state.raw<readonly DriveAct[]>([]);
  sending = $state(false);
  /** Why the first act still waits; undefined when nothing went wrong. */
  failure = $state.raw<unknown>();
  /** What was refused last, by order. */
  readonly refusals = new SvelteMap<string, readonly Refusal[]>();

  readonly #name: string;
  readonly #recorded: () => void;
  /** Whether a page shows the queue, so that tries go on. */
  #open = false;
  /** Tries in a row that got no answer. */
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  /** `recorded` is called when the service has answered an act. */
  constructor(personId: string, recorded: () => void) {
    this.#name = `drive-queue:${personId}`;
    this.#recorded = recorded;
    this.acts = queueOf(kept('local', this.#name));
  }

  waiting<Kind extends DriveAct['kind']>(kind: Kind, orderId: string): Extract<DriveAct, { kind: Kind }> | undefined {
    return this.acts.find(
      (act): act is Extract<DriveAct, { kind: Kind }> => act.kind === kind && act.orderId === orderId,
    );
  }

  async add(act: DepartureAct | ReturnAct): Promise<void> {
    this.refusals.delete(act.orderId);
    this.#hold(withAct(this.acts, act));
    await this.flush();
  }

  /** Sends what waits, first in first out, until all is sent or no answer comes. */
  async flush(): Promise<void> {
    if (this.sending || this.acts.length === 0) return;
    clearTimeout(this.#retry);
    this.sending = true;
    this.failure = undefined;
    try {
      for (let act = this.acts[0]; act; act = this.acts[0]) {
        const refusals = await send(act);
        this.#failures = 0;
        if (refusals.length > 0) this.refusals.set(act.orderId, refusals);
        this.#hold(refusals.length > 0 ? withoutOrder(this.acts, act.orderId) : withoutAct(this.acts, act));
        this.#recorded();
      }
    } catch (error) {
      this.failure = error;
      this.#failures += 1;
      if (this.#open) this.#retry = setTimeout(() => void this.flush(), retryAfter(this.#failures));
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

  #hold(acts: readonly DriveAct[]): void {
    this.acts = acts;
    keep('local', this.#name, acts.length > 0 ? acts : undefined);
  }
}
