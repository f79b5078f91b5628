import {
  HoldCarDocument,
  RentalCarsDocument,
  type RentalCarsQuery,
  type VehiclePurpose,
  type WholeRentalFragment,
} from '../../generated/graphql.ts';
import { Act } from '../../lib/act.svelte.ts';
import { ask } from '../../lib/api.ts';
import { dateTimeOf } from '../../lib/format.ts';
import { Live } from '../../lib/live.svelte.ts';
import type { MapPoint } from '../../lib/map.ts';
import { kilometresIn } from './kilometres.ts';
import { usualWindow } from './times.ts';

const LOOK_EVERY = 30_000;

/** What a car is wanted for, what can be had, and taking one of them. */
export class Finding {
  from = $state('');
  to = $state('');
  expectedKm = $state('20');
  purpose = $state<VehiclePurpose>('FIELD_WORK');
  near = $state.raw<MapPoint>();
  readonly act = new Act();
  /** The car that is being held. */
  holding = $state<string>();
  readonly live = new Live((signal) => this.#found(signal), LOOK_EVERY);

  /** Stays while the same car is asked for in the same way. */
  #key: { readonly of: string; readonly key: string } | undefined;

  constructor(now: Date) {
    Object.assign(this, usualWindow(now));
  }

  /** Whether enough is typed to look for cars. */
  get isAsked(): boolean {
    return this.from !== '' && this.to > this.from && this.km !== undefined;
  }

  /** All that the answer hangs on, to be asked anew when it changes. */
  get question(): string {
    return JSON.stringify([this.from, this.to, this.#km, this.near, this.purpose]);
  }

  /** Undefined where it is no distance that anybody drives. */
  get km(): number | undefined {
    return kilometresIn(this.expectedKm);
  }

  get #km(): number {
    return this.km ?? 0;
  }

  get #window(): { readonly from: string; readonly to: string } {
    return { from: dateTimeOf(this.from), to: dateTimeOf(this.to) };
  }

  #found(signal: AbortSignal): Promise<RentalCarsQuery> {
    const { near, purpose } = this;
    const asked = { window: this.#window, expectedKm: this.#km, purpose, ...(near ? { near } : {}) };
    return ask(RentalCarsDocument, asked, signal);
  }

  /** The order when the car is held; undefined when refused, and then the list is looked at again. */
  async hold(carId: string): Promise<WholeRentalFragment | undefined> {
    const wish = { carId, window: this.#window, purpose: this.purpose, expectedKm: this.#km };
    const of = JSON.stringify(wish);
    if (this.#key?.of !== of) this.#key = { of, key: crypto.randomUUID() };
    const input = { ...wish, idempotencyKey: this.#key.key };
    this.holding = carId;
    const done = await this.act.run(async () => (await ask(HoldCarDocument, { input })).holdCar);
    this.holding = undefined;
    if (this.act.failure === undefined) this.#key = undefined;
    if (!done) void this.live.refresh();
    return done?.rentalOrder ?? undefined;
  }
}
