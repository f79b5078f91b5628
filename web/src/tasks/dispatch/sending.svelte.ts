import {
  DispatchPoolingDocument,
  DispatchVehicleDocument,
  RecallOrderDocument,
  type SentOrderFragment,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { plate } from '../../lib/format.ts';
import type { declinedSources } from './declined.ts';
import type { Holding } from './holding.svelte.ts';
import { destinationsOf, driverName, type Board } from './timeline.ts';
import { sidesOf } from './together.ts';

/** An order that was just made, what it sends where, and how it is undone. */
export interface Sent {
  readonly what: string;
  readonly number: string;
  readonly undo: () => Promise<boolean>;
}

/** What of the desk a dispatch goes by. */
interface Desk {
  readonly holding: Holding;
  readonly waitingAs: (requestId: string) => Board['waiting'][number] | undefined;
  readonly isApart: (requestId: string) => boolean;
  /** Reads the board anew. */
  readonly acted: () => Promise<void>;
}

/** Sends vehicles to requests that wait, and takes them back a moment later. */
export class Sending {
  readonly act = new Act();
  /** The number of the order that was made last. */
  last = $state<string>();
  readonly #desk: Desk;
  readonly #keys = new Map<string, string>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Dispatches a request; undefined when refused or unanswered. */
  async send(
    requestId: string,
    vehicleId: string,
    driverId: string | undefined,
    declined: ReturnType<typeof declinedSources> = [],
  ): Promise<Sent | undefined> {
    const apart = this.#desk.isApart(requestId);
    const waiting = this.#desk.waitingAs(requestId);
    const poolingId = waiting && !apart && sidesOf(waiting).length > 0 ? waiting.pooling?.id : undefined;
    const wish = {
      ...(poolingId === undefined ? { requestId } : { poolingId }),
      vehicleId,
      ...(driverId === undefined ? {} : { driverId }),
      ...(declined.length > 0 ? { declinedSources: declined } : {}),
      ...(apart ? { alone: true } : {}),
    };
    const sent = async (holdId: string | undefined) => {
      const how = { idempotencyKey: this.#keyOf(JSON.stringify(wish)), ...(holdId ? { holdId } : {}) };
      // All who agreed to share a car are sent in one, whatever the way.
      if (poolingId !== undefined && driverId !== undefined)
        return (await ask(DispatchPoolingDocument, { input: { ...how, ...wish, poolingId, driverId } }))
          .dispatchPooling;
      return (await ask(DispatchVehicleDocument, { input: { ...how, ...wish, requestId } })).dispatchVehicle;
    };
    const payload = await this.act.run(() => this.#desk.holding.ending(requestId, sent));
    const order = payload?.order;
    if (order) {
      this.#keys.delete(JSON.stringify(wish));
      this.#desk.holding.becameOrder(requestId);
    }
    // Done or refused, the picture has changed: who looks on should see why.
    await this.#desk.acted();
    return order ? this.doneWith(order) : undefined;
  }

  /** Notes what was just made, and how it is undone. */
  doneWith(order: SentOrderFragment): Sent {
    const { id, number, revision } = order;
    this.last = number;
    const what = [destinationsOf(order), plate(order.plateNumber), driverName(order)].filter(Boolean).join(' · ');
    return { what, number, undo: () => this.#takeBack(id, revision) };
  }

  /** Undoes one's own dispatch of a moment ago. */
  async #takeBack(orderId: string, revision: number): Promise<boolean> {
    const input = { orderId, revision, reason: '调度员撤销了刚才的派车' };
    const payload = await this.act.run(async () => (await ask(RecallOrderDocument, { input })).recallOrder);
    await this.#desk.acted();
    return payload !== undefined;
  }

  /** One key for one intended order, however often it is sent. */
  #keyOf(wish: string): string {
    const key = this.#keys.get(wish) ?? crypto.randomUUID();
    this.#keys.set(wish, key);
    return key;
  }
}
