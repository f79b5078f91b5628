import {
  MergeOrdersDocument,
  MoveOrderDocument,
  ReassignOrderDocument,
  RecallOrderDocument,
  SplitOrderDocument,
  SplitRequestDocument,
  SwapOrdersDocument,
  type SplitCarInput,
  type SwappedParts,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { leading } from '../../ui/trip/leading.ts';
import { declinedSources, type Declined, type PassedOverSource } from './declined.ts';
import type { Holding } from './holding.svelte.ts';
import type { SplitCar, Splitting } from './splitting.ts';
import { driverName, type Board, type BoardOrder, type Span } from './timeline.ts';

export type ChangeKind = 'reassign' | 'move' | 'swap' | 'merge' | 'recall' | 'split';

/** What is said of sources that are passed over. */
interface Saying {
  readonly declinedSources?: ReturnType<typeof declinedSources>;
}

interface Done {
  readonly kind: ChangeKind;
  readonly undo?: () => Promise<boolean>;
}

/** What is said of earlier sources when a neighbour's car comes back by undoing. */
const restored = (['OWN_UNIT', 'PLATFORM_POOL'] as const).map((source) => ({ source, reason: '撤销改派，恢复原状' }));

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
  /** Why sources are passed over where a neighbour's car is chosen. */
  declined = $state<Declined>({});
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
    this.#splitEvenly(order.requests[0]?.passengers ?? order.passengers, {
      vehicleId: this.vehicleId,
      driverId: this.driverId,
    });
  }

  /** Splits a waiting request evenly over two cars, which may still be named. */
  beginSplit(request: Board['waiting'][number]): void {
    this.act.clear();
    this.kind = 'split';
    this.order = undefined;
    this.request = request;
    this.#splitEvenly(request.passengers, { vehicleId: '', driverId: '' });
  }

  /** Two cars with half of the passengers each, the first of them the one that there is. */
  #splitEvenly(passengers: number, present: { vehicleId: string; driverId: string }): void {
    const half = Math.ceil(passengers / 2);
    this.#key = crypto.randomUUID();
    this.declined = {};
    this.cars = [
      { ...present, passengers: half },
      { vehicleId: '', driverId: '', passengers: passengers - half },
    ];
  }

  /** What is split: a request that waits, or the one of an order. */
  get splitting(): Splitting | undefined {
    return this.kind === 'split' ? (this.request ?? this.order?.requests[0]) : undefined;
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
  async submit(other: BoardOrder | undefined, passedOver: readonly PassedOverSource[] = []): Promise<Done | undefined> {
    const { kind, order, request } = this;
    const declined = declinedSources(this.declined, passedOver);
    const saying = declined.length > 0 ? { declinedSources: declined } : {};
    const done = order
      ? await this.#change(kind, order, other, saying)
      : request
        ? await this.#split(request, saying)
        : undefined;
    if (done) this.close();
    await this.#acted();
    return done;
  }

  async #change(
    kind: ChangeKind | undefined,
    order: BoardOrder,
    other: BoardOrder | undefined,
    saying: Saying,
  ): Promise<Done | undefined> {
    const seen = { orderId: order.id, revision: order.revision };
    switch (kind) {
      case 'reassign':
        return this.#reassign(
          seen,
          { vehicleId: this.vehicleId, driverId: this.driverId, ...saying },
          // A partner's car that was given back is hired anew, not taken back.
          order.vehicle
            ? { vehicleId: order.vehicle.id, driverId: order.driver?.id ?? '', declinedSources: restored }
            : undefined,
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
      case 'split': {
        const input = { idempotencyKey: this.#key, ...seen, cars: this.#carsToSend(), ...saying };
        const done = await this.#run(async () => (await ask(SplitOrderDocument, { input })).splitOrder);
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
    { driverId, ...wish }: { vehicleId: string; driverId: string } & Saying,
    back?: { vehicleId: string; driverId: string } & Saying,
  ): Promise<Done | undefined> {
    const input = { ...seen, ...wish, ...(driverId === '' ? {} : { driverId }) };
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

  #carsToSend(): SplitCarInput[] {
    return this.cars.map(({ vehicleId, driverId, passengers }) => ({
      vehicleId,
      passengers,
      ...(driverId === '' ? {} : { driverId }),
    }));
  }

  async #split({ id: requestId }: Board['waiting'][number], saying: Saying): Promise<Done | undefined> {
    const cars = this.#carsToSend();
    // What is held for one car may be one of several.
    const holdId = this.#holding.idFor(requestId);
    const input = { idempotencyKey: this.#key, requestId, cars, ...(holdId ? { holdId } : {}), ...saying };
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
