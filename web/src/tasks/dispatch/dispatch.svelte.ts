import { AssignmentOptionsDocument, SuggestionsDocument } from '../../generated/graphql.ts';
import { ask } from '../../lib/api.ts';
import { dayAsked } from '../../lib/day-asked.ts';
import { dateOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import { router } from '../../lib/router.svelte.ts';
import { BoardOfDay } from './board-of-day.svelte.ts';
import { carriedSpan, dropOf, orderCarried, type Carried } from './carrying.ts';
import { Changing } from './changing.svelte.ts';
import { declinedSources, unsaidRefusals, type Declined } from './declined.ts';
import { driversFor, type DriverChoice } from './drivers.ts';
import { Following } from './following.svelte.ts';
import type { Suggestion } from './following.ts';
import { Holding } from './holding.svelte.ts';
import { byFitness, type Offer, type Options } from './options.ts';
import { Partners } from './partners.svelte.ts';
import type { Pair } from './pair.ts';
import { Pairing } from './pairing.svelte.ts';
import { PassingOver } from './passing-over.ts';
import { Sending, type Sent } from './sending.svelte.ts';
import { waitsAs } from './together.ts';
import { ordersOfDay, orderOn, type Board, type BoardOrder } from './timeline.ts';

export type WaitingRequest = Board['waiting'][number];

/** The dispatcher's day: the board, the request being looked at, and the vehicle and driver proposed for it. */
export class Dispatching {
  readonly day = new BoardOfDay(
    () => ({ date: this.date, requestId: this.requestId }),
    () => void this.suggestions.refresh(),
  );
  readonly suggestions = new Live((signal) => this.#advise(signal), 60_000);
  readonly options = new Live((signal) => this.#weigh(signal), 10_000);
  /** What is held while it is composed. */
  readonly holding = new Holding(() => void this.options.refresh());
  readonly sending = new Sending({
    holding: this.holding,
    waitingAs: (requestId) => this.#waitingAs(requestId),
    isApart: (requestId) => this.isApart(requestId),
    acted: () => this.acted(),
  });
  /** A change of what is dispatched, while it is composed. */
  readonly changing = new Changing(() => this.acted(), this.holding);
  /** Other orders with which the order that is changed could be swapped or merged. */
  readonly partners = new Partners(this.changing, () => this.board.data);
  readonly passingOver = new PassingOver(this);
  /** Vehicle and driver as they stand on the form. */
  readonly pairing = new Pairing(this);
  /** What the list suggests, sent by one press. */
  readonly following = new Following({
    suggestions: this.suggestions,
    sending: this.sending,
    lookAt: (request) => this.#lookAt(request),
  });
  /** What is carried over the timeline. */
  carried = $state.raw<Carried>();

  /** Why sources are passed over for the request being looked at. */
  declined = $state<Declined>({});
  /** The request that is to go alone though it agreed to share a car. */
  #apart = $state<string>();

  /** The day, from the address; today when it names none. */
  get date(): string {
    return dayAsked(router.query('date'));
  }

  get requestId(): string | undefined {
    return router.query('request');
  }

  /** Whether quotes of rental companies are to be compared for it. */
  get comparing(): boolean {
    return router.query('show') === 'quotes';
  }

  /** The order that one is sent here for. */
  get orderId(): string | undefined {
    return router.query('order');
  }

  get board(): Live<Board> {
    return this.day.board;
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
    await Promise.all([this.day.acted(), this.options.refresh()]);
  }

  #waitingAs(requestId: string | undefined): WaitingRequest | undefined {
    return this.board.data?.waiting.find((one) => waitsAs(one, requestId));
  }

  /** The request being looked at, while it waits. */
  get chosen(): WaitingRequest | undefined {
    return this.#waitingAs(this.requestId);
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
  choose(request: WaitingRequest): void {
    this.sending.act.clear();
    if (this.requestId === request.id) this.#turn({ request: undefined, show: undefined });
    else this.#lookAt(request);
  }

  /** Looks at the quotes of rental companies for a request. */
  compare(request: WaitingRequest): void {
    this.sending.act.clear();
    this.#lookAt(request, 'quotes');
  }

  /** Looks at a request, also at one that waits no longer; what was said of it a moment ago stays to be read. */
  #lookAt({ id, window }: Suggestion['request'], show?: 'quotes'): void {
    const date = dateOf(new Date(window.from));
    this.#turn({ request: id, date: date === dateOf(new Date()) ? undefined : date, show });
  }

  /** Looks elsewhere: what was composed is left, and looked at again, what is best by then is proposed. */
  #turn(where: Readonly<Record<string, string | undefined>>): void {
    this.declined = {};
    this.pairing.forget();
    router.ask(where);
  }

  /** Whether a request that is looked at is sent alone though it agreed to share a car. */
  isApart(requestId: string): boolean {
    return this.#apart === requestId && this.chosen?.id === requestId;
  }

  /** Sends a request alone though it agreed to share a car, or with the others again. */
  setApart(requestId: string, apart: boolean): void {
    this.#apart = apart ? requestId : undefined;
    this.sending.act.clear();
  }

  pickVehicle(vehicleId: string): void {
    this.#pick({ vehicleId });
  }

  pickDriver(driverId: string): void {
    this.#pick({ driverId });
  }

  #pick(pick: Pair): void {
    this.pairing.pick(pick);
    this.sending.act.clear();
  }

  /** Whether the advice for the day is there, or will not come: before that nothing is proposed. */
  get advised(): boolean {
    return this.suggestions.data !== undefined || this.suggestions.error !== undefined;
  }

  /** Vehicles for what is composed, best first; undefined until the server has answered. */
  get offers(): readonly Offer[] | undefined {
    return this.options.data?.vehicles.toSorted(byFitness);
  }

  offerOf(vehicleId: string): Offer | undefined {
    return this.subject && this.options.data?.vehicles.find(({ vehicle }) => vehicle.id === vehicleId);
  }

  /** What is suggested for those that wait on the list. */
  get suggested(): readonly Suggestion[] {
    const waits = new Set(this.board.data?.waiting.map(({ id }) => id));
    return this.suggestions.data?.filter(({ request }) => waits.has(request.id)) ?? [];
  }

  suggestionFor(requestId: string): Suggestion | undefined {
    return this.suggestions.data?.find(({ request }) => request.id === requestId);
  }

  get offer(): Offer | undefined {
    return this.chosen && !this.changing.open && this.advised ? this.pairing.offer : undefined;
  }

  get driver(): DriverChoice | undefined {
    return this.pairing.driver;
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

  /** Whether the request being looked at waits no longer: someone else was faster, or it was cancelled. */
  get gone(): boolean {
    return this.board.data !== undefined && this.requestId !== undefined && !this.chosen;
  }

  /** The order that the day's board has for the request being looked at. */
  get orderOfGone(): BoardOrder | undefined {
    return this.requestId === undefined ? undefined : this.orderFor(this.requestId);
  }

  /** The order that the day's board has for a request, unless that waits. */
  orderFor(requestId: string): BoardOrder | undefined {
    const { data } = this.board;
    if (!data || this.#waitingAs(requestId)) return undefined;
    return ordersOfDay(data).find(({ requests }) => requests.some(({ id }) => id === requestId));
  }

  /** The order that one was sent here for is found. */
  lookAway(): void {
    router.ask({ order: undefined });
  }

  /** Looks away from what waits no longer. */
  letGo(): void {
    this.sending.act.clear();
    router.ask({ request: undefined, show: undefined });
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
  async confirm(): Promise<Sent | undefined> {
    const { chosen, offer, driver } = this;
    if (!chosen || !offer) return undefined;
    const passedOver = this.passingOver.byDispatch;
    this.sending.act.clear();
    this.sending.act.refusals = unsaidRefusals(this.declined, passedOver);
    if (this.sending.act.refusals.length > 0) return undefined;
    const declined = declinedSources(this.declined, passedOver);
    const done = await this.sending.send(chosen.id, offer.vehicle.id, driver?.driver.id, declined);
    if (done) router.ask({ request: undefined, show: undefined });
    return done;
  }
}
