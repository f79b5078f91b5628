import {
  CancelRentalOrderDocument,
  ExtendRentalOrderDocument,
  HoldCarDocument,
  MyRentalOrdersDocument,
  RentalDocument,
  ReportCarDamageDocument,
  ReturnCarDocument,
  ReturnStationsDocument,
  UnlockCarDocument,
  type ListedRentalFragment,
  type RentalOrderState,
  type ReturnStationsQuery,
  type WholeRentalFragment,
} from '../../generated/graphql.ts';
import { Act, type Refusal } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf } from '../../lib/format.ts';
import { heard } from '../../lib/heard.ts';
import { Live } from '../../lib/live.svelte.ts';
import type { MapPoint } from '../../lib/map.ts';
import { Pages } from '../../lib/pages.svelte.ts';
import { serverTime } from '../../lib/server-clock.ts';

const LIST_EVERY = 60_000;
/** Whoever stands beside a car waits for its lock. */
const ORDER_EVERY = 4_000;

const live: readonly RentalOrderState[] = ['HELD', 'CONFIRMED', 'IN_USE', 'RETURNED'];

/** Whether an order has its car, or will have it. */
export const isLive = ({ state }: Pick<ListedRentalFragment, 'state'>): boolean => live.includes(state);

/** A car that was sent for a request is at hand shortly before its trip; one that somebody took himself at once. */
const AT_HAND_BEFORE = 3_600_000;

/** Whether an order is what its renter has to do with now. A market rental goes along with the trip it was sent for. */
export const isAtHand = (order: ListedRentalFragment, now: number): boolean =>
  isLive(order) &&
  order.kind === 'TIME_SHARE' &&
  (order.request === null ||
    order.state === 'IN_USE' ||
    order.state === 'RETURNED' ||
    Date.parse(order.window.from) - now < AT_HAND_BEFORE);

/** Whether damage may still be reported of a car whose lock has closed. */
export const mayReportDamage = ({ damageUntil }: Pick<ListedRentalFragment, 'damageUntil'>, now: number): boolean =>
  damageUntil !== null && now <= Date.parse(damageUntil);

export const myRentals = (): Pages<ListedRentalFragment> =>
  new Pages(async (asked, signal) => (await ask(MyRentalOrdersDocument, asked, signal)).myRentalOrders, LIST_EVERY);

const isRental = (node: object): node is WholeRentalFragment => 'holdUntil' in node;

interface Payload {
  readonly rentalOrder: WholeRentalFragment | null;
  readonly userErrors: readonly Refusal[];
}

/** One order of one's own, followed closely, and what its renter does with it. */
export class Rental {
  readonly id: string;
  /** Null when there is no such order for the caller. */
  readonly live: Live<WholeRentalFragment | null>;
  /** The act under way; its refusals stand beside the order. */
  readonly act = new Act();
  damage = $state('');
  to = $state('');
  #replacing: { readonly carId: string; readonly key: string } | undefined;

  constructor(id: string) {
    this.id = id;
    this.live = new Live(async (signal) => {
      const { node } = await heard(ask(RentalDocument, { id }, signal));
      return node && isRental(node) ? node : null;
    }, ORDER_EVERY);
  }

  async #do(send: () => Promise<Payload>): Promise<boolean> {
    const done = await this.act.run(send);
    if (done?.rentalOrder) this.live.data = done.rentalOrder;
    else void this.live.refresh();
    return done !== undefined;
  }

  unlock(): Promise<boolean> {
    const input = { orderId: this.id };
    return this.#do(async () => (await ask(UnlockCarDocument, { input })).unlockCar);
  }

  cancel(): Promise<boolean> {
    const input = { orderId: this.id };
    return this.#do(async () => (await ask(CancelRentalOrderDocument, { input })).cancelRentalOrder);
  }

  /** Keeps the car until `to`. */
  extend(): Promise<boolean> {
    const input = { orderId: this.id, to: dateTimeOf(this.to) };
    return this.#do(async () => (await ask(ExtendRentalOrderDocument, { input })).extendRentalOrder);
  }

  async reportDamage(): Promise<boolean> {
    const input = { orderId: this.id, text: this.damage.trim() };
    const done = await this.#do(async () => (await ask(ReportCarDamageDocument, { input })).reportCarDamage);
    if (done) this.damage = '';
    return done;
  }

  /** Brings the car back; sent again while the lock has not closed, the lock is told again. */
  returnTo(stationId: string, location: MapPoint | undefined): Promise<boolean> {
    const input = { orderId: this.id, stationId, ...(location ? { location } : {}) };
    return this.#do(async () => (await ask(ReturnCarDocument, { input })).returnCar);
  }

  /** The order of a car that comes in the place of one that did not serve; undefined when refused. */
  async replaceBy(carId: string, order: WholeRentalFragment): Promise<WholeRentalFragment | undefined> {
    if (this.#replacing?.carId !== carId) this.#replacing = { carId, key: crypto.randomUUID() };
    const { purpose, expectedKm, window } = order;
    if (purpose === null) return undefined;
    const from = new Date(Math.max(serverTime(), Date.parse(window.from))).toISOString();
    const input = {
      ...{ idempotencyKey: this.#replacing.key, carId, window: { from, to: window.to }, purpose, expectedKm },
      replaces: this.id,
    };
    const done = await this.act.run(async () => (await ask(HoldCarDocument, { input })).holdCar);
    if (this.act.failure === undefined) this.#replacing = undefined;
    return done?.rentalOrder ?? undefined;
  }
}

export type ReturnStation = ReturnStationsQuery['returnStations'][number];

/** Stations of a partner that take back the car of an order. */
export const returnStations = (
  of: { readonly partnerId: string; readonly orderId: string },
  near: () => MapPoint | undefined,
): Live<readonly ReturnStation[]> =>
  new Live(async (signal) => {
    const point = near();
    return (await ask(ReturnStationsDocument, { ...of, ...(point ? { near: point } : {}) }, signal)).returnStations;
  }, 15_000);
