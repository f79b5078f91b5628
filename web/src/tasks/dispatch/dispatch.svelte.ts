import {
  BoardDocument,
  DispatchVehicleDocument,
  VehiclesForRequestDocument,
  type VehiclesForRequestQuery,
  type VehiclesForRequestQueryVariables,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import { now } from '../../lib/now.ts';
import { router } from '../../lib/router.svelte.ts';
import { driversFor, type DriverChoice } from './drivers.ts';
import { spanOf, type Board } from './timeline.ts';

export type WaitingRequest = Board['waiting'][number];
export type Offer = VehiclesForRequestQuery['freeVehicles']['nodes'][number];

/** A fleet has at most 500 vehicles, a page at most 100. */
const MOST_PAGES = 6;

const offersFor = async (request: WaitingRequest, signal: AbortSignal): Promise<Offer[]> => {
  const { id: requestId, window, purpose, passengers, driving, distanceKm } = request;
  const offers: Offer[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const question: VehiclesForRequestQueryVariables = {
      requestId,
      window,
      purpose,
      passengers,
      driving,
      distanceKm,
      after,
    };
    const { freeVehicles }: VehiclesForRequestQuery = await ask(VehiclesForRequestDocument, question, signal);
    offers.push(...freeVehicles.nodes);
    if (!freeVehicles.pageInfo.hasNextPage) break;
    after = freeVehicles.pageInfo.endCursor;
  }
  return offers;
};

/** The dispatcher's day: the board, the request being looked at, and the vehicle and driver proposed for it. */
export class Dispatching {
  readonly board = new Live((signal) => this.#look(signal), 10_000);
  readonly offers = new Live((signal) => (this.chosen ? offersFor(this.chosen, signal) : Promise.resolve([])), 10_000);
  readonly act = new Act();

  /** Whether one has acted since the board was read: then it has moved on, whatever its version says. */
  #acted = false;
  #picked = $state.raw<{ requestId: string; vehicleId?: string; driverId?: string }>();
  readonly #keys = new Map<string, string>();

  async #look(signal: AbortSignal): Promise<Board> {
    const known = this.board.data;
    const since = this.#acted ? null : (known?.version ?? null);
    const { dispatchBoard } = await ask(BoardDocument, { date: this.date, since }, signal);
    this.#acted = false;
    // Nothing has changed since.
    const board = dispatchBoard ?? known;
    if (!board) throw new Error('the board was not answered');
    return board;
  }

  /** The day, from the address; today when it names none. */
  get date(): string {
    const asked = router.query('date');
    return asked !== undefined && /^\d{4}-\d\d-\d\d$/.test(asked) ? asked : dateOf(now());
  }

  get requestId(): string | undefined {
    return router.query('request');
  }

  /** The request being looked at, while it waits. */
  get chosen(): WaitingRequest | undefined {
    return this.board.data?.waiting.find(({ id }) => id === this.requestId);
  }

  /** Looks at a request, on the day it begins; again to look away. */
  choose({ id, window }: WaitingRequest): void {
    const date = dateOf(new Date(window.from));
    this.act.clear();
    if (this.requestId === id) router.ask({ request: undefined });
    else router.ask({ request: id, date: date === dateOf(new Date()) ? undefined : date });
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

  offerOf(vehicleId: string): Offer | undefined {
    return this.chosen && this.offers.data?.find(({ vehicle }) => vehicle.id === vehicleId);
  }

  /** The offer picked by hand, else the first that is available. */
  get offer(): Offer | undefined {
    const { vehicleId } = this.#picks;
    return vehicleId === undefined
      ? this.chosen && this.offers.data?.find(({ available }) => available)
      : this.offerOf(vehicleId);
  }

  /** Drivers in the order they suit the chosen request and its vehicle; none for a self-drive trip. */
  get drivers(): readonly DriverChoice[] {
    const { chosen } = this;
    if (!chosen || chosen.driving === 'SELF_DRIVE') return [];
    return driversFor(this.board.data?.drivers ?? [], spanOf(chosen.window), this.offer?.vehicle.seats ?? 0);
  }

  /** The driver picked by hand, else the first that is free and permitted. */
  get driver(): DriverChoice | undefined {
    const { driverId } = this.#picks;
    return driverId === undefined
      ? this.drivers.find(({ permitted, inTheWay }) => permitted && inTheWay.length === 0)
      : this.drivers.find(({ driver }) => driver.id === driverId);
  }

  /** Whether the request being looked at waits no longer: someone else was faster, or it was cancelled. */
  get gone(): boolean {
    return this.board.data !== undefined && this.requestId !== undefined && !this.chosen;
  }

  /** Number of the order that the day's board has for the request being looked at. */
  get orderNumber(): string | undefined {
    return this.board.data?.vehicles
      .flatMap(({ bookings }) => bookings)
      .find(({ order }) => order?.requests.some(({ id }) => id === this.requestId))?.order?.number;
  }

  /** Looks away from what waits no longer. */
  letGo(): void {
    this.act.clear();
    router.ask({ request: undefined });
  }

  /** Number of the new order; undefined when refused or unanswered, which `act` then says. */
  async confirm(): Promise<string | undefined> {
    const { chosen, offer, driver } = this;
    if (!chosen || !offer) return undefined;
    const wish = {
      requestId: chosen.id,
      vehicleId: offer.vehicle.id,
      ...(driver ? { driverId: driver.driver.id } : {}),
    };
    const payload = await this.act.run(async () => {
      const input = { idempotencyKey: this.#keyOf(JSON.stringify(wish)), ...wish };
      return (await ask(DispatchVehicleDocument, { input })).dispatchVehicle;
    });
    if (payload) router.ask({ request: undefined });
    // Done or refused, the picture has changed: who looks on should see why.
    this.#acted = true;
    await Promise.all([this.board.refresh(), this.offers.refresh()]);
    return payload?.order?.number;
  }

  /** One key for one intended order, however often it is sent. */
  #keyOf(wish: string): string {
    const key = this.#keys.get(wish) ?? crypto.randomUUID();
    this.#keys.set(wish, key);
    return key;
  }
}
