import type { DriverChoice } from './drivers.ts';
import type { Offer } from './options.ts';
import { canDrive, driverIn, vehicleIn, type Pair, type Pairs, type Shown } from './pair.ts';

/** What of the desk a pair is proposed by. */
interface Desk {
  readonly chosen: { readonly id: string; readonly driving: string } | undefined;
  readonly offers: readonly Offer[] | undefined;
  readonly offer: Offer | undefined;
  readonly drivers: readonly DriverChoice[];
  readonly suggestionFor: (
    requestId: string,
  ) => { readonly vehicle: { readonly id: string }; readonly driver?: { readonly id: string } | null } | undefined;
}

/**
 * Vehicle and driver for the request being looked at. They are proposed once: what is shown is what is read, and may
 * be sent at any moment, so nothing but a choice by hand changes it.
 */
export class Pairing {
  readonly #desk: Desk;
  #picked = $state.raw<Pair & { requestId: string }>();
  #shown = $state.raw<Shown>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** What was shown for the request being looked at. */
  get shown(): Shown | undefined {
    return this.#shown?.requestId === this.#desk.chosen?.id ? this.#shown : undefined;
  }

  get #pairs(): Pairs {
    const { chosen } = this.#desk;
    const suggestion = chosen && this.#desk.suggestionFor(chosen.id);
    return {
      picked: this.#picked && this.#picked.requestId === chosen?.id ? this.#picked : {},
      shown: this.shown ?? {},
      suggested: { vehicleId: suggestion?.vehicle.id, driverId: suggestion?.driver?.id },
    };
  }

  pick(pick: Pair): void {
    const { chosen } = this.#desk;
    if (chosen) this.#picked = { requestId: chosen.id, ...this.#pairs.picked, ...pick };
  }

  get offer(): Offer | undefined {
    return vehicleIn(this.#desk.offers ?? [], this.#pairs);
  }

  get driver(): DriverChoice | undefined {
    return driverIn(this.#desk.drivers, this.#desk.offer?.vehicle.id, this.#pairs);
  }

  /** Whether vehicle and driver, as they stand on the form, can be sent. */
  get ready(): boolean {
    const { offer, chosen } = this.#desk;
    return offer?.available === true && (chosen?.driving !== 'WITH_DRIVER' || canDrive(this.driver));
  }

  /** What stands on the form is read from now on, so it stays until another is picked. */
  keep(): void {
    const { shown, driver } = this;
    const { chosen, offer } = this.#desk;
    if (!chosen || !offer || !this.ready) return;
    const [vehicleId, driverId] = [offer.vehicle.id, driver?.driver.id];
    if (shown?.vehicleId === vehicleId && shown.driverId === driverId) return;
    this.#shown = { requestId: chosen.id, firstId: shown?.firstId ?? vehicleId, vehicleId, driverId };
  }

  /** Looked away from: looked at again, what is best by then is proposed. */
  forget(): void {
    this.#shown = undefined;
  }

  /** Whether what was shown, and nothing else was picked since, can no longer be had. */
  get lost(): boolean {
    const { shown } = this;
    const { picked } = this.#pairs;
    if (!shown || !this.#desk.offers || this.ready) return false;
    const { vehicleId = shown.vehicleId, driverId = shown.driverId } = picked;
    return vehicleId === shown.vehicleId && driverId === shown.driverId;
  }
}
