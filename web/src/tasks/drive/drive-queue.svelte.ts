import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { RecordDepartureDocument, RecordReturnDocument } from '../../generated/graphql.ts';
import type { Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { keep, kept } from '../../lib/device.ts';
import {
  queueOf,
  withAct,
  withoutAct,
  withoutOrder,
  type DepartureAct,
  type DriveAct,
  type ReturnAct,
} from './queue.ts';

const RETRY_MS = 15_000;

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
    if (this.sending) return;
    this.sending = true;
    this.failure = undefined;
    try {
      for (let act = this.acts[0]; act; act = this.acts[0]) {
        const refusals = await send(act);
        if (refusals.length > 0) this.refusals.set(act.orderId, refusals);
        this.#hold(refusals.length > 0 ? withoutOrder(this.acts, act.orderId) : withoutAct(this.acts, act));
        this.#recorded();
      }
    } catch (error) {
      this.failure = error;
    } finally {
      this.sending = false;
    }
  }

  /** Tries again in turn and when the connection is back; made for `$effect`, which does not follow the queue. */
  start(): () => void {
    const again = (): void => {
      if (this.acts.length > 0) void this.flush();
    };
    const timer = setInterval(again, RETRY_MS);
    addEventListener('online', again);
    untrack(again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }

  #hold(acts: readonly DriveAct[]): void {
    this.acts = acts;
    keep('local', this.#name, acts.length > 0 ? acts : undefined);
  }
}
