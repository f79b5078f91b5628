import { SvelteMap } from 'svelte/reactivity';
import {
  BreakOffTripDocument,
  ExtendTripDocument,
  RecordDepartureDocument,
  RecordReturnDocument,
} from '../../generated/graphql.ts';
import { refusalsOf, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { Outbox } from '../../lib/outbox.svelte.ts';
import { isTaken } from '../../ui/trip/coordinating.ts';
import type { ExtendAct } from '../../ui/trip/keeping.ts';
import { queueOf, withAct, withoutAct, withoutRefused, withRevision, type DriveAct } from './queue.ts';

interface Answer {
  readonly order: { readonly id: string; readonly revision: number } | null;
  readonly userErrors: readonly Refusal[];
}

const send = async (act: DriveAct): Promise<Answer> => {
  switch (act.kind) {
    case 'departure': {
      const { kind: _, ...input } = act;
      return (await ask(RecordDepartureDocument, { input })).recordDeparture;
    }
    case 'return': {
      const { kind: _, ...input } = act;
      return (await ask(RecordReturnDocument, { input })).recordReturn;
    }
    case 'extend': {
      const { kind: _, ...input } = act;
      return (await ask(ExtendTripDocument, { input })).extendTrip;
    }
    case 'breakOff': {
      const { kind: _, ...input } = act;
      return (await ask(BreakOffTripDocument, { input })).breakOffTrip;
    }
  }
};

/** What one person does on his trips on its way to the service, without a connection waiting on the device. */
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
        let order: Answer['order'] = null;
        const refusals = await refusalsOf(async () => {
          const answer = await send(act);
          ({ order } = answer);
          return answer.userErrors;
        });
        // The service was too busy: it is asked once more later.
        if (refusals.some(({ code }) => code === 'TRY_AGAIN')) return (acts) => acts;
        if (refusals.length > 0) {
          this.refusals.set(act.orderId, refusals);
          this.#refused.set(act.orderId, act);
        }
        recorded();
        return (acts) => (refusals.length > 0 ? withoutRefused(acts, act) : withRevision(withoutAct(acts, act), order));
      },
    });
  }

  waiting<Kind extends DriveAct['kind']>(kind: Kind, orderId: string): Extract<DriveAct, { kind: Kind }> | undefined {
    return this.outbox.entries.find(
      (act): act is Extract<DriveAct, { kind: Kind }> => act.kind === kind && act.orderId === orderId,
    );
  }

  /** What was refused of one act of an order, until it is recorded anew. */
  refused<Kind extends DriveAct['kind']>(kind: Kind, orderId: string): Extract<DriveAct, { kind: Kind }> | undefined {
    const act = this.#refused.get(orderId);
    return act?.kind === kind ? (act as Extract<DriveAct, { kind: Kind }>) : undefined;
  }

  /** The longer trip that was refused because others have vehicle or driver then, as it is left to the dispatcher. */
  toCoordinate({ id, revision }: { readonly id: string; readonly revision: number }): ExtendAct | undefined {
    const refused = this.refused('extend', id);
    return refused && isTaken(this.refusals.get(id) ?? []) ? { ...refused, revision, askDispatcher: true } : undefined;
  }

  async add(act: DriveAct): Promise<void> {
    this.refusals.delete(act.orderId);
    this.#refused.delete(act.orderId);
    this.outbox.hold(withAct(this.outbox.entries, act));
    await this.outbox.flush();
  }
}
