import {
  MergeOrdersDocument,
  MoveOrderDocument,
  ProposePoolingDocument,
  ReassignOrderDocument,
  RecallOrderDocument,
  SplitOrderDocument,
  SplitRequestDocument,
  SwapOrdersDocument,
  type SplitOrderInput,
  type SplitRequestInput,
  type SwappedParts,
} from '../../generated/graphql.ts';
import type { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import type { declinedSources } from './declined.ts';

export type ChangeKind = 'reassign' | 'move' | 'swap' | 'merge' | 'recall' | 'split';

/** An order as it was seen when the change was begun. */
export interface OrderSeen {
  readonly orderId: string;
  readonly revision: number;
}

/** What is said of sources that are passed over. */
export interface Saying {
  readonly declinedSources?: ReturnType<typeof declinedSources>;
}

/** Times as the contract has them. */
interface Times {
  readonly from: string;
  readonly to: string;
}

interface Crew extends Saying {
  readonly vehicleId: string;
  readonly driverId: string;
}

/** What was done, and how it is undone where it can be. */
export interface Done {
  readonly kind: ChangeKind;
  readonly undo?: () => Promise<boolean>;
}

/** What is said of earlier sources when a neighbour's car comes back by undoing. */
const restored: Saying = {
  declinedSources: (['OWN_UNIT', 'PLATFORM_POOL'] as const).map((source) => ({
    source,
    reason: '撤销改派，恢复原状',
  })),
};

const seenOf = ({ id: orderId, revision }: { id: string; revision: number }): OrderSeen => ({ orderId, revision });

/** Changes of what is dispatched, as they are sent, and their undoing. Undefined is answered when one is refused. */
export class Changes {
  readonly #act: Act;
  readonly #acted: () => Promise<void>;

  /** `acted` reads the board anew. */
  constructor(act: Act, acted: () => Promise<void>) {
    this.#act = act;
    this.#acted = acted;
  }

  async reassign(
    seen: OrderSeen,
    { driverId, ...wish }: Crew,
    back?: Omit<Crew, 'declinedSources'>,
  ): Promise<Done | undefined> {
    const input = { ...seen, ...wish, ...(driverId === '' ? {} : { driverId }) };
    const done = await this.#act.run(async () => (await ask(ReassignOrderDocument, { input })).reassignOrder);
    const order = done?.order;
    if (!order) return undefined;
    return this.#done('reassign', back && (() => this.reassign(seenOf(order), { ...back, ...restored })));
  }

  async move(seen: OrderSeen, window: Times, back?: Times): Promise<Done | undefined> {
    const input = { ...seen, window };
    const order = (await this.#act.run(async () => (await ask(MoveOrderDocument, { input })).moveOrder))?.order;
    return order ? this.#done('move', back && (() => this.move(seenOf(order), back))) : undefined;
  }

  async swap(
    first: OrderSeen,
    second: OrderSeen,
    swapped: SwappedParts,
    saying: Saying,
    undoable = true,
  ): Promise<Done | undefined> {
    const input = { first, second, swapped, ...saying };
    const orders = (await this.#act.run(async () => (await ask(SwapOrdersDocument, { input })).swapOrders))?.orders;
    const [one, two] = orders ?? [];
    if (!one || !two) return undefined;
    return this.#done(
      'swap',
      undoable ? () => this.swap(seenOf(one), seenOf(two), swapped, restored, false) : undefined,
    );
  }

  async merge(into: OrderSeen, from: OrderSeen): Promise<Done | undefined> {
    const input = { into, from };
    return (
      (await this.#act.run(async () => (await ask(MergeOrdersDocument, { input })).mergeOrders)) && { kind: 'merge' }
    );
  }

  async invite(requestIds: readonly string[]): Promise<boolean> {
    const input = { idempotencyKey: crypto.randomUUID(), requestIds: [...requestIds] };
    return (
      (await this.#act.run(async () => (await ask(ProposePoolingDocument, { input })).proposePooling)) !== undefined
    );
  }

  async recall(seen: OrderSeen, reason: string): Promise<Done | undefined> {
    const input = { ...seen, reason };
    return (
      (await this.#act.run(async () => (await ask(RecallOrderDocument, { input })).recallOrder)) && { kind: 'recall' }
    );
  }

  async splitOrder(input: SplitOrderInput): Promise<Done | undefined> {
    return (
      (await this.#act.run(async () => (await ask(SplitOrderDocument, { input })).splitOrder)) && { kind: 'split' }
    );
  }

  async splitRequest(input: SplitRequestInput): Promise<Done | undefined> {
    return (
      (await this.#act.run(async () => (await ask(SplitRequestDocument, { input })).splitRequest)) && { kind: 'split' }
    );
  }

  #done(kind: ChangeKind, back: (() => Promise<Done | undefined>) | undefined): Done {
    if (!back) return { kind };
    const undo = async (): Promise<boolean> => {
      const done = await back();
      await this.#acted();
      return done !== undefined;
    };
    return { kind, undo };
  }
}
