import {
  AssignmentOptionsDocument,
  BoardDocument,
  DispatchPoolingDocument,
  DispatchVehicleDocument,
  RecallOrderDocument,
  SuggestionsDocument,
  type SuggestionsQuery,
  type VehicleSource,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import { now } from '../../lib/now.ts';
import { router } from '../../lib/router.svelte.ts';
import { carriedSpan, dropOf, type Carried } from './carrying.ts';
import { Changing, tripOf } from './changing.svelte.ts';
import { declinedSources, passedOverOf, type Declined, type PassedOverSource } from './declined.ts';
import { driversFor, type DriverChoice } from './drivers.ts';
import { newsBetween, type News } from './news.ts';
import { couldBeOne, seatsFor } from './splitting.ts';
import { leading } from '../../ui/trip/leading.ts';
import { Holding } from './holding.svelte.ts';
import type { Offer, Options } from './options.ts';
import { sidesOf, waitsAs } from './together.ts';
import { ordersOfDay, orderOn, type Board, type BoardOrder } from './timeline.ts';

export type WaitingRequest = Board['waiting'][number];
export type Suggestion = SuggestionsQuery['suggestAssignments'][number];

/** Sources as they are tried; all others do not stand among the vehicles of fleets. */
const sourceOrder: readonly VehicleSource[] = ['OWN_UNIT', 'PLATFORM_POOL', 'NEIGHBOUR_UNIT'];

/** The own unit's car first, a neighbour's last, then the one with the fewest seats; what cannot serve behind them. */
const byFitness = (a: Offer, b: Offer): number =>
  Number(b.available) - Number(a.available) ||
  sourceOrder.indexOf(a.source) - sourceOrder.indexOf(b.source) ||
  a.vehicle.seats - b.vehicle.seats;

/** How many requests that wait are shown at first, and how many more each time; and how many at most. */
export const WAITING_STEP = 100;
const WAITING_MOST = 1_000;

/** An order taken up from its row. */
export const orderCarried = (order: BoardOrder, row: string): Carried => {
  const { from, to } = tripOf(order);
  const window = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  return { kind: 'order', id: order.id, from: row, over: row, label: leading(order).destination, window, shift: 0 };
};

/** The dispatcher's day: the board, the request being looked at, and the vehicle and driver proposed for it. */
export class Dispatching {
  readonly board = new Live((signal) => this.#look(signal), 5_000);
  readonly suggestions = new Live((signal) => this.#advise(signal), 60_000);
  readonly options = new Live((signal) => this.#weigh(signal), 10_000);
  readonly act = new Act();
  /** What is held while it is composed. */
  readonly holding = new Holding(() => void this.options.refresh());
  /** A change of what is dispatched, while it is composed. */
  readonly changing = new Changing(() => this.acted(), this.holding);
  /** What is carried over the timeline. */
  carried = $state.raw<Carried>();
  /** What colleagues have just changed. */
  news = $state.raw<readonly News[]>([]);

  /** Why sources are passed over for the request being looked at. */
  declined = $state<Declined>({});
  /** The request that is to go alone though it agreed to share a car. */
  #apart = $state<string>();
  #picked = $state.raw<{ requestId: string; vehicleId?: string; driverId?: string }>();
  readonly #keys = new Map<string, string>();
  /** Whether one has acted since the board was read: then it has moved on, whatever its version says. */
  #acted = false;
  /** How many of those that wait are shown. */
  #most = WAITING_STEP;

  /** The day, from the address; today when it names none. */
  get date(): string {
    const asked = router.query('date');
    return asked !== undefined && /^\d{4}-\d\d-\d\d$/.test(asked) ? asked : dateOf(now());
  }

  get requestId(): string | undefined {
    return router.query('request');
  }

  async #look(signal: AbortSignal): Promise<Board> {
    const known = this.board.data;
    const since = this.#acted ? null : (known?.version ?? null);
    const { dispatchBoard } = await ask(BoardDocument, { date: this.date, since, most: this.#most }, signal);
    // Nothing has changed since.
    const board = dispatchBoard ?? known;
    if (!board) throw new Error('the board was not answered');
    // Who is sent here by a notice looks at a request that may stand far down.
    const isHidden =
      board.waiting.length < board.waitingCount && !board.waiting.some((one) => waitsAs(one, this.requestId));
    if (this.requestId !== undefined && isHidden && this.#most < WAITING_MOST) {
      this.#most = WAITING_MOST;
      this.#acted = true;
      return this.#look(signal);
    }
    if (known && board !== known && !this.#acted) this.#tell(newsBetween(known, board));
    this.#acted = false;
    if (dispatchBoard) void this.suggestions.refresh();
    return board;
  }

  /** Shows more of those that wait. */
  async showMore(): Promise<void> {
    this.#most = Math.min(this.#most + WAITING_STEP, WAITING_MOST);
    this.#acted = true;
    await this.board.refresh();
  }

  #tell(news: readonly News[]): void {
    if (news.length > 0) this.news = news;
  }

  async #advise(signal: AbortSignal): Promise<readonly Suggestion[]> {
    return (await ask(SuggestionsDocument, { date: this.date }, signal)).suggestAssignments;
  }

  /** Asks the server what could take what is composed or carried, as the act itself would judge it. */
  async #weigh(signal: AbortSignal): Promise<Options | undefined> {
    const { subject } = this;
    if (!subject) return undefined;
    return (await ask(AssignmentOptionsDocument, subject, signal)).assignmentOptions ?? undefined;
  }

  /** Reads the board anew after an act of one's own, which is no news. */
  async acted(): Promise<void> {
    this.#acted = true;
    this.news = [];
    await Promise.all([this.board.refresh(), this.options.refresh()]);
  }

  /** The request being looked at, while it waits. */
  get chosen(): WaitingRequest | undefined {
    return this.board.data?.waiting.find((one) => waitsAs(one, this.requestId));
  }

  /** What vehicles and drivers are weighed for: the order that is changed or carried, else the request looked at. */
  get subject():
    | { for: { orderId: string } | { requestId: string }; window?: { from: string; to: string }; alone?: boolean }
    | undefined {
    const { changing, carried, chosen } = this;
    const order = changing.order ?? (carried?.kind === 'order' ? orderOn(this.board.data, carried.id) : undefined);
    if (order) return { for: { orderId: order.id }, ...(changing.window ? { window: changing.window } : {}) };
    const requestId = changing.request?.id ?? (carried?.kind === 'request' ? carried.id : chosen?.id);
    if (requestId === undefined) return undefined;
    return { for: { requestId }, ...(this.isApart(requestId) ? { alone: true } : {}) };
  }

  /** Looks at a request, on the day it begins; again to look away. */
  choose({ id, window }: WaitingRequest): void {
    const date = dateOf(new Date(window.from));
    this.act.clear();
    this.declined = {};
    if (this.requestId === id) router.ask({ request: undefined });
    else router.ask({ request: id, date: date === dateOf(new Date()) ? undefined : date });
  }

  /** Whether a request is sent alone though it agreed to share a car. */
  isApart(requestId: string): boolean {
    return this.#apart === requestId;
  }

  /** Sends a request alone though it agreed to share a car, or with the others again. */
  setApart(requestId: string, apart: boolean): void {
    this.#apart = apart ? requestId : undefined;
    this.act.clear();
  }

  get #picks(): { vehicleId?: string; driverId?: string } {
    return this.#picked && this.#picked.requestId === this.chosen?.id ? this.#picked : {};
  }

  pickVehicle(vehicleId: string): void {
    this.#pick({ vehicleId });
  }

  pickDriver(driverId: string): void {
    this.#pick({ driverId });
  }

  #pick(pick: { vehicleId?: string; driverId?: string }): void {
    if (this.chosen) this.#picked = { requestId: this.chosen.id, ...this.#picks, ...pick };
    this.act.clear();
  }

  /** Vehicles for what is composed, best first; undefined until the server has answered. */
  get offers(): readonly Offer[] | undefined {
    return this.options.data?.vehicles.toSorted(byFitness);
  }

  offerOf(vehicleId: string): Offer | undefined {
    return this.subject && this.options.data?.vehicles.find(({ vehicle }) => vehicle.id === vehicleId);
  }

  suggestionFor(requestId: string): Suggestion | undefined {
    return this.suggestions.data?.find(({ request }) => request.id === requestId);
  }

  /** The vehicle picked by hand, else the suggested one, else the first that is available. */
  get offer(): Offer | undefined {
    const { chosen } = this;
    if (!chosen || this.changing.open) return undefined;
    const picked = this.#picks.vehicleId ?? this.suggestionFor(chosen.id)?.vehicle.id;
    return (picked === undefined ? undefined : this.offerOf(picked)) ?? this.offers?.find(({ available }) => available);
  }

  /** Sources before a neighbour's car, where one is proposed. */
  get passedOver(): readonly PassedOverSource[] {
    return this.passedOverFor(this.offer ? [this.offer.vehicle.id] : [], this.chosen?.driving === 'WITH_DRIVER');
  }

  /**
   * Sources before a neighbour's car among those that would be sent, where one is borrowed anew; what goes anyway is not
   * passed over. `fits` says which others could go instead.
   */
  passedOverFor(
    vehicleIds: readonly string[],
    driven: boolean,
    fits = ({ available }: Offer): boolean => available,
  ): readonly PassedOverSource[] {
    const offers = this.offers ?? [];
    const present = this.changing.order?.vehicle?.id;
    const isBorrowed = ({ vehicle, source }: Offer): boolean =>
      source === 'NEIGHBOUR_UNIT' && vehicleIds.includes(vehicle.id) && vehicle.id !== present;
    if (!offers.some(isBorrowed)) return [];
    const others = offers.filter(({ vehicle }) => !vehicleIds.includes(vehicle.id));
    return passedOverOf(others, fits, driven ? (this.options.data?.drivers ?? []) : undefined);
  }

  /** The same for the change that is composed: another vehicle for an order, or several cars. */
  get passedOverByChange(): readonly PassedOverSource[] {
    const { kind, cars, vehicleId, splitting, order } = this.changing;
    if (splitting) {
      const least = Math.min(...cars.map(({ passengers }) => passengers));
      const fits = (offer: Offer): boolean => couldBeOne(offer) && seatsFor(offer, least, splitting);
      return this.passedOverFor(
        cars.map((car) => car.vehicleId),
        splitting.driving === 'WITH_DRIVER',
        fits,
      );
    }
    const driven = order?.requests.some(({ driving }) => driving === 'WITH_DRIVER') === true;
    return kind === 'reassign' ? this.passedOverFor([vehicleId], driven) : [];
  }

  /** Drivers in the order they suit what is composed and its vehicle; none for a self-drive trip. */
  get drivers(): readonly DriverChoice[] {
    const { chosen } = this;
    if (!chosen || chosen.driving === 'SELF_DRIVE') return [];
    return this.driversWith(this.offer?.vehicle);
  }

  driversWith(vehicle: { readonly id: string; readonly seats: number } | undefined): readonly DriverChoice[] {
    return driversFor(this.options.data?.drivers ?? [], this.board.data?.drivers ?? [], vehicle);
  }

  /** The suggestion for the request being looked at, where its vehicle is the one proposed. */
  get followed(): Suggestion | undefined {
    const suggestion = this.chosen && this.suggestionFor(this.chosen.id);
    return suggestion && suggestion.vehicle.id === this.offer?.vehicle.id ? suggestion : undefined;
  }

  /**
   * The driver picked by hand, else the one suggested with the vehicle, else the first who can take it: the list and
   * the form propose the same pair.
   */
  get driver(): DriverChoice | undefined {
    const { driverId } = this.#picks;
    const one = (id: string | undefined): DriverChoice | undefined =>
      this.drivers.find(({ driver }) => driver.id === id);
    if (driverId !== undefined) return one(driverId);
    const canTake = (choice: DriverChoice | undefined): boolean => choice?.permitted === true && choice.available;
    const suggested = one(this.followed?.driver?.id);
    return canTake(suggested) ? suggested : this.drivers.find(canTake);
  }

  /** Whether the request being looked at waits no longer: someone else was faster, or it was cancelled. */
  get gone(): boolean {
    return this.board.data !== undefined && this.requestId !== undefined && !this.chosen;
  }

  /** Number of the order that the day's board has for the request being looked at. */
  get orderNumber(): string | undefined {
    const { data } = this.board;
    const isFor = ({ requests }: BoardOrder): boolean => requests.some(({ id }) => id === this.requestId);
    return data && ordersOfDay(data).find(isFor)?.number;
  }

  /** Looks away from what waits no longer. */
  letGo(): void {
    this.act.clear();
    router.ask({ request: undefined });
  }

  /** Takes up an order that has not departed, to carry it to another row or time. */
  takeUp(order: BoardOrder, row: string): void {
    this.carried = orderCarried(order, row);
  }

  /** Drops what is carried: picks for a request, or begins the change of an order, which is confirmed by itself. */
  drop(): void {
    const { carried } = this;
    this.carried = undefined;
    if (!carried?.over) return;
    const { over } = carried;
    const isVehicle = this.board.data?.vehicles.some(({ vehicle }) => vehicle.id === over) === true;
    const isDriver = this.board.data?.drivers.some(({ driver }) => driver.id === over) === true;
    const order = orderOn(this.board.data, carried.id);
    const does = dropOf(carried);
    if (does !== 'move' && !isVehicle && !isDriver) return;
    if (does === 'pick') {
      if (isVehicle) this.pickVehicle(over);
      else this.pickDriver(over);
    } else if (order && does === 'reassign') {
      this.changing.begin('reassign', order, isVehicle ? { vehicleId: over } : { driverId: over });
    } else if (order && does === 'move') this.changing.begin('move', order, { span: carriedSpan(carried) });
  }

  /** The new order; undefined when refused or unanswered, which `act` then says. */
  async confirm(): Promise<{ number: string; undo: () => Promise<boolean> } | undefined> {
    const { chosen, offer, driver } = this;
    if (!chosen || !offer) return undefined;
    const declined = declinedSources(this.declined, this.passedOver);
    const done = await this.dispatch(chosen.id, offer.vehicle.id, driver?.driver.id, declined);
    if (done) router.ask({ request: undefined });
    return done;
  }

  /** Dispatches a request; undefined when refused or unanswered. */
  async dispatch(
    requestId: string,
    vehicleId: string,
    driverId: string | undefined,
    declined: ReturnType<typeof declinedSources> = [],
  ): Promise<{ number: string; undo: () => Promise<boolean> } | undefined> {
    const apart = this.isApart(requestId);
    const waiting = this.board.data?.waiting.find((one) => waitsAs(one, requestId));
    const poolingId = waiting && !apart && sidesOf(waiting).length > 0 ? waiting.pooling?.id : undefined;
    const wish = {
      ...(poolingId === undefined ? { requestId } : { poolingId }),
      vehicleId,
      ...(driverId === undefined ? {} : { driverId }),
      ...(declined.length > 0 ? { declinedSources: declined } : {}),
      ...(apart ? { alone: true } : {}),
    };
    const payload = await this.act.run(async () => {
      const holdId = this.holding.idFor(requestId);
      const how = { idempotencyKey: this.#keyOf(JSON.stringify(wish)), ...(holdId ? { holdId } : {}) };
      // All who agreed to share a car are sent in one, whatever the way.
      if (poolingId !== undefined && driverId !== undefined)
        return (await ask(DispatchPoolingDocument, { input: { ...how, ...wish, poolingId, driverId } }))
          .dispatchPooling;
      return (await ask(DispatchVehicleDocument, { input: { ...how, ...wish, requestId } })).dispatchVehicle;
    });
    const order = payload?.order;
    if (order) {
      this.#keys.delete(JSON.stringify(wish));
      this.holding.becameOrder(requestId);
    }
    // Done or refused, the picture has changed: who looks on should see why.
    await this.acted();
    return order ? this.doneWith(order) : undefined;
  }

  /** What was just made, and how it is undone. */
  doneWith({ id, number, revision }: { id: string; number: string; revision: number }): {
    number: string;
    undo: () => Promise<boolean>;
  } {
    return { number, undo: () => this.#takeBack(id, revision) };
  }

  /** Undoes one's own dispatch of a moment ago. */
  async #takeBack(orderId: string, revision: number): Promise<boolean> {
    const input = { orderId, revision, reason: '调度员撤销了刚才的派车' };
    const payload = await this.act.run(async () => (await ask(RecallOrderDocument, { input })).recallOrder);
    await this.acted();
    return payload !== undefined;
  }

  /** One key for one intended order, however often it is sent. */
  #keyOf(wish: string): string {
    const key = this.#keys.get(wish) ?? crypto.randomUUID();
    this.#keys.set(wish, key);
    return key;
  }
}
