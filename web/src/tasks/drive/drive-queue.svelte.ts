import { SvelteMap } from 'svelte/reactivity';
import { RecordDepartureDocument, RecordReturnDocument } from '../../generated/graphql.ts';
import { refusalsOf, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Outbox } from '../../lib/outbox.svelte.ts';
import {
  queueOf,
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

/** Departures and returns of one person on their way to the service, without a connection waiting on the device. */
export class DriveQueue {
  readonly outbox: Outbox<DriveAct>;
  /** What was refused last, by order. */
  readonly refusals = new SvelteMap<string, readonly Refusal[]>();
  /** The acts that were refused last, by order: what was typed of them is put back to be corrected. */
  readonly #refused = new SvelteMap<string, DriveAct>();

  /** `recorded` is called when the service has answered an act. */
  constructor(personId: string, recorded: () => void) {
    this.outbox = new Outbox({
      name: `drive-queue:${personId}`,
      read: queueOf,
      send: async (act) => {
        const refusals = await refusalsOf(() => send(act));
        // The service was too busy: it is asked once more later.
        if (refusals.some(({ code }) => code === 'TRY_AGAIN')) return (acts) => acts;
        if (refusals.length > 0) {
          this.refusals.set(act.orderId, refusals);
          this.#refused.set(act.orderId, act);
        }
        recorded();
        return (acts) => (refusals.length > 0 ? withoutOrder(acts, act.orderId) : withoutAct(acts, act));
      },
    });
  }

  waiting<Kind extends DriveAct['kind']>(kind: Kind, orderId: string): Extract<DriveAct, { kind: Kind }> | undefined {
    return this.outbox.entries.find(
      (act): act is Extract<DriveAct, { kind: Kind }> => act.kind === kind && act.orderId === orderId,
    );
  }

  /** What was refused of one act of an order, until it is recorded anew. */
  refused(kind: DriveAct['kind'], orderId: string): DriveAct | undefined {
    const act = this.#refused.get(orderId);
    return act?.kind === kind ? act : undefined;
  }

  async add(act: DepartureAct | ReturnAct): Promise<void> {
    this.refusals.delete(act.orderId);
    this.#refused.delete(act.orderId);
    this.outbox.hold(withAct(this.outbox.entries, act));
    await this.outbox.flush();
  }
}
