import {
  MergeOrdersDocument,
  MoveOrderDocument,
  ReassignOrderDocument,
  RecallOrderDocument,
  SplitRequestDocument,
  SwapOrdersDocument,
  type SwappedParts,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { leading } from '../../ui/trip/leading.ts';
import type { Holding } from './holding.svelte.ts';
import { driverName, type Board, type BoardOrder, type Span } from './timeline.ts';

export type ChangeKind = 'reassign' | 'move' | 'swap' | 'merge' | 'recall' | 'split';

interface SplitCar {
  vehicleId: string;
  driverId: string;
  passengers: number;
}

interface Done {
  readonly kind: ChangeKind;
  readonly undo?: () => Promise<boolean>;
}

const windowOf = ({ from, to }: Span): { from: string; to: string } => ({
  from: dateTimeOf(localOf(new Date(from))),
  to: dateTimeOf(localOf(new Date(to))),
});

/** From the first departure to the last return of those who share an order, without the buffers of the booking. */
export const tripOf = ({ requests }: BoardOrder): Span => ({
  from: Math.min(...requests.map(({ window }) => Date.parse(window.from))),
  to: Math.max(...requests.map(({ window }) => Date.parse(window.to))),
});

/**
 * One change of what is dispatched, while it is composed. It names the order as it was seen when it was begun, so that
 * what a colleague changes meanwhile is never overwritten.
 */
export class Changing {
  readonly act = new Act();
  kind = $state<ChangeKind>();
  order = $state.raw<BoardOrder>();
  request = $state.raw<Board['waiting'][number]>();
  vehicleId = $state('');
  driverId = $state('');
  /** Times as datetime-local inputs hold them. */
  from = $state('');
  to = $state('');
  otherId = $state('');
  swapped = $state<SwappedParts>('VEHICLES');
  reason = $state('');
  cars = $state<SplitCar[]>([]);
  #key = '';

  readonly #acted: () => Promise<void>;
  readonly #holding: Holding;

  constructor(acted: () => Promise<void>, holding: Holding) {
    this.#acted = acted;
    this.#holding = holding;
  }

  get open(): boolean {
    return this.kind !== undefined;
  }

  /** Other times that are being considered, once both are stated. */
  get window(): { from: string; to: string } | undefined {
    if (this.kind !== 'move' || this.from === '' || this.to === '') return undefined;
    return { from: dateTimeOf(this.from), to: dateTimeOf(this.to) };
  }

  begin(
    kind: ChangeKind,
    order: BoardOrder,
    { vehicleId, driverId, span }: { vehicleId?: string; driverId?: string; span?: Span } = {},
  ): void {
    const { from, to } = span ?? tripOf(order);
    this.act.clear();
    this.kind = kind;
    this.order = order;
    this.request = undefined;
    this.vehicleId = vehicleId ?? order.vehicle?.id ?? '';
    this.driverId = driverId ?? order.driver?.id ?? '';
    this.from = localOf(new Date(from));
    this.to = localOf(new Date(to));
    this.otherId = '';
    this.swapped = 'VEHICLES';
    this.reason = '';
  }

  /** Splits a waiting request evenly over two cars, which may still be named. */
  beginSplit(request: Board['waiting'][number]): void {
    const half = Math.ceil(request.passengers / 2);
    this.act.clear();
    this.kind = 'split';
    this.order = undefined;
    this.request = request;
    this.#key = crypto.randomUUID();
    this.cars = [half, request.passengers - half].map((passengers) => ({ vehicleId: '', driverId: '', passengers }));
  }

  close(): void {
    this.kind = undefined;
    this.order = undefined;
    this.request = undefined;
    this.act.clear();
  }

  /** The order as it stands on a newer board, when a colleague has changed it since this was begun. */
  overtaken(now: BoardOrder | undefined): boolean {
    return this.order !== undefined && now?.revision !== this.order.revision;
  }

  /** What was done and how it is undone; undefined when refused or unanswered. */
  async submit(other: BoardOrder | undefined): Promise<Done | undefined> {
    const { kind, order, request } = this;
    const done = order ? await this.#change(kind, order, other) : request ? await this.#split(request) : undefined;
    if (done) this.close();
    await this.#acted();
    return done;
  }

  async #change(
    kind: ChangeKind | undefined,
    order: BoardOrder,
    other: BoardOrder | undefined,
  ): Promise<Done | undefined> {
    const seen = { orderId: order.id, revision: order.revision };
    switch (kind) {
      case 'reassign':
        return this.#reassign(
          seen,
          { vehicleId: this.vehicleId, driverId: this.driverId },
          // A partner's car that was given back is hired anew, not taken back.
          order.vehicle ? { vehicleId: order.vehicle.id, driverId: order.driver?.id ?? '' } : undefined,
        );
      case 'move':
        return this.#move(seen, this.window ?? windowOf(tripOf(order)), windowOf(tripOf(order)));
      case 'recall': {
        const input = { ...seen, reason: this.reason.trim() };
        const done = await this.#run(async () => (await ask(RecallOrderDocument, { input })).recallOrder);
        return done && { kind };
      }
      case 'swap':
        return other && this.#swap(seen, { orderId: other.id, revision: other.revision });
      case 'merge': {
        if (!other) return undefined;
        const input = { into: { orderId: other.id, revision: other.revision }, from: seen };
        const done = await this.#run(async () => (await ask(MergeOrdersDocument, { input })).mergeOrders);
        return done && { kind };
      }
      default:
        return undefined;
    }
  }

  #run<Payload extends { userErrors: readonly Refusal[] }>(send: () => Promise<Payload>): Promise<Payload | undefined> {
    return this.act.run(send);
  }

  async #reassign(
    seen: { orderId: string; revision: number },
    wish: { vehicleId: string; driverId: string },
    back?: { vehicleId: string; driverId: string },
  ): Promise<Done | undefined> {
    const input = { ...seen, vehicleId: wish.vehicleId, ...(wish.driverId === '' ? {} : { driverId: wish.driverId }) };
    const order = (await this.#run(async () => (await ask(ReassignOrderDocument, { input })).reassignOrder))?.order;
    if (!order) return undefined;
    const undo = back && (() => this.#undo(() => this.#reassign(seenOf(order), back)));
    return { kind: 'reassign', ...(undo ? { undo } : {}) };
  }

  async #move(
    seen: { orderId: string; revision: number },
    window: { from: string; to: string },
    back?: { from: string; to: string },
  ): Promise<Done | undefined> {
    const input = { ...seen, window };
    const order = (await this.#run(async () => (await ask(MoveOrderDocument, { input })).moveOrder))?.order;
    if (!order) return undefined;
    const undo = back && (() => this.#undo(() => this.#move(seenOf(order), back)));
    return { kind: 'move', ...(undo ? { undo } : {}) };
  }

  async #swap(
    first: { orderId: string; revision: number },
    second: { orderId: string; revision: number },
    undoable = true,
  ): Promise<Done | undefined> {
    const input = { first, second, swapped: this.swapped };
    const orders = (await this.#run(async () => (await ask(SwapOrdersDocument, { input })).swapOrders))?.orders;
    const [one, two] = orders ?? [];
    if (!one || !two) return undefined;
    const undo = (): Promise<boolean> => this.#undo(() => this.#swap(seenOf(one), seenOf(two), false));
    return { kind: 'swap', ...(undoable ? { undo } : {}) };
  }

  async #undo(back: () => Promise<Done | undefined>): Promise<boolean> {
    const done = await back();
    await this.#acted();
    return done !== undefined;
  }

  async #split({ id: requestId }: Board['waiting'][number]): Promise<Done | undefined> {
    const cars = this.cars.map(({ vehicleId, driverId, passengers }) => ({
      vehicleId,
      passengers,
      ...(driverId === '' ? {} : { driverId }),
    }));
    // What is held for one car may be one of several.
    const holdId = this.#holding.idFor(requestId);
    const input = { idempotencyKey: this.#key, requestId, cars, ...(holdId ? { holdId } : {}) };
    const payload = await this.#run(async () => (await ask(SplitRequestDocument, { input })).splitRequest);
    if (payload) this.#holding.becameOrder(requestId);
    return payload && { kind: 'split' };
  }
}

const seenOf = ({
  id: orderId,
  revision,
}: {
  id: string;
  revision: number;
}): { orderId: string; revision: number } => ({
  orderId,
  revision,
});

/** What an order is called in a choice of several: plate, driver, where to. */
export const orderName = (order: BoardOrder, plate: (text: string) => string): string =>
  [plate(order.plateNumber), driverName(order), leading(order).destination].filter(Boolean).join(' · ');
