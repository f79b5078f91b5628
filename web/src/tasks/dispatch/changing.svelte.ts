import type { SplitCarInput, SwappedParts } from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { dateTimeOf, localOf } from '../../lib/format.ts';
import { Changes, type ChangeKind, type Done, type Saying } from './changes.ts';
import { declinedSources, unsaidRefusals, type Declined, type PassedOverSource } from './declined.ts';
import type { Holding } from './holding.svelte.ts';
import type { SplitCar, Splitting } from './splitting.ts';
import { tripOf, type Board, type BoardOrder, type Span } from './timeline.ts';

const windowOf = ({ from, to }: Span): { from: string; to: string } => ({
  from: dateTimeOf(localOf(new Date(from))),
  to: dateTimeOf(localOf(new Date(to))),
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
  readonly #changes: Changes;

  constructor(acted: () => Promise<void>, holding: Holding) {
    this.#acted = acted;
    this.#holding = holding;
    this.#changes = new Changes(this.act, acted);
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

  /** Asks all who ride by the order and by another whether they would share a car; whether they are asked. */
  async invite(other: BoardOrder): Promise<boolean> {
    const requestIds = [...other.requests, ...(this.order?.requests ?? [])].map(({ id }) => id);
    return this.#changes.invite(requestIds);
  }

  /** What was done and how it is undone; undefined when refused or unanswered. */
  async submit(other: BoardOrder | undefined, passedOver: readonly PassedOverSource[] = []): Promise<Done | undefined> {
    const { kind, order, request } = this;
    this.act.clear();
    this.act.refusals = unsaidRefusals(this.declined, passedOver);
    if (this.act.refusals.length > 0) return undefined;
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
    const otherSeen = other && { orderId: other.id, revision: other.revision };
    const { vehicleId, driverId } = this;
    switch (kind) {
      case 'reassign': {
        // A partner's car that was given back is hired anew, not taken back.
        const back = order.vehicle ? { vehicleId: order.vehicle.id, driverId: order.driver?.id ?? '' } : undefined;
        return this.#changes.reassign(seen, { vehicleId, driverId, ...saying }, back);
      }
      case 'move':
        return this.#changes.move(seen, this.window ?? windowOf(tripOf(order)), windowOf(tripOf(order)));
      case 'recall':
        return this.#changes.recall(seen, this.reason.trim());
      case 'swap':
        return otherSeen && this.#changes.swap(seen, otherSeen, this.swapped, saying);
      case 'merge':
        return otherSeen && this.#changes.merge(otherSeen, seen);
      case 'split':
        return this.#changes.splitOrder({ idempotencyKey: this.#key, ...seen, cars: this.#carsToSend(), ...saying });
      default:
        return undefined;
    }
  }

  #carsToSend(): SplitCarInput[] {
    return this.cars.map(({ vehicleId, driverId, passengers }) => ({
      vehicleId,
      passengers,
      ...(driverId === '' ? {} : { driverId }),
    }));
  }

  async #split({ id: requestId }: Board['waiting'][number], saying: Saying): Promise<Done | undefined> {
    const input = { idempotencyKey: this.#key, requestId, cars: this.#carsToSend(), ...saying };
    // What is held for one car may be one of several.
    const done = await this.#holding.ending(requestId, (holdId) =>
      this.#changes.splitRequest({ ...input, ...(holdId ? { holdId } : {}) }),
    );
    if (done) this.#holding.becameOrder(requestId);
    return done;
  }
}
